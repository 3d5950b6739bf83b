"""The keys of the window, in one list, and what a person put in their place. No widgets here."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence

from ui.window.places import PLACES
from ui.window.words import QT_TRANSLATE_NOOP

PROPERTY: Final = "coffer_keys"
NO_KEY: Final = "none"  # as it is stored: the person took the key away


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A key and what it does. The first of the keys can be changed; the others go with it."""

    name: str
    keys: tuple[str, ...]
    words: str  # English; shown through `words_of`
    is_fixed: bool = False  # of a part of the window, not of all of it
    view: str = ""  # the view that it goes to


def _views() -> tuple[Shortcut, ...]:
    upper = [place for place in PLACES if not place.is_low]
    return tuple(
        Shortcut(f"go-{place.name}", (f"Ctrl+{number}",), place.title, view=place.name)
        for number, place in enumerate(upper[:8], start=1)
    )


SHORTCUTS: Final = (
    Shortcut("palette", ("Ctrl+K", "Ctrl+P"),
             QT_TRANSLATE_NOOP("shortcuts", "Search or run a command")),
    *_views(),
    Shortcut("settings", ("Ctrl+9",), QT_TRANSLATE_NOOP("shortcuts", "Settings"), view="settings"),
    Shortcut("entry", ("Ctrl+N",), QT_TRANSLATE_NOOP("shortcuts", "New entry")),
    Shortcut("import", ("Ctrl+I",), QT_TRANSLATE_NOOP("shortcuts", "Import a file")),
    Shortcut("export_file", ("Ctrl+Shift+E",), QT_TRANSLATE_NOOP("shortcuts", "Export…")),
    Shortcut("order", ("Ctrl+O",), QT_TRANSLATE_NOOP("shortcuts", "New order")),
    Shortcut("undo", ("Ctrl+Z",), QT_TRANSLATE_NOOP("shortcuts", "Undo the last change")),
    Shortcut("sync", ("F5",), QT_TRANSLATE_NOOP("shortcuts", "Sync all connections")),
    Shortcut("reload", ("Ctrl+R",),
             QT_TRANSLATE_NOOP("shortcuts", "Load everything again")),
    Shortcut("privacy", ("Ctrl+Shift+P",),
             QT_TRANSLATE_NOOP("shortcuts", "Hide or show amounts")),
    Shortcut("as_of", ("Ctrl+D",), QT_TRANSLATE_NOOP("shortcuts", "Choose the day to show")),
    Shortcut("today", ("Ctrl+Shift+D",), QT_TRANSLATE_NOOP("shortcuts", "Back to today")),
    Shortcut("lock", ("Ctrl+L",), QT_TRANSLATE_NOOP("shortcuts", "Lock the books")),
    Shortcut("sidebar", ("Ctrl+B",), QT_TRANSLATE_NOOP("shortcuts", "Narrow or widen the sidebar")),
    Shortcut("explain", ("F1",), QT_TRANSLATE_NOOP("shortcuts", "Help for what is shown")),
    Shortcut("sheet", ("?",), QT_TRANSLATE_NOOP("shortcuts", "This sheet")),
    Shortcut("quit", ("Ctrl+Q",), QT_TRANSLATE_NOOP("shortcuts", "Close Coffer")),
    Shortcut("ranges", ("+", "−"),
             QT_TRANSLATE_NOOP("shortcuts", "Shorter or longer period of a chart"), is_fixed=True),
    Shortcut("crosshair", ("←", "→"),
             QT_TRANSLATE_NOOP("shortcuts", "Move along a chart, day by day"), is_fixed=True),
    Shortcut("copy", ("Ctrl+C",),
             QT_TRANSLATE_NOOP("shortcuts", "Copy the chosen rows of a table"), is_fixed=True),
    Shortcut("copy_titles", ("Ctrl+Shift+C",),
             QT_TRANSLATE_NOOP("shortcuts", "Copy them with the columns’ titles"), is_fixed=True),
    Shortcut("export", ("Ctrl+E",),
             QT_TRANSLATE_NOOP("shortcuts", "Save a table as a file"), is_fixed=True),
    Shortcut("find", ("Ctrl+F",),
             QT_TRANSLATE_NOOP("shortcuts", "Search in Help"), is_fixed=True),
    Shortcut("back", ("Alt+Left", "Alt+Right"),
             QT_TRANSLATE_NOOP("shortcuts", "Back and forth in Help"), is_fixed=True),
    Shortcut("zoom", ("Ctrl++", "Ctrl+-"),
             QT_TRANSLATE_NOOP("shortcuts", "Larger and smaller text in Help"), is_fixed=True),
    Shortcut("save", ("Ctrl+Enter",),
             QT_TRANSLATE_NOOP("shortcuts", "Save what a form shows"), is_fixed=True),
    Shortcut("close", ("Esc",),
             QT_TRANSLATE_NOOP("shortcuts", "Close, or leave what is open"), is_fixed=True),
)  # fmt: skip
BY_NAME: Final = {one.name: one for one in SHORTCUTS}

