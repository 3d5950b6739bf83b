"""The picture of a page, in which the cell under the cursor is framed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.domain.review.drafts import Box, PageRead
from ui.importing.review_words import tr
from ui.theme import current_theme

_ZOOMS = (1.0, 1.35, 1.8, 2.5, 3.5)  # 1 is as wide as there is room
_AROUND = 3  # pixels between a cell and its frame
_SMALLEST = 120


class PageSheet(QWidget):
    """Paints the page; says `clicked` with a place in the picture's own pixels."""

    clicked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page-sheet")
        self._pixmap = QPixmap()
        self._scaled = QPixmap()  # as large as it is shown: small letters stay legible
        self.frame: Box | None = None
        self.doubtful: tuple[Box, ...] = ()
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_picture(self, pixmap: QPixmap) -> None:
        """Show another page."""
        self._pixmap, self._scaled = pixmap, QPixmap()
        self.update()

    @property
    def page_size(self) -> QSize:
        return self._pixmap.size()

    @property
    def scale(self) -> float:
        """Return how many pixels of the screen one of the picture takes."""
        return self.width() / max(self._pixmap.width(), 1)

    def place_of(self, box: Box) -> QRect:
        """Return where a place of the picture is painted."""
        by = self.scale
        whole = QRectF(box.left * by, box.top * by, box.width * by, box.height * by)
        return whole.toAlignedRect().adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._pixmap.isNull():
            painter.drawPixmap(self.rect(), self._shown())
        theme = current_theme()
        shade = QColor("#C08A2E")  # on paper, which is white in both themes
        shade.setAlpha(60)
        for box in self.doubtful:
            painter.fillRect(self.place_of(box), shade)
        if self.frame is not None:
            colour = QColor("#2F5FD0" if not theme.is_dark else "#3263D4")
            ground = QColor(colour)
            ground.setAlpha(36)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour, 2))
            painter.setBrush(ground)
            painter.drawRoundedRect(self.place_of(self.frame), 4, 4)

    def _shown(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        size = QSize(round(self.width() * ratio), round(self.height() * ratio))
        if self._scaled.size() != size:
            self._scaled = self._pixmap.scaled(
                size,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        return self._scaled

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            at, by = event.position(), max(self.scale, 0.01)
            self.clicked.emit(int(at.x() / by), int(at.y() / by))
        super().mousePressEvent(event)


class PagePicture(QScrollArea):
    """Shows one page, as wide as there is room, or larger."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = PageSheet()
        self.setWidget(self.sheet)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # widths stay calm
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a page is not mirrored
        self.setMinimumWidth(_SMALLEST * 2)
        self.setAccessibleName(tr("The page as it looks"))
        self.page: PageRead | None = None
        self._zoom = 0

    def show_page(self, page: PageRead) -> None:
        """Show a page; nothing is framed in it yet."""
        if self.page is not None and self.page.number == page.number:
            return
        self.page = page
        pixmap = QPixmap()
        pixmap.loadFromData(page.picture, "PNG")
        self.sheet.frame, self.sheet.doubtful = None, ()
        self.sheet.show_picture(pixmap)
        self._fit()
        self.verticalScrollBar().setValue(0)

    def mark(self, frame: Box | None, doubtful: Sequence[Box]) -> None:
        """Frame a cell and bring it into sight; shade those that were not read for sure."""
        self.sheet.frame, self.sheet.doubtful = frame, tuple(doubtful)
        self.sheet.update()
        if frame is not None:
            self._bring(frame)

    def zoom(self, steps: int) -> None:
        """Show the page larger or smaller."""
        self._zoom = min(max(self._zoom + steps, 0), len(_ZOOMS) - 1)
        self._fit()
        if self.sheet.frame is not None:
            self._bring(self.sheet.frame)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt's own event
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def _bring(self, frame: Box) -> None:
        middle: QPoint = self.sheet.place_of(frame).center()
        room = self.viewport().size()
        self.ensureVisible(middle.x(), middle.y(), min(room.width() // 3, 200), room.height() // 4)

    def _fit(self) -> None:
        size = self.sheet.page_size
        if size.isEmpty():
            return
        width = max(int(self.viewport().width() * _ZOOMS[self._zoom]), _SMALLEST)
        self.sheet.resize(width, max(int(width * size.height() / size.width()), 1))
