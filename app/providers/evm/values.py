"""Values of nodes and contracts: hexadecimal numbers, units of a token, texts of a contract.

Sources: Ethereum JSON-RPC ("Hex encoding"), Solidity's contract ABI.
"""

import re
from decimal import Decimal

from app.domain.numbers import DIGITS, PLACES
from app.providers.reading import BadAnswer, clean

WORD = 32  # bytes
MOST_DECIMALS = 255  # `decimals()` is a uint8
LONGEST_SYMBOL, LONGEST_NAME = 24, 80
_QUANTITY = re.compile(r"0x[0-9a-fA-F]{1,64}")
_DATA = re.compile(r"0x(?:[0-9a-fA-F]{2})*")
_ADDRESS = re.compile(r"0x[0-9a-fA-F]{40}")
_HASH = re.compile(r"0x[0-9a-fA-F]{64}")
_LARGEST = (1 << 256) - 1
# Marks that turn the direction of a text or show nothing: with them a token looks like another.
_UNSEEN = re.compile(r"[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]")


def quantity(value: object, where: str) -> int:
    """Return a hexadecimal quantity.

    Raises:
        BadAnswer: it is none.
    """
    if not isinstance(value, str) or not _QUANTITY.fullmatch(value):
        raise BadAnswer(where, "a hexadecimal number is expected")
    return int(value, 16)


def whole(value: object, where: str) -> int:
    """Return a whole number that is not negative, given in decimal digits, as text or number.

    Raises:
        BadAnswer: it is none, or beyond 256 bits.
    """
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise BadAnswer(where, "a whole number is expected")
    text = str(value)
    if not (text.isascii() and text.isdigit()) or len(text) > 78 or int(text) > _LARGEST:
        raise BadAnswer(where, "a whole number is expected")
    return int(text)


def data(value: object, where: str) -> bytes:
    """Return bytes given as hexadecimal digits.

    Raises:
        BadAnswer: they are none.
    """
    if not isinstance(value, str) or not _DATA.fullmatch(value):
        raise BadAnswer(where, "hexadecimal data is expected")
    return bytes.fromhex(value[2:])


def address(value: object, where: str) -> str:
    """Return an address in lower case.

    Raises:
        BadAnswer: it is none.
    """
    if not isinstance(value, str) or not _ADDRESS.fullmatch(value):
        raise BadAnswer(where, "an address is expected")
    return value.lower()


def digest(value: object, where: str) -> str:
    """Return the hash of a transaction or block in lower case.

    Raises:
        BadAnswer: it is none.
    """
    if not isinstance(value, str) or not _HASH.fullmatch(value):
        raise BadAnswer(where, "a hash of 64 hexadecimal digits is expected")
    return value.lower()


def units(value: int, decimals: int) -> Decimal:
    """Return an amount in units of its token, from the smallest ones, exact.

    Raises:
        ValueError: it has more digits than the ledger holds.
    """
    digits = str(abs(value))
    if len(digits) - decimals > DIGITS - PLACES:
        raise ValueError(f"more than {DIGITS - PLACES} digits before the point")
    if len(digits.rstrip("0")) and decimals - (len(digits) - len(digits.rstrip("0"))) > PLACES:
        raise ValueError(f"more than {PLACES} digits after the point")
    return Decimal(value).scaleb(-decimals) if value else Decimal(0)


def word(answer: bytes) -> int | None:
    """Return the number that a contract answered; `None`: it answered none."""
    return int.from_bytes(answer[:WORD]) if len(answer) >= WORD else None


def text(answer: bytes, longest: int) -> str:
    """Return the text that a contract answered, as `string` or `bytes32`, cleaned; "": none."""
    if len(answer) >= 2 * WORD and int.from_bytes(answer[:WORD]) == WORD:
        size = int.from_bytes(answer[WORD : 2 * WORD])
        found = answer[2 * WORD : 2 * WORD + min(size, 4 * longest)]
    else:
        found = answer[:WORD].rstrip(b"\0")
    return tidy(found.decode("utf-8", "ignore"), longest)


def tidy(told: str, longest: int) -> str:
    """Return a text of a stranger without marks that cannot be seen, on one line, cut."""
    return " ".join(_UNSEEN.sub("", clean(told)).split())[:longest].strip()
