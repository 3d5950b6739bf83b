"""Sends orders to their venues, each so that it cannot count twice, and books what they answer."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from app.domain.errors import CofferError, NoAnswerError
from app.domain.ids import AccountId
from app.domain.trading.machine import MessageKind
from app.domain.trading.records import Instrument, Order, OrderMessage, OrderStatus
from app.ports.brokers import Broker, News
from app.ports.storage import Database, UnitOfWork
from app.services.changes import Changes
from app.services.preferences import read_preferences
from app.services.registry import Registry
from app.services.trading.folding import NOTHING_NEW, refold
from app.services.trading.hearing import Heard, end_relatives, hear_news
from app.services.trading.messages import note_message, settle_orders

ASK_AGAIN_US = 3_000_000  # between two looks for an order without an answer
NOT_KNOWN = "is not known at the venue"
NOT_FOUND, AGAIN = "not found", "again"
KEPT = "kept here: place it at your broker, then record its fills"
SENDING, UNKNOWN = "sending", "unknown"  # of `Order.sending`


@dataclass(frozen=True, slots=True)
class Sender:
    """Talks to venues. No transaction is open while one is asked."""

    database: Database
    brokers: Callable[[AccountId], Broker | None]

    def send(self, orders: Iterable[Order]) -> list[str]:
        """Send what waits to be sent; return what a person should know.

        One that may have been sent before is looked for at its venue first.
        """
        said: list[str] = []
        for order in orders:
            broker = self.brokers(order.account_id)
            said += [KEPT] if broker is None else self._submit(broker, order)
        return list(dict.fromkeys(said))

    def hear(self, news: Sequence[News], account_id: AccountId) -> Heard:
        """Apply messages, each exactly once, in whatever order and however often they come."""
        if not news:
            return Heard(Changes())
        with self.database.writing() as unit:
            base = read_preferences(unit.settings).base_currency
            heard = hear_news(unit, Registry(unit, base), news, account_id)
            unit.commit()
            return heard

    def ask(self, order: Order, request: Callable[[], Sequence[News]]) -> list[str]:
        """Ask a venue and book its answer. No answer: the order's state is unknown for now."""
        try:
            news = request()
        except NoAnswerError as error:
            with self.database.writing() as unit:
                (now,) = unit.records(Order).where(id=order.id)
                note_message(unit, now, MessageKind.UNKNOWN, detail=error.reason)
                if now.status == OrderStatus.PENDING:
                    unit.records(Order).put(replace(now, sending=UNKNOWN))
                unit.commit()
            return [f"{error}; whether it arrived is being looked up"]
        heard = self.hear(news, order.account_id)
        with self.database.writing() as unit:
            if end_and_refold(unit, [order.id], unsent=True):
                unit.commit()
        waits = [one.reason for one in news if one.kind == MessageKind.ACCEPTED and one.reason]
        strangers = [
            f"the venue tells of an order that is not from here: {one}" for one in heard.strangers
        ]
        return [*waits, *strangers]

    def cancel(self, order: Order, broker: Broker) -> list[str]:
        """Ask for a cancel. An order that never arrived ends here; a late fill still counts."""
        said = self.ask(order, lambda: broker.cancel(order))
        with self.database.reading() as unit:
            (now,) = unit.records(Order).where(id=order.id)
        if now.status != OrderStatus.PENDING or now.sending == "" or self._is_known(broker, now):
            return said
        with self.database.writing() as unit:
            (now,) = unit.records(Order).where(id=order.id)
            if now.status == OrderStatus.PENDING:
                note_message(unit, now, MessageKind.CANCELLED, detail="the venue never had it")
                settle_and_refold(unit, [now.id])
                unit.commit()
        return said

    def settle_unknown(self, account_id: AccountId) -> tuple[str, ...]:
        """Look for orders that got no answer; return what a person should know.

        One that the venue has is adopted. One that it does not have, twice, some seconds apart, is
        sent once more under the same id, so that it cannot count twice.
        """
        broker = self.brokers(account_id)
        if broker is None:
            return ()
        with self.database.reading() as unit:
            waiting = _waiting(unit, account_id=account_id)
        return tuple(said for one in waiting for said in self._look_for(broker, one))

    def unsettled(self) -> tuple[AccountId, ...]:
        """Return the accounts with orders that may be at their venue, or not."""
        with self.database.reading() as unit:
            return tuple(sorted({one.account_id for one in _waiting(unit)}))

    # -- within ----------------------------------------------------------------------------

    def _submit(self, broker: Broker, order: Order) -> list[str]:
        with self.database.writing() as unit:
            (now,) = unit.records(Order).where(id=order.id)
            if now.status != OrderStatus.PENDING:
                return []  # its entry was rejected, and it ended with it
            instrument = _instrument(unit, now)
            was_sent = bool(
                unit.records(OrderMessage).where(order_id=now.id, kind=str(MessageKind.SENT))
            )
            if not was_sent:
                note_message(unit, now, MessageKind.SENT)
                now = replace(now, sending=SENDING)
                unit.records(Order).put(now)
                unit.commit()
        if was_sent:
            return list(self._look_for(broker, now))
        return self.ask(now, lambda: broker.submit(now, instrument))

    def _look_for(self, broker: Broker, order: Order) -> Iterable[str]:
        name = f"order {order.id}"
        try:
            news = broker.find(order.client_id)
        except CofferError as error:
            yield f"{name}: {error}"
            return
        if news:
            self.hear(news, order.account_id)
            yield f"{name} was found at the venue"
            return
        with self.database.writing() as unit:
            (now,) = unit.records(Order).where(id=order.id)
            messages = unit.records(OrderMessage).where(order_id=order.id)
            misses = [one for one in messages if one.detail == NOT_FOUND]
            was_resent = any(one.detail == AGAIN for one in messages)
            is_early = bool(misses) and unit.now_us() - misses[-1].at_us < ASK_AGAIN_US
            if now.status != OrderStatus.PENDING or (is_early and not was_resent):
                return
            is_due = bool(misses) and not was_resent
            if not was_resent:
                note_message(unit, now, MessageKind.UNKNOWN, detail=NOT_FOUND)
            if is_due:
                note_message(unit, now, MessageKind.SENT, detail=AGAIN)
                now = replace(now, sending=SENDING)
                unit.records(Order).put(now)
            instrument = _instrument(unit, now)
            unit.commit()
        if is_due:
            yield f"{name} was sent again"
            yield from self.ask(now, lambda: broker.submit(now, instrument))
        elif was_resent:
            yield f"{name} {NOT_KNOWN}: look there, then cancel it or type its fills"

    def _is_known(self, broker: Broker, order: Order) -> bool:
        try:
            return bool(broker.find(order.client_id))
        except CofferError:
            return True  # nobody can say: it may be there


