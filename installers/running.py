"""Runs the tools that make installers, and says plainly what a tool said when it failed."""

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

LAST = 40  # lines of a failed tool that are shown


class PackagingError(Exception):
    """Something could not be made; its text says what and why."""


def run(
    words: Sequence[str | Path],
    *,
    environment: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    timeout: float = 1200,
) -> str:
    """Run a tool to its end and return what it printed; raise PackagingError if it failed."""
    line = [str(word) for word in words]
    try:
        done = subprocess.run(
            line, env=environment, cwd=cwd, timeout=timeout, check=False, text=True,
            errors="replace", stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )  # fmt: skip
    except FileNotFoundError as error:
        raise PackagingError(f"{line[0]} is not installed") from error
    except subprocess.TimeoutExpired as error:
        raise PackagingError(f"{line[0]} took longer than {timeout:.0f} s") from error
    if done.returncode != 0:
        said = "\n".join(done.stdout.splitlines()[-LAST:])
        raise PackagingError(f"{' '.join(line)} ended with {done.returncode}:\n{said}")
    return done.stdout
