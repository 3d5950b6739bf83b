"""Answers in the child: the pages of its file, one by one, a frame and a picture each."""

from collections.abc import Mapping
from typing import Any, Protocol

from app.ports.importers import RefusedFile
from app.providers.pdf_file.frames import frame_of, wish_of
from app.providers.pdf_file.pages import page_count, read_pages


class Answering(Protocol):
    """The child, as far as it is needed here."""

    content: bytes

    def answer(self, value: object) -> None: ...


def handle(child: Answering, request: Mapping[str, Any]) -> None:
    """Answer `{"do": "review", "what": "count" | "pages", …}`; see `frames.wish_values`."""
    wish = wish_of(request)
    try:
        if request["what"] == "count":
            child.answer({"count": page_count(child.content, wish.password)})
            return
        for page in read_pages(child.content, wish):
            child.answer({"page": frame_of(page)})
    except RefusedFile as refusal:
        child.answer({"refusal": refusal.reason})
