"""Pictures of pages: decoded within limits, turned upright, made small enough to be shown."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.domain.review.drafts import PageRead
from app.ports.importers import RefusedFile
from app.ports.review import DraftWish
from app.providers.pdf_file.pages import LONGEST_SIDE, MOST_PIXELS, check_pages, wanted

if TYPE_CHECKING:
    from PIL.Image import Image

_FORMATS = ("PNG", "JPEG", "TIFF", "WEBP", "BMP", "GIF")
_SMALLEST = 8  # pixels
_MOST_PNG = 8 * 1024 * 1024  # of one page


def fitted(picture: "Image") -> "tuple[Image, bytes]":
    """Return a picture, and the same as PNG: smaller where a photograph would be too many bytes."""
    png = png_of(picture)
    while len(png) > _MOST_PNG:
        picture = picture.resize((max(picture.width * 3 // 4, 1), max(picture.height * 3 // 4, 1)))
        png = png_of(picture)
    return picture, png


def png_of(picture: "Image") -> bytes:
    """Return a picture as PNG."""
    out = io.BytesIO()
    picture.save(out, "PNG", compress_level=4)
    return out.getvalue()


def frame_count(content: bytes) -> int:
    """Return how many pages a picture has: a TIFF may have several.

    Raises:
        RefusedFile: it is damaged, or too large.
    """
    with _opened(content) as picture:
        count = _frames(picture)
    check_pages(count)
    return count


def picture_pages(content: bytes, wish: DraftWish) -> Iterator[PageRead]:
    """Decode the pages of a picture.

    Raises:
        RefusedFile: it is damaged, or too large.
    """
    from PIL import ImageOps

    with _opened(content) as picture:
        count = _frames(picture)
        check_pages(count)
        for place in wanted(wish, count):
            picture.seek(place)
            _check_size(picture)
            if picture.format == "JPEG":
                picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
            upright = ImageOps.exif_transpose(picture) or picture
            shown = _on_white(upright)
            shown.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
            shown, png = fitted(shown)
            yield PageRead(place + 1, count, shown.width, shown.height, png)


@contextmanager
def _opened(content: bytes) -> "Iterator[Image]":
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(content), formats=_FORMATS) as picture:
            _check_size(picture)
            yield picture
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise RefusedFile("the picture has more than 50 million pixels") from error
    except UnidentifiedImageError as error:
        raise RefusedFile("the picture is damaged") from error
    except (OSError, ValueError, SyntaxError, EOFError, IndexError, KeyError, TypeError) as error:
        # Decoders of pictures raise all of these for damaged files.
        raise RefusedFile("the picture is damaged: it cannot be decoded") from error


def _check_size(picture: "Image") -> None:
    width, height = picture.size
    if width * height > MOST_PIXELS:
        raise RefusedFile(f"the picture has {width} × {height} pixels; 50 million are the most")
    if min(width, height) < _SMALLEST:
        raise RefusedFile("the picture is too small to have text")


def _frames(picture: "Image") -> int:
    """Return its pages; pictures that move have one."""
    return int(getattr(picture, "n_frames", 1)) if picture.format == "TIFF" else 1


def _on_white(picture: "Image") -> "Image":
    from PIL import Image

    if picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info:
        whole = picture.convert("RGBA")
        ground = Image.new("RGBA", whole.size, "white")
        ground.alpha_composite(whole)
        return ground.convert("RGB")
    if picture.mode in {"I;16", "I;16B", "I", "F"}:
        return picture.convert("F").point(lambda value: value / 256).convert("RGB")
    return picture.convert("RGB")
