"""Buttons by purpose. They take focus by Tab only, so that the ring means the keyboard."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from ui.theme.current import current_theme
from ui.theme.fonts import font, metrics
from ui.theme.icons import icon
from ui.widgets.labels import one_line, plain_tip, restyle

ARROW = " ▾"


class Button(QPushButton):
    """A button whose text is taken as it is: an ampersand is no mnemonic."""

    kind = ""
    role = "body"

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, icon_name: str = ""
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._own_tip = ""
        if self.kind:
            self.setProperty("kind", self.kind)
        self.setFont(font(self.role))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_text(text)
        self._tint()

    def set_text(self, text: str) -> None:
        """Show a text of any content on one line."""
        shown = one_line(text)
        self.setText(shown.replace("&", "&&"))
        self.setAccessibleName(shown)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        is_icon_alone = bool(self._icon_name) and not self.text()
        if is_icon_alone and name and self.toolTip() == self._own_tip:  # nobody gave a better one
            self._own_tip = plain_tip(name)
            self.setToolTip(self._own_tip)

    def set_tone(self, tone: str) -> None:
        """Change the look by meaning, as the stylesheet knows it."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            restyle(self)

    def set_icon(self, name: str) -> None:
        """Show an icon by its meaning, tinted by the theme."""
        self._icon_name = name
        self._tint()

    def icon_color(self) -> str:
        return current_theme().text_soft

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def _tint(self) -> None:
        if self._icon_name:
            self.setIconSize(QSize(16, 16))
            self.setIcon(icon(self._icon_name, self.icon_color()))


class PillButton(Button):
    """A small bordered button, as in the top bar; with a menu it shows an arrow."""

    kind = "pill"

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        icon_name: str = "",
        with_arrow: bool = False,
        strong: str = "",
    ) -> None:
        self._plain = text
        self._strong = strong
        self._with_arrow = with_arrow
        super().__init__(text, parent, icon_name=icon_name)

    def set_text(self, text: str, strong: str | None = None) -> None:
        """Show a text, and after it another in a stronger weight."""
        self._plain = one_line(text)
        if strong is not None:
            self._strong = one_line(strong)
        whole = f"{self._plain} {self._strong}" if self._strong else self._plain
        self.setText(whole.replace("&", "&&") + (ARROW if self._with_arrow else ""))
        self.setAccessibleName(whole.strip())
        self.updateGeometry()

    def set_menu(self, menu: QMenu) -> None:
        """Open a menu below the button when it is pressed."""
        self.setMenu(menu)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._strong:
            extra = _width(self._strong, "strong") - _width(self._strong, self.role)
            hint.setWidth(hint.width() + extra + 5)
        return hint

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._strong:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        try:
            self._paint(painter, option)
        finally:
            painter.end()

    def _paint(self, painter: QStylePainter, option: QStyleOptionButton) -> None:
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        theme = current_theme()
        first, second = self._plain + "  ", self._strong + (ARROW if self._with_arrow else "")
        own, other = _width(first, self.role), _width(second, "strong")
        left = (self.width() - own - other) // 2
        before, after = self.rect(), self.rect()
        if self.isRightToLeft():
            after.setLeft(left)
            before.setLeft(left + other)
        else:
            before.setLeft(left)
            after.setLeft(left + own)
        # By itself AlignLeft means the right-hand side where one reads from there.
        flags = (
            Qt.AlignmentFlag.AlignVCenter
            | Qt.AlignmentFlag.AlignLeft
            | Qt.AlignmentFlag.AlignAbsolute
        )
        marked = self.property("tone") == "marked"
        painter.setFont(self.font())
        painter.setPen(theme.warn if marked else theme.text_soft)
        painter.drawText(before, flags, first)
        painter.setFont(font("strong"))
        painter.setPen(theme.warn if marked else theme.text)
        painter.drawText(after, flags, second)


Chip = PillButton


class PrimaryButton(Button):
    """The one thing to do next."""

    kind = "primary"
    role = "strong"

    def icon_color(self) -> str:
        return current_theme().accent_text


class GhostButton(Button):
    """A button without a border."""

    kind = "ghost"


class LinkButton(Button):
    """A button that looks like a link."""

    kind = "link"
    role = "body"


class DangerButton(Button):
    """A bordered button for what cannot simply be taken back."""

    kind = "danger"


def _width(text: str, role: str) -> int:
    return metrics(role).horizontalAdvance(text)