# What fields, tables and dialogs use themselves: a key of the window would take it from them.
TAKEN: Final = frozenset(
    """
    Ctrl+C Ctrl+Shift+C Ctrl+E Ctrl+V Ctrl+X Ctrl+A Ctrl+F Ctrl+0 Ctrl++ Ctrl+- Ctrl+=
    Alt+Left Alt+Right
    Ctrl+Y Ctrl+Shift+Z Ctrl+Left Ctrl+Right Ctrl+Up Ctrl+Down
    Ctrl+Home Ctrl+End Ctrl+Return Ctrl+Enter Ctrl+Backspace Ctrl+Del Ctrl+Tab Ctrl+Shift+Tab
    Esc Tab Shift+Tab Return Enter Space Backspace Del Ins Left Right Up Down Home End PgUp PgDown
    Menu""".split()
)


def bindings() -> Mapping[str, str]:
    """Return the keys that a person chose, by the shortcut's name: "" took its key away."""
    app = QCoreApplication.instance()
    found = app.property(PROPERTY) if app is not None else None
    return found if isinstance(found, dict) else {}


def load_bindings(memory: Any) -> None:
    """Take over what a profile remembers."""
    chosen = {}
    for one in SHORTCUTS:
        kept = memory.text(f"keys/{one.name}")
        if kept and not one.is_fixed:
            chosen[one.name] = "" if kept == NO_KEY else kept
    _use(chosen)


def bind(memory: Any, name: str, key: str | None) -> None:
    """Put a key in the place of a shortcut's own; "" takes it away, `None` brings it back."""
    chosen = dict(bindings())
    chosen.pop(name, None)
    if key is None or key == BY_NAME[name].keys[0]:
        memory.set_text(f"keys/{name}", "")
    else:
        chosen[name] = key
        memory.set_text(f"keys/{name}", key or NO_KEY)
    _use(chosen)


def keys_of(name: str) -> tuple[str, ...]:
    """Return the keys in force, as Qt writes them in files: "Ctrl+K"."""
    own = BY_NAME[name].keys
    chosen = bindings().get(name)
    if chosen is None:
        free = {key for key in bindings().values() if key}
        return (own[0], *(key for key in own[1:] if key not in free))
    return (chosen,) if chosen else ()


def keys_text(name: str) -> str:
    """Return the first key as this system writes it, "" without one."""
    keys = keys_of(name) if name in BY_NAME else ()
    return shown(keys[0]) if keys else ""


def with_keys(words: str, name: str) -> str:
    """Return words for a tooltip, and after them the key that does it."""
    keys = keys_text(name)
    return f"{words} · {keys}" if keys else words


def shown(key: str) -> str:
    """Return a key as this system writes it."""
    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return text if len(key) > 1 and text else key


def words_of(shortcut: Shortcut) -> str:
    """Return what a shortcut does, in the person's language."""
    if shortcut.view and shortcut.name != "settings":
        title = QCoreApplication.translate("places", shortcut.words)
        return QCoreApplication.translate("shortcuts", "Go to {}").format(title)
    return QCoreApplication.translate("shortcuts", shortcut.words)


def owner_of(key: str, but: str = "") -> Shortcut | None:
    """Return the shortcut that has a key already, if it is not the one named."""
    for one in SHORTCUTS:
        if one.name != but and key in (one.keys if one.is_fixed else keys_of(one.name)):
            return one
    return None


def is_taken(key: str) -> bool:
    """Tell whether fields and tables need a key themselves."""
    return key in TAKEN


def key_of(key: int, modifiers: Qt.KeyboardModifier) -> str:
    """Return a pressed key as a binding; "" of one that is none, as a letter or Shift alone."""
    if key in _ALONE:
        return ""
    held = modifiers & ~Qt.KeyboardModifier.KeypadModifier
    text = QKeySequence(int(held.value) | key).toString()
    is_function = Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35
    has_hold = held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    if is_function or has_hold:
        return text
    return "?" if key == Qt.Key.Key_Question else ""


_ALONE = frozenset(
    (
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_unknown,
    )
)


def _use(chosen: Mapping[str, str]) -> None:
    app = QCoreApplication.instance()
    if app is not None:
        app.setProperty(PROPERTY, dict(chosen))
