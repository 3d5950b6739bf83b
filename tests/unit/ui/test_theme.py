"""The theme: readable in both modes, figures of equal width, icons that exist."""

import sys
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetricsF, QPainterPath
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.theme import DARK, LIGHT, Theme, ThemeManager, current_theme, dress
from ui.theme.fonts import ROLES, font
from ui.theme.icons import FOLDER, icon, names, pixmap
from ui.theme.sheet import stylesheet
from ui.theme.tokens import colour_blind_safe

SURFACES = (
    "window", "sidebar", "card", "accent_soft", "track", "hover", "warn_soft", "loss_soft",
)  # fmt: skip
TEXTS = ("text", "text_soft", "text_faint", "accent", "gain", "loss", "warn")
THEMES = [LIGHT, DARK, colour_blind_safe(LIGHT), colour_blind_safe(DARK)]


def luminance(color: str) -> float:
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: f"{theme.name}-{theme.gain}")
@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("text", TEXTS)
def test_every_text_is_readable_on_every_surface(theme: Theme, surface: str, text: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, surface)) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: f"{theme.name}-{theme.gain}")
def test_text_on_the_accent_and_on_banners_is_readable(theme: Theme) -> None:
    assert contrast(theme.accent_text, theme.accent) >= 4.5
    assert contrast(theme.accent_text, theme.accent_hover) >= 4.5
    assert contrast(theme.window, theme.text) >= 4.5  # a toast


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: f"{theme.name}-{theme.gain}")
def test_the_focus_ring_and_lines_of_charts_stand_out(theme: Theme) -> None:
    for surface in SURFACES:
        assert contrast(theme.focus, getattr(theme, surface)) >= 3
    assert contrast(theme.text, theme.card) >= 3  # the ring around a primary button
    assert contrast(theme.text_faint, theme.card) >= 3  # the outline of a box to tick
    for line in (theme.chart_line, theme.gain, theme.loss, *theme.palette):
        assert contrast(line, theme.card) >= 3


def test_both_themes_name_every_colour() -> None:
    for theme in (LIGHT, DARK):
        for one in fields(theme):
            value = getattr(theme, one.name)
            if isinstance(value, str) and one.name != "name":
                assert value.startswith("#")
                assert len(value) == 7


def test_the_stylesheet_is_made_from_the_tokens_alone() -> None:
    light, dark = stylesheet(LIGHT), stylesheet(DARK)
    assert LIGHT.card in light
    assert DARK.card in dark
    assert light.count("{") == light.count("}")
    assert "{t." not in light


@pytest.mark.parametrize("role", sorted(ROLES))
def test_figures_have_equal_width_in_every_role(role: str, qapp: QApplication) -> None:
    metrics = QFontMetricsF(font(role))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("0000")


def test_every_icon_is_drawn(qapp: QApplication) -> None:
    assert len(names()) > 40
    for name in names():
        image = pixmap(name, "#FF0000", 20).toImage()
        drawn = any(
            image.pixelColor(x, y).alpha() > 0
            for x in range(image.width())
            for y in range(image.height())
        )
        assert drawn, name
        assert "currentColor" in (FOLDER / f"{name}.svg").read_text("utf-8"), name


def test_an_unknown_icon_is_a_circle_and_never_a_hole(qapp: QApplication) -> None:
    assert not icon("no such meaning").isNull()


def test_icons_are_sharp_at_every_scale(qapp: QApplication) -> None:
    for ratio in (1.0, 1.25, 1.5, 2.0):
        made = pixmap("overview", "#000000", 16, ratio)
        assert made.width() == round(16 * ratio)
        assert made.devicePixelRatio() == ratio


def test_switching_is_live(themes: ThemeManager, qapp: QApplication) -> None:
    told: list[Theme] = []
    themes.changed.connect(told.append)
    label = QLabel("x")
    themes.set_mode("dark")
    qapp.processEvents()
    assert current_theme() is themes.theme
    assert themes.theme.is_dark
    assert label.palette().windowText().color().name().upper() == DARK.text
    themes.set_mode("dark")
    assert len(told) == 1
    themes.set_colour_blind_safe(True)
    assert current_theme().gain == colour_blind_safe(DARK).gain
    themes.changed.disconnect(told.append)


def test_what_is_hidden_wears_the_new_theme_only_when_it_is_shown(
    qtbot: QtBot, themes: ThemeManager
) -> None:
    shown, hidden = QLabel("x"), QLabel("y")
    for label in (shown, hidden):
        qtbot.addWidget(label)
        label.setProperty("tone", "soft")
        dress(label)
    shown.show()
    themes.set_mode("dark")
    assert DARK.text_soft in shown.styleSheet()
    assert LIGHT.text_soft in hidden.styleSheet()
    hidden.show()
    assert DARK.text_soft in hidden.styleSheet()


def test_the_bundled_font_comes_with_its_licence() -> None:
    folder = Path(FOLDER).parent / "fonts"
    assert "SIL OPEN FONT LICENSE" in (folder / "OFL.txt").read_text("utf-8")
    assert len(list(folder.glob("Inter-*.otf"))) == 4


def test_calls_that_return_nothing_keep_their_hands_off_none() -> None:
    """PySide6 6.12.0 drops a reference to None a call: Python 3.11 aborts after a few thousand."""
    path = QPainterPath()
    before = sys.getrefcount(None)
    for step in range(1000):
        path.moveTo(step, step)
    assert abs(sys.getrefcount(None) - before) < 50
