"""Takes credentials out of the words that a provider says, and out of what is kept of them."""

import base64
import json
import re
from collections.abc import Iterable, Mapping
from html import escape
from urllib.parse import quote, quote_plus, urlsplit

from app.machine.web_addresses import is_secret_name, key_parts
from app.ports.providers import Facts

GONE = "[removed]"
LEAST = 4  # signs of a secret that is looked for in words
LEAST_IN_BODIES = 8  # a short one would be found in amounts
LEAST_IN_ANSWERS = 12  # what clients read: no id or amount may be taken for a secret by chance
LONGEST = 300  # signs of a provider's words
_PLAIN_HEADERS = frozenset({"accept", "content-type", "accept-language", "user-agent"})
# The beginning of a token that carries its own contents, as requests are signed with: also one that
# a server echoes in part.
_TOKENS = re.compile(r"eyJ(?:hbGci|0eXAi|raWQi)[\w.-]+")
_RAW_TOKENS = re.compile(_TOKENS.pattern.encode())
# Marks that turn text around, or that nobody sees.
_TURNS = dict.fromkeys(
    (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200B, 0x200E, 0x200F, 0x2060, 0x061C, 0xFEFF)
)
_NUMBERS = re.compile(r"[\d.:+TZ-]{1,40}")  # a version, a time, a nonce: found in honest rows, too


class Scrubber:
    """Knows the credentials of one session, in all the forms in which they may be echoed."""

    def __init__(self) -> None:
        self._forms: set[str] = set()
        self._ordered: tuple[str, ...] = ()
        self._own: tuple[tuple[bytes, re.Pattern[bytes]], ...] = ()

    def learn(self, secrets: Iterable[str]) -> None:
        found = {form for secret in secrets for form in _forms(secret)}
        if not found <= self._forms:
            self._forms |= found
            self._ordered = tuple(sorted(self._forms, key=len, reverse=True))

    def learn_own(self, secrets: Iterable[str]) -> None:
        """Learn the credentials of the connection itself, which no answer has to tell."""
        own = list(secrets)
        self.learn(own)
        self._own = tuple(
            (_anchor(part), re.compile(_any_form(part).encode("utf-8", "surrogatepass")))
            for secret in own
            if _is_own_alone(secret)
            for part in _parts(secret)
        )

    def learn_headers(self, headers: Mapping[str, str]) -> None:
        for name, value in headers.items():
            is_plain = name.lower() in _PLAIN_HEADERS or _NUMBERS.fullmatch(value)
            if not is_plain and len(value) >= LEAST_IN_BODIES:
                self.learn([value, *value.split()[1:]])

    def learn_values(self, values: object) -> None:
        """Learn what stands under telling names in a query, form or body."""
        if isinstance(values, Mapping):
            for name, value in values.items():
                if isinstance(value, str) and is_secret_name(str(name)):
                    self.learn([value])
                else:
                    self.learn_values(value)
        elif isinstance(values, list | tuple):
            for one in values:
                self.learn_values(one)

    def clean(self, text: str) -> str:
        """Return words on one line, without credentials and control characters, cut."""
        kept = _one_line(text)
        for form in self._ordered:
            kept = kept.replace(form, GONE)
        kept = _TOKENS.sub(GONE, kept)
        return kept if len(kept) <= LONGEST else kept[: LONGEST - 1] + "…"

    def clean_body(self, body: bytes) -> bytes:
        """Return a body to be kept, without credentials; the very same where it holds none."""
        for form in self._ordered:
            if len(form) >= LEAST_IN_BODIES and (raw := form.encode()) in body:
                body = body.replace(raw, GONE.encode())
        return _RAW_TOKENS.sub(GONE.encode(), body) if b"eyJ" in body else body

    def clean_answer(self, body: bytes) -> bytes:
        """Return an answer as a client may read it: without the connection's own credentials.

        A server that echoes a key in a name or a note would have it written into the books.
        """
        for anchor, form in self._own:
            if anchor in body:  # quick: nearly no answer holds it
                body = form.sub(GONE.encode(), body)
        return body

    def forget(self) -> None:
        """Forget all of them."""
        self._forms, self._ordered, self._own = set(), (), ()


def secrets_of(facts: Facts, fields: Mapping[str, str]) -> list[str]:
    """Return what of a form must never be told: secret fields, and tokens that are on no form."""
    declared = {one.key: one for one in facts.fields}
    found = []
    for key, value in fields.items():
        one = declared.get(key)
        if one is None or one.is_secret:
            found.append(value)
        if one is not None and one.is_server:
            found += key_parts(value)  # a person's node
            if one.is_secret:
                found += [
                    part for part in urlsplit(value).path.split("/") if len(part) >= LEAST_IN_BODIES
                ]
    return found


def _one_line(text: str) -> str:
    text = text.translate(_TURNS)
    kept = "".join(" " if ord(sign) < 32 or 127 <= ord(sign) < 160 else sign for sign in text)
    return " ".join(kept.encode("utf-8", "ignore").decode().split())


def _forms(secret: str) -> Iterable[str]:
    secret = secret.strip()
    if len(secret) < LEAST:
        return ()
    # Line by line, too: a key of several lines is echoed in parts, or on one line.
    lines = [line.strip() for line in secret.splitlines() if len(line.strip()) >= LEAST_IN_BODIES]
    plain = {secret, _one_line(secret), *lines}
    escaped = json.dumps(secret)[1:-1]
    coded = base64.b64encode(secret.encode("utf-8", "surrogatepass")).decode()
    found = {
        *plain,
        quote(secret, safe="", errors="replace"),
        quote_plus(secret, errors="replace"),
        escaped,
        escaped.replace("/", "\\/"),
        escape(secret),
        coded,
        coded.rstrip("="),
    }
    return {form for form in found if len(form) >= LEAST}


def _is_own_alone(secret: str) -> bool:
    """Tell whether a secret can be in no honest answer by chance."""
    secret = secret.strip()
    return len(secret) >= (16 if secret.isdigit() else LEAST_IN_ANSWERS)


def _parts(secret: str) -> set[str]:
    """Return a secret, its long lines, and both in base64."""
    secret = secret.strip()
    lines = (line.strip() for line in secret.splitlines())
    parts = {secret, *(line for line in lines if len(line) >= LEAST_IN_ANSWERS)}
    return parts | {
        base64.b64encode(part.encode("utf-8", "surrogatepass")).decode().rstrip("=")
        for part in parts
    }


def _anchor(secret: str) -> bytes:
    """Return the longest run of letters and digits: no writer escapes these."""
    return max(re.findall(r"[A-Za-z0-9]+", secret), key=len, default="").encode()


def _any_form(secret: str) -> str:
    """Return a pattern of a secret as it is, or escaped in part: for JSON, an address or a page."""
    return "".join(
        one if one.isascii() and one.isalnum() else f"(?:{'|'.join(_escapes(one))})"
        for one in secret.replace("\r\n", "\n")
    )


def _escapes(sign: str) -> Iterable[str]:
    found = [
        re.escape(sign),
        re.escape(json.dumps(sign)[1:-1]),
        re.escape(quote(sign, safe="", errors="replace")),
    ]
    found.append(re.escape(escape(sign)))
    if ord(sign) < 0x10000:
        found.append(rf"\\u(?i:{ord(sign):04x})")
    if sign == "/":
        found.append(r"\\/")
    if sign == " ":
        found.append(r"\+")
    if sign == "\n":
        found.append(r"\r\n|\\r\\n")
    # The longest first: a backslash must not be taken for half of an escaped one.
    return sorted(dict.fromkeys(found), key=len, reverse=True)
