"""The review grid: each cell where it was read, and no next step before all was looked at."""

import io
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.errors import FileRefusedError
from app.domain.review.drafts import Box, Draft, DraftCell, DraftRow, DraftTable, PageRead, Role
from app.domain.review.grid import ReviewGrid
from app.ports.review import DraftWish
from tests.unit.ui.fakes_tables import FakeCoffer
from ui.format import Formatter
from ui.importing.dialog import ImportDialog
from ui.importing.review_dialog import ReviewDialog, open_review_dialog
from ui.importing.review_page import ReviewPage
from ui.tasks import TaskRunner


def _page(number: int) -> PageRead:
    out = io.BytesIO()
    Image.new("L", (200, 280), 255).save(out, "PNG")
    return PageRead(number, 2, 200, 280, out.getvalue())


def _row(number: int, *texts: str, role: Role = Role.ROW, confidence: int = 100) -> DraftRow:
    top = 20 * number
    return DraftRow(
        tuple(
            DraftCell(
                text, text, 1 if number < 3 else 2,
                Box(60 * at, top, 60 * at + 50, top + 12) if text else None,
                confidence if at == 2 else 100,
            )
            for at, text in enumerate(texts)
        ),
        1 if number < 3 else 2,
        role,
    )  # fmt: skip


def _draft() -> Draft:
    table = DraftTable(
        ("Date", "Text", "Amount"),
        (
            _row(1, "2026-01-01", "<b>Shop</b>", "-12.50", confidence=60),
            _row(2, "2026-01-02", "", "2.00"),
            _row(3, "", "Total", "-10.50", role=Role.CARRIED),
            _row(4, "2026-01-03", "Rent", "-1.00"),
        ),
        meanings=("date", "note", "amount"),
    )
    return Draft("scan.png", "0" * 64, 9, (_page(1), _page(2)), (table,), notes=("A note.",))


@pytest.fixture
def page(qtbot: QtBot) -> ReviewPage:
    made = ReviewPage(Formatter())
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.show_draft(_draft())
    return made


def test_the_cell_under_the_cursor_is_framed_on_its_page(page: ReviewPage) -> None:
    page.table.go_to(0, 2)
    assert page.picture.sheet.frame == Box(120, 20, 170, 32)
    assert page.picture.sheet.doubtful == (Box(120, 20, 170, 32),)
    page.table.go_to(3, 1)
    assert page.picture.page is not None
    assert page.picture.page.number == 2
    page.table.go_to(1, 1)  # nothing was read there: the row is framed
    assert page.picture.sheet.frame == Box(0, 40, 170, 52)
    by = page.picture.sheet.scale
    QTest.mouseClick(
        page.picture.sheet, Qt.MouseButton.LeftButton, pos=QPoint(int(10 * by), int(25 * by))
    )
    assert page.table.at == (0, 0)


def test_the_model_is_sound_and_marks_what_is_not_sure(page: ReviewPage) -> None:
    QAbstractItemModelTester(
        page.table.cells, QAbstractItemModelTester.FailureReportingMode.Fatal, page
    )
    cells = page.table.cells
    assert cells.cell(0, 3).icon == "warning"
    assert cells.cell(0, 2).text == "<b>Shop</b>"
    assert cells.cell(2, 2).is_struck
    page._on_deed("row")  # resets it
    page._on_deed("undo")
    assert cells.rowCount() == 4


def test_every_page_and_every_doubt_is_looked_at_first(page: ReviewPage) -> None:
    assert page.grid.pages == (1, 2)
    assert "not read for sure" in page.what_is_left
    page.bar.next.click()
    assert page.table.at == (0, 2)
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    assert not page.grid.doubtful()
    assert "Compare each page" in page.what_is_left
    page.pages.tick.click()
    page.pages.on.click()
    assert not page.is_reviewed
    page.pages.tick.click()
    assert page.is_reviewed
    assert not page.what_is_left
    page._on_deed("undo")
    assert not page.is_reviewed


