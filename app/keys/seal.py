"""Seals single values: AES-256-GCM with a random nonce, bound to where the value stands.

The bound data are coffer/1, profile, table, column, row, key version and row version, each with its
length before it: a value moved to another place, or an older one put back, does not open.
"""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.domain.errors import SealBrokenError
from app.ports.keys import DataKey, Purpose

NONCE = 12  # bytes; random, so one key may seal 2^32 values (SP 800-38D), and rotates long before


class FieldSealer:
    """Seals and opens values with the key of a profile."""

    def __init__(self, key: DataKey) -> None:
        self._key = key
        self._profile_id = key.profile_id
        self._version = key.version

    @property
    def key_version(self) -> int:
        return self._version

    def seal(self, content: bytes, table: str, column: str, row: str, row_version: int) -> bytes:
        """Return nonce and ciphertext.

        Raises:
            LockedError: the key was wiped.
        """
        nonce = os.urandom(NONCE)
        bound = self._bound(table, column, row, row_version)
        return nonce + self._cipher().encrypt(nonce, content, bound)

    def open(self, sealed: bytes, table: str, column: str, row: str, row_version: int) -> bytes:
        """Return the content.

        Raises:
            SealBrokenError: it was changed, or sealed for another place, version or key.
            LockedError: the key was wiped.
        """
        bound = self._bound(table, column, row, row_version)
        try:
            return self._cipher().decrypt(sealed[:NONCE], sealed[NONCE:], bound)
        except (InvalidTag, ValueError):
            raise SealBrokenError(f"{table}.{column} of {row}") from None

    def _cipher(self) -> AESGCM:
        return AESGCM(self._key.derive(Purpose.SEAL))

    def _bound(self, table: str, column: str, row: str, row_version: int) -> bytes:
        parts = (
            "coffer/1", self._profile_id, table, column, row, str(self._version), str(row_version),
        )  # fmt: skip
        return "|".join(f"{len(part)}:{part}" for part in parts).encode()
