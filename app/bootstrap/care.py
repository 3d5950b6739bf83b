"""Care of books that are closed: encryption on and off, a new key."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING

from app.bootstrap.keyed import (
    KeyChoice,
    files_of,
    gate_of,
    is_server,
    new_keys,
    store_of,
)
from app.domain.errors import DatabaseError, RefusedError

if TYPE_CHECKING:
    from app.db.salvage import SalvageReport
    from app.ports.keys import DataKey, Sealer
    from app.ports.progress import Progress


def encrypt_place(
    place: str,
    key: DataKey | None = None,
    choice: KeyChoice | None = None,
    progress: Progress | None = None,
) -> str:
    """Encrypt a plain file in place, with its keys or new ones; return a new recovery code.

    A kill leaves the plain file or the encrypted one. The plain one is deleted afterwards; on a
    solid-state disk its blocks may stay readable to a laboratory.

    Raises:
        InUseError: somebody uses the books.
        RefusedError: no way to unlock was chosen.
        DatabaseError, DatabaseDamagedError: no room, damage; everything is as it was.
    """
    from app.bootstrap.books import SystemClock
    from app.machine.instance import hold

    path = _file(place)
    with hold(path):
        code, is_new = "", key is None
        if key is None:
            made = new_keys(place, path.parent.name, choice or KeyChoice(), SystemClock())
            key, code = made.key, made.recovery_code or ""
        try:
            _replace(path, None, key, progress=progress)
        except BaseException:
            if is_new:
                store_of(place).remove()
            raise
        finally:
            if is_new:
                key.wipe()
    return code


def decrypt_place(place: str, key: DataKey, progress: Progress | None = None) -> None:
    """Take the encryption off a file. Its keys stay, and with them what is sealed.

    Raises:
        InUseError, DatabaseError, DatabaseDamagedError: everything is as it was.
    """
    from app.machine.instance import hold

    path = _file(place)
    with hold(path):
        _replace(path, key, None, progress=progress)


def rotate_place(place: str, passphrase: str, progress: Progress | None = None) -> str:
    """Make a new data key and write everything anew under it; return a new recovery code, if any.

    Database and key file change in one step: a kill leaves both old or both new.

    Raises:
        WrongSecretError, TooSoonError: the passphrase is wrong.
        KeyringError: it is one of the ways, and cannot be used now.
        InUseError, DatabaseError, DatabaseDamagedError: everything is as it was.
    """
    from app.db.sqlite import is_plain
    from app.keys.seal import FieldSealer
    from app.machine.instance import hold
    from app.ports.keys import Way

    path = _file(place)
    gate = gate_of(place)
    with hold(path):
        old = gate.unlock(Way.PASSPHRASE, passphrase, by="rotation")
        text, made = gate.rotated(passphrase)
        try:
            sealers: tuple[Sealer, Sealer] = (FieldSealer(old), FieldSealer(made.key))
            plain = is_plain(path)
            _replace(
                path,
                None if plain else old,
                None if plain else made.key,
                keys=text,
                sealers=sealers,
                progress=progress,
            )
        finally:
            old.wipe()
            made.key.wipe()
    return made.recovery_code or ""


def salvage_place(
    place: str, key: DataKey | None, target: Path, progress: Progress | None = None
) -> SalvageReport:
    """Save what can be read of a damaged file into a new one, under the same key.

    Raises:
        DatabaseError, DatabaseDamagedError: see `app.db.salvage`; the old file is untouched.
    """
    from app.db.salvage import salvage
    from app.keys.stores import FileHeaderStore

    path = _file(place)
    target = target.absolute()
    report = salvage(path, key, target, progress)
    text = store_of(place).read()
    if text is not None:
        FileHeaderStore(files_of(str(target)).keys).write(text)
    return report


def _replace(
    path: Path,
    old: DataKey | None,
    new: DataKey | None,
    *,
    keys: str = "",
    sealers: tuple[Sealer, Sealer] | None = None,
    progress: Progress | None = None,
) -> None:
    """Write the database anew and put it, and its key file, in place in one step."""
    from app.backups.places import write_new
    from app.backups.swap import Swap, kept_name, settle, tidy
    from app.bootstrap.books import SystemClock
    from app.db.conversion import convert
    from app.keys.stores import FileHeaderStore

    files = files_of(str(path))
    settle(path, files)
    tidy(path)
    fresh = path.with_name(f".{path.name}.{token_hex(4)}.restore")
    fresh_keys = path.with_name(f"{fresh.name}-keys")
    kept = kept_name(path, SystemClock().now())
    decided = False
    try:
        convert(path, old, fresh, new, sealers=sealers, progress=progress)
        text = keys or store_of(str(path)).read() or ""
        if text:
            write_new(fresh_keys, text.encode())
        Swap(fresh.name, fresh_keys.name if text else "", kept).mark(path)
        decided = True
        settle(path, files)
    finally:
        if not decided:
            for name in (fresh, fresh_keys):
                with suppress(OSError):
                    name.unlink(missing_ok=True)
    FileHeaderStore(files.keys).mend_copy()
    for left in path.parent.glob(f"{kept}*"):  # equal to what is there now, row by row
        with suppress(OSError):
            left.unlink()


def _file(place: str) -> Path:
    if is_server(place):
        raise RefusedError(
            "books on a server are as encrypted as the server keeps them",
            "secrets and attachments are sealed there all the same",
        )
    path = Path(place).expanduser().absolute()
    if not path.is_file():
        raise DatabaseError(str(path), "there is no database there")
    return path
