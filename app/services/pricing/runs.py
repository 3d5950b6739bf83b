"""The log of runs of the sources of prices: connection 0, kind "prices"."""

import json
from collections.abc import Sequence
from dataclasses import asdict, replace

from app.domain.errors import RefusedError
from app.domain.sync.records import RunStatus, SyncRun
from app.domain.sync.trouble import Trouble
from app.ports.storage import Database, UnitOfWork
from app.services.pricing.answers import AssetResult, SourceResult
from app.services.pricing.holding import PRICES
from app.services.pricing.storing import Stored

KIND = "prices"
KEPT = 100  # runs of each sort; older ones are forgotten
DEAD_US = 300_000_000  # without a sign of life for so long a run has ended
NAMED = 50  # assets in the detail of a run


def begin(database: Database, what: str) -> SyncRun:
    """Note that a run begins.

    Raises:
        RefusedError: another one is under way.
    """
    with database.writing() as unit:
        records, now_us = unit.records(SyncRun), unit.now_us()
        own = records.where(connection_id=PRICES, kind=KIND)
        for one in own:
            if one.status != RunStatus.RUNNING:
                continue
            if one.beat_us > now_us - DEAD_US:
                raise RefusedError("prices are being asked for already", "wait for that run")
            records.put(replace(one, status=RunStatus.BROKEN_OFF, finished_us=one.beat_us))
        alike = [one for one in own if what_of(one) == what]
        for one in alike[: -KEPT + 1]:
            records.remove(id=one.id)
        run = SyncRun(
            records.next_id(), PRICES, KIND, RunStatus.RUNNING, now_us, now_us,
            detail=json.dumps({"what": what}),
        )  # fmt: skip
        records.put(run)
        unit.commit()
    return run


def what_of(run: SyncRun) -> str:
    """Return what a run asked for: history, or present prices of coins, of others, of all."""
    return str(json.loads(run.detail or "{}").get("what", ""))


def beat(unit: UnitOfWork, run: SyncRun, stored: Stored, calls: int) -> SyncRun:
    """Note in a writing unit how far a run is; return it."""
    found = replace(
        run,
        beat_us=unit.now_us(),
        calls=calls,
        read=run.read + stored.read,
        added=run.added + stored.added,
        changed=run.changed + stored.changed,
        prices=run.prices + stored.added + stored.changed,
        rejected=run.rejected + stored.rejected,
        questions=run.questions + stored.questions,
    )
    unit.records(SyncRun).put(found)
    return found


def end(
    database: Database,
    run: SyncRun,
    what: str,
    sources: Sequence[SourceResult],
    noted: Sequence[AssetResult],
    *,
    held: int = 0,
    is_cancelled: bool = False,
    trouble: tuple[str, str] = ("", ""),
) -> SyncRun:
    """Note how a run ended; return it. `trouble`: code and words of what broke it off."""
    failed = [one for one in sources if one.trouble]
    status, (cause, error) = RunStatus.DONE, trouble
    if is_cancelled:
        status = RunStatus.CANCELLED
    elif error:
        status = RunStatus.FAILED
    elif failed or any(one.state == "failed" for one in noted):
        status = RunStatus.PARTIAL if any(one.assets for one in sources) else RunStatus.FAILED
        if failed:
            waiting = {Trouble.RATE_LIMITED, Trouble.RESTING, Trouble.NOT_READY}
            if all(one.trouble in waiting for one in failed):
                status = RunStatus.WAITING
            cause, error = failed[0].trouble, f"{failed[0].source}: {failed[0].reason}"
        else:
            one = next(one for one in noted if one.state == "failed")
            error = f"{one.symbol}: {one.reason}"
    detail = {
        "what": what,
        "held": held,
        "sources": [asdict(one) for one in sources],
        "assets": [asdict(one) for one in noted[:NAMED]],
        "more_assets": max(len(noted) - NAMED, 0),
    }
    with database.writing() as unit:
        done = replace(
            run,
            status=status,
            beat_us=unit.now_us(),
            finished_us=unit.now_us(),
            calls=max(run.calls, sum(one.calls for one in sources)),
            cause=cause,
            error=error,
            detail=json.dumps(detail, ensure_ascii=False),
        )
        unit.records(SyncRun).put(done)
        unit.commit()
    return done
