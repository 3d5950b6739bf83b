"""`--data-dir`: everything below one folder, nothing anywhere else; bad folders in plain words."""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.command import ACTIVITIES, ROOT

_NOT_OURS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "COFFER_DATA_DIR", "PYTHONPATH")
_ELSEWHERE = ("home", "config", "data", "cache", "state", "temporary", "work")
WINDOW = """
import os, sys
import ui.entry
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from ui.window import first_paint

def ask():
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    QTimer.singleShot(50, dialog.close)
    QTimer.singleShot(100, dialog.deleteLater)
    QTimer.singleShot(3500, close)

def close():
    window, = [one for one in QApplication.topLevelWidgets() if type(one).__name__ == "MainWindow"]
    print("opened" if window.coffer is not None else "shut", flush=True)
    window.quit()

shown = first_paint.FirstPaint._call
def tell(self):
    shown(self)
    QTimer.singleShot(0, ask)

first_paint.FirstPaint._call = tell
sys.exit(ui.entry.main(sys.argv[1:]))
"""


@dataclass(frozen=True)
class Computer:
    """A person's folders, empty, and the program among them."""

    root: Path

    def __call__(
        self, *words: str, program: Sequence[str] = ("-m", "ui.entry"), code: int = 0,
        **more: str,
    ) -> "subprocess.CompletedProcess[str]":  # fmt: skip
        kept = {name: value for name, value in os.environ.items() if name not in _NOT_OURS}
        own = {
            "HOME": "home", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data",
            "XDG_CACHE_HOME": "cache", "XDG_STATE_HOME": "state", "TMPDIR": "temporary",
        }  # fmt: skip
        done = subprocess.run(
            [sys.executable, *program, *words],
            env={**kept, **{name: str(self.root / one) for name, one in own.items()},
                 "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", **more},
            cwd=self.root / "work", capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
        assert done.returncode == code, done.stderr + done.stdout
        assert "Traceback" not in done.stderr
        return done

    def strewn(self) -> list[str]:
        """Return what lies in the person's other folders."""
        return [
            str(path.relative_to(self.root))
            for name in _ELSEWHERE
            for path in (self.root / name).rglob("*")
        ]


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    for name in (*_ELSEWHERE, "given"):
        (tmp_path / name).mkdir()
    (tmp_path / "given" / "pass").write_text("seven slow foxes sleep")
    (tmp_path / "given" / "rows.csv").write_text(
        f"{ACTIVITIES}\n2024-01-10,Bank,deposit,,,,,USD,,4000,,d1,\n"
    )
    return Computer(tmp_path)


def test_commands_write_below_the_folder_and_nowhere_else(computer: Computer) -> None:
    folder, given = computer.root / "Meine Bücher 家計", computer.root / "given"
    own = ("--data-dir", str(folder), "--passphrase-file", str(given / "pass"))
    computer(*own, "init")
    computer("import", str(given / "rows.csv"), *own)
    told = computer(*own, "report", "networth", "--as-of", "2024-02-01")
    assert "4,000.00" in told.stdout
    computer(*own, "backup")
    computer(*own, "backups", "drill")
    assert "default" in computer(*own, "profiles").stdout
    assert computer.strewn() == []
    assert (folder / "profiles" / "default" / "coffer.db").is_file()
    assert (folder / "profiles" / "default").stat().st_mode & 0o077 == 0


def test_the_window_writes_below_the_folder_and_nowhere_else(computer: Computer) -> None:
    folder = computer.root / "its data"
    computer(f"--data-dir={folder}", "init", "--no-encryption")
    said = computer(
        "--data-dir", str(folder), program=("-c", WINDOW), QT_QPA_PLATFORM="offscreen"
    )  # fmt: skip
    assert "opened" in said.stdout
    assert computer.strewn() == []
    assert (folder / "last-used.json").is_file()
    assert [*folder.rglob("window.ini")]


def test_a_relative_folder_is_taken_from_here(computer: Computer) -> None:
    computer("--data-dir", "../of mine", "init", "--no-encryption")
    assert (computer.root / "of mine" / "profiles" / "default" / "coffer.db").is_file()
    computer("--data-dir", "~/own", "init", "--no-encryption")
    assert (computer.root / "home" / "own" / "profiles" / "default" / "coffer.db").is_file()


def test_the_option_comes_before_the_variable(computer: Computer) -> None:
    other = str(computer.root / "variable")
    computer("--data-dir", str(computer.root / "option"), "init", "--no-encryption",
             COFFER_DATA_DIR=other)  # fmt: skip
    assert (computer.root / "option" / "profiles").is_dir()
    assert not (computer.root / "variable").exists()
    computer("init", "--no-encryption", COFFER_DATA_DIR=other)
    assert (computer.root / "variable" / "profiles").is_dir()


@pytest.mark.parametrize("words", [("report", "networth"), ()])
def test_a_folder_that_does_not_do_is_refused_in_plain_words(
    computer: Computer, words: tuple[str, ...]
) -> None:
    given = computer.root / "given"
    (given / "nowhere").symlink_to(given / "gone")
    for name, why in (
        ("pass", "it is a file, not a folder"),
        ("pass/below", "is a file, not a folder"),
        ("nowhere", "it is a link that leads nowhere"),
        ("n" * 300, "File name too long"),
    ):
        told = computer("--data-dir", str(given / name), *words, code=1)
        assert why in told.stderr
        assert str(given / name) in told.stderr
        assert len(told.stderr.splitlines()) == 1
    assert sorted(path.name for path in given.iterdir()) == ["nowhere", "pass", "rows.csv"]


@pytest.mark.parametrize("option", [("--data-dir",), ("--data-dir=",), ("--data-dir", " ")])
def test_an_option_without_a_folder_is_told(computer: Computer, option: tuple[str, ...]) -> None:
    assert "--data-dir" in computer("accounts", *option, code=2).stderr


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing stops root")
def test_a_folder_that_cannot_be_written_to_is_refused(computer: Computer) -> None:
    shut = computer.root / "shut"
    shut.mkdir(mode=0o500)
    told = computer("--data-dir", str(shut), "init", "--no-encryption", code=1)
    assert "it cannot be written to" in told.stderr
    told = computer("--data-dir", str(shut / "new"), "init", "--no-encryption", code=1)
    assert f"{shut} cannot be written to" in told.stderr


def test_what_cannot_be_written_to_may_be_looked_at(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.bootstrap import placing
    from app.domain.errors import RefusedError

    folder = computer.root / "kept"
    computer("--data-dir", str(folder), "init", "--no-encryption")
    monkeypatch.setenv("COFFER_DATA_DIR", str(folder))
    monkeypatch.setattr(os, "access", lambda *_: False)
    placing.check_data_dir()
    monkeypatch.setenv("COFFER_DATA_DIR", str(computer.root / "home"))
    with pytest.raises(RefusedError, match="it cannot be written to"):
        placing.check_data_dir()
