"""Words for parts, drift and plans."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.services.allocation_answers import AllocationLine, AllocationReport, PlanReport
from app.services.dimensions import CATEGORY, DIMENSIONS, GROUP, TYPE
from ui.format import UNKNOWN, Formatter
from ui.format_words import type_word
from ui.window.words import QT_TRANSLATE_NOOP

_CONTEXT: Final = "allocation"
_DIMENSIONS: Final = {
    "type": QT_TRANSLATE_NOOP("allocation", "Type"),
    "currency": QT_TRANSLATE_NOOP("allocation", "Currency"),
    "institution": QT_TRANSLATE_NOOP("allocation", "Institution"),
    "account": QT_TRANSLATE_NOOP("allocation", "Account"),
    "group": QT_TRANSLATE_NOOP("allocation", "Group"),
    "category": QT_TRANSLATE_NOOP("allocation", "Category"),
}
_PROBLEMS: Final = {
    "nothing_to_buy": QT_TRANSLATE_NOOP(
        "allocation", "{}: there is no holding in it that can be bought more of."
    ),
    "nothing_to_sell": QT_TRANSLATE_NOOP("allocation", "{}: too little of it can be sold."),
    "too_small": QT_TRANSLATE_NOOP("allocation", "{}: what is due is too small for a trade."),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def dimensions() -> list[tuple[str, str]]:
    """Return (code, word) of all dimensions."""
    return [(one, _tr(_DIMENSIONS[one])) for one in DIMENSIONS]


def part_word(by: str, key: str) -> str:
    """Return the name of a part."""
    if not key:
        return _tr("In no group") if by == GROUP else _tr("Everything else")
    return type_word(key) if by in (TYPE, CATEGORY) else key


def points(drift: Decimal | None, formatter: Formatter) -> str:
    """Return a drift in percentage points, with its sign: "+4.2"."""
    if drift is None:
        return UNKNOWN
    text = formatter.number(abs(drift) * 100, 1)
    shown = Decimal(round(abs(drift) * 1000))
    if not shown:
        return text
    return f"+{text}" if drift > 0 else f"−{text}"


def summary(report: AllocationReport, formatter: Formatter) -> str:
    """Return what is assigned, and how far away the farthest part is."""
    if report.by == GROUP and not any(line.key for line in report.lines):
        return _tr("Nothing is in a group. Groups are made under Accounts, Groups.")
    if not report.assigned:
        return _tr("No targets yet. Say how it is meant to be, and what is off is shown here.")
    text = _tr("{} assigned").format(formatter.percent(report.assigned))
    if report.assigned == 1:
        text += " · " + _tr("parts without a target are left out")
    if report.worst is not None:
        text += " · " + _tr("largest drift {} points").format(
            formatter.number(report.worst * 100, 1)
        )
    return text


def line_tip(line: AllocationLine, report: AllocationReport, formatter: Formatter) -> str:
    """Return everything that is known of a part, a line each."""
    lines = [formatter.exact(line.value, report.base_currency)]
    if line.weight is None:
        lines.append(_tr("Left out: the targets of the others come to 100 %."))
    if line.target is not None:
        lines.append(_tr("Target {}").format(formatter.percent(line.target, places=2)))
        relative = formatter.percent(line.drift_relative, places=1, signed=True)
        lines.append(_tr("{} of its target").format(relative))
    return "\n".join(lines)


def plan_summary(plan: PlanReport, formatter: Formatter) -> str:
    """Return what a plan comes to, in one line."""
    currency = plan.base_currency
    parts = [
        _tr("Buy {}").format(formatter.money(plan.spent, currency)),
        _tr("sell {}").format(formatter.money(plan.proceeds, currency)),
    ]
    if plan.kept >= Decimal("0.01"):  # less is dust of rounding
        parts.append(_tr("keep {}").format(formatter.money(plan.kept, currency)))
    before, after = (
        UNKNOWN if one is None else formatter.number(one * 100, 1)
        for one in (plan.before.worst, plan.worst_after)
    )
    parts.append(_tr("largest drift {} → {} points").format(before, after))
    return " · ".join(parts)


def plan_notes(plan: PlanReport, formatter: Formatter) -> list[str]:
    """Return what else is to be done or known: money to be moved, and what could not be reached."""
    notes = []
    for move in plan.moves:
        amount = formatter.money(move.amount, plan.base_currency)
        if move.source:
            notes.append(_tr("Move {} from {} to {}.").format(amount, move.source, move.target))
        else:
            notes.append(_tr("Pay {} of the new money into {}.").format(amount, move.target))
    for code, key in plan.problems:
        notes.append(_tr(_PROBLEMS[code]).format(part_word(plan.wish.by, key)))
    return notes
