"""Placing orders for baskets: the parts of one in one transaction, and each exactly once."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from app.domain.errors import RefusedError
from app.domain.numbers import ZERO, plain, to_ledger
from app.domain.trading.baskets import Leg
from app.domain.trading.records import (
    BasketOrder,
    Effect,
    Order,
    OrderSource,
    OrderType,
    Role,
    Side,
    TimeInForce,
)
from app.ports.storage import Database, UnitOfWork
from app.services.changes import Changes, Topic
from app.services.preferences import read_preferences
from app.services.registry import Registry
from app.services.trading.baskets_answers import Ordered, OrderProgress, Progress
from app.services.trading.baskets_planning import Planning, rebalance_words, words_of
from app.services.trading.baskets_progress import ENDED, missing_of, progress_of
from app.services.trading.making import place_in
from app.services.trading.orders import NewOrder, OrderService

CHANGED = Changes(frozenset({Topic.TRADES}))
AGAIN = "+"  # parts a client id from the number of its try
MAX_ID = 120


@dataclass(frozen=True, slots=True)
class Ordering:
    """Orders for one basket in one account."""

    database: Database
    orders: OrderService
    planning: Callable[[UnitOfWork], Planning]

    def buy(self, amount: Decimal, available: Decimal | None, client_id: str, note: str) -> Ordered:
        """Spend an amount; see `BasketService.order`."""
        check_id(client_id)
        with self.database.writing() as unit:
            planning = self.planning(unit)
            made = _known(unit, client_id)
            is_new = made is None
            if made is not None:
                _check_same(made, planning, Side.BUY, amount)
            else:
                plan = planning.buying(amount, available)
                if plan.reasons:
                    raise words_of(plan)
                made = _put(unit, planning, Side.BUY, amount, client_id, plan.leftover, note)
                self._place(unit, planning, made, plan.placed)
                unit.commit()
        return self._sent([made], is_new=is_new)

    def sell(self, share: Decimal, client_id: str, note: str) -> Ordered:
        """Sell a share of what is held; see `BasketService.sell`."""
        check_id(client_id)
        left: tuple[tuple[str, str], ...] = ()
        with self.database.writing() as unit:
            planning = self.planning(unit)
            made = _known(unit, client_id)
            is_new = made is None
            if made is not None:
                _check_same(made, planning, Side.SELL, None)
            else:
                plan = planning.selling(share)
                if plan.reasons:
                    raise words_of(plan)
                worth = to_ledger(plan.amount)
                made = _put(unit, planning, Side.SELL, worth, client_id, ZERO, note)
                self._place(unit, planning, made, plan.placed)
                unit.commit()
                hindered = (one for one in plan.legs if one.reasons)
                left = tuple((one.part.instrument.symbol, one.reasons[0]) for one in hindered)
        return replace(self._sent([made], is_new=is_new), left_out=left)

    # -- rebalancing -------------------------------------------------------------------------

    def rebalance(self, client_id: str, band: Decimal) -> Ordered:
        """Sell, and buy with what that brought; see `BasketService.rebalance`."""
        check_id(client_id)
        first = self._sell_excess(f"{client_id}/sell", band)
        sold = first.orders[0]
        if sold.state is Progress.WORKING:
            return replace(first, said="the sells are at work; ask again once they are filled")
        if not sold.spent:
            return replace(first, said="nothing was sold, so nothing is bought")
        return self._buy_lacking(f"{client_id}/buy", sold, first)

    def _sell_excess(self, client_id: str, band: Decimal) -> Ordered:
        with self.database.writing() as unit:
            planning = self.planning(unit)
            made = _known(unit, client_id)
            is_new = made is None
            if made is not None:
                _check_same(made, planning, Side.SELL, None)
            else:
                plan = planning.rebalancing(band)
                if not plan.sells:
                    raise RefusedError(rebalance_words(plan) or "there is nothing to sell")
                worth = to_ledger(sum((one.value for one in plan.sells), ZERO))
                made = _put(unit, planning, Side.SELL, worth, client_id, ZERO, "rebalancing")
                self._place(unit, planning, made, plan.sells)
                unit.commit()
        return self._sent([made], is_new=is_new)

    def _buy_lacking(self, client_id: str, sold: OrderProgress, first: Ordered) -> Ordered:
        with self.database.writing() as unit:
            planning = self.planning(unit)
            known = _known(unit, client_id)
            is_new = known is None
            if known is None:
                legs = planning.rebuying(sold.spent)
                placed = [one for one in legs if one.quantity and not one.reasons]
                if not placed:
                    said = f"what the sells brought, {plain(sold.spent)}, is too little to buy with"
                    return replace(first, said=said)
                spent = sum((one.total for one in placed), ZERO)
                known = _put(
                    unit, planning, Side.BUY, sold.spent, client_id, sold.spent - spent,
                    "rebalancing",
                )  # fmt: skip
                self._place(unit, planning, known, placed)
                unit.commit()
        made = self._sent([known], is_new=is_new or first.is_new)
        return replace(made, orders=(*first.orders, *made.orders))

    # -- what is missing ---------------------------------------------------------------------

    def complete(self, order_id: int) -> Ordered:
        """Try again what ended short; see `BasketService.complete`."""
        with self.database.writing() as unit:
            planning = self.planning(unit)
            reading = planning.reading
            order = unit.records(BasketOrder).where(id=order_id)[0]
            tries: dict[int, list[Order]] = {}
            for one in reading.tries_of([order]):
                tries.setdefault(one.instrument_id, []).append(one)
            fills = reading.fills_of(one for own in tries.values() for one in own)
            again: list[tuple[Order, Decimal]] = []
            left: list[tuple[str, str]] = []
            for number, own in tries.items():
                filled = sum((one.quantity for one in fills.get(number, ())), ZERO)
                short = (own[0].quantity or ZERO) - filled
                if own[-1].status not in ENDED or short <= 0:
                    continue
                instrument = reading.instrument(number)
                quantity = missing_of(reading, instrument, short)
                if quantity:
                    again.append((own[-1], quantity))
                else:
                    left.append((instrument.symbol, "the rest is less than the venue takes"))
            if not again and not left:
                raise RefusedError(
                    "nothing of that order is missing", "its parts are filled or at work"
                )
            registry = _registry(unit)
            for old, quantity in again:
                self._place_one(unit, registry, planning, order, old.side, old.instrument_id,
                                quantity, _next_id(old.client_id))  # fmt: skip
            if again:
                symbols = ", ".join(
                    reading.instrument(one.instrument_id).symbol for one, _ in again
                )
                unit.audit.record("basket order completed", planning.basket.name, "", symbols)
                unit.commit()
        made = self._sent([order], is_new=bool(again))
        return replace(made, left_out=tuple(left))

    # -- parts -------------------------------------------------------------------------------

    def _place(
        self, unit: UnitOfWork, planning: Planning, order: BasketOrder, legs: Iterable[Leg]
    ) -> None:
        registry = _registry(unit)
        for number, leg in enumerate(legs, 1):
            self._place_one(
                unit, registry, planning, order, leg.side, leg.part.instrument.id, leg.quantity,
                f"{order.client_id}/{number}",
            )  # fmt: skip

    def _place_one(
        self,
        unit: UnitOfWork,
        registry: Registry,
        planning: Planning,
        order: BasketOrder,
        side: str,
        instrument_id: int,
        quantity: Decimal,
        client_id: str,
    ) -> None:
        reading = planning.reading
        instrument = reading.instrument(instrument_id)
        place_in(
            unit,
            registry,
            NewOrder(
                account=planning.account.name,
                symbol=instrument.symbol,
                quote=reading.registry.assets[instrument.quote_id].symbol,
                side=side,
                effect=Effect.OPEN if side == Side.BUY else Effect.CLOSE,
                type=OrderType.MARKET,
                tif=TimeInForce.DAY,
                quantity=quantity,
                client_id=client_id,
                source=OrderSource.MANUAL,
                source_name=planning.basket.name,
                role=Role.LEG,
                basket_order_id=order.id,
            ),
            is_sent=reading.has_broker(planning.account.id),
        )

    def _sent(self, made: Iterable[BasketOrder], *, is_new: bool) -> Ordered:
        """Send what is still to be sent; tell how it stands then."""
        own = list(made)
        with self.database.reading() as unit:
            tries = self.planning(unit).reading.tries_of(own)
        placed = self.orders.send([one.id for one in tries])
        with self.database.reading() as unit:
            reading = self.planning(unit).reading
            found = tuple(progress_of(reading, one) for one in own)
        topics = placed.changes.topics | (CHANGED.topics if is_new else frozenset())
        known = tuple({part.reason for one in found for part in one.parts if part.reason})
        said = "; ".join(one for one in placed.said if not one.endswith(known))
        return Ordered(found, is_new, Changes(topics), said=said)


def check_id(client_id: str) -> None:
    """Refuse what cannot tell an order from others.

    Raises:
        RefusedError: it is empty, too long, or has marks that ids of parts are made with.
    """
    is_plain = client_id.isascii() and client_id.isprintable() and " " not in client_id
    if not client_id or len(client_id) > MAX_ID or not is_plain or AGAIN in client_id:
        raise RefusedError(
            f"{client_id[:40]!r} is no client id",
            f"give up to {MAX_ID} ASCII letters, digits and marks without spaces or {AGAIN}",
        )


def _next_id(client_id: str) -> str:
    """Return the client id of the next try: "a/1", "a/1+2", "a/1+3"."""
    first, _, number = client_id.partition(AGAIN)
    return f"{first}{AGAIN}{int(number or 1) + 1}"


def _known(unit: UnitOfWork, client_id: str) -> BasketOrder | None:
    return next(iter(unit.records(BasketOrder).where(client_id=client_id)), None)


def _check_same(known: BasketOrder, planning: Planning, side: str, amount: Decimal | None) -> None:
    is_same = (known.basket_id, known.account_id, known.side) == (
        planning.basket.id, planning.account.id, side
    )  # fmt: skip
    if not is_same or (amount is not None and amount != known.amount):
        raise RefusedError(
            f"the client id {known.client_id!r} is that of another order", "give a new one"
        )


def _put(
    unit: UnitOfWork,
    planning: Planning,
    side: str,
    amount: Decimal,
    client_id: str,
    leftover: Decimal,
    note: str,
) -> BasketOrder:
    records = unit.records(BasketOrder)
    made = BasketOrder(
        records.next_id(), planning.basket.id, planning.account.id, side, amount, client_id,
        planning.reading.at_us, leftover, note.strip(),
    )  # fmt: skip
    records.put(made)
    words = f"{side} {plain(amount)} in {planning.account.name}"
    unit.audit.record("basket order", planning.basket.name, "", words)
    return made


def _registry(unit: UnitOfWork) -> Registry:
    return Registry(unit, read_preferences(unit.settings).base_currency)
