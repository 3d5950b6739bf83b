"""The tree of trades on screen: a table whose first column unfolds, all of it by keyboard."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QItemSelectionModel,
    QRect,
    QSettings,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import current_theme
from ui.theme.icons import pixmap
from ui.trades.lines import Line
from ui.trades.model import TreeModel
from ui.widgets.table_card import TableCard
from ui.widgets.table_header import HEADER_HEIGHT
from ui.widgets.table_paint import EDGE, PAD, CellDelegate, row_height
from ui.widgets.table_view import TableView

ARROW = 14
STEP = 23  # pixels that a level stands in
_SAVE_MS = 400
_MEASURED = 60


def indent_of(line: Line) -> int:
    """Return where a line's text begins, counted from the edge of its cell's content."""
    return ARROW + STEP * line.depth


class TreeDelegate(CellDelegate):
    """Paints cells as tables do, the first of a line behind its arrow."""

    def content_box(
        self, painter: QPainter, inner: QRect, row: int, column: int, *, is_rtl: bool
    ) -> QRect:
        view = self.parent()
        model = view.cells if isinstance(view, TradeTree) else None
        line = model.loaded(row) if model is not None and column == 0 else None
        if model is None or line is None:
            return inner
        return self._paint_arrow(painter, inner, line, model.is_open(line), is_rtl=is_rtl)

    def _paint_arrow(
        self, painter: QPainter, inner: QRect, line: Line, is_open: bool, *, is_rtl: bool
    ) -> QRect:
        by = indent_of(line)
        if line.unfolds:
            closed = "chevron-left" if is_rtl else "chevron-right"
            picture = pixmap(
                "chevron-down" if is_open else closed,
                current_theme().text_faint,
                ARROW,
                painter.device().devicePixelRatio(),
            )
            left = by - ARROW - 3
            x = inner.right() - left - ARROW + 1 if is_rtl else inner.left() + left
            painter.drawPixmap(x, inner.center().y() - ARROW // 2 + 1, picture)
        return inner.adjusted(0, 0, -by, 0) if is_rtl else inner.adjusted(by, 0, 0, 0)


class TreeCard(TableCard):
    """The card around the tree: as high as there is room, whatever is unfolded in it."""

    def _fit(self, *_: object) -> None:
        self.setMinimumHeight(HEADER_HEIGHT + 3 * row_height())


class TradeTree(TableView):
    """Positions, their orders, their fills. Right and Left unfold and fold up, as does Space."""

    cells: TreeModel

    def __init__(self, model: TreeModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent)
        self.delegate = TreeDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setCornerWidget(QWidget())
        self._name = name
        self._place = 0  # of the scroll bar, before the model began anew
        self._saving = QTimer(self, singleShot=True, interval=_SAVE_MS)
        self._saving.timeout.connect(self._save_open)
        model.rowsInserted.connect(lambda _, first, last: self._hold(first, last - first + 1))
        model.rowsRemoved.connect(lambda _, first, last: self._hold(first, first - last - 1))
        model.open.update(dict.fromkeys(self._saved_open()))

    # -- what stays --------------------------------------------------------------------------------

    def current_line(self) -> Line | None:
        """Return the current line, if it is here."""
        return self.cells.loaded(self.current_row())

    def choose_key(self, key: str) -> bool:
        """Make a line the current one by its key; False where it is not here."""
        row = self.cells.row_of(key)
        if row >= 0:
            self.choose(row)
        return row >= 0

    def measure(self, names: Iterable[str]) -> None:
        """Make columns of figures as wide as what the first rows have in them."""
        model = self.cells
        count = min(model.rowCount(), _MEASURED)
        lines = [line for row in range(count) if (line := model.loaded(row)) is not None]
        wanted = {}
        for name in names:
            column = model.columns[model.column_at(name)]
            if self.chooser.is_shown(name):
                widths = [self.delegate.painter.width_of(column.cell(line)) for line in lines]
                wanted[name] = max(widths, default=0) + 2 * PAD + 2
        self.chooser.require(wanted)

    def _keep(self) -> None:
        self._is_silent = True
        line = self.current_line()
        self._kept = line.key if line is not None else self._kept
        self._place = self.verticalScrollBar().value()

    def _bring_back(self) -> None:
        self._fit_rows()
        row = self.cells.row_of(str(self._kept)) if self._kept else -1
        if row >= 0:
            index = self.cells.index(row, self.header.first_visible())
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.verticalScrollBar().setValue(self._place)
        self._is_silent = False
        self.updateGeometry()
        self.chosen.emit(row)

    def _hold(self, first: int, by: int) -> None:
        """Keep what is in sight where it is when lines above it come or go."""
        bar = self.verticalScrollBar()
        if first * self.row_height < bar.value():
            bar.setValue(bar.value() + by * self.row_height)

    def _saved_open(self) -> list[str]:
        saved = str(QSettings().value(f"tables/{self._name}/open", ""))
        return [key for key in saved.split(",") if key[:1] in ("p", "o") and key[1:].isdecimal()]

    def _save_open(self) -> None:
        QSettings().setValue(f"tables/{self._name}/open", ",".join(self.cells.open))

    # -- keys and mouse ----------------------------------------------------------------------------

    def toggle(self, row: int) -> None:
        """Unfold a line, or fold it up; remember it."""
        self.cells.toggle(row)
        self._saving.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.current_row(), event.key()
        line = self.cells.loaded(row)
        is_rtl = self.isRightToLeft()
        inwards = Qt.Key.Key_Left if is_rtl else Qt.Key.Key_Right
        outwards = Qt.Key.Key_Right if is_rtl else Qt.Key.Key_Left
        if line is None or key not in (inwards, outwards, Qt.Key.Key_Space):
            super().keyPressEvent(event)
            return
        is_open = self.cells.is_open(line)
        if key == Qt.Key.Key_Space:
            self.toggle(row)
        elif key == inwards:
            if line.unfolds and not is_open:
                self.toggle(row)
            elif line.unfolds and self.cells.loaded(row + 1) is not None:
                self.choose(row + 1)
        elif line.unfolds and is_open:
            self.toggle(row)
        elif (above := self.cells.parent_row(row)) >= 0:
            self.choose(above)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let a press on an arrow do what it shows."""
        index = self.indexAt(event.position().toPoint())
        line = self.cells.loaded(index.row()) if index.isValid() else None
        if (
            line is not None
            and line.unfolds
            and index.column() == 0
            and event.button() is Qt.MouseButton.LeftButton
            and self._is_on_arrow(self.visualRect(index), line, round(event.position().x()))
        ):
            self.toggle(index.row())
            return
        super().mousePressEvent(event)

    def _is_on_arrow(self, box: QRect, line: Line, x: int) -> bool:
        start = EDGE if self.header.first_visible() == 0 else PAD
        end = start + indent_of(line)
        off = box.right() - x if self.isRightToLeft() else x - box.left()
        return end - ARROW - 8 <= off <= end

    def paintEvent(self, e: QPaintEvent) -> None:
        last = self.rowAt(self.viewport().height() - 1)
        count = self.cells.rowCount()
        self.cells.see(max(self.rowAt(0), 0), last if last >= 0 else max(count - 1, 0))
        super().paintEvent(e)
