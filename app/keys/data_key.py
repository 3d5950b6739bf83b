"""The one random key of a profile, held in memory that can be overwritten."""

import os
from typing import Never

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.domain.errors import LockedError
from app.ports.keys import Purpose

SIZE = 32  # bytes


class OwnDataKey:
    """Holds the key in a bytearray of ours; `wipe` overwrites it. It is never printed or copied."""

    __slots__ = ("_bytes", "_profile_id", "_version")

    def __init__(self, content: bytes | bytearray, profile_id: str, version: int) -> None:
        if len(content) != SIZE:
            raise ValueError("a data key has 32 bytes")
        self._bytes = bytearray(content)
        self._profile_id = profile_id
        self._version = version

    @classmethod
    def make(cls, profile_id: str, version: int = 1) -> "OwnDataKey":
        """Return a new random key."""
        return cls(os.urandom(SIZE), profile_id, version)

    @property
    def profile_id(self) -> str:
        return self._profile_id

    @property
    def version(self) -> int:
        return self._version

    @property
    def is_wiped(self) -> bool:
        return not self._bytes

    def derive(self, purpose: Purpose, salt: bytes = b"") -> bytes:
        """Return 32 bytes by HKDF-SHA256 (RFC 5869), with the purpose as its label.

        Raises:
            LockedError: the key was wiped.
        """
        return expand(self.content(), f"coffer/1 {purpose.value}", salt)

    def content(self) -> bytes:
        """Return the key itself, to wrap it. For `app.keys` alone.

        Raises:
            LockedError: the key was wiped.
        """
        if not self._bytes:
            raise LockedError("the books", "they are locked")
        return bytes(self._bytes)

    def wipe(self) -> None:
        for at in range(len(self._bytes)):
            self._bytes[at] = 0
        self._bytes = bytearray()

    def __repr__(self) -> str:
        return f"OwnDataKey(profile {self._profile_id[:8]}, version {self._version})"

    def __reduce__(self) -> Never:
        raise TypeError("a data key is never copied or written down")

    def __copy__(self) -> Never:
        raise TypeError("a data key is never copied or written down")

    def __deepcopy__(self, _: object) -> Never:
        raise TypeError("a data key is never copied or written down")


def expand(key: bytes, label: str, salt: bytes = b"") -> bytes:
    """Return 32 bytes derived from a key by HKDF-SHA256 (RFC 5869)."""
    return HKDF(
        algorithm=hashes.SHA256(), length=SIZE, salt=salt or None, info=label.encode()
    ).derive(key)
