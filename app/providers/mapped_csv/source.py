"""The text of a file in any encoding that is known: found by its bytes, or stated."""

import codecs
import hashlib
import io
from collections.abc import Callable, Iterator
from pathlib import Path

from app.providers.coffer_csv.source import MAX_LINE_BYTES, TextSource
from app.providers.text_of import by_likelihood

_BLOCK = 256 * 1024
_LOOKED_AT = 64 * 1024  # bytes
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\x0c")
_WIDE = 0.2  # of the bytes are zero: two bytes a letter
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8", 3),
    (b"\xff\xfe", "utf-16-le", 2),
    (b"\xfe\xff", "utf-16-be", 2),
)


class MappedText(TextSource):
    """The bytes of one file, read from one descriptor, and in which encoding they are."""

    def __init__(self, path: Path, encoding: str = "") -> None:
        """Open it; `encoding`: as a person says it is, else it is found.

        Raises:
            FileRefusedError: as `TextSource`, or it is no text.
        """
        self._wide = ""  # utf-16-le or utf-16-be
        super().__init__(path)
        try:
            self.is_stated = bool(encoding)
            self.encoding = self._settled(encoding)
        except BaseException:
            self.close()
            raise

    def lines(self, told: Callable[[int], None], long_line: int) -> Iterator[str]:
        """Decode the lines; see `TextSource.lines`."""
        if not self._wide:
            yield from super().lines(told, long_line)
            return
        yield from self._wide_lines(told, long_line)

    # -- which encoding --------------------------------------------------------------------

    def _marked(self, head: bytes) -> int:
        if head.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")):
            raise self.refused("it is encoded as UTF-32; save it as CSV in UTF-8")
        return next((length for mark, _, length in _MARKS if head.startswith(mark)), 0)

    def _settled(self, encoding: str) -> str:
        head = self._read(0, _LOOKED_AT)
        marked = next((name for mark, name, _ in _MARKS if head.startswith(mark)), "")
        found = marked or _wide_order(head)
        if encoding == "utf-16" or (not encoding and found.startswith("utf-16")):
            self._wide = found if found.startswith("utf-16") else "utf-16-le"
            return "utf-16"
        if encoding:
            return encoding
        if marked or self._is_utf_8():
            return "utf-8"
        return self._by_words(head)

    def _is_utf_8(self) -> bool:
        decoder = codecs.getincrementaldecoder("utf-8")()
        done = 0
        try:
            while block := self._read(done, _BLOCK):
                done += len(block)
                decoder.decode(block)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
        return True

    def _by_words(self, head: bytes) -> str:
        best = by_likelihood(head)
        if not best:
            raise self.refused("it is no text, or in an encoding that is not known")
        return best

    # -- decoding --------------------------------------------------------------------------

    def _decoded(self, whole: bytes, base: int) -> str:
        if self.encoding == "utf-8":
            return super()._decoded(whole, base)
        for place, byte in enumerate(whole):
            if byte in _CONTROLS:
                raise self.refused(
                    f"line {self._line_at(base + place)} has a control character "
                    f"(byte {base + place + 1} of the file): it is no text, or damaged"
                )
        try:
            return whole.decode(self.encoding)
        except UnicodeDecodeError as error:
            raise self.refused(
                f"it is not in {self.encoding}: line {self._line_at(base + error.start)}; "
                "choose another encoding, or save it as CSV in UTF-8"
            ) from error

    def _wide_lines(self, told: Callable[[int], None], long_line: int) -> Iterator[str]:
        """Decode text of two bytes a letter, whose line ends are no single bytes."""
        decoder = codecs.getincrementaldecoder(self._wide)()
        sha = hashlib.sha256(self._read(0, self._start))
        done, number, rest = self._start, 1, ""
        while True:
            block = self._read(done, _BLOCK)
            done += len(block)
            self._check_growth(done)
            sha.update(block)
            try:
                text = rest + decoder.decode(block, final=not block)
            except UnicodeDecodeError as error:
                raise self.refused(f"it is not in UTF-16: line {number} or after it") from error
            end = len(text) if not block else text.rfind("\n") + 1
            whole, rest = text[:end], text[end:]
            if len(rest) > MAX_LINE_BYTES:
                raise self.refused(
                    f"a line after line {number} is longer than {MAX_LINE_BYTES // 1024} KiB"
                )
            if "\0" in whole:
                line = number + whole[: whole.index("\0")].count("\n")
                raise self.refused(f"line {line} has a NUL: it is no text, or damaged")
            lines = list(io.StringIO(whole, newline=""))
            number += len(lines)
            if lines and max(map(len, lines)) > long_line:
                self.has_long_lines = True
            yield from lines
            told(done)
            if not block:
                break
        self._check_unchanged()
        if self._digest and sha.hexdigest() != self._digest:
            raise self._changed()


def _wide_order(head: bytes) -> str:
    """Return in which order text of two bytes a letter has them, "" for other text."""
    if len(head) < 4:
        return ""
    pairs = len(head) // 2
    first, second = head[0::2].count(0), head[1::2].count(0)
    if second > _WIDE * 2 * pairs and first < second / 4:
        return "utf-16-le"
    return "utf-16-be" if first > _WIDE * 2 * pairs and second < first / 4 else ""
