"""The body of a backup of books without keys: as it is, and its digest behind it."""

from hashlib import sha256
from typing import BinaryIO, Self

from app.domain.errors import SealBrokenError

DIGEST = 32  # bytes


class PlainWriter:
    """Writes through to a stream; `close` puts the digest of everything behind it."""

    def __init__(self, stream: BinaryIO, start: bytes) -> None:
        self._stream = stream
        self._digest = sha256(start)

    def write(self, data: bytes, /) -> int:
        self._digest.update(data)
        return self._stream.write(data)

    def close(self) -> None:
        self._stream.write(self._digest.digest())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        if error[0] is None:
            self.close()


class PlainReader:
    """Reads what `PlainWriter` wrote; the read that comes to the end compares the digest."""

    def __init__(self, stream: BinaryIO, start: bytes, what: str) -> None:
        self._stream = stream
        self._digest = sha256(start)
        self._what = what
        self._ahead = stream.read(DIGEST)  # the last bytes seen: they may be the digest
        self._is_ended = False

    def read(self, size: int = -1, /) -> bytes:
        """Return the next bytes, fewer only at the end.

        Raises:
            SealBrokenError: it does not match its digest.
        """
        if self._is_ended or size == 0:
            return b""
        held = self._ahead + self._stream.read(size if size > 0 else -1)
        data, self._ahead = held[:-DIGEST], held[-DIGEST:]
        self._digest.update(data)
        if size < 0 or len(data) < size:
            self._is_ended = True
            if len(held) < DIGEST or self._ahead != self._digest.digest():
                raise SealBrokenError(self._what)
        return data
