"""What the window says of debts."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.loans.records import DayCount, ExtraEffect, LoanKind
from app.services.loans_answers import DebtKind, RowState
from ui.format import Formatter
from ui.window.words import QT_TRANSLATE_NOOP

KINDS: Final[dict[str, str]] = {
    DebtKind.MORTGAGE: QT_TRANSLATE_NOOP("loans", "Mortgage"),
    DebtKind.AUTO: QT_TRANSLATE_NOOP("loans", "Car loan"),
    DebtKind.PERSONAL: QT_TRANSLATE_NOOP("loans", "Personal loan"),
    DebtKind.STUDENT: QT_TRANSLATE_NOOP("loans", "Student loan"),
    DebtKind.OTHER: QT_TRANSLATE_NOOP("loans", "Other loan"),
    DebtKind.GIVEN: QT_TRANSLATE_NOOP("loans", "Money lent"),
    DebtKind.CARD: QT_TRANSLATE_NOOP("loans", "Credit card"),
    DebtKind.LIABILITY: QT_TRANSLATE_NOOP("loans", "Other debt"),
}
REPAYMENTS: Final[dict[str, str]] = {
    LoanKind.ANNUITY: QT_TRANSLATE_NOOP("loans", "Equal payments"),
    LoanKind.FIXED_PRINCIPAL: QT_TRANSLATE_NOOP("loans", "Equal parts of principal"),
    LoanKind.INTEREST_ONLY: QT_TRANSLATE_NOOP("loans", "Interest only, principal at the end"),
}
DAY_COUNTS: Final[dict[str, str]] = {
    DayCount.THIRTY_360: QT_TRANSLATE_NOOP("loans", "30 days a month (30/360)"),
    DayCount.ACTUAL_365: QT_TRANSLATE_NOOP("loans", "Days over 365"),
    DayCount.ACTUAL_360: QT_TRANSLATE_NOOP("loans", "Days over 360"),
    DayCount.ACTUAL_ACTUAL: QT_TRANSLATE_NOOP("loans", "Days over those of the year"),
}
EFFECTS: Final[dict[str, str]] = {
    ExtraEffect.SHORTEN: QT_TRANSLATE_NOOP("loans", "Sooner paid off"),
    ExtraEffect.LOWER: QT_TRANSLATE_NOOP("loans", "Lower payments"),
}
STATES: Final[dict[str, str]] = {
    RowState.PLANNED: "",
    RowState.POSTED: QT_TRANSLATE_NOOP("loans", "Posted"),
    RowState.DIFFERS: QT_TRANSLATE_NOOP("loans", "Posted, differs"),
    RowState.VOID: QT_TRANSLATE_NOOP("loans", "Void"),
    RowState.NOT_POSTED: QT_TRANSLATE_NOOP("loans", "Not posted"),
}
ENTRIES: Final[dict[str, str]] = {
    "interest_charge": QT_TRANSLATE_NOOP("loans", "interest of {}"),
    "deposit": QT_TRANSLATE_NOOP("loans", "a payment of {}"),
    "interest": QT_TRANSLATE_NOOP("loans", "interest of {}"),
    "withdraw": QT_TRANSLATE_NOOP("loans", "a repayment of {}"),
}


def tr(text: str) -> str:
    """Return a text in the person's language."""
    return QCoreApplication.translate("loans", text) if text else ""


def kind_word(kind: str) -> str:
    """Return what a debt is."""
    return tr(KINDS.get(kind, KINDS[DebtKind.LIABILITY]))


def rate_words(rate: Decimal | None, formatter: Formatter) -> str:
    """Return a rate with as many decimals as it has, two at least: 3.875 %."""
    if rate is None:
        return "–"
    exponent = (rate * 100).normalize().as_tuple().exponent
    places = max(2, -exponent) if isinstance(exponent, int) else 2
    return formatter.percent(rate, places=min(places, 6))


def months_words(months: int, formatter: Formatter) -> str:
    """Return a number of months as years and months."""
    years, rest = divmod(months, 12)
    parts = []
    if years:
        words = tr("{} year") if years == 1 else tr("{} years")
        parts.append(words.format(formatter.count(years)))
    if rest or not years:
        words = tr("{} month") if rest == 1 else tr("{} months")
        parts.append(words.format(formatter.count(rest)))
    return " ".join(parts)
