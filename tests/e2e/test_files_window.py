"""Files of known formats in the window: what they say, what is asked, what was imported."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, create_coffer
from app.domain.ledger import EntryFilter
from app.domain.mapped.maps import FileMap, KeptMap
from app.ports.importers import Guess
from app.services.files.answers import FileWish
from tests.e2e.test_import_window import choose, press, settle
from tests.e2e.windows import LONG_MS, quiet, window_on
from ui.holdings.target import BatchEntries
from ui.importing import files_sample as sample
from ui.importing.dialog import ImportDialog
from ui.importing.files_view import FilesView
from ui.importing.guess_bar import GuessBar
from ui.importing.read_again import ReadAgainDialog
from ui.window.frame import MainWindow

KINDS = ("balanced", "asking", "broken", "changed", "contradicted", "hostile")


@pytest.fixture
def files(tmp_path: Path) -> sample.SampleFiles:
    shown = {}
    for kind in KINDS:
        path = tmp_path / f"{kind}.xml"
        path.write_text("<an invented file/>", encoding="utf-8")
        shown[path.name] = getattr(sample, kind)(path)
    return sample.SampleFiles(shown)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Coffer]:
    opened = create_coffer(str(tmp_path / "coffer.db"))
    yield opened
    opened.close()


@pytest.fixture
def window(
    qtbot: QtBot, books: Coffer, files: sample.SampleFiles, tmp_path: Path
) -> Iterator[MainWindow]:
    stand_in: Any = sample.WithFiles(books, files)
    for made in window_on(qtbot, stand_in, tmp_path / "coffer.db"):
        quiet(qtbot, made)
        yield made


def opened(qtbot: QtBot, window: MainWindow, *paths: Path) -> ImportDialog:
    window.commands.import_file(list(paths) if len(paths) > 1 else paths[0])
    dialog = window.commands.dialog
    assert isinstance(dialog, ImportDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    settle(qtbot, window.tasks)
    return dialog


def test_statements_accounts_and_the_opening_balance_by_mouse(
    qtbot: QtBot, window: MainWindow, files: sample.SampleFiles, tmp_path: Path
) -> None:
    dialog = opened(qtbot, window, tmp_path / "balanced.xml", tmp_path / "changed.xml")
    view = dialog.document
    assert dialog.is_document
    assert (view.trust.word.text(), view.tabs.value) == ("Balanced", "effects")
    view.tabs.set_value("parts")
    view._show_table()
    assert view.table is not None
    QAbstractItemModelTester(view.table.cells, dialog)
    shown = [view.table.cells.cell(1, column).text for column in range(9)]
    assert shown[2:] == ["2,745.80", "0.00", "54.20", "1", "2,691.60", "EUR", "Balanced"]
    own = "DE89 3704 0044 0532 0130 00"
    box = view.accounts.boxes[own]
    assert box.currentText() == f"make “{own}”"
    assert not view.opening.isChecked()  # one of its accounts is there already
    view.opening.click()
    settle(qtbot, window.tasks)
    assert files.examined == 1  # nothing is to be read otherwise
    assert files.wishes[-1].books_opening
    dialog.guesses.pills["encoding"].choose("windows-1252")
    settle(qtbot, window.tasks)
    assert files.examined == 2
    assert dialog.import_button.text() == "Import 6"
    press(dialog, dialog.import_button)
    settle(qtbot, window.tasks)
    told = files.wishes[-1]
    assert (told.dry_run, told.options, told.books_opening) == (
        False, {"encoding": "windows-1252"}, True,
    )  # fmt: skip
    assert dialog.title.text() == "Imported 6 of 7 rows"
    assert dialog.undo_button.isVisible()
    press(dialog, dialog.skip_button)
    settle(qtbot, window.tasks)
    assert "file 2 of 2" in dialog._file.full_text
    assert not dialog.guesses.options  # what was said is of the other file
    assert not dialog.import_button.isEnabled()
    dialog.reject()


def test_changed_rows_are_answered_by_keyboard(
    qtbot: QtBot, window: MainWindow, files: sample.SampleFiles, tmp_path: Path
) -> None:
    dialog = opened(qtbot, window, tmp_path / "changed.xml")
    view = dialog.document
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert view.tabs.value == "changed"
    assert view.table is not None
    assert QApplication.focusWidget() is view.table  # what asks has the keyboard
    assert [view.versions.model.cell(0, column).text for column in range(3)] == [
        "Amount", "54.20", "45.20",
    ]  # fmt: skip
    assert not dialog.import_button.isEnabled()
    QTest.keyClick(view.table, Qt.Key.Key_Return)  # this one is taken from the file
    view.changes.answers.setdefault(19, "keep")
    view.changes.turn(view.changes.rows[1])
    view.changes.turn(view.changes.rows[1])
    assert view.changes.answers == {14: "take", 19: "keep"}
    assert "version" not in dialog.reason.text()
    assert not dialog.import_button.isEnabled()  # a row looks like an entry
    view.tabs.set_value("like")
    view._show_table()
    press(dialog, view.likes.skip_button)
    assert dialog.import_button.text() == "Import 6"  # six, one more, and one left out
    dialog.import_button.setFocus()
    QTest.keyClick(dialog.import_button, Qt.Key.Key_Return)
    settle(qtbot, window.tasks)
    told = files.wishes[-1]
    assert (dict(told.choices), told.skip_lines) == ({14: "take", 19: "keep"}, {16})
    assert view.tabs.value == "changed" or view.table is not None
    with qtbot.waitSignal(dialog.activity_wanted) as wanted:
        press(dialog, dialog.activity_button)
    assert isinstance(wanted.args[0], BatchEntries)


def test_what_contradicts_itself_needs_the_persons_word(
    qtbot: QtBot, window: MainWindow, files: sample.SampleFiles, tmp_path: Path
) -> None:
    dialog = opened(qtbot, window, tmp_path / "contradicted.xml")
    assert dialog.document.trust.word.text() == "Contradicts itself"
    assert "Line 212" in dialog.banner.text
    assert not dialog.import_button.isEnabled()
    press(dialog, dialog.banner.action)
    assert dialog.import_button.isEnabled()
    press(dialog, dialog.import_button)
    settle(qtbot, window.tasks)
    assert files.wishes[-1].takes_contradicted
    assert not dialog.banner.isVisible()
    dialog.reject()


def test_what_a_file_does_not_say_is_asked_first(
    qtbot: QtBot, window: MainWindow, files: sample.SampleFiles, tmp_path: Path
) -> None:
    dialog = opened(qtbot, window, tmp_path / "asking.xml")
    pill = dialog.guesses.pills["date_order"]
    assert "day or the month first in “03/04/2026”" in dialog.asked.text()
    assert pill.text().startswith("Dates: choose")
    assert files.wishes == []
    pill.choose("dmy")
    settle(qtbot, window.tasks)
    assert not dialog.asked.isVisible()
    assert pill.text().startswith("Dates: day first")
    field = dialog.guesses.fields["currency"]
    field.setEditText("USD")
    field.activated.emit(-1)
    settle(qtbot, window.tasks)
    assert files.wishes[-1].options == {"date_order": "dmy", "currency": "USD"}
    assert dialog.import_button.isEnabled()
    choose(dialog.guesses.format.menu(), "a table with columns")
    settle(qtbot, window.tasks)
    assert not dialog.is_document  # and as a table it is nothing that can be read
    dialog.reject()


def test_many_accounts_and_names_that_are_hard_to_show(
    qtbot: QtBot, window: MainWindow, files: sample.SampleFiles, tmp_path: Path
) -> None:
    dialog = opened(qtbot, window, tmp_path / "hostile.xml")
    view = dialog.document
    for name, _ in view._options(sample.hostile(tmp_path / "x").result):
        view.tabs.set_value(name)
        view._show_table()
        assert view.table is not None
        QAbstractItemModelTester(view.table.cells, dialog)
    view.tabs.set_value("accounts")
    view._show_table()
    table = view.table
    assert table is not None
    assert view.account_bar.isVisible()
    assert table.cells.rowCount() == 67
    table.choose(1)
    box = view.account_bar.box
    assert box.count() == 1  # there are no accounts yet
    view.chosen["a1"] = "Mine"
    assert view.add_to(FileWish()).accounts == {"a1": "Mine"}
    shown = [one.text() for one in dialog.findChildren(QLabel)]
    assert not [text for text in shown if "\u202e" in text or "\u0007" in text]
    dialog.reject()


def test_a_file_that_cannot_be_read_says_where(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    dialog = opened(qtbot, window, tmp_path / "broken.xml")
    assert dialog.is_document
    assert "Line 88: The file ends in the middle of a statement." in dialog.banner.text
    assert not dialog.import_button.isEnabled()
    dialog.reject()


def test_guesses_come_and_go(qtbot: QtBot) -> None:
    bar = GuessBar()
    qtbot.addWidget(bar)
    look = sample.asking(Path("x")).look
    bar.show_guesses(look.formats, "qif", look.guesses)
    kept = bar.pills["encoding"]
    bar.show_guesses(look.formats, "qif", look.guesses)
    assert bar.pills["encoding"] is kept
    bar.show_guesses(look.formats, "qif", (Guess("sheet", "One", ("One", "Two")),))
    assert list(bar.pills) == ["sheet"]
    assert bar.fields == {}
    bar.pills["sheet"].choose("Two")
    assert bar.options == {"sheet": "Two"}
    bar.forget()
    assert (bar.options, bar.pills) == ({}, {})


OFX = """\
OFXHEADER:100
DATA:OFXSGML
VERSION:102
SECURITY:NONE
ENCODING:USASCII
CHARSET:1252
COMPRESSION:NONE
OLDFILEUID:NONE
NEWFILEUID:NONE

