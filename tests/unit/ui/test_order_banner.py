"""What is said of an order stays true: it follows the order until that is over."""

from types import SimpleNamespace
from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.trading.records import OrderStatus
from app.services.changes import Changes, Topic
from app.services.trading.orders import Placed
from ui.tasks import TaskRunner
from ui.trades.deeds import TradeDeeds
from ui.window.state import ViewState

CHANGED = Changes(frozenset({Topic.TRADES}))


class Orders:
    """One order, as the list of orders has it."""

    def __init__(self) -> None:
        self.status = OrderStatus.OPEN
        self.asked = 0

    def all(self, *, working: bool, ids: list[int]) -> tuple[Any, ...]:
        assert not working
        self.asked += 1
        return (SimpleNamespace(order=SimpleNamespace(id=ids[0], status=self.status)),)


def test_a_working_order_is_said_to_be_filled_once_it_is(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState
) -> None:
    orders, parent = Orders(), QWidget()
    qtbot.addWidget(parent)
    coffer: Any = SimpleNamespace(order_list=orders)
    deeds = TradeDeeds(coffer, tasks, state, parent)
    told: list[str] = []
    moved: list[tuple[str, str, bool]] = []
    deeds.told.connect(lambda text, _tone, _undo: told.append(text))
    deeds.moved.connect(lambda old, new, _tone, undo: moved.append((old, new, undo is not None)))
    deeds.tell_placed(Placed((7,), (OrderStatus.OPEN,), CHANGED))
    assert told == ["Order: Working."]
    tasks.changed.emit(CHANGED)
    qtbot.waitUntil(lambda: orders.asked == 1 and not tasks.is_busy)
    assert not moved  # it works on
    orders.status = OrderStatus.PARTIAL
    tasks.changed.emit(CHANGED)
    qtbot.waitUntil(lambda: len(moved) == 1)
    orders.status = OrderStatus.FILLED
    tasks.changed.emit(CHANGED)
    qtbot.waitUntil(lambda: len(moved) == 2)
    assert moved[0][0] == "Order: Working."
    assert moved[0][2]  # what works can be cancelled
    assert moved[1] == (moved[0][1], "Order: Filled.", False)
    tasks.changed.emit(CHANGED)
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert orders.asked == 3  # it is over
