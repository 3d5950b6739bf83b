"""Where Coffer keeps things on this computer, read once."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

DATABASE_FILE = "coffer.db"
DEFAULT_PROFILE = "default"
DATA_DIR = "COFFER_DATA_DIR"


@dataclass(frozen=True, slots=True)
class ProfileFiles:
    """The files of one profile, all in its folder.

    A database that is not named coffer.db may share its folder with others, so its companions
    carry its name: books.db has books.db.profile.toml, books.db.backups …
    """

    folder: Path
    prefix: str  # "" in a folder of its own

    @property
    def keys(self) -> Path:
        """The key file: name, profile id, wrapped keys; no secret."""
        return self.folder / f"{self.prefix}profile.toml"

    @property
    def attempts(self) -> Path:
        """Wrong tries to unlock, and unlock events not yet in the audit trail."""
        return self.folder / f"{self.prefix}unlocks.json"

    @property
    def anchor(self) -> Path:
        """How far the chains reached when the books were last closed."""
        return self.folder / f"{self.prefix}anchor.json"

    @property
    def backups(self) -> Path:
        return self.folder / f"{self.prefix}backups"

    @property
    def logs(self) -> Path:
        return self.folder / f"{self.prefix}logs"

    @property
    def reserve(self) -> Path:
        """A file that is given up when the disk is full."""
        return self.folder / f"{self.prefix}reserve"


@dataclass(frozen=True, slots=True)
class Places:
    """The platform's folders for Coffer, or the one folder that somebody chose for everything."""

    data: Path
    is_chosen: bool = False  # nothing is written anywhere else

    @property
    def profiles(self) -> Path:
        return self.data / "profiles"

    @property
    def last_used(self) -> Path:
        return self.data / "last-used.json"

    def profile(self, name: str) -> Path:
        """Return the database of a profile."""
        return self.profiles / name / DATABASE_FILE

    def files(self, place: str) -> ProfileFiles:
        """Return the files that belong to a database; those of a server's lie in a folder here.

        `place` has no password in it, or it would become part of a digest.
        """
        if "://" in place:
            import hashlib

            digest = hashlib.sha256(place.encode()).hexdigest()[:16]
            return ProfileFiles(self.data / "servers" / digest, "")
        path = Path(place).expanduser().absolute()
        return ProfileFiles(path.parent, "" if path.name == DATABASE_FILE else f"{path.name}.")


def read_places() -> Places:
    """Return the folders for this person on this computer.

    What the person says comes first (`--data-dir` sets the variable), then a folder beside the
    packaged program, then the platform's.
    """
    chosen = os.environ.get(DATA_DIR)
    if chosen:
        return Places(whole_folder(chosen), is_chosen=True)
    if getattr(sys, "frozen", False):
        from app.machine.portable import portable_folder

        beside = portable_folder()
        if beside is not None:
            return Places(beside, is_chosen=True)
    import platformdirs

    return Places(Path(platformdirs.user_data_dir("coffer", appauthor=False)))


def whole_folder(text: str) -> Path:
    """Return a folder as somebody typed it, whole: from here, or from a home."""
    return Path(os.path.abspath(os.path.expanduser(text)))  # noqa: PTH100, PTH111  # Path's own fails where a home is unknown


def last_place(places: Places) -> str:
    """Return the database used last, else that of the default profile."""
    import json

    try:
        stored = json.loads(places.last_used.read_text("utf-8"))
        place = str(stored["place"])
    except (OSError, ValueError, KeyError, TypeError):
        place = ""
    if not place:
        return str(places.profile(DEFAULT_PROFILE))
    return place if "://" in place else str(places.data / place)


def remember(places: Places, place: str) -> None:
    """Note the database used last; where that cannot be written, nothing is lost.

    What lies below our own folder is noted from there: the folder may be found elsewhere next time.
    """
    import json

    if "://" not in place and Path(place).is_relative_to(places.data):
        place = Path(place).relative_to(places.data).as_posix()
    try:
        places.data.mkdir(parents=True, exist_ok=True, mode=0o700)
        places.last_used.write_text(json.dumps({"place": place}), "utf-8")
    except OSError:
        return
