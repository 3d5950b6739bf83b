"""Payments that a provider announces: kept beside the ledger, never in it."""

from collections.abc import Collection, Iterable
from datetime import timedelta
from decimal import Decimal

from app.domain.kinds import DIRECTION
from app.domain.sync.records import PendingRow, QuestionKind
from app.ports.providers import RemoteEntry
from app.ports.storage import UnitOfWork
from app.services.sync import codec
from app.services.sync.questions import ask

MOST_MISSES = 2  # full pulls without it, after which it counts as called off
DAYS_LATER = 7  # at most, that it is booked
TIP = Decimal("0.20")  # by how much the amount may differ once it is booked


class PendingRows:
    """The announced rows of one connection, within one writing unit."""

    def __init__(self, unit: UnitOfWork, connection_id: int) -> None:
        self._unit = unit
        self._connection_id = connection_id
        self._records = unit.records(PendingRow)
        self._rows = {
            one.external_id: (one, codec.from_json(one.content))
            for one in self._records.where(connection_id=connection_id)
        }

    def announce(self, entries: Iterable[RemoteEntry]) -> None:
        """Keep rows, in place of what was announced under the same ids."""
        now_us = self._unit.now_us()
        for entry in entries:
            before = self._rows.get(entry.external_id)
            first_us = before[0].first_us if before else now_us
            row = PendingRow(
                self._connection_id,
                entry.external_id,
                entry.account_id,
                codec.to_json(entry),
                first_us,
                now_us,
            )
            self._records.put(row)
            self._rows[entry.external_id] = (row, entry)

    def drop(self, external_ids: Iterable[str]) -> None:
        """Take rows out: they were booked, or called off."""
        for one in external_ids:
            if self._rows.pop(one, None) is not None:
                self._records.remove(connection_id=self._connection_id, external_id=one)

    def booked(self, entry: RemoteEntry) -> bool:
        """Take out what a newly booked row had been; return whether a question is new.

        It says so itself, or one row alone can have been it: the same account and direction, an
        amount within a fifth, booked at most a week later. Of several that can, none is taken out:
        those that were not it will be called off, or booked themselves.
        """
        if entry.was_pending in self._rows or entry.external_id in self._rows:
            self.drop([entry.was_pending, entry.external_id])
            return False
        if entry.was_pending or not self._rows:
            return False
        found = [one for one in self._rows.values() if _may_be(one[1], entry)]
        contents = {(one[1].on, _amount(one[1]), one[1].note) for one in found}
        if len(contents) == 1:  # equal ones stand for each other
            oldest = min(found, key=lambda one: (one[0].first_us, one[0].external_id))
            self.drop([oldest[0].external_id])
        elif found:
            return self._ask(entry, [one[1] for one in found])
        return False

    def expire(self, remote_ids: Collection[str], seen: Collection[str]) -> None:
        """Count a full pull of some accounts; what it did not have twice counts as called off."""
        for external_id, (row, _) in list(self._rows.items()):
            if row.remote_id not in remote_ids:
                continue
            if external_id in seen:
                continue
            if row.misses + 1 >= MOST_MISSES:
                self.drop([external_id])
            else:
                missed = PendingRow(
                    row.connection_id,
                    row.external_id,
                    row.remote_id,
                    row.content,
                    row.first_us,
                    row.seen_us,
                    row.misses + 1,
                )
                self._records.put(missed)
                self._rows[external_id] = (missed, self._rows[external_id][1])

    def _ask(self, entry: RemoteEntry, choices: list[RemoteEntry]) -> bool:
        key = f"pending:{self._connection_id}:{entry.account_id}:{entry.external_id}"
        detail = {
            "account": entry.account_id,
            "external_id": entry.external_id,
            "told": codec.words(entry),
            "choices": [codec.words(one) for one in choices],
        }
        return ask(
            self._unit, self._connection_id, QuestionKind.PENDING_MATCH, key, entry.note, detail
        )


def _may_be(pending: RemoteEntry, booked: RemoteEntry) -> bool:
    first, second = _amount(pending), _amount(booked)
    return (
        pending.account_id == booked.account_id
        and pending.currency == booked.currency
        and timedelta(0) <= booked.on - pending.on <= timedelta(DAYS_LATER)
        and first * second > 0
        and abs(second - first) <= TIP * abs(first)
        and (pending.asset is None) == (booked.asset is None)
        and (booked.asset is None or booked.asset == pending.asset)
    )


def _amount(entry: RemoteEntry) -> Decimal:
    """Return by how much a row moves what it moves, with its sign."""
    size = entry.amount if entry.amount is not None else entry.quantity or Decimal(0)
    return size * DIRECTION.get(entry.kind, 1)
