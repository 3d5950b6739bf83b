"""Asks the child for pages, some at a time: recognising takes its time and its memory."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.domain.errors import FileRefusedError
from app.domain.review.drafts import PageRead
from app.ports.importers import RefusedFile
from app.ports.progress import Progress
from app.ports.review import MOST_PAGES, DraftWish
from app.providers import ocr
from app.providers.files_in.limits import Limits
from app.providers.files_in.opened import whole_file
from app.providers.files_in.process import Reading
from app.providers.pdf_file import is_pdf, is_picture
from app.providers.pdf_file.drafting import ReadFile, chunks, last_page
from app.providers.pdf_file.frames import page_of, wish_values

_AT_ONCE = 25  # pages that one child reads, where none is recognised
_OCR = Limits(memory=ocr.ADDRESS_SPACE, wall_seconds=ocr.WALL_SECONDS)


def read_file(path: Path, wish: DraftWish, progress: Progress) -> ReadFile:
    """Read the pages of a file in children, as `app.providers.pdf_file.drafting.Reading` says.

    A page without text makes the chunks short from there on: it is recognised.

    Raises:
        FileRefusedError: see `app.ports.review.Drafter.draft`.
        CancelledError: from `progress`.
    """
    content = whole_file(path)
    if not (is_pdf(content) or is_picture(content)):
        raise FileRefusedError(str(path), "it is neither a PDF nor a picture")
    recognises = ocr.is_installed()
    is_slow = recognises and (wish.recognises or not is_pdf(content))
    pages: list[PageRead] = []
    count = _count(path, content, wish, progress)
    if wish.first > count:
        raise FileRefusedError(str(path), f"it has {count} pages; there is no page {wish.first}")
    last = min(count, last_page(wish, is_recognised=is_slow))
    at = max(wish.first, 1)
    while at <= last:
        size = ocr.PAGES_A_CHILD if is_slow else _AT_ONCE if not recognises else 1 + len(pages)
        part = next(
            chunks(DraftWish(at, last, wish.password, wish.recognises), min(size, _AT_ONCE))
        )
        for page in _pages(path, content, part, progress):
            progress.step(page.number, last, "reading pages")
            pages.append(page)
        if recognises and not is_slow and any(page.is_recognised for page in pages):
            is_slow = True
            last = min(last, last_page(wish, is_recognised=True))
        at = part.last + 1
    return ReadFile(path.name, hashlib.sha256(content).hexdigest(), len(content), tuple(pages))


def _pages(path: Path, content: bytes, wish: DraftWish, progress: Progress) -> Iterator[PageRead]:
    wanted = wish.first
    for frame in _asked(path, content, "pages", wish, progress):
        page = _checked(path, frame)
        if page.number != wanted or page.number > wish.last:
            raise FileRefusedError(str(path), "the reader of the file named a page twice")
        wanted += 1
        yield page


def _checked(path: Path, frame: dict[str, Any]) -> PageRead:
    try:
        return page_of(frame.get("page"))
    except RefusedFile as refusal:
        raise FileRefusedError(str(path), refusal.reason) from refusal


def _count(path: Path, content: bytes, wish: DraftWish, progress: Progress) -> int:
    for frame in _asked(path, content, "count", wish, progress):
        count = frame.get("count")
        if type(count) is int and 0 < count <= MOST_PAGES:
            return count
    raise FileRefusedError(str(path), "its pages cannot be counted")


def _asked(
    path: Path, content: bytes, what: str, wish: DraftWish, progress: Progress
) -> Iterator[dict[str, Any]]:
    limits = _OCR if ocr.is_installed() and what == "pages" else Limits()
    request = {"do": "review", "what": what, **wish_values(wish)}
    with Reading(path, content, (), limits) as reading:
        for frame in reading.ask(request, progress):
            if "refusal" in frame:
                raise FileRefusedError(str(path), str(frame["refusal"])[:300])
            yield frame
