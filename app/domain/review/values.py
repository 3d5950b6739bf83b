"""How days and amounts look in statements: told by a glance, and turned into plain text."""

import re
from decimal import Decimal

_MONTHS: dict[str, int] = {}
for _number, _names in enumerate(
    (
        "jan january januar janvier janv enero ene gennaio gen januari janeiro styczeń",
        "feb february februar février fév févr febrero febbraio februari fevereiro fev",
        "mar march märz mär mrz mars marzo maart mrt março",
        "apr april avril avr abril abr aprile",
        "may mai mayo maggio mag mei maj maio",
        "jun june juni juin junio giugno giu junho",
        "jul july juli juillet juil julio luglio lug julho",
        "aug august août aoû agosto ago augustus augusti",
        "sep sept september septembre septiembre settembre set setembro",
        "oct october oktober okt octobre octubre ottobre ott outubro out",
        "nov november novembre noviembre novembro",
        "dec december dezember dez décembre déc diciembre dic dicembre desember dezembro",
    ),
    start=1,
):
    for _name in _names.split():
        _MONTHS[_name] = _number

_FIGURES = re.compile(r"([0-9]{1,4})([./-])([0-9]{1,2})(?:\2([0-9]{2}|[0-9]{4})?)?")
_DAY_FIRST = re.compile(r"([0-9]{1,2})[. -]?\s?([^\W\d_]{3,10})\.?,?(?:[ -]?([0-9]{4}|[0-9]{2}))?")
_MONTH_FIRST = re.compile(r"([^\W\d_]{3,10})\.?\s?([0-9]{1,2}),?(?:\s?([0-9]{4}))?")
_NUMBER = re.compile(
    r"[-+−–]?[(]?[-+−–]?(?:[0-9]{1,3}(?:[.,'’ ][0-9]{3})+|[0-9]{1,15})"
    r"(?:[.,][0-9]{1,8})?[)]?[-+−–]?"
)
_SIGNS = "$€£¥₣₹₽₩₪₺zł"
_MARKS = {"S": -1, "H": 1, "DR": -1, "CR": 1, "D": -1, "C": 1, "SOLL": -1, "HABEN": 1, "OD": -1}
_MINUS = "-−–"
_LONGEST = 40  # signs of a number or a day


def is_day(text: str) -> bool:
    """Tell whether a text looks as a day does, with or without a year."""
    return bool(_parts(text))


def _parts(text: str) -> tuple[str, str, str, str] | None:
    """Return first, sign, second, year; the sign is "" where the month is a word."""
    text = " ".join(text.split())
    if not 3 < len(text) <= _LONGEST:
        return None
    found = _FIGURES.fullmatch(text)
    if found:
        first, sign, second, year = found.groups()
        if len(first) == 3:
            return None
        if len(first) == 4:
            return (first, sign, second, year) if year and len(year) == 2 else None
        is_possible = 0 < int(first) <= 31 and 0 < int(second) <= 31
        has_end = text.endswith(sign) or bool(year)
        # "12.50" is an amount, "12.05." a day; with bars and dashes both are days
        return (
            (first, sign, second, year or "") if is_possible and (has_end or sign != ".") else None
        )
    found = _DAY_FIRST.fullmatch(text)
    if found and found[2].casefold() in _MONTHS and 0 < int(found[1]) <= 31:
        return found[1], "", found[2], found[3] or ""
    found = _MONTH_FIRST.fullmatch(text)
    if found and found[1].casefold() in _MONTHS and 0 < int(found[2]) <= 31:
        return found[2], "", found[1], found[3] or ""
    return None


def year_of(text: str) -> int:
    """Return the year of a day that has one, else 0; of two digits it is one of this century."""
    parts = _parts(text)
    if parts is None:
        return 0
    first, _, _, year = parts
    if len(first) == 4:
        return int(first)
    return 2000 + int(year) if len(year) == 2 else int(year or 0)


def month_of(text: str, *, is_day_first: bool = True) -> int:
    """Return the month of a day, 0 where there is none."""
    parts = _parts(text)
    if parts is None:
        return 0
    first, sign, second, _ = parts
    if not sign:
        return _MONTHS[second.casefold()]
    month = int(second if is_day_first or sign == "." or len(first) == 4 else first)
    return month if month <= 12 else 0


