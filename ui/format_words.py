"""Words for the codes that services return: kinds, types, coverage, reasons, steps, terms."""

from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.domain.coverage import Coverage
from app.domain.kinds import Kind
from ui.format import Formatter, one_line
from ui.format_marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.domain.trading.occ import OptionSymbol

_CONTEXT: Final = "words"

_KINDS: Final[dict[str, str]] = {
    Kind.BUY: QT_TRANSLATE_NOOP("words", "Buy"),
    Kind.SELL: QT_TRANSLATE_NOOP("words", "Sell"),
    Kind.DEPOSIT: QT_TRANSLATE_NOOP("words", "Deposit"),
    Kind.WITHDRAW: QT_TRANSLATE_NOOP("words", "Withdrawal"),
    Kind.TRANSFER_IN: QT_TRANSLATE_NOOP("words", "Transfer in"),
    Kind.TRANSFER_OUT: QT_TRANSLATE_NOOP("words", "Transfer out"),
    Kind.SWAP_IN: QT_TRANSLATE_NOOP("words", "Swap in"),
    Kind.SWAP_OUT: QT_TRANSLATE_NOOP("words", "Swap out"),
    Kind.SETTLEMENT: QT_TRANSLATE_NOOP("words", "Settlement"),
    Kind.FEE: QT_TRANSLATE_NOOP("words", "Fee"),
    Kind.TAX: QT_TRANSLATE_NOOP("words", "Tax"),
    Kind.REWARD: QT_TRANSLATE_NOOP("words", "Reward"),
    Kind.INTEREST: QT_TRANSLATE_NOOP("words", "Interest"),
    Kind.INTEREST_CHARGE: QT_TRANSLATE_NOOP("words", "Interest paid"),
    Kind.DIVIDEND: QT_TRANSLATE_NOOP("words", "Dividend"),
    Kind.AIRDROP: QT_TRANSLATE_NOOP("words", "Airdrop"),
    Kind.SPLIT: QT_TRANSLATE_NOOP("words", "Split"),
    Kind.OPENING_BALANCE: QT_TRANSLATE_NOOP("words", "Opening balance"),
    Kind.UNKNOWN: QT_TRANSLATE_NOOP("words", "Unknown"),
    Kind.VOID: QT_TRANSLATE_NOOP("words", "Void"),
}
_TYPES: Final = {
    "fiat": QT_TRANSLATE_NOOP("words", "Currency"),
    "crypto": QT_TRANSLATE_NOOP("words", "Crypto"),
    "public-stock": QT_TRANSLATE_NOOP("words", "Stock or fund"),
    "private-company": QT_TRANSLATE_NOOP("words", "Private company"),
    "option": QT_TRANSLATE_NOOP("words", "Option"),
    "other": QT_TRANSLATE_NOOP("words", "Other"),
    "cash": QT_TRANSLATE_NOOP("words", "Cash"),
    "investment": QT_TRANSLATE_NOOP("words", "Investment"),
    "property": QT_TRANSLATE_NOOP("words", "Property"),
    "vehicle": QT_TRANSLATE_NOOP("words", "Vehicle"),
    "precious_metal": QT_TRANSLATE_NOOP("words", "Precious metal"),
    "digital_asset": QT_TRANSLATE_NOOP("words", "Digital asset"),
    "liability": QT_TRANSLATE_NOOP("words", "Liability"),
}
_COVERAGES: Final = {
    Coverage.FULL: (
        QT_TRANSLATE_NOOP("words", "Full"),
        QT_TRANSLATE_NOOP("words", "The whole history is known and the price is fresh."),
    ),
    Coverage.ESTIMATED: (
        QT_TRANSLATE_NOOP("words", "Estimated"),
        QT_TRANSLATE_NOOP("words", "A part rests on an old price or on a lot of unknown origin."),
    ),
    Coverage.PARTIAL: (
        QT_TRANSLATE_NOOP("words", "Partial"),
        QT_TRANSLATE_NOOP("words", "A part of the history or a price is missing."),
    ),
    Coverage.UNKNOWN: (
        QT_TRANSLATE_NOOP("words", "Unknown"),
        QT_TRANSLATE_NOOP("words", "There is not enough evidence to state a figure."),
    ),
}
_REASONS: Final = {
    "price_stale": QT_TRANSLATE_NOOP("words", "The last price is old."),
    "price_missing": QT_TRANSLATE_NOOP("words", "No price is known yet."),
    "rate_stale": QT_TRANSLATE_NOOP("words", "The exchange rate used is old."),
    "rate_missing": QT_TRANSLATE_NOOP("words", "No exchange rate to your currency is known."),
    "quantity_unknown": QT_TRANSLATE_NOOP("words", "Nothing says how much of it is held."),
    "history_incomplete": QT_TRANSLATE_NOOP("words", "More left than is known to have come in."),
    "before_evidence": QT_TRANSLATE_NOOP("words", "The day is before the first known entry."),
    "clamped_at_zero": QT_TRANSLATE_NOOP("words", "Entries would bring it below zero."),
    "balance_differs": QT_TRANSLATE_NOOP("words", "The lots do not add up to the balance."),
    "cost_estimated": QT_TRANSLATE_NOOP("words", "A lot's cost is estimated."),
    "income_unknown": QT_TRANSLATE_NOOP("words", "The worth of some income is not known."),
    "fee_unknown": QT_TRANSLATE_NOOP("words", "The worth of a fee is not known."),
    "oversold": QT_TRANSLATE_NOOP("words", "More was sold than was known to be held."),
    "cost_unknown": QT_TRANSLATE_NOOP("words", "The cost of a lot is not known."),
    "unreconciled": QT_TRANSLATE_NOOP("words", "The entries do not add up to the balance."),
}
_METHODS: Final = {
    "fifo": ("FIFO", QT_TRANSLATE_NOOP("words", "First in, first out: the oldest lots go first.")),
    "lifo": ("LIFO", QT_TRANSLATE_NOOP("words", "Last in, first out: the newest lots go first.")),
    "hifo": ("HIFO", QT_TRANSLATE_NOOP("words", "Highest cost first: the dearest lots go first.")),
    "average": (
        QT_TRANSLATE_NOOP("words", "Average"),
        QT_TRANSLATE_NOOP("words", "All lots share one average cost."),
    ),
    "section104": (
        QT_TRANSLATE_NOOP("words", "Section 104"),
        QT_TRANSLATE_NOOP("words", "UK: same day, then the next 30 days, then the pool."),
    ),
}
_SOURCES: Final = {
    "manual": QT_TRANSLATE_NOOP("words", "By hand"),
    "csv": QT_TRANSLATE_NOOP("words", "CSV file"),
    "import": QT_TRANSLATE_NOOP("words", "Import"),
    "demo": QT_TRANSLATE_NOOP("words", "Sample data"),
    "reconcile": QT_TRANSLATE_NOOP("words", "Reconciliation"),
    "undo": QT_TRANSLATE_NOOP("words", "Undo"),
    "void": QT_TRANSLATE_NOOP("words", "Void"),
    "user": QT_TRANSLATE_NOOP("words", "By hand"),
    "sync": QT_TRANSLATE_NOOP("words", "Sync"),
    "statement": QT_TRANSLATE_NOOP("words", "Statement"),
}
_PATHS: Final = {
    "identity": QT_TRANSLATE_NOOP("words", "same currency"),
    "direct": QT_TRANSLATE_NOOP("words", "direct"),
    "reverse": QT_TRANSLATE_NOOP("words", "reverse rate"),
    "one-hop": QT_TRANSLATE_NOOP("words", "by one step"),
    "two-hop": QT_TRANSLATE_NOOP("words", "by two steps"),
}
_ANCHORS: Final = {
    "observation_after": QT_TRANSLATE_NOOP("words", "a later balance, walked back"),
    "current": QT_TRANSLATE_NOOP("words", "the current balance"),
    "observation_before": QT_TRANSLATE_NOOP("words", "an earlier balance, walked forward"),
    "ledger": QT_TRANSLATE_NOOP("words", "the entries alone"),
}
_TERMS: Final = {
    "short": QT_TRANSLATE_NOOP("words", "short term"),
    "long": QT_TRANSLATE_NOOP("words", "long term"),
}
_PHASES: Final = {
    "creating": QT_TRANSLATE_NOOP("words", "Making the file"),
    "reading": QT_TRANSLATE_NOOP("words", "Reading"),
    "checking": QT_TRANSLATE_NOOP("words", "Checking"),
    "writing": QT_TRANSLATE_NOOP("words", "Writing"),
    "linking": QT_TRANSLATE_NOOP("words", "Linking transfers"),
    "pricing": QT_TRANSLATE_NOOP("words", "Pricing"),
    "committing": QT_TRANSLATE_NOOP("words", "Saving"),
    "reading pages": QT_TRANSLATE_NOOP("words", "Reading pages"),
    "rows": QT_TRANSLATE_NOOP("words", "Rows"),
    "entries": QT_TRANSLATE_NOOP("words", "Entries"),
    "figures": QT_TRANSLATE_NOOP("words", "Working out the figures"),
}
_FORMATS: Final = {
    "activities": QT_TRANSLATE_NOOP("words", "Activities"),
    "prices": QT_TRANSLATE_NOOP("words", "Prices"),
    "observations": QT_TRANSLATE_NOOP("words", "Balances"),
}


