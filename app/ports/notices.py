"""Ways out of this computer for notices: what services need of a channel."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.domain.notices.records import Priority
from app.ports.providers import Field

Called = Callable[[str, int, int], None]  # a host with its port, bytes sent, bytes received


@dataclass(frozen=True, slots=True)
class ChannelFacts:
    """What a channel declares of itself; cheap to import. Texts are English keys."""

    id: str  # "mail"
    name: str  # "E-mail"
    fields: tuple[Field, ...]
    about: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """What is sent in one call: plain text, lines parted by a newline."""

    title: str
    text: str
    priority: Priority = Priority.NORMAL


class Way(Protocol):
    """An open channel."""

    def send(self, letter: Letter) -> None:
        """Send it, in seconds at most.

        Raises:
            ProviderError: it did not arrive; with the code "unsure" it may have.
        """
        ...


class ChannelKind(Protocol):
    """A kind of channel, found by an entry point of `coffer.channels`."""

    @property
    def facts(self) -> ChannelFacts: ...

    def open(self, fields: Mapping[str, str], called: Called) -> Way:
        """Return a way with the fields of its form; nobody is called yet.

        Raises:
            ProviderError: REFUSED: a field that cannot be; what it would send is not encrypted.
        """
        ...


class ChannelKinds(Protocol):
    """The kinds that are installed."""

    def all(self) -> Sequence[ChannelFacts]:
        """Return what each declares, in the order in which they are offered."""
        ...

    def find(self, kind_id: str) -> ChannelKind | None: ...


UNSURE = "unsure"  # the code of a failure after which it may have arrived
