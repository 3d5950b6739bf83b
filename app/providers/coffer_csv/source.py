"""An untrusted text file, opened once: its lines, decoded block by block, within limits.

Everything that makes a file as a whole unreadable is found here and refused with a reason; what
is wrong with one row is found by those who read the lines.
"""

import errno
import hashlib
import io
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

from app.domain.errors import FileRefusedError

MAX_BYTES = 256 * 1024 * 1024
MAX_LINE_BYTES = 1024 * 1024
_BLOCK = 256 * 1024
_BOM = b"\xef\xbb\xbf"
_OTHER_MARKS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_NO_FILE = {
    stat.S_IFDIR: "a folder, not a file",
    stat.S_IFIFO: "a pipe, not a file",
    stat.S_IFSOCK: "a socket, not a file",
    stat.S_IFCHR: "a device, not a file",
    stat.S_IFBLK: "a device, not a file",
}
_WHY = {
    errno.ENOENT: "there is no such file",
    errno.ENOTDIR: "there is no such file",
    errno.EACCES: "no permission to read it",
    errno.EPERM: "no permission to read it",
    errno.ELOOP: "it is a link that leads to itself",
    errno.ENAMETOOLONG: "its name is too long",
}


class TextSource:
    """The bytes of one file, read from one descriptor. Passes may run side by side."""

    def __init__(self, path: Path) -> None:
        """Open it and check its kind, its size and its encoding mark.

        Raises:
            FileRefusedError: missing, no plain file, no permission, empty, too big, UTF-16.
        """
        self.path = path
        self.has_long_lines = False  # set by `lines` as soon as one is longer than a field may be
        self._raw = self._open()
        try:
            self._stamp = self._stamped()
            self.size = self._stamp[0]
            if not self.size:
                raise self.refused("the file is empty")
            if self.size > MAX_BYTES:
                raise self.refused(
                    f"the file is too big: {self.size / 1_048_576:,.0f} MiB, "
                    f"at most {MAX_BYTES // 1_048_576} MiB are read"
                )
            self._start = self._marked(self._read(0, 4))
        except BaseException:
            self._raw.close()
            raise
        self._digest = ""

    def _marked(self, head: bytes) -> int:
        """Return the length of the encoding mark; only that of UTF-8 is taken."""
        for mark, name in _OTHER_MARKS:
            if head.startswith(mark):
                raise self.refused(f"it is encoded as {name}; save it as CSV in UTF-8")
        return len(_BOM) if head.startswith(_BOM) else 0

    def refused(self, reason: str) -> FileRefusedError:
        """Return the error that refuses this file."""
        return FileRefusedError(str(self.path), reason)

    def close(self) -> None:
        """Close the descriptor."""
        self._raw.close()

    @property
    def digest(self) -> str:
        """Return the SHA-256 of the bytes, in hexadecimal; read at the first call."""
        if not self._digest:
            sha = hashlib.sha256()
            offset = 0
            while block := self._read(offset, _BLOCK):
                offset += len(block)
                self._check_growth(offset)
                sha.update(block)
            self._check_unchanged()
            self._digest = sha.hexdigest()
        return self._digest

    def lines(self, told: Callable[[int], None], long_line: int) -> Iterator[str]:
        r"""Decode the lines, each with its end: \n, \r\n or a bare \r.

        `told` is called with the bytes done, once a block. `has_long_lines` is set before a line
        of more than `long_line` characters is given out.

        Raises:
            FileRefusedError: not UTF-8, a NUL, an endless line, a change while reading.
        """
        sha = hashlib.sha256(self._read(0, self._start))
        done = base = self._start  # base: where the bytes in `rest` begin
        rest = b""
        while True:
            block = self._read(done, _BLOCK)
            done += len(block)
            self._check_growth(done)
            sha.update(block)
            data = rest + block
            cut = _after_last_end(data) if block else len(data)
            whole, rest = data[:cut], data[cut:]
            if len(rest) > MAX_LINE_BYTES:
                raise self.refused(
                    f"line {self._line_at(base + cut)} is longer than {MAX_LINE_BYTES // 1024} KiB"
                )
            lines = list(io.StringIO(self._decoded(whole, base), newline=""))
            base += cut
            if lines and max(map(len, lines)) > long_line:
                self.has_long_lines = True
            yield from lines
            told(done)
            if not block:
                break
        self._check_unchanged()
        if self._digest and sha.hexdigest() != self._digest:
            raise self._changed()

    def _decoded(self, whole: bytes, base: int) -> str:
        at = whole.find(b"\0")
        try:
            text = whole.decode("utf-8")
        except UnicodeDecodeError as error:
            if not 0 <= at < error.start:
                wrong = base + error.start
                raise self.refused(
                    f"it is not UTF-8: line {self._line_at(wrong)}, byte {wrong + 1} of the file "
                    f"is 0x{whole[error.start]:02x}; save it as CSV in UTF-8"
                ) from error
        if at >= 0:
            raise self.refused(
                f"line {self._line_at(base + at)} has a NUL (byte {base + at + 1} of the file): "
                "it is no text, or damaged"
            )
        return text

    def _line_at(self, offset: int) -> int:
        """Return the 1-based line of a byte; reads the file up to it again."""
        line, at, last = 1, 0, b""
        while at < offset and (block := self._read(at, min(_BLOCK, offset - at))):
            line += block.count(b"\n") + block.count(b"\r") - block.count(b"\r\n")
            if last == b"\r" and block[:1] == b"\n":
                line -= 1
            at, last = at + len(block), block[-1:]
        return line

    def _open(self) -> io.FileIO:
        try:
            # Looked at before it is opened, as opening a device or a pipe may do something.
            self._refuse_special(self.path.stat().st_mode)
            flags = os.O_RDONLY
            for name in ("O_NONBLOCK", "O_CLOEXEC", "O_NOCTTY", "O_BINARY"):
                flags |= getattr(os, name, 0)
            raw = io.FileIO(os.open(self.path, flags), "rb")
        except OSError as error:
            raise self._unreadable(error) from error
        except ValueError as error:  # a NUL or a lone surrogate in the name
            raise self.refused("that is no name of a file") from error
        try:
            self._refuse_special(os.fstat(raw.fileno()).st_mode)
        except BaseException:
            raw.close()
            raise
        return raw

    def _refuse_special(self, mode: int) -> None:
        if not stat.S_ISREG(mode):
            raise self.refused(_NO_FILE.get(stat.S_IFMT(mode), "it is no plain file"))

    def _unreadable(self, error: OSError) -> FileRefusedError:
        reason = _WHY.get(error.errno or 0) or f"it cannot be read ({error.strerror or error})"
        return self.refused(reason)

    def _read(self, offset: int, count: int) -> bytes:
        try:
            self._raw.seek(offset)
            return self._raw.read(count) or b""
        except OSError as error:
            raise self._unreadable(error) from error

    def _stamped(self) -> tuple[int, int, int]:  # bytes, last change in ns, inode
        now = os.fstat(self._raw.fileno())
        return now.st_size, now.st_mtime_ns, now.st_ino

    def _check_growth(self, done: int) -> None:
        if done > self.size:
            raise self._changed()

    def _check_unchanged(self) -> None:
        if self._stamped() != self._stamp:
            raise self._changed()

    def _changed(self) -> FileRefusedError:
        return self.refused("the file changed while it was being read; try again")


def _after_last_end(data: bytes) -> int:
    r"""Return where the last line that is surely whole ends; 0 if none does.

    A \r at the very end may be the first half of \r\n.
    """
    newline = data.rfind(b"\n") + 1
    return newline or data.rfind(b"\r", 0, max(len(data) - 1, 0)) + 1
