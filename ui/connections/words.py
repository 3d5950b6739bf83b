"""Words of connections: what failed and what mends it, runs, questions, rights, kinds."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.failure import CofferError
from app.domain.sync.records import QuestionKind, RunStatus
from app.domain.sync.trouble import ProviderError, Remedy, Trouble
from app.ports.providers import Capability, Permission, ProviderKind
from ui.format import one_line
from ui.format_marks import QT_TRANSLATE_NOOP

TROUBLES: Final[dict[str, str]] = {
    Trouble.LOGIN_EXPIRED: QT_TRANSLATE_NOOP(
        "connections", "The sign-in has expired, so the provider answers no more."
    ),
    Trouble.WRONG_KEY: QT_TRANSLATE_NOOP(
        "connections", "The provider does not take the key or password any more."
    ),
    Trouble.NOT_PERMITTED: QT_TRANSLATE_NOOP(
        "connections", "The key lacks a right that reading needs."
    ),
    Trouble.CAN_WITHDRAW: QT_TRANSLATE_NOOP(
        "connections",
        "The key can move money out. Coffer refuses such keys: make one that only reads.",
    ),
    Trouble.RATE_LIMITED: QT_TRANSLATE_NOOP(
        "connections", "The provider was asked too often. Coffer comes back by itself."
    ),
    Trouble.NOT_READY: QT_TRANSLATE_NOOP(
        "connections", "The provider is still gathering the data. Coffer comes back by itself."
    ),
    Trouble.DOWN: QT_TRANSLATE_NOOP(
        "connections", "The provider fails on its side. Coffer tries again by itself."
    ),
    Trouble.RESTING: QT_TRANSLATE_NOOP(
        "connections", "The provider failed so often that it is left alone for a while."
    ),
    Trouble.NO_NETWORK: QT_TRANSLATE_NOOP(
        "connections", "The provider cannot be reached: there is no network to it."
    ),
    Trouble.TIMED_OUT: QT_TRANSLATE_NOOP("connections", "The provider did not answer in time."),
    Trouble.BAD_CERTIFICATE: QT_TRANSLATE_NOOP(
        "connections",
        "The server could not prove that it is the provider’s, so nothing was sent to it.",
    ),
    Trouble.REDIRECTED: QT_TRANSLATE_NOOP(
        "connections",
        "The address leads to a server that is not the provider’s, so nothing was sent to it.",
    ),
    Trouble.TOO_BIG: QT_TRANSLATE_NOOP(
        "connections", "The answer was larger than any honest one, so it was not read."
    ),
    Trouble.BAD_ANSWER: QT_TRANSLATE_NOOP(
        "connections", "The provider answered something that cannot be understood."
    ),
    Trouble.CLOCK_WRONG: QT_TRANSLATE_NOOP(
        "connections", "The clock of this computer differs from the provider’s: set it right."
    ),
    Trouble.CURSOR_LOST: QT_TRANSLATE_NOOP(
        "connections", "The provider has lost its place. The history is read anew next time."
    ),
    Trouble.GONE: QT_TRANSLATE_NOOP("connections", "What was asked for is not there any more."),
    Trouble.REFUSED: QT_TRANSLATE_NOOP("connections", "The provider refused the request."),
    Trouble.NO_SECRETS: QT_TRANSLATE_NOOP(
        "connections",
        "These books have no passphrase, so there is nowhere to keep a key safely. Set one first.",
    ),
}
REMEDIES: Final[dict[str, str]] = {
    Remedy.SIGN_IN: QT_TRANSLATE_NOOP("connections", "Sign in again"),
    Remedy.NEW_KEY: QT_TRANSLATE_NOOP("connections", "Enter a new key"),
    Remedy.WAIT: QT_TRANSLATE_NOOP("connections", "Try now"),
    Remedy.CHECK_NETWORK: QT_TRANSLATE_NOOP("connections", "Try again"),
    Remedy.CHECK_CLOCK: QT_TRANSLATE_NOOP("connections", "The clock is right now"),
    Remedy.CHECK_ADDRESS: QT_TRANSLATE_NOOP("connections", "Change the address"),
    Remedy.TELL_US: QT_TRANSLATE_NOOP("connections", "Look into it"),
}
RUNS: Final[dict[str, str]] = {
    RunStatus.RUNNING: QT_TRANSLATE_NOOP("connections", "Running"),
    RunStatus.DONE: QT_TRANSLATE_NOOP("connections", "Done"),
    RunStatus.PARTIAL: QT_TRANSLATE_NOOP("connections", "In part"),
    RunStatus.WAITING: QT_TRANSLATE_NOOP("connections", "Put off"),
    RunStatus.FAILED: QT_TRANSLATE_NOOP("connections", "Failed"),
    RunStatus.CANCELLED: QT_TRANSLATE_NOOP("connections", "Cancelled"),
    RunStatus.BROKEN_OFF: QT_TRANSLATE_NOOP("connections", "Broken off"),
}
RUN_LINES: Final[dict[str, str]] = {
    RunStatus.RUNNING: QT_TRANSLATE_NOOP("connections", "It runs now."),
    RunStatus.DONE: QT_TRANSLATE_NOOP("connections", "All of it was read."),
    RunStatus.PARTIAL: QT_TRANSLATE_NOOP(
        "connections", "A part failed. What the others brought was kept."
    ),
    RunStatus.WAITING: QT_TRANSLATE_NOOP("connections", "The provider asked to come back later."),
    RunStatus.FAILED: QT_TRANSLATE_NOOP(
        "connections", "It failed. What was there before is as it was."
    ),
    RunStatus.CANCELLED: QT_TRANSLATE_NOOP(
        "connections", "It was stopped. What had come in completely was kept."
    ),
    RunStatus.BROKEN_OFF: QT_TRANSLATE_NOOP(
        "connections", "Coffer ended meanwhile. The next run goes on from there."
    ),
}
RUN_KINDS: Final[dict[str, str]] = {
    "sync": QT_TRANSLATE_NOOP("connections", "Sync"),
    "prices": QT_TRANSLATE_NOOP("connections", "Prices"),
}
QUESTIONS: Final[dict[str, str]] = {
    QuestionKind.CHANGED_ROW: QT_TRANSLATE_NOOP(
        "connections", "The provider now says something else of a row that is booked."
    ),
    QuestionKind.REUSED_ID: QT_TRANSLATE_NOOP(
        "connections", "The provider gave the number of a booked row to another payment."
    ),
    QuestionKind.REMOVED_ROWS: QT_TRANSLATE_NOOP(
        "connections", "The provider says that many booked rows are gone. They are still there."
    ),
    QuestionKind.FEWER_ROWS: QT_TRANSLATE_NOOP(
        "connections", "Far less came than before. Nothing was removed because of it."
    ),
    QuestionKind.PENDING_MATCH: QT_TRANSLATE_NOOP(
        "connections", "A booked row may be one of several that were announced."
    ),
    QuestionKind.SAME_ASSET: QT_TRANSLATE_NOOP(
        "connections", "Two assets may be one and the same."
    ),
    QuestionKind.HELD_PRICE: QT_TRANSLATE_NOOP(
        "connections", "A price was held back, as it can hardly be right."
    ),
    QuestionKind.SPLIT: QT_TRANSLATE_NOOP(
        "connections", "A source of prices tells of a split that the books do not have."
    ),
    QuestionKind.DRIFT: QT_TRANSLATE_NOOP(
        "connections", "The provider’s balance is not what its rows come to."
    ),
}
ANSWERS: Final[dict[str, str]] = {
    "take": QT_TRANSLATE_NOOP("connections", "Take the new one"),
    "keep": QT_TRANSLATE_NOOP("connections", "Keep what is booked"),
    "both": QT_TRANSLATE_NOOP("connections", "They are two"),
    "seen": QT_TRANSLATE_NOOP("connections", "I have seen it"),
    "remove": QT_TRANSLATE_NOOP("connections", "Void the rows"),
    "merge": QT_TRANSLATE_NOOP("connections", "They are one"),
    "same": QT_TRANSLATE_NOOP("connections", "They are one"),
    "apart": QT_TRANSLATE_NOOP("connections", "They are two"),
    "none": QT_TRANSLATE_NOOP("connections", "None of these"),
    "refuse": QT_TRANSLATE_NOOP("connections", "Throw it away"),
    "book": QT_TRANSLATE_NOOP("connections", "Book it"),
    "leave": QT_TRANSLATE_NOOP("connections", "Leave it as it is"),
}
_ANSWERS_OF: Final[dict[tuple[str, str], str]] = {
    (QuestionKind.REMOVED_ROWS, "keep"): QT_TRANSLATE_NOOP("connections", "Keep the rows"),
    (QuestionKind.REMOVED_ROWS, "take"): QT_TRANSLATE_NOOP("connections", "Void the rows"),
    (QuestionKind.FEWER_ROWS, "keep"): QT_TRANSLATE_NOOP("connections", "Keep what is there"),
    (QuestionKind.FEWER_ROWS, "take"): QT_TRANSLATE_NOOP("connections", "It is so: take it"),
    (QuestionKind.CHANGED_ROW, "take"): QT_TRANSLATE_NOOP("connections", "Book the new version"),
    (QuestionKind.REUSED_ID, "take"): QT_TRANSLATE_NOOP("connections", "Book it as another one"),
    (QuestionKind.SPLIT, "take"): QT_TRANSLATE_NOOP("connections", "Book the split"),
    (QuestionKind.SPLIT, "keep"): QT_TRANSLATE_NOOP("connections", "There was none"),
    (QuestionKind.HELD_PRICE, "take"): QT_TRANSLATE_NOOP("connections", "It is right: take it"),
    (QuestionKind.HELD_PRICE, "keep"): QT_TRANSLATE_NOOP("connections", "Throw it away"),
    (QuestionKind.SAME_ASSET, "take"): QT_TRANSLATE_NOOP("connections", "They are one"),
    (QuestionKind.SAME_ASSET, "keep"): QT_TRANSLATE_NOOP("connections", "They are two"),
}
PERMISSIONS: Final[dict[str, str]] = {
    Permission.READ: QT_TRANSLATE_NOOP("connections", "Read"),
    Permission.TRADE: QT_TRANSLATE_NOOP("connections", "Trade"),
    Permission.WITHDRAW: QT_TRANSLATE_NOOP("connections", "Withdraw"),
}
PERMISSION_LINES: Final[dict[str, str]] = {
    Permission.READ: QT_TRANSLATE_NOOP("connections", "Read: balances and history."),
    Permission.TRADE: QT_TRANSLATE_NOOP(
        "connections", "Trade: Coffer never does by itself, but a key without it is safer."
    ),
    Permission.WITHDRAW: QT_TRANSLATE_NOOP(
        "connections", "Withdraw: such a key is refused, as whoever has it can take your money."
    ),
}
KINDS: Final[dict[str, str]] = {
    ProviderKind.BANK: QT_TRANSLATE_NOOP("connections", "Banks"),
    ProviderKind.BROKER: QT_TRANSLATE_NOOP("connections", "Brokers"),
    ProviderKind.EXCHANGE: QT_TRANSLATE_NOOP("connections", "Exchanges"),
    ProviderKind.WALLET: QT_TRANSLATE_NOOP("connections", "Wallets"),
    ProviderKind.PRICES: QT_TRANSLATE_NOOP("connections", "Prices and rates"),
}
KIND_ICONS: Final[dict[str, str]] = {
    ProviderKind.BANK: "accounts",
    ProviderKind.BROKER: "briefcase",
    ProviderKind.EXCHANGE: "transfer",
    ProviderKind.WALLET: "wallet",
    ProviderKind.PRICES: "trending-up",
}
CAPABILITIES: Final[dict[str, str]] = {
    Capability.ACCOUNTS: QT_TRANSLATE_NOOP("connections", "Accounts"),
    Capability.BALANCES: QT_TRANSLATE_NOOP("connections", "Balances"),
    Capability.HOLDINGS: QT_TRANSLATE_NOOP("connections", "Holdings"),
    Capability.TRANSACTIONS: QT_TRANSLATE_NOOP("connections", "Transactions"),
    Capability.PRICES: QT_TRANSLATE_NOOP("connections", "Prices"),
    Capability.RATES: QT_TRANSLATE_NOOP("connections", "Exchange rates"),
    Capability.CANDLES: QT_TRANSLATE_NOOP("connections", "Candles"),
    Capability.IDENTITY: QT_TRANSLATE_NOOP("connections", "Names of assets"),
    Capability.ORDERS: QT_TRANSLATE_NOOP("connections", "Orders"),
}
SIGN_IN_IS_OVER: Final = QT_TRANSLATE_NOOP(
    "connections", "The time for signing in is over. Nothing was connected: begin once more."
)


def tr(text: str) -> str:
    """Return a text of this screen in the person's language."""
    return QCoreApplication.translate("connections", text)


