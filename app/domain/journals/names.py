"""Names as other programs take them: changed as little as they ask for, and never two made one."""

import re
import unicodedata
from collections.abc import Callable

MOST = 24  # characters of a commodity in a journal of beancount
_NO_COMMODITY = re.compile(r"[^A-Z0-9'._-]+")
_SPACES = re.compile(r"\s+")


def one_line(text: str, most: int = 1000) -> str:
    """Return a text without line breaks, control signs and marks that turn its direction."""
    kept = "".join(
        " " if unicodedata.category(one)[0] == "Z" or one in "\t\r\n" else one
        for one in text
        if one in "\t\r\n" or unicodedata.category(one)[0] != "C"
    )
    return _SPACES.sub(" ", kept).strip()[:most]


def beancount_commodity(symbol: str) -> str:
    """Return a symbol in capital letters, digits and `'._-`, beginning with a letter."""
    plain = unicodedata.normalize("NFKD", symbol.upper()).encode("ascii", "ignore").decode()
    name = _NO_COMMODITY.sub("-", plain).strip("-._'")
    if not name or not name[0].isalpha():
        name = f"X{name}"
    return name[:MOST].rstrip("-._'")


def beancount_part(name: str) -> str:
    """Return a part of an account's name: letters, digits and hyphens, a capital first."""
    kept = "".join(one if one.isalnum() else "-" for one in one_line(name))
    clean = re.sub("-+", "-", kept).strip("-")
    if not clean:
        return "X"
    first = clean[0].upper()
    return (first if len(first) == 1 else "X" + clean[0]) + clean[1:]


def hledger_part(name: str) -> str:
    """Return a part of an account's name: no colon, no two spaces, no sign that means something."""
    clean = one_line(name).replace(":", "-").replace(";", ",")
    return clean.strip("()[]*! ") or "X"


class Unique:
    """Gives each name of the books one of its own in the journal."""

    def __init__(self, made: Callable[[str], str], most: int = 200) -> None:
        self._made = made
        self._most = most
        self._known: dict[str, str] = {}
        self._taken: set[str] = set()

    def of(self, name: str) -> str:
        found = self._known.get(name)
        if found is not None:
            return found
        own = base = self._made(name)
        number = 2
        while own.casefold() in self._taken:
            own = f"{base[: self._most - len(str(number)) - 1]}-{number}"
            number += 1
        self._taken.add(own.casefold())
        self._known[name] = own
        return own
