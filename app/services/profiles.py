"""Profiles: sets of books on this computer, each a folder of its own with its own key."""

import re
import unicodedata
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.domain.errors import RefusedError, UnknownNameError
from app.ports.clock import Clock
from app.ports.keys import Standing
from app.settings import DATABASE_FILE, DEFAULT_PROFILE, Places

LONGEST = 60  # signs of a folder's name
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ProfileInfo:
    """One profile, as it can be told without opening it."""

    name: str
    folder: Path
    place: str
    is_current: bool
    has_keys: bool
    is_encrypted: bool
    size: int  # bytes of the database
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class ProfileKeeper:
    """Lists, renames and deletes profiles. Making one is `create_coffer` at `place_for`."""

    places: Places
    clock: Clock
    standing: Callable[[str], Standing]
    is_encrypted: Callable[[str], bool]
    rename_keys: Callable[[str, str], None]  # place, name: of a profile that has a key file
    hold: Callable[[Path], AbstractContextManager[object]]  # raises InUseError

    def all(self, current: str = "") -> list[ProfileInfo]:
        """Return the profiles by name; `current` is the place of the open books."""
        found = []
        if self.places.profiles.is_dir():
            for folder in sorted(self.places.profiles.iterdir()):
                database = folder / DATABASE_FILE
                if folder.is_dir() and not folder.is_symlink() and database.is_file():
                    found.append(self._info(folder, database, current))
        return sorted(found, key=lambda one: one.name.casefold())

    def place_for(self, name: str) -> Path:
        """Return where a new profile of a name belongs: a free folder with a harmless name.

        Raises:
            RefusedError: the name is empty or too long.
        """
        stem = folder_name(name)
        for count in range(1, 1000):
            place = self.places.profile(stem if count == 1 else f"{stem}-{count}")
            if not place.parent.exists():
                return place
        raise RefusedError(f"there are too many profiles named {name!r}")

    def rename(self, name: str, new_name: str) -> ProfileInfo:
        """Give a profile another name; its folder stays where it is.

        Raises:
            UnknownNameError: there is none of that name.
            RefusedError: the new name is empty, too long or taken, or the books have no key file
                that keeps a name (open them and set the name there).
        """
        profile = self.one(name)
        folder_name(new_name)
        if any(one.name == new_name for one in self.all()):
            raise RefusedError(f"there is a profile named {new_name!r} already")
        if not profile.has_keys:
            raise RefusedError("a plain database keeps its name inside", "open it and change it")
        self.rename_keys(profile.place, new_name)
        return self.one(new_name)

    def delete(self, name: str, current: str = "") -> Path:
        """Move a profile's folder into the trash, and return where it is then.

        Raises:
            UnknownNameError: there is none of that name.
            InUseError: it is open.
            RefusedError: it cannot be moved; nothing was changed.
        """
        profile = self.one(name, current)
        at = self.clock.now().astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
        target = self.places.data / "trash" / f"{profile.folder.name}-{at}"
        with self.hold(Path(profile.place)):
            try:
                target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                profile.folder.rename(target)
            except OSError as error:
                raise RefusedError(
                    f"{profile.folder} cannot be moved ({error.strerror})", "nothing was changed"
                ) from error
        return target

    def one(self, name: str, current: str = "") -> ProfileInfo:
        """Return a profile by its name, or by that of its folder.

        Raises:
            UnknownNameError: there is none.
            RefusedError: several have the name.
        """
        everything = self.all(current)
        found = [one for one in everything if one.name == name] or [
            one for one in everything if one.folder.name == name
        ]
        if not found:
            raise UnknownNameError("profile", name)
        if len(found) > 1:
            folders = ", ".join(one.folder.name for one in found)
            raise RefusedError(f"several profiles are named {name!r}", f"name a folder: {folders}")
        return found[0]

    def _info(self, folder: Path, database: Path, current: str) -> ProfileInfo:
        facts, place = database.stat(), str(database)
        state = self.standing(place)
        return ProfileInfo(
            name=state.name or folder.name,
            folder=folder,
            place=place,
            is_current=place == current,
            has_keys=state.has_keys,
            is_encrypted=self.is_encrypted(place),
            size=facts.st_size,
            changed_at=datetime.fromtimestamp(facts.st_mtime, UTC),
        )


def folder_name(name: str) -> str:
    """Return a folder's name for a profile's: letters and digits of any script, no path tricks.

    Raises:
        RefusedError: the name is empty or too long.
    """
    own = unicodedata.normalize("NFC", name).strip()
    if not own or len(own) > LONGEST or not own.isprintable():
        raise RefusedError(f"a profile's name has 1 to {LONGEST} printable signs")
    plain = "".join(sign if sign.isalnum() else "-" for sign in own.lower())
    plain = re.sub("-+", "-", plain).strip("-") or DEFAULT_PROFILE
    return f"{plain}-books" if _RESERVED.fullmatch(plain) else plain
