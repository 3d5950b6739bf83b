"""Where Coffer keeps things on this computer, read once."""

import json
import os
from dataclasses import dataclass
from pathlib import Path

DATABASE_FILE = "coffer.db"
DEFAULT_PROFILE = "default"


@dataclass(frozen=True, slots=True)
class Places:
    """The platform's folders for Coffer; `COFFER_DATA_DIR` moves them all."""

    data: Path

    @property
    def profiles(self) -> Path:
        return self.data / "profiles"

    @property
    def last_used(self) -> Path:
        return self.data / "last-used.json"

    def profile(self, name: str) -> Path:
        """Return the database of a profile."""
        return self.profiles / name / DATABASE_FILE


def read_places() -> Places:
    """Return the folders for this person on this computer."""
    chosen = os.environ.get("COFFER_DATA_DIR")
    if chosen:
        return Places(Path(chosen))
    import platformdirs

    return Places(Path(platformdirs.user_data_dir("coffer", appauthor=False)))


def last_place(places: Places) -> str:
    """Return the database used last, else that of the default profile."""
    try:
        stored = json.loads(places.last_used.read_text("utf-8"))
        place = stored["place"]
    except (OSError, ValueError, KeyError, TypeError):
        place = ""
    return str(place) if place else str(places.profile(DEFAULT_PROFILE))


def remember(places: Places, place: str) -> None:
    """Note the database used last; where that cannot be written, nothing is lost."""
    try:
        places.data.mkdir(parents=True, exist_ok=True, mode=0o700)
        places.last_used.write_text(json.dumps({"place": place}), "utf-8")
    except OSError:
        return
