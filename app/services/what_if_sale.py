"""A supposed sale among the legs of its asset, by the engine that would book it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from app.domain.accounts import Account
from app.domain.assets import Asset
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ids import AccountId, LegId
from app.domain.ledger import LegRecord
from app.domain.lots import POOLED, Lot, Method, add_known
from app.domain.numbers import ZERO, plain, to_ledger
from app.domain.position_engine import work_out
from app.domain.positions import AssetResult, LotRules, Relieved
from app.domain.section104 import WINDOW_DAYS
from app.domain.times import end_us
from app.domain.what_if import (
    SaleEffect,
    Supposed,
    effect_of,
    share_rule,
    spread,
    with_picks,
    with_sales,
)
from app.ports.storage import UnitOfWork
from app.services.positions import PositionKeeper, by_asset
from app.services.registry import Registry
from app.services.reports import PriceUsed
from app.services.scopes import PORTFOLIO, positions_in
from app.services.what_if_answers import (
    METHODS,
    OWN,
    PICKED,
    LotUsed,
    Remaining,
    Sale,
    SaleOption,
    SalePreview,
    worth_of,
)


class Trial:
    """Puts a supposed sale among the legs of its asset, and looks what becomes of it."""

    def __init__(self, unit: UnitOfWork, sale: Sale, on: date, base: str) -> None:
        self._unit, self._sale, self._on = unit, sale, on
        self._registry = Registry(unit, "", may_create=False)
        self._keeper = PositionKeeper(unit, self._registry, base=base)
        self._at_us = end_us(on)
        self._asset = self._checked_asset()
        self._accounts = self._selling()
        self._legs = unit.ledger.legs(asset_ids=[self._asset.id])
        self._keeper.prepare_moves(self._legs)
        self._own = by_asset(self._legs, {self._asset.id}).get(self._asset.id, [])
        self._until = [leg for leg in self._own if leg.at_us <= self._at_us]
        quotes = {leg.quote_id for leg in self._own} | {leg.fee_asset_id for leg in self._own}
        self._keeper.rates.need(one for one in quotes if one is not None)
        self._actual = self._keeper.rules()
        self._results: dict[str, tuple[AssetResult, AssetResult]] = {}

    def run(self, only: str) -> SalePreview:
        sale, rates = self._sale, self._keeper.rates
        used = rates.price_used(self._asset.id, self._at_us)
        quote = self._quote(used)
        price = sale.price
        if price is None and used is not None:
            price = used.price if quote.symbol == used.currency else self._price_in(quote)
        supposed = Supposed(
            self._asset.id, self._at_us, self._on.toordinal(), price, quote.id, sale.fee
        )
        held = self._held()
        picks = self._picks()
        self._unit_value = None if price is None else rates.to_base(price, quote.id, self._at_us)
        options = [
            self._option(name, rules, supposed, picks if name == PICKED else ())
            for name, rules in self._named_rules(only, has_picks=bool(picks)).items()
        ]
        return SalePreview(
            symbol=self._asset.symbol,
            accounts=tuple(one.name for one in self._accounts),
            on=self._on,
            quantity=sale.quantity,
            held=held,
            price=price,
            price_currency=quote.symbol,
            price_used=used if sale.price is None else None,
            fee=sale.fee,
            base_currency=self._keeper.base.symbol,
            options=tuple(options),
            buy_back_until=self._on + timedelta(WINDOW_DAYS),
        )

    # -- what is asked ---------------------------------------------------------------------

    def _checked_asset(self) -> Asset:
        sale = self._sale
        asset = self._named_asset()
        if asset.is_fiat:
            raise RefusedError(
                f"{sale.symbol} is money, which has no lots", "name an asset that was bought"
            )
        if sale.quantity <= 0:
            raise RefusedError("the quantity to sell is not above zero")
        if sale.fee < 0 or (sale.price is not None and sale.price < 0):
            raise RefusedError("price and fee cannot be below zero")
        return asset

    def _named_asset(self) -> Asset:
        """Return the asset of the symbol; where several have it, the one that the account holds."""
        sale, registry = self._sale, self._registry
        if sale.account:
            account = registry.account(sale.account)
            held = [
                one
                for one in registry.assets.values()
                if one.symbol == sale.symbol and registry.known_holding(account.id, one.id)
            ]
            if len(held) == 1:
                return held[0]
        return registry.find(sale.symbol)

    def _selling(self) -> list[Account]:
        """Return the accounts that may sell: the one that is named, or all that hold it."""
        asset = self._asset
        if self._sale.account:
            account = self._registry.account(self._sale.account)
            if self._registry.known_holding(account.id, asset.id) is None:
                raise UnknownNameError("holding", f"{account.name}/{asset.symbol}")
            return [account]
        return sorted(
            (
                one.account
                for one in positions_in(self._unit, self._registry, PORTFOLIO)
                if one.is_counted and one.asset.id == asset.id
            ),
            key=lambda account: account.name,
        )

    def _quote(self, used: PriceUsed | None) -> Asset:
        code = self._sale.currency or (used.currency if used else self._keeper.base.symbol)
        return self._registry.currency(code)

    def _price_in(self, quote: Asset) -> Decimal | None:
        found = self._keeper.rates.graph.rate(self._asset.id, quote.id, self._at_us)
        return None if found is None else to_ledger(found.value)

    def _held(self) -> Decimal:
        """Return how much the accounts held at the end of the day.

        Raises:
            RefusedError: less than is to be sold.
        """
        by_account = self._lots_at_sale(self._as_actual(Method.FIFO))
        held = sum((lot.quantity for lots in by_account.values() for lot in lots), ZERO)
        if self._sale.quantity > held:
            where = f" in {self._accounts[0].name}" if self._sale.account else ""
            symbol = self._asset.symbol
            if held <= 0:
                raise RefusedError(f"no {symbol} was held{where} at the end of {self._on}")
            raise RefusedError(
                f"only {plain(held)} {symbol} were held{where} at the end of {self._on}, "
                f"not {plain(self._sale.quantity)}",
                "sell that much or less",
            )
        self._accounts = [one for one in self._accounts if by_account.get(one.id)]
        return held

    def _picks(self) -> tuple[tuple[LegId, Decimal], ...]:
        """Return the picked lots by the leg that opened them.

        Raises:
            RefusedError: several accounts sell, or a lot is not there or smaller.
        """
        sale = self._sale
        if not sale.picks and not sale.days:
            return ()
        if len(self._accounts) != 1:
            raise RefusedError(
                f"{len(self._accounts)} accounts hold {sale.symbol}",
                "name the account whose lots are picked",
            )
        account = self._accounts[0]
        lots = self._lots_at_sale(self._actual).get(account.id, [])
        left = {lot.number: lot.quantity for lot in lots}
        found: dict[LegId, Decimal] = {}

        def take(wanted: Decimal, of: list[Lot], name: str) -> None:
            if wanted <= 0:
                raise RefusedError("of a picked lot more than nothing is sold")
            there = sum((left[lot.number] for lot in of), ZERO)
            if wanted > there:
                raise RefusedError(f"{name} has {plain(there)} units, not {plain(wanted)}")
            for lot in of:
                taken = min(wanted, left[lot.number])
                if taken > 0:
                    left[lot.number] -= taken
                    wanted -= taken
                    found[lot.leg_id] = found.get(lot.leg_id, ZERO) + taken

        for leg_id, quantity in sale.picks:
            own = [lot for lot in lots if lot.leg_id == leg_id]
            if not own:
                raise RefusedError("a picked lot is not open on that day")
            take(quantity, own, f"the lot of {date.fromordinal(own[0].day)}")
        for on, quantity in sale.days:
            own = [lot for lot in lots if lot.day == on.toordinal()]
            if not own:
                raise RefusedError(f"no lot of {on} is open", "see `coffer report lots`")
            take(quantity, own, f"the lot of {on}")
        picked = sum(found.values(), ZERO)
        if picked > sale.quantity:
            raise RefusedError(f"the picked lots hold {plain(picked)}, more than is sold")
        return tuple(found.items())

    # -- what comes of it ------------------------------------------------------------------

    def _named_rules(self, only: str, *, has_picks: bool) -> dict[str, LotRules]:
        """Return the rules of each option by its name."""
        in_force = self._in_force()
        named = {
            method: self._as_actual(method) for method in METHODS if not only or method == only
        }
        if has_picks:
            named = {PICKED: self._actual, **named}
        elif len(in_force) > 1 and not only:
            named = {OWN: self._actual, **named}
        return named

    def _in_force(self) -> set[str]:
        return {self._actual.method_of(one.id) for one in self._accounts}

    def _as_actual(self, method: str) -> LotRules:
        """Return the rules as if this method were chosen where the sellers' method is chosen."""
        if self._in_force() == {method}:
            return self._actual
        own = self._actual.account_methods
        changed = {one.id: method for one in self._accounts if one.id in own}
        is_profile = any(one.id not in own for one in self._accounts)
        return replace(
            self._actual,
            method=method if is_profile else self._actual.method,
            account_methods={**own, **changed},
        )

    def _worked(self, rules: LotRules, legs: Sequence[LegRecord]) -> AssetResult:
        return work_out(self._asset.id, legs, self._keeper.moves, self._keeper.rates, rules)

    def _before(self, rules: LotRules) -> tuple[AssetResult, AssetResult]:
        """Return the books without the sale: all of them, and at the end of its day."""
        key = repr((rules.method, sorted(rules.account_methods.items())))
        found = self._results.get(key)
        if found is None:
            whole = self._worked(rules, self._own)
            is_last = len(self._until) == len(self._own)
            then = whole if is_last else self._worked(rules, self._until)
            found = self._results[key] = (whole, then)
        return found

    def _lots_at_sale(self, rules: LotRules) -> dict[AccountId, list[Lot]]:
        then = self._before(rules)[1]
        return {
            one.id: [lot for lot in then.positions[one.id].book.lots() if lot.quantity > 0]
            for one in self._accounts
            if one.id in then.positions
        }

    def _effect(
        self,
        name: str,
        rules: LotRules,
        supposed: Supposed,
        picks: Sequence[tuple[LegId, Decimal]],
    ) -> SaleEffect:
        quantity = self._sale.quantity
        # Section 104 may have matched a later purchase already: the units are those of FIFO.
        order = name if name in METHODS else Method.FIFO
        is_ordered = name in METHODS and name not in POOLED
        by_rules = rules if is_ordered else self._as_actual(Method.FIFO)
        parts = spread(quantity, self._lots_at_sale(by_rules), order)
        sales = supposed.legs(parts, self._unit.ledger.head())
        if picks:
            rules = with_picks(rules, sales[0], picks)
        after = self._worked(rules, with_sales(self._own, sales))
        used, elsewhere = effect_of(sales, self._before(rules)[0], after)
        return SaleEffect(parts, used, elsewhere, after)

    def _option(
        self,
        name: str,
        rules: LotRules,
        supposed: Supposed,
        picks: Sequence[tuple[LegId, Decimal]],
    ) -> SaleOption:
        effect = self._effect(name, rules, supposed, picks)
        lots = tuple(self._lot(one, rules) for one in effect.relieved)
        in_force = self._in_force()
        return SaleOption(
            method=name,
            is_in_force=name in {OWN, PICKED} or (in_force == {name} and not self._has_picks),
            lots=lots,
            proceeds=add_known(one.proceeds for one in lots),
            cost=add_known(one.cost for one in lots),
            gain=add_known(one.gain for one in lots),
            short=add_known(one.gain for one in lots if one.term == "short"),
            long=add_known(one.gain for one in lots if one.term == "long"),
            elsewhere=effect.elsewhere,
            remaining=tuple(self._remaining(effect)),
        )

    @property
    def _has_picks(self) -> bool:
        return bool(self._sale.picks or self._sale.days)

    def _lot(self, one: Relieved, rules: LotRules) -> LotUsed:
        days = one.sold_day - one.acquired_day
        is_104 = rules.method_of(one.account_id) == Method.SECTION_104
        long_after = self._keeper.preferences.long_after_days
        return LotUsed(
            account=self._name_of(one.account_id),
            acquired=None if one.is_estimated else date.fromordinal(one.acquired_day),
            quantity=one.quantity,
            cost=one.cost,
            proceeds=one.proceeds,
            gain=one.gain,
            holding_days=None if one.is_estimated else days,
            term="long" if abs(days) > long_after else "short",
            rule=share_rule(one) if is_104 else "",
        )

    def _remaining(self, effect: SaleEffect) -> Iterable[Remaining]:
        for account in self._accounts:
            position = effect.after.positions.get(account.id)
            if position is None:
                continue
            book = position.book
            cost, worth = book.cost(), worth_of(book.quantity, self._unit_value)
            yield Remaining(
                account=account.name,
                sold=effect.parts.get(account.id, ZERO),
                quantity=book.quantity,
                cost=cost,
                unrealized=None if cost is None or worth is None else worth - cost,
                lots=len(book),
            )

    def _name_of(self, account_id: AccountId) -> str:
        return next(one.name for one in self._accounts if one.id == account_id)
