"""Icons in all sizes, drawn from a few drawings: small ones have less in them, on whole pixels."""

import io
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from installers.plan import APP_ID, ARCHIVE_TYPE
from installers.running import PackagingError

DRAWINGS = Path(__file__).with_name("drawings")
# size → the drawing, and the pixels that it has of them
Sizes = dict[int, tuple[str, int]]
PROGRAM: Sizes = {
    16: ("coffer-16", 16),
    22: ("coffer-22", 22),
    24: ("coffer-22", 22),
    32: ("coffer-32", 32),
    48: ("coffer-48", 48),
    **{size: ("coffer", size) for size in (64, 96, 128, 192, 256, 512)},
}
ARCHIVE: Sizes = {
    16: ("archive-16", 16),
    32: ("archive-32", 32),
    **{size: ("archive", size) for size in (48, 64, 128, 256)},
}
LARGEST = 1024  # on macOS


def themed_icons() -> dict[str, bytes]:
    """Return the icons by where they belong below share/icons/hicolor."""
    kind = ARCHIVE_TYPE.replace("/", "-")
    made: dict[str, bytes] = {}
    for folder, name, sizes in (("apps", APP_ID, PROGRAM), ("mimetypes", kind, ARCHIVE)):
        for size in sizes:
            made[f"{size}x{size}/{folder}/{name}.png"] = png(drawn(sizes, size))
    made[f"scalable/apps/{APP_ID}.svg"] = _source("coffer")
    made[f"scalable/mimetypes/{kind}.svg"] = _source("archive")
    made[f"symbolic/apps/{APP_ID}-symbolic.svg"] = _source("coffer-symbolic")
    return made


def drawn(sizes: Sizes, size: int) -> Image.Image:
    """Return the icon of a size; of one that is not listed, from the drawing of the next."""
    next_size = min((one for one in sizes if one >= size), default=max(sizes))
    name, edge = sizes.get(size) or (sizes[next_size][0], size)
    if edge == size:
        return draw(name, size)
    framed = Image.new("RGBA", (size, size))
    framed.paste(draw(name, edge), ((size - edge) // 2, (size - edge) // 2))
    return framed


def draw(name: str, edge: int) -> Image.Image:
    """Return a drawing of so many pixels."""
    renderer = QSvgRenderer(QByteArray(_source(name)))
    if not renderer.isValid():
        raise PackagingError(f"{DRAWINGS / name}.svg cannot be drawn")
    image = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        renderer.render(painter, QRectF(0, 0, edge, edge))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stubs want bytes, Qt text
    return Image.open(io.BytesIO(buffer.data().data())).convert("RGBA")


def png(image: Image.Image) -> bytes:
    """Return a picture as a small PNG file, without times or texts."""
    stream = io.BytesIO()
    image.save(stream, "PNG", optimize=True)
    return stream.getvalue()


def _source(name: str) -> bytes:
    return (DRAWINGS / f"{name}.svg").read_bytes()
