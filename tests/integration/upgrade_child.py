"""Upgrades books, or makes some, and is killed before a statement.

    python -m tests.integration.upgrade_child PLACE SCRIPTS AFTER

SCRIPTS: a folder with more revisions; "": books are made instead.
"""

import os
import signal
import sys
from pathlib import Path

from sqlalchemy import Engine, event

from app.db.database import create_database, open_database
from app.db.upgrade import migrate
from tests.integration.books import SetClock


def main(place: str, scripts: str, left: int) -> None:
    """See above."""

    def count(*_: object) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)

    engine = open_database(place, SetClock()).engine if scripts else Engine
    event.listen(engine, "before_cursor_execute", count)
    event.listen(engine, "commit", count)
    if isinstance(engine, Engine):
        from tests.integration.test_storage_migrations import with_scripts

        migrate(engine, with_scripts(Path(scripts)))
    else:
        create_database(place, SetClock())


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
