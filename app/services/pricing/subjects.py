"""Whose prices are wanted, of which days, and what is there of them."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from app.domain.assets import Asset
from app.domain.ids import AssetId
from app.domain.inclusion import is_probable_scam
from app.domain.kinds import Kind
from app.domain.ledger import LegRecord
from app.domain.numbers import to_ledger
from app.domain.price_points import Granularity
from app.domain.price_series import PriceColumns
from app.domain.pricing.gate import Mark, spikes
from app.domain.pricing.ranking import PERSON, Offer, is_resting, may_replace, ranked
from app.domain.pricing.spans import MARGIN_DAYS, QUIET_DAYS, Span, is_known_empty, stretches
from app.domain.pricing.splits import Split
from app.domain.sync.records import AssetKey, AssetSource, HeldPrice, PriceAsked
from app.domain.times import DAY_US, EPOCH_ORDINAL, day_of_us, end_us, from_us, start_us
from app.ports.providers import PriceWish, RemoteAsset
from app.ports.storage import UnitOfWork
from app.services.balances import Evidence
from app.services.positions import PositionKeeper
from app.services.preferences import Preferences, read_preferences
from app.services.pricing.days import PriceDays
from app.services.registry import Registry
from app.services.scopes import Position, positions_in

EUR = "EUR"
_PAID = frozenset({Kind.BUY, Kind.SELL})
_SCHEMES = ("isin", "figi", "cusip", "contract")

Pair = tuple[AssetId, AssetId]


@dataclass(frozen=True, slots=True)
class Wanted:
    """An asset and the days of which its prices are wanted."""

    asset: Asset
    span: Span
    is_held: bool  # now


@dataclass(frozen=True, slots=True)
class Books:
    """What a run knows of the books, read once."""

    registry: Registry
    preferences: Preferences
    base: Asset
    pivot: Asset  # the currency in which rates are fixed
    pairs: Mapping[AssetId, tuple[AssetId, ...]]  # in what each asset is priced

    def asset(self, asset_id: AssetId) -> Asset:
        return self.registry.assets[asset_id]


@dataclass(frozen=True, slots=True)
class Subject:
    """One asset with all that is needed to ask for its prices and to judge them."""

    wanted: Wanted
    priced: Asset  # what the source prices: the asset, or for a currency the pivot
    wish: PriceWish
    days: Sequence[int]  # ordinals of the days on which there should be a price
    have: Mapping[int, str]  # day → source
    weak: Collection[int]  # days whose price another source may correct
    asked: Sequence[PriceAsked]
    order: Sequence[tuple[str, AssetSource | None]]  # sources, best first
    keys: frozenset[str] = field(default_factory=frozenset)  # schemes of identities that it has
    trades: Sequence[Mark] = ()  # what was paid, in the wished currency
    splits: Sequence[Split] = ()  # that the ledger has
    good: Mapping[str, Sequence[Mark]] = field(default_factory=dict)  # stored, by currency
    newest: int = 0  # the newest day with a price; 0: there is none

    @property
    def id(self) -> AssetId:
        return self.wanted.asset.id

    @property
    def symbol(self) -> str:
        return self.wanted.asset.symbol

    def missing(self, source: str, now_us: int, *, afresh: bool = False) -> set[int]:
        """Return the days for which a source should be asked now."""
        asked = [
            (one.asked_us, date.fromisoformat(one.first_day), date.fromisoformat(one.last_day))
            for one in self.asked
            if one.source == source
        ]
        spans = [(at, first.toordinal(), last.toordinal()) for at, first, last in asked]
        today = now_us // DAY_US + EPOCH_ORDINAL
        is_quiet = self.newest < today - QUIET_DAYS
        found = set[int]()
        for day in self.days:
            if day in self.have and day not in self.weak:
                continue
            if not afresh and any(
                first <= day <= last and is_known_empty(day, at, now_us, is_quiet=is_quiet)
                for at, first, last in spans
            ):
                continue
            found.add(day)
        return found


def read_books(unit: UnitOfWork) -> Books:
    """Read what a run needs of the books. Currencies that nobody named are not made."""
    preferences = read_preferences(unit.settings)
    registry = Registry(unit, preferences.base_currency, may_create=False)
    base = registry.currency(preferences.base_currency)
    pivot = registry.currency(EUR) if EUR in preferences.hub_order() else base
    pairs: dict[AssetId, list[AssetId]] = defaultdict(list)
    for asset_id, quote_id in unit.prices.pairs():
        pairs[asset_id].append(quote_id)
    return Books(
        registry, preferences, base, pivot, {one: tuple(own) for one, own in pairs.items()}
    )


def wanted_assets(unit: UnitOfWork, books: Books, today: date) -> list[Wanted]:
    """Return the assets whose prices are wanted: currencies first, then what is held now.

    Of what is held in paper accounts, and of probable scams, none are.
    """
    registry = books.registry
    positions = [
        one
        for one in positions_in(unit, registry, "")
        if not one.account.is_paper
        and not one.holding.is_paper
        and not is_probable_scam(one.holding, one.asset)
    ]
    first_times, last_days = unit.ledger.first_times(), unit.ledger.last_days()
    if not first_times:
        return []
    held = _held_now(unit, registry, positions, end_us(today))
    spans: dict[AssetId, Span] = {}
    for one in positions:
        first_us = first_times.get(one.holding.id)
        if first_us is None:
            continue
        last = last_days.get(one.holding.id, day_of_us(first_us))
        if one.asset.id in held:
            last = today
        span = Span(_before(day_of_us(first_us)), min(last, today))
        known = spans.get(one.asset.id)
        if known is not None:
            span = Span(min(known.first, span.first), max(known.last, span.last))
        spans[one.asset.id] = span
    whole = Span(_before(day_of_us(min(first_times.values()))), today)
    money = {one.id for one in registry.assets.values() if one.is_fiat and one.id > 0}
    money.add(books.base.id)
    for asset in registry.assets.values():
        if asset.id in money and len(money) == 1:
            spans.pop(asset.id, None)  # with one currency alone nothing is converted
        elif asset.id > 0 and _is_money(asset, books):
            spans[asset.id] = whole
    found = [
        Wanted(registry.assets[one], span, one in held)
        for one, span in spans.items()
        if span.first <= span.last
    ]
    return sorted(found, key=lambda one: (not one.asset.is_fiat, not one.is_held, one.asset.symbol))


def subject_of(
    unit: UnitOfWork,
    books: Books,
    wanted: Wanted,
    offers: Sequence[Offer],
    calendar: PriceDays,
    now_us: int,
) -> Subject:
    """Return an asset with its stored prices, sources and identities."""
    asset = wanted.asset
    own = unit.records(AssetSource).where(asset_id=asset.id)
    order = ranked(asset.type, offers, own)
    ranks = {source: place for place, (source, _) in enumerate(order)}
    if asset.is_fiat:
        return _rate_subject(unit, books, wanted, order, ranks, calendar)
    columns = unit.prices.columns([asset.id])
    names = {offer.id for offer in offers}
    legs = [one for one in unit.ledger.legs(asset_ids=[asset.id]) if one.asset_id == asset.id]
    currency = _currency(books, columns, legs, own, names)
    span = _until_yesterday(wanted.span, now_us)
    days = calendar.of(asset, currency, span) if span else []
    have, newest = _have(columns.values())
    chosen = {one.source for one in own if one.made_by == PERSON and one.is_on}
    weak = {
        day
        for day, source in have.items()
        if order and source in ranks and order[0][0] in chosen and source != order[0][0]
        and may_replace(source, order[0][0], ranks)
    }  # fmt: skip
    good: dict[str, Sequence[Mark]] = {}
    for (_, quote_id), series in columns.items():
        good[books.asset(quote_id).symbol], doubtful = good_marks(series, asset.type, ranks)
        weak |= doubtful
    keys = {
        one.scheme: one.value
        for one in unit.records(AssetKey).where(asset_id=asset.id)
        if one.scheme in _SCHEMES
    }
    remote = RemoteAsset(
        asset.symbol, asset.type, asset.name, asset.market_segment,
        isin=keys.get("isin", ""), figi=keys.get("figi", ""), cusip=keys.get("cusip", ""),
        contract=keys.get("contract", ""),
    )  # fmt: skip
    return Subject(
        wanted, asset, PriceWish(remote, currency=currency), days, have, weak,
        unit.records(PriceAsked).where(asset_id=asset.id), order, frozenset(keys),
        trades_of(legs, books, currency), splits_of(legs), good, newest,
    )  # fmt: skip


def wish_of(subject: Subject, note: AssetSource | None) -> PriceWish:
    """Return the wish for one source: with its own name of the asset, once that is known."""
    if note is None:
        return subject.wish
    options = json.loads(note.options or "{}")
    return PriceWish(
        subject.wish.asset, note.symbol, note.currency or subject.wish.currency,
        {str(key): str(value) for key, value in options.items()},
    )  # fmt: skip


def trades_of(legs: Iterable[LegRecord], books: Books, currency: str) -> list[Mark]:
    """Return what was paid for one, in a currency, by the day, in order of time."""
    found: list[Mark] = []
    for leg in legs:
        if leg.kind not in _PAID or not leg.quantity or leg.quote_id is None:
            continue
        if books.asset(leg.quote_id).symbol != currency:
            continue
        price = leg.unit_price
        if price is None and leg.amount is not None:
            price = to_ledger(abs(leg.amount / leg.quantity))
        if price is not None and price > 0:
            found.append(Mark(start_us(day_of_us(leg.at_us)), price))
    return found


def splits_of(legs: Iterable[LegRecord]) -> list[Split]:
    """Return the splits that the ledger has, each day's once."""
    found = {
        Split(day_of_us(leg.at_us), leg.counter_quantity)
        for leg in legs
        if leg.kind == Kind.SPLIT and leg.counter_quantity
    }
    return sorted(found)


