"""Rows of banks, cards, cash, assets and debts: money, its splits, and transfers."""

from datetime import date
from decimal import Decimal

from app.domain.kinds import Kind
from app.domain.numbers import ZERO
from app.providers.qif_file.book import (
    BadRecord,
    Piece,
    Values,
    account_in,
    category_in,
    words_of,
)
from app.providers.qif_file.records import Record


class Registers:
    """Reads rows of money."""

    def __init__(self, values: Values) -> None:
        self._values = values
        self.odd_splits = 0  # rows whose splits do not come to their amount

    def pieces(self, record: Record, account: str) -> list[Piece]:
        """Return the parts of a row; none where it moves nothing.

        Raises:
            BadRecord: it has no date or no amount, or one that cannot be read.
        """
        on, total = self._values.day(record), self._values.total(record)
        parts = [(one, self._split(one.amount)) for one in record.splits]
        if total is None:
            if not parts or any(amount is None for _, amount in parts):
                raise BadRecord("amount", "the row has no amount")
            total = sum((amount or ZERO for _, amount in parts), ZERO)
        words = tuple(words_of(record))
        other = account_in(record.get("L"))
        if not record.splits:
            own = () if other else (category_in(record.get("L")),)
            return [money(record, account, on, total, other, (*words, *own))]
        said = [(category_in(one.category), one.memo) for one in record.splits]
        told = tuple(word for pair in said for word in pair)
        comes_to = sum((amount or ZERO for _, amount in parts), ZERO)
        if comes_to != total:
            self.odd_splits += 1
            return [money(record, account, on, total, "", (*words, *told))]
        found: list[Piece] = []
        rest, rest_words = ZERO, list(words)
        for one, amount in parts:
            name = account_in(one.category)
            if name and name != account and amount:
                found.append(money(record, account, on, amount, name, (*words, one.memo)))
            else:
                rest += amount or ZERO
                rest_words += [category_in(one.category), one.memo]
        if rest or not found:
            found.insert(0, money(record, account, on, rest, "", tuple(rest_words)))
        return found

    def _split(self, text: str) -> Decimal | None:
        return self._values.amount(text, "split") if text else None


def money(
    record: Record, account: str, on: date, amount: Decimal, other: str, words: tuple[str, ...]
) -> Piece:
    """Return money that came or went; a row of an account to itself says what was there first."""
    if other == account:
        return Piece(record, account, on, Kind.OPENING_BALANCE, amount=amount, words=words)
    return Piece(record, account, on, money=amount, other=other, words=words)
