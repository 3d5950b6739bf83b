"""Which local files something brings that is dragged, dropped or pasted."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def local_files(data: QMimeData) -> list[Path]:
    """Return files and folders of this computer, in their order; texts and addresses are none."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
