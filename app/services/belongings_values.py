"""Values of belongings within a unit of work: what counts, what rules say, and writing both."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property

from app.domain.assets import Asset
from app.domain.belongings.metals import fine_ounces
from app.domain.belongings.records import Belonging, BelongingKind, RuleKind, ValueRule
from app.domain.belongings.valuing import HandValue, RuleValue, Valued, month_ends, rule_values
from app.domain.belongings.valuing import value_on as rule_value_on
from app.domain.errors import UnknownNameError
from app.domain.ids import AssetId, BatchId
from app.domain.ledger import NewBatch
from app.domain.numbers import plain
from app.domain.price_points import PricePoint
from app.domain.times import DAY_US, day_of_us, end_us
from app.ports.storage import UnitOfWork
from app.services.belongings_answers import HAND, RULE
from app.services.posting import RULE as POSTED
from app.services.preferences import read_preferences
from app.services.prices import MANUAL, set_values
from app.services.rates import Rates
from app.services.registry import Registry

SPOT_DAYS = 10  # a spot price older than that says nothing of a month's end
INDEX_DAYS = 400  # indexes come out by month, quarter or year
PREVIEWED = 12  # months ahead
RULE_WORDS = {
    RuleKind.NONE: "the value stays",
    RuleKind.GROWTH: "growth of {}% a year",
    RuleKind.STRAIGHT_LINE: "straight line to {} over {} months",
    RuleKind.DECLINING: "declining balance, {}% a year, not below {}",
    RuleKind.INDEX: "follows {}",
    RuleKind.METAL_SPOT: "spot price of {}, premium {}%",
}


@dataclass(frozen=True)
class Subject:
    """One belonging with its asset, its rules and the values that count, by day."""

    facts: Belonging
    asset: Asset
    quote: Asset  # the currency of its values
    points: tuple[PricePoint, ...]  # in that currency, in order of time
    rules: tuple[ValueRule, ...]

    @cached_property
    def valued(self) -> Valued:
        hands = {
            day_of_us(one.at_us): HandValue(day_of_us(one.at_us), one.value)
            for one in self.points
            if one.source != RULE
        }
        return Valued.of(self.rules, hands.values(), ounces_of(self.facts))

    @cached_property
    def stored(self) -> Mapping[date, PricePoint]:
        """Return what is stored for the beginnings of days, where values by rule lie."""
        return {day_of_us(one.at_us): one for one in self.points if not one.at_us % DAY_US}


def ounces_of(facts: Belonging) -> Decimal | None:
    """Return the fine troy ounces in one piece of metal, `None` of anything else."""
    if facts.kind != BelongingKind.PRECIOUS_METAL or facts.weight is None or facts.purity is None:
        return None
    return fine_ounces(facts.weight, facts.weight_unit, facts.purity)


@dataclass
class Values:
    """Reads and writes the values of belongings within one unit."""

    unit: UnitOfWork
    registry: Registry
    batch_id: BatchId | None = None  # of all that is written here; made with the first value
    _rates: dict[AssetId, Rates] = field(default_factory=dict)

    def subject(self, facts: Belonging, asset: Asset, currency: str) -> Subject:
        """Return a belonging with its values; `currency` is that of the first one to come."""
        points = self.unit.prices.between(asset_ids=[asset.id])
        newest = max(points, key=lambda one: one.at_us, default=None)
        quote = (
            self.registry.currency(currency)
            if newest is None
            else self.registry.assets[newest.quote_id]
        )
        own = sorted((one for one in points if one.quote_id == quote.id), key=_by_time)
        rules = self.unit.records(ValueRule).where(asset_id=asset.id)
        return Subject(facts, asset, quote, tuple(own), tuple(rules))

    def market(self, subject: Subject, *, now: date | None = None) -> "BookMarket":
        """Return the prices that the rules of a belonging look at.

        `now`: take later days for this one, to look ahead.
        """
        quote = subject.quote
        if quote.id not in self._rates:
            preferences = read_preferences(self.unit.settings)
            self._rates[quote.id] = Rates(
                self.unit.prices, self.registry.assets, preferences, quote
            )
        return BookMarket(self._rates[quote.id], subject.facts.metal, now)

    def due(self, subject: Subject, until: date) -> tuple[list[RuleValue], list[RuleValue]]:
        """Return what rules have to say that is not stored, and what they cannot say."""
        found = rule_values(subject.valued, self.market(subject), date.min, until, subject.stored)
        missing = [one for one in found if one.is_due]
        return (
            [one for one in missing if one.value is not None],
            [one for one in missing if one.value is None],
        )

    def changed(self, subject: Subject, after: date, until: date) -> list[RuleValue]:
        """Return the values by rule after a day that are new, or others than the stored ones."""
        changed = []
        for one in rule_values(subject.valued, self.market(subject), after, until):
            stored = subject.stored.get(one.on)
            if one.value is None:
                continue
            if (one.is_due and stored is None) or (
                stored is not None and stored.source == RULE and stored.value != one.value
            ):
                changed.append(one)
        return changed

    def coming(self, subject: Subject, today: date) -> list[RuleValue]:
        """Return what the rules would say of the next months at today's prices."""
        market = self.market(subject, now=today)
        last = today + timedelta(31 * (PREVIEWED + 1))
        days = list(month_ends(today, last))[:PREVIEWED]
        return [rule_value_on(subject.valued, market, on) for on in days]

    def write_rule(self, subject: Subject, values: list[RuleValue]) -> int:
        """Store values by rule, each with its rule as the reason; return how many were written."""
        count = 0
        for rule in dict.fromkeys(one.rule for one in values):
            points = [
                (one.on, one.value) for one in values if one.rule == rule and one.value is not None
            ]
            reason = self.rule_words(rule, subject) if rule else RULE_WORDS[RuleKind.NONE]
            count += self._write(subject, points, RULE, reason)
        return count

    def write(
        self, subject: Subject, points: list[tuple[date, Decimal]], source: str, reason: str
    ) -> int:
        """Store values that no rule made; return how many are new or changed."""
        return self._write(subject, points, source, reason)

    def _write(
        self, subject: Subject, points: list[tuple[date, Decimal]], source: str, reason: str
    ) -> int:
        if not points:
            return 0
        if self.batch_id is None:
            batch = NewBatch(MANUAL if source == HAND else POSTED, subject.asset.symbol)
            self.batch_id = self.unit.ledger.append(batch, []).id
        return set_values(
            self.unit,
            self.registry,
            subject.asset.id,
            points,
            subject.quote.symbol,
            source=source,
            reason=reason,
            batch_id=self.batch_id,
        )

    def rule_words(self, rule: ValueRule, subject: Subject) -> str:
        """Return a rule in words, for the history and the audit trail."""
        words = RULE_WORDS[RuleKind(rule.kind)]
        rate = plain((rule.rate or Decimal(0)) * 100)
        salvage = plain(rule.salvage or Decimal(0))
        match rule.kind:
            case RuleKind.GROWTH:
                return words.format(rate)
            case RuleKind.STRAIGHT_LINE:
                return words.format(salvage, rule.months)
            case RuleKind.DECLINING:
                return words.format(rate, salvage)
            case RuleKind.INDEX:
                index = self.registry.assets.get(rule.index_asset_id or AssetId(0))
                return words.format(index.symbol if index else "nothing")
            case RuleKind.METAL_SPOT:
                premium = plain((rule.premium or Decimal(0)) * 100)
                return words.format(subject.facts.metal, premium)
            case _:
                return words


