"""What arrived, as it arrived: each content once, and of what brought nothing the newest alone."""

import base64
import hashlib
import zlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.errors import RefusedError
from app.domain.sync.records import Evidence, RunStatus, SyncRun
from app.domain.times import to_us
from app.ports.storage import UnitOfWork
from app.ports.syncing import KeptAnswer

MOST_QUIET = 30  # answers of a kind of call that brought nothing
MOST_QUIET_RUNS = 100  # runs that brought nothing
LARGEST = 64 << 20  # bytes of an answer


@dataclass(frozen=True, slots=True)
class Packed:
    """An answer as it is stored, made before the write lock is taken."""

    at_us: int
    what: str
    digest: str
    size: int
    body: str


def pack(answers: Iterable[KeptAnswer]) -> list[Packed]:
    """Compress answers; of equal ones the first."""
    found: dict[str, Packed] = {}
    for one in answers:
        digest = hashlib.sha256(one.body).hexdigest()
        if digest not in found:
            body = base64.b85encode(zlib.compress(one.body, 6)).decode()
            found[digest] = Packed(to_us(one.at), one.what[:300], digest, len(one.body), body)
    return list(found.values())


def unpack(body: str, size: int) -> bytes:
    """Return the body of an answer as it arrived. `size`: of it, in bytes.

    Raises:
        RefusedError: it is not what was stored; no more than that size is ever unpacked.
    """
    if size > LARGEST:
        raise RefusedError("this answer is larger than any that is kept")
    try:
        unpacker = zlib.decompressobj()
        found = unpacker.decompress(base64.b85decode(body), max(size, 0) + 1)
    except (ValueError, zlib.error):
        raise RefusedError("this answer cannot be unpacked") from None
    if len(found) != size or not unpacker.eof:
        raise RefusedError("this answer is not of the size that was noted")
    return found


def keep(unit: UnitOfWork, run: SyncRun, packed: Sequence[Packed]) -> None:
    """Store answers that the connection does not have yet. The caller commits."""
    if not packed:
        return
    records = unit.records(Evidence)
    digests = [one.digest for one in packed]
    had = {one.digest for one in records.where(connection_id=run.connection_id, digest=digests)}
    new = [one for one in packed if one.digest not in had]
    first = records.next_id()
    records.add(
        Evidence(
            number, run.connection_id, run.id, one.at_us, one.what, one.digest, one.size, one.body
        )
        for number, one in enumerate(new, first)
    )


def thin(unit: UnitOfWork, connection_id: int) -> None:
    """Take out what tells nothing: old answers, and old runs, that brought nothing."""
    runs = unit.records(SyncRun).where(connection_id=connection_id)
    quiet = [one for one in runs if _is_quiet(one)]
    if len(quiet) <= MOST_QUIET:
        return
    records = unit.records(Evidence)
    by_call: dict[str, list[int]] = defaultdict(list)
    for one in records.where(connection_id=connection_id, run_id=[run.id for run in quiet]):
        by_call[one.what].append(one.id)
    gone = [own for ids in by_call.values() for own in sorted(ids)[:-MOST_QUIET]]
    if gone:
        records.remove(id=gone)
    left = {one.run_id for one in records.where(id=[i for ids in by_call.values() for i in ids])}
    old = [one.id for one in quiet[:-MOST_QUIET_RUNS] if one.id not in left]
    if old:
        unit.records(SyncRun).remove(id=old)


def _is_quiet(run: SyncRun) -> bool:
    brought = run.added + run.changed + run.removed + run.observed + run.prices + run.questions
    return run.status != RunStatus.RUNNING and not brought and not run.rejected and not run.pending
