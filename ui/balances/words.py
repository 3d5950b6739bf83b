"""Words for stated balances, their agreement with the ledger, and marks against counting."""

from datetime import date
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.balances.calendar import MonthState, last_day
from app.domain.balances.readings import Settling
from app.services.account_balances_answers import BalanceLine, BalanceStatus, Supposed
from app.services.statement_calendar import CalendarRow, HoldingCell, MonthCell
from ui.format import Formatter, one_line
from ui.format_words import source_word
from ui.window.words import QT_TRANSLATE_NOOP

_CONTEXT: Final = "balances"
SYMBOLS: Final = {
    MonthState.PROVEN: "✓",
    MonthState.CONTRADICTED: "≠",
    MonthState.DERIVED: "~",
    MonthState.NOTHING: "·",
}
_STATES: Final = {
    MonthState.PROVEN: QT_TRANSLATE_NOOP("balances", "Proven"),
    MonthState.CONTRADICTED: QT_TRANSLATE_NOOP("balances", "Contradicted"),
    MonthState.DERIVED: QT_TRANSLATE_NOOP("balances", "Derived only"),
    MonthState.NOTHING: QT_TRANSLATE_NOOP("balances", "Nothing yet"),
}
_MARKS: Final = {
    "hidden": QT_TRANSLATE_NOOP("balances", "Hidden"),
    "inactive": QT_TRANSLATE_NOOP("balances", "Not in use"),
    "excluded": QT_TRANSLATE_NOOP("balances", "Not counted"),
    "scam": QT_TRANSLATE_NOOP("balances", "Scam"),
    "paper": QT_TRANSLATE_NOOP("balances", "Paper money"),
    "closed": QT_TRANSLATE_NOOP("balances", "Closed"),
}
_STATUSES: Final = {
    BalanceStatus.IN_EFFECT: QT_TRANSLATE_NOOP("balances", "In effect"),
    BalanceStatus.CORRECTED: QT_TRANSLATE_NOOP("balances", "Corrected"),
    BalanceStatus.TAKEN_BACK: QT_TRANSLATE_NOOP("balances", "Taken back"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def state_word(state: MonthState) -> str:
    """Return what is known of a month."""
    return _tr(_STATES[state])


def mark_word(mark: str) -> str:
    """Return a mark against counting."""
    return _tr(_MARKS[mark]) if mark in _MARKS else one_line(mark, 40)


def status_word(status: BalanceStatus) -> str:
    """Return what became of a stated balance."""
    return _tr(_STATUSES[status])


def month_word(month: date, formatter: Formatter) -> str:
    """Return "March 2026"."""
    return formatter.month(month)


def cell_words(row: CalendarRow, cell: MonthCell, formatter: Formatter) -> str:
    """Return what a cell of the calendar says: account, month, state, and why."""
    name = one_line(row.account, 60)
    head = f"{name}, {month_word(cell.month, formatter)}: {state_word(cell.state)}"
    if cell.state is MonthState.DERIVED and cell.proven:
        head += " " + _tr("({} of {} holdings proven)").format(
            formatter.count(cell.proven), formatter.count(cell.wanted)
        )
    stated = [one for one in cell.holdings if one.stated is not None]
    told = [_holding_words(one, formatter) for one in stated[:3]]
    if len(stated) > 3:
        told.append(_tr("and {} more").format(formatter.count(len(stated) - 3)))
    if cell.state in (MonthState.PROVEN, MonthState.CONTRADICTED):
        told.append(_tr("Enter shows what was stated"))
    else:
        told.append(
            _tr("Enter states the balance of {}").format(formatter.day(last_day(cell.month)))
        )
    return " · ".join([head, *told])


def _holding_words(one: HoldingCell, formatter: Formatter) -> str:
    text = _tr("{}: {} on {}").format(
        source_word(one.source), held(one.stated, one.symbol, formatter), formatter.day(one.on)
    )
    if one.state is MonthState.CONTRADICTED:
        text += _tr(", the ledger {} ({})").format(
            held(one.ledger, one.symbol, formatter),
            held(one.difference, one.symbol, formatter, signed=True),
        )
        if one.arisen is not None and one.arisen != one.difference:
            text += _tr(", {} of it new").format(
                held(one.arisen, one.symbol, formatter, signed=True)
            )
    return text


def held(
    quantity: Decimal | None, symbol: str, formatter: Formatter, *, signed: bool = False
) -> str:
    """Return how much of what, "1,000.00 USD"."""
    return f"{formatter.held(quantity, symbol, signed=signed)}\u00a0{one_line(symbol, 20)}"


def settling_words(one: BalanceLine | Supposed, formatter: Formatter) -> str:
    """Return how a balance stands to the ledger, and what would settle it."""
    settling = one.settling
    if settling is None:
        return _tr("No balance was stated yet; the figure rests on the entries alone.")
    if settling is Settling.ONLY_STATED:
        return _tr("There are no entries of it: the stated balance is all that is known.")
    if settling is Settling.NOTHING:
        return _tr("The ledger says the same.")
    parts = [
        _tr("The ledger says {}: {} apart.").format(
            held(one.ledger, one.symbol, formatter),
            held(one.difference, one.symbol, formatter, signed=True),
        )
    ]
    if one.opening is not None:
        parts.append(
            _tr("Reconciling would open with {}.").format(held(one.opening, one.symbol, formatter))
        )
    if one.entry is not None:
        amount = held(abs(one.entry), one.symbol, formatter)
        text = (
            _tr("{} came in that no entry tells.")
            if one.entry > 0
            else _tr("{} went out that no entry tells.")
        )
        if one.since is not None:
            text = (
                _tr("{} came in after {} that no entry tells.")
                if one.entry > 0
                else _tr("{} went out after {} that no entry tells.")
            )
            parts.append(text.format(amount, formatter.day(one.since)))
        else:
            parts.append(text.format(amount))
    return " ".join(parts)


def why_words(marks: tuple[tuple[str, str], ...]) -> str:
    """Return why something does not count, "Not counted: shared with Ann"."""
    return "; ".join(
        f"{mark_word(mark)}: {one_line(reason, 120)}" if reason else mark_word(mark)
        for mark, reason in marks
    )
