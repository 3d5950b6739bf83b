"""Asks for the newest version as often as the person allows, and remembers what was said."""

import platform
import threading
from dataclasses import dataclass, field, replace
from datetime import datetime

from app.domain.updates.due import Often, is_due
from app.domain.updates.faults import Fault, UpdateError
from app.domain.updates.releases import Release, ReleaseFile
from app.domain.updates.versions import is_newer
from app.ports.clock import Clock
from app.ports.progress import NoProgress, Progress
from app.ports.updates import ReleaseFeed, UpdateNotes
from app.services.updates.keeping import Kept, kept_text, read_kept

_NO_PROGRESS = NoProgress()
SYSTEMS = {"Linux": "linux", "Windows": "windows", "Darwin": "macos"}
MACHINES = {"AMD64": "x86_64", "arm64": "aarch64", "ARM64": "aarch64"}


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands with new versions."""

    running: str
    host: str  # that is asked; "": this build has none
    often: Often
    checked_at: datetime | None
    tried_at: datetime | None
    newer: Release | None  # than the one that runs
    files: tuple[ReleaseFile, ...]  # of it, for this computer
    fault: Fault | None
    detail: str

    @property
    def can_check(self) -> bool:
        return bool(self.host)


@dataclass
class UpdateService:
    """One for a program. Safe in threads.

    What is kept lies beside all books, as the program is the same for all of them.
    """

    feed: ReleaseFeed
    notes: UpdateNotes
    clock: Clock
    running: str  # the version of this program
    system: str = field(default_factory=lambda: SYSTEMS.get(platform.system(), ""))
    machine: str = field(
        default_factory=lambda: MACHINES.get(platform.machine(), platform.machine())
    )
    _lock: threading.RLock = field(default_factory=threading.RLock, repr=False)

    def standing(self) -> Standing:
        """Return how it stands, without asking anybody."""
        kept = self._kept()
        newer = kept.release
        if newer is not None and not (
            is_newer(newer.version, self.running) and self.feed.is_own(newer.page)
        ):
            newer = None
        return Standing(
            running=self.running,
            host=self.feed.host,
            often=kept.often,
            checked_at=kept.checked_at,
            tried_at=kept.tried_at,
            newer=newer,
            files=newer.files_for(self.system, self.machine) if newer is not None else (),
            fault=kept.fault,
            detail=kept.detail,
        )

    def is_due(self) -> bool:
        """Tell whether the person allowed it and it is time."""
        if not self.feed.host:
            return False
        kept = self._kept()
        if kept.fault is Fault.DAMAGED:  # asking again would say the same
            return False
        return is_due(kept.often, kept.checked_at, kept.tried_at, self.clock.now())

    def set_often(self, often: Often) -> Standing:
        """Choose how often it is asked.

        Raises:
            UpdateError: this build cannot check, or the choice cannot be kept.
        """
        if often is not Often.NEVER and not self.feed.host:
            raise UpdateError(Fault.NO_SOURCE)
        return self._keep(often=often)

    def check(self, progress: Progress = _NO_PROGRESS) -> Standing:
        """Ask now, and return how it stands then; what went wrong is its `fault`.

        Raises:
            UpdateError: this build cannot check, or what came of it cannot be kept.
            CancelledError: it was cancelled; nothing was noted.
        """
        if not self.feed.host:
            raise UpdateError(Fault.NO_SOURCE)
        try:
            release = self.feed.newest(self.running, progress)
        except UpdateError as error:
            return self._keep(tried_at=self.clock.now(), fault=error.fault, detail=error.detail)
        now = self.clock.now()
        return self._keep(checked_at=now, tried_at=now, release=release, fault=None, detail="")

    def begin_anew(self) -> Standing:
        """Trust the key again that this Coffer came with, and nothing that was seen since.

        Raises:
            UpdateError: it cannot be written.
        """
        with self._lock:
            self.feed.begin_anew()
            return self._keep(checked_at=None, tried_at=None, release=None, fault=None, detail="")

    def _kept(self) -> Kept:
        return read_kept(self.notes.read())

    def _keep(self, **changed: object) -> Standing:
        with self._lock:
            kept = replace(self._kept(), **changed)  # type: ignore[arg-type]  # fields by name
            self.notes.write(kept_text(kept))
            return self.standing()
