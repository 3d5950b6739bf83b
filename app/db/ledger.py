"""The append-only ledger's repository."""

# ruff: noqa: S608 - SQL is put together from constants of this package; values are bound

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import Connection, text

from app.db import batches, chain, coverage, entries, legs, links, lookups, picks, rebooking
from app.db.appending import Appending
from app.db.bulk import id_list, id_value, insert_rows, next_id
from app.db.digests import BATCH_COLUMNS, VOID_COLUMNS, check_text, void_digest
from app.db.effect import dead_of, undone_batches
from app.db.sealing import Seals
from app.domain.errors import DatabaseDamagedError
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
from app.domain.times import from_us, to_us
from app.ports.clock import Clock
from app.ports.progress import NoProgress, Progress


class SqlLedger:
    """Reads the ledger and appends to it."""

    def __init__(self, connection: Connection, clock: Clock, seals: Seals) -> None:
        self._connection = connection
        self._clock = clock
        self._seals = seals

    def append(
        self,
        batch: NewBatch,
        entries: Iterable[NewEntry],
        observations: Sequence[NewObservation] = (),
        *,
        revisions: Mapping[tuple[HoldingId, str, str], int] | None = None,
        progress: Progress | None = None,
    ) -> Batch:
        """Write one batch. It is chained to the one before when the unit commits.

        Until then it takes observation voids and prices, and its digests are empty.
        `revisions`: for (holding, source, external id) that come in again after an undo.

        Raises:
            RefusedError: a row is known already, a holding or an asset does not exist, or a text
                cannot be stored.
            NotANumberError: a number with more than 65 digits, or 30 after the point.
            CancelledError: cancel was pressed; leaving the unit takes everything back.
        """
        check_text(batch.origin, batch.label, batch.file_digest)
        recorded = to_us(self._clock.now())
        own_id = next_id(self._connection, "batch")
        row = (
            own_id, recorded, str(batch.origin), batch.label, batch.file_digest, batch.undoes,
        )  # fmt: skip
        insert_rows(self._connection, "batch", BATCH_COLUMNS, [row])
        writing = Appending(self._connection, own_id, recorded, self._seals.start(row))
        known = {} if revisions is None else revisions  # may still grow while entries are made
        written = writing.write(entries, observations, known, progress or NoProgress())
        if batch.undoes is not None:
            self._recover_observations(batch.undoes)
        return Batch(
            BatchId(own_id), from_us(recorded), batch.origin, batch.label, batch.file_digest,
            batch.undoes, written, len(observations), 0, "", "",
        )  # fmt: skip

    def known(
        self, source: str, *, account_ids: Iterable[AccountId] | None = None
    ) -> dict[tuple[HoldingId, str], KnownLeg]:
        """Return what is stored of a source, by (holding, external id), latest revision."""
        return legs.known(self._connection, source, account_ids)

    def known_observations(self) -> dict[tuple[HoldingId, int, str], str]:
        """Return the balances in effect, as stored text, by (holding, at_us, source)."""
        return {
            (seen.holding_id, seen.at_us, seen.source): format(seen.balance, "f")
            for seen in legs.observations(self._connection, None, None)
        }

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

        Raises:
            DatabaseDamagedError: a row holds what is no number or no day.
        """
        return legs.legs(
            self._connection, until_us, known_on, asset_ids, account_ids, first_us=first_us
        )

    def legs_of_entries(self, entry_ids: Iterable[EntryId]) -> list[LegRecord]:
        """Return the legs of entries, in effect or not, in the same order."""
        return legs.legs(self._connection, None, None, None, None, entry_ids=entry_ids)

    def with_voided(self, entry_ids: Iterable[EntryId]) -> set[EntryId]:
        """Return entries, those that they void, and those that these void, in turn."""
        return lookups.with_voided(self._connection, entry_ids)

    def linked_entries(self, entry_ids: Iterable[EntryId]) -> set[EntryId]:
        """Return the entries of which a leg is linked to one of these."""
        return lookups.linked_entries(self._connection, entry_ids)

    def first_us(self) -> int | None:
        """Return the time of the earliest leg or observation in effect; `None`: there is none."""
        return lookups.first_us(self._connection)

    def first_times(self) -> dict[HoldingId, int]:
        """Return the time of each holding's earliest leg or observation in effect."""
        return lookups.first_times(self._connection)

    def moves_of(self, leg_ids: Iterable[LegId]) -> dict[LegId, LegId]:
        """Return out leg → in leg of the links in effect that name one of these legs."""
        return lookups.moves_of(self._connection, leg_ids)

    def is_plain(self, entry_ids: Iterable[EntryId]) -> bool:
        """Tell whether each of some new entries voids nothing, or one that was in effect."""
        return lookups.is_plain(self._connection, entry_ids)

    def is_observed(self, holding_id: HoldingId) -> bool:
        """Tell whether balances of a holding were observed."""
        return lookups.is_observed(self._connection, holding_id)

    def is_named_as_payer(self, asset_id: AssetId) -> bool:
        """Tell whether any leg names an asset as its other side."""
        return lookups.is_named_as_payer(self._connection, asset_id)

    def last_leg_us(self, holding_id: HoldingId) -> int | None:
        """Return the time of a holding's newest leg in effect; `None`: it has none."""
        return lookups.last_leg_us(self._connection, holding_id)

    def has_any_of(self, source: str, keys: Iterable[tuple[HoldingId, str]]) -> bool:
        """Tell whether a source has a leg of one of these holdings and external ids."""
        return lookups.has_any_of(self._connection, source, keys)

    def observed_holdings(self) -> set[HoldingId]:
        """Return the holdings of which balances were observed, in effect or not."""
        return lookups.observed_holdings(self._connection)

    def has_any(self) -> bool:
        """Tell whether there is any entry or observation."""
        return lookups.has_any(self._connection)

    def holdings_of_legs(self, leg_ids: Iterable[LegId]) -> dict[LegId, HoldingId]:
        """Return leg → holding."""
        return lookups.holdings_of_legs(self._connection, leg_ids)

    def legs_of_kinds(self, kinds: Iterable[str]) -> list[LegRecord]:
        """Return the legs in effect of some kinds, in the same order."""
        return legs.legs(self._connection, None, None, None, None, kinds=kinds)

    def legs_of_source(
        self, source: str, *, account_ids: Iterable[AccountId] | None = None
    ) -> list[LegRecord]:
        """Return the legs in effect that one source wrote, in the same order."""
        return legs.legs(self._connection, None, None, None, account_ids, source=source)

    def last_days(self) -> dict[HoldingId, date]:
        """Return the day of each holding's newest leg."""
        return lookups.last_days(self._connection)

    def assets_of(self, entry_ids: Sequence[EntryId]) -> set[AssetId]:
        """Return the assets that entries touch, and those of the entries that they void."""
        return lookups.assets_of(self._connection, entry_ids)

    def lot_picks(self) -> dict[LegId, tuple[tuple[LegId, Decimal], ...]]:
        """Return sale leg → (leg that opened the lot, how much of it), where a person picked."""
        try:
            return picks.lot_picks(self._connection)
        except (ArithmeticError, ValueError) as error:
            place = str(self._connection.get_execution_options().get("place", ""))
            raise DatabaseDamagedError(
                place, "a row of the ledger cannot be read", "verify names it"
            ) from error

    def observations(
        self, *, known_on: datetime | None = None, holding_ids: Iterable[HoldingId] | None = None
    ) -> list[Observation]:
        """Return the observations in effect, ordered by (at_us, id).

        Of several by one source for one holding and time, the one recorded last is in effect.
        """
        return legs.observations(self._connection, known_on, holding_ids)

    def entries(self, what: EntryFilter, *, limit: int, offset: int = 0) -> list[StoredEntry]:
        """Return entries as shown to people, by time."""
        return entries.entries(self._connection, what, limit, offset)

    def entries_by_id(self, ids: Sequence[EntryId]) -> list[StoredEntry]:
        """Return entries by their ids, in this order."""
        return entries.by_ids(self._connection, ids)

    def cash_of(self, ids: Sequence[EntryId]) -> dict[str, CashFlows]:
        """Return what entries in effect brought into money and took out of it, by currency."""
        return entries.cash_of(self._connection, ids)

    def walk_entries(self, what: EntryFilter, after: EntryPlace | None, span: int) -> EntrySlice:
        """Return which of the next entries a filter lets through."""
        return entries.walk(self._connection, what, after, span)

    def count_entries(self, what: EntryFilter) -> int:
        """Return how many entries there are to show."""
        return entries.count(self._connection, what)

    def entry_ids_of(self, batch_id: BatchId) -> list[EntryId]:
        """Return the entries of a batch that are in effect, voids included."""
        dead = dead_of(self._connection)
        rows = self._connection.execute(
            text("SELECT id FROM entry WHERE batch_id = :batch ORDER BY id"), {"batch": batch_id}
        )
        return [row[0] for row in rows if row[0] not in dead]

    def batches(self, limit: int | None = None) -> list[Batch]:
        """Return the batches, newest first."""
        return batches.batches(self._connection, self._seals, limit)

    def void_observations_of(self, batch_id: BatchId, by: BatchId) -> int:
        """Take a batch's observations out of effect; return how many.

        Raises:
            RefusedError: `by` was committed before: it takes nothing more.
        """
        digest = self._seals.of(by)
        undone = id_value(self._connection, undone_batches(self._connection) - {by})
        found = self._connection.execute(
            text(
                "SELECT id, holding_id FROM observation WHERE batch_id = :batch AND NOT EXISTS ("
                "SELECT 1 FROM observation_void AS void WHERE observation_id = observation.id "
                f"AND void.batch_id NOT IN {id_list(self._connection, 'undone')}) ORDER BY id"
            ),
            {"batch": batch_id, "undone": undone},
        ).fetchall()
        rows = [(row[0], by, void_digest((row[0], by))) for row in found]
        insert_rows(self._connection, "observation_void", (*VOID_COLUMNS, "digest"), rows)
        digest.add("observation_void", [row[2] for row in rows])
        coverage.recompute(self._connection, "observation", {row[1] for row in found})
        return len(rows)

    def void_observations(self, ids: Iterable[ObservationId], by: BatchId) -> int:
        """Take single observations out of effect; return how many were in effect.

        Raises:
            RefusedError: `by` was committed before: it takes nothing more.
        """
        return rebooking.void_observations(self._connection, ids, by, self._seals.of(by))

    def naming(self, asset_id: AssetId, holding_ids: Iterable[HoldingId]) -> list[EntryId]:
        """Return the entries in effect that touch some holdings, or name an asset."""
        return rebooking.naming(self._connection, asset_id, holding_ids)

    def copies(self, entry_ids: Iterable[EntryId]) -> list[EntryCopy]:
        """Return entries, in effect or not, as they would be written again, by id."""
        return rebooking.copies(self._connection, entry_ids)

    def sources_of(self, holding_ids: Iterable[HoldingId]) -> dict[HoldingId, set[str]]:
        """Return which sources booked something in holdings, in effect or not."""
        return rebooking.sources_of(self._connection, holding_ids)

    def revisions(
        self, holding_ids: Iterable[HoldingId], external_ids: Iterable[str]
    ) -> dict[tuple[HoldingId, str, str], int]:
        """Return the highest stored revision by (holding, source, external id)."""
        return rebooking.revisions(self._connection, holding_ids, external_ids)

    def links(self, known_on: datetime | None = None) -> list[Link]:
        """Return the links in effect between legs in effect."""
        return links.links(self._connection, known_on)

    def add_links(self, pairs: Sequence[tuple[LegId, LegId]], *, kind: str, made_by: str) -> None:
        """Store links from (out leg, in leg).

        Raises:
            RefusedError: a leg does not exist.
        """
        links.add(self._connection, pairs, kind, made_by, to_us(self._clock.now()))

    def remove_link(self, link_id: LinkId) -> None:
        """Take a link out of effect from now on.

        Raises:
            UnknownNameError: there is no such link, or it was removed before.
        """
        links.remove(self._connection, link_id, to_us(self._clock.now()))

    def verify_chain(self, progress: Progress | None = None) -> list[str]:
        """Recompute the digest chain from the stored rows; return one line a problem."""
        return chain.verify(self._connection, progress or NoProgress())

    def external_ids(self, leg_ids: Iterable[LegId]) -> dict[LegId, str]:
        """Return the external ids of legs; those that do not exist are left out."""
        sql = f"SELECT id, external_id FROM leg WHERE id IN {id_list(self._connection, 'ids')}"
        rows = self._connection.execute(text(sql), {"ids": id_value(self._connection, leg_ids)})
        return {row[0]: row[1] for row in rows}

    def token(self) -> str:
        """Return a word that differs whenever entries, observations, prices or links changed."""
        sql = (
            "SELECT (SELECT COALESCE(MAX(id), 0) FROM batch), "
            "(SELECT COALESCE(MAX(id), 0) FROM link), "
            "(SELECT COUNT(*) FROM link WHERE removed_at IS NOT NULL)"
        )
        batch, link, removed = self._connection.exec_driver_sql(sql).one()
        return f"{batch}.{link}.{removed}"

    def head(self) -> EntryId:
        """Return the id of the newest entry, 0 if there is none."""
        return EntryId(next_id(self._connection, "entry") - 1)

    def _recover_observations(self, undone: BatchId) -> None:
        """Bring the coverage up to date where undoing an undo brings observations back."""
        rows = self._connection.execute(
            text(
                "SELECT DISTINCT holding_id FROM observation_void AS void "
                "JOIN observation ON observation.id = observation_id WHERE void.batch_id = :batch"
            ),
            {"batch": undone},
        )
        coverage.recompute(self._connection, "observation", {row[0] for row in rows})
