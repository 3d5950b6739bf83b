"""Performance, Income, Help and the views still to come."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.services.reports import IncomeLine
from tests.unit.ui.fakes import FakeCoffer, empty_books, performance
from ui.format import Formatter
from ui.income.sums import by_asset, by_month, by_year, total
from ui.income.view import IncomeView
from ui.performance.figures import drawdown_words, figures_of, reason_words
from ui.performance.view import PerformanceView
from ui.tasks import TaskRunner
from ui.window.state import ViewState

D = Decimal


def quiet(qtbot: QtBot, tasks: TaskRunner) -> None:
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=15_000)


def shown(qtbot: QtBot, view: QWidget, tasks: TaskRunner) -> Any:
    qtbot.addWidget(view)
    view.resize(1208, 844)
    view.show()
    quiet(qtbot, tasks)
    qtbot.wait(10)
    return view


def texts(view: QWidget) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def test_performance_shows_figures_and_why_one_is_missing(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState
) -> None:
    view = shown(qtbot, PerformanceView(coffer, tasks, state), tasks)
    said = texts(view)
    assert "+10.32%" in said
    assert "−8.21%" in said
    assert "Not enough history" in said
    assert "made good on 20 May 2026" in said
    assert view.model.rowCount() == 6
    QAbstractItemModelTester(
        view.model, QAbstractItemModelTester.FailureReportingMode.Fatal, view.model
    )


def test_performance_can_be_asked_of_a_scope(
    qtbot: QtBot, books: FakeCoffer, coffer: Any, tasks: TaskRunner, state: ViewState
) -> None:
    view = shown(qtbot, PerformanceView(coffer, tasks, state), tasks)
    view.show_payload("account:Kraken")
    quiet(qtbot, tasks)
    asked = [what[2]["scope"] for name, what in books.portfolio.calls if name == "performance"]
    assert asked[-1] == "account:Kraken"
    assert view.scope == "account:Kraken"


def test_every_figure_has_its_meaning() -> None:
    for figure in figures_of(performance(None, None), Formatter()):
        assert figure.meaning.endswith(".")
        assert bool(figure.reason) == (figure.text == "—")
    assert "enough" in reason_words("not_enough_history")
    assert reason_words("a_new_code") == "A new code"


def test_a_drawdown_is_told_whatever_its_sign() -> None:
    report = performance(None, None)
    for value in (D("0.0821"), D("-0.0821")):
        open_fall = replace(report, max_drawdown=value, recovered_on=None)
        words = drawdown_words(open_fall, Formatter())
        assert words.startswith("−8.21%")
        assert words.endswith("not made good yet.")
    assert "never fell" in drawdown_words(replace(report, max_drawdown=D(0)), Formatter())
    assert "enough" in drawdown_words(replace(report, max_drawdown=None), Formatter())


def test_income_is_added_up_by_month_and_asset(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState
) -> None:
    state.set_as_of(date(2026, 11, 20))
    view = shown(qtbot, IncomeView(coffer, tasks, state), tasks)
    assert view._total.text() == "$586.08"
    assert "1 payment without a known value" in view._note.text()
    assert len(view.chart.bars) == 13
    assert view.model.rowCount() == 3
    assert view.model.data(view.model.index(2, 4)) == "—"


def test_sums_of_income_never_take_unknown_for_zero() -> None:
    lines = (
        IncomeLine("2026-01", "A", "X", "dividend", D(5)),
        IncomeLine("2026-03", "A", "X", "dividend", None),
        IncomeLine("2026-03", "B", "X", "interest", None),
    )
    months = by_month(lines, date(2026, 1, 1), date(2026, 3, 31))
    assert [amount for _, amount in months] == [5, 0, 0]
    assert by_year(months) == [(date(2026, 1, 1), D(5))]
    sums = by_asset(lines)
    assert (sums[0].amount, sums[0].unknown) == (D(5), 1)
    assert sums[1].amount is None
    assert total(lines) == (D(5), 2)
    assert total(lines[1:]) == (None, 2)
    assert total(()) == (D(0), 0)


def test_no_income_offers_the_next_step(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, monkeypatch: pytest.MonkeyPatch
) -> None:
    books: Any = empty_books()
    monkeypatch.setattr(books.portfolio, "income", lambda *_, **__: ())
    view = shown(qtbot, IncomeView(books, tasks, state), tasks)
    assert view.empty.isVisible()
