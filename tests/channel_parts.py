"""Channels of notices for tests: on servers on loopback, found as an installed plug-in is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from app.domain.sync.trouble import ProviderError
from app.ports.notices import Called, ChannelFacts, ChannelKind, Letter
from app.ports.providers import Field
from app.providers.channels.installed import GROUP
from tests.providers.server import FakeServer


@dataclass
class MadeWay:
    """A way that keeps what is sent, or fails as it is told to."""

    sent: list[Letter] = field(default_factory=list)
    failures: list[ProviderError | BaseException | None] = field(default_factory=list)
    opened: list[Mapping[str, str]] = field(default_factory=list)

    def send(self, letter: Letter) -> None:
        failure = self.failures.pop(0) if self.failures else None
        if failure is not None:
            raise failure
        self.sent.append(letter)


FACTS = ChannelFacts("made", "Made", (Field("to", "To"), Field("token", "Token", is_secret=True)))


@dataclass
class MadeKind:
    """A kind of channel with a plain and a secret field."""

    way: MadeWay = field(default_factory=MadeWay)
    facts: ChannelFacts = FACTS

    def open(self, fields: Mapping[str, str], called: Called) -> MadeWay:
        self.way.opened.append(fields)
        return self.way


@dataclass
class Kinds:
    """The kinds that a test installs."""

    kinds: tuple[ChannelKind, ...]

    def all(self) -> list[ChannelFacts]:
        return [one.facts for one in self.kinds]

    def find(self, kind_id: str) -> ChannelKind | None:
        return next((one for one in self.kinds if one.facts.id == kind_id), None)


def ntfy_server() -> Iterator[FakeServer]:
    """Give a server that takes what is pushed."""
    with FakeServer() as server:
        server.on("POST", "/", {"id": "x1", "event": "message"})
        yield server


def install_channels(patch: pytest.MonkeyPatch, folder: Path) -> None:
    """Let Coffer's own channels be found where the installed package does not name them yet."""
    if any("app.providers.channels" in one.value for one in entry_points(group=GROUP)):
        return
    about = folder / "coffer_channels-1.dist-info"
    about.mkdir(parents=True)
    (about / "METADATA").write_text("Name: coffer-channels\nVersion: 1\n")
    named = f"[{GROUP}]\ncoffer = app.providers.channels:CHANNELS\n"
    (about / "entry_points.txt").write_text(named)
    patch.syspath_prepend(str(folder))
