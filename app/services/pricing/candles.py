"""Candles of an asset from the first connected source that has them. Nothing of them is stored."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from app.domain.assets import AssetType
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.sync.records import AssetSource, Connection, Status
from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.market import CandleClient, Candles, Interval
from app.ports.progress import NoProgress, Progress
from app.ports.providers import Capability, PriceWish, Provider, ProviderKind, RemoteAsset
from app.ports.storage import Database, UnitOfWork
from app.ports.syncing import ProviderCatalogue, SessionMaker
from app.services.pricing.sources import remote_of
from app.services.pricing.subjects import read_books
from app.services.sync import credentials

NOTHING = NoProgress()
MOST = 50_000  # candles at once


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A source that was asked before and could not tell."""

    connection: str
    error: ProviderError


@dataclass(frozen=True, slots=True)
class CandlesAnswer:
    """Candles, by whom they were told, and who could not."""

    asked: str
    candles: Candles
    source: str  # id of the provider
    connection: str  # by name
    first_us: int
    last_us: int
    passed: tuple[PassedOver, ...] = ()


@dataclass(frozen=True, slots=True)
class _Source:
    connection: Connection
    provider: Provider
    fields: dict[str, str]
    wish: PriceWish


@dataclass(frozen=True, slots=True)
class CandleService:
    """Asks connected sources for candles. It blocks: for a worker."""

    database: Database
    catalogue: ProviderCatalogue
    sessions: SessionMaker

    def candles(
        self,
        symbol: str,
        interval: Interval,
        first_us: int,
        last_us: int,
        *,
        source: str = "",
        currency: str = "",
        progress: Progress = NOTHING,
    ) -> CandlesAnswer:
        """Return the finished candles that begin from `first_us` on and before `last_us`.

        Args:
            symbol: of an asset of the books, or a pair of coins: "BTC/USDT".
            interval: how long each is.
            first_us: UTC microseconds.
            last_us: UTC microseconds.
            source: a connection by name, or the id of a provider; all that are connected else.
            currency: wished for coins; the books' own else. A source may have another one.
            progress: asked at every call.

        Raises:
            UnknownNameError: there is no such asset; or no connection of that name that has any.
            AmbiguousSymbolError: there are several.
            RefusedError: no span, a longer one than `MOST` candles, or no source is connected.
            ProviderError: no source could tell.
        """
        if first_us >= last_us:
            raise RefusedError("the span ends before it begins")
        count = (last_us - first_us) // interval.us
        if count > MOST:
            raise RefusedError(
                f"that would be {count} candles, and {MOST} at once are the most",
                "take longer ones, or a shorter span",
            )
        passed: list[PassedOver] = []
        for one in self._sources(symbol, source, currency, passed):
            try:
                found = self._ask(one, interval, first_us, last_us, progress)
            except ProviderError as error:
                passed.append(PassedOver(one.connection.name, error))
                continue
            return CandlesAnswer(
                symbol, found, one.provider.facts.id, one.connection.name, first_us, last_us,
                tuple(passed),
            )  # fmt: skip
        raise _worst(passed)

    def _sources(
        self, symbol: str, source: str, currency: str, passed: list[PassedOver]
    ) -> Sequence[_Source]:
        """Return whom to ask, the oldest connection first; `passed` takes those without keys."""
        with self.database.reading() as unit:
            remote, notes, base = _asset_of(unit, symbol)
            found: list[_Source] = []
            is_named = False
            for one in sorted(unit.records(Connection).all(), key=lambda each: each.id):
                provider = self.catalogue.find(one.provider)
                if provider is None or one.status != Status.ACTIVE:
                    continue
                if source and source not in (one.name, one.provider):
                    continue
                if Capability.CANDLES not in provider.facts.capabilities:
                    continue
                is_named = True
                if _prices(provider, remote.type):
                    wish = _wish(remote, notes.get(one.provider), currency or base)
                    try:
                        fields = credentials.load(unit, provider.facts, one)
                    except ProviderError as error:
                        passed.append(PassedOver(one.name, error))
                    else:
                        found.append(_Source(one, provider, fields, wish))
        if source and not is_named:
            raise UnknownNameError("source of candles", source)
        if not found and not passed:
            raise RefusedError(
                f"no connected source has candles of {symbol}",
                "coffer connections providers tells which have some",
            )
        return found

    def _ask(
        self, one: _Source, interval: Interval, first_us: int, last_us: int, progress: Progress
    ) -> Candles:
        session = self.sessions.open(
            one.provider.facts,
            one.fields,
            progress=progress,
            is_cancelled=lambda: False,
            keeps=False,
        )
        try:
            client = cast("CandleClient", one.provider.open(session))
            return client.candles(one.wish, interval, first_us, last_us)
        finally:
            session.close()


def _asset_of(unit: UnitOfWork, symbol: str) -> tuple[RemoteAsset, dict[str, AssetSource], str]:
    """Return an asset by all its names, what is noted of its sources, and the books' currency."""
    books = read_books(unit)
    base = books.registry.base_currency
    try:
        asset = books.registry.find(symbol)
    except UnknownNameError:
        coin, mark, quote = symbol.upper().partition("/")
        if not (mark and coin.isalnum() and quote.isalnum()):
            raise
        return RemoteAsset(symbol.upper(), AssetType.CRYPTO), {}, ""
    rows = unit.records(AssetSource).where(asset_id=asset.id)
    return remote_of(unit, books, asset), {one.source: one for one in rows if one.is_on}, base


def _wish(remote: RemoteAsset, note: AssetSource | None, currency: str) -> PriceWish:
    if note is None:
        return PriceWish(remote, currency=currency)
    return PriceWish(remote, note.symbol, note.currency or currency)


def _prices(provider: Provider, asset_type: str) -> bool:
    """Tell whether a provider has assets of a type; exchanges have coins."""
    if provider.facts.kind == ProviderKind.EXCHANGE:
        return asset_type == AssetType.CRYPTO
    return asset_type in provider.facts.asset_types


def _worst(passed: Sequence[PassedOver]) -> ProviderError:
    """Return why none could tell: what may be mended comes before not knowing the asset."""
    errors = [one.error for one in passed]
    return next((one for one in errors if one.trouble != Trouble.GONE), errors[-1])
