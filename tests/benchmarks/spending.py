"""What work costs: processor seconds of user and system, peak memory, of a child or of ourselves.

Wall times on a shared machine say little; processor seconds of things measured in turn can be
compared within one run.
"""

import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


class WrongAnswerError(Exception):
    """A timed piece of work did not do what it was asked; its time would mean nothing."""


@dataclass(frozen=True, slots=True)
class Spent:
    """What one process took."""

    cpu_s: float
    wall_s: float
    peak_bytes: int


def run(
    line: Sequence[str | Path], *, environment: Mapping[str, str] | None = None
) -> tuple[Spent, str]:
    """Run a program to its end; return what it and its children took, and what it printed.

    Raises:
        WrongAnswerError: it ended with another code than 0.
    """
    own = {key: text for key, text in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    words = [str(one) for one in line]
    with tempfile.TemporaryFile() as answer, tempfile.TemporaryFile() as complaint:
        began = time.perf_counter()
        process = subprocess.Popen(
            words, stdout=answer, stderr=complaint, env={**own, **(environment or {})}
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        answer.seek(0)
        complaint.seek(0)
        if process.returncode:
            said = complaint.read().decode(errors="replace").strip()
            raise WrongAnswerError(f"{' '.join(words)[:200]}: {said[-600:]}")
        spent = Spent(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * 1024)
        return spent, answer.read().decode()


def spend(work: Callable[[], T]) -> tuple[float, T]:
    """Do a piece of work in this process; return its processor seconds and its result."""
    began = time.process_time_ns()
    result = work()
    return (time.process_time_ns() - began) / 1e9, result
