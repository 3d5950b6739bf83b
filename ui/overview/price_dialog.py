"""Sets a price by hand; the one before stays in the history."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDateEdit,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import CofferError, NotANumberError
from app.domain.numbers import parse_decimal
from ui.format_errors import error_sentence
from ui.own_day import own_day
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.buttons import PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label, restyle

if TYPE_CHECKING:
    from app.bootstrap import Coffer


class PriceDialog(Dialog):
    """Asset, day, price and currency."""

    def __init__(
        self, coffer: "Coffer", tasks: TaskRunner, symbol: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Set a price"))
        self.setMinimumWidth(420)
        self._coffer, self._tasks = coffer, tasks
        today = own_day()
        self.symbol = QLineEdit(symbol)
        self.on = QDateEdit(QDate(today.year, today.month, today.day))
        self.on.setCalendarPopup(True)
        self.on.setDisplayFormat("d MMM yyyy")
        self.on.setMaximumDate(QDate(today.year, today.month, today.day))
        self.price = QLineEdit()
        self.price.setPlaceholderText("0.00")
        self.price.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self.price.textEdited.connect(self._on_edited)
        self.currency = QComboBox()
        self.currency.setEditable(True)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("For example: valuation of the last round"))
        form = QFormLayout()
        form.setVerticalSpacing(space.M)
        form.setHorizontalSpacing(space.L)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = (
            (self.tr("Asset"), self.symbol),
            (self.tr("Day"), self.on),
            (self.tr("Price of one unit"), self.price),
            (self.tr("Currency"), self.currency),
            (self.tr("Why"), self.reason),
        )
        for words, field in rows:
            label = Label(words, "body", "soft")
            label.setBuddy(field)
            field.setAccessibleName(words)
            form.addRow(label, field)
        self.problem = Label("", "body", "loss")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.save = PrimaryButton(self.tr("Set the price"))
        self.save.setDefault(True)
        self.save.clicked.connect(self._on_save)
        buttons = self.foot(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.L)
        column.addWidget(Label(self.tr("Set a price"), "title"))
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addLayout(buttons)
        tasks.read(self, self._read, self._on_read, self._on_failed)
        (self.price if symbol else self.symbol).setFocus()

    def _read(self) -> tuple[tuple[str, ...], list[tuple[str, str, str]]]:
        accounts = self._coffer.accounts
        fiat = {asset.symbol for asset in accounts.assets() if asset.is_fiat}
        base = self._coffer.profile.base_currency()
        return (base, *sorted(fiat - {base})), accounts.symbols()

    def _on_read(self, answer: tuple[tuple[str, ...], list[tuple[str, str, str]]]) -> None:
        currencies, symbols = answer
        self.currency.addItems(list(currencies))
        completer = QCompleter(sorted({symbol for symbol, _, _ in symbols}), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.symbol.setCompleter(completer)
        given = self.symbol.text()
        known = {symbol for symbol, _, _ in symbols}
        if given and given not in known:  # a view names an asset as people do
            named = [symbol for symbol, _, name in symbols if name == given]
            if len(named) == 1:
                self.symbol.setText(named[0])

    def _on_edited(self, _: str) -> None:
        self.price.setProperty("invalid", "false")
        restyle(self.price)
        self.problem.hide()

    def _on_save(self) -> None:
        try:
            price = parse_decimal(self.price.text().replace(" ", ""))
        except NotANumberError as error:
            self._on_failed(error)
            self.price.setProperty("invalid", "true")
            restyle(self.price)
            return
        if price < Decimal(0):
            self._complain(self.tr("A price cannot be below zero."))
            return
        day = self.on.date()
        on = date(day.year(), day.month(), day.day())
        symbol, currency = self.symbol.text().strip(), self.currency.currentText().strip()
        reason = self.reason.text().strip()
        self.save.setEnabled(False)
        self._tasks.write(
            self,
            lambda: self._coffer.prices.set_price(symbol, on, price, currency, reason=reason),
            lambda _: self.accept(),
            self._on_failed,
        )

    def _on_failed(self, error: CofferError) -> None:
        self._complain(error_sentence(error))
        self.save.setEnabled(True)

    def _complain(self, text: str) -> None:
        self.problem.set_lines(text)
        self.problem.show()
