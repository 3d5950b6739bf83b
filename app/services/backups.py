"""Backups: when they are due, how long they are kept, and the proof that they can be restored."""

import random
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

from app.domain.errors import BackupError, CancelledError, CofferError
from app.domain.retention import Kept, superfluous
from app.ports.backups import (
    BackupInfo,
    BackupKind,
    BackupState,
    BackupStore,
    DrillResult,
    Level,
    Source,
)
from app.ports.clock import Clock
from app.ports.progress import NoProgress, Progress
from app.ports.storage import Database
from app.services.backup_state import AFTER_CHANGES, is_drill_due, is_past, level_of
from app.services.proof import tag_of

__all__ = [
    "BackupInfo",
    "BackupKind",
    "BackupService",
    "BackupState",
    "DrillResult",
    "Level",
]


@dataclass
class BackupService:
    """The backups of open books. Nothing here changes the books."""

    database: Database
    store: BackupStore
    source: Source
    clock: Clock
    dice: random.Random = field(default_factory=random.SystemRandom)
    _lock: threading.RLock = field(default_factory=threading.RLock)

    # Making

    def make(
        self,
        kind: BackupKind | str,
        target: Path | None = None,
        progress: Progress | None = None,
    ) -> BackupInfo:
        """Make a backup, check it in a process of its own, then thin out the older ones.

        With `target`, a file or a folder, it goes there, and no rule ever deletes it. The books
        may be used meanwhile. A copy for the second place is made after; if that fails,
        `state` says so.

        Raises:
            BackupError: it could not be made, or the check found something. Nothing is left of
                it, older ones are as they were, and `state` tells of it from now on.
            CancelledError: likewise, without a word in `state`.
        """
        chosen, at = BackupKind(kind), self.clock.now()
        with self._lock:
            try:
                tag = self.tag()
                info = self.store.make(chosen, at, self.source, target, progress or NoProgress())
            except CancelledError:
                raise
            except CofferError as error:
                failure = _failure(self.store.folder, error)
                if target is None:
                    self._note_failure(failure.reason, at)
                raise failure from error
            if target is None:
                self._note_success(info, tag)
                self.thin()
            return info

    def at_close(self, progress: Progress | None = None) -> BackupInfo | None:
        """Make a backup if there are changes that none has; a failure is noted, never raised."""
        try:
            return self.make(BackupKind.CLOSE, progress=progress) if self.has_changes() else None
        except CofferError:
            return None

    def tag(self) -> str:
        """Return a mark of the present state of the books: equal marks, nothing to back up."""
        with self.database.reading() as unit:
            return tag_of(unit)

    def has_changes(self) -> bool:
        """Tell whether the books have anything that the newest backup has not."""
        stored = self.store.read()
        return not stored.tag or stored.tag != self.tag()

    def is_due(self, changed_since: datetime | None = None) -> bool:
        """Tell whether it is time for an automatic one: 30 minutes after a change.

        `changed_since`: when the first change was made that no backup has. Without it, changes
        count from the newest backup on.
        """
        if not self.has_changes():
            return False
        stored = self.store.read()
        since = changed_since or stored.last_good_at
        if since is None or not stored.tag:  # none yet, or the newest was found bad
            return True
        return is_past(since, AFTER_CHANGES, self.clock.now())

    # What there is

    def list(self) -> Sequence[BackupInfo]:
        """Return the backups in the profile's folder, newest first."""
        bad = self.store.read().bad
        return [
            replace(one, is_verified=False, problem=bad[one.path.name])
            if one.path.name in bad
            else one
            for one in self.store.list()
        ]

    def thin(self) -> Sequence[Path]:
        """Delete what the rule of `app.domain.retention` does not keep; return those paths."""
        with self._lock:
            found = {one.path.name: one for one in self.list()}
            gone = superfluous(
                [
                    Kept(
                        name,
                        one.made_at,
                        self._day(one.made_at),
                        one.kind is BackupKind.MIGRATION,
                        one.is_verified,
                        self.store.kept(one.path),
                    )
                    for name, one in found.items()
                ],
                self.clock.now(),
                self.clock.today(),
            )
            paths = [found[one.name].path for one in gone]
            for path in paths:
                self.store.remove(path)
            return paths

    def state(self) -> BackupState:
        """Return how things stand; a warning at the first failure, red after some days."""
        stored, now = self.store.read(), self.clock.now()
        second = Path(stored.second_folder) if stored.second_folder else None
        is_same = second is None or not self.store.is_other_device(second)
        problem = stored.problem or stored.second_problem
        if not problem and stored.drill is not None and not stored.drill.is_equal:
            problem = "; ".join(stored.drill.problems)
        return BackupState(
            last_good_at=stored.last_good_at,
            last_drill=self.last_drill(),
            is_due=self.is_due(),
            is_drill_due=is_drill_due(stored, now),
            problem=problem,
            level=level_of(
                stored, now, is_warned=bool(problem) or (second is not None and is_same)
            ),
            folder=self.store.folder,
            second_folder=second,
            same_device=is_same,
        )

    def set_folder(self, path: Path | None) -> BackupState:
        """Set the second place, outside the profile's folder; None: no second place.

        The newest backup is copied there at once.

        Raises:
            BackupError: it cannot be written to, or is the profile's own. Nothing was changed.
        """
        with self._lock:
            newest = next((one for one in self.list() if one.is_verified), None)
            if path is not None:
                path = path.expanduser().absolute()
                self.store.copy_out(newest.path if newest else self.store.folder, path)
            stored = self.store.read()
            self.store.write(
                replace(stored, second_folder=str(path) if path else "", second_problem="")
            )
        return self.state()

    # The drill

    def drill(self, progress: Progress | None = None) -> DrillResult:
        """Restore the newest backup and a random older one, re-total them, and note the result.

        Each is restored into a scratch place by a process of its own, which has no keyring and
        needs no network; the scratch place is wiped. What is there already is not touched.

        Raises:
            BackupError: there is nothing to restore, or no room for it.
        """
        steps = progress or NoProgress()
        with self._lock:
            there = self.list()
            found = [one for one in there if one.entries is not None]
            if not found:
                raise BackupError(str(self.store.folder), "there is no backup to restore yet")
            began = time.perf_counter()
            chosen = [found[0], *([self.dice.choice(found[1:])] if found[1:] else [])]
            names = {one.path.name for one in there}
            bad = {name: text for name, text in self.store.read().bad.items() if name in names}
            problems: list[str] = []
            for place, one in enumerate(chosen):
                steps.step(place, len(chosen), "restoring")
                outcome = self.store.check(one.path)
                bad.pop(one.path.name, None)
                if outcome.problems:
                    bad[one.path.name] = "; ".join(outcome.problems)
                    problems += [f"{one.path.name}: {text}" for text in outcome.problems]
            steps.step(len(chosen), len(chosen), "restoring")
            newest = found[0]
            result = DrillResult(
                at=self.clock.now(),
                path=newest.path,
                seconds=round(time.perf_counter() - began, 3),
                entries=newest.entries or 0,
                net_worth=newest.net_worth,
                base=newest.base,
                is_equal=not problems,
                problems=tuple(problems),
                also=chosen[1].path if chosen[1:] else None,
            )
            self._note_drill(result, bad)
        return result

    def last_drill(self) -> DrillResult | None:
        """Return the last drill's result, with the net worth of the backup if it is still there."""
        last = self.store.read().drill
        if last is None:
            return None
        found = self.store.describe(last.path)
        return replace(last, net_worth=found.net_worth, base=found.base) if found else last

    # Notes

    def _note_failure(self, problem: str, at: datetime) -> None:
        stored = self.store.read()
        since = stored.failing_since
        self.store.write(replace(stored, problem=problem, failing_since=since or at))

    def _note_success(self, info: BackupInfo, tag: str) -> None:
        stored = self.store.read()
        second_problem = ""
        if stored.second_folder:
            try:
                self.store.copy_out(info.path, Path(stored.second_folder))
            except CofferError as error:
                second_problem = f"the second place: {_failure(info.path, error).reason}"
        self.store.write(
            replace(
                stored,
                last_good_at=info.made_at,
                first_at=stored.first_at or info.made_at,
                failing_since=None,
                problem="",
                second_problem=second_problem,
                tag=tag,
            )
        )

    def _note_drill(self, result: DrillResult, bad: dict[str, str]) -> None:
        stored = self.store.read()
        is_newest_bad = result.path.name in bad
        self.store.write(
            replace(
                stored,
                drill=replace(result, net_worth=None, base=""),
                last_good_drill_at=result.at if result.is_equal else stored.last_good_drill_at,
                bad=bad,
                tag="" if is_newest_bad else stored.tag,  # so that another one is made soon
            )
        )

    def _day(self, at: datetime) -> date:
        """Return the person's day of a time, in the zone of this computer."""
        return at.astimezone().date()


def _failure(path: Path, error: CofferError) -> BackupError:
    if isinstance(error, BackupError):
        return error
    return BackupError(str(path), str(error))
