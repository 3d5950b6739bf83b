"""Encrypted books for fault tests, with the sample in them."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import Coffer, KeyChoice, create_coffer, open_coffer, unlock
from app.keys import gate
from app.keys.kdf import Cost
from app.ports.keys import Way

RIGHT = "seven slow foxes sleep"
QUICK = Cost(19, 2, 1)


def hurry(patch: pytest.MonkeyPatch) -> None:
    """Make keys at the least cost that is accepted, and leave them so."""
    patch.setattr(gate, "tuned", lambda: QUICK)
    defaults = gate.Gate.__init__.__kwdefaults__ or {}
    patch.setitem(defaults, "policy", QUICK)


def make(place: Path, *, with_sample: bool = True) -> Path:
    """Make encrypted books."""
    coffer = create_coffer(str(place), keys=KeyChoice(passphrase=RIGHT))
    if with_sample:
        coffer.demo.fill()
    coffer.close()
    return place


def given(sealed: Path, place: Path) -> Path:
    """Copy encrypted books and their key file to a place in a folder that may be there."""
    place.parent.mkdir(parents=True, exist_ok=True)
    for name in (sealed.name, "profile.toml", "profile.toml.copy"):
        shutil.copy(sealed.parent / name, place.parent / name)
    return place


def opened(place: Path) -> Coffer:
    """Unlock and open books."""
    key = unlock(str(place), Way.PASSPHRASE, RIGHT, by="test")
    return open_coffer(str(place), key=key)


def copied(place: Path, folder: Path) -> Path:
    """Copy closed books and their key file into a folder of their own."""
    folder.mkdir()
    for name in (place.name, "profile.toml"):
        shutil.copy(place.parent / name, folder / name)
    return folder / place.name


def found_wrong(place: Path) -> str:
    """Return why books do not open or do not check out; "" if all is well."""
    from app.domain.errors import CofferError

    try:
        coffer = opened(place)
    except CofferError as error:
        return str(error)
    try:
        problems: Any = coffer.verification.run().problems
        return problems[0] if problems else ""
    except CofferError as error:
        return str(error)
    finally:
        coffer.close()
