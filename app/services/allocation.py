"""Allocation: how what is owned is split, how it is meant to be, and the trades between the two."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from app.domain.assets import AssetType
from app.domain.coverage import Coverage
from app.domain.currencies import is_currency
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.groups import Target
from app.domain.ids import HoldingId
from app.domain.numbers import ONE, ZERO, plain, to_ledger
from app.domain.rebalancing import REST, Drift, Part, drifts, rest_drift, worst
from app.domain.rebalancing_trades import Plan, PlannedTrade, Rules, Slot, plan
from app.domain.times import end_us
from app.ports.clock import Clock
from app.ports.storage import Database, UnitOfWork
from app.services.changes import Changes, Topic
from app.services.dimensions import DIMENSIONS, NAMED, TYPE, Splitter, names_by_id
from app.services.following import Figures
from app.services.holdings import holdings_report
from app.services.preferences import read_preferences
from app.services.rates import Rates
from app.services.registry import Registry
from app.services.reports import HoldingLine, HoldingsReport, PriceUsed
from app.services.scopes import CATEGORIES, LIABILITIES, PORTFOLIO, category_of

BAND = Decimal("0.05")
TRADED = frozenset({AssetType.FIAT, AssetType.CRYPTO, AssetType.PUBLIC_STOCK})
_CHANGED = Changes(frozenset({Topic.SETTINGS}))
_RATIO = Decimal("1e-12")


@dataclass(frozen=True, slots=True)
class AllocationLine:
    """A part of what is owned. Money in the base currency, all else fractions."""

    key: str  # a code or a name; "": in no group
    value: Decimal
    share: Decimal | None  # of everything that is owned
    weight: Decimal | None  # of what targets are about; None: left out, see `AllocationReport`
    target: Decimal | None
    drift: Decimal | None  # weight - target
    drift_relative: Decimal | None  # drift / target
    is_outside: bool  # further from its target than the band
    colour: str = ""  # of a group


@dataclass(frozen=True, slots=True)
class AllocationReport:
    """How what is owned is split by one dimension, beside the targets of that dimension.

    What targets leave over of 100 % is meant for the parts without one, together: the rest. Where
    they leave nothing, parts without a target are left out, and have no weight.
    """

    as_of: date
    base_currency: str
    scope: str
    by: str
    band: Decimal
    lines: tuple[AllocationLine, ...]  # the largest first
    rest: AllocationLine | None
    owned: Decimal
    liabilities: Decimal | None  # not above zero; no part of the split
    assigned: Decimal  # sum of the targets
    worst: Decimal | None  # largest drift; None: there are no targets
    unknown: int  # holdings whose worth is not known: in no part
    coverage: Coverage


@dataclass(frozen=True, slots=True)
class PlanWish:
    """What a rebalancing plan is asked for; money in the base currency of the plan."""

    by: str = TYPE
    new_money: Decimal = ZERO
    with_sales: bool = False
    band: Decimal | None = None  # with sales: leave alone what is nearer to its target
    least: Decimal = ZERO  # smallest trade
    whole_units: bool = False  # of stocks and funds; coins are always divisible
    is_within_accounts: bool = False  # money of sales stays in its account
    chosen: tuple[str, ...] = ()  # ACCOUNT/SYMBOL: takes all trades of its part


@dataclass(frozen=True, slots=True)
class TradeLine:
    """A trade to be made."""

    account: str
    symbol: str
    name: str
    asset_type: str
    part: str
    side: str  # buy, sell
    quantity: Decimal  # above zero
    price: Decimal  # of one unit, in `currency`
    currency: str
    amount: Decimal  # quantity × price, in `currency`
    amount_base: Decimal


@dataclass(frozen=True, slots=True)
class CashLine:
    """How the cash of an account changes by a plan; base currency."""

    account: str
    before: Decimal
    change: Decimal
    after: Decimal


@dataclass(frozen=True, slots=True)
class MoveLine:
    """Money to be moved so that an account can pay; `source` "": it is the new money."""

    source: str
    target: str
    amount: Decimal


@dataclass(frozen=True, slots=True)
class PlanReport:
    """A rebalancing plan, with where it leads."""

    as_of: date
    base_currency: str
    scope: str
    wish: PlanWish
    trades: tuple[TradeLine, ...]  # sales first, then the largest
    moves: tuple[MoveLine, ...]
    cash: tuple[CashLine, ...]
    before: AllocationReport
    after: tuple[AllocationLine, ...]  # in the order of `before`
    worst_after: Decimal | None
    spent: Decimal
    proceeds: Decimal
    kept: Decimal  # stays cash: meant for the rest, or left over by rounding
    problems: tuple[tuple[str, str], ...]  # code, part


@dataclass(frozen=True, slots=True)
class AllocationService:
    """Splits, targets and plans. `as_of` defaults to today, `base` to the profile's."""

    database: Database
    clock: Clock
    figures: Figures = field(default_factory=Figures)

    def report(
        self,
        by: str = TYPE,
        as_of: date | None = None,
        *,
        scope: str = PORTFOLIO,
        base: str = "",
        known_on: datetime | None = None,
        band: Decimal = BAND,
    ) -> AllocationReport:
        """Return how what is owned is split, with targets and drift.

        Raises:
            RefusedError: no such dimension or scope, or a band below zero.
            UnknownNameError: the scope names what is not there.
        """
        _check(by, band)
        with self.database.reading() as unit:
            on = as_of or self.clock.today()
            found = holdings_report(
                unit,
                on,
                past=self.figures.of_day(unit, on, base=base) if known_on is None else None,
                known_on=known_on,
                base=base,
                scope=scope,
                with_day_change=False,
            )
            return _Whole(unit, found, by).report(band)

    def targets(self, by: str) -> dict[str, Decimal]:
        """Return the targets of a dimension by code or name.

        Raises:
            RefusedError: no such dimension.
        """
        _check(by)
        with self.database.reading() as unit:
            return targets_of(unit, by)

    def set_target(self, by: str, key: str, share: Decimal | None) -> Changes:
        """Say how much of the whole a part is meant to be; 0 or `None` takes the target away.

        Raises:
            RefusedError: as `set_targets`. UnknownNameError: there is no such part.
        """
        _check(by)
        with self.database.reading() as unit:
            wanted = {**targets_of(unit, by), key: share or ZERO}
        return self.set_targets(by, wanted)

    def set_targets(self, by: str, shares: Mapping[str, Decimal]) -> Changes:
        """Replace the targets of a dimension; those of 0 are taken away.

        Raises:
            RefusedError: no such dimension, a share outside of 0 to 1, or more than 1 together.
            UnknownNameError: there is no such part.
        """
        _check(by)
        wanted = {key: _checked_share(key, one) for key, one in shares.items() if one}
        with self.database.writing() as unit:
            stored = {one.key: one.share for one in unit.groups.targets(by)}
            names = names_by_id(unit, by)
            asked = {_stored_key(unit, by, key, names): one for key, one in wanted.items()}
            whole = sum(asked.values(), ZERO)
            if whole > ONE:
                raise RefusedError(
                    f"the targets by {by} come to {plain(whole * 100)} %",
                    "make them 100 % or less: what they leave over is not assigned",
                )
            for key in sorted({*stored, *asked}):
                old, new = stored.get(key), asked.get(key)
                if old == new:
                    continue
                if new is None:
                    unit.groups.drop_target(by, key)
                else:
                    unit.groups.put_target(Target(by, key, new))
                words = ("" if one is None else plain(one) for one in (old, new))
                unit.audit.record("target", f"{by} {names.get(key, key)}", *words)
            if stored == asked:
                return Changes()
            unit.commit()
        return _CHANGED

    def plan(
        self,
        wish: PlanWish,
        as_of: date | None = None,
        *,
        scope: str = PORTFOLIO,
        base: str = "",
    ) -> PlanReport:
        """Return the trades that bring the parts nearer to their targets.

        Raises:
            RefusedError: no such dimension or scope, no targets, a figure below zero, neither new
                money nor sales, or a chosen holding that has no price or part.
            UnknownNameError: a chosen holding or the scope names what is not there.
        """
        _check(wish.by, wish.band or ZERO)
        for figure in (wish.new_money, wish.least):
            if figure < 0:
                raise RefusedError("money of a plan is not below zero")
        if not wish.new_money and not wish.with_sales:
            raise RefusedError("a plan needs new money, sales, or both")
        with self.database.reading() as unit:
            on = as_of or self.clock.today()
            found = holdings_report(
                unit,
                on,
                past=self.figures.of_day(unit, on, base=base),
                base=base,
                scope=scope,
                with_closed=True,
                with_day_change=False,
            )
            whole = _Whole(unit, found, wish.by)
            if not whole.targets:
                raise RefusedError(
                    f"there are no targets by {wish.by}", "say first how it is meant to be"
                )
            return _Planned(unit, whole, wish).report()


