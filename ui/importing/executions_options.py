"""How a file of executions is to be read and imported: account, dates, numbers, what is known."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.trading.executions import ExecutionMap
from ui.importing.executions_words import tr
from ui.theme import space
from ui.widgets.labels import Label, plain_tip
from ui.widgets.table_menus import ChoicePill

_ZONES = (
    "UTC", "America/New_York", "America/Chicago", "America/Los_Angeles", "Europe/London",
    "Europe/Berlin", "Europe/Amsterdam", "Europe/Zurich", "Asia/Tokyo", "Asia/Singapore",
    "Australia/Sydney",
)  # fmt: skip
_CURRENCIES = ("USD", "EUR", "GBP", "CHF", "JPY", "CAD", "AUD", "SEK", "USDT")


class ExecutionOptionsBar(QWidget):
    """Says `changed` after each choice, and `account_changed` where only that differs."""

    changed = Signal()
    account_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space.S)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(space.S)
            rows.addLayout(row)
        self.account = QComboBox()
        self.account.setEditable(True)
        self.account.setMinimumWidth(190)
        self.account.setAccessibleName(tr("Account"))
        edit = self.account.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(tr("choose or name one"))
        self.known = ChoicePill(tr("Already in the books: "))
        self.known.set_options(
            [
                ("adopt", tr("take over")),
                ("post", tr("book again")),
                ("skip", tr("leave out")),
            ],
            "adopt",
        )
        self.known.setToolTip(
            plain_tip(
                tr(
                    "What becomes of trades that the ledger seems to have: the same asset, side, "
                    "quantity, price and day. Taken over, they become positions and nothing is "
                    "booked a second time."
                )
            )
        )
        self.short = QCheckBox(tr("May go short"))
        self.short.setToolTip(
            plain_tip(tr("Lets the account sell more than it holds, from now on."))
        )
        first.addWidget(Label(tr("Account"), "body", "soft"))
        first.addWidget(self.account)
        first.addWidget(self.known)
        first.addWidget(self.short)
        self.dates = ChoicePill(tr("Dates: "))
        self.zone = ChoicePill(tr("Times in: "))
        self.decimal = ChoicePill(tr("Decimals: "))
        self.currency = ChoicePill(tr("Currency: "))
        self.fees = ChoicePill(tr("Fees: "))
        self.amounts = ChoicePill(tr("Amounts: "))
        for each in (
            self.dates, self.zone, self.decimal, self.currency, self.fees, self.amounts,
        ):  # fmt: skip
            (first if each is self.zone else second).addWidget(each)
            each.chosen.connect(lambda _: self.changed.emit())
        for row in (first, second):
            row.addStretch(1)
        self.account.activated.connect(lambda _: self.account_changed.emit())
        if edit is not None:
            edit.editingFinished.connect(self.account_changed.emit)
        self.known.chosen.connect(lambda _: self.account_changed.emit())
        self.short.toggled.connect(lambda _: self.account_changed.emit())

    @property
    def account_name(self) -> str:
        return self.account.currentText().strip()

    def offer(self, accounts: Sequence[str]) -> None:
        """Offer the accounts that there are; what was typed stays."""
        kept = self.account_name
        self.account.clear()
        self.account.addItems(list(accounts))
        self.account.setCurrentIndex(self.account.findText(kept))
        self.account.setEditText(kept)

    def show_mapping(self, mapping: ExecutionMap) -> None:
        """Show the settings of a mapping."""
        dates = [
            ("ymd", tr("year first")), ("dmy", tr("day first")), ("mdy", tr("month first")),
            ("epoch", tr("seconds")),
        ]  # fmt: skip
        if mapping.date_format not in {key for key, _ in dates}:
            dates.append((mapping.date_format, mapping.date_format or tr("choose")))
        self.dates.set_options(dates, mapping.date_format)
        zones = dict.fromkeys((*_ZONES, mapping.zone))
        self.zone.set_options([(one, one) for one in zones], mapping.zone)
        decimals = [(".", tr("point")), (",", tr("comma"))]
        if not mapping.decimal:
            decimals.append(("", tr("choose")))
        self.decimal.set_options(decimals, mapping.decimal)
        currencies = [one for one in dict.fromkeys((*_CURRENCIES, mapping.currency)) if one]
        self.currency.set_options(
            [("", tr("as in the file")), *((one, one) for one in currencies)], mapping.currency
        )
        self.fees.set_options(
            [
                ("charged", tr("positive is charged")), ("negative", tr("negative is charged")),
                ("any", tr("all are charged")),
            ],
            mapping.fee_sign,
        )  # fmt: skip
        self.amounts.set_options(
            [("gross", tr("before the fee")), ("net", tr("with the fee"))], mapping.amount_is
        )

    def of(self, mapping: ExecutionMap) -> ExecutionMap:
        """Return a mapping with the settings that are chosen."""
        return replace(
            mapping,
            date_format=self.dates.value,
            zone=self.zone.value,
            decimal=self.decimal.value,
            currency=self.currency.value,
            fee_sign=self.fees.value,
            amount_is=self.amounts.value,
        )
