"""The pages of a file as pictures with words. Runs in the child; the bytes are untrusted."""

import unicodedata
from collections.abc import Iterator

from app.domain.review.drafts import PageRead
from app.ports.importers import RefusedFile
from app.ports.review import MOST_PAGES, DraftWish
from app.providers.pdf_file import is_pdf, is_picture

MOST_BYTES = 50 * 1024 * 1024  # of a PDF
MOST_PICTURE_BYTES = 25 * 1024 * 1024
MOST_PIXELS = 50_000_000
LONGEST_SIDE = 2000  # pixels of a page's picture
MOST_WORDS = 20_000  # of a page
MOST_LETTERS = 200  # of a word
_FEW_WORDS = 3
_NO_TEXT = "Page {} is a picture without text, and text in pictures cannot be read here."


def page_count(content: bytes, password: str = "") -> int:
    """Return how many pages a file has.

    Raises:
        RefusedFile: neither PDF nor picture, damaged, locked, too many pages.
    """
    _check(content)
    if is_pdf(content):
        from app.providers.pdf_file.pdf_text import opened

        with opened(content, password) as pdf:
            return len(pdf)
    from app.providers.pdf_file.pictures import frame_count

    return frame_count(content)


def read_pages(content: bytes, wish: DraftWish) -> Iterator[PageRead]:
    """Read the pages from `wish.first` to `wish.last`, each as it is asked for.

    A page without text is recognised where that is installed; else it has a note.

    Raises:
        RefusedFile: as `page_count`, or a page that cannot be read.
    """
    _check(content)
    if is_pdf(content):
        from app.providers.pdf_file.pdf_text import pdf_pages

        for page in pdf_pages(content, wish):
            if wish.recognises or len(page.words) < _FEW_WORDS:
                yield _recognised(page)
            else:
                yield page
        return
    from app.providers.pdf_file.pictures import picture_pages

    for page in picture_pages(content, wish):
        yield _recognised(page)


def cleaned(text: str) -> str:
    """Return a word without signs that cannot be seen: controls, marks of direction, unknowns."""
    kept = "".join(
        sign for sign in text[: MOST_LETTERS * 2] if unicodedata.category(sign)[0] not in "CZ"
        or sign == " "
    )  # fmt: skip
    return kept.strip()[:MOST_LETTERS]


def _recognised(page: PageRead) -> PageRead:
    from app.providers import ocr

    if ocr.is_installed():
        from app.providers.ocr.reader import recognised

        return recognised(page)
    if page.words:
        return page
    return PageRead(
        page.number, page.count, page.width, page.height, page.picture,
        note=_NO_TEXT.format(page.number),
    )  # fmt: skip


def _check(content: bytes) -> None:
    if is_pdf(content):
        if len(content) > MOST_BYTES:
            raise RefusedFile("it is larger than 50 MiB")
    elif not is_picture(content):
        raise RefusedFile("it is neither a PDF nor a picture")
    elif len(content) > MOST_PICTURE_BYTES:
        raise RefusedFile("the picture is larger than 25 MiB")


def check_pages(count: int) -> None:
    """Refuse a file with too many pages.

    Raises:
        RefusedFile: more than `MOST_PAGES`, or none.
    """
    if not count:
        raise RefusedFile("it has no pages")
    if count > MOST_PAGES:
        raise RefusedFile(f"it has {count} pages; {MOST_PAGES} are the most")


def wanted(wish: DraftWish, count: int) -> range:
    """Return which pages are read, from 0."""
    first = max(wish.first, 1)
    last = min(wish.last or count, count)
    if first > count:
        raise RefusedFile(f"it has {count} pages; there is no page {first}")
    return range(first - 1, last)
