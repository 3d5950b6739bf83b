"""Statements as PDF, and pictures of statements, read into drafts for a person to review.

In the child: `pages` is the door, `pdf_text` reads words of PDF files, `pictures` decodes pictures,
`frames` carries pages over. In the parent: `lines`, `columns`, `rows`, `settling` and `tables` find
tables in the words, `templates` knows layouts, `drafting` puts a draft together.
"""

from app.ports.importers import LIKELY, NO, SURE, FileLook, Format, FormatKind

FORMAT = Format(
    id="pdf",
    name="PDF or picture",
    kind=FormatKind.PICTURE,
    extensions=("pdf", "png", "jpg", "jpeg", "tif", "tiff", "webp", "bmp", "gif"),
    about="A statement as PDF, a scan or a screenshot: read into a table that you review.",
)
_PICTURES = (
    b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*", b"GIF87a", b"GIF89a", b"BM",
)  # fmt: skip
_LOOKED_AT = 1024  # readers of PDF allow so many bytes before the mark


def is_pdf(head: bytes) -> bool:
    """Tell whether a file begins as a PDF does."""
    return b"%PDF-" in head[:_LOOKED_AT]


def is_picture(head: bytes) -> bool:
    """Tell whether a file begins as a picture that can be decoded does."""
    if head.startswith(b"BM"):
        return len(head) > 14 and head[6:10] == b"\0\0\0\0"
    is_webp = head[:4] == b"RIFF" and head[8:12] == b"WEBP"
    return is_webp or head.startswith(_PICTURES)


def recognise(look: FileLook) -> int:
    """Return how sure it is that a file is a PDF or a picture."""
    if look.head.startswith(b"%PDF-") or is_picture(look.head):
        return SURE
    return LIKELY if is_pdf(look.head) else NO


__all__ = ["FORMAT", "is_pdf", "is_picture", "recognise"]
