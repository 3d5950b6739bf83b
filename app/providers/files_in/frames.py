"""Frames between Coffer and the child that reads files: a kind, a length, and so many bytes.

Either side treats what the other sends as bounded and JSON without numbers of any doubt; nothing is
ever unpickled.
"""

import json
import struct
from typing import BinaryIO, NoReturn

JSON, BYTES = b"J", b"B"
MOST_FRAME = 16 * 1024 * 1024
BLOCK = 1024 * 1024  # bytes of a file in one frame
_HEAD = struct.Struct(">cI")


class FrameError(Exception):
    """What came is no frame, too long, or not what it may be."""


def send(stream: BinaryIO, kind: bytes, body: bytes) -> None:
    """Write one frame.

    Raises:
        OSError: the other side is gone.
        FrameError: it is longer than a frame may be.
    """
    if len(body) > MOST_FRAME:
        raise FrameError(f"a frame of {len(body):,} bytes")
    stream.write(_HEAD.pack(kind, len(body)) + body)


def send_json(stream: BinaryIO, value: object) -> None:
    """Write one frame of JSON, at once."""
    send(stream, JSON, json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode())
    stream.flush()


def send_bytes(stream: BinaryIO, content: bytes) -> None:
    """Write bytes in frames, an empty one behind them."""
    view = memoryview(content)
    for start in range(0, len(content), BLOCK):
        send(stream, BYTES, bytes(view[start : start + BLOCK]))
    send(stream, BYTES, b"")
    stream.flush()


def receive(stream: BinaryIO) -> tuple[bytes, bytes] | None:
    """Read one frame; `None` at the end.

    Raises:
        FrameError: cut off, of no kind, or longer than a frame may be.
    """
    head = _exactly(stream, _HEAD.size)
    if head is None:
        return None
    kind, length = _HEAD.unpack(head)
    if kind not in {JSON, BYTES} or length > MOST_FRAME:
        raise FrameError("no frame")
    body = _exactly(stream, length)
    if body is None:
        raise FrameError("a frame that is cut off")
    return kind, body


def receive_bytes(stream: BinaryIO, most: int) -> bytes:
    """Read frames of bytes up to the empty one.

    Raises:
        FrameError: something else came, or more than `most`.
    """
    parts: list[bytes] = []
    length = 0
    while True:
        frame = receive(stream)
        if frame is None or frame[0] != BYTES:
            raise FrameError("bytes are expected")
        if not frame[1]:
            return b"".join(parts)
        length += len(frame[1])
        if length > most:
            raise FrameError("more bytes than were asked for")
        parts.append(frame[1])


def json_of(body: bytes) -> object:
    """Return what a frame of JSON says: texts, whole numbers, lists, objects; no other number.

    Raises:
        FrameError: it is none, or nested without end.
    """
    try:
        return json.loads(body, parse_float=_refuse, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise FrameError("a frame that is no JSON") from error


def _refuse(text: str) -> NoReturn:
    raise ValueError(f"no number that may come: {text[:20]}")


def _exactly(stream: BinaryIO, count: int) -> bytes | None:
    """Return so many bytes; `None` where the stream ends before the first."""
    if not count:
        return b""
    body = stream.read(count)
    if not body:
        return None
    if len(body) != count:
        raise FrameError("a frame that is cut off")
    return body
