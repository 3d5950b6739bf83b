"""The row above the ledger: filter by text, account, kind and dates."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.accounts import Account
from app.domain.ids import AccountId
from app.domain.kinds import Kind
from app.domain.ledger import EntryFilter
from ui.activity.dates_dialog import DatesDialog
from ui.format import Formatter, one_line
from ui.format_words import kind_word
from ui.holdings.target import BatchEntries, HoldingEntries
from ui.widgets.bar_layout import BarLayout
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.fields import FilterField
from ui.widgets.labels import plain_tip
from ui.widgets.table_menus import ChoicePill, SetPill

_FILTER_WIDTH = 288
_KINDS = tuple(kind for kind in Kind if kind is not Kind.SETTLEMENT)


@dataclass(frozen=True, slots=True)
class Span:
    """Days, both ends included; None: open."""

    first: date | None = None
    last: date | None = None


def span_of(code: str, today: date) -> Span:
    """Return the days of a named period."""
    start = today.replace(day=1)
    match code:
        case "month":
            return Span(start)
        case "last_month":
            end = start - timedelta(days=1)
            return Span(end.replace(day=1), end)
        case "year":
            return Span(date(today.year, 1, 1))
        case "last_year":
            return Span(date(today.year - 1, 1, 1), date(today.year - 1, 12, 31))
        case "12m":
            return Span(today - timedelta(days=365))
    return Span()


class ActivityBar(QWidget):
    """Says which entries are shown."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.holding: HoldingEntries | None = None
        self.batch: BatchEntries | None = None
        self._custom = Span()
        self._accounts: list[Account] = []
        self._groups: tuple[str, ...] = ()
        row = BarLayout(self)
        self.filter = FilterField(self.tr("Filter the ledger"), self)
        self.filter.setMaximumWidth(_FILTER_WIDTH)
        self.scope = PillButton("", self, icon_name="close")
        self.scope.setToolTip(
            plain_tip(self.tr("Only entries of this holding. Press to show all."))
        )
        self.scope.hide()
        self.accounts = ChoicePill("", self)
        self.accounts.set_options([("", self.tr("All accounts"))], "")
        self.kinds = SetPill(self.tr("All kinds"), self.tr("{} kinds"), self)
        self.kinds.set_options([(kind, kind_word(kind)) for kind in _KINDS])
        self.dates = ChoicePill("", self)
        self._offer_dates("")
        self.voided = PillButton(self.tr("Voided"), self)
        self.voided.setCheckable(True)
        self.voided.setToolTip(plain_tip(self.tr("Also show entries that were voided.")))
        self.history = PillButton(self.tr("Undo…"), self)
        self.history.setToolTip(plain_tip(self.tr("Undo an import or an edit as a whole.")))
        self.columns = PillButton(self.tr("Columns"), self, with_arrow=True)
        self.new_entry = PrimaryButton(self.tr("+ New entry"), self)
        row.add_field(self.filter)
        row.add(self.scope, self.accounts, self.kinds, self.dates, self.voided)
        row.add_end(self.history, self.columns, self.new_entry)
        self.filter.filtered.connect(lambda _: self.changed.emit())
        self.accounts.chosen.connect(lambda _: self.changed.emit())
        self.kinds.chosen.connect(lambda _: self.changed.emit())
        self.voided.toggled.connect(lambda _: self.changed.emit())
        self.dates.chosen.connect(self._on_dates)
        self.scope.clicked.connect(lambda: self.show_holding(None))

    def what(self, today: date, as_of: date | None, *, newest_first: bool) -> EntryFilter:
        """Return the question for the ledger; the as-of day ends it."""
        span = self._custom if self.dates.value == "custom" else span_of(self.dates.value, today)
        ends = [day for day in (span.last, as_of) if day is not None]
        account = "" if self.group_scope else self.accounts.value
        account_id = AccountId(int(account)) if account else None
        holding = self.holding
        by_asset = holding is not None and holding.asset_id is not None
        if by_asset and holding is not None and account_id is None:
            account_id = holding.account_id
        return EntryFilter(
            text=self.filter.text().strip(),
            account_id=account_id,
            asset_id=holding.asset_id if holding is not None else None,
            holding_id=holding.holding_id if holding is not None and not by_asset else None,
            kinds=self.kinds.value,
            first_day=span.first,
            last_day=min(ends) if ends else None,
            with_voided=self.voided.isChecked(),
            newest_first=newest_first,
            batch_id=self.batch.batch_id if self.batch is not None else None,
        )

    @property
    def group_scope(self) -> str:
        """Return the scope of the chosen group, "group:NAME"; "" without one."""
        return self.accounts.value if self.accounts.value.startswith("group:") else ""

    @property
    def is_filtered(self) -> bool:
        """Tell whether anything is left out by choice."""
        return bool(
            self.filter.text().strip()
            or self.accounts.value
            or self.kinds.value
            or self.dates.value
            or self.holding
            or self.batch
        )

    def clear(self) -> None:
        """Show everything again."""
        self.filter.clear()
        self.accounts.set_value("")
        self.kinds.set_value(frozenset())
        self.dates.set_value("")
        self.show_holding(None)

    def show_accounts(self, accounts: list[Account], groups: Sequence[str] = ()) -> None:
        """Offer the groups and accounts that there are."""
        self._accounts, self._groups = accounts, tuple(dict.fromkeys(groups))
        groups = self._groups
        ordered = sorted(accounts, key=lambda account: account.name.casefold())
        options = [(f"group:{name}", self.tr("Group: {}").format(name)) for name in groups]
        options += [(str(account.id), account.name) for account in ordered]
        value = self.accounts.value
        known = {key for key, _ in options}
        self.accounts.set_options(
            [("", self.tr("All accounts")), *options], value if value in known else ""
        )

    def show_group(self, scope: str) -> None:
        """Narrow the ledger down to a group, "group:NAME"."""
        self.show_accounts(self._accounts, [*self._groups, scope.partition(":")[2]])
        self.accounts.choose(scope)

    def show_batch(self, batch: BatchEntries) -> None:
        """Narrow the ledger down to what came in together."""
        self.clear()
        self.batch = batch
        self.scope.set_text(one_line(batch.name, 40))
        self.scope.setVisible(True)
        self.changed.emit()

    def show_holding(self, holding: HoldingEntries | None) -> None:
        """Narrow the ledger down to one holding, or not."""
        self.holding, self.batch = holding, None
        self.scope.setVisible(holding is not None)
        if holding is not None:
            self.scope.set_text(one_line(holding.name, 40))
            self.filter.clear()
            self.accounts.set_value("")
            self.dates.set_value("")
            self.kinds.set_value(holding.kinds)
        self.changed.emit()

    def set_custom(self, span: Span) -> None:
        """Show days of the person's own choice."""
        self._custom = span
        words = Formatter()
        label = f"{words.day(span.first)} – {words.day(span.last)}"
        self._offer_dates("custom", label)
        self.changed.emit()

    def _offer_dates(self, value: str, custom: str = "") -> None:
        self.dates.set_options(
            [
                ("", self.tr("All dates")),
                ("month", self.tr("This month")),
                ("last_month", self.tr("Last month")),
                ("year", self.tr("This year")),
                ("last_year", self.tr("Last year")),
                ("12m", self.tr("12 months")),
                ("custom", custom or self.tr("From … to …")),
            ],
            value,
        )

    def _on_dates(self, code: str) -> None:
        if code != "custom":
            self.changed.emit()
            return
        dialog = DatesDialog(self)
        dialog.chosen.connect(lambda first, last: self.set_custom(Span(first, last)))
        dialog.rejected.connect(lambda: self._offer_dates(""))
        dialog.open()
