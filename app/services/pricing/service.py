"""The keeping of prices as the window, the command and the schedule call it."""

import json
import threading
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from app.domain.errors import RefusedError
from app.domain.pricing.ranking import PERSON, ranked
from app.domain.sync.records import AssetSource, PriceAsked
from app.machine.web_addresses import named_keys
from app.ports.pricing import PriceSources
from app.ports.progress import NoProgress, Progress
from app.ports.providers import Facts
from app.ports.sessions import Sessions
from app.ports.storage import UnitOfWork
from app.ports.undo import Watched
from app.services.changes import Changes, Topic
from app.services.pricing import schedule
from app.services.pricing.answers import (
    CandidateLine,
    Due,
    GapLine,
    Gaps,
    HeldLine,
    PriceReport,
    SourceLine,
    Trial,
)
from app.services.pricing.asking import Asker
from app.services.pricing.backfill import Backfill, offers_of
from app.services.pricing.days import PriceDays
from app.services.pricing.gate import clear_cooldowns
from app.services.pricing.latest import Latest
from app.services.pricing.settling import held_lines, settle_held, settle_question
from app.services.pricing.sources import place_for, put_order, remote_of, source_lines, tried
from app.services.pricing.subjects import (
    Books,
    Subject,
    gaps_of,
    read_books,
    subject_of,
    wanted_assets,
)

CLOSING_S = 5.0
_SETTINGS = Changes(frozenset({Topic.SETTINGS}))


