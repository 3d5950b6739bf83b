"""Words of PDF pages, with their places in the pages' pictures."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from app.domain.review.drafts import SURE, Box, PageRead, Word
from app.ports.importers import RefusedFile
from app.ports.review import DraftWish
from app.providers.pdf_file.pages import (
    LONGEST_SIDE,
    MOST_WORDS,
    check_pages,
    cleaned,
    wanted,
)
from app.providers.pdf_file.pictures import png_of

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

_SCALE = 1.6  # pixels a point: 115 to the inch
_GRID = 10_000  # of the device by which points are turned into pixels
_GAP = 0.3  # of a letter's height: what is further apart is another word
_MOST_SIGNS = 200_000  # of a page
_UNMAPPED = 0.2  # of the signs have no letter: the text is of no use
_INVISIBLE = 3  # how scanners write the text that they recognised under the picture
_UNDER_PICTURE = 80  # per cent


class Sign(NamedTuple):
    """A letter and its edges in the picture's pixels."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@contextmanager
def opened(content: bytes, password: str = "") -> "Iterator[PdfDocument]":
    """Open a PDF.

    Raises:
        RefusedFile: it is damaged, locked, has too many pages.
    """
    import pypdfium2

    try:
        pdf = pypdfium2.PdfDocument(content, password=password or None)
    except pypdfium2.PdfiumError as error:
        if "assword" in str(error):
            told = "the password does not open it" if password else "it is locked by a password"
            raise RefusedFile(told) from error
        raise RefusedFile("the PDF is damaged") from error
    try:
        check_pages(len(pdf))
        yield pdf
    except pypdfium2.PdfiumError as error:
        raise RefusedFile("a page of the PDF is damaged") from error
    finally:
        pdf.close()


def pdf_pages(content: bytes, wish: DraftWish) -> Iterator[PageRead]:
    """Read pages: their text where it is of use, and their pictures.

    Raises:
        RefusedFile: see `opened`.
    """
    with opened(content, wish.password) as pdf:
        count = len(pdf)
        for place in wanted(wish, count):
            page = pdf[place]
            try:
                yield _read(page, place + 1, count)
            finally:
                page.close()


def _read(page: "PdfPage", number: int, count: int) -> PageRead:
    across, down = page.get_size()
    if not (0 < across < 1e6 and 0 < down < 1e6):
        raise RefusedFile(f"page {number} has no size", line=number)
    scale = min(_SCALE, LONGEST_SIDE / max(across, down))
    words, is_text = _words(page, across * scale, down * scale)
    if not is_text:  # it is recognised in the picture, and needs more pixels
        scale = LONGEST_SIDE / max(across, down)
    if min(across, down) * scale < 1:
        raise RefusedFile(f"page {number} is only a line", line=number)
    bitmap = page.render(scale=scale, grayscale=is_text, may_draw_forms=False)
    try:
        picture = bitmap.to_pil()
        png = png_of(picture)
        width, height = picture.size
    finally:
        bitmap.close()
    return PageRead(number, count, width, height, png, tuple(words) if is_text else ())


def _words(page: "PdfPage", width: float, height: float) -> tuple[list[Word], bool]:
    """Return the words, and whether they are of use."""
    import pypdfium2.raw as pdfium

    text = page.get_textpage()
    try:
        signs = min(text.count_chars(), _MOST_SIGNS)
        to_x, to_y = _placing(page, width, height)
        found: list[Word] = []
        run: list[Sign] = []
        unmapped = 0
        confidence = SURE
        box = pdfium.FS_RECTF()

        def finish() -> None:
            if run and len(found) < MOST_WORDS:
                word = cleaned("".join(one.text for one in run))
                if word:
                    found.append(Word(word, _around(run), confidence))
            run.clear()

        for place in range(signs):
            letter = _letter(pdfium.FPDFText_GetUnicode(text, place))
            is_generated = pdfium.FPDFText_IsGenerated(text, place) == 1
            if is_generated and letter in "\r\n":
                continue  # also between letters that were drawn one by one: their places decide
            if is_generated or not letter.strip():
                finish()
                continue
            if letter == "\ufffd" or pdfium.FPDFText_HasUnicodeMapError(text, place) == 1:
                unmapped += 1
            if not pdfium.FPDFText_GetLooseCharBox(text, place, ctypes.byref(box)):
                continue
            xs = sorted((to_x(box.left, box.bottom), to_x(box.right, box.top)))
            ys = sorted((to_y(box.left, box.bottom), to_y(box.right, box.top)))
            sign = Sign(letter, xs[0], ys[0], xs[1], ys[1])
            if run and _is_apart(run[-1], sign):
                finish()
            if not run:
                confidence = _confidence(pdfium, text, place)
            run.append(sign)
        finish()
    finally:
        text.close()
    return found, bool(found) and unmapped <= _UNMAPPED * signs


def _confidence(pdfium: Any, text: object, place: int) -> int:
    """Return less for text that lies under a picture: another program recognised it."""
    owner = pdfium.FPDFText_GetTextObject(text, place)
    mode = pdfium.FPDFTextObj_GetTextRenderMode(owner) if owner else 0
    return _UNDER_PICTURE if mode == _INVISIBLE else SURE


def _letter(code: int) -> str:
    is_surrogate = 0xD800 <= code < 0xE000
    return "\ufffd" if is_surrogate or code > 0x10FFFF else chr(code)


def _is_apart(last: Sign, sign: Sign) -> bool:
    tall = max(last.bottom - last.top, sign.bottom - sign.top, 1.0)
    is_other_line = abs((last.top + last.bottom) - (sign.top + sign.bottom)) > tall
    gap = sign.left - last.right
    return is_other_line or gap > _GAP * tall or gap < -tall


def _around(run: list[Sign]) -> Box:
    left, top = min(one.left for one in run), min(one.top for one in run)
    right, bottom = max(one.right for one in run), max(one.bottom for one in run)
    return Box(_pixel(left), _pixel(top), _pixel(right) + 1, _pixel(bottom) + 1)


def _pixel(value: float) -> int:
    return int(min(max(value, 0.0), 10_000.0))


def _placing(page: "PdfPage", width: float, height: float):  # type: ignore[no-untyped-def]  # below
    """Return what turns a point of the page into pixels across and down: it may be rotated."""
    import pypdfium2.raw as pdfium

    def device(x: float, y: float) -> tuple[int, int]:
        across, down = ctypes.c_int(), ctypes.c_int()
        pdfium.FPDF_PageToDevice(page, 0, 0, _GRID, _GRID, 0, x, y, across, down)
        return across.value, down.value

    far = 1000.0
    at_x, at_y = device(0, 0)
    one_x, one_y = device(far, 0)
    two_x, two_y = device(0, far)
    wide, tall = width / _GRID, height / _GRID

    def to_x(x: float, y: float) -> float:
        return (at_x + (one_x - at_x) * x / far + (two_x - at_x) * y / far) * wide

    def to_y(x: float, y: float) -> float:
        return (at_y + (one_y - at_y) * x / far + (two_y - at_y) * y / far) * tall

    return to_x, to_y
