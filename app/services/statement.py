"""The net-worth statement of chosen days, exact: the numbers that holdings reports add up."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from app.domain.balance import step
from app.domain.coverage import Coverage
from app.domain.errors import RefusedError
from app.domain.ids import HoldingId
from app.domain.numbers import ZERO
from app.domain.positions import HISTORY_INCOMPLETE
from app.domain.statement import NOTHING, Item, Part, Statement, statement_of
from app.domain.times import end_us
from app.ports.clock import Clock
from app.ports.progress import NoProgress, Progress
from app.ports.storage import Database, UnitOfWork
from app.services.balances import Evidence
from app.services.following import Figures
from app.services.holdings import PRICE_MISSING, PRICE_STALE, QUANTITY_UNKNOWN
from app.services.memory import no_collections
from app.services.positions import PositionKeeper, PositionSummary
from app.services.rates import Rates
from app.services.registry import Registry
from app.services.reports import PriceUsed
from app.services.scopes import PORTFOLIO, Position, positions_in
from app.services.statement_groups import GroupsReport, groups_report

RATE_MISSING = "rate_missing"
BY_HAND = "valued_by_hand"
MANUAL = "manual"  # the source of a price that a person set
MOST_DAYS = 60


@dataclass(frozen=True, slots=True)
class PriceLine:
    """The prices of one asset behind a statement, one a day; `None`: not held or not known."""

    symbol: str
    name: str
    asset_type: str
    uses: tuple[PriceUsed | None, ...]


@dataclass(frozen=True, slots=True)
class StatementNote:
    """What is to be known of a holding's figures."""

    code: str  # price_missing, rate_missing, price_stale, history_incomplete, valued_by_hand …
    account: str
    symbol: str
    days: tuple[date, ...]  # those it applies to
    priced_at: datetime | None = None  # of the price used on the last of them


@dataclass(frozen=True, slots=True)
class StatementReport:
    """Assets and liabilities on some days, with what they rest on."""

    days: tuple[date, ...]
    base_currency: str
    scope: str
    known_on: datetime | None
    statement: Statement
    prices: tuple[PriceLine, ...]
    notes: tuple[StatementNote, ...]


@dataclass(frozen=True, slots=True)
class StatementService:
    """Reads. Without days: the end of last year and today."""

    database: Database
    clock: Clock
    figures: Figures = field(default_factory=Figures)

    def report(
        self,
        days: Iterable[date] = (),
        *,
        base: str = "",
        scope: str = "portfolio",
        known_on: datetime | None = None,
        progress: Progress | None = None,
    ) -> StatementReport:
        """Return the statement of the ends of some days, the earliest first, each day once.

        Raises:
            RefusedError: more than 60 days, no such scope or currency.
            UnknownNameError: the scope names what is not there.
        """
        chosen = sorted(set(days)) or list(default_days(self.clock.today()))
        if len(chosen) > MOST_DAYS:
            raise RefusedError(
                f"a statement has {MOST_DAYS} days at most, these are {len(chosen)}",
                "leave some out",
            )
        with no_collections(), self.database.reading() as unit:
            reader = _Reader(unit, chosen, base, scope, known_on, self.figures)
            return reader.report(progress or NoProgress())

    def groups(self, as_of: date | None = None, *, base: str = "") -> GroupsReport:
        """Return every group with its value and its share of net worth at the end of a day."""
        with self.database.reading() as unit:
            return groups_report(unit, as_of or self.clock.today(), base=base)


def default_days(today: date) -> tuple[date, date]:
    """Return the end of last year, and today."""
    return date(today.year - 1, 12, 31), today


