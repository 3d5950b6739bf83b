"""Days and months in the order of their parts that a locale has: "21 Nov 2026", "2026年11月"."""

import re
from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale

_PART: Final = re.compile(r"'[^']*'|d+|M+|y+|[^dMy']+")


def day_form(locale: QLocale) -> str:
    """Return Qt's form of a whole day: "d MMM yyyy", "d. MMM yyyy", "yyyy年M月d日"."""
    if _is_english(locale):
        return "d MMM yyyy"
    form = locale.dateFormat(QLocale.FormatType.LongFormat)
    for name in ("dddd, ", "dddd، ", "dddd ", "dddd"):
        form = form.replace(name, "")
    if "年" in form:
        return form.strip()
    return form.replace("MMMM", "MMM").strip(" ,،")


def short_day_form(locale: QLocale) -> str:
    """Return Qt's form of a day without its year: "d MMM", "d. MMM", "M月d日"."""
    form = day_form(locale)
    parts = _PART.findall(form)
    month = _place_of("M", parts)
    if form.startswith("y") and month < _place_of("d", parts):
        return "".join(parts[month:]).strip()
    return "d. MMM" if form.startswith("d.") else "d MMM"


def weekday_text(on: date, locale: QLocale) -> str:
    """Return a day with its weekday: "Sat 21 Nov 2026", "2026年11月21日(土)"."""
    form = day_form(locale)
    form = f"{form}(ddd)" if "年" in form else f"ddd {form}"
    return locale.toString(QDate(on.year, on.month, on.day), form)


def month_text(on: date, locale: QLocale, *, is_short: bool = False) -> str:
    """Return a month and its year: "November 2026", "noviembre de 2026", "2026年11月"."""
    day = QDate(on.year, on.month, on.day)
    year = locale.toString(day, "yyyy")
    form = locale.dateFormat(QLocale.FormatType.LongFormat)
    is_number = "年" in form  # the month's name is its number there
    name = (
        locale.toString(day, "MMM")
        if is_short or is_number
        else locale.standaloneMonthName(on.month)
    )
    if _is_english(locale):
        return f"{name} {year}"
    # Without the weekday, which may stand between them.
    parts = [part for part in _PART.findall(form) if not part.startswith("ddd")]
    between = " "
    first, second = sorted((_place_of("M", parts), _place_of("y", parts)))
    inner = parts[first + 1 : second]
    if not any(part.startswith("d") for part in inner):
        between = "".join(part.strip("'") for part in inner)
    if parts[first].startswith("y"):
        return f"{year}{between}{name}"
    return f"{name} {year}" if is_short else f"{name}{between}{year}"


def _place_of(letter: str, parts: list[str]) -> int:
    return next(n for n, part in enumerate(parts) if part.startswith(letter))


def _is_english(locale: QLocale) -> bool:
    return locale.language() in (QLocale.Language.English, QLocale.Language.C)
