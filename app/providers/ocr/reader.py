"""Recognises the text of a page's picture."""

import io
import math
import os
import statistics
import unicodedata
from dataclasses import replace
from functools import lru_cache
from typing import Any

from app.domain.review.drafts import SURE, Box, PageRead, Word

_SIDE = 1280  # pixels in which lines are looked for; they are read in the picture's own
_SETTINGS = {
    "EngineConfig.onnxruntime.intra_op_num_threads": 1,
    "EngineConfig.onnxruntime.inter_op_num_threads": 1,
    "Global.use_cls": False,
    "Global.log_level": "critical",
    "Rec.rec_batch_num": 1,
    "Det.limit_type": "max",
    "Det.limit_side_len": _SIDE,
}
_LEAST_TILT, _MOST_TILT = 0.3, 15.0  # degrees
_LONG = 4  # times as wide as high: its tilt can be told
_MOST_LINES = 2_000
_LEAST_SIDE = 320  # smaller pictures get a margin: the model misses text at their edges

Point = tuple[float, float]


def recognised(page: PageRead) -> PageRead:
    """Return a page with the words that its picture shows; a tilted picture is turned level."""
    import numpy
    from PIL import Image

    from app.providers.pdf_file.pictures import png_of

    with Image.open(io.BytesIO(page.picture), formats=("PNG",)) as opened:
        picture = opened.convert("RGB")
    if min(picture.size) < _LEAST_SIDE:
        picture = _with_margin(picture)
    pixels = numpy.asarray(picture)[:, :, ::-1]
    found = _engine()(pixels)
    if found is None or found.boxes is None or found.txts is None:
        return replace(_sized(page, picture), is_recognised=True, words=())
    corners = [[(float(x), float(y)) for x, y in box] for box in found.boxes[:_MOST_LINES]]
    tilt = _tilt(corners)
    if tilt:
        centre = (picture.width / 2, picture.height / 2)
        picture = picture.rotate(tilt, resample=Image.Resampling.BICUBIC, fillcolor="white")
        corners = [[_turned(point, centre, tilt) for point in box] for box in corners]
    words: list[Word] = []
    for box, text, score in zip(corners, found.txts, found.scores, strict=False):
        place = _around(box, picture.width, picture.height)
        words += _split(unicodedata.normalize("NFKC", str(text)), place, float(score))
    base = page if picture.size == (page.width, page.height) and not tilt else _sized(page, picture)
    if tilt:
        base = replace(base, picture=png_of(picture))
    return replace(base, is_recognised=True, words=tuple(words))


@lru_cache(maxsize=1)
def _engine() -> Any:
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    import cv2
    from rapidocr import RapidOCR

    cv2.setNumThreads(1)
    return RapidOCR(params=_SETTINGS)


def _with_margin(picture: Any) -> Any:
    from PIL import Image

    corner = picture.getpixel((0, 0))
    size = (max(picture.width + 80, _LEAST_SIDE), max(picture.height + 80, _LEAST_SIDE))
    ground = Image.new("RGB", size, corner)
    ground.paste(picture, (40, 40))
    return ground


def _sized(page: PageRead, picture: Any) -> PageRead:
    from app.providers.pdf_file.pictures import png_of

    if picture.size == (page.width, page.height):
        return page
    return replace(page, width=picture.width, height=picture.height, picture=png_of(picture))


def _tilt(boxes: list[list[Point]]) -> float:
    """Return by how many degrees lines run down to the right; 0: they are level enough."""
    tilts: list[float] = []
    for box in boxes:
        (left, top), (right, other) = box[0], box[1]
        tall = math.hypot(box[3][0] - left, box[3][1] - top)
        if right - left > _LONG * max(tall, 1.0):
            tilts.append(math.degrees(math.atan2(other - top, right - left)))
    if not tilts:
        return 0.0
    tilt = statistics.median(tilts)
    return tilt if _LEAST_TILT <= abs(tilt) <= _MOST_TILT else 0.0


def _turned(point: Point, centre: Point, degrees: float) -> Point:
    """Return where a point lies after the picture was turned against the clock."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    x, y = point[0] - centre[0], point[1] - centre[1]
    return centre[0] + x * cos + y * sin, centre[1] - x * sin + y * cos


def _around(box: list[Point], width: int, height: int) -> Box:
    xs, ys = [x for x, _ in box], [y for _, y in box]
    left, top = min(max(int(min(xs)), 0), width - 1), min(max(int(min(ys)), 0), height - 1)
    right, bottom = min(int(max(xs)) + 1, width), min(int(max(ys)) + 1, height)
    return Box(left, top, max(right, left + 1), max(bottom, top + 1))


def _split(text: str, box: Box, score: float) -> list[Word]:
    """Return the words of a recognised line, each where it should stand in the line's box."""
    from app.providers.pdf_file.pages import cleaned

    sureness = min(max(int(score * 100), 0), SURE - 1)
    made: list[Word] = []
    letter = box.width / max(len(text), 1)
    start = 0
    for part in text.split(" "):
        word = cleaned(part)
        if word:
            left = box.left + int(letter * start)
            right = min(box.left + int(letter * (start + len(part))), box.right)
            made.append(Word(word, Box(left, box.top, max(right, left + 1), box.bottom), sureness))
        start += len(part) + 1
    return made
