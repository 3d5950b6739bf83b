"""A changed past in the window: one calm line, months on demand, and where it stands."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.activities import ActivityRow
from app.domain.errors import RefusedError
from app.domain.restated import Restatement
from app.domain.times import start_us
from tests.unit.ui.fakes_tables import JANUARY, RESTATED, FakeCoffer
from ui.activity.batches_dialog import BatchesDialog
from ui.entries.editor import EntryDialog
from ui.format import HIDDEN, Formatter
from ui.importing.dialog import ImportDialog
from ui.restated.note import RestatedNote
from ui.tasks import TaskRunner

WORDS = Formatter(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
NOTHING = Restatement("USD")


@pytest.fixture
def note(qtbot: QtBot) -> RestatedNote:
    made = RestatedNote(WORDS)
    qtbot.addWidget(made)
    return made


def test_before_anything_is_told_nothing_is_shown(note: RestatedNote) -> None:
    assert note.isHidden()
    note.show_restated(None)
    assert note.isHidden()


def test_one_line_says_which_months_and_how_much_at_most(note: RestatedNote) -> None:
    note.show_restated(RESTATED)
    line = "Moves 2 past months, Jan 2024 – Feb 2024: net worth at most −$29.50 (Jan 2024)."
    assert note.text.text() == line
    note.show_restated(RESTATED, is_done=True)
    assert note.text.text() == line.replace("Moves", "Moved")


def test_a_past_that_stays_is_said_without_a_table(note: RestatedNote) -> None:
    note.show_restated(NOTHING)
    assert note.text.text() == "No month of the past moves."
    assert note.more.isHidden()
    note.show_restated(NOTHING, is_done=True)
    assert note.text.text() == "No month of the past moved."


def test_accounts_that_trade_places_leave_net_worth_as_it_is(note: RestatedNote) -> None:
    inner = replace(RESTATED, lines=RESTATED.lines[1:2])
    note.show_restated(inner)
    expected = (
        "Moves 1 past month, Jan 2024: net worth stays, an account at most −$29.50 (Jan 2024)."
    )
    assert note.text.text() == expected


def test_what_is_not_known_has_no_amount(note: RestatedNote) -> None:
    unknown = replace(RESTATED, lines=(replace(RESTATED.lines[0], before=None),))
    note.show_restated(unknown)
    assert note.text.text() == "Moves 1 past month: Jan 2024."


def test_the_months_unfold_and_fold(note: RestatedNote) -> None:
    note.show()
    note.show_restated(RESTATED)
    assert note.table is None
    QTest.mouseClick(note.more, Qt.MouseButton.LeftButton)
    assert note.more.text() == "Hide months"
    assert note.table is not None
    cells = note.table.cells
    rows = [[cells.cell(row, column).text for column in range(5)] for row in range(4)]
    assert rows[0] == ["Jan 2024", "Total", "$1,500.00", "$1,470.50", "−$29.50"]
    assert rows[1][1] == "Kraken"
    assert rows[3][2:] == ["—", "$12.25", "—"]
    QTest.mouseClick(note.more, Qt.MouseButton.LeftButton)
    assert note.table is None


def test_a_new_answer_keeps_the_table_open(note: RestatedNote) -> None:
    note.show_restated(RESTATED)
    note.more.click()
    note.show_restated(replace(RESTATED, lines=RESTATED.lines[:1]))
    assert note.table is not None
    assert note.table.cells.rowCount() == 1
    note.show_restated(NOTHING)
    assert note.table is None


def test_privacy_hides_the_amounts(qtbot: QtBot) -> None:
    note = RestatedNote(Formatter(WORDS.locale, is_private=True))
    qtbot.addWidget(note)
    note.show_restated(RESTATED)
    assert "29" not in note.text.text()
    assert HIDDEN in note.text.text()


def test_an_import_tells_what_it_would_move(qtbot: QtBot, tasks: TaskRunner) -> None:
    coffer = FakeCoffer()
    dialog = ImportDialog(coffer, tasks, Path("history.csv"))  # type: ignore[arg-type]  # a fake
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.import_button.isEnabled)
    restated = dialog.result_view.restated
    assert restated.text.text().startswith("Moves 2 past months")
    QTest.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.undo_button.isVisible)
    assert restated.text.text().startswith("Moved 2 past months")


def test_an_entry_tells_what_it_would_move(qtbot: QtBot, tasks: TaskRunner) -> None:
    coffer = FakeCoffer()
    coffer.ledger.restated = RESTATED
    row = ActivityRow(start_us(JANUARY), JANUARY, "Kraken", "buy", "SOL", "crypto",
                      Decimal(2), Decimal(100), "USD")  # fmt: skip
    dialog = EntryDialog(coffer, tasks, row)  # type: ignore[arg-type]  # a fake
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.restated.isVisible)
    assert dialog.restated.text.text().startswith("Moves 2 past months")


def test_a_batch_tells_what_it_moved_when_asked(qtbot: QtBot, tasks: TaskRunner) -> None:
    coffer = FakeCoffer()
    dialog = BatchesDialog(coffer, tasks)  # type: ignore[arg-type]  # a fake
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 5)
    dialog.table.choose(1)
    assert dialog.restated.isHidden()
    QTest.mouseClick(dialog.moved_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.restated.isVisible)
    assert coffer.restatement.asked == [2]
    assert "Jan 2024" in dialog.restated.text.text()
    dialog.table.choose(0)
    assert dialog.restated.isHidden()
    coffer.restatement.error = RefusedError("there is no batch 1")
    QTest.mouseClick(dialog.moved_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.banner.isVisible)
    assert dialog.moved_button.isEnabled()


def test_the_largest_is_by_size_whatever_its_sign() -> None:
    assert RESTATED.largest is not None
    assert (RESTATED.largest.on, RESTATED.largest.difference) == (JANUARY, Decimal("-29.50"))
    assert NOTHING.largest is None
    assert [one.month for one in RESTATED.months] == [1, 2]
