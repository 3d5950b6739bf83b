"""The list of groups: their order is changed by dragging, or with Alt and an arrow."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.services.statement_groups import GroupWorth
from ui.format import Formatter
from ui.format_words import coverage_line
from ui.groups.dots import colour_of, dot_icon
from ui.theme import space
from ui.theme.fonts import font
from ui.widgets.labels import one_line, plain_tip
from ui.widgets.table_paint import WIDEST_FIGURE

NAME = Qt.ItemDataRole.UserRole
ROW = 36
_WIDTHS = (0, 150, 80, 90)
_NARROW = 440  # below, names and values only


class GroupList(QTreeWidget):
    """Groups with value, share and members."""

    chosen = Signal(str)
    opened = Signal(str)
    delete_wanted = Signal(str)
    ordered = Signal(object)  # the names in their new order

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Groups"))
        self.setHeaderLabels(
            [self.tr("Group"), self.tr("Value"), self.tr("Share"), self.tr("Holdings")]
        )
        self.setFont(font("body"))
        self.setRootIsDecorated(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIconSize(QSize(12, 12))
        self.setAllColumnsShowFocus(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setStyleSheet(
            "QTreeView, QHeaderView { background: transparent; } "
            "QTreeView::item { padding: 0 6px; }"
        )
        header = self.header()
        header.setFont(font("small-strong"))
        header.setFixedHeight(ROW)
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        for place, width in enumerate(_WIDTHS):
            mode = QHeaderView.ResizeMode.Fixed if width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(place, mode)
            if width:
                header.resizeSection(place, width)
                self.headerItem().setTextAlignment(place, _end())
        self.currentItemChanged.connect(lambda item, _: self._tell(item))
        self.itemActivated.connect(lambda item, _: self.opened.emit(str(item.data(0, NAME))))

    @property
    def names(self) -> list[str]:
        found = (self.topLevelItem(place) for place in range(self.topLevelItemCount()))
        return [str(one.data(0, NAME)) for one in found if one is not None]

    @property
    def current(self) -> str:
        """Return the name of the current group; "" without one."""
        item = self.currentItem()
        return "" if item is None else str(item.data(0, NAME))

    def show_groups(
        self, groups: Sequence[GroupWorth], currency: str, formatter: Formatter
    ) -> None:
        """Show groups; the chosen one stays chosen."""
        kept = self.current
        self.blockSignals(True)
        self.clear()
        for place, one in enumerate(groups):
            self.addTopLevelItem(_item(one, place, currency, formatter))
        self.blockSignals(False)
        for place, least in enumerate(_WIDTHS):
            if least:  # a figure is never cut
                items = (self.topLevelItem(at) for at in range(self.topLevelItemCount()))
                texts = [item.text(place) for item in items if item is not None]
                wide = max(map(self.fontMetrics().horizontalAdvance, texts), default=0)
                room = min(wide + 2 * space.L, WIDEST_FIGURE)
                self.header().resizeSection(place, max(least, room))
        self.choose(kept or (groups[0].name if groups else ""))

    def choose(self, name: str) -> None:
        """Make a group the current one."""
        names = self.names
        place = names.index(name) if name in names else 0 if names else -1
        if place >= 0:
            item = self.topLevelItem(place)
            if item is not None:
                self.setCurrentItem(item)
                self._tell(item)

    def shift(self, step: int) -> None:
        """Move the current group up or down."""
        names = self.names
        if not self.current:
            return
        place = names.index(self.current)
        other = place + step
        if 0 <= other < len(names):
            names[place], names[other] = names[other], names[place]
            self.ordered.emit(names)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        has_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if has_alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shift(-1 if event.key() == Qt.Key.Key_Up else 1)
            return
        if event.key() == Qt.Key.Key_Delete and self.currentItem() is not None:
            self.delete_wanted.emit(self.current)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column in (2, 3):
            self.setColumnHidden(column, self.width() < _NARROW)

    def dropEvent(self, event: QDropEvent) -> None:
        before = self.names
        super().dropEvent(event)
        if self.names != before and sorted(self.names) == sorted(before):
            self.ordered.emit(self.names)

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        self.chosen.emit("" if item is None else str(item.data(0, NAME)))


def _item(one: GroupWorth, place: int, currency: str, formatter: Formatter) -> QTreeWidgetItem:
    unknown = (
        f" + {formatter.count(one.unknown)} ?" if one.unknown and one.value is not None else ""
    )
    texts = [
        one_line(one.name),
        formatter.money(one.value, currency) + unknown,
        formatter.percent(one.share),
        formatter.count(len(one.inside)),
    ]
    made = QTreeWidgetItem(texts)
    made.setData(0, NAME, one.name)
    made.setIcon(0, dot_icon(colour_of(one.colour, place)))
    made.setFont(0, font("medium"))
    # Dropped between two groups, never into one.
    made.setFlags(made.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
    value = one.value if one.value is not None else Decimal(0)
    tip = formatter.exact(one.value, currency) if value else ""
    made.setToolTip(
        1, plain_tip("\n".join(part for part in (tip, coverage_line(one.coverage)) if part))
    )
    for column in range(len(_WIDTHS)):
        made.setSizeHint(column, QSize(60, ROW))
        if column:
            made.setTextAlignment(column, _end())
    return made


def _end() -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