class BookMarket:
    """Prices of indexes and metals in the books: `app.domain.belongings.valuing.Market`."""

    def __init__(self, rates: Rates, metal: str, now: date | None) -> None:
        self._rates = rates
        self._now = now
        self._metals = [one.id for one in rates.assets.values() if metal and one.symbol == metal]

    def spot(self, on: date) -> Decimal | None:
        day = self._day(on)
        oldest = end_us(day - timedelta(SPOT_DAYS))
        for metal in self._metals:
            rate = self._rates.rate(metal, end_us(day))
            if rate is not None and rate.edges and (rate.oldest_us or 0) > oldest:
                return rate.value
        return None

    def index(self, asset_id: AssetId, on: date) -> Decimal | None:
        """Return the index as it is stated; only ratios of it count."""
        day = self._day(on)
        self._rates.need([asset_id])
        graph = self._rates.graph
        quotes = graph.quotes_of(asset_id)
        if not quotes:
            return None
        newest = max(quotes, key=lambda quote: (graph.series(asset_id, quote).times[-1], -quote))
        edge = graph.last_edge(asset_id, newest, end_us(day))
        if edge is None or edge.at_us <= end_us(day - timedelta(INDEX_DAYS)):
            return None
        return edge.value

    def _day(self, on: date) -> date:
        return on if self._now is None else min(on, self._now)


def find_asset(registry: Registry, symbol: str) -> Asset:
    """Return the asset whose price is an index.

    Raises:
        UnknownNameError: there is none.
    """
    if not symbol.strip():
        raise UnknownNameError("index", symbol)
    return registry.find(symbol.strip())


def newest_hand(subject: Subject, on: date) -> tuple[date, Decimal, str] | None:
    """Return the newest value up to a day that no rule made: its day, itself and its source."""
    for one in reversed(subject.points):
        if one.source != RULE and day_of_us(one.at_us) <= on:
            return day_of_us(one.at_us), one.value, one.source or HAND
    return None


def _by_time(one: PricePoint) -> int:
    return one.at_us
