"""The sheet of all keys, as they are in force."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import space
from ui.widgets.buttons import PillButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label
from ui.window.keys import BY_NAME as KEYED
from ui.window.keys import SHORTCUTS, keys_of, keys_text, shown, words_of
from ui.window.words import QT_TRANSLATE_NOOP

__all__ = ["KEYED", "SHORTCUTS", "ShortcutSheet", "keys_text", "lines_of_keys", "shortcut_grid"]

NARROW = 760  # pixels of a screen: below, two columns would be cut
_ALL_VIEWS = QT_TRANSLATE_NOOP("shortcuts", "Go to a view")


def lines_of_keys() -> list[tuple[str, str]]:
    """Return what each shortcut does, and its keys; the views in one line where that tells all."""
    views = [one for one in SHORTCUTS if one.name.startswith("go-")]
    are_plain = all(keys_of(one.name) == one.keys for one in views)
    lines: list[tuple[str, str]] = []
    for one in SHORTCUTS:
        if one in views and are_plain:
            if one is views[0]:
                words = QCoreApplication.translate("shortcuts", _ALL_VIEWS)
                first, last = shown(one.keys[0]), shown(views[-1].keys[0])
                lines.append((words, f"{first} … {last}"))
            continue
        keys = one.keys if one.is_fixed else keys_of(one.name)
        if keys:
            lines.append((words_of(one), "  ".join(shown(key) for key in keys)))
    return lines


def shortcut_grid(columns: int = 2) -> QWidget:
    """Return a table of all shortcuts, one or two beside each other."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(space.XL)
    grid.setVerticalSpacing(space.S)
    lines = lines_of_keys()
    half = -(-len(lines) // columns)
    for index, (words, keys) in enumerate(lines):
        side, row = divmod(index, half)
        label = Label(keys, "small")
        label.setProperty("kind", "key")
        grid.addWidget(Label(words, "body", "soft"), row, side * 2)
        grid.addWidget(label, row, side * 2 + 1, Qt.AlignmentFlag.AlignTrailing)
    for side in range(columns):
        grid.setColumnStretch(side * 2, 1)
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
        column.addWidget(shortcut_grid(2 if self.screen().availableSize().width() > NARROW else 1))
        row = QHBoxLayout()
        row.addStretch(1)
        close = PillButton(self.tr("Close"))
        close.clicked.connect(self.close)
        row.addWidget(close)
        column.addLayout(row)
