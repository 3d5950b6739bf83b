"""The command palette: type a few letters, go to any view, account or holding, run any command."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.theme import current_theme, space
from ui.theme.fonts import font, metrics
from ui.theme.icons import icon
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label, one_line
from ui.widgets.popup import rounded
from ui.window.fuzzy import Candidate, search

Index = QModelIndex | QPersistentModelIndex
ROW = 38
SHOWN = 10
_ROOT = QModelIndex()


class CandidateModel(QAbstractListModel):
    """The matches."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Candidate, ...] = ()

    def show(self, found: Sequence[Candidate]) -> None:
        """Replace the matches."""
        self.beginResetModel()
        self._found = tuple(found)
        self.endResetModel()

    def candidate(self, row: int) -> Candidate | None:
        """Return a match."""
        return self._found[row] if 0 <= row < len(self._found) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self._found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(one.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return one_line(f"{one.title}, {one.kind}")
        if role == Qt.ItemDataRole.UserRole:
            return one
        return None


class CandidateDelegate(QStyledItemDelegate):
    """Paints icon, title, kind and hint."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one = index.data(Qt.ItemDataRole.UserRole)
        theme = current_theme()
        box: QRect = option.rect
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(box.adjusted(6, 1, -6, -1), 6, 6)
        icon(one.icon).paint(painter, QRect(box.left() + 16, box.top() + (ROW - 16) // 2, 16, 16))
        small, body = font("small"), font("body")
        right = one_line(one.hint or one.kind)
        wide = metrics("small").horizontalAdvance(right)
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(small)
        painter.setPen(QColor(theme.text_soft))
        end = QRect(box.right() - 16 - wide, box.top(), wide + 2, ROW)
        painter.drawText(end, flags | Qt.AlignmentFlag.AlignRight, right)
        painter.setFont(body)
        painter.setPen(QColor(theme.text))
        room = max(end.left() - box.left() - 44 - 12, 0)
        title = metrics("body").elidedText(one_line(one.title), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(box.left() + 44, box.top(), room, ROW), flags, title)
        painter.restore()


class CommandPalette(Dialog):
    """Opens over the window; arrow keys and Enter choose, Esc closes."""

    chosen = Signal(object)  # Candidate

    def __init__(self, candidates: Sequence[Candidate], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Search or run a command"))
        self._candidates = list(candidates)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame = QFrame()
        frame.setProperty("kind", "popup")
        outer.addWidget(frame)
        outer.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)  # as high as its matches
        self._frame = frame
        column = QVBoxLayout(frame)
        column.setContentsMargins(space.S, space.S, space.S, space.S)
        column.setSpacing(space.S)
        self.field = QLineEdit()
        self.field.setFont(font("large"))
        self.field.setPlaceholderText(self.tr("Account, asset, view or command"))
        self.field.setAccessibleName(self.tr("Search or run a command"))
        self.field.textChanged.connect(self._on_text)
        self.field.returnPressed.connect(self._on_enter)
        self.field.installEventFilter(self)
        self.model = CandidateModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(CandidateDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.clicked.connect(self._on_clicked)
        self.list.setAccessibleName(self.tr("Matches"))
        self._none = Label(self.tr("Nothing matches."), "body", "soft")
        self._none.setContentsMargins(space.M, space.S, space.M, space.S)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self._none)
        self._on_text("")

    def add(self, candidates: Sequence[Candidate]) -> None:
        """Offer more: what was still being loaded."""
        self._candidates.extend(candidates)
        self._on_text(self.field.text())

    def open_over(self, window: QWidget) -> None:
        """Show in the upper half of the window."""
        width = min(620, window.width() - 48)
        self._frame.setFixedWidth(width)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + 72)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Cut to its shape: where nothing composes windows, a clear corner would be a black one.
        self.setMask(rounded(self.rect(), space.RADIUS_CARD))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: SHOWN,
                Qt.Key.Key_PageUp: -SHOWN,
            }
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                self._move(step)
                return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        count = self.model.rowCount()
        if count:
            row = self.list.currentIndex().row() + step
            row = row % count if abs(step) == 1 else min(max(row, 0), count - 1)
            self.list.setCurrentIndex(self.model.index(row))

    def _on_text(self, text: str) -> None:
        found = search(text, self._candidates, limit=40)
        self.model.show(found)
        self.list.setVisible(bool(found))
        self._none.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self.model.index(0))
            self.list.setFixedHeight(min(len(found), SHOWN) * ROW + 2)

    def _on_enter(self) -> None:
        self._choose(self.list.currentIndex().row())

    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(index.row())

    def _choose(self, row: int) -> None:
        one = self.model.candidate(row)
        if one is not None:
            self.close()
            self.chosen.emit(one)
