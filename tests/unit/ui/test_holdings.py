"""The holdings screen, driven by mouse and keyboard over made-up books."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.domain.coverage import Coverage
from app.domain.errors import DatabaseError
from app.services.changes import Changes, Topic
from tests.unit.ui.fakes_tables import (
    FakeCoffer,
    FakePortfolio,
    a_detail,
    a_line,
    a_price,
    many_lines,
    picture_lines,
)
from ui.format import HIDDEN, Formatter
from ui.holdings.chart import PriceChart
from ui.holdings.columns import HoldingCells, coverage_tip, gain_ratio, price_tip, second_text
from ui.holdings.explain import Explainer
from ui.holdings.lines import LineFilter, grouped, totals_of
from ui.holdings.lots_dialog import LotsDialog, RealizedDialog
from ui.holdings.target import HoldingEntries
from ui.holdings.view import HoldingsView
from ui.tasks import TaskRunner
from ui.window.state import ViewState

TODAY = date(2026, 11, 20)
HOSTILE = "<b>AAPL</b>\u202e\n" + "x" * 65536


@pytest.fixture
def coffer() -> FakeCoffer:
    return FakeCoffer()


@pytest.fixture
def view(qtbot: QtBot, coffer: FakeCoffer, tasks: TaskRunner, state: ViewState) -> HoldingsView:
    made = HoldingsView(coffer, tasks, state)  # type: ignore[arg-type]  # a fake
    qtbot.addWidget(made)
    made.resize(1208, 844)
    made.show()
    qtbot.waitUntil(lambda: made.model.rowCount() == 13 and not tasks.is_busy)
    return made


def text(view: HoldingsView, row: int, column: str) -> str:
    return view.model.cell(row, view.model.column_at(column)).text


def row_of(view: HoldingsView, symbol: str) -> int:
    return next(n for n, line in enumerate(view.model.lines()) if line.symbol == symbol)


def test_the_table_shows_what_is_held_the_most_valuable_first(view: HoldingsView) -> None:
    assert text(view, 0, "asset") == "Elm Street 14"
    row = row_of(view, "VWCE")
    assert text(view, row, "price") == "€139.22"
    assert text(view, row, "value") == "92,394.46"
    assert text(view, row, "unrealized_ratio").startswith("+30")
    assert text(view, row, "day") == "▲ 0.3%"
    mortgage = row_of(view, "Mortgage")
    assert text(view, mortgage, "value") == "−241,350.00"
    assert text(view, mortgage, "unrealized") == "—"


def test_the_model_keeps_qts_rules(view: HoldingsView) -> None:
    tester = QAbstractItemModelTester(
        view.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    view.bar.group.choose("type")
    view.bar.filter.setText("btc")
    assert tester.model() is view.model


def test_the_filter_narrows_as_one_types_and_the_totals_follow(
    qtbot: QtBot, view: HoldingsView
) -> None:
    assert view.bar.filter.placeholderText() == "Filter 13 holdings"
    assert view.card.totals is not None
    assert view.card.totals.text_of("asset") == "Total of 12 counted"
    assert view.card.totals.text_of("value") == "547,731.66"
    view.table.setFocus()
    QTest.keyClicks(view.table, "k")
    QTest.keyClicks(view.bar.filter, "raken")
    qtbot.waitUntil(lambda: view.model.rowCount() == 2)
    assert view.card.totals.text_of("asset") == "Total of 2 counted"
    assert view.card.totals.text_of("value") == "55,658.74"
    QTest.keyClick(view.bar.filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: view.model.rowCount() == 13)


def test_a_filter_without_a_match_offers_the_way_back(qtbot: QtBot, view: HoldingsView) -> None:
    view.bar.filter.setText("no such thing")
    qtbot.waitUntil(view.nothing.isVisible)
    QTest.mouseClick(view.nothing.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(view.table.isVisible)


def test_accounts_and_types_narrow(view: HoldingsView) -> None:
    view.bar.accounts.choose(frozenset({"Kraken"}))
    assert {line.account for line in view.model.lines()} == {"Kraken"}
    view.bar.types.choose(frozenset({"fiat"}))
    assert view.model.rowCount() == 0


def test_groups_have_headings_with_their_sums(view: HoldingsView) -> None:
    view.bar.group.choose("account")
    heads = [view.model.heading(row) for row in range(view.model.rowCount())]
    titles = [head.title for head in heads if head is not None]
    assert titles[0] == "Manual"
    assert len(titles) == 6
    assert view.model.cell(0, view.model.column_at("value")).text == "486,000.00"
    view.bar.group.choose("currency")
    view.bar.group.choose("type")
    assert view.model.heading(0) is not None


def test_the_chosen_holding_explains_itself(qtbot: QtBot, view: HoldingsView) -> None:
    view.table.choose(row_of(view, "NVDA"))
    qtbot.waitUntil(view.panel.isVisible)
    panel = view.panel
    assert panel.value_list.title.text() == "Where 39,547.20 comes from"
    lefts = [row.fact.left for row in panel.value_list.rows()]
    assert lefts[:2] == ["210 shares", "× 188.32 USD"]
    assert panel.lot_list.rows()[0].fact.left == "120 · 14 Mar 2021"
    assert [row.fact.left for row in panel.gain_list.rows()][:2] == [
        "Realized, 2 sales", "Dividend, 12",
    ]  # fmt: skip
    assert "61.40" in panel.gain_list.rows()[1].fact.right


def test_enter_asks_where_the_value_comes_from(
    qtbot: QtBot, view: HoldingsView, state: ViewState
) -> None:
    view.table.choose(0)
    qtbot.waitUntil(view.panel.isVisible)
    asked: list[tuple[str, object]] = []
    state.navigate.connect(lambda name, payload: asked.append((name, payload)))
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    view.panel.origin_button.click()
    assert [name for name, _ in asked] == ["origin", "origin"]
    assert str(asked[0][1]).startswith("holding:")
    assert asked[0] == asked[1]


def test_the_price_chart_opens_below_the_table(qtbot: QtBot, view: HoldingsView) -> None:
    view.table.choose(0)
    qtbot.waitUntil(view.panel.isVisible)
    QTest.keyClick(view.panel.chart_button, Qt.Key.Key_Space)
    assert view.panel.is_chart_open
    assert not view.panel.grab().isNull()
    chart = view.panel.findChild(PriceChart)
    assert chart is not None
    QTest.keyClick(chart, Qt.Key.Key_End)
    last = chart.stop(chart.count - 1)
    assert chart.accessibleName().endswith(f": {last.words}")
    assert not chart.grab().isNull()
    QTest.keyClick(view.panel.chart_button, Qt.Key.Key_Space)
    assert not view.panel.is_chart_open


def test_a_step_leads_to_the_entries(qtbot: QtBot, view: HoldingsView, state: ViewState) -> None:
    view.table.choose(row_of(view, "NVDA"))
    qtbot.waitUntil(view.panel.isVisible)
    with qtbot.waitSignal(state.navigate) as went:
        QTest.mouseClick(view.panel.value_list.rows()[0], Qt.MouseButton.LeftButton)
    name, payload = went.args
    assert name == "activity"
    assert isinstance(payload, HoldingEntries)
    assert payload.holding_id == 3
    with qtbot.waitSignal(state.navigate) as went:
        QTest.mouseClick(view.panel.gain_list.rows()[1], Qt.MouseButton.LeftButton)
    assert went.args[1].kinds == frozenset({"dividend"})


def test_the_as_of_day_base_and_method_are_asked_for(
    qtbot: QtBot, view: HoldingsView, coffer: FakeCoffer, state: ViewState
) -> None:
    state.set_as_of(date(2026, 1, 2))
    qtbot.waitUntil(lambda: coffer.portfolio.asked[-1]["as_of"] == date(2026, 1, 2))
    state.set_base("EUR")
    qtbot.waitUntil(lambda: coffer.portfolio.asked[-1]["base"] == "EUR")
    view.bar.method.choose("hifo")
    qtbot.waitUntil(lambda: coffer.portfolio.asked[-1]["method"] == "hifo")
    view.bar.show_closed(True)
    qtbot.waitUntil(lambda: coffer.portfolio.asked[-1]["with_closed"] is True)
    qtbot.waitUntil(lambda: "HIFO" in view.bar.method.text())


def test_privacy_hides_amounts_and_keeps_percentages(view: HoldingsView, state: ViewState) -> None:
    state.set_private(True)
    row = row_of(view, "AAPL")
    assert text(view, row, "value") == HIDDEN
    assert text(view, row, "weight") == "4.8%"
    assert view.card.totals is not None
    assert view.card.totals.text_of("value") == HIDDEN
    assert HIDDEN in view.model.copied(row, view.model.column_at("value"))


def test_it_reloads_after_a_write_and_keeps_the_choice(
    qtbot: QtBot, view: HoldingsView, coffer: FakeCoffer, tasks: TaskRunner
) -> None:
    view.table.choose(row_of(view, "BTC"))
    before = len(coffer.portfolio.asked)
    coffer.portfolio.lines = (*picture_lines(), a_line(99, "NEW", value=Decimal(10) ** 9))
    tasks.changed.emit(Changes(frozenset({Topic.LEDGER})))
    qtbot.waitUntil(lambda: view.model.rowCount() == 14)
    assert len(coffer.portfolio.asked) > before
    line = view.model.line(view.table.current_row())
    assert line is not None
    assert line.symbol == "BTC"


def test_a_failure_is_told_above_the_table(
    qtbot: QtBot, view: HoldingsView, coffer: FakeCoffer
) -> None:
    coffer.portfolio.error = DatabaseError("a.db", "disk is full")
    view.reload()
    qtbot.waitUntil(view.banner.isVisible)
    assert "disk is full" in view.banner.text.lower()


def test_nothing_held_says_what_will_be_here(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState
) -> None:
    coffer = FakeCoffer(portfolio=FakePortfolio(lines=()))
    view = HoldingsView(coffer, tasks, state)  # type: ignore[arg-type]  # a fake
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(view.empty.isVisible)
    with qtbot.waitSignal(state.navigate) as went:
        QTest.mouseClick(view.empty.second, Qt.MouseButton.LeftButton)
    assert went.args[0] == "import"


def test_another_view_can_ask_for_a_holding(qtbot: QtBot, view: HoldingsView) -> None:
    view.show_payload(7)
    line = view.model.line(view.table.current_row())
    assert line is not None
    assert line.holding_id == 7
    view.show_payload("kraken")
    qtbot.waitUntil(lambda: view.model.rowCount() == 2)


def test_hostile_and_unknown_values_are_shown_as_plain_text(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState
) -> None:
    lines = (
        a_line(1, HOSTILE, name=HOSTILE, account=HOSTILE),
        a_line(2, "", name="", price=None, value=None, quantity=None, cost_basis=None,
               unrealized=None, realized=None, weight=None, day_change=None,
               coverage=Coverage.UNKNOWN, reasons=("price_missing", "odd_reason")),
        a_line(3, "BIG", quantity=Decimal("9" * 35 + "." + "9" * 30), value=Decimal("9" * 35)),
    )  # fmt: skip
    view = HoldingsView(
        FakeCoffer(portfolio=FakePortfolio(lines=lines)),  # type: ignore[arg-type]  # a fake
        tasks,
        state,
    )
    qtbot.addWidget(view)
    view.resize(1000, 500)
    view.show()
    qtbot.waitUntil(lambda: view.model.rowCount() == 3)
    for row in range(3):
        view.table.choose(row)
        qtbot.wait(100)
        for column in range(view.model.columnCount()):
            assert "\n" not in view.model.cell(row, column).text
            view.model.data(view.model.index(row, column), Qt.ItemDataRole.ToolTipRole)
    assert not view.grab().isNull()
    assert text(view, view.model.row_of(2), "value") == "—"


def test_totals_leave_out_what_is_unknown_and_say_so() -> None:
    lines = [a_line(1), a_line(2, value=None), a_line(3, is_paper=True, is_counted=False)]
    totals = totals_of(lines)
    assert (totals.counted, totals.unknown, totals.paper) == (2, 1, 1)
    assert totals.value == Decimal("32921.28")
    assert totals_of([]).value is None


def test_the_filter_needs_every_word() -> None:
    lines = picture_lines()
    assert [line.symbol for line in LineFilter("btc kraken").keep(lines)] == ["BTC"]
    assert len(LineFilter("stock or fund").keep(lines)) == 4


def test_unknown_groups_come_last() -> None:
    lines = [a_line(1, account="A", value=None), a_line(2, account="B")]
    sections = grouped(lines, "account", Formatter(), "USD")
    assert [section.title for section in sections] == ["B", "A"]


def test_stale_prices_and_reasons_are_told() -> None:
    line = a_line(
        1, price=a_price(is_stale=True), coverage=Coverage.ESTIMATED, reasons=("price_stale",)
    )
    cells = HoldingCells(Formatter(), "USD", TODAY, {})
    price = next(column for column in cells.columns() if column.name == "price")
    assert price.cell(line).icon == "clock"
    assert "old" in price_tip(Formatter(), line, TODAY)
    assert "Estimated" in coverage_tip(line)
    facts = Explainer(a_detail(line), Formatter(), "USD", TODAY).value_facts()
    assert any(fact.left.startswith("Coverage") for fact in facts)


def test_a_foreign_price_shows_its_rate() -> None:
    price = a_price(currency="EUR", rate=Decimal("1.0871"), hops=("VWCE", "EUR", "USD"))
    line = a_line(1, "VWCE", price=price)
    facts = Explainer(a_detail(line), Formatter(), "USD", TODAY).value_facts()
    assert any("1.0871" in fact.left and "EUR → USD" in fact.right for fact in facts)


def test_second_text_and_ratio_edge_cases() -> None:
    assert second_text(a_line(1, name="", asset_type="other", category="property")) == "property"
    assert second_text(a_line(1, name="", is_paper=True)) == "paper"
    assert gain_ratio(Decimal(5), Decimal(0)) is None
    assert gain_ratio(Decimal(5), Decimal(-10)) == Decimal("0.5")


def test_all_lots_have_a_table_of_their_own(qtbot: QtBot, view: HoldingsView) -> None:
    detail = a_detail(a_line())
    lots = LotsDialog(detail.lots, Formatter(), "USD", "AAPL", view)
    qtbot.addWidget(lots)
    assert lots.model.rowCount() == 2
    lots.model.sort(2, Qt.SortOrder.AscendingOrder)
    assert lots.model.cell(0, 2).text == "60"
    sold = RealizedDialog(
        (*detail.realized, replace(detail.realized[0], acquired=None, holding_days=None)),
        Formatter(), "USD", "AAPL", view,
    )  # fmt: skip
    qtbot.addWidget(sold)
    assert not sold.grab().isNull()


def test_two_thousand_holdings_are_quick(qtbot: QtBot, tasks: TaskRunner, state: ViewState) -> None:
    coffer = FakeCoffer(portfolio=FakePortfolio(lines=many_lines(2000)))
    view = HoldingsView(coffer, tasks, state)  # type: ignore[arg-type]  # a fake
    qtbot.addWidget(view)
    view.resize(1208, 844)
    view.show()
    qtbot.waitUntil(lambda: view.model.rowCount() == 2000)
    view.bar.filter.setText("number 199")
    qtbot.waitUntil(lambda: view.model.rowCount() == 12)


def test_a_part_of_the_allocation_is_shown_alone(view: HoldingsView) -> None:
    view.show_payload("part:currency:EUR")
    shown = [line.symbol for row in range(view.model.rowCount())
             if (line := view.model.line(row)) is not None]  # fmt: skip
    assert shown == ["VWCE", "EUR"]  # priced in it, or it
    assert view.bar.part.isVisible()
    view.show_payload("part:type:crypto")
    assert view.bar.part.text() == "Crypto"
    QTest.mouseClick(view.bar.part, Qt.MouseButton.LeftButton)
    assert not view.bar.part.isVisible()
    assert view.model.rowCount() > 5
