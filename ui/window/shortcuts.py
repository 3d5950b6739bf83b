"""The keys of the window, in one list: actions, the sheet and the help page use it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import space
from ui.widgets.buttons import PillButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label
from ui.window.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A key and what it does."""

    name: str
    keys: tuple[str, ...]
    words: str  # English; shown through `words_of`


SHORTCUTS = (
    Shortcut("palette", ("Ctrl+K",), QT_TRANSLATE_NOOP("shortcuts", "Search or run a command")),
    Shortcut("views", ("Ctrl+1", "Ctrl+8"), QT_TRANSLATE_NOOP("shortcuts", "Go to a view")),
    Shortcut("settings", ("Ctrl+9",), QT_TRANSLATE_NOOP("shortcuts", "Settings")),
    Shortcut("entry", ("Ctrl+N",), QT_TRANSLATE_NOOP("shortcuts", "New entry")),
    Shortcut("import", ("Ctrl+I",), QT_TRANSLATE_NOOP("shortcuts", "Import a file")),
    Shortcut("order", ("Ctrl+O",), QT_TRANSLATE_NOOP("shortcuts", "New order")),
    Shortcut("undo", ("Ctrl+Z",), QT_TRANSLATE_NOOP("shortcuts", "Undo the last change")),
    Shortcut("reload", ("F5",), QT_TRANSLATE_NOOP("shortcuts", "Load everything again")),
    Shortcut("privacy", ("Ctrl+Shift+P",),
             QT_TRANSLATE_NOOP("shortcuts", "Hide or show amounts")),
    Shortcut("as_of", ("Ctrl+D",), QT_TRANSLATE_NOOP("shortcuts", "Choose the day to show")),
    Shortcut("today", ("Ctrl+Shift+D",), QT_TRANSLATE_NOOP("shortcuts", "Back to today")),
    Shortcut("lock", ("Ctrl+L",), QT_TRANSLATE_NOOP("shortcuts", "Lock the books")),
    Shortcut("sidebar", ("Ctrl+B",), QT_TRANSLATE_NOOP("shortcuts", "Narrow or widen the sidebar")),
    Shortcut("ranges", ("+", "−"),
             QT_TRANSLATE_NOOP("shortcuts", "Shorter or longer period of a chart")),
    Shortcut("crosshair", ("←", "→"),
             QT_TRANSLATE_NOOP("shortcuts", "Move along a chart, day by day")),
    Shortcut("close", ("Esc",), QT_TRANSLATE_NOOP("shortcuts", "Close, or leave what is open")),
    Shortcut("sheet", ("?", "F1"), QT_TRANSLATE_NOOP("shortcuts", "This sheet")),
    Shortcut("quit", ("Ctrl+Q",), QT_TRANSLATE_NOOP("shortcuts", "Close Coffer")),
)  # fmt: skip


def words_of(shortcut: Shortcut) -> str:
    """Return what a shortcut does, in the person's language."""
    return QCoreApplication.translate("shortcuts", shortcut.words)


def keys_of(shortcut: Shortcut) -> str:
    """Return the keys as shown: a range of views is "Ctrl+1 … Ctrl+8"."""
    joiner = " … " if shortcut.name == "views" else "  "
    return joiner.join(shortcut.keys)


def shortcut_grid() -> QWidget:
    """Return a table of all shortcuts."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(space.XL)
    grid.setVerticalSpacing(space.S)
    half = (len(SHORTCUTS) + 1) // 2
    for index, shortcut in enumerate(SHORTCUTS):
        side, row = divmod(index, half)
        keys = Label(keys_of(shortcut), "small")
        keys.setProperty("kind", "key")
        grid.addWidget(Label(words_of(shortcut), "body", "soft"), row, side * 2)
        grid.addWidget(keys, row, side * 2 + 1, Qt.AlignmentFlag.AlignTrailing)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(2, 1)
    return holder


class ShortcutSheet(Dialog):
    """All keys at a glance."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.L)
        column.addWidget(Label(self.tr("Keyboard shortcuts"), "title"))
        column.addWidget(shortcut_grid())
        row = QHBoxLayout()
        row.addStretch(1)
        close = PillButton(self.tr("Close"))
        close.clicked.connect(self.close)
        row.addWidget(close)
        column.addLayout(row)
