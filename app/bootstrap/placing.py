"""Which books are meant when none are named: all that has to be known before there is a window."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from app.settings import DATA_DIR, last_place, read_places, remember, whole_folder

if TYPE_CHECKING:
    from collections.abc import Sequence


def default_place() -> str:
    """Return the database used last, or where the default profile's would be."""
    return last_place(read_places())


def remember_place(place: str) -> None:
    """Note the database used last."""
    remember(read_places(), place if "://" in place else str(Path(place).expanduser().absolute()))


def use_data_dir(text: str) -> None:
    """Keep everything of this process, and of what it starts of our own, below a folder."""
    os.environ[DATA_DIR] = str(whole_folder(text))


def check_data_dir() -> None:
    """Insist on the folder that was chosen being one where things can be kept.

    Books that are there already may be looked at where nothing can be written. The platform's own
    folders are no choice of anybody's: what cannot be done there says so when it is tried.

    Raises:
        RefusedError
    """
    places = read_places()
    if not places.is_chosen:
        return
    from app.machine.portable import trouble_with

    trouble = trouble_with(places.data)
    if trouble and not os.path.isfile(last_place(places)):  # noqa: PTH113  # Path's raises on names that are too long
        from app.domain.errors import RefusedError

        raise RefusedError(
            f"{places.data}: {trouble}", "name another folder for the data with --data-dir"
        )


def make_portable() -> Path:
    """Make the folder for all data beside the packaged program, and use it.

    Raises:
        RefusedError: it cannot be made.
    """
    from app.machine import portable

    folder = portable.make_portable()
    use_data_dir(str(folder))
    return folder


def portable_place() -> str:
    """Return the folder beside the program that holds all data, "" where there is none."""
    from app.machine.portable import portable_folder

    places, beside = read_places(), portable_folder()
    return str(places.data) if beside is not None and places.data == beside else ""


def data_place() -> str:
    """Return the folder that holds all data."""
    return str(read_places().data)


def window_folder() -> Path:
    """Return the folder for what the window remembers of books that are no file."""
    places = read_places()
    if places.is_chosen:
        return places.data / "window"
    from platformdirs import user_config_path

    return user_config_path("coffer")


def toolkit_folder() -> Path | None:
    """Return where the window's toolkit is to keep what it keeps; None: where it always does."""
    places = read_places()
    return places.data / "window" if places.is_chosen else None


def started_again(options: Sequence[str]) -> tuple[str, list[str]]:
    """Return program and arguments that start Coffer again with these options."""
    from app.machine import bundle

    return bundle.started_again(options)


def give_environment_back() -> None:
    """Let other programs that are started from here find the environment of before."""
    from app.machine import bundle

    bundle.give_environment_back()


def give_qt_back() -> None:
    """Let them find their own Qt, once ours is there."""
    from app.machine import bundle

    bundle.give_qt_back()
