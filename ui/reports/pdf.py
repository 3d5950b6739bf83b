"""Puts laid-out reports into PDF files and pictures. Off the window's thread: for workers."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSaveFile
from PySide6.QtGui import QColor, QImage, QPagedPaintDevice, QPainter, QPdfWriter

from app.domain.errors import RefusedError
from app.ports.progress import Progress
from ui.paper.pages import MARGIN, Pages, scaled

DPI = 1200
CREATOR = "Coffer"


def pdf_bytes(pages: Pages, title: str, author: str, progress: Progress) -> bytes:
    """Return a PDF, with the parts of the typeface that it uses inside.

    Raises:
        CancelledError: cancel was pressed.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = QPdfWriter(buffer)
    device.setResolution(DPI)
    device.setTitle(title)
    device.setAuthor(author)
    device.setCreator(CREATOR)
    device.setPageLayout(pages.layout)
    draw_pages(device, pages, range(len(pages)), progress)
    buffer.close()
    return bytes(buffer.data().data())


def draw_pages(
    device: QPagedPaintDevice, pages: Pages, numbers: Iterable[int], progress: Progress
) -> bool:
    """Draw pages on a printer or into a PDF; `False`: it takes nothing."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    try:
        scaled(painter, device.logicalDpiX())
        for count, number in enumerate(numbers):
            if count:
                device.newPage()
            progress.step(number, len(pages), "pages")
            pages.draw(painter, number)
    finally:
        painter.end()
    return True


def write_pdf(path: Path, content: bytes) -> None:
    """Put a PDF into a file, whole or not at all.

    Raises:
        RefusedError: it cannot be written; what was there before is as it was.
    """
    file = QSaveFile(str(path))
    is_written = (
        file.open(QIODevice.OpenModeFlag.WriteOnly)
        and file.write(content) == len(content)
        and file.commit()
    )
    if not is_written:
        reason = file.errorString()
        file.cancelWriting()
        raise RefusedError(
            f"{path.name} cannot be written ({reason})", "choose another place, or make room there"
        )


def page_picture(pages: Pages, number: int, scale: float) -> QImage:
    """Return a picture of a page, margins included; `scale`: pixels for a point."""
    width, height = pages.width + 2 * MARGIN, pages.height + 2 * MARGIN
    picture = QImage(
        round(width * scale), round(height * scale), QImage.Format.Format_ARGB32_Premultiplied
    )
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.translate(MARGIN * scale, MARGIN * scale)
    scaled(painter, 72.0 * scale)
    pages.draw(painter, number)
    painter.end()
    return picture
