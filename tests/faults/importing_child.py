"""Brings a statement into some books, as a program of its own.

    python -m tests.faults.importing_child PLACE FILE GO [PLANT]

It says that it is there, waits for the file GO, and says how many rows were new.
"""

import sys
import time
from pathlib import Path

import pytest

from app.bootstrap import open_coffer
from app.services.files.service import DocumentService
from tests.faults.importing_parts import HereExaminer
from tests.faults.rig import plant_of


def main() -> int:
    place, file, go = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    patch = pytest.MonkeyPatch()
    if len(sys.argv) > 4:
        plant_of(sys.argv[4])(patch)
    coffer = open_coffer(place)
    print("ready", flush=True)
    while not go.exists():
        time.sleep(0.002)
    found = DocumentService(coffer.database, HereExaminer("mt940_file")).run(file)
    print(found.added, flush=True)
    coffer.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
