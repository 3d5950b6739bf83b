"""What makes a passphrase good enough: length first."""

import math
import unicodedata
from dataclasses import dataclass

LEAST_SIGNS = 12
LEAST_WORDS = 4
MOST_SIGNS = 128
_COMMON = frozenset(
    "password passphrase passwort qwerty qwertz azerty letmein iloveyou welcome dragon monkey "
    "sunshine princess football baseball master shadow superman trustno1 administrator coffer "
    "correct horse battery staple".split()
)


@dataclass(frozen=True, slots=True)
class Strength:
    """How hard a passphrase is to guess."""

    score: int  # 0 to 4
    bits: float  # a rough lower bound
    problem: str  # why it should not be taken, "" if it may


def normal(text: str) -> str:
    """Return the form that is derived from: NFKC, so that every keyboard gives the same."""
    return unicodedata.normalize("NFKC", text)


def strength(text: str) -> Strength:
    """Judge a passphrase."""
    own = normal(text)
    words = own.split()
    if not own.strip():
        return Strength(0, 0.0, "the passphrase is empty")
    if len(own) > MOST_SIGNS:
        return Strength(0, 0.0, f"the passphrase is longer than {MOST_SIGNS} signs")
    bits = min(_bits_of_signs(own), _bits_of_words(words) if len(words) > 1 else math.inf)
    score = sum(bits >= least for least in (28, 40, 52, 70))
    if len(own) < LEAST_SIGNS and len(words) < LEAST_WORDS:
        return Strength(
            min(score, 1), bits, f"use at least {LEAST_SIGNS} signs, or {LEAST_WORDS} words"
        )
    if score < 2:
        return Strength(score, bits, "it is easy to guess; add words that do not belong together")
    return Strength(score, bits, "")


def _bits_of_signs(text: str) -> float:
    """Count signs that say something new: repeats and runs (aaaa, 1234) hardly count."""
    pool = 0
    for size, is_of in (
        (26, str.islower), (26, str.isupper), (10, str.isdigit),
        (33, lambda sign: not sign.isalnum() and sign.isascii()),
        (100, lambda sign: not sign.isascii()),
    ):  # fmt: skip
        pool += size if any(is_of(sign) for sign in text) else 0
    telling = 0.0
    for at, sign in enumerate(text):
        step = ord(sign) - ord(text[at - 1]) if at else 99
        is_repeat = sign in text[:at]
        telling += 0.2 if abs(step) <= 1 else 0.5 if is_repeat else 1.0
    common = next((word for word in _COMMON if word in text.lower()), "")
    telling -= len(common) * 0.7
    return max(0.0, telling) * math.log2(max(pool, 2))


def _bits_of_words(words: list[str]) -> float:
    """Count words as drawn from a list of some thousands; well-known and repeated ones as few."""
    bits = 0.0
    for at, word in enumerate(words):
        known = word.lower() in _COMMON
        again = word in words[:at]
        bits += 1.0 if known or again else min(13.0, 4.7 * len(word))
    return bits
