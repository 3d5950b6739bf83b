"""Orders of a venue in words and in the pane: every status, failures, and who waits for what."""

import threading
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.domain.errors import RefusedError
from app.domain.sync.trouble import ProviderError, Trouble
from app.domain.trading.records import OrderStatus
from app.ports.market import RemoteOrder
from app.services.sync.orders import OrdersAnswer
from tests.unit.ui.fakes import FakeCoffer
from ui.connections.order_words import (
    STATUS_TONES,
    facts_of,
    kind_words,
    nothing_words,
    order_columns,
    order_failure,
    ordered_words,
    price_words,
    status_word,
    title_of,
)
from ui.connections.sample import SampleConnections, SampleSync
from ui.connections.sample_orders import sample_orders
from ui.connections.view import ConnectionsView
from ui.format import HIDDEN, Formatter
from ui.tasks import TaskRunner
from ui.window.state import ViewState

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
NOW_US = int(NOW.timestamp()) * 1_000_000


def order(status: str = OrderStatus.OPEN, **more: Any) -> RemoteOrder:
    return RemoteOrder("a", "1", status, more.pop("venue_word", "w"), NOW_US, **more)


def test_every_status_has_a_word_and_a_tone() -> None:
    words = [status_word(order(one)) for one in OrderStatus]
    assert words == [
        "Pending", "Working", "Partly filled", "Filled", "Cancelled", "Rejected", "Expired",
    ]  # fmt: skip
    assert set(STATUS_TONES) == set(OrderStatus)
    assert status_word(order("", venue_word="held back")) == "“held back”"
    assert status_word(order("", venue_word="")) == "Mixed"
    assert {one.order.status for one in sample_orders(1, NOW_US).orders} == {*OrderStatus, ""}


def test_what_was_ordered_in_words() -> None:
    found = {one.order.id: one.order for one in sample_orders(1, NOW_US).orders}
    words = Formatter()
    assert [title_of(found[one]) for one in ("o1", "o2", "o4")] == [
        "Buy VELQ", "Sell KORD", "2 legs together",
    ]  # fmt: skip
    assert kind_words(found["o1"]) == "Limit · Until cancelled"
    assert kind_words(found["o30"]) == "Limit · IOC"
    assert kind_words(found["o5"]) == "Trailing stop · Until cancelled"
    assert kind_words(order()) == ""
    assert ordered_words(found["o3"], words) == "$500.00"
    assert price_words(found["o3"], words) == "At market"
    assert price_words(found["o5"], words) == "$12.125"
    assert price_words(order(), words) == ""
    hidden = Formatter(is_private=True)
    for line in sample_orders(1, NOW_US).orders:
        shown = [column.cell(line).text for column in order_columns(NOW, hidden)]
        shown += [figure for _, _, figure, _ in facts_of(line, NOW, hidden)]
        assert not any(one in " ".join(shown) for one in ("41", "500", "12.125", "4.5")), shown
        assert HIDDEN in " ".join(shown)
    assert order_columns(NOW, hidden)[2].copy(sample_orders(1, NOW_US).orders[0]) == HIDDEN  # type: ignore[misc]  # it has one


@pytest.mark.parametrize("trouble", list(Trouble))
def test_no_failure_says_that_it_is_asked_again_by_itself(trouble: Trouble) -> None:
    said = order_failure(ProviderError(trouble, "x", "its own words"))
    assert "by itself" not in said
    assert "its own words" in said


def test_why_there_is_nothing() -> None:
    answer = OrdersAnswer(1, "Northwind", NOW_US, ("Main",))
    assert "none ended within the last 90 days" in nothing_words(answer)
    assert nothing_words(replace(answer, accounts=())) == (
        "No account of this connection is followed."
    )
    assert order_failure(RefusedError("no", "do this")).startswith("No")


@pytest.fixture
def service(books: FakeCoffer) -> SampleConnections:
    books.connections = SampleConnections()
    books.sync = SampleSync(books.connections)
    books.is_read_only = False  # type: ignore[attr-defined]  # the fake has none
    return books.connections


@pytest.fixture
def view(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState, service: SampleConnections
) -> ConnectionsView:
    del service
    made = ConnectionsView(coffer, tasks, state)
    qtbot.addWidget(made)
    made.resize(1208, 900)
    made.show_payload(3)
    made.show()
    quiet(qtbot, tasks)
    return made


def quiet(qtbot: QtBot, tasks: TaskRunner) -> None:
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=15_000)
    qtbot.wait(5)


def asked(service: SampleConnections) -> list[int]:
    return [call[1] for call in service.calls if call[0] == "orders"]


def test_the_pane_asks_once_and_shows_all_states(
    qtbot: QtBot, tasks: TaskRunner, view: ConnectionsView, service: SampleConnections
) -> None:
    part = view.panel.orders
    QAbstractItemModelTester(part.model)
    assert asked(service) == []
    view.panel.show_part("orders")
    quiet(qtbot, tasks)
    assert asked(service) == [3]
    assert len(part.model.lines()) == 9
    part.table.choose(1)  # the first row is a heading
    assert part._details.isVisible()
    view.reload()
    quiet(qtbot, tasks)
    assert asked(service) == [3]
    service.refusals.append(ProviderError(Trouble.DOWN, "x", "closed"))
    part.again.click()
    quiet(qtbot, tasks)
    view.redraw()
    assert "Ask again later" in part._problem.text()  # and what was told before stays
    assert len(part.model.lines()) == 9
    part.again.click()
    quiet(qtbot, tasks)
    assert not part._problem.isVisible()


def test_an_answer_for_a_connection_that_is_looked_at_no_more_is_not_shown(
    qtbot: QtBot, tasks: TaskRunner, view: ConnectionsView, service: SampleConnections
) -> None:
    part = view.panel.orders
    service.hold = threading.Event()
    view.panel.show_part("orders")
    qtbot.waitUntil(lambda: asked(service) == [3])
    assert part.progress.isVisible()
    assert not part.again.isEnabled()
    view.show_payload(1)
    qtbot.waitUntil(lambda: view.panel.line is not None and view.panel.line.connection.id == 1)
    service.hold.set()
    quiet(qtbot, tasks)
    assert part.answer is None
    assert "orders" not in view.panel.parts._keys
    service.hold = threading.Event()
    view.show_payload(3)
    quiet(qtbot, tasks)
    view.panel.show_part("orders")
    qtbot.waitUntil(lambda: asked(service) == [3, 3])
    part.progress.cancel_button.click()
    assert part.again.isEnabled()
    assert not part.progress.isVisible()
    quiet(qtbot, tasks)
    assert part.answer is None