def good_marks(
    series: PriceColumns, asset_type: str, ranks: Collection[str]
) -> tuple[list[Mark], set[int]]:
    """Return the stored prices of a pair that others are compared with, and the doubtful days.

    A price of a source that stands alone between two that agree is doubtful, and no measure.
    """
    rows = series.rows()
    marks = [Mark(at, value) for at, value, _, _ in rows]
    lonely = spikes(marks, asset_type)
    if not lonely:
        return marks, set()
    days = {_day(at) for at, _, _, source in rows if at in lonely and source in ranks}
    return [one for one in marks if one.at_us not in lonely], days


def gaps_of(subject: Subject) -> list[tuple[Span, int, tuple[str, ...]]]:
    """Return the runs of days without a price, how many, and which sources were asked in vain."""
    lacking = {day for day in subject.days if day not in subject.have}
    found = []
    for span in stretches(subject.days, lacking):
        asked = {
            one.source
            for one in subject.asked
            if one.first_day <= span.first.isoformat() and one.last_day >= span.last.isoformat()
        }
        count = sum(span.has(day) for day in lacking)
        found.append((span, count, tuple(sorted(asked))))
    return found


def is_left_alone(asset: Asset, now_us: int) -> bool:
    """Tell whether nobody is asked for an asset now, as nobody could price it lately."""
    return is_resting(asset.unpriceable_until, from_us(now_us))


