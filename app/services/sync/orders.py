"""Orders of a connection, asked live: nothing of them is stored."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.market import OrderClient, RemoteOrder
from app.services.sync.answers import AccountLine

_NO_WORD = "nothing was told of this account"


@dataclass(frozen=True, slots=True)
class OrderLine:
    """An order, and whose it is."""

    order: RemoteOrder
    account_name: str


@dataclass(frozen=True, slots=True)
class FailedAccount:
    """An account whose orders could not be asked for, or not all of them."""

    account_name: str
    error: ProviderError


@dataclass(frozen=True, slots=True)
class UnreadOrder:
    """An order that is there and cannot be read."""

    account_name: str
    reason: str
    where: str


@dataclass(frozen=True, slots=True)
class OrdersAnswer:
    """The orders of a connection at a moment: newest first, open ones before those that ended."""

    connection_id: int
    name: str  # of the connection
    at_us: int
    accounts: tuple[str, ...] = ()  # whose orders were asked for, by name
    orders: tuple[OrderLine, ...] = ()
    failed: tuple[FailedAccount, ...] = ()
    unread: tuple[UnreadOrder, ...] = ()
    untold: tuple[str, ...] = ()  # what the venue does not tell, in its provider's words

    @property
    def open(self) -> tuple[OrderLine, ...]:
        """Return those that may still be filled."""
        return tuple(one for one in self.orders if one.order.is_open)


def ask(
    client: OrderClient, connection_id: int, name: str, lines: Sequence[AccountLine], at_us: int
) -> OrdersAnswer:
    """Ask for the orders of the accounts that are followed.

    Raises:
        ProviderError: it failed as a whole.
    """
    names = {
        one.account.remote_id: one.booked_name or one.account.name or one.account.remote_id
        for one in lines
        if one.account.is_followed and not one.account.is_gone
    }
    found: dict[tuple[str, str], OrderLine] = {}
    failed: list[FailedAccount] = []
    unread: list[UnreadOrder] = []
    untold: dict[str, None] = {}
    told: set[str] = set()
    for page in client.orders(tuple(names)) if names else ():
        if page.account_id not in names:
            continue
        whose = names[page.account_id]
        told.add(page.account_id)
        for order in page.orders:
            found[order.account_id, order.id] = OrderLine(order, whose)
        unread += [UnreadOrder(whose, one.reason, one.field) for one in page.problems]
        untold |= dict.fromkeys(page.untold)
        if page.failed is not None:
            failed.append(FailedAccount(whose, page.failed))
    for remote_id, whose in names.items():
        if remote_id not in told:
            error = ProviderError(Trouble.BAD_ANSWER, name, _NO_WORD)
            failed.append(FailedAccount(whose, error))
    ordered = sorted(found.values(), key=lambda one: (not one.order.is_open, -one.order.made_us))
    return OrdersAnswer(
        connection_id,
        name,
        at_us,
        tuple(names.values()),
        tuple(ordered),
        tuple(failed),
        tuple(unread),
        tuple(untold),
    )
