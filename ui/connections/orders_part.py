"""The orders of a connection, asked live when they are looked at."""

from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.failure import CofferError
from app.domain.times import from_us
from app.ports.progress import Progress
from app.ports.providers import Capability
from app.services.sync.answers import ConnectionLine
from app.services.sync.orders import OrderLine, OrdersAnswer
from ui.accounts.detail import Facts
from ui.connections.order_words import (
    facts_of,
    nothing_words,
    order_columns,
    order_failure,
    problems_of,
    sections_of_orders,
)
from ui.connections.words import tr
from ui.format import Formatter
from ui.tasks import Job, TaskRunner
from ui.theme import space
from ui.widgets.buttons import PillButton
from ui.widgets.labels import Label
from ui.widgets.progress import ProgressRow
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView

TALLEST = 330  # of the table: what is chosen in it stands below, in sight


def tells_orders(line: ConnectionLine | None) -> bool:
    """Tell whether a connection's provider has orders to tell."""
    return (
        line is not None and line.facts is not None and Capability.ORDERS in line.facts.capabilities
    )


class OrdersPart(QWidget):
    """Shows; that it wants to be asked is told."""

    asked = Signal()
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._answer: OrdersAnswer | None = None
        self._failure: CofferError | None = None
        self._formatter, self._now = Formatter(), datetime.now(UTC)
        self._build()

    @property
    def answer(self) -> OrdersAnswer | None:
        return self._answer

    def clear(self) -> None:
        """Show nothing: another connection is looked at."""
        self._answer = self._failure = None
        self.clear_asking()
        self._show()

    def show_asking(self) -> None:
        """Show that an answer is waited for; what was told before stays."""
        self.again.setEnabled(False)
        self._failure = None
        self._show()
        self.progress.start(tr("Asking for orders…"))

    def show_answer(self, answer: OrdersAnswer) -> None:
        """Show what was told."""
        self._answer = answer
        self.clear_asking()
        self._show()

    def show_failure(self, error: CofferError) -> None:
        """Show why there is no answer; what was told before stays, with its time."""
        self._failure = error
        self.clear_asking()
        self._show()

    def redraw(self, now: datetime, formatter: Formatter) -> None:
        """Show what is there once more."""
        self._now, self._formatter = now, formatter
        self.model.show_columns(order_columns(now, formatter))
        self._show()

    def clear_asking(self) -> None:
        """Show that nothing is waited for any more."""
        self.progress.finish()
        self.again.setEnabled(True)

    def _show(self) -> None:
        answer, formatter = self._answer, self._formatter
        problems = [order_failure(self._failure)] if self._failure is not None else []
        problems += problems_of(answer) if answer is not None else []
        self._problem.set_lines("\n".join(problems))
        self._problem.setVisible(bool(problems))
        self._card.setVisible(answer is not None and bool(answer.orders))
        if answer is None:
            self._time.setText("")
            self.model.show_sections([])
            for one in (self._nothing, self._details, self._untold):
                one.hide()
            return
        when = formatter.moment(from_us(answer.at_us))
        self._time.setText(tr("As told at {}").format(when))
        self.model.show_sections(sections_of_orders(answer))
        self._nothing.set_lines(nothing_words(answer))
        self._nothing.setVisible(not answer.orders)
        self._untold.set_lines("\n".join(answer.untold))
        self._untold.setVisible(bool(answer.untold))
        self._show_details()

    def _show_details(self) -> None:
        row = self.table.current_row()
        line = self.model.line(row) if row >= 0 else None
        self._details.setVisible(line is not None)
        if line is not None:
            self._details.show_rows(facts_of(line, self._now, self._formatter))

    def _build(self) -> None:
        self._time = Label("", "small", "faint")
        self.again = PillButton(tr("Ask again"), icon_name="reload")
        self.again.clicked.connect(self.asked)
        top = QHBoxLayout()
        top.addWidget(self._time, 1)
        top.addWidget(self.again)
        self.progress = ProgressRow()
        self.progress.cancelled.connect(self.stopped)
        self._problem = Label("", "body", "warn")
        self._problem.hide()
        self._nothing = Label("", "body", "soft")
        self._nothing.hide()
        self._untold = Label("", "small", "faint")
        self._untold.hide()
        self.model: TableModel[OrderLine] = TableModel(
            order_columns(self._now, self._formatter),
            lambda line: (line.order.account_id, line.order.id),
            self,
        )
        self.table = TableView(self.model, "remote-orders", self)
        self.table.setAccessibleName(tr("Orders"))
        self.table.chosen.connect(lambda _: self._show_details())
        self._card = QWidget()
        self._card.setMaximumHeight(TALLEST)
        holder = QVBoxLayout(self._card)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addWidget(TableCard(self.table))
        self._details = Facts()
        self._details.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.S)
        column.addLayout(top)
        for one in (self.progress, self._problem, self._nothing):
            column.addWidget(one)
        column.addWidget(self._card)
        column.addWidget(self._details)
        column.addWidget(self._untold)
        column.addStretch(1)


class OrdersAsking(QObject):
    """Asks for the orders of the connection that is looked at, off the window's thread."""

    def __init__(self, part: OrdersPart, books: Any, tasks: TaskRunner, owner: QWidget) -> None:
        super().__init__(owner)
        self._part, self._books, self._tasks = part, books, tasks
        self._line: ConnectionLine | None = None
        self._job: Job | None = None
        self._is_asked = False  # once by itself: what fails is not asked again and again
        part.asked.connect(self.ask)
        part.stopped.connect(self.stop)

    def look_at(self, line: ConnectionLine | None, *, is_shown: bool) -> None:
        """Follow what is looked at; the first look at a connection's orders asks for them."""
        known, own = self._line, line.connection.id if line is not None else 0
        if known is None or known.connection.id != own:
            self.stop()
            self._part.clear()
            self._is_asked = False
        self._line = line
        if is_shown and not self._is_asked and tells_orders(line):
            self.ask()

    def ask(self) -> None:
        """Ask now, unless it is being asked."""
        line = self._line
        if line is None or self._job is not None:
            return
        service, own = self._books.connections, line.connection.id
        self._is_asked = True
        self._part.show_asking()

        def call(progress: Progress) -> OrdersAnswer:
            found: OrdersAnswer = service.orders(own, progress)
            return found

        def done(answer: OrdersAnswer) -> None:
            if self._is_of(own, job):
                self._job = None
                self._part.show_answer(answer)

        def failed(error: CofferError) -> None:
            if self._is_of(own, job):
                self._job = None
                self._part.show_failure(error)

        job = self._tasks.long(self, call, done, failed, kind="outside")
        self._job = job

    def stop(self) -> None:
        """Wait for no answer any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._part.clear_asking()

    def _is_of(self, own: int, job: Job) -> bool:
        return job is self._job and self._line is not None and self._line.connection.id == own
