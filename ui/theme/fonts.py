"""The type scale: the bundled Inter by role, with figures of equal width."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FAMILY = "Inter"
FALLBACKS = ["Noto Sans", "DejaVu Sans", "Noto Color Emoji"]


@dataclass(frozen=True, slots=True)
class Role:
    """A place in the type scale."""

    pixels: int
    weight: QFont.Weight
    spacing: float = 100.0  # percent of the normal distance between letters
    is_upper: bool = False


_W = QFont.Weight
ROLES: dict[str, Role] = {
    "figure": Role(40, _W.Bold),
    "stat": Role(20, _W.DemiBold),
    "brand": Role(15, _W.DemiBold),
    "title": Role(16, _W.DemiBold),
    "heading": Role(13, _W.DemiBold),
    "large": Role(15, _W.Normal),
    "large-strong": Role(15, _W.DemiBold),
    "nav": Role(14, _W.Medium),
    "label": Role(14, _W.Normal),
    "body": Role(13, _W.Normal),
    "medium": Role(13, _W.Medium),
    "strong": Role(13, _W.DemiBold),
    "small": Role(12, _W.Normal),
    "small-medium": Role(12, _W.Medium),
    "small-strong": Role(12, _W.DemiBold),
    "caption": Role(11, _W.DemiBold, 105.0, is_upper=True),
    "axis": Role(11, _W.Normal),
}


@lru_cache(maxsize=64)
def font(role: str) -> QFont:
    """Return the font of a role of the type scale: one for all, so copy it before a change."""
    scale = ROLES[role]
    made = QFont(FAMILY)
    made.setFamilies([FAMILY, *FALLBACKS])
    made.setPixelSize(scale.pixels)
    made.setWeight(scale.weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("tnum"), 1)
    made.setFeature(QFont.Tag("cv11"), 1)  # the one-storeyed a of the pictures
    if scale.spacing != 100.0:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, scale.spacing)
    if role == "figure":
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.8)
    if scale.is_upper:
        made.setCapitalization(QFont.Capitalization.AllUppercase)
    return made


@lru_cache(maxsize=64)
def metrics(role: str) -> QFontMetrics:
    """Return the measures of a role's font."""
    return QFontMetrics(font(role))


def load_fonts(folder: Path = RESOURCES / "fonts") -> int:
    """Register the bundled files; return how many there are."""
    loaded = 0
    for path in sorted(folder.glob("*.otf")):
        if QFontDatabase.addApplicationFont(str(path)) >= 0:
            loaded += 1
    metrics.cache_clear()  # measured before, they would be those of a substitute
    return loaded
