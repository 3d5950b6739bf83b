"""The fields of an entry: shown by kind, read into one row, or two for a swap."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from app.domain.activities import ActivityRow
from app.domain.assets import AssetType
from app.domain.ids import LegId
from app.domain.kinds import Kind
from app.domain.times import start_us, to_us
from ui.activity.columns import icon_of
from ui.entries.fields import CompletedField, DayField, NumberField, TimeField
from ui.entries.rows import local_time
from ui.entries.shapes import SHAPES, SWAP, hint_of, label_of, shape_of, shape_word
from ui.format_currency import CURRENCIES, is_currency
from ui.format_words import type_word
from ui.theme.fonts import font
from ui.theme.icons import icon
from ui.widgets.labels import Label

_NUMBERS = ("quantity", "price", "fee", "amount", "in_quantity")
_NAMES = ("account", "to_account", "symbol", "in_symbol", "currency")
_TYPES = ("asset_type", "in_type")
_ORDER = (
    "account", "to_account", "symbol", "asset_type", "quantity", "in_symbol", "in_type",
    "in_quantity", "price", "amount", "currency", "fee", "note",
)  # fmt: skip
_TYPE_OPTIONS = (
    AssetType.PUBLIC_STOCK,
    AssetType.CRYPTO,
    AssetType.PRIVATE_COMPANY,
    AssetType.OPTION,
    AssetType.OTHER,
)


@dataclass(frozen=True, slots=True)
class Draft:
    """What the form holds: rows to record, or why there are none yet."""

    rows: tuple[ActivityRow, ...] = ()
    problem: str = ""


class EntryForm(QWidget):
    """Says `edited` after each change."""

    edited = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._symbols: dict[str, set[str]] = {}
        self._kept = ActivityRow(0, today, "", "")  # what an edited entry had beyond the fields
        self._is_filling = False
        self.kind_box = QComboBox()
        self.kind_box.setFont(font("body"))
        self.kind_box.setAccessibleName(self.tr("Kind"))
        for kind in SHAPES:
            self.kind_box.addItem(icon(icon_of(kind)), shape_word(kind), kind)
        self.day, self.time = DayField(today), TimeField()
        self.day.setAccessibleName(self.tr("Date"))
        self.time.setAccessibleName(self.tr("Time"))
        self.note = QLineEdit()
        self.note.setFont(font("body"))
        self.numbers = {name: NumberField() for name in _NUMBERS}
        self.names = {name: CompletedField() for name in _NAMES}
        self.types = {name: QComboBox() for name in _TYPES}
        self._labels: dict[str, Label] = {}
        self._build()
        self._show_shape()

    @property
    def kind(self) -> str:
        return str(self.kind_box.currentData())

    def offer(
        self, accounts: Sequence[str], symbols: Sequence[tuple[str, str, str]], base: str
    ) -> None:
        """Suggest names that there are."""
        for name in ("account", "to_account"):
            self.names[name].offer([(each, "") for each in accounts])
        self._symbols = {}
        for symbol, kind, _ in symbols:
            self._symbols.setdefault(symbol.upper(), set()).add(kind)
        known = [(symbol, name or type_word(kind)) for symbol, kind, name in symbols]
        for name in ("symbol", "in_symbol"):
            self.names[name].offer(known)
        self.names["currency"].offer([(code, "") for code in (base, *CURRENCIES)])
        self.names["currency"].setPlaceholderText(base)
        self._show_types()

    def fill(self, row: ActivityRow) -> None:
        """Show a row."""
        self._is_filling = True
        self._kept = row
        at = self.kind_box.findData(row.kind)
        if at < 0:
            self.kind_box.addItem(icon(icon_of(row.kind)), shape_word(row.kind), row.kind)
            at = self.kind_box.count() - 1
        self.kind_box.setCurrentIndex(at)
        self.day.set_day(row.on)
        self.time.setText(local_time(row) if row.has_time else "")
        for name in ("account", "to_account", "symbol", "currency"):
            self.names[name].setText(getattr(row, name))
        for name in ("quantity", "price", "fee", "amount"):
            self.numbers[name].set_value(getattr(row, name))
        self._fill_cash(row)
        self._choose_type("asset_type", row.asset_type)
        self.note.setText(row.note)
        self._is_filling = False
        self._show_shape()

    @property
    def lots(self) -> tuple[tuple[LegId, Decimal], ...]:
        """Return the lots that a sale picks; none: the method chooses."""
        return self._kept.lots

    def set_lots(self, lots: tuple[tuple[LegId, Decimal], ...]) -> None:
        """Let a sale pick its lots."""
        self._kept = replace(self._kept, lots=lots)
        self._on_edited()

    def clear_amounts(self) -> None:
        """Empty what differs from entry to entry; date and account stay."""
        self._is_filling = True
        for field in self.numbers.values():
            field.set_value(None)
        for name in ("symbol", "in_symbol"):
            self.names[name].clear()
        self.note.clear()
        self._kept = ActivityRow(0, self._today, "", "")
        self._is_filling = False
        self._on_edited()

    def read(self) -> Draft:
        """Return the rows, or the first thing that is missing or unclear."""
        on = self.day.day
        if on is None:
            return Draft(problem=self.tr("Give the date as 2026-11-20."))
        if not self.time.is_valid:
            return Draft(problem=self.tr("Give the time as 14:30, or leave it empty."))
        shape = shape_of(self.kind)
        for name in shape.fields:
            problem = self._problem(name, is_required=name in shape.required)
            if problem:
                return Draft(problem=problem)
        at_us, has_time = self._moment(on)
        row = replace(
            self._kept,
            at_us=at_us, on=on, has_time=has_time, kind=self.kind, external_id="", line=0,
            payload="", account=self._name("account"), to_account=self._name("to_account"),
            symbol=self._name("symbol").upper(), asset_type=self._type("asset_type"),
            quantity=self._number("quantity"), price=self._number("price"),
            currency=self._name("currency").upper(), fee=self._number("fee"),
            amount=self._number("amount"), note=self.note.text().strip(),
            lots=self._kept.lots if self.kind == Kind.SELL else (),
        )  # fmt: skip
        if self.kind != SWAP:
            return self._checked(row)
        given = replace(row, kind=Kind.SWAP_OUT)
        received = replace(
            given, kind=Kind.SWAP_IN, symbol=self._name("in_symbol").upper(), fee=None,
            asset_type=self._type("in_type"), quantity=self._number("in_quantity"), note="",
        )  # fmt: skip
        if given.symbol == received.symbol:
            return Draft(problem=self.tr("Give and receive two different assets."))
        return Draft((given, received))

    def focus_first(self) -> None:
        """Put the cursor where something is missing."""
        account = self.names["account"]
        (self.names["symbol"] if account.value else account).setFocus()

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(9)
        grid.setColumnMinimumWidth(0, 118)
        grid.setColumnStretch(1, 1)
        when = QHBoxLayout()
        when.setSpacing(8)
        when.addWidget(self.day, 3)
        when.addWidget(self.time, 2)
        self.hint = Label("", "small", "faint")
        self.hint.setWordWrap(True)
        grid.addWidget(Label(self.tr("Kind"), "body", "soft"), 0, 0)
        grid.addWidget(self.kind_box, 0, 1)
        grid.addWidget(self.hint, 1, 1)
        grid.addWidget(Label(self.tr("Date"), "body", "soft"), 2, 0)
        grid.addLayout(when, 2, 1)
        for place, name in enumerate(_ORDER, 3):
            label = self._labels[name] = Label("", "body", "soft")
            grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            label.setFixedHeight(30)
            grid.addWidget(self._widget(name), place, 1)
        grid.setRowStretch(len(_ORDER) + 3, 1)
        for box in self.types.values():
            box.setFont(font("body"))
            for code in _TYPE_OPTIONS:
                box.addItem(type_word(code), str(code))
            box.currentIndexChanged.connect(lambda _: self._on_edited())
        self.kind_box.currentIndexChanged.connect(lambda _: self._show_shape())
        self.day.edited.connect(self._on_edited)
        self.time.edited.connect(self._on_edited)
        for number in self.numbers.values():
            number.edited.connect(self._on_edited)
        for named in self.names.values():
            named.edited.connect(self._on_edited)
        self.note.textChanged.connect(lambda _: self._on_edited())

    def _widget(self, name: str) -> QWidget:
        if name in self.numbers:
            return self.numbers[name]
        if name in self.names:
            return self.names[name]
        return self.types.get(name, self.note)

    def _show_shape(self) -> None:
        kind = self.kind
        shape = shape_of(kind)
        self.hint.setText(hint_of(kind))
        for name in _ORDER:
            is_shown = name in shape.fields and (name not in _TYPES or self._needs_type(name))
            self._widget(name).setVisible(is_shown)
            self._labels[name].setVisible(is_shown)
            text = label_of(kind, name)
            self._labels[name].setText(text)
            widget = self._widget(name)
            if isinstance(widget, NumberField):
                widget.set_name(text)
            else:
                widget.setAccessibleName(text)
        self._on_edited()

    def _show_types(self) -> None:
        shape = shape_of(self.kind)
        for name in _TYPES:
            is_shown = name in shape.fields and self._needs_type(name)
            self.types[name].setVisible(is_shown)
            self._labels[name].setVisible(is_shown)

    def _needs_type(self, name: str) -> bool:
        """A symbol that is new, or that several assets share, needs its type."""
        symbol = self._name("symbol" if name == "asset_type" else "in_symbol").upper()
        if not symbol or (is_currency(symbol) and symbol not in self._symbols):
            return False
        return len(self._symbols.get(symbol, ())) != 1

    def _type(self, name: str) -> str:
        box = self.types[name]
        return str(box.currentData()) if not box.isHidden() else ""

    def _choose_type(self, name: str, code: str) -> None:
        at = self.types[name].findData(code)
        if at >= 0:
            self.types[name].setCurrentIndex(at)

    def _name(self, name: str) -> str:
        is_used = name in shape_of(self.kind).fields
        return self.names[name].value if is_used else ""

    def _number(self, name: str) -> Decimal | None:
        return self.numbers[name].value if name in shape_of(self.kind).fields else None

    def _problem(self, name: str, *, is_required: bool) -> str:
        label = label_of(self.kind, name)
        if name in self.numbers:
            field = self.numbers[name]
            if field.problem:
                return f"{label}: {field.problem}"
            if field.value is None:
                return self.tr("Fill in: {}.").format(label) if is_required else ""
            if field.value < 0:
                return self.tr("{}: give it without a sign; the kind decides.").format(label)
            if not field.value and is_required:
                return self.tr("{}: it cannot be zero.").format(label)
        elif name in self.names and is_required and not self.names[name].value:
            return self.tr("Fill in: {}.").format(label)
        return ""

    def _checked(self, row: ActivityRow) -> Draft:
        if row.kind in (Kind.BUY, Kind.SELL) and row.price is None and row.amount is None:
            return Draft(problem=self.tr("Fill in the price per unit, or the total."))
        if row.kind == Kind.TRANSFER_OUT and row.account.casefold() == row.to_account.casefold():
            return Draft(problem=self.tr("Choose two different accounts."))
        return Draft((row,))

    def _moment(self, on: date) -> tuple[int, bool]:
        clock = self.time.time
        if clock is None:
            return start_us(on), False
        return to_us(datetime.combine(on, clock).astimezone(UTC)), True

    def _fill_cash(self, row: ActivityRow) -> None:
        """A cash row states its amount; the form asks for asset or currency and quantity."""
        shape = shape_of(row.kind)
        if "amount" in shape.fields or row.amount is None or row.quantity is not None:
            return
        self.numbers["quantity"].set_value(row.amount)
        if not row.symbol:
            self.names["symbol"].setText(row.currency)

    def _on_edited(self) -> None:
        if not self._is_filling:
            self._show_types()
            self.edited.emit()
