"""What a screen reader and a keyboard need of every widget: names, roles, size, order, no trap."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollBar,
    QSplitterHandle,
    QTableView,
    QWidget,
)

from ui.widgets.table_columns import Tone

SIGNS = frozenset("+−-▲▼(✓")
LEAST = 24  # pixels: the least edge of what is pressed (WCAG 2.2, 2.5.8)
_ROLE = QAccessible.Role
NO_ROLES = (_ROLE.NoRole, _ROLE.Client, _ROLE.Window, _ROLE.Pane, _ROLE.Border)
TAB = Qt.FocusPolicy.TabFocus


def inside(widget: QWidget, kinds: tuple[type[QObject], ...]) -> bool:
    """Tell whether a widget is a part of a control of some kinds: Qt's own, not ours to name."""
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, kinds):
            return True
        above = above.parentWidget()
    return False


PARTS = (QComboBox, QAbstractSpinBox, QCalendarWidget, QHeaderView, QLineEdit)


def controls(root: QWidget) -> Iterator[QWidget]:
    """Return every shown widget that can be operated."""
    for one in root.findChildren(QWidget):
        if not one.isVisibleTo(root) or isinstance(one, QScrollBar | QSplitterHandle):
            continue
        if one.window() is not root.window() or inside(one, PARTS):
            continue
        if isinstance(one, QHeaderView):
            continue
        can_press = isinstance(one, QAbstractButton | QComboBox | QAbstractSlider | QLineEdit)
        if one.focusPolicy() & TAB or can_press:
            yield one


def path_of(widget: QWidget) -> str:
    """Return where a widget is, for a person who reads a failure."""
    names: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(names) < 5:
        names.append(type(at).__name__)
        at = at.parentWidget()
    return " < ".join(names)


def faults_of_names(root: QWidget) -> list[str]:
    """Return what a screen reader could not say."""
    found = []
    for one in controls(root):
        interface = QAccessible.queryAccessibleInterface(one)
        name = interface.text(QAccessible.Text.Name) if interface is not None else ""
        role = interface.role() if interface is not None else _ROLE.NoRole
        if not name.strip():
            found.append(f"no name: {path_of(one)}")
        if role in NO_ROLES:
            found.append(f"role {role.name}: {path_of(one)} {name!r}")
        if isinstance(one, QAbstractButton) and _is_icon_alone(one) and not one.toolTip():
            found.append(f"an icon without a tooltip: {path_of(one)} {name!r}")
    return found


def _is_icon_alone(button: QAbstractButton) -> bool:
    return not button.text().strip() and not button.icon().isNull()


def faults_of_size(root: QWidget) -> list[str]:
    """Return what is too small to be hit."""
    return [
        f"{one.width()}x{one.height()}: {path_of(one)} {one.accessibleName()!r}"
        for one in controls(root)
        if (one.width() < LEAST or one.height() < LEAST)
        and not isinstance(one, QAbstractScrollArea)
    ]


def tab_chain(root: QWidget) -> list[QWidget]:
    """Return what Tab goes through, in its order."""
    found, at = [], root
    for _ in range(5000):
        following = at.nextInFocusChain()
        if following is None or following is root:
            break
        at = following
        stops = at.focusPolicy() & TAB and at.isEnabled() and at.isVisibleTo(root)
        if stops and at.window() is root.window() and not inside(at, PARTS):
            found.append(at)
    return found


def faults_of_order(root: QWidget) -> list[str]:
    """Return where Tab jumps back up, or against the reading direction within a line."""
    found = []
    chain = [one for one in tab_chain(root) if not isinstance(one, QScrollBar)]
    if chain:  # it is a circle: where it begins is where the eye does
        begin = min(range(len(chain)), key=lambda n: _begins(_box(chain[n], root)))
        chain = chain[begin:] + chain[:begin]
    is_rtl = root.isRightToLeft()
    for before, after in pairwise(chain):
        if before.parentWidget() is not after.parentWidget():
            continue
        first, second = _box(before, root), _box(after, root)
        in_line = first[1] < second[3] and second[1] < first[3]
        is_back = second[3] <= first[1] + 2
        is_against = in_line and (second[0] >= first[2] if is_rtl else second[2] <= first[0])
        if is_back and second[0] < first[2] and first[0] < second[2]:
            found.append(f"up: {_words(before)} -> {_words(after)}")
        elif is_against:
            found.append(f"back: {_words(before)} -> {_words(after)}")
    return found


def _box(one: QWidget, root: QWidget) -> tuple[int, int, int, int]:
    corner = one.mapTo(root, QPoint(0, 0))
    return corner.x(), corner.y(), corner.x() + one.width(), corner.y() + one.height()


def _begins(box: tuple[int, int, int, int]) -> tuple[int, int]:
    """Return what comes first to the eye: lines by their middles, then from left to right."""
    return (box[1] + box[3]) // 2 // LEAST, box[0]


def _words(one: QWidget) -> str:
    return f"{type(one).__name__} {one.accessibleName()!r}"


def faults_of_colour(root: QWidget) -> list[str]:
    """Return the figures that only their colour says to be a gain or a loss."""
    found = [
        label.text()
        for label in root.findChildren(QLabel)
        if label.property("tone") in ("gain", "loss") and label.isVisibleTo(root)
    ]
    for table in root.findChildren(QTableView):
        cells = getattr(table, "cells", None)
        if cells is None or not table.isVisibleTo(root):
            continue
        for row in range(min(cells.rowCount(), 40)):
            each = (cells.cell(row, column) for column in range(cells.columnCount()))
            found += [cell.text for cell in each if cell.tone in (Tone.GAIN, Tone.LOSS)]
    return [
        f"by colour alone: {text!r}"
        for text in found
        if any(sign.isdigit() for sign in text) and not SIGNS & set(text) and _is_figure(text)
    ]


def _is_figure(text: str) -> bool:
    return sum(sign.isalpha() for sign in text) <= 4  # else words say it
