"""Notices in words: how long ago, and what kind they are."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.format import Formatter
from ui.i18n.counts import counted
from ui.notifications.notices import Kind

MINUTE, HOUR = 60, 3600  # seconds

ICONS = {
    Kind.NEED: "warning",
    Kind.WORK: "clock",
    Kind.BACKUP: "shield",
    Kind.IMPORT: "import",
    Kind.REPORT: "file",
    Kind.PROVIDER: "connections",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("notices", text)


def kind_name(kind: Kind) -> str:
    """Return what a kind of notice is called."""
    return {
        Kind.NEED: _tr("Needs you"),
        Kind.WORK: _tr("Background work"),
        Kind.BACKUP: _tr("Backup"),
        Kind.IMPORT: _tr("Import"),
        Kind.REPORT: _tr("Report"),
        Kind.PROVIDER: _tr("Connection"),
    }[kind]


def ago(at: datetime, now: datetime, formatter: Formatter) -> str:
    """Return relative and absolute time together: "3 hours ago, 20 Nov 2026, 14:03"."""
    seconds = (now - at).total_seconds()
    moment = formatter.moment(at)
    if 0 <= seconds < MINUTE:
        return _tr("just now, {}").format(moment)
    if 0 <= seconds < HOUR:
        count = int(seconds // MINUTE)
        text = counted("notices", "{} minute ago, {}", "{} minutes ago, {}", count)
        return text.format(formatter.count(count), moment)
    if 0 <= seconds < 24 * HOUR:
        count = int(seconds // HOUR)
        text = counted("notices", "{} hour ago, {}", "{} hours ago, {}", count)
        return text.format(formatter.count(count), moment)
    age = formatter.age(at.astimezone().date(), now.astimezone().date())
    return _tr("{}, {}").format(age, moment)
