"""The statement view: days, folding, notes, copies, and pages on paper."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPdfWriter
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.domain.errors import RefusedError
from app.services.statement_sheet import sheet_of
from tests.unit.ui.fakes import FakeCoffer
from tests.unit.ui.fakes_statement import FakeStatements, a_statement
from ui.format import HIDDEN, Formatter
from ui.statement.day_dialog import DayDialog
from ui.statement.model import SheetModel
from ui.statement.paper import PaperWords, prepare, print_sheet
from ui.statement.view import StatementView
from ui.statement.words import MONTHS, QUARTERS, YEARS, days_of, days_text, preset_days, sheet_words
from ui.tasks import TaskRunner
from ui.window.memory import Memory
from ui.window.places import BY_NAME
from ui.window.state import ViewState

DAY = date(2026, 11, 20)
WORDS = PaperWords("Our books", "31 Dec – 20 Nov", "Made today", "Page {} of {}", "Notes", "Prices")


def quiet(qtbot: QtBot, tasks: TaskRunner) -> None:
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=15_000)
    qtbot.wait(10)


@pytest.fixture
def fake(books: FakeCoffer) -> FakeStatements:
    return books.statements


@pytest.fixture
def view(
    qtbot: QtBot, fake: FakeStatements, coffer: Any, tasks: TaskRunner, state: ViewState
) -> StatementView:
    made = StatementView(coffer, tasks, state)
    state.set_as_of(DAY)
    qtbot.addWidget(made)
    made.resize(1208, 844)
    made.show()
    quiet(qtbot, tasks)
    return made


def labels(view: StatementView) -> list[str]:
    """Return the names that are unfolded, from the top."""
    names, found = view.tree.names, []
    index = names.model().index(0, 0)
    while index.isValid():
        found.append(str(index.data()))
        index = names.indexBelow(index)
    return found


def test_it_is_laid_out_like_a_balance_sheet(view: StatementView) -> None:
    shown = labels(view)
    assert shown[:3] == ["Assets", "Cash", "Everyday"]
    assert shown[-1] == "Net worth"
    assert shown.index("Total assets") < shown.index("Liabilities")
    header = [view.model.headerData(n, Qt.Orientation.Horizontal) for n in range(5)]
    assert header == ["Item", "31 Dec 2025", "20 Nov 2026", "Change", "%"]


def test_the_model_keeps_qts_rules(view: StatementView) -> None:
    QAbstractItemModelTester(view.model)
    assert isinstance(view.model, SheetModel)


def test_rows_fold_and_unfold_by_key_and_stay_so(
    qtbot: QtBot, view: StatementView, tasks: TaskRunner
) -> None:
    names = view.tree.names
    assert "ACME" not in labels(view)
    view.tree.open_to(3)
    assert "ACME" in labels(view)
    names.setCurrentIndex(view.model.index(0, 0))
    QTest.keyClick(names, Qt.Key.Key_Return)
    assert "Cash" not in labels(view)
    view.reload()
    quiet(qtbot, tasks)
    assert "Cash" not in labels(view)
    QTest.keyClick(names, Qt.Key.Key_Right)
    assert "Cash" in labels(view)
    assert view.tree.figures.isExpanded(view.model.index(0, 0))


def test_a_row_is_read_out_with_its_figures(view: StatementView) -> None:
    cash = view.model.index(0, 0, view.model.index(0, 0))
    assert cash.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Cash; 31 Dec 2025 1,000.00; 20 Nov 2026 1,100.00; Change +100.00; % +10.0%"
    )


def test_presets_and_single_days_are_chosen(
    qtbot: QtBot, view: StatementView, fake: FakeStatements, tasks: TaskRunner
) -> None:
    view.preset.choose(MONTHS)
    quiet(qtbot, tasks)
    assert len(fake.calls[-1][0]) == 12
    assert view.tree.figures.horizontalScrollBar().maximum() > 0
    view.leave_out(date(2025, 12, 31))
    quiet(qtbot, tasks)
    assert len(view.days) == 11
    view.add_day()
    dialog = view._dialog
    assert isinstance(dialog, DayDialog)
    dialog.field.setText("nonsense")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.problem.text()
    dialog.field.setText("2024-02-29")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    quiet(qtbot, tasks)
    assert view.days[0] == date(2024, 2, 29)
    view.set_days((DAY,))
    quiet(qtbot, tasks)
    assert view.model.columnCount() == 2


def test_the_days_are_remembered(
    qtbot: QtBot, view: StatementView, tasks: TaskRunner, memory: Memory, themes: Any
) -> None:
    view.use_window(themes, memory)
    view.set_days((DAY, date(2020, 1, 1)))
    view.use_window(themes, memory)
    assert view.days == (date(2020, 1, 1), DAY)
    quiet(qtbot, tasks)


@pytest.mark.parametrize(
    ("code", "first", "count"),
    [(YEARS, date(2021, 12, 31), 6), (QUARTERS, date(2025, 12, 31), 5),
     (MONTHS, date(2025, 12, 31), 12)],
)  # fmt: skip
def test_presets_end_today(code: str, first: date, count: int) -> None:
    days = preset_days(code, DAY)
    assert (days[0], days[-1], len(days)) == (first, DAY, count)
    assert days == tuple(sorted(set(days)))


def test_kept_days_are_read_back_and_nonsense_is_left_out() -> None:
    assert days_of(days_text((DAY,)) + ",x,9999-01-01") == (DAY,)
    assert days_of("") == ()


def test_notes_and_prices_have_pages_of_their_own(view: StatementView) -> None:
    view.pages.set_value("notes")
    view._show_page()
    assert "ODD · Wallet: no price is known" in view.foot.notes.text()
    view.pages.set_value("prices")
    view._show_page()
    assert view.foot.table.isVisible()
    assert view.foot.model.rowCount() == 2


def test_it_is_copied_as_text_and_csv_and_stays_hidden_in_private(
    view: StatementView, state: ViewState
) -> None:
    QTest.keySequence(view.tree.names, "Ctrl+C")
    assert "Net worth" in QGuiApplication.clipboard().text()
    view.copy_csv()
    assert ",-148300," not in QGuiApplication.clipboard().text()
    assert "total,Total assets" in QGuiApplication.clipboard().text()
    state.set_private(True)
    view.copy_csv()
    text = QGuiApplication.clipboard().text()
    assert HIDDEN in text
    assert "1000" not in text
    assert HIDDEN in str(view.model.index(0, 1, view.model.index(0, 0)).data())


def test_files_are_written_and_failures_told(
    qtbot: QtBot, view: StatementView, tasks: TaskRunner, tmp_path: Path
) -> None:
    view.export.write_pdf(tmp_path / "a.pdf")
    view.export.write_html(tmp_path / "a.html")
    view.export.write_csv(tmp_path / "a.csv")
    quiet(qtbot, tasks)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert "<!DOCTYPE html>" in (tmp_path / "a.html").read_text("utf-8")
    assert (tmp_path / "a.csv").read_text("utf-8").count("\n") > 5
    view.export.write_csv(tmp_path / "no" / "a.csv")
    quiet(qtbot, tasks)
    assert "a.csv" in view.banner.text


@pytest.mark.parametrize("days", [1, 2, 12, 40])
@pytest.mark.parametrize("is_rtl", [False, True])
def test_pages_hold_everything_however_many_days(tmp_path: Path, days: int, is_rtl: bool) -> None:
    chosen = [date(2026, 1, 1 + n % 28).replace(month=1 + n // 28) for n in range(days)]
    sheet = sheet_of(a_statement(chosen), sheet_words(Formatter()))
    device = QPdfWriter(str(tmp_path / "a.pdf"))
    locale = QLocale(QLocale.Language.German, QLocale.Country.Germany)
    prepare(device, sheet, locale)
    lying = device.pageLayout().orientation() is QPageLayout.Orientation.Landscape
    assert lying is (days > 4)
    pages = print_sheet(device, sheet, replace(WORDS, is_rtl=is_rtl))
    assert 1 <= pages <= 4 + days
    del device
    assert (tmp_path / "a.pdf").stat().st_size > 1000


def test_nothing_to_show_says_so(
    qtbot: QtBot, fake: FakeStatements, coffer: Any, tasks: TaskRunner, state: ViewState
) -> None:
    fake.is_empty = True
    made = StatementView(coffer, tasks, state)
    qtbot.addWidget(made)
    made.show()
    quiet(qtbot, tasks)
    assert made.empty.isVisible()
    assert not made.deeds.isEnabled()


def test_a_failure_is_told(
    qtbot: QtBot, view: StatementView, fake: FakeStatements, tasks: TaskRunner
) -> None:
    fake.fails = RefusedError("no such thing", "do this")
    view.reload()
    quiet(qtbot, tasks)
    assert "o such thing" in view.banner.text


def test_another_view_asks_for_a_scope(
    qtbot: QtBot, view: StatementView, fake: FakeStatements, tasks: TaskRunner
) -> None:
    view.show_payload("type:crypto")
    quiet(qtbot, tasks)
    assert fake.calls[-1][2] == "type:crypto"
    assert BY_NAME["statement"].under == "overview"


def test_it_looks_the_same_from_right_to_left(qtbot: QtBot, view: StatementView) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.wait(50)
    picture = QImage(QSize(1208, 844), QImage.Format.Format_RGB32)
    view.render(picture)
    assert view.tree.names.geometry().left() > view.tree.figures.geometry().left()