def has_year(text: str) -> bool:
    """Tell whether a day names its year."""
    parts = _parts(text)
    return parts is not None and bool(parts[3] or len(parts[0]) == 4)


def with_year(text: str, year: int) -> str:
    """Return a day with a year, written as it was; with its month as a word it is ISO 8601."""
    parts = _parts(text)
    if parts is None:
        return text
    first, sign, second, own = parts
    if not sign:
        whole = int(own) if len(own) == 4 else 2000 + int(own) if own else year
        return f"{whole:04d}-{_MONTHS[second.casefold()]:02d}-{int(first):02d}"
    if own or len(first) == 4:
        return text
    return f"{first}{sign}{second}{sign}{year:04d}"


def is_number(text: str) -> bool:
    """Tell whether a text is a number or an amount: with a currency, a mark of debit or credit."""
    return bool(_bare(text)[0])


def is_amount(text: str) -> bool:
    """Tell whether a text is a number with decimals, so that it can hardly be anything else."""
    bare = _bare(text)[0].strip("()+" + _MINUS)
    return len(bare) > 3 and bare[-3] in ",." and bare[-2:].isdigit()


def mark_of(text: str) -> int:
    """Return what a mark behind an amount says: -1 debit, 1 credit, 0 nothing."""
    return _bare(text)[1]


def unmarked(text: str, sign: int) -> str:
    """Return an amount without its mark of debit or credit, negative where `sign` is."""
    bare, mark = _bare(text)
    if not bare:
        return text
    rest = text.rstrip()
    if mark:
        rest = re.sub(r"\s*(?:[A-Za-z]{1,5})\.?$", "", rest)
    return f"-{rest.lstrip()}" if sign < 0 and not _is_negative(bare) else rest


def _is_negative(bare: str) -> bool:
    return bare[0] in _MINUS + "(" or bare[-1] in _MINUS


def _bare(text: str) -> tuple[str, int]:
    """Return a number without currency and mark, and the mark; "" where it is none."""
    text = " ".join(text.split())
    if not 0 < len(text) <= _LONGEST:
        return "", 0
    mark = 0
    head, _, tail = text.rpartition(" ")
    if head and tail.upper().rstrip(".") in _MARKS:
        text, mark = head, _MARKS[tail.upper().rstrip(".")]
    elif len(text) > 3 and text[-2:].upper() in {"CR", "DR"} and text[-3].isdigit():
        text, mark = text[:-2], _MARKS[text[-2:].upper()]
    kept = "".join(sign for sign in text if sign not in _SIGNS)
    words = kept.split(" ")
    for place in (0, -1):
        if len(words) > 1 and len(words[place]) == 3 and words[place].isalpha():
            words.pop(place)
    kept = " ".join(words).strip()
    if _MINUS_APART.match(kept):
        kept = kept.replace(" ", "")
    return (kept, mark) if _NUMBER.fullmatch(kept) else ("", 0)


_MINUS_APART = re.compile(r"[-+−–] \S+$|\S+ [-+−–]$")


def amount_of(text: str) -> Decimal | None:
    """Return an amount exactly; None where its decimal sign cannot be told, or it is none."""
    bare, mark = _bare(text)
    if not bare:
        return None
    is_negative = _is_negative(bare) or mark < 0
    digits = bare.strip("()+ " + _MINUS)
    for sign in "'’ ":
        digits = digits.replace(sign, "")
    last = max(digits.rfind(","), digits.rfind("."))
    if last >= 0:
        after = len(digits) - last - 1
        point = digits[last]
        other = "," if point == "." else "."
        is_grouped = digits.count(point) > 1 or (after == 3 and other not in digits)
        if after == 3 and digits.count(point) == 1 and other not in digits:
            return None
        if is_grouped:
            digits = digits.replace(point, "")
        else:
            digits = digits.replace(other, "").replace(point, ".")
    value = Decimal(digits)
    return -value if is_negative and value else value
