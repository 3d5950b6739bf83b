"""A pill that opens a list of choices: one of them, or any number."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ui.widgets.buttons import PillButton
from ui.widgets.labels import one_line, plain_tip

Option = tuple[str, str] | tuple[str, str, str]  # key, label, tooltip


class _OptionPill(PillButton):
    """A menu of options, and a choice among them that may be made before they are known."""

    def __init__(
        self, text: str, parent: QWidget | None = None, *, with_arrow: bool = True
    ) -> None:
        super().__init__(text, parent, with_arrow=with_arrow)
        self._labels: dict[str, str] = {}
        self._awaited: Callable[[str], bool] | None = None
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self.set_menu(self._menu)

    def await_options(self, is_wanted: Callable[[str], bool]) -> None:
        """Choose what is wanted, now or when it is offered."""
        self._awaited = is_wanted
        self._choose_awaited()

    def _choose_awaited(self) -> None:
        is_wanted = self._awaited
        found = [key for key in self._labels if is_wanted is not None and is_wanted(key)]
        if found:
            self._awaited = None
            self._choose_keys(found)

    def _choose_keys(self, keys: list[str]) -> None:
        raise NotImplementedError


class ChoicePill(_OptionPill):
    """One of several: its text says which."""

    chosen = Signal(str)
    deed_wanted = Signal()  # the entry below the options, see `offer_deed`

    def __init__(
        self, prefix: str = "", parent: QWidget | None = None, *, with_arrow: bool = True
    ) -> None:
        super().__init__("", parent, with_arrow=with_arrow)
        self._prefix = prefix
        self._value = ""
        self._deed = ""
        self._group: QActionGroup | None = None

    @property
    def value(self) -> str:
        return self._value

    def set_options(self, options: Sequence[Option], value: str) -> None:
        """Offer options and show one as chosen, without telling."""
        self._menu.clear()
        self._labels = {option[0]: one_line(option[1]) for option in options}
        self._group = QActionGroup(self._menu)
        for option in options:
            action = _action(self._menu, option)
            self._group.addAction(action)
            action.setChecked(option[0] == value)
            action.triggered.connect(lambda _=False, key=option[0]: self.choose(key))
        if self._deed:
            self._menu.addSeparator()
            self._menu.addAction(self._deed).triggered.connect(lambda _=False: self._on_deed())
        self.set_value(value)
        self._choose_awaited()

    def offer_deed(self, text: str) -> None:
        """Put an entry below the options that are offered from now on: it chooses nothing."""
        self._deed = one_line(text).replace("&", "&&")

    def set_value(self, value: str) -> None:
        """Show an option as chosen, without telling."""
        self._value = value
        self.set_text(f"{self._prefix}{self._labels.get(value, value)}")
        for action in self._menu.actions():
            action.setChecked(action.data() == value)

    def choose(self, key: str) -> None:
        """Choose an option, and tell."""
        self._awaited = None
        if key != self._value:
            self.set_value(key)
            self.chosen.emit(key)

    def _choose_keys(self, keys: list[str]) -> None:
        self.choose(keys[0])

    def _on_deed(self) -> None:
        self.deed_wanted.emit()


class SetPill(_OptionPill):
    """Any number of several; none of them means all."""

    chosen = Signal(object)  # frozenset[str]

    def __init__(self, all_text: str, many_text: str, parent: QWidget | None = None) -> None:
        super().__init__(all_text, parent, with_arrow=True)
        self._all_text = all_text
        self._many_text = many_text  # "{} accounts"
        self._value: frozenset[str] = frozenset()

    @property
    def value(self) -> frozenset[str]:
        return self._value

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer options; what was chosen and is still among them stays."""
        labels = {option[0]: one_line(option[1]) for option in options}
        if labels != self._labels:
            self._labels = labels
            self._menu.clear()
            whole = self._menu.addAction(self._all_text.replace("&", "&&"))
            whole.triggered.connect(lambda _=False: self.choose(frozenset()))
            self._menu.addSeparator()
            for option in options:
                action = _action(self._menu, option)
                action.triggered.connect(lambda _=False, key=option[0]: self._toggle(key))
        self.set_value(self._value & frozenset(labels))
        self._choose_awaited()

    def set_value(self, value: frozenset[str]) -> None:
        """Show options as chosen, without telling."""
        self._value = value
        if not value:
            text = self._all_text
        elif len(value) == 1:
            key = next(iter(value))
            text = self._labels.get(key, key)
        else:
            text = self._many_text.format(len(value))
        self.set_text(text if len(text) <= 28 else text[:27] + "…")
        for action in self._menu.actions():
            if action.isCheckable():
                action.setChecked(action.data() in value)

    def choose(self, value: frozenset[str]) -> None:
        """Choose, and tell."""
        self._awaited = None
        if value != self._value:
            self.set_value(value)
            self.chosen.emit(value)

    def _choose_keys(self, keys: list[str]) -> None:
        self.choose(frozenset(keys))

    def _toggle(self, key: str) -> None:
        self.choose(self._value ^ {key})


def _action(menu: QMenu, option: Option) -> QAction:
    action = menu.addAction(one_line(option[1])[:80].replace("&", "&&"))
    action.setCheckable(True)
    action.setData(option[0])
    # Without one of its own Qt shows the text itself, and takes a name with markup for markup.
    action.setToolTip(plain_tip(option[2] if len(option) == 3 and option[2] else option[1]))
    return action
