"""Orders as venues tell them: each once, their words in Coffer's, their numbers checked."""

from collections.abc import Callable, Mapping
from decimal import Decimal

from app.domain.errors import RowProblem
from app.domain.sync.trouble import ProviderError
from app.domain.trading.records import OrderStatus, OrderType
from app.ports.market import OrderPage, RemoteOrder
from app.providers.reading import BadAnswer, Row

_AT_LIMIT = frozenset({OrderType.LIMIT, OrderType.STOP_LIMIT})
_AT_STOP = frozenset({OrderType.STOP, OrderType.STOP_LIMIT})


def status_of(word: str, table: Mapping[str, OrderStatus], filled: Decimal | None) -> str:
    """Return what a venue's word is; "" of a new one. An open order with fills is a partial one."""
    found = table.get(word)
    if found is None:
        return ""
    is_partial = found in (OrderStatus.OPEN, OrderStatus.PENDING) and filled
    return OrderStatus.PARTIAL if is_partial else found


def above_zero(row: Row, path: str) -> Decimal | None:
    """Return a price or a quantity; `None` where there is none, which some venues write as 0.

    Raises:
        BadAnswer: it is below zero, or no number.
    """
    found = row.maybe_number(path)
    if found is not None and found < 0:
        raise BadAnswer(f"{row.where}.{path}", "below zero")
    return found or None


def checked(order: RemoteOrder, row: Row) -> RemoteOrder:
    """Return an order whose numbers fit together.

    Raises:
        BadAnswer: it is for nothing, lacks the price that its type needs, or more of it was filled
            than was ordered.
    """
    if order.quantity is None and order.amount is None:
        raise BadAnswer(row.where, "neither a quantity nor an amount")
    if order.filled is not None and order.quantity is not None and order.filled > order.quantity:
        raise BadAnswer(row.where, "more was filled than was ordered")
    if order.type in _AT_LIMIT and order.limit_price is None:
        raise BadAnswer(row.where, "its limit is missing")
    if order.type in _AT_STOP and order.stop_price is None:
        raise BadAnswer(row.where, "its stop is missing")
    return order


class Orders:
    """The orders of an account, each once: told twice, the later state counts."""

    def __init__(self, account_id: str) -> None:
        self.account_id = account_id
        self._orders: dict[str, RemoteOrder] = {}
        self._problems: dict[str, RowProblem] = {}
        self._line = 0

    def take(self, found: Row | BadAnswer, read: Callable[[Row], RemoteOrder]) -> bool:
        """Read a row; tell whether it is an order that was not told before."""
        self._line += 1
        try:
            if isinstance(found, BadAnswer):
                raise found
            order = read(found)
        except BadAnswer as error:
            self.refuse(error, found if isinstance(found, Row) else None)
            return False
        known = self._orders.get(order.id)
        if known is None or (order.updated_us or 0) >= (known.updated_us or 0):
            self._orders[order.id] = order
        return known is None

    def refuse(self, error: BadAnswer, row: Row | None = None) -> None:
        """Note a row that cannot be read; the same one once."""
        value = row.payload()[:200] if row is not None else ""
        key = value or str(error)
        self._problems.setdefault(key, RowProblem(self._line, error.reason, error.where, value))

    @property
    def count(self) -> int:
        """Return how many rows were told, read or not."""
        return len(self._orders) + len(self._problems)

    def page(self, untold: tuple[str, ...] = (), failed: ProviderError | None = None) -> OrderPage:
        """Return what was gathered."""
        problems = tuple(self._problems.values())
        return OrderPage(self.account_id, tuple(self._orders.values()), problems, failed, untold)