<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS><DTSERVER>20260301<LANGUAGE>ENG
</SONRS></SIGNONMSGSRSV1><BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STATUS><CODE>0<SEVERITY>INFO</STATUS>
<STMTRS><CURDEF>EUR<BANKACCTFROM><BANKID>100<ACCTID>987654<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20260201<DTEND>20260228
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260203<TRNAMT>2000.00<FITID>A1<NAME>Salary</STMTTRN>
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260204<TRNAMT>-54.20<FITID>A2<NAME>Market</STMTTRN>
</BANKTRANLIST><LEDGERBAL><BALAMT>1945.80<DTASOF>20260228</LEDGERBAL></STMTRS></STMTTRNRS>
</BANKMSGSRSV1></OFX>
"""


def test_a_real_file_comes_in_once_changes_are_asked_and_it_is_kept(
    qtbot: QtBot, books: Coffer, tmp_path: Path
) -> None:
    path = tmp_path / "a name that says nothing.dat"
    path.write_text(OFX, encoding="ascii")
    for window in window_on(qtbot, books, tmp_path / "coffer.db"):
        quiet(qtbot, window)
        dialog = opened(qtbot, window, path)
        assert dialog.is_document
        assert dialog.import_button.text() == "Import 2"
        press(dialog, dialog.import_button)
        settle(qtbot, window.tasks)
        dialog.reject()
        path.write_text(OFX.replace("-54.20", "-45.20"), encoding="ascii")
        again = opened(qtbot, window, path)
        assert again.document.tabs.value == "changed"
        assert not again.import_button.isEnabled()
        press(again, again.document.changes.take_button)
        press(again, again.import_button)
        settle(qtbot, window.tasks)
        again.reject()
        entries = books.ledger.entries(EntryFilter(), limit=100)
        assert sorted(one.kind for one in entries) == ["deposit", "withdraw"]
        view = listed(qtbot, window)
        assert [one.rows for one in view.model.lines()] == [2, 2]
        assert all(one.is_kept for one in view.model.lines())
        view.save_to(view.model.lines()[-1].id, tmp_path / "copy.ofx")
        quiet(qtbot, window)
        assert (tmp_path / "copy.ofx").read_text(encoding="ascii") == OFX
        press(view, view.undo_button)  # type: ignore[arg-type]  # any widget
        quiet(qtbot, window)
        quiet(qtbot, window)
        assert view.model.lines()[0].is_undone


def listed(qtbot: QtBot, window: MainWindow, part: object = None) -> FilesView:
    window.go("files", part)
    quiet(qtbot, window)
    view = window.stack.currentWidget()
    assert isinstance(view, FilesView)
    return view


def test_the_list_of_files_by_keyboard(
    qtbot: QtBot, window: MainWindow, files: sample.SampleFiles
) -> None:
    view = listed(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QAbstractItemModelTester(view.model, view)
    assert view.model.rowCount() == 5
    view.filter.setFocus()
    QTest.keyClicks(view.filter, "umsatz")
    qtbot.waitUntil(lambda: view.model.rowCount() == 1, timeout=LONG_MS)
    QTest.keyClick(view.filter, Qt.Key.Key_Return)
    qtbot.waitUntil(view.table.hasFocus)
    assert view.facts.title.full_text == "umsatz.csv"
    with qtbot.waitSignal(window.state.navigate) as told:
        QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert told.args[0] == "activity"
    assert told.args[1].name == "umsatz.csv"
    quiet(qtbot, window)
    assert window.stack.current_name == "activity"


def test_the_list_of_files_by_mouse(
    qtbot: QtBot, window: MainWindow, files: sample.SampleFiles, tmp_path: Path
) -> None:
    view = listed(qtbot, window, 1)
    assert view.facts.title.full_text == "camt053-2026-03.xml"
    view.save_to(1, tmp_path / "copy.xml")
    quiet(qtbot, window)
    assert files.saved == [(1, tmp_path / "copy.xml")]
    assert "copy.xml" in view.banner.text
    press(view, view.again_button)  # type: ignore[arg-type]  # any widget
    again = view._dialog
    assert isinstance(again, ReadAgainDialog)
    again.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    quiet(qtbot, window)
    assert files.wishes[-1].dry_run
    assert not again.import_button.isEnabled()
    press(again, again.view.changes.take_button)  # type: ignore[arg-type]  # any widget
    assert again.import_button.text() == "Import 8"
    press(again, again.import_button)  # type: ignore[arg-type]  # any widget
    quiet(qtbot, window)
    assert not files.wishes[-1].dry_run
    assert set(files.wishes[-1].choices.values()) == {"take"}
    assert again.undo_button.isVisible()
    again.reject()
    press(view, view.forget_button)
    assert files.known[0].is_kept
    press(view, view.forget_button)
    quiet(qtbot, window)
    assert not files.known[0].is_kept
    quiet(qtbot, window)
    assert not view.again_button.isEnabled()
    view.table.choose(view.model.row_of(4))
    assert not view.undo_button.isEnabled()  # it was undone
    assert "The import was undone" in [row.fact.left for row in view.facts.rows()]


def test_profiles_are_handed_on(
    qtbot: QtBot, window: MainWindow, books: Coffer, tmp_path: Path
) -> None:
    mapping = FileMap(columns=(("Datum", "date"), ("Betrag", "amount")), account="Giro")
    books.mapped_imports.keep_map(KeptMap("My bank", mapping, "digest", "da"))
    view = listed(qtbot, window, "profiles")
    part = view.profiles
    assert part.isVisible()
    part.table.choose(part.model.row_of((True, "My bank")))
    part.share_to(tmp_path / "bank.json")
    quiet(qtbot, window)
    part.rename_to("Our bank")
    quiet(qtbot, window)
    quiet(qtbot, window)
    assert "bank.json" in view.banner.text
    assert [one.name for one in books.mapped_imports.maps()] == ["Our bank"]
    part.bring(tmp_path / "bank.json")
    quiet(qtbot, window)
    quiet(qtbot, window)
    assert [one.name for one in books.mapped_imports.maps()] == ["My bank", "Our bank"]
    part.table.choose(part.model.row_of((True, "Our bank")))
    press(view, part.delete_button)  # type: ignore[arg-type]  # any widget
    press(view, part.delete_button)  # type: ignore[arg-type]  # any widget
    quiet(qtbot, window)
    quiet(qtbot, window)
    assert [one.name for one in books.mapped_imports.maps()] == ["My bank"]
