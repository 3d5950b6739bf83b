"""What the computer says of a file: who can read it, where it lies, how much room there is."""

import os
import shutil
import stat
from pathlib import Path

_SYNCED = {
    "Dropbox": (".dropbox.cache", ".dropbox"),
    "Nextcloud": (".owncloudsync.log", ".nextcloudsync.log", ".sync_journal.db"),
    "Syncthing": (".stfolder",),
    "Resilio Sync": (".sync",),
}
_NAMES = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "my drive": "Google Drive",
    "nextcloud": "Nextcloud",
    "icloud drive": "iCloud",
    "mobile documents": "iCloud",
    "pcloud drive": "pCloud",
}


def too_open(path: Path) -> bool:
    """Tell whether somebody else may read a file or look into a folder."""
    if os.name != "posix":
        return False
    try:
        return bool(stat.S_IMODE(path.stat().st_mode) & 0o077)
    except OSError:
        return False


def is_foreign(path: Path) -> bool:
    """Tell whether a file belongs to another account of this computer."""
    if os.name != "posix":
        return False
    try:
        return path.stat().st_uid != os.getuid()
    except OSError:
        return False


def close_up(path: Path) -> bool:
    """Take a file from everybody else; tell whether that worked."""
    try:
        path.chmod(0o700 if path.is_dir() else 0o600)
    except OSError:
        return False
    return not too_open(path)


def synced_by(path: Path) -> str:
    """Return the name of what copies this folder elsewhere, "" if nothing seems to."""
    for folder in path.resolve().parents:
        for name, marks in _SYNCED.items():
            if any((folder / mark).exists() for mark in marks):
                return name
        lowered = folder.name.lower()
        for part, name in _NAMES.items():
            if lowered == part or lowered.startswith((f"{part} ", f"{part}-")):
                return name
    return ""


def free_bytes(path: Path) -> int:
    """Return how much room is left where a file lies."""
    return shutil.disk_usage(path if path.is_dir() else path.parent).free


def has_swap() -> bool:
    """Tell whether memory may be written to a disk (on Linux; elsewhere it is not known)."""
    try:
        return len(Path("/proc/swaps").read_text().splitlines()) > 1
    except OSError:
        return False
