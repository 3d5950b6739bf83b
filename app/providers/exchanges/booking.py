"""Entries as all exchanges have them: what came, went, was traded, turned into another, earned."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from app.domain.errors import RowProblem
from app.domain.times import day_of_us
from app.ports.providers import RemoteEntry
from app.providers.exchanges.coins import asset_of, is_money
from app.providers.reading import BadAnswer, Row

EARLIEST = date(1970, 1, 1)  # a history that is whole from here on is so from the very beginning
MAIN = "main"  # an exchange's wallets are one account: moving between them is no event


@dataclass(slots=True)
class Gathered:
    """What the rows of a page came to."""

    entries: list[RemoteEntry] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)

    def refuse(self, problem: BadAnswer, row: Row | None = None) -> None:
        """Note a row that cannot be read."""
        value = row.payload()[:200] if row else ""
        place = len(self.entries) + len(self.problems) + 1
        self.problems.append(RowProblem(place, problem.reason, problem.where, value))


@dataclass(frozen=True, slots=True)
class Event:
    """What all entries of one row have: when, under which id, and the row itself."""

    id: str
    at_us: int
    payload: str = ""
    note: str = ""
    is_pending: bool = False

    def moved(self, kind: str, code: str, amount: Decimal, suffix: str = "") -> RemoteEntry:
        """Return an entry of a coin or of money that came or went; `amount` is above zero."""
        money = is_money(code)
        return RemoteEntry(
            MAIN,
            self.id + suffix,
            self.at_us,
            day_of_us(self.at_us),
            kind,
            asset=None if money else asset_of(code),
            quantity=None if money else amount,
            currency=code if money else "",
            amount=amount if money else None,
            note=self.note,
            payload=self.payload,
            has_time=True,
            is_pending=self.is_pending,
        )

    def movement(
        self, kind: str, code: str, amount: Decimal, fee: Decimal = Decimal(0), fee_code: str = ""
    ) -> Iterator[RemoteEntry]:
        """Give the entry of a movement, and of a fee alone where nothing moved."""
        fee_code = fee_code or code
        if not amount or fee < 0:
            yield from self.charged(fee_code, fee)
        if not amount:
            return
        entry = self.moved(kind, code, abs(amount))
        if fee > 0:
            is_own = is_money(code) and fee_code == code
            entry = replace(entry, fee=fee, fee_asset=None if is_own else asset_of(fee_code))
        yield entry

    def charged(self, code: str, fee: Decimal) -> Iterator[RemoteEntry]:
        """Give the entry of a fee; below zero it was given back."""
        if fee > 0:
            yield self.moved("fee", code, fee, ":fee")
        elif fee < 0:
            yield self.moved("reward", code, -fee, ":rebate")

    def traded(
        self,
        kind: str,
        code: str,
        quantity: Decimal,
        quote: str,
        amount: Decimal,
        price: Decimal | None = None,
        fee: Decimal = Decimal(0),
        fee_code: str = "",
    ) -> Iterator[RemoteEntry]:
        """Give a buy or sell. A fee in what it was paid in is its own; any other names its coin."""
        if not quantity or not amount:
            return
        money = is_money(quote)
        fee_code = fee_code or quote
        entry = RemoteEntry(
            MAIN,
            self.id,
            self.at_us,
            day_of_us(self.at_us),
            kind,
            asset=asset_of(code),
            quantity=abs(quantity),
            price=price,
            currency=quote if money else "",
            currency_asset=None if money else asset_of(quote),
            amount=abs(amount),
            note=self.note,
            payload=self.payload,
            has_time=True,
            is_pending=self.is_pending,
        )
        if fee > 0:
            paid_in = None if fee_code == quote else asset_of(fee_code)
            entry = replace(entry, fee=fee, fee_asset=paid_in)
        yield entry
        if fee < 0:
            yield from self.charged(fee_code, fee)

    def turned(
        self, given: str, gave: Decimal, got: str, received: Decimal
    ) -> Iterator[RemoteEntry]:
        """Give what was turned into another: a buy or sell where money is a side, else a swap."""
        gave, received = abs(gave), abs(received)
        if not gave or not received:
            return
        if is_money(given) and not is_money(got):
            yield from self.traded("buy", got, received, given, gave)
        elif is_money(got):
            yield from self.traded("sell", given, gave, got, received)
        else:
            out, into = self.id + ":out", self.id + ":in"
            yield replace(self._swapped("swap_out", given, gave, ":out"), swap_with=into)
            yield replace(self._swapped("swap_in", got, received, ":in"), swap_with=out)

    def _swapped(self, kind: str, code: str, quantity: Decimal, suffix: str) -> RemoteEntry:
        return replace(self.moved(kind, code, quantity, suffix), note=self.note)


def ms(row: Row, path: str) -> int:
    """Return a time in milliseconds as microseconds, between 2009 and 2200.

    Raises:
        BadAnswer: it is none.
    """
    return checked_us(row.whole(path) * 1000, row, path)


def seconds(row: Row, path: str) -> int:
    """Return a time in seconds, whole or not, as microseconds.

    Raises:
        BadAnswer: it is none.
    """
    return checked_us(int(row.number(path) * 1_000_000), row, path)


def checked_us(value: int, row: Row, path: str) -> int:
    """Return a time if there can have been an exchange by then.

    Raises:
        BadAnswer: there was none.
    """
    if not 1_230_000_000_000_000 <= value < 7_258_118_400_000_000:
        raise BadAnswer(f"{row.where}.{path}", "a time out of any range")
    return value


def unseen(rows: Iterable[RemoteEntry], seen: set[str]) -> list[RemoteEntry]:
    """Return the entries whose ids were not seen yet, and note them."""
    found = []
    for one in rows:
        if one.external_id not in seen:
            seen.add(one.external_id)
            found.append(one)
    return found
