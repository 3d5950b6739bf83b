"""What fault tests share: plants that they must catch, counts, kills, a small disk, a table.

A fault test proves something only if it can fail. So each one is run twice or more: once sound, and
once for every *plant*, a change to the program that brings in just the fault it is there to find.
Under a plant the test has to fail; if it passes, that is the failure.

    @fault("B1", "kill -9 at any point of an import", plants=[commit_every_row])
    def test_kill_in_import(rig: Rig, coffer: Coffer) -> None: ...

A plant is a function that takes a `MonkeyPatch`. For a program of its own there is `Rig.start`,
which applies the same plant there. Counts are small in `./dev test` and full in `./dev faults`.
"""

import os
import random
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import pytest

from tests.forked import Forked, start

ROOT = Path(__file__).resolve().parents[2]
SEED = int(os.environ.get("COFFER_FAULT_SEED", "20261121"))
IS_FULL = os.environ.get("COFFER_FAULTS") == "full"

Plant = Callable[[pytest.MonkeyPatch], None]
Test = TypeVar("Test", bound=Callable[..., None])


@dataclass(frozen=True, slots=True)
class Fault:
    """What a test is about."""

    id: str
    title: str
    plants: tuple[Plant, ...]


def fault(id: str, title: str, *, plants: Sequence[Plant]) -> Callable[[Test], Test]:
    """Mark a fault test, with the plants that it must catch (at least one)."""
    if not plants:
        raise ValueError(f"{id}: a fault test that nothing can make fail proves nothing")

    def mark(test: Test) -> Test:
        test.fault = Fault(id, title, tuple(plants))  # type: ignore[attr-defined]  # read by conftest
        return test

    return mark


@dataclass
class Rig:
    """Given to a fault test as `rig`."""

    plant: Plant | None = None
    dice: random.Random = field(default_factory=lambda: random.Random(SEED))
    figures: dict[str, object] = field(default_factory=dict)
    haste: float = 1.0  # what waits before kills are shortened by
    _mounts: list[Path] = field(default_factory=list)

    def count(self, few: int, full: int) -> int:
        """Return how often to do a thing; under a plant never more than the few."""
        return full if IS_FULL and self.plant is None else few

    def measured(self, **figures: object) -> None:
        """Put figures into the table of `./dev faults`."""
        self.figures.update(figures)

    def start(
        self,
        *words: object,
        environment: Mapping[str, str] | None = None,
    ) -> Forked:
        """Start a command as a program of its own, under the same plant as this test."""
        planted = [] if self.plant is None else ["--plant", name_of(self.plant)]
        return start("tests.faults.child", *planted, "--", *words, environment=environment)

    def kill_at_random(self, process: Forked, first_s: float, last_s: float) -> tuple[bool, bytes]:
        """Kill a program between two moments of its life; return (was it alive, what it said).

        One that had ended makes the next wait shorter: this computer is quicker than was thought.
        """
        time.sleep(self.haste * self.dice.uniform(first_s, last_s))
        was_alive = process.poll() is None
        self.haste = min(1.0, self.haste * 1.3) if was_alive else self.haste / 2
        if was_alive:
            process.send_signal(signal.SIGKILL)
        out, _ = process.communicate(timeout=120)
        return was_alive, out

    @contextmanager
    def small_disk(self, at: Path, mib: int) -> Iterator[Path]:
        """Mount a small file system of its own; skip, saying so, where that is not allowed."""
        at.mkdir(parents=True, exist_ok=True)
        options = f"size={mib}m,mode=0700"
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options, "coffer-test", str(at)],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            pytest.skip(f"no small file system can be mounted here: {done.stderr.strip()}")
        try:
            yield at
        finally:
            subprocess.run(["umount", "-l", str(at)], check=True)

    @contextmanager
    def read_only(self, at: Path) -> Iterator[None]:
        """Make a file system of `small_disk` read-only for a while."""
        subprocess.run(["mount", "-o", "remount,ro", str(at)], check=True)
        try:
            yield
        finally:
            subprocess.run(["mount", "-o", "remount,rw", str(at)], check=True)


def name_of(plant: Plant) -> str:
    """Return the name by which a program of its own finds a plant."""
    module = plant.__module__  # pytest imports a test file by its bare name
    return f"{module if '.' in module else f'tests.faults.{module}'}:{plant.__qualname__}"


def plant_of(name: str) -> Plant:
    """Return the plant `module:function`."""
    import importlib

    module, _, function = name.partition(":")
    found: Any = importlib.import_module(module)
    for part in function.split("."):
        found = getattr(found, part)
    return found  # type: ignore[no-any-return]  # whoever names it knows
