"""The recovery code: 128 random bits for paper, read back as people write.

26 signs of Crockford's base32 (no I, L, O, U) and two of checksum, in seven groups of four. Reading
takes small letters, O for 0, I and L for 1, and any spaces and dashes.
"""

import hashlib
import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
BYTES = 16
SIGNS = 26  # of 5 bits: 130, the first two of them 0
CHECK = 2
_ALIKE = str.maketrans("OIL", "011", " -_\t\r\n\u00a0\u2010\u2011\u2013\u2014.")


def make_code() -> tuple[str, bytes]:
    """Return a new code and its 16 bytes."""
    content = secrets.token_bytes(BYTES)
    return code_of(content), content


def code_of(content: bytes) -> str:
    """Write 16 bytes as a code."""
    signs = _signs(int.from_bytes(content, "big"), SIGNS) + _checksum(content)
    return "-".join(signs[at : at + 4] for at in range(0, len(signs), 4))


def read_code(text: str) -> bytes | None:
    """Return the 16 bytes of a code; None if it is none, or mistyped."""
    signs = text.strip().upper().translate(_ALIKE)
    if len(signs) != SIGNS + CHECK or any(sign not in ALPHABET for sign in signs):
        return None
    number = 0
    for sign in signs[:SIGNS]:
        number = number * 32 + ALPHABET.index(sign)
    if number >= 1 << (8 * BYTES):
        return None
    content = number.to_bytes(BYTES, "big")
    return content if signs[SIGNS:] == _checksum(content) else None


def is_code(text: str) -> bool:
    """Tell whether a text is a recovery code, by its length and checksum."""
    return read_code(text) is not None


def _checksum(content: bytes) -> str:
    digest = hashlib.sha256(b"coffer recovery code" + content).digest()
    return _signs(int.from_bytes(digest[:2], "big") >> 6, CHECK)


def _signs(number: int, count: int) -> str:
    return "".join(ALPHABET[(number >> (5 * at)) & 31] for at in reversed(range(count)))
