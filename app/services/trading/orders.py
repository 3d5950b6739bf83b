"""Orders: placed, cancelled, replaced, filled by hand, and what venues tell of them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from uuid import uuid4

from app.domain.errors import RefusedError
from app.domain.ids import AccountId
from app.domain.numbers import ZERO, plain
from app.domain.trading.checks import NewOrder
from app.domain.trading.machine import MessageKind, Move, check_move, words_of
from app.domain.trading.records import Effect, Instrument, Order, OrderStatus
from app.ports.brokers import Broker, News
from app.ports.clock import Clock
from app.ports.storage import Database, UnitOfWork
from app.services.changes import Changes, Topic
from app.services.preferences import read_preferences
from app.services.registry import Registry
from app.services.trading.folding import NOTHING_NEW, refold
from app.services.trading.hearing import Heard, hand_over, hear_news
from app.services.trading.instruments import title_of
from app.services.trading.making import Made, closable, make_order, order_words, place_in
from app.services.trading.messages import note_message, settle_orders, working_rest
from app.services.trading.recording import NewFill, Recorded, record_fills, void_fill, void_fills
from app.services.trading.sending import Sender, end_and_refold, settle_and_refold

BY_HAND = "hand"
_TRADES = frozenset({Topic.TRADES})

__all__ = ["NewOrder", "OrderService", "Placed", "place_in"]


@dataclass(frozen=True, slots=True)
class Placed:
    """What became of orders that were placed: the one asked for first, then stop and target."""

    order_ids: tuple[int, ...]
    statuses: tuple[str, ...]
    changes: Changes
    said: tuple[str, ...] = ()  # what the person should know: a reason, what waits for what


@dataclass(frozen=True, slots=True)
class OrderService:
    """The way in for orders, whoever makes them. Paper and real accounts alike."""

    database: Database
    clock: Clock
    brokers: Callable[[AccountId], Broker | None]  # None: the order is placed by hand

    def place(self, new: NewOrder) -> Placed:
        """Make an order and send it. With a client id that is known, nothing new happens.

        Raises:
            RefusedError: it is malformed, does not fit, or closes more than there is; nothing was
                written. UnknownNameError: no such account or symbol.
        """
        return self.place_all([new])

    def place_all(self, new: Sequence[NewOrder]) -> Placed:
        """Make several orders in one transaction, all or none, then send each."""
        with self.database.writing() as unit:
            registry = _registry(unit)
            made = [
                make_order(unit, registry, one, is_sent=self._has_broker(registry, one.account))
                for one in new
            ]
            if any(one.is_new for one in made):
                unit.commit()
        return self._placed(made)

    def send(self, order_ids: Iterable[int]) -> Placed:
        """Send orders that were made by `place_in` and committed. Doing it again is harmless.

        One that may have been sent before is looked for at its venue first: it is sent again only
        where `settle_unknown` would.
        """
        ids = list(dict.fromkeys(order_ids))
        with self.database.reading() as unit:
            waiting = {
                one.id: one
                for one in unit.records(Order).where(id=ids, status=str(OrderStatus.PENDING))
            }
        said = self._sender.send(waiting[one] for one in ids if one in waiting)
        return self._answer(ids, said)

    def cancel(self, order_id: int) -> Placed:
        """Ask for an order to be cancelled; what was filled stays.

        Raises:
            RefusedError: it is over already. The attempt is kept.
        """
        with self.database.writing() as unit:
            order = self._moved(unit, order_id, Move.CANCEL)
            note_message(unit, order, MessageKind.CANCEL_ASKED)
            broker = self.brokers(order.account_id)
            if broker is None or (order.status == OrderStatus.PENDING and not order.sending):
                note_message(unit, order, MessageKind.CANCELLED, detail="by hand")
                broker = None
            settle_and_refold(unit, [order.id])
            unit.audit.record("order cancelled", str(order_id), order.status, "")
            unit.commit()
        said = [] if broker is None else self._sender.cancel(order, broker)
        return self._answer([order.id], said)

    def replace(
        self,
        order_id: int,
        *,
        quantity: Decimal | None = None,
        limit_price: Decimal | None = None,
        stop_price: Decimal | None = None,
    ) -> Placed:
        """Put an order with other terms in the place of a working one.

        `quantity`: of the whole, what is filled already included; what the old one asked for is
        free for the new one.

        Raises:
            RefusedError: it is over, or the new terms do not fit; the old order goes on.
        """
        with self.database.writing() as unit:
            old = self._moved(unit, order_id, Move.REPLACE)
            instrument = _instrument(unit, old)
            new = _renewed(old, quantity, limit_price, stop_price, self._account(unit, old))
            if old.effect == Effect.CLOSE and old.parent_id is None:
                closable(unit, old.account_id, instrument, new, without=old.id)
            note_message(unit, old, MessageKind.REPLACE_ASKED)
            broker = self.brokers(old.account_id)
            # While both are known the old one asks for nothing: it is over, or will be.
            orders = unit.records(Order)
            made = replace(
                old,
                id=orders.next_id(),
                client_id=f"coffer-{uuid4().hex}",
                quantity=new.quantity,
                limit_price=new.limit_price,
                stop_price=new.stop_price,
                status=OrderStatus.PENDING,
                filled=ZERO,
                average_price=None,
                made_us=unit.now_us(),
                updated_us=unit.now_us(),
                replaces_id=old.id,
                venue_id="",
                sending="sending" if broker is not None else "",
                oco=old.oco or (f"replace:{old.id}" if broker is not None else ""),
            )
            orders.put(made)
            if broker is not None and not old.oco:
                orders.put(replace(old, oco=made.oco))
            note_message(unit, made, MessageKind.MADE, detail=f"in place of order {old.id}")
            if broker is None:
                note_message(unit, old, MessageKind.REPLACED, detail=f"by order {made.id}")
                orders.put(replace(old, reason=f"replaced by order {made.id}"))
                settle_orders(unit, [old.id])
                hand_over(unit, old.id)
            refold(unit, old.account_id, old.instrument_id, since_us=NOTHING_NEW)
            unit.audit.record(
                "order replaced", str(old.id), order_words(old, instrument),
                order_words(made, instrument),
            )  # fmt: skip
            unit.commit()
        said: list[str] = []
        if broker is not None:
            said = self._sender.ask(made, lambda: broker.replace(made, instrument))
        return self._answer([made.id], said)

    def fill(
        self,
        order_id: int,
        quantity: Decimal,
        price: Decimal,
        *,
        fee: Decimal = ZERO,
        fee_symbol: str = "",
        at_us: int | None = None,
        external_id: str = "",
        note: str = "",
        is_partial: bool = False,
    ) -> Recorded:
        """Record by hand what a venue executed of an order.

        `is_partial`: of an order by amount, that more is to come.

        Raises:
            RefusedError: the order is filled or rejected, or asks for less; the attempt is kept.
        """
        with self.database.writing() as unit:
            order = self._moved(unit, order_id, Move.FILL)
            rest = None if order.quantity is None else order.quantity - order.filled
            if rest is not None and quantity > rest:
                said = f"order {order_id} asks for {plain(rest)} more, not {plain(quantity)}"
                note_message(unit, order, MessageKind.REFUSED, detail=said)
                unit.commit()
                raise RefusedError(said, "record the rest as a fill of its own")
            new = NewFill(
                account_id=order.account_id,
                instrument_id=order.instrument_id,
                external_id=external_id or f"hand-{uuid4().hex}",
                side=order.side,
                quantity=quantity,
                price=price,
                at_us=unit.now_us() if at_us is None else at_us,
                fee=fee,
                fee_symbol=fee_symbol,
                order_id=order.id,
                note=note,
            )
            instrument = _instrument(unit, order)
            label = f"{order.side} {plain(quantity)} {title_of(instrument)}"
            done = record_fills(unit, _registry(unit), [new], source=BY_HAND, label=label)
            if order.quantity is None and not is_partial and done.added:
                note_message(unit, order, MessageKind.DONE)
                settle_and_refold(unit, [order.id])
            if self.brokers(order.account_id) is None:
                end_and_refold(unit, [order.id])
            unit.audit.record("fill typed", str(order_id), "", f"{label} at {plain(price)}")
            unit.commit()
            return done

    def void(self, fill_id: int, reason: str = "") -> Changes:
        """Take a fill out of effect, with its entry in the ledger.

        Raises:
            RefusedError: there is no such fill, or it is void already.
        """
        with self.database.writing() as unit:
            changes = void_fill(unit, _registry(unit), fill_id, reason)
            unit.commit()
            return changes

    def void_fills(
        self, unit: UnitOfWork, registry: Registry, fill_ids: Sequence[int], reason: str
    ) -> Changes:
        """Take fills out of effect in a caller's writing unit."""
        return void_fills(unit, registry, fill_ids, reason)

    # -- what venues tell ------------------------------------------------------------------

    def hear(self, news: Sequence[News], account_id: AccountId) -> Heard:
        """Apply messages, each exactly once, in whatever order and however often they come."""
        return self._sender.hear(news, account_id)

    def hear_in(
        self, unit: UnitOfWork, registry: Registry, news: Sequence[News], account_id: AccountId
    ) -> Changes:
        """Apply messages in a caller's writing unit."""
        return hear_news(unit, registry, news, account_id).changes

    def poll(self, account_id: AccountId) -> Changes:
        """Ask a venue what happened since, and book it."""
        broker = self.brokers(account_id)
        if broker is None:
            return Changes()
        return self.hear(broker.poll(), account_id).changes

    def settle_unknown(self, account_id: AccountId) -> tuple[str, ...]:
        """Look for orders that got no answer; see `Sender.settle_unknown`."""
        return self._sender.settle_unknown(account_id)

    def settle_all(self) -> tuple[str, ...]:
        """Look for orders without an answer in all accounts."""
        return tuple(said for one in self.unsettled() for said in self.settle_unknown(one))

    def unsettled(self) -> tuple[AccountId, ...]:
        """Return the accounts with orders that may be at their venue, or not."""
        return self._sender.unsettled()

    # -- parts -----------------------------------------------------------------------------

    @property
    def _sender(self) -> Sender:
        return Sender(self.database, self.brokers)

    def _placed(self, made: Sequence[Made]) -> Placed:
        said = self._sender.send(order for one in made if one.is_new for order in one.orders)
        return self._answer([order.id for one in made for order in one.orders], said)

    def _moved(self, unit: UnitOfWork, order_id: int, move: Move) -> Order:
        found = unit.records(Order).where(id=order_id)
        if not found:
            raise RefusedError(f"there is no order {order_id}")
        try:
            check_move(move, found[0].status, f"order {order_id}")
        except RefusedError as error:
            note_message(unit, found[0], MessageKind.REFUSED, detail=f"{move}: {error.reason}")
            unit.commit()
            raise
        return found[0]

    def _has_broker(self, registry: Registry, name: str) -> bool:
        account = registry.accounts.get(name)
        return account is not None and self.brokers(account.id) is not None

    def _account(self, unit: UnitOfWork, order: Order) -> str:
        return next(one.name for one in unit.catalogue.accounts() if one.id == order.account_id)

    def _answer(self, order_ids: Sequence[int], said: Sequence[str]) -> Placed:
        with self.database.reading() as unit:
            by_id = {one.id: one for one in unit.records(Order).where(id=list(order_ids))}
        orders = [by_id[one] for one in order_ids]
        ends = tuple(
            f"order {one.id} {words_of(one.status, one.filled, one.quantity)}: {one.reason}"
            for one in orders
            if one.reason and one.status != OrderStatus.FILLED
        )
        return Placed(
            tuple(order_ids),
            tuple(one.status for one in orders),
            Changes(_TRADES | {Topic.LEDGER, Topic.ACCOUNTS}),
            tuple(dict.fromkeys((*said, *ends))),
        )


