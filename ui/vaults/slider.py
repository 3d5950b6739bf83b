"""A slider of percentages: it says when a person has settled on one."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from ui.theme import current_theme

LEAST, MOST = 1, 100
HEIGHT, GROOVE, KNOB = 22, 6, 7.0
PAUSE_MS = 700


class PercentSlider(QSlider):
    """From 1 to 100. Arrow keys go by 1, Page keys by 10; it is settled a moment after the last.

    With the mouse it is settled on release; a turn of the wheel is left to the page.
    """

    settled = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(LEAST, MOST)
        self.setSingleStep(1)
        self.setPageStep(10)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(24)
        self._colour = ""
        self._known = self.value()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._settle)
        self.valueChanged.connect(self._on_value)
        self.sliderReleased.connect(self._settle)

    def sizeHint(self) -> QSize:
        return QSize(160, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, HEIGHT)

    @property
    def is_moving(self) -> bool:
        """Tell whether a person is about to choose."""
        return self.isSliderDown() or self._pause.isActive()

    def show_value(self, value: int, colour: str) -> None:
        """Show what is stored; a person who is choosing is not disturbed."""
        self._colour = colour
        if not self.is_moving:
            self._known = value
            was = self.blockSignals(True)
            self.setValue(value)
            self.blockSignals(was)
        self.update()

    def let_go(self) -> None:
        """Forget what a person was about to choose."""
        self._pause.stop()
        was = self.blockSignals(True)
        self.setSliderDown(False)
        self.blockSignals(was)

    def _on_value(self, _: int) -> None:
        if not self.isSliderDown():
            self._pause.start()

    def _settle(self) -> None:
        self._pause.stop()
        if self.value() != self._known:
            self._known = self.value()
            self.settled.emit(self.value())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._value_at(event.position().x()))
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setValue(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown() and event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(False)  # says that it was released

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._pause.isActive():
            self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()

    def _value_at(self, x: float) -> int:
        share = (x - KNOB) / max(self.width() - 2 * KNOB, 1.0)
        if self.isRightToLeft():
            share = 1 - share
        return min(max(round(share * MOST), LEAST), MOST)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        colour = QColor(self._colour or theme.accent)
        if not self.isEnabled():
            colour = QColor(theme.text_faint)
        middle = self.height() / 2
        groove = QRectF(0, middle - GROOVE / 2, self.width(), GROOVE)
        share = self.value() / MOST
        x = KNOB + share * (self.width() - 2 * KNOB)
        filled = QRectF(groove.left(), groove.top(), x, GROOVE)
        if self.isRightToLeft():
            x = self.width() - x
            filled = QRectF(x, groove.top(), self.width() - x, GROOVE)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.track))
            painter.drawRoundedRect(groove, GROOVE / 2, GROOVE / 2)
            painter.setBrush(colour)
            painter.drawRoundedRect(filled, GROOVE / 2, GROOVE / 2)
            painter.setBrush(QColor(theme.card))
            painter.setPen(QPen(colour, 2))
            painter.drawEllipse(QPointF(x, middle), KNOB - 1, KNOB - 1)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.focus), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
