"""Runs `coffer` with a planted fault: python -m tests.faults.child [--plant M:F] -- words…"""

import sys

import pytest

from tests.faults.keyed_books import hurry
from tests.faults.rig import plant_of


def main() -> int:
    """Apply the plant, then run the command."""
    words = sys.argv[1:]
    own, line = words[: words.index("--")], words[words.index("--") + 1 :]
    patch = pytest.MonkeyPatch()
    hurry(patch)
    if own[:1] == ["--plant"]:
        plant_of(own[1])(patch)
    from app.cli.main import main as command

    return command(line)


if __name__ == "__main__":
    raise SystemExit(main())
