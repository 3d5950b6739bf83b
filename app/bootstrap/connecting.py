"""Connections of open books: providers, ways out, who judges prices, and the services over them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, cast

from app.domain.sync.records import Connection, Status
from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.pricing import PriceSource
from app.ports.providers import Capability
from app.services.sync import credentials

if TYPE_CHECKING:
    from app.bootstrap.books import Coffer
    from app.ports.pricing import OpenSource
    from app.ports.progress import Progress
    from app.ports.providers import PriceClient
    from app.ports.storage import Database
    from app.ports.syncing import ProviderCatalogue, RunSession, SessionMaker
    from app.providers.http.maker import HttpSessionMaker
    from app.services.contacts import ContactService
    from app.services.identity.service import IdentityService
    from app.services.pricing.candles import CandleService
    from app.services.pricing.service import PricingService
    from app.services.sync.connections import ConnectionService
    from app.services.sync.service import SyncService

PRICED = frozenset({Capability.PRICES, Capability.RATES})


class Connecting:
    """Makes the services when one of them is first asked for, all on the same ways out.

    `catalogue` and `maker` can be set before that, for servers and providers of one's own.
    """

    def __init__(self, coffer: Coffer) -> None:
        self._coffer = coffer

    @cached_property
    def catalogue(self) -> ProviderCatalogue:
        from app.providers.installed import InstalledProviders

        return InstalledProviders()

    @cached_property
    def maker(self) -> HttpSessionMaker:
        from app.providers.http.maker import HttpSessionMaker

        return HttpSessionMaker(self._coffer.clock)

    @cached_property
    def contacts(self) -> ContactService:
        from app.services.contacts import ContactService

        return ContactService(self._coffer.database, self.maker.contacts.all)

    @cached_property
    def sync(self) -> SyncService:
        from app.machine.presence import ProcessPresence
        from app.services.pricing.gate import PriceGate
        from app.services.sync.service import SyncService

        coffer = self._coffer
        return SyncService(
            coffer.database,
            coffer.clock,
            self.catalogue,
            self.maker,
            ProcessPresence(),
            PriceGate(),
        )

    @cached_property
    def connections(self) -> ConnectionService:
        from app.services.sync.connections import ConnectionService

        return ConnectionService(
            self._coffer.database, self._coffer.clock, self.catalogue, self.sync
        )

    @cached_property
    def pricing(self) -> PricingService:
        from app.services.pricing.service import PricingService

        sources = OwnSources(self._coffer.database, self.catalogue, self.maker)
        return PricingService(self._coffer.database, sources, lambda: self._coffer.sessions)

    @cached_property
    def identity(self) -> IdentityService:
        from app.services.identity.service import IdentityService

        return IdentityService(self._coffer.database)

    @cached_property
    def candles(self) -> CandleService:
        from app.services.pricing.candles import CandleService

        return CandleService(self._coffer.database, self.catalogue, self.maker)

    def close(self) -> None:
        """Stop what runs, and keep which servers were called."""
        made = self.__dict__
        if "pricing" in made:
            self.pricing.close()
        if "connections" in made:
            self.connections.close()
        if "sync" in made:
            self.sync.close()
        if "maker" in made:
            if not self._coffer.is_read_only:
                self.contacts.keep()
            self.maker.close()


@dataclass(frozen=True, slots=True)
class OwnSources:
    """The sources of prices that can be asked now. Fulfils `app.ports.pricing.PriceSources`."""

    database: Database
    catalogue: ProviderCatalogue
    maker: SessionMaker

    def all(self) -> Sequence[PriceSource]:
        """Return one for each provider that the person connected: no other is ever called."""
        with self.database.reading() as unit:
            active = unit.records(Connection).where(status=Status.ACTIVE.value)
        by_provider: dict[str, int] = {}
        for one in active:
            by_provider.setdefault(one.provider, one.id)
        return [
            PriceSource(facts, by_provider[facts.id])
            for facts in self.catalogue.all()
            if facts.id in by_provider and facts.capabilities & PRICED
        ]

    def open(
        self, source: PriceSource, progress: Progress, is_cancelled: Callable[[], bool]
    ) -> OpenSource:
        """Open a source.

        Raises:
            ProviderError: it is not there any more, or its credentials are not.
        """
        facts = source.facts
        provider = self.catalogue.find(facts.id)
        if provider is None:
            raise ProviderError(Trouble.GONE, facts.name, "it is not installed")
        with self.database.reading() as unit:
            rows = unit.records(Connection).where(id=source.connection_id)
            if not rows:
                raise ProviderError(Trouble.GONE, facts.name, "it is not connected any more")
            fields = credentials.load(unit, facts, rows[0])
        session = self.maker.open(
            facts, fields, progress=progress, is_cancelled=is_cancelled, keeps=False
        )
        try:
            return OpenPrices(cast("PriceClient", provider.open(session)), session)
        except BaseException:
            session.close()
            raise


@dataclass(frozen=True, slots=True)
class OpenPrices:
    """A source for one run. Its answers are not kept: prices carry their source with them."""

    client: PriceClient
    session: RunSession

    @property
    def calls(self) -> int:
        return self.session.calls

    def close(self) -> None:
        """Let go of the session."""
        self.session.close()
