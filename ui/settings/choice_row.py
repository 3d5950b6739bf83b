"""A setting with a few values to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from ui.settings.rows import SettingRow
from ui.theme.fonts import font

WIDEST = 232


class ChoiceBox(QComboBox):
    """A box that the wheel changes only while it has the focus: else it would stop a scroll."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font("body"))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaximumWidth(WIDEST)
        self.setMinimumContentsLength(9)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceRow(SettingRow):
    """What it is, what it means, and the box at the end."""

    chosen = Signal(str)  # a value, when a person chose it

    def __init__(
        self,
        title: str,
        detail: str = "",
        options: Sequence[tuple[str, str]] = (),
        icon_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.box = ChoiceBox(title)
        super().__init__(title, detail, icon_name, (self.box,), parent)
        self.box.setAccessibleDescription(detail)
        self.offer(options)
        self.box.currentIndexChanged.connect(self._on_index)

    @property
    def value(self) -> str:
        return str(self.box.currentData() or "")

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """Replace the values: each with its words."""
        self.box.blockSignals(True)
        self.box.clear()
        for value, words in options:
            self.box.addItem(words, value)
        self.box.blockSignals(False)

    def show_value(self, value: str) -> None:
        """Show what is in force, without telling; one that is not offered is added."""
        self.box.blockSignals(True)
        at = self.box.findData(value)
        if at < 0:
            self.box.addItem(value, value)
            at = self.box.count() - 1
        self.box.setCurrentIndex(at)
        self.box.blockSignals(False)

    def words_of(self, value: str) -> str:
        """Return how a value is called."""
        at = self.box.findData(value)
        return self.box.itemText(at) if at >= 0 else value

    def _on_index(self, at: int) -> None:
        if at >= 0:
            self.chosen.emit(self.value)
