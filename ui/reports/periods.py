"""The periods that reports are offered for, by what a report is about."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.what_if import TaxYear
from app.services.report_parts import ReportKind
from ui.format import Formatter
from ui.format_marks import QT_TRANSLATE_NOOP
from ui.window.state import first_day

_BY_CLOSE = frozenset({ReportKind.NETWORTH, ReportKind.PERFORMANCE})
_BY_TAX_YEAR = frozenset({ReportKind.GAINS, ReportKind.INCOME})
_SPANS: Final = {
    "YTD": QT_TRANSLATE_NOOP("reports", "This year"),
    "last": QT_TRANSLATE_NOOP("reports", "Last year"),
    "1Y": QT_TRANSLATE_NOOP("reports", "12 months"),
    "3Y": QT_TRANSLATE_NOOP("reports", "3 years"),
    "5Y": QT_TRANSLATE_NOOP("reports", "5 years"),
    "All": QT_TRANSLATE_NOOP("reports", "Everything"),
}
YEARS_BACK = 8


def _tr(text: str) -> str:
    return QCoreApplication.translate("reports", text)


@dataclass(frozen=True, slots=True)
class Period:
    """The days of a report: by tax year, or from a first to a last day."""

    first: date | None = None
    last: date | None = None
    tax_year: int | None = None


def has_tax_years(kind: str) -> bool:
    """Tell whether a report can be about a tax year."""
    return kind in _BY_TAX_YEAR


def period_options(
    kind: str, years: Sequence[int], begins: TaxYear, today: date, formatter: Formatter
) -> list[tuple[str, str]]:
    """Return (code, words) of the periods of a report, the most likely first."""
    if kind == ReportKind.HOLDINGS:
        ends = [date(today.year - back, 12, 31) for back in range(1, YEARS_BACK)]
        return [
            ("", formatter.day(today)),
            *((one.isoformat(), formatter.day(one)) for one in ends),
        ]
    found: list[tuple[str, str]] = []
    if kind in _BY_TAX_YEAR:
        word = _tr("Tax year {}")
        found = [(f"tax:{year}", word.format(begins.name(year))) for year in years]
    return [*found, *((code, _tr(text)) for code, text in _SPANS.items())]


def period_of(kind: str, code: str, today: date) -> Period:
    """Return the days of a period. Net worth and performance begin with the close of a day."""
    if kind == ReportKind.HOLDINGS:
        return Period(last=date.fromisoformat(code) if code else today)
    if code.startswith("tax:"):
        return Period(tax_year=int(code.removeprefix("tax:")))
    last = today
    if code == "last":
        first: date | None = date(today.year - 2, 12, 31)
        last = date(today.year - 1, 12, 31)
    else:
        first = first_day(code, today)
    if first is not None and kind not in _BY_CLOSE:
        first += timedelta(1)
    return Period(first, last)
