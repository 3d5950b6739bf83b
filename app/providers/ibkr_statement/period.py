"""The period of a statement: "January 1, 2024 - December 31, 2025", in any of its languages."""

import re
from datetime import date

from app.providers.reading import FIRST_YEAR, LAST_YEAR, day_of

_MONTHS = (
    "january januar janvier enero gennaio janeiro januari 一月 1月",
    "february februar février febrero febbraio fevereiro februari 二月 2月",
    "march märz mars marzo março maart 三月 3月",
    "april avril abril aprile 四月 4月",
    "may mai mayo maggio maio mei 五月 5月",
    "june juni juin junio giugno junho 六月 6月",
    "july juli juillet julio luglio julho 七月 7月",
    "august août agosto augustus 八月 8月",
    "september septembre septiembre settembre setembro 九月 9月",
    "october oktober octobre octubre ottobre outubro 十月 10月",
    "november novembre noviembre novembro 十一月 11月",
    "december dezember décembre diciembre dicembre dezembro 十二月 12月",
)
_MONTH_OF = {name: at for at, names in enumerate(_MONTHS, 1) for name in names.split()}
_DAY = re.compile(r"(\w+) (\d{1,2}), (\d{4})")
_OTHER = re.compile(r"(\d{1,2})\.? (?:de )?(\w+) (?:de )?(\d{4})")
_FAR = re.compile(r"(\d{4})年\s?(\d{1,2})月\s?(\d{1,2})日")


def period_of(text: str) -> tuple[date | None, date | None]:
    """Return the first and the last day; one day alone is both; nothing where it cannot be read."""
    text = text.lower()[:200]
    days = [_day(one[3], str(_MONTH_OF.get(one[1], 0)), one[2]) for one in _DAY.finditer(text)]
    if not days:
        found = _OTHER.finditer(text)
        days = [_day(one[3], str(_MONTH_OF.get(one[2], 0)), one[1]) for one in found]
    if not days:
        days = [_day(one[1], one[2], one[3]) for one in _FAR.finditer(text)]
    if not days:
        days = [_iso(one) for one in re.findall(r"\d{4}-\d\d-\d\d", text, re.ASCII)]
    return (days[0], days[-1]) if days else (None, None)


def _day(year: str, month: str, day: str) -> date | None:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found if FIRST_YEAR <= found.year < LAST_YEAR else None


def _iso(text: str) -> date | None:
    try:
        return day_of(text)
    except ValueError:
        return None
