"""The parts of a ZIP archive from outside, unpacked in memory within limits, never onto a disk.

What an archive says of itself is checked before anything is unpacked, and counted again while it
is. Limits: reliability, section 4.5 (packed, unpacked, ratio, entries, no links).
"""

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable

from app.ports.importers import RefusedFile

MIB = 1024 * 1024
MOST_PACKED = 20 * MIB
MOST_UNPACKED = 200 * MIB
MOST_RATIO = 100
MOST_ENTRIES = 10_000
MOST_NAME = 255  # characters
_MOST_LISTED = 4 * MIB  # bytes of the list of entries: 10,000 of them with long names
_SMALL = MIB  # what unpacks to less is no bomb, whatever its ratio
_BLOCK = 64 * 1024
_END = b"PK\x05\x06"
_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))]
)


class ZipParts:
    """An archive whose list of entries has been checked. Folders are no entries."""

    def __init__(self, content: bytes, most_packed: int = MOST_PACKED) -> None:
        """Read and check the list of entries; nothing is unpacked.

        Raises:
            RefusedFile: no archive, damaged, encrypted, too big, or made to do harm.
        """
        if len(content) > most_packed:
            raise RefusedFile(
                f"the archive is too big: {len(content) / MIB:,.0f} MiB, "
                f"at most {most_packed // MIB} MiB are read"
            )
        _check_end(content)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
            infos = [one for one in self._zip.infolist() if not one.is_dir()]
        except (  # an entry without any name is an IndexError
            zipfile.BadZipFile, ValueError, struct.error, OverflowError, OSError, IndexError
        ) as error:  # fmt: skip
            raise RefusedFile("the archive is damaged: its list of files cannot be read") from error
        except NotImplementedError as error:
            raise RefusedFile("the archive is packed in a way that is not read") from error
        if len(infos) > MOST_ENTRIES:
            raise RefusedFile(f"the archive has {len(infos):,} files; at most {MOST_ENTRIES:,}")
        self._infos = _checked(infos, len(content))
        self._unpacked = 0

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the files in it, as stored."""
        return tuple(self._infos)

    def size(self, name: str) -> int:
        """Return how many bytes an entry says that it has unpacked."""
        return self._infos[name].file_size

    def read(
        self, name: str, most: int = MOST_UNPACKED, told: Callable[[int], None] | None = None
    ) -> bytes:
        """Unpack an entry. `told`: bytes so far, after each block.

        Raises:
            RefusedFile: there is no such entry, it is damaged, is bigger than it says or than
                `most`, or is itself an archive.
        """
        info = self._infos.get(name)
        if info is None:
            raise RefusedFile(f"the archive has no file {name[:80]!r}")
        if info.file_size > most:
            raise RefusedFile(
                f"{name[:80]!r} in the archive is too big: {info.file_size / MIB:,.0f} MiB"
            )
        got = bytearray()
        try:
            with self._zip.open(info) as part:
                while block := part.read(_BLOCK):
                    got += block
                    self._unpacked += len(block)
                    if len(got) > info.file_size or self._unpacked > 2 * MOST_UNPACKED:
                        raise RefusedFile(f"{name[:80]!r} in the archive is bigger than it says")
                    if told is not None:
                        told(len(got))
        except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, struct.error) as error:
            raise RefusedFile(f"{name[:80]!r} in the archive is damaged") from error
        except (NotImplementedError, RuntimeError) as error:
            raise RefusedFile(f"{name[:80]!r} in the archive is packed in another way") from error
        if len(got) != info.file_size:
            raise RefusedFile(f"{name[:80]!r} in the archive is cut off")
        if got.startswith(b"PK\x03\x04"):
            raise RefusedFile(f"{name[:80]!r} is an archive within an archive: unpack it first")
        return bytes(got)


def is_zip(content: bytes) -> bool:
    """Tell whether a file begins as an archive does."""
    return content.startswith((b"PK\x03\x04", _END))


def _check_end(content: bytes) -> None:
    """Look at what the end says before anybody builds a list of it."""
    at = content.rfind(_END, max(0, len(content) - 65_557))
    if at < 0 or len(content) - at < 22:
        raise RefusedFile("it is no ZIP archive, or its end is missing")
    count, size = struct.unpack("<HI", content[at + 10 : at + 16])
    if count > MOST_ENTRIES or (count == 0xFFFF and size == 0xFFFFFFFF):
        raise RefusedFile(f"the archive has {count:,} files; at most {MOST_ENTRIES:,} are read")
    if size > _MOST_LISTED:
        raise RefusedFile("the archive's list of files is too long")


def _checked(infos: list[zipfile.ZipInfo], packed: int) -> dict[str, zipfile.ZipInfo]:
    found: dict[str, zipfile.ZipInfo] = {}
    seen: set[str] = set()
    total = 0
    for info in infos:
        name = info.filename
        fault = _name_fault(name) or _entry_fault(info, packed)
        alike = name.casefold().rstrip(". ")
        if not fault and alike in seen:
            fault = "is there twice"
        if fault:
            raise RefusedFile(f"the file {name[:80]!r} in the archive {fault}")
        seen.add(alike)
        found[name] = info
        total += info.file_size
        if total > MOST_UNPACKED:
            raise RefusedFile(
                f"the archive would unpack to more than {MOST_UNPACKED // MIB} MiB: "
                "such archives are not opened"
            )
    _check_apart(infos)
    return found


def _name_fault(name: str) -> str:
    if not name or len(name) > MOST_NAME:
        return "has too long a name"
    if any(ord(sign) < 32 or sign in '<>"|?*' for sign in name):
        return "has a name with signs that no file may have"
    parts = name.replace("\\", "/").split("/")
    if not parts[0] or ":" in name or ".." in parts:
        return "has a path that leads out of the archive"
    if any(part.split(".")[0].strip().casefold() in _DEVICES for part in parts):
        return "is named as a device is"
    return ""


def _entry_fault(info: zipfile.ZipInfo, packed: int) -> str:
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in {0, stat.S_IFREG}:
        return "is a link or a device, not a file"
    if info.flag_bits & 0x1:
        return "is encrypted"
    if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        return "is packed in a way that is not read"
    if info.compress_size > packed or info.header_offset >= packed:
        return "lies outside of it"
    if info.file_size > _SMALL and info.file_size > MOST_RATIO * max(info.compress_size, 1):
        return f"would unpack to {info.file_size / MIB:,.0f} MiB, far more than it holds"
    return ""


def _check_apart(infos: list[zipfile.ZipInfo]) -> None:
    """Refuse entries that share their bytes: so small archives unpack to endless ones."""
    end = 0
    for info in sorted(infos, key=lambda one: one.header_offset):
        if info.header_offset < end:
            raise RefusedFile("files in the archive lie in one another: it is made to do harm")
        end = info.header_offset + 30 + info.compress_size
