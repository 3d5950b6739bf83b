"""What the readers of other programs' books share: accounts, transactions, what they state."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.errors import RowProblem
from app.domain.numbers import plain
from app.ports.importers import Guess
from app.ports.providers import RemoteAsset


class Side(StrEnum):
    """Where an account stands. Only what is owned and owed becomes an account of the books."""

    OWNED = "owned"
    OWED = "owed"
    INCOME = "income"
    EXPENSE = "expense"
    EQUITY = "equity"
    TRADING = "trading"  # in between, where a program balances each currency for itself


OWN = frozenset({Side.OWNED, Side.OWED})


class Means(StrEnum):
    """What a category says of the money that it takes or gives, by its own name."""

    OTHER = ""
    DIVIDEND = "dividend"
    INTEREST = "interest"
    FEE = "fee"
    TAX = "tax"
    GAIN = "gain"
    REWARD = "reward"
    OPENING = "opening"


@dataclass(frozen=True, slots=True)
class BookAccount:
    """An account or a category. `path`: its whole name, from the top."""

    id: str
    path: str
    side: Side
    type: str = ""
    subtype: str = ""
    currency: str = ""
    means: Means = Means.OTHER
    payer: str = ""  # the commodity that a category of income names
    note: str = ""
    institution: str = ""
    mask: str = ""


@dataclass(slots=True)
class Posting:
    """A change of one account, signed.

    `weight`: what it counts for in the transaction's balance, signed alike, in `weighed_in`;
    `None`: itself. `worth`: what it was sold for, without a sign, where that is not its weight.
    """

    account: str
    commodity: str
    quantity: Decimal
    weight: Decimal | None = None
    weighed_in: str = ""
    worth: Decimal | None = None
    memo: str = ""
    on: date | None = None  # where it is another than the transaction's
    line: int = 0
    is_at_cost: bool = False  # the weight is what it once cost, not what it was sold for
    action: str = ""  # split, add, remove, dividend …: as far as the program says it
    id: str = ""


@dataclass(slots=True)
class Transaction:
    """Postings that belong together."""

    line: int
    on: date
    postings: list[Posting]
    id: str = ""
    note: str = ""
    payload: str = ""


@dataclass(frozen=True, slots=True)
class Stated:
    """A balance that the file states, and what its rows come to by then."""

    account: str
    commodity: str
    stated: Decimal
    found: Decimal
    on: date  # at the end of that day
    line: int
    is_right: bool
    is_seen: bool = True  # it is of this account alone, and nothing follows on that day


@dataclass(frozen=True, slots=True)
class StatedPrice:
    """A price as a file states it."""

    on: date
    commodity: str
    value: Decimal
    quote: str
    line: int


@dataclass(slots=True)
class Books:
    """All that a file says."""

    accounts: dict[str, BookAccount] = field(default_factory=dict)
    transactions: list[Transaction] = field(default_factory=list)  # by day, then as in the file
    assets: Mapping[str, RemoteAsset] = field(default_factory=dict)  # commodity → asset
    prices: list[StatedPrice] = field(default_factory=list)
    stated: list[Stated] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)
    passed: dict[str, int] = field(default_factory=dict)
    guesses: list[Guess] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    counted: int | None = None  # of what it states, so much more than there is; `None`: nothing

    def pass_over(self, word: str, count: int = 1) -> None:
        self.passed[word] = self.passed.get(word, 0) + count

    def count(self, kind: str, stated: int, found: int) -> None:
        """Hold what a file says that it has against what it has."""
        self.counted = (self.counted or 0) + abs(stated - found)
        if stated != found:
            self.notes.append(
                f"It says that it has {stated} of the kind {kind}, and it has {found}: it is cut, "
                "or was changed."
            )

    def off_balance(self, one: Transaction, commodity: str, over: Decimal) -> None:
        """Say that a transaction does not come to nothing: its own accounts still move."""
        own = next((post for post in one.postings if self.accounts[post.account].side in OWN), None)
        self.notes.append(
            f"The transaction of line {one.line} does not balance: {plain(over)} is left over."
        )
        if own is not None:
            zero = Decimal(0)
            self.stated.append(
                Stated(own.account, commodity, zero, over, one.on, one.line, is_right=False)
            )