class _Reader:
    """Works one statement out within one unit of work."""

    def __init__(
        self,
        unit: UnitOfWork,
        days: Sequence[date],
        base: str,
        scope: str,
        known_on: datetime | None,
        figures: Figures,
    ) -> None:
        self._unit, self._days, self._scope = unit, tuple(days), scope
        self._known_on, self._figures = known_on, figures
        self._registry = Registry(unit, "", may_create=False)
        keeper = PositionKeeper(unit, self._registry, base=base, known_on=known_on)
        self._preferences, self._base = keeper.preferences, keeper.base
        inside = positions_in(unit, self._registry, scope)
        self._inside = [one for one in inside if one.is_counted]

    def report(self, steps: Progress) -> StatementReport:
        held = self._stored()
        if held is None:
            held = self._from_legs()
        parts: dict[HoldingId, list[Part]] = {
            one.holding.id: [NOTHING] * len(self._days) for one in self._inside
        }
        uses: dict[int, list[PriceUsed | None]] = {}
        for place, on in enumerate(self._days):
            steps.step(place, len(self._days), "valuing")
            rates = self._rates(on)
            for one in self._inside:
                quantity, coverage = held.get(one.holding.id, _NEVER)[place]
                if quantity is not None and not quantity and coverage is Coverage.FULL:
                    continue
                part, price = _part(one, quantity, coverage, rates, end_us(on))
                parts[one.holding.id][place] = part
                if price is not None and one.asset.id != self._base.id:
                    own = uses.setdefault(int(one.asset.id), [None] * len(self._days))
                    own[place] = price
        items = [_item(one, tuple(parts[one.holding.id])) for one in self._inside]
        return StatementReport(
            self._days,
            self._base.symbol,
            self._scope,
            self._known_on,
            statement_of(items, len(self._days)),
            self._prices(uses),
            self._notes(items, uses),
        )

    # Quantities: by holding, for each day how much and how well that is known

    def _stored(self) -> "Held | None":
        """Return the quantities out of the daily figures; `None` where they do not reach."""
        if self._known_on is not None:
            return None
        stored = self._figures.open().stored(self._unit)
        if stored is None or self._days[0] < stored.first_day or self._days[-1] > stored.last_day:
            return None
        from app.services.statement_held import held_on

        return held_on(stored.histories(self._inside), self._days)

    def _from_legs(self) -> "Held":
        """Walk through the legs once, and look at the days on the way."""
        evidence = Evidence(self._unit, self._inside, known_on=self._known_on)
        last = end_us(self._days[-1])
        is_all = self._scope in {"", PORTFOLIO}
        legs = self._unit.ledger.legs(
            until_us=last,
            known_on=self._known_on,
            asset_ids=None if is_all else {one.asset.id for one in self._inside},
        )
        ids = {one.holding.id for one in self._inside}
        sums: dict[HoldingId, Decimal] = {}
        found: dict[HoldingId, list[tuple[Decimal | None, Coverage]]] = {one: [] for one in ids}
        next_leg = 0
        for on in self._days:
            at_us = end_us(on)
            while next_leg < len(legs) and legs[next_leg].at_us <= at_us:
                leg = legs[next_leg]
                next_leg += 1
                if leg.holding_id in ids:
                    sums[leg.holding_id] = step(sums.get(leg.holding_id, ZERO), leg)
            for one in self._inside:
                found[one.holding.id].append(_balance(one, sums, evidence, at_us))
        return found

    def _rates(self, on: date) -> Rates:
        return Rates(
            self._unit.prices,
            self._registry.assets,
            self._preferences,
            self._base,
            latest_us=end_us(on),
            known_on=self._known_on,
        )

    # The foot

    def _prices(self, uses: Mapping[int, Sequence[PriceUsed | None]]) -> tuple[PriceLine, ...]:
        assets = {int(one.asset.id): one.asset for one in self._inside}
        lines = [
            PriceLine(assets[own].symbol, assets[own].name, assets[own].type, tuple(prices))
            for own, prices in uses.items()
        ]
        return tuple(sorted(lines, key=lambda one: (one.asset_type != "fiat", one.symbol)))

    def _notes(
        self, items: Sequence[Item], uses: Mapping[int, Sequence[PriceUsed | None]]
    ) -> tuple[StatementNote, ...]:
        found = []
        for item, position in zip(items, self._inside, strict=True):
            prices = uses.get(int(position.asset.id), [None] * len(self._days))
            places: dict[str, list[int]] = {}
            for place, part in enumerate(item.parts):
                price = prices[place]
                for code in part.reasons:
                    places.setdefault(code, []).append(place)
                if part.quantity and price is not None and price.source == MANUAL:
                    places.setdefault(BY_HAND, []).append(place)
            for code, own in places.items():
                price = prices[own[-1]]
                days = tuple(self._days[place] for place in own)
                at = price.at if price is not None and code in {PRICE_STALE, BY_HAND} else None
                found.append(StatementNote(code, item.account, item.symbol, days, at))
        order = (QUANTITY_UNKNOWN, PRICE_MISSING, RATE_MISSING, HISTORY_INCOMPLETE, PRICE_STALE)
        rank = {code: place for place, code in enumerate(order)}
        found.sort(key=lambda one: (rank.get(one.code, 9), one.account, one.symbol))
        return tuple(found)


Quantity = tuple[Decimal | None, Coverage]
Held = Mapping[HoldingId, Sequence[Quantity]]
_NEVER: Sequence[Quantity] = [(ZERO, Coverage.FULL)] * MOST_DAYS  # of what nothing happened to


def _balance(
    one: Position, sums: Mapping[HoldingId, Decimal], evidence: Evidence, at_us: int
) -> Quantity:
    quantity = sums.get(one.holding.id)
    legs_alone = None
    if quantity is not None:
        legs_alone = PositionSummary(quantity, quantity, None, None, ZERO, ZERO, 0, ())
    found = evidence.balance(one, legs_alone, at_us)
    if found.quantity is None:
        return None, Coverage.UNKNOWN
    # As in daily figures: where balances were observed, one that comes to nothing is no doubt.
    was_clamped = found.was_clamped and one.holding.id not in evidence.observations
    is_doubtful = found.coverage < Coverage.FULL and (found.quantity or was_clamped)
    return found.quantity, Coverage.PARTIAL if is_doubtful else Coverage.FULL


def _part(
    one: Position, quantity: Decimal | None, coverage: Coverage, rates: Rates, at_us: int
) -> tuple[Part, PriceUsed | None]:
    """Return the value of a holding on a day, and the price behind it."""
    if quantity is None:
        return Part(None, None, Coverage.UNKNOWN, (QUANTITY_UNKNOWN,)), None
    reasons = [HISTORY_INCOMPLETE] if coverage < Coverage.FULL else []
    if not quantity:
        return Part(ZERO, ZERO, coverage, tuple(reasons)), None
    price = rates.price_used(one.asset.id, at_us)
    if price is None:
        is_priced = one.asset.is_fiat or bool(rates.graph.quotes_of(one.asset.id))
        reasons.append(RATE_MISSING if is_priced else PRICE_MISSING)
        return Part(quantity, None, Coverage.UNKNOWN, tuple(reasons)), None
    if price.is_stale:
        reasons.append(PRICE_STALE)
        coverage = min(coverage, Coverage.ESTIMATED)
    value = rates.to_base(quantity, one.asset.id, at_us)
    return Part(quantity, value, coverage, tuple(reasons)), price


def _item(one: Position, parts: tuple[Part, ...]) -> Item:
    return Item(
        one.holding.id,
        one.account.id,
        one.account.name,
        one.institution,
        one.asset.symbol,
        one.asset.name,
        one.category,
        one.asset.is_fiat,
        parts,
    )
