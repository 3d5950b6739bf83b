"""News of new versions without any server, and notes without any file."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from app.domain.updates.faults import Fault, UpdateError
from app.domain.updates.releases import Release, ReleaseFile
from app.services.updates import UpdateService

HERE = ReleaseFile("coffer_0.2.0_amd64.deb", "deb", "linux", "x86_64", 81_000_000, "0" * 64)
THERE = ReleaseFile("Coffer-0.2.0.dmg", "dmg", "macos", "aarch64", 90_000_000, "0" * 64)
NEWER = Release(
    "0.2.0", date(2026, 11, 20), "https://releases.example/get", "- <b>Quicker</b>.\n- Safer.",
    (HERE, THERE),
)  # fmt: skip


class FakeClock:
    """Goes on only when told."""

    def __init__(self) -> None:
        self.at = datetime.now(UTC)

    def now(self) -> datetime:
        return self.at

    def today(self) -> date:
        return self.at.date()

    def forward(self, **span: float) -> None:
        self.at += timedelta(**span)


class FakeFeed:
    """News without any server."""

    def __init__(self, host: str = "releases.example") -> None:
        self.host = host
        self.answer: Release | UpdateError = UpdateError(Fault.UNREACHED, "timestamp.json")
        self.asked = 0
        self.forgot = 0

    def newest(self, running: str, progress: object) -> Release:
        self.asked += 1
        if isinstance(self.answer, UpdateError):
            raise self.answer
        return self.answer

    def is_own(self, page: str) -> bool:
        return page.startswith(f"https://{self.host}/")

    def begin_anew(self) -> None:
        self.forgot += 1


@dataclass
class FakeNotes:
    text: str = ""

    def read(self) -> str:
        return self.text

    def write(self, text: str) -> None:
        self.text = text


def a_service(feed: Any = None, clock: Any = None) -> UpdateService:
    """Return a service that is asked by version 0.1.0 on Linux."""
    return UpdateService(
        feed or FakeFeed(), FakeNotes(), clock or FakeClock(), "0.1.0", "linux", "x86_64"
    )
