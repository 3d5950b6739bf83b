"""Runs: begun by one process at a time, alive by their signs, ended with what came of them."""

import json
import random
from collections.abc import Collection
from dataclasses import dataclass, replace

from app.domain.sync.records import Connection, RunStatus, SyncRun
from app.domain.sync.trouble import ProviderError
from app.ports.clock import Clock
from app.ports.storage import Database, UnitOfWork
from app.ports.syncing import Presence
from app.services.sync.context import options_of
from app.services.sync.times import after_run, is_lost

SYNC_KIND = "sync"


@dataclass(frozen=True, slots=True)
class Runs:
    """The runs of all connections."""

    database: Database
    clock: Clock
    presence: Presence
    dice: random.Random

    def begin(self, connection_id: int) -> SyncRun | None:
        """Begin a run; `None`: another process is at it, or there is no such connection."""
        with self.database.writing() as unit:
            if not unit.records(Connection).where(id=connection_id):
                return None
            if self._is_taken(unit, connection_id):
                return None
            now_us = unit.now_us()
            records = unit.records(SyncRun)
            # With the owner in it, no two runs of one connection ever look the same.
            detail = json.dumps({"owner": self.presence.name})
            run = SyncRun(
                records.next_id(),
                connection_id,
                SYNC_KIND,
                RunStatus.RUNNING.value,
                now_us,
                now_us,
                detail=detail,
            )
            records.put(run)
            unit.commit()
        return run

    def beat(self, run_ids: Collection[int]) -> None:
        """Show that runs are alive."""
        if not run_ids:
            return
        with self.database.writing() as unit:
            now_us = unit.now_us()
            for run in unit.records(SyncRun).where(id=list(run_ids)):
                if run.status == RunStatus.RUNNING:
                    unit.records(SyncRun).put(replace(run, beat_us=now_us))
            unit.commit()

    def end_lost(self, own: Collection[int]) -> int:
        """End the runs whose programs have died; return how many. `own`: those of this process."""
        with self.database.reading() as unit:
            lost = [one for one in self._running(unit) if one.id not in own and self._lost(one)]
        if not lost:
            return 0
        with self.database.writing() as unit:
            for one in self._running(unit):
                if one.id not in own and self._lost(one):
                    self._break_off(unit, one)
            unit.commit()
        return len(lost)

    def is_running(self, run: SyncRun) -> bool:
        """Tell whether a run is going on, here or elsewhere."""
        return run.status == RunStatus.RUNNING and not self._lost(run)

    def end(
        self,
        unit: UnitOfWork,
        run: SyncRun,
        status: RunStatus,
        error: ProviderError | None,
        detail: str,
    ) -> SyncRun:
        """End a run and say so of its connection, in a writing unit."""
        now_us = unit.now_us()
        run = replace(
            run,
            status=status.value,
            beat_us=now_us,
            finished_us=now_us,
            cause=error.trouble.value if error else "",
            error=error.reason[:500] if error else "",
            detail=detail,
        )
        unit.records(SyncRun).put(run)
        for connection in unit.records(Connection).where(id=run.connection_id):
            changed = after_run(connection, status, error, now_us, self.dice)
            unit.records(Connection).put(changed)
        return run

    def _is_taken(self, unit: UnitOfWork, connection_id: int) -> bool:
        for one in unit.records(SyncRun).where(
            connection_id=connection_id, status=RunStatus.RUNNING.value
        ):
            if one.kind == SYNC_KIND and not self._lost(one):
                return True
            self._break_off(unit, one)
        return False

    def _running(self, unit: UnitOfWork) -> list[SyncRun]:
        found = unit.records(SyncRun).where(status=RunStatus.RUNNING.value)
        return [one for one in found if one.kind == SYNC_KIND]

    def _lost(self, run: SyncRun) -> bool:
        owner = str(options_of(run.detail).get("owner", ""))
        now_us = _us(self.clock)
        if owner == self.presence.name:
            return abs(now_us - run.beat_us) > 10 * 60_000_000  # ours, and no thread is at it
        return is_lost(run, now_us, is_gone=self.presence.is_gone(owner) if owner else True)

    def _break_off(self, unit: UnitOfWork, run: SyncRun) -> None:
        now_us = unit.now_us()
        unit.records(SyncRun).put(
            replace(
                run,
                status=RunStatus.BROKEN_OFF.value,
                finished_us=max(run.beat_us, run.started_us),
                beat_us=now_us,
                detail="",
            )
        )


def _us(clock: Clock) -> int:
    from app.domain.times import to_us

    return to_us(clock.now())
