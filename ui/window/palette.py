"""The command palette: type a few letters, go to any view, account or holding, run any command."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
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
from ui.widgets.rows_model import Index as Place
from ui.widgets.rows_model import RowsModel
from ui.window.fuzzy import Candidate, Index, spans_of

ROW = 38
SHOWN, MOST = 10, 40  # in sight, in the list
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading


class CandidateModel(RowsModel[Candidate]):
    """The matches."""

    def data(self, index: Place, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(one.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return one_line(f"{one.title}, {one.kind}")
        if role == Qt.ItemDataRole.UserRole:
            return one
        return None


class CandidateDelegate(QStyledItemDelegate):
    """Paints icon, title, kind and hint."""

    typed = ""  # its letters are highlighted

    def sizeHint(self, option: QStyleOptionViewItem, index: Place) -> QSize:
        del option, index
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Place) -> None:
        one = index.data(Qt.ItemDataRole.UserRole)
        theme = current_theme()
        box: QRect = option.rect
        way: Qt.LayoutDirection = option.direction
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(box.adjusted(6, 1, -6, -1), 6, 6)
        spot = QRect(box.left() + 16, box.top() + (ROW - 16) // 2, 16, 16)
        icon(one.icon).paint(painter, QStyle.visualRect(way, box, spot))
        most = box.width() // 2
        right = metrics("small").elidedText(
            one_line(one.hint or one.kind), Qt.TextElideMode.ElideMiddle, most
        )
        wide = metrics("small").horizontalAdvance(right)
        end = QRect(box.right() - 16 - wide, box.top(), wide + 2, ROW)
        painter.setFont(font("small"))
        painter.setPen(QColor(theme.text_soft))
        painter.drawText(QStyle.visualRect(way, box, end), _MIDDLE, right)
        room = max(end.left() - box.left() - 44 - 12, 0)
        title = QRect(box.left() + 44, box.top(), room, ROW)
        self._paint_title(painter, QStyle.visualRect(way, box, title), one.title, way)
        painter.restore()

    def _paint_title(
        self, painter: QPainter, box: QRect, title: str, way: Qt.LayoutDirection
    ) -> None:
        """Paint a title with the typed letters strong and underlined."""
        theme = current_theme()
        room = box.width() - 8  # strong letters are a little wider
        shown = metrics("body").elidedText(one_line(title), Qt.TextElideMode.ElideRight, room)
        layout = QTextLayout(shown, font("body"))
        is_rtl = way is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        choice = QTextOption(side)
        choice.setTextDirection(way)
        choice.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(choice)
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.Bold)
        strong.setForeground(QColor(theme.accent))
        ranges = []
        for start, length in spans_of(self.typed, title):
            if start + length <= len(shown):
                part = QTextLayout.FormatRange()
                part.start, part.length, part.format = start, length, strong
                ranges.append(part)
        layout.setFormats(ranges)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(box.width())
        layout.endLayout()
        painter.setPen(QColor(theme.text))
        top = box.top() + (box.height() - line.height()) / 2
        layout.draw(painter, QPointF(box.left(), top))


class CommandPalette(Dialog):
    """Opens over the window; arrow keys and Enter choose, Ctrl+Enter does more, Esc closes."""

    chosen = Signal(object)  # Candidate
    chosen_second = Signal(object)  # Candidate, by Ctrl+Enter
    typed = Signal(str)

    def __init__(self, candidates: Sequence[Candidate], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Search or run a command"))
        self._index = Index(candidates)
        self._is_recent: Callable[[Candidate], int] | None = None
        self._entries: tuple[Candidate, ...] = ()
        self._is_searching = False
        self._build()
        self._search()

    def add(self, candidates: Sequence[Candidate]) -> None:
        """Offer more: what was still being loaded."""
        self._index.add(candidates)
        if self._is_recent is not None:
            self._index.prefer(self._is_recent)
        self._search()

    def prefer(self, is_recent: Callable[[Candidate], int]) -> None:
        """Let what was chosen lately come first; the function says how lately, 0: not at all."""
        self._is_recent = is_recent
        self._index.prefer(is_recent)
        self._search()

    def show_entries(self, entries: Sequence[Candidate], *, is_searching: bool = False) -> None:
        """Show what the ledger has, below the rest; or that it is still being looked through."""
        self._entries, self._is_searching = tuple(entries), is_searching
        self._search()

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
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._choose_second()
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
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
        self.field.setPlaceholderText(self.tr("Account, asset, entry, view, setting or command"))
        self.field.setAccessibleName(self.tr("Search or run a command"))
        self.field.textChanged.connect(self._on_text)
        self.field.returnPressed.connect(self._on_enter)
        self.field.installEventFilter(self)
        self.model = CandidateModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self._delegate = CandidateDelegate(self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.clicked.connect(self._on_clicked)
        self.list.setAccessibleName(self.tr("Matches"))
        self._none = Label("", "body", "soft")
        self._none.setContentsMargins(space.M, space.S, space.M, space.S)
        self.advice = Label("", "small", "faint")
        self.advice.setContentsMargins(space.M, 0, space.M, space.XS)
        for widget in (self.field, self.list, self._none, self.advice):
            column.addWidget(widget)
        self.list.selectionModel().currentChanged.connect(self._on_current)

    def _move(self, step: int) -> None:
        count = self.model.rowCount()
        if count:
            row = self.list.currentIndex().row() + step
            row = row % count if abs(step) == 1 else min(max(row, 0), count - 1)
            self.list.setCurrentIndex(self.model.index(row))
            self._announce()

    def _on_text(self, text: str) -> None:
        self._entries = ()
        self._search()
        self.typed.emit(text)

    def _search(self) -> None:
        text = self.field.text()
        kept = self.model.row(self.list.currentIndex().row())
        is_same = text == self._delegate.typed
        found = [*self._index.search(text, limit=MOST), *self._entries]
        self._delegate.typed = text
        self.model.show(found)
        self.list.setVisible(bool(found))
        self._none.setVisible(not found)
        searching = self.tr("Looking through the ledger…")
        self._none.setText(searching if self._is_searching else self.tr("Nothing matches."))
        if found:
            row = found.index(kept) if is_same and kept in found else 0
            self.list.setCurrentIndex(self.model.index(row))
            self.list.setFixedHeight(min(len(found), SHOWN) * ROW + 2)
        self._on_current()

    def _on_current(self) -> None:
        one = self.model.row(self.list.currentIndex().row())
        has_second = one is not None and bool(one.second)
        parts = self.tr("Enter opens · Ctrl+Enter begins a new entry for it")
        self.advice.setText(parts if has_second else self.tr("Enter opens · Esc closes"))
        self.advice.setVisible(one is not None)

    def _announce(self) -> None:
        """Say the current match to a screen reader: the field keeps the focus."""
        index = self.list.currentIndex()
        text = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
        self.field.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, text))

    def _on_enter(self) -> None:
        self._choose(self.list.currentIndex().row())

    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(index.row())

    def _choose(self, row: int) -> None:
        one = self.model.row(row)
        if one is not None:
            self.close()
            self.chosen.emit(one)

    def _choose_second(self) -> None:
        one = self.model.row(self.list.currentIndex().row())
        if one is not None and one.second:
            self.close()
            self.chosen_second.emit(one)
