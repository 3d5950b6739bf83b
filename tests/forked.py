"""Programs of tests that start in milliseconds: forked from one that has imported Coffer already.

    process = start("tests.faults.child", "--", "verify")  # python -m tests.faults.child -- verify

Each is a process of its own, with arguments, environment and streams of its own, and can be killed.
An interpreter is started and Coffer is imported once, by the process that forks (`_serve`). Where
the start of a program is the subject, use `subprocess`.
"""

import atexit
import contextlib
import functools
import gc
import importlib
import json
import os
import pkgutil
import runpy
import select
import selectors
import signal
import socket
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Self

ROOT = Path(__file__).resolve().parents[1]
READERS = ("app.providers.files_in.examining", "app.providers.files_in.tables_child")
LEFT_OUT = ("app.providers.", "app.drill", "app.cli.__main__")  # seldom needed, or only to be run
LONGEST = 2**20  # bytes of a request


class Forked:
    """A running program; it has what tests use of `subprocess.Popen`."""

    def __init__(
        self, pid: int, told: int, stdin: IO[bytes] | None, stdout: IO[bytes], stderr: IO[bytes]
    ) -> None:
        self.pid, self.stdin, self.stdout, self.stderr = pid, stdin, stdout, stderr
        self.returncode: int | None = None
        self._told = told  # becomes readable when the program has ended, and says how

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._close()
        self.wait()

    def __del__(self) -> None:
        self._close()
        if self._told >= 0:
            os.close(self._told)

    def poll(self) -> int | None:
        """Return how it ended; nothing while it runs."""
        return self._look(0)

    def wait(self, timeout: float | None = None) -> int:
        """Wait for its end; return how that was."""
        found = self._look(timeout)
        if found is None:
            raise subprocess.TimeoutExpired(str(self.pid), timeout or 0)
        return found

    def send_signal(self, number: int) -> None:
        """Send a signal, unless it has ended."""
        if self.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, number)

    def kill(self) -> None:
        """Kill it."""
        self.send_signal(signal.SIGKILL)

    def communicate(self, timeout: float | None = None) -> tuple[bytes, bytes]:
        """Read all that it says and wait for its end; return the two streams."""
        until = None if timeout is None else time.monotonic() + timeout
        if self.stdin is not None and not self.stdin.closed:
            self.stdin.close()
        said: dict[IO[bytes], bytearray] = {self.stdout: bytearray(), self.stderr: bytearray()}
        with selectors.DefaultSelector() as open_ones:
            for one in said:
                if not one.closed:
                    open_ones.register(one, selectors.EVENT_READ)
            while open_ones.get_map():
                left = None if until is None else until - time.monotonic()
                if left is not None and left <= 0:
                    raise subprocess.TimeoutExpired(str(self.pid), timeout or 0)
                for key, _ in open_ones.select(left):
                    stream = key.fileobj
                    part = os.read(key.fd, 65536)
                    said[stream] += part  # type: ignore[index]  # one of the two registered above
                    if not part:
                        open_ones.unregister(stream)
        self.wait(None if until is None else max(until - time.monotonic(), 0))
        self._close()
        return bytes(said[self.stdout]), bytes(said[self.stderr])

    def _close(self) -> None:
        for one in (self.stdin, self.stdout, self.stderr):
            if one is not None:
                one.close()

    def _look(self, timeout: float | None) -> int | None:
        if self.returncode is None and select.select([self._told], [], [], timeout)[0]:
            text = os.read(self._told, 64)
            self.returncode = int(text) if text else -signal.SIGKILL  # who forks was killed too
            os.close(self._told)
            self._told = -1
        return self.returncode


