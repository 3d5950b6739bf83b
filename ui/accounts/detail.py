"""The pane beside the table: one account taken apart."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from app.domain.kinds import Kind
from app.domain.ledger import EntryFilter, StoredEntry
from app.services.reports import AccountLine, HoldingLine, NetWorthPoint
from ui.accounts.columns import SyncedLine, value_tip
from ui.balances.panel import BalancePart
from ui.charts.area import AreaChart
from ui.charts.more import with_more
from ui.charts.series import points_of
from ui.format import Formatter
from ui.format_errors import error_sentence
from ui.format_words import coverage_line, coverage_word, kind_word, named_asset, shown_symbol
from ui.own_day import own_day
from ui.tasks import TaskRunner
from ui.theme import current_theme, space
from ui.theme.icons import pixmap
from ui.widgets.buttons import LinkButton, PillButton
from ui.widgets.card import Card
from ui.widgets.figure import FigureButton
from ui.widgets.labels import ElidedLabel, Label, plain_tip

if TYPE_CHECKING:
    from app.bootstrap import Coffer

HOLDINGS = 6
ENTRIES = 5
DAYS = 365


@dataclass(frozen=True, slots=True)
class AccountFacts:
    """What the pane shows besides the line itself."""

    points: tuple[NetWorthPoint, ...]
    holdings: tuple[HoldingLine, ...]
    entries: tuple[StoredEntry, ...]


def read_facts(coffer: "Coffer", line: AccountLine, as_of: date | None, base: str) -> AccountFacts:
    """Ask for an account's year, its holdings and its latest entries."""
    last = as_of or own_day()
    scope = f"account:{line.name}"
    points = coffer.portfolio.networth(
        last - timedelta(days=DAYS), last, every="day", base=base, scope=scope, with_parts=False
    )
    report = coffer.portfolio.holdings(as_of, base=base, scope=scope)
    held = sorted(
        report.lines, key=lambda one: (one.value is None, -(one.value or Decimal(0)), one.symbol)
    )
    entries = coffer.ledger.entries(
        EntryFilter(account_id=line.account_id, last_day=as_of), limit=ENTRIES
    )
    return AccountFacts(tuple(points), tuple(held), tuple(entries))


class Facts(QWidget):
    """Rows of a name and a figure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[str, str, str, str], ...] | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(space.M)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)

    def show_rows(self, rows: Sequence[tuple[str, str, str, str]]) -> None:
        """Show (name, soft words, figure, tooltip) rows."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        while self._grid.count():
            item = self._grid.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for row, (name, words, figure, tip) in enumerate(rows):
            self._grid.addWidget(ElidedLabel(name, "body"), row, 0)
            soft = ElidedLabel(words, "small", "faint")
            amount = Label(figure, "medium")
            end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            soft.setAlignment(end)
            amount.setAlignment(end)
            if tip:
                amount.setToolTip(plain_tip(tip))
            self._grid.addWidget(soft, row, 1)
            self._grid.addWidget(amount, row, 2)


