"""Draws texts and lines on a page, in points, from right to left where that is how one reads."""

import threading

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.theme.fonts import FALLBACKS, FAMILY

# A page is white and its ink dark, whatever the theme of the window.
INK, SOFT, FAINT, LINE, SHADE = "#14181F", "#3F4753", "#5B6472", "#C4CAD3", "#F3F5F8"
GAIN, LOSS, WARN, ACCENT, FILL = "#0E7951", "#B3382C", "#875D00", "#2F5FD0", "#E4EBFA"
FINE = 10.0  # drawn in tenths of a point: sizes of type are whole numbers
GUTTER = 6.0  # beside a figure, for its mark
_F = Qt.AlignmentFlag
_W = QFont.Weight
# As whole numbers: enums are slow where there are a hundred thousand texts.
_LEFT = _F.AlignLeft.value | _F.AlignAbsolute.value
_RIGHT = _F.AlignRight.value | _F.AlignAbsolute.value
_CENTRE = _F.AlignHCenter.value | _F.AlignAbsolute.value
_TOP = _F.AlignTop.value
_ONE_LINE = _F.AlignVCenter.value | Qt.TextFlag.TextSingleLine.value
_LATIN = "\u0250"  # letters from here on may change their shape beside others
_SIGNS = frozenset("–—−…•·▲▼")
_kept = threading.local()  # fonts belong to the thread that draws: Qt shares none safely


def paper_font(points: float, weight: QFont.Weight = _W.Normal) -> QFont:
    """Return the bundled typeface, with figures of equal width; one of each to a thread."""
    fonts: dict[tuple[float, int], QFont] = _kept.__dict__.setdefault("fonts", {})
    key = (points, int(weight))
    made = fonts.get(key)
    if made is None:
        made = QFont(FAMILY)
        made.setFamilies([FAMILY, *FALLBACKS])
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        made.setFeature(QFont.Tag("tnum"), 1)
        made.setFeature(QFont.Tag("cv11"), 1)
        made.setPixelSize(round(points * FINE))
        made.setWeight(weight)
        fonts[key] = made
    return made


def advance(look: QFont, text: str) -> float:
    """Return the width of a text in points."""
    return QFontMetricsF(look).horizontalAdvance(text) / FINE


class Ruler:
    """Measures many texts of one font: what is Latin by its letters, without shaping each text."""

    def __init__(self, look: QFont) -> None:
        self._metrics = QFontMetricsF(look)
        self._letters: dict[str, float] = {}

    def width(self, text: str) -> float:
        """Return the width of a text in points; of Latin ones without kerning, so a little more."""
        if not text:
            return 0.0
        letters = self._letters
        try:
            return sum([letters[one] for one in text])
        except KeyError:
            pass
        if not all(one < _LATIN or one in _SIGNS for one in text):
            return self._metrics.horizontalAdvance(text) / FINE
        for one in text:
            if one not in letters:
                letters[one] = self._metrics.horizontalAdvance(one) / FINE
        return sum(letters[one] for one in text)

    def height(self, text: str, width: float) -> float:
        """Return how high a text is, broken into lines of a width."""
        box = QRectF(0, 0, width * FINE, 1e6)
        flags = _F.AlignLeft.value | _F.AlignTop.value
        flags |= wrap_flag(self._metrics, text, width * FINE)
        return self._metrics.boundingRect(box, flags, text).height() / FINE


def wrap_flag(metrics: QFontMetricsF, text: str, width: float) -> int:
    """Return how lines are broken: between words, or anywhere where a word is too long."""
    longest = max((metrics.horizontalAdvance(one) for one in text.split()), default=0.0)
    wrap = Qt.TextFlag.TextWrapAnywhere if longest > width else Qt.TextFlag.TextWordWrap
    return wrap.value


class Pen:
    """Draws texts on a page of a width."""

    def __init__(self, painter: QPainter, width: float, *, is_rtl: bool) -> None:
        self.painter, self.width, self.is_rtl = painter, width, is_rtl

    def text(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        text: str,
        look: QFont,
        colour: str,
        *,
        is_end: bool = False,
        is_centre: bool = False,
        is_wrapped: bool = False,
        is_fitted: bool = False,
        gutter: float = -1.0,
    ) -> None:
        """Write into a box; what does not fit on its line is cut, unless it is known to fit.

        With a `gutter` it is a figure: numbers are read from left to right everywhere, so it ends
        at the right of its box, that far from the edge.
        """
        painter = self.painter
        painter.setFont(look)
        painter.setPen(QColor(colour))
        left = self.width - x - width if self.is_rtl else x
        end = width if gutter < 0 else width - gutter
        box = QRectF(left * FINE, y * FINE, end * FINE, height * FINE)
        side = _RIGHT if is_end != self.is_rtl or gutter >= 0 else _LEFT
        if is_centre:
            side = _CENTRE
        if is_wrapped:
            wrap = wrap_flag(QFontMetricsF(look), text, box.width())
            painter.drawText(box, side | _TOP | wrap, text)
            return
        if not is_fitted:
            room = (width + 0.5) * FINE
            text = QFontMetricsF(look).elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, side | _ONE_LINE, text)

    def mark(self, x: float, y: float, width: float, height: float, text: str, look: QFont) -> None:
        """Write a mark into the gutter of a figure."""
        self.painter.setFont(look)
        self.painter.setPen(QColor(WARN))
        box = self.box(x, y, width, height)
        box.setLeft(box.right() - (GUTTER - 0.5) * FINE)
        self.painter.drawText(box, _F.AlignLeft | _F.AlignVCenter | _F.AlignAbsolute, text)

    def rule(self, x: float, y: float, width: float, thickness: float, colour: str) -> None:
        """Draw a line across."""
        self.painter.setPen(QPen(QColor(colour), thickness * FINE))
        box = self.box(x, y, width, 0)
        self.painter.drawLine(box.topLeft(), box.topRight())

    def fill(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """Fill a box."""
        self.painter.fillRect(self.box(x, y, width, height), QColor(colour))

    def box(self, x: float, y: float, width: float, height: float) -> QRectF:
        """Return a box as the painter has it, at the other side where one reads from the right."""
        left = self.width - x - width if self.is_rtl else x
        return QRectF(left * FINE, y * FINE, width * FINE, height * FINE)
