"""Notices when the window's thread was busy for longer than a person would, and says what it did.

A second thread looks every few hundredths of a second whether the window's thread waits for events:
it does where the innermost call of Python is the one in which it last went to wait, and the
processor's clock of the thread stands still. What is busy without a turn of Qt's loop in between is
a stall; while it lasts, its stack is looked at once. What is noted are names of functions: no
amount, no name of an account, nothing that was typed.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractEventDispatcher, QObject

if TYPE_CHECKING:
    from types import FrameType

LONG_S = 0.05
LOOK_S = 0.025  # from one look of that thread to the next
BUSY = 0.7  # of the time between two looks was spent on the processor
DEPTH = 12  # calls of a stack that are named
PAUSE_S = 10.0  # between two lines in the log


@dataclass(frozen=True)
class Stall:
    """One turn of the window's thread that took too long."""

    seconds: float  # by the clock, to one look of that thread
    own: float  # seconds of the processor that the window's thread itself took
    where: str  # function names, the innermost first

    def __str__(self) -> str:
        text = f"the window stood still for {self.seconds * 1000:.0f} ms"
        return f"{text} ({self.own * 1000:.0f} ms of its own): {self.where or 'not seen'}"


@dataclass
class _Run:
    """Looks in a row that found the thread busy with one turn."""

    turn: int
    begin: float  # the last look at which it was not
    own: float  # the thread's clock then
    where: str = ""


class Watchdog(QObject):
    """Watches the thread that makes it; `told` gets each stall, on the second thread."""

    def __init__(
        self,
        told: Callable[[Stall], object],
        parent: QObject | None = None,
        *,
        long_s: float = LONG_S,
    ) -> None:
        super().__init__(parent)
        self._told, self._long_s = told, long_s
        self._thread_id = threading.get_ident()
        self._turns = 0
        self._rest = 0  # the call in which the thread waits, by its identity
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)
        self._dispatcher = QAbstractEventDispatcher.instance()
        if self._dispatcher is not None:
            self._dispatcher.aboutToBlock.connect(self._on_block)
            self._thread.start()

    def stop(self) -> None:
        """Watch no more."""
        if self._is_over.is_set() or self._dispatcher is None:
            return
        self._is_over.set()
        self._dispatcher.aboutToBlock.disconnect(self._on_block)
        self._thread.join(1.0)

    def _on_block(self) -> None:
        self._turns += 1
        self._rest = id(sys._getframe(1))  # noqa: SLF001  # the documented way

    def _watch(self) -> None:
        """Look, on the second thread."""
        clock = _clock_of(self._thread_id)
        run: _Run | None = None
        then, own_then = time.monotonic(), clock()
        while not self._is_over.wait(LOOK_S):
            now, own, turn = time.monotonic(), clock(), self._turns
            is_busy = self._is_elsewhere() or own - own_then > BUSY * (now - then)
            if run is not None and (not is_busy or turn != run.turn):
                self._judge(run, then, own)
                run = None
            if is_busy and run is None:
                run = _Run(turn, then, own_then)
            if run is not None and not run.where and now - run.begin > self._long_s:
                run.where = self._where()
            then, own_then = now, own
        if run is not None:
            self._judge(run, time.monotonic(), clock())

    def _judge(self, run: _Run, end: float, own: float) -> None:
        """Tell a run that was long: at the least, from its first look to its last."""
        took = own - run.own
        least = end - run.begin - LOOK_S / 2
        if max(took, least) > self._long_s:
            self._told(Stall(max(took, least), took, run.where))

    def _is_elsewhere(self) -> bool:
        frame = self._frame()
        return bool(self._rest) and frame is not None and id(frame) != self._rest

    def _frame(self) -> FrameType | None:
        return sys._current_frames().get(self._thread_id)  # noqa: SLF001  # the documented way

    def _where(self) -> str:
        frame = self._frame()
        names: list[str] = []
        while frame is not None and len(names) < DEPTH:
            code = frame.f_code
            path = PurePath(code.co_filename)
            names.append(f"{path.parent.name}/{path.stem}.{code.co_name}:{frame.f_lineno}")
            frame = frame.f_back
        return " < ".join(names)


def _clock_of(thread_id: int) -> Callable[[], float]:
    """Return the processor's clock of a thread; where a system has none, one that stands still."""
    if not hasattr(time, "pthread_getcpuclockid"):
        return lambda: 0.0
    clock = time.pthread_getcpuclockid(thread_id)
    return lambda: time.clock_gettime(clock)


class StallLog:
    """Writes stalls down, one line in a while; the others are counted."""

    def __init__(
        self,
        write: Callable[[str], object],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._write, self._monotonic = write, monotonic
        self._next = float("-inf")
        self._left_out = 0

    def __call__(self, stall: Stall) -> None:
        now = self._monotonic()
        if now < self._next:
            self._left_out += 1
            return
        self._next = now + PAUSE_S
        more = f"; {self._left_out} more before it" if self._left_out else ""
        self._left_out = 0
        self._write(f"{stall}{more}")
