"""What needs the person, in words: on the overview, and among the notices."""

from PySide6.QtCore import QCoreApplication

from app.services.first_figures import Need
from ui.format import Formatter
from ui.i18n.counts import counted


def _tr(text: str) -> str:
    return QCoreApplication.translate("NeedsCard", text)


def need_text(need: Need, formatter: Formatter) -> str:
    """Return what there is to do, in one line."""
    match need.code:
        case "ambiguous_transfers":
            return counted(
                "NeedsCard",
                "{} transfer could pair in two ways",
                "{} transfers could pair in two ways",
                need.count,
            ).format(formatter.count(need.count))
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
            return counted(
                "NeedsCard",
                "{} contract ended: what became of it?",
                "{} contracts ended: what became of them?",
                need.count,
            ).format(formatter.count(need.count))
        case "connection":
            return need.detail
        case "option_expiring":
            return _expiring(need, formatter)
    words = need.code.replace("_", " ")
    return f"{need.subject}: {words}" if need.subject else words.capitalize()


def _expiring(need: Need, formatter: Formatter) -> str:
    if need.count > 1:
        return counted(
            "NeedsCard",
            "{} contract ends within a week",
            "{} contracts end within a week",
            need.count,
        ).format(formatter.count(need.count))
    if need.detail == "0":
        return _tr("{} ends today").format(need.subject)
    if need.detail == "1":
        return _tr("{} ends tomorrow").format(need.subject)
    return _tr("{} ends in {}").format(need.subject, _span(need.detail, formatter))


def _span(detail: str, formatter: Formatter) -> str:
    days = int(detail) if detail.isdigit() else 0
    if days < 61:
        return counted("NeedsCard", "{} day", "{} days", days).format(formatter.count(days))
    if days < 730:
        months = days // 30
        text = counted("NeedsCard", "{} month", "{} months", months)
        return text.format(formatter.count(months))
    years = days // 365
    return counted("NeedsCard", "{} year", "{} years", years).format(formatter.count(years))


def need_action(need: Need) -> str:
    """Return the word on the button that settles it."""
    if need.code == "connection":
        return need.action
    words = {
        "decide": _tr("Decide"),
        "update": _tr("Update"),
        "review": _tr("Review"),
        "reconcile": _tr("Reconcile"),
        "outcome": _tr("Say"),
        "options": _tr("Look"),
    }
    return words.get(need.action, _tr("Review"))