def start(
    module: str,
    *words: object,
    environment: Mapping[str, str] | None = None,
    has_stdin: bool = False,
    is_mute: bool = False,
) -> Forked:
    """Start `python -m MODULE WORDS…` in the project's folder, without its cost.

    What a mute one says of trouble is heard by nobody.
    """
    theirs, ours = [], []
    pairs = [os.pipe() for _ in range(4)]  # what it reads; says; says of trouble; how it ended
    if is_mute:
        os.close(pairs[2][1])
        pairs[2] = (pairs[2][0], os.open(os.devnull, os.O_WRONLY))
    for number, (reading, writing) in enumerate(pairs):
        theirs.append(reading if number == 0 else writing)
        ours.append(writing if number == 0 else reading)
    request = {
        "module": module,
        "words": [os.fsdecode(one) if isinstance(one, bytes) else str(one) for one in words],
        "environment": {**os.environ, **(environment or {})},
    }
    line = warm()
    socket.send_fds(line, [json.dumps(request).encode()], theirs)
    for one in theirs:
        os.close(one)
    pid = int(os.read(ours[3], 64))
    streams = [os.fdopen(one, "rb") for one in ours[1:3]]
    stdin: IO[bytes] | None = os.fdopen(ours[0], "wb")
    if not has_stdin and stdin is not None:
        stdin.close()
        stdin = None
    if is_mute:
        streams[1].close()
    return Forked(pid, ours[3], stdin, streams[0], streams[1])


_one_at_a_time = threading.Lock()


def warm() -> socket.socket:
    """Have the process that forks ready, so that the next start can be timed; return its line."""
    with _one_at_a_time:
        return _forker()


@functools.cache
def _forker() -> socket.socket:
    """Start the process that forks, once for this one; return the line to it."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    ours.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, LONGEST)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.forked", str(theirs.fileno())],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        pass_fds=[theirs.fileno()],
    )
    theirs.close()
    ours.recv(1)  # it has imported everything

    def end() -> None:
        ours.close()  # it ends then
        process.wait()

    atexit.register(end)
    return ours


# --- The process that forks -----------------------------------------------------------------------


def _import_all() -> None:
    import app

    importlib.import_module("pytest")
    for found in pkgutil.walk_packages(app.__path__, "app."):
        if not found.name.startswith(LEFT_OUT):
            importlib.import_module(found.name)
    for name in READERS:
        importlib.import_module(name)
    list(importlib.import_module("app.providers.plug_ins").plug_ins("coffer.importers"))


def _serve(line: socket.socket) -> dict[str, object] | None:
    """Fork for every request; return it in the new process, and nothing when all is over."""
    ended, ending = os.pipe()
    os.set_blocking(ending, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(ending)
    running: dict[int, int] = {}  # a process, and where to say how it ended
    while True:
        ready, _, _ = select.select([line.fileno(), ended], [], [])
        if ended in ready:
            os.read(ended, 512)
        for pid in list(running):
            found, status = os.waitpid(pid, os.WNOHANG)
            if found:
                with contextlib.suppress(BrokenPipeError):  # nobody asks any more
                    os.write(running[pid], str(os.waitstatus_to_exitcode(status)).encode())
                os.close(running.pop(pid))
        if line.fileno() not in ready:
            continue
        text, streams, _, _ = socket.recv_fds(line, LONGEST, 4)
        if not text:
            return None
        pid = os.fork()
        if pid == 0:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            for number in range(3):
                os.dup2(streams[number], number)
            for one in (*streams, *running.values(), ended, ending):
                os.close(one)
            line.close()
            request: dict[str, object] = json.loads(text)
            return request
        os.write(streams[3], str(pid).encode())
        running[pid] = streams[3]
        for one in streams[:3]:
            os.close(one)


def _be(module: str, words: list[str], environment: dict[str, str]) -> int:
    """Be the program that was asked for; return its exit code."""
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = [module, *words]
    sys.path[0] = str(ROOT)
    code: object = None
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    except SystemExit as end:
        code = end.code
    except BaseException:  # noqa: BLE001 - told as an interpreter tells it
        traceback.print_exc()
        return 1
    if isinstance(code, str):
        print(code, file=sys.stderr)
    return code if isinstance(code, int) else int(code is not None)


def _end(code: int) -> None:
    """End as a program does, but for taking everything down that was imported, which is slow."""
    for one in threading.enumerate():
        if not one.daemon and one is not threading.current_thread():
            one.join()
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(BrokenPipeError):
            stream.flush()
    os._exit(code)


if __name__ == "__main__":
    _import_all()
    gc.collect()
    gc.freeze()  # what is shared stays shared
    caller = socket.socket(fileno=int(sys.argv[1]))
    caller.send(b"!")
    asked = _serve(caller)
    if asked is not None:
        _end(_be(**asked))  # type: ignore[arg-type]  # as `start` wrote it
