"""Care of books that are closed: encryption on and off, a new key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.bootstrap.keyed import KeyChoice

if TYPE_CHECKING:
    from app.ports.keys import DataKey
    from app.ports.progress import Progress


def encrypt_place(
    place: str,
    key: DataKey | None = None,
    choice: KeyChoice | None = None,
    progress: Progress | None = None,
) -> str:
    """Encrypt a plain file in place; return the recovery code, if a new one was chosen."""
    raise NotImplementedError


def decrypt_place(place: str, key: DataKey, progress: Progress | None = None) -> None:
    """Take the encryption off a file."""
    raise NotImplementedError


def rotate_place(place: str, passphrase: str, progress: Progress | None = None) -> str:
    """Make a new data key and encrypt everything anew; return the new recovery code, if any."""
    raise NotImplementedError
