"""One theme in code: tokens, type scale, spacing, icons and the stylesheet made from them."""

from ui.theme.current import current_theme
from ui.theme.islands import dress
from ui.theme.manager import ThemeManager
from ui.theme.tokens import DARK, LIGHT, Theme

__all__ = ["DARK", "LIGHT", "Theme", "ThemeManager", "current_theme", "dress"]