class AccountPanel(Card):
    """Value, a year of it, holdings, balances, entries, and where to go from here."""

    edit_wanted = Signal(object)  # AccountLine
    holdings_wanted = Signal(object)
    activity_wanted = Signal(object)
    origin_wanted = Signal(object)  # of the account's value
    balances_wanted = Signal(str)  # the account's name
    link_wanted = Signal(int)  # the connection that keeps it up to date

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._coffer, self._tasks = coffer, tasks
        self._line: AccountLine | None = None
        self._facts: AccountFacts | None = None
        self._base, self._formatter = "", Formatter()
        self._build()

    @property
    def line(self) -> AccountLine | None:
        return self._line

    def sizeHint(self) -> QSize:
        return QSize(380, 700)

    def show_line(
        self,
        line: AccountLine,
        as_of: date | None,
        base: str,
        shown_base: str,
        formatter: Formatter,
    ) -> None:
        """Show an account and load what belongs to it; `base` is as asked for, "" the default."""
        is_same = self._line is not None and self._line.account_id == line.account_id
        self._line, self._base, self._formatter = line, shown_base, formatter
        if not is_same:
            self._facts = None
        self.redraw(formatter)
        self.balances.show_account(line.name, as_of, formatter)
        self._tasks.reload(
            self,
            "facts",
            lambda: read_facts(self._coffer, line, as_of, base),
            self._on_facts,
            self._on_failed,
        )

    def show_link(self, link: SyncedLine | None) -> None:
        """Show the connection that keeps the account up to date, if there is one."""
        self._link_id = link.connection_id if link is not None else 0
        self._link.setVisible(link is not None)
        if link is not None:
            self._link.set_text(link.name)
            self._link.setAccessibleName(self.tr("Connection: {}").format(link.name))
            self._link.setToolTip(plain_tip(link.tip))
        self._link_words.setText(link.words if link is not None else "")
        self._link_words.setVisible(link is not None)

    def redraw(self, formatter: Formatter) -> None:
        """Show what is loaded once more."""
        self._formatter = formatter
        line, base = self._line, self._base
        if line is None:
            return
        ratio = self.devicePixelRatioF()
        theme = current_theme()
        self._icon.setPixmap(pixmap(line.icon or "accounts", theme.text_soft, 20, ratio))
        self._name.setText(line.name)
        place = (
            line.type_name
            if line.institution == line.name
            else (f"{line.institution} · {line.type_name}")
        )
        self._kind.setText(place)
        self._value.setText(formatter.money(line.value, base))
        self._value.setToolTip(plain_tip(value_tip(line, base, formatter)))
        parts = []
        if line.native_value is not None and line.currency and line.currency != base:
            parts.append(formatter.money(line.native_value, line.currency))
        if line.day_change is not None:
            parts.append(self.tr("{} today").format(formatter.change(line.day_change)))
        parts.append(self.tr("{} coverage").format(coverage_word(line.coverage)))
        self._detail.setText(" · ".join(parts))
        self._detail.setToolTip(plain_tip(coverage_line(line.coverage)))
        if formatter is not self.balances.formatter:
            self.balances.redraw(formatter)
        self._show_facts()

    def _on_facts(self, facts: AccountFacts) -> None:
        self._facts = facts
        self._problem.hide()
        self._show_facts()

    def _on_failed(self, error: CofferError) -> None:
        self._problem.set_lines(error_sentence(error))
        self._problem.show()

    def _show_facts(self) -> None:
        facts, formatter = self._facts, self._formatter
        for widget in (self._held_title, self._held, self._latest_title, self._latest):
            widget.setVisible(facts is not None)
        if facts is None:
            return
        self.chart.show_points(
            points_of(facts.points), self._base, formatter, self.tr("No history in the last year.")
        )
        held = [
            (
                named_asset(line.symbol, line.name, formatter),
                formatter.quantity(line.quantity),
                formatter.money(line.value, self._base),
                formatter.exact(line.value, self._base),
            )
            for line in facts.holdings[:HOLDINGS]
        ]
        more = len(facts.holdings) - HOLDINGS
        if more > 0:
            held.append((self.tr("and {} more").format(formatter.count(more)), "", "", ""))
        self._held.show_rows(held or [(self.tr("Nothing is held here."), "", "", "")])
        latest = [self._entry_row(entry) for entry in facts.entries]
        self._latest.show_rows(latest or [(self.tr("No entries yet."), "", "", "")])

    def _entry_row(self, entry: StoredEntry) -> tuple[str, str, str, str]:
        name = self._line.name if self._line else ""
        own = [leg for leg in entry.legs if leg.account == name] or list(entry.legs)
        # What the entry is about stands before the cash that settled it.
        own.sort(key=lambda one: one.kind in (Kind.SETTLEMENT, Kind.FEE))
        leg = own[0] if own else None
        title = kind_word(entry.kind)
        figure = ""
        if leg is not None:
            title = f"{kind_word(leg.kind)} {shown_symbol(leg.symbol)}"
            figure = self._formatter.quantity(leg.quantity, signed=True)
        return title, self._formatter.day(entry.on), figure, entry.note

    def _build(self) -> None:
        self._icon = QLabel()
        self._icon.setFixedSize(20, 20)
        self._name = ElidedLabel("", "title")
        self._kind = ElidedLabel("", "small", "faint")
        self.edit_button = PillButton(self.tr("Edit"), icon_name="edit")
        self.edit_button.clicked.connect(lambda: self.edit_wanted.emit(self._line))
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._kind)
        head = QHBoxLayout()
        head.setSpacing(space.M)
        head.addWidget(self._icon)
        head.addLayout(names, 1)
        head.addWidget(self.edit_button)
        self._value = FigureButton("stat")
        self._value.clicked.connect(lambda: self.origin_wanted.emit(self._line))
        self._detail = ElidedLabel("", "small", "faint")
        self._link_id = 0
        self._link = LinkButton("", icon_name="connections")
        self._link.clicked.connect(lambda: self.link_wanted.emit(self._link_id))
        self._link_words = ElidedLabel("", "small", "faint")
        link = QHBoxLayout()
        link.setSpacing(space.S)
        link.addWidget(self._link)
        link.addWidget(self._link_words, 1)
        self.chart = AreaChart(self._tasks, self.tr("Value of the account over a year"))
        self.chart.setMinimumHeight(150)
        self.balances = BalancePart(self._coffer, self._tasks)
        self.balances.page_wanted.connect(self.balances_wanted)
        self._problem = Label("", "body", "loss")
        self._problem.hide()
        self._held_title = Label(self.tr("Holdings"), "heading", "soft")
        self._held = Facts()
        self._latest_title = Label(self.tr("Latest entries"), "heading", "soft")
        self._latest = Facts()
        to_holdings = LinkButton(self.tr("Show in Holdings"))
        to_holdings.clicked.connect(lambda: self.holdings_wanted.emit(self._line))
        to_activity = LinkButton(self.tr("Show in Activity"))
        to_activity.clicked.connect(lambda: self.activity_wanted.emit(self._line))
        links = QHBoxLayout()
        links.setSpacing(space.L)
        links.addWidget(to_holdings)
        links.addWidget(to_activity)
        links.addStretch(1)
        self.body.addLayout(head)
        self.body.addWidget(self._value)
        self.body.addLayout(with_more(self._detail, self.chart))
        self.body.addLayout(link)
        self.show_link(None)
        self.body.addWidget(self._problem)
        self.body.addWidget(self.chart)
        for widget in (
            self.balances,
            self._held_title,
            self._held,
            self._latest_title,
            self._latest,
        ):
            self.body.addWidget(widget)
        self.body.addLayout(links)
        self.body.addStretch(1)
