"""Journal, analysis and calendar of trades in the real window, on real books."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer as Books
from app.bootstrap import open_coffer
from app.domain.trading.records import PositionNote, PositionTag
from tests.e2e.command import Coffer
from tests.e2e.windows import quiet, window_on
from tests.unit.services.trade_books import D, TradeBooks, us
from ui.format import Formatter
from ui.trades.analysis.view import AnalysisView
from ui.trades.calendar.view import CalendarView
from ui.trades.journal.panel import JournalPanel
from ui.trades.journal.shot import ShotDialog
from ui.window.frame import MainWindow

LONG_MS = 20_000


@pytest.fixture
def books(coffer: Coffer) -> Iterator[Books]:
    opened = open_coffer(str(coffer.place))
    made = TradeBooks(opened.database).fill()
    made.trade(1, "75", opened_us=us("2026-03-02T15:00"))
    made.trade(2, "-20", opened_us=us("2026-03-02T16:00"), direction="short")
    made.trade(3, "40", opened_us=us("2026-04-06T15:00"), instrument=3)
    made.put(PositionNote(2, "Fade"), PositionTag(2, "gap"))
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, books: Books, tmp_path: Path) -> Iterator[MainWindow]:
    yield from window_on(qtbot, books, tmp_path / "coffer.db")


def analysis(qtbot: QtBot, window: MainWindow) -> AnalysisView:
    window.go("trade-analysis", None)
    quiet(qtbot, window)
    (view,) = window.findChildren(AnalysisView)
    view.state.set_period("All")
    quiet(qtbot, window)
    return view


@pytest.fixture
def panel(qtbot: QtBot, window: MainWindow, books: Books) -> JournalPanel:
    made = JournalPanel(books, window.tasks)
    qtbot.addWidget(made)
    made.resize(360, 800)
    made.show()
    made.show_position(1, Formatter())
    quiet(qtbot, window)
    return made


# -- the journal -------------------------------------------------------------------------------


def test_a_position_is_noted_by_keyboard(
    qtbot: QtBot, window: MainWindow, books: Books, panel: JournalPanel
) -> None:
    QTest.keyClicks(panel.note, "Waited for the close.")
    QTest.keyClicks(panel.strategy, "fade")
    QTest.keyClick(panel.strategy, Qt.Key.Key_Return)
    QTest.keyClicks(panel.tags.field, "first hour,")
    quiet(qtbot, window)
    QTest.keyClicks(panel.tags.field, "gap")
    QTest.keyClick(panel.tags.field, Qt.Key.Key_Return)
    quiet(qtbot, window)
    QTest.keyClick(panel.rating, Qt.Key.Key_4)
    QTest.keyClick(panel.rating, Qt.Key.Key_Right)
    QTest.keyClicks(panel.stop, "95")
    QTest.keyClick(panel.stop, Qt.Key.Key_Return)
    quiet(qtbot, window)
    panel.keep_all()
    quiet(qtbot, window)
    page = books.journal.show(1)
    assert (page.note, page.strategy, page.rating) == ("Waited for the close.", "Fade", 5)
    assert page.tags == ("first hour", "gap")
    assert (page.planned_stop, page.risk, page.r) == (D(95), D(50), D("1.5"))
    assert "+1.50 R" in panel._plan.text()
    assert panel.rating.accessibleName() == "Rating: 5 of 5"
    assert [one.accessibleName() for one in panel.tags.chips] == [
        "Take off the tag first hour", "Take off the tag gap",
    ]  # fmt: skip
    # Back again, by keyboard as well.
    QTest.keyClick(panel.rating, Qt.Key.Key_0)
    QTest.keyClick(panel.tags.field, Qt.Key.Key_Backspace)
    quiet(qtbot, window)
    page = books.journal.show(1)
    assert (page.rating, page.tags) == (None, ("first hour",))


def test_what_is_typed_is_kept_before_another_position_is_shown(
    qtbot: QtBot, window: MainWindow, books: Books, panel: JournalPanel
) -> None:
    QTest.keyClicks(panel.note, "Of the first.")
    panel.show_position(2, Formatter())
    quiet(qtbot, window)
    assert panel.note.toPlainText() == ""
    assert panel.strategy.text() == "Fade"
    assert books.journal.show(1).note == "Of the first."
    assert books.journal.show(2).note == ""
    panel.clear()
    quiet(qtbot, window)
    assert not panel._body.isEnabled()


def test_a_stop_on_the_wrong_side_is_refused_where_it_is_typed(
    qtbot: QtBot, window: MainWindow, books: Books, panel: JournalPanel
) -> None:
    panel.stop.setText("105")
    QTest.keyClick(panel.stop, Qt.Key.Key_Return)
    quiet(qtbot, window)
    assert "below its entry" in panel.banner.text
    assert panel.stop.property("invalid") == "true"
    panel.stop.setText("95")
    QTest.keyClick(panel.stop, Qt.Key.Key_Return)
    quiet(qtbot, window)
    assert not panel.banner.isVisible()
    # The plan moves; R stays with the first, unless that one was a mistake.
    panel.stop.setText("97.5")
    QTest.keyClick(panel.stop, Qt.Key.Key_Return)
    quiet(qtbot, window)
    assert books.journal.show(1).first_stop == 95
    assert panel.correct.isVisible()
    QTest.mouseClick(panel.correct, Qt.MouseButton.LeftButton)
    quiet(qtbot, window)
    assert books.journal.show(1).first_stop == D("97.5")
    assert not panel.correct.isVisible()


def a_picture() -> QImage:
    image = QImage(640, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("#3355AA"))
    return image


def test_screenshots_are_pasted_added_opened_and_taken_out(
    qtbot: QtBot, window: MainWindow, books: Books, panel: JournalPanel, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setImageData(a_picture())
    QGuiApplication.clipboard().setMimeData(data)
    QTest.mouseClick(panel.shots.paste, Qt.MouseButton.LeftButton)
    quiet(qtbot, window)
    path = tmp_path / "entry.png"
    assert a_picture().save(str(path))
    panel.shots.attach(path)
    quiet(qtbot, window)
    qtbot.waitUntil(lambda: len(panel.shots.shots) == 2, timeout=LONG_MS)
    quiet(qtbot, window)
    assert panel.shots.names == ["Screenshot 1.png", "entry.png"]
    assert all(not shot._picture.isNull() for shot in panel.shots.shots)
    # What was pasted is a picture of the same size.
    kept = books.journal.files(1)[0]
    buffer = QBuffer()
    buffer.setData(books.journal.content(kept.id))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    assert QImage.fromData(buffer.data()).width() == 640
    # Larger, and closed again.
    QTest.keyClick(panel.shots.shots[0], Qt.Key.Key_Return)
    quiet(qtbot, window)
    dialog = panel.shots._dialog
    assert isinstance(dialog, ShotDialog)
    assert dialog.isVisible()
    dialog.close()
    # Taken out at the second press alone.
    QTest.keyClick(panel.shots.shots[1], Qt.Key.Key_Delete)
    quiet(qtbot, window)
    assert len(books.journal.files(1)) == 2
    QTest.keyClick(panel.shots.shots[1], Qt.Key.Key_Delete)
    quiet(qtbot, window)
    assert [one.name for one in books.journal.files(1)] == ["Screenshot 1.png"]
    QGuiApplication.clipboard().clear()
    panel.shots.paste_picture()
    assert "no picture in the clipboard" in panel.banner.text


# -- analysis ----------------------------------------------------------------------------------


def test_every_figure_says_its_formula(qtbot: QtBot, window: MainWindow) -> None:
    view = analysis(qtbot, window)
    tiles = {tile.figure.name: tile for tile in view.figures.tiles}
    assert tiles["net"].figure.text == "+$95.00"
    assert tiles["win_rate"].figure.text == "66.7%"
    assert all(tile.figure.meaning for tile in tiles.values())
    assert "÷" in tiles["profit_factor"].toolTip()
    assert "Sum of gains $115.00" in tiles["profit_factor"].toolTip()
    assert view.figures.judgement.text().startswith("Not enough data to judge by: 3 of 30")
    assert "Real trades: 3 closed" in view.basis.text()
    assert "time zone" in view.basis.text()
    # Opened below by keyboard, and closed again.
    tiles["profit_factor"].setFocus()
    QTest.keyClick(tiles["profit_factor"], Qt.Key.Key_Space)
    assert view.figures.explained.isVisible()
    assert view.figures.explained.formula.text() == "sum of gains ÷ sum of losses, in money"
    view.figures.explain("")
    assert not view.figures.explained.isVisible()


def test_tables_and_filters(qtbot: QtBot, window: MainWindow) -> None:
    view = analysis(qtbot, window)
    keys = {}
    for name in ("tag", "instrument", "weekday", "strategy", "direction", "month"):
        view.tables.by.set_value(name)
        view.tables.by.changed.emit(name)
        model = view.tables.model
        keys[name] = [model.cell(row, 0).text for row in range(model.rowCount())]
    assert keys["tag"] == ["No tag", "gap"]
    assert keys["instrument"] == ["ACME", "ACME options"]
    assert keys["weekday"] == ["Monday"]
    assert keys["direction"] == ["Long", "Short"]
    assert keys["month"] == ["March 2026", "April 2026"]
    assert view.curve.sum.count == 2
    assert view.best.model.rowCount() == 2
    assert view.worst.model.rowCount() == 1
    view.which.tags.setCurrentIndex(view.which.tags.findData("gap"))
    quiet(qtbot, window)
    assert view.report is not None
    assert view.report.basis.trades == 1
    window.state.set_as_of(date(2026, 1, 1))  # before any of them
    quiet(qtbot, window)
    assert view.report.basis.trades == 0
    assert view._none.isVisible()
    window.state.set_as_of(None)
    window.state.set_private(True)
    quiet(qtbot, window)
    assert "$" not in view.figures.tiles[0].figure.text


def test_paper_is_marked_and_apart(qtbot: QtBot, window: MainWindow, books: Books) -> None:
    made = TradeBooks(books.database)
    with books.database.reading() as unit:
        made.accounts = {one.name: one.id for one in unit.catalogue.accounts()}
    made.trade(9, "-5", paper=True)
    view = analysis(qtbot, window)
    assert view.which.kind.isVisible()
    assert view.report is not None
    assert (view.report.basis.is_paper, view.report.basis.trades) == (False, 3)
    view.which.kind.set_value("paper")
    view.which.kind.changed.emit("paper")
    quiet(qtbot, window)
    assert (view.report.basis.is_paper, view.report.basis.trades) == (True, 1)
    assert view.basis.text().startswith("Paper trades: 1 closed")


# -- calendar ----------------------------------------------------------------------------------


def test_a_day_of_the_calendar_leads_to_its_trades(qtbot: QtBot, window: MainWindow) -> None:
    window.go("trade-calendar", 2026)
    quiet(qtbot, window)
    (view,) = window.findChildren(CalendarView)
    assert view.year.isVisible()
    assert "+$95.00" in view.sum.text()
    # March by its sum, the third of March by the keyboard.
    view.year.choose((2, 31))
    assert "March 2026" in view.year.told
    QTest.keyClick(view.year, Qt.Key.Key_Return)
    quiet(qtbot, window)
    assert view.month.isVisible()
    assert view.shown == date(2026, 3, 1)
    cells = ((row, column) for row in range(6) for column in range(7))
    at = next(one for one in cells if view.month.day_at(one) == date(2026, 3, 3))
    point = view.month.box(*at).center()
    QTest.mouseClick(view.month, Qt.MouseButton.LeftButton,
                     pos=QPoint(int(point.x()), int(point.y())))  # fmt: skip
    quiet(qtbot, window)
    assert view.day == date(2026, 3, 3)
    assert view.trades.model.rowCount() == 2
    assert "+$55.00" in view.month.words_of(at)
    assert "trades 2" in view.month.words_of(at)
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    quiet(qtbot, window)
    assert view.shown == date(2026, 4, 1)
    assert "+$40.00" in view.sum.text()
    assert not view.trades.isVisible()
    went: list[object] = []
    view.state.navigate.connect(lambda name, payload: went.append((name, payload)))
    view.show_payload(date(2026, 4, 7))
    quiet(qtbot, window)
    view.trades.table.opened.emit(0)
    assert went == [("trades", 3)]