def _word(table: dict[str, str], code: str) -> str:
    text = table.get(code)
    return spelled(code) if text is None else QCoreApplication.translate(_CONTEXT, text)


def spelled(code: str) -> str:
    """Return a code that has no words of its own as readable text: the sets are open."""
    text = code.replace("_", " ").replace("-", " ").strip()[:60]
    return text[:1].upper() + text[1:]


def kind_word(kind: str) -> str:
    """Return the word of a kind of entry; unknown kinds keep their own name."""
    return _word(_KINDS, kind)


def type_word(code: str) -> str:
    """Return the word of an asset type or category."""
    return _word(_TYPES, code)


def coverage_word(coverage: Coverage) -> str:
    """Return the word of a coverage."""
    return QCoreApplication.translate(_CONTEXT, _COVERAGES[coverage][0])


def coverage_line(coverage: Coverage) -> str:
    """Return what a coverage means, in one line."""
    return QCoreApplication.translate(_CONTEXT, _COVERAGES[coverage][1])


def reason_line(code: str) -> str:
    """Return why a figure is not fully known."""
    return _word(_REASONS, code)


def method_word(code: str) -> str:
    """Return the short name of a cost-basis method."""
    return QCoreApplication.translate(_CONTEXT, _METHODS[code][0]) if code in _METHODS else code


