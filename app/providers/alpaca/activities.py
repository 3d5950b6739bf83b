"""Alpaca's account activities as events of the ledger.

Source: schema ActivityType of Alpaca's trading interface. What cannot be booked with certainty is
a problem that names the row, never a guess.
"""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from app.domain.currencies import is_currency
from app.domain.kinds import Kind
from app.domain.numbers import ZERO, to_ledger
from app.domain.times import from_us, start_us
from app.domain.trading.occ import is_occ
from app.ports.providers import RemoteAsset, RemoteEntry
from app.providers.alpaca.assets import Assets, coin, pair_of
from app.providers.reading import BadAnswer, Row

NEW_YORK = ZoneInfo("America/New_York")
_DIVIDENDS = frozenset({"DIV", "DIVCGL", "DIVCGS", "DIVROC", "DIVTXEX", "CGD"})
# Taxes that were withheld: of a dividend, which names its asset, or of interest.
_TAXES_OF_ASSETS = frozenset({"DIVNRA", "DIVFT", "DIVTW"})
_TAXES = frozenset({"INTNRA", "INTTW", "WH", "SWH", "FWH", "SLWH"})
_FEES = frozenset({"FEE", "PTC", "PTR", "CFEE"})
_CASH = frozenset({"CSD", "CSW", "TRANS"})
_CASH_MOVED = frozenset({"JNL", "JNLC", "ACATC"})
_ASSETS_MOVED = frozenset({"JNLS", "ACATS", "FOPT", "OCT"})
_CLOSED_FOR_NOTHING = frozenset({"OPASN", "OPEXP", "OPEXC", "OPXRC"})
_BY_HAND = {
    "MA": "a merger",
    "NC": "a change of name",
    "SPIN": "a spin-off",
    "REO": "a reorganization",
    "REORG": "a reorganization",
    "OPCA": "an option's adjustment",
    "OPCSH": "cash delivered by an option",
    "VOF": "a voluntary offer",
}
SPLIT = "SPLIT"


def day_in_new_york(at_us: int) -> date:
    return from_us(at_us).astimezone(NEW_YORK).date()


