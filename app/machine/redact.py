"""Takes secrets out of texts that leave the program: logs, reports of errors, bundles.

What is known to be secret is registered as it comes up; what merely looks like one goes too.
"""

import re
import threading
from collections.abc import Iterable

GONE = "[removed]"
LEAST = 4  # signs of a registered secret; shorter ones would hollow out every text
_PATTERNS = (
    re.compile(r"(?<=://)[^/\s:@]*:[^/\s@]+(?=@)"),  # name and password of an address
    re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b"),  # IBAN
    re.compile(r"\b(?:\d[ -]?){13,19}\b"),  # numbers of cards and accounts
    re.compile(r"\b[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){6}\b"),  # recovery codes
    re.compile(r"\b(?:sk|pk|rk|ghp|xox[a-z]|AKIA|eyJ)[A-Za-z0-9_.\-]{12,}\b"),  # keys and tokens
    re.compile(r"\b[0-9a-fA-F]{32,}\b"),
    re.compile(r"\b[A-Za-z0-9+/_\-]{40,}={0,2}"),  # base64
    re.compile(
        r"(?i)\b(pass(?:word|phrase|code)?|secret|token|api[_ -]?key|authorization|otp)"
        r"(['\"]?\s*[:=]\s*)(?:'[^']*'|\"[^\"]*\"|\S+)"
    ),
)


class Redactor:
    """Knows the secrets of this run, and replaces them in texts."""

    def __init__(self) -> None:
        self._known: set[str] = set()
        self._lock = threading.Lock()

    def learn(self, secret: str) -> None:
        """Remember a secret as long as the program runs."""
        if len(secret) >= LEAST:
            with self._lock:
                self._known.add(secret)

    def forget(self, secrets: Iterable[str]) -> None:
        """Forget secrets again: the books that they are of are closed."""
        with self._lock:
            self._known.difference_update(secrets)

    def clean(self, text: str) -> str:
        """Return the text without secrets."""
        with self._lock:
            known = sorted(self._known, key=len, reverse=True)
        for secret in known:
            text = text.replace(secret, GONE)
        for pattern in _PATTERNS[:-1]:
            text = pattern.sub(GONE, text)
        return _PATTERNS[-1].sub(rf"\1\2{GONE}", text)


redactor = Redactor()  # one for the program: whoever learns a secret protects every text
