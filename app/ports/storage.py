"""The unit of work and its repositories: all that services may ask of a database.

One unit is one transaction. Reading units see one snapshot; a writing unit holds the write lock
from its first statement (one writer at a time), so ids can be handed out by it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from types import TracebackType
from typing import Protocol, Self, TypeVar

from app.domain.accounts import Account, AccountType, Holding, Institution
from app.domain.assets import Asset
from app.domain.attachments import Attachment
from app.domain.audit import AuditLine
from app.domain.groups import Group, GroupId, Target
from app.domain.ids import (
    AccountId,
    AssetId,
    BatchId,
    EntryId,
    HoldingId,
    LegId,
    LinkId,
    ObservationId,
)
from app.domain.ledger import (
    Batch,
    CashFlows,
    EntryCopy,
    EntryFilter,
    EntryPlace,
    EntrySlice,
    KnownLeg,
    LegRecord,
    Link,
    NewBatch,
    NewEntry,
    StoredEntry,
)
from app.domain.observations import NewObservation, Observation
from app.domain.price_points import PriceEdit, PricePoint
from app.domain.price_series import PriceColumns
from app.ports.archive import Dump
from app.ports.figures import Rollups
from app.ports.fills import Fills
from app.ports.progress import Progress
from app.ports.records import Records
from app.ports.trade_results import TradeResults
from app.ports.trading import TradeReads

T = TypeVar("T")


class Catalogue(Protocol):
    """Institutions, accounts, assets and holdings: small, and read whole."""

    def institutions(self) -> list[Institution]: ...
    def account_types(self) -> list[AccountType]: ...
    def accounts(self) -> list[Account]: ...
    def assets(self) -> list[Asset]: ...
    def holdings(self) -> list[Holding]: ...
    def add_institution(self, name: str, type: str) -> Institution: ...
    def add_account(self, account: Account) -> Account:
        """Store it; `account.id` is ignored, the returned one has its id."""
        ...

    def add_asset(self, asset: Asset) -> Asset:
        """Store it; `asset.id` is ignored, the returned one has its id."""
        ...

    def add_holding(self, account_id: AccountId, asset_id: AssetId) -> Holding: ...
    def update_institution(self, institution: Institution) -> None: ...
    def update_account(self, account: Account) -> None: ...
    def update_asset(self, asset: Asset) -> None: ...
    def update_holding(self, holding: Holding) -> None: ...
    def move_holding(self, holding_id: HoldingId, asset_id: AssetId) -> None:
        """Say that a holding is of another asset; all that is booked there goes along."""
        ...


class Groups(Protocol):
    """A person's own groups, and the targets of allocation: small, and read whole."""

    def all(self) -> list[Group]:
        """Return the groups in their order."""
        ...

    def add(self, group: Group) -> Group:
        """Store it with its members; `group.id` is ignored, the returned one has its id."""
        ...

    def update(self, group: Group) -> None:
        """Store name, colour, order and members in place of what is there."""
        ...

    def remove(self, group_id: GroupId) -> None: ...
    def targets(self, dimension: str = "") -> list[Target]:
        """Return the targets of a dimension, or all, by dimension and key."""
        ...

    def put_target(self, target: Target) -> None:
        """Store it, in place of what is there."""
        ...

    def drop_target(self, dimension: str, key: str) -> None: ...


