"""Manual pages as troff reads them."""

import textwrap
from collections.abc import Iterable, Sequence

WIDTH = 96
_SIGNS = {"\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti"}


def plain(text: str) -> str:
    """Return a text as it shall be read: nothing in it is a request or an escape."""
    return "".join(_SIGNS.get(sign, sign) for sign in " ".join(text.split()))


def prose(text: str) -> str:
    """Return a text whose hyphens may be hyphens, in lines; none begins with a request's sign."""
    escaped = " ".join(text.split()).replace("\\", "\\e")
    lines = textwrap.wrap(escaped, WIDTH, break_long_words=False, break_on_hyphens=False)
    return "\n".join(f"\\&{line}" if line[:1] in ".'" else line for line in lines)


def bold(text: str) -> str:
    """Return a text to be typed as it is."""
    return f"\\fB{plain(text)}\\fR"


def italic(text: str) -> str:
    """Return a word that something is put in place of."""
    return f"\\fI{plain(text)}\\fR"


def tagged(tag: str, text: str, indent: str = "") -> list[str]:
    """Return the lines of a tag with its explanation."""
    return [f".TP {indent}".rstrip(), tag, prose(text) if text else "\\&"]


def usage(path: Sequence[str], words: Iterable[str]) -> list[str]:
    """Return the lines of a way to call something: nothing between brackets is broken."""
    name = plain(" ".join(path)).replace(" ", "\\ ")
    return [f".SY {name}", *(word.replace(" ", "\\ ") + "\\&" for word in words)]


def head(title: str, on: str, source: str) -> list[str]:
    """Return how a page of section 1 begins."""
    return [f'.TH {plain(title.upper())} 1 "{on}" "{source}" "Coffer"']


def section(title: str) -> list[str]:
    """Return a heading."""
    return [f".SH {plain(title).upper()}"]
