"""Texts that a spreadsheet would run as a formula get an apostrophe, and lose it when they return.

A cell is run when it begins with one of these signs; a text with a separator or a quotation mark in
it may be cut into cells there, by a program that expects other separators. The two functions undo
each other.
"""

import re

_SIGNS = "=+\\-@＝＋－＠"
_BREAKS = ';,\t\r\n|"'
_RISKY = re.compile(rf"^(?='*[{_SIGNS}\t\r\n])|(?<=[{_BREAKS}])(?='*[{_SIGNS}])")
_GUARDED = re.compile(rf"^'(?='*[{_SIGNS}\t\r\n])|(?<=[{_BREAKS}])'(?='*[{_SIGNS}])")
_ANY = frozenset("=+-@＝＋－＠\t\r\n")


def guarded(text: str) -> str:
    """Return a text of which no spreadsheet runs a part: with an apostrophe before each."""
    return text if _ANY.isdisjoint(text) else _RISKY.sub("'", text)


def unguarded(text: str) -> str:
    """Return a text as it was before `guarded`."""
    return _GUARDED.sub("", text) if "'" in text else text
