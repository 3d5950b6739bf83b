"""Follows the system or the person's choice, and applies the theme to the application."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from ui.theme.current import PROPERTY
from ui.theme.fonts import font, load_fonts
from ui.theme.islands import PROPERTY as ISLANDS
from ui.theme.islands import Islands
from ui.theme.sheet import stylesheet
from ui.theme.tokens import DARK, LIGHT, Theme, colour_blind_safe

MODES = ("system", "light", "dark")


class ThemeManager(QObject):
    """Holds the theme in force. Switching is live: palette, stylesheet and icons follow."""

    changed = Signal(object)  # Theme

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode = "system"
        self._is_safe = False
        self._app: QApplication | None = None
        self._theme = LIGHT
        self._islands = Islands(self)

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def mode(self) -> str:
        return self._mode

    @property
    def is_colour_blind_safe(self) -> bool:
        return self._is_safe

    def set_mode(self, mode: str) -> None:
        """Take "system", "light" or "dark"; anything else is "system"."""
        self._mode = mode if mode in MODES else "system"
        self._refresh()

    def set_colour_blind_safe(self, is_safe: bool) -> None:
        """Show gain and loss in blue and orange instead of green and red."""
        self._is_safe = is_safe
        self._refresh()

    def apply(self, app: QApplication) -> None:
        """Give the application fonts, style, palette and stylesheet, and follow the system."""
        first = self._app is None
        self._app = app
        if first:
            load_fonts()
            app.setStyle(QStyleFactory.create("Fusion"))
            app.setFont(font("body"))
            app.styleHints().colorSchemeChanged.connect(self._refresh)
        self._theme = self._wanted()
        self._dress(app)

    def _wanted(self) -> Theme:
        is_dark = self._mode == "dark"
        if self._mode == "system" and self._app is not None:
            is_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        theme = DARK if is_dark else LIGHT
        return colour_blind_safe(theme) if self._is_safe else theme

    def _refresh(self) -> None:
        wanted = self._wanted()
        if wanted == self._theme:
            return
        self._theme = wanted
        if self._app is not None:
            self._dress(self._app)
        self.changed.emit(wanted)

    def _dress(self, app: QApplication) -> None:
        app.setProperty(PROPERTY, self._theme)
        app.setProperty(ISLANDS, self._islands)
        app.setPalette(palette_of(self._theme))
        self._islands.change(stylesheet(self._theme))


def palette_of(theme: Theme) -> QPalette:
    """Return the palette that the style's own drawing (check boxes, arrows) uses."""
    made = QPalette()
    role = QPalette.ColorRole
    pairs = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.card,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.Button: theme.card,
        role.ButtonText: theme.text,
        role.BrightText: theme.loss,
        role.ToolTipBase: theme.card,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.text_faint,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.accent_text,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.card,
        role.Midlight: theme.track,
        role.Mid: theme.border,
        role.Dark: theme.border_strong,
        role.Shadow: theme.shadow,
    }
    for name, color in pairs.items():
        made.setColor(name, QColor(color))
    off = QPalette.ColorGroup.Disabled
    for name in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(off, name, QColor(theme.text_faint))
    return made
