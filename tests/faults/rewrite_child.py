"""Encrypts books, decrypts them or gives them a new data key, and may be killed meanwhile.

Arguments: a plant or -, the place, and what to do. It reads the passphrase, says "ready" and
at the end "done".
"""

import sys

import pytest

from app.bootstrap import decrypt_place, encrypt_place, rotate_place, unlock
from app.ports.keys import Way
from tests.faults.keyed_books import hurry
from tests.faults.rig import plant_of


def main() -> None:
    """See above."""
    plant, place, deed = sys.argv[1:]
    hurry(pytest.MonkeyPatch())
    if plant != "-":
        plant_of(plant)(pytest.MonkeyPatch())
    secret = sys.stdin.readline().strip()
    print("ready", flush=True)
    key = unlock(place, Way.PASSPHRASE, secret)
    if deed == "encrypt":
        encrypt_place(place, key=key)
    elif deed == "decrypt":
        decrypt_place(place, key)
    else:
        rotate_place(place, secret)
    print("done", flush=True)


if __name__ == "__main__":
    main()
