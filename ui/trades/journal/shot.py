"""One screenshot, small, and the window that shows it large."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.attachments import Attachment
from ui.charts.chart import paint_ring
from ui.theme import current_theme, space
from ui.theme.fonts import font, metrics
from ui.widgets.buttons import PillButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import ElidedLabel, one_line, plain_tip

WIDE, TALL, NAME = 132, 82, 20  # pixels


class Shot(QAbstractButton):
    """A click opens it; the cross, or Delete, takes it out when it is pressed twice."""

    removed = Signal()

    def __init__(self, file: Attachment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self._picture = QPixmap()
        self._is_asked = False
        self.setFixedSize(WIDE, TALL + NAME)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Screenshot {}").format(one_line(file.name)))
        self.remove = PillButton("", self, icon_name="close")
        self.remove.setFixedSize(24, 24)
        self.remove.move(WIDE - 28, 4)
        self.remove.setAccessibleName(self.tr("Take out {}").format(one_line(file.name)))
        self.remove.clicked.connect(self._on_remove)
        self._ask(is_asked=False)

    def show_picture(self, image: QImage | None) -> None:
        """Show what it is like; without a picture its name alone."""
        self._picture = QPixmap() if image is None or image.isNull() else QPixmap.fromImage(image)
        self.update()

    def _ask(self, *, is_asked: bool) -> None:
        self._is_asked = is_asked
        words = self.tr("Press again to take it out") if is_asked else self.tr("Take it out")
        self.remove.setToolTip(words)
        self.remove.set_icon("trash" if is_asked else "close")
        self.setToolTip(words if is_asked else plain_tip(self.file.name))
        self.update()

    def _on_remove(self) -> None:
        if self._is_asked:
            self.removed.emit()
        self._ask(is_asked=not self._is_asked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._on_remove()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()
        self._on_remove()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._ask(is_asked=False)

    def sizeHint(self) -> QSize:
        return QSize(WIDE, TALL + NAME)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        frame = QRectF(0.5, 0.5, WIDE - 1, TALL - 1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setPen(QPen(QColor(theme.loss if self._is_asked else theme.border_strong), 1))
            painter.setBrush(QColor(theme.track))
            painter.drawRoundedRect(frame, 6, 6)
            if not self._picture.isNull():
                inside = frame.adjusted(3, 3, -3, -3)
                size = self._picture.size().scaled(
                    inside.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio
                )
                place = QRectF(0, 0, size.width(), size.height())
                place.moveCenter(inside.center())
                painter.drawPixmap(place, self._picture, QRectF(self._picture.rect()))
            painter.setFont(font("axis"))
            painter.setPen(QColor(theme.loss if self._is_asked else theme.text_soft))
            text = self.tr("Press again") if self._is_asked else one_line(self.file.name)
            text = metrics("axis").elidedText(text, Qt.TextElideMode.ElideMiddle, WIDE - 4)
            box = QRectF(0, TALL, WIDE, NAME)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            if self.hasFocus():
                paint_ring(painter, theme, self)


class ShotDialog(Dialog):
    """A picture as large as there is room for."""

    def __init__(self, name: str, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QPixmap.fromImage(image)
        self.setWindowTitle(one_line(name))
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setMinimumSize(200, 120)
        self._picture.setAccessibleName(one_line(name))
        close = PillButton(self.tr("Close"))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(ElidedLabel(name, "body", "soft"), 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.L, space.L, space.L, space.L)
        column.addWidget(self._picture, 1)
        column.addLayout(foot)
        room = parent.size() * 0.9 if parent is not None else QSize(1200, 800)
        wanted = image.size() + QSize(2 * space.L, 2 * space.L + 40)
        self.resize(wanted.boundedTo(room).expandedTo(QSize(360, 240)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self._picture.size().boundedTo(self._image.size())
        self._picture.setPixmap(
            self._image.scaled(
                room, Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )  # fmt: skip
