"""What an activity of SnapTrade is in the ledger's words.

The type says what happened, units and amount how much; brokers differ in their signs, so that a
sign counts only where the type leaves the direction open.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.kinds import Kind
from app.domain.numbers import ONE, ZERO
from app.ports.providers import RemoteAsset, RemoteEntry
from app.providers.reading import BadAnswer, Row, day_of, time_us_of
from app.providers.snaptrade.instruments import money, option_symbol, symbol
from app.providers.trade_sums import gross_of, split_ratio, worth_of

_MONEY = {  # type → what it is when money comes, and when it goes
    "DIVIDEND": (Kind.DIVIDEND, Kind.WITHDRAW),
    "SUBSTITUTE_DIVIDEND": (Kind.DIVIDEND, Kind.WITHDRAW),
    "DISTRIBUTION": (Kind.DIVIDEND, Kind.WITHDRAW),
    "CAPITAL_GAIN": (Kind.DIVIDEND, Kind.WITHDRAW),
    "INTEREST": (Kind.INTEREST, Kind.INTEREST_CHARGE),
    "FEE": (Kind.DEPOSIT, Kind.FEE),
    "TAX": (Kind.DEPOSIT, Kind.TAX),
    "CONTRIBUTION": (Kind.DEPOSIT, Kind.DEPOSIT),
    "DEPOSIT": (Kind.DEPOSIT, Kind.DEPOSIT),
    "WITHDRAWAL": (Kind.WITHDRAW, Kind.WITHDRAW),
}
_NAMES_PAYER = frozenset({Kind.DIVIDEND, Kind.INTEREST, Kind.FEE, Kind.TAX})
_OPTION_ENDS = frozenset({"OPTIONEXPIRATION", "OPTIONASSIGNMENT", "OPTIONEXERCISE"})
_TRANSFERS = {
    "EXTERNAL_ASSET_TRANSFER_IN": Kind.TRANSFER_IN,
    "EXTERNAL_ASSET_TRANSFER_OUT": Kind.TRANSFER_OUT,
}


@dataclass(frozen=True, slots=True)
class _Told:
    """A row's values, read once."""

    row: Row
    type: str
    amount: Decimal | None
    units: Decimal
    price: Decimal | None
    fee: Decimal
    asset: RemoteAsset | None
    multiplier: Decimal

    def lacks(self, field: str, why: str) -> BadAnswer:
        return BadAnswer(f"{self.row.where}.{field}", why)

    def needs_asset(self) -> RemoteAsset:
        if self.asset is None:
            raise self.lacks("symbol", f"a {self.type.lower()} without its security")
        return self.asset

    def needs_units(self) -> Decimal:
        if not self.units:
            raise self.lacks("units", f"a {self.type.lower()} of nothing")
        return abs(self.units)

    @property
    def unit_price(self) -> Decimal | None:
        """Return the price of one unit, of one contract for an option."""
        return self.price * self.multiplier if self.price else None


@dataclass(frozen=True, slots=True)
class _Meaning:
    kind: str
    asset: RemoteAsset | None = None
    quantity: Decimal | None = None
    price: Decimal | None = None
    amount: Decimal | None = None
    fee: Decimal | None = None


def entry_of(row: Row, account_id: str) -> RemoteEntry:
    """Return what an activity moved.

    Raises:
        BadAnswer: it lacks something, or cannot be booked without a guess.
    """
    told = _read(row)
    found = _meaning(told)
    moment, on = _when(row)
    has_time = "T00:00:00" not in moment.replace(" ", "T") and len(moment) > 10
    payer = _paid_in(row)
    in_money = payer.type == "fiat"
    if not in_money and found.quantity is None:
        found = _Meaning(found.kind, payer, found.amount)
    is_paid = found.amount is not None or found.price is not None or found.fee is not None
    return RemoteEntry(
        account_id,
        row.id_of("id"),
        time_us_of(moment) if has_time else time_us_of(on.isoformat()),
        on,
        found.kind,
        asset=found.asset,
        quantity=found.quantity,
        price=found.price,
        currency=payer.symbol if in_money else "",
        currency_asset=None if in_money or not is_paid else payer,
        amount=found.amount,
        fee=found.fee,
        note=row.maybe_text("description"),
        payload=row.payload(),
        has_time=has_time,
    )


def _when(row: Row) -> tuple[str, date]:
    moment = row.maybe_text("trade_date") or row.text("settlement_date")
    try:
        time_us_of(moment)
        return moment, day_of(moment)
    except ValueError as error:
        raise BadAnswer(f"{row.where}.trade_date", str(error)) from error


def _paid_in(row: Row) -> RemoteAsset:
    coin = row.maybe_row("currency_universal_symbol")
    if row.get("currency") is None and coin is not None:
        return symbol(coin)
    return money(row.text("currency.code"))


