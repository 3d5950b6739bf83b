"""Pages as they cross from the child: plain values for JSON. What comes back is not believed."""

import base64
import binascii
from collections.abc import Mapping
from typing import Any

from app.domain.review.drafts import SURE, Box, PageRead, Word
from app.ports.importers import RefusedFile
from app.ports.review import MOST_PAGES, DraftWish
from app.providers.pdf_file.pages import LONGEST_SIDE, MOST_LETTERS, MOST_WORDS, cleaned

MOST_PNG = 16 * 1024 * 1024
_LARGEST = LONGEST_SIDE + 100  # pixels of a side: pictures may get a margin
_NOTE = 300
_PNG = b"\x89PNG\r\n\x1a\n"


def frame_of(page: PageRead) -> dict[str, Any]:
    """Return a page as values for JSON."""
    return {
        "number": page.number,
        "count": page.count,
        "width": page.width,
        "height": page.height,
        "picture": base64.b64encode(page.picture).decode("ascii"),
        "is_recognised": page.is_recognised,
        "note": page.note,
        "words": [
            [word.text, word.confidence, word.box.left, word.box.top, word.box.right,
             word.box.bottom]
            for word in page.words
        ],
    }  # fmt: skip


def page_of(values: object) -> PageRead:
    """Return the page of such values.

    Raises:
        RefusedFile: they are none.
    """
    if not isinstance(values, dict):
        raise _refused()
    width = _whole(values, "width", 1, _LARGEST)
    height = _whole(values, "height", 1, _LARGEST)
    words = values.get("words")
    note, is_recognised = values.get("note"), values.get("is_recognised")
    if (
        not isinstance(words, list)
        or len(words) > MOST_WORDS
        or not isinstance(note, str)
        or not isinstance(is_recognised, bool)
    ):
        raise _refused()
    return PageRead(
        _whole(values, "number", 1, MOST_PAGES),
        _whole(values, "count", 1, MOST_PAGES),
        width,
        height,
        _picture(values.get("picture")),
        tuple(_word(word, width, height) for word in words),
        is_recognised,
        note[:_NOTE],
    )


def wish_values(wish: DraftWish) -> dict[str, Any]:
    """Return a wish as values for JSON."""
    return {
        "first": wish.first,
        "last": wish.last,
        "password": wish.password,
        "recognises": wish.recognises,
    }


def wish_of(values: Mapping[str, Any]) -> DraftWish:
    """Return the wish of such values: they come from the parent, and are believed."""
    return DraftWish(values["first"], values["last"], values["password"], values["recognises"])


def _word(values: object, width: int, height: int) -> Word:
    if not isinstance(values, list) or len(values) != 6:
        raise _refused()
    text, *numbers = values
    if not isinstance(text, str) or len(text) > MOST_LETTERS:
        raise _refused()
    if not all(type(one) is int for one in numbers):
        raise _refused()
    confidence, left, top, right, bottom = numbers
    if not 0 <= confidence <= SURE:
        raise _refused()
    left, top = min(max(left, 0), width - 1), min(max(top, 0), height - 1)
    right, bottom = min(max(right, left + 1), width), min(max(bottom, top + 1), height)
    return Word(cleaned(text) or "?", Box(left, top, right, bottom), confidence)


def _whole(values: Mapping[str, object], key: str, least: int, most: int) -> int:
    value = values.get(key)
    if type(value) is not int or not least <= value <= most:
        raise _refused()
    return value


def _picture(value: object) -> bytes:
    if not isinstance(value, str) or len(value) > MOST_PNG:
        raise _refused()
    try:
        found = base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError) as error:
        raise _refused() from error
    if not found.startswith(_PNG):
        raise _refused()
    return found


def _refused() -> RefusedFile:
    return RefusedFile("the reader of the file gave an answer that cannot be understood")