def _word(table: dict[str, str], code: str) -> str:
    if code in table:
        return tr(table[code])
    from ui.format_words import spelled

    return spelled(code)


def trouble_line(code: str) -> str:
    """Return what is wrong, as a sentence."""
    return tr(TROUBLES[code]) if code in TROUBLES else tr("Something else went wrong.")


def failure_line(error: CofferError) -> str:
    """Return why a call failed: in Coffer's words, then in the provider's own."""
    if not isinstance(error, ProviderError):
        return str(error)
    said = trouble_line(error.trouble)
    reason = one_line(error.reason, 300)
    return f"{said} {tr('It said: “{}”').format(reason)}" if reason else said


def remedy_word(code: str, trouble: str = "", *, by_browser: bool = True) -> str:
    """Return the one action that mends it; `by_browser`: the provider signs in in the browser."""
    if trouble == Trouble.NO_SECRETS:
        return tr("Set a passphrase")
    if code == Remedy.SIGN_IN and not by_browser:
        code = Remedy.NEW_KEY
    return _word(REMEDIES, code)


def run_word(status: str) -> str:
    """Return where a run stands."""
    return _word(RUNS, status)


def run_line(status: str) -> str:
    """Return what the state of a run means, as a sentence."""
    return tr(RUN_LINES[status]) if status in RUN_LINES else run_word(status)


