"""Writes one batch of entries and observations: ids, digests, rows, coverage."""

# ruff: noqa: S608 - SQL is put together from constants of this package; values are bound

from collections.abc import Iterable, Mapping, Sequence, Sized
from itertools import islice

from sqlalchemy import Connection, text

from app.db import coverage
from app.db.bulk import id_list, id_value, insert_rows, next_id
from app.db.columns import exact_text
from app.db.digests import (
    ENTRY_COLUMNS,
    LEG_COLUMNS,
    OBSERVATION_COLUMNS,
    BatchDigest,
    entry_digest,
    leg_digest,
    observation_digest,
)
from app.db.picks import written
from app.domain.ids import HoldingId
from app.domain.ledger import NewEntry, NewLeg
from app.domain.observations import NewObservation
from app.ports.progress import Progress

CHUNK = 2000  # entries between two looks at whether cancel was pressed
Row = tuple[object, ...]
Revisions = Mapping[tuple[HoldingId, str, str], int]


class Appending:
    """One batch on its way in."""

    def __init__(
        self, connection: Connection, batch_id: int, recorded_us: int, digest: BatchDigest
    ) -> None:
        self._connection = connection
        self._batch_id = batch_id
        self._recorded_us = recorded_us
        self._digest = digest
        self._first_leg = 1
        self._leg_spans: dict[int, coverage.Span] = {}
        self._observation_spans: dict[int, coverage.Span] = {}

    def write(
        self,
        entries: Iterable[NewEntry],
        observations: Sequence[NewObservation],
        revisions: Revisions,
        progress: Progress,
    ) -> int:
        """Write everything, telling how far it is between chunks; return the number of entries.

        Entries that are still being made are taken chunk by chunk and let go of: whoever makes
        them tells how far that is.
        """
        known = len(entries) if isinstance(entries, Sized) else None
        entry_id, leg_id = (next_id(self._connection, name) for name in ("entry", "leg"))
        self._first_leg = leg_id
        written, named, coming = 0, list[int](), iter(entries)
        while chunk := list(islice(coming, CHUNK)):
            if known is not None:
                progress.step(written, known + len(observations), "writing")
            leg_id = self._write_entries(chunk, entry_id + written, leg_id, revisions)
            named += [entry.voids for entry in chunk if entry.voids is not None]
            written += len(chunk)
        total = written + len(observations)
        first = next_id(self._connection, "observation")
        for start in range(0, len(observations), CHUNK):
            progress.step(written + start, total, "writing")
            self._write_observations(observations[start : start + CHUNK], first + start)
        coverage.widen(self._connection, "leg", self._leg_spans)
        coverage.widen(self._connection, "observation", self._observation_spans)
        coverage.recompute(self._connection, "leg", touched_by(self._connection, named))
        progress.step(total, total, "writing")
        return written

    def _write_entries(
        self, entries: Sequence[NewEntry], entry_id: int, leg_id: int, revisions: Revisions
    ) -> int:
        """Write some entries with their legs; return the next free leg id."""
        entry_rows: list[Row] = []
        leg_rows: list[Row] = []
        for own_id, entry in enumerate(entries, entry_id):
            row = (
                own_id, self._batch_id, entry.at_us, entry.on.isoformat(), str(entry.kind),
                entry.source, entry.external_id, entry.note, entry.payload, entry.fingerprint,
                entry.voids,
            )  # fmt: skip
            entry_rows.append((*row, entry_digest(row)))
            for leg in entry.legs:
                leg_rows.append(self._leg_row(leg_id, own_id, leg, entry.source, revisions))
                leg_id += 1
                _widen(self._leg_spans, leg.holding_id, entry.at_us)
        self._insert("entry", ENTRY_COLUMNS, entry_rows)
        self._insert("leg", LEG_COLUMNS, leg_rows)
        return leg_id

    def _write_observations(self, observations: Sequence[NewObservation], first: int) -> None:
        rows: list[Row] = []
        for own_id, seen in enumerate(observations, first):
            row = (
                own_id, seen.holding_id, self._batch_id, seen.at_us, exact_text(seen.balance),
                str(seen.source),
                None if seen.available is None else exact_text(seen.available),
                None if seen.limit is None else exact_text(seen.limit),
                self._recorded_us,
            )  # fmt: skip
            rows.append((*row, observation_digest(row)))
            _widen(self._observation_spans, seen.holding_id, seen.at_us)
        self._insert("observation", OBSERVATION_COLUMNS, rows)

    def _insert(self, table: str, columns: tuple[str, ...], rows: list[Row]) -> None:
        insert_rows(self._connection, table, (*columns, "digest"), rows)
        self._digest.add(table, [str(row[-1]) for row in rows])

    def _leg_row(
        self, id: int, entry_id: int, leg: NewLeg, source: str, revisions: Revisions
    ) -> Row:
        price, amount, fee, counter = leg.unit_price, leg.amount, leg.fee, leg.counter_quantity
        row = (
            id, entry_id, leg.holding_id, str(leg.kind), exact_text(leg.quantity),
            None if price is None else exact_text(price),
            leg.quote_id,
            None if amount is None else exact_text(amount),
            None if fee is None else exact_text(fee),
            leg.fee_asset_id,
            leg.counter_asset_id,
            None if counter is None else exact_text(counter),
            source,
            leg.external_id,
            revisions.get((leg.holding_id, source, leg.external_id), 0) if revisions else 0,
            written(leg.picks, self._first_leg) if leg.picks else "",
        )  # fmt: skip
        return (*row, leg_digest(row))


def _widen(spans: dict[int, coverage.Span], holding_id: int, at_us: int) -> None:
    span = spans.get(holding_id)
    if span is None:
        spans[holding_id] = (at_us, at_us)
    elif at_us < span[0]:
        spans[holding_id] = (at_us, span[1])
    elif at_us > span[1]:
        spans[holding_id] = (span[0], at_us)


def touched_by(connection: Connection, entry_ids: Iterable[int]) -> set[int]:
    """Return the holdings of entries, and of the entries that those void in their turn."""
    named, ahead = set[int](), set(entry_ids)
    while ahead:
        named |= ahead
        sql = f"SELECT voids_entry_id FROM entry WHERE id IN {id_list(connection, 'ids')}"
        rows = connection.execute(text(sql), {"ids": id_value(connection, ahead)})
        ahead = {row[0] for row in rows if row[0] is not None} - named
    if not named:
        return set()
    sql = f"SELECT DISTINCT holding_id FROM leg WHERE entry_id IN {id_list(connection, 'ids')}"
    return {row[0] for row in connection.execute(text(sql), {"ids": id_value(connection, named)})}
