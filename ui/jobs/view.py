"""Background work: what runs now, what is scheduled, and what came of it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from app.domain.jobs.records import Job, JobStatus
from app.services.jobs import JobsReport
from ui.format_errors import error_sentence
from ui.jobs.columns import job_columns
from ui.jobs.kind_row import KindRow
from ui.jobs.words import kind_word, result_words, state_word
from ui.settings.closed import FrameHooks
from ui.theme import space
from ui.widgets.buttons import PillButton
from ui.widgets.card import Card
from ui.widgets.labels import Label
from ui.widgets.page import Page, scrolled
from ui.widgets.progress import ProgressRow
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView
from ui.window.view import View

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner
from ui.window.state import ViewState

QUICK_MS, SLOW_MS = 1000, 15_000  # between looks, while something runs and else
SHOWN = 200


class JobsView(View):
    """Looks again and again while it is shown: jobs go on by themselves."""

    def __init__(self, coffer: Coffer, tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._report: JobsReport | None = None
        self._hooks: FrameHooks | None = None
        self._rows: dict[str, KindRow] = {}
        self._chosen: Job | None = None
        self._running = 0  # the job in the progress row
        self._looking = QTimer(self, singleShot=True)
        self._looking.timeout.connect(self.reload)
        self._build()

    def use_frame(self, hooks: FrameHooks) -> None:
        """Let what is queued be done at once."""
        self._hooks = hooks

    # Loading

    def reload(self) -> None:
        call = partial(self.coffer.jobs.report, SHOWN)
        self.tasks.reload(self, "report", call, self._on_report, self.show_error)

    def show_error(self, error: CofferError) -> None:
        self.banner.show_error(error_sentence(error))

    def redraw(self) -> None:
        self.model.show_columns(job_columns(self.formatter, _today()))
        if self._report is not None:
            self._show(self._report)

    def showEvent(self, event: QShowEvent) -> None:
        self.is_stale = True  # jobs went on meanwhile
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._looking.stop()

    def _on_report(self, report: JobsReport) -> None:
        is_news = self._report is None or self._report.jobs != report.jobs
        self._report = report
        if is_news:
            chosen = self._chosen.id if self._chosen else 0
            self.model.show(report.jobs)
            row = self.model.row_of(chosen)
            if row >= 0:
                self.table.choose(row)
            else:
                self._on_chosen(-1)
        self._show(report)
        is_busy = any(one.active is not None for one in report.kinds)
        if self.isVisible():
            self._looking.start(QUICK_MS if is_busy else SLOW_MS)

    # Showing

    def _show(self, report: JobsReport) -> None:
        self._show_running(report)
        now = datetime.now(UTC)
        for kind in report.kinds:
            row = self._rows.get(kind.name)
            if row is None:
                row = self._rows[kind.name] = KindRow(kind.name)
                row.run_wanted.connect(self._on_run)
                row.switched.connect(self._on_switched)
                self.scheduled.body.addWidget(row)
            row.show_kind(kind, now, self.formatter, is_read_only=self.coffer.is_read_only)
        self.history.setVisible(bool(report.jobs))
        self.none.setVisible(not report.jobs)
        self._show_chosen()

    def _show_running(self, report: JobsReport) -> None:
        running = report.running[0] if report.running else None
        self.idle.setVisible(running is None)
        if running is None:
            self._running = 0
            self.progress.finish()
            waiting = sum(one.active is not None for one in report.kinds)
            self.idle.set_lines(
                self.tr("Nothing runs now. Coffer looks every minute what is due, as long as it is "
                        "open.")
                if not waiting
                else self.tr("{} to be done. It begins in a moment.").format(
                    self.formatter.count(waiting)
                )
            )  # fmt: skip
            return
        words = kind_word(running.kind)
        if running.id != self._running:
            self._running = running.id
            self.progress.start(words)
        if running.is_cancel_wanted:
            words = f"{words}: {state_word(running)}"
        self.progress.set_progress(running.done, running.total, words)

    def _show_chosen(self) -> None:
        job = self._chosen
        self.detail.setVisible(job is not None)
        may_write = job is not None and not self.coffer.is_read_only
        self.retry_button.setVisible(
            may_write and job is not None and job.status in (JobStatus.FAILED, JobStatus.CANCELLED)
        )
        self.cancel_button.setVisible(
            may_write and job is not None and job.status in (JobStatus.QUEUED, JobStatus.RUNNING)
        )
        if job is not None:
            result = result_words(job, self.formatter)
            head = f"{kind_word(job.kind)}, {state_word(job).lower()}"
            self.detail.set_lines(f"{head}: {result}" if result else head)

    # Deeds

    def _on_run(self, kind: str) -> None:
        self.banner.hide()
        call = partial(self.coffer.jobs.queue, kind)
        self.tasks.write(self, call, self._on_queued, self.show_error)

    def _on_retry(self) -> None:
        if self._chosen is not None:
            call = partial(self.coffer.jobs.retry, self._chosen.id)
            self.tasks.write(self, call, self._on_queued, self.show_error)

    def _on_queued(self, _: object) -> None:
        if self._hooks is not None:
            self._hooks.look_for_work()
        self.reload()

    def _on_cancel_chosen(self) -> None:
        if self._chosen is not None:
            self._cancel(self._chosen.id)

    def _on_cancel_running(self) -> None:
        if self._running:
            self._cancel(self._running)

    def _cancel(self, job_id: int) -> None:
        # Not behind a person's other writes: it is meant for now.
        call = partial(self.coffer.jobs.cancel, job_id)
        self.tasks.read(self, call, lambda _: self.reload(), self._on_not_cancelled)

    def _on_not_cancelled(self, error: CofferError) -> None:
        self.show_error(error)
        self.reload()

    def _on_switched(self, kind: str, is_on: bool) -> None:
        def call() -> object:
            return self.coffer.jobs.switch(kind, is_on=is_on)

        self.tasks.write(self, call, lambda _: self.reload(), self._on_not_cancelled)

    def _on_chosen(self, row: int) -> None:
        self._chosen = self.model.line(row) if row >= 0 else None
        self._show_chosen()

    # Parts

    def _build(self) -> None:
        now = Card(self.tr("Now"))
        self.idle = Label("", "body", "soft")
        self.idle.set_lines(" ")
        self.progress = ProgressRow()
        self.progress.cancelled.connect(self._on_cancel_running)
        now.body.addWidget(self.idle)
        now.body.addWidget(self.progress)
        self.scheduled = Card(self.tr("Scheduled"))
        page = Page()
        column = page.column
        column.addWidget(now)
        column.addWidget(self.scheduled)
        column.addWidget(self._history())
        self.none = Label("", "body", "soft")
        self.none.set_lines(self.tr("What was done will be listed here, with its outcome."))
        column.addWidget(self.none)
        column.addStretch(1)
        self.fill(scrolled(page))

    def _history(self) -> QWidget:
        self.model = TableModel[Job](
            job_columns(self.formatter, _today()), lambda one: one.id, self
        )
        self.table = TableView(self.model, "jobs")
        self.table.setAccessibleName(self.tr("History"))
        self.table.chosen.connect(self._on_chosen)
        self.detail = Label("", "body", "soft")
        self.retry_button = PillButton(self.tr("Try again"))
        self.retry_button.clicked.connect(self._on_retry)
        self.cancel_button = PillButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self._on_cancel_chosen)
        foot = QHBoxLayout()
        foot.setSpacing(space.S)
        foot.addWidget(self.detail, 1)
        foot.addWidget(self.retry_button, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignTop)
        self.history = QWidget()
        column = QVBoxLayout(self.history)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.S)
        self.history_card = TableCard(self.table)
        self.history_card.setMinimumHeight(240)
        column.addWidget(self.history_card)
        column.addLayout(foot)
        for each in (self.history, self.detail, self.retry_button, self.cancel_button):
            each.hide()
        return self.history


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
