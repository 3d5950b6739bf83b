"""Words about identities and merges."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.services.identity.answers import AssetLine, Moved
from ui.format import Formatter, one_line
from ui.format_marks import QT_TRANSLATE_NOOP
from ui.format_words import shown_symbol
from ui.i18n.counts import counted

KINDS: Final[dict[str, str]] = {
    "isin": QT_TRANSLATE_NOOP("identity", "ISIN"),
    "figi": QT_TRANSLATE_NOOP("identity", "FIGI"),
    "cusip": QT_TRANSLATE_NOOP("identity", "CUSIP"),
    "contract": QT_TRANSLATE_NOOP("identity", "Contract"),
}
NOTES: Final[dict[str, str]] = {
    "balances": QT_TRANSLATE_NOOP(
        "identity", "An observed balance is left out: the other one’s is not known at that time."
    ),
    "instrument": QT_TRANSLATE_NOOP(
        "identity", "An instrument that was never traded stays with the merged asset."
    ),
    "marks": QT_TRANSLATE_NOOP(
        "identity", "The marks of the two holdings differ: those of the surviving one stand."
    ),
    "parts": QT_TRANSLATE_NOOP(
        "identity", "Both feed a vault: the share of the surviving one stands."
    ),
}


def tr(text: str) -> str:
    """Return a text about identities in the person's language."""
    return QCoreApplication.translate("identity", text)


def kind_word(scheme: str) -> str:
    """Return a kind of identity; of a provider's own number whose it is."""
    if scheme.startswith("id:"):
        return tr("Number at {}").format(one_line(scheme.removeprefix("id:"), 40))
    return tr(KINDS[scheme]) if scheme in KINDS else one_line(scheme, 40)


def source_word(source: str) -> str:
    """Return who said so."""
    return tr("you") if source == "person" else one_line(source, 40)


def asset_line(one: AssetLine) -> str:
    """Return an asset as it stands in a list, told apart from others of its symbol."""
    parts = [one.symbol, one.name, one.segment, ", ".join(one.accounts[:2])]
    return one_line(" · ".join(part for part in parts if part), 90)


def told_apart(one: AssetLine, other: AssetLine) -> str:
    """Return an asset's symbol, with what tells it from another one of the same symbol."""
    symbol = shown_symbol(one.symbol)
    if one.symbol != other.symbol:
        return symbol
    differing = [
        first
        for first, second in ((one.segment, other.segment), (one.name, other.name))
        if first and first != second
    ]
    known = [key.value for key in one.identities if not key.is_ignored]
    return f"{symbol} ({one_line((differing or known or [str(int(one.id))])[0], 40)})"


def moved_lines(moved: Moved, words: Formatter) -> list[str]:
    """Return what a merge moves, a sentence each."""
    holdings = counted(
        "identity",
        "{} holding moves as it is, with its history.",
        "{} holdings move as they are, with their history.",
        moved.holdings,
    )
    entries = counted(
        "identity",
        "{} entry is booked anew in the holding that stays.",
        "{} entries are booked anew in the holdings that stay.",
        moved.entries,
    )
    balances = counted(
        "identity",
        "{} observed balance is added up.",
        "{} observed balances are added up.",
        moved.observations,
    )
    prices = counted(
        "identity", "{} price is taken over.", "{} prices are taken over.", moved.prices
    )
    told = [
        text.format(words.count(count))
        for count, text in (
            (moved.holdings, holdings),
            (moved.entries, entries),
            (moved.observations, balances),
            (moved.prices, prices),
        )
        if count
    ]
    if not told:
        told.append(tr("Nothing is booked of it: its identities and prices go along."))
    return told + [tr(NOTES[one]) for one in moved.notes if one in NOTES]
