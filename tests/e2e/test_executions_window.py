"""A broker's file in the real window: mapped, looked at, imported, undone; the ledger's trades."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer as Books
from app.bootstrap import create_coffer
from app.services.trading.answers import PositionQuery
from tests.execution_parts import activity
from tests.unit.executions.shapes import PLAIN
from ui.importing.dialog import ImportDialog
from ui.importing.executions_adopt import AdoptDialog, open_adopt_dialog
from ui.importing.executions_dialog import ExecutionsDialog, open_executions_dialog
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.theme.current import PROPERTY as THEME
from ui.theme.islands import PROPERTY as ISLANDS

LONG_MS = 20_000
UNCLEAR = """\
When,What,Paper,Pieces,Each
01/02/2024,In,ACME,10,150
01/03/2024,Out,ACME,4,160
"""


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    opened = create_coffer(str(tmp_path / "coffer.db"))
    yield opened
    opened.close()


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    worn = {name: application.property(name) for name in (THEME, ISLANDS)}
    ThemeManager(application).apply(application)
    runner = TaskRunner()
    yield runner
    runner.close()
    for name, value in worn.items():  # tests after this one have a theme of their own
        application.setProperty(name, value)


def quiet(qtbot: QtBot, tasks: TaskRunner) -> None:
    qtbot.wait(20)
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=LONG_MS)
    qtbot.wait(20)


def opened(
    qtbot: QtBot, books: Books, tasks: TaskRunner, path: Path, content: str
) -> ExecutionsDialog:
    path.write_text(content, encoding="utf-8")
    dialog = open_executions_dialog(None, books, tasks, path=path)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    quiet(qtbot, tasks)
    return dialog


def choose(box: QComboBox, code: str) -> None:
    box.setCurrentIndex(box.findData(code))
    box.activated.emit(box.currentIndex())


def into(qtbot: QtBot, tasks: TaskRunner, dialog: ExecutionsDialog, account: str) -> None:
    edit = dialog.options.account.lineEdit()
    assert edit is not None
    edit.setText(account)
    edit.editingFinished.emit()
    quiet(qtbot, tasks)


def count(books: Books) -> int:
    return books.trading.positions(PositionQuery()).total


def test_a_file_is_shown_row_by_row_imported_and_undone(
    qtbot: QtBot, books: Books, tasks: TaskRunner, tmp_path: Path
) -> None:
    dialog = opened(qtbot, books, tasks, tmp_path / "trades.csv", PLAIN)
    assert dialog.columns.boxes["Action"].currentData() == "side"
    assert not dialog.import_button.isEnabled()
    assert "account" in dialog.reason.text()
    into(qtbot, tasks, dialog, "Broker")
    assert dialog.import_button.text() == "Import 2"
    assert "2 rows · 2 new" in dialog.preview.summary.text()
    assert count(books) == 0
    dialog.import_button.click()
    quiet(qtbot, tasks)
    assert "Imported 2 executions into Broker" in dialog.title.text()
    assert count(books) == 1
    dialog.undo_button.click()
    quiet(qtbot, tasks)
    assert "undone" in dialog.title.text()
    assert count(books) == 0


def test_columns_words_and_dates_are_said_by_the_person(
    qtbot: QtBot, books: Books, tasks: TaskRunner, tmp_path: Path
) -> None:
    dialog = opened(qtbot, books, tasks, tmp_path / "unclear.csv", UNCLEAR)
    into(qtbot, tasks, dialog, "Broker")
    assert "Say first" in dialog.reason.text()
    for name, field in (
        ("When", "date"), ("What", "side"), ("Paper", "symbol"), ("Pieces", "quantity"),
        ("Each", "price"),
    ):  # fmt: skip
        choose(dialog.columns.boxes[name], field)
    qtbot.wait(300)
    quiet(qtbot, tasks)
    assert dialog.doubts.isVisible()
    dialog.options.dates.choose("mdy")
    qtbot.wait(300)
    quiet(qtbot, tasks)
    assert set(dialog.columns.word_boxes) == {"In", "Out"}
    choose(dialog.columns.word_boxes["In"], "buy")
    choose(dialog.columns.word_boxes["Out"], "sell")
    qtbot.wait(300)
    quiet(qtbot, tasks)
    assert dialog.import_button.text() == "Import 2"
    dialog.import_button.click()
    quiet(qtbot, tasks)
    assert count(books) == 1
    again = opened(qtbot, books, tasks, tmp_path / "later.csv", UNCLEAR)  # remembered
    into(qtbot, tasks, again, "Broker")
    assert "already in the books" in again.reason.text()


def test_rejected_rows_and_what_the_books_have_are_shown_before(
    qtbot: QtBot, books: Books, tasks: TaskRunner, tmp_path: Path
) -> None:
    books.ledger.record(activity("2024-01-02", "buy", "ACME", "10", price="150.5"))
    content = PLAIN + "2024-01-04,BUY,ACME,x,2,0,USD,T3\n"
    dialog = opened(qtbot, books, tasks, tmp_path / "trades.csv", content)
    into(qtbot, tasks, dialog, "Broker")
    dialog.preview.tabs.set_value("known")
    dialog.preview.tabs.changed.emit("known")
    assert dialog.preview.table is not None
    assert dialog.preview.table.accessibleName() == "What the books seem to have"
    dialog.options.known.choose("skip")
    quiet(qtbot, tasks)
    assert dialog.import_button.text() == "Import"


def test_a_file_that_is_none_is_refused_in_words(
    qtbot: QtBot, books: Books, tasks: TaskRunner, tmp_path: Path
) -> None:
    dialog = opened(qtbot, books, tasks, tmp_path / "none.csv", "just words\n")
    assert dialog.banner.isVisible()
    assert "No header" in dialog.banner.text
    assert not dialog.import_button.isEnabled()


def test_the_import_dialog_leads_to_it(
    qtbot: QtBot, books: Books, tasks: TaskRunner, tmp_path: Path
) -> None:
    path = tmp_path / "trades.csv"
    path.write_text(PLAIN, encoding="utf-8")
    dialog = ImportDialog(books, tasks, path)
    dialog.show()
    quiet(qtbot, tasks)
    assert dialog.map_page.executions.isVisible()
    dialog.map_page.executions.click()
    quiet(qtbot, tasks)
    (found,) = [
        one for one in QApplication.topLevelWidgets()
        if isinstance(one, ExecutionsDialog) and one.isVisible()
    ]  # fmt: skip
    assert found.columns.boxes["Symbol"].currentData() == "symbol"
    found.reject()


def test_trades_of_the_ledger_are_taken_over(qtbot: QtBot, books: Books, tasks: TaskRunner) -> None:
    books.ledger.record(activity("2024-01-02", "buy", "ACME", "10", price="150.5"))
    books.ledger.record(activity("2024-01-03", "sell", "GIFT", "1", price="1"))
    dialog: AdoptDialog = open_adopt_dialog(None, books, tasks)
    qtbot.addWidget(dialog)
    quiet(qtbot, tasks)
    assert "1 trades become 1 positions" in dialog.summary.text()
    assert dialog.model.rowCount() == 1
    dialog.adopt_button.click()
    quiet(qtbot, tasks)
    assert count(books) == 1
    assert not dialog.adopt_button.isVisible()
