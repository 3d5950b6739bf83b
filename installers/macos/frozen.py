"""What differs on macOS when the program is frozen: the spec file of the bundle reads it."""

# Of Qt, what Coffer has no use for: as on Windows.
UNUSED = tuple(
    """
    PySide6/Qt/translations/* PySide6/Qt/plugins/generic/* PySide6/Qt/plugins/networkinformation/*
    PySide6/Qt/plugins/qmltooling/* PySide6/Qt/plugins/sqldrivers/* PySide6/Qt/plugins/tls/*
    PySide6/Qt/plugins/platforms/libqminimal.dylib
    PySide6/Qt/plugins/imageformats/libqmacheif.dylib
    PySide6/Qt/plugins/imageformats/libqmacjp2.dylib
    PySide6/Qt/plugins/imageformats/libqpdf.dylib PySide6/Qt/plugins/imageformats/libqtga.dylib
    PySide6/Qt/plugins/imageformats/libqwbmp.dylib
    """.split()
)
