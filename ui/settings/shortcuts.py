"""Shortcuts: every key of the window, and another in its place by pressing it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.settings.catalogue import folded
from ui.settings.section import Section
from ui.theme import space
from ui.widgets.buttons import LinkButton, PillButton
from ui.widgets.card import Card
from ui.widgets.fields import FilterField
from ui.widgets.labels import Label
from ui.window import keys
from ui.window.keys import SHORTCUTS, Shortcut, words_of

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner
    from ui.theme import ThemeManager
    from ui.window.memory import Memory
    from ui.window.state import ViewState


class KeyButton(PillButton):
    """Shows a key; pressed, it takes the next one. Esc leaves it, Backspace takes it away."""

    pressed_key = Signal(str)  # "": none any more
    is_waiting = False  # before all else: Qt asks for it while the button is made

    def __init__(self, words: str) -> None:
        super().__init__("")
        self._words, self._key = words, ""
        self.setMinimumWidth(112)
        self.clicked.connect(self._on_clicked)

    def show_key(self, key: str) -> None:
        """Show the key in force."""
        self._key, self.is_waiting = key, False
        self.set_tone("")
        shown = keys.shown(key) if key else self.tr("No key")
        self.set_text(shown)
        self.setAccessibleName(self.tr("{}: {}. Press to change it.").format(self._words, shown))

    def event(self, event: QEvent) -> bool:
        if self.is_waiting and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # else the window would do what the key does now
            return True
        is_press = event.type() is QEvent.Type.KeyPress
        if self.is_waiting and is_press and isinstance(event, QKeyEvent):
            self._take(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.is_waiting:
            self.show_key(self._key)

    def _on_clicked(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.is_waiting = True
        self.set_tone("marked")
        self.set_text(self.tr("Press keys…"))

    def _take(self, event: QKeyEvent) -> None:
        held = event.modifiers()
        plain = held == Qt.KeyboardModifier.NoModifier
        if plain and event.key() == Qt.Key.Key_Escape:
            self.show_key(self._key)
        elif plain and event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.show_key(self._key)
            self.pressed_key.emit("")
        elif plain and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.show_key(self._key)
            self.focusNextChild()
        else:
            key = keys.key_of(event.key(), held)
            if key:
                self.show_key(self._key)
                self.pressed_key.emit(key)


class KeyRow(QWidget):
    """What it does, its key, and the way back to the key it came with."""

    def __init__(self, shortcut: Shortcut) -> None:
        super().__init__()
        self.shortcut = shortcut
        words = words_of(shortcut)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.M)
        label = Label("", "body")
        label.set_lines(words)
        row.addWidget(label, 1)
        self.also = Label("", "small", "faint")
        row.addWidget(self.also)
        self.back = LinkButton(self.tr("Reset"))
        self.back.setAccessibleName(self.tr("Reset the key of “{}”").format(words))
        self.key = KeyButton(words)
        row.addWidget(self.back)
        if shortcut.is_fixed:
            fixed = Label("  ".join(keys.shown(key) for key in shortcut.keys), "small")
            fixed.setProperty("kind", "key")
            row.addWidget(fixed)
        row.addWidget(self.key)
        self.key.setVisible(not shortcut.is_fixed)
        self.text = folded(words)
        self.renew()

    def renew(self) -> None:
        """Show what is in force."""
        if self.shortcut.is_fixed:
            self.back.hide()
            return
        found = keys.keys_of(self.shortcut.name)
        self.key.show_key(found[0] if found else "")
        self.also.setText("  ".join(keys.shown(key) for key in found[1:]))
        self.back.setVisible(self.shortcut.name in keys.bindings())


class ShortcutsSection(Section):
    """Changes count at once, in this profile."""

    names: ClassVar = ("list", "reset")

    def __init__(self, coffer: Coffer, tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._memory: Memory | None = None
        column = self.cards()
        card = Card(self.tr("Keyboard shortcuts"), " ")
        self.reset_button = PillButton(self.tr("All as delivered"))
        self.reset_button.clicked.connect(self.reset)
        card.set_corner(self.reset_button)
        said = Label("", "body", "soft")
        said.set_lines(
            self.tr("Press a key’s button, then the new keys. Esc leaves it as it is, Backspace "
                    "takes it away.")
        )  # fmt: skip
        self.filter = FilterField(self.tr("Filter by words or keys"))
        self.filter.setMaximumWidth(288)
        self.filter.filtered.connect(self._on_filter)
        card.body.addWidget(said)
        card.body.addWidget(self.filter)
        self._none = Label(self.tr("No shortcut matches."), "body", "faint")
        self.rows: dict[str, KeyRow] = {}
        fixed = Card(self.tr("Keys that stay"))
        for one in SHORTCUTS:
            row = KeyRow(one)
            row.key.pressed_key.connect(partial(self._on_key, one))
            row.back.clicked.connect(partial(self._on_back, one))
            self.rows[one.name] = row
            (fixed if one.is_fixed else card).body.addWidget(row)
        card.body.addWidget(self._none)
        self._none.hide()
        column.addWidget(card)
        column.addWidget(fixed)
        column.addStretch(1)
        self._show()
        self.settings = {"list": self.filter, "reset": self.reset_button}

    def use_window(self, themes: ThemeManager, memory: Memory) -> None:
        del themes
        self._memory = memory
        self._show()

    def redraw(self) -> None:
        self._show()

    def reset(self) -> None:
        """Bring every key back that it came with."""
        was = dict(keys.bindings())
        for name in was:
            self._bind(name, None)
        if was:
            self.note(self.tr("All shortcuts are as delivered."), partial(self._restore, was))

    # Changes

    def _on_key(self, one: Shortcut, key: str) -> None:
        if key in keys.keys_of(one.name):
            return
        if key and keys.is_taken(key):
            said = self.tr("{} is needed in fields and tables. Choose another key.")
            self.say(said.format(keys.shown(key)), "loss")
            return
        owner = keys.owner_of(key, one.name) if key else None
        if owner is not None:
            said = self.tr("{} belongs to “{}” already. Change that one first.")
            self.say(said.format(keys.shown(key), words_of(owner)), "loss")
            return
        said = (
            self.tr("“{}” is {} now.").format(words_of(one), keys.shown(key))
            if key
            else self.tr("“{}” has no key now.").format(words_of(one))
        )
        self._change(one, key, said)

    def _on_back(self, one: Shortcut) -> None:
        key = one.keys[0]
        owner = keys.owner_of(key, one.name)
        if owner is not None:
            said = self.tr("{} belongs to “{}” already. Change that one first.")
            self.say(said.format(keys.shown(key), words_of(owner)), "loss")
            return
        said = self.tr("“{}” is {} now.").format(words_of(one), keys.shown(key))
        self._change(one, None, said)
        self.rows[one.name].key.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, one: Shortcut, key: str | None, said: str) -> None:
        was = keys.bindings().get(one.name)
        self._bind(one.name, key)
        self.note(said, lambda: self._bind(one.name, was))

    def _restore(self, was: dict[str, str]) -> None:
        for name, key in was.items():
            self._bind(name, key)

    def _bind(self, name: str, key: str | None) -> None:
        if self._memory is not None:
            keys.bind(self._memory, name, key)
            self._show()
            self.state.keys_changed.emit()

    # Showing

    def _show(self) -> None:
        for row in self.rows.values():
            row.renew()
        self.reset_button.setEnabled(bool(keys.bindings()))

    def _on_filter(self, text: str) -> None:
        wanted = folded(text)
        found = False
        for row in self.rows.values():
            shown = folded(" ".join(keys.shown(key) for key in _all_keys(row.shortcut)))
            fits = wanted in row.text or wanted in shown
            row.setVisible(fits)
            found = found or fits
        self._none.setVisible(not found)


def _all_keys(one: Shortcut) -> tuple[str, ...]:
    return one.keys if one.is_fixed else keys.keys_of(one.name)
