"""Baskets, their parts and prices, and the orders made for them, as one unit of work sees them."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from decimal import Decimal

from app.domain.accounts import Account
from app.domain.ids import AccountId
from app.domain.numbers import ZERO, to_ledger
from app.domain.times import to_us
from app.domain.trading.baskets import Part
from app.domain.trading.records import (
    Basket,
    BasketOrder,
    BasketPart,
    Fill,
    FillPart,
    Instrument,
    Order,
    PaperBook,
    Side,
)
from app.domain.trading.sizing import NO_FEES, Fees
from app.ports.clock import Clock
from app.ports.storage import UnitOfWork
from app.services.registry import Registry
from app.services.trading.baskets_edits import named
from app.services.trading.pricing import Newest, Pricing


class Reading:
    """What is known of baskets in one unit. Prices of the whole unit are those of one moment."""

    def __init__(
        self, unit: UnitOfWork, clock: Clock, *, has_broker: Callable[[AccountId], bool]
    ) -> None:
        self.unit = unit
        self.has_broker = has_broker
        self.at_us = to_us(clock.now())
        self.registry = Registry(unit, "", may_create=False)
        self.accounts: dict[AccountId, Account] = {
            one.id: one for one in self.registry.accounts.values()
        }
        self.baskets = unit.records(Basket).all()
        self.pricing = Pricing(unit, self.registry, self.at_us)
        self._instruments: dict[int, Instrument] = {}
        self._parts: dict[int, list[BasketPart]] = defaultdict(list)
        for part in unit.records(BasketPart).all():
            self._parts[part.basket_id].append(part)

    # -- what there is -----------------------------------------------------------------------

    def basket(self, name: str) -> Basket:
        return named(name, self.baskets)

    def basket_by_id(self, number: int) -> Basket:
        return next(one for one in self.baskets if one.id == number)

    def parts_of(self, basket: Basket) -> list[BasketPart]:
        """Return the parts of a basket, the largest first."""
        parts = self._parts[basket.id]
        self.need(one.instrument_id for one in parts)
        return sorted(
            parts, key=lambda one: (-one.weight, self._instruments[one.instrument_id].symbol)
        )

    def need(self, ids: Iterable[int]) -> None:
        missing = set(ids) - set(self._instruments)
        if missing:
            for one in self.unit.records(Instrument).where(id=sorted(missing)):
                self._instruments[one.id] = one

    def instrument(self, number: int) -> Instrument:
        self.need([number])
        return self._instruments[number]

    def name_of(self, instrument: Instrument) -> str:
        return self.registry.assets[instrument.asset_id].name

    def currency_of(self, instruments: Iterable[Instrument]) -> str:
        for one in instruments:
            return self.registry.assets[one.quote_id].symbol
        return ""

    def money_unit(self, instruments: Iterable[Instrument]) -> Decimal:
        """Return the smallest amount of the money that parts are paid in."""
        for one in instruments:
            return Decimal(1).scaleb(-self.registry.assets[one.quote_id].decimals)
        return Decimal("0.01")

    def fees_of(self, account: Account, side: str) -> Fees:
        """Return what the account's venue charges; unknown of a real one, and so nothing."""
        book = self.book_of(account)
        if book is None or (side == Side.BUY and book.fee_in != "quote"):
            return NO_FEES
        return Fees(book.fee_fixed, book.fee_unit, max(book.fee_taker, book.fee_maker))

    def book_of(self, account: Account) -> PaperBook | None:
        if not account.is_paper:
            return None
        return next(iter(self.unit.records(PaperBook).where(account_id=account.id)), None)

    def wanted(self, basket: Basket, side: str = "", slippage: Decimal = ZERO) -> list[Part]:
        """Return the parts of a basket with their prices, for a plan."""
        return [
            self.part_of(self.instrument(one.instrument_id), one.weight, side, slippage)
            for one in self.parts_of(basket)
        ]

    def part_of(
        self,
        instrument: Instrument,
        weight: Decimal,
        side: str = "",
        slippage: Decimal = ZERO,
        held: Decimal = ZERO,
    ) -> Part:
        newest = self.newest(instrument, side)
        if newest is None:
            return Part(instrument, weight, None, held)
        sign = 1 if side == Side.BUY else -1
        return Part(instrument, weight, to_ledger(newest.price * (1 + sign * slippage)), held)

    def newest(self, instrument: Instrument, side: str = "") -> Newest | None:
        return self.pricing.of(instrument, side)

    # -- orders -----------------------------------------------------------------------------

    def orders_of(self, basket: Basket) -> list[BasketOrder]:
        """Return its orders, the newest first."""
        return self.unit.records(BasketOrder).where(basket_id=basket.id)[::-1]

    def tries_of(self, orders: Iterable[BasketOrder]) -> list[Order]:
        ids = [one.id for one in orders]
        return self.unit.records(Order).where(basket_order_id=ids) if ids else []

    def fills_of(self, tries: Iterable[Order]) -> dict[int, list[Fill]]:
        """Return the fills in effect of orders, by instrument: those that a position counts."""
        ids = [one.id for one in tries]
        fills = self.unit.records(Fill).where(order_id=ids) if ids else []
        parts = self.unit.records(FillPart).where(fill_id=[one.id for one in fills])
        counted = {one.fill_id for one in parts}
        found: dict[int, list[Fill]] = defaultdict(list)
        for one in fills:
            if one.id in counted:
                found[one.instrument_id].append(one)
        return found
