"""Property and valuables in the real window: a home added, revalued, half of it sold."""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, create_coffer
from app.domain.activities import ActivityRow
from app.domain.times import start_us
from app.services.belongings_answers import SaleDraft
from ui.belongings.add_dialog import AddDialog
from ui.belongings.dialogs import BuyDialog, RoundDialog, RuleDialog, SellDialog, ValueDialog
from ui.belongings.history_dialog import HistoryDialog
from ui.belongings.view import BelongingsView
from ui.forms.day_edit import DayEdit
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.window.frame import MainWindow
from ui.window.memory import Memory, use_memory

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # Qt aborts without a display

D = Decimal
WAIT_MS = 30_000
TODAY = date(2026, 11, 21)
T = TypeVar("T", bound=QDialog)


class StillClock:
    """A clock that stands."""

    def now(self) -> datetime:
        return datetime(2026, 11, 21, 9, tzinfo=UTC)

    def today(self) -> date:
        return TODAY


@pytest.fixture
def coffer(tmp_path: Path) -> Iterator[Coffer]:
    made = create_coffer(str(tmp_path / "coffer.db"), clock=StillClock())
    first = date(2025, 1, 1)
    made.ledger.record(
        ActivityRow(start_us(first), first, "Bank", "deposit", currency="USD", amount=D(500000))
    )
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


