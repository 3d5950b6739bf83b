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
from ui.notifications.outgoing import Outgoing
from ui.notifications.words import sighting_text
from ui.overview.need_words import need_action, need_text
from ui.tasks import TaskRunner, ignore

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.bootstrap import Coffer
    from app.domain.ledger import Batch
    from app.services.notifying.watching import Sighting
    from app.services.pricing.answers import SourceResult
    from app.services.reports import Need
    from app.services.updates import Standing
    from ui.window.state import ViewState
    from ui.window.syncing import SyncNews

PAUSE_MS = 2_500  # after a write, and after the start: the views come first
WATCH_MS = 6_000  # likewise; what is looked for then takes longer
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
        self.outgoing = Outgoing(notices, tasks, state, self)
        self.outgoing.said.connect(say)
        self._tasks, self._state, self._say = tasks, state, say
        self._coffer: Coffer | None = None
        self._last_batch: int | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._load_needs)
        self._watch = QTimer(self, singleShot=True, interval=WATCH_MS)
        self._watch.timeout.connect(self._load_sightings)
        self._watch.timeout.connect(self._load_version)
        tasks.changed.connect(self._on_changed)

    def use(self, coffer: Coffer | None) -> None:
        """Gather from these books; None: they are closed, and nothing of them stays."""
        if coffer is self._coffer:
            return
        self._coffer = coffer
        self._last_batch = None
        self._pause.stop()
        self._watch.stop()
        self.outgoing.use(None)
        self.notices.clear()
        self.outgoing.use(coffer)
        if coffer is not None:
            self._pause.start()
            self._watch.start()
            self._load_batches()

    # What needs the person

    def take_needs(self, needs: Sequence[Need]) -> None:
        """Take what a view has found out already."""
        self._pause.stop()
        found = [self._notice_of(one) for one in needs]
        for kind in (Kind.NEED, Kind.OPTION):
            self.notices.show_kind(kind, [one for one in found if one.kind is kind])

    def _notice_of(self, need: Need) -> Notice:
        kind = Kind.OPTION if need.code.startswith("option_") else Kind.NEED
        return Notice(
            f"{kind}:{need.code}:{need.holding_id or need.subject}",
            kind,
            need_text(need, Formatter()),
            action=need_action(need),
            deed=partial(self._settle, need),
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

    # Connections

    def take_sync(self, news: SyncNews) -> None:
        """Take how the connections stand: what needs the person, and what failed."""
        from ui.connections.needs import notices_of

        found = notices_of(news, self._state)
        for kind in (Kind.PROVIDER, Kind.PRICE):
            self.notices.show_kind(kind, [one for one in found if one.kind is kind])

    def prices_failed(self, result: SourceResult) -> None:
        """Note that a source of prices failed so that only the person can mend it."""
        from ui.pricing.words import failure_of

        text = failure_of(result)
        self._add(f"work:prices:{result.source}", Kind.WORK, text, self.tr("Look"), "connections")

    def prices_work(self, source: str) -> None:
        """Note that a source of prices works."""
        self.notices.withdraw(f"work:prices:{source}")

    # What happened

    def _load_sightings(self) -> None:
        coffer = self._coffer
        if coffer is None or not hasattr(type(coffer), "watching"):
            return

        def read() -> Sequence[Sighting]:
            return coffer.watching.look(coffer.notifying.rules())

        def take(found: Sequence[Sighting]) -> None:
            if coffer is self._coffer:
                self.take_sightings(found)

        self._tasks.load(self, read, take, ignore)

    def take_sightings(self, found: Sequence[Sighting]) -> None:
        """Take what was seen: targets that were reached, net worth that fell."""
        for kind, view in ((Kind.VAULT, "vaults"), (Kind.WORTH, "performance")):
            notices = [
                Notice(
                    one.key,
                    kind,
                    sighting_text(one, Formatter()),
                    action=self.tr("Show"),
                    deed=partial(self._state.navigate.emit, view, None),
                )
                for one in found
                if one.kind is kind
            ]
            self.notices.show_kind(kind, notices)

    # New versions of Coffer

    def _load_version(self) -> None:
        coffer = self._coffer
        if coffer is None or not hasattr(type(coffer), "updates"):
            return

        def take(found: Standing) -> None:
            if coffer is self._coffer:
                self.take_version(found)

        self._tasks.load(self, lambda: coffer.updates.standing(), take, ignore)  # noqa: PLW0108  # made on a worker

    def take_version(self, standing: Standing) -> None:
        """Take how it stands with new versions: a newer one is told of once, and quietly."""
        newer = standing.newer
        found = [
            Notice(
                f"{Kind.VERSION}:{one.version}",
                Kind.VERSION,
                self.tr("Coffer {} is available").format(one.version),
                priority=Priority.LOW,
                action=self.tr("Show"),
                deed=partial(self._state.navigate.emit, "settings", "updates"),
            )
            for one in ([newer] if newer is not None else [])
        ]
        self.notices.show_kind(Kind.VERSION, found)

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
        if kind == "updates":
            self._load_version()

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
        self._watch.start()
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
