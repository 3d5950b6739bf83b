"""Tables and the palette on real books: find, sort, copy and export what is shown, by keyboard."""

import csv
import os
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, create_coffer
from app.domain.ledger import EntryFilter
from tests.e2e.person import CONTROL, Person
from tests.e2e.windows import window_on
from ui.activity.listing import LongList, Stretch, begin, go_on
from ui.activity.view import ActivityView
from ui.activity.void_dialog import ConfirmDialog
from ui.importing.work import Wish, carry_out
from ui.window.frame import MainWindow
from ui.window.palette import CommandPalette

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # Qt aborts without a display

HEAD = "date,account,kind,symbol,asset_type,quantity,price,currency,amount,note\n"
KINDS = ("deposit", "withdraw")


def rows() -> str:
    """Return three hundred rows: money in and out, and a trade on each tenth day."""
    lines = []
    for number in range(300):
        day = f"20{20 + number // 100}-{number // 28 % 12 + 1:02d}-{number % 28 + 1:02d}"
        if number % 10:
            note = "Groceries, weekly" if number % 7 == 0 else ""
            lines.append(f'{day},Bank,{KINDS[number % 2]},,,,,EUR,{number}.25,"{note}"')
        else:
            lines.append(f"{day},Broker,buy,ACME,public-stock,0.{number + 1},10,EUR,,")
    return HEAD + "\n".join(lines) + "\n"


class Silent:
    """A progress that nobody watches."""

    def step(self, done: int, total: int, what: str) -> None:
        """Do nothing."""


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Coffer]:
    folder = tmp_path_factory.mktemp("tables")
    source = folder / "activities.csv"
    source.write_text(rows())
    coffer = create_coffer(str(folder / "coffer.db"))
    carry_out(coffer, source, Wish(), Silent())
    yield coffer
    coffer.close()


@pytest.fixture
def person(qtbot: QtBot, books: Coffer, tmp_path: Path) -> Iterator[Person]:
    for window in window_on(qtbot, books, tmp_path / "coffer.db"):
        someone = Person(qtbot, window)
        someone.quiet()
        yield someone


def activity(person: Person) -> ActivityView:
    person.window.go("activity")
    person.quiet()
    (view,) = person.window.findChildren(ActivityView)
    return view


def read(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def exported(person: Person, view: ActivityView, name: str, folder: Path) -> Path:
    path = folder / name
    desk = person.window.table_desk
    desk.write(view.table, path)
    person.wait(path.exists, "no file")
    person.quiet()
    return path


def test_the_ledger_is_sorted_filtered_and_copied_by_keyboard(person: Person) -> None:
    view = activity(person)
    assert view.model.rowCount() == 300
    first = view.model.loaded(0)
    view.table.setFocus()
    view.table.choose(0)
    person.key(Qt.Key.Key_Up)
    assert view.table.header.hasFocus()
    person.key(Qt.Key.Key_Return)
    last = view.model.loaded(0)
    assert first is not None
    assert last is not None
    assert last.at < first.at
    person.key(Qt.Key.Key_Down)
    QTest.keyClicks(view.table, "groc")
    person.wait(lambda: view.model.rowCount() == 38)
    person.quiet()
    assert view.status.text() == "38 entries · €2,538.25 in, €3,092.25 out"
    person.key(Qt.Key.Key_Return)
    person.key(Qt.Key.Key_A, CONTROL)
    person.key(Qt.Key.Key_C, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 39
    assert lines[0].startswith("Date\tKind\tAccount")
    place = lines[0].split("\t").index("Cash")
    cash = [Decimal(line.split("\t")[place]) for line in lines[1:]]
    assert all(amount % 1 in (Decimal("0.25"), Decimal("-0.25")) for amount in cash)


def test_a_list_that_is_found_in_stretches_is_the_whole_list(books: Coffer) -> None:
    for what in (
        EntryFilter(), EntryFilter(newest_first=False), EntryFilter(text="acme"),
        EntryFilter(text="nowhere"),
    ):  # fmt: skip
        known, found = LongList(), begin(books.ledger, what)
        known.begin(found, None)
        while not known.is_whole:
            found = go_on(books.ledger, found)
            assert known.add(found)
        asked = books.ledger.entries(what, limit=1000)
        assert list(known.ids) == [entry.id for entry in asked]
        assert known.count == len(asked)


def test_a_first_guess_gives_way_to_what_is_found() -> None:
    known, what = LongList(), EntryFilter()
    known.begin(Stretch(what, (7, 6), None, 4, is_guess=True), None)  # type: ignore[arg-type]  # numbers do
    assert not known.is_whole
    assert known.add(Stretch(what, (), (1, 1), 4))
    assert known.page(0) is None or known.count == 2
    assert not known.add(Stretch(what, (9, 7, 6), None, 4))  # type: ignore[arg-type]  # numbers do
    assert list(known.ids) == [9, 7, 6]
    assert known.is_whole


def test_what_is_shown_is_exported(person: Person, tmp_path: Path) -> None:
    view = activity(person)
    whole = read(exported(person, view, "all.csv", tmp_path))
    assert len(whole) == 301
    view.table.chooser.set_shown("account", is_shown=False)
    view.bar.filter.setText("acme")
    person.wait(lambda: view.model.rowCount() == 30)
    person.quiet()
    found = read(exported(person, view, "some.csv", tmp_path))
    assert "Account" not in found[0]
    assert len(found) == 31
    place = found[0].index("Quantity")
    assert {Decimal(row[place]) for row in found[1:]} == {
        Decimal(f"0.{number + 1}") for number in range(0, 300, 10)
    }
    view.bar.clear()


def test_hidden_amounts_are_asked_about_and_not_written(person: Person, tmp_path: Path) -> None:
    view = activity(person)
    person.window.state.set_private(True)
    person.quiet()
    view.table.export()
    asking = person.dialog
    assert isinstance(asking, ConfirmDialog)
    asking.reject()
    text = exported(person, view, "hidden.csv", tmp_path).read_text("utf-8-sig")
    assert ".25" not in text
    view.table.choose(0)
    view.table.copy()
    assert ".25" not in QGuiApplication.clipboard().text()
    person.window.state.set_private(False)


def kinds_in(palette: CommandPalette) -> set[str]:
    found = (palette.model.row(row) for row in range(palette.model.rowCount()))
    return {one.kind for one in found if one is not None}


def test_the_palette_finds_entries_settings_and_opens_what_is_chosen(person: Person) -> None:
    window: MainWindow = person.window
    window.open_palette()
    palette = window._palette
    assert palette is not None
    QTest.keyClicks(palette.field, "291.25")
    shown = palette
    person.wait(lambda: kinds_in(shown) == {"Entry"}, "the entry by its amount")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    person.quiet()
    assert window.stack.current_name == "activity"
    (view,) = window.findChildren(ActivityView)
    assert view.panel.entry is not None
    assert abs(view.panel.entry.legs[0].quantity) == Decimal("291.25")
    window.open_palette()
    palette = window._palette
    assert palette is not None
    person.quiet()
    QTest.keyClicks(palette.field, "acme")
    person.wait(lambda: {"Asset", "Entry"} <= kinds_in(palette))
    palette.field.setText("bank")
    QTest.keyClick(palette.field, Qt.Key.Key_Return, CONTROL)
    person.quiet()
    assert person.dialog is not None
    assert person.dialog.windowTitle()
    person.key(Qt.Key.Key_Escape)
