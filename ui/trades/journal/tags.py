"""Tags of a position: each taken off by a click, a new one typed with completion."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from ui.theme import space
from ui.theme.fonts import font
from ui.trades.journal.flow import FlowLayout
from ui.widgets.buttons import PillButton

FIELD = 104  # pixels


class TagField(QWidget):
    """Enter or a comma puts a tag on; Backspace in an empty field takes the last one off."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[str, ...] = ()
        self.chips: list[PillButton] = []
        self._flow = FlowLayout(self, space.XS)
        self.field = _Field(self)
        self.field.setFont(font("body"))
        self.field.setPlaceholderText(self.tr("Add a tag"))
        self.field.setAccessibleName(self.tr("Add a tag"))
        self.field.setFixedWidth(FIELD)
        self._words = QStringListModel(self)
        completer = QCompleter(self._words, self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._take)
        self.field.setCompleter(completer)
        self.field.returnPressed.connect(lambda: self._take(self.field.text()))
        self.field.textEdited.connect(self._on_text)
        self.field.emptied.connect(self._on_emptied)
        self._flow.addWidget(self.field)

    @property
    def tags(self) -> tuple[str, ...]:
        return self._tags

    def show_tags(self, tags: Sequence[str], known: Sequence[str]) -> None:
        """Show the tags of a position; `known` are offered as one types."""
        self._words.setStringList([one for one in known if one not in tags])
        if tuple(tags) == self._tags:
            return
        self._tags = tuple(tags)
        for old in self.chips:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.chips = []
        for place, tag in enumerate(self._tags):
            chip = PillButton(f"{tag}  ×", self)
            chip.setAccessibleName(self.tr("Take off the tag {}").format(tag))
            chip.setToolTip(self.tr("Take it off"))
            chip.clicked.connect(lambda _=False, own=tag: self.removed.emit(own))
            self._flow.insert(place, chip)
            chip.show()
            self.chips.append(chip)
        self.updateGeometry()

    def _on_text(self, text: str) -> None:
        if text.endswith(","):
            self._take(text.rstrip(","))

    def _on_emptied(self) -> None:
        if self._tags:
            self.removed.emit(self._tags[-1])

    def _take(self, text: str) -> None:
        word = text.strip()
        # The completer puts its word into the field after it has told of it.
        self.field.clear_soon()
        if word:
            self.added.emit(word)


class _Field(QLineEdit):
    """Tells of a Backspace where there is nothing left."""

    emptied = Signal()

    def clear_soon(self) -> None:
        """Empty it once whatever is under way is done."""
        from PySide6.QtCore import QTimer

        self.clear()
        QTimer.singleShot(0, self, self.clear)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
            return
        super().keyPressEvent(event)
