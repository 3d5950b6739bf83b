"""Seals whole files: the STREAM construction over AES-256-GCM, in chunks of 64 KiB.

The nonce of a chunk is 7 random bytes of the file, its number in 4 bytes, and 1 byte that is 1 for
the last chunk alone: so no chunk can be dropped, moved, repeated, or taken for the end. The header
of the file is bound to the first chunk (Hoang, Reyhanitabar, Rogaway, Vizár: Online Authenticated
Encryption and its Nonce-Reuse Misuse-Resistance, 2015). A file: prefix, then the chunks with their
tags of 16 bytes.
"""

import os
from typing import BinaryIO, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.domain.errors import SealBrokenError

CHUNK = 64 * 1024
TAG = 16
PREFIX = 7
MOST_CHUNKS = 2**32 - 1


class SealedWriter:
    """Seals what is written; `close` ends it, and leaves the inner stream open."""

    def __init__(self, stream: BinaryIO, key: bytes, header: bytes) -> None:
        self._stream = stream
        self._cipher = AESGCM(key)
        self._header = header
        self._prefix = os.urandom(PREFIX)
        self._number = 0
        self._rest = bytearray()
        self._is_closed = False
        stream.write(self._prefix)

    def write(self, data: bytes, /) -> int:
        self._rest += data
        while len(self._rest) > CHUNK:  # the last chunk is written by `close`
            self._put(bytes(self._rest[:CHUNK]), is_last=False)
            del self._rest[:CHUNK]
        return len(data)

    def close(self) -> None:
        if not self._is_closed:
            self._is_closed = True
            self._put(bytes(self._rest), is_last=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        if error[0] is None:  # else it stays without an end, and nothing opens it
            self.close()

    def _put(self, chunk: bytes, *, is_last: bool) -> None:
        nonce = nonce_of(self._prefix, self._number, is_last=is_last)
        bound = self._header if self._number == 0 else b""
        self._stream.write(self._cipher.encrypt(nonce, chunk, bound))
        self._number += 1


class SealedReader:
    """Opens a sealed file in order. What it returned is proven; the end is, once it was read."""

    def __init__(self, stream: BinaryIO, key: bytes, header: bytes) -> None:
        self._stream = stream
        self._cipher = AESGCM(key)
        self._header = header
        self._prefix = stream.read(PREFIX)
        self._number = 0
        self._ready = bytearray()
        self._next = b"" if len(self._prefix) < PREFIX else stream.read(CHUNK + TAG)
        self._is_over = False

    def read(self, size: int = -1, /) -> bytes:
        """Return up to `size` bytes, all of them if it is negative.

        Raises:
            SealBrokenError: the file was changed, cut short, or needs another key.
        """
        while not self._is_over and (size < 0 or len(self._ready) < size):
            self._open_next()
        count = len(self._ready) if size < 0 else size
        part = bytes(self._ready[:count])
        del self._ready[:count]
        return part

    def _open_next(self) -> None:
        chunk, self._next = self._next, self._stream.read(CHUNK + TAG)
        is_last = not self._next
        try:
            nonce = nonce_of(self._prefix, self._number, is_last=is_last)
            bound = self._header if self._number == 0 else b""
            self._ready += self._cipher.decrypt(nonce, chunk, bound)
        except (InvalidTag, ValueError):
            raise SealBrokenError("the sealed file") from None
        self._number += 1
        self._is_over = is_last


def nonce_of(prefix: bytes, number: int, *, is_last: bool) -> bytes:
    """Return the nonce of a chunk.

    Raises:
        ValueError: no prefix, or the file is longer than 256 TiB.
    """
    if len(prefix) != PREFIX or number > MOST_CHUNKS:
        raise ValueError("no such chunk")
    return prefix + number.to_bytes(4, "big") + (b"\1" if is_last else b"\0")
