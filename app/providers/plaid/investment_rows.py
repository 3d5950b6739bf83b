"""What an investment transaction of Plaid is in the ledger's words.

Plaid states the cash that moved (positive when it left) and the units that moved (positive when
they came); type and subtype say why. Units of options are those of the underlying, so that
quantity × price is their worth.
"""

from dataclasses import dataclass
from decimal import Decimal

from app.domain.kinds import Kind
from app.domain.numbers import ZERO
from app.ports.providers import RemoteAsset, RemoteEntry
from app.providers.plaid.assets import currency_of, is_fiat, named
from app.providers.reading import BadAnswer, Row, time_us_of
from app.providers.trade_sums import gross_of, split_ratio, worth_of

_DIVIDENDS = frozenset(
    {
        "dividend",
        "qualified dividend",
        "non-qualified dividend",
        "long-term capital gain",
        "short-term capital gain",
        "unqualified gain",
        "return of principal",
    }
)
_INTEREST = frozenset({"interest", "interest receivable"})
_TAXES = frozenset({"tax", "tax withheld", "non-resident tax"})
_FEES = frozenset(
    """
    account fee|fund fee|legal fee|management fee|miscellaneous fee|transfer fee|trust fee
    """.strip().split("|")
)
_ANNOUNCED = frozenset({"pending credit", "pending debit"})
_MOVES = frozenset(
    """
    transfer|adjustment|send|request|merger|spin off|stock distribution|trade|deposit|withdrawal
    """.strip().split("|")
)
_TO_NOTHING = frozenset({"expire", "assignment", "exercise"})  # an option's end


@dataclass(frozen=True, slots=True)
class _Told:
    """A row's values, read once."""

    row: Row
    kind: str
    subtype: str
    amount: Decimal
    quantity: Decimal
    price: Decimal | None
    fee: Decimal
    money: RemoteAsset
    security: RemoteAsset | None

    @property
    def asset(self) -> RemoteAsset | None:
        """Return the security; nothing where it is the very money that the row is told in."""
        found, money = self.security, self.money
        if found and (found.type, found.symbol) == (money.type, money.symbol):
            return None
        return found


@dataclass(frozen=True, slots=True)
class _Meaning:
    kind: str
    asset: RemoteAsset | None = None
    quantity: Decimal | None = None
    price: Decimal | None = None
    amount: Decimal | None = None
    fee: Decimal | None = None


def cancelled_by(row: Row) -> str:
    """Return which transaction a row takes back; "" if it is none of that kind."""
    if row.maybe_text("type").lower() != "cancel":
        return ""
    return row.maybe_text("cancel_transaction_id")


def entry_of(row: Row, known: dict[str, RemoteAsset | BadAnswer]) -> RemoteEntry | None:
    """Return what a row moved; nothing where it moved money into the same money.

    Raises:
        BadAnswer: it lacks something, contradicts itself, or cannot be booked without a guess.
    """
    told = _read(row, known)
    found = _meaning(told)
    if found is None:
        return None
    on = row.day("date")
    in_money = is_fiat(told.money)
    if not in_money and found.quantity is None:
        found = _Meaning(found.kind, told.money, found.amount)
    return RemoteEntry(
        row.id_of("account_id"),
        row.id_of("investment_transaction_id"),
        time_us_of(on.isoformat()),
        on,
        found.kind,
        asset=found.asset,
        quantity=found.quantity,
        price=found.price,
        currency=told.money.symbol if in_money else "",
        currency_asset=None if in_money or found.amount is None else told.money,
        amount=found.amount,
        fee=found.fee,
        note=row.maybe_text("name"),
        payload=row.payload(),
        is_pending=told.subtype in _ANNOUNCED,
    )


def _read(row: Row, known: dict[str, RemoteAsset | BadAnswer]) -> _Told:
    price = row.maybe_number("price")
    if price is not None and price < 0:
        raise BadAnswer(f"{row.where}.price", "a price below zero")
    fee = row.maybe_number("fees") or ZERO
    return _Told(
        row,
        row.text("type").lower(),
        row.maybe_text("subtype").lower(),
        row.number("amount"),
        row.number("quantity"),
        price or None,
        fee if fee > 0 else ZERO,
        currency_of(row),
        named(known, row) if row.maybe_text("security_id") else None,
    )


def _meaning(told: _Told) -> _Meaning | None:
    kind = told.kind
    if kind in {"buy", "sell"}:
        return _trade(told, is_buy=kind == "buy")
    if kind in {"cash", "fee"}:
        return _money(told)
    if kind == "transfer":
        return _transfer(told)
    if kind == "cancel":
        raise BadAnswer(f"{told.row.where}.type", "it cancels something and does not say what")
    return _by_signs(told)


