"""Help's text as it is read: real keys in the place of their names, and folded for a search."""

import re
import unicodedata
from functools import lru_cache

from ui.window.keys import BY_NAME, keys_of, keys_text, shown

KEY = re.compile(r"\{key:([a-z_-]+)\}")
_LINK = re.compile(r"\[([^\]]*)\]\(([^)]*)\)")
_MARKS = re.compile(r"^[-:| ]+$|^[ \t]*[-*][ \t]+|^\| | \|$|[*`#>]", re.MULTILINE)
_CELLS = " | "
_OTHER = re.compile(r"[^\x00-\x7f]")
_VIEW_LINK = re.compile(r"\[([^\]]*)\]\(coffer:[^)]*\)")


def with_keys(text: str) -> str:
    """Return a page with every `{key:name}` as the key that is in force."""

    def key(found: re.Match[str]) -> str:
        name = found[1]
        if name == "views":
            return f"{shown('Ctrl+1')} … {shown('Ctrl+8')}"
        one = BY_NAME[name]
        if one.is_fixed:
            return " / ".join(shown(each) for each in one.keys)
        return keys_text(name) if keys_of(name) else "—"

    return KEY.sub(key, text)


def without_view_links(text: str) -> str:
    """Return a page whose links into the program are plain words: a dialog is open over it."""
    return _VIEW_LINK.sub(r"\1", text)


def plain(text: str) -> str:
    """Return a page without its Markdown, for a search."""
    return _MARKS.sub("", _LINK.sub(r"\1", text)).replace(_CELLS, " · ")


@lru_cache(maxsize=4096)
def _folded_sign(sign: str) -> str:
    parts = unicodedata.normalize("NFKD", sign.casefold())
    return "".join(mark for mark in parts if not unicodedata.combining(mark))


def fold(text: str) -> str:
    """Return a text without case and accents."""
    if text.isascii():
        return text.lower()
    return "".join(map(_folded_sign, text))


def fold_with_places(text: str) -> tuple[str, list[int]]:
    """Return the folded text, and for each of its signs the place in the text it comes from."""
    folded: list[str] = []
    places: list[int] = []
    done = 0
    for found in _OTHER.finditer(text):  # few: all between them is folded at once
        place = found.start()
        sign = _folded_sign(found[0])
        folded += (text[done:place].lower(), sign)
        places += range(done, place)
        places += [place] * len(sign)
        done = place + 1
    folded.append(text[done:].lower())
    places += range(done, len(text) + 1)
    return "".join(folded), places
