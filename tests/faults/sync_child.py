"""Syncs some books and is killed at a call, or in the middle of a write.

    python -m tests.faults.sync_child PLACE PROCESS CALL WRITE [PLANT]

CALL or WRITE: the one that is not survived, counted from 1; 0: none.
"""

import os
import signal
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.faults.keyed_books import hurry, opened
from tests.faults.rig import plant_of
from tests.integration.books import SetClock
from tests.sync_parts import Bench, complete


def die(*rest: object) -> None:
    """Be gone, as by a power cut."""
    del rest
    os.kill(os.getpid(), signal.SIGKILL)


def die_at_write(patch: pytest.MonkeyPatch, number: int) -> None:
    """Die in the middle of the write of that number."""
    from app.db.bulk import insert_rows as original

    done = [0]

    def insert(*parts: Any) -> None:
        original(*parts)
        done[0] += 1
        if done[0] == number:
            die()

    patch.setattr("app.db.appending.insert_rows", insert)


def main() -> int:
    place, process, call, write = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    patch = pytest.MonkeyPatch()
    hurry(patch)
    if len(sys.argv) > 5:
        plant_of(sys.argv[5])(patch)
    coffer = opened(place)
    bench = Bench(coffer.database, SetClock(), complete(), process=process)
    bench.id = bench.connections.list()[0].connection.id
    if write:
        die_at_write(patch, write)
    if call:
        bench.script.on_call = lambda calls: die() if calls == call else None
    bench.run()
    coffer.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
