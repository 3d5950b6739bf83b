"""The sidebar's rows: views with icons, accounts with amounts. Painted, so they stay light."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import Theme, current_theme, space
from ui.theme.fonts import font, metrics
from ui.theme.icons import icon
from ui.widgets.labels import one_line, plain_tip

ACCOUNT_HEIGHT = 28
FAR = 10_000  # rows: to the first or the last
INDENT = 12  # of an account under its institution


class SidebarRow(QAbstractButton):
    """A row that can be hovered, focused by Tab, chosen, and pressed by Enter or Space."""

    moved = Signal(int)  # an arrow key: to the row so many further down; FAR: to the last
    focused = Signal()

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._is_hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._is_hovered = False
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case Qt.Key.Key_Down:
                self.moved.emit(1)
            case Qt.Key.Key_Up:
                self.moved.emit(-1)
            case Qt.Key.Key_Home:
                self.moved.emit(-FAR)
            case Qt.Key.Key_End:
                self.moved.emit(FAR)
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                is_forward = (event.key() == Qt.Key.Key_Right) != self.isRightToLeft()
                self.turn(is_open=is_forward)
            case _:
                super().keyPressEvent(event)

    def turn(self, *, is_open: bool) -> None:
        """Unfold, or fold; a row without anything under it has nothing to do."""

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            box = QRectF(self.rect())
            if self.isChecked() or self._is_hovered:
                painter.setBrush(QColor(theme.accent_soft if self.isChecked() else theme.hover))
                painter.drawRoundedRect(box, 8, 8)
            self.paint_content(painter, theme)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.focus), 2))
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)

    def paint_content(self, painter: QPainter, theme: Theme) -> None:
        """Paint what is in the row."""
        raise NotImplementedError

    def visual(self, left: int, width: int) -> QRect:
        """Return a part of the row, mirrored where the text runs from right to left."""
        start = self.width() - left - width if self.isRightToLeft() else left
        return QRect(start, 0, width, self.height())


class NavButton(SidebarRow):
    """A view: icon and word; the icon alone in the narrow sidebar."""

    def __init__(self, name: str, title: str, icon_name: str) -> None:
        super().__init__(space.NAV_HEIGHT)
        self.name = name
        self._icon_name = icon_name
        self._shortcut = ""
        self._is_narrow = False
        self.setCheckable(True)
        self.setText(title)
        self.setAccessibleName(title)
        self._explain()

    def show_keys(self, keys: str) -> None:
        """Show which keys do the same."""
        self._shortcut = keys
        self._explain()

    def nextCheckState(self) -> None:
        """Leave it to the frame: it marks the view that is really shown."""

    def set_narrow(self, is_narrow: bool) -> None:
        """Show the icon alone."""
        self._is_narrow = is_narrow
        self._explain()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(space.NAV_HEIGHT if self._is_narrow else 200, space.NAV_HEIGHT)

    def paint_content(self, painter: QPainter, theme: Theme) -> None:
        color = theme.accent if self.isChecked() else theme.text_soft
        left = (self.width() - 16) // 2 if self._is_narrow else 8
        place = self.visual(left, 16)
        place.setTop((self.height() - 16) // 2)
        place.setHeight(16)
        icon(self._icon_name, color).paint(painter, place)
        if self._is_narrow:
            return
        painter.setFont(font("nav"))
        painter.setPen(QColor(color))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(self.visual(34, self.width() - 40), flags, self.text())

    def _explain(self) -> None:
        parts = [self.text() if self._is_narrow else "", self._shortcut]
        self.setToolTip(" · ".join(part for part in parts if part))


class AccountRow(SidebarRow):
    """An account: its name, cut where it must be, and its amount, never cut."""

    def __init__(self, name: str, amount: str, tip: str = "", *, is_inner: bool = False) -> None:
        super().__init__(ACCOUNT_HEIGHT)
        self._amount = ""
        self._indent = INDENT if is_inner else 0
        self.show_account(name, amount, tip)

    def show_account(self, name: str, amount: str, tip: str = "") -> None:
        """Stand for an account."""
        shown = one_line(name)
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(plain_tip(f"{shown}\n{tip}" if tip else shown))
        self.set_amount(amount)

    def set_amount(self, amount: str) -> None:
        """Show another amount, for instance a hidden one."""
        self._amount = amount
        self.setAccessibleName(f"{self.text()} {amount}")
        self.update()

    @property
    def amount(self) -> str:
        return self._amount

    def sizeHint(self) -> QSize:
        return QSize(200, ACCOUNT_HEIGHT)

    def paint_content(self, painter: QPainter, theme: Theme) -> None:
        wide = metrics("small-medium").horizontalAdvance(self._amount) + 2
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font("small-medium"))
        painter.setPen(QColor(theme.text_soft if self._indent else theme.text))
        right = self.visual(self.width() - 8 - wide, wide)
        painter.drawText(right, flags | Qt.AlignmentFlag.AlignTrailing, self._amount)
        left = 8 + self._indent
        room = max(self.width() - 8 - wide - 8 - left, 0)
        painter.setFont(font("small"))
        painter.setPen(QColor(theme.text_soft))
        shown = metrics("small").elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(self.visual(left, room), flags | Qt.AlignmentFlag.AlignLeading, shown)


class InstitutionRow(AccountRow):
    """An institution with several accounts: its total; unfolds to them."""

    turned = Signal(bool)  # unfolded, or folded

    def __init__(self, name: str, amount: str, tip: str = "") -> None:
        self.is_open = False
        super().__init__(name, amount, tip)
        self.clicked.connect(lambda: self.turn(is_open=not self.is_open))

    def turn(self, *, is_open: bool) -> None:
        if is_open != self.is_open:
            self.set_open(is_open)
            self.turned.emit(is_open)

    def set_open(self, is_open: bool) -> None:
        """Show whether its accounts are listed below it."""
        self.is_open = is_open
        self._tell()
        self.update()

    def set_amount(self, amount: str) -> None:
        super().set_amount(amount)
        self._tell()

    def _tell(self) -> None:
        words = self.tr("Unfolded") if self.is_open else self.tr("Folded")
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )

    def paint_content(self, painter: QPainter, theme: Theme) -> None:
        super().paint_content(painter, theme)
        middle = self.height() / 2
        if self.is_open:
            corners = [(0.5, middle - 2.0), (6.5, middle - 2.0), (3.5, middle + 2.0)]
        else:
            corners = [(1.5, middle - 3.0), (5.5, middle), (1.5, middle + 3.0)]
        if self.isRightToLeft():
            corners = [(self.width() - x, y) for x, y in corners]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.text_faint))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
