"""What has to be looked after while orders are at work: sessions that end, prices, contracts."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from app.domain.ids import AccountId
from app.domain.times import to_us
from app.domain.trading.records import Instrument, Order, OrderStatus, PaperBook, TimeInForce
from app.ports.brokers import News
from app.ports.clock import Clock
from app.ports.hours import session_end_us
from app.ports.progress import Progress
from app.ports.sessions import Sessions
from app.ports.storage import Database, UnitOfWork
from app.services.changes import Changes, Topic
from app.services.jobs.kinds import Outcome
from app.services.posting import Posted
from app.services.registry import Registry
from app.services.trading.paper import Hearer, PaperService
from app.services.trading.sending import NOT_KNOWN

NOTHING = "nothing"
_LIVE = (OrderStatus.PENDING, OrderStatus.OPEN, OrderStatus.PARTIAL)


class EndingContracts(Protocol):
    """Books contracts whose time is over; see `OptionService`."""

    def post_due(self, progress: Progress | None = None) -> Posted: ...


class Settler(Hearer, Protocol):
    """Looks for orders that got no answer, as well; see `OrderService`."""

    def unsettled(self) -> tuple[AccountId, ...]: ...
    def settle_all(self) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class DueOrders:
    """Ends day orders by the exchange's clock, polls the paper venue, and books ended contracts."""

    database: Database
    clock: Clock
    sessions: Callable[[], Sessions]
    paper: Callable[[], PaperService]
    hearer: Callable[[], Settler]
    contracts: Callable[[], EndingContracts]

    def is_due(self) -> bool:
        """Tell whether an order is to be worked or ended now; contracts are looked at daily."""
        if self.paper().is_due() or self.hearer().unsettled():
            return True
        with self.database.reading() as unit:
            return bool(self._by_hand(unit))

    def run(self, progress: Progress) -> Outcome:
        """Do what is due, and say how many messages and endings it came to: "orders 2"."""
        settled = self.hearer().settle_all()  # a program that ended between question and answer
        worked = self.paper().run(progress)
        count, topics = worked.count + len(settled), set(worked.changes.topics)
        if settled:
            topics |= {Topic.TRADES, Topic.LEDGER}
        with self.database.writing() as unit:
            ended = self._by_hand(unit)
            for account_id, news in ended.items():
                self.hearer().hear_in(unit, Registry(unit, ""), news, account_id)
                count += len(news)
            if ended:
                topics.add(Topic.TRADES)
                unit.commit()
        posted = self.contracts().post_due(progress)
        count += posted.count
        changes = Changes(frozenset(topics | posted.changes.topics))
        message = f"orders {count}" if count else NOTHING
        lost = [one for one in settled if NOT_KNOWN in one]
        # What a person has to say of contracts stands in the overview: asking is no failure.
        return Outcome(message, changes, "; ".join(lost))

    def _by_hand(self, unit: UnitOfWork) -> dict[AccountId, list[News]]:
        """Return the ends of day orders that a person placed: a fill typed later still counts."""
        paper = {one.account_id for one in unit.records(PaperBook).all()}
        orders = [
            one
            for one in unit.records(Order).where(status=list(_LIVE), tif=str(TimeInForce.DAY))
            if one.account_id not in paper and not one.sending
        ]
        if not orders:
            return {}
        numbers = sorted({one.instrument_id for one in orders})
        exchanges = {one.id: one.exchange for one in unit.records(Instrument).where(id=numbers)}
        now, found = to_us(self.clock.now()), dict[AccountId, list[News]]()
        for one in orders:
            end_us = session_end_us(self.sessions(), exchanges[one.instrument_id], one.made_us)
            if end_us <= now:
                found.setdefault(one.account_id, []).append(_ended(one, end_us))
        return found


def _ended(order: Order, at_us: int) -> News:
    return News(
        order.client_id,
        "expired",
        at_us,
        f"hand:{order.client_id}:expired",
        reason="a day order ends with its session",
    )
