"""A rebalancing plan over the holdings of a report: slots in, trades with prices and names out."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from app.domain.assets import AssetType
from app.domain.coverage import Coverage
from app.domain.errors import RefusedError
from app.domain.ids import HoldingId
from app.domain.numbers import ONE, ZERO, to_ledger
from app.domain.rebalancing import REST, Part, worst
from app.domain.rebalancing_trades import Plan, PlannedTrade, Rules, Slot, plan
from app.domain.times import end_us
from app.ports.storage import UnitOfWork
from app.services.allocation_answers import (
    BAND,
    CashLine,
    MoveLine,
    PlanReport,
    PlanWish,
    TradeLine,
)
from app.services.allocation_split import Whole, ratio
from app.services.preferences import read_preferences
from app.services.rates import Rates
from app.services.registry import Registry
from app.services.reports import HoldingLine, PriceUsed
from app.services.scopes import category_of

TRADED = frozenset({AssetType.FIAT, AssetType.CRYPTO, AssetType.PUBLIC_STOCK})


@dataclass(slots=True)
class Planned:
    """A plan over the holdings of a whole."""

    unit: UnitOfWork
    whole: Whole
    wish: PlanWish
    lines: list[HoldingLine] = field(default_factory=list)  # by the key of their slot
    used: dict[int, PriceUsed] = field(default_factory=dict)

    def report(self) -> PlanReport:
        wish, whole = self.wish, self.whole
        registry = Registry(self.unit, "", may_create=False)
        chosen = {self._chosen(text, registry) for text in dict.fromkeys(wish.chosen)}
        owned = {self._place(line) for line in whole.owned}
        extra = list(self._extra(chosen - owned, registry))
        self.lines = [*whole.owned, *extra]
        slots = [
            self._slot(key, line, registry, is_chosen=self._place(line) in chosen)
            for key, line in enumerate(self.lines)
        ]
        for slot in slots:
            if slot.is_chosen and slot.part not in whole.targets:
                line = self.lines[slot.key]
                raise RefusedError(
                    f"{line.account}/{line.symbol} cannot be chosen: {slot.part or 'its part'} has "
                    "no target"
                )
        made = plan(
            slots,
            whole.targets,
            Rules(
                wish.new_money,
                with_sales=wish.with_sales,
                band=wish.band,
                least=wish.least,
                is_within_accounts=wish.is_within_accounts,
            ),
        )
        return self._told(made, slots)

    def _told(self, made: Plan, slots: Sequence[Slot]) -> PlanReport:
        wish, whole = self.wish, self.whole
        band = BAND if wish.band is None else wish.band
        values = {one.key: one.value for one in made.after}
        after = [Part(one.key, values.get(one.key, one.value), one.target) for one in whole.parts]
        kept = [Part(REST, made.kept)] if made.kept else []
        cash: dict[str, Decimal] = defaultdict(lambda: ZERO)
        for slot in slots:
            cash[slot.account] += slot.value if slot.is_cash else ZERO
        return PlanReport(
            as_of=whole.holdings.as_of,
            base_currency=whole.holdings.base_currency,
            scope=whole.holdings.scope,
            wish=wish,
            trades=tuple(self._trade(one) for one in made.trades),
            moves=tuple(MoveLine(one.source, one.target, one.amount) for one in made.moves),
            cash=tuple(
                CashLine(name, cash[name], change, cash[name] + change)
                for name, change in made.cash.items()
            ),
            before=whole.report(band),
            after=whole.lines([*after, *kept], band)[: len(after)],
            worst_after=ratio(worst([*after, *kept])),
            spent=made.spent,
            proceeds=made.proceeds,
            kept=made.kept,
            problems=made.problems,
        )

    def _place(self, line: HoldingLine) -> tuple[str, str, str]:
        return line.account, line.symbol, line.asset_type

    def _slot(self, key: int, line: HoldingLine, registry: Registry, *, is_chosen: bool) -> Slot:
        value = line.value or ZERO
        if line.is_cash:
            return Slot(
                key, self.whole.splitter.key(line), line.account, value, value, ONE, ONE,
                is_cash=True,
            )  # fmt: skip
        used = line.price
        assert used is not None  # noqa: S101 - what is owned has a worth, what is chosen a price
        self.used[key] = used
        quantity = line.quantity or ZERO
        price = value / quantity if quantity else used.price * used.rate
        is_whole = self.wish.whole_units and line.asset_type == AssetType.PUBLIC_STOCK
        decimals = 0 if is_whole else registry.assets[line.asset_id].decimals
        return Slot(
            key,
            self.whole.splitter.key(line),
            line.account,
            value,
            quantity,
            price,
            ONE.scaleb(-decimals),
            is_tradable=is_chosen or line.asset_type in TRADED,
            is_chosen=is_chosen,
        )

    def _trade(self, one: PlannedTrade) -> TradeLine:
        line, used = self.lines[one.slot.key], self.used[one.slot.key]
        quantity = abs(one.quantity)
        return TradeLine(
            account=line.account,
            symbol=line.symbol,
            name=line.name,
            asset_type=line.asset_type,
            part=one.slot.part,
            side="buy" if one.quantity > 0 else "sell",
            quantity=quantity,
            price=used.price,
            currency=used.currency,
            amount=to_ledger(quantity * used.price),
            amount_base=to_ledger(abs(one.amount)),
        )

    # -- chosen holdings -------------------------------------------------------------------

    def _chosen(self, text: str, registry: Registry) -> tuple[str, str, str]:
        name, _, symbol = text.rpartition("/")
        account, asset = registry.account(name), registry.find(symbol)
        if not account.is_active or account.is_hidden or account.is_excluded or account.is_paper:
            raise RefusedError(f"{text} cannot be chosen: the account does not count")
        return account.name, asset.symbol, asset.type

    def _extra(
        self, places: Iterable[tuple[str, str, str]], registry: Registry
    ) -> Iterable[HoldingLine]:
        """Give what is chosen and not held now, as holdings of nothing."""
        on = end_us(self.whole.holdings.as_of)
        preferences = read_preferences(self.unit.settings)
        base = registry.currency(self.whole.holdings.base_currency)
        rates = Rates(self.unit.prices, registry.assets, preferences, base, latest_us=on)
        types = {
            (one.type, one.subtype): one.category for one in self.unit.catalogue.account_types()
        }
        for name, symbol, asset_type in sorted(places):
            account = registry.account(name)
            asset = registry.asset(symbol, asset_type)
            used = rates.price_used(asset.id, on)
            if used is None or not used.price * used.rate:
                raise RefusedError(f"{symbol} cannot be chosen: no price of it is known")
            holding = registry.known_holding(account.id, asset.id)
            yield HoldingLine(
                holding_id=holding.id if holding else HoldingId(0),
                account_id=account.id,
                asset_id=asset.id,
                account=name,
                institution=registry.institution_name(account.institution_id),
                symbol=symbol,
                name=asset.name,
                asset_type=asset.type,
                category=category_of(asset, types.get((account.type, account.subtype), "")),
                quantity=ZERO,
                price=used,
                value=ZERO,
                cost_basis=ZERO,
                unrealized=ZERO,
                realized=ZERO,
                income=ZERO,
                fees=ZERO,
                weight=None,
                day_change=None,
                coverage=Coverage.FULL,
                is_cash=asset.is_fiat,
            )