def _check(by: str, band: Decimal = ZERO) -> None:
    if by not in DIMENSIONS:
        raise RefusedError(f"no dimension {by!r}", "use " + ", ".join(DIMENSIONS))
    if band < 0:
        raise RefusedError("a band is not below zero")


def _checked_share(key: str, share: Decimal) -> Decimal:
    if not 0 < share <= 1:
        raise RefusedError(f"{key}: {plain(share)} is no share", "a share is above 0 and at most 1")
    return share


def targets_of(unit: UnitOfWork, by: str) -> dict[str, Decimal]:
    """Return the targets of a dimension by code or name; those of what is gone are left out."""
    names = names_by_id(unit, by)
    found: dict[str, Decimal] = {}
    for one in unit.groups.targets(by):
        if by not in NAMED:
            found[one.key] = one.share
        elif one.key in names:
            found[names[one.key]] = one.share
    return found


def _stored_key(unit: UnitOfWork, by: str, key: str, names: Mapping[str, str]) -> str:
    """Return under what a part's target is kept: the id of what has a name, else the code.

    Raises:
        UnknownNameError: there is no such part.
    """
    if by in NAMED:
        own = next((own_id for own_id, name in names.items() if name == key), None)
        if own is None:
            raise UnknownNameError(by, key)
        return own
    match by:
        case "type":
            is_known = key in {one.value for one in AssetType} | CATEGORIES - LIABILITIES
        case "category":
            is_known = key in CATEGORIES - LIABILITIES
        case _:
            symbols = {one.symbol for one in unit.catalogue.assets()}
            is_known = is_currency(key) or key in symbols
    if not is_known:
        raise UnknownNameError(by, key)
    return key


