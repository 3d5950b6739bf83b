"""Sources of prices for tests: what they know is given, what they were asked is kept."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from app.domain.calendar import is_market_day
from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.pricing import PriceSource
from app.ports.progress import Progress
from app.ports.providers import (
    Candidate,
    Capability,
    Checked,
    Facts,
    PriceBar,
    PriceHistory,
    PriceWish,
    ProviderKind,
    RemoteAsset,
    RemoteSplit,
)
from app.services.pricing.service import PricingService

Rows = Mapping[date, Decimal]


@dataclass
class FakeSource:
    """A source that knows some symbols; also its own client, its calls counted."""

    id: str
    types: tuple[str, ...] = ("public-stock",)
    prices: dict[str, dict[date, Decimal]] = field(default_factory=dict)
    currency: str = "USD"
    splits: dict[str, tuple[RemoteSplit, ...]] = field(default_factory=dict)
    found: dict[str, tuple[Candidate, ...]] = field(default_factory=dict)
    now: dict[str, PriceBar] = field(default_factory=dict)
    failure: Trouble | None = None
    last: bool = False
    key: int = 0
    window_days: int = 0
    reach_days: int = 0
    asked: list[tuple[str, date, date]] = field(default_factory=list)
    looked_up: list[str] = field(default_factory=list)
    at_once: list[int] = field(default_factory=list)
    before: Callable[[], None] = lambda: None

    @property
    def source(self) -> PriceSource:
        facts = Facts(
            self.id, self.id.title(), ProviderKind.PRICES, frozenset({Capability.PRICES}),
            {"": "http://127.0.0.1"}, asset_types=self.types, is_rank_last=self.last,
            window_days=self.window_days, reach_days=self.reach_days,
        )  # fmt: skip
        return PriceSource(facts, self.key)

    @property
    def calls(self) -> int:
        return len(self.asked) + len(self.looked_up) + len(self.at_once)

    @property
    def client(self) -> "FakeSource":
        return self

    def close(self) -> None: ...

    def check(self) -> Checked:
        return Checked(frozenset())

    def history(self, wish: PriceWish, first: date, last: date) -> PriceHistory:
        name = wish.symbol or wish.asset.symbol
        if wish.asset.type == "fiat":
            name = wish.currency
        self.asked.append((name, first, last))
        self.before()
        self._fail()
        if name not in self.prices:
            raise ProviderError(Trouble.GONE, self.id, "it has no such asset")
        own = self.prices[name]
        bars = tuple(PriceBar(on, own[on]) for on in sorted(own) if first <= on <= last)
        currency = wish.currency if wish.asset.type == "fiat" else self.currency
        splits = tuple(one for one in self.splits.get(name, ()) if first <= one.on <= last)
        return PriceHistory(bars, currency, splits, first, last)

    def latest(self, wishes: Sequence[PriceWish]) -> Mapping[int, PriceBar]:
        self.at_once.append(len(wishes))
        self._fail()
        names = [one.symbol or one.asset.symbol for one in wishes]
        return {place: self.now[one] for place, one in enumerate(names) if one in self.now}

    def find(self, asset: RemoteAsset) -> Sequence[Candidate]:
        self.looked_up.append(asset.symbol)
        self._fail()
        return self.found.get(asset.symbol, ())

    def _fail(self) -> None:
        if self.failure is not None:
            raise ProviderError(self.failure, self.id, "as told")


@dataclass
class FakeSources:
    """The sources of a test."""

    own: list[FakeSource]

    def all(self) -> list[PriceSource]:
        return [one.source for one in self.own]

    def open(
        self, source: PriceSource, progress: Progress, is_cancelled: Callable[[], bool]
    ) -> FakeSource:
        return next(one for one in self.own if one.id == source.facts.id)


class Weekdays:
    """Exchanges that trade on the days on which most do."""

    def is_open(self, exchange: str, at: datetime) -> bool:
        return is_market_day(at.date())

    def session(self, exchange: str, day: date) -> tuple[datetime, datetime] | None:
        opens = datetime(day.year, day.month, day.day, 14, 30, tzinfo=UTC)
        return (opens, opens + timedelta(hours=6, minutes=30)) if is_market_day(day) else None

    def next_open(self, exchange: str, at: datetime) -> datetime:
        return at

    def last_session(self, exchange: str, day: date) -> date:
        return day


def pricing(database: Any, *sources: FakeSource) -> PricingService:
    return PricingService(database, FakeSources(list(sources)), Weekdays)


def days(first: date, count: int, *, every_day: bool = False) -> list[date]:
    """Return market days from a first one on."""
    found: list[date] = []
    on = first
    while len(found) < count:
        if every_day or is_market_day(on):
            found.append(on)
        on += timedelta(1)
    return found


def walk(on: Iterable[date], start: str = "100", step: str = "0.5") -> dict[date, Decimal]:
    """Return prices that go up and down a little."""
    level, own = Decimal(start), Decimal(step)
    return {day: level + own * (place % 7) for place, day in enumerate(on)}
