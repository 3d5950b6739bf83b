"""What needs the person, in words: on the overview, and among the notices."""

from PySide6.QtCore import QCoreApplication

from app.services.first_figures import Need
from ui.format import Formatter


def _tr(text: str) -> str:
    return QCoreApplication.translate("NeedsCard", text)


def need_text(need: Need, formatter: Formatter) -> str:
    """Return what there is to do, in one line."""
    match need.code:
        case "ambiguous_transfers" if need.count == 1:
            return _tr("1 transfer could pair in two ways")
        case "ambiguous_transfers":
            count = formatter.count(need.count)
            return _tr("{} transfers could pair in two ways").format(count)
        case "stale_price":
            return _tr("“{}” price is {} old").format(need.subject, _span(need.detail, formatter))
        case "missing_price":
            return _tr("“{}” has no price").format(need.subject)
        case "missing_rate":
            return _tr("“{}” has no exchange rate").format(need.subject)
        case "low_coverage":
            return _tr("The history of “{}” is incomplete").format(need.subject)
        case "unreconciled":
            return _tr("“{}” does not match its balance").format(need.subject)
        case "option_ended" if need.count == 1:
            return _tr("{} ended: what became of it?").format(need.subject)
        case "option_ended":
            count = formatter.count(need.count)
            return _tr("{} contracts ended: what became of them?").format(count)
        case "option_expiring":
            return _expiring(need, formatter)
    words = need.code.replace("_", " ")
    return f"{need.subject}: {words}" if need.subject else words.capitalize()


def _expiring(need: Need, formatter: Formatter) -> str:
    if need.count > 1:
        count = formatter.count(need.count)
        return _tr("{} contracts end within a week").format(count)
    if need.detail == "0":
        return _tr("{} ends today").format(need.subject)
    if need.detail == "1":
        return _tr("{} ends tomorrow").format(need.subject)
    return _tr("{} ends in {}").format(need.subject, _span(need.detail, formatter))


def _span(detail: str, formatter: Formatter) -> str:
    days = int(detail) if detail.isdigit() else 0
    if days < 61:
        return _tr("{} days").format(formatter.count(days))
    if days < 730:
        return _tr("{} months").format(formatter.count(days // 30))
    return _tr("{} years").format(formatter.count(days // 365))


def need_action(need: Need) -> str:
    """Return the word on the button that settles it."""
    words = {
        "decide": _tr("Decide"),
        "update": _tr("Update"),
        "review": _tr("Review"),
        "reconcile": _tr("Reconcile"),
        "outcome": _tr("Say"),
        "options": _tr("Look"),
    }
    return words.get(need.action, _tr("Review"))
