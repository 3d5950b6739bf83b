"""Gathers notices from the books and from what the window hears; knows what each leads to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from app.services.changes import ALL_TOPICS, Changes, Topic
from ui.format import Formatter
from ui.format_errors import sentence
from ui.notifications.notices import Kind, Notice, Notices, Priority
from ui.overview.need_words import need_action, need_text
from ui.tasks import TaskRunner, ignore

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.bootstrap import Coffer
    from app.domain.ledger import Batch
    from app.services.reports import Need
    from ui.window.state import ViewState

PAUSE_MS = 2_500  # after a write, and after the start: the views come first
BACKUP_KEY = "backup:state"


class Desk(QObject):
    """One for a window. Reads in the background; a settled matter takes its notice back."""

    def __init__(
        self,
        notices: Notices,
        tasks: TaskRunner,
        state: ViewState,
        say: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.notices = notices
        self._tasks, self._state, self._say = tasks, state, say
        self._coffer: Coffer | None = None
        self._last_batch: int | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._load_needs)
        tasks.changed.connect(self._on_changed)

    def use(self, coffer: Coffer | None) -> None:
        """Gather from these books; None: they are closed, and nothing of them stays."""
        if coffer is self._coffer:
            return
        self._coffer = coffer
        self._last_batch = None
        self._pause.stop()
        self.notices.clear()
        if coffer is not None:
            self._pause.start()
            self._load_batches()

    # What needs the person

    def take_needs(self, needs: Sequence[Need]) -> None:
        """Take what a view has found out already."""
        self._pause.stop()
        formatter = Formatter()
        self.notices.show_kind(
            Kind.NEED,
            [
                Notice(
                    f"need:{need.code}:{need.holding_id or need.subject}",
                    Kind.NEED,
                    need_text(need, formatter),
                    action=need_action(need),
                    deed=partial(self._settle, need),
                )
                for need in needs
            ],
        )

    def _load_needs(self) -> None:
        coffer = self._coffer
        if coffer is None:
            return

        def read() -> Sequence[Need]:
            return coffer.portfolio.overview().needs

        def take(needs: Sequence[Need]) -> None:
            if coffer is self._coffer:
                self.take_needs(needs)

        self._tasks.reload(self, "needs", read, take, ignore)

    def _settle(self, need: Need) -> None:
        match need.action:
            case "decide":
                self._state.navigate.emit("activity", "links")
            case "update":
                self._state.navigate.emit("price", need.subject)
            case "reconcile" if self._coffer is not None:
                run = self._coffer.reconciliation.run
                self._tasks.write(self, run, self._on_reconciled, self._on_refused)
            case "outcome":
                self._state.navigate.emit("options", "ended")
            case "options":
                self._state.navigate.emit("options", "soon")
            case _:
                self._state.navigate.emit("holdings", need.holding_id)

    def _on_reconciled(self, openings: Sequence[object]) -> None:
        if openings:
            self._tasks.changed.emit(Changes(ALL_TOPICS))
        else:
            self._say(self.tr("Nothing more could be reconciled by itself."))

    def _on_refused(self, error: Any) -> None:
        from ui.format_errors import error_sentence

        self._say(error_sentence(error))

    # Work and backups

    def work_failed(self, kind: str, reason: str) -> None:
        """Note that a kind of background work failed, and why."""
        from ui.jobs.words import kind_word

        text = self.tr("{work} failed: {reason}").format(
            work=kind_word(kind), reason=sentence(reason)
        )
        self._add(f"work:{kind}", Kind.WORK, text, self.tr("Look"), "jobs")

    def work_done(self, kind: str) -> None:
        """Note that what had failed is done now."""
        self.notices.withdraw(f"work:{kind}")

    def backup_trouble(self, problem: str) -> None:
        """Note what is wrong with the backups; "": nothing is, any more."""
        if not problem:
            self.notices.withdraw(BACKUP_KEY)
            return
        text = self.tr("The books are not backed up: {}").format(sentence(problem))
        deed = partial(self._state.navigate.emit, "settings", "backups")
        self.notices.add(
            Notice(
                BACKUP_KEY, Kind.BACKUP, text, datetime.now(UTC), Priority.HIGH,
                self.tr("Open backups"), deed,
            )
        )  # fmt: skip

    def _add(self, key: str, kind: Kind, text: str, action: str, view: str) -> None:
        deed = partial(self._state.navigate.emit, view, None)
        now = datetime.now(UTC)
        self.notices.add(Notice(key, kind, text, now, action=action, deed=deed))

    # Imports

    def _on_changed(self, changes: Changes) -> None:
        if self._coffer is None or not changes.topics:
            return
        self._pause.start()
        if changes.topics & {Topic.LEDGER, Topic.PRICES}:
            self._load_batches()

    def _load_batches(self) -> None:
        coffer = self._coffer
        if coffer is None:
            return

        def take(batches: Sequence[Batch]) -> None:
            if coffer is self._coffer:
                self._take_batches(batches)

        self._tasks.reload(self, "batches", lambda: coffer.ledger.batches(20), take, ignore)

    def _take_batches(self, batches: Sequence[Batch]) -> None:
        newest = max((one.id for one in batches), default=0)
        before, self._last_batch = self._last_batch, newest
        if before is None:  # those of earlier sessions are no news
            return
        formatter = Formatter()
        for one in batches:
            if one.is_undone:
                self.notices.withdraw(f"import:{one.id}")
            elif one.id > before and one.origin == "import":
                self._add(
                    f"import:{one.id}",
                    Kind.IMPORT,
                    self.tr("Imported {file}: {entries} entries, {prices} prices").format(
                        file=one.label,
                        entries=formatter.count(one.entries),
                        prices=formatter.count(one.prices),
                    ),
                    self.tr("Show"),
                    "activity",
                )
