"""How dates and amounts are written in a QIF file: its order of day and month, its decimal sign.

Quicken writes 1/ 2'04 for 2004 and 1/2/99 for 1999, and by the computer's country the day or the
month first; banks write as they like. All the dates of a file are asked; what they leave open is
asked of the person.
"""

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from itertools import pairwise

from app.domain.times import FIRST_YEAR, LAST_YEAR
from app.ports.importers import Guess
from app.providers.decimal_style import COMMA, POINT, Style, amount_of, style_of

DMY, MDY, YMD = "dmy", "mdy", "ymd"
_DATE = re.compile(
    r"([0-9]{1,4})\s{0,3}([/.' -])\s{0,3}([0-9]{1,2})\s{0,3}([/.' -])\s{0,3}([0-9]{1,4})"
    r"(?:[ T][0-9:.]{4,15})?"
)
_WHOLE = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_NAMED = re.compile(r"([0-9]{1,2})[ /.-]{1,2}([A-Za-z]{3,9})[ /.,'-]{1,2}([0-9]{2}|[0-9]{4})")
_FRACTION = re.compile(r"([0-9]{1,9})\s{1,3}([0-9]{1,3})/([0-9]{1,3})")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_PIVOT = 70  # two digits from here on are of the last century


class Styles:
    """Reads the dates and amounts of one file."""

    def __init__(
        self, options: dict[str, str], dates: Iterable[str], amounts: Iterable[str]
    ) -> None:
        order = options.get("date_order", "")
        self._guesses: list[Guess] = []
        self._order = order if order in (DMY, MDY, YMD) else self._found(list(dates))
        said = options.get("decimal", "")
        style = Style(said) if said in (POINT, COMMA) else style_of(amounts)
        self.decimal = style.decimal
        if not style.is_sure:
            self._guesses.append(
                Guess("decimal", style.decimal, (POINT, COMMA), is_open=True, about=style.doubtful)
            )

    @property
    def guesses(self) -> list[Guess]:
        return self._guesses

    def day(self, text: str) -> date:
        """Read a date.

        Raises:
            ValueError: it is none, of no calendar, or out of 1900 to 2200.
        """
        text = text.strip()
        whole, named = _WHOLE.fullmatch(text), _NAMED.fullmatch(text)
        if whole:
            year, month, day = int(whole[1]), int(whole[2]), int(whole[3])
        elif named:
            day, year = int(named[1]), _year(named[3], "")
            month = _month(named[2])
        else:
            found = _DATE.fullmatch(text)
            if found is None or not text.isascii():
                raise ValueError("no date")
            year, month, day = self._parts(found)
        try:
            on = date(year, month, day)
        except ValueError as error:
            raise ValueError("there is no such day") from error
        if not FIRST_YEAR <= on.year <= LAST_YEAR:
            raise ValueError(f"a year outside {FIRST_YEAR} to {LAST_YEAR}")
        return on

    def amount(self, text: str) -> Decimal:
        """Read an amount or a price; old prices are in fractions: 32 1/2.

        Raises:
            ValueError: it is none.
        """
        found = _FRACTION.fullmatch(text.strip())
        if found and int(found[3]) in (2, 4, 8, 16, 32, 64, 128, 256):
            return Decimal(found[1]) + Decimal(found[2]) / Decimal(found[3])
        return amount_of(text, self.decimal)

    def _parts(self, found: re.Match[str]) -> tuple[int, int, int]:
        first, second, third = found[1], found[3], found[5]
        if len(first) > 2 or self._order == YMD:
            return _year(first, ""), int(second), int(third)
        year = _year(third, found[4])
        return (
            (year, int(second), int(first))
            if self._order == DMY
            else (
                year,
                int(first),
                int(second),
            )
        )

    def _found(self, texts: list[str]) -> str:
        """Return the order that the dates show; ask where they show none."""
        votes = {DMY: 0, MDY: 0, YMD: 0}
        doubtful = ""
        dots = 0
        for text in texts:
            found = _DATE.fullmatch(text.strip())
            if found is None or len(found[1]) > 2:
                continue
            first, second = int(found[1]), int(found[3])
            if first > 31:
                votes[YMD] += 1
            elif first > 12:
                votes[DMY] += second <= 12
            elif second > 12:
                votes[MDY] += 1
            elif first != second:
                doubtful = doubtful or text.strip()
                dots += found[2] == "."
        best = max(votes, key=lambda order: votes[order])
        if votes[best]:
            return best
        if doubtful and not dots:  # dates with dots have the day first
            value = MDY if _rises(texts, MDY) >= _rises(texts, DMY) else DMY
            self._guesses.append(
                Guess("date_order", value, (MDY, DMY), is_open=True, about=doubtful)
            )
            return value
        return DMY if dots else MDY


def _rises(texts: list[str], order: str) -> int:
    """Return how many dates follow the one before them closely, read in that order."""
    days: list[int] = []
    for text in texts[:2_000]:
        found = _DATE.fullmatch(text.strip())
        if found is None:
            continue
        first, second = int(found[1]), int(found[3])
        month, day = (first, second) if order == MDY else (second, first)
        days.append(_year(found[5], found[4]) * 372 + month * 31 + day)
    return sum(abs(after - before) <= 45 for before, after in pairwise(days))


def _year(text: str, mark: str) -> int:
    year = int(text)
    if len(text) > 2:
        return year
    return year + (2000 if mark == "'" or year < _PIVOT else 1900)


def _month(name: str) -> int:
    low = name.lower()[:3]
    if low not in _MONTHS:
        raise ValueError("no month that is known")
    return _MONTHS.index(low) + 1
