"""Trades that the ledger has already, as fills and positions: nothing is posted a second time.

Taken over asset by asset, whole or not at all: where the ledger has more than purchases and sales
of an asset, its trades alone would show positions that were never held.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from app.domain.accounts import Account
from app.domain.assets import Asset, AssetType
from app.domain.errors import CofferError, RefusedError, UnknownNameError
from app.domain.ids import AssetId
from app.domain.kinds import Kind
from app.domain.ledger import LegRecord
from app.domain.numbers import ONE, ZERO, plain, to_ledger
from app.domain.times import day_of_us
from app.domain.trading.execution_symbols import STABLE
from app.domain.trading.occ import is_occ
from app.domain.trading.records import Fill, Instrument, InstrumentKind
from app.ports.storage import UnitOfWork
from app.services.changes import Changes
from app.services.preferences import read_preferences
from app.services.registry import Registry
from app.services.trading.execution_answers import AdoptResult, LeftOut
from app.services.trading.execution_books import ADOPTED, SIDES, AccountBooks, effect_on, leg_price
from app.services.trading.instruments import InstrumentSpec, ensure_instrument
from app.services.trading.recording import NewFill, record_fills

SOURCE = "ledger"
_KINDS: dict[str, InstrumentKind] = {
    AssetType.PUBLIC_STOCK: InstrumentKind.STOCK,
    AssetType.CRYPTO: InstrumentKind.CRYPTO_PAIR,
    AssetType.OPTION: InstrumentKind.OPTION,
}
_SWAPS = frozenset({Kind.SWAP_IN, Kind.SWAP_OUT})
_FAR = Decimal("0.01")  # a stated amount that differs more is not price × quantity rounded


@dataclass(slots=True)
class _Event:
    """A trade of the ledger, a split, or a fill that is there already."""

    at_us: int
    order: tuple[int, int]
    change: Decimal  # of the holding
    leg: LegRecord | None = None
    ratio: Decimal = ONE  # of a split
    is_kept: bool = False  # a fill that cannot be changed any more
    factor: Decimal = ONE  # what later splits of its position make of a unit


@dataclass(slots=True)
class _Plan:
    """What one account has to be taken over."""

    fills: list[NewFill] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def adopt(unit: UnitOfWork, name: str, *, dry_run: bool) -> AdoptResult:
    """Take over the trades of an account, or of all; the caller commits.

    Raises:
        UnknownNameError: there is no such account. RefusedError: it is a paper account.
    """
    registry = Registry(unit, read_preferences(unit.settings).base_currency)
    accounts = _accounts(registry, name)
    plan = _Plan()
    counts: dict[str, int] = {}
    for account in accounts:
        before = len(plan.fills)
        _of_account(unit, registry, account, plan)
        counts[account.name] = len(plan.fills) - before
    recorded = record_fills(unit, registry, plan.fills, source=SOURCE, label="taken over")
    if recorded.added:
        said = ", ".join(f"{one}: {count}" for one, count in counts.items() if count)
        unit.audit.record("trades taken over", "ledger", "", said[:500])
    return AdoptResult(
        tuple(one.name for one in accounts),
        recorded.added,
        recorded.positions,
        tuple(plan.left_out),
        tuple(plan.notes),
        dry_run,
        {one: count for one, count in counts.items() if count},
        Changes() if dry_run else recorded.changes,
    )


def _accounts(registry: Registry, name: str) -> list[Account]:
    if not name:
        own = [one for one in registry.accounts.values() if not one.is_paper]
        return sorted(own, key=lambda one: one.name.casefold())
    account = registry.accounts.get(name)
    if account is None:
        raise UnknownNameError("account", name)
    if account.is_paper:
        raise RefusedError(f"{name} is a paper account: the ledger has nothing of it")
    return [account]


def _of_account(unit: UnitOfWork, registry: Registry, account: Account, plan: _Plan) -> None:
    books = AccountBooks(unit, account)
    by_asset: dict[AssetId, list[LegRecord]] = defaultdict(list)
    for leg in books.legs:
        if leg.kind != Kind.SETTLEMENT:
            by_asset[leg.asset_id].append(leg)
    for asset_id, legs in by_asset.items():
        asset = registry.assets[asset_id]
        fresh = [
            leg for leg in legs if leg.kind in SIDES and leg.entry_id not in books.filled_entries
        ]
        if not fresh or asset.is_fiat:
            continue
        try:
            _of_asset(unit, registry, books, asset, legs, plan)
        except CofferError as error:
            plan.left_out.append(LeftOut(account.name, asset.symbol, len(fresh), str(error)))


def _of_asset(
    unit: UnitOfWork,
    registry: Registry,
    books: AccountBooks,
    asset: Asset,
    legs: Sequence[LegRecord],
    plan: _Plan,
) -> None:
    """Plan the trades of one asset.

    Raises:
        CofferError: they cannot be taken over; the reason says why.
    """
    _check_asset(asset, legs)
    trades = [leg for leg in legs if leg.kind in SIDES]
    quotes = {leg.quote_id for leg in trades}
    if len(quotes) > 1 or None in quotes:
        names = sorted(registry.assets[one].symbol for one in quotes if one is not None)
        raise RefusedError(
            "a trade has no price"
            if None in quotes
            else f"it was traded in several currencies ({', '.join(names)}): a position has one"
        )
    quote = registry.assets[next(one for one in quotes if one is not None)]
    instrument = ensure_instrument(unit, registry, _spec(asset, quote.symbol))
    others = [one for one in books.in_effect if _is_other(one, instrument, unit, asset)]
    if others:
        raise RefusedError("it has executions in another currency already: a position has one")
    events = _events(
        legs,
        [one for one in books.in_effect if one.instrument_id == instrument.id],
        instrument,
        books,
    )
    _scale(events, may_short=books.account.allows_short)
    fresh = [one for one in events if one.leg is not None]
    for one in fresh:
        if one.leg is not None:
            plan.fills.append(_fill(one, one.leg, instrument, registry, books))
    scaled = sum(one.factor != ONE for one in fresh)
    if scaled:
        plan.notes.append(
            f"{books.account.name}, {asset.symbol}: {scaled} trades before a split are kept in the "
            "units after it (cost unchanged)"
        )
    _note_difference(events, legs, books.account, asset, plan)


def _check_asset(asset: Asset, legs: Sequence[LegRecord]) -> None:
    if asset.type not in _KINDS:
        raise RefusedError(f"{asset.type} is not traded here")
    if asset.symbol in STABLE:
        raise RefusedError("it is money here: what other coins are paid with")
    if asset.type == AssetType.OPTION and not is_occ(asset.symbol):
        raise RefusedError("its symbol is none of the OCC's, so what it is on cannot be told")
    swaps = sum(leg.kind in _SWAPS for leg in legs)
    if swaps:
        raise RefusedError(
            f"it was swapped for other coins {swaps} times",
            "import the exchange's executions instead",
        )


def _spec(asset: Asset, quote: str) -> InstrumentSpec:
    kind = _KINDS[asset.type]
    symbol = f"{asset.symbol}/{quote}" if kind == InstrumentKind.CRYPTO_PAIR else asset.symbol
    return InstrumentSpec(symbol, kind=kind, quote=quote)


def _is_other(fill: Fill, instrument: Instrument, unit: UnitOfWork, asset: Asset) -> bool:
    if fill.instrument_id == instrument.id:
        return False
    found = unit.records(Instrument).where(id=fill.instrument_id)
    return bool(found) and found[0].asset_id == asset.id


def _events(
    legs: Sequence[LegRecord], fills: Sequence[Fill], instrument: Instrument, books: AccountBooks
) -> list[_Event]:
    events: list[_Event] = []
    ranks: dict[int, int] = defaultdict(int)
    for leg in legs:
        if leg.kind in SIDES:
            # What one time has several of keeps the ledger's order, also where fills are sorted.
            rank, ranks[leg.at_us] = ranks[leg.at_us], ranks[leg.at_us] + 1
            if leg.entry_id not in books.filled_entries:
                change = effect_on(
                    abs(leg.quantity),
                    SIDES[leg.kind],
                    leg.fee or ZERO,
                    is_fee_in_kind=leg.fee_asset_id == instrument.asset_id,
                )
                events.append(_Event(leg.at_us + rank, (int(leg.entry_id), 0), change, leg))
        elif leg.kind == Kind.SPLIT and leg.counter_quantity:
            events.append(
                _Event(leg.at_us, (int(leg.entry_id), 0), ZERO, ratio=leg.counter_quantity)
            )
    for fill in fills:
        in_kind = fill.fee_asset_id == instrument.asset_id
        change = effect_on(fill.quantity, fill.side, fill.fee, is_fee_in_kind=in_kind)
        events.append(_Event(fill.at_us, (0, fill.id), change, is_kept=True))
    return sorted(events, key=lambda one: (one.at_us, one.order))


def _scale(events: Sequence[_Event], *, may_short: bool) -> None:
    """Give trades before a split the units after it, where their position was open at it.

    Raises:
        RefusedError: a sale of what no purchase brought; a split of what is kept as it was.
    """
    run: list[_Event] = []
    open_quantity = ZERO
    for one in events:
        if one.ratio != ONE:
            if open_quantity:
                if any(each.is_kept for each in run):
                    raise RefusedError(
                        f"a split on {day_of_us(one.at_us)} came after executions that are kept as "
                        "they were"
                    )
                for each in run:
                    each.factor *= one.ratio
                open_quantity *= one.ratio
            continue
        run.append(one)
        open_quantity += one.change
        if open_quantity < 0 and not may_short:
            raise RefusedError(
                f"on {day_of_us(one.at_us)} it sells {plain(-open_quantity)} more than was bought: "
                "the rest came by a transfer, a reward or an opening balance"
            )
        if not open_quantity:
            run = []


def _fill(
    event: _Event, leg: LegRecord, instrument: Instrument, registry: Registry, books: AccountBooks
) -> NewFill:
    quantity, price = abs(leg.quantity), leg_price(leg)
    if price is None or not quantity:
        raise RefusedError(f"the trade of {day_of_us(leg.at_us)} has no price")
    if leg.amount is not None and leg.unit_price is not None:
        worth = quantity * leg.unit_price
        if not worth or abs(leg.amount / worth - 1) > _FAR:
            price = leg.amount / quantity
    symbol = ""
    if leg.fee and leg.fee_asset_id not in {None, instrument.quote_id}:
        symbol = registry.assets[leg.fee_asset_id].symbol if leg.fee_asset_id else ""
    note = ""
    if event.factor != ONE:
        note = f"{plain(quantity)} at {plain(price)} before splits of {plain(event.factor)} for 1"
    return NewFill(
        account_id=books.account.id,
        instrument_id=instrument.id,
        external_id=books.free_id(f"{ADOPTED}{leg.entry_id}")[0],  # undone, it may come again
        side=SIDES[leg.kind],
        quantity=to_ledger(quantity * event.factor),
        price=to_ledger(price / instrument.multiplier / event.factor),
        at_us=event.at_us,
        fee=leg.fee or ZERO,
        fee_symbol=symbol,
        note=note,
        entry_id=leg.entry_id,
        amount=leg.amount if leg.amount is not None else to_ledger(quantity * price),
    )


def _note_difference(
    events: Sequence[_Event],
    legs: Iterable[LegRecord],
    account: Account,
    asset: Asset,
    plan: _Plan,
) -> None:
    """Tell where the ledger holds another quantity than trades explain."""
    held = ZERO
    for leg in legs:
        if leg.kind == Kind.SPLIT and leg.counter_quantity:
            held *= leg.counter_quantity
        held += leg.quantity
    traded = ZERO
    for one in events:
        traded = traded * one.ratio + one.change
    if traded != held:
        plan.notes.append(
            f"{account.name}, {asset.symbol}: the ledger holds {plain(held)}, its trades explain "
            f"{plain(traded)}; the rest came or went otherwise"
        )
