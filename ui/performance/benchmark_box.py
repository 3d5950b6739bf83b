"""Chooses what a scope is compared with: an asset from the list, or a blend that is typed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.assets import Asset
from ui.widgets.labels import one_line
from ui.window.memory import Memory

KEY = "performance/benchmark"
LEAST, ARROW = 130, 52  # pixels


class BenchmarkBox(QComboBox):
    """Empty: none. What was chosen is remembered for the profile."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, is_remembered: bool = True) -> None:
        super().__init__(parent)
        self._is_remembered = is_remembered
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumWidth(
            max(LEAST, self.fontMetrics().horizontalAdvance(self.tr("No benchmark")) + ARROW)
        )
        self.setMaximumWidth(2 * LEAST)  # a long name is whole in the list
        self.setAccessibleName(self.tr("Benchmark"))
        self.setToolTip(self.tr("An asset to compare with, or a blend such as WORLD:60,BOND:40."))
        edit = self.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("No benchmark"))
            edit.editingFinished.connect(self.take_typed)
        self.value = Memory().text(KEY) if is_remembered else ""
        self.activated.connect(self._on_chosen)
        self.setEditText(self.value)

    def show_assets(self, assets: Sequence[Asset]) -> None:
        """Offer what has a price: everything but currencies."""
        self.blockSignals(True)
        self.clear()
        self.addItem(self.tr("No benchmark"), "")
        for asset in assets:
            if not asset.is_fiat:
                name = f"{asset.symbol} · {asset.name}" if asset.name else asset.symbol
                self.addItem(one_line(name), asset.symbol)
        place = self.findData(self.value, Qt.ItemDataRole.UserRole)
        self.setCurrentIndex(place)
        if place <= 0:
            self.setEditText(self.value)
        self.blockSignals(False)

    def choose(self, value: str) -> None:
        """Compare with an asset or a blend; empty: with nothing."""
        if value == self.value:
            return
        self.value = value
        if self._is_remembered:
            Memory().set_text(KEY, value)
        self.changed.emit()

    def _on_chosen(self, place: int) -> None:
        self.choose(str(self.itemData(place) or ""))
        if place == 0:
            self.setEditText("")

    def take_typed(self) -> None:
        """Choose what stands in the field."""
        text = self.currentText().strip()
        place = self.findText(text, Qt.MatchFlag.MatchFixedString)
        if text and place > 0:
            self.choose(str(self.itemData(place)))
        elif place == 0:
            self.choose("")
        else:
            self.choose(text)
