"""Interest rules in the real window on real books, by mouse and keyboard."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, open_coffer
from app.domain.activities import ActivityRow
from app.domain.ledger import EntryFilter
from app.domain.times import start_us
from app.domain.yields.checking import Mark
from app.services.yields_answers import YieldTerms
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.window.frame import MainWindow
from ui.window.memory import Memory, use_memory
from ui.yields.dialogs import RuleDialog, StopDialog
from ui.yields.view import YieldsView

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # Qt aborts without a display

LONG_MS = 20_000
TODAY = datetime.now(UTC).date()
SINCE = TODAY - timedelta(days=100)
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Desk:
    """The window, its view of rules, and the books under it."""

    qtbot: QtBot
    window: MainWindow
    coffer: Coffer

    @property
    def view(self) -> YieldsView:
        (found,) = self.window.findChildren(YieldsView)
        return found

    def quiet(self) -> None:
        self.qtbot.wait(20)
        self.qtbot.waitUntil(lambda: not self.window.tasks.is_busy, timeout=LONG_MS)
        self.qtbot.wait(20)

    def press(self, button: QPushButton) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        QTest.mouseClick(button, LEFT)
        self.quiet()

    def dialog(self) -> RuleDialog:
        (found,) = [one for one in self.view.findChildren(RuleDialog) if one.isVisible()]
        return found

    def told(self, dialog: RuleDialog) -> str:
        self.qtbot.wait(250)  # it waits for the last key
        self.quiet()
        return dialog.told.text() + dialog.problem.text()

    def cells(self) -> list[list[str]]:
        model = self.view.model
        return [
            [model.cell(row, column).text for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def texts(self, of: QWidget) -> str:
        return "\n".join(label.text() for label in of.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def coffer(_new_books: Path, tmp_path: Path) -> Iterator[Coffer]:
    """Books with 10,000 EUR in savings since a hundred days."""
    place = tmp_path / "coffer.db"
    shutil.copy(_new_books, place)
    opened = open_coffer(str(place))
    for account, amount in (("Savings", "10000"), ("Second", "500")):
        book(opened, account, "deposit", SINCE, amount)
    yield opened
    opened.close()


def book(coffer: Coffer, account: str, kind: str, on: date, amount: str) -> None:
    row = ActivityRow(start_us(on), on, account, kind, currency="EUR", amount=Decimal(amount))
    coffer.ledger.record(row)


@pytest.fixture
def desk(qtbot: QtBot, coffer: Coffer, tmp_path: Path) -> Iterator[Desk]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    use_memory(tmp_path / "profile.window")
    themes = ThemeManager(application)
    themes.set_mode("light")
    themes.apply(application)
    tasks = TaskRunner()
    window = MainWindow(tasks, themes, Memory())
    qtbot.addWidget(window)
    window.resize(1280, 860)
    window.show()
    window.attach(coffer)
    made = Desk(qtbot, window, coffer)
    made.quiet()
    window.go("yields")
    made.quiet()
    yield made
    window.close()
    tasks.close()


def monthly(coffer: Coffer, rate: str = "0.0365", since: date = SINCE) -> None:
    coffer.yields.add("Savings", "EUR", YieldTerms(Decimal(rate), month_day=1), since=since)


def test_the_first_rule_by_mouse_and_keyboard(desk: Desk) -> None:
    """From the empty view to a rule that has paid what was due."""
    view = desk.view
    assert view.empty.isVisible()
    desk.press(view.empty.button)
    dialog = desk.dialog()
    assert "once a rate is given" in desk.told(dialog)
    assert not dialog.save.isEnabled()
    assert dialog.rate.hasFocus() or not dialog.isActiveWindow()
    QTest.keyClicks(dialog.rate, "3.65")
    dialog.holding.setFocus()
    QTest.keyClicks(dialog.holding, "Sav")
    QTest.keyClick(dialog.payout, Qt.Key.Key_Up)  # from every month to every week
    assert dialog.payout.currentData() == "weekly"
    assert dialog.weekday.isVisible()
    assert not dialog.month_day.isVisible()
    dialog._since.selectAll()
    QTest.keyClicks(dialog._since, SINCE.isoformat())
    said = desk.told(dialog)
    assert "payouts of days that are over are due: €" in said
    assert said.count("€7.") == 3  # 10,000 × 7 days at 0.01 % a day
    QTest.keyClick(dialog.rate, Qt.Key.Key_Return)
    desk.quiet()
    (row,) = desk.cells()
    assert row[:3] == ["Savings", "3.65%", "weekly, Monday"]
    assert "payouts due" in row[-1]
    desk.press(view.post)
    assert "payouts were posted." in view.banner.text
    assert not view.post.isVisible()
    assert desk.cells()[0][-1] == ""
    marks = {one.mark for one in view.panel.periods.lines()}
    assert marks == {Mark.PAID}
    assert "Arrived less expected" in desk.texts(view.panel)
    QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    QAbstractItemModelTester(
        view.panel.periods, QAbstractItemModelTester.FailureReportingMode.Fatal
    )


def test_the_fields_follow_the_payout(desk: Desk) -> None:
    desk.press(desk.view.empty.button)
    dialog = desk.dialog()
    fields = (dialog.weekday, dialog.month, dialog.month_day)
    shown = {}
    for place in range(dialog.payout.count()):
        dialog.payout.setCurrentIndex(place)
        shown[dialog.payout.currentData()] = [one.isVisible() for one in fields]
    assert shown == {
        "daily": [False, False, False], "weekdays": [False, False, False],
        "weekly": [True, False, False], "monthly": [False, False, True],
        "yearly": [False, True, True],
    }  # fmt: skip


def test_what_makes_no_sense_is_told_before_it_is_saved(desk: Desk) -> None:
    monthly(desk.coffer)
    desk.view.reload()
    desk.quiet()
    desk.press(desk.view.add)
    dialog = desk.dialog()
    for typed, reason in (("x", "Write the rate in percent"), ("5000", "5000 %")):
        dialog.rate.setText(typed)
        assert reason in desk.told(dialog)
        assert not dialog.save.isEnabled()
    dialog.rate.setText("1")
    assert "earns interest from" in desk.told(dialog)  # the other holding is free
    dialog.holding.setCurrentIndex(1 - dialog.holding.currentIndex())
    assert "Next payouts" in desk.told(dialog) or "earns" in dialog.problem.text()
    dialog._until.setText((TODAY - timedelta(days=1)).isoformat())
    assert "before it begins" in desk.told(dialog)
    assert not dialog.save.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    desk.quiet()
    assert len(desk.coffer.yields.lines()) == 1


def test_a_rule_is_changed_stopped_and_removed(desk: Desk) -> None:
    monthly(desk.coffer, since=TODAY)
    desk.view.reload()
    desk.quiet()
    table = desk.view.table
    where = table.visualRect(table.cells.index(0, table.header.first_visible())).center()
    QTest.mouseClick(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(where))
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.quiet()
    dialog = desk.dialog()
    dialog.rate.setText("2")
    assert "Next payouts" in desk.told(dialog)
    desk.press(dialog.save)
    assert desk.cells()[0][1] == "2%"
    desk.press(desk.view.panel.stop)
    (stop,) = [one for one in desk.view.findChildren(StopDialog) if one.isVisible()]
    desk.press(stop.save)
    (line,) = desk.coffer.yields.lines()
    assert line.rule.until == TODAY
    desk.press(desk.view.panel.remove)
    assert desk.view.empty.isVisible()
    assert desk.coffer.yields.lines() == ()


def test_a_payout_beside_real_interest_is_taken_out_and_the_rule_only_compares(desk: Desk) -> None:
    monthly(desk.coffer)
    desk.coffer.yields.post_due()
    paid = desk.coffer.yields.detail(1).periods[0]
    book(desk.coffer, "Savings", "interest", paid.on, "30.50")
    desk.view.reload()
    desk.quiet()
    panel = desk.view.panel
    assert not panel.void.isVisible()
    panel.history.setFocus()
    panel.history.choose(0)
    assert panel.periods.line(0).mark is Mark.DOUBLED  # type: ignore[union-attr]  # there is one
    desk.press(panel.void)
    assert panel.periods.line(0).mark is Mark.ARRIVED  # type: ignore[union-attr]
    desk.press(panel.paying)
    states = [row[-1] for row in desk.cells()]
    assert sorted(states) == ["checks only", "ended"]
    assert desk.coffer.yields.post_due().count == 0
    void = [
        one
        for one in desk.coffer.ledger.entries(EntryFilter(with_voided=True), limit=100)
        if one.source == "yield" and one.voided_by is not None
    ]
    assert len(void) == 1


def test_amounts_are_hidden_when_asked(desk: Desk) -> None:
    monthly(desk.coffer)
    desk.view.reload()
    desk.quiet()
    desk.window.state.set_private(True)
    desk.quiet()
    said = desk.texts(desk.view) + str(desk.cells())
    assert "€" not in said
    assert "3.65%" in said
    desk.window.state.set_private(False)