class Activities:
    """Reads the activities of one account."""

    def __init__(self, assets: Assets, account_id: str, currency: str) -> None:
        self._assets = assets
        self._account_id = account_id
        self._currency = currency

    def entry(self, row: Row) -> RemoteEntry | None:
        """Return the event of a row; `None` where it moved nothing.

        Raises:
            BadAnswer: the row cannot be read, or cannot be booked with certainty.
            ProviderError: its asset cannot be asked for.
        """
        what = row.text("activity_type")
        if what == "FILL":
            return self._fill(row)
        if what in _DIVIDENDS:
            return self._income(row, Kind.DIVIDEND)
        if what in _TAXES_OF_ASSETS:
            return self._charge(row, Kind.TAX, self._asset(row))
        if what == "DIVFEE":
            return self._charge(row, Kind.FEE, self._asset(row))
        if what in _TAXES:
            return self._charge(row, Kind.TAX, None)
        if what in _FEES:
            return self._fee(row)
        if what == "INT":
            return self._interest(row)
        if what in _CASH:
            return self._cash(row, Kind.DEPOSIT, Kind.WITHDRAW)
        if what in _CASH_MOVED:
            return self._cash(row, Kind.TRANSFER_IN, Kind.TRANSFER_OUT)
        if what in _ASSETS_MOVED:
            return self._moved(row, what)
        if what in _CLOSED_FOR_NOTHING:
            return self._closed(row)
        if what == "OPTRD":
            return self._delivered(row)
        named = _BY_HAND.get(what, f"the activity {what[:20]!r}")
        raise BadAnswer(row.where, f"{named} cannot be booked by itself: {_told(row)}")

    def split(self, out: Row, into: Row) -> RemoteEntry:
        """Return the split that two rows tell: old units out, new ones in.

        Raises:
            BadAnswer: they do not fit.
        """
        asset = self._asset(into)
        if self._asset(out) != asset:
            raise BadAnswer(into.where, f"a split into another symbol: {_told(into)}")
        old, new = out.number("qty"), into.number("qty")
        return self._made(into, Kind.SPLIT, asset, quantity=to_ledger(new / -old))

    # -- trades ----------------------------------------------------------------------------

    def _fill(self, row: Row) -> RemoteEntry:
        symbol, side = row.text("symbol"), row.text("side").lower()
        if side not in ("buy", "sell", "sell_short"):
            raise BadAnswer(f"{row.where}.side", f"{side[:20]!r} is neither buy nor sell")
        quantity, price = _above_zero(row, "qty"), row.number("price")
        if price < 0:
            raise BadAnswer(f"{row.where}.price", "below zero")
        asset = self._asset(row)
        unit = to_ledger(price * self._assets.multiplier(symbol, row.where))
        at_us = row.time_us("transaction_time")
        paid = self._paid_in(symbol)
        return RemoteEntry(
            self._account_id,
            row.text("id"),
            at_us,
            day_in_new_york(at_us),
            Kind.BUY if side == "buy" else Kind.SELL,
            asset,
            quantity,
            unit,
            "" if isinstance(paid, RemoteAsset) else paid,
            paid if isinstance(paid, RemoteAsset) else None,
            to_ledger(quantity * unit),
            payload=row.payload(),
            has_time=True,
        )

    def _paid_in(self, symbol: str) -> RemoteAsset | str:
        pair = None if is_occ(symbol) else pair_of(symbol)
        if pair is None:
            return self._currency
        return pair[1] if is_currency(pair[1]) else coin(pair[1])

    def _closed(self, row: Row) -> RemoteEntry:
        """An option that ended: exercised, assigned or expired, its contracts go for nothing."""
        symbol = row.maybe_text("contract_symbol") or row.text("symbol")
        if not is_occ(symbol):
            raise BadAnswer(f"{row.where}.symbol", f"no option: {_told(row)}")
        quantity = _not_zero(row, "qty")
        if row.maybe_number("net_amount"):
            raise BadAnswer(row.where, f"an option that ended for money: {_told(row)}")
        asset = self._assets.of(symbol, row.where)
        kind = Kind.BUY if quantity > 0 else Kind.SELL
        return self._made(row, kind, asset, quantity=abs(quantity), price=ZERO, amount=ZERO)

    def _delivered(self, row: Row) -> RemoteEntry:
        """Shares that changed hands by an exercise or an assignment."""
        quantity, amount = _not_zero(row, "qty"), row.number("net_amount")
        if amount and (amount > 0) == (quantity > 0):
            raise BadAnswer(row.where, "shares and money move the same way")
        asset = self._asset(row)
        price = row.maybe_number("price")
        return self._made(
            row,
            Kind.BUY if quantity > 0 else Kind.SELL,
            asset,
            quantity=abs(quantity),
            price=price,
            amount=abs(amount),
        )

    # -- money -----------------------------------------------------------------------------

    def _income(self, row: Row, kind: Kind) -> RemoteEntry | None:
        amount, asset = row.number("net_amount"), self._asset(row)
        if not amount:
            if row.maybe_number("qty"):
                raise BadAnswer(row.where, f"a dividend in shares: {_told(row)}")
            return None
        return self._made(row, kind, asset, amount=amount)

    def _charge(self, row: Row, kind: Kind, asset: RemoteAsset | None) -> RemoteEntry | None:
        amount = row.number("net_amount")
        return self._made(row, kind, asset, amount=-amount) if amount else None

    def _fee(self, row: Row) -> RemoteEntry | None:
        amount, quantity = row.number("net_amount"), row.maybe_number("qty")
        if amount or not (quantity or row.text("activity_type") == "CFEE"):
            return self._charge(row, Kind.FEE, None)
        if not quantity:
            raise BadAnswer(f"{row.where}.qty", "a fee in coins that does not say how many")
        if quantity > 0:
            raise BadAnswer(row.where, f"a fee that brings something: {_told(row)}")
        asset = self._assets.of(row.text("symbol"), row.where, is_crypto=True)
        return self._made(row, Kind.FEE, asset, quantity=-quantity)

    def _interest(self, row: Row) -> RemoteEntry | None:
        amount = row.number("net_amount")
        if not amount:
            return None
        is_cost = amount < 0
        kind = Kind.INTEREST_CHARGE if is_cost else Kind.INTEREST
        return self._made(row, kind, None, amount=abs(amount))

    def _cash(self, row: Row, into: Kind, out: Kind) -> RemoteEntry | None:
        amount = row.number("net_amount")
        if not amount:
            return None
        return self._made(row, into if amount > 0 else out, None, amount=abs(amount))

    def _moved(self, row: Row, what: str) -> RemoteEntry:
        quantity = _not_zero(row, "qty")
        asset = self._asset(row, is_crypto=what == "OCT")
        price = row.maybe_number("price")
        if price is not None:
            price = price * self._assets.multiplier(row.text("symbol"), row.where)
        return self._made(
            row,
            Kind.TRANSFER_IN if quantity > 0 else Kind.TRANSFER_OUT,
            asset,
            quantity=abs(quantity),
            price=price if price and price > 0 else None,
        )

    # -- parts -----------------------------------------------------------------------------

    def _asset(self, row: Row, *, is_crypto: bool = False) -> RemoteAsset:
        return self._assets.of(row.text("symbol"), f"{row.where}.symbol", is_crypto=is_crypto)

    def _made(
        self,
        row: Row,
        kind: Kind,
        asset: RemoteAsset | None,
        *,
        quantity: Decimal | None = None,
        price: Decimal | None = None,
        amount: Decimal | None = None,
    ) -> RemoteEntry:
        on = row.day("date")
        return RemoteEntry(
            self._account_id,
            row.text("id"),
            start_us(on),
            on,
            kind,
            asset,
            quantity,
            price,
            _currency_of(row, self._currency),
            amount=amount,
            note=row.maybe_text("description"),
            payload=row.payload(),
        )


def time_of(text: str) -> datetime | None:
    """Return the moment that a cursor names; `None` where it is none."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None


def _currency_of(row: Row, usual: str) -> str:
    found = row.maybe_text("currency").upper() or usual
    if not is_currency(found):
        raise BadAnswer(f"{row.where}.currency", f"no currency: {found[:20]!r}")
    return found


def _above_zero(row: Row, path: str) -> Decimal:
    found = row.number(path)
    if found <= 0:
        raise BadAnswer(f"{row.where}.{path}", "not above zero")
    return found


def _not_zero(row: Row, path: str) -> Decimal:
    found = row.number(path)
    if not found:
        raise BadAnswer(f"{row.where}.{path}", "zero")
    return found


def _told(row: Row) -> str:
    """Return what a row says of itself, for the person who books it by hand."""
    names = ("date", "activity_sub_type", "symbol", "qty", "net_amount", "description")
    parts = (f"{name} {row.raw[name]}" for name in names if row.raw.get(name) not in (None, ""))
    return ", ".join(parts)[:200]
