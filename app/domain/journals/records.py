"""A journal of plain-text accounting: accounts, transactions that balance, prices."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class Root(StrEnum):
    """The five kinds of accounts."""

    ASSETS = "Assets"
    LIABILITIES = "Liabilities"
    EQUITY = "Equity"
    INCOME = "Income"
    EXPENSES = "Expenses"


@dataclass(frozen=True, slots=True)
class JournalAccount:
    """An account by its root and the names below it, as people wrote them."""

    root: Root
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Posting:
    """An amount that an account receives, and what all of it was traded for."""

    account: JournalAccount
    quantity: Decimal
    commodity: str  # as the books name it
    total: Decimal | None = None  # not below zero, in `total_commodity`
    total_commodity: str = ""

    @property
    def weight(self) -> tuple[Decimal, str]:
        """Return what it counts for in its transaction, and in which commodity."""
        if self.total is None:
            return self.quantity, self.commodity
        return self.total.copy_sign(self.quantity), self.total_commodity


@dataclass(frozen=True, slots=True)
class Transaction:
    """An event; the weights of its postings come to zero in each commodity."""

    on: date
    text: str
    postings: tuple[Posting, ...]
    code: str = ""  # by which it is found in the books


@dataclass(frozen=True, slots=True)
class JournalPrice:
    """The price of one unit from a day on."""

    on: date
    commodity: str
    value: Decimal
    quote: str


@dataclass(frozen=True, slots=True)
class Commodity:
    """A commodity: its symbol in the books, unique there, and its name."""

    symbol: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Journal:
    """A whole journal. Transactions and prices are read once, by day."""

    title: str
    base_currency: str
    first: date
    accounts: tuple[JournalAccount, ...]
    commodities: tuple[Commodity, ...]
    transactions: Iterator[Transaction]
    prices: Iterator[JournalPrice]
    notes: tuple[str, ...] = ()
