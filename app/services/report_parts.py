"""What a report on paper or in a file is made of: facts, charts and tables, as plain values."""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import ROUND_HALF_EVEN, Context, Decimal
from enum import StrEnum

from app.domain.coverage import Coverage
from app.domain.currencies import minor_units
from app.domain.numbers import WORKING_PRECISION
from app.domain.what_if import TaxYear
from app.ports.sheets import Sheet, SheetColumn, SheetKind, Value
from app.services.scopes import PORTFOLIO

_EXACT = Context(prec=WORKING_PRECISION, rounding=ROUND_HALF_EVEN)


class ReportKind(StrEnum):
    """The reports that there are."""

    NETWORTH = "networth"
    HOLDINGS = "holdings"
    PERFORMANCE = "performance"
    GAINS = "gains"
    INCOME = "income"


@dataclass(frozen=True, slots=True)
class ReportWish:
    """What a report shall be about."""

    kind: str
    scope: str = PORTFOLIO
    base: str = ""  # "": the profile's
    first: date | None = None  # its first day; of net worth and performance the close before it
    last: date | None = None  # its last day, or the day of what is held; None: today
    method: str = ""  # "": the profile's
    known_on: datetime | None = None
    tax_year: int | None = None  # of gains and income: the year in which it begins; None: by days
    year_begins: TaxYear = field(default_factory=TaxYear)
    benchmark: str = ""
    with_name: bool = True  # the profile's, in the title


@dataclass(frozen=True, slots=True)
class Fact:
    """One figure with its name. `value` `None` is unknown, and `note` says why."""

    label: str
    value: Value
    kind: SheetKind = SheetKind.TEXT
    currency: str = ""
    digits: int = 2
    note: str = ""
    is_main: bool = False


@dataclass(frozen=True, slots=True)
class LineChart:
    """A value over time. Floats: for drawing only. A value that is not known is `None`."""

    title: str
    currency: str
    days: tuple[date, ...]
    values: tuple[float | None, ...]
    coverages: tuple[Coverage, ...]


@dataclass(frozen=True, slots=True)
class BarChart:
    """Bars side by side, or one below the other where each has a long name."""

    title: str
    currency: str  # "": fractions
    labels: tuple[str, ...]
    values: tuple[float | None, ...]
    is_lying: bool = False


Chart = LineChart | BarChart


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a report under a title."""

    title: str
    facts: tuple[Fact, ...] = ()
    chart: Chart | None = None
    sheet: Sheet | None = None
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """A report: what is printed, and the tables that go into files."""

    kind: str
    title: str
    subtitle: str  # of which days, in which currency
    profile: str  # "": not to be named
    made_at: datetime
    base_currency: str
    coverage: Coverage
    about: tuple[Fact, ...]  # scope, period, method, coverage, when it was worked out
    sections: tuple[Section, ...]
    data: tuple[Sheet, ...]  # the first is what CSV gets
    notes: tuple[str, ...]  # what is left out, and what figures rest on
    file_name: str = ""  # without an ending

    @property
    def rows(self) -> int:
        """Return how many rows its tables have on paper."""
        return sum(len(tuple(one.sheet.rows)) for one in self.sections if one.sheet is not None)


def text(title: str, width: int = 0) -> SheetColumn:
    """Return a column of words."""
    return SheetColumn(title, width=width)


def number(title: str) -> SheetColumn:
    """Return a column of quantities, with all their digits."""
    return SheetColumn(title, SheetKind.NUMBER, 0)


def price(title: str) -> SheetColumn:
    """Return a column of prices: two decimals at least on paper."""
    return SheetColumn(title, SheetKind.NUMBER, 2)


def money(title: str, currency: str) -> SheetColumn:
    """Return a column of amounts in one currency."""
    return SheetColumn(title, SheetKind.MONEY, minor_units(currency), currency)


def percent(title: str) -> SheetColumn:
    """Return a column of fractions."""
    return SheetColumn(title, SheetKind.PERCENT)


def day(title: str) -> SheetColumn:
    """Return a column of days."""
    return SheetColumn(title, SheetKind.DAY)


def money_fact(
    label: str, value: Decimal | None, currency: str, note: str = "", *, is_main: bool = False
) -> Fact:
    """Return an amount as a fact."""
    return Fact(label, value, SheetKind.MONEY, currency, minor_units(currency), note, is_main)


def percent_fact(
    label: str, value: Decimal | None, note: str = "", *, is_main: bool = False
) -> Fact:
    """Return a fraction as a fact."""
    return Fact(label, value, SheetKind.PERCENT, note=note, is_main=is_main)


def number_fact(label: str, value: Decimal | int | None, note: str = "", digits: int = 2) -> Fact:
    """Return a number as a fact; with no more than `digits` decimals on paper."""
    return Fact(label, value, SheetKind.NUMBER, digits=digits, note=note)


def short_price(value: Decimal | None) -> Decimal | None:
    """Return a price as it is printed: two decimals, more of a small one. Files have all digits."""
    if value is None or not value:
        return value
    places = min(max(2, 5 - value.adjusted() if value.adjusted() < 1 else 2), 12)
    rounded = value.quantize(Decimal(1).scaleb(-places), context=_EXACT)
    return rounded if rounded else value


def drawn(value: Decimal | None) -> float | None:
    """Return a value for a chart."""
    return None if value is None else float(value)