def view_of(qtbot: QtBot, window: MainWindow) -> BelongingsView:
    window.go("belongings", None)
    quiet(qtbot, window)
    view = window.stack.view("belongings")
    assert isinstance(view, BelongingsView)
    return view


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def fill(field: QLineEdit, text: str) -> None:
    """Type over what is in a field."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def choose(box: QComboBox, text: str) -> None:
    """Choose by typing the first letters, as people do."""
    box.setFocus()
    QTest.keyClicks(box, text)


def opened(qtbot: QtBot, view: BelongingsView, kind: type[T]) -> T:
    dialog = view._dialog
    assert isinstance(dialog, kind)
    qtbot.waitUntil(dialog.isVisible, timeout=WAIT_MS)
    return dialog


def done(qtbot: QtBot, window: MainWindow, save: QWidget, is_gone: Callable[[], bool]) -> None:
    """Press the deed by the keyboard, and wait until its dialog has closed."""
    save.setFocus()
    QTest.keyClick(save, Qt.Key.Key_Return)
    qtbot.waitUntil(is_gone, timeout=WAIT_MS)
    quiet(qtbot, window)


def effect(dialog: AddDialog | SellDialog | ValueDialog | RuleDialog) -> dict[str, str]:
    return {row[0]: row[2] for row in dialog.effect._rows or ()}


def set_day(field: DayEdit, on: date) -> None:
    field.setDate(field.date().fromString(on.isoformat(), Qt.DateFormat.ISODate))


def add_home(qtbot: QtBot, window: MainWindow, view: BelongingsView) -> None:
    press(view.empty.button)
    dialog = opened(qtbot, view, AddDialog)
    closed: list[int] = []
    dialog.finished.connect(closed.append)
    quiet(qtbot, window)
    fill(dialog.name, "Home")
    fill(dialog.cost, "400000")
    choose(dialog.paid_from, "Bank")
    fill(dialog.fee, "20000")
    set_day(dialog.acquired, date(2026, 1, 31))
    choose(dialog.rule.kind, "Fixed")
    fill(dialog.rule.rate, "3")
    qtbot.waitUntil(lambda: bool(effect(dialog)), timeout=WAIT_MS)
    assert effect(dialog)["Cost"] == "$420,000.00"
    assert effect(dialog)["Values by rule"] == "9"
    done(qtbot, window, dialog.save, lambda: bool(closed))


def test_a_home_is_added_revalued_and_half_of_it_sold(
    qtbot: QtBot, window: MainWindow, coffer: Coffer
) -> None:
    view = view_of(qtbot, window)
    assert view.empty.isVisible()
    add_home(qtbot, window, view)
    assert view.shown_names() == ["Home"]
    QAbstractItemModelTester(view.model)
    panel = view.panel
    assert panel.detail is not None
    assert panel.detail.line.cost == 420000
    assert len(panel.chart.points) == 10
    assert [one.is_rule for one in panel.chart.points[:2]] == [False, True]

    press(panel.new_value)
    dialog = opened(qtbot, view, ValueDialog)
    closed: list[int] = []
    dialog.finished.connect(closed.append)
    fill(dialog.value, "480000")
    fill(dialog.reason, "expert")
    set_day(dialog.day, date(2026, 6, 30))
    qtbot.waitUntil(lambda: "Change" in effect(dialog), timeout=WAIT_MS)
    done(qtbot, window, dialog.save, lambda: bool(closed))
    qtbot.waitUntil(lambda: "By hand" in history_words(view), timeout=WAIT_MS)

    press(panel.more)
    table = opened(qtbot, view, HistoryDialog)
    lines = [line for _, line in table.model.lines()]
    expert = next(line for line in lines if line.reason == "expert")
    assert (expert.value, expert.source, expert.old is not None) == (480000, "manual", True)
    assert len(lines) == 1 + 9 + 1 + 4  # cost, nine months, the value, and four months anew
    QTest.keyClick(table, Qt.Key.Key_Escape)
    quiet(qtbot, window)

    press(panel.sell)
    sale = opened(qtbot, view, SellDialog)
    closed = []
    sale.finished.connect(closed.append)
    quiet(qtbot, window)
    fill(sale.part_sold, "50")
    fill(sale.proceeds, "260000")
    fill(sale.fee, "10000")
    choose(sale.to_account, "Bank")
    qtbot.waitUntil(lambda: effect(sale).get("Gain") == "+$40,000.00", timeout=WAIT_MS)
    assert effect(sale)["You keep"] == "50.0%"
    assert coffer.belongings.detail("Home").line.quantity == 1  # nothing is written before
    done(qtbot, window, sale.save, lambda: bool(closed))
    found = coffer.belongings.detail("Home").line
    assert (found.quantity, found.realized, found.cost) == (D("0.5"), 40000, 210000)
    qtbot.waitUntil(
        lambda: panel.detail is not None and panel.detail.line.quantity == D("0.5"),
        timeout=WAIT_MS,
    )
    coffer.belongings.sell("Home", SaleDraft(D(1)))
    view.reload()
    qtbot.waitUntil(lambda: view.shown_names() == [], timeout=WAIT_MS)
    press(view.gone)
    qtbot.waitUntil(lambda: view.shown_names() == ["Home"], timeout=WAIT_MS)
    bank = coffer.portfolio.balance("Bank", "USD", StillClock().now() + timedelta(1))
    assert bank.quantity == 330000


def history_words(view: BelongingsView) -> str:
    return " ".join(" ".join(row) for row in view.panel.history._rows or ())


def test_rules_rounds_and_further_parts_have_their_forms(
    qtbot: QtBot, window: MainWindow, coffer: Coffer
) -> None:
    view = view_of(qtbot, window)
    press(view.empty.button)
    dialog = opened(qtbot, view, AddDialog)
    closed: list[int] = []
    dialog.finished.connect(closed.append)
    quiet(qtbot, window)
    choose(dialog.kind, "Private")
    fill(dialog.name, "Tide")
    fill(dialog.quantity, "1000")
    fill(dialog.cost, "5000")
    assert dialog.share.isHidden()
    done(qtbot, window, dialog.save, lambda: bool(closed))
    panel = view.panel
    assert panel.new_round.isVisible()

    press(panel.new_round)
    noted = opened(qtbot, view, RoundDialog)
    closed = []
    noted.finished.connect(closed.append)
    fill(noted.name, "Series A")
    fill(noted.price, "12")
    fill(noted.shares, "400000")
    done(qtbot, window, noted.save, lambda: bool(closed))
    detail = coffer.belongings.detail("Tide")
    assert (detail.line.value, detail.ownership) == (12000, D("0.0025"))

    press(panel.rule)
    rule = opened(qtbot, view, RuleDialog)
    closed = []
    rule.finished.connect(closed.append)
    choose(rule.rule.kind, "Declining")
    fill(rule.rule.rate, "40")
    qtbot.waitUntil(lambda: len(rule.chart.points) == 13, timeout=WAIT_MS)
    QTest.keyClick(rule.chart, Qt.Key.Key_End)
    assert "Ahead" in rule.chart.accessibleName()
    done(qtbot, window, rule.save, lambda: bool(closed))
    assert coffer.belongings.detail("Tide").line.rule == "declining"

    press(panel.buy)
    more = opened(qtbot, view, BuyDialog)
    closed = []
    more.finished.connect(closed.append)
    quiet(qtbot, window)
    fill(more.part_bought, "abc")
    press(more.save)
    assert more.problem.isVisible()
    assert more.part_bought.property("invalid") == "true"
    fill(more.part_bought, "100")
    fill(more.cost, "1200")
    done(qtbot, window, more.save, lambda: bool(closed))
    assert coffer.belongings.detail("Tide").line.quantity == 1100


def test_what_the_books_refuse_is_told_in_the_form(
    qtbot: QtBot, window: MainWindow, coffer: Coffer
) -> None:
    view = view_of(qtbot, window)
    press(view.empty.button)
    dialog = opened(qtbot, view, AddDialog)
    quiet(qtbot, window)
    dialog.name.setText("بيت <b>العائلة</b>")  # as an input method does: no keys of its own
    fill(dialog.cost, "1000")
    fill(dialog.share, "101")
    qtbot.waitUntil(dialog.problem.isVisible, timeout=WAIT_MS)
    assert "1 to 100 percent" in dialog.problem.text()
    press(dialog.save)
    quiet(qtbot, window)
    assert coffer.belongings.all().lines == ()
    closed: list[int] = []
    dialog.finished.connect(closed.append)
    fill(dialog.share, "100")
    done(qtbot, window, dialog.save, lambda: bool(closed))
    assert view.shown_names() == ["بيت <b>العائلة</b>"]


def test_documents_are_dropped_and_taken_out(
    qtbot: QtBot, window: MainWindow, coffer: Coffer, tmp_path: Path
) -> None:
    view = view_of(qtbot, window)
    add_home(qtbot, window, view)
    deed = tmp_path / "deed.pdf"
    deed.write_bytes(b"%PDF-1.7")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(deed))])
    documents = view.panel.documents
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    documents.dropEvent(event)
    qtbot.waitUntil(lambda: documents.names == ["deed.pdf"], timeout=WAIT_MS)
    assert len(coffer.attachments.all("")) == 1
    quiet(qtbot, window)

    def removers() -> list[QWidget]:
        return [
            one
            for one in documents.findChildren(QWidget)
            if one.accessibleName() == "Remove deed.pdf" and one.isVisible()
        ]

    for _ in range(2):  # the second click means it
        qtbot.waitUntil(lambda: len(removers()) == 1, timeout=WAIT_MS)
        press(removers()[0])
    qtbot.waitUntil(lambda: documents.names == [], timeout=WAIT_MS)
