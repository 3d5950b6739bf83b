"""Work on closed books, by way of `app.bootstrap`. All of it is slow and for a worker."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.errors import LockedError
from app.ports.keys import Standing, Way
from app.ports.progress import Progress


@dataclass(frozen=True, slots=True)
class Encrypted:
    """What came of encrypting books or giving them a new key."""

    recovery_code: str  # "" where the older one is still good

    def __repr__(self) -> str:
        return "Encrypted(…)"


def encrypt(
    place: str, passphrase: str, *, has_keys: bool, keyring: bool, progress: Progress
) -> Encrypted:
    """Encrypt a plain file: under the keys that it has, else under new ones."""
    from app import bootstrap

    if has_keys:
        key = bootstrap.unlock(place, Way.PASSPHRASE, passphrase, by="encrypt")
        try:
            return Encrypted(bootstrap.encrypt_place(place, key, None, progress) or "")
        finally:
            key.wipe()
    choice = bootstrap.KeyChoice(passphrase, keyring, recovery=True)
    return Encrypted(bootstrap.encrypt_place(place, None, choice, progress) or "")


def decrypt(place: str, way: Way, secret: str, progress: Progress) -> None:
    """Take the encryption off a file."""
    from app import bootstrap

    key = bootstrap.unlock(place, way, secret, by="decrypt")
    try:
        bootstrap.decrypt_place(place, key, progress)
    finally:
        key.wipe()


def rotate(place: str, passphrase: str, progress: Progress) -> Encrypted:
    """Encrypt everything anew under a new data key."""
    from app import bootstrap

    return Encrypted(bootstrap.rotate_place(place, passphrase, progress) or "")


def check_secret(place: str, secret: str) -> Way:
    """Return the way that a secret opens the books by, before they are closed for it.

    Raises:
        WrongSecretError, TooSoonError, LockedError.
    """
    from app import bootstrap

    way = Way.RECOVERY if bootstrap.is_recovery_code(secret) else Way.PASSPHRASE
    bootstrap.unlock(place, way, secret, by="settings").wipe()
    return way


def backup_standing(backup: Path) -> Standing:
    """Return how a backup is unlocked."""
    from app.bootstrap.backed import backup_standing as standing_of

    return standing_of(backup)


def try_backup(place: str, backup: Path, standing: Standing, secret: str) -> Way:
    """Return the way that a secret opens a backup by, before the books are closed for it.

    Raises:
        BackupError, WrongSecretError, TooSoonError, KeyringError, LockedError.
    """
    from app.bootstrap.backed import try_backup as find_out

    way = way_of(standing, secret)
    find_out(place, backup, way, secret)
    return way


def restore(place: str, backup: Path, way: Way, secret: str, progress: Progress) -> Any:
    """Put a backup in the place of the books; the ones that were there are kept beside."""
    from app.bootstrap.backed import restore_backup

    return restore_backup(place, backup, way=way, secret=secret, progress=progress)


def way_of(standing: Standing, secret: str) -> Way:
    """Return the way by which something is to be unlocked: what was typed, else the keyring.

    Raises:
        LockedError: nothing was typed, and the keyring does not open it.
    """
    from app import bootstrap

    if not standing.has_keys:
        return Way.PASSPHRASE
    if secret:
        return Way.RECOVERY if bootstrap.is_recovery_code(secret) else Way.PASSPHRASE
    if Way.KEYRING in standing.ways:
        return Way.KEYRING
    raise LockedError(standing.name, "type the passphrase or the recovery code of its time")


def is_encrypted(coffer: Any) -> bool:
    """Tell whether the file of open books is encrypted."""
    from app import bootstrap

    service = getattr(coffer, "encryption", None)
    if service is not None:
        return bool(service.is_encrypted())
    return bootstrap.needs_key(coffer.place)


def repair(place: str) -> list[str]:
    """Do the repairs that take nothing away; return what was done, a line each."""
    from app import bootstrap

    return bootstrap.repair_files(place)


Work = Callable[[Progress], Any]
