"""The doctor: what is protected, verified and proven to come back, and what is not."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import CofferError
from app.ports.progress import NoProgress, Progress


class Level(StrEnum):
    """How much a finding matters."""

    OK = "ok"
    NOTE = "note"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    code: str
    level: Level
    title: str
    detail: str = ""
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class DoctorReport:
    """All findings, the worst first."""

    findings: tuple[Finding, ...]

    @property
    def worst(self) -> Level:
        order = list(Level)
        return max((one.level for one in self.findings), key=order.index, default=Level.OK)


Probe = Callable[[], Iterable[Finding]]


@dataclass(frozen=True, slots=True)
class DoctorService:
    """Asks each probe; one that fails is a finding itself."""

    probes: Sequence[tuple[str, Probe]]

    def examine(self, progress: Progress | None = None) -> DoctorReport:
        """Look at everything. Takes as long as reading the file once."""
        steps = progress or NoProgress()
        found: list[Finding] = []
        for at, (code, probe) in enumerate(self.probes):
            steps.step(at, len(self.probes), "checking")
            try:
                found += probe()
            except (CofferError, OSError) as error:
                reason = error.strerror if isinstance(error, OSError) else str(error)
                found.append(
                    Finding(code, Level.WARN, "This could not be looked at", str(reason or ""))
                )
        steps.step(len(self.probes), len(self.probes), "checking")
        order = list(Level)
        return DoctorReport(tuple(sorted(found, key=lambda one: -order.index(one.level))))
