"""Backups: how they stand, where they lie, and the proof that they can be restored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from app.domain.errors import CofferError
from app.ports.keys import Way
from app.services.backups import BackupInfo, BackupKind, BackupState, Level
from ui.format import one_line
from ui.format_errors import sentence
from ui.format_words import phase_word
from ui.settings import deeds
from ui.settings.backup_places import PlacesCard
from ui.settings.backup_table import backup_columns
from ui.settings.backup_words import drill_words, next_words, when_words
from ui.settings.closed import ClosedWork, Reopening, run_closed
from ui.settings.files import choose_folder, choose_target
from ui.settings.restore_dialog import SUFFIX, RestoreDialog
from ui.settings.rows import SettingRow
from ui.settings.section import Section
from ui.widgets.banner import Banner
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.labels import line
from ui.widgets.progress import ProgressRow
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import TableModel
from ui.widgets.table_paint import ROW_HEIGHT
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.ports.progress import Progress
    from ui.tasks import Job, TaskRunner
    from ui.window.state import ViewState

ROWS_SHOWN = 10
AFTER_CHANGES = timedelta(minutes=30)  # as `app.services.backups` has it


@dataclass(frozen=True, slots=True)
class Stand:
    """How the backups stand."""

    state: BackupState
    found: tuple[BackupInfo, ...]
    has_changes: bool
    drill: Any


class BackupsSection(Section):
    """Everything about not losing anything."""

    names: ClassVar = ("places", "list")

    def __init__(self, coffer: Coffer, tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._shown: Stand | None = None
        self._job: Job | None = None
        self._is_server = "://" in coffer.place
        column = self.cards()
        self.alarm = Banner()
        column.addWidget(self.alarm)
        column.addWidget(self._state_card())
        column.addWidget(self._list_card())
        column.addWidget(self._second_card())
        column.addStretch(1)
        self._say_if_none()
        self.settings = {"places": self.places_card, "list": self.table}

    @property
    def service(self) -> Any:
        """The backups of these books, None where there are none."""
        return getattr(self.coffer, "backups", None)

    def reload(self) -> None:
        if self.service is None:
            return
        self.tasks.reload(self, "stand", self._read, self._on_stand, self.show_error)

    def redraw(self) -> None:
        self.model.show_columns(backup_columns(self.formatter, _today()))
        if self._shown is not None:
            self._show(self._shown)

    def do(self, deed: str) -> None:
        found = {
            "now": self.back_up,
            "drill": self.prove,
            "restore": self.restore,
            "second": self._on_choose,
        }.get(deed)
        if found is not None:
            found()

    def _read(self) -> Stand:
        service = self.service
        return Stand(
            service.state(),
            tuple(service.list()),
            service.has_changes(),
            service.last_drill(),
        )

    def _on_stand(self, stand: Stand) -> None:
        self._shown = stand
        self.model.show(stand.found)
        self._show(stand)

    # Cards

    def _state_card(self) -> Card:
        card = self.state_card = Card(self.tr("How they stand"))
        self.now_button = PrimaryButton(self.tr("Back up now"))
        self.now_button.clicked.connect(lambda _=False: self.back_up())
        self.file_button = PillButton(self.tr("Back up to a file…"))
        self.file_button.clicked.connect(self._on_file)
        self.prove_button = PillButton(self.tr("Prove it now"))
        self.prove_button.setToolTip(
            self.tr("Restores the newest and an older backup into a scratch place, works out every "
                    "figure anew and compares it with the backup's own")
        )  # fmt: skip
        self.prove_button.clicked.connect(self.prove)
        self.newest = SettingRow(self.tr("Newest good backup"), " ", "database")
        self.newest.add_button(self.file_button)
        self.newest.add_button(self.now_button)
        self.next = SettingRow(self.tr("Next one"), " ", "clock")
        self.proof = SettingRow(self.tr("Last proven restore"), " ", "shield", (self.prove_button,))
        self.progress = ProgressRow()
        self.progress.cancelled.connect(self._on_cancel)
        for each in (self.newest, line(), self.next, line(), self.proof, self.progress):
            card.body.addWidget(each)
        return card

    def _list_card(self) -> TableCard:
        self.model = TableModel[BackupInfo](
            backup_columns(self.formatter, _today()), lambda one: one.path, self
        )
        self.table = TableView(self.model, "backups")
        self.table.setAccessibleName(self.tr("Backups"))
        self.table.opened.connect(self._on_opened)
        self.list_card = TableCard(self.table)
        self.model.modelReset.connect(self._fit)
        return self.list_card

    def _second_card(self) -> PlacesCard:
        card = self.places_card = PlacesCard()
        card.restore_wanted.connect(self.restore)
        card.choose_wanted.connect(self._on_choose)
        card.none_wanted.connect(lambda: self.set_second(None))
        self.restore_button, self.none_button = card.restore_button, card.none_button
        return card

    def _say_if_none(self) -> None:
        has_one = self.service is not None
        for each in (self.state_card, self.list_card, self.places_card):
            each.setVisible(has_one)
        if not has_one:
            self.alarm.show_text(
                self.tr("These books are backed up by whoever runs the server. Export them "
                        "under “Data” to have a copy of your own.")
                if self._is_server
                else self.tr("No backups are made of these books: this window was opened without "
                             "them."),
                tone="warn",
                closable=False,
            )  # fmt: skip

    def _fit(self) -> None:
        whole = self.list_card.maximumHeight()
        rest = max(self.model.rowCount() - ROWS_SHOWN, 0)
        self.list_card.setMinimumHeight(whole - rest * ROW_HEIGHT)

    # Showing

    def _show(self, stand: Stand) -> None:
        state, today = stand.state, _today()
        self._show_alarm(state)
        good = state.last_good_at
        self.newest.show_detail(
            when_words(good, today, self.formatter) if good else self.tr("There is none yet."),
            "soft" if good else "warn",
        )
        self.next.show_detail(
            next_words(
                good,
                is_due=state.is_due,
                has_changes=stand.has_changes,
                now=datetime.now(UTC),
                after=AFTER_CHANGES,
                formatter=self.formatter,
            )
        )
        self._show_proof(stand, today)
        icons = {Level.OK: "gain", Level.WARN: "warn", Level.RED: "loss"}
        self.newest.icon.set_icon("database", icons[state.level] if good else "warn")
        self.list_card.setVisible(bool(stand.found))
        self.prove_button.setEnabled(bool(stand.found) and self._job is None)
        can_restore = self.hooks is not None and not self._is_server
        self.places_card.show_state(state, can_restore=can_restore, is_server=self._is_server)

    def _show_alarm(self, state: BackupState) -> None:
        if state.level is Level.OK:
            self.alarm.hide()
            return
        tone = "loss" if state.level is Level.RED else "warn"
        text = sentence(one_line(state.problem)) if state.problem else ""
        if not text and state.second_folder is not None and state.same_device:
            text = self.tr("All backups are on the same disk as the books: if it fails, all of "
                           "them are gone.")  # fmt: skip
        elif state.level is Level.RED:
            text = self.tr("{} No restore was proven for more than 14 days, or no backup could be "
                           "made for more than 3.").format(text).strip()  # fmt: skip
        self.alarm.show_text(text, tone=tone, closable=False)

    def _show_proof(self, stand: Stand, today: date) -> None:
        drill = stand.drill
        if drill is None:
            self.proof.show_title(self.tr("No restore was proven yet"))
            self.proof.show_detail(
                self.tr("Coffer does it by itself once a week, when there is a backup.")
            )
            self.proof.icon.set_icon("shield", "soft")
            return
        self.proof.show_title(
            self.tr("Last proven restore") if drill.is_equal else self.tr("The last restore failed")
        )
        words = drill_words(drill, today, self.formatter)
        if drill.problems:
            words = "\n".join((words, *(f"• {one_line(text)}" for text in drill.problems[:4])))
        self.proof.show_detail(words, "soft" if drill.is_equal else "loss")
        self.proof.icon.set_icon("shield", "gain" if drill.is_equal else "loss")

    # Deeds

    def back_up(self, target: Path | None = None) -> None:
        """Make a backup now, among the others or to a file."""
        make = self.service.make
        self._start(
            self.tr("Backing up"),
            lambda progress: make(BackupKind.MANUAL, target, progress),
            partial(self._on_made, target),
        )

    def prove(self) -> None:
        """Restore the newest backup into a scratch place, and compare."""
        drill = self.service.drill
        self._start(self.tr("Restoring into a scratch place"), drill, self._on_drilled)

    def set_second(self, folder: Path | None) -> None:
        """Set the second place."""
        call = partial(self.service.set_folder, folder)
        self.tasks.write(self, call, lambda _: self.reload(), self.show_error)

    def restore(self, path: Path | None = None) -> None:
        """Ask which backup and how it opens, then restore it with the books closed."""
        if self.hooks is None or self._is_server:
            return
        place = self.coffer.place
        newest = next((one.path for one in self.model.lines() if one.is_verified), None)
        dialog = RestoreDialog(place, path or newest, self.tasks, self)

        def go(_: object) -> None:
            if dialog.path is not None:
                self._restore(place, dialog.path, dialog.way, dialog.secret.text())

        dialog.answered.connect(go)
        dialog.open()

    def _restore(self, place: str, path: Path, way: Way, secret: str) -> None:
        if self.hooks is None:
            return
        title, words = self.tr("Restoring"), self.tr("The books are those of {}. The ones that "
                                                     "were there are kept as {}.")  # fmt: skip
        formatter = self.formatter

        def work(progress: Progress) -> Any:
            return deeds.restore(place, path, way, secret, progress)

        def said(done: Any) -> str:
            return words.format(formatter.moment(done.made_at), done.kept)

        opened = Reopening(place, way if secret else None, secret)
        run_closed(
            ClosedWork(title, work, opened, Reopening(place), said),
            self.hooks,
            self.tasks,
            self.window(),
        )

    def _start(self, words: str, call: Any, done: Any) -> None:
        if self._job is not None or self.service is None:
            return
        self.progress.start(words)
        self._enable(False)
        self._job = self.tasks.long(self, call, done, self._on_failed, self._on_progress)

    def _enable(self, is_on: bool) -> None:
        for button in (self.now_button, self.file_button, self.prove_button, self.restore_button):
            button.setEnabled(is_on)

    def _on_progress(self, done: int, total: int, what: str) -> None:
        self.progress.set_progress(done, total, phase_word(what))

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_made(self, target: Path | None, info: BackupInfo) -> None:
        self._finish()
        if target is not None:
            self.say(self.tr("Backed up to {}, and verified.").format(info.path))
        else:
            self.say(self.tr("Backed up, and verified."))

    def _on_drilled(self, drill: Any) -> None:
        self._finish()
        if drill.is_equal:
            self.say(self.tr("Restored and re-totalled: everything is equal to the last digit."))
        else:
            self.say(self.tr("A backup did not come to the same figures. Make a new one."), "loss")

    def _on_failed(self, error: CofferError) -> None:
        self._finish()
        self.show_error(error)

    def _finish(self) -> None:
        self._job = None
        self.progress.finish()
        self._enable(True)
        self.reload()

    def _on_file(self) -> None:
        name = f"coffer-{_today().isoformat()}{SUFFIX}"
        title = self.tr("Back up to a file")
        choose_target(self, title, name, f"*{SUFFIX}", self.back_up)

    def _on_choose(self) -> None:
        choose_folder(self, self.tr("A second place for backups"), self.set_second)

    def _on_opened(self, row: int) -> None:
        one = self.model.line(row)
        if one is not None:
            self.restore(one.path)


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