def is_owned(line: HoldingLine) -> bool:
    """Tell whether a holding is a part of what is owned: it counts, and it is no debt."""
    return (
        line.is_counted
        and line.value is not None
        and line.value > 0
        and line.category not in LIABILITIES
    )


class _Whole:
    """What is owned, split by a dimension."""

    def __init__(self, unit: UnitOfWork, found: HoldingsReport, by: str) -> None:
        self.holdings = found
        self.by = by
        self.splitter = Splitter(unit, by)
        self.targets = targets_of(unit, by)
        self.owned = [line for line in found.lines if is_owned(line)]
        self.colours = {one.name: one.colour for one in unit.groups.all()} if by == "group" else {}
        sums: dict[str, Decimal] = defaultdict(lambda: ZERO)
        for line in self.owned:
            sums[self.splitter.key(line)] += line.value or ZERO
        keys = sorted({*sums, *self.targets}, key=lambda key: (-sums[key], key))
        self.parts = [Part(key, sums[key], self.targets.get(key)) for key in keys]

    def report(self, band: Decimal) -> AllocationReport:
        totals = self.holdings.totals
        counted = [line for line in self.holdings.lines if line.is_counted]
        rest = rest_drift(self.parts, band)
        return AllocationReport(
            as_of=self.holdings.as_of,
            base_currency=self.holdings.base_currency,
            scope=self.holdings.scope,
            by=self.by,
            band=band,
            lines=self.lines(self.parts, band),
            rest=None if rest is None else self._line(rest, self._whole(self.parts)),
            owned=self._whole(self.parts),
            liabilities=totals.liabilities,
            assigned=sum(self.targets.values(), ZERO),
            worst=_ratio(worst(self.parts)) if self.targets else None,
            unknown=len([line for line in counted if line.value is None]),
            coverage=totals.coverage,
        )

    def lines(self, parts: Sequence[Part], band: Decimal) -> tuple[AllocationLine, ...]:
        whole = self._whole(parts)
        return tuple(self._line(one, whole) for one in drifts(parts, band))

    def _whole(self, parts: Iterable[Part]) -> Decimal:
        return sum((one.value for one in parts), ZERO)

    def _line(self, one: Drift, whole: Decimal) -> AllocationLine:
        return AllocationLine(
            one.key,
            one.value,
            _ratio(one.value / whole) if whole else None,
            _ratio(one.weight),
            one.target,
            _ratio(one.absolute),
            _ratio(one.relative),
            one.is_outside,
            self.colours.get(one.key, ""),
        )


def _ratio(value: Decimal | None) -> Decimal | None:
    return None if value is None else value.quantize(_RATIO)


@dataclass(slots=True)
class _Planned:
    """A plan over the holdings of a whole."""

    unit: UnitOfWork
    whole: _Whole
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
            worst_after=_ratio(worst([*after, *kept])),
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
