"""A line above the content that says something went wrong, or is worth knowing."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.theme import space
from ui.widgets.buttons import GhostButton, LinkButton
from ui.widgets.labels import Label, restyle


class Banner(QFrame):
    """Hidden until `show_text`; with an optional action, and closable."""

    acted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        row = QHBoxLayout(self)
        row.setContentsMargins(space.M, space.S, space.S, space.S)
        row.setSpacing(space.M)
        self._text = Label("", "body")
        self._text.setWordWrap(True)
        self.action = LinkButton("")
        self.action.clicked.connect(self.acted)
        self.close_button = GhostButton("", icon_name="close")
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.setFixedSize(28, 28)
        self.close_button.clicked.connect(self._on_close)
        row.addWidget(self._text, 1)
        row.addWidget(self.action)
        row.addWidget(self.close_button)
        self._told = ""
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def show_text(
        self, text: str, *, tone: str = "info", action: str = "", closable: bool = True
    ) -> None:
        """Show a message: tone "info", "warn" or "loss" (an error)."""
        self._text.set_lines(text)
        self.setProperty("tone", tone)
        self.setAccessibleName(text)
        self.action.set_text(action)
        self.action.setVisible(bool(action))
        self.close_button.setVisible(closable)
        restyle(self)
        is_news = self.isHidden() or text != self._told
        self._told = text
        self.show()
        if is_news and text and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def show_error(self, text: str, action: str = "") -> None:
        """Show what went wrong."""
        self.show_text(text, tone="loss", action=action)

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()
