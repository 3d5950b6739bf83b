"""A rounded panel with an optional title and something small at its right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import space
from ui.widgets.labels import ElidedLabel, Label


class Card(QFrame):
    """Rounded panel; put the content into `body`."""

    def __init__(
        self,
        title: str = "",
        caption: str = "",
        parent: QWidget | None = None,
        *,
        padding: int = space.CARD_PADDING,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(space.M)
        self._title = ElidedLabel(title, "heading", "soft")
        self._caption = Label(caption, "body", "faint")
        self.header = QHBoxLayout()
        self.header.setSpacing(space.S)
        self.header.addWidget(self._title, 1)
        self.header.addWidget(self._caption)
        if not caption:
            self._caption.hide()  # never shown before it has a parent: it would be a window
        if title or caption:
            self.body.addLayout(self.header)
            self.setAccessibleName(title)

    def set_title(self, text: str) -> None:
        """Change the title of a card that was made with one."""
        self._title.setText(text)
        self.setAccessibleName(text)

    def set_caption(self, text: str) -> None:
        """Show a small text at the right of the title."""
        self._caption.setText(text)
        self._caption.setVisible(bool(text))

    def set_corner(self, widget: QWidget) -> None:
        """Put a control where the caption would be."""
        self.header.addWidget(widget, 0, Qt.AlignmentFlag.AlignRight)
