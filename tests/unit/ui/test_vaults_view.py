"""The vaults' screen: cards, chart, sliders, dialogs, by mouse and keyboard."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import RefusedError
from app.domain.ids import HoldingId
from app.services.vaults_answers import Outlook, OverClaim, VaultDraft
from tests.unit.ui.fakes import FakeCoffer
from tests.unit.ui.fakes_vaults import TODAY, FakeVaults, a_detail, a_part, a_vault, some_vaults
from ui.charts.twin import TableTwin
from ui.format import Formatter
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.vaults.chart import VaultChart
from ui.vaults.contributions import ContributionsDialog
from ui.vaults.feed_dialog import FeedDialog
from ui.vaults.feeds import FeedRow
from ui.vaults.form import SureDialog
from ui.vaults.goal_dialog import VaultDialog
from ui.vaults.ring import Ring
from ui.vaults.slider import PercentSlider
from ui.vaults.view import VaultsView
from ui.vaults.words import arrival, card_lines, claim_line, legend, points, short
from ui.window.places import BY_NAME
from ui.window.state import ViewState

D = Decimal
ENGLISH = Formatter()


def quiet(qtbot: QtBot, tasks: TaskRunner) -> None:
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=15_000)
    qtbot.wait(10)


def texts(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


@pytest.fixture
def fake(books: FakeCoffer) -> FakeVaults:
    books.vaults = FakeVaults(some_vaults())
    return books.vaults


@pytest.fixture
def view(
    qtbot: QtBot, fake: FakeVaults, coffer: Any, tasks: TaskRunner, state: ViewState
) -> VaultsView:
    made = VaultsView(coffer, tasks, state)
    qtbot.addWidget(made)
    made.resize(1208, 844)
    made.show()
    quiet(qtbot, tasks)
    return made


# -- cards -------------------------------------------------------------------------------------


def test_cards_tell_how_far_each_goal_is(view: VaultsView) -> None:
    assert [card.ring.text for card in view.cards] == ["72%", "101%", "—"]
    house, fund, sabbatical = view.cards
    assert house.accessibleName() == (
        "House deposit, 72%, €57,600, of €80,000, Target 31 May 2027 · on pace, "
        "€3,551 a month reaches it"
    )
    assert house.accessibleDescription() == "Nordea savings 100%, VWCE 12%"
    assert "Reached Sep 4, 2026" in fund.accessibleName() or "Reached 4 Sep 2026" in (
        fund.accessibleName()
    )
    assert "$310 above the target" in fund.accessibleName()
    assert "No price is known yet." in sabbatical.accessibleDescription()
    assert sabbatical.amount.text() == "—"  # never a zero


def test_a_card_is_chosen_by_mouse_and_by_key(
    qtbot: QtBot, view: VaultsView, tasks: TaskRunner, fake: FakeVaults
) -> None:
    assert view.chosen is not None
    assert view.chosen.name == "House deposit"
    QTest.mouseClick(view.cards[1], Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    quiet(qtbot, tasks)
    assert view.chosen.name == "Emergency fund"
    assert [card.is_chosen for card in view.cards] == [False, True, False]
    view.cards[0].setFocus()
    QTest.keyClick(view.cards[0], Qt.Key.Key_Return)
    quiet(qtbot, tasks)
    assert view.chosen.name == "House deposit"
    assert fake.calls[-1] == ("detail", "House deposit", None)


def test_a_vault_can_be_asked_for_by_name_or_id(
    qtbot: QtBot, view: VaultsView, tasks: TaskRunner
) -> None:
    view.show_payload(2)
    quiet(qtbot, tasks)
    assert view.chosen is not None
    assert view.chosen.id == 2
    view.show_payload("Sabbatical")
    quiet(qtbot, tasks)
    assert view.chosen.id == 3


def test_amounts_are_hidden_on_demand_and_percentages_stay(
    view: VaultsView, state: ViewState
) -> None:
    state.set_private(True)
    shown = texts(view)
    assert "€" not in shown
    assert "72%" in view.cards[0].accessibleName()
    assert "57" not in view.cards[0].accessibleName()
    assert "57,600" not in view.chart.accessibleDescription()


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize(("width", "columns"), [(1208, 3), (660, 2), (560, 1)])
def test_cards_fit_at_any_width(
    qtbot: QtBot, view: VaultsView, themes: ThemeManager, mode: str, width: int, columns: int
) -> None:
    themes.set_mode(mode)
    view.resize(width, 600)
    page = view.board.parentWidget()
    assert page is not None
    qtbot.waitUntil(lambda: page.width() <= width)  # once the cards have found their places
    assert len({card.y() for card in view.cards}) == -(-3 // columns)
    assert not view.grab().isNull()


def test_long_names_push_nothing_aside(
    qtbot: QtBot, view: VaultsView, tasks: TaskRunner, fake: FakeVaults
) -> None:
    name = "W" * 200
    part = replace(fake.lines[0].parts[1], account=name, elsewhere=((name, D(95)),))
    fake.lines[0] = replace(fake.lines[0], name=name, parts=(part,))
    fake.over = (OverClaim(HoldingId(1), name, "VWCE", D(130), D(30), ((name, D(130)),)),)
    view.resize(660, 600)
    view.reload()
    quiet(qtbot, tasks)
    page = view.board.parentWidget()
    assert page is not None
    assert page.width() <= 660
    for open_it in (view.contributions.click, view.twin.click, view.feeds.add.click,
                    lambda: view.cards[0].wanted.emit(1, "remove")):  # fmt: skip
        open_it()
        assert view._dialog is not None
        assert view._dialog.sizeHint().width() < 1100
        view._dialog.close()
        quiet(qtbot, tasks)


def test_an_empty_screen_offers_the_next_step(
    qtbot: QtBot, books: FakeCoffer, coffer: Any, tasks: TaskRunner, state: ViewState
) -> None:
    books.vaults = FakeVaults()
    view = VaultsView(coffer, tasks, state)
    qtbot.addWidget(view)
    view.show()
    quiet(qtbot, tasks)
    assert view.empty.isVisible()
    QTest.mouseClick(view.empty.button, Qt.MouseButton.LeftButton)
    assert isinstance(view._dialog, VaultDialog)


def test_what_is_claimed_twice_stands_above_the_cards(
    qtbot: QtBot, view: VaultsView, tasks: TaskRunner, fake: FakeVaults
) -> None:
    shares = (("House deposit", D(60)), ("Sabbatical", D(70)))
    fake.over = (OverClaim(HoldingId(1), "Broker", "VWCE", D(130), D(30), shares),)
    view.reload()
    quiet(qtbot, tasks)
    told = "Broker/VWCE is allocated 30% too much: House deposit 60%, Sabbatical 70%"
    assert told in texts(view)


def test_a_new_reaching_is_noted_once(
    qtbot: QtBot, view: VaultsView, tasks: TaskRunner, fake: FakeVaults
) -> None:
    view.coffer.is_read_only = False  # type: ignore[misc]  # the fake has none
    fake.lines[0] = replace(fake.lines[0], reached_on=TODAY, is_reach_noted=False)
    view.reload()
    quiet(qtbot, tasks)
    assert ("note_reached",) in fake.calls


# -- the way -----------------------------------------------------------------------------------


def test_the_chart_says_what_it_shows(view: VaultsView) -> None:
    assert "likely range, 10th to 90th percentile of 2,000 paths" in texts(view)
    assert "64%" in texts(view)
    assert "€57,600.00 of €80,000.00" in view.chart.accessibleDescription()


def test_the_crosshair_goes_by_keys_and_by_mouse(qtbot: QtBot, view: VaultsView) -> None:
    chart = view.chart
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert "expected" in chart.accessibleName()
    assert "from €81,600 to €117,600" in chart.accessibleName()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert chart.place == 0
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_PageDown)
    assert chart.place == 31
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QTest.keyClick(chart, Qt.Key.Key_PageUp)
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.place == -1
    QTest.mouseMove(chart, QPoint(60, 60))
    qtbot.waitUntil(lambda: chart.place >= 0)
    QTest.mouseMove(chart, QPoint(chart.width() - 2, chart.height() - 2))
    qtbot.waitUntil(lambda: chart.place < 0)


def test_the_numbers_are_a_table_too(view: VaultsView) -> None:
    view.twin.click()
    twin = view._dialog
    assert isinstance(twin, TableTwin)
    assert twin.model.rowCount() == 413  # 401 days of the past, then the outlook
    twin.close()
    view.contributions.click()
    found = view._dialog
    assert isinstance(found, ContributionsDialog)
    assert found.model.rowCount() == 2
    assert found.sum.text() == (
        "Saved +€1,600.00 · reassigned +€50.00 · growth −€50.00 · together €51,600.00"
    )
    found.close()


def test_a_chart_of_little_is_painted(qtbot: QtBot) -> None:
    chart = VaultChart()
    qtbot.addWidget(chart)
    chart.grab()  # nothing yet
    line = some_vaults()[2]
    detail = a_detail(line)
    alone = replace(
        detail, history=(), projection=replace(detail.projection, points=(), outlook=Outlook.NONE)
    )
    chart.show_detail(alone, "#2F5FD0", ENGLISH)
    chart.resize(300, 220)
    assert not chart.grab().isNull()
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.place == -1


# -- what feeds it -----------------------------------------------------------------------------


def row(view: VaultsView, number: int) -> FeedRow:
    found = view.feeds.row_of(HoldingId(number))
    assert found is not None
    return found


def drag(slider: PercentSlider, share: float) -> None:
    x = round(7 + share * (slider.width() - 14))
    here = QPoint(round(7 + slider.value() / 100 * (slider.width() - 14)), slider.height() // 2)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=here)
    QTest.mouseMove(slider, QPoint(x, slider.height() // 2))
    assert slider.isSliderDown()


def test_a_slider_is_saved_when_it_is_let_go_and_can_be_undone(
    qtbot: QtBot, view: VaultsView, tasks: TaskRunner, fake: FakeVaults
) -> None:
    slider = row(view, 12).slider
    drag(slider, 0.5)
    qtbot.waitUntil(lambda: slider.value() == 50)
    assert row(view, 12).percent.text() == "50%"
    assert row(view, 12).note.text() == "30% also in Retirement · 20% free"
    assert not any(call[0] == "feed" for call in fake.calls)  # not while it moves
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, 10))
    quiet(qtbot, tasks)
    assert ("feed", "House deposit", 12, D(50)) in fake.calls
    assert view.banner.isVisible()
    assert view.banner.text == "VWCE · Interactive feeds House deposit with 50% since today."
    view.banner.action.click()
    quiet(qtbot, tasks)
    assert fake.calls[-3:][0] == ("feed", "House deposit", 12, D(12)) or (
        "feed", "House deposit", 12, D(12),
    ) in fake.calls  # fmt: skip
    assert row(view, 12).slider.value() == 12
    assert not view.banner.isVisible()


def test_a_slider_goes_by_keys_and_is_saved_a_moment_after_the_last(
    qtbot: QtBot, view: VaultsView, tasks: TaskRunner, fake: FakeVaults
) -> None:
    slider = row(view, 12).slider
    slider.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_Left):
        QTest.keyClick(slider, key)
    assert slider.value() == 23
    qtbot.waitUntil(lambda: ("feed", "House deposit", 12, D(23)) in fake.calls, timeout=5000)
    quiet(qtbot, tasks)
    assert len([call for call in fake.calls if call[0] == "feed"]) == 1
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert slider.value() == 1  # nothing below 1
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert "30% too much" in row(view, 12).note.text()
    assert row(view, 12).note.property("tone") == "warn"
    assert "too much" in slider.accessibleDescription()


def test_a_refused_change_goes_back(
    qtbot: QtBot, view: VaultsView, tasks: TaskRunner, fake: FakeVaults
) -> None:
    fake.failure = RefusedError("the books are full")
    slider = row(view, 12).slider
    drag(slider, 0.9)
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, 10))
    quiet(qtbot, tasks)
    assert view.banner.isVisible()
    assert row(view, 12).slider.value() == 12
    assert row(view, 12).percent.text() == "12%"


def test_a_holding_is_taken_out_and_put_back(
    qtbot: QtBot, view: VaultsView, tasks: TaskRunner, fake: FakeVaults
) -> None:
    row(view, 12).remove.click()
    quiet(qtbot, tasks)
    assert ("starve", "House deposit", 12) in fake.calls
    assert view.feeds.row_of(HoldingId(12)) is None
    view.banner.action.click()
    quiet(qtbot, tasks)
    assert ("feed", "House deposit", 12, D(12)) in fake.calls


def test_a_holding_is_added(
    qtbot: QtBot, view: VaultsView, tasks: TaskRunner, fake: FakeVaults
) -> None:
    view.feeds.add.click()
    dialog = view._dialog
    assert isinstance(dialog, FeedDialog)
    quiet(qtbot, tasks)
    assert dialog.holding.count() == 1  # the other feeds it already
    assert dialog.holding.itemText(0) == "Kraken · BTC · Bitcoin"
    assert dialog.slider.value() == 40  # what no other vault claims
    assert dialog.free.text() == "60% also in other vaults · nothing free"
    QTest.keyClick(dialog.slider, Qt.Key.Key_Right)
    assert "1% too much" in dialog.free.text()
    QTest.keyClick(dialog.slider, Qt.Key.Key_Left)
    dialog.save.click()
    quiet(qtbot, tasks)
    assert ("feed", "House deposit", 15, D(40)) in fake.calls
    assert view.feeds.row_of(HoldingId(15)) is not None


def test_a_past_day_is_not_edited(
    qtbot: QtBot, view: VaultsView, tasks: TaskRunner, state: ViewState, fake: FakeVaults
) -> None:
    state.set_as_of(TODAY - timedelta(days=30))
    quiet(qtbot, tasks)
    assert fake.calls[-1] == ("detail", "House deposit", TODAY - timedelta(days=30))
    assert not row(view, 12).slider.isEnabled()
    assert not view.feeds.add.isEnabled()


def test_what_does_not_count_is_said(
    qtbot: QtBot, view: VaultsView, tasks: TaskRunner, fake: FakeVaults
) -> None:
    part = a_part(20, "Broker", "PAPER", "50", "0", is_cash=False, not_counted="paper")
    fake.lines[0] = replace(fake.lines[0], parts=(part,))
    view.reload()
    quiet(qtbot, tasks)
    assert row(view, 20).note.text() == "paper money: not counted"
    assert "not counted" in texts(view.cards[0])


# -- goals -------------------------------------------------------------------------------------


def open_add(qtbot: QtBot, view: VaultsView, tasks: TaskRunner) -> VaultDialog:
    QTest.mouseClick(view.add, Qt.MouseButton.LeftButton)
    dialog = view._dialog
    assert isinstance(dialog, VaultDialog)
    quiet(qtbot, tasks)
    return dialog


def test_a_vault_is_added_by_keyboard(
    qtbot: QtBot, view: VaultsView, tasks: TaskRunner, fake: FakeVaults
) -> None:
    dialog = open_add(qtbot, view, tasks)
    assert dialog.currency.currentText() == "USD"  # the base currency
    QTest.keyClicks(dialog.name, "Boat")
    QTest.keyClicks(dialog.target, "12,500.50")
    QTest.keyClicks(dialog.by, "2190-03-31")
    QTest.keyClicks(dialog.monthly, "250")
    QTest.keyClicks(dialog.priority, "2")
    dialog.colour.setCurrentIndex(2)
    dialog.icon.setCurrentIndex(dialog.icon.findData("car"))
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    quiet(qtbot, tasks)
    draft = next(call[1] for call in fake.calls if call[0] == "add")
    assert draft == VaultDraft(
        "Boat", "USD", D("12500.50"), date(2190, 3, 31), dialog_colour(2), "car", 1, D(250), ""
    )
    assert view.chosen is not None
    assert view.chosen.name == "Boat"


def dialog_colour(place: int) -> str:
    from ui.theme.tokens import LIGHT

    return LIGHT.palette[place - 1]


@pytest.mark.parametrize(("name", "target", "by", "monthly", "priority", "problem"), [
    ("", "1", "", "", "", "Give it a name."),
    ("x", "", "", "", "", "A target is an amount above zero."),
    ("x", "0", "", "", "", "A target is an amount above zero."),
    ("x", "abc", "", "", "", "This is no number."),
    ("x", "1", "someday", "", "", "Write the day as 2028-03-31."),
    ("x", "1", "", "-5", "", "What is planned is an amount, not below zero."),
    ("x", "1", "", "", "0", "A priority is 1 for the first, 2, 3 …"),
])  # fmt: skip
def test_what_cannot_be_read_is_said_at_its_field(
    qtbot: QtBot, view: VaultsView, tasks: TaskRunner, fake: FakeVaults,
    name: str, target: str, by: str, monthly: str, priority: str, problem: str,
) -> None:  # fmt: skip
    dialog = open_add(qtbot, view, tasks)
    for field, text in (
        (dialog.name, name), (dialog.target, target), (dialog.by, by), (dialog.monthly, monthly),
        (dialog.priority, priority),
    ):  # fmt: skip
        QTest.keyClicks(field, text)
    dialog.act()
    assert dialog.problem.text() == problem
    assert not any(call[0] == "add" for call in fake.calls)
    QTest.keyClicks(dialog.name, "y")
    assert not dialog.problem.isVisible()


def test_a_refused_goal_stays_open(
    qtbot: QtBot, view: VaultsView, tasks: TaskRunner, fake: FakeVaults
) -> None:
    fake.failure = RefusedError("there is already a vault named 'Boat'")
    dialog = open_add(qtbot, view, tasks)
    QTest.keyClicks(dialog.name, "Boat")
    QTest.keyClicks(dialog.target, "5")
    dialog.act()
    quiet(qtbot, tasks)
    assert dialog.isVisible()
    assert "already" in dialog.problem.text()
    assert dialog.save.isEnabled()


def test_a_vault_is_edited(
    qtbot: QtBot, view: VaultsView, tasks: TaskRunner, fake: FakeVaults
) -> None:
    fake.lines[0] = replace(fake.lines[0], colour="#123456", icon="unusual", note="a\nb",
                            monthly=D("1234.5"))  # fmt: skip
    view.reload()
    quiet(qtbot, tasks)
    view.cards[0].wanted.emit(1, "edit")
    dialog = view._dialog
    assert isinstance(dialog, VaultDialog)
    quiet(qtbot, tasks)
    assert dialog.target.text() == "80000"
    assert dialog.monthly.text() == "1234.5"
    assert dialog.currency.currentText() == "EUR"
    dialog.act()
    quiet(qtbot, tasks)
    (change,) = [call for call in fake.calls if call[0] == "change"]
    assert change[2] == fake.lines[0].draft  # nothing typed, nothing changed
    assert not view.findChildren(VaultDialog)


@pytest.mark.parametrize("deed", ["archive", "remove"])
def test_archiving_and_removing_ask_first(
    qtbot: QtBot, view: VaultsView, tasks: TaskRunner, fake: FakeVaults, deed: str
) -> None:
    view.cards[1].wanted.emit(2, deed)
    dialog = view._dialog
    assert isinstance(dialog, SureDialog)
    assert not any(call[0] == deed for call in fake.calls)
    dialog.grab()
    dialog.save.click()
    quiet(qtbot, tasks)
    assert (deed, "Emergency fund") in fake.calls
    assert [card.shown_id for card in view.cards] == [1, 3]


def test_an_archived_vault_is_taken_back(
    qtbot: QtBot, view: VaultsView, tasks: TaskRunner, fake: FakeVaults
) -> None:
    fake.lines[1] = replace(fake.lines[1], archived_on=TODAY)
    view.archived.setChecked(True)
    quiet(qtbot, tasks)
    assert len(view.cards) == 3
    assert "Archived" in view.cards[1].accessibleName()
    view.cards[1].wanted.emit(2, "archive")
    quiet(qtbot, tasks)
    assert ("unarchive", "Emergency fund") in fake.calls


def test_a_card_has_a_menu(qtbot: QtBot, view: VaultsView) -> None:
    card = view.cards[0]
    QTest.mouseClick(card.more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(card.menu.isVisible)
    assert [one.text() for one in card.menu.actions()] == ["Edit…", "Archive…", "Remove…"]
    card.menu.actions()[0].trigger()
    assert isinstance(view._dialog, QDialog)
    card.menu.close()


# -- words -------------------------------------------------------------------------------------


def test_words_for_every_state() -> None:
    late = a_vault(1, "x", "10", "1000", "EUR", date(2027, 5, 31), "0")
    assert card_lines(late, ENGLISH)[1] == "€158 a month needed, nothing now" or (
        "a month needed, nothing now" in card_lines(late, ENGLISH)[1]
    )
    assert arrival(late, ENGLISH) == "not reached"
    over = a_vault(1, "x", "10", "1000", "EUR", TODAY, "5")
    assert card_lines(over, ENGLISH)[0].endswith("· date is over")
    free = a_vault(1, "x", "10", "1000", "EUR", None, "5")
    assert card_lines(free, ENGLISH) == ("No target date", "€990 to go")
    below = replace(free, reached_on=TODAY, is_below_again=True)
    assert card_lines(below, ENGLISH)[0].endswith("below it again")
    unknown = a_vault(1, "x", None, "1000")
    assert arrival(unknown, ENGLISH) == "not known"


def test_words_of_percentages_and_amounts() -> None:
    assert points(D("33.33"), ENGLISH) == "33.33%"
    assert points(D("50"), ENGLISH) == points(D("50.00"), ENGLISH) == "50%"
    assert short(D("99.5"), "EUR", ENGLISH) == "€99.50"
    assert short(D("1234.5"), "EUR", ENGLISH) in {"€1,234", "€1,235"}
    assert claim_line(D(100), (), ENGLISH) == ("fully allocated here", False)
    assert claim_line(D(70), (("A", D(30)),), ENGLISH) == ("30% also in A · nothing free", False)
    assert claim_line(D(70), (("A", D(40)),), ENGLISH)[1]


def test_legends_say_why_there_is_no_range() -> None:
    line = some_vaults()[0]
    shown = a_detail(line).projection
    words = {"cash_only": "does not swing", "too_short": "too short", "not_fed": "Nothing feeds"}
    for reason, word in words.items():
        flat = replace(shown, outlook=Outlook.LINE, reason=reason)
        assert word in legend(line, flat, ENGLISH)
    none = replace(shown, outlook=Outlook.NONE, reason="value_unknown")
    assert "no projection" in legend(line, none, ENGLISH)


def test_a_ring_of_nothing_known_is_empty(qtbot: QtBot) -> None:
    ring = Ring()
    qtbot.addWidget(ring)
    for share in (None, D("-0.5"), D("5.4"), D(0)):
        ring.show_share(share, "", ENGLISH)
        assert not ring.grab().isNull()
    assert ring.accessibleName() == "0% of the target"


def test_the_place_leads_here() -> None:
    assert BY_NAME["vaults"].module == "ui.vaults.view"
