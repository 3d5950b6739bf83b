"""Addresses of EVM chains, as typed: EIP-55 checked, kept in lower case."""

import re

from app.domain.sync.trouble import ProviderError, Trouble

MOST = 50  # of a connection
_ADDRESS = re.compile(r"0x[0-9a-fA-F]{40}")
_PRIVATE_KEY = re.compile(r"(?:0x)?[0-9a-fA-F]{64}")
_SEED_WORDS = 12
_PARTS = re.compile(r"[\s,;]+")


def addresses_of(text: str, provider: str) -> tuple[str, ...]:
    """Return the addresses of a field, in lower case, each once.

    Raises:
        ProviderError: none, too many, one that is none or whose checksum is wrong; CAN_WITHDRAW
            for a private key or seed words, which are not repeated.
    """
    parts = [part for part in _PARTS.split(text.strip()) if part]
    if any(_PRIVATE_KEY.fullmatch(part) for part in parts) or is_seed(parts):
        raise ProviderError(
            Trouble.CAN_WITHDRAW, provider, "a private key or seed words, instead of an address"
        )
    found: dict[str, None] = {}
    for part in parts:
        reason = fault_of(part)
        if reason:
            raise ProviderError(Trouble.WRONG_KEY, provider, f"{part[:60]}: {reason}")
        found[part.lower()] = None
    if not found:
        raise ProviderError(Trouble.WRONG_KEY, provider, "no address was given")
    if len(found) > MOST:
        raise ProviderError(Trouble.WRONG_KEY, provider, f"more than {MOST} addresses")
    return tuple(found)


def is_seed(parts: list[str]) -> bool:
    """Tell whether a text is likely the words of a seed."""
    words = [part for part in parts if part.isalpha() and part.islower() and len(part) < 10]
    return len(words) >= _SEED_WORDS and len(words) == len(parts)


def fault_of(text: str) -> str:
    """Return why a text is no address; "": it is one. One case throughout has no checksum."""
    if not _ADDRESS.fullmatch(text):
        return "not an address of 0x and 40 hexadecimal digits"
    digits = text[2:]
    if digits not in (digits.lower(), digits.upper()) and text != checksummed(text):
        return "its checksum is wrong, so a letter or digit is not right"
    return ""


def checksummed(address: str) -> str:
    """Return an address with the capital letters of EIP-55."""
    from app.providers.evm.keccak import keccak256

    digits = address[2:].lower()
    digest = keccak256(digits.encode()).hex()
    return "0x" + "".join(
        sign.upper() if int(mark, 16) >= 8 else sign
        for sign, mark in zip(digits, digest, strict=False)
    )
