"""The bar that says which closed trades count: real or paper, account, tag, strategy."""

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.services.trading.analysis_answers import AnalysisQuery, Choices
from ui.format import Formatter
from ui.own_day import own_day
from ui.theme import space
from ui.trades.journal.flow import FlowLayout
from ui.widgets.fields import NameBox
from ui.widgets.labels import one_line
from ui.widgets.segmented import SegmentedControl
from ui.window.state import PERIODS, ViewState, first_day

REAL, PAPER = "real", "paper"


class WhichBar(QWidget):
    """Real and paper trades are never counted together: where there are both, one is chosen."""

    changed = Signal()

    def __init__(self, state: ViewState, *, has_periods: bool) -> None:
        super().__init__()
        self._state = state
        self.kind = SegmentedControl(
            [(REAL, self.tr("Real")), (PAPER, self.tr("Paper"))], name=self.tr("Real or paper")
        )
        self.kind.changed.connect(self._on_kind)
        self.periods = SegmentedControl(
            [(one, self.tr("All") if one == "All" else one) for one in PERIODS],
            name=self.tr("Period"),
        )
        self.periods.set_value(state.period)
        self.periods.changed.connect(state.set_period)
        self.accounts = self._box(self.tr("Account"))
        self.tags = self._box(self.tr("Tag"))
        self.strategies = self._box(self.tr("Strategy"))
        self._choices: Choices | None = None
        self._formatter = Formatter()
        self._wanted: bool | None = None  # whether paper was asked for
        flow = FlowLayout(self, space.S)
        for widget in (self.kind, self.periods, self.accounts, self.tags, self.strategies):
            flow.addWidget(widget)
        self.periods.setVisible(has_periods)
        self.kind.hide()
        self._has_periods = has_periods

    @property
    def is_paper(self) -> bool | None:
        """Return what was asked for; `None`: real where there is any."""
        return self._wanted

    def query(self) -> AnalysisQuery:
        """Return which trades count."""
        account = self.accounts.currentData()
        until = self._state.as_of
        since = None
        if self._has_periods:
            first = first_day(self._state.period, until or own_day())
            since = None if first is None else first + timedelta(days=1)
        return AnalysisQuery(
            accounts=(str(account),) if account else (),
            paper=self._wanted,
            since=since,
            until=until,
            tag=str(self.tags.currentData() or ""),
            strategy=str(self.strategies.currentData() or ""),
            base=self._state.base,
        )

    def show_choices(self, found: Choices, formatter: Formatter) -> None:
        """Offer what is there; what was chosen and is gone is let go."""
        self._choices, self._formatter = found, formatter
        has_both = bool(found.accounts and found.paper_accounts)
        self.kind.set_options([
            (REAL, self.tr("Real {}").format(formatter.count(found.closed))),
            (PAPER, self.tr("Paper {}").format(formatter.count(found.closed_on_paper))),
        ])  # fmt: skip
        self.kind.setVisible(has_both)
        if not has_both:
            self._wanted = None
        is_paper = self._wanted if has_both else not found.accounts
        self.kind.set_value(PAPER if is_paper else REAL)
        accounts = found.paper_accounts if is_paper else found.accounts
        whole = self.tr("All paper accounts") if is_paper else self.tr("All accounts")
        _fill(self.accounts, accounts, whole)
        _fill(self.tags, found.tags, self.tr("All tags"))
        _fill(self.strategies, found.strategies, self.tr("All strategies"))
        self.accounts.setVisible(len(accounts) > 1)
        self.tags.setVisible(bool(found.tags))
        self.strategies.setVisible(bool(found.strategies))
        self.updateGeometry()

    def show_period(self) -> None:
        """Show the period that all views have."""
        self.periods.set_value(self._state.period)

    def _on_kind(self, kind: str) -> None:
        self._wanted = kind == PAPER
        if self._choices is not None:
            self.show_choices(self._choices, self._formatter)
        self.changed.emit()

    def _box(self, name: str) -> QComboBox:
        box = NameBox()
        box.setAccessibleName(name)
        box.setMinimumWidth(120)
        box.setMaximumWidth(240)  # a long name is whole in the list
        box.hide()
        box.currentIndexChanged.connect(self.changed)
        return box


def _fill(box: QComboBox, names: tuple[str, ...], whole: str) -> None:
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    box.addItem(whole, "")
    for name in names:
        box.addItem(one_line(name), name)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    box.blockSignals(False)
