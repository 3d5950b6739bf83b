"""Asks for the newest release. The Update Framework decides what of the answer is trusted.

Source: The Update Framework specification 1.0, section 5, "Detailed client workflow"; its library
walks the roots, and looks at signatures, thresholds, numbers, digests, lengths and expiry.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.failure import CancelledError
from app.domain.updates.faults import Fault, UpdateError
from app.domain.updates.releases import MOST_BYTES, Release, read_release
from app.domain.updates.versions import is_newer
from app.ports.progress import Progress
from app.ports.providers import Facts, Limit, ProviderKind
from app.providers.http.addresses import origin_of
from app.providers.releases.built_in import MOST_ROOT, BuiltIn
from app.providers.releases.trust import ROLES, Trust, TrustFile, pack

if TYPE_CHECKING:
    from app.ports.syncing import RunSession, SessionMaker

CALLER = "releases"  # as the list of the servers that were called has it
WHOLE_S = 60.0  # for which a check may last
FURTHEST = 1_000_000  # by which a number may rise: no stolen key locks the true news out for ever


@dataclass(frozen=True, slots=True)
class TufFeed:
    """Implements `app.ports.updates.ReleaseFeed`. What it trusts lies in a folder of its own."""

    built_in: BuiltIn | None
    folder: Path
    maker: Callable[[], SessionMaker]
    whole_s: float = WHOLE_S

    @property
    def host(self) -> str:
        return self.built_in.host if self.built_in is not None else ""

    def is_own(self, page: str) -> bool:
        """Tell whether an address is on the server that is asked."""
        if self.built_in is None:
            return False
        try:
            return origin_of(page) == origin_of(self.built_in.base)
        except ValueError:
            return False

    def newest(self, running: str, progress: Progress) -> Release:
        """Ask; see the port."""
        if self.built_in is None:
            raise UpdateError(Fault.NO_SOURCE)
        from app.machine.turns import turn

        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            with turn(self.folder / "lock"):
                return self._newest(self.built_in, running, progress)
        except OSError as error:
            raise UpdateError(Fault.CANNOT_KEEP, error.strerror or "") from error
        except CancelledError:
            if _is_cancelled(progress):
                raise
            raise UpdateError(Fault.TOO_SLOW) from None

    def begin_anew(self) -> None:
        """Forget what was seen; see the port."""
        self._trust.remove()

    @property
    def _trust(self) -> TrustFile:
        return TrustFile(self.folder / "trust.json")

    def _newest(self, built_in: BuiltIn, running: str, progress: Progress) -> Release:
        before = self._trust.read()
        work = self.folder / "at-work"
        shutil.rmtree(work, ignore_errors=True)  # of a run that was killed
        work.mkdir(mode=0o700)
        try:
            before.unpack(work)
            with closing(self._session(built_in, progress)) as session:
                release = self._asked(built_in, before, work, session)
        finally:
            shutil.rmtree(work, ignore_errors=True)
        for known in (before.highest, running):
            if known and is_newer(known, release.version):
                raise UpdateError(Fault.OLDER, f"{release.version}, after {known}")
        if not self.is_own(release.page):
            raise UpdateError(Fault.UNREADABLE, "it leads to another server")
        return release

    def _asked(self, built_in: BuiltIn, before: Trust, work: Path, session: RunSession) -> Release:
        """Let the library verify what comes; what it trusted is kept, also where it refused."""
        from app.providers.releases.asking import fetched
        from app.providers.releases.fetching import SessionFetcher

        highest = before.highest
        try:
            release = _read(fetched(built_in, work, SessionFetcher(session)))
            if not highest or is_newer(release.version, highest):
                highest = release.version
        finally:
            self._keep(before, pack(work, highest))
        return release

    def _keep(self, before: Trust, after: Trust) -> None:
        for role in ROLES:
            if after.number(role) - before.number(role) > FURTHEST:
                self._trust.write(Trust(after.roots, before.roles, before.highest))
                raise UpdateError(Fault.TOO_FAR, f"{role} {after.number(role)}")
        if after != before:
            self._trust.write(after)

    def _session(self, built_in: BuiltIn, progress: Progress) -> RunSession:
        facts = Facts(
            id=CALLER,
            name="Coffer",
            kind=ProviderKind.PRICES,
            capabilities=frozenset(),
            bases={"": built_in.base},
            limit=Limit(200, 60.0),  # a chain of roots is a call each
            answer_bytes=max(MOST_BYTES, MOST_ROOT),
        )
        end = time.monotonic() + self.whole_s

        def is_over() -> bool:
            return time.monotonic() > end or _is_cancelled(progress)

        return self.maker().open(facts, {}, progress=progress, is_cancelled=is_over, keeps=False)


def _is_cancelled(progress: Progress) -> bool:
    try:
        progress.step(0, 0, CALLER)
    except CancelledError:
        return True
    return False


def _read(body: bytes) -> Release:
    try:
        return read_release(body)
    except ValueError as error:
        raise UpdateError(Fault.UNREADABLE, str(error)) from error
