"""Invented sources and held-back prices, from memory: for screenshots and tests of the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from app.domain.errors import RefusedError
from app.domain.ids import AssetId
from app.domain.pricing.gate import Doubt
from app.domain.pricing.spans import Span
from app.domain.sync.records import Contact
from app.domain.sync.trouble import ProviderError, Trouble
from app.domain.times import start_us, to_us
from app.ports.progress import Progress
from app.ports.providers import Capability, Facts, ProviderKind
from app.services.changes import Changes, Topic
from app.services.pricing.answers import (
    CandidateLine,
    Due,
    GapLine,
    Gaps,
    HeldLine,
    PriceReport,
    SourceLine,
    SourceResult,
    Trial,
)

D = Decimal
TODAY = datetime.now(UTC).date()
NOW_US = to_us(datetime.now(UTC))
_CAN = frozenset({Capability.PRICES})
RATES = Facts(
    "samplerates", "Central Rates", ProviderKind.PRICES, frozenset({Capability.RATES}),
    {"": "https://rates.example"}, about="Reference rates of currencies.", asset_types=("fiat",),
)  # fmt: skip
CLOSES = Facts(
    "samplecloses", "Harbor Closes", ProviderKind.PRICES, _CAN, {"": "https://closes.example"},
    about="Closes of shares and funds.", asset_types=("public-stock",),
)  # fmt: skip
OTHER = Facts(
    "sampleother", "Open Quotes", ProviderKind.PRICES, _CAN, {"": "https://quotes.example"},
    about="Unofficial closes of nearly everything.", asset_types=("public-stock", "crypto"),
    is_rank_last=True,
)  # fmt: skip
PAGE = Facts(
    "samplepage", "Web address", ProviderKind.PRICES, _CAN, {}, hosts=("*",), is_rank_last=True,
    about="For what no source knows: an address, and where on its page the price stands.",
)  # fmt: skip
CONNECTED = (RATES, CLOSES, OTHER, PAGE)


def sample_sources() -> list[SourceLine]:
    """Return sources in every state."""
    day = TODAY - timedelta(1)
    minute = 60_000_000
    return [
        SourceLine("samplecloses", "Harbor Closes", "NVDA:XNAS", "USD", True, "person", True, {},
                   1_248, day, NOW_US - 12 * minute),
        SourceLine("samplepage", "Web address", "https://shop.example/prices.html", "EUR", True,
                   "person", True, {"at": "#price", "point": ","}, 14, day - timedelta(3),
                   NOW_US - 12 * minute, "", "nothing stands at #price"),
        SourceLine("sampleother", "Open Quotes", "", "", True, "", True, {}, 0, None,
                   NOW_US - 300 * minute, Trouble.RATE_LIMITED, "Too Many Requests"),
        SourceLine("samplegone", "Old Ticker", "nvda", "", True, "guess", False, {}, 402,
                   day - timedelta(400), NOW_US - 900_000 * minute),
        SourceLine("samplerates", "Central Rates", "", "", False, "person", True, {}, 0),
    ]  # fmt: skip


def sample_gaps(symbol: str) -> Gaps:
    """Return gaps of all kinds, and an asset that rests."""
    first = TODAY - timedelta(900)

    def span(begin: int, days: int) -> Span:
        return Span(first + timedelta(begin), first + timedelta(begin + days))

    return Gaps(
        symbol, Span(first, TODAY - timedelta(1)), 642, 611,
        (GapLine(span(0, 9), 7, ("samplecloses", "sampleother")),
         GapLine(span(120, 2), 1, ("samplecloses",)), GapLine(span(860, 31), 23)),
        datetime.now(UTC) + timedelta(days=3), 4,
    )  # fmt: skip


def sample_held() -> list[HeldLine]:
    """Return prices held back for each reason."""
    at_us = start_us(TODAY - timedelta(2))

    def line(
        number: int, symbol: str, reason: Doubt, value: str, good: str | None, **more: Any
    ) -> HeldLine:
        return HeldLine(
            number, AssetId(number), symbol, more.pop("currency", "USD"), "samplecloses", reason,
            at_us - number * 86_400_000_000, "daily", D(value), None if good is None else D(good),
            more.pop("likely", None), more.pop("split", None), **more,
        )  # fmt: skip

    first, last = TODAY - timedelta(12), TODAY - timedelta(3)
    return [
        line(1, "VOD", Doubt.HUNDREDFOLD, "7140", "71.35", likely=D("71.4"), currency="GBP",
             count=8, first=first, last=last),
        line(2, "NVDA", Doubt.SPLIT, "120.89", "1208.88", split=D(10), likely=D("120.89")),
        line(3, "EUR", Doubt.INVERSE, "0.8621", "1.16", likely=D("1.16")),
        line(4, "BTC", Doubt.JUMP, "31250", "97400", count=2, first=first, last=last),
        line(5, "ACME", Doubt.CURRENCY, "412.5", "389.1", currency="SEK"),
        line(6, "GOLD", Doubt.ZERO, "0", "2650.2"),
        line(7, "SAP", Doubt.AHEAD, "224.6", "223.9", currency="EUR"),
    ]  # fmt: skip


class SamplePricing:
    """Answers as the pricing service does; what is settled is gone."""

    def __init__(self, facts: Sequence[Facts] = CONNECTED, symbol: str = "NVDA") -> None:
        self.facts = list(facts)
        self.lines = sample_sources()
        self.waiting = [
            replace(one, symbol=symbol) if one.symbol == "NVDA" else one for one in sample_held()
        ]
        self.every = {
            "prices_every_minutes": 15, "coins_every_minutes": 5,
            "price_history_every_minutes": 360,
        }  # fmt: skip
        self.trial: Trial | ProviderError = Trial(
            "EUR", tuple((TODAY - timedelta(days), D("84.2") - days) for days in range(9, -1, -1)),
            10,
        )  # fmt: skip
        self.is_resting = True
        self.asked: list[tuple[str, Any]] = []
        self.due_now = Due()

    def connected(self) -> list[Facts]:
        return list(self.facts)

    def sources_of(self, symbol: str) -> list[SourceLine]:
        del symbol
        return list(self.lines) if self.facts else []

    def gaps(self, symbol: str) -> Gaps:
        found = sample_gaps(symbol)
        return found if self.is_resting else replace(found, resting_until=None, lines=())

    def held(self) -> list[HeldLine]:
        return list(self.waiting)

    def every_minutes(self) -> Mapping[str, int]:
        return self.every

    def set_every(self, key: str, minutes: int) -> Changes:
        self.every[key] = minutes
        return Changes(frozenset({Topic.SETTINGS}))

    def due(self) -> Due:
        return self.due_now

    def order_sources(self, symbol: str, order: Sequence[str]) -> Changes:
        self.asked.append((symbol, list(order)))
        rest = [one for one in self.lines if one.source not in order]
        named = {one.source: one for one in self.lines}
        self.lines = [*(replace(named[one], made_by="person") for one in order), *rest]
        return Changes(frozenset({Topic.SETTINGS}))

    def set_source(self, symbol: str, source: str, name: str = "", **more: Any) -> Changes:
        self.asked.append((symbol, (source, name, more)))
        named = {one.id: one.name for one in self.facts}
        old = next((one for one in self.lines if one.source == source), None)
        new = SourceLine(
            source, named.get(source, source), name, more.get("currency", ""),
            more.get("is_on", True), "person", True, dict(more.get("options") or {}),
        )  # fmt: skip
        if old is None:
            self.lines.insert(0, new)
        else:
            self.lines[self.lines.index(old)] = replace(new, prices=old.prices, newest=old.newest)
        return Changes(frozenset({Topic.SETTINGS}))

    def remove_source(self, symbol: str, source: str) -> Changes:
        self.asked.append((symbol, ("remove", source)))
        self.lines = [one for one in self.lines if one.source != source]
        return Changes(frozenset({Topic.SETTINGS}))

    def retry(self, symbol: str) -> Changes:
        self.asked.append((symbol, "retry"))
        self.is_resting = False
        return Changes()

    def settle_several(self, held_ids: Sequence[int], *, take: bool) -> Changes:
        known = {one.id for one in self.waiting}
        if not set(held_ids) <= known:
            raise RefusedError("there is no such held price")
        self.asked.append(("settled", (list(held_ids), take)))
        self.waiting = [one for one in self.waiting if one.id not in held_ids]
        return Changes(frozenset({Topic.PRICES}))

    def find(self, symbol: str) -> list[CandidateLine]:
        def line(source: str, own: str, name: str, market: str, code: str, **more: Any) -> Any:
            return CandidateLine(
                source, own, name, "public-stock", code, market, more.get("isin", ""),
                bool(more.get("isin")),
            )  # fmt: skip

        return [
            line("samplecloses", f"{symbol}:XNAS", f"{symbol} Corporation", "XNAS", "USD",
                 isin="US67066G1040"),
            line("samplecloses", f"{symbol}:XETR", f"{symbol} Corporation", "XETR", "EUR"),
            line("sampleother", f"{symbol.lower()}.de", f"{symbol} Corp.", "GER", "EUR"),
        ]  # fmt: skip

    def try_source(self, symbol: str, source: str, name: str = "", **more: Any) -> Trial:
        self.asked.append((symbol, ("try", source, name, more.get("options"))))
        if isinstance(self.trial, ProviderError):
            raise self.trial
        return self.trial

    def update(
        self, progress: Progress | None = None, symbols: Any = None, *, afresh: bool = False
    ) -> PriceReport:
        self.asked.append(("update", (symbols, afresh)))
        if progress is not None:
            progress.step(1, 1, "prices")
        results = (SourceResult("samplecloses", 1, 2, 31),)
        return PriceReport(None, 1, 1, 31, 2, 1, 1, results)

    def latest(
        self, progress: Progress | None = None, symbols: Any = None, **which: bool
    ) -> PriceReport:
        del progress
        self.asked.append(("latest", (symbols, which)))
        return PriceReport()

    def cancel(self) -> None:
        self.asked.append(("cancel", None))


class SampleContacts:
    """The servers of an invented household."""

    def all(self) -> list[Contact]:
        now = datetime.now(UTC)

        def line(
            host: str, provider: str, reason: str, calls: int, received: int, days: int
        ) -> Contact:
            return Contact(
                host, provider, reason, calls, calls * 412, received, now - timedelta(days=days),
                now - timedelta(minutes=calls % 90),
            )  # fmt: skip

        return [
            line("api.meridianlink.example", "samplebank", "POST /transactions/sync", 1_204,
                 48_230_112, 210),
            line("rates.example", "sampleprices", "GET /latest", 61, 301_220, 61),
            line("closes.example:8443", "samplecloses", "GET /daily/NVDA", 12, 9_120, 3),
            line("hooks.example", "webhook", "POST /notify", 3, 212, 1),
        ]  # fmt: skip


class WithPrices:
    """Books with invented prices in the place of their own."""

    def __init__(self, books: object, pricing: SamplePricing | None = None) -> None:
        self._books = books
        self.pricing = pricing or SamplePricing()
        self.contacts = SampleContacts()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._books, name)
