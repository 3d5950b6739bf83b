"""How well one colour can be read on another, as WCAG 2 measures it."""

from PySide6.QtGui import QColor

TEXT = 4.5  # least of text: level AA
SIGNS = 3.0  # least of large text, and of signs


def luminance(colour: QColor) -> float:
    """Return the relative luminance, 0 black to 1 white (WCAG 2.2, "relative luminance")."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(one) for one in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def over(colour: QColor, ground: QColor) -> QColor:
    """Return what is seen of a colour with an opacity on a ground."""
    share = colour.alphaF()
    mixed = [
        part * share + below * (1 - share)
        for part, below in (
            (colour.redF(), ground.redF()),
            (colour.greenF(), ground.greenF()),
            (colour.blueF(), ground.blueF()),
        )
    ]
    return QColor.fromRgbF(*mixed)


def readable(colour: QColor, inks: tuple[str, ...], least: float = TEXT) -> tuple[QColor, QColor]:
    """Return a ground and the ink on it: the colour itself, or one a little darker.

    Of the inks the one that reads best; one of them must be near to white.
    """
    ground = QColor(colour)
    while True:
        ink = max((QColor(one) for one in inks), key=lambda one: contrast(ground, one))
        if contrast(ground, ink) >= least or ground.value() <= 0:
            return ground, ink
        ground = QColor.fromHsvF(
            max(ground.hsvHueF(), 0.0), ground.hsvSaturationF(), max(ground.valueF() - 0.03, 0.0)
        )
