"""Takes what leaves the tables of a window: for the clipboard, or for a file of any length."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout

from app.domain.failure import CancelledError
from app.ports.progress import Progress
from app.ports.sheets import CSV, XLSX, SheetOptions
from ui.format import Formatter
from ui.format_errors import error_sentence
from ui.theme import space
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label
from ui.widgets.progress import ProgressRow
from ui.widgets.table_sheets import sheets_of
from ui.widgets.table_values import copied_rows

if TYPE_CHECKING:
    from app.domain.failure import CofferError
    from ui.tasks import Job
    from ui.widgets.table_view import TableView
    from ui.window.frame import MainWindow

MOST_COPIED = 100_000  # rows; a clipboard is no file


class WorkDialog(Dialog):
    """How far a long piece of work is; closing it stops the work."""

    def __init__(self, text: str, parent: "MainWindow") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(text)
        self.setFixedWidth(440)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.XL)
        column.setSpacing(space.M)
        column.addWidget(Label(text, "title"))
        self.progress = ProgressRow()
        column.addWidget(self.progress)
        self.progress.start(text)
        self.progress.cancelled.connect(self._stop)
        self.rejected.connect(self._stop)
        self._words = Formatter()
        self._job: Job | None = None

    def follow(self, job: "Job") -> None:
        """Stop this work when the dialog is closed."""
        self._job = job

    def tell(self, done: int, total: int, what: str) -> None:
        """Show how far it is."""
        del what
        text = self.tr("{} rows").format(self._words.count(done)) if done else ""
        self.progress.set_progress(done if total else 0, total, text)

    def finish(self) -> None:
        """Close without stopping anything: it is over."""
        self._job = None
        self.accept()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()


class WindowDesk(QObject):
    """The desk of the main window, for its views and its dialogs."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._dialog: QDialog | None = None  # PySide would collect it with its last reference

    # -- clipboard ---------------------------------------------------------------------------------

    def copy(self, table: "TableView", chosen: Sequence[range], *, titled: bool) -> None:
        """Read rows of a table, and put them on the clipboard."""
        count = sum(len(rows) for rows in chosen)
        if count > MOST_COPIED:
            words = self.tr(
                "A clipboard takes {} rows at most. Export the table to a file instead."
            )
            self._window.toast.show_text(words.format(f"{MOST_COPIED:n}"))
            return
        columns, rows = table.shown_columns(), table.rows(chosen)

        def read(progress: Progress) -> str:
            lines = (line for page in rows.pages(progress) for line in page)
            return copied_rows(columns, lines, titled=titled)

        def done(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self._window.toast.show_text(
                self.tr("{} rows copied.").format(Formatter().count(count))
            )

        self._work(self.tr("Copying rows"), read, done)

    # -- files -------------------------------------------------------------------------------------

    def export(self, table: "TableView") -> None:
        """Ask for a file, and write what a table shows; hidden amounts are asked about first."""
        if self._window.coffer is None:
            return
        if not self._window.state.is_private:
            self.choose_file(table)
            return
        from ui.activity.void_dialog import ConfirmDialog

        asking = ConfirmDialog(
            self.tr("Amounts are hidden"),
            self.tr(
                "The file would have dots in place of every amount, as the window has now. "
                "To export the amounts, show them first with Ctrl+Shift+P."
            ),
            self.tr("Export with dots"),
            self._window,
        )
        asking.confirmed.connect(lambda _: self.choose_file(table))
        self._open(asking)

    def choose_file(self, table: "TableView") -> None:
        """Ask where the file is to be."""
        name = _file_name(table)
        dialog = QFileDialog(self._window, self.tr("Export the table"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        patterns = {
            self.tr("Spreadsheet (*.xlsx)"): "xlsx",
            self.tr("Text with commas (*.csv)"): "csv",
        }
        dialog.setNameFilters(list(patterns))
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(lambda one: dialog.setDefaultSuffix(patterns[one]))
        dialog.selectFile(f"{name}.xlsx")
        dialog.fileSelected.connect(lambda path: self.write(table, Path(path)) if path else None)
        self._open(dialog)

    def write(self, table: "TableView", path: Path) -> None:
        """Write what a table shows: all rows that fit its filter, in its columns and order."""
        coffer = self._window.coffer
        if coffer is None:
            return
        ending = CSV if path.suffix.casefold() == ".csv" else XLSX
        if path.suffix.casefold() not in (".csv", ".xlsx"):
            path = path.with_name(f"{path.name}.{ending}")
        columns, rows = table.shown_columns(), table.rows()
        is_rtl = table.isRightToLeft()
        title = " ".join(table.accessibleName().split()) or table.objectName()

        def write(progress: Progress) -> Path:
            sheets = sheets_of(title, columns, rows, progress, is_split=ending == XLSX)
            options = SheetOptions(is_rtl=is_rtl)
            coffer.sheets.write(path, sheets, ending, options=options, progress=progress)
            return path

        def done(saved: Path) -> None:
            self._window.toast.show_text(self.tr("Saved as {}.").format(saved.name))

        self._work(self.tr("Exporting the table"), write, done)

    def _work(
        self, text: str, call: Callable[[Progress], Any], done: Callable[[Any], object]
    ) -> None:
        shown = WorkDialog(text, self._window)

        def over(found: Any) -> None:
            shown.finish()
            done(found)

        def failed(error: "CofferError") -> None:
            shown.finish()
            if not isinstance(error, CancelledError):
                self._window.banner.show_error(error_sentence(error))

        shown.follow(self._window.tasks.long(self, call, over, failed, shown.tell))
        self._open(shown)

    def _open(self, dialog: QDialog) -> None:
        self._dialog = dialog
        dialog.open()


def _file_name(table: "TableView") -> str:
    """Return a name for a file that any system takes."""
    title = table.accessibleName() or table.objectName()
    kept = "".join(sign if sign.isalnum() or sign in " -_" else " " for sign in title)
    return " ".join(kept.split())[:80] or "table"
