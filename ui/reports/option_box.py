"""A box of options by key."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.settings.choice_row import ChoiceBox
from ui.widgets.labels import one_line


class OptionBox(ChoiceBox):
    """Says which option is chosen; tells when a person chose another."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setMaximumWidth(400)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._is_silent = False
        self.currentIndexChanged.connect(self._on_index)

    @property
    def value(self) -> str:
        return str(self.currentData() or "")

    def set_options(self, options: Sequence[tuple[str, str]], value: str) -> None:
        """Offer (key, words) and show one as chosen, without telling."""
        self._is_silent = True
        self.clear()
        for key, words in options:
            self.addItem(one_line(words), str(key))
        self.setCurrentIndex(max(self.findData(str(value)), 0))
        self._is_silent = False

    def choose(self, key: str) -> None:
        """Choose an option, and tell; one that is not offered is left alone."""
        place = self.findData(key)
        if place >= 0:
            self.setCurrentIndex(place)

    def _on_index(self, _: int) -> None:
        if not self._is_silent:
            self.chosen.emit(self.value)
