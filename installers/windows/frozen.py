"""What differs on Windows when the program is frozen: the spec file of the bundle reads it."""

from pathlib import Path

STARTER_SCRIPT = Path(__file__).with_name("starter.py")
# Of Qt and others, what Coffer has no use for: drawing by OpenGL in software, encrypted
# connections, databases and networks of Qt's own, touch screens of factories, formats of pictures.
UNUSED = tuple(
    """
    PySide6/opengl32sw.dll PySide6/d3dcompiler_*.dll PySide6/translations/*
    PySide6/plugins/generic/* PySide6/plugins/networkinformation/* PySide6/plugins/qmltooling/*
    PySide6/plugins/sqldrivers/* PySide6/plugins/tls/* PySide6/plugins/platforms/qdirect2d.dll
    PySide6/plugins/platforms/qminimal.dll PySide6/plugins/imageformats/qicns.dll
    PySide6/plugins/imageformats/qpdf.dll PySide6/plugins/imageformats/qtga.dll
    PySide6/plugins/imageformats/qwbmp.dll
    """.split()
)
