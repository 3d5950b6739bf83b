"""The check of a backup with a planted fault: python -m tests.faults.drill_child M:F."""

import sys

import pytest

import app.drill
from tests.faults.rig import plant_of

if __name__ == "__main__":
    plant_of(sys.argv[1])(pytest.MonkeyPatch())
    raise SystemExit(app.drill.main())
