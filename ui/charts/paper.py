"""A chart on paper: light whatever the window wears, as large as fits, with its words below."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from ui.charts.portable import Portable
from ui.charts.taken import picture_of
from ui.theme import LIGHT
from ui.theme.current import PROPERTY
from ui.theme.fonts import font

MARGIN_MM = 15.0
WORDS = 0.12  # of the page's height
LETTERS = 60  # lines that a page would have


@contextmanager
def on_paper(chart: Portable) -> Iterator[None]:
    """Let a chart be painted in the light theme."""
    application = QCoreApplication.instance()
    worn = application.property(PROPERTY) if application is not None else None
    if application is not None:
        application.setProperty(PROPERTY, LIGHT)
    try:
        chart.redraw()
        yield
    finally:
        if application is not None:
            application.setProperty(PROPERTY, worn)
        chart.redraw()


def print_chart(chart: Portable, printer: QPrinter) -> None:
    """Print a chart on one page across."""
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    printer.setDocName(chart.name)
    with on_paper(chart):
        image = picture_of(chart)
    with QPainter(printer) as painter:
        page = QRectF(painter.viewport())
        room = page.height() * WORDS
        most = QSize(int(page.width()), int(page.height() - room))
        size = image.size().scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRectF(0, 0, size.width(), size.height()), image)
        letters = font("body")
        letters = type(letters)(letters)  # the role's own is shared
        letters.setPixelSize(max(int(page.height() / LETTERS), 1))
        painter.setFont(letters)
        painter.setPen(QColor(LIGHT.text))
        box = QRectF(0, size.height() + room * 0.15, page.width(), room * 0.85)
        painter.drawText(box, int(Qt.TextFlag.TextWordWrap), chart.accessibleDescription())


def ask_and_print(chart: Portable) -> None:
    """Ask for a printer, and print."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, chart.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: print_chart(chart, printer))
    dialog.setModal(True)
    dialog.show()  # its own `open` is another's
