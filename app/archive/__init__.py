"""Open archives on disk: a folder, or a .coffer file (a ZIP) with the same content."""

from app.archive.reading import open_archive
from app.archive.writing import new_archive

__all__ = ["new_archive", "open_archive"]
