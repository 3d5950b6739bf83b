"""What a fill is in the ledger: a trade with its cash leg, or a swap where a coin pays for it."""

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from app.domain.accounts import Account
from app.domain.activities import ActivityRow
from app.domain.assets import Asset
from app.domain.booking import FEE_SUFFIX, book
from app.domain.conservation import check_entry
from app.domain.errors import ConservationError, RefusedError
from app.domain.kinds import Kind
from app.domain.ledger import NewEntry
from app.domain.numbers import ZERO, plain, to_ledger
from app.domain.times import day_of_us
from app.domain.trading.records import Instrument, Side
from app.services.registry import Registry

if TYPE_CHECKING:
    from app.services.trading.recording import NewFill

TRADE = "trade"


def entry_of(
    fill: "NewFill", account: Account, instrument: Instrument, registry: Registry
) -> NewEntry:
    """Return the entry that a fill posts: the trade, its money, and its fee.

    A fee in the asset itself is part of the trade: 1 bought for 100 with a fee of 0.001 is 0.999
    for 100. One in a third asset is a leg of its own in the same entry, so that both are in effect
    or neither. A rebate lowers what was paid, or raises what came in.

    Raises:
        RefusedError: it cannot be booked.
    """
    asset, quote = registry.assets[instrument.asset_id], registry.assets[instrument.quote_id]
    row = _row(fill, account, instrument, asset, quote)
    fee_symbol = fill.fee_symbol or quote.symbol
    charge: ActivityRow | None = None
    if fill.fee and fee_symbol == asset.symbol:
        sign = -1 if fill.side == Side.BUY else 1
        row = replace(row, quantity=fill.quantity + sign * fill.fee, price=None)
    elif fill.fee and fee_symbol == quote.symbol:
        row = replace(row, fee=fill.fee) if fill.fee > 0 else _with_rebate(row, -fill.fee)
    elif fill.fee:
        charge = _charge(fill, account, registry.currency(fee_symbol))
    rows = [row] if quote.is_fiat else _swap(row, quote)
    entry = _booked(rows, registry)
    if charge is None:
        return entry
    return replace(entry, legs=(*entry.legs, *_booked([charge], registry).legs))


def _with_rebate(row: ActivityRow, rebate: Decimal) -> ActivityRow:
    amount = (row.amount or ZERO) + (-rebate if row.kind == Kind.BUY else rebate)
    if amount < 0:
        raise RefusedError(f"{row.external_id}: the rebate is more than the trade came to")
    return replace(row, amount=amount)


def _row(
    fill: "NewFill", account: Account, instrument: Instrument, asset: Asset, quote: Asset
) -> ActivityRow:
    unit = to_ledger(fill.price * instrument.multiplier)
    amount = fill.amount if fill.amount is not None else to_ledger(fill.quantity * unit)
    return ActivityRow(
        at_us=fill.at_us,
        on=day_of_us(fill.at_us),
        account=account.name,
        kind=Kind.BUY if fill.side == Side.BUY else Kind.SELL,
        symbol=asset.symbol,
        asset_type=asset.type,
        quantity=fill.quantity,
        price=unit,
        currency=quote.symbol if quote.is_fiat else "",
        amount=amount,
        external_id=fill.external_id,
        note=fill.note,
        has_time=True,
    )


def _swap(row: ActivityRow, quote: Asset) -> list[ActivityRow]:
    """Return the two rows of a trade that a coin pays for: no cash moves."""
    paid = row.amount or ZERO
    is_buy = row.kind == Kind.BUY
    fee = row.fee or ZERO
    coin = replace(
        row,
        symbol=quote.symbol,
        asset_type=quote.type,
        quantity=paid + fee if is_buy else paid - fee,
        price=None,
        amount=None,
        fee=None,
    )
    own = replace(row, price=None, amount=None, fee=None)
    if is_buy:
        return [replace(coin, kind=Kind.SWAP_OUT), replace(own, kind=Kind.SWAP_IN)]
    return [replace(own, kind=Kind.SWAP_OUT), replace(coin, kind=Kind.SWAP_IN)]


def _charge(fill: "NewFill", account: Account, asset: Asset) -> ActivityRow:
    """Return what a fee in something else takes away, or a rebate brings."""
    return ActivityRow(
        at_us=fill.at_us,
        on=day_of_us(fill.at_us),
        account=account.name,
        kind=Kind.FEE if fill.fee > 0 else Kind.REWARD,
        symbol=asset.symbol,
        asset_type=asset.type,
        quantity=abs(fill.fee),
        external_id=fill.external_id + FEE_SUFFIX,
        note=f"fee of {fill.external_id}",
        has_time=True,
    )


def _booked(rows: list[ActivityRow], registry: Registry) -> NewEntry:
    try:
        entry = book(rows, registry, TRADE)
        check_entry(entry, entry.kind)
    except (RefusedError, ConservationError) as error:
        row = rows[0]
        quantity = plain(row.quantity or Decimal(0))
        raise RefusedError(f"{row.kind} of {quantity} {row.symbol}: {error}") from error
    return entry
