"""Notices in words: how long ago, and what kind they are."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.format import Formatter
from ui.i18n.counts import counted
from ui.notifications.notices import Kind

if TYPE_CHECKING:
    from app.services.notifying.watching import Sighting

MINUTE, HOUR = 60, 3600  # seconds

ICONS = {
    Kind.NEED: "warning",
    Kind.WORK: "clock",
    Kind.BACKUP: "shield",
    Kind.IMPORT: "import",
    Kind.REPORT: "file",
    Kind.PROVIDER: "connections",
    Kind.PRICE: "tag",
    Kind.VAULT: "vaults",
    Kind.OPTION: "warning",
    Kind.WORTH: "chart",
    Kind.VERSION: "arrow-up",
    Kind.CHANNEL: "bell",
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
        Kind.PRICE: _tr("Price"),
        Kind.VAULT: _tr("Vault"),
        Kind.OPTION: _tr("Contract that ends"),
        Kind.WORTH: _tr("Net worth"),
        Kind.VERSION: _tr("New version"),
        Kind.CHANNEL: _tr("Notices"),
    }[kind]


def kind_about(kind: Kind) -> str:
    """Return what a kind of notice tells of, in one line."""
    return {
        Kind.NEED: _tr("Prices that are missing or old, transfers in doubt, balances that differ"),
        Kind.WORK: _tr("Work in the background that failed"),
        Kind.BACKUP: _tr("Backups that cannot be made"),
        Kind.IMPORT: _tr("Imports that are done"),
        Kind.REPORT: _tr("Reports that are finished"),
        Kind.PROVIDER: _tr("Connections that need you, fail, or ask something"),
        Kind.PRICE: _tr("Prices that are held back for a look"),
        Kind.VAULT: _tr("Vaults that have reached their target"),
        Kind.OPTION: _tr("Contracts that end soon, or have ended"),
        Kind.WORTH: _tr("Net worth that has fallen unusually"),
        Kind.VERSION: _tr("Versions of Coffer that are newer than yours"),
        Kind.CHANNEL: _tr("Notices that could not be sent"),
    }[kind]


def brief_of(kind: Kind) -> str:
    """Return what may be told outside of a notice of a kind: nothing of the books is in it."""
    return {
        Kind.NEED: _tr("Something in your books needs you."),
        Kind.WORK: _tr("Work in the background failed."),
        Kind.BACKUP: _tr("Your books are not backed up."),
        Kind.IMPORT: _tr("An import is done."),
        Kind.REPORT: _tr("A report is finished."),
        Kind.PROVIDER: _tr("A connection needs you."),
        Kind.PRICE: _tr("A price is held back for a look."),
        Kind.VAULT: _tr("A vault has reached its target."),
        Kind.OPTION: _tr("A contract ends soon, or has ended."),
        Kind.WORTH: _tr("Net worth has fallen unusually."),
        Kind.VERSION: _tr("There is a newer version of Coffer."),
        Kind.CHANNEL: _tr("A notice could not be sent."),
    }[kind]


def sighting_text(one: Sighting, formatter: Formatter) -> str:
    """Return what was seen, with names and amounts."""
    if one.drop is None:
        return _tr("“{}” has reached its target").format(one.subject)
    amount = formatter.money(one.amount, one.currency) if one.amount is not None else "–"
    return _tr("Net worth has fallen by {percent} since {date}: {amount}").format(
        percent=formatter.percent(one.drop.fraction),
        date=formatter.day(one.drop.since),
        amount=amount,
    )


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
