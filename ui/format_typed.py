"""Numbers and dates as people type them: read strictly; what can mean two things asks."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.errors import NotADateError, NotANumberError
from app.domain.numbers import parse_decimal
from app.domain.times import parse_date
from ui.format import plain_locale

_GAPS: Final = "\u0020\u00a0\u2009\u202f'’_"  # never a decimal point, in any locale
_MINUSES: Final = "−–"
_POINTS: Final = ".,٫٬"


@dataclass(frozen=True, slots=True)
class Typed:
    """A number that was read; or two readings to choose from; or neither, and why."""

    value: Decimal | None = None
    readings: tuple[Decimal, Decimal] | None = None
    problem: str = ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("typed", text)


def typed_number(text: str, locale: QLocale | None = None) -> Typed:
    """Read a number typed with the separators of any locale.

    "1,234" may be a thousand and more, or one and a bit: unless the locale's own decimal
    separator settles it, both readings come back and the person chooses.
    """
    where = plain_locale(QLocale() if locale is None else locale)
    body = "".join(_ascii(mark) for mark in text.strip())
    if not body:
        return Typed()
    marks = [mark for mark in body if mark in _POINTS]
    kinds = set(marks)
    if not marks:
        return _read(_ungapped(body))
    if len(kinds) > 2:
        return Typed(problem=_tr("A number has at most two sorts of separators."))
    if len(kinds) == 2:
        last = marks[-1]
        if marks.count(last) > 1:
            return Typed(problem=_tr("A number has one decimal separator."))
        return _grouped(body, (kinds - {last}).pop(), last)
    mark = marks[0]
    if len(marks) > 1:
        return _grouped(body, mark, "")
    if mark == where.decimalPoint() or any(gap in body for gap in _GAPS):
        return _read(_ungapped(body).replace(mark, "."))
    whole, _, fraction = body.partition(mark)
    could_group = len(fraction) == 3 and 1 <= len(whole.lstrip("+-")) <= 3
    if not could_group or whole.lstrip("+-").startswith("0"):
        return _read(body.replace(mark, "."))
    big, small = _read(whole + fraction), _read(f"{whole}.{fraction}")
    if big.value is None or small.value is None:
        return big
    return Typed(readings=(big.value, small.value))


def _ascii(mark: str) -> str:
    if mark in _MINUSES:
        return "-"
    if mark.isdecimal() and not mark.isascii():
        return str(int(mark))  # other digits, e.g. Arabic-Indic ones
    return "" if mark in "\u200e\u200f\u061c\u2066\u2069" else mark


def _grouped(body: str, group: str, point: str) -> Typed:
    head, _, fraction = body.partition(point) if point else (body, "", "")
    groups = head.lstrip("+-").split(group)
    fits = (
        1 <= len(groups[0]) <= 3
        and all(2 <= len(part) <= 3 for part in groups[1:])
        and len(groups[-1]) == 3
    )
    if not fits:
        return Typed(problem=_tr("The thousands separators stand at odd places."))
    whole = head.replace(group, "")
    return _read(f"{whole}.{fraction}" if fraction else whole)


def _ungapped(body: str) -> str:
    if not any(gap in body for gap in _GAPS):
        return body
    whole = re.split(r"[.,٫٬]", body)[0].lstrip("+-")
    groups = re.split(f"[{_GAPS}]", whole)
    if len(groups[0]) > 3 or any(len(part) != 3 for part in groups[1:]):
        return body  # refused by the strict parser
    return re.sub(f"[{_GAPS}]", "", body)


def _read(text: str) -> Typed:
    try:
        return Typed(value=parse_decimal(text))
    except NotANumberError:
        return Typed(problem=_tr("This is no number."))


def typed_date(text: str, today: date, locale: QLocale | None = None) -> date:
    """Read a day: ISO, as the locale writes it, or "today", "yesterday", "-3".

    Raises:
        NotADateError: it is none of these, or a day that does not exist.
    """
    where = plain_locale(QLocale() if locale is None else locale)
    word = text.strip().casefold()
    if word in ("today", _tr("today").casefold()):
        return today
    if word in ("yesterday", _tr("yesterday").casefold()):
        return today - timedelta(days=1)
    if re.fullmatch(r"[-−][0-9]{1,4}", word):
        return today - timedelta(days=int(word[1:]))
    try:
        return parse_date(text)
    except NotADateError:
        found = _localized_date(text.strip(), where)
        if found is None:
            raise
        return parse_date(found.isoformat())


def _localized_date(text: str, locale: QLocale) -> date | None:
    forms = [locale.dateFormat(QLocale.FormatType.ShortFormat).replace("yyyy", "yy")]
    forms = [forms[0].replace("yy", "yyyy"), "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy"]
    for form in forms:
        day = locale.toDate(text, form)
        if day.isValid():
            return date(day.year(), day.month(), day.day())
    return None
