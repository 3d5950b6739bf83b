"""The fields of the order ticket, and how they stand; what they mean is the ticket's."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.trading.records import OrderType, TimeInForce
from ui.entries.fields import CompletedField, NumberField
from ui.theme import space
from ui.trades.ticket_parts import Field, PreviewRows, WideSegments, keep_clear
from ui.trades.words import tif_word, tr, type_word
from ui.widgets.buttons import LinkButton, PrimaryButton
from ui.widgets.labels import Label
from ui.widgets.page import scrolled

TYPES = (OrderType.LIMIT, OrderType.MARKET, OrderType.STOP, OrderType.STOP_LIMIT)


class TicketForm(QWidget):
    """Deed, contract, account, quantity or amount, type, prices, bracket; figures; the button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()

    # -- what the ticket does ----------------------------------------------------------------------

    def _on_changed(self, *_: object) -> None:
        """Work the order out anew."""

    def _on_contract(self) -> None:
        """Learn that the contract is being typed."""

    def _on_settled(self) -> None:
        """Learn that the contract was left."""

    def _on_account(self, _: int) -> None:
        """Learn that another account was chosen."""

    def _on_place(self) -> None:
        """Place the order."""

    # -- parts -------------------------------------------------------------------------------------

    @property
    def _is_by_amount(self) -> bool:
        return bool(self.quantity.property("by_amount"))

    def _on_switch(self) -> None:
        self.quantity.setProperty("by_amount", not self._is_by_amount)
        self.quantity.set_value(None)
        self._on_changed()
        self.quantity.setFocus()

    def _on_bracket(self) -> None:
        self.bracket.show()
        self._on_changed()
        self.stop_loss.setFocus()

    def _build(self) -> None:
        self.deed = WideSegments([], name=tr("What to do"))
        self.deed.changed.connect(self._on_changed)
        self.contract = CompletedField()
        self.contract.setPlaceholderText(tr("AAPL, BTC/USDT, AAPL 240C 19 Dec 2026"))
        self.contract.edited.connect(self._on_contract)
        self.contract.editingFinished.connect(self._on_settled)
        self.contract_field = Field(tr("Symbol"), self.contract)
        self.account = QComboBox()
        self.account.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.account.currentIndexChanged.connect(self._on_account)
        self.account_field = Field(tr("Account"), self.account)
        self.note = Label("", "small", "soft")
        self.quantity = NumberField()
        self.quantity_field = Field(tr("Quantity"), self.quantity)
        self.quantity_field.switch.show()
        self.quantity_field.switch.clicked.connect(self._on_switch)
        self.type, self.tif = QComboBox(), QComboBox()
        for kind in TYPES:
            self.type.addItem(type_word(kind), str(kind))
        for code in (TimeInForce.DAY, TimeInForce.GTC):
            self.tif.addItem(tif_word(code), str(code))
        for box in (self.type, self.tif):
            box.currentIndexChanged.connect(self._on_changed)
        self.type_field, self.tif_field = (
            Field(tr("Type"), self.type),
            Field(tr("Good until"), self.tif),
        )
        self.limit, self.stop = NumberField(), NumberField()
        self.stop_loss, self.target = NumberField(), NumberField()
        self.limit_field = Field(tr("Limit price"), self.limit)
        self.stop_field = Field(tr("Stop price"), self.stop)
        self.stop_loss_field = Field(tr("Stop-loss"), self.stop_loss)
        self.target_field = Field(tr("Target"), self.target)
        for field in (self.quantity, self.limit, self.stop, self.stop_loss, self.target):
            field.edited.connect(self._on_changed)
            field.line.returnPressed.connect(self._on_place)
        self._fields = (
            self.contract_field, self.quantity_field, self.limit_field, self.stop_field,
            self.stop_loss_field, self.target_field,
        )  # fmt: skip
        self.bracket_link = LinkButton(tr("Add a stop-loss and a target"))
        self.bracket_link.setToolTip(
            tr("Both are placed when the order is filled; the first that fills cancels the other.")
        )
        self.bracket_link.clicked.connect(self._on_bracket)
        self.rows = PreviewRows()
        self.problem = Label("", "body", "loss")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.place = PrimaryButton(tr("Place paper order"))
        self.place.setMinimumHeight(34)
        self.place.clicked.connect(self._on_place)
        self._lay_out()

    def _lay_out(self) -> None:
        self._prices = _beside(self.limit_field, self.stop_field)
        self.bracket = _beside(self.stop_loss_field, self.target_field)
        self.bracket.hide()
        inside = QWidget()
        inside.setProperty("page", "true")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        links = QHBoxLayout()
        links.addWidget(self.bracket_link)
        links.addStretch(1)
        parts: tuple[QWidget, ...] = (
            self.deed, self.contract_field, self.account_field, self.note, self.quantity_field,
            _beside(self.type_field, self.tif_field), self._prices, self.bracket,
        )  # fmt: skip
        for part in parts:
            column.addWidget(part)
        column.addLayout(links)
        column.addSpacing(space.XS)
        column.addWidget(self.rows)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(space.M)
        self.area = scrolled(inside)
        keep_clear(self.area, column)
        outer.addWidget(self.area, 1)
        outer.addWidget(self.problem)
        outer.addWidget(self.place)


def _beside(*fields: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(space.S)
    for field in fields:
        row.addWidget(field, 1)
    return holder
