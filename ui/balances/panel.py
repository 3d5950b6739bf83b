"""The balances of one account, in the pane beside the table: figures, why it does not count."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from app.services.account_balances_answers import BalanceLine
from app.services.changes import Changes
from app.services.exclusions import ExclusionLine
from ui.balances.columns import available_tip
from ui.balances.words import mark_word, settling_words
from ui.format import Formatter, one_line
from ui.format_errors import error_sentence
from ui.format_words import source_word
from ui.theme import space
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label, plain_tip

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner

MOST = 6  # balances shown; the page has them all


@dataclass(frozen=True, slots=True)
class AccountBalances:
    """What the part shows."""

    lines: tuple[BalanceLine, ...]
    marks: tuple[ExclusionLine, ...]


class BalancePart(QWidget):
    """Current, available and limit with their dates; what can be stated or marked from here."""

    page_wanted = Signal(str)  # the account's name

    def __init__(self, coffer: Coffer, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._coffer, self._tasks = coffer, tasks
        self._account, self._formatter = "", Formatter()
        self._found: AccountBalances | None = None
        self.dialog: QDialog | None = None
        self.why = Label("", "body", "warn")
        self.why.hide()
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(space.M)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self.stands = Label("", "small", "faint")
        self.problem = Label("", "body", "loss")
        self.problem.hide()
        self.set_button = self._link(self.tr("Set balance…"), self._on_set)
        self.page_button = self._link(
            self.tr("Balances and statements"), lambda: self.page_wanted.emit(self._account)
        )
        self.mark_button = self._link(self.tr("Leave out…"), self._on_mark)
        self.close_button = self._link(self.tr("Close account…"), self._on_close)
        self.reopen_button = self._link(self.tr("Reopen"), self._on_reopen)
        self.reopen_button.hide()
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, buttons in (
            (first, (self.set_button, self.page_button)),
            (second, (self.mark_button, self.close_button, self.reopen_button)),
        ):
            row.setSpacing(space.L)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.S)
        for widget in (self.why, self._rows, self.stands, self.problem):
            column.addWidget(widget)
        column.addLayout(first)
        column.addLayout(second)

    @property
    def formatter(self) -> Formatter:
        """Return what the figures are written by."""
        return self._formatter

    def show_account(self, account: str, as_of: date | None, formatter: Formatter) -> None:
        """Show an account, and load what belongs to it."""
        if account != self._account:
            self._found = None
        self._account = account
        self.redraw(formatter)
        coffer = self._coffer

        def read() -> AccountBalances:
            return AccountBalances(
                coffer.balances.newest(as_of, account=account), coffer.exclusions.all(account)
            )

        self._tasks.reload(self, "balances", read, self._on_found, self._on_failed)

    def redraw(self, formatter: Formatter) -> None:
        """Show what is loaded once more."""
        self._formatter = formatter
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        found = self._found
        lines = found.lines if found else ()
        for line in lines[:MOST]:
            self._add(line, has_symbol=len(lines) > 1)
        if len(lines) > MOST:
            more = self.tr("and {} more").format(formatter.count(len(lines) - MOST))
            self._grid.addWidget(Label(more, "small", "faint"), self._grid.rowCount(), 0)
        self._rows.setVisible(bool(lines))
        marks = found.marks if found else ()
        self.why.set_lines(self._why_words(marks))
        self.why.setVisible(bool(marks))
        is_closed = any(one.mark == "closed" for one in marks)
        self.close_button.setVisible(not is_closed)
        self.reopen_button.setVisible(is_closed)
        differing = [one for one in lines if one.difference]
        newest = max((one.stated_at for one in lines if one.stated_at), default=None)
        words = ""
        if differing:
            words = settling_words(differing[0], formatter)
        elif newest is not None:
            words = self.tr("Last balance stated: {}").format(formatter.moment(newest))
        elif found is not None:
            words = self.tr("No balance was ever stated; the value rests on the entries alone.")
        self.stands.set_lines(words)
        self.stands.set_tone("warn" if differing else "faint")

    def _why_words(self, marks: tuple[ExclusionLine, ...]) -> str:
        """Return why the account, or a part of it, does not count."""
        told = []
        for one in marks:
            name = f"{one_line(one.symbol, 20)}: " if one.symbol else ""
            since = self.tr(" since {}").format(self._formatter.day(one.since)) if one.since else ""
            why = f" ({one_line(one.reason, 120)})" if one.reason else ""
            told.append(f"{name}{mark_word(one.mark)}{since}{why}")
        return "\n".join(told)

    def _add(self, line: BalanceLine, *, has_symbol: bool) -> None:
        formatter = self._formatter
        name = f"{one_line(line.symbol, 20)} " if has_symbol else ""
        stated = ""
        if line.stated_at is not None:
            stated = f"{source_word(line.source)}, {formatter.day(line.stated_at.date())}"
        current = formatter.held(line.current, line.symbol)
        self._row(f"{name}{self.tr('Current')}", stated, current, settling_words(line, formatter))
        if line.available is not None:
            words = "" if line.available_on is None else formatter.day(line.available_on)
            if line.is_available_worked_out:
                words = self.tr("limit less what is owed")
            self._row(f"{name}{self.tr('Available')}", words,
                      formatter.held(line.available, line.symbol),
                      available_tip(line, formatter))  # fmt: skip
        if line.limit is not None:
            words = "" if line.limit_on is None else formatter.day(line.limit_on)
            self._row(f"{name}{self.tr('Limit')}", words,
                      formatter.held(line.limit, line.symbol), "")  # fmt: skip

    def _row(self, name: str, words: str, figure: str, tip: str) -> None:
        place = self._grid.rowCount()
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        soft, amount = Label(words, "small", "faint"), Label(figure, "medium")
        soft.setAlignment(end)
        amount.setAlignment(end)
        amount.setToolTip(plain_tip(tip) if tip else "")
        for side, widget in enumerate((Label(name, "body"), soft, amount)):
            self._grid.addWidget(widget, place, side)

    def _on_found(self, found: AccountBalances) -> None:
        self._found = found
        self.problem.hide()
        self.redraw(self._formatter)

    def _on_failed(self, error: CofferError) -> None:
        self.problem.set_lines(error_sentence(error))
        self.problem.show()

    # What the person does

    def _on_set(self) -> None:
        from ui.balances.set_dialog import SetBalanceDialog, Start

        self._open(
            SetBalanceDialog(self._coffer, self._tasks, Start(self._account), self.window(),
                             is_private=self._formatter.is_private)
        )  # fmt: skip

    def _on_mark(self) -> None:
        from ui.balances.mark_dialog import MarkDialog

        self._open(MarkDialog(self._coffer, self._tasks, self._account, "", self.window()))

    def _on_close(self) -> None:
        from ui.balances.mark_dialog import CloseDialog

        self._open(CloseDialog(self._coffer, self._tasks, self._account, self.window()))

    def _on_reopen(self) -> None:
        call: Callable[[], Changes] = partial(self._coffer.accounts.reopen, self._account)
        self._tasks.write(self, call, lambda _: None, self._on_failed)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.open()

    def _link(self, words: str, deed: Callable[[], None]) -> LinkButton:
        button = LinkButton(words)
        button.clicked.connect(lambda _=False: deed())
        return button
