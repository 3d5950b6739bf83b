"""The allocation view: parts, targets, plans; and the income calendar."""

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import RefusedError
from tests.unit.ui.fakes import FakeCoffer
from tests.unit.ui.fakes_allocation import FakeAllocation, FakeIncome, an_allocation
from ui.allocation.targets_dialog import TargetsDialog, in_tenths
from ui.allocation.view import AllocationView
from ui.allocation.words import points
from ui.format import Formatter
from ui.income.view import IncomeView
from ui.tasks import TaskRunner
from ui.window.places import BY_NAME, INNER, PLACES, title_of
from ui.window.state import ViewState

D = Decimal


@pytest.fixture
def fake(books: FakeCoffer) -> FakeAllocation:
    made = FakeAllocation()
    books.allocation = made  # type: ignore[attr-defined]  # only this view asks for it
    books.income = FakeIncome()  # type: ignore[attr-defined]
    return made


def quiet(qtbot: QtBot, tasks: TaskRunner) -> None:
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=15_000)
    qtbot.wait(10)


@pytest.fixture
def view(
    qtbot: QtBot, fake: FakeAllocation, coffer: Any, tasks: TaskRunner, state: ViewState
) -> AllocationView:
    made = AllocationView(coffer, tasks, state)
    qtbot.addWidget(made)
    made.resize(1208, 844)
    made.show()
    quiet(qtbot, tasks)
    return made


def texts(view: QWidget) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def rows(view: AllocationView) -> list[str]:
    return [row.accessibleName() for row in view._rows.rows]


def test_parts_are_shown_with_their_targets_and_drift(view: AllocationView) -> None:
    assert rows(view)[1:] == [
        "Stock or fund $60,000 60.0% 50.0% +10.0", "Crypto $30,000 30.0% 30.0% 0.0",
        "Currency $10,000 10.0%", "All without a target $10,000 10.0% 20.0% −10.0",
    ]  # fmt: skip
    said = texts(view)
    assert "80.0% assigned · largest drift 10.0 points" in said
    assert "debts of $2,000 stand apart · without a known worth: 1" in said


def test_without_targets_there_is_no_plan_to_ask_for(
    qtbot: QtBot, view: AllocationView, fake: FakeAllocation, tasks: TaskRunner
) -> None:
    assert view.plan.isVisible()
    fake.shown = an_allocation(has_targets=False)
    view.reload()
    quiet(qtbot, tasks)
    assert not view.plan.isVisible()
    assert "No targets yet" in texts(view)


def test_another_dimension_can_be_asked_for(
    qtbot: QtBot, view: AllocationView, fake: FakeAllocation, tasks: TaskRunner
) -> None:
    view.show_payload("account")
    quiet(qtbot, tasks)
    assert fake.calls[-1] == ("report", "account")
    view.show_payload("nonsense")
    assert view.by == "account"


def test_amounts_are_hidden_on_demand(view: AllocationView, state: ViewState) -> None:
    state.set_private(True)
    assert all("$" not in row for row in rows(view))


def test_a_plan_is_worked_out_and_shown(
    qtbot: QtBot, view: AllocationView, fake: FakeAllocation, tasks: TaskRunner
) -> None:
    card = view.plan
    card.money.setText("5,000.00")
    card.band.setText("2.5")
    card.sales.setChecked(True)
    card.whole.setChecked(True)
    card.work_out.click()
    quiet(qtbot, tasks)
    name, wish = fake.calls[-1]
    assert name == "plan"
    assert (wish.new_money, wish.band, wish.with_sales, wish.whole_units) == (
        D(5000), D("0.025"), True, True,
    )  # fmt: skip
    assert card.model.rowCount() == 1
    said = texts(view)
    assert "Buy $3,000.00 · sell $0.00 · keep $2,000.00 · largest drift 10.0 → 4.0 points" in said
    assert "Pay $3,000.00 of the new money into Kraken." in said
    assert "Property: there is no holding in it" in said
    QAbstractItemModelTester(
        card.model, QAbstractItemModelTester.FailureReportingMode.Fatal, card.model
    )
    view.show_payload("currency")
    assert not card.trades.isVisible()


def test_what_is_no_number_is_marked_and_not_asked(
    view: AllocationView, fake: FakeAllocation
) -> None:
    view.plan.money.setText("a lot")
    view.plan.work_out.click()
    assert view.plan.money.property("invalid") == "true"
    assert all(name != "plan" for name, _ in fake.calls)


def test_why_there_is_no_plan_is_said(
    qtbot: QtBot, view: AllocationView, fake: FakeAllocation, tasks: TaskRunner
) -> None:
    fake.fails = RefusedError("a plan needs new money, sales, or both")
    view.plan.work_out.click()
    quiet(qtbot, tasks)
    assert "needs new money" in texts(view)


@pytest.mark.parametrize("ending", ["csv", "json"])
def test_a_plan_is_exported(
    qtbot: QtBot, view: AllocationView, tasks: TaskRunner, tmp_path: Path, ending: str
) -> None:
    view.plan.money.setText("4000")
    view.plan.work_out.click()
    quiet(qtbot, tasks)
    path = tmp_path / f"plan.{ending}"
    view.plan.export_wanted.emit(path)
    quiet(qtbot, tasks)
    text = path.read_text(encoding="utf-8")
    if ending == "json":
        assert json.loads(text)["trades"][0]["quantity"] == "0.05"
    else:
        assert text.splitlines()[1].startswith("2026-11-20,Kraken,buy,BTC,crypto,0.05,60000,USD")
    assert view.banner.isVisible()
    view.plan.export_wanted.emit(tmp_path / "nowhere" / "plan.csv")
    quiet(qtbot, tasks)
    assert view.banner.isVisible()


