"""A child process that reads one file: started, asked, watched, and ended whatever happens."""

import contextlib
import logging
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self, cast

from app.ports.importers import ReaderFailedError
from app.ports.progress import NoProgress, Progress
from app.providers.files_in.child import NO_MEMORY, SWITCH
from app.providers.files_in.frames import (
    JSON,
    FrameError,
    json_of,
    receive,
    send_bytes,
    send_json,
)
from app.providers.files_in.limits import Limits

MOST_ANSWER = 1024 * 1024 * 1024  # bytes of all frames that answer one request
_PAUSE = 0.1  # seconds between looks at the clock and at cancel
_ROOT = Path(__file__).resolve().parents[3]
_START = "import sys; sys.path.insert(0, {!r}); from {} import main; sys.exit(main(sys.argv[1:]))"
_log = logging.getLogger(__name__)


class Reading:
    """One child with one file. Every failure of the child is a `ReaderFailedError`."""

    def __init__(
        self,
        path: Path,
        content: bytes,
        importers: Sequence[tuple[str, str]] = (),
        limits: Limits | None = None,
        module: str = "app.providers.files_in.child",
    ) -> None:
        """Start it and hand it the file. `importers`: (id, "module:name") of readers."""
        self._path = path
        self._limits = limits or Limits()
        self._frames: queue.Queue[tuple[bytes, bytes] | FrameError | None] = queue.Queue(4)
        self._is_closed = self.is_busy = False
        self.started = time.monotonic()
        self._process = subprocess.Popen(  # noqa: S603  # this program itself
            _command(module, self._limits),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            cwd=_folder(),
            close_fds=True,
            start_new_session=True,
        )
        self._in = cast("BinaryIO", self._process.stdin)
        self._out = cast("BinaryIO", self._process.stdout)
        self._gatherer = threading.Thread(
            target=self._gather, daemon=True, name="answers of a reader"
        )
        self._gatherer.start()
        hello = {"size": len(content), "importers": [list(one) for one in importers]}
        self._handed = threading.Event()
        threading.Thread(
            target=self._hand_over, args=(hello, content), daemon=True, name="file for a reader"
        ).start()

    # -- asking ----------------------------------------------------------------------------

    def ask(
        self, request: Mapping[str, object], progress: Progress | None = None
    ) -> Iterator[dict[str, Any]]:
        """Give the frames that answer a request, the last (`done`) aside.

        Raises:
            ReaderFailedError: it took too long, too much, crashed, or said what nobody may say.
            CancelledError: from `progress`; the child is ended.
        """
        for kind, body in self.ask_frames(request, progress):
            if kind != JSON:
                raise self._lied()
            yield self._object(body)

    def ask_frames(
        self, request: Mapping[str, object], progress: Progress | None = None
    ) -> Iterator[tuple[bytes, bytes]]:
        """Do the same with frames as they come: JSON and bytes."""
        watch = progress or NoProgress()
        self.is_busy = True
        try:
            yield from self._answers(request, watch)
            self.is_busy = False
        except BaseException:  # whatever it is: nobody will listen to this child again
            self.close()
            raise

    def _answers(
        self, request: Mapping[str, object], watch: Progress
    ) -> Iterator[tuple[bytes, bytes]]:
        left = _Clock(self._limits.wall_seconds)
        while not self._handed.is_set():
            watch.step(0, 0, "reading")
            started = time.monotonic()
            self._handed.wait(_PAUSE)
            self._spend(left, started)
        with contextlib.suppress(OSError):  # it is gone: how it ended is found below
            send_json(self._in, request)
        got = 0
        while True:
            frame = self._next(left, watch)
            got += len(frame[1])
            if got > MOST_ANSWER:
                raise self._failed("its answer has no end")
            if frame[0] == JSON:
                value = frame[1]
                if value.startswith(b'{"ready":'):
                    self._told_limits(value)
                    continue
                if value == b'{"done":true}':
                    return
                if value.startswith(b'{"failed":'):
                    raise self._own_failure(value)
            yield frame

    def _next(self, left: "_Clock", watch: Progress) -> tuple[bytes, bytes]:
        while True:
            watch.step(0, 0, "reading")
            started = time.monotonic()
            try:
                found = self._frames.get(timeout=_PAUSE)
            except queue.Empty:
                self._spend(left, started)
                continue
            self._spend(left, started)
            if isinstance(found, FrameError):
                raise self._lied() from found
            if found is None:
                raise self._ended()
            return found

    def _spend(self, left: "_Clock", since: float) -> None:
        left.spend(since)
        if left.is_over:
            raise self._failed(f"it took longer than {self._limits.wall_seconds:.0f} seconds")

    def _object(self, body: bytes) -> dict[str, Any]:
        try:
            value = json_of(body)
        except FrameError as error:
            raise self._lied() from error
        if not isinstance(value, dict):
            raise self._lied()
        return value

    # -- how it may end --------------------------------------------------------------------

    def _failed(self, why: str) -> ReaderFailedError:
        return ReaderFailedError(str(self._path), f"reading it was ended: {why}")

    def _lied(self) -> ReaderFailedError:
        return self._failed("the reader answered with something that no file can be")

    def lied(self) -> ReaderFailedError:
        """Return the error for an answer that makes no sense, and end the child."""
        self.close()
        return self._lied()

    def _own_failure(self, value: bytes) -> ReaderFailedError:
        told = self._object(value)
        if told.get("failed") == "memory":
            return self._no_memory()
        name = str(told.get("failed"))[:60]
        _log.error("a reader of files failed: %s at %s", name, str(told.get("at"))[:120])
        return self._failed(f"the reader failed ({name})")

    def _no_memory(self) -> ReaderFailedError:
        return self._failed(f"it needs more memory than {self._limits.memory // 1_048_576} MiB")

    def _ended(self) -> ReaderFailedError:
        try:
            code = self._process.wait(2)
        except subprocess.TimeoutExpired:
            return self._lied()
        if code == NO_MEMORY:
            return self._no_memory()
        if os.name == "posix" and code == -getattr(signal, "SIGXCPU", 24):
            return self._failed(f"it needs more than {self._limits.cpu_seconds} seconds to compute")
        if code == -9:
            return self._failed("the system ended the reader: too much memory, or time")
        if code < 0:
            return self._failed(f"the reader crashed (signal {-code})")
        return self._failed(f"the reader ended without an answer (code {code})")

    # -- the process -----------------------------------------------------------------------

    def _hand_over(self, hello: Mapping[str, object], content: bytes) -> None:
        try:
            send_json(self._in, hello)
            send_bytes(self._in, content)
        except (OSError, ValueError):  # it is gone, or was closed: who asks will learn it
            pass
        self._handed.set()

    def _gather(self) -> None:
        while True:
            try:
                found: tuple[bytes, bytes] | FrameError | None = receive(self._out)
            except FrameError as error:
                found = error
            except (OSError, ValueError):
                found = None
            while not self._is_closed:
                with contextlib.suppress(queue.Full):
                    self._frames.put(found, timeout=_PAUSE)
                    break
            if self._is_closed or not isinstance(found, tuple):
                return

    def _told_limits(self, value: bytes) -> None:
        missing = self._object(value).get("ready")
        if missing and sys.platform == "linux":
            _log.warning("this system does not limit a reader's %s", str(missing)[:200])

    @property
    def is_closed(self) -> bool:
        return self._is_closed

    def close(self) -> None:
        """End it; may be called twice."""
        if self._is_closed:
            return
        self._is_closed = True
        with contextlib.suppress(OSError):
            self._process.kill()
        self._process.wait()
        self._gatherer.join(2)
        for stream in (self._in, self._out):
            with contextlib.suppress(OSError, ValueError):
                stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class _Clock:
    """How long the answer may still be waited for; the time of those who use it does not count."""

    def __init__(self, seconds: float) -> None:
        self._left = seconds

    def spend(self, since: float) -> None:
        self._left -= time.monotonic() - since

    @property
    def is_over(self) -> bool:
        return self._left <= 0


def _command(module: str, limits: Limits) -> list[str]:
    taken = [str(limits.memory), str(limits.cpu_seconds)]
    if getattr(sys, "frozen", False):
        return [sys.executable, SWITCH, *taken]
    start = _START.format(str(_ROOT), module)
    return [sys.executable, "-I", "-X", "utf8", "-c", start, *taken]


def _environment() -> dict[str, str]:
    """Return nothing of this process's own: no key, no place of the books, no proxy."""
    own = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    if sys.platform == "win32":  # without it no library is found there
        own["SYSTEMROOT"] = os.environ.get("SYSTEMROOT", "")
    return own


def _folder() -> str:
    return Path(sys.executable).anchor or "/"
