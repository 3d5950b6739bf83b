"""What can be exported, in the person's language: a name and a sentence each."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.services.exporting.service import Out
from ui.format_marks import QT_TRANSLATE_NOOP

# Groups in their order: a title, and what is in it with a name and one sentence.
GROUPS: Final = (
    (
        QT_TRANSLATE_NOOP("exporting", "Tables"),
        (
            (
                Out.HOLDINGS,
                QT_TRANSLATE_NOOP("exporting", "Holdings"),
                QT_TRANSLATE_NOOP("exporting", "What is held on a day, with price and value."),
            ),
            (
                Out.ACTIVITY,
                QT_TRANSLATE_NOOP("exporting", "Activity"),
                QT_TRANSLATE_NOOP("exporting", "Every row of every entry, with all its digits."),
            ),
            (
                Out.GAINS,
                QT_TRANSLATE_NOOP("exporting", "Realized gains"),
                QT_TRANSLATE_NOOP("exporting", "What was sold, lot by lot."),
            ),
            (
                Out.INCOME,
                QT_TRANSLATE_NOOP("exporting", "Income"),
                QT_TRANSLATE_NOOP("exporting", "What came in, by payer, kind and month."),
            ),
            (
                Out.PRICES,
                QT_TRANSLATE_NOOP("exporting", "Prices"),
                QT_TRANSLATE_NOOP("exporting", "Prices and rates as they are kept."),
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("exporting", "Other programs"),
        (
            (
                Out.BEANCOUNT,
                QT_TRANSLATE_NOOP("exporting", "Journal for Beancount"),
                QT_TRANSLATE_NOOP("exporting", "All entries and prices; its totals are Coffer's."),
            ),
            (
                Out.HLEDGER,
                QT_TRANSLATE_NOOP("exporting", "Journal for hledger and ledger"),
                QT_TRANSLATE_NOOP("exporting", "The same in the words of these programs."),
            ),
            (
                Out.OFX,
                QT_TRANSLATE_NOOP("exporting", "Statements as OFX"),
                QT_TRANSLATE_NOOP("exporting", "Rows, positions and balances of accounts."),
            ),
            (
                Out.CALENDAR,
                QT_TRANSLATE_NOOP("exporting", "Calendar"),
                QT_TRANSLATE_NOOP("exporting", "Expected income and the ends of contracts."),
            ),
        ),
    ),
)
_FORMATS: Final = {
    "xlsx": QT_TRANSLATE_NOOP("exporting", "Workbook (.xlsx)"),
    "csv": QT_TRANSLATE_NOOP("exporting", "Text with commas (.csv)"),
    "json": QT_TRANSLATE_NOOP("exporting", "JSON for programs (.json)"),
}
_NOTES: Final = {
    Out.HOLDINGS: "",
    Out.PRICES: QT_TRANSLATE_NOOP("exporting", "As CSV they can be imported again."),
    Out.BEANCOUNT: QT_TRANSLATE_NOOP(
        "exporting", "Of everything that counts in net worth, from its beginning."
    ),
    Out.HLEDGER: QT_TRANSLATE_NOOP(
        "exporting", "Of everything that counts in net worth, from its beginning."
    ),
    Out.OFX: QT_TRANSLATE_NOOP("exporting", "Of accounts that count in net worth."),
    Out.CALENDAR: QT_TRANSLATE_NOOP("exporting", "Of the twelve months from today on."),
}


def tr(text: str) -> str:
    """Return a text of these tables in the person's language."""
    return QCoreApplication.translate("exporting", text)


def title_of(what: str) -> str:
    """Return what something that is exported is called."""
    for _, rows in GROUPS:
        for out, title, _ in rows:
            if out == what:
                return tr(title)
    return what


def note_of(what: Out) -> str:
    """Return what else is to be known of it, "" if nothing is."""
    text = _NOTES.get(what, "")
    return tr(text) if text else ""


def format_of(ending: str) -> str:
    """Return what a kind of file is called."""
    return tr(_FORMATS[ending]) if ending in _FORMATS else f".{ending}"
