"""What an explorer or a node tells of an address, in one form, whoever told it."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from app.providers.reading import BadAnswer


@dataclass(frozen=True, slots=True)
class Sent:
    """A transaction as its sender signed it. Amounts in the coin's smallest unit."""

    tx: str
    block: int
    at_us: int
    sender: str
    target: str  # "" where it made a contract
    value: int  # nothing of it moved where `is_ok` is false
    fee: int  # paid by the sender in any case
    is_ok: bool
    payload: str


@dataclass(frozen=True, slots=True)
class Moved:
    """Coins or tokens that a contract moved in a transaction."""

    tx: str
    block: int
    at_us: int
    contract: str  # "": the chain's own coin
    source: str
    target: str
    value: int
    payload: str
    told: str = ""  # what tells it from other movements of the transaction, against listing twice


@dataclass(frozen=True, slots=True)
class Bad:
    """A row that cannot be read. Its transaction is left out whole: the net would be wrong."""

    line: int
    reason: str
    where: str
    tx: str  # "": unknown, then all of its block is left out
    block: int
    is_sent: bool = False  # a payment and a fee are lost with it


def bad_row(
    line: int, error: BadAnswer, tx: Callable[[], str], block: Callable[[], int], *, is_sent: bool
) -> Bad:
    """Return what is known of a row that cannot be read.

    Raises:
        BadAnswer: neither its transaction nor its block is known.
    """
    found = ""
    with suppress(BadAnswer):
        found = tx()
    try:
        return Bad(line, error.reason, error.where, found, block(), is_sent)
    except BadAnswer:
        if not found:
            raise
        return Bad(line, error.reason, error.where, found, -1, is_sent)


@dataclass(frozen=True, slots=True)
class Chunk:
    """A part of a history, older ones first: all there is up to a block."""

    sent: tuple[Sent, ...]
    moved: tuple[Moved, ...]
    bad: tuple[Bad, ...]
    through: int  # the block up to which nothing is missing
    is_last: bool = False

    @property
    def highest(self) -> int:
        """Return the newest block of a row; -1 without one."""
        sent = max((row.block for row in self.sent), default=-1)
        return max(sent, max((row.block for row in self.moved), default=-1))


class History(Protocol):
    """A source of an address's history."""

    tells_all: bool

    def chunks(self, address: str, first: int, newest: int) -> Iterator[Chunk]:
        """Give what happened from a block on, the newest block included, oldest chunk first.

        Raises:
            ProviderError: the source failed; what it gave before stands.
        """
        ...

    def contracts(self, address: str, newest: int) -> tuple[frozenset[str], str]:
        """Return the tokens that the address ever held, and why some may be missing ("": none)."""
        ...

    def check(self, address: str) -> tuple[str, ...]:
        """Try it with an address; return what a person should know.

        Raises:
            ProviderError: it does not answer, or refuses its key.
        """
        ...
