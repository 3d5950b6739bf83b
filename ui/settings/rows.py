"""Lines of a settings card: an icon, what it is, how it stands, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.theme import current_theme, space
from ui.theme.icons import pixmap
from ui.widgets.labels import Label

ICON = 20


class IconLabel(QLabel):
    """An icon in a tone of the theme, drawn anew when the theme changes."""

    def __init__(self, name: str, tone: str = "soft", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._tone = name, tone
        self.setFixedSize(ICON, ICON)
        self._draw()

    def set_icon(self, name: str, tone: str) -> None:
        """Show another one."""
        self._name, self._tone = name, tone
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        theme = current_theme()
        color = {
            "soft": theme.text_soft,
            "faint": theme.text_faint,
            "accent": theme.accent,
            "gain": theme.gain,
            "loss": theme.loss,
            "warn": theme.warn,
        }[self._tone]
        self.setPixmap(pixmap(self._name, color, ICON, self.devicePixelRatioF()))


class SettingRow(QWidget):
    """A title over a soft detail that wraps; buttons at the end, in the middle of its height."""

    def __init__(
        self,
        title: str,
        detail: str = "",
        icon_name: str = "",
        buttons: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.M)
        self.icon = IconLabel(icon_name or "circle")
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        self.icon.setVisible(bool(icon_name))
        words = QVBoxLayout()
        words.setSpacing(2)
        self.title = Label("", "strong")
        self.title.set_lines(title)
        self.detail = Label("", "body", "soft")
        self.detail.set_lines(detail)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        self.words = words
        row.addLayout(words, 1)
        self.detail.setVisible(bool(detail))  # not before it has a parent: it would be a window
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(space.S)
        row.addLayout(self._buttons)
        for button in buttons:
            self.add_button(button)

    def add_button(self, button: QWidget) -> None:
        """Put a control at the end."""
        self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_detail(self, text: str, tone: str = "soft") -> None:
        """Say how it stands."""
        self.detail.set_lines(text)
        self.detail.set_tone(tone)
        self.detail.setVisible(bool(text))

    def show_title(self, text: str) -> None:
        """Change what it is."""
        self.title.set_lines(text)


def bullets(texts: Sequence[str], role: str = "body", tone: str = "soft") -> QWidget:
    """Return lines that begin with a dot, wrapped under their own text."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(space.XS)
    for text in texts:
        row = QHBoxLayout()
        row.setSpacing(space.S)
        dot = Label("•", role, "faint")
        words = Label("", role, tone)
        words.set_lines(text)
        row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        column.addLayout(row)
    return holder


def empty_layout(layout: QBoxLayout) -> None:
    """Take every widget out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        old = item.widget() if item is not None else None
        if old is not None:
            old.hide()
            old.deleteLater()
