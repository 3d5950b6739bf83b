"""What a run of a connection needs beside the database: providers, ways out, and judges."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.domain.ids import AssetId
from app.domain.price_points import PricePoint
from app.ports.progress import Progress
from app.ports.providers import Facts, Provider, RemoteAsset, Session
from app.ports.storage import UnitOfWork


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """An answer that arrived, to be kept as evidence. Never one that holds a credential."""

    at: datetime  # aware, UTC
    what: str  # which call: "POST /transactions/sync"
    body: bytes


class RunSession(Session, Protocol):
    """A session that counts and keeps what went through it."""

    @property
    def calls(self) -> int:
        """Return how many calls went out."""
        ...

    def take_evidence(self) -> Sequence[KeptAnswer]:
        """Return the answers kept since it was last asked, oldest first, and let go of them."""
        ...

    def close(self) -> None: ...


class SessionMaker(Protocol):
    """Opens ways out. Limits and breakers are shared by all sessions of a provider."""

    def open(
        self,
        facts: Facts,
        fields: Mapping[str, str],
        *,
        progress: Progress,
        is_cancelled: Callable[[], bool] = ...,
        keeps: bool = ...,
    ) -> RunSession:
        """Return a session. `keeps`: its answers are kept as evidence until they are taken.

        `progress.step` and `is_cancelled` are asked at every call and wait.

        Raises:
            ProviderError: a field names an address that may not be called.
        """
        ...


class ProviderCatalogue(Protocol):
    """The providers that are installed."""

    def all(self) -> Sequence[Facts]: ...
    def find(self, provider_id: str) -> Provider | None: ...


class PriceGate(Protocol):
    """Holds prices back that cannot be believed without a look."""

    def let_through(self, unit: UnitOfWork, points: Sequence[PricePoint]) -> list[PricePoint]:
        """Return those that may be stored, in a writing unit; the others are noted as held."""
        ...


class Identifier(Protocol):
    """Tells which asset of the books a provider means. Made for one writing unit."""

    def asset(self, remote: RemoteAsset) -> AssetId:
        """Return the asset, made where there is none; what is doubtful is asked.

        Raises:
            RefusedError: it lacks what an asset needs.
        """
        ...


class Presence(Protocol):
    """Tells this process from all others, and whether one of them is still there."""

    @property
    def name(self) -> str:
        """Return a name that no other process has or had, on any machine."""
        ...

    def is_gone(self, name: str) -> bool | None:
        """Tell whether the process of that name has ended; `None`: it cannot be told from here."""
        ...
