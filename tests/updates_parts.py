"""A publisher of releases with keys of its own, its folder given out by a server on loopback."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from securesystemslib.signer import CryptoSigner  # type: ignore[attr-defined]  # documented home

from app.domain.updates.faults import Fault, UpdateError
from app.domain.updates.releases import Release, ReleaseFile
from app.ports.progress import NoProgress
from app.providers.http.maker import HttpSessionMaker
from app.providers.http.surroundings import Patience
from app.providers.releases.built_in import BuiltIn
from app.providers.releases.feed import TufFeed
from installers.publishing.repository import Holders, Published
from tests.providers.fake_server import FakeServer, Reply, Request
from tests.providers.sessions import FakeTime

RUNNING = "0.1.0"
DIGEST = "ab" * 32


def a_key() -> CryptoSigner:
    return CryptoSigner.generate_ed25519()


@dataclass
class Keys:
    """One of each kind; two root keys, of which `threshold` are needed."""

    root: list[CryptoSigner] = field(default_factory=lambda: [a_key(), a_key()])
    targets: CryptoSigner = field(default_factory=a_key)
    online: CryptoSigner = field(default_factory=a_key)
    threshold: int = 1

    def holders(self) -> Holders:
        return Holders(
            [one.public_key for one in self.root],
            [self.targets.public_key],
            [self.online.public_key],
            self.threshold,
        )


@dataclass
class Publisher:
    """Publishes into a folder."""

    folder: Path
    base: str
    keys: Keys = field(default_factory=Keys)
    now: datetime = field(default_factory=lambda: datetime.now(UTC))

    @property
    def published(self) -> Published:
        return Published(self.folder, self.now)

    @property
    def metadata(self) -> Path:
        return self.folder / "metadata"

    def begin(self) -> BuiltIn:
        """Make the first root, and return what a build is given."""
        self.published.begin(self.keys.holders(), self.keys.root)
        return self.built_in()

    def built_in(self) -> BuiltIn:
        return BuiltIn(self.base, self.published.root_path().read_bytes())

    def release(self, version: str, **changed: Any) -> Release:
        made = replace(self.a_release(version), **changed)
        self.published.release(made, [self.keys.targets], [self.keys.online])
        return made

    def a_release(self, version: str) -> Release:
        return Release(
            version,
            date(2026, 11, 20),
            f"{self.base}/get/{version}",
            "- Quicker.\n- Nothing is lost.",
            (
                ReleaseFile("coffer.deb", "deb", "linux", "x86_64", 81_000_000, DIGEST),
                ReleaseFile("coffer.dmg", "dmg", "macos", "aarch64", 90_000_000, DIGEST),
            ),
        )

    def at(self, days: float) -> "Publisher":
        """Return it at another time."""
        return replace(self, now=self.now + timedelta(days=days))

    def rewrite(self, name: str, change: Callable[[dict[str, Any]], object]) -> None:
        """Change a signed file behind its signature's back."""
        path = self.metadata / name
        found = json.loads(path.read_bytes())
        change(found)
        path.write_bytes(json.dumps(found).encode())


@contextmanager
def serving(folder: Path) -> Iterator[FakeServer]:
    """Give a folder out on loopback."""

    def answer(request: Request) -> Reply:
        path = folder / request.route.lstrip("/")
        if ".." in request.route or not path.is_file():
            return Reply({"message": "there is none"}, 404)
        return Reply(path.read_bytes())

    with FakeServer(default=answer) as server:
        yield server


def feed_of(
    built_in: BuiltIn | None,
    folder: Path,
    *,
    patience: Patience | None = None,
    whole_s: float = 30.0,
    maker: HttpSessionMaker | None = None,
) -> TufFeed:
    time = FakeTime()
    own = maker or HttpSessionMaker(
        time, timing=time, patience=patience or Patience(2.0, 2.0, 6.0), chance=lambda: 0.5
    )
    return TufFeed(built_in, folder, lambda: own, whole_s)


def refused(feed: TufFeed, running: str = RUNNING) -> Fault:
    """Return why a check comes to nothing."""
    with pytest.raises(UpdateError) as raised:
        feed.newest(running, NoProgress())
    assert str(raised.value)
    return raised.value.fault


def newest(feed: TufFeed, running: str = RUNNING) -> str:
    """Return the version that a check comes to."""
    return feed.newest(running, NoProgress()).version


def files_of(folder: Path) -> Mapping[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