def open_held(unit: UnitOfWork, asset_ids: Collection[AssetId]) -> list[HeldPrice]:
    """Return the held prices of assets that wait for a look."""
    return [
        one
        for one in unit.records(HeldPrice).where(asset_id=set(asset_ids))
        if one.settled_us is None
    ]


def _rate_subject(
    unit: UnitOfWork,
    books: Books,
    wanted: Wanted,
    order: Sequence[tuple[str, AssetSource | None]],
    ranks: Mapping[str, int],
    calendar: PriceDays,
) -> Subject:
    """Return a currency: how much of it one of the pivot is worth, day by day."""
    asset, pivot = wanted.asset, books.pivot
    own = [one for one in (asset.id, pivot.id) if one > 0]
    columns = {
        pair: series
        for pair, series in unit.prices.columns(own).items()
        if set(pair) == {asset.id, pivot.id}
    }
    have, newest = _have(columns.values())
    days: Sequence[int] = ()
    span = _until_yesterday(wanted.span, unit.now_us())
    if asset.id != pivot.id and span:
        days = calendar.of(asset, asset.symbol, span)
    weak = set[int]()
    good: dict[str, Sequence[Mark]] = {}
    for pair, series in columns.items():
        marks, doubtful = good_marks(series, asset.type, ranks)
        weak |= doubtful
        if pair == (pivot.id, asset.id):
            good[asset.symbol] = marks
    wish = PriceWish(RemoteAsset(pivot.symbol, pivot.type), currency=asset.symbol)
    return Subject(
        wanted, pivot, wish, days, have, weak,
        unit.records(PriceAsked).where(asset_id=asset.id), order, good=good, newest=newest,
    )  # fmt: skip


