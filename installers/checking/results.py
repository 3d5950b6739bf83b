"""One line for each check as soon as it is through, and in the end whether all are in order."""

import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from installers.running import PackagingError

PROBLEMS = (PackagingError, AssertionError, OSError, ValueError, LookupError,
            subprocess.SubprocessError)  # fmt: skip
WIDTH = 44
MOST_LINES = 60  # of what is told of one failure


@dataclass(slots=True)
class Told:
    """What a check found out, for the end of its line."""

    figures: list[str] = field(default_factory=list)

    def add(self, figure: str) -> None:
        """Say one thing more."""
        self.figures.append(figure)


@dataclass(slots=True)
class Report:
    """Prints the lines, and keeps what failed."""

    failed: list[str] = field(default_factory=list)
    passed: int = 0

    @contextmanager
    def check(self, name: str) -> Iterator[Told]:
        """Run the block as one check; whatever is wrong in it makes the check fail, not the run."""
        told, begun = Told(), time.monotonic()
        try:
            yield told
        except PROBLEMS as error:
            first, *more = (str(error) or type(error).__name__).splitlines()
            self._line("FAILED", name, "; ".join([*told.figures, first]), begun)
            for line in more[:MOST_LINES]:
                print(f"         {line}", flush=True)
            self.failed.append(name)
        else:
            self._line("ok", name, "; ".join(told.figures), begun)
            self.passed += 1

    def has_failed(self, name: str) -> bool:
        """Tell whether a check of this name failed: what builds on it is left out then."""
        return name in self.failed

    def absent(self, name: str, why: str) -> None:
        """Say that something is not checked because it cannot be here, by its nature."""
        print(f"{'--':7}{name:{WIDTH}} {why}", flush=True)

    def end(self) -> bool:
        """Print what it came to; return whether all is in order."""
        failed = f", {len(self.failed)} FAILED: {'; '.join(self.failed)}" if self.failed else ""
        print(f"{self.passed} checks in order{failed}", flush=True)
        return not self.failed

    def _line(self, result: str, name: str, text: str, begun: float) -> None:
        took = f"[{time.monotonic() - begun:.1f} s]"
        print(
            " ".join(one for one in (f"{result:6} {name:{WIDTH}}", text, took) if one), flush=True
        )
