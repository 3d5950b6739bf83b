"""Trades of Flex: shares, funds, options, bonds, coins, and exchanges of money."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.domain.kinds import Kind
from app.domain.numbers import ZERO, plain, to_ledger
from app.ports.providers import RemoteAsset, RemoteEntry
from app.providers.ibkr_flex.assets import BONDS, COIN, FUTURES, MONEY, OPTION, category_of, told
from app.providers.ibkr_flex.document import FlexRow
from app.providers.ibkr_flex.rows import TRADE, Reading, currency_of, not_zero
from app.providers.ibkr_flex.times import When
from app.providers.reading import BadAnswer, Row

CANCELLED = "TradeCancel"
ACCRUED_SUFFIX = "#accrued"
_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class _Money:
    """What a trade came to, without signs but for the fee, which a rebate turns."""

    quantity: Decimal  # above zero: bought
    amount: Decimal
    fee: Decimal
    fee_currency: str
    accrued: Decimal  # interest that came with a bond; below zero: paid


def is_execution(one: FlexRow) -> bool:
    return one.tag == "Trade" and one.level in ("", "EXECUTION")


class Trades:
    """Reads the executions of a statement; sums of orders, symbols and lots are left out."""

    def __init__(self, reading: Reading, rows: Sequence[FlexRow]) -> None:
        self._reading = reading
        taken_back = [one for one in rows if _is_cancelled(one.row)]
        self._cancelled = {one.row.maybe_text("origTradeID") for one in taken_back} - {""}
        # What is taken back without saying which: any trade of that security may be it.
        self._doubtful = {
            one.row.maybe_text("conid")
            for one in taken_back
            if not one.row.maybe_text("origTradeID")
        }
        self._originals = {
            one.row.maybe_text("tradeID"): one for one in rows if one.row.maybe_text("tradeID")
        }
        self.removed: list[str] = []

    def entries(self, one: FlexRow) -> Iterator[RemoteEntry]:
        """Give the events of an execution.

        Raises:
            BadAnswer: it cannot be read, or cannot be booked with certainty.
        """
        row, reading = one.row, self._reading
        own_id = reading.id_of(one, by_trade=True)
        if _is_cancelled(row):
            yield from self._cancellation(one, own_id)
            return
        if row.maybe_text("tradeID") in self._cancelled:
            return
        if row.maybe_text("conid") in self._doubtful:
            raise BadAnswer(row.where, f"may have been taken back: {told(row)}")
        category = category_of(row)
        if category in FUTURES:
            raise BadAnswer(row.where, f"{FUTURES[category]} cannot be booked yet: {told(row)}")
        when, currency = reading.dates.traded(row), currency_of(row)
        asset = reading.assets.of(row)
        if category == MONEY and row.text("symbol").split(".")[1:] != [currency]:
            raise BadAnswer(f"{row.where}.symbol", f"no exchange for {currency}: {told(row)}")
        money = _money_of(row, currency)
        yield self._trade(one, own_id, when, asset, currency, money)
        if money.accrued:
            kind = Kind.INTEREST if money.accrued > 0 else Kind.INTEREST_CHARGE
            yield reading.made(
                one,
                own_id + ACCRUED_SUFFIX,
                when,
                kind,
                asset if money.accrued > 0 else None,
                currency,
                amount=abs(money.accrued),
                note=f"accrued interest of {asset.symbol}",
            )

    def _trade(
        self,
        one: FlexRow,
        own_id: str,
        when: When,
        asset: RemoteAsset,
        currency: str,
        money: _Money,
    ) -> RemoteEntry:
        is_buy, amount, fee = money.quantity > 0, money.amount, money.fee
        if fee < 0:  # a rebate lowers what was paid, or raises what came in
            if money.fee_currency != currency:
                raise BadAnswer(one.row.where, f"a rebate in {money.fee_currency}")
            amount, fee = amount + (fee if is_buy else -fee), ZERO
            if amount < 0:
                raise BadAnswer(one.row.where, "a rebate above what the trade came to")
        units = abs(money.quantity)
        fee_asset = None
        if fee and money.fee_currency != currency:
            where = f"{one.row.where}.ibCommissionCurrency"
            fee_asset = self._reading.assets.money(money.fee_currency, where)
        return self._reading.made(
            one,
            own_id,
            when,
            Kind.BUY if is_buy else Kind.SELL,
            asset,
            currency,
            quantity=units,
            price=to_ledger(amount / units),
            amount=amount,
            fee=fee or None,
            fee_asset=fee_asset,
        )

    def _cancellation(self, one: FlexRow, own_id: str) -> Iterator[RemoteEntry]:
        """A trade that the exchange took back: it is void, but for a commission that was kept."""
        row = one.row
        original = self._originals.get(row.maybe_text("origTradeID"))
        if original is None or original is one:
            raise BadAnswer(
                row.where, f"takes back a trade that the query does not tell: {told(row)}"
            )
        currency = currency_of(row)
        if category_of(row) in FUTURES or row.number("quantity") != -original.row.number(
            "quantity"
        ):
            raise BadAnswer(row.where, f"takes back a part of a trade: {told(row)}")
        kept = -(_commission(original.row)[0] + _commission(row)[0])
        self.removed.append(TRADE + row.text("origTradeID"))
        if kept:
            when = self._reading.dates.booked(row)
            note = f"commission of the cancelled trade of {row.maybe_text('symbol')}"
            yield self._reading.made(
                one, own_id, when, Kind.FEE, None, currency, amount=kept, note=note
            )


def _is_cancelled(row: Row) -> bool:
    return (
        row.maybe_text("transactionType") == CANCELLED or "(CA" in row.maybe_text("buySell").upper()
    )


def _money_of(row: Row, currency: str) -> _Money:
    """Return what a trade came to.

    Raises:
        BadAnswer: a field is missing that the sums need, or they do not agree.
    """
    quantity, proceeds = not_zero(row, "quantity"), row.number("proceeds")
    if proceeds and (proceeds > 0) == (quantity > 0):
        raise BadAnswer(row.where, "units and money move the same way")
    side = row.maybe_text("buySell").upper()
    if side and side[:3] != ("BUY" if quantity > 0 else "SEL"):
        raise BadAnswer(f"{row.where}.buySell", f"{side[:20]!r} of {plain(quantity)}")
    commission, paid_in = _commission(row)
    taxes, net = row.maybe_number("taxes"), row.maybe_number("netCash")
    if taxes is None and net is None:
        raise BadAnswer(f"{row.where}.taxes", "missing: let the query tell Taxes or Net Cash")
    taxes = taxes or ZERO
    if taxes and paid_in != currency:
        raise BadAnswer(row.where, f"taxes in {currency}, but a commission in {paid_in}")
    category = category_of(row)
    accrued = row.number("accruedInt") if category in BONDS else ZERO
    _check_price(row, category, quantity, proceeds)
    own = commission if paid_in == currency else ZERO
    if net is not None and category not in (MONEY, COIN):
        expected = proceeds + own + taxes + accrued
        if abs(net - expected) > _CENT:
            raise BadAnswer(
                f"{row.where}.netCash",
                f"is {plain(net)}, proceeds and charges come to {plain(expected)}",
            )
    return _Money(quantity, abs(proceeds), -(commission + taxes), paid_in, accrued)


def _check_price(row: Row, category: str, quantity: Decimal, proceeds: Decimal) -> None:
    """Refuse proceeds that are far from quantity × price, as a missing multiplier makes them."""
    price = row.maybe_number("tradePrice")
    if price is None or category in BONDS:
        return
    times = row.maybe_number("multiplier") or Decimal(1)
    if category == OPTION and "multiplier" not in row.raw:
        raise BadAnswer(f"{row.where}.multiplier", "missing")
    worth = abs(quantity * price * times)
    if abs(worth - abs(proceeds)) > max(worth, abs(proceeds)) / 10 + _CENT:
        raise BadAnswer(
            f"{row.where}.proceeds",
            f"is {plain(proceeds)}, quantity × price is {plain(worth)}",
        )


def _commission(row: Row) -> tuple[Decimal, str]:
    """Return the commission, below zero as it is paid, and its currency.

    Raises:
        BadAnswer: it is not told.
    """
    found = row.number("ibCommission")
    if not found:
        return ZERO, row.maybe_text("ibCommissionCurrency") or row.text("currency")
    return found, currency_of(row, "ibCommissionCurrency")
