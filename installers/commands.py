"""Commands of one making, one after the other; or, in a dry run, only what they would be."""

import shlex
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from installers.running import run

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Commands:
    """Runs tools and steps of our own; a dry run prints them and does nothing."""

    is_dry: bool = False

    def run(
        self,
        words: Sequence[str | Path],
        *,
        environment: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        timeout: float = 1200,
    ) -> str:
        """Run a tool and return what it printed; "" in a dry run.

        Raises:
            PackagingError: it failed.
        """
        line = shlex.join(str(word) for word in words)
        print(f"  $ {line}", flush=True)
        if self.is_dry:
            return ""
        return run(words, environment=environment, cwd=cwd, timeout=timeout)

    def run_each(
        self, words: Sequence[str | Path], paths: Iterable[Path], *, at_once: int = 100
    ) -> None:
        """Run a tool on many files, some at a time."""
        files = list(paths)
        for start in range(0, len(files), at_once):
            self.run([*words, *files[start : start + at_once]])

    def do(self, what: str, step: Callable[[], T], instead: T) -> T:
        """Do a step of our own and return what it made; `instead` in a dry run."""
        print(f"  * {what}", flush=True)
        return instead if self.is_dry else step()
