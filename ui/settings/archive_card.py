"""Take everything with you: the open archive out, and into empty books."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.domain.errors import CofferError
from ui.format import Formatter
from ui.format_words import phase_word
from ui.i18n.counts import counted
from ui.settings.files import choose_file, choose_folder, choose_target
from ui.settings.gate import with_code
from ui.settings.rows import SettingRow
from ui.widgets.buttons import PillButton
from ui.widgets.card import Card
from ui.widgets.labels import line
from ui.widgets.progress import ProgressRow

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.ports.progress import Progress
    from app.services.archive import ArchiveInfo, ArchiveService
    from ui.tasks import Job, TaskRunner


SUFFIX = ".coffer"  # of an archive in one file, which is a ZIP


class ArchiveCard(Card):
    """Export to a file or a folder, import of one."""

    told = Signal(str, str)
    failed = Signal(object)  # CofferError
    files_wanted = Signal()  # for other programs

    def __init__(self, coffer: Coffer, tasks: TaskRunner) -> None:
        super().__init__(" ")
        self.set_title(self.tr("Take everything with you"))
        self._coffer, self._tasks = coffer, tasks
        self._job: Job | None = None
        self.export_button = PillButton(self.tr("Export"), with_arrow=True)
        menu = QMenu(self.export_button)
        self.to_file = self._add(menu, self.tr("To a file…"), self.ask_file)
        self.to_folder = self._add(menu, self.tr("To a folder…"), self.ask_folder)
        self.export_button.set_menu(menu)
        self.import_button = PillButton(self.tr("Import"), with_arrow=True)
        menu = QMenu(self.import_button)
        self.of_file = self._add(menu, self.tr("Of a file…"), self.ask_import)
        self.of_folder = self._add(menu, self.tr("Of a folder…"), self.ask_import_folder)
        self.import_button.set_menu(menu)
        self.out = SettingRow(
            self.tr("Export"),
            self.tr(
                "Every row in open, documented files (JSON lines and CSV) with its attachments and "
                "digests; nothing is left out but secrets. It is readable for anyone: keep it safe."
            ),
            "export",
            (self.export_button,),
        )
        self.into = SettingRow(
            self.tr("Import"),
            self.tr("Reads such an archive into books that are still empty."),
            "import",
            (self.import_button,),
        )
        self.files_button = PillButton(self.tr("Export…"))
        self.files_button.clicked.connect(self.files_wanted)
        self.files = SettingRow(
            self.tr("For other programs"),
            self.tr(
                "Tables for spreadsheets, journals for Beancount and hledger, OFX, a calendar."
            ),
            "file",
            (self.files_button,),
        )
        self.progress = ProgressRow()
        self.progress.cancelled.connect(self._on_cancel)
        for each in (self.out, line(), self.into, line(), self.files, self.progress):
            self.body.addWidget(each)

    @property
    def service(self) -> Any:
        """The archive of these books, None where there is none."""
        return getattr(self._coffer, "archive", None)

    def show_state(self, *, is_empty: bool) -> None:
        """Offer what can be done with the books as they are."""
        has_one = self.service is not None
        self.export_button.setEnabled(has_one and self._job is None)
        self.import_button.setEnabled(has_one and is_empty and self._job is None)
        if not has_one:
            self.out.show_detail(self.tr("These books have no archive service."), "warn")
        self.into.show_detail(
            self.tr("Reads such an archive into these books, which are empty.")
            if is_empty
            else self.tr("Reads such an archive, but only into empty books: these have entries. "
                         "Make another profile for it.")
        )  # fmt: skip

    def ask_file(self) -> None:
        """Ask for the code if there is a second factor, then for a file."""
        with_code(self._coffer, self._tasks, self, self._choose_file, self.failed.emit)

    def ask_folder(self) -> None:
        """Ask for the code if there is a second factor, then for a folder."""
        with_code(self._coffer, self._tasks, self, self._choose_folder, self.failed.emit)

    def ask_import(self) -> None:
        """Ask for an archive."""
        choose_file(self, self.tr("Import an archive"), f"*{SUFFIX} *.zip", self.load)

    def ask_import_folder(self) -> None:
        """Ask for the folder of an archive."""
        choose_folder(self, self.tr("Import an archive"), self.load)

    def export(self, target: Path) -> None:
        """Write the archive."""
        call = partial(_export, self.service, target)
        self._start(self.tr("Exporting"), call, self._on_exported, "read")

    def load(self, source: Path) -> None:
        """Read an archive into these books."""
        self._start(
            self.tr("Importing"), partial(_load, self.service, source), self._on_loaded, "write"
        )

    def _choose_file(self) -> None:
        title = self.tr("Export everything")
        choose_target(self, title, f"{_name()}{SUFFIX}", f"*{SUFFIX} *.zip", self.export)

    def _choose_folder(self) -> None:
        title = self.tr("Export everything into a folder")
        choose_folder(self, title, lambda folder: self.export(folder / _name()))

    def _start(self, words: str, call: Any, done: Any, kind: str) -> None:
        if self._job is not None or self.service is None:
            return
        self.progress.start(words)
        self.export_button.setEnabled(False)
        self.import_button.setEnabled(False)
        self._job = self._tasks.long(
            self, call, done, self._on_failed, self._on_progress, kind=kind
        )

    def _on_progress(self, done: int, total: int, what: str) -> None:
        self.progress.set_progress(done, total, phase_word(what))

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_exported(self, info: ArchiveInfo) -> None:
        self._finish()
        said = self.tr("Everything is in {}: {} entries, {} attachments. Anyone can read it.")
        text = said.format(info.place, _count(info.entries), _count(info.attachments))
        if info.secrets_left_out:
            left = counted(
                "ArchiveCard",
                "{} secret was left out.",
                "{} secrets were left out.",
                info.secrets_left_out,
            ).format(_count(info.secrets_left_out))
            text = f"{text} {left}"
        self.told.emit(text, "info")

    def _on_loaded(self, info: ArchiveInfo) -> None:
        self._finish()
        said = self.tr("Imported and checked: {} entries, {} attachments.")
        text = said.format(_count(info.entries), _count(info.attachments))
        if info.secrets_left_out:
            left = self.tr("Secrets were left out: connect providers anew.")
            text = f"{text} {left}"
        self.told.emit(text, "info")

    def _on_failed(self, error: CofferError) -> None:
        self._finish()
        self.failed.emit(error)

    def _finish(self) -> None:
        self._job = None
        self.progress.finish()
        self.export_button.setEnabled(True)

    def _add(self, menu: QMenu, text: str, deed: Any) -> QAction:
        action = QAction(text, menu)
        action.triggered.connect(lambda _=False: deed())
        menu.addAction(action)
        return action


def _export(service: ArchiveService, target: Path, progress: Progress) -> ArchiveInfo:
    return service.export(str(target), progress)


def _load(service: ArchiveService, source: Path, progress: Progress) -> ArchiveInfo:
    return service.load(str(source), progress)


def _name() -> str:
    return f"coffer-archive-{datetime.now(UTC).astimezone().date().isoformat()}"


def _count(number: int) -> str:
    return Formatter().count(number)
