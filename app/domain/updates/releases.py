"""What is said of a release: signed by those who make it, shown, and never run."""

import json
import unicodedata
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date

from app.domain.sync.strict_json import loads
from app.domain.updates.versions import order_of

FORMAT = 1
MOST_BYTES = 128 * 1024
LONGEST_CHANGES = 20_000  # characters
LONGEST_PAGE = 500
MOST_FILES = 40
LONGEST_NAME = 120
LARGEST_FILE = 1 << 34  # bytes


@dataclass(frozen=True, slots=True)
class ReleaseFile:
    """One of the files that people download by themselves."""

    name: str
    kind: str  # "deb"
    system: str  # "linux", "windows" or "macos"; "": any
    machine: str  # "x86_64"; "": any
    size: int  # bytes
    sha256: str


@dataclass(frozen=True, slots=True)
class Release:
    """A version that there is."""

    version: str
    on: date
    page: str  # where it is to be had, for a browser
    changes: str  # plain text, in English
    files: tuple[ReleaseFile, ...] = ()

    def files_for(self, system: str, machine: str) -> tuple[ReleaseFile, ...]:
        """Return the files that run on a computer."""
        return tuple(
            one for one in self.files if one.system in ("", system) and one.machine in ("", machine)
        )


def read_release(body: bytes) -> Release:
    """Return what a signed text says of a release.

    Raises:
        ValueError: it is none, or holds more than one ever needs.
    """
    if len(body) > MOST_BYTES:
        raise ValueError("it is too long")
    found = _mapping(loads(body))
    if found.get("format") != FORMAT:
        raise ValueError("it is of a form that this version does not know")
    files = found.get("files", [])
    if not isinstance(files, list) or len(files) > MOST_FILES:
        raise ValueError("its list of files is none")
    version = _text(found, "version", 40)
    order_of(version)
    changes = plain_lines(_text(found, "changes", LONGEST_CHANGES))
    if len(changes) > LONGEST_CHANGES:  # its tabs are wider now; what is kept must be read again
        raise ValueError("its changes are too long")
    return Release(
        version=version,
        on=date.fromisoformat(_text(found, "date", 10)),
        page=_address(_text(found, "page", LONGEST_PAGE)),
        changes=changes,
        files=tuple(_file(_mapping(one)) for one in files),
    )


def release_text(release: Release) -> str:
    """Return a release as `read_release` reads it; the same for the same release."""
    told = asdict(release)
    told["date"] = told.pop("on").isoformat()
    return json.dumps({"format": FORMAT, **told}, ensure_ascii=False, indent=1, sort_keys=True)


def plain_lines(text: str) -> str:
    """Return a text without signs that steer a screen or turn the reading direction."""
    lines = text.replace("\r\n", "\n").replace("\t", "    ").split("\n")
    return "\n".join("".join(filter(_is_shown, line)).rstrip() for line in lines).strip("\n")


def _is_shown(sign: str) -> bool:
    return unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def _file(found: Mapping[str, object]) -> ReleaseFile:
    size, digest = found.get("size"), _text(found, "sha256", 64)
    if not isinstance(size, int) or isinstance(size, bool) or not 0 <= size <= LARGEST_FILE:
        raise ValueError("the size of a file is none")
    if len(digest) != 64 or set(digest) - set("0123456789abcdef"):
        raise ValueError("the digest of a file is none")
    names = [_text(found, key, LONGEST_NAME) for key in ("name", "kind", "system", "machine")]
    if not all(sign.isprintable() for name in names for sign in name):
        raise ValueError("the name of a file holds signs that cannot be shown")
    return ReleaseFile(names[0], names[1], names[2], names[3], size, digest)


def _address(text: str) -> str:
    if not text.isascii() or not text.isprintable() or " " in text:
        raise ValueError("its address is none")
    return text


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise ValueError("it is no object")
    return value


def _text(found: Mapping[str, object], key: str, longest: int) -> str:
    value = found.get(key)
    if not isinstance(value, str) or len(value) > longest:
        raise ValueError(f"its {key} is missing or too long")
    return value
