"""Balances and statements in the real window, on real books, by keyboard and mouse."""

import os
import shutil
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, create_coffer, open_coffer
from app.domain.activities import ActivityRow
from app.domain.balances.calendar import MonthState
from app.domain.times import start_us
from app.services.account_balances_answers import BalanceDraft
from app.services.accounts import AccountDraft
from ui.accounts.dialogs import AccountDialog
from ui.balances.history_dialog import HistoryDialog
from ui.balances.mark_dialog import CloseDialog, MarkDialog
from ui.balances.set_dialog import SetBalanceDialog
from ui.balances.view import BalancesView
from ui.entries.editor import EntryDialog
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.window.frame import MainWindow
from ui.window.memory import Memory, use_memory

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

D = Decimal
LONG_MS = 20_000


def moved(coffer: Coffer, account: str, kind: str, amount: int, on: date) -> None:
    coffer.ledger.record(
        ActivityRow(start_us(on), on, account, kind, currency="USD", amount=D(amount))
    )


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Books that every test has a copy of."""
    place = tmp_path_factory.mktemp("filled") / "coffer.db"
    made = create_coffer(str(place), name="Household")
    made.accounts.add(AccountDraft("Checking", type="depository", subtype="checking"))
    made.accounts.add(AccountDraft("Visa", type="credit", subtype="credit_card"))
    made.accounts.add(AccountDraft("Old bank", type="depository", subtype="savings"))
    moved(made, "Checking", "deposit", 1000, date(2024, 1, 5))
    moved(made, "Checking", "withdraw", 200, date(2024, 2, 5))
    moved(made, "Visa", "withdraw", 300, date(2024, 2, 6))
    moved(made, "Old bank", "deposit", 50, date(2024, 1, 6))
    moved(made, "Old bank", "withdraw", 50, date(2024, 3, 6))
    made.balances.record(BalanceDraft("Checking", D(1000), on=date(2024, 1, 31)))
    made.balances.record(BalanceDraft("Checking", D(790), on=date(2024, 2, 29), source="statement"))
    made.close()
    return place


@pytest.fixture
def coffer(filled: Path, tmp_path: Path) -> Iterator[Coffer]:
    shutil.copy(filled, tmp_path)
    made = open_coffer(str(tmp_path / filled.name))
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, coffer: Coffer, tmp_path: Path) -> Iterator[MainWindow]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    use_memory(tmp_path / "profile.window")
    themes = ThemeManager(application)
    themes.set_mode("light")
    themes.apply(application)
    tasks = TaskRunner()
    made = MainWindow(tasks, themes, Memory())
    made.resize(1280, 900)
    made.show()
    made.attach(coffer)
    quiet(qtbot, made)
    yield made
    quiet(qtbot, made)
    made.close()
    made.deleteLater()
    tasks.close()


def quiet(qtbot: QtBot, window: MainWindow, pause_ms: int = 20) -> None:
    qtbot.wait(pause_ms)
    qtbot.waitUntil(lambda: not window.tasks.is_busy, timeout=LONG_MS)
    qtbot.wait(10)


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow) -> BalancesView:
    window.go("balances")
    quiet(qtbot, window)
    found = window.stack.currentWidget()
    assert isinstance(found, BalancesView)
    found.go_to_year(2024)
    return found


def row_of(view: BalancesView, account: str) -> int:
    shown = view._shown
    assert shown is not None
    return next(n for n, row in enumerate(shown.calendar.rows) if row.account == account)


def texts(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def opened(view: BalancesView, kind: type[Any]) -> Any:
    found = view._dialog
    assert isinstance(found, kind)
    return found


def test_the_grid_tells_each_month_in_a_sign_and_in_words(
    qtbot: QtBot, window: MainWindow, view: BalancesView
) -> None:
    row = row_of(view, "Checking")
    assert [view.grid.state_at(row, month) for month in range(4)] == [
        MonthState.PROVEN, MonthState.CONTRADICTED, MonthState.DERIVED, MonthState.DERIVED,
    ]  # fmt: skip
    view.grid.setFocus()
    while view.grid._at is None or view.grid._at[0] != row:
        QTest.keyClick(view.grid, Qt.Key.Key_Down)
    QTest.keyClick(view.grid, Qt.Key.Key_Right)
    told = view.cell.text()
    assert told.startswith("Checking, February 2024: Contradicted")
    assert "790.00" in told
    assert "−10.00" in told
    assert told in view.grid.accessibleName()
    assert "Checking: Proven 1, Contradicted 1" in view.grid.accessibleDescription()
    assert "≠ Contradicted: 1" in view.summary.text()
    QTest.mouseClick(view.back, Qt.MouseButton.LeftButton)  # there is no year before the first
    assert view.year == 2024
    QTest.mouseClick(view.forth, Qt.MouseButton.LeftButton)
    assert view.year == 2025


def test_enter_on_a_month_leads_to_what_contradicts_it(
    qtbot: QtBot, window: MainWindow, view: BalancesView
) -> None:
    view.grid.setFocus()
    view.grid.choose((row_of(view, "Checking"), 1))
    QTest.keyClick(view.grid, Qt.Key.Key_Return)
    quiet(qtbot, window)
    dialog = opened(view, HistoryDialog)
    QAbstractItemModelTester(
        dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog
    )
    chosen = dialog._chosen()
    assert (chosen.balance, chosen.source) == (790, "statement")
    QTest.mouseClick(dialog.correct, Qt.MouseButton.LeftButton)
    quiet(qtbot, window)
    editor = dialog.editor
    assert editor.balance.value == 790
    editor.balance.line.selectAll()
    QTest.keyClicks(editor.balance.line, "800")
    qtbot.waitUntil(editor.save.isEnabled, timeout=LONG_MS)
    assert editor.answer.text().startswith("✓ The ledger says the same.")
    QTest.keyClick(editor.balance.line, Qt.Key.Key_Return)
    quiet(qtbot, window)
    assert [one.status.value for one in dialog.model.lines()].count("corrected") == 1
    dialog.accept()
    quiet(qtbot, window)
    assert view.grid.state_at(row_of(view, "Checking"), 1) is MonthState.PROVEN


def test_a_month_without_a_proof_asks_for_its_balance_and_a_card_for_what_is_owed(
    qtbot: QtBot, window: MainWindow, view: BalancesView, coffer: Coffer
) -> None:
    row = row_of(view, "Visa")
    box = view.grid.box(row, 2).center()
    QTest.mouseClick(view.grid, Qt.MouseButton.LeftButton, pos=QPoint(int(box.x()), int(box.y())))
    quiet(qtbot, window)
    dialog = opened(view, SetBalanceDialog)
    assert dialog.account.currentData() == "Visa"
    assert dialog.on.day == date(2024, 3, 31)
    assert dialog.is_owed
    assert "Owed" in texts(dialog)
    dialog.balance.line.setFocus()
    QTest.keyClicks(dialog.balance.line, "500")
    qtbot.waitUntil(dialog.save.isEnabled, timeout=LONG_MS)
    assert "−200.00" in dialog.answer.text()  # the ledger says 300 owed
    QTest.keyClicks(dialog.limit.line, "2000")
    qtbot.waitUntil(dialog.save.isEnabled, timeout=LONG_MS)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    quiet(qtbot, window)
    found = coffer.balances.newest(account="Visa")[0]
    assert (found.current, found.limit, found.available) == (-500, 2000, 1500)
    assert view.grid.state_at(row, 2) is MonthState.CONTRADICTED
    assert coffer.portfolio.holdings(date(2024, 4, 1)).totals.liabilities == -500


def test_what_differs_offers_what_settles_it(
    qtbot: QtBot, window: MainWindow, view: BalancesView, coffer: Coffer
) -> None:
    view.show_payload("Checking")
    assert "10.00 USD went out after 31 Jan 2024".replace(" USD", "\u00a0USD") in (
        view.line_words.text()
    )
    assert view.line_entry.isVisible()
    assert not view.line_reconcile.isVisible()
    QTest.mouseClick(view.line_entry, Qt.MouseButton.LeftButton)
    quiet(qtbot, window, 400)
    dialog = opened(view, EntryDialog)
    assert coffer.ledger.batches()[0].label.startswith("balance")  # nothing is written by itself
    dialog.save()
    quiet(qtbot, window, 600)
    found = coffer.balances.newest(account="Checking")[0]
    assert found.difference == 0
    assert view.grid.state_at(row_of(view, "Checking"), 1) is MonthState.PROVEN


def test_a_mark_is_set_with_its_reason_and_taken_away(
    qtbot: QtBot, window: MainWindow, view: BalancesView, coffer: Coffer
) -> None:
    view.show_payload("Checking")
    QTest.mouseClick(view.line_mark, Qt.MouseButton.LeftButton)
    quiet(qtbot, window)
    dialog = opened(view, MarkDialog)
    QTest.keyClicks(dialog.reason, "shared with Ann")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    quiet(qtbot, window)
    assert [(one.mark, one.reason) for one in coffer.exclusions.all()] == [
        ("excluded", "shared with Ann")
    ]
    view.show_payload("Checking")
    assert "Does not count. Not counted: shared with Ann" in view.line_words.text()
    view._marks_table.choose(0)
    QTest.mouseClick(view.unmark, Qt.MouseButton.LeftButton)
    quiet(qtbot, window)
    assert coffer.exclusions.all() == ()


def test_an_account_is_closed_from_its_pane_refused_where_something_is_left_and_reopened(
    qtbot: QtBot, window: MainWindow, coffer: Coffer
) -> None:
    lines = {one.name: one.account_id for one in coffer.portfolio.accounts()}
    window.go("accounts", int(lines["Checking"]))
    quiet(qtbot, window)
    view: Any = window.stack.currentWidget()
    part = view.panel.balances
    assert "790.00" in texts(part)
    assert "apart" in texts(part)
    QTest.mouseClick(part.close_button, Qt.MouseButton.LeftButton)
    quiet(qtbot, window)
    dialog = part.dialog
    assert isinstance(dialog, CloseDialog)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    quiet(qtbot, window)
    assert "still holds 790 USD" in dialog.problem.text()
    dialog.reject()
    view.show_payload(int(lines["Old bank"]))
    quiet(qtbot, window)
    QTest.mouseClick(part.close_button, Qt.MouseButton.LeftButton)
    quiet(qtbot, window)
    dialog = part.dialog
    dialog.on.setText("2024-03-06")
    QTest.keyClicks(dialog.reason, "moved")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    quiet(qtbot, window)
    assert "Old bank" not in {one.name for one in coffer.portfolio.accounts()}
    window.go("balances")
    quiet(qtbot, window)
    page: Any = window.stack.currentWidget()
    assert "Old bank" not in {row.account for row in page._shown.calendar.rows}
    QTest.mouseClick(page.all_button, Qt.MouseButton.LeftButton)
    quiet(qtbot, window)
    assert "Old bank" in {row.account for row in page._shown.calendar.rows}
    page._marks_table.choose(0)
    assert page.unmark.text() == "Reopen the account"
    QTest.mouseClick(page.unmark, Qt.MouseButton.LeftButton)
    quiet(qtbot, window)
    assert "Old bank" in {one.name for one in coffer.portfolio.accounts()}


def test_editing_an_account_keeps_its_type_and_asks_why_it_is_left_out(
    qtbot: QtBot, window: MainWindow, coffer: Coffer
) -> None:
    before = next(one for one in coffer.accounts.all() if one.name == "Visa")
    dialog = AccountDialog(coffer, window.tasks, before.id, window)
    dialog.open()
    quiet(qtbot, window)
    assert dialog.type.currentText() == "Credit Card"
    assert not dialog.reason.isVisible()
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    quiet(qtbot, window)
    assert next(one for one in coffer.accounts.all() if one.name == "Visa") == before
    dialog = AccountDialog(coffer, window.tasks, before.id, window)
    dialog.open()
    quiet(qtbot, window)
    dialog.is_excluded.setFocus()
    QTest.keyClick(dialog.is_excluded, Qt.Key.Key_Space)
    assert dialog.reason.isVisible()
    QTest.keyClicks(dialog.reason, "paid by work")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    quiet(qtbot, window)
    assert [(one.mark, one.reason) for one in coffer.exclusions.all("Visa")] == [
        ("excluded", "paid by work")
    ]


@pytest.mark.parametrize("typed", ["", "NaN", "abc", "1e5", "∞", "--5", "<b>5</b>"])
def test_what_is_no_number_cannot_be_stated(
    qtbot: QtBot, window: MainWindow, view: BalancesView, typed: str
) -> None:
    view.set_balance()
    quiet(qtbot, window)
    dialog = opened(view, SetBalanceDialog)
    dialog.balance.line.setText(typed)
    quiet(qtbot, window, 300)
    assert dialog.draft() is None
    assert not dialog.save.isEnabled()
    dialog.reject()


def test_a_day_to_come_and_a_limit_below_zero_are_told_and_not_saved(
    qtbot: QtBot, window: MainWindow, view: BalancesView, coffer: Coffer
) -> None:
    view.set_balance()
    quiet(qtbot, window)
    dialog = opened(view, SetBalanceDialog)
    before = len(coffer.ledger.batches())
    dialog.balance.line.setText("5")
    dialog.on.setText("2199-01-01")
    qtbot.waitUntil(dialog.problem.isVisible, timeout=LONG_MS)
    assert "still to come" in dialog.problem.text()
    assert not dialog.save.isEnabled()
    dialog.on.setText("2024-03-31")
    dialog.limit.line.setText("-5")
    qtbot.waitUntil(lambda: "below zero" in dialog.problem.text(), timeout=LONG_MS)
    assert not dialog.save.isEnabled()
    dialog.reject()
    assert len(coffer.ledger.batches()) == before


def test_amounts_can_be_hidden(qtbot: QtBot, window: MainWindow, view: BalancesView) -> None:
    window.state.set_private(True)
    quiet(qtbot, window)
    view.grid.choose((row_of(view, "Checking"), 1))
    assert "790" not in view.cell.text()
    assert "••••" in view.cell.text()
    view.show_payload("Checking")
    assert "10.00" not in view.line_words.text()
