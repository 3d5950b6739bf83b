"""Wrong tries and unlock events, on disk beside the key file. No secret is ever here.

A try is counted before it is worked out and taken back when it was right, so that many programs at
once have no more tries than one. That of a program that was killed meanwhile is not counted: a
crash is no wrong passphrase. Where nothing can be written (read-only media), nothing is counted.
"""

import json
import os
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from app.domain.errors import DatabaseError
from app.domain.unlock_delay import FREE, Moment, Tries
from app.machine.atomic import read_small, write_atomic
from app.machine.turns import turn
from app.ports.clock import Clock
from app.ports.keys import UnlockEvent

MOST_BYTES = 1024 * 1024
MOST_EVENTS = 500
BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True, slots=True)
class Log:
    """What the file holds."""

    tries: Tries
    events: tuple[UnlockEvent, ...]
    under_way: tuple[int, ...] = ()  # the processes whose tries are being worked out

    def without_dead(self) -> "Log":
        """Return it without the tries of processes that are gone."""
        alive = tuple(one for one in self.under_way if _is_alive(one))
        tries = self.tries
        for _ in range(len(self.under_way) - len(alive)):
            tries = tries.taken_back()
        return replace(self, tries=tries, under_way=alive)

    def ended(self) -> tuple[int, ...]:
        """Return what is under way without one try of this process."""
        left = list(self.under_way)
        if os.getpid() in left:
            left.remove(os.getpid())
        return tuple(left)


class Attempts:
    """The wrong tries and the unlock events of one profile."""

    def __init__(
        self, path: Path, clock: Clock, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._path = path
        self._clock = clock
        self._monotonic = monotonic
        self._damaged_since: Moment | None = None

    def wait_s(self) -> float:
        """Return the seconds until the next try is looked at."""
        return self._read().without_dead().tries.wait_s(self._now())

    def begin(self) -> float:
        """Count a try that is about to be worked out; else return the seconds that it must wait.

        Both in one turn, so that many programs at once have no more tries than one.
        """
        wait_s = self.wait_s()  # where nothing can be written

        def change(log: Log) -> Log:
            nonlocal wait_s
            now, log = self._now(), log.without_dead()
            wait_s = log.tries.wait_s(now)
            if wait_s > 0:
                return log
            under_way = (*log.under_way, os.getpid())
            return Log(log.tries.missed(now), log.events, under_way)

        self._change(change)
        return wait_s

    def take_back(self) -> None:
        """Forget a try that could not be worked out."""
        self._change(lambda log: Log(log.tries.taken_back(), log.events, log.ended()))

    def end(self, way: str, by: str, *, is_success: bool) -> None:
        """Note how a try ended; a right one makes the wrong ones forgotten."""
        event = UnlockEvent(self._clock.now(), way, by, is_success)

        def change(log: Log) -> Log:
            tries = Tries() if is_success else log.tries
            return Log(tries, _with(log.events, event), log.ended())

        self._change(change)

    def take_events(self) -> list[UnlockEvent]:
        """Return the events so far, and forget them."""
        taken: list[UnlockEvent] = []

        def change(log: Log) -> Log:
            taken.extend(log.events)
            return replace(log, events=())

        if self._read().events:
            self._change(change)
        return taken

    def _now(self) -> Moment:
        return Moment(self._clock.now().timestamp(), self._monotonic(), _boot())

    def _change(self, change: Callable[[Log], Log]) -> None:
        lock = self._path.with_name(self._path.name + ".lock")
        with suppress(OSError, DatabaseError):
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with turn(lock):
                write_atomic(self._path, _text(change(self._read())))

    def _read(self) -> Log:
        """Return what is stored. A file that makes no sense counts as the free tries used up.

        Counted from when it was first seen: the wait has to end, also where nothing can be written.
        """
        try:
            raw = read_small(self._path, MOST_BYTES)
            return _parse(json.loads(raw)) if raw else Log(Tries(), ())
        except (
            DatabaseError,
            ValueError,
            KeyError,
            TypeError,
            AttributeError,
            ArithmeticError,
            RecursionError,
        ):
            self._damaged_since = self._damaged_since or self._now()
            return Log(Tries(FREE, self._damaged_since), ())


def _is_alive(process: int) -> bool:
    """Tell whether a process runs still; where that cannot be told, it does."""
    if os.name != "posix":
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def _boot() -> str:
    try:
        return BOOT_ID.read_text().strip()
    except OSError:
        return ""


def _with(events: tuple[UnlockEvent, ...], new: UnlockEvent) -> tuple[UnlockEvent, ...]:
    """Add an event; those of one kind on one day are one, with their number."""
    for at, one in enumerate(events):
        is_alike = (one.way, one.by, one.is_success) == (new.way, new.by, new.is_success)
        if is_alike and one.at.date() == new.at.date():
            counted = UnlockEvent(one.at, one.way, one.by, one.is_success, one.count + 1)
            return (*events[:at], counted, *events[at + 1 :])
    return (*events, new)[-MOST_EVENTS:]


def _text(log: Log) -> bytes:
    last = log.tries.last
    return json.dumps(
        {
            "wrong": log.tries.wrong,
            "last": asdict(last) if last else None,
            "under_way": log.under_way,
            "events": [{**asdict(one), "at": one.at.isoformat()} for one in log.events],
        },
        indent=1,
    ).encode()


def _parse(found: dict[str, Any]) -> Log:
    last = found["last"]
    moment = (
        Moment(float(last["wall_s"]), float(last["monotonic_s"]), str(last["boot"]))
        if last
        else None
    )
    events = tuple(
        UnlockEvent(
            datetime.fromisoformat(one["at"]),
            str(one["way"]),
            str(one["by"]),
            bool(one["is_success"]),
            int(one["count"]),
        )
        for one in found["events"]
    )
    under_way = tuple(int(one) for one in found.get("under_way", ()))
    return Log(Tries(int(found["wrong"]), moment), events, under_way)
