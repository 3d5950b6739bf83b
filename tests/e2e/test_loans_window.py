"""Debts in the real window, by keyboard and mouse: added, looked at, paid, linked, corrected."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, create_coffer
from app.domain.activities import ActivityRow
from app.domain.times import start_us
from app.services.account_balances_answers import BalanceDraft
from app.services.loans_answers import CardDraft, LoanDraft, RowState
from ui.forms.day_edit import DayEdit
from ui.forms.dialog import FormDialog
from ui.loans.add_dialog import AddDebtDialog
from ui.loans.dialogs import CardDialog, ExtraDialog, LinkDialog, RateDialog
from ui.loans.view import DebtsView
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.widgets.buttons import LinkButton
from ui.window.frame import MainWindow
from ui.window.memory import Memory, use_memory

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # Qt aborts without a display

D = Decimal
WAIT_MS = 30_000
T = TypeVar("T", bound=QDialog)
HOME = LoanDraft(
    "Home loan", "mortgage", D(162000), D("0.03875"), date(2024, 1, 10), date(2024, 2, 10), 360,
    paid_from="Bank",
)  # fmt: skip


@dataclass
class StillClock:
    """A clock that stands until it is moved."""

    on: date = date(2025, 1, 2)

    def now(self) -> datetime:
        return datetime(self.on.year, self.on.month, self.on.day, 9, tzinfo=UTC)

    def today(self) -> date:
        return self.on


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def coffer(tmp_path: Path, clock: StillClock) -> Iterator[Coffer]:
    made = create_coffer(str(tmp_path / "coffer.db"), clock=clock)
    first = date(2024, 1, 1)
    for row in (
        ActivityRow(start_us(first), first, "Bank", "deposit", currency="USD", amount=D(50000)),
        ActivityRow(start_us(first), first, "House", "opening_balance", "HOME", "other", D("0.5"),
                    D(420000), "USD"),
    ):  # fmt: skip
        made.ledger.record(row)
    made.prices.set_price("HOME", date(2024, 12, 1), D(420000), "USD")
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, coffer: Coffer, tmp_path: Path) -> Iterator[MainWindow]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    use_memory(tmp_path / "profile.window")
    themes = ThemeManager(application)
    themes.set_mode("light")
    themes.apply(application)
    tasks = TaskRunner()
    made = MainWindow(tasks, themes, Memory())
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.attach(coffer)
    yield made
    quiet(qtbot, made)
    tasks.close()


def quiet(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.wait(30)
    qtbot.waitUntil(lambda: not window.tasks.is_busy, timeout=WAIT_MS)
    qtbot.wait(30)


def view_of(qtbot: QtBot, window: MainWindow) -> DebtsView:
    window.go("loans", None)
    quiet(qtbot, window)
    view = window.stack.view("loans")
    assert isinstance(view, DebtsView)
    return view


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def fill(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def choose(box: QComboBox, text: str) -> None:
    box.setFocus()
    QTest.keyClicks(box, text)


def set_day(field: DayEdit, on: date) -> None:
    field.setDate(QDate(on.year, on.month, on.day))


def opened(qtbot: QtBot, view: DebtsView, kind: type[T]) -> T:
    dialog = view._dialog
    assert isinstance(dialog, kind)
    qtbot.waitUntil(dialog.isVisible, timeout=WAIT_MS)
    return dialog


def save(qtbot: QtBot, window: MainWindow, dialog: FormDialog) -> None:
    """Press the deed by the keyboard, and wait until the dialog has closed."""
    dialog.save.setFocus()
    gone: list[int] = []
    dialog.accepted.connect(lambda: gone.append(1))
    QTest.keyClick(dialog.save, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(gone), timeout=WAIT_MS)
    quiet(qtbot, window)


def said(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def effect(qtbot: QtBot, dialog: FormDialog, text: str) -> None:
    """Wait until the effect says something."""
    qtbot.waitUntil(lambda: text in said(dialog.effect), timeout=WAIT_MS)


def test_an_empty_list_offers_the_next_step(qtbot: QtBot, window: MainWindow) -> None:
    view = view_of(qtbot, window)
    assert view.empty.isVisible()
    assert "Your debts will be listed here" in said(view.empty)
    view.empty.acted.emit()
    dialog = opened(qtbot, view, AddDebtDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_mortgage_is_added_by_typing(
    qtbot: QtBot, window: MainWindow, coffer: Coffer, clock: StillClock
) -> None:
    view = view_of(qtbot, window)
    view.add_debt()
    dialog = opened(qtbot, view, AddDebtDialog)
    quiet(qtbot, window)
    fill(dialog.name, "Home loan")
    fill(dialog.principal, "162000")
    fill(dialog.rate, "3.875")
    set_day(dialog.day, date(2024, 1, 10))
    choose(dialog.paid_from, "Bank")
    effect(qtbot, dialog, "$761.78")
    assert "11 payments up to today" in said(dialog.effect)
    save(qtbot, window, dialog)
    QAbstractItemModelTester(view.model)
    QAbstractItemModelTester(view.plan)
    assert view.model.cell(0, 0).text == "Home loan"
    assert view.model.cell(0, 1).text == "$159,332.01"
    assert view.total.text() == "$159,332.01 owed"
    assert [one.state for one in view.plan.lines()][:12] == [RowState.POSTED] * 11 + ["planned"]
    shown = said(view.panel)
    for words in ("Mortgage · Manual", "3.875%", "10 Jan 2054", "Bank", "10 Dec 2024"):
        assert words in shown
    assert "$159,332.01" in view.panel.chart.accessibleDescription() or view.panel.chart.points
    QTest.keyClick(view.panel.chart, Qt.Key.Key_End)
    assert "$0.00, by the schedule" in view.panel.chart.accessibleName()
    clock.on = date(2025, 3, 15)
    press(view.post)
    quiet(qtbot, window)
    assert "6 entries posted" in view.banner.text
    press(view.post)
    quiet(qtbot, window)
    assert "Nothing is due" in view.banner.text
    assert coffer.verification.run().problems == ()


def test_wrong_terms_are_told_while_typing_and_nothing_is_added(
    qtbot: QtBot, window: MainWindow, coffer: Coffer
) -> None:
    view = view_of(qtbot, window)
    view.add_debt()
    dialog = opened(qtbot, view, AddDebtDialog)
    quiet(qtbot, window)
    fill(dialog.name, "Home loan")
    fill(dialog.principal, "100000")
    for field, text, words in (
        (dialog.rate, "2000", "no rate of interest"), (dialog.rate, "abc", ""),
        (dialog.rate, "5", ""), (dialog.months, "0", "no number of monthly payments"),
        (dialog.months, "1.5", "whole number"), (dialog.months, "120", ""),
        (dialog.payment, "100", "does not cover the interest"),
    ):  # fmt: skip
        fill(field, text)
        if words:
            qtbot.waitUntil(
                lambda words=words: words in dialog.problem.text(),  # type: ignore[misc]
                timeout=WAIT_MS,
            )
    press(dialog.save)
    quiet(qtbot, window)
    assert dialog.isVisible()
    assert coffer.loans.all().lines == ()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_form_follows_the_kind(qtbot: QtBot, window: MainWindow, coffer: Coffer) -> None:
    view = view_of(qtbot, window)
    view.add_debt()
    dialog = opened(qtbot, view, AddDebtDialog)
    quiet(qtbot, window)
    choose(dialog.kind, "Money")
    assert dialog.principal.accessibleName() == "Lent"
    assert dialog.paid_from.accessibleName() == "Comes back to"
    dialog.kind.setCurrentText("Credit card")
    assert not dialog.months.isVisible()
    fill(dialog.name, "Visa")
    fill(dialog.limit, "5000")
    fill(dialog.principal, "350")
    fill(dialog.due_day, "5")
    save(qtbot, window, dialog)
    assert "$4,650.00" in said(view.panel)
    assert not view.plan_table.isVisible()
    press(view.panel.terms)
    terms = opened(qtbot, view, CardDialog)
    fill(terms.limit, "6000")
    save(qtbot, window, terms)
    assert "$5,650.00" in said(view.panel)
    assert coffer.portfolio.holdings().totals.liabilities == -350


def test_rate_extra_payment_link_and_calculator(
    qtbot: QtBot, window: MainWindow, coffer: Coffer
) -> None:
    coffer.loans.add(HOME)
    view = view_of(qtbot, window)
    press(view.panel.rate)
    rate = opened(qtbot, view, RateDialog)
    fill(rate.rate, "5")
    effect(qtbot, rate, "Payment from then on")
    save(qtbot, window, rate)
    assert "5.00%" in said(view.panel)
    press(view.panel.extra)
    extra = opened(qtbot, view, ExtraDialog)
    fill(extra.amount, "1000")
    effect(qtbot, extra, "Interest saved")
    assert extra.save.text() == "Pay"
    save(qtbot, window, extra)
    assert view.model.cell(0, 1).text == "$158,332.01"
    press(view.panel.link)
    link = opened(qtbot, view, LinkDialog)
    quiet(qtbot, window)
    assert link.save.text() == "Link"
    save(qtbot, window, link)
    shown = said(view.panel)
    assert "$51,667.99" in shown  # the half of 420,000 less what is owed
    assert "75.4%" in shown
    press(view.panel.link)
    link = opened(qtbot, view, LinkDialog)
    quiet(qtbot, window)
    assert link.save.text() == "Take back"
    save(qtbot, window, link)
    assert "Loan-to-value" not in said(view.panel)
    back = [one for one in view.panel.findChildren(LinkButton) if "Take back" in one.text()]
    assert [one.text() for one in back] == ["Take back the rate of 10 Jan 2025"]
    press(back[0])
    quiet(qtbot, window)
    assert coffer.loans.detail("Home loan").rates == ()
    fill(view.panel.calculator.monthly, "200")
    qtbot.waitUntil(lambda: "Time saved" in said(view.panel.calculator), timeout=WAIT_MS)
    before = len(coffer.loans.detail("Home loan").extras)
    assert before == 1  # the calculator writes nothing
    fill(view.panel.calculator.monthly, "x")
    qtbot.waitUntil(lambda: "Time saved" not in said(view.panel.calculator), timeout=WAIT_MS)


def test_an_observed_difference_is_offered_and_booked_by_a_press(
    qtbot: QtBot, window: MainWindow, coffer: Coffer
) -> None:
    coffer.loans.add(HOME)
    draft = BalanceDraft("Home loan", D(159000), on=date(2024, 12, 31), is_owed=True)
    coffer.balances.record(draft)
    view = view_of(qtbot, window)
    shown = said(view.panel)
    assert "Ledger and observed balance differ" in shown
    assert "a payment of $332.01 on 31 Dec 2024" in shown
    press(view.panel.correct)
    quiet(qtbot, window)
    assert "agrees" in said(view.panel)
    assert not view.panel.correct.isVisible()
    assert view.model.cell(0, 1).text == "$159,000.00"


def test_hidden_amounts_are_hidden_here_too(
    qtbot: QtBot, window: MainWindow, coffer: Coffer
) -> None:
    coffer.loans.add(HOME)
    coffer.loans.add_card(CardDraft("Visa", D(5000), owed=D(350)))
    view = view_of(qtbot, window)
    window.state.set_private(True)
    quiet(qtbot, window)
    for text in (said(view), view.model.cell(0, 1).text, view.plan.cell(0, 1).text):
        assert "159,332" not in text
        assert "761" not in text


def test_a_narrow_window_puts_the_pane_under_the_tables(
    qtbot: QtBot, window: MainWindow, coffer: Coffer
) -> None:
    coffer.loans.add(HOME)
    view = view_of(qtbot, window)
    assert view.panel.x() > view.table.width() // 2
    window.resize(900, 600)
    quiet(qtbot, window)
    assert view.panel.width() > 500
    assert not view._full.horizontalScrollBar().isVisible()
