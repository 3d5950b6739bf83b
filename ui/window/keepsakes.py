"""What a view remembers of itself between sessions: where things stand and what was chosen.

A view names it: `kept()` returns its splitters, choices, switches and fields by a stable word.
They are read when the view is left, and shown again when it is made. Names of accounts and groups
are remembered by a digest, and what was typed only of books that are not encrypted: the window's
memory lies beside the books, for everybody to read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSplitter, QTableView, QWidget

from ui.window.grouping import digest

if TYPE_CHECKING:
    from ui.window.memory import Memory

MOST = 2_000  # signs of one thing


@dataclass(frozen=True, slots=True)
class Kept:
    """Something of a view's own: how it is read, and how it is shown again."""

    read: Callable[[], str]
    show: Callable[[str], object]


class Keepsakes:
    """Those of one view."""

    def __init__(self, view: QWidget, name: str, memory: Memory) -> None:
        self._view, self._prefix, self._memory = view, f"views/{name}/", memory

    def bring_back(self, *, with_choices: bool = True) -> None:
        """Show the view as it was left; where something is asked for, that is shown instead."""
        _sort_again(self._view)
        for name, one in self._found().items():
            if not with_choices and not isinstance(one, QSplitter):
                continue
            text = self._memory.text(self._prefix + name)
            if text:
                _show(one, text)

    def keep(self, *, is_secret: bool) -> None:
        """Note how the view is now; of encrypted books, not what was typed."""
        for table in _tables(self._view):
            table.chooser.save()
        for name, one in self._found().items():
            if is_secret and isinstance(one, QLineEdit):
                continue
            text = _read(one)[:MOST]
            if text != self._memory.text(self._prefix + name):
                self._memory.set_text(self._prefix + name, text)

    def _found(self) -> Mapping[str, object]:
        ask: Callable[[], Mapping[str, object]] | None = getattr(self._view, "kept", None)
        return ask() if ask is not None else {}


def _tables(view: QWidget) -> list[Any]:
    """Return the tables with columns to choose; known by that, to import nothing at the start."""
    return [one for one in view.findChildren(QTableView) if hasattr(one, "chooser")]


def _sort_again(view: QWidget) -> None:
    for table in _tables(view):
        saved = table.chooser.saved_sort()
        if saved is not None:
            order = Qt.SortOrder.DescendingOrder if saved[1] else Qt.SortOrder.AscendingOrder
            table.header.setSortIndicator(table.cells.column_at(saved[0]), order)


def _read(one: Any) -> str:
    if isinstance(one, Kept):
        return one.read()
    if isinstance(one, QSplitter):
        sizes = getattr(one, "beside", None) or one.sizes()
        return ",".join(str(size) for size in sizes) if all(sizes) else ""
    if isinstance(one, QLineEdit):
        return one.text().strip()
    if hasattr(one, "await_options"):  # a choice among names
        value = one.value
        keys = [value] if isinstance(value, str) else sorted(value)
        return " ".join(digest(key) for key in keys if key)
    if hasattr(one, "value"):
        return str(one.value)
    if isinstance(one, QAbstractButton):
        return "1" if one.isChecked() else ""
    raise TypeError(type(one).__name__)


def _show(one: Any, text: str) -> None:
    if isinstance(one, Kept):
        one.show(text)
    elif isinstance(one, QSplitter):
        sizes = _sizes(text)
        if len(sizes) == one.count():
            getattr(one, "set_beside", one.setSizes)(sizes)
    elif isinstance(one, QLineEdit):
        one.setText(text)
    elif hasattr(one, "await_options"):
        wanted = frozenset(text.split())
        one.await_options(lambda key: digest(key) in wanted)
    elif hasattr(one, "value"):
        one.choose(text)
    elif isinstance(one, QAbstractButton):
        one.setChecked(True)


def _sizes(text: str) -> list[int]:
    parts = text.split(",")
    return [int(part) for part in parts] if all(part.isdecimal() for part in parts) else []
