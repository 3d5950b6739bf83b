"""The import dialog: nothing is written before Import, and Undo takes it back."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.errors import FileRefusedError
from app.services.changes import Topic
from app.services.reports import ImportResult
from tests.unit.ui.fakes_tables import FakeCoffer, FakeImports
from ui.format import Formatter
from ui.importing.choose import DropArea, dropped_file
from ui.importing.dialog import ImportDialog
from ui.importing.preview import ResultView, count_facts, name_facts, row_columns
from ui.tasks import TaskRunner

PATH = Path("history.csv")
HOSTILE = "<b>x</b>\u202e\n" + "x" * 65536


@pytest.fixture
def coffer() -> FakeCoffer:
    return FakeCoffer()


def opened(
    qtbot: QtBot, coffer: FakeCoffer, tasks: TaskRunner, path: Path | None = PATH
) -> ImportDialog:
    made = ImportDialog(coffer, tasks, path)  # type: ignore[arg-type]  # a fake
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(qtbot: QtBot, coffer: FakeCoffer, tasks: TaskRunner) -> ImportDialog:
    made = opened(qtbot, coffer, tasks)
    qtbot.waitUntil(made.import_button.isEnabled)
    return made


def test_a_file_is_looked_at_before_anything_is_written(
    dialog: ImportDialog, coffer: FakeCoffer
) -> None:
    assert all(options.dry_run for _, options in coffer.imports.asked)
    counts = {row.fact.left: row.fact.right for row in dialog.result_view.counts.rows()}
    assert counts["New"] == "1,180"
    assert counts["Rejected"] == "2"
    names = {row.fact.left: row.fact.right for row in dialog.result_view.names.rows()}
    assert names["Buy"] == "640"
    assert names["New assets"] == "SOL, ETH"
    assert dialog.import_button.text() == "Import 1,180"
    assert "recognised" in dialog.options.format.text()


def test_rejected_rows_come_with_line_and_reason(dialog: ImportDialog) -> None:
    table = dialog.result_view.table
    assert table is not None
    assert table.cells.cell(0, 0).text == "17"
    assert "<b>unknown</b>" in table.cells.cell(1, 1).text
    dialog.result_view.tabs.step(-1)
    assert dialog.result_view.table is not None
    assert dialog.result_view.table.cells.columns[1].title == "account"


def test_options_look_again(qtbot: QtBot, dialog: ImportDialog, coffer: FakeCoffer) -> None:
    dialog.options.cash.choose("no")
    qtbot.waitUntil(lambda: coffer.imports.asked[-1][1].tracks_cash is False)
    dialog.options.short.setChecked(True)
    qtbot.waitUntil(lambda: coffer.imports.asked[-1][1].allows_short is True)
    dialog.options.account.choose("Kraken")
    qtbot.waitUntil(lambda: coffer.imports.asked[-1][1].account == "Kraken")
    dialog.options.format.choose("prices")
    qtbot.waitUntil(lambda: coffer.imports.asked[-1][1].format == "prices")
    qtbot.waitUntil(dialog.import_button.isEnabled)


def test_import_writes_tells_the_screens_and_can_be_undone(
    qtbot: QtBot, dialog: ImportDialog, coffer: FakeCoffer, tasks: TaskRunner
) -> None:
    with qtbot.waitSignal(dialog.imported), qtbot.waitSignal(tasks.changed) as told:
        QTest.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    assert Topic.LEDGER in told.args[0].topics
    assert coffer.imports.asked[-1][1].dry_run is False
    assert dialog.title.text() == "Imported 1,180 of 1,204 rows"
    QTest.mouseClick(dialog.undo_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: coffer.ledger.undone == [9])
    qtbot.waitUntil(dialog.banner.isVisible)


def test_a_long_look_can_be_cancelled(qtbot: QtBot, tasks: TaskRunner) -> None:
    gate = threading.Event()
    coffer = FakeCoffer(imports=FakeImports(wait=gate))
    dialog = opened(qtbot, coffer, tasks)
    qtbot.waitUntil(dialog.progress.isVisible)
    QTest.mouseClick(dialog.progress.cancel_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.banner.isVisible)
    assert "Nothing was written" in dialog.banner.text
    assert not dialog.import_button.isEnabled()


def test_closing_cancels_what_is_under_way(qtbot: QtBot, tasks: TaskRunner) -> None:
    coffer = FakeCoffer(imports=FakeImports(wait=threading.Event()))
    dialog = opened(qtbot, coffer, tasks)
    qtbot.waitUntil(lambda: len(coffer.imports.asked) == 1)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not tasks.is_busy)


def test_a_file_that_cannot_be_read_is_told(qtbot: QtBot, tasks: TaskRunner) -> None:
    error = FileRefusedError("history.csv", "not UTF-8")
    dialog = opened(qtbot, FakeCoffer(imports=FakeImports(error=error)), tasks)
    qtbot.waitUntil(dialog.banner.isVisible)
    assert "UTF-8" in dialog.banner.text
    assert not dialog.import_button.isEnabled()


def test_without_a_file_one_is_dropped_or_chosen(
    qtbot: QtBot, coffer: FakeCoffer, tasks: TaskRunner, tmp_path: Path
) -> None:
    dialog = opened(qtbot, coffer, tasks, None)
    assert dialog.drop.isVisible()
    assert not dialog.import_button.isEnabled()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.csv"))])
    assert dropped_file(data) == tmp_path / "a.csv"
    move = Qt.DropAction.CopyAction
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.drop.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), move, data, left, plain))
    dialog.drop.dropEvent(QDropEvent(QPoint(9, 9), move, data, left, plain))
    qtbot.waitUntil(dialog.import_button.isEnabled)
    assert coffer.imports.asked[0][0] == tmp_path / "a.csv"


def test_other_drops_are_left_alone(qtbot: QtBot) -> None:
    area = DropArea()
    qtbot.addWidget(area)
    data = QMimeData()
    data.setText("hello")
    with qtbot.assertNotEmitted(area.chosen):
        area.dropEvent(
            QDropEvent(
                QPoint(1, 1), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )  # fmt: skip


def a_result(**changes: object) -> ImportResult:
    values: dict[str, object] = {
        "path": "a.csv", "format": "activities", "read": 0, "added": 0, "known": 0,
        "rejected": (), "dry_run": True, "batch_id": None,
    }  # fmt: skip
    return ImportResult(**{**values, **changes})  # type: ignore[arg-type]


def test_hostile_and_empty_files_are_shown(qtbot: QtBot) -> None:
    view = ResultView()
    qtbot.addWidget(view)
    view.show()
    view.show_result(a_result())
    view.show_result(
        a_result(preview=((HOSTILE, "b"), (HOSTILE,)), warnings=(HOSTILE,),
                 new_accounts=tuple(HOSTILE + str(n) for n in range(9)))
    )  # fmt: skip
    assert not view.grab().isNull()
    words = Formatter()
    assert count_facts(a_result(), words)[1].left == "New"
    assert "+3" in name_facts(a_result(new_accounts=tuple("abcdefghi")), words)[0].right
    assert len(row_columns(())) == 1


def test_a_file_of_known_rows_says_so(qtbot: QtBot, dialog: ImportDialog) -> None:
    from ui.importing.work import Imported

    dialog._on_looked(dialog._asked, Imported(a_result(read=5, known=5)))
    assert "already" in dialog.reason.text()
    assert not dialog.import_button.isEnabled()
    dialog._on_looked(dialog._asked, Imported(a_result(read=5)))
    assert "no row" in dialog.reason.text()