class Ledger(Protocol):
    """The append-only ledger."""

    def append(
        self,
        batch: NewBatch,
        entries: Iterable[NewEntry],
        observations: Sequence[NewObservation] = (),
        *,
        revisions: Mapping[tuple[HoldingId, str, str], int] | None = None,
        progress: Progress | None = None,
    ) -> Batch:
        """Write one batch, chained by digest to the one before. The caller commits.

        `entries`: may be made while they are written; they are not held together then.
        `revisions`: for (holding, source, external id) that come in again after an undo, their
        revision; 0 for all others.
        """
        ...

    def known(
        self, source: str, *, account_ids: Iterable[AccountId] | None = None
    ) -> dict[tuple[HoldingId, str], KnownLeg]:
        """Return what is stored of a source, by (holding, external id), latest revision.

        `account_ids`: in these accounts alone.
        """
        ...

    def has_any_of(self, source: str, keys: Iterable[tuple[HoldingId, str]]) -> bool:
        """Tell whether a source has a leg of one of these holdings and external ids."""
        ...

    def known_observations(self) -> dict[tuple[HoldingId, int, str], str]:
        """Return the balances in effect, as stored text, by (holding, at_us, source)."""
        ...

    def legs(
        self,
        *,
        first_us: int | None = None,
        until_us: int | None = None,
        known_on: datetime | None = None,
        asset_ids: Iterable[AssetId] | None = None,
        account_ids: Iterable[AccountId] | None = None,
    ) -> list[LegRecord]:
        """Return the legs in effect in order of (at_us, entry id, leg id).

        With `asset_ids`: legs whose holding's asset, or whose counter asset, is one of them.
        `known_on`: only batches recorded up to then count, and only their voids.
        """
        ...

    def legs_of_entries(self, entry_ids: Iterable[EntryId]) -> list[LegRecord]:
        """Return the legs of entries, in effect or not, in the same order."""
        ...

    def with_voided(self, entry_ids: Iterable[EntryId]) -> set[EntryId]:
        """Return entries, those that they void, and those that these void, in turn."""
        ...

    def linked_entries(self, entry_ids: Iterable[EntryId]) -> set[EntryId]:
        """Return the entries of which a leg is linked to one of these, voids aside."""
        ...

    def first_us(self) -> int | None:
        """Return the time of the earliest leg or observation in effect; `None`: there is none."""
        ...

    def first_times(self) -> dict[HoldingId, int]:
        """Return the time of each holding's earliest leg or observation in effect."""
        ...

    def moves_of(self, leg_ids: Iterable[LegId]) -> dict[LegId, LegId]:
        """Return out leg → in leg of the links in effect that name one of these legs."""
        ...

    def is_plain(self, entry_ids: Iterable[EntryId]) -> bool:
        """Tell whether each of some new entries voids nothing, or one that was in effect.

        Such a one is named by no other void and is no void itself.
        """
        ...

    def is_observed(self, holding_id: HoldingId) -> bool:
        """Tell whether balances of a holding were observed."""
        ...

    def is_named_as_payer(self, asset_id: AssetId) -> bool:
        """Tell whether any leg names an asset as its other side."""
        ...

    def last_leg_us(self, holding_id: HoldingId) -> int | None:
        """Return the time of a holding's newest leg in effect; `None`: it has none."""
        ...

    def observed_holdings(self) -> set[HoldingId]:
        """Return the holdings of which balances were observed, in effect or not."""
        ...

    def has_any(self) -> bool:
        """Tell whether there is any entry or observation."""
        ...

    def holdings_of_legs(self, leg_ids: Iterable[LegId]) -> dict[LegId, HoldingId]: ...
    def legs_of_kinds(self, kinds: Iterable[str]) -> list[LegRecord]:
        """Return the legs in effect of some kinds, in the same order."""
        ...

    def legs_of_source(
        self, source: str, *, account_ids: Iterable[AccountId] | None = None
    ) -> list[LegRecord]:
        """Return the legs in effect that one source wrote, in the same order.

        `account_ids`: in these accounts alone.
        """
        ...

    def last_days(self) -> dict[HoldingId, date]:
        """Return the day of each holding's newest leg."""
        ...

    def observations(
        self, *, known_on: datetime | None = None, holding_ids: Iterable[HoldingId] | None = None
    ) -> list[Observation]:
        """Return the observations in effect, ordered by (at_us, id)."""
        ...

    def entries(self, what: EntryFilter, *, limit: int, offset: int = 0) -> list[StoredEntry]: ...
    def count_entries(self, what: EntryFilter) -> int: ...
    def entries_by_id(self, ids: Sequence[EntryId]) -> list[StoredEntry]:
        """Return entries by their ids, in this order; those that do not exist are left out."""
        ...

    def cash_of(self, ids: Sequence[EntryId]) -> dict[str, CashFlows]:
        """Return what entries in effect brought into money and took out of it, by currency."""
        ...

    def walk_entries(self, what: EntryFilter, after: EntryPlace | None, span: int) -> EntrySlice:
        """Return which of the next `span` entries a filter lets through, in the filter's order."""
        ...

    def entry_ids_of(self, batch_id: BatchId) -> list[EntryId]:
        """Return the entries of a batch that are in effect."""
        ...

    def assets_of(self, entry_ids: Sequence[EntryId]) -> set[AssetId]:
        """Return the assets that entries touch, and those of the entries that they void, in turn.

        The assets of their legs' holdings, and the counter assets.
        """
        ...

    def batches(self, limit: int | None = None) -> list[Batch]:
        """Return the batches, newest first."""
        ...

    def void_observations_of(self, batch_id: BatchId, by: BatchId) -> int:
        """Take a batch's observations out of effect; return how many."""
        ...

    def void_observations(self, ids: Iterable[ObservationId], by: BatchId) -> int:
        """Take single observations out of effect; return how many were in effect."""
        ...

    def naming(self, asset_id: AssetId, holding_ids: Iterable[HoldingId]) -> list[EntryId]:
        """Return the entries in effect with a leg in some holdings, or that name an asset.

        As what it is quoted or charged in, or as the other side.
        """
        ...

    def copies(self, entry_ids: Iterable[EntryId]) -> list[EntryCopy]:
        """Return entries, in effect or not, as they would be written again, by id."""
        ...

    def sources_of(self, holding_ids: Iterable[HoldingId]) -> dict[HoldingId, set[str]]:
        """Return which sources booked something in holdings, in effect or not."""
        ...

    def revisions(
        self, holding_ids: Iterable[HoldingId], external_ids: Iterable[str]
    ) -> dict[tuple[HoldingId, str, str], int]:
        """Return the highest stored revision by (holding, source, external id)."""
        ...

    def links(self, known_on: datetime | None = None) -> list[Link]:
        """Return the links in effect between legs in effect."""
        ...

    def add_links(
        self, pairs: Sequence[tuple[LegId, LegId]], *, kind: str, made_by: str
    ) -> None: ...
    def remove_link(self, link_id: LinkId) -> None: ...
    def verify_chain(self, progress: Progress | None = None) -> list[str]:
        """Recompute the digest chain from the stored rows; return one line a problem.

        Each names the batch, and the entry, leg or observation row whose content changed where
        that can be told.
        """
        ...

    def lot_picks(self) -> dict[LegId, tuple[tuple[LegId, Decimal], ...]]:
        """Return sale leg → (leg that opened the lot, how much of it), where a person picked."""
        ...

    def external_ids(self, leg_ids: Iterable[LegId]) -> dict[LegId, str]: ...
    def head(self) -> EntryId:
        """Return the id of the newest entry, 0 if there is none."""
        ...

    def token(self) -> str:
        """Return a word that differs whenever entries, observations, prices or links changed."""
        ...


