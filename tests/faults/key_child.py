"""Changes a passphrase again and again, and says each change that it was told is done.

python -m tests.faults.key_child FOLDER [PLANT]
"""

import sys
from pathlib import Path

import pytest

from app.ports.keys import Way
from tests.faults.rig import plant_of
from tests.key_parts import Profile


def main() -> None:
    """Begin at the passphrase number 0; go on until killed."""
    if sys.argv[2:]:
        plant_of(sys.argv[2])(pytest.MonkeyPatch())
    gate = Profile(Path(sys.argv[1])).gate()
    key = gate.unlock(Way.PASSPHRASE, numbered(0))
    print("0", flush=True)
    for number in range(1, 10_000):
        gate.set_passphrase(key, numbered(number))
        print(number, flush=True)


def numbered(number: int) -> str:
    """Return the passphrase of a number."""
    return f"the passphrase of number {number}"


if __name__ == "__main__":
    main()
