"""What an eye finds wrong with widgets: texts cut, parts outside or over others, raw marks."""

import unicodedata
from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QSplitter,
    QStackedLayout,
    QToolButton,
    QWidget,
)

from tests.e2e.reachable import path_of
from ui.widgets.labels import ElidedLabel

OWN_OF_QT = (QComboBox, QAbstractSpinBox, QCalendarWidget, QHeaderView, QLineEdit, QMenu)
SLACK = 2  # pixels: fonts are measured in fractions
ROWS = 40
TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2067\u2068\u200e\u200f\u061c")


def faults_of_sight(root: QWidget) -> list[str]:
    """Return what is cut, covered, outside or raw in all that is shown of a widget."""
    found: list[str] = []
    for one in (root, *shown_in(root)):
        found += _cut(one)
        found += _raw(one)
        if one is not root:
            found += _outside(one)
        layout = one.layout()
        if layout is not None:
            found += _covered(layout, one)
    return found


def shown_in(above: QWidget) -> Iterator[QWidget]:
    """Return every widget that is shown, but for what controls of Qt are made of."""
    for one in above.children():
        if isinstance(one, QWidget) and not one.isHidden() and not one.isWindow():
            yield one
            if not isinstance(one, OWN_OF_QT):
                yield from shown_in(one)


def _outside(one: QWidget) -> list[str]:
    parent = one.parentWidget()
    if parent is None or isinstance(one, QScrollBar) or not one.width() or not one.height():
        return []
    above = parent.parentWidget()
    if isinstance(above, QAbstractScrollArea) and above.viewport() is parent:
        is_fixed = above.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if isinstance(above, QScrollArea) and is_fixed and one.width() > parent.width() + SLACK:
            return [f"{one.width()} wide in {parent.width()} that do not scroll: {path_of(one)}"]
        return []
    if isinstance(parent, QAbstractScrollArea | QSplitter | QToolButton):
        return []
    room = parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
    if room.contains(one.geometry()):
        return []
    where = one.geometry().getRect()
    return [f"outside of {parent.rect().getRect()}: {where} {path_of(one)} {_words(one)}"]


def _cut(one: QWidget) -> list[str]:
    room = one.contentsRect()
    if isinstance(one, ElidedLabel):
        is_told = one.text() == one.full_text or one.toolTip()
        return [] if is_told else [f"cut without a tooltip: {path_of(one)} {one.full_text!r}"]
    if isinstance(one, QLabel):
        text = one.text()
        if not text or one.textFormat() is Qt.TextFormat.RichText:
            return []
        if one.wordWrap():
            needed = one.heightForWidth(one.width())
            is_cut = needed > one.height() + SLACK
            return [f"{one.height()} of {needed} high: {path_of(one)} {text!r}"] if is_cut else []
        wide = max(one.fontMetrics().horizontalAdvance(line) for line in text.split("\n"))
        is_cut = wide > room.width() + SLACK
        return [f"{room.width()} of {wide} wide: {path_of(one)} {text!r}"] if is_cut else []
    if isinstance(one, QPushButton | QCheckBox) and one.text():
        needed = one.sizeHint().width()
        if needed > one.width() + SLACK and not one.toolTip():
            return [f"{one.width()} of {needed} wide: {path_of(one)} {one.text()!r}"]
    return []


def _covered(layout: QLayout, host: QWidget) -> list[str]:
    """Return what stands over its neighbour in a layout."""
    found: list[str] = []
    boxes: list[tuple[QRect, str]] = []
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None or item.isEmpty():
            continue
        inner = item.layout()
        if inner is not None:
            found += _covered(inner, host)
            boxes.append((inner.geometry(), "a layout"))
        widget = item.widget()
        if widget is not None and widget.isVisibleTo(host):
            boxes.append((widget.geometry(), f"{type(widget).__name__} {_words(widget)}"))
    if isinstance(layout, QStackedLayout):
        return found
    for place, (box, name) in enumerate(boxes):
        for other, other_name in boxes[place + 1 :]:
            both = box.intersected(other)
            if both.width() > SLACK and both.height() > SLACK:
                found.append(f"{name} is over {other_name} in {path_of(host)}")
    return found


def _raw(one: QWidget) -> list[str]:
    texts: list[str] = []
    if isinstance(one, QLabel | QAbstractButton):
        texts.append(one.text())
    elif isinstance(one, QAbstractItemView):
        model = one.model()
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
        rows = range(min(model.rowCount(), ROWS))
        texts += [str(model.index(row, at).data() or "") for row in rows for at in range(columns)]
    return [
        f"raw {sorted({f'U+{ord(sign):04X}' for sign in text if _is_raw(sign)})}: "
        f"{path_of(one)} {text!r}"
        for text in texts
        if any(_is_raw(sign) for sign in text)
    ]


def _is_raw(sign: str) -> bool:
    return sign in TURNS or (sign != "\n" and unicodedata.category(sign) == "Cc")


def _words(one: QWidget) -> str:
    text = one.text() if isinstance(one, QLabel | QAbstractButton) else one.accessibleName()
    return repr(text[:40])
