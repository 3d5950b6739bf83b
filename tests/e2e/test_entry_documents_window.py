"""A receipt dropped on a new entry is kept with it, also when the entry is corrected."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, create_coffer
from app.domain.activities import ActivityRow
from app.domain.times import start_us
from tests.e2e.windows import quiet, window_on
from ui.activity.view import ActivityView
from ui.entries.editor import EntryDialog
from ui.window.frame import MainWindow


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Coffer]:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    made = create_coffer(str(tmp_path / "coffer.db"), name="Desk")
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, books: Coffer, tmp_path: Path) -> Iterator[MainWindow]:
    yield from window_on(qtbot, books, tmp_path / "coffer.db")


def drop(dialog: EntryDialog, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(QPoint(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                       Qt.KeyboardModifier.NoModifier)  # fmt: skip
    dialog.dropEvent(event)


def test_a_dropped_receipt_is_kept_with_the_entry_and_its_correction(
    qtbot: QtBot, books: Coffer, window: MainWindow, tmp_path: Path
) -> None:
    receipt, empty = tmp_path / "receipt.pdf", tmp_path / "empty.pdf"
    receipt.write_bytes(b"%PDF paid")
    empty.touch()
    on = books.clock.today()
    row = ActivityRow(start_us(on), on, "Bank", "deposit", currency="USD", amount=100)  # type: ignore[arg-type]  # a whole number is exact
    editor = EntryDialog(books, window.tasks, row, None, window)
    editor.show()
    drop(editor, receipt, receipt, empty, tmp_path / "gone.pdf")
    assert editor.documents.paths == [receipt]
    assert "there is no such file" in editor.banner.text
    quiet(qtbot, window)
    editor.save()
    qtbot.waitUntil(lambda: bool(books.attachments.all("entry:1")))
    quiet(qtbot, window)
    (kept,) = books.attachments.all("entry:1")
    assert (kept.name, kept.size) == ("receipt.pdf", 9)

    window.go("activity")
    quiet(qtbot, window)
    view = window.stack.view("activity")
    assert isinstance(view, ActivityView)
    view.table.choose(0)
    qtbot.waitUntil(lambda: view.panel.documents.names == ["receipt.pdf"])
    edit = EntryDialog(books, window.tasks, books.ledger.row_of(1), 1, window)  # type: ignore[arg-type]  # the first entry
    edit.show()
    edit.form.note.setText("corrected")
    quiet(qtbot, window)
    qtbot.waitUntil(edit.save_button.isEnabled)
    edit.save()
    quiet(qtbot, window)
    view.table.choose(0)
    qtbot.waitUntil(lambda: view.panel.entry is not None and view.panel.entry.note == "corrected")
    qtbot.waitUntil(lambda: view.panel.documents.names == ["receipt.pdf"])

    view.table.setFocus()
    window.activateWindow()
    qtbot.waitUntil(view.table.hasFocus)
    QTest.keyClick(view.table, Qt.Key.Key_Delete)
    quiet(qtbot, window)
    asked = QApplication.activeModalWidget()
    assert asked is not None
    assert "Void" in asked.windowTitle()
    QTest.keyClick(asked, Qt.Key.Key_Escape)
