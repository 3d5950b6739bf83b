"""What a plan says: risk, reward, and what the trade came to by its risk."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.services.trading.journal import JournalPage
from ui.format import Formatter


def _tr(text: str) -> str:
    return QCoreApplication.translate("journal", text)


def r_words(value: Decimal | None, formatter: Formatter) -> str:
    """Return a multiple of the risk: "+1.50 R"."""
    if value is None:
        return formatter.money(None, "")
    sign = "+" if value > 0 else ""
    return f"{sign}{formatter.number(value, 2)} R"


def plan_words(page: JournalPage, formatter: Formatter) -> str:
    """Return what is at risk, by which formula, and what came of it."""
    if page.risk is None:
        if page.planned_stop is not None or page.first_stop is not None:
            return _tr("Risk is |entry − stop| × quantity, known once something has filled.")
        return _tr("With a planned stop, results are told as multiples of what was at risk (R).")
    amount = formatter.money(page.risk, page.currency)
    lines = [_tr("At risk {}: |entry − first planned stop| × quantity.").format(amount)]
    if page.first_stop is not None and page.first_stop != page.planned_stop:
        first = formatter.price(page.first_stop, page.currency)
        lines.append(_tr("The first planned stop was {}; R is measured by it.").format(first))
    if page.planned_r is not None:
        lines.append(_tr("The target is {} away.").format(r_words(page.planned_r, formatter)))
    if page.r is not None:
        lines.append(_tr("It came to {}.").format(r_words(page.r, formatter)))
    return "\n".join(lines)
