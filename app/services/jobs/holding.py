"""Holds the row of the runner: takes it, keeps it alive, sees when it is lost, gives it back."""

import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Protocol

from app.domain.errors import CofferError
from app.domain.jobs.lease import Seen, Verdict, host_text, judge
from app.domain.jobs.records import JobRunner
from app.domain.times import to_us
from app.ports.clock import Clock
from app.ports.storage import Database, UnitOfWork

ROW = 1


class Presence(Protocol):
    """The lock of this machine on the work of some books, gone with its process."""

    @property
    def name(self) -> str:
        """Return what the machine is called."""
        ...

    @property
    def pid(self) -> int:
        """Return the number of this process."""
        ...

    def take(self) -> str | None:
        """Take it; return its mark, the same for all that could hold this very lock.

        "" where there is no such lock; None: another program on this machine has it.
        """
        ...

    def give(self) -> None:
        """Give it back; may be called twice."""
        ...


def new_owner() -> str:
    """Return a name that no runner had before."""
    return uuid.uuid4().hex


@dataclass
class Lease:
    """The right to work on the queue of a database."""

    database: Database
    clock: Clock
    presence: Presence
    now_s: Callable[[], float]  # a monotonic clock
    owner: str = ""  # "" while it is not held
    _seen: Seen | None = field(default=None, repr=False)

    def take(self) -> bool:
        """Take it if nobody else works; a runner that is gone is succeeded."""
        machine = self.presence.take()
        if machine is None:
            return False
        try:
            if self._take_row(machine):
                return True
        except BaseException:
            self.presence.give()
            raise
        self.presence.give()
        return False

    def _take_row(self, machine: str) -> bool:
        owner = new_owner()
        with self.database.writing() as unit:
            rows = unit.records(JobRunner).all()
            row = rows[0] if rows else None
            verdict, self._seen = judge(row, owner, machine, self._seen, self.now_s())
            if verdict is Verdict.TAKEN:
                return False
            now_us = to_us(self.clock.now())
            host = host_text(self.presence.name, machine)
            unit.records(JobRunner).put(
                JobRunner(ROW, owner, host, self.presence.pid, 0, now_us, now_us)
            )
            unit.commit()
        self.owner = owner
        return True

    def is_held(self, unit: UnitOfWork) -> bool:
        """Tell whether it is still held, in a unit."""
        return bool(self.owner) and self._row(unit) is not None

    def beat(self, unit: UnitOfWork) -> bool:
        """Count up, in a writing unit; tell whether it was still held."""
        row = self._row(unit)
        if row is None:
            return False
        now_us = to_us(self.clock.now())
        unit.records(JobRunner).put(
            JobRunner(row.id, row.owner, row.host, row.pid, row.beat + 1, now_us, row.since_us)
        )
        return True

    def give(self) -> None:
        """Give it back. A row that cannot be taken out is succeeded later, as one of the dead."""
        owner, self.owner = self.owner, ""
        try:
            if owner:
                with suppress(CofferError), self.database.writing() as unit:
                    if unit.records(JobRunner).remove(owner=owner):
                        unit.commit()
        finally:
            self.presence.give()

    def _row(self, unit: UnitOfWork) -> JobRunner | None:
        found = unit.records(JobRunner).where(owner=self.owner)
        return found[0] if found else None
