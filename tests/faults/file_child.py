"""Brings a file into some books and is killed on the way.

    python -m tests.faults.file_child PLACE FOLDER WHERE [PLANT]

WHERE: the number of the write that is not survived; `kept`: once the file is noted; `saving`: just
before all is saved; `never`.
"""

import os
import signal
import sys
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import open_coffer
from tests.faults.rig import plant_of
from tests.unit.services.files.file_parts import FileDesk, document, part, row


def die(*rest: object) -> None:
    """Be gone, as by a power cut."""
    del rest
    os.kill(os.getpid(), signal.SIGKILL)


class DyingAtTheEnd:
    """Progress that ends with its program."""

    def step(self, done: int, total: int, what: str) -> None:
        del done, total
        if what == "saving":
            die()


def bring(desk: FileDesk, progress: Any = None) -> int:
    """Bring the file of these tests in; return how many rows were new."""
    made = document(*(row(str(at + 1), at) for at in range(20)), parts=[part("0", "210")])
    return desk.service.run(desk.file(made, b"a file"), None, progress).added


def main() -> int:
    place, folder, where = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
    patch = pytest.MonkeyPatch()
    if len(sys.argv) > 4:
        plant_of(sys.argv[4])(patch)
    if where == "kept":
        from app.services.files import keeping

        original = keeping.keep

        def keep(*rest: Any) -> None:
            original(*rest)
            die()

        patch.setattr(keeping, "keep", keep)
    elif where.isdigit():
        from app.db.bulk import insert_rows

        left = [int(where)]

        def insert(*parts: Any) -> None:
            insert_rows(*parts)
            left[0] -= 1
            if not left[0]:
                die()

        patch.setattr("app.db.appending.insert_rows", insert)
    coffer = open_coffer(place)
    bring(FileDesk(coffer.database, folder), DyingAtTheEnd() if where == "saving" else None)
    coffer.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
