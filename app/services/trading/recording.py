"""Fills into the books, each exactly once: the ledger's entry, the order's state, the position."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import uuid4

from app.domain.errors import RefusedError
from app.domain.ids import AccountId, AssetId, BatchId, EntryId
from app.domain.kinds import Kind
from app.domain.ledger import NewBatch, NewEntry
from app.domain.numbers import ZERO, plain
from app.domain.trading.machine import MessageKind
from app.domain.trading.records import (
    Direction,
    Effect,
    Fill,
    FillKind,
    FillPart,
    FillVoid,
    Instrument,
    Position,
    Side,
)
from app.ports.storage import UnitOfWork
from app.services.changes import Changes, Topic
from app.services.following import append
from app.services.recording import note_names
from app.services.registry import Registry
from app.services.trading.folding import first_times, refold
from app.services.trading.messages import note_fills, settle_orders
from app.services.trading.posting import entry_of

TRADE = "trade"  # the source of the ledger's entries, and the origin of their batches
_NOTHING = Changes()


@dataclass(frozen=True, slots=True)
class NewFill:
    """An execution to be recorded; see `app.domain.trading.records.Fill`."""

    account_id: AccountId
    instrument_id: int
    external_id: str
    side: str
    quantity: Decimal
    price: Decimal
    at_us: int
    fee: Decimal = ZERO
    fee_symbol: str = ""  # "": the quote asset
    kind: str = FillKind.TRADE
    order_id: int | None = None
    note: str = ""
    entry_id: EntryId | None = None  # the ledger has it already: nothing is posted
    amount: Decimal | None = None  # as stated, before the fee


@dataclass(frozen=True, slots=True)
class Recorded:
    """What was recorded."""

    added: int = 0
    known: int = 0  # were there already
    fill_ids: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()  # those that changed
    batch_id: BatchId | None = None  # in the ledger
    changes: Changes = _NOTHING


def record_fills(
    unit: UnitOfWork,
    registry: Registry,
    fills: Sequence[NewFill],
    *,
    source: str,
    label: str,
) -> Recorded:
    """Record executions in a writing unit; the caller commits. All of them, or none.

    One whose (account, external id) is there, void or not, is left out. In an account with its own
    place in the ledger each posts an entry; in a paper account none does.

    Raises:
        RefusedError: one of them is malformed, or cannot be booked; nothing is to be committed.
    """
    fresh, known = _fresh(unit, fills)
    if not fresh:
        return Recorded(known=known)
    instruments = {one.id: one for one in unit.records(Instrument).all()}
    accounts = {one.id: one for one in registry.accounts.values()}
    for one in fresh:
        _check(one, instruments)
    entries: list[NewEntry] = []
    posted: dict[int, int] = {}  # place among the fresh ones → place among the entries
    for place, one in enumerate(fresh):
        account = accounts[one.account_id]
        if account.is_paper or one.entry_id is not None:
            continue
        posted[place] = len(entries)
        entries.append(entry_of(one, account, instruments[one.instrument_id], registry))
    batch_id: BatchId | None = None
    head = unit.ledger.head()
    if entries:
        batch_id = append(unit, registry, NewBatch(TRADE, label), entries).id
        note_names(unit, registry)
    first, now = unit.records(Fill).next_id(), unit.now_us()
    rows = [
        Fill(
            id=first + place,
            account_id=one.account_id,
            instrument_id=one.instrument_id,
            order_id=one.order_id,
            external_id=one.external_id,
            kind=one.kind,
            side=one.side,
            quantity=one.quantity,
            price=one.price,
            fee=one.fee,
            fee_asset_id=_fee_asset(one, instruments[one.instrument_id], registry),
            at_us=one.at_us,
            recorded_us=now,
            entry_id=EntryId(head + 1 + posted[place]) if place in posted else one.entry_id,
            source=source,
            note=one.note,
            amount=one.amount,
        )
        for place, one in enumerate(fresh)
    ]
    unit.records(Fill).add(rows)
    changed = _follow(unit, registry, rows, MessageKind.FILL, sign=1)
    _check_shorts(unit, registry, [rows[place] for place in posted], changed)
    topics = {Topic.TRADES} | ({Topic.LEDGER, Topic.ACCOUNTS} if entries else set())
    return Recorded(
        len(rows),
        known,
        tuple(one.id for one in rows),
        tuple(sorted(changed)),
        batch_id,
        Changes(frozenset(topics)),
    )


def void_fill(unit: UnitOfWork, registry: Registry, fill_id: int, reason: str) -> Changes:
    """Take a fill out of effect, with its entry in the ledger; both stay. The caller commits.

    Raises:
        RefusedError: there is no such fill, or it does not count already.
    """
    if not unit.records(Fill).where(id=fill_id):
        raise RefusedError(f"there is no fill {fill_id}")
    if unit.records(FillVoid).where(fill_id=fill_id):
        raise RefusedError(f"fill {fill_id} is void already")
    return void_fills(unit, registry, [fill_id], reason)


def void_fills(
    unit: UnitOfWork, registry: Registry, fill_ids: Sequence[int], reason: str
) -> Changes:
    """Take several out of effect at once; those that are void already are left."""
    wanted = list(dict.fromkeys(fill_ids))
    known = {one.fill_id for one in unit.records(FillVoid).where(fill_id=wanted)}
    fills = [one for one in unit.records(Fill).where(id=wanted) if one.id not in known]
    if not fills:
        return _NOTHING
    now = unit.now_us()
    unit.records(FillVoid).add(FillVoid(one.id, now, reason) for one in fills)
    entries = unit.fills.entries_of([one.entry_id for one in fills if one.entry_id is not None])
    voids = [
        NewEntry(
            at_us=now,
            on=unit.today(),
            kind=Kind.VOID,
            source=TRADE,
            external_id=f"void-{uuid4().hex}",
            note=reason,
            voids=entry_id,
        )
        for entry_id, (_, is_void) in sorted(entries.items())
        if not is_void
    ]
    topics = {Topic.TRADES}
    if voids:
        what = f"fill {fills[0].external_id}" if len(fills) == 1 else f"{len(fills)} fills"
        append(unit, registry, NewBatch("void", f"void of {what}"), voids)
        topics |= {Topic.LEDGER, Topic.ACCOUNTS}
    _follow(unit, registry, fills, MessageKind.FILL_VOID, sign=-1)
    for one in fills:
        said = f"{one.side} {plain(one.quantity)} at {plain(one.price)}"
        unit.audit.record("fill voided", f"fill {one.id}", said, reason)
    return Changes(frozenset(topics))


def _follow(
    unit: UnitOfWork, registry: Registry, fills: Sequence[Fill], kind: MessageKind, *, sign: int
) -> set[int]:
    """Bring orders and positions in step with fills that came or went."""
    settle_orders(unit, note_fills(unit, fills, kind, sign=sign))
    changed: set[int] = set()
    for (account_id, instrument_id), since_us in first_times(fills).items():
        changed |= refold(unit, account_id, instrument_id, registry, since_us=since_us)
    return changed


def _check_shorts(
    unit: UnitOfWork, registry: Registry, fills: Sequence[Fill], changed: Iterable[int]
) -> None:
    """Refuse fills that open a short position where the account allows none."""
    may_not = {one.id: one for one in registry.accounts.values() if not one.allows_short}
    fresh = {one.id: one for one in fills if one.account_id in may_not}
    if not fresh:
        return
    short = unit.records(Position).where(id=list(changed), direction=str(Direction.SHORT))
    for part in unit.records(FillPart).where(position_id=[one.id for one in short]):
        if part.fill_id in fresh and part.effect == Effect.OPEN:
            fill = fresh[part.fill_id]
            raise RefusedError(
                f"{fill.external_id}: sells {plain(part.quantity)} more than Trades knows of, and "
                f"{may_not[fill.account_id].name} may not go short",
                "record the purchase first, take over the ledger's trades (coffer executions "
                "adopt), or allow short positions in the account's settings",
            )


def _fresh(unit: UnitOfWork, fills: Sequence[NewFill]) -> tuple[list[NewFill], int]:
    named: dict[AccountId, set[str]] = {}
    for one in fills:
        named.setdefault(one.account_id, set()).add(one.external_id)
    known = {account: unit.fills.known_ids(account, ids) for account, ids in named.items()}
    fresh: list[NewFill] = []
    for one in fills:
        if not one.external_id:
            raise RefusedError("a fill needs an id: it is what keeps it from counting twice")
        if one.external_id not in known[one.account_id]:
            known[one.account_id].add(one.external_id)
            fresh.append(one)
    return fresh, len(fills) - len(fresh)


def _check(fill: NewFill, instruments: dict[int, Instrument]) -> None:
    name = fill.external_id
    if fill.instrument_id not in instruments:
        raise RefusedError(f"{name}: there is no instrument {fill.instrument_id}")
    if fill.side not in set(Side):
        raise RefusedError(f"{name}: {fill.side!r} is neither buy nor sell")
    if not fill.quantity.is_finite() or fill.quantity <= 0:
        raise RefusedError(f"{name}: the quantity has to be above zero")
    if not fill.price.is_finite() or fill.price < 0:
        raise RefusedError(f"{name}: the price cannot be below zero")
    instrument = instruments[fill.instrument_id]
    base = instrument.symbol.partition("/")[0]
    sign = -1 if fill.side == Side.BUY else 1
    if fill.fee_symbol == base and fill.quantity + sign * fill.fee <= 0:
        raise RefusedError(f"{name}: the fee takes all of it")


def _fee_asset(fill: NewFill, instrument: Instrument, registry: Registry) -> AssetId | None:
    if not fill.fee_symbol:
        return None
    own = registry.assets[instrument.asset_id]
    asset = own if fill.fee_symbol == own.symbol else registry.currency(fill.fee_symbol)
    return None if asset.id == instrument.quote_id else asset.id
