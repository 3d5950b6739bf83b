"""What a person chose on the first run, and how the books are made from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.ports.progress import Progress

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.bootstrap.handed import FoundArchive

SAMPLE: Final = "sample"
FILE: Final = "file"
BY_HAND: Final = "hand"
ARCHIVE: Final = "archive"


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
    start: str  # sample, file or hand; archive
    locking: Locking | None = None  # None: not encrypted
    language: str = ""  # "": as it was
    archive: FoundArchive | None = None  # comes into the books


def make_books(choices: FirstRunChoices, progress: Progress) -> Coffer:
    """Create the books, with the sample data or the archive that was chosen. For a worker thread.

    Raises:
        DatabaseError: the place cannot be used, or there is something already.
        FileRefusedError: the archive cannot be read; nothing is left of the books.
    """
    from app.bootstrap import KeyChoice, create_coffer, remember_place

    progress.step(0, 0, "creating")
    own = choices.locking
    keys = KeyChoice(own.passphrase or None, own.keyring, own.recovery) if own else None
    if choices.archive is not None:
        from app.bootstrap.handed import books_of_archive

        made = books_of_archive(choices.archive, choices.place, choices.name, keys, progress)
        remember_place(choices.place)
        return made
    coffer = create_coffer(choices.place, base=choices.base, name=choices.name, keys=keys)
    if choices.start == SAMPLE:
        coffer.demo.fill(progress=progress)
    remember_place(choices.place)
    return coffer


def keyring_trouble() -> str:
    """Return why a keyring is not offered, "" if it is. For a worker thread."""
    from app.bootstrap import keyring_problem
    from app.bootstrap.placing import portable_place

    if portable_place():
        return QCoreApplication.translate(
            "firstrun", "its key would stay on this computer, and these data are portable"
        )
    return keyring_problem()


def suggested_place() -> str:
    """Return where the books would be if nothing else is said. For a worker thread."""
    from app.bootstrap import default_place, place_for_profile
    from app.settings import DEFAULT_PROFILE

    place = default_place()
    is_free = "://" not in place and not Path(place).exists()
    return place if is_free else place_for_profile(DEFAULT_PROFILE)
