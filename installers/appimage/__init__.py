"""Makes the AppImage: one file that starts on any Linux desktop, without being installed."""

from installers.appimage.image import make
from installers.appimage.runtime import Linked, compile_runtime

__all__ = ["Linked", "compile_runtime", "make"]
