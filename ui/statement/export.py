"""Brings a statement onto paper and into files."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPagedPaintDevice, QPdfWriter

from app.domain.errors import FileRefusedError
from app.services.statement_html import sheet_html
from app.services.statement_sheet import Sheet
from ui.settings.files import choose_target
from ui.statement.paper import PaperWords, prepare, print_sheet

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ui.statement.view import StatementView

PDF_DPI = 1200


class Exporter(QObject):
    """Prints and saves what a view shows."""

    def __init__(self, view: "StatementView") -> None:
        super().__init__(view)
        self._view = view
        self._printer: QPrinter | None = None

    def print_it(self) -> None:
        """Ask for a printer, and print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        sheet = self._view.sheet
        if sheet is None:
            return
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(sheet.title)
        prepare(self._printer, sheet, self._view.formatter.locale)
        dialog = QPrintDialog(self._printer, self._view.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._on_printer)
        dialog.setModal(True)  # its own `open` asks for a slot by name
        dialog.show()

    def save_pdf(self) -> None:
        """Ask for a file, and write pages into it."""
        title = self.tr("Save the statement as PDF")
        choose_target(self._view, title, self._name("pdf"), "PDF (*.pdf)", self.write_pdf)

    def save_html(self) -> None:
        """Ask for a file, and write one page into it."""
        title = self.tr("Save the statement as a web page")
        choose_target(self._view, title, self._name("html"), "HTML (*.html)", self.write_html)

    def save_csv(self) -> None:
        """Ask for a file, and write the rows into it."""
        title = self.tr("Save the statement as CSV")
        choose_target(self._view, title, self._name("csv"), "CSV (*.csv)", self.write_csv)

    def write_pdf(self, path: Path) -> None:
        """Write pages into a file."""
        sheet = self._view.sheet
        if sheet is None:
            return
        device = QPdfWriter(str(path))
        device.setResolution(PDF_DPI)
        device.setTitle(sheet.title)
        device.setCreator("Coffer")
        prepare(device, sheet, self._view.formatter.locale)
        if self._drawn(device, sheet):
            self._say(path)
        else:
            self._view.show_error(FileRefusedError(str(path), self.tr("it cannot be written")))

    def write_html(self, path: Path) -> None:
        """Write one page into a file."""
        locale = self._view.formatter.locale
        is_rtl = self._is_rtl
        self._write(
            path,
            lambda sheet: sheet_html(
                sheet,
                heading=self._view.books,
                notes_title=self.tr("Notes"),
                prices_title=self.tr("Prices and rates"),
                language=locale.bcp47Name(),
                is_rtl=is_rtl,
            ),
        )

    def write_csv(self, path: Path) -> None:
        """Write the rows into a file."""
        self._write(path, lambda _: self._view.csv())

    @property
    def _is_rtl(self) -> bool:
        return self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _name(self, ending: str) -> str:
        days = self._view.days
        return f"net-worth-{days[-1].isoformat()}.{ending}"

    def _on_printer(self) -> None:
        sheet = self._view.sheet
        if self._printer is not None and sheet is not None:
            self._drawn(self._printer, sheet)
        self._printer = None

    def _drawn(self, device: QPagedPaintDevice, sheet: Sheet) -> int:
        view = self._view
        formatter, days = view.formatter, view.days
        first, last = formatter.day(days[0]), formatter.day(days[-1])
        words = PaperWords(
            books=view.books,
            days=last if len(days) == 1 else f"{first} – {last}",
            printed=self.tr("Made {}").format(formatter.moment(datetime.now(UTC))),
            page=self.tr("Page {} of {}"),
            notes=self.tr("Notes"),
            prices=self.tr("Prices and rates"),
            is_rtl=self._is_rtl,
        )
        return print_sheet(device, sheet, words)

    def _write(self, path: Path, make: Callable[[Sheet], str]) -> None:
        sheet = self._view.sheet
        if sheet is None:
            return
        text = make(sheet)

        def write() -> Path:
            try:
                path.write_text(text, encoding="utf-8", newline="")
            except OSError as error:
                raise FileRefusedError(str(path), error.strerror or "") from error
            return path

        self._view.tasks.read(self._view, write, self._say, self._view.show_error)

    def _say(self, path: Path) -> None:
        self._view.banner.show_text(self.tr("Saved as {}.").format(path.name))
