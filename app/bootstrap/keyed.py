"""The keys of a place: where they lie, what opens them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import DatabaseDamagedError, DatabaseError
from app.ports.keys import DataKey, Standing, Way
from app.settings import ProfileFiles, read_places

if TYPE_CHECKING:
    from app.keys.gate import Gate, NewKeys
    from app.keys.stores import HeaderStore
    from app.ports.clock import Clock
    from app.ports.keys import Keyring

MAGIC = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class KeyChoice:
    """How new books shall be unlocked; at least a passphrase or a recovery code."""

    passphrase: str | None = field(default=None, repr=False)
    keyring: bool = False
    recovery: bool = False


def files_of(place: str) -> ProfileFiles:
    """Return the files that belong to a database."""
    from app.db.places import place_of

    return read_places().files(str(place_of(place)))


def is_server(place: str) -> bool:
    """Tell whether a place is a schema on a server."""
    return "://" in place


def needs_key(place: str) -> bool:
    """Tell whether a database file is encrypted. A missing or empty one is not."""
    if is_server(place):
        return False
    try:
        with Path(place).expanduser().open("rb") as file:
            start = file.read(len(MAGIC))
    except OSError:
        return False
    return len(start) == len(MAGIC) and start != MAGIC and _has_key_file(place)


def _has_key_file(place: str) -> bool:
    keys = files_of(place).keys  # or its copy, from which it is made again
    return keys.exists() or keys.with_name(f"{keys.name}.copy").exists()


def standing(place: str) -> Standing:
    """Return what can be told of a profile before it is unlocked. Quick but for a server's."""
    if not is_server(place) and not _has_key_file(place):
        return Standing("", "", ())
    try:
        return gate_of(place).standing()
    except DatabaseDamagedError as error:
        return Standing("", "", (), problem=error.reason)
    except DatabaseError:  # opening will say the same, and better
        return Standing("", "", ())


def unlock(place: str, way: Way, secret: str = "", *, by: str = "window") -> DataKey:
    """Open the data key of a profile; see `KeyGate.unlock`."""
    return gate_of(place).unlock(way, secret, by=by)


def keyring_problem() -> str:
    """Return why the system's keyring cannot be used, "" if it can. May take seconds."""
    return system_keyring().problem()


def is_recovery_code(text: str) -> bool:
    """Tell whether a text is a recovery code, by its checksum."""
    from app.keys.recovery import is_code

    return is_code(text)


def gate_of(place: str) -> Gate:
    """Return what unlocks a profile."""
    from app.bootstrap.books import SystemClock
    from app.keys.gate import Gate

    return Gate(store_of(place), files_of(place).attempts, system_keyring(), SystemClock())


def store_of(place: str) -> HeaderStore:
    """Return where the key file's text is kept: a file, or a row of a server's schema."""
    if is_server(place):
        from app.db.key_header import ServerHeaderStore

        return ServerHeaderStore(place)
    from app.keys.stores import FileHeaderStore

    return FileHeaderStore(files_of(place).keys)


def system_keyring() -> Keyring:
    """Return the system's keyring."""
    from app.keys.system_keyring import SystemKeyring

    return SystemKeyring()


def new_keys(place: str, name: str, choice: KeyChoice, clock: Clock) -> NewKeys:
    """Make a data key for a profile and write its key file.

    Raises:
        DatabaseError: there is a key file already.
        KeyringError, RefusedError: nothing was made.
    """
    from app.keys.gate import make_keys

    store = store_of(place)
    if store.read() is not None:
        raise DatabaseError(
            str(files_of(place).keys),
            "there is a key file already, of books that are gone",
            "move it away (a backup may need it), or choose another place",
        )
    return make_keys(
        store,
        name=name,
        passphrase=choice.passphrase,
        keyring=system_keyring() if choice.keyring else None,
        recovery=choice.recovery,
        clock=clock,
    )
