"""How far a goal is, as a ring."""

from decimal import Decimal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.format import UNKNOWN, Formatter
from ui.theme import current_theme
from ui.theme.fonts import font

EDGE, THICK = 104, 11
MOST = Decimal("9.99")  # times the target


class Ring(QWidget):
    """A share of the whole; full from 100 % on, empty where it is not known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share: float | None = None
        self._text = UNKNOWN
        self._colour = ""
        self.setFixedSize(EDGE, EDGE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(EDGE, EDGE)

    @property
    def text(self) -> str:
        return self._text

    def show_share(self, share: Decimal | None, colour: str, formatter: Formatter) -> None:
        """Show a fraction of the target."""
        self._share = None if share is None else float(min(max(share, Decimal(0)), Decimal(1)))
        most = share is not None and share > MOST  # more digits than the ring has room for
        self._text = formatter.percent(MOST if most else share, places=0)
        if most:
            self._text = f">{self._text}"
        self._colour = colour
        self.setAccessibleName(self.tr("{} of the target").format(self._text))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        inset = THICK / 2 + 1
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.track), THICK))
            painter.drawEllipse(box)
            if self._share:
                pen = QPen(QColor(self._colour or theme.accent), THICK)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                painter.setPen(pen)
                turn = -1 if not self.isRightToLeft() else 1
                painter.drawArc(box, 90 * 16, turn * round(self._share * 360 * 16))
            painter.setPen(QColor(theme.text))
            painter.setFont(font("stat"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()