class Prices(Protocol):
    """The price graph's edges."""

    def add(
        self,
        points: Sequence[PricePoint],
        *,
        batch_id: BatchId,
        reason: str,
        notes_new: bool = False,
    ) -> int:
        """Store points; a changed value at a known key goes to the edit history first.

        `notes_new`: a new value, too, as values of what has no feed do.

        Return how many rows are new or changed.
        """
        ...

    def between(
        self,
        *,
        asset_ids: Iterable[AssetId] | None = None,
        first_us: int | None = None,
        last_us: int | None = None,
        known_on: datetime | None = None,
    ) -> list[PricePoint]:
        """Return edges by (asset, quote, at_us), of `asset_ids` as asset (not as quote).

        `known_on`, here and below: as they were after the batches recorded up to then.
        """
        ...

    def columns(
        self,
        asset_ids: Iterable[AssetId] | None = None,
        known_on: datetime | None = None,
        first_us: int | None = None,
    ) -> dict[tuple[AssetId, AssetId], PriceColumns]:
        """Return the histories of assets by pair, column-wise; values above zero only.

        `first_us`: of named assets, only what answers for that time and later ones.
        """
        ...

    def latest(self, at_us: int, known_on: datetime | None = None) -> list[PricePoint]:
        """Return for each (asset, quote) its last edge at or before a time. By index, not scan."""
        ...

    def pairs(self, known_on: datetime | None = None) -> list[tuple[AssetId, AssetId]]: ...
    def existing(self, first_us: int, last_us: int) -> dict[tuple[AssetId, AssetId, int, str], str]:
        """Return the stored text of the values in a span, by (asset, quote, at_us, granularity)."""
        ...

    def edits(self, asset_id: AssetId) -> list[PriceEdit]: ...
    def remove_batch(self, batch_id: BatchId, *, by: BatchId, reason: str) -> int:
        """Take out what a batch had added and bring back what it had changed; return how many."""
        ...

    def drop_passed(self, asset_ids: Iterable[AssetId], sources: Iterable[str]) -> int:
        """Take out the intraday prices of sources on days of which the close is there."""
        ...

    def count(self) -> int: ...


class Settings(Protocol):
    """The profile's settings, text by key."""

    def get(self, key: str, default: str = "") -> str: ...
    def all(self) -> dict[str, str]: ...
    def set(self, key: str, value: str) -> None:
        """Store it, and write the change to the audit trail."""
        ...


