"""What writing and reading an archive share."""

import hashlib
from typing import Any, BinaryIO

FORMAT, VERSION = "coffer-archive", 1
MANIFEST = "manifest.json"
ATTACHMENTS = "data/attachment.jsonl"
ATTACHMENT_KEYS = ("id", "subject", "name", "media_type", "sha256", "size", "recorded_at", "file")
STEP = 5000  # rows between two steps of progress


class Counted:
    """A stream that counts and digests what goes through it."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._sha = hashlib.sha256()
        self.bytes = 0

    def write(self, data: bytes) -> None:
        self._stream.write(data)
        self._sha.update(data)
        self.bytes += len(data)

    def read(self, size: int) -> bytes:
        data = self._stream.read(size)
        self._sha.update(data)
        self.bytes += len(data)
        return data

    @property
    def digest(self) -> str:
        return self._sha.hexdigest()


def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("one key twice")
    return found
