"""How views are laid out: a page that scrolls, pages of which one shows, a list and a panel."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLayout,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ui.theme import space

NO_LIMIT = 16_777_215  # Qt's own


def scrolled(content: QWidget, *, sideways: bool = False) -> QScrollArea:
    """Return a plain area in which the content scrolls; up and down alone, if not told else."""
    area = _Scroller()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if not sideways:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


class _Scroller(QScrollArea):
    """Lets wrapped texts have all their lines: Qt asks the content for no height by its width.

    Without it a content whose texts wrap is pressed together as soon as it is higher than the
    area, instead of scrolling.
    """

    _has_given = False  # a least height that is not the content's own

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._give_room()
        return super().eventFilter(watched, event)

    def _give_room(self) -> None:
        content = self.widget()
        layout = content.layout() if content is not None else None
        if content is None or layout is None:
            return
        if layout.hasHeightForWidth():
            needed = layout.totalMinimumHeightForWidth(content.width())
        elif self._has_given:  # what wrapped is hidden: the layout knows its own least again
            needed = 0
        else:
            return
        self._has_given = needed > 0
        if needed != content.minimumHeight():
            content.setMinimumHeight(needed)


def plain(*parts: QWidget | QLayout, spacing: int = 0, is_filled: bool = True) -> QWidget:
    """Return parts below each other without a margin; the last takes the room that is left."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for part in parts:
        stretch = int(is_filled and part is parts[-1])
        if isinstance(part, QWidget):
            column.addWidget(part, stretch)
        else:
            column.addLayout(part, stretch)
    column.addStretch(0 if is_filled else 1)  # a table may have all its rows in less
    return holder


class Page(QWidget):
    """The ground of a view with its margins; what it shows goes into `column`."""

    def __init__(self, spacing: int = space.CARD_GAP) -> None:
        super().__init__()
        self.setProperty("page", "true")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*([space.PAGE_MARGIN] * 4))
        self.column.setSpacing(spacing)


def one_of(outer: QBoxLayout, *pages: QWidget) -> QStackedLayout:
    """Add pages to a layout, of which one shows at a time; return what chooses."""
    stack = QStackedLayout()
    # First into the layout: a stack without one shows its first page as a window.
    outer.addLayout(stack, 1)
    for page in pages:
        stack.addWidget(page)
    return stack


class ListWithPanel(QSplitter):
    """A list with the chosen one in a panel beside it; below it where there is little room.

    The panel is hidden until something was chosen. `sizes` are those of both at first, in pixels.
    """

    def __init__(
        self, table: QWidget, panel: QWidget, *, sizes: Sequence[int], stacked_below: int
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._stacked_below, self._beside = stacked_below, list(sizes)
        self.setHandleWidth(space.CARD_GAP)
        self.setChildrenCollapsible(False)
        self.panel_area = scrolled(panel)
        self.panel_area.hide()
        self.addWidget(plain(table))
        self.addWidget(self.panel_area)
        self.setStretchFactor(0, 1)
        self.setSizes(self._beside)
        self.splitterMoved.connect(self._on_moved)

    @property
    def beside(self) -> list[int]:
        """Return the widths of both where they stand beside each other, in pixels."""
        return self._beside

    def set_beside(self, sizes: Sequence[int]) -> None:
        """Take widths of an earlier `beside`."""
        if len(sizes) == self.count() and all(sizes):
            self._beside = list(sizes)
            if self.orientation() is Qt.Orientation.Horizontal:
                self.setSizes(self._beside)

    def _on_moved(self) -> None:
        if self.orientation() is Qt.Orientation.Horizontal:
            self._beside = self.sizes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_stacked = self.width() < self._stacked_below
        wanted = Qt.Orientation.Vertical if is_stacked else Qt.Orientation.Horizontal
        if self.orientation() != wanted:
            self.setOrientation(wanted)
            half = self.height() // 2
            self.setSizes([half, half] if is_stacked else self._beside)


class SideBySide(QWidget):
    """Two parts of a page beside each other; below each other where there is little room.

    The second has `panel_width` pixels at the top, or where that is 0, its share.
    """

    turned = Signal()

    def __init__(
        self,
        main: QWidget,
        panel: QWidget,
        *,
        stacked_below: int,
        panel_width: int = 0,
        shares: tuple[int, int] = (1, 0),
    ) -> None:
        super().__init__()
        self._panel, self._panel_width, self._stacked_below = panel, panel_width, stacked_below
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(space.CARD_GAP)
        self._layout.addWidget(main, shares[0])
        self._layout.addWidget(panel, shares[1])
        self._fit_panel(is_stacked=False)
        self._turning = QTimer(self, singleShot=True)  # once both have their new height
        self._turning.timeout.connect(self.turned)

    def minimumSizeHint(self) -> QSize:
        """Return the least size when stacked: what asked for more could never become narrow."""
        least = super().minimumSizeHint()
        items = [self._layout.itemAt(place) for place in range(self._layout.count())]
        widths = [one.minimumSize().width() for one in items if one is not None]
        return QSize(max(widths, default=0), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_stacked = self.width() < self._stacked_below
        side = QBoxLayout.Direction
        way = side.TopToBottom if is_stacked else side.LeftToRight
        if self._layout.direction() != way:
            self._layout.setDirection(way)
            self._fit_panel(is_stacked=is_stacked)
            self._turning.start()

    def _fit_panel(self, *, is_stacked: bool) -> None:
        if not self._panel_width:
            return
        self._panel.setMinimumWidth(0 if is_stacked else self._panel_width)
        self._panel.setMaximumWidth(NO_LIMIT if is_stacked else self._panel_width)
        at_top = Qt.AlignmentFlag.AlignTop
        self._layout.setAlignment(self._panel, Qt.AlignmentFlag(0) if is_stacked else at_top)
