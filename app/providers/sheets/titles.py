"""Titles that a spreadsheet takes for its sheets."""

import re

LONGEST = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]")


class Titles:
    """Gives each sheet of a file a title of its own."""

    def __init__(self) -> None:
        self._taken = {"history"}  # Excel keeps it for itself

    def free(self, wanted: str) -> str:
        """Return a title as near to the wanted one as a spreadsheet allows."""
        clean = _FORBIDDEN.sub(" ", wanted).strip(" '") or "Sheet"
        title, number = _fitted(clean), 1
        while title.casefold() in self._taken:
            number += 1
            ending = f" {number}"
            title = _fitted(clean, LONGEST - len(ending)) + ending
        self._taken.add(title.casefold())
        return title


def _fitted(title: str, room: int = LONGEST) -> str:
    """Cut by what a spreadsheet counts: units of UTF-16."""
    while len(title.encode("utf-16-le", "replace")) // 2 > room:
        title = title[:-1]
    return title.strip(" '") or "Sheet"