class Derived(Protocol):
    """Caches that can be rebuilt, as compact texts by key; see `app.services.positions`."""

    def load(self, kind: str, keys: Iterable[str] | None = None) -> dict[str, str]: ...
    def store(self, kind: str, rows: Mapping[str, str]) -> None:
        """Insert or replace."""
        ...

    def drop(self, kind: str, keys: Iterable[str] | None = None) -> None: ...


class Audit(Protocol):
    """The append-only trail of what was done to data and settings."""

    def record(self, action: str, subject: str, before: str, after: str) -> None: ...
    def rows(self, limit: int, *, before_id: int | None = None, text: str = "") -> list[AuditLine]:
        """Return the newest rows, those before an id, and only those that mention a text."""
        ...

    def count(self, text: str = "") -> int: ...
    def head(self) -> str:
        """Return the digest of the newest row, "" if there is none."""
        ...


class Secrets(Protocol):
    """Secrets of the profile, sealed value by value; see `app.db.secrets`."""

    def names(self) -> list[str]: ...
    def get(self, name: str) -> bytes | None:
        """Return a secret.

        Raises:
            RefusedError: the books were opened without their keys.
            SealBrokenError: it was changed.
        """
        ...

    def put(self, name: str, content: bytes) -> None: ...
    def remove(self, name: str) -> None: ...


class Attachments(Protocol):
    """Files kept with the books; see `app.db.attachments`."""

    def add(
        self, subject: str, name: str, media_type: str, chunks: Iterable[bytes]
    ) -> Attachment: ...
    def all(self, subject: str | None = None) -> list[Attachment]: ...
    def open(self, attachment_id: int) -> Iterator[bytes]: ...
    def remove(self, attachment_id: int) -> Attachment: ...
    def move(self, subject: str, to: str) -> int:
        """Let what was kept with one subject be kept with another; return how many."""
        ...

    def restore(self, known: Attachment, chunks: Iterable[bytes]) -> None:
        """Store one as it was, of an archive.

        Raises:
            RefusedError: the content is not what its digest says.
        """
        ...


class UnitOfWork(Protocol):
    """One transaction. Leaving it without `commit` rolls back."""

    @property
    def catalogue(self) -> Catalogue: ...
    @property
    def groups(self) -> Groups: ...
    @property
    def ledger(self) -> Ledger: ...
    @property
    def prices(self) -> Prices: ...
    @property
    def settings(self) -> Settings: ...
    @property
    def derived(self) -> Derived: ...
    @property
    def rollups(self) -> Rollups: ...
    @property
    def audit(self) -> Audit: ...
    @property
    def dump(self) -> Dump: ...
    @property
    def secrets(self) -> Secrets: ...
    @property
    def attachments(self) -> Attachments: ...
    @property
    def fills(self) -> Fills: ...
    @property
    def trades(self) -> TradeReads: ...
    @property
    def trade_results(self) -> TradeResults: ...
    def records(self, kind: type[T]) -> Records[T]:
        """Return the records of a type: those that `app.db.records` has a table for."""
        ...

    def newest(self, chain: str) -> tuple[int, str]:
        """Return number and digest of the newest "batch" or "audit row"; (0, "") if none."""
        ...

    def digest_at(self, chain: str, number: int) -> str:
        """Return the digest of one "batch" or "audit row", "" if there is none."""
        ...

    def today(self) -> date:
        """Return the day by the clock."""
        ...

    def now_us(self) -> int:
        """Return the time by the clock, in microseconds since 1970."""
        ...

    def commit(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...


class Database(Protocol):
    """An open database."""

    def reading(self) -> UnitOfWork:
        """Return a unit that only reads; it sees one snapshot."""
        ...

    def writing(self) -> UnitOfWork:
        """Return a unit that holds the write lock."""
        ...

    @property
    def place(self) -> str:
        """Return where it is, without any password."""
        ...

    @property
    def is_encrypted(self) -> bool:
        """Tell whether its file is encrypted, page by page."""
        ...

    @property
    def is_read_only(self) -> bool:
        """Tell whether it was opened to look at: nothing can be written."""
        ...

    def page_problems(self) -> list[str]:
        """Return what is wrong with the pages of an encrypted file, a line each.

        Nothing for others: what a plain file's pages hold is proven by the digests alone.
        """
        ...

    def empty(self) -> None:
        """Take everything out but the catalogues and the settings, in one transaction.

        For the sample portfolio alone: what it brought was never the person's.
        """
        ...

    def close(self) -> None: ...
