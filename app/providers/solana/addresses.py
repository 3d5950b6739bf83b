"""Addresses of Solana: 32 bytes in base58, without a checksum."""

import re

from app.domain.sync.trouble import ProviderError, Trouble

PROVIDER = "solana"
MOST = 50  # of a connection
SIZE = 32  # bytes of a public key
SECRET_SIZE = 64  # a secret key with its public one, as wallets export it
SEED_WORDS = 12
_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_PARTS = re.compile(r"[\s,;]+")
_LONGEST = 100


def addresses_of(text: str) -> tuple[str, ...]:
    """Return the addresses of a field, each once.

    Raises:
        ProviderError: none, too many, or one that is none; CAN_WITHDRAW for a private key or seed
            words, which are not repeated.
    """
    parts = [part for part in _PARTS.split(text.strip()) if part]
    if text.strip().startswith("[") or _is_seed(parts) or any(map(_is_secret, parts)):
        raise ProviderError(
            Trouble.CAN_WITHDRAW, PROVIDER, "a private key or seed words, instead of an address"
        )
    for part in parts:
        if not is_address(part):
            raise ProviderError(
                Trouble.WRONG_KEY, PROVIDER, f"{part[:60]}: not an address of 32 bytes in base58"
            )
    if not parts:
        raise ProviderError(Trouble.WRONG_KEY, PROVIDER, "no address was given")
    if len(parts) > MOST:
        raise ProviderError(Trouble.WRONG_KEY, PROVIDER, f"more than {MOST} addresses")
    return tuple(dict.fromkeys(parts))


def is_address(text: str) -> bool:
    return size_of(text) == SIZE


def size_of(text: str) -> int:
    """Return how many bytes a base58 text stands for; -1: it is none."""
    if not text or len(text) > _LONGEST or any(sign not in _ALPHABET for sign in text):
        return -1
    number = 0
    for sign in text:
        number = number * 58 + _ALPHABET.index(sign)
    zeros = len(text) - len(text.lstrip("1"))
    return zeros + (number.bit_length() + 7) // 8


def _is_secret(part: str) -> bool:
    return size_of(part) == SECRET_SIZE


def _is_seed(parts: list[str]) -> bool:
    words = [part for part in parts if part.isalpha() and part.islower() and len(part) < 10]
    return len(words) >= SEED_WORDS and len(words) == len(parts)
