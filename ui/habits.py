"""How a person likes things shown: region, week, minus sign, density, motion. Kept per profile.

They are on the application object, like the theme, so that whatever writes or paints can ask.
"""

import os
import sys
from dataclasses import dataclass, fields, replace
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt

PROPERTY: Final = "coffer_habits"
SYSTEM_STILL: Final = "coffer_system_still"  # on the application: the desktop asks for no motion
MINUS_SIGN, BRACKETS = "minus", "brackets"
ROWS: Final = {"compact": 30, "normal": 38, "roomy": 46}
SCALES: Final = ("100", "125", "150", "175", "200")
SCALE_KEY: Final = "scale"
RESTART_PROPERTY: Final = "coffer_restart"  # on the application: start again when it has ended
_SCALE_VARIABLE = "QT_SCALE_FACTOR"


@dataclass(frozen=True, slots=True)
class Habits:
    """What a person chose; the defaults follow the language and the system."""

    region: str = ""  # ISO 3166 country whose numbers and dates are used; "": the language's own
    week_start: str = ""  # "1" Monday … "7" Sunday; "": the region's
    negative: str = MINUS_SIGN  # or BRACKETS
    charts: str = "short"  # amounts on axes: "short" is 1.2M, "whole" 1,200,000
    density: str = "normal"  # one of ROWS
    motion: str = "system"  # or "none"

    @property
    def row_height(self) -> int:
        """Pixels of a table's row."""
        return ROWS.get(self.density, ROWS["normal"])

    @property
    def is_short(self) -> bool:
        """Whether axes write 1.2M for 1,200,000."""
        return self.charts != "whole"

    @property
    def has_brackets(self) -> bool:
        """Whether negative money is written in brackets."""
        return self.negative == BRACKETS

    @property
    def is_still(self) -> bool:
        """Whether nothing may move: chosen here, or asked for by the system."""
        return self.motion == "none" or not _system_moves()


_PLAIN: Final = Habits()


def habits() -> Habits:
    """Return the habits in force; the defaults before any are set."""
    app = QCoreApplication.instance()
    found = app.property(PROPERTY) if app is not None else None
    return found if isinstance(found, Habits) else _PLAIN


def read_habits(memory: Any) -> Habits:
    """Read what the window remembers."""
    found = {one.name: memory.text(f"habits/{one.name}", one.default) for one in fields(Habits)}
    return Habits(**found)


def use_habits(wanted: Habits) -> None:
    """Let everything that is written or painted from now on follow them."""
    app = QCoreApplication.instance()
    if app is None or habits() == wanted:
        return
    was = habits()
    app.setProperty(PROPERTY, wanted)
    if was.region != wanted.region:
        QLocale.setDefault(region_locale(wanted.region))
    if was.motion != wanted.motion:
        _move(app, is_still=wanted.motion == "none")


def keep_habit(memory: Any, name: str, value: str) -> Habits:
    """Change one, remember it, and return all."""
    memory.set_text(f"habits/{name}", value)
    wanted = replace(habits(), **{name: value})
    use_habits(wanted)
    return wanted


def region_locale(region: str) -> QLocale:
    """Return the locale of the window's language in a region; "" is the language's own."""
    own = _own_locale()
    if not region:
        return own
    asked = QLocale(f"{QLocale.languageToCode(own.language())}_{region}")
    if QLocale.territoryToCode(asked.territory()) == region:
        return asked
    there = QLocale.matchingLocales(
        QLocale.Language.AnyLanguage,
        QLocale.Script.AnyScript,
        QLocale.codeToTerritory(region),
    )
    return there[0] if there else own


def renew_region() -> None:
    """Take the region over the language's own formats again: another language is spoken."""
    if habits().region:
        QLocale.setDefault(region_locale(habits().region))


def first_weekday() -> Qt.DayOfWeek:
    """Return the day that calendars begin with."""
    chosen = habits().week_start
    return Qt.DayOfWeek(int(chosen)) if chosen in "1234567" and chosen else _region_weekday()


def scale_environment(memory: Any) -> None:
    """Set the scale for the application that is about to be made, if the person chose one.

    What stands in the environment already is the person's own word, and wins.
    """
    chosen = memory.text(SCALE_KEY)
    if chosen in SCALES[1:] and _SCALE_VARIABLE not in os.environ:
        os.environ[_SCALE_VARIABLE] = str(int(chosen) / 100)


def forget_scale_environment(memory: Any) -> None:
    """Take the variable away again, so that what is started from here finds its own."""
    chosen = memory.text(SCALE_KEY)
    if chosen in SCALES and os.environ.get(_SCALE_VARIABLE) == str(int(chosen) / 100):
        del os.environ[_SCALE_VARIABLE]


def _own_locale() -> QLocale:
    """Return the locale of the language that the window speaks."""
    app = QCoreApplication.instance()
    kept = app.property("coffer_own_locale") if app is not None else None
    if isinstance(kept, QLocale):
        return kept
    if app is not None:
        app.setProperty("coffer_own_locale", QLocale())
    return QLocale()


def _region_weekday() -> Qt.DayOfWeek:
    return QLocale().firstDayOfWeek()


def _system_moves() -> bool:
    """Return whether the system allows motion; elsewhere than here Qt does not ask it."""
    if sys.platform not in ("win32", "darwin"):
        app = QCoreApplication.instance()
        return app is None or app.property(SYSTEM_STILL) is not True
    from PySide6.QtWidgets import QApplication

    return QApplication.isEffectEnabled(Qt.UIEffect.UI_General)


def _move(app: QCoreApplication, *, is_still: bool) -> None:
    from PySide6.QtWidgets import QApplication

    if not isinstance(app, QApplication):
        return
    for effect in (
        Qt.UIEffect.UI_AnimateMenu,
        Qt.UIEffect.UI_FadeMenu,
        Qt.UIEffect.UI_AnimateCombo,
        Qt.UIEffect.UI_AnimateTooltip,
        Qt.UIEffect.UI_FadeTooltip,
    ):
        QApplication.setEffectEnabled(effect, not is_still)
    QApplication.setCursorFlashTime(0 if is_still else 1000)
