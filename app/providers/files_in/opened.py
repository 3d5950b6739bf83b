"""A file from outside, opened once and taken whole: no pipe, no device, no growth."""

from pathlib import Path

from app.domain.errors import FileRefusedError
from app.providers.coffer_csv.source import TextSource

MOST_BYTES = 50 * 1024 * 1024


class _Bytes(TextSource):
    """The checks of `TextSource` for a file that need not be text."""

    def _marked(self, head: bytes) -> int:
        return 0

    def whole(self, most: int) -> bytes:
        if self.size > most:
            raise self.refused(
                f"the file is too big: {self.size / 1_048_576:,.0f} MiB, "
                f"at most {most // 1_048_576} MiB are read"
            )
        content = self._read(0, self.size)
        if len(content) != self.size or self._read(self.size, 1):
            raise self._changed()
        self._check_unchanged()
        return content


def whole_file(path: Path, most: int = MOST_BYTES) -> bytes:
    """Return the bytes of a file as they are at one time.

    Raises:
        FileRefusedError: missing, no plain file, no permission, empty, too big, or it changed.
    """
    source = _Bytes(path)
    try:
        return source.whole(most)
    finally:
        source.close()


def checked_size(path: Path, content: bytes, most: int = MOST_BYTES) -> bytes:
    """Return bytes that are there already, if a file of them would be read.

    Raises:
        FileRefusedError: empty or too big.
    """
    if not content or len(content) > most:
        raise FileRefusedError(str(path), "the file is empty" if not content else "it is too big")
    return content
