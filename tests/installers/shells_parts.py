"""Shells as somebody sits before them: a line is typed, Tab pressed, and the line looked at."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

PATIENCE_S = 30.0
FAR = 200  # columns and rows: nothing is wrapped or asked


class Shell:
    """A shell on a terminal of its own; `set_up` has to print `ready` when it is there."""

    def __init__(self, words: Sequence[str], home: Path, set_up: str) -> None:
        self._pid, self._terminal = pty.fork()
        if self._pid == 0:
            environment = {
                "HOME": str(home), "LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"], "TERM": "dumb",
            }  # fmt: skip
            try:
                os.chdir(home)
                os.execve(words[0], list(words), environment)
            finally:
                os._exit(127)
        fcntl.ioctl(self._terminal, termios.TIOCSWINSZ, struct.pack("HHHH", FAR, FAR, 0, 0))
        self._write(set_up + "\n")
        self._until("<ready>")

    def completed(self, line: str, show: str) -> str:
        """Type a line and Tab; return what is on the screen until the line itself is shown."""
        self._write(line + "\t" + show)
        return self._until(":END]")

    def _write(self, text: str) -> None:
        os.write(self._terminal, text.encode())

    def _until(self, mark: str) -> str:
        seen, last = b"", time.monotonic() + PATIENCE_S
        while mark.encode() not in seen:
            if not select.select([self._terminal], [], [], max(0, last - time.monotonic()))[0]:
                raise AssertionError(f"no {mark} came: {seen.decode(errors='replace')}")
            seen += os.read(self._terminal, 65536)
        return seen.decode(errors="replace")

    def __enter__(self) -> "Shell":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        os.kill(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)
        os.close(self._terminal)
