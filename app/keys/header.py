"""The key file, profile.toml: who the profile is and the wraps of its data key. No secret.

digest = "…"            SHA-256 of all that follows this line
format = 1
profile = "…"           the profile's public id
name = "Family"
created = "2026-11-21T03:15:00+00:00"

[key]
version = 1             which data key this is; a rotation adds one
[[key.wraps]]
way = "passphrase"      passphrase, keyring or recovery
made = "…"
kdf = "argon2id"        with memory_mib, rounds, lanes; or "hkdf-sha256"
salt = "…"              base64, as nonce and sealed are
nonce = "…"
sealed = "…"            the data key under AES-256-GCM; everything else of the wrap is bound
"""

import base64
import binascii
import hashlib
import tomllib
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.domain.errors import DatabaseDamagedError, DatabaseNewerError
from app.keys.kdf import AbsurdCostError, Cost, check
from app.ports.keys import Way

FORMAT = 1
ARGON2ID = "argon2id"
HKDF = "hkdf-sha256"
MOST_BYTES = 64 * 1024
MOST_WRAPS = 16


@dataclass(frozen=True, slots=True)
class Wrap:
    """The data key as one way keeps it."""

    way: Way
    made: datetime
    kdf: str
    cost: Cost | None  # of Argon2id
    salt: bytes
    nonce: bytes
    sealed: bytes


@dataclass(frozen=True, slots=True)
class KeySet:
    """One data key, wrapped by each way."""

    version: int
    wraps: tuple[Wrap, ...]

    def of(self, way: Way) -> Wrap | None:
        return next((wrap for wrap in self.wraps if wrap.way is way), None)

    def with_wrap(self, wrap: Wrap) -> "KeySet":
        """Return it with a wrap in place of the one of the same way."""
        others = tuple(own for own in self.wraps if own.way is not wrap.way)
        return KeySet(self.version, (*others, wrap))

    def without(self, way: Way) -> "KeySet":
        return KeySet(self.version, tuple(own for own in self.wraps if own.way is not way))


@dataclass(frozen=True, slots=True)
class Header:
    """The whole key file."""

    profile_id: str
    name: str
    created: datetime
    key: KeySet


def write_header(header: Header) -> str:
    """Return the text of a key file."""
    lines = [
        f"format = {FORMAT}",
        f"profile = {_quoted(header.profile_id)}",
        f"name = {_quoted(header.name)}",
        f"created = {_quoted(header.created.isoformat())}",
    ]
    lines += ["", "[key]", f"version = {header.key.version}"]
    for wrap in header.key.wraps:
        lines += ["", "[[key.wraps]]", *_wrap_lines(wrap)]
    body = "\n".join(lines) + "\n"
    return f'digest = "{hashlib.sha256(body.encode()).hexdigest()}"\n{body}'


def read_header(text: str, place: str) -> Header:
    """Read a key file.

    Raises:
        DatabaseDamagedError: it was changed, cut short, or asks for absurd parameters.
        DatabaseNewerError: a newer Coffer wrote it.
    """
    try:
        return _read(text, place)
    except (DatabaseDamagedError, DatabaseNewerError):
        raise
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise damaged(place) from None


def damaged(place: str) -> DatabaseDamagedError:
    """Return the failure of a key file that cannot be read."""
    return DatabaseDamagedError(
        place,
        "the key file is damaged, or was changed by hand",
        "`coffer doctor --repair` puts its copy in its place; backups carry it too",
    )


def _read(text: str, place: str) -> Header:
    first, _, body = text.partition("\n")
    stated = first.removeprefix('digest = "').removesuffix('"')
    if len(text) > MOST_BYTES or stated != hashlib.sha256(body.encode()).hexdigest():
        raise damaged(place)
    found = tomllib.loads(body)
    if found["format"] > FORMAT:
        raise DatabaseNewerError(place, "the key file was written by a newer Coffer", "update it")
    profile_id = found["profile"]
    if len(bytes.fromhex(profile_id)) != 16:
        raise damaged(place)
    return Header(
        profile_id=profile_id,
        name=str(found["name"]),
        created=datetime.fromisoformat(found["created"]),
        key=_keys(found["key"]),
    )


def _keys(found: dict[str, Any]) -> KeySet:
    wraps = found.get("wraps", [])
    if len(wraps) > MOST_WRAPS or not isinstance(found["version"], int):
        raise ValueError
    return KeySet(found["version"], tuple(_wrap(one) for one in wraps))


def _wrap(found: dict[str, Any]) -> Wrap:
    salt = _bytes(found["salt"])
    cost = None
    if found["kdf"] == ARGON2ID:
        cost = Cost(found["memory_mib"], found["rounds"], found["lanes"])
        if not all(isinstance(part, int) for part in (cost.memory_mib, cost.rounds, cost.lanes)):
            raise AbsurdCostError
        check(cost, salt)
    elif found["kdf"] != HKDF:
        raise ValueError
    return Wrap(
        way=Way(found["way"]),
        made=datetime.fromisoformat(found["made"]),
        kdf=found["kdf"],
        cost=cost,
        salt=salt,
        nonce=_bytes(found["nonce"]),
        sealed=_bytes(found["sealed"]),
    )


def _wrap_lines(wrap: Wrap) -> list[str]:
    lines = [
        f"way = {_quoted(wrap.way.value)}",
        f"made = {_quoted(wrap.made.isoformat())}",
        f"kdf = {_quoted(wrap.kdf)}",
    ]
    if wrap.cost is not None:
        lines += [
            f"memory_mib = {wrap.cost.memory_mib}",
            f"rounds = {wrap.cost.rounds}",
            f"lanes = {wrap.cost.lanes}",
        ]
    parts = (("salt", wrap.salt), ("nonce", wrap.nonce), ("sealed", wrap.sealed))
    return lines + [f'{name} = "{base64.b64encode(part).decode()}"' for name, part in parts]


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error:
        raise ValueError from None


def _quoted(text: str) -> str:
    """Write a TOML basic string: control signs, quotes and backslashes escaped."""
    special = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
    signs = (
        special.get(sign) or (f"\\u{ord(sign):04x}" if ord(sign) < 32 or ord(sign) == 127 else sign)
        for sign in text
    )
    return f'"{"".join(signs)}"'