def _read(row: Row) -> _Told:
    asset, multiplier = None, ONE
    option, security = row.maybe_row("option_symbol"), row.maybe_row("symbol")
    if option is not None:
        asset, multiplier = option_symbol(option)
    elif security is not None:
        asset = symbol(security)
    price = row.maybe_number("price")
    if price is not None and price < 0:
        raise BadAnswer(f"{row.where}.price", "a price below zero")
    return _Told(
        row,
        row.text("type").upper(),
        row.maybe_number("amount"),
        row.maybe_number("units") or ZERO,
        price or None,
        abs(row.maybe_number("fee") or ZERO),
        asset,
        multiplier,
    )


def _meaning(told: _Told) -> _Meaning:
    kind = told.type
    if kind in {"BUY", "SELL", "REI"}:
        return _trade(told, is_buy=kind != "SELL")
    if kind in _MONEY:
        return _money(told, *_MONEY[kind])
    if kind == "STOCK_DIVIDEND":
        return _Meaning(Kind.DIVIDEND, told.needs_asset(), told.needs_units())
    if kind in _OPTION_ENDS:
        return _ended(told)
    if kind in _TRANSFERS:
        return _moved(told, _TRANSFERS[kind])
    if kind == "SPLIT":
        ratio = split_ratio(told.row.maybe_text("description"), told.units)
        if ratio is None:
            raise told.lacks("description", "a split that does not tell its ratio")
        return _Meaning(Kind.SPLIT, told.needs_asset(), ratio)
    return _by_signs(told)


def _trade(told: _Told, *, is_buy: bool) -> _Meaning:
    asset, quantity = told.needs_asset(), told.needs_units()
    worth = worth_of(quantity, told.price, told.multiplier)
    if not told.amount:
        if told.type == "REI" and told.amount is not None:
            # An income that came in units at once: no cash of the account paid for them.
            return _Meaning(Kind.REWARD, asset, quantity, told.unit_price)
        if worth is None:
            raise told.lacks("amount", "a trade without amount and price")
        side = Kind.BUY if is_buy else Kind.SELL
        return _Meaning(side, asset, quantity, told.unit_price, worth, told.fee or None)
    gross = gross_of(abs(told.amount), told.fee, worth, is_buy=is_buy)
    side = Kind.BUY if is_buy else Kind.SELL
    return _Meaning(side, asset, quantity, told.unit_price, gross, told.fee or None)


def _money(told: _Told, coming: Kind, going: Kind) -> _Meaning:
    if not told.amount:
        if told.asset is not None and told.units:  # contributed or withdrawn in kind
            is_out = told.units < 0 or coming == Kind.WITHDRAW
            return _moved(told, Kind.TRANSFER_OUT if is_out else Kind.TRANSFER_IN)
        if told.fee and going == Kind.FEE:
            return _Meaning(Kind.FEE, told.asset, amount=told.fee)
        raise told.lacks("amount", "it moves nothing")
    kind = coming if told.amount > 0 else going
    payer = told.asset if kind in _NAMES_PAYER else None
    return _Meaning(kind, payer, amount=abs(told.amount))


def _moved(told: _Told, kind: Kind) -> _Meaning:
    if told.asset is None and told.amount:
        return _Meaning(kind, amount=abs(told.amount))
    return _Meaning(kind, told.needs_asset(), told.needs_units(), told.unit_price)


def _ended(told: _Told) -> _Meaning:
    """Close an option for nothing: what was paid or got for it is realized."""
    if told.asset is None or told.asset.type != "option":
        return _by_signs(told)
    if told.amount:
        return _trade(told, is_buy=told.units > 0)
    told.needs_units()
    side = Kind.BUY if told.units > 0 else Kind.SELL
    return _Meaning(side, told.asset, abs(told.units), None, ZERO)


def _by_signs(told: _Told) -> _Meaning:
    """Book a transfer, an adjustment, or a type that is new to us, by what it moved."""
    amount, units = told.amount or ZERO, told.units
    is_own = told.type in {"TRANSFER", "ADJUSTMENT"}
    if told.asset is not None and units:
        if is_own:
            return _moved(told, Kind.TRANSFER_IN if units > 0 else Kind.TRANSFER_OUT)
        if amount and (amount < 0) == (units > 0):
            return _trade(told, is_buy=units > 0)
        raise told.lacks("type", f"a {told.type[:40]} that cannot be told")
    if not amount:
        raise told.lacks("amount", "it moves nothing")
    if told.type == "TRANSFER":
        kind = Kind.TRANSFER_IN if amount > 0 else Kind.TRANSFER_OUT
    else:
        kind = Kind.DEPOSIT if amount > 0 else Kind.WITHDRAW
    return _Meaning(kind, amount=abs(amount))
