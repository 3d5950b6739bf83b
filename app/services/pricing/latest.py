"""Present prices of what is held: one call a source for many assets, judged, and stored."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from app.domain.assets import AssetType
from app.domain.currencies import is_currency
from app.domain.errors import CancelledError
from app.domain.ids import AssetId, BatchId
from app.domain.ledger import NewBatch
from app.domain.numbers import to_ledger
from app.domain.price_points import Granularity, PricePoint
from app.domain.pricing.gate import Doubt, Known, Mark, Verdict, doubt_of_day, judge
from app.domain.pricing.minor import in_major
from app.domain.pricing.ranking import may_replace, ranked
from app.domain.sync.records import AssetKey, AssetSource
from app.domain.sync.trouble import ProviderError
from app.domain.times import start_us
from app.ports.pricing import PriceSources
from app.ports.progress import Progress
from app.ports.providers import PriceBar, PriceWish, RemoteAsset
from app.ports.storage import Database, UnitOfWork
from app.services.changes import Changes, Topic
from app.services.following import upkeep
from app.services.preferences import read_preferences
from app.services.pricing import runs
from app.services.pricing.answers import PriceReport
from app.services.pricing.asking import Asker
from app.services.pricing.backfill import offers_of
from app.services.pricing.holding import Doubted, HeldPrices
from app.services.pricing.storing import ORIGIN, Stored
from app.services.pricing.subjects import Books, Wanted, read_books, wanted_assets
from app.services.registry import Registry

LATEST, COINS, OTHERS = "latest", "latest coins", "latest others"
ROUNDS = 3  # sources that are asked for one asset
NEAR = timedelta(days=10)


@dataclass(frozen=True, slots=True)
class Wish:
    """One asset whose present price is wanted."""

    wanted: Wanted
    priced: AssetId  # the asset, or for a currency the pivot
    currency: str
    sources: tuple[str, ...]  # that know it, best first
    notes: Mapping[str, AssetSource]
    remote: RemoteAsset

    def of(self, source: str) -> PriceWish:
        note = self.notes.get(source)
        if note is None:
            return PriceWish(self.remote, currency=self.currency)
        return PriceWish(self.remote, note.symbol, note.currency or self.currency)


@dataclass(frozen=True, slots=True)
class Latest:
    """One run."""

    database: Database
    sources: PriceSources
    progress: Progress
    is_cancelled: Callable[[], bool]
    symbols: Collection[str] | None = None
    with_coins: bool = True
    with_others: bool = True

    def run(self) -> PriceReport:
        """Ask for present prices and store them.

        Raises:
            CancelledError: it was cancelled; nothing was stored.
            RefusedError: another run is under way.
        """
        with self.database.reading() as unit:
            asker = Asker(self.sources, self.progress, self.is_cancelled, unit.now_us())
            books = read_books(unit)
            wishes = self._wishes(unit, books, asker)
        if not wishes:
            return PriceReport()
        run = runs.begin(self.database, self.what)
        stored, is_cancelled = Stored(), False
        try:
            bars = self._ask(asker, wishes)
            if bars:
                with self.database.writing() as unit:
                    stored = _store(unit, books, bars)
                    run = runs.beat(unit, run, stored, asker.calls)
                    unit.commit()
        except CancelledError:
            is_cancelled = True
            raise
        finally:
            asker.close()
            run = runs.end(
                self.database, run, self.what, asker.results(), (), held=stored.held,
                is_cancelled=is_cancelled,
            )  # fmt: skip
        is_new = [Topic.PRICES] if stored.assets else []
        changes = Changes(frozenset({Topic.CONNECTIONS, *is_new}))
        return PriceReport(
            run, len(wishes), len(bars), stored.added, stored.changed, stored.held,
            stored.questions, asker.results(), (), changes,
        )  # fmt: skip

    @property
    def what(self) -> str:
        """Return what the log of runs calls it."""
        if self.with_coins and self.with_others:
            return LATEST
        return COINS if self.with_coins else OTHERS

    def _wishes(self, unit: UnitOfWork, books: Books, asker: Asker) -> list[Wish]:
        notes: dict[AssetId, list[AssetSource]] = defaultdict(list)
        for note in unit.records(AssetSource).all():
            notes[note.asset_id].append(note)
        keys: dict[AssetId, dict[str, str]] = defaultdict(dict)
        for key in unit.records(AssetKey).all():
            keys[key.asset_id][key.scheme] = key.value
        told: dict[AssetId, list[PricePoint]] = defaultdict(list)
        for point in unit.prices.latest(unit.now_us()):
            told[point.asset_id].append(point)
        offers = offers_of(tuple(asker.sources.values()))
        found: list[Wish] = []
        for one in wanted_assets(unit, books, unit.today()):
            asset = one.asset
            if not self._is_wished(one, books):
                continue
            order = ranked(asset.type, offers, notes[asset.id])
            named = {name: note for name, note in order if note is not None}
            if asset.is_fiat:
                remote = RemoteAsset(books.pivot.symbol, books.pivot.type)
                sources = tuple(name for name, _ in order)
                found.append(Wish(one, books.pivot.id, asset.symbol, sources, named, remote))
                continue
            own = told[asset.id]
            knowing = {point.source for point in own} | named.keys()
            sources = tuple(name for name, _ in order if name in knowing)
            newest = max(own, key=lambda point: point.at_us, default=None)
            currency = books.asset(newest.quote_id).symbol if newest else books.base.symbol
            ids = keys[asset.id]
            remote = RemoteAsset(
                asset.symbol, asset.type, asset.name, asset.market_segment,
                isin=ids.get("isin", ""), figi=ids.get("figi", ""),
                contract=ids.get("contract", ""),
            )  # fmt: skip
            found.append(Wish(one, asset.id, currency, sources, named, remote))
        return [one for one in found if one.sources]

    def _is_wished(self, wanted: Wanted, books: Books) -> bool:
        asset = wanted.asset
        if self.symbols is not None and asset.symbol not in self.symbols:
            return False
        if asset.is_fiat:
            return self.with_others and asset.symbol != books.pivot.symbol and asset.id > 0
        if not wanted.is_held:
            return False
        is_coin = asset.type == AssetType.CRYPTO
        return self.with_coins if is_coin else self.with_others

    def _ask(self, asker: Asker, wishes: Sequence[Wish]) -> list[tuple[Wish, str, PriceBar]]:
        found: list[tuple[Wish, str, PriceBar]] = []
        waiting = [(one, 0) for one in wishes]
        for _ in range(ROUNDS):
            groups: dict[str, list[tuple[Wish, int]]] = defaultdict(list)
            for wish, place in waiting:
                for at, source in enumerate(wish.sources[place:], place):
                    if asker.client(source) is not None:
                        groups[source].append((wish, at + 1))
                        break
            waiting = []
            for source, own in groups.items():
                self.progress.step(len(found), len(wishes), "prices")
                client = asker.client(source)
                if client is None:
                    continue
                try:
                    told = client.latest([wish.of(source) for wish, _ in own])
                except ProviderError as error:
                    asker.fail(source, error)
                    told = {}
                for place, (wish, after) in enumerate(own):
                    if place in told:
                        found.append((wish, source, told[place]))
                        asker.count(source, 1)
                    else:
                        waiting.append((wish, after))
        return found


def _store(unit: UnitOfWork, books: Books, bars: Sequence[tuple[Wish, str, PriceBar]]) -> Stored:
    registry = Registry(unit, read_preferences(unit.settings).base_currency)
    pivot = registry.currency(books.pivot.symbol)
    now_us = unit.now_us()
    asset_ids = {pivot.id if one.priced < 0 else one.priced for one, _, _ in bars}
    edges = {
        (one.asset_id, one.quote_id): one
        for one in unit.prices.latest(now_us)
        if one.asset_id in asset_ids
    }
    since_us = start_us(unit.today() - NEAR)
    known = {
        (one.asset_id, one.quote_id, one.at_us, str(one.granularity)): one
        for one in unit.prices.between(asset_ids=asset_ids, first_us=since_us)
    }
    held = HeldPrices(unit, registry.assets, asset_ids)
    good: list[PricePoint] = []
    doubted: list[Doubted] = []
    stored = Stored(read=len(bars))
    for wish, source, bar in bars:
        asset_id = pivot.id if wish.priced < 0 else wish.priced
        value, code = in_major(to_ledger(bar.value), bar.currency or wish.currency)
        if not (is_currency(code) or registry.knows(code)):
            stored.rejected += 1
            continue
        quote = registry.currency(code)
        if quote.id == asset_id:
            stored.rejected += 1
            continue
        day_us = start_us(bar.on)
        point = PricePoint(
            asset_id, quote.id, day_us if bar.at_us is None else bar.at_us, value,
            Granularity.DAILY if bar.at_us is None else Granularity.INTRADAY, source,
        )  # fmt: skip
        verdict = _verdict(point, day_us, bar, wish, edges, held, now_us, code)
        if verdict.doubt is not None and not (value > 0 and held.is_taken(point)):
            doubted.append(Doubted(point, verdict))
            continue
        other = known.get((asset_id, quote.id, point.at_us, str(point.granularity)))
        ranks = {name: place for place, name in enumerate(wish.sources)}
        if other is None or may_replace(other.source, source, ranks):
            good.append(point)
    _put(unit, registry, held, good, doubted, stored)
    return stored


def _verdict(
    point: PricePoint,
    day_us: int,
    bar: PriceBar,
    wish: Wish,
    edges: Mapping[tuple[AssetId, AssetId], PricePoint],
    held: HeldPrices,
    now_us: int,
    code: str,
) -> Verdict:
    edge = edges.get((point.asset_id, point.quote_id))
    last = None if edge is None else edge.value
    day = doubt_of_day(day_us, bar.at_us, now_us)
    if day is not None:
        return Verdict(day, last)
    if code != wish.currency and edge is None:
        return Verdict(Doubt.CURRENCY, last)
    known = Known(
        good=() if edge is None else (Mark(edge.at_us, edge.value),),
        held=held.waiting(point.asset_id, point.quote_id, point.source),
        asset_type=wish.wanted.asset.type,
        now_us=now_us,
    )
    return judge([Mark(point.at_us, point.value)], known)[0]


def _put(
    unit: UnitOfWork,
    registry: Registry,
    held: HeldPrices,
    good: Sequence[PricePoint],
    doubted: Sequence[Doubted],
    stored: Stored,
) -> None:
    if good:
        done = unit.prices.add(good, batch_id=_batch(unit), reason="a later price")
        stored.added = done
        stored.assets = {one.asset_id for one in good} if done else set()
    held.hold(doubted)
    held.let_go(good)
    for one in good:
        held.let_go_moments(one.asset_id, one.at_us)
    stored.held, stored.questions = held.held, held.questions
    if stored.assets:
        times = [one.at_us for one in good]
        upkeep(unit, registry).after_prices(stored.assets, min(times), max(times))


def _batch(unit: UnitOfWork) -> BatchId:
    """Return the batch of today's present prices: one for a day, not one for each call."""
    label = f"present prices of {unit.today().isoformat()}"
    for one in unit.ledger.batches(limit=50):
        if one.origin == ORIGIN and one.label == label and not one.is_undone:
            return one.id
    return unit.ledger.append(NewBatch(ORIGIN, label), []).id
