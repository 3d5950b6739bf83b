"""Which fields each kind of entry has, and what they are called there."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.kinds import Kind
from ui.format_marks import QT_TRANSLATE_NOOP
from ui.format_words import kind_word

SWAP: Final = "swap"  # two rows: what is given and what comes in


@dataclass(frozen=True, slots=True)
class Shape:
    """The form of one kind."""

    fields: tuple[str, ...]
    required: frozenset[str]
    labels: Mapping[str, str] = field(default_factory=dict)
    hint: str = ""


def _shape(fields: str, required: str, hint: str, labels: Mapping[str, str] | None = None) -> Shape:
    return Shape(
        (*fields.split(), "note"), frozenset(required.split()), labels or MappingProxyType({}), hint
    )


_PAID = {"symbol": QT_TRANSLATE_NOOP("entries", "Asset or currency")}
_TRADE = "account symbol asset_type quantity price currency fee amount"

SHAPES: Final[dict[str, Shape]] = {
    Kind.BUY: _shape(
        _TRADE, "account symbol quantity",
        QT_TRANSLATE_NOOP("entries", "Adds a lot; its cost includes the fee. Cash goes down."),
    ),
    Kind.SELL: _shape(
        _TRADE, "account symbol quantity",
        QT_TRANSLATE_NOOP("entries", "Takes lots and realizes a gain. Cash goes up, less the fee."),
    ),
    Kind.DEPOSIT: _shape(
        "account symbol asset_type quantity price currency", "account symbol quantity",
        QT_TRANSLATE_NOOP("entries", "Comes from outside: salary, savings, assets you bring in."),
        _PAID,
    ),
    Kind.WITHDRAW: _shape(
        "account symbol asset_type quantity fee currency", "account symbol quantity",
        QT_TRANSLATE_NOOP("entries", "Leaves what Coffer keeps track of."),
        _PAID,
    ),
    Kind.TRANSFER_OUT: _shape(
        "account to_account symbol asset_type quantity fee currency",
        "account to_account symbol quantity",
        QT_TRANSLATE_NOOP("entries", "Moves between your own accounts; lots keep date and cost."),
        {**_PAID, "account": QT_TRANSLATE_NOOP("entries", "From account")},
    ),
    SWAP: _shape(
        "account symbol asset_type quantity in_symbol in_type in_quantity fee currency",
        "account symbol quantity in_symbol in_quantity",
        QT_TRANSLATE_NOOP("entries", "One asset for another: a sale and a buy, no cash moves."),
        {
            "symbol": QT_TRANSLATE_NOOP("entries", "Asset given"),
            "quantity": QT_TRANSLATE_NOOP("entries", "Quantity given"),
        },
    ),
    Kind.DIVIDEND: _shape(
        "account symbol asset_type amount currency", "account symbol amount",
        QT_TRANSLATE_NOOP("entries", "Cash that an asset paid. Counts as income."),
        {"symbol": QT_TRANSLATE_NOOP("entries", "Paid by")},
    ),
    Kind.INTEREST: _shape(
        "account amount currency", "account amount",
        QT_TRANSLATE_NOOP("entries", "Cash that an account paid. Counts as income."),
    ),
    Kind.INTEREST_CHARGE: _shape(
        "account amount currency", "account amount",
        QT_TRANSLATE_NOOP("entries", "Interest that a debt costs. Counts as a charge."),
    ),
    Kind.FEE: _shape(
        "account amount currency", "account amount",
        QT_TRANSLATE_NOOP("entries", "A charge of its own, not part of a trade."),
    ),
    Kind.TAX: _shape(
        "account amount currency", "account amount",
        QT_TRANSLATE_NOOP("entries", "A tax paid from an account."),
    ),
    Kind.REWARD: _shape(
        "account symbol asset_type quantity price currency", "account symbol quantity",
        QT_TRANSLATE_NOOP("entries", "Staking and the like: a lot at market value, and income."),
    ),
    Kind.AIRDROP: _shape(
        "account symbol asset_type quantity price currency", "account symbol quantity",
        QT_TRANSLATE_NOOP("entries", "Assets received for nothing: a lot at market value."),
    ),
    Kind.SPLIT: _shape(
        "account symbol quantity", "account symbol quantity",
        QT_TRANSLATE_NOOP("entries", "Multiplies the quantity and divides the unit cost."),
        {"quantity": QT_TRANSLATE_NOOP("entries", "New units for one old")},
    ),
    Kind.OPENING_BALANCE: _shape(
        "account symbol asset_type quantity price currency", "account symbol quantity",
        QT_TRANSLATE_NOOP("entries", "What was there before your records begin, at its cost."),
        {**_PAID, "price": QT_TRANSLATE_NOOP("entries", "Cost per unit")},
    ),
}  # fmt: skip

_LABELS: Final = {
    "account": QT_TRANSLATE_NOOP("entries", "Account"),
    "to_account": QT_TRANSLATE_NOOP("entries", "To account"),
    "symbol": QT_TRANSLATE_NOOP("entries", "Asset"),
    "asset_type": QT_TRANSLATE_NOOP("entries", "Type of asset"),
    "quantity": QT_TRANSLATE_NOOP("entries", "Quantity"),
    "price": QT_TRANSLATE_NOOP("entries", "Price per unit"),
    "currency": QT_TRANSLATE_NOOP("entries", "Currency"),
    "fee": QT_TRANSLATE_NOOP("entries", "Fee"),
    "amount": QT_TRANSLATE_NOOP("entries", "Amount"),
    "note": QT_TRANSLATE_NOOP("entries", "Note"),
    "in_symbol": QT_TRANSLATE_NOOP("entries", "Asset received"),
    "in_type": QT_TRANSLATE_NOOP("entries", "Type of asset received"),
    "in_quantity": QT_TRANSLATE_NOOP("entries", "Quantity received"),
}
_TRADE_AMOUNT: Final = QT_TRANSLATE_NOOP("entries", "Total before the fee")


def shape_of(kind: str) -> Shape:
    """Return the form of a kind; one that has none of its own takes the widest."""
    found = SHAPES.get(kind)
    if found is not None:
        return found
    return SHAPES[Kind.DEPOSIT] if kind == Kind.TRANSFER_IN else SHAPES[Kind.BUY]


def shape_word(kind: str) -> str:
    """Return the name of a form."""
    if kind == SWAP:
        return QCoreApplication.translate("entries", "Swap")
    if kind == Kind.TRANSFER_OUT:
        return QCoreApplication.translate("entries", "Transfer")
    return kind_word(kind)


def label_of(kind: str, name: str) -> str:
    """Return what a field is called in the form of a kind."""
    shape = shape_of(kind)
    text = shape.labels.get(name) or _LABELS[name]
    if name == "amount" and "price" in shape.fields:
        text = _TRADE_AMOUNT
    return QCoreApplication.translate("entries", text)


def hint_of(kind: str) -> str:
    """Return what an entry of a kind does, in one line."""
    return QCoreApplication.translate("entries", shape_of(kind).hint)