def _held_now(
    unit: UnitOfWork, registry: Registry, positions: Sequence[Position], now_us: int
) -> set[AssetId]:
    evidence = Evidence(unit, positions, since_us=now_us)
    summaries = PositionKeeper(unit, registry).summaries(until_us=now_us)
    return {
        one.asset.id
        for one in positions
        if evidence.balance(
            one, summaries.get(one.asset.id, {}).get(one.account.id), now_us
        ).quantity
    }


def _is_money(asset: Asset, books: Books) -> bool:
    """Tell whether an asset is needed to convert others: a currency, or a coin that is a hub."""
    if asset.is_fiat:
        return True
    is_hub = asset.symbol in books.preferences.hub_order()
    return is_hub or any(asset.id in quotes for quotes in books.pairs.values())


def _currency(
    books: Books,
    columns: Mapping[Pair, PriceColumns],
    legs: Sequence[LegRecord],
    own: Sequence[AssetSource],
    names: Collection[str],
) -> str:
    """Return in what prices are wished: as they are stored, as it was paid, else the base."""
    for note in own:
        if note.is_on and note.currency:
            return note.currency
    by_source = {
        pair[1]: series.times[-1]
        for pair, series in columns.items()
        if len(series) and any(source in names for _, source in series.words)
    }
    newest = by_source or {
        pair[1]: series.times[-1] for pair, series in columns.items() if len(series)
    }
    if newest:
        return books.asset(max(newest, key=lambda one: newest[one])).symbol
    for leg in reversed(legs):
        if leg.kind in _PAID and leg.quote_id is not None:
            return books.asset(leg.quote_id).symbol
    return books.base.symbol


def _have(columns: Iterable[PriceColumns]) -> tuple[dict[int, str], int]:
    have: dict[int, str] = {}
    for series in columns:
        for place, at_us in enumerate(series.times):
            granularity, source = series.words[series.notes[place]]
            if granularity == Granularity.DAILY:
                have[_day(at_us)] = source
    return have, max(have, default=0)


def _until_yesterday(span: Span, now_us: int) -> Span | None:
    """Return a span without today, which has no close yet; `None`: nothing is left."""
    last = min(span.last, day_of_us(now_us) - timedelta(1))
    return Span(span.first, last) if span.first <= last else None


def _before(day: date) -> date:
    return day - timedelta(MARGIN_DAYS)


def _day(at_us: int) -> int:
    return at_us // DAY_US + EPOCH_ORDINAL
