"""The row above the tree: status, accounts, period, filter, paper or real, columns, a new order."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.trading.records import PositionStatus
from app.services.trading.answers import PositionQuery, TradeSummary
from ui.format import Formatter
from ui.theme import space
from ui.trades.words import tr
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.fields import FilterField
from ui.widgets.segmented import SegmentedControl
from ui.widgets.table_menus import ChoicePill, SetPill

ALL = "all"
STATUSES = (ALL, PositionStatus.OPEN, PositionStatus.CLOSED, PositionStatus.EXPIRED)
PERIODS = ("day", "week", "month", "quarter", "year", "last_year", ALL)
ANY, PAPER, REAL = "any", "paper", "real"
_LEAST, _MOST = 96, 240  # of the filter
_GAP = 10


class TradesBar(QWidget):
    """Says what the tree shows. In two lines where there is little room."""

    changed = Signal()
    paper_wanted = Signal()  # the paper accounts

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_paper = False
        self.status = SegmentedControl(_statuses(None, Formatter()), self, name=tr("Status"))
        self.accounts = SetPill(tr("All accounts"), tr("{} accounts"), self)
        self.period = ChoicePill("", self)
        self.period.set_options(_periods(), "year")
        self.filter = FilterField(tr("Filter positions"), self)
        self.filter.setMinimumWidth(_LEAST)
        self.filter.setMaximumWidth(_MOST)
        self.columns = PillButton("", self, icon_name="columns")
        self.columns.setAccessibleName(tr("Columns"))
        self.columns.setToolTip(tr("Columns"))
        self.money = ChoicePill("", self, with_arrow=False)
        self.money.offer_deed(tr("Paper accounts…"))
        self.money.set_options(_monies(has_paper=True), ANY)
        self.money.deed_wanted.connect(self.paper_wanted)
        self.order = PrimaryButton(tr("+ Order"), self)
        self.order.setToolTip(tr("New order (Ctrl+O)"))
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        for row in (self._first, self._second):
            row.setSpacing(_GAP)
        self._middle = (self.accounts, self.period, self.filter)
        self._right = (self.columns, self.money, self.order)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(space.S)
        outer.addLayout(self._first)
        outer.addLayout(self._second)
        self._is_narrow: bool | None = None
        self._lay_out(is_narrow=False)
        self.status.changed.connect(self._tell)
        for pill in (self.accounts, self.period, self.money):
            pill.chosen.connect(self._tell)
        self.filter.filtered.connect(self._tell)
        self._show_money()

    # -- what is asked for -------------------------------------------------------------------------

    def query(self, today: date, as_of: date | None) -> PositionQuery:
        """Return what is asked for; `as_of` asks for what was opened up to a day."""
        since, until = span_of(self.period.value, as_of or today)
        return PositionQuery(
            status=self.status.value,
            accounts=tuple(sorted(self.accounts.value)),
            since=since,
            until=as_of or until,
            text=self.filter.text().strip(),
            paper={PAPER: True, REAL: False}.get(self.money.value),
        )

    @property
    def is_filtered(self) -> bool:
        """Tell whether something is left out."""
        return bool(
            self.filter.text().strip()
            or self.accounts.value
            or self.status.value != ALL
            or self.period.value != ALL
            or self.money.value != ANY
        )

    def clear(self) -> None:
        """Show everything again."""
        self.filter.clear()
        self.accounts.set_value(frozenset())
        self.status.set_value(ALL)
        self.period.set_value(ALL)
        self.money.set_value(ANY)
        self._tell()

    def show_counts(self, summary: TradeSummary, words: Formatter) -> None:
        """Say how many positions are open."""
        self.status.set_options(_statuses(summary.count(PositionStatus.OPEN), words))
        self._fit()

    def show_accounts(self, names: Sequence[tuple[str, bool]]) -> None:
        """Offer accounts: names, and whether each is paper."""
        self._has_paper = any(is_paper for _, is_paper in names)
        self.accounts.set_options(
            [(name, tr("{} · paper").format(name) if paper else name) for name, paper in names]
        )
        self._show_money()

    # -- parts -------------------------------------------------------------------------------------

    def _tell(self, *_: object) -> None:
        self._show_money()
        self.changed.emit()

    def _show_money(self) -> None:
        """Mark the pill amber wherever paper money may be in what is shown."""
        value = self.money.value
        self.money.set_options(_monies(has_paper=self._has_paper), value)
        self.money.set_tone("marked" if self._has_paper and value != REAL else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        first = sum(one.sizeHint().width() + _GAP for one in (self.status, *self._right))
        return QSize(min(first, 480), super().minimumSizeHint().height())

    def _fit(self) -> None:
        shown = (self.status, self.accounts, self.period, *self._right)
        need = _LEAST + _GAP + sum(one.sizeHint().width() + _GAP for one in shown)
        self._lay_out(is_narrow=need > self.width())

    def _lay_out(self, *, is_narrow: bool) -> None:
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        for row in (self._first, self._second):
            while row.count():
                row.takeAt(0)
        self._first.addWidget(self.status)
        middle: QBoxLayout = self._second if is_narrow else self._first
        for one in self._middle:
            middle.addWidget(one, 20 if one is self.filter else 0)
        middle.addStretch(1)
        if is_narrow:
            self._first.addStretch(1)
        for each in self._right:
            self._first.addWidget(each)
        line: tuple[QWidget, ...] = (self.status, *self._middle, *self._right)
        if is_narrow:
            line = (self.status, *self._right, *self._middle)
        for before, after in pairwise(line):  # Tab goes as the eye does
            QWidget.setTabOrder(before, after)
        self.updateGeometry()


def span_of(period: str, today: date) -> tuple[date | None, date | None]:
    """Return the first and the last day of a period; `None`: without end."""
    month = today.replace(day=1)
    match period:
        case "day":
            return today, today
        case "week":
            return today - timedelta(days=today.weekday()), today
        case "month":
            return month, today
        case "quarter":
            return month.replace(month=(today.month - 1) // 3 * 3 + 1), today
        case "year":
            return date(today.year, 1, 1), today
        case "last_year":
            return date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)
    return None, None


def _statuses(count: int | None, words: Formatter) -> list[tuple[str, str]]:
    titles = (tr("All"), tr("Open"), tr("Closed"), tr("Expired"))
    if count is not None:
        titles = (titles[0], tr("Open {}").format(words.count(count)), *titles[2:])
    return [(str(key), title) for key, title in zip(STATUSES, titles, strict=True)]


def _periods() -> list[tuple[str, str]]:
    titles = (
        tr("Today"), tr("This week"), tr("This month"), tr("This quarter"), tr("This year"),
        tr("Last year"), tr("All time"),
    )  # fmt: skip
    return list(zip(PERIODS, titles, strict=True))


def _monies(*, has_paper: bool) -> list[tuple[str, str, str]]:
    any_title = tr("Paper money") if has_paper else tr("Real money")
    return [
        (ANY, any_title, tr("Real and paper accounts; paper never counts in net worth")),
        (PAPER, tr("Paper money only"), ""),
        (REAL, tr("Real money only"), ""),
    ]
