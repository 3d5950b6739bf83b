"""What the screen of interest rules says in words."""

from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.loans.records import DayCount
from app.domain.numbers import plain
from app.domain.yields.checking import Mark
from app.domain.yields.records import Compounding, Payout, YieldRule
from app.services.yields_answers import (
    CHECKS_ONLY,
    ENDED,
    NOT_BEGUN,
    UNKNOWN_BALANCE,
    YieldLine,
)
from ui.format import Formatter
from ui.widgets.table_columns import Tone

SHOWN_PLACES = 8


def _tr(text: str) -> str:
    return QCoreApplication.translate("yields", text)


def payouts() -> list[tuple[str, str]]:
    """Return the payouts, as codes and words."""
    return [
        (Payout.DAILY, _tr("Every day")),
        (Payout.WEEKDAYS, _tr("Monday to Friday")),
        (Payout.WEEKLY, _tr("Every week")),
        (Payout.MONTHLY, _tr("Every month")),
        (Payout.YEARLY, _tr("Every year")),
    ]


def compoundings() -> list[tuple[str, str]]:
    """Return how often what was earned begins to earn between payouts, as codes and words."""
    return [
        (Compounding.NONE, _tr("Not before it is paid")),
        (Compounding.DAILY, _tr("Every day")),
        (Compounding.WEEKLY, _tr("Every week")),
        (Compounding.MONTHLY, _tr("Every month")),
        (Compounding.QUARTERLY, _tr("Every quarter")),
        (Compounding.YEARLY, _tr("Every year")),
    ]


def day_counts() -> list[tuple[str, str]]:
    """Return the day counts, as codes and words."""
    return [
        (DayCount.ACTUAL_365, _tr("Days ÷ 365")),
        (DayCount.ACTUAL_ACTUAL, _tr("Days ÷ days of the year")),
        (DayCount.ACTUAL_360, _tr("Days ÷ 360")),
        (DayCount.THIRTY_360, _tr("Months of 30 days ÷ 360")),
    ]


def kinds() -> list[tuple[str, str]]:
    """Return what a rule pays, as codes and words."""
    return [("interest", _tr("Interest")), ("reward", _tr("Reward"))]


def weekday_names(locale: QLocale) -> list[str]:
    """Return the days of the week from Monday on."""
    return [locale.standaloneDayName(number) for number in range(1, 8)]


def month_names(locale: QLocale) -> list[str]:
    """Return the months."""
    return [locale.standaloneMonthName(number) for number in range(1, 13)]


def rate_words(rule: YieldRule, formatter: Formatter) -> str:
    """Return a rate: "3.25%", "4% APY"."""
    shown = Decimal(plain(rule.rate * 100))
    places = max(-int(shown.as_tuple().exponent), 0)
    text = formatter.percent(rule.rate, places=places)
    return _tr("{} APY").format(text) if rule.is_effective else text


def payout_words(rule: YieldRule, locale: QLocale) -> str:
    """Return when a rule pays: "monthly, on the 1st day" in short."""
    match rule.payout:
        case Payout.DAILY:
            return _tr("every day")
        case Payout.WEEKDAYS:
            return _tr("Monday to Friday")
        case Payout.WEEKLY:
            return _tr("weekly, {}").format(weekday_names(locale)[rule.weekday or 0])
        case Payout.MONTHLY if rule.month_day == 31:
            return _tr("monthly, last day")
        case Payout.MONTHLY:
            return _tr("monthly, day {}").format(rule.month_day)
    month = month_names(locale)[(rule.month or 1) - 1]
    return _tr("yearly, {day} {month}").format(day=rule.month_day, month=month)


def rule_words(rule: YieldRule, formatter: Formatter) -> str:
    """Return all that a rule says, on one line."""
    parts = [
        rate_words(rule, formatter),
        payout_words(rule, formatter.locale),
        dict(day_counts())[DayCount(rule.day_count)],
    ]
    if rule.compounding != Compounding.NONE:
        compounding = dict(compoundings())[Compounding(rule.compounding)].lower()
        parts.append(_tr("compounded {}").format(compounding))
    begins = formatter.day(rule.since)
    if rule.until is None:
        parts.append(_tr("since {}").format(begins))
    else:
        ends = formatter.day(rule.until)
        parts.append(_tr("{first} to {last}").format(first=begins, last=ends))
    return " · ".join(parts)


def quantity_words(
    value: Decimal | None, line: YieldLine | None, formatter: Formatter, *, signed: bool = False
) -> str:
    """Return what is paid: money, or a quantity with its symbol."""
    if line is None:
        return ""
    if line.is_fiat:
        return formatter.money(value, line.symbol, signed=signed)
    # Eighteen decimals are paid; a table shows eight, and the rest in the tooltip.
    shown = None if value is None else shown_quantity(value)
    return formatter.held(shown, line.symbol, signed=signed)


def shown_quantity(value: Decimal) -> Decimal:
    """Return a quantity with the decimals that are shown."""
    return Decimal(plain(round(value, SHOWN_PLACES)))


def accrued_words(value: Decimal | None, line: YieldLine | None, formatter: Formatter) -> str:
    """Return what is accrued, with more digits than are paid."""
    if line is None:
        return ""
    if value is None:
        return _tr("unknown")
    rounded = Decimal(plain(round(value, 4 if line.is_fiat else SHOWN_PLACES)))
    if line.is_fiat:
        return formatter.money(rounded, line.symbol, places=4)
    return formatter.held(rounded, line.symbol)


def reason_words(line: YieldLine) -> str:
    """Return why a rule does not pay, or how much is due."""
    found = {
        UNKNOWN_BALANCE: _tr("balance unknown"),
        CHECKS_ONLY: _tr("checks only"),
        NOT_BEGUN: _tr("not begun"),
        ENDED: _tr("ended"),
    }.get(line.reason, "")
    if line.due:
        due = _tr("1 payout due") if line.due == 1 else _tr("{} payouts due").format(line.due)
        return f"{found} · {due}" if found else due
    return found


def mark_words(mark: Mark) -> tuple[str, Tone]:
    """Return what became of a period, and its colour."""
    return {
        Mark.PAID: (_tr("paid by the rule"), Tone.SOFT),
        Mark.ARRIVED: (_tr("arrived"), Tone.SOFT),
        Mark.DOUBLED: (_tr("paid twice: by the rule, and really"), Tone.WARN),
        Mark.VOIDED: (_tr("taken out by hand"), Tone.FAINT),
        Mark.MISSING: (_tr("nothing came"), Tone.WARN),
        Mark.DUE: (_tr("due"), Tone.ACCENT),
        Mark.NOTHING: (_tr("nothing earned"), Tone.FAINT),
        Mark.WAITING: (_tr("may still come"), Tone.FAINT),
    }[mark]


def span_words(first: date, on: date, formatter: Formatter) -> str:
    """Return the days before a payout: "Jan 1 – Jan 31"."""
    last = on - timedelta(days=1)
    if first == last:
        return formatter.day(first)
    return f"{formatter.day(first)} – {formatter.day(last)}"