def _registry(unit: UnitOfWork) -> Registry:
    return Registry(unit, read_preferences(unit.settings).base_currency)


def _instrument(unit: UnitOfWork, order: Order) -> Instrument:
    return unit.records(Instrument).where(id=order.instrument_id)[0]


def _renewed(
    old: Order,
    quantity: Decimal | None,
    limit_price: Decimal | None,
    stop_price: Decimal | None,
    account: str,
) -> NewOrder:
    """Return the terms that take an order's place.

    Raises:
        RefusedError: nothing is left to ask for, or a price that it does not have is changed.
    """
    for name, new, before in (
        ("limit price", limit_price, old.limit_price),
        ("stop price", stop_price, old.stop_price),
    ):
        if new is not None and before is None:
            raise RefusedError(f"order {old.id} has no {name}")
        if new is not None and new <= 0:
            raise RefusedError(f"the {name} has to be above zero")
    left = working_rest(old) if quantity is None else quantity - old.filled
    if old.quantity is None or left <= 0:
        raise RefusedError(f"nothing would be left of order {old.id}", "cancel it instead")
    return NewOrder(
        account=account,
        symbol="",
        side=old.side,
        effect=old.effect,
        type=old.type,
        tif=old.tif,
        quantity=left,
        limit_price=limit_price if limit_price is not None else old.limit_price,
        stop_price=stop_price if stop_price is not None else old.stop_price,
        position_id=old.position_id,
        oco=old.oco,
    )
