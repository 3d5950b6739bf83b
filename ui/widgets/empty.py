"""What a view without content shows: what will be here, and the next step."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.theme import space
from ui.theme.current import current_theme
from ui.theme.icons import pixmap
from ui.widgets.buttons import LinkButton, PrimaryButton
from ui.widgets.labels import Label

WIDTH = 440


class EmptyView(QWidget):
    """A title, a text and one action; optionally a second, quieter one."""

    acted = Signal()
    acted_second = Signal()

    def __init__(
        self,
        title: str,
        text: str,
        action_text: str = "",
        parent: QWidget | None = None,
        *,
        icon_name: str = "",
        second_text: str = "",
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.XL)
        column.setSpacing(space.M)
        column.addStretch(1)
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = Label("", "title")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title.setWordWrap(True)
        self._title.setFixedWidth(WIDTH)
        self._call(title)
        self._text = Label("", "body", "soft")
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setFixedWidth(WIDTH)
        self._say(text)
        self.button = PrimaryButton(action_text)
        self.button.clicked.connect(self.acted)
        self.second = LinkButton(second_text)
        self.second.clicked.connect(self.acted_second)
        for widget in (self._picture, self._title, self._text, self.button, self.second):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        # Only now do they have a parent; shown before, each would be a window for a moment.
        self._picture.setVisible(bool(icon_name))
        self.button.setVisible(bool(action_text))
        self.second.setVisible(bool(second_text))
        column.addStretch(2)
        self._draw()

    def add_link(self, text: str) -> LinkButton:
        """Add one more quiet step below the others, and return it."""
        link = LinkButton(text)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            place = column.indexOf(self.second) + 1
            column.insertWidget(place, link, 0, Qt.AlignmentFlag.AlignHCenter)
        return link

    def set_texts(self, title: str, text: str, action_text: str = "") -> None:
        """Say something else."""
        self._call(title)
        self._say(text)
        self.button.set_text(action_text)
        self.button.setVisible(bool(action_text))

    def _call(self, title: str) -> None:
        self._title.setText(title)
        self._title.setMinimumHeight(self._title.heightForWidth(WIDTH))

    def _say(self, text: str) -> None:
        self._text.set_lines(text)
        # Centred widgets get the height of one line unless told what the wrapped text needs.
        self._text.setMinimumHeight(self._text.heightForWidth(WIDTH))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_picture"):
            self._draw()

    def _draw(self) -> None:
        if self._icon_name:
            ratio = self.devicePixelRatioF()
            self._picture.setPixmap(pixmap(self._icon_name, current_theme().text_faint, 40, ratio))
