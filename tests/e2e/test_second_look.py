"""Tests of the window that fail are named for a second run, and nothing else is."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.command import ROOT
from tests.second_look import MOST, VARIABLE

CONFTEST = """
import sys
sys.path.insert(0, {root!r})
from tests.second_look import take_part
def pytest_configure(config):
    take_part(config)
"""
PASSES, FAILS, DIES = "assert True", "assert False", "import os; os._exit(1)"


def named(folder: Path, tests: dict[str, str], *options: str) -> list[str]:
    """Run tests, a file each, and return which are named for a second run."""
    place = folder / "checkout"
    for name, body in tests.items():
        file = place / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"def test_it() -> None:\n    {body}\n", encoding="utf-8")
    (place / "conftest.py").write_text(CONFTEST.format(root=str(ROOT)), encoding="utf-8")
    (place / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    failed = folder / "failed"
    subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options],
        cwd=place, env={**os.environ, VARIABLE: str(failed)}, capture_output=True, check=False,
        timeout=120,
    )  # fmt: skip
    return failed.read_text(encoding="utf-8").splitlines() if failed.exists() else []


def test_failed_tests_of_the_window_are_named(tmp_path: Path) -> None:
    tests = {"tests/unit/ui/test_a.py": FAILS, "tests/e2e/test_b.py": DIES,
             "tests/unit/ui/test_c.py": PASSES, "tests/unit/test_d.py": PASSES}  # fmt: skip
    assert sorted(named(tmp_path, tests, "-n", "2")) == [
        "tests/e2e/test_b.py::test_it",
        "tests/unit/ui/test_a.py::test_it",
    ]


@pytest.mark.parametrize("other", ["tests/unit/test_money.py", "tests/faults/test_kill.py"])
def test_none_is_where_anything_else_failed(tmp_path: Path, other: str) -> None:
    assert named(tmp_path, {"tests/unit/ui/test_a.py": FAILS, other: FAILS}) == []


def test_none_is_where_much_failed(tmp_path: Path) -> None:
    many = {f"tests/unit/ui/test_{number}.py": FAILS for number in range(MOST + 1)}
    assert named(tmp_path, many) == []
