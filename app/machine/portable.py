"""Portable mode: a folder beside the packaged program holds all data, on a stick for instance."""

import os
from pathlib import Path

from app.domain.errors import RefusedError
from app.machine.bundle import folder_around, is_packaged

NAME = "Coffer Data"
_in_use: set[Path] = set()  # in this process: one that goes away is still the one that is meant


def portable_folder() -> Path | None:
    """Return the folder beside the program; None where there is none."""
    if not is_packaged():
        return None
    folder = folder_around() / NAME
    if folder.is_dir():
        _in_use.add(folder)
    return folder if folder in _in_use else None


def make_portable() -> Path:
    """Make the folder beside the program, if it is not there, and return it.

    Raises:
        RefusedError: the program is not packaged, or its folder cannot be written to.
    """
    if not is_packaged():
        raise RefusedError(
            "only the packaged program can be portable, and this one runs from its sources",
            "name a folder with --data-dir",
        )
    folder = folder_around() / NAME
    if folder.is_dir():
        return folder
    try:
        folder.mkdir(mode=0o700)
    except OSError as error:
        reason = error.strerror or "an error of the file system"
        raise RefusedError(
            f"{folder} cannot be made ({reason})",
            "copy the program to a folder that is yours, or name one with --data-dir",
        ) from error
    return folder


def trouble_with(folder: Path) -> str:
    """Return why nothing can be kept in a folder, "" if it can; a missing one is made later."""
    try:
        if folder.is_dir():
            return "" if os.access(folder, os.W_OK | os.X_OK) else "it cannot be written to"
        if folder.is_symlink():
            return "it is a link that leads nowhere"
        if folder.exists():
            return "it is a file, not a folder"
        for above in folder.parents:
            if above.is_dir():
                is_open = os.access(above, os.W_OK | os.X_OK)
                return "" if is_open else f"it is not there, and {above} cannot be written to"
            if above.exists():
                return f"{above} is a file, not a folder"
    except OSError as error:
        return error.strerror or "an error of the file system"
    return "there is no such place"
