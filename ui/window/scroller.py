"""A scroll area without a lasting bar: a fade says that there is more, hovering shows the bar."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget

from ui.theme import current_theme

BAR = 8
FADE = 36


class Fade(QWidget):
    """What lies below grows faint towards the edge."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        color = QColor(current_theme().sidebar)
        clear = QColor(color)
        clear.setAlpha(0)
        shade = QLinearGradient(QPointF(0, 0), QPointF(0, self.height()))
        shade.setColorAt(0, clear)
        shade.setColorAt(0.75, color)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), shade)


class QuietScroller(QScrollArea):
    """Scrolls up and down; its content has the same width with and without a bar."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self._is_hovered = False
        self._fade = Fade(self)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.hide()
        inner = self.verticalScrollBar()
        inner.rangeChanged.connect(self._follow)
        inner.valueChanged.connect(self._follow)
        self._bar.valueChanged.connect(inner.setValue)

    @property
    def has_more(self) -> bool:
        """Tell whether something lies below the lower edge."""
        inner = self.verticalScrollBar()
        return inner.value() < inner.maximum()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 120)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._is_hovered = True
        self._follow()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._is_hovered = False
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left = 1 if self.isRightToLeft() else self.width() - BAR - 1
        self._bar.setGeometry(left, 0, BAR, self.height())
        self._fade.setGeometry(0, self.height() - FADE, self.width(), FADE)
        self._follow()

    def _follow(self, *_: object) -> None:
        inner = self.verticalScrollBar()
        self._bar.setPageStep(inner.pageStep())
        self._bar.setRange(0, inner.maximum())
        self._bar.setValue(inner.value())
        self._bar.setVisible(self._is_hovered and inner.maximum() > 0)
        self._fade.setVisible(self.has_more)
        self._fade.raise_()
        self._bar.raise_()
