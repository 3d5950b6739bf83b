"""Looks at a part of a screen over the X protocol, quickly enough to tell when it was painted."""

import socket
import struct
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from installers.running import PackagingError

SOCKETS = Path("/tmp/.X11-unix")
GET_IMAGE, Z_PIXMAP, ALL_PLANES = 73, 2, 0xFFFFFFFF
OFFER = struct.pack("<BxHHHHxx", ord("l"), 11, 0, 0, 0)  # no authorisation
ANSWERED, FAILED = 1, 0


@dataclass(frozen=True, slots=True)
class Area:
    """Some part of the screen."""

    x: int
    y: int
    width: int
    height: int


class Pixels:
    """A connection to a local X server that lets everybody in."""

    def __init__(self, display: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        try:
            self._root = self._connect(SOCKETS / f"X{display.removeprefix(':')}")
        except BaseException:
            self._socket.close()
            raise

    def _connect(self, path: Path) -> int:
        self._socket.settimeout(10)
        self._socket.connect(str(path))
        self._socket.sendall(OFFER)
        answer = self._read(8)
        rest = self._read(4 * struct.unpack_from("<H", answer, 6)[0])
        if answer[0] != ANSWERED:
            raise PackagingError("the screen lets nobody look at it")
        return _root_of(rest)

    def __enter__(self) -> "Pixels":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._socket.close()

    def look(self, area: Area) -> bytes:
        """Return the colours of a part of the screen, row by row."""
        request = struct.pack("<BBHIhhHHI", GET_IMAGE, Z_PIXMAP, 5, self._root, area.x, area.y,
                              area.width, area.height, ALL_PLANES)  # fmt: skip
        self._socket.sendall(request)
        head = self._read(32)
        if head[0] == FAILED:
            raise PackagingError(f"the screen cannot be looked at (error {head[1]})")
        return self._read(4 * struct.unpack_from("<I", head, 4)[0])

    def _read(self, count: int) -> bytes:
        parts = []
        while count:
            part = self._socket.recv(count)
            if not part:
                raise PackagingError("the screen went away")
            parts.append(part)
            count -= len(part)
        return b"".join(parts)


def _root_of(told: bytes) -> int:
    """Return the window that covers the first screen, out of a server's answer to an offer."""
    vendor, formats = struct.unpack_from("<H", told, 16)[0], told[21]
    at = 32 + (vendor + 3) // 4 * 4 + 8 * formats
    return int(struct.unpack_from("<I", told, at)[0])