def method_line(code: str) -> str:
    """Return what a cost-basis method does, in one line."""
    return QCoreApplication.translate(_CONTEXT, _METHODS[code][1]) if code in _METHODS else ""


METHODS: Final = tuple(_METHODS)


def shown_symbol(symbol: str, limit: int = 40) -> str:
    """Return a symbol as it is shown: an option contract as "VELQ 132P", else as it is."""
    contract = _contract(symbol) if len(symbol) > 14 else None
    return contract.title if contract is not None else one_line(symbol, limit)


def contract_day(symbol: str, words: Formatter) -> str:
    """Return the last day of an option contract in words, "" of anything else."""
    contract = _contract(symbol) if len(symbol) > 14 else None
    return words.day(contract.expires_on) if contract is not None else ""


def named_asset(symbol: str, name: str, words: Formatter) -> str:
    """Return an asset as it stands in a list: "AAPL Apple", "VELQ 132P 24 Dec 2026"."""
    second = contract_day(symbol, words) or (one_line(name, 80) if name != symbol else "")
    return f"{shown_symbol(symbol)} {second}".strip()


@cache
def _contract(symbol: str) -> "OptionSymbol | None":
    if not symbol[-8:].isdigit():
        return None
    from app.domain.trading.occ import is_occ, parse_occ

    return parse_occ(symbol) if is_occ(symbol) else None


def source_word(code: str) -> str:
    """Return where an entry or a price comes from; providers keep their own name."""
    text = _SOURCES.get(code)
    return code[:60] if text is None else QCoreApplication.translate(_CONTEXT, text)


def path_word(code: str) -> str:
    """Return how a price was found."""
    return _word(_PATHS, code)


def anchor_word(code: str) -> str:
    """Return what a balance rests on."""
    return _word(_ANCHORS, code)


def term_word(code: str) -> str:
    """Return short or long term."""
    return _word(_TERMS, code)


def phase_word(code: str) -> str:
    """Return what a long call is doing."""
    return _word(_PHASES, code)


def format_word(code: str) -> str:
    """Return the name of a file format."""
    return _word(_FORMATS, code)
