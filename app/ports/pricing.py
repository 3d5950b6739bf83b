"""What the keeping of prices needs of the outside: the sources that can be asked now.

The judge of prices that come with balances is `app.ports.syncing.PriceGate`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.ports.progress import Progress
from app.ports.providers import Facts, PriceClient


@dataclass(frozen=True, slots=True)
class PriceSource:
    """A provider with PRICES or RATES that can be asked."""

    facts: Facts
    connection_id: int = 0  # by which the person allowed it, with what it needs


class OpenSource(Protocol):
    """A source for one run."""

    @property
    def client(self) -> PriceClient: ...
    @property
    def calls(self) -> int:
        """Return how many calls went out."""
        ...

    def close(self) -> None: ...


class PriceSources(Protocol):
    """The sources of this moment."""

    def all(self) -> Sequence[PriceSource]:
        """Return one for each provider that has an active connection: no other may be called."""
        ...

    def open(
        self, source: PriceSource, progress: Progress, is_cancelled: Callable[[], bool]
    ) -> OpenSource:
        """Open a source. `progress.step` and `is_cancelled` are asked at every call and wait.

        Raises:
            ProviderError: it cannot be opened.
        """
        ...
