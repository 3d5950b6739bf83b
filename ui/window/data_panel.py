"""The panel under the age of the prices: what the data are, and of when; what runs now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.jobs.records import Job
from app.domain.times import from_us
from ui.format import Formatter
from ui.notifications.words import ago
from ui.tasks import TaskRunner, ignore
from ui.theme import dress, space
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.labels import Label
from ui.widgets.popup import Popup

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.domain.ledger import Batch
    from app.services.sync.answers import ConnectionLine

WIDTH = 400


@dataclass(frozen=True, slots=True)
class DataState:
    """What a worker found out about the data."""

    imported: Batch | None
    running: Job | None
    ended: Job | None
    backed_up_at: datetime | None
    connections: tuple[ConnectionLine, ...] = ()


def data_state(coffer: Coffer) -> DataState:
    """Read it. For a worker."""
    batches = coffer.ledger.batches(50)
    imported = next((one for one in batches if one.origin == "import" and not one.is_undone), None)
    report = coffer.jobs.report(50)
    running = report.running[0] if report.running else None
    ended = max(
        (one for one in report.jobs if one.finished_us),
        key=lambda one: one.finished_us or 0,
        default=None,
    )
    service = getattr(coffer, "connections", None)
    lines = tuple(service.list()) if service is not None else ()
    return DataState(imported, running, ended, coffer.backups.state().last_good_at, lines)


class DataPanel(Popup):
    """Says what is how old. What is connected later says it here, too."""

    import_wanted = Signal()
    work_wanted = Signal()

    def __init__(
        self, coffer: Coffer, tasks: TaskRunner, newest: date | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        dress(self)
        self.setAccessibleName(self.tr("State of the data"))
        self.setFixedWidth(WIDTH)
        self._formatter = Formatter()
        column = QVBoxLayout(self)
        column.setContentsMargins(space.L, space.M, space.L, space.L)
        column.setSpacing(space.M)
        column.addWidget(Label(self.tr("State of the data"), "heading", "soft"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(space.L)
        grid.setVerticalSpacing(space.S)
        grid.setColumnStretch(1, 1)
        self.prices = self._row(grid, self.tr("Newest price"))
        self.imported = self._row(grid, self.tr("Last import"))
        self.backed_up = self._row(grid, self.tr("Last backup"))
        self.work = self._row(grid, self.tr("Background work"))
        self.connections = self._row(grid, self.tr("Connections"))
        self.connections.setText(self.tr("None yet: nothing is fetched by itself."))
        column.addLayout(grid)
        self.import_button = PrimaryButton(self.tr("Import a file"))
        self.import_button.clicked.connect(self._on_import)
        self.work_button = PillButton(self.tr("Background work"))
        self.work_button.clicked.connect(self._on_work)
        row = QHBoxLayout()
        row.setSpacing(space.S)
        row.addWidget(self.import_button)
        row.addWidget(self.work_button)
        row.addStretch(1)
        column.addLayout(row)
        today = datetime.now(UTC).astimezone().date()
        self.prices.setText(
            self._formatter.ago(newest, today) if newest else self.tr("No prices yet")
        )
        tasks.reload(self, "state", lambda: data_state(coffer), self._show_state, ignore)

    def first_focus(self) -> QWidget:
        return self.import_button

    def _row(self, grid: QGridLayout, title: str) -> Label:
        place = grid.rowCount()
        said = Label("…", "body")
        said.setWordWrap(True)
        grid.addWidget(Label(title, "body", "soft"), place, 0)
        grid.addWidget(said, place, 1)
        return said

    def _show_state(self, state: DataState) -> None:
        from ui.jobs.words import kind_word, state_word

        now, formatter = datetime.now(UTC), self._formatter
        none = self.tr("None yet")
        batch = state.imported
        self.imported.setText(
            self.tr("{when}: {file}").format(
                when=ago(batch.recorded_at, now, formatter), file=batch.label
            )
            if batch is not None
            else none
        )
        at = state.backed_up_at
        self.backed_up.setText(ago(at, now, formatter) if at is not None else none)
        if state.running is not None:
            words = self.tr("Running now: {}").format(kind_word(state.running.kind))
        elif state.ended is not None and state.ended.finished_us:
            words = self.tr("{work}: {state}, {when}").format(
                work=kind_word(state.ended.kind),
                state=state_word(state.ended),
                when=ago(from_us(state.ended.finished_us), now, formatter),
            )
        else:
            words = self.tr("Nothing was due yet.")
        self.work.setText(words)
        if state.connections:
            from ui.connections.top import sync_words
            from ui.window.syncing import SyncNews

            self.connections.setText(sync_words(SyncNews(state.connections), (), 0).text)
        column = self.layout()
        if column is not None:
            column.activate()  # texts have other heights than before
        self.setMinimumHeight(self.heightForWidth(WIDTH))
        self.resize(WIDTH, self.minimumHeight())

    def _on_import(self) -> None:
        self.close()
        self.import_wanted.emit()

    def _on_work(self) -> None:
        self.close()
        self.work_wanted.emit()