def run_kind_word(kind: str) -> str:
    """Return what a run is about."""
    return _word(RUN_KINDS, kind)


def question_line(kind: str, key: str = "") -> str:
    """Return what is asked, as a sentence; `key`: the question's own."""
    if kind == QuestionKind.SAME_ASSET and key.startswith("source:"):
        return tr("A source of prices knows several that may be this asset: which is it?")
    return tr(QUESTIONS[kind]) if kind in QUESTIONS else tr("Something needs your decision.")


def answer_word(code: str, kind: str = "") -> str:
    """Return an answer to a kind of question as it stands on its button."""
    own = _ANSWERS_OF.get((kind, code))
    return tr(own) if own is not None else _word(ANSWERS, code)


def permission_word(code: str) -> str:
    """Return what a key may do, in a word."""
    return _word(PERMISSIONS, code)


def permission_line(code: str) -> str:
    """Return what a right of a key means for the person."""
    return tr(PERMISSION_LINES[code]) if code in PERMISSION_LINES else permission_word(code)


def kind_word(kind: str) -> str:
    """Return a kind of provider, in the plural."""
    return _word(KINDS, kind)


def kind_icon(kind: str) -> str:
    """Return the icon of a kind of provider."""
    return KIND_ICONS.get(kind, "connections")


def capability_word(code: str) -> str:
    """Return what a provider can do."""
    return _word(CAPABILITIES, code)
