"""Baskets: weights of instruments that are bought, sold and rebalanced together."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from app.domain.errors import CofferError, RefusedError, UnknownNameError
from app.domain.trading.basket_rebalancing import BAND
from app.domain.trading.baskets import Part, least_for
from app.domain.trading.records import Basket, BasketOrder, BasketPart, Instrument
from app.domain.trading.sizing import NO_FEES
from app.ports.clock import Clock
from app.ports.sessions import Sessions
from app.ports.storage import Database, UnitOfWork
from app.services.changes import Changes, Topic
from app.services.preferences import read_preferences
from app.services.registry import Registry
from app.services.trading.baskets_answers import (
    BasketDraft,
    BasketLine,
    LeastAnswer,
    Ordered,
    OrderPreview,
    OrderProgress,
    PartDraft,
    RebalancePreview,
)
from app.services.trading.baskets_edits import BASKET, basket_of, named, parts_of, words_of
from app.services.trading.baskets_ordering import Ordering
from app.services.trading.baskets_planning import Planning
from app.services.trading.baskets_progress import line_of, progress_of
from app.services.trading.baskets_reading import Reading
from app.services.trading.instruments import InstrumentSpec, ensure_instrument, find_instrument
from app.services.trading.orders import OrderService

CHANGED = Changes(frozenset({Topic.TRADES}))
SHOWN_ORDERS = 50
TRADING = frozenset({"investment", "wallet"})  # types of real accounts that are offered


@dataclass(frozen=True, slots=True)
class BasketService:
    """Keeps baskets, and orders them as ordinary orders of their parts.

    Nothing of what is held is stored: it is worked out from the fills of those orders.
    """

    database: Database
    clock: Clock
    orders: OrderService
    sessions: Sessions

    # -- asking ----------------------------------------------------------------------------

    def report(self, *, with_archived: bool = False) -> tuple[BasketLine, ...]:
        """Return the baskets by name, with prices, what is held, and what orders lack."""
        with self.database.reading() as unit:
            reading = self._reading(unit)
            return tuple(
                line_of(reading, one)
                for one in sorted(reading.baskets, key=lambda one: one.name.casefold())
                if with_archived or one.archived_on is None
            )

    def show(self, name: str) -> BasketLine:
        """Return one basket.

        Raises:
            UnknownNameError: there is none.
        """
        with self.database.reading() as unit:
            reading = self._reading(unit)
            return line_of(reading, reading.basket(name))

    def orders_of(self, name: str = "", limit: int = SHOWN_ORDERS) -> tuple[OrderProgress, ...]:
        """Return the newest orders of a basket, or of all, with where they stand.

        Raises:
            UnknownNameError: there is no such basket.
        """
        with self.database.reading() as unit:
            reading = self._reading(unit)
            chosen = [reading.basket(name)] if name else reading.baskets
            found = [order for one in chosen for order in reading.orders_of(one)]
            found.sort(key=lambda one: -one.id)
            return tuple(progress_of(reading, one) for one in found[:limit])

    def order_progress(self, order_id: int) -> OrderProgress:
        """Return where one order stands.

        Raises:
            UnknownNameError: there is none of that number.
        """
        with self.database.reading() as unit:
            return progress_of(self._reading(unit), _order(unit, order_id))

    def accounts(self) -> tuple[tuple[str, bool], ...]:
        """Return the accounts that can trade, and whether each is paper; paper ones first."""
        with self.database.reading() as unit:
            found = [
                (one.name, one.is_paper)
                for one in unit.catalogue.accounts()
                if one.is_active and one.closed_on is None and (one.is_paper or one.type in TRADING)
            ]
            return tuple(sorted(found, key=lambda one: (not one[1], one[0].casefold())))

    def least(self, draft: BasketDraft) -> LeastAnswer:
        """Return the least amount that would buy what is being edited, without fees."""
        with self.database.reading() as unit:
            reading = self._reading(unit)
            parts: list[Part] = []
            unknown: list[str] = []
            for one in draft.parts:
                try:
                    instrument = find_instrument(unit, one.symbol)
                except CofferError:
                    unknown.append(one.symbol)
                    continue
                parts.append(reading.part_of(instrument, one.weight))
            money = reading.money_unit(one.instrument for one in parts)
            by_part = tuple(
                (one.instrument.symbol, least_for([one], NO_FEES, money)) for one in parts
            )
            unpriced = tuple(one.instrument.symbol for one in parts if one.price is None)
            whole = None if unknown or not parts else least_for(parts, NO_FEES, money)
            return LeastAnswer(
                reading.currency_of(one.instrument for one in parts),
                whole,
                by_part,
                unpriced,
                tuple(unknown),
            )

    def preview(self, name: str, account: str, amount: Decimal) -> OrderPreview:
        """Work out what an amount buys, without placing it.

        Raises:
            UnknownNameError: no such basket or account. RefusedError: no amount above zero.
        """
        available = self._available(account)
        with self.database.reading() as unit:
            planning = self._planning(unit, name, account)
            return planning.order_preview(planning.buying(amount, available), available)

    def preview_sale(self, name: str, account: str, share: Decimal) -> OrderPreview:
        """Work out the sale of a share (above 0, at most 1) of what is held.

        Raises:
            UnknownNameError: no such basket or account. RefusedError: nothing held, or no share.
        """
        with self.database.reading() as unit:
            planning = self._planning(unit, name, account)
            return planning.order_preview(planning.selling(share), None)

    def preview_rebalance(self, name: str, account: str, band: Decimal = BAND) -> RebalancePreview:
        """Work out what brings the holdings back to the weights.

        Raises:
            UnknownNameError: no such basket or account. RefusedError: no band.
        """
        with self.database.reading() as unit:
            planning = self._planning(unit, name, account)
            return planning.rebalance_preview(planning.rebalancing(band))

    # -- baskets ---------------------------------------------------------------------------

    def add(self, draft: BasketDraft) -> Changes:
        """Make a basket; instruments that are named with their kind are made with it.

        Raises:
            RefusedError: a name, risk, weight or part that cannot be.
            UnknownNameError: a symbol that is not known, and no kind given.
        """
        with self.database.writing() as unit:
            records = unit.records(Basket)
            made = basket_of(draft, records.next_id(), records.all(), None, self.clock.today())
            records.put(made)
            self._put_parts(unit, draft, made, "basket added", "")
            unit.commit()
        return CHANGED

    def change(self, name: str, draft: BasketDraft) -> Changes:
        """Change a basket. What was bought through it stays as it is, until it is rebalanced.

        Raises:
            RefusedError, UnknownNameError: as `add`, or there is no such basket.
        """
        with self.database.writing() as unit:
            records = unit.records(Basket)
            baskets = records.all()
            old = named(name, baskets)
            others = [one for one in baskets if one.id != old.id]
            made = basket_of(draft, old.id, others, old, self.clock.today())
            before = self._words(unit, old)
            records.put(made)
            unit.records(BasketPart).remove(basket_id=old.id)
            self._put_parts(unit, draft, made, "basket changed", before)
            unit.commit()
        return CHANGED

    def archive(self, name: str) -> Changes:
        """Put a basket away; it buys nothing any more, what is held of it can still be sold.

        Raises:
            UnknownNameError: there is none. RefusedError: it is archived already.
        """
        return self._archived(name, self.clock.today())

    def unarchive(self, name: str) -> Changes:
        """Take a basket back.

        Raises:
            UnknownNameError: there is none. RefusedError: it is not archived.
        """
        return self._archived(name, None)

    def _archived(self, name: str, on: date | None) -> Changes:
        with self.database.writing() as unit:
            records = unit.records(Basket)
            old = named(name, records.all())
            if (old.archived_on is None) == (on is None):
                is_it = "archived already" if on else "not archived"
                raise RefusedError(f"{old.name} is {is_it}")
            records.put(replace(old, archived_on=on))
            unit.audit.record("basket archived" if on else "basket taken back", old.name, "", "")
            unit.commit()
        return CHANGED

    def _put_parts(
        self, unit: UnitOfWork, draft: BasketDraft, basket: Basket, action: str, before: str
    ) -> None:
        registry = Registry(unit, read_preferences(unit.settings).base_currency)

        def ensure(one: PartDraft) -> Instrument:
            return ensure_instrument(unit, registry, InstrumentSpec(one.symbol, one.kind))

        unit.records(BasketPart).add(parts_of(draft, basket.id, ensure))
        unit.audit.record(action, basket.name, before, self._words(unit, basket))

    @staticmethod
    def _words(unit: UnitOfWork, basket: Basket) -> str:
        parts = unit.records(BasketPart).where(basket_id=basket.id)
        ids = [one.instrument_id for one in parts]
        symbols = {one.id: one.symbol for one in unit.records(Instrument).where(id=ids)}
        return words_of((symbols[one.instrument_id], one.weight) for one in parts)

    # -- orders ----------------------------------------------------------------------------

    def order(
        self, name: str, account: str, amount: Decimal, client_id: str, note: str = ""
    ) -> Ordered:
        """Buy a basket for an amount: one order, made of orders of its parts.

        All of them are made in one transaction, or none. The same client id again makes nothing
        new: it sends what was not sent, and tells how it stands.

        Raises:
            UnknownNameError: no such basket or account.
            RefusedError: it cannot be placed as a whole; the least amount is told.
        """
        available = self._available(account)
        return self._ordering(name, account).buy(amount, available, client_id, note)

    def sell(
        self, name: str, account: str, share: Decimal, client_id: str, note: str = ""
    ) -> Ordered:
        """Sell a share of what is held of a basket in an account; see `order`.

        Raises:
            UnknownNameError, RefusedError: as `preview_sale`.
        """
        return self._ordering(name, account).sell(share, client_id, note)

    def rebalance(self, name: str, account: str, client_id: str, band: Decimal = BAND) -> Ordered:
        """Bring what is held back to the weights: sell, and buy with what that brought.

        Buys are made once all sells are filled. Where they are not yet, ask again with the same
        client id: what was sold is not sold again.

        Raises:
            UnknownNameError: no such basket or account.
            RefusedError: nothing is due, or a target is below twice the least order.
        """
        return self._ordering(name, account).rebalance(client_id, band)

    def complete(self, order_id: int) -> Ordered:
        """Try the parts of an order again that ended short, each under a new client id.

        Asking twice orders nothing twice: a part that is at work, or filled, is not missing.

        Raises:
            UnknownNameError: there is no such order. RefusedError: nothing is missing.
        """
        with self.database.reading() as unit:
            order = _order(unit, order_id)
            reading = self._reading(unit)
            name = reading.basket_by_id(order.basket_id).name
            account = reading.accounts[order.account_id].name
        return self._ordering(name, account).complete(order_id)

    # -- parts -----------------------------------------------------------------------------

    def _ordering(self, name: str, account: str) -> Ordering:
        return Ordering(
            self.database, self.orders, lambda unit: self._planning(unit, name, account)
        )

    def _planning(self, unit: UnitOfWork, name: str, account: str) -> Planning:
        reading = self._reading(unit)
        return Planning(
            reading, reading.basket(name), reading.registry.account(account), self._is_open
        )

    def _reading(self, unit: UnitOfWork) -> Reading:
        return Reading(
            unit, self.clock, has_broker=lambda one: self.orders.brokers(one) is not None
        )

    def _is_open(self, instrument: Instrument) -> bool:
        return self.sessions.is_open(instrument.exchange, self.clock.now())

    def _available(self, account: str) -> Decimal | None:
        """Return the buying power that the account's venue tells; `None`: it has none to ask."""
        with self.database.reading() as unit:
            registry = Registry(unit, "", may_create=False)
            broker = self.orders.brokers(registry.account(account).id)
        return None if broker is None else broker.buying_power().available


def _order(unit: UnitOfWork, order_id: int) -> BasketOrder:
    found = unit.records(BasketOrder).where(id=order_id)
    if not found:
        raise UnknownNameError(f"{BASKET} order", str(order_id))
    return found[0]
