"""What a row of activities must state for its kind, so that it can become an entry.

A kind that this version does not know is kept as it is, and nothing is asked of it.
"""

from decimal import Decimal

from app.domain.currencies import is_currency
from app.domain.kinds import CHARGE_KINDS, INCOME_KINDS, Kind
from app.providers.coffer_csv.fields import FieldError

_TRADES = frozenset({Kind.BUY, Kind.SELL})
_SWAPS = frozenset({Kind.SWAP_IN, Kind.SWAP_OUT})
_MOVES = frozenset(
    {Kind.DEPOSIT, Kind.WITHDRAW, Kind.TRANSFER_IN, Kind.TRANSFER_OUT, Kind.OPENING_BALANCE}
)
_PAYMENTS = INCOME_KINDS | CHARGE_KINDS
_OWN = frozenset({Kind.SETTLEMENT, Kind.VOID})
_OF_ASSETS = _TRADES | _SWAPS | {Kind.SPLIT}
_KNOWN = _OF_ASSETS | _MOVES | _PAYMENTS


def check(
    kind: str,
    symbol: str,
    asset_type: str,
    quantity: Decimal | None,
    price: Decimal | None,
    amount: Decimal | None,
    account: str,
    to_account: str,
) -> Decimal | None:
    """Check a row; return its quantity, without the zero that stands beside an amount.

    Raises:
        FieldError: something that the kind needs is missing or zero, or contradicts it.
    """
    if kind in _OWN:
        raise FieldError("kind", "Coffer writes this kind itself; no file may", kind)
    if to_account:
        if to_account == account:
            raise FieldError("to_account", "the same as account", to_account)
        if kind in _KNOWN and kind != Kind.TRANSFER_OUT:
            raise FieldError("to_account", f"only a transfer_out has it, not {kind}", to_account)
    if kind in _OF_ASSETS:
        _check_asset(kind, symbol, quantity, price, amount)
    elif kind in _KNOWN:
        if quantity is not None and not quantity:
            if amount is None:
                raise FieldError("quantity", "must be more than zero", "0")
            quantity = None  # many programs fill the columns that they do not use with zeros
        is_asset = kind in _MOVES and bool(symbol) and not _may_be_cash(symbol, asset_type)
        if quantity is None and (is_asset or amount is None):
            either = "a quantity" if is_asset else "an amount or a quantity"
            raise FieldError("quantity" if is_asset else "amount", f"{kind} needs {either}")
    return quantity


def _check_asset(
    kind: str,
    symbol: str,
    quantity: Decimal | None,
    price: Decimal | None,
    amount: Decimal | None,
) -> None:
    if not symbol:
        raise FieldError("symbol", f"{kind} needs a symbol")
    if quantity is None:
        what = "a ratio (new units for an old one)" if kind == Kind.SPLIT else "a quantity"
        raise FieldError("quantity", f"{kind} needs {what}")
    if not quantity:
        raise FieldError("quantity", "must be more than zero", "0")
    if kind in _TRADES and price is None and amount is None:
        raise FieldError("price", f"{kind} needs a price or an amount")


def _may_be_cash(symbol: str, asset_type: str) -> bool:
    """Say whether the symbol may be a currency: then an amount is enough."""
    if asset_type:
        return asset_type == "fiat"
    return is_currency(symbol)