def a_dialog(qtbot: QtBot, coffer: Any, tasks: TaskRunner) -> TargetsDialog:
    made = TargetsDialog(coffer, tasks, an_allocation(), Formatter())
    qtbot.addWidget(made)
    made.show()
    return made


def test_targets_are_typed_in_percent_and_saved(
    qtbot: QtBot, fake: FakeAllocation, coffer: Any, tasks: TaskRunner
) -> None:
    dialog = a_dialog(qtbot, coffer, tasks)
    assert [field.text() for field in dialog.fields.values()] == ["50", "30", ""]
    QTest.keyClicks(dialog.fields["fiat"], "12.5")
    assert dialog.total.text() == "92.5% assigned, 7.5% left"
    with qtbot.waitSignal(dialog.accepted):
        QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert fake.calls[-1] == (
        "targets",
        ("type", {"public-stock": D("0.5"), "crypto": D("0.3"), "fiat": D("0.125")}),
    )


def test_more_than_everything_cannot_be_saved(
    qtbot: QtBot, fake: FakeAllocation, coffer: Any, tasks: TaskRunner
) -> None:
    dialog = a_dialog(qtbot, coffer, tasks)
    QTest.keyClicks(dialog.fields["fiat"], "21")
    assert dialog.total.text() == "101.0% assigned: 1.0% too much"
    assert not dialog.save.isEnabled()
    dialog.fields["fiat"].clear()
    QTest.keyClicks(dialog.fields["fiat"], "x")
    assert dialog.shares() is None
    dialog._on_now()
    assert [field.text() for field in dialog.fields.values()] == ["60", "30", "10"]
    assert dialog.save.isEnabled()


def test_why_targets_were_not_saved_is_said(
    qtbot: QtBot, fake: FakeAllocation, coffer: Any, tasks: TaskRunner
) -> None:
    fake.fails = RefusedError("the disk is full")
    dialog = a_dialog(qtbot, coffer, tasks)
    dialog.save.click()
    quiet(qtbot, tasks)
    assert dialog.problem.isVisible()
    assert dialog.save.isEnabled()


@given(st.lists(st.integers(1, 10**9), min_size=1, max_size=12))
def test_shares_in_tenths_still_add_up(parts: list[int]) -> None:
    whole = sum(parts)
    tenths = in_tenths([D(part) / whole for part in parts])
    assert sum(tenths) == 1
    assert all(
        abs(D(part) / whole - one) < D("0.001") for part, one in zip(parts, tenths, strict=True)
    )


def test_points_have_a_sign() -> None:
    formatter = Formatter()
    assert points(D("0.1234"), formatter) == "+12.3"
    assert points(D("-0.002"), formatter) == "−0.2"
    assert points(D("-0.0001"), formatter) == "0.0"
    assert points(None, formatter) == "—"


def test_the_view_is_reached_from_the_palette_and_has_no_row() -> None:
    (place,) = [one for one in INNER if one.name == "allocation"]
    assert place not in PLACES
    assert BY_NAME["allocation"].under == "overview"
    assert title_of("allocation") == "Allocation"


# -- income -------------------------------------------------------------------------------


def test_the_calendar_shows_a_year_back_and_ahead(
    qtbot: QtBot, fake: FakeAllocation, coffer: Any, tasks: TaskRunner, state: ViewState
) -> None:
    view = IncomeView(coffer, tasks, state)
    qtbot.addWidget(view)
    view.resize(1208, 844)
    view.show()
    quiet(qtbot, tasks)
    view.show_payload("calendar")
    quiet(qtbot, tasks)
    page = view.calendar
    assert page.isVisible()
    assert not view.periods.isVisible()
    said = texts(page)
    assert "$250.00" in said
    assert "expected in the next, 2.4% on value" in said
    assert len(page.chart.columns) == 25
    assert [one.is_now for one in page.chart.columns].count(True) == 1
    assert page.payers.rowCount() == 2
    paid = page.payers.column_at("paid")
    assert page.payers.data(page.payers.index(1, paid)) == "no longer paid"
    for model in (page.payers, page.ahead):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    page.lists.set_value("ahead")
    page._on_list("ahead")
    because = page.ahead.column_at("why")
    assert "quarterly, $0.60 each, as on 19 Nov 2026" in str(
        page.ahead.data(page.ahead.index(0, because))
    )
    QTest.keyClick(page.chart, Qt.Key.Key_Right)
    assert "November 2025" in page.chart.accessibleName()
    state.set_private(True)
    assert "$" not in texts(page)
    view.show_payload("history")
    quiet(qtbot, tasks)
    assert view.periods.isVisible()


def test_an_empty_calendar_offers_the_next_step(
    qtbot: QtBot, books: FakeCoffer, fake: FakeAllocation, coffer: Any, tasks: TaskRunner,
    state: ViewState,
) -> None:  # fmt: skip
    made = FakeIncome()
    made.shown = replace(made.shown, payments=(), payers=())
    books.income = made  # type: ignore[attr-defined]
    view = IncomeView(coffer, tasks, state)
    qtbot.addWidget(view)
    view.show()
    view.show_payload("calendar")
    quiet(qtbot, tasks)
    assert view.empty.isVisible()


def test_without_groups_it_is_said_how_to_make_one(
    qtbot: QtBot, view: AllocationView, fake: FakeAllocation, tasks: TaskRunner
) -> None:
    empty = an_allocation(has_targets=False)
    fake.shown = replace(empty, lines=(replace(empty.lines[0], key=""),))
    view.show_payload("group")
    quiet(qtbot, tasks)
    assert "Groups are made under Accounts" in texts(view)
    assert not view.targets.isEnabled()
    assert "In no group" in rows(view)[1]
