"""A generated ledger of ten years, made once."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.db import creation
from app.ports.keys import DataKey
from tests.once import made_once

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # Qt aborts without a display


@dataclass(frozen=True, slots=True)
class BenchLedger:
    """Ten thousand rows, half a million prices, and what every reader must arrive at."""

    folder: Path
    manifest: dict[str, Any]

    @property
    def activities(self) -> Path:
        return self.folder / "activities.csv"

    @property
    def prices(self) -> Path:
        return self.folder / "prices.csv"


@pytest.fixture(scope="session", autouse=True)
def views_at_once() -> Iterator[None]:
    """Import a view where it is shown, so that tests may look at once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("ui.window.places.Place.is_loaded", True)
        yield


@pytest.fixture(scope="module", autouse=True)
def new_files_are_copies(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """New plain books are copies of ones made once here: migrations have tests of their own."""
    made = made_once(tmp_path_factory, "new-file", lambda at: creation.create_file(at / "new.db"))
    original = creation._fill

    def fill(new: Path, place: str, key: DataKey | None) -> None:
        if key is None:
            shutil.copyfile(made / "new.db", new)
        else:
            original(new, place, key)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(creation, "_fill", fill)
        yield


@pytest.fixture(scope="session")
def bench_ledger(shared_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> BenchLedger:
    folder = tmp_path_factory.mktemp("bench-ledger")
    generator = shared_dir / "bench" / "gen_ledger.py"
    line = [sys.executable, str(generator), "--n", "10000", "--out", str(folder),
            "--formats", "csv"]  # fmt: skip
    subprocess.run(line, check=True, capture_output=True, timeout=120)
    manifest: dict[str, Any] = json.loads((folder / "manifest.json").read_text())
    return BenchLedger(folder, manifest)
