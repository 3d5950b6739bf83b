"""The pages of a report as pictures, drawn by workers as they come into sight."""

from collections import OrderedDict
from math import ceil

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.paper.pages import MARGIN, Pages
from ui.theme import space
from ui.theme.current import current_theme

GAP = space.L
KEPT = 12  # pictures; those longest out of sight go first
WIDEST = 900  # pixels of a page


class PageColumn(QWidget):
    """Pages below each other; a page without a picture yet is white."""

    wanted = Signal(int, float)  # a page's number, and its scale in pixels a point

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Pages | None = None
        self._pictures: OrderedDict[int, QImage] = OrderedDict()
        self._old: set[int] = set()  # pictures of another size: shown until there are new ones
        self._asked: set[int] = set()
        self._scale = 1.0

    @property
    def count(self) -> int:
        return len(self._pages) if self._pages is not None else 0

    @property
    def drawn(self) -> frozenset[int]:
        """Return the pages that have a picture."""
        return frozenset(self._pictures) - self._old

    def show_pages(self, pages: Pages | None) -> None:
        """Show other pages."""
        self._pages = pages
        self._pictures.clear()
        self.forget()

    def forget(self) -> None:
        """Ask for all pictures again."""
        self._old = set(self._pictures)
        self._asked.clear()
        self._resize()

    def take(self, number: int, scale: float, picture: QImage) -> None:
        """Show a picture; one of another size only where there is none yet."""
        if self._pages is None or number >= len(self._pages):
            return
        is_old = scale != self._picture_scale
        if is_old and number in self._pictures:
            return
        self._pictures[number] = picture
        if is_old:
            self._old.add(number)
        else:
            self._old.discard(number)
            self._asked.discard(number)
        while len(self._pictures) > KEPT:
            self._old.discard(self._pictures.popitem(last=False)[0])
        self.update(self.page_box(number))

    def set_room(self, width: int) -> None:
        """Fit pages into a width."""
        if self._pages is None:
            return
        wide = min(max(width - 2 * GAP, 120), WIDEST)
        scale = wide / (self._pages.width + 2 * MARGIN)
        if abs(scale - self._scale) > 1e-6:
            self._scale = scale
            self.forget()
        else:
            self._resize()

    def page_box(self, number: int) -> QRect:
        """Return where a page is."""
        size = self._page_size()
        left = (self.width() - size.width()) // 2
        return QRect(left, GAP + number * (size.height() + GAP), size.width(), size.height())

    def ask(self, visible: QRect) -> None:
        """Ask for what is in sight, and for the page after it."""
        if self._pages is None:
            return
        tall = self._page_size().height() + GAP
        first = max((visible.top() - GAP) // tall, 0)
        last = min(visible.bottom() // tall + 1, self.count - 1)
        for number in range(first, last + 1):
            if number in self._pictures and number not in self._old:
                self._pictures.move_to_end(number)
            elif number not in self._asked:
                self._asked.add(number)
                self.wanted.emit(number, self._picture_scale)

    def sizeHint(self) -> QSize:
        size = self._page_size()
        return QSize(size.width() + 2 * GAP, GAP + self.count * (size.height() + GAP))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = current_theme()
        for number in range(self.count):
            box = self.page_box(number)
            if not box.intersects(event.rect()):
                continue
            painter.fillRect(box, QColor("white"))
            picture = self._pictures.get(number)
            if picture is not None:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(box, picture)
            painter.setPen(QPen(QColor(theme.border)))
            painter.drawRect(box.adjusted(0, 0, -1, -1))

    @property
    def _picture_scale(self) -> float:
        return self._scale * self.devicePixelRatioF()

    def _page_size(self) -> QSize:
        if self._pages is None:
            return QSize(0, 0)
        width = (self._pages.width + 2 * MARGIN) * self._scale
        return QSize(ceil(width), ceil((self._pages.height + 2 * MARGIN) * self._scale))

    def _resize(self) -> None:
        hint = self.sizeHint()
        self.setMinimumHeight(hint.height())
        self.updateGeometry()
        self.update()


class Preview(QScrollArea):
    """Scrolls through pages, by keys too."""

    reader_role = "Document"

    wanted = Signal(int, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = PageColumn()
        self.setWidget(self.column)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview"))
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(30)
        self._asking.timeout.connect(self._ask)
        self.column.wanted.connect(self.wanted)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._asking.start())

    def show_pages(self, pages: Pages | None, summary: str) -> None:
        """Show other pages, from the first; `summary`: what readers of the screen are told."""
        self.column.show_pages(pages)
        self.column.set_room(self.viewport().width())
        self.verticalScrollBar().setValue(0)
        self.setAccessibleDescription(summary)
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.column.set_room(self.viewport().width())
        self._asking.start()

    def _ask(self) -> None:
        bar = self.verticalScrollBar()
        self.column.ask(QRect(0, bar.value(), 1, self.viewport().height()))
