"""Writes an export and is killed on the way.

    python -m tests.faults.export_child PLACE TARGET WHAT WHERE [PLANT]

WHERE: `writing`, while it writes rows; `named`, just before the file gets its name.
"""

import os
import signal
import sys
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import open_coffer
from app.services.exporting.service import OutWish
from tests.faults.rig import plant_of


def die(*rest: Any) -> None:
    """Be gone, as by a power cut."""
    del rest
    os.kill(os.getpid(), signal.SIGKILL)


class Dying:
    """Progress that ends with its program while rows are written."""

    def step(self, done: int, total: int, what: str) -> None:
        del done, total
        if what == "rows":
            die()


def main() -> int:
    place, target, what, where = sys.argv[1], Path(sys.argv[2]), sys.argv[3], sys.argv[4]
    patch = pytest.MonkeyPatch()
    if len(sys.argv) > 5:
        plant_of(sys.argv[5])(patch)
    coffer = open_coffer(place)
    if where == "named":
        patch.setattr("app.providers.sheets.target.os.fsync", die)
    coffer.filing.exports.write(target, OutWish(what), Dying() if where == "writing" else None)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