def settle_and_refold(unit: UnitOfWork, order_ids: Sequence[int]) -> None:
    """Work out orders whose messages changed, what hangs on them, and their positions."""
    settle_orders(unit, order_ids)
    _refold(unit, {*order_ids, *end_relatives(unit, order_ids)})


def end_and_refold(unit: UnitOfWork, order_ids: Sequence[int], *, unsent: bool = False) -> bool:
    """End what hangs on orders that ended; tell whether anything did. See `end_relatives`."""
    ended = end_relatives(unit, order_ids, unsent=unsent)
    _refold(unit, ended)
    return bool(ended)


def _refold(unit: UnitOfWork, order_ids: Iterable[int]) -> None:
    orders = unit.records(Order).where(id=sorted(order_ids))
    for account_id, instrument_id in {(one.account_id, one.instrument_id) for one in orders}:
        refold(unit, account_id, instrument_id, since_us=NOTHING_NEW)


def _waiting(unit: UnitOfWork, **where: object) -> list[Order]:
    pending = str(OrderStatus.PENDING)
    return unit.records(Order).where(status=pending, sending=[SENDING, UNKNOWN], **where)


def _instrument(unit: UnitOfWork, order: Order) -> Instrument:
    return unit.records(Instrument).where(id=order.instrument_id)[0]
