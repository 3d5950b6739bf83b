"""The append-only ledger's values: entries with their legs, batches, voids and links."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from app.domain.ids import AccountId, AssetId, BatchId, EntryId, HoldingId, LegId, LinkId
from app.domain.kinds import Kind
from app.domain.quick import quick


@quick
@dataclass(frozen=True, slots=True)
class NewLeg:
    """A ledger row to be written: what one entry does to one holding."""

    holding_id: HoldingId
    kind: str
    quantity: Decimal  # signed, in units of the holding's asset; 0 where only money is stated
    external_id: str
    unit_price: Decimal | None = None  # of one unit, in the quote asset
    quote_id: AssetId | None = None  # currency of unit price and amount
    amount: Decimal | None = None  # what it came to before the fee, positive, in the quote asset
    fee: Decimal | None = None  # positive
    fee_asset_id: AssetId | None = None
    counter_asset_id: AssetId | None = None  # the payer of a dividend, or the other side
    counter_quantity: Decimal | None = None  # for a split: new units for an old one
    picks: tuple[tuple[LegId, Decimal], ...] = ()  # specific lots of a sale: opening leg, quantity


@quick
@dataclass(frozen=True, slots=True)
class NewEntry:
    """One economic event to be written."""

    at_us: int  # UTC, microseconds since 1970
    on: date  # the day in the person's zone at entry, or as written in the file
    kind: str
    source: str  # manual, csv, demo, reconcile, …
    external_id: str
    legs: tuple[NewLeg, ...] = ()
    note: str = ""
    payload: str = ""  # the untouched source row, as JSON
    fingerprint: str = ""  # digest of the normalized content; tells a changed row from a known one
    voids: EntryId | None = None


@dataclass(frozen=True, slots=True)
class NewBatch:
    """What is committed together: one import, one edit, one reconciliation."""

    origin: str  # import, manual, demo, reconcile, undo, void
    label: str = ""  # for people: the file's name, "Voided buy of 3 AAPL" …
    file_digest: str = ""  # SHA-256 of the file it came from
    undoes: BatchId | None = None  # an undone import may be imported again, see `revision`


@dataclass(frozen=True, slots=True)
class Batch:
    """A committed batch and its place in the digest chain."""

    id: BatchId
    recorded_at: datetime
    origin: str
    label: str
    file_digest: str
    undoes: BatchId | None
    entries: int
    observations: int
    prices: int
    previous_digest: str
    digest: str
    is_undone: bool = False


class LegRecord(NamedTuple):
    """A leg in effect with what the engines need of its entry; ordered by (at_us, entry, leg)."""

    leg_id: LegId
    entry_id: EntryId
    holding_id: HoldingId
    account_id: AccountId
    asset_id: AssetId
    at_us: int
    day: int  # proleptic ordinal of the entry's `on`
    kind: str  # of the leg
    quantity: Decimal
    unit_price: Decimal | None
    quote_id: AssetId | None
    amount: Decimal | None
    fee: Decimal | None
    fee_asset_id: AssetId | None
    counter_asset_id: AssetId | None
    counter_quantity: Decimal | None


@dataclass(frozen=True, slots=True)
class StoredLeg:
    """A leg as shown to people."""

    id: LegId
    holding_id: HoldingId
    account: str
    symbol: str
    kind: str
    quantity: Decimal
    unit_price: Decimal | None
    quote: str  # symbol of the quote asset; "" if none
    amount: Decimal | None
    fee: Decimal | None
    fee_symbol: str
    counter_symbol: str
    external_id: str
    counter_quantity: Decimal | None = None


@dataclass(frozen=True, slots=True)
class StoredEntry:
    """An entry as shown to people: with its legs, whether it is void and by which entry."""

    id: EntryId
    batch_id: BatchId
    recorded_at: datetime
    at: datetime
    on: date
    kind: str
    source: str
    external_id: str
    note: str
    payload: str
    voids: EntryId | None
    voided_by: EntryId | None
    legs: tuple[StoredLeg, ...] = ()
    linked_entries: tuple[EntryId, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """Two legs of different entries that are one movement between own accounts, or one swap."""

    id: LinkId
    kind: str  # transfer, swap
    out_leg_id: LegId
    in_leg_id: LegId
    out_external_id: str
    in_external_id: str
    made_at: datetime
    made_by: str  # auto, hand


@quick
@dataclass(frozen=True, slots=True)
class KnownLeg:
    """What is stored under an external id: to tell known, changed and undone rows apart."""

    entry_id: EntryId
    fingerprint: str
    revision: int  # how often the id was imported again after its import had been undone
    is_undone: bool  # taken out by undoing its whole batch: it may come in again
    is_void: bool = False  # out of effect, for whatever reason


@dataclass(frozen=True, slots=True)
class EntryCopy:
    """A stored entry as it would be written again, with the ids of its legs in their order."""

    id: EntryId
    entry: NewEntry
    leg_ids: tuple[LegId, ...]


def dead_entries(voids: Iterable[tuple[EntryId, EntryId]]) -> set[EntryId]:
    """Return the entries out of effect, given (void entry, entry that it names).

    A void names an earlier entry, which may itself be a void: voiding that one brings back what
    it had taken out. So the newest decides first.
    """
    dead: set[EntryId] = set()
    for void_id, named in sorted(voids, reverse=True):
        if void_id not in dead:
            dead.add(named)
    return dead


@dataclass(frozen=True, slots=True)
class EntryFilter:
    """Which entries of the ledger to show."""

    text: str = ""  # in note, symbol, account or external id
    account_id: AccountId | None = None
    asset_id: AssetId | None = None
    holding_id: HoldingId | None = None
    holding_ids: frozenset[HoldingId] | None = None  # with a leg on one of these
    kinds: frozenset[str] = frozenset()
    first_day: date | None = None
    last_day: date | None = None
    known_on: datetime | None = None
    batch_id: BatchId | None = None
    with_voided: bool = False
    newest_first: bool = True
    ids: tuple[EntryId, ...] = field(default=())
    amounts: tuple[Decimal, ...] = ()  # with a quantity or an amount of one of these, either sign

    @property
    def is_whole(self) -> bool:
        """Tell whether every entry in effect fits, or every entry there is."""
        kept = EntryFilter(with_voided=self.with_voided, newest_first=self.newest_first)
        return self == kept


CashFlows: TypeAlias = tuple[Decimal, Decimal]  # what came into money, what left it; both above 0
EntryPlace: TypeAlias = tuple[int, int]  # microseconds since 1970, id: the ledger's order


@dataclass(frozen=True, slots=True)
class EntrySlice:
    """What a stretch of the ledger has for a filter, in its order."""

    ids: tuple[EntryId, ...]
    end: EntryPlace | None  # the next stretch begins after it; None: there is none


__all__ = [
    "Batch", "CashFlows", "EntryCopy", "EntryFilter", "EntryPlace", "EntrySlice", "Kind",
    "KnownLeg", "LegRecord", "Link", "NewBatch", "NewEntry", "NewLeg", "StoredEntry", "StoredLeg",
    "dead_entries",
]  # fmt: skip
