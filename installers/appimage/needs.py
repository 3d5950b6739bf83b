"""Says which libraries an AppImage may expect of the system that it is started on."""

from pathlib import Path

from installers.linux.libraries import wanted
from installers.running import PackagingError

# What every Linux desktop has, and what must be the system's own: the C library, what speaks to
# the graphics driver (with those parts of XCB that Mesa and Cairo want themselves), the display,
# the printers and the message bus. All else is in the image, or it would not start where no
# package manager brings it.
COMMON = frozenset(
    """
    ld-linux-x86-64.so.2 ld-linux-aarch64.so.1 libc.so.6 libdl.so.2 libm.so.6 libpthread.so.0
    libresolv.so.2 librt.so.1 libutil.so.1 libgcc_s.so.1 libstdc++.so.6
    libEGL.so.1 libGL.so.1 libGLX.so.0 libOpenGL.so.0 libdrm.so.2 libgbm.so.1
    libX11.so.6 libX11-xcb.so.1 libxcb.so.1 libICE.so.6 libSM.so.6
    libxcb-glx.so.0 libxcb-randr.so.0 libxcb-render.so.0 libxcb-shm.so.0 libxcb-sync.so.1
    libxcb-xfixes.so.0
    libwayland-client.so.0 libwayland-cursor.so.0 libwayland-egl.so.1
    libfontconfig.so.1 libfreetype.so.6 libexpat.so.1 libz.so.1 libzstd.so.1 libuuid.so.1
    libcups.so.2 libdbus-1.so.3
    libglib-2.0.so.0 libgobject-2.0.so.0 libgio-2.0.so.0 libgthread-2.0.so.0
    """.split()
)


def require_common(program: Path) -> None:
    """Raise PackagingError if the program folder wants a library that not every desktop has."""
    missing = [f"{name} (for {want.by})" for name, want in wanted(program).items()
               if name not in COMMON]  # fmt: skip
    if missing:
        raise PackagingError(
            "not every desktop has these libraries, so the AppImage must bring them: "
            + ", ".join(missing)
        )
