"""Fills into the books, each exactly once: the ledger's entry, the order's state, the position."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import uuid4

from app.domain.errors import RefusedError
from app.domain.ids import AccountId, AssetId, BatchId, EntryId
from app.domain.kinds import Kind
from app.domain.ledger import EntryFilter, NewBatch, NewEntry
from app.domain.numbers import ZERO, plain
from app.domain.trading.machine import MessageKind
from app.domain.trading.records import (
    Fill,
    FillKind,
    FillVoid,
    Instrument,
    Order,
    OrderMessage,
    Side,
)
from app.ports.storage import UnitOfWork
from app.services.changes import Changes, Topic
from app.services.following import append
from app.services.recording import note_names
from app.services.registry import Registry
from app.services.trading.folding import refold
from app.services.trading.messages import settle_orders
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
        instrument = instruments[one.instrument_id]
        posted[place] = len(entries)
        entries += entry_of(one, account, instrument, registry)
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
    changed = _follow(unit, registry, rows, MessageKind.FILL)
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
    found = unit.records(Fill).where(id=fill_id)
    if not found:
        raise RefusedError(f"there is no fill {fill_id}")
    fill = found[0]
    if unit.records(FillVoid).where(fill_id=fill_id):
        raise RefusedError(f"fill {fill_id} is void already")
    now = unit.now_us()
    unit.records(FillVoid).put(FillVoid(fill_id, now, reason))
    topics = {Topic.TRADES}
    if fill.entry_id is not None and _is_in_effect(unit, fill.entry_id):
        void = NewEntry(
            at_us=now,
            on=unit.today(),
            kind=Kind.VOID,
            source=TRADE,
            external_id=f"void-{uuid4().hex}",
            note=reason,
            voids=fill.entry_id,
        )
        append(unit, registry, NewBatch("void", f"void of fill {fill.external_id}"), [void])
        topics |= {Topic.LEDGER, Topic.ACCOUNTS}
    _follow(unit, registry, [fill], MessageKind.FILL_VOID)
    said = f"{fill.side} {plain(fill.quantity)} at {plain(fill.price)}"
    unit.audit.record("fill voided", f"fill {fill_id}", said, reason)
    return Changes(frozenset(topics))


def _follow(
    unit: UnitOfWork, registry: Registry, fills: Sequence[Fill], kind: MessageKind
) -> set[int]:
    """Bring orders and positions in step with fills that came or went."""
    orders = {one.order_id for one in fills if one.order_id is not None}
    if orders:
        first, now = unit.records(OrderMessage).next_id(), unit.now_us()
        by_id = {one.id: one for one in unit.records(Order).where(id=list(orders))}
        unit.records(OrderMessage).add(
            OrderMessage(
                first + place,
                one.order_id or 0,
                kind,
                one.external_id,
                one.at_us,
                now,
                by_id[one.order_id or 0].status,
                "",
                f"{one.side} {plain(one.quantity)} at {plain(one.price)}",
            )
            for place, one in enumerate(fill for fill in fills if fill.order_id is not None)
        )
        settle_orders(unit, orders)
    changed: set[int] = set()
    for account_id, instrument_id in sorted({(one.account_id, one.instrument_id) for one in fills}):
        changed |= refold(unit, account_id, instrument_id, registry)
    return changed


def _fresh(unit: UnitOfWork, fills: Sequence[NewFill]) -> tuple[list[NewFill], int]:
    known = {
        account_id: unit.fills.known_ids(account_id)
        for account_id in {one.account_id for one in fills}
    }
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
    if fill.fee_symbol == base and fill.side == Side.BUY and fill.fee >= fill.quantity:
        raise RefusedError(f"{name}: the fee takes all that was bought")


def _fee_asset(fill: NewFill, instrument: Instrument, registry: Registry) -> AssetId | None:
    if not fill.fee_symbol:
        return None
    own = registry.assets[instrument.asset_id]
    asset = own if fill.fee_symbol == own.symbol else registry.currency(fill.fee_symbol)
    return None if asset.id == instrument.quote_id else asset.id


def _is_in_effect(unit: UnitOfWork, entry_id: EntryId) -> bool:
    found = unit.ledger.entries(EntryFilter(ids=(entry_id,), with_voided=True), limit=1)
    return bool(found) and found[0].voided_by is None
