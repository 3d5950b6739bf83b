"""What a QIF file says of accounts and securities, and the pieces that its rows are made of."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from app.domain.assets import AssetType
from app.domain.identity import ISIN, canonical
from app.domain.trading.occ import is_occ
from app.ports.providers import RemoteAccount, RemoteAsset
from app.providers.qif_file.records import Record
from app.providers.qif_file.styles import Styles
from app.providers.reading import clean

INVESTMENTS = frozenset({"invst", "port", "mutual", "investment", "401(k)/403(b)", "ira", "401k"})
MONEY = frozenset({"bank", "cash", "ccard", "oth a", "oth l", "checking", "savings", "asset"}) | {
    "liability",
    "credit card",
    "otha",
    "othl",
    "other",
    "property",
}
_TYPES = {
    "bank": ("depository", "checking"),
    "checking": ("depository", "checking"),
    "savings": ("depository", "savings"),
    "cash": ("depository", "checking"),
    "ccard": ("credit", "credit_card"),
    "credit card": ("credit", "credit_card"),
    "oth a": ("manual_asset", "other"),
    "otha": ("manual_asset", "other"),
    "asset": ("manual_asset", "other"),
    "property": ("manual_asset", "real_estate"),
    "oth l": ("manual_liability", "other"),
    "othl": ("manual_liability", "other"),
    "liability": ("manual_liability", "other"),
    "ira": ("investment", "ira"),
    "401(k)/403(b)": ("investment", "401k"),
    "401k": ("investment", "401k"),
}
_NAMES = {"bank": "Bank", "cash": "Cash", "ccard": "Card", "oth a": "Asset", "oth l": "Liability"}
_SECURITIES = {
    "bond": AssetType.OTHER,
    "us bond": AssetType.OTHER,
    "cd": AssetType.OTHER,
    "treasury": AssetType.OTHER,
    "option": AssetType.OTHER,
    "employee stock opt.": AssetType.OTHER,
    "cryptocurrency": AssetType.CRYPTO,
    "crypto": AssetType.CRYPTO,
}


class BadRecord(ValueError):
    """A row that cannot be read: which of its values, and why."""

    def __init__(self, name: str, reason: str, value: str = "") -> None:
        super().__init__(reason)
        self.name, self.reason, self.value = name, reason, value


@dataclass(slots=True)
class Piece:
    """A part of a row: money that came or went, or an event with its asset."""

    record: Record
    account: str
    on: date
    kind: str = ""  # "": money by its sign
    money: Decimal | None = None  # signed, where the sign tells the kind
    other: str = ""  # the account on the other side, as the file names it
    asset: RemoteAsset | None = None
    quantity: Decimal | None = None
    price: Decimal | None = None
    amount: Decimal | None = None
    fee: Decimal | None = None
    words: tuple[str, ...] = ()
    mate: "Piece | None" = None  # the other side, where the file has it


class Values:
    """Reads the values of records by the file's styles."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles

    def day(self, record: Record) -> date:
        text = record.get("D")
        if not text:
            raise BadRecord("date", "the row has no date")
        try:
            return self._styles.day(text)
        except ValueError as error:
            raise BadRecord("date", str(error), text) from error

    def number(self, record: Record, letter: str, name: str) -> Decimal | None:
        text = record.get(letter)
        return self.amount(text, name) if text else None

    def amount(self, text: str, name: str) -> Decimal:
        try:
            return self._styles.amount(text)
        except ValueError as error:
            raise BadRecord(name, f"no amount: {error}", text) from error

    def total(self, record: Record) -> Decimal | None:
        """Return the amount of a row: T, and U, which says the same with more digits."""
        usual, long = self.number(record, "T", "amount"), self.number(record, "U", "amount")
        if usual is not None and long is not None and usual != long:
            raise BadRecord("amount", "T and U say different amounts", record.get("U"))
        return long if usual is None else usual


@dataclass(slots=True)
class Accounts:
    """The accounts of a file, by their names."""

    listed: dict[str, RemoteAccount] = field(default_factory=dict)
    used: dict[str, bool] = field(default_factory=dict)  # with rows: is it one of investments
    current: str = ""

    def take(self, record: Record) -> str:
        """Take in a record of `!Account`; return the account's name, "" for none."""
        name = clean(record.get("N"))
        if not name:
            return ""
        word = record.get("T").lower()
        before = self.listed.get(name)
        is_other = before is None or (before.type == "investment") != (word in INVESTMENTS)
        if is_other and name not in self.used:
            self.listed[name] = account_of(name, word, record.get("D"))
        self.current = name
        return name

    def of(self, section: str, opening: str) -> str:
        """Return whose the rows of a section are. `opening`: the name that a row tells."""
        is_broker = section in INVESTMENTS
        name = self.current
        if not name or self.used.get(name, is_broker) != is_broker:
            name = clean(opening) or _NAMES.get(section, "Investments" if is_broker else "Account")
            if self.used.get(name, is_broker) != is_broker:
                name = f"{name} ({_NAMES.get(section, 'Investments')})"
        known = self.listed.get(name)
        if known is None or (name not in self.used and (known.type == "investment") != is_broker):
            self.listed[name] = account_of(name, section, "")
        self.used[name] = is_broker
        return name


def account_of(name: str, word: str, about: str) -> RemoteAccount:
    default = ("investment", "brokerage") if word in INVESTMENTS else ("depository", "checking")
    type_, subtype = _TYPES.get(word, default)
    return RemoteAccount(
        name,
        name,
        type_,
        subtype,
        official_name=clean(about),
        allows_short=type_ == "investment",
    )


class Securities:
    """The securities of a file, by name and by symbol."""

    def __init__(self) -> None:
        self._known: dict[str, RemoteAsset] = {}

    def take(self, record: Record) -> None:
        name, symbol = clean(record.get("N")), clean(record.get("S"))
        if not name and not symbol:
            return
        asset = _asset(symbol or name, name, record.get("T").lower())
        for word in (name, symbol):
            if word:
                self._known.setdefault(word, asset)

    def of(self, word: str) -> RemoteAsset:
        """Return the security that a row names.

        Raises:
            BadRecord: it names none.
        """
        word = clean(word)
        if not word:
            raise BadRecord("security", "it does not say which security")
        if word not in self._known:
            self._known[word] = _asset(word, word, "")
        return self._known[word]


def _asset(symbol: str, name: str, word: str) -> RemoteAsset:
    kind = _SECURITIES.get(word, AssetType.PUBLIC_STOCK)
    if is_occ(symbol):
        kind = AssetType.OPTION
    return RemoteAsset(symbol, kind, name=name, isin=canonical(ISIN, symbol))


def account_in(category: str) -> str:
    """Return the account that a category in brackets names; "" for a category."""
    if not category.startswith("["):
        return ""
    return clean(category[1:].partition("]")[0])


def category_in(category: str) -> str:
    """Return a category in words; nothing for what only says that there are splits."""
    if category.startswith(("--", "|")) or not category:
        return ""
    return account_in(category) or category


def words_of(record: Record) -> Iterator[str]:
    yield record.get("P")
    yield record.get("M")
