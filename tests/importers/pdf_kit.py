"""Statements as PDF and pictures, made here: texts at places of a page, in points from its foot."""

import io
from collections.abc import Sequence

from PIL import Image, ImageDraw, ImageFont

from app.domain.review.drafts import Draft
from app.ports.review import DraftWish
from app.providers.pdf_file.drafting import ReadFile, draft_of
from app.providers.pdf_file.pages import read_pages
from tests.e2e.shared_data import ROOT

Text = tuple[float, float, float, str]  # across, up, size, text
_NARROW = {".": 0.278, ",": 0.278, "-": 0.333, " ": 0.278}


def flush(right: float, up: float, size: float, text: str) -> Text:
    """Return a text of figures that ends at `right`, as amounts are printed."""
    return right - sum(_NARROW.get(sign, 0.556) for sign in text) * size, up, size, text


# Widths of Helvetica's letters in thousandths of its size, as its metrics state them.
_WIDTHS = {
    **dict.fromkeys("ijl", 222), **dict.fromkeys("ftI .,/", 278), **dict.fromkeys("r-", 333),
    **dict.fromkeys("ckszxyvJ", 500), **dict.fromkeys("FTZ", 611), **dict.fromkeys("wCDHNRU", 722),
    **dict.fromkeys("ABEKPSVXY", 667), **dict.fromkeys("GOQ", 778), **dict.fromkeys("mM", 833),
    "W": 944,
}  # fmt: skip


def lettered(texts: Sequence[Text]) -> list[Text]:
    """Return the same texts drawn letter by letter, and no spaces: some programs print so."""
    letters = []
    for across, up, size, words in texts:
        for sign in words:
            if sign != " ":
                letters.append((across, up, size, sign))
            across += _WIDTHS.get(sign, 556) * size / 1000  # noqa: PLW2901  # the pen moves on
    return letters


def pdf(pages: Sequence[Sequence[Text]], *, turned: bool = False, mode: int = 0) -> bytes:
    """Return a PDF. `turned`: its pages lie on their side and say so; `mode`: 3 is invisible."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>"
        % (b" ".join(b"%d 0 R" % (4 + 2 * at) for at in range(len(pages))), len(pages)),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    box, rotate = (b"842 595", 90) if turned else (b"595 842", 0)
    for texts in pages:
        stream = b"\n".join(_shown(text, turned=turned, mode=mode) for text in texts)
        at = len(objects) + 2
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %s] /Rotate %d /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % (box, rotate, at)
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, one in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        table,
    )
    return bytes(out)


def _shown(text: Text, *, turned: bool, mode: int) -> bytes:
    across, up, size, words = text
    raw = words.encode("cp1252")
    for sign in (b"\\", b"(", b")"):
        raw = raw.replace(sign, b"\\" + sign)
    # Shown turned clockwise: what is across on the page that is shown runs up on the one stored.
    place = b"0 1 -1 0 %.2f %.2f" % (842 - up, across)
    matrix = place if turned else b"1 0 0 1 %.2f %.2f" % (across, up)
    return b"BT /F1 %.1f Tf %d Tr %s Tm (%s) Tj ET" % (size, mode, matrix, raw)


def picture(texts: Sequence[tuple[int, int, str]], size: tuple[int, int], tilt: float = 0) -> bytes:
    """Return a PNG with texts at pixels, as a scan would have them."""
    font = ImageFont.truetype(str(ROOT / "resources" / "fonts" / "Inter-Regular.otf"), 26)
    page = Image.new("RGB", size, "white")
    drawn = ImageDraw.Draw(page)
    for across, down, words in texts:
        drawn.text((across, down), words, font=font, fill="black")
    if tilt:
        page = page.rotate(tilt, fillcolor="white", resample=Image.Resampling.BICUBIC)
    out = io.BytesIO()
    page.save(out, "PNG")
    return out.getvalue()


def drafted(content: bytes, wish: DraftWish | None = None) -> Draft:
    """Return the draft of a file, read here and not in a child."""
    pages = tuple(read_pages(content, wish or DraftWish()))
    return draft_of(ReadFile("statement", "0" * 64, len(content), pages))


def texts(draft: Draft, table: int = 0) -> list[list[str]]:
    """Return the rows of a table that are taken."""
    rows = draft.tables[table].rows
    return [[cell.text for cell in row.cells] for row in rows if row.role == "row"]
