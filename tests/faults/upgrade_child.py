"""Opens books of an older schema and is killed before its n-th statement; see the F tests."""

import os
import signal
import sys
from typing import Any

import pytest
from sqlalchemy import Engine, event

from tests.faults.rig import plant_of
from tests.integration.books import SetClock


def main() -> None:
    """Arguments: the place, the data key as hexadecimal digits or -, n, and a plant or -."""
    place, digits, number, plant = sys.argv[1:]
    left = int(number)
    done = 0
    if plant != "-":
        plant_of(plant)(pytest.MonkeyPatch())

    from app.db import upgrade
    from app.db.database import open_database
    from app.keys.data_key import OwnDataKey

    def count(*_: Any) -> None:
        nonlocal done
        done += 1
        if done >= left:
            os.kill(os.getpid(), signal.SIGKILL)

    migrate = upgrade.migrate

    def counted(engine: Engine, *more: Any, **named: Any) -> None:
        event.listen(engine, "before_cursor_execute", count)
        event.listen(engine, "commit", count)
        migrate(engine, *more, **named)

    upgrade.migrate = counted
    key = None if digits == "-" else OwnDataKey(bytes.fromhex(digits), "0" * 32, 1)
    open_database(place, SetClock(), key).close()
    print(done, flush=True)


if __name__ == "__main__":
    main()
