"""Starting: the window without what it does not need, commands without Qt."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.entry import has_display, main, window_start

ROOT = Path(__file__).resolve().parents[3]
HEAVY = ("numpy", "pyqtgraph", "sqlalchemy", "alembic", "psycopg", "keyring", "requests", "ccxt")


def run(code: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    kept = {name: value for name, value in os.environ.items() if name not in (
        "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}  # fmt: skip
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**kept, "PYTHONPATH": str(ROOT), **environment},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize(
    ("arguments", "chosen"),
    [
        ([], {}),
        (["--db", "/a"], {"--db": "/a"}),
        (["--profile=work"], {"--profile": "work"}),
        (["--db"], None),
        (["--db="], None),
        (["holdings"], None),
        (["--db", "/a", "holdings"], None),
        (["--help"], None),
    ],
)
def test_only_its_own_options_open_the_window(
    arguments: list[str], chosen: dict[str, str] | None
) -> None:
    wanted = window_start(arguments)
    assert (None if wanted is None else wanted.options) == chosen


def test_without_a_display_it_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert not has_display("linux")
    assert has_display("win32")
    monkeypatch.setattr("ui.entry.has_display", lambda: False)
    assert main([]) == 1
    assert "no display" in capsys.readouterr().err


def test_the_command_line_imports_no_qt() -> None:
    code = "import sys, ui.entry; print(any(n.startswith('PySide6') for n in sys.modules))"
    assert run(code).stdout.strip() == "False"


def test_the_first_paint_needs_no_heavy_module(tmp_path: Path) -> None:
    code = f"""
import sys
from pathlib import Path
import ui.entry
from ui.window import launch
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
seen = []
class Stop(launch.Start):
    def begin(self):
        self._window.repaint()
        QApplication.processEvents()
        seen.extend(n for n in {HEAVY!r} if n in sys.modules)
        QApplication.quit()
launch.Start = Stop
code = launch.launch({str(tmp_path / "none.db")!r})
print("heavy:", seen, code)
"""
    done = run(code, QT_QPA_PLATFORM="offscreen", COFFER_DATA_DIR=str(tmp_path))
    assert "heavy: [] 0" in done.stdout, done.stderr
