"""What a supposed sale is about: asset, account, quantity, price, fee and day, in one row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from app.services.reports import HoldingLine
from app.services.what_if_answers import Sale
from ui.entries.fields import CompletedField, DayField, NumberField
from ui.format import one_line
from ui.theme import space
from ui.theme.fonts import font
from ui.widgets.labels import Label


@dataclass(frozen=True, slots=True)
class SaleDraft:
    """What the form holds: a sale, or why there is none yet."""

    sale: Sale | None = None
    problem: str = ""  # what is typed wrong
    missing: str = ""  # what is not typed yet


class SaleForm(QWidget):
    """Says `edited` after each change."""

    edited = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[HoldingLine, ...] = ()
        self.symbol = CompletedField()
        self.account = QComboBox()
        self.account.setFont(font("body"))
        self.account.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.account.setMinimumContentsLength(9)
        self.account.addItem(self.tr("All that hold it"), "")
        self.quantity, self.price, self.fee = NumberField(), NumberField(), NumberField()
        self.price.line.setPlaceholderText(self.tr("Last price"))
        self.fee.line.setPlaceholderText("0")
        self.day = DayField(today)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space.M)
        grid.setVerticalSpacing(space.XS)
        fields: tuple[tuple[str, QWidget, int], ...] = (
            (self.tr("Asset"), self.symbol, 5),
            (self.tr("Account"), self.account, 7),
            (self.tr("Quantity"), self.quantity, 5),
            (self.tr("Price of one unit"), self.price, 5),
            (self.tr("Fee"), self.fee, 3),
            (self.tr("Date"), self.day, 4),
        )
        for place, (title, field, share) in enumerate(fields):
            label = Label(title, "small", "faint")
            label.setBuddy(field)
            grid.addWidget(label, 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, share)
            if isinstance(field, NumberField):
                field.set_name(title)
            else:
                field.setAccessibleName(title)
        grid.setColumnMinimumWidth(len(fields) - 1, 112)  # a date is never cut
        grid.setRowStretch(2, 1)
        self.symbol.edited.connect(self._on_symbol)
        self.account.currentIndexChanged.connect(lambda _: self.edited.emit())
        for number in (self.quantity, self.price, self.fee):
            number.edited.connect(self.edited)
        self.day.edited.connect(self.edited)

    @property
    def account_name(self) -> str:
        """Return the chosen account, "" for all that hold the asset."""
        return str(self.account.currentData() or "")

    def offer(self, lines: Sequence[HoldingLine]) -> None:
        """Suggest what is held, and the accounts that hold it."""
        self._lines = tuple(
            line for line in lines if not line.is_cash and (line.quantity is None or line.quantity)
        )
        names = {line.symbol: line.name for line in self._lines}
        self.symbol.offer(sorted(names.items()))
        self._offer_accounts(self.account_name)

    def fill(self, symbol: str, account: str) -> None:
        """Begin with an asset, and an account if it is said which."""
        self.blockSignals(True)
        self.symbol.setText(symbol)
        self._offer_accounts(account)
        self.blockSignals(False)
        self.edited.emit()

    def read(self) -> SaleDraft:
        """Return the sale, or what is missing."""
        for field, name in (
            (self.quantity, self.tr("Quantity")),
            (self.price, self.tr("Price")),
            (self.fee, self.tr("Fee")),
        ):
            if field.problem:
                return SaleDraft(problem=f"{name}: {field.problem}")
        on = self.day.day
        if on is None:
            return SaleDraft(problem=self.tr("Say the day like 2026-11-20."))
        if not self.symbol.value:
            return SaleDraft(missing=self.tr("Say what to sell."))
        if self.quantity.value is None:
            return SaleDraft(
                missing=self.tr("Say how much to sell: what every method would do is shown here.")
            )
        return SaleDraft(
            Sale(
                symbol=self._named(self.symbol.value),
                quantity=self.quantity.value,
                account=self.account_name,
                price=self.price.value,
                fee=self.fee.value or Decimal(0),
                on=on,
            )
        )

    def _named(self, text: str) -> str:
        """Return the symbol as it is spelled: what is typed may differ in its capitals."""
        known = {line.symbol for line in self._lines}
        if text in known:
            return text
        same = [symbol for symbol in known if symbol.casefold() == text.casefold()]
        return same[0] if len(same) == 1 else text

    def _on_symbol(self) -> None:
        self._offer_accounts(self.account_name)
        self.edited.emit()

    def _offer_accounts(self, wanted: str) -> None:
        symbol = self._named(self.symbol.value)
        accounts = sorted({line.account for line in self._lines if line.symbol == symbol})
        if wanted and wanted not in accounts and not self._lines:
            accounts.append(wanted)  # what is held is not known yet
        self.account.blockSignals(True)
        self.account.clear()
        self.account.addItem(self.tr("All that hold it"), "")
        for name in accounts:
            self.account.addItem(one_line(name, 60), name)
        self.account.setCurrentIndex(max(self.account.findData(wanted), 0))
        if len(accounts) == 1:
            self.account.setCurrentIndex(1)
        self.account.blockSignals(False)
