"""Files for other programs out of the window: chosen, written, remembered, stopped, refused."""

import csv
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, open_coffer
from app.ports.progress import Progress
from app.services.exporting.service import ExportService, Out, OutWish
from tests.e2e.main_paths_parts import Hands, small_books
from tests.e2e.person import CONTROL
from tests.e2e.test_reports_window import type_file
from tests.e2e.windows import open_window
from ui.exporting.choices import OWN
from ui.exporting.dialog import ExportDialog
from ui.window.frame import MainWindow


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Coffer]:
    place = tmp_path_factory.mktemp("exporting") / "coffer.db"
    place.write_bytes(small_books())
    made = open_coffer(str(place))
    yield made
    made.close()


@pytest.fixture(scope="module")
def window(
    qapp: QApplication, books: Coffer, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    with open_window(books, tmp_path_factory.mktemp("memory") / "coffer.db") as made:
        yield made


@pytest.fixture
def hands(qtbot: QtBot, window: MainWindow) -> Iterator[Hands]:
    made = Hands(qtbot, window)
    made.quiet()
    yield made
    while made.dialog is not None:
        made.dialog.reject()
        made.quiet()


def shown(hands: Hands) -> ExportDialog:
    hands.wait(lambda: isinstance(hands.dialog, ExportDialog), "no export dialog")
    found = hands.dialog
    assert isinstance(found, ExportDialog)
    hands.quiet()
    return found


def test_by_mouse_from_the_menu_to_the_folder(
    hands: Hands, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.click(window.top_bar.add_button)
    hands.click_line("Export…")
    dialog = shown(hands)
    hands.click(dialog.what.buttons[Out.ACTIVITY])
    hands.choose("Format", "Text with commas (.csv)")
    dialog.choices.scope.choose("account:Bank")
    name = f"activity-Bank-{window.coffer.clock.today()}.csv"  # type: ignore[union-attr]  # there are books
    hands.sees(f"File: {name}")
    hands.click(dialog.write_button)
    type_file(hands, tmp_path / name)
    hands.sees(f"Activity was written: {name}")
    with (tmp_path / name).open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert [(row["Kind"], row["Account"], row["Amount"]) for row in rows] == [
        ("deposit", "Bank", ""), ("deposit", "Bank", ""),
    ]  # fmt: skip
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    hands.click(dialog.banner.action)
    assert [Path(one.toLocalFile()) for one in opened] == [tmp_path]
    hands.click(dialog.close_button)
    # it is remembered, and where files were put
    window.commands.run("export_file")
    again = shown(hands)
    assert (again.what.value, again.choices.ending) == (Out.ACTIVITY, "csv")
    assert again.choices.scope.value == "account:Bank"
    again.what.choose(Out.HOLDINGS)
    assert again.choices.ending == "xlsx"
    again.choices.scope.choose("portfolio")


def test_by_keyboard_alone(hands: Hands, tmp_path: Path) -> None:
    hands.command("export beancount")
    dialog = shown(hands)
    dialog.what.choose(Out.PRICES)
    dialog.what.take_keys()
    hands.holds("Prices")
    hands.key(Qt.Key.Key_Down)
    hands.holds("Journal for Beancount")
    assert dialog.what.value == Out.BEANCOUNT
    hands.tab_to("Day")
    for name in ("Everything, as an archive", "Close", "Choose where…"):
        hands.tab_to(name)
    hands.key(Qt.Key.Key_Return, CONTROL)
    path = tmp_path / "own.beancount"
    type_file(hands, path)
    hands.sees("Journal for Beancount was written: own.beancount")
    assert "Assets:Manual:Bank" in path.read_text(encoding="utf-8")
    hands.holds("Choose where…")
    hands.key(Qt.Key.Key_Escape)
    hands.wait(lambda: hands.dialog is None, "it is still open")
    hands.shortcut("Ctrl+Shift+E")
    assert shown(hands).what.value == Out.BEANCOUNT


def test_what_cannot_be_written_is_said(hands: Hands, window: MainWindow, tmp_path: Path) -> None:
    window.commands.run("export_file")
    dialog = shown(hands)
    dialog.what.choose(Out.PRICES)
    dialog.choices.symbols.setText("NONE")
    dialog.write(tmp_path / "p.csv")
    hands.sees("NONE")
    assert list(tmp_path.iterdir()) == []
    dialog.choices.symbols.setText("ACME, EUR")
    dialog.write(tmp_path / "none" / "p.csv")
    hands.sees("cannot be written")
    dialog.choices.period.choose(OWN)
    dialog.choices.last.setText("2026-02-31")
    assert not dialog.write_button.isEnabled()
    hands.sees("Last day: write the day as 2026-03-31.")
    dialog.choices.last.setText("2020-01-01")
    hands.sees("The period begins after its end.")
    dialog.choices.last.setText("2027-01-01")
    assert dialog.write_button.isEnabled()
    dialog.write(tmp_path / "p")  # its ending follows
    hands.sees("Prices was written: p.xlsx")
    window.state.set_private(True)
    dialog.what.choose(Out.OFX)
    hands.sees("the file has them")
    window.state.set_private(False)
    hands.click(dialog.archive_button)
    hands.wait(lambda: window.stack.current_name == "settings", "no settings")
    hands.sees("For other programs")
    hands.press("Export…")
    assert shown(hands).what.value == Out.PRICES  # the last that was written


def test_a_stopped_export_leaves_the_old_file(
    hands: Hands, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = threading.Event()
    original = ExportService._journal

    def slow(
        self: ExportService, path: Path, wish: OutWish, ending: str, steps: Progress, look: object
    ) -> None:
        begun.set()
        while True:  # until it is cancelled
            steps.step(1, 10, "entries")
            threading.Event().wait(0.005)

    monkeypatch.setattr(ExportService, "_journal", slow)
    path = tmp_path / "own.journal"
    path.write_text("old", encoding="utf-8")
    window.commands.run("export_file")
    dialog = shown(hands)
    dialog.what.choose(Out.HLEDGER)
    dialog.write(path)
    hands.wait(begun.is_set, "it does not begin")
    assert not dialog.what.isEnabled()
    hands.click(dialog.progress.cancel_button)
    hands.sees("Stopped: nothing was written.")
    assert path.read_text(encoding="utf-8") == "old"
    monkeypatch.setattr(ExportService, "_journal", original)
    dialog.write(path)
    hands.sees("was written: own.journal")
    assert [one.name for one in tmp_path.iterdir()] == ["own.journal"]