def _trade(told: _Told, *, is_buy: bool) -> _Meaning | None:
    asset, quantity = told.asset, abs(told.quantity)  # some sales come with a positive quantity
    if asset is None:
        if told.security is None and told.amount:
            raise BadAnswer(f"{told.row.where}.security_id", "a trade without its security")
        return None  # a sweep: money into the same money
    if not quantity:
        if not told.amount:
            raise BadAnswer(f"{told.row.where}.quantity", "a trade of nothing")
        return _cash(told, asset)
    if told.subtype in _TO_NOTHING and not told.amount:
        return _ended(told, asset)
    if not told.amount:
        way = Kind.TRANSFER_IN if is_buy else Kind.TRANSFER_OUT
        return _Meaning(way, asset, quantity, told.price)
    if (told.amount > 0) != is_buy:
        what = "a purchase that brings money" if is_buy else "a sale that costs money"
        raise BadAnswer(f"{told.row.where}.amount", what)
    gross = gross_of(abs(told.amount), told.fee, worth_of(quantity, told.price), is_buy=is_buy)
    if told.subtype == "contribution" and is_buy:
        # Units that an employer or the holder brings in: no cash of the account pays for them.
        return _Meaning(Kind.DEPOSIT, asset, quantity, told.price or gross / quantity)
    if told.subtype == "distribution" and not is_buy:
        return _Meaning(Kind.WITHDRAW, asset, quantity, told.price or gross / quantity)
    side = Kind.BUY if is_buy else Kind.SELL
    return _Meaning(side, asset, quantity, told.price, gross, told.fee or None)


def _money(told: _Told) -> _Meaning | None:
    if not told.amount:
        if told.quantity and told.asset is not None:
            return _moved(told, told.asset)
        raise BadAnswer(f"{told.row.where}.amount", "it moves nothing")
    return _cash(told, told.asset)


def _cash(told: _Told, payer: RemoteAsset | None) -> _Meaning:
    """Book money by what it was for; what comes back of a charge is no income."""
    is_out, subtype = told.amount > 0, told.subtype
    kind = Kind.WITHDRAW if is_out else Kind.DEPOSIT
    if subtype in _DIVIDENDS and not is_out:
        kind = Kind.DIVIDEND
    elif subtype in _INTEREST:
        kind = Kind.INTEREST_CHARGE if is_out else Kind.INTEREST
    elif subtype == "margin expense" and is_out:
        kind = Kind.INTEREST_CHARGE
    elif subtype in _TAXES and is_out:
        kind = Kind.TAX
    elif is_out and (subtype in _FEES or told.kind == "fee"):
        kind = Kind.FEE
    elif told.kind == "transfer":
        kind = Kind.TRANSFER_OUT if is_out else Kind.TRANSFER_IN
    names_payer = kind in {Kind.DIVIDEND, Kind.INTEREST, Kind.TAX, Kind.FEE}
    return _Meaning(kind, payer if names_payer else None, amount=abs(told.amount))


def _transfer(told: _Told) -> _Meaning | None:
    asset = told.asset
    if asset is None or not told.quantity:
        return _money(told)
    if told.subtype == "split":
        ratio = split_ratio(told.row.maybe_text("name"), told.quantity)
        if ratio is None:
            raise BadAnswer(f"{told.row.where}.name", "a split that does not tell its ratio")
        return _Meaning(Kind.SPLIT, asset, ratio)
    if told.subtype in _TO_NOTHING and not told.amount:
        return _ended(told, asset)
    if told.subtype in _MOVES and (told.subtype != "trade" or not told.amount):
        return _moved(told, asset)
    return _by_signs(told)


def _moved(told: _Told, asset: RemoteAsset) -> _Meaning:
    way = Kind.TRANSFER_IN if told.quantity > 0 else Kind.TRANSFER_OUT
    return _Meaning(way, asset, abs(told.quantity), told.price)


def _ended(told: _Told, asset: RemoteAsset) -> _Meaning:
    """Close an option for nothing: what was paid or got for it is realized."""
    side = Kind.BUY if told.quantity > 0 else Kind.SELL
    return _Meaning(side, asset, abs(told.quantity), None, ZERO)


def _by_signs(told: _Told) -> _Meaning | None:
    """Book what is new to us by what it moved, where that is beyond doubt."""
    if told.asset is None or not told.quantity:
        return _money(told)
    if not told.amount or (told.amount > 0) != (told.quantity > 0):
        raise BadAnswer(f"{told.row.where}.amount", f"a {told.kind} that cannot be told")
    return _trade(told, is_buy=told.quantity > 0)
