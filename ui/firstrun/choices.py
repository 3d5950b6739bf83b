"""What a person chose on the first run, and how the books are made from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.ports.progress import Progress

if TYPE_CHECKING:
    from app.bootstrap import Coffer

SAMPLE: Final = "sample"
FILE: Final = "file"
BY_HAND: Final = "hand"


@dataclass(frozen=True, slots=True)
class Locking:
    """What opens encrypted books: a passphrase, the keyring with a code on paper, or both."""

    passphrase: str = field(repr=False)  # "": the keyring and the code alone
    keyring: bool = False
    recovery: bool = False


@dataclass(frozen=True, slots=True)
class FirstRunChoices:
    """Name, currency and place of the books, how to begin, and what opens them."""

    name: str
    base: str
    place: str
    start: str  # sample, file or hand
    locking: Locking | None = None  # None: not encrypted
    language: str = ""  # "": as it was


def make_books(choices: FirstRunChoices, progress: Progress) -> Coffer:
    """Create the books, with the sample data if that was chosen. For a worker thread.

    Raises:
        DatabaseError: the place cannot be used, or there is something already.
    """
    from app.bootstrap import KeyChoice, create_coffer, remember_place

    progress.step(0, 0, "creating")
    Path(choices.place).parent.mkdir(parents=True, exist_ok=True)
    own = choices.locking
    keys = KeyChoice(own.passphrase or None, own.keyring, own.recovery) if own else None
    coffer = create_coffer(choices.place, base=choices.base, name=choices.name, keys=keys)
    if choices.start == SAMPLE:
        coffer.demo.fill(progress=progress)
    remember_place(choices.place)
    return coffer


def keyring_trouble() -> str:
    """Return why this system's keyring cannot be used, "" if it can. For a worker thread."""
    from app.bootstrap import keyring_problem

    return keyring_problem()


def suggested_place() -> str:
    """Return where the books would be if nothing else is said. For a worker thread."""
    from app.bootstrap import default_place

    return default_place()
