"""A sync that one watches: how far it is, and what came of it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.failure import CofferError
from app.domain.sync.records import RunStatus, SyncRun
from app.services.sync.answers import RunState, SyncReport
from ui.connections.columns import RUN_ICONS, counts_of
from ui.connections.words import failure_line, run_line, tr, trouble_line
from ui.format import Formatter, one_line
from ui.settings.rows import IconLabel
from ui.theme import space
from ui.widgets.labels import Label
from ui.widgets.progress import ProgressRow
from ui.window.state import ViewState

STEPS = 60  # signs of a step that are shown


class SyncPage(QWidget):
    """Watches the run of one connection; what happens goes on when nobody looks."""

    def __init__(self, state: ViewState, formatter: Formatter) -> None:
        super().__init__()
        self._state, self._formatter = state, formatter
        self._id = 0
        self.is_over = False
        self._text = Label("", "body")
        self._icon = IconLabel("check")
        self._icon.hide()
        self.progress = ProgressRow()
        self.progress.cancel_button.hide()
        self._hint = Label("", "small", "faint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.M)
        column.addWidget(self._icon)
        column.addWidget(self._text)
        column.addWidget(self.progress)
        column.addWidget(self._hint)
        column.addStretch(1)
        state.runs_changed.connect(self._on_runs)

    def begin(self, connection_id: int, name: str) -> None:
        """Sync a connection, and watch."""
        self._id, self.is_over = connection_id, False
        self._icon.hide()
        self._text.set_lines(tr("“{}” is connected. Its history is read now.").format(name))
        self._hint.set_lines(
            tr("The first time can take minutes. You may close this: it goes on by itself.")
        )
        self.progress.start(tr("Begins…"))
        self._state.sync_wanted.emit([connection_id], self.take)

    def take(self, told: SyncReport | CofferError) -> None:
        """Show what came of it."""
        self.is_over = True
        self.progress.finish()
        self._hint.set_lines("")
        self._icon.show()
        if isinstance(told, CofferError):
            self._icon.set_icon("error", "loss")
            self._text.set_lines(failure_line(told))
            return
        runs = [one for one in told.runs if one.connection_id == self._id]
        if runs:
            self._show_run(runs[-1])
            return
        self._icon.set_icon("info", "soft")
        self._text.set_lines(
            tr("It is being synced by another Coffer on these books.")
            if self._id in told.elsewhere
            else tr("The provider asked to come back later. Coffer does so by itself.")
        )

    def _show_run(self, run: SyncRun) -> None:
        tone = {RunStatus.DONE: "gain", RunStatus.FAILED: "loss"}.get(RunStatus(run.status), "warn")
        self._icon.set_icon(RUN_ICONS[RunStatus(run.status)], tone)
        parts = [run_line(run.status)]
        if run.cause:
            parts.append(trouble_line(run.cause))
        came = ", ".join(counts_of(run, self._formatter))
        if came:
            parts.append(tr("It brought: {}.").format(came))
        self._text.set_lines("\n".join(parts))

    def _on_runs(self, runs: Sequence[RunState]) -> None:
        own = [one for one in runs if one.connection_id == self._id]
        if own and not self.is_over:
            self.progress.set_progress(
                own[0].done, own[0].total, step_words(own[0], self._formatter)
            )


def step_words(run: RunState, formatter: Formatter) -> str:
    """Return how far a run is, in words."""
    if not run.run_id:
        return tr("Waits for its turn…")
    step = one_line(run.step, STEPS) or tr("Syncing…")
    if run.total:
        done, total = formatter.count(run.done), formatter.count(run.total)
        step = tr("{step}: {done} of {total}").format(step=step, done=done, total=total)
    if run.added:
        step = tr("{step} · {added} new").format(step=step, added=formatter.count(run.added))
    return step
