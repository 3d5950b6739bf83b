"""Orders for baskets worked out and not placed: buying, selling a share, rebalancing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.domain.accounts import Account
from app.domain.errors import RefusedError
from app.domain.numbers import ZERO, plain, to_ledger
from app.domain.trading.basket_rebalancing import BAND, Rebalancing, rebalance, rebuy
from app.domain.trading.baskets import Leg, OrderPlan, Part, plan_buy, plan_sell
from app.domain.trading.records import Basket, Instrument, Side
from app.domain.trading.sizing import Misfit, refusal
from app.services.trading.baskets_answers import (
    DriftLine,
    OrderPreview,
    PartPreview,
    RebalancePreview,
)
from app.services.trading.baskets_held import kept_in
from app.services.trading.baskets_reading import Reading

IsOpen = Callable[[Instrument], bool]
MOST_BAND = Decimal("0.5")


@dataclass(frozen=True, slots=True)
class Planning:
    """Plans for one basket in one account, by the prices of one moment."""

    reading: Reading
    basket: Basket
    account: Account
    is_open: IsOpen

    # -- plans -------------------------------------------------------------------------------

    def buying(self, amount: Decimal, available: Decimal | None = None) -> OrderPlan:
        """Work out what an amount buys.

        Raises:
            RefusedError: no amount above zero, one with more decimals than the money has, or an
                archived basket.
        """
        if self.basket.archived_on is not None:
            raise RefusedError(f"{self.basket.name} is archived", "take it back first")
        if amount <= 0:
            raise RefusedError("an order for a basket needs an amount above zero")
        parts = self.reading.wanted(self.basket, Side.BUY, self.slippage)
        unit = self.reading.money_unit(one.instrument for one in parts)
        if amount % unit:
            raise RefusedError(
                f"{plain(amount)} has more decimals than that money", f"round it to {plain(unit)}"
            )
        fees = self.reading.fees_of(self.account, Side.BUY)
        return plan_buy(parts, amount, fees=fees, unit=unit, available=available)

    def selling(self, share: Decimal) -> OrderPlan:
        """Work out the sale of a share of what is held through the basket.

        Raises:
            RefusedError: a share that cannot be, or nothing is held.
        """
        parts = self._held(Side.SELL)
        if not any(one.held for one in parts):
            raise RefusedError(
                f"{self.account.name} holds nothing that was bought through {self.basket.name} "
                "and can be sold"
            )
        return plan_sell(parts, share, fees=self.reading.fees_of(self.account, Side.SELL))

    def rebalancing(self, band: Decimal = BAND) -> Rebalancing:
        """Work out what brings the holdings back to the weights.

        Raises:
            RefusedError: a band that cannot be.
        """
        check_band(band)
        parts = self._held()
        unit = self.reading.money_unit(one.instrument for one in parts)
        fees = self.reading.fees_of(self.account, Side.SELL)
        return rebalance(parts, band=band, fees=fees, unit=unit)

    def rebuying(self, money: Decimal) -> tuple[Leg, ...]:
        """Work out what the proceeds of a rebalancing's sells buy."""
        fees = self.reading.fees_of(self.account, Side.BUY)
        return rebuy(self._held(Side.BUY), money, fees=fees)

    def _held(self, side: str = "") -> list[Part]:
        """Return what can be sold of all that was bought, and the parts that are still lacking."""
        reading = self.reading
        kept = kept_in(reading, self.basket, self.account)
        weights = {one.instrument_id: one.weight for one in reading.parts_of(self.basket)}
        gone = [number for number in kept if number not in weights and kept[number][1]]
        return [
            reading.part_of(
                reading.instrument(number),
                weights.get(number, ZERO),
                side,
                self.slippage if side else ZERO,
                kept[number][1] if number in kept else ZERO,
            )
            for number in (*weights, *gone)
        ]

    @property
    def slippage(self) -> Decimal:
        book = self.reading.book_of(self.account)
        return ZERO if book is None else book.slippage

    # -- answers -----------------------------------------------------------------------------

    def order_preview(self, plan: OrderPlan, available: Decimal | None) -> OrderPreview:
        """Return a plan as it is shown."""
        parts = [one.part.instrument for one in plan.legs]
        said = str(words_of(plan)) if plan.reasons else ""
        return OrderPreview(
            self.basket.name,
            self.account.name,
            self.account.is_paper,
            self.reading.has_broker(self.account.id),
            plan.side,
            self.reading.currency_of(parts),
            plan.amount,
            tuple(self._part(one) for one in plan.legs),
            plan.total,
            plan.leftover,
            plan.least,
            available,
            tuple(plan.reasons),
            said,
        )

    def rebalance_preview(self, plan: Rebalancing) -> RebalancePreview:
        """Return a plan as it is shown."""
        return RebalancePreview(
            self.basket.name,
            self.account.name,
            self.account.is_paper,
            self.reading.currency_of(one.part.instrument for one in plan.drifts),
            plan.worth,
            plan.band,
            plan.worst,
            plan.is_due,
            tuple(
                DriftLine(
                    one.part.instrument.symbol,
                    one.part.weight,
                    one.share,
                    one.drift,
                    one.value,
                    to_ledger(one.target),
                )
                for one in plan.drifts
            ),
            tuple(self._part(one) for one in plan.sells),
            tuple(self._part(one) for one in plan.buys),
            tuple(self._part(one) for one in plan.left_out),
            plan.proceeds,
            plan.spent,
            plan.leftover,
            tuple(plan.reasons),
            rebalance_words(plan),
        )

    def _part(self, leg: Leg) -> PartPreview:
        one = leg.part.instrument
        newest = self.reading.newest(one, leg.side)
        return PartPreview(
            one.symbol,
            self.reading.name_of(one),
            leg.side,
            leg.part.weight,
            to_ledger(leg.share),
            leg.quantity,
            leg.part.price,
            newest.at_us if newest else None,
            newest is not None and newest.is_stale,
            leg.value,
            leg.fee,
            leg.total,
            to_ledger(leg.rounding),
            tuple(leg.reasons),
            not self.is_open(one),
        )


def check_band(band: Decimal) -> None:
    """Refuse a band that is none.

    Raises:
        RefusedError: below zero, or above one half.
    """
    if not 0 <= band <= MOST_BAND:
        raise RefusedError(f"{plain(band)} is no band", "give a fraction from 0 to 0.5")


def words_of(plan: OrderPlan) -> RefusedError:
    """Return why a plan is refused. There must be a reason."""
    first = plan.reasons[0]
    if first is Misfit.BUYING_POWER:
        return RefusedError("the account cannot pay that much", "give less, or put money in")
    hindered: Sequence[Leg] = [one for one in plan.legs if first in one.reasons] or plan.legs
    if not hindered:
        return RefusedError("there is nothing to order", "")
    return refusal([first], hindered[0].part.instrument, plan.least)


def rebalance_words(plan: Rebalancing) -> str:
    """Say why nothing is done; "": something is."""
    if plan.reasons and plan.reasons[0] is Misfit.MIN_VALUE and plan.least is not None:
        return (
            "a target would be below twice the least order of its part; "
            f"from {plain(plan.least)} on it can be rebalanced"
        )
    if plan.reasons and plan.reasons[0] is Misfit.NO_QUANTITY and plan.worth is None:
        return "nothing is held of it that can be sold"
    if plan.reasons and plan.reasons[0] is Misfit.NO_PRICE:
        return "a price is unknown, so shares cannot be told; refresh prices"
    if plan.reasons:
        return "what is due is less than the venue takes"
    return "" if plan.is_due else "every part is within the band"
