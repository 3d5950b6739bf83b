"""Brings a report into files and onto paper, with workers that can be stopped."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QPainter

from app.domain.errors import CancelledError, CofferError
from app.ports.progress import Progress
from app.ports.sheets import CSV, XLSX, SheetOptions, SheetWriter
from app.services.memory import no_collections
from app.services.report_parts import Report
from ui.format import Formatter
from ui.notifications.notices import Kind, Notice, Priority
from ui.paper.pages import Pages, scaled
from ui.reports.document import PaperChoice, laid_out
from ui.reports.pdf import pdf_bytes, write_pdf
from ui.reports.words import sheet_words
from ui.settings.files import choose_target
from ui.tasks import Job

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ui.reports.view import ReportsView

PDF = "pdf"


def save(
    report: Report,
    path: Path,
    format: str,
    paper: PaperChoice,
    formatter: Formatter,
    sheets: SheetWriter,
    progress: Progress,
) -> Path:
    """Write a report into a file, whole or not at all. For a worker.

    Raises:
        RefusedError: it cannot be written. CancelledError: cancel was pressed; there is no file.
    """
    with no_collections():  # they would stop the window, too
        if format == PDF:
            pages = laid_out(report, paper, formatter)
            write_pdf(path, pdf_bytes(pages, _title(report), report.profile, progress))
        else:
            options = SheetOptions(is_rtl=paper.is_rtl, words=sheet_words())
            sheets.write(path, report.data, format, options=options, progress=progress)
    return path


def _title(report: Report) -> str:
    return " · ".join(one for one in (report.title, report.subtitle, report.profile) if one)


class Saver(QObject):
    """Asks where to, and does it off the window's thread. Printing goes page by page."""

    def __init__(self, view: "ReportsView") -> None:
        super().__init__(view)
        self._view = view
        self._job: Job | None = None
        self._printer: QPrinter | None = None
        self._painter: QPainter | None = None
        self._left: list[int] = []
        self._is_stopped = False

    def choose_pdf(self) -> None:
        """Ask for a file, and write pages into it."""
        self._choose(PDF, self.tr("Save the report as PDF"), "PDF (*.pdf)")

    def choose_xlsx(self) -> None:
        """Ask for a file, and write a workbook into it."""
        self._choose(XLSX, self.tr("Save the report as a workbook"), "XLSX (*.xlsx)")

    def choose_csv(self) -> None:
        """Ask for a file, and write the main table into it."""
        self._choose(CSV, self.tr("Save the report as CSV"), "CSV (*.csv)")

    def write(self, format: str, path: Path) -> None:
        """Write the report into a file."""
        view = self._view
        report = view.report
        if report is None or self._job is not None:
            return
        formatter = Formatter()  # files have the amounts, also while the screen hides them
        call = partial(save, report, path, format, view.paper, formatter, view.coffer.sheets)
        view.show_progress(self.tr("Writing {}").format(path.name))
        self._job = view.tasks.long(view, call, self._on_written, self._on_failed, view.on_progress)

    def cancel(self) -> None:
        """Stop what is being written or printed."""
        if self._job is not None:
            self._job.cancel()
        if self._painter is not None and self._printer is not None:
            self._left = []
            self._is_stopped = True
            self._printer.abort()

    def _choose(self, format: str, title: str, pattern: str) -> None:
        report = self._view.report
        if report is not None:
            name = f"{report.file_name}.{format}"
            choose_target(self._view, title, name, pattern, partial(self.write, format))

    def _on_written(self, path: Path) -> None:
        self._job = None
        said = self.tr("Saved as {}.").format(path.name)
        self._view.show_done(said)
        self._view.state.noticed.emit(
            Notice(f"{Kind.REPORT}:{path.name}", Kind.REPORT, said, datetime.now(UTC), Priority.LOW)
        )

    def _on_failed(self, error: CofferError) -> None:
        self._job = None
        self._view.hide_progress()
        if not isinstance(error, CancelledError):
            self._view.show_error(error)

    # Printing

    def print_it(self) -> None:
        """Ask for a printer, and print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        pages = self._view.pages
        if pages is None or self._painter is not None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._view.report.title if self._view.report else "Coffer")
        printer.setPageLayout(pages.layout)
        self._printer = printer
        dialog = QPrintDialog(printer, self._view.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._on_printer)
        dialog.setModal(True)  # its own `open` asks for a slot by name
        dialog.show()

    def _on_printer(self) -> None:
        if self._printer is not None:
            self.print_on(self._printer)

    def print_on(self, printer: "QPrinter") -> None:
        """Print on a printer, a page at a time, so that the window stays alive."""
        report, paper = self._view.report, self._view.paper
        if report is None:
            return
        self._printer = printer
        self._view.show_progress(self.tr("Printing"))
        self._view.tasks.read(
            self._view,
            lambda: laid_out(report, paper, Formatter()),
            partial(self._on_laid_out, printer),
            self._on_failed,
        )

    def _on_laid_out(self, printer: "QPrinter", pages: Pages) -> None:
        painter = QPainter()
        if not painter.begin(printer):
            self._view.show_done(self.tr("The printer takes nothing."))
            return
        scaled(painter, printer.logicalDpiX())
        self._painter = painter
        self._left = list(range(len(pages)))
        self._is_stopped = False
        self._print_next(printer, pages)

    def _print_next(self, printer: "QPrinter", pages: Pages) -> None:
        painter = self._painter
        if painter is None:
            return
        if not self._left:
            painter.end()
            self._painter = self._printer = None
            stopped, sent = self.tr("Printing was stopped."), self.tr("Sent to the printer.")
            self._view.show_done(stopped if self._is_stopped else sent)
            return
        number = self._left.pop(0)
        if number:
            printer.newPage()
        pages.draw(painter, number)
        self._view.on_progress(number + 1, len(pages), "pages")
        QTimer.singleShot(0, self, partial(self._print_next, printer, pages))
