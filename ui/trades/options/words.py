"""Words for options: strategies, outcomes, what is asked for, and statistics as text."""

from datetime import date
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.services.trading.options_answers import HeldOption, Strategy
from ui.format import HIDDEN, Formatter
from ui.format_marks import QT_TRANSLATE_NOOP

_CONTEXT: Final = "options"
UNKNOWN: Final = "—"  # as amounts that are unknown are shown
_STRUCTURES: Final[dict[str, str]] = {
    "long_call": QT_TRANSLATE_NOOP("options", "Call"),
    "long_put": QT_TRANSLATE_NOOP("options", "Put"),
    "short_call": QT_TRANSLATE_NOOP("options", "Written call"),
    "short_put": QT_TRANSLATE_NOOP("options", "Written put"),
    "cash_secured_put": QT_TRANSLATE_NOOP("options", "Cash-secured put"),
    "covered_call": QT_TRANSLATE_NOOP("options", "Covered call"),
    "covered_put": QT_TRANSLATE_NOOP("options", "Covered put"),
    "protective_put": QT_TRANSLATE_NOOP("options", "Protective put"),
    "protective_call": QT_TRANSLATE_NOOP("options", "Protective call"),
    "collar": QT_TRANSLATE_NOOP("options", "Collar"),
    "vertical": QT_TRANSLATE_NOOP("options", "Vertical"),
    "calendar": QT_TRANSLATE_NOOP("options", "Calendar"),
    "diagonal": QT_TRANSLATE_NOOP("options", "Diagonal"),
    "ratio_spread": QT_TRANSLATE_NOOP("options", "Ratio spread"),
    "straddle": QT_TRANSLATE_NOOP("options", "Straddle"),
    "strangle": QT_TRANSLATE_NOOP("options", "Strangle"),
    "guts": QT_TRANSLATE_NOOP("options", "Guts"),
    "synthetic": QT_TRANSLATE_NOOP("options", "Synthetic share"),
    "risk_reversal": QT_TRANSLATE_NOOP("options", "Risk reversal"),
    "butterfly": QT_TRANSLATE_NOOP("options", "Butterfly"),
    "condor": QT_TRANSLATE_NOOP("options", "Condor"),
    "iron_butterfly": QT_TRANSLATE_NOOP("options", "Iron butterfly"),
    "iron_condor": QT_TRANSLATE_NOOP("options", "Iron condor"),
    "box": QT_TRANSLATE_NOOP("options", "Box"),
    "double_diagonal": QT_TRANSLATE_NOOP("options", "Double diagonal"),
}
_QUESTIONS: Final[dict[str, str]] = {
    "pending": QT_TRANSLATE_NOOP("options", "Assigned?"),
    "price": QT_TRANSLATE_NOOP("options", "Price?"),
    "settlement_value": QT_TRANSLATE_NOOP("options", "Value?"),
    "deliverable": QT_TRANSLATE_NOOP("options", "Adjusted"),
}
_WHY: Final[dict[str, str]] = {
    "pending": QT_TRANSLATE_NOOP(
        "options",
        "It ended in the money and was sold: whether it was assigned is known with the next "
        "morning's statement.",
    ),
    "price": QT_TRANSLATE_NOOP(
        "options", "It ended, and no price of that day is known. Nothing is booked without one."
    ),
    "settlement_value": QT_TRANSLATE_NOOP(
        "options",
        "It settles at a value that is made of the opening prices and published that morning.",
    ),
    "deliverable": QT_TRANSLATE_NOOP(
        "options", "It is an adjusted contract, and what it delivers was not stated."
    ),
}
_MONEYNESS: Final[dict[str, str]] = {
    "itm": QT_TRANSLATE_NOOP("options", "in the money"),
    "atm": QT_TRANSLATE_NOOP("options", "at the money"),
    "otm": QT_TRANSLATE_NOOP("options", "out of the money"),
}
_OUTCOMES: Final[dict[str, str]] = {
    "worthless": QT_TRANSLATE_NOOP("options", "Expired worthless"),
    "exercised": QT_TRANSLATE_NOOP("options", "Exercised"),
    "assigned": QT_TRANSLATE_NOOP("options", "Assigned"),
    "cash": QT_TRANSLATE_NOOP("options", "Settled in cash"),
}


def tr(text: str) -> str:
    """Return a text in the person's language."""
    return QCoreApplication.translate(_CONTEXT, text)


def structure_word(kind: str) -> str:
    """Return the name of a structure."""
    return tr(_STRUCTURES[kind]) if kind in _STRUCTURES else tr("Strategy")


def question_word(question: str) -> str:
    """Return what is asked for, in one word."""
    return tr(_QUESTIONS.get(question, ""))


def why(question: str) -> str:
    """Return why it is asked for, in a sentence."""
    return tr(_WHY[question]) if question in _WHY else ""


def moneyness_word(code: str) -> str:
    return tr(_MONEYNESS[code]) if code in _MONEYNESS else ""


def outcome_word(code: str) -> str:
    return tr(_OUTCOMES[code]) if code in _OUTCOMES else ""


def right_word(right: str) -> str:
    return tr("call") if right == "C" else tr("put")


def kind_line(one: HeldOption, formatter: Formatter) -> str:
    """Return "19 Dec 2026", with what marks it."""
    parts = [formatter.day(one.expires_on)]
    if one.is_adjusted:
        parts.append(tr("adjusted"))
    if one.is_paper:
        parts.append(tr("paper"))
    return " · ".join(parts)


def days_word(one: HeldOption) -> str:
    """Return the days that are left."""
    if one.has_ended:
        return tr("Ended")
    if one.days_left == 0:
        return tr("Today")
    return tr("1 day") if one.days_left == 1 else tr("{} days").format(one.days_left)


def state_word(one: HeldOption) -> str:
    """Return what a contract waits for, "" if for nothing."""
    if one.question:
        return question_word(one.question)
    if one.has_ended:
        return tr("To be booked")
    return tr("Not exercised") if one.keeps else ""


def figure(value: float | None, formatter: Formatter, places: int = 2) -> str:
    """Return a statistic with so many digits after the point, large ones with fewer."""
    if value is None:
        return UNKNOWN
    size = abs(value)
    shown = max(places - (2 if size >= 1000 else 1 if size >= 100 else 0), 0)
    return formatter.number(exact(value, shown), shown)


def own_figure(value: float | None, formatter: Formatter) -> str:
    """Return a statistic of a position: it tells how much there is, so privacy hides it."""
    is_hidden = formatter.is_private and value is not None
    return HIDDEN if is_hidden else figure(value, formatter)


def share(value: float | None, formatter: Formatter, places: int = 1) -> str:
    """Return a fraction in percent."""
    return UNKNOWN if value is None else formatter.percent(exact(value, 6), places=places)


def exact(value: float, places: int) -> Decimal:
    """Return a statistic as a rounded decimal."""
    return Decimal(repr(round(value, places)))


def strategy_name(one: Strategy) -> str:
    """Return what a strategy is called: by the person, else by its structure."""
    return one.name or f"{one.underlying} {structure_word(one.kind)}"


def day_text(text: str, formatter: Formatter) -> str:
    """Return the day of a leg, "" of shares."""
    return formatter.day(date.fromisoformat(text)) if text else ""
