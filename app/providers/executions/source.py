"""The text of a broker's file: UTF-8, or what older programs of Windows write."""

import codecs
from pathlib import Path

from app.providers.coffer_csv.source import TextSource

UTF_8, WINDOWS = "UTF-8", "Windows-1252"
_BLOCK = 256 * 1024
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\x0c")
_MOST_FOREIGN = 0.3  # of the bytes of a text in a Latin script, outside ASCII


class BrokerText(TextSource):
    """The bytes of one file, read from one descriptor, and in which encoding they are."""

    def __init__(self, path: Path) -> None:
        """Open it, check it, and find its encoding.

        Raises:
            FileRefusedError: as `TextSource`, or it is no text.
        """
        super().__init__(path)
        try:
            self.encoding = self._found_encoding()
        except BaseException:
            self.close()
            raise

    def _found_encoding(self) -> str:
        decoder = codecs.getincrementaldecoder("utf-8")()
        done, foreign, is_utf = 0, 0, True
        while block := self._read(done, _BLOCK):
            done += len(block)
            foreign += sum(map(_is_foreign, block)) if not block.isascii() else 0
            if is_utf:
                try:
                    decoder.decode(block)
                except UnicodeDecodeError:
                    is_utf = False
        if is_utf:
            return UTF_8
        if foreign > _MOST_FOREIGN * max(done, 1):
            raise self.refused("it is no text, or in an encoding that is not known")
        return WINDOWS

    def _decoded(self, whole: bytes, base: int) -> str:
        if self.encoding == UTF_8:
            return super()._decoded(whole, base)
        if any(byte in _CONTROLS for byte in whole):
            raise self.refused("it is no text, or damaged: it has control characters")
        try:
            return whole.decode("cp1252")
        except UnicodeDecodeError as error:
            raise self.refused(
                f"it is neither UTF-8 nor {WINDOWS}: line {self._line_at(base + error.start)}; "
                "save it as CSV in UTF-8"
            ) from error


def _is_foreign(byte: int) -> bool:
    return byte > 127
