"""Words for baskets: risk levels, reasons, where an order stands, weights and drifts."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.trading.records import Side
from app.domain.trading.sizing import Misfit
from app.services.trading.baskets_answers import (
    BasketLine,
    OrderProgress,
    PartPreview,
    PartProgress,
    Progress,
)
from ui.format import Formatter
from ui.format_marks import QT_TRANSLATE_NOOP
from ui.format_words import spelled

_CONTEXT: Final = "baskets"
RISKS: Final[dict[int, str]] = {
    1: QT_TRANSLATE_NOOP("baskets", "Low risk"),
    2: QT_TRANSLATE_NOOP("baskets", "Lower risk"),
    3: QT_TRANSLATE_NOOP("baskets", "Medium risk"),
    4: QT_TRANSLATE_NOOP("baskets", "Higher risk"),
    5: QT_TRANSLATE_NOOP("baskets", "High risk"),
}
_REASONS: Final[dict[str, str]] = {
    Misfit.NO_PRICE: QT_TRANSLATE_NOOP("baskets", "No price known"),
    Misfit.NO_QUANTITY: QT_TRANSLATE_NOOP("baskets", "Less than one step"),
    Misfit.LOT_STEP: QT_TRANSLATE_NOOP("baskets", "Not on the step"),
    Misfit.TICK: QT_TRANSLATE_NOOP("baskets", "Not on the tick"),
    Misfit.MIN_QUANTITY: QT_TRANSLATE_NOOP("baskets", "Below the least quantity"),
    Misfit.MIN_VALUE: QT_TRANSLATE_NOOP("baskets", "Below the least value"),
    Misfit.FEES: QT_TRANSLATE_NOOP("baskets", "Fees take all of it"),
    Misfit.BUYING_POWER: QT_TRANSLATE_NOOP("baskets", "More than can be paid"),
}
_STATES: Final[dict[str, str]] = {
    Progress.WORKING: QT_TRANSLATE_NOOP("baskets", "At work"),
    Progress.DONE: QT_TRANSLATE_NOOP("baskets", "Filled"),
    Progress.PARTLY: QT_TRANSLATE_NOOP("baskets", "Partly filled"),
    Progress.FAILED: QT_TRANSLATE_NOOP("baskets", "Failed"),
}
STATE_TONES: Final[dict[str, str]] = {
    Progress.WORKING: "accent",
    Progress.DONE: "gain",
    Progress.PARTLY: "warn",
    Progress.FAILED: "loss",
}


def tr(text: str) -> str:
    """Return a text in the person's language."""
    return QCoreApplication.translate(_CONTEXT, text)


def risk_word(risk: int | None) -> str:
    """Return a level in words: "Medium risk, 3 of 5"; "" where none is said."""
    if risk is None or risk not in RISKS:
        return ""
    return tr("{}, {} of 5").format(tr(RISKS[risk]), risk)


def reason_word(code: str) -> str:
    """Return a reason; a venue's own words stay as they are."""
    return tr(_REASONS[code]) if code in _REASONS else spelled(code)


def state_word(state: str) -> str:
    """Return where an order stands."""
    return tr(_STATES[state])


def weight(value: Decimal, words: Formatter) -> str:
    """Return a weight in percent with the decimals that it has, two at most unless smaller."""
    percent = (value * 100).normalize()
    places = min(max(0, -int(percent.as_tuple().exponent)), 4)
    return words.percent(value, places=places)


def progress_line(order: OrderProgress, words: Formatter) -> str:
    """Return "Filled 3 of 5 · $812.40 of $1,000.00 spent"."""
    filled = tr("Filled {} of {}").format(words.count(order.filled), words.count(len(order.parts)))
    spent = words.money(order.spent, order.currency)
    whole = words.money(order.amount, order.currency)
    text = tr("{} of {} spent") if order.side == Side.BUY else tr("{} of about {} came in")
    return f"{filled} · {text.format(spent, whole)}"


def part_words(part: PartProgress, words: Formatter) -> str:
    """Return how much of a part is filled, and why not more."""
    filled = tr("{} of {}").format(words.quantity(part.filled), words.quantity(part.quantity))
    return f"{filled}, {part.reason}" if part.reason and part.filled < part.quantity else filled


def why_lines(order: OrderProgress) -> str:
    """Return why parts were not filled, a line each; one line for all that say the same."""
    reasons: dict[str, list[str]] = {}
    for one in order.parts:
        if one.filled < one.quantity and one.reason:
            reasons.setdefault(one.reason, []).append(one.symbol)
    return "\n".join(f"{', '.join(symbols)}: {why}" for why, symbols in reasons.items())


def preview_note(part: PartPreview) -> str:
    """Return what hinders a part, or what to know of its price."""
    if part.reasons:
        return reason_word(part.reasons[0])
    if part.is_closed:
        return tr("Closed now")
    return tr("Price is old") if part.is_stale else ""


def missing_words(basket: BasketLine, words: Formatter) -> str:
    """Return what orders of a basket lack; "" for nothing."""
    if basket.missing == 1:
        return tr("1 part is missing")
    if basket.missing:
        return tr("{} parts are missing").format(words.count(basket.missing))
    return tr("At work") if basket.working else ""
