"""Names tests of the window that failed among all others, so that `./dev test` runs them alone.

A window paints when a busy computer lets it; what tests of ledger, storage and faults say hangs on
no such thing, so they have no second chance, and neither has the window where many tests fail.
"""

import os
from pathlib import Path

import pytest

VARIABLE = "COFFER_FAILED_TESTS"  # the file that takes their names
OF_THE_WINDOW = ("tests/unit/ui/", "tests/e2e/", "tests/installed/")
MOST = 5


class SecondLook:
    """Collects the failed tests of a run; writes them down if all of them may be run again."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._failed: dict[str, None] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self._failed[report.nodeid] = None

    def pytest_sessionfinish(self) -> None:
        names = list(self._failed)
        if len(names) <= MOST and all(name.startswith(OF_THE_WINDOW) for name in names):
            self._path.write_text("".join(f"{name}\n" for name in names), encoding="utf-8")


def take_part(config: pytest.Config) -> None:
    """Look at this run if a file for the names was given, in the process that sees all of it."""
    path = os.environ.get(VARIABLE, "")
    if path and not hasattr(config, "workerinput"):
        config.pluginmanager.register(SecondLook(Path(path)), "second look")
