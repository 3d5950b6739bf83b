"""A chart outside of the window: its data as text, its picture."""

import csv
import io
import re
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageWriter, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from app.domain.errors import FileRefusedError
from app.domain.numbers import plain
from app.ports.sheets import Sheet, Value
from ui.charts.portable import NO_PLACE, Portable
from ui.theme import Theme, current_theme
from ui.theme.fonts import font, metrics

LEAST_RATIO = 2.0  # pixels of a picture for one of the screen
PAD = 16
RISKY: Final = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would run
NUMBER: Final = re.compile(r"[-+]?\d+(\.\d+)?")


# Data


def cell_text(value: Value) -> str:
    """Return a value for a program: plain numbers, ISO days; a text is never a formula."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case Decimal():
            return plain(value)
        case datetime() | date():
            return value.isoformat()
        case int():
            return str(value)
    line = " ".join(value.split())
    return f"'{line}" if line.startswith(RISKY) and not NUMBER.fullmatch(line) else line


def as_tabs(sheet: Sheet) -> str:
    """Return a sheet for the clipboard: a line a row, tabs between."""
    lines = [[column.title for column in sheet.columns], *sheet.rows]
    return "\n".join("\t".join(map(cell_text, line)) for line in lines) + "\n"


def as_csv(sheet: Sheet) -> str:
    """Return a sheet as a file of values with commas between."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(cell_text(column.title) for column in sheet.columns)
    writer.writerows(map(cell_text, row) for row in sheet.rows)
    return buffer.getvalue()


def write_file(path: Path, content: bytes) -> Path:
    """Write a file whole or not at all.

    Raises:
        FileRefusedError: the folder cannot be written to, or the disk is full.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(content)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise FileRefusedError(str(path), error.strerror or "") from error
    return path


# Pictures


def paint_chart(chart: Portable, painter: QPainter, theme: Theme) -> None:
    """Paint a chart on the painter's device from its corner on, with its title above."""
    painter.fillRect(QRect(QPoint(), picture_size(chart)), QColor(theme.card))
    painter.setFont(font("heading"))
    painter.setPen(QColor(theme.text))
    top = metrics("heading").height() + PAD
    side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    painter.setLayoutDirection(chart.layoutDirection())
    title = metrics("heading").elidedText(chart.name, Qt.TextElideMode.ElideRight, chart.width())
    painter.drawText(QRectF(PAD, PAD / 2, chart.width(), top - PAD / 2), int(side), title)
    flags = QWidget.RenderFlag.DrawChildren
    chart.move_to(NO_PLACE)
    chart.is_taken = True
    try:
        chart.render(painter, QPoint(PAD, top + PAD // 2), QRegion(), flags)
    finally:
        chart.is_taken = False


def picture_size(chart: Portable) -> QSize:
    """Return how large the picture of a chart is, in pixels of the screen."""
    head = metrics("heading").height() + PAD + PAD // 2
    return chart.size() + QSize(2 * PAD, head + PAD)


def picture_of(chart: Portable) -> QImage:
    """Return a picture of a chart, as sharp as the screen or sharper."""
    size, ratio = picture_size(chart), max(chart.devicePixelRatioF(), LEAST_RATIO)
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.setText("Description", chart.accessibleDescription())
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_chart(chart, painter, current_theme())
    return image


def png_of(image: QImage) -> bytes:
    """Return a picture as the content of a file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(content.data())


def svg_of(chart: Portable) -> bytes:
    """Return a chart as a drawing that can be made larger."""
    from PySide6.QtSvg import QSvgGenerator

    content, size = QByteArray(), picture_size(chart)
    buffer = QBuffer(content)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(QPoint(), size))
    generator.setTitle(chart.name)
    generator.setDescription(chart.accessibleDescription())
    with QPainter(generator) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_chart(chart, painter, current_theme())
    return bytes(content.data())


def copy_picture(chart: Portable) -> None:
    QGuiApplication.clipboard().setImage(picture_of(chart))
