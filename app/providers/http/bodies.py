"""Reads a body while it arrives, unpacks it, and stops at the size that an answer may have."""

import io
import zlib
from collections.abc import Iterable

from app.domain.sync.trouble import Trouble
from app.providers.http.wire import WireError

PIECE = 64 * 1024  # bytes unpacked at a time: a bomb is noticed before it is large
_GZIP, _ZLIB, _RAW = 31, 15, -15  # window bits of `zlib`


def read_body(chunks: Iterable[bytes], encoding: str, most: int) -> bytes:
    """Return the body, unpacked.

    Raises:
        WireError: TOO_BIG beyond `most` bytes; BAD_ANSWER when it is packed in another way than
            asked for, or badly.
    """
    found = io.BytesIO()  # hands its buffer over without a copy
    for piece in _pieces(chunks, encoding.strip().lower()):
        if found.tell() + len(piece) > most:
            raise WireError(Trouble.TOO_BIG, f"an answer of more than {most >> 20} MiB")
        found.write(piece)
    return found.getvalue()


def _pieces(chunks: Iterable[bytes], encoding: str) -> Iterable[bytes]:
    if encoding in ("", "identity"):
        return chunks
    if encoding in ("gzip", "x-gzip"):
        return _unpacked(chunks, _GZIP)
    if encoding == "deflate":
        return _unpacked(chunks, _ZLIB)
    raise WireError(Trouble.BAD_ANSWER, "the answer is packed in a way that was not asked for")


def _unpacked(chunks: Iterable[bytes], bits: int) -> Iterable[bytes]:
    unpack = zlib.decompressobj(bits)
    is_first, has_any = True, False
    try:
        for chunk in chunks:
            left = chunk
            if is_first and chunk:
                is_first = False
                if bits == _ZLIB and chunk[0] & 0x0F != 8:  # no header of zlib: some send it bare
                    unpack = zlib.decompressobj(_RAW)
            while left:
                has_any = True
                yield unpack.decompress(left, PIECE)
                left = unpack.unconsumed_tail
                if unpack.eof:
                    left = unpack.unused_data
                    if left and bits != _GZIP:
                        raise WireError(Trouble.BAD_ANSWER, "the packed answer goes on for ever")
                    if left:
                        unpack = zlib.decompressobj(bits)
        while has_any and not unpack.eof and (piece := unpack.decompress(b"", PIECE)):
            yield piece
    except zlib.error:
        raise WireError(Trouble.BAD_ANSWER, "the packed answer is damaged") from None
    if has_any and not unpack.eof:
        raise WireError(Trouble.DOWN, "the answer was cut off")