def test_cells_rows_and_names_are_changed_in_place(page: ReviewPage, qtbot: QtBot) -> None:
    page.table.go_to(0, 2)
    cells = page.table.cells
    assert cells.setData(cells.index(0, 3), "-12.05")
    assert page.grid.rows[0].cells[2].text == "-12.05"
    assert page.grid.rows[0].cells[2].read == "-12.50"
    assert "−11.05" in page.bar.sums.text()
    page.table.go_to(2, -1)
    QTest.keyClick(page.table, Qt.Key.Key_Space)  # on what it is taken as
    assert page.grid.rows[2].role is Role.ROW
    page.table.rename(2)
    line = page.table.horizontalHeader().findChild(QLineEdit)
    assert line is not None
    line.setText("Payee")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert page.grid.names == ("Date", "Payee", "Amount")
    for deed in ("column", "remove-column", "join", "remove-rows", "role"):
        page.table.go_to(1, 1)
        page.bar.buttons[deed].click()
    assert len(page.grid.rows) == 2
    while page._before:
        page.bar.buttons["undo"].click()
    assert page.grid.rows == _draft().tables[0].rows


class FakeReviews:
    """Drafts after a password, saves without a disk."""

    def __init__(self) -> None:
        self.asked: list[DraftWish] = []
        self.saved: list[ReviewGrid] = []

    def can_recognise(self) -> bool:
        return True

    def draft(self, path: Path, wish: DraftWish, progress: Any = None) -> Draft:
        self.asked.append(wish)
        if not wish.password:
            raise FileRefusedError(str(path), "it is locked by a password")
        return _draft()

    def save(self, grid: ReviewGrid, target: Path) -> None:
        target.write_text(grid.csv_text())
        self.saved.append(grid)


def test_a_locked_file_asks_for_its_password_and_the_rows_go_on(
    qtbot: QtBot, tasks: TaskRunner
) -> None:
    reviews = FakeReviews()
    coffer: Any = SimpleNamespace(reviews=reviews)
    dialog = ReviewDialog(coffer, tasks, Path("scan.pdf"))
    qtbot.addWidget(dialog)
    dialog.show()
    shown: Callable[[], bool] = dialog.lock.isVisible
    qtbot.waitUntil(shown)
    assert not dialog.next_button.isEnabled()
    dialog.password.setText("open sesame")
    dialog.unlock.click()
    qtbot.waitUntil(dialog.page.isVisible)
    assert dialog.password.text() == ""
    assert not dialog.more.isVisible()  # both pages are here
    page = dialog.page
    page._on_accepted(0, 2)
    page._on_compared(1, True)
    assert not dialog.next_button.isEnabled()
    page._on_compared(2, True)
    assert dialog.next_button.isEnabled()
    with qtbot.waitSignal(dialog.reviewed) as told:
        dialog.next_button.click()
    (path,) = told.args or [Path()]
    assert path.read_text().startswith("Date,Text,Amount\n2026-01-01")
    dialog.forget()
    assert not path.parent.exists()


def test_the_import_follows_and_the_rows_are_deleted_after_it(
    qtbot: QtBot, tasks: TaskRunner
) -> None:
    reviews = FakeReviews()
    coffer: Any = FakeCoffer()
    coffer.reviews = reviews
    dialog = open_review_dialog(None, coffer, tasks, Path("scan.pdf"))
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.lock.isVisible)
    dialog.password.setText("open sesame")
    dialog.unlock.click()
    qtbot.waitUntil(dialog.page.isVisible)
    page = dialog.page
    page._show(page.grid.accepted(0, 2).with_page(1, is_compared=True))
    page._on_compared(2, True)
    dialog.next_button.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(ImportDialog)))
    (step,) = dialog.findChildren(ImportDialog)
    assert step.isVisible()
    step.reject()
    assert dialog._folder is None
    assert dialog.isVisible()  # nothing was imported: back to the review
