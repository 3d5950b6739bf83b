"""A generated ledger of ten years, made once."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

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


@pytest.fixture(autouse=True)
def closed_windows_are_gone() -> Iterator[None]:
    """Delete what a test closed: it would wait for an event loop, and each theme would dress it."""
    yield
    application = QCoreApplication.instance()
    if application is not None:
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(scope="session")
def bench_ledger(shared_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> BenchLedger:
    folder = tmp_path_factory.mktemp("bench-ledger")
    generator = shared_dir / "bench" / "gen_ledger.py"
    line = [sys.executable, str(generator), "--n", "10000", "--out", str(folder),
            "--formats", "csv"]  # fmt: skip
    subprocess.run(line, check=True, capture_output=True, timeout=120)
    manifest: dict[str, Any] = json.loads((folder / "manifest.json").read_text())
    return BenchLedger(folder, manifest)