@dataclass
class PricingService:
    """Prices and rates from sources. `update` and `latest` block, and run one at a time."""

    database: Watched
    sources: PriceSources
    sessions: Callable[[], Sessions]
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _stop: threading.Event = field(default_factory=threading.Event, repr=False)

    def update(
        self,
        progress: Progress | None = None,
        symbols: Collection[str] | None = None,
        *,
        afresh: bool = False,
    ) -> PriceReport:
        """Fill what is missing of the histories of all that is or was held, and of currencies.

        What is complete is kept asset by asset, so that a run that ends early loses nothing and
        the next one goes on.

        Args:
            progress: told how far it is.
            symbols: these alone, also those that rest as nobody could price them.
            afresh: also days of which the sources had nothing when they were asked.

        Raises:
            CancelledError: it was cancelled; what was complete is kept.
            RefusedError: prices are being asked for already.
        """
        with self._turn():
            return Backfill(
                self.database, self.sources, self.sessions, progress or NoProgress(),
                self._stop.is_set, symbols, afresh,
            ).run()  # fmt: skip

    def latest(
        self,
        progress: Progress | None = None,
        symbols: Collection[str] | None = None,
        *,
        with_coins: bool = True,
        with_others: bool = True,
    ) -> PriceReport:
        """Ask for the present prices of what is held: one call a source.

        Raises:
            CancelledError: it was cancelled; nothing was stored.
            RefusedError: prices are being asked for already.
        """
        with self._turn():
            return Latest(
                self.database, self.sources, progress or NoProgress(), self._stop.is_set,
                symbols, with_coins, with_others,
            ).run()  # fmt: skip

    def cancel(self) -> None:
        """End what runs at its next call; what is complete is kept."""
        if self._lock.locked():
            self._stop.set()

    def close(self) -> None:
        """End what runs, and wait for it a moment: the books are closing."""
        self.cancel()
        if self._lock.acquire(timeout=CLOSING_S):
            self._lock.release()

    def due(self) -> Due:
        """Return what the schedule asks for now; nothing where no source is connected."""
        if not self.sources.all():
            return Due()
        with self.database.reading() as unit:
            return schedule.due(unit)

    def every_minutes(self) -> Mapping[str, int]:
        """Return how often each is asked for by itself, by the keys of `schedule`; 0: never."""
        with self.database.reading() as unit:
            return {key: schedule.minutes(unit, key) for key in schedule.DEFAULTS}

    def set_every(self, key: str, minutes: int) -> Changes:
        """Set how often it is asked for by itself; 0: never.

        Raises:
            RefusedError: there is no such schedule, or not that many minutes.
        """
        with self.database.writing() as unit:
            schedule.set_minutes(unit, key, minutes)
            unit.commit()
        return _SETTINGS

    # -- sources of one asset ----------------------------------------------------------------

    def sources_of(self, symbol: str) -> list[SourceLine]:
        """Return the sources of an asset in the order in which they are asked.

        Raises:
            UnknownNameError, AmbiguousSymbolError: it is none, or several.
        """
        with self.database.reading() as unit:
            return source_lines(unit, self.sources, symbol)

    def connected(self) -> list[Facts]:
        """Return the sources that can be asked now."""
        return [one.facts for one in self.sources.all()]

    def set_source(
        self,
        symbol: str,
        source: str,
        name: str = "",
        *,
        position: int | None = None,
        currency: str = "",
        is_on: bool = True,
        options: Mapping[str, str] | None = None,
    ) -> Changes:
        """Choose a source of an asset, with the source's own name for it; or switch it off.

        It is asked from the next run on, also for days that others priced. Without a position it
        keeps its own, else it comes after those that the person chose before.

        Raises:
            UnknownNameError, AmbiguousSymbolError: the asset is none, or several.
            RefusedError: there is no such source, or its address holds a key.
        """
        if source not in {one.facts.id for one in self.sources.all()}:
            raise RefusedError(f"there is no source of prices {source!r}")
        if names := named_keys(name):
            raise RefusedError(
                f"a key stands in the address, under {names[0][:40]!r}; addresses are not sealed",
                "write {key} there, and give the key to the connection",
            )
        with self.database.writing() as unit:
            asset = read_books(unit).registry.find(symbol)
            place = place_for(unit, asset, source) if position is None else position
            unit.records(AssetSource).put(
                AssetSource(
                    asset.id, source, name.strip(), place, currency.strip(), is_on, PERSON,
                    json.dumps(dict(options or {}), ensure_ascii=False, sort_keys=True),
                )
            )  # fmt: skip
            unit.records(PriceAsked).remove(asset_id=asset.id, source=source)
            clear_cooldowns(unit, {asset.id})
            unit.audit.record("price source set", symbol, "", f"{source} {name}".strip())
            unit.commit()
        return _SETTINGS

    def remove_source(self, symbol: str, source: str) -> Changes:
        """Forget what is noted of a source of an asset; the order goes by its type again.

        Raises:
            UnknownNameError, AmbiguousSymbolError: the asset is none, or several.
        """
        with self.database.writing() as unit:
            asset = read_books(unit).registry.find(symbol)
            if not unit.records(AssetSource).remove(asset_id=asset.id, source=source):
                return Changes()
            unit.records(PriceAsked).remove(asset_id=asset.id, source=source)
            unit.audit.record("price source removed", symbol, source, "")
            unit.commit()
        return _SETTINGS

    def order_sources(self, symbol: str, order: Sequence[str]) -> Changes:
        """Ask the sources of an asset in this order from now on.

        Raises:
            UnknownNameError, AmbiguousSymbolError: the asset is none, or several.
            RefusedError: one of them is no source of prices here.
        """
        with self.database.writing() as unit:
            if not put_order(unit, self.sources, symbol, order):
                return Changes()
            unit.commit()
        return _SETTINGS

    def try_source(
        self,
        symbol: str,
        source: str,
        name: str = "",
        *,
        currency: str = "",
        options: Mapping[str, str] | None = None,
        progress: Progress | None = None,
    ) -> Trial:
        """Ask a source for the last days under its own name of an asset; nothing is stored.

        Raises:
            ProviderError: it failed, or knows nothing under that name.
            UnknownNameError, AmbiguousSymbolError: the asset is none, or several.
            RefusedError: the source is not connected.
            CancelledError: it was cancelled.
        """
        with self.database.reading() as unit:
            asker = Asker(self.sources, progress or NoProgress(), lambda: False, unit.now_us())
            books, today = read_books(unit), unit.today()
            asset = books.registry.find(symbol)
            remote = remote_of(unit, books, asset)
        wished = asset.symbol if asset.is_fiat else currency
        try:
            return tried(asker, remote, today, source, name, wished, options or {})
        finally:
            asker.close()

    def find(self, symbol: str) -> list[CandidateLine]:
        """Ask the sources what they know under an asset's names; nothing is stored.

        A source that fails is left out.

        Raises:
            UnknownNameError, AmbiguousSymbolError: the asset is none, or several.
        """
        from app.domain.sync.trouble import ProviderError

        found: list[CandidateLine] = []
        with self.database.reading() as unit:
            asker = Asker(self.sources, NoProgress(), lambda: False, unit.now_us())
            books = read_books(unit)
            asset = books.registry.find(symbol)
            own = unit.records(AssetSource).where(asset_id=asset.id)
            order = ranked(asset.type, offers_of(tuple(asker.sources.values())), own)
            remote = remote_of(unit, books, asset)
        try:
            for source, _ in order:
                client = asker.client(source)
                if client is None:
                    continue
                try:
                    candidates = client.find(remote)
                except ProviderError:
                    continue
                found += [
                    CandidateLine(
                        source, one.symbol, one.asset.name, one.asset.type, one.currency,
                        one.asset.segment, one.asset.isin, one.is_sure,
                    )
                    for one in candidates
                ]  # fmt: skip
        finally:
            asker.close()
        return found

    def gaps(self, symbol: str) -> Gaps:
        """Return which days of an asset lack a price.

        Raises:
            UnknownNameError, AmbiguousSymbolError: it is none, or several.
        """
        with self.database.reading() as unit:
            asker = Asker(self.sources, NoProgress(), lambda: False, unit.now_us())
            books = read_books(unit)
            asset = books.registry.find(symbol)
            subject = self._subject(unit, books, asset.symbol, asker)
        if subject is None:
            return Gaps(asset.symbol, None)
        lines = tuple(GapLine(span, count, asked) for span, count, asked in gaps_of(subject))
        lacking = sum(one.days for one in lines)
        return Gaps(
            asset.symbol, subject.wanted.span, len(subject.days), len(subject.days) - lacking,
            lines, asset.unpriceable_until, asset.cooldown_days,
        )  # fmt: skip

    def retry(self, symbol: str) -> Changes:
        """Let an asset be asked for again that rests as nobody could price it.

        Raises:
            UnknownNameError, AmbiguousSymbolError: it is none, or several.
        """
        with self.database.writing() as unit:
            asset = read_books(unit).registry.find(symbol)
            unit.catalogue.update_asset(replace(asset, cooldown_days=0, unpriceable_until=None))
            unit.records(PriceAsked).remove(asset_id=asset.id)
            unit.commit()
        return Changes()

    # -- what the person decides ---------------------------------------------------------------

    def held(self) -> list[HeldLine]:
        """Return the prices that wait for a look, a line for each asset, source and reason."""
        with self.database.reading() as unit:
            return held_lines(unit)

    def settle_held(self, held_id: int, *, take: bool) -> Changes:
        """Take a held price and those like it, or refuse them and what is like them from now on.

        Raises:
            RefusedError: there is none, it was settled before, or is not above zero.
        """
        with self.database.writing() as unit:
            changes = settle_held(unit, held_id, take=take)
            unit.commit()
        return changes

    def settle_several(self, held_ids: Sequence[int], *, take: bool) -> Changes:
        """Take several held prices, each with those like it, or refuse them: all of them or none.

        Raises:
            RefusedError: one is none, was settled before, or is not above zero.
        """
        topics: frozenset[Topic] = frozenset()
        with self.database.writing() as unit:
            for held_id in held_ids:
                topics |= settle_held(unit, held_id, take=take).topics
            unit.commit()
        return Changes(topics)

    def settle(self, question_id: int, answer: str) -> Changes:
        """Settle a question about prices; what may be answered, `settling.answers_of` says.

        Raises:
            RefusedError: there is no such question, it was settled, or has no such answer.
        """
        with self.database.writing() as unit:
            changes = settle_question(unit, question_id, answer)
            unit.commit()
        return changes

    # -- parts ---------------------------------------------------------------------------------

    def _subject(self, unit: UnitOfWork, books: Books, symbol: str, asker: Asker) -> Subject | None:
        wanted = next(
            (one for one in wanted_assets(unit, books, unit.today()) if one.asset.symbol == symbol),
            None,
        )
        if wanted is None:
            return None
        offers = offers_of(tuple(asker.sources.values()))
        return subject_of(unit, books, wanted, offers, PriceDays(self.sessions()), unit.now_us())

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Hold the turn: one run at a time here, and nothing that a person would take back."""
        if not self._lock.acquire(blocking=False):
            raise RefusedError("prices are being asked for already", "wait for that run")
        try:
            self._stop.clear()
            with self.database.unwatched():
                yield
        finally:
            self._lock.release()
