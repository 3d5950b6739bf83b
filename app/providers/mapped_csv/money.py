"""The money of a row: its amount with a sign, its fees and taxes, and the currency of a column."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from app.domain.mapped.maps import BY_KIND, FileMap
from app.domain.mapped.meanings import Meaning
from app.domain.numbers import ZERO, plain, to_ledger
from app.domain.trading.executions import ANY_SIGN, NEGATIVE, NET
from app.providers.coffer_csv.fields import FieldError
from app.providers.mapped_csv.names import currency_of
from app.providers.mapped_csv.numbers import Numbers

_FAR = Decimal("0.05")


class Money:
    """Reads the columns of money of one file."""

    def __init__(self, mapping: FileMap, places: Mapping[str, int], numbers: Numbers) -> None:
        self._map = mapping
        self._numbers = numbers
        self._columns = {
            meaning: (mapping.column(meaning), places[mapping.column(meaning)])
            for meaning in (Meaning.AMOUNT, Meaning.DEBIT, Meaning.CREDIT)
            if mapping.column(meaning)
        }
        self._fees = [(one, places[one]) for one in mapping.all_of(Meaning.FEE)]
        self._taxes = [(one, places[one]) for one in mapping.all_of(Meaning.TAX)]
        has_sides = Meaning.DEBIT in self._columns or Meaning.CREDIT in self._columns
        has_way = bool(mapping.column(Meaning.DIRECTION))
        self.is_signed = has_sides or has_way or mapping.amount_sign != BY_KIND
        self.is_net = mapping.amount_is == NET

    def amount(self, row: Sequence[str]) -> Decimal | None:
        """Return the amount: above zero what came in, as the file writes it; `None`: it has none.

        Raises:
            FieldError: no number, or a row with money on both sides.
        """
        if Meaning.AMOUNT in self._columns:
            own = self._value(row, Meaning.AMOUNT)
            if own is not None:
                return own
        out, into = self._value(row, Meaning.DEBIT), self._value(row, Meaning.CREDIT)
        if out and into:
            raise FieldError(
                self._columns[Meaning.DEBIT][0], "the row has both money in and money out"
            )
        if into is not None and (into or out is None):
            return into
        return None if out is None else -abs(out)

    def charges(self, row: Sequence[str]) -> tuple[Decimal, Decimal]:
        """Return the fee and the tax of a row: positive is charged.

        Raises:
            FieldError: no number, or one below zero that a ledger cannot take.
        """
        fee = self._sum(row, self._fees, self._map.fee_sign)
        tax = self._sum(row, self._taxes, ANY_SIGN)
        return fee, tax

    def currency_of(self, row: Sequence[str]) -> str:
        """Return the currency that the name of an amount's column states, or its value has."""
        for column, place in self._columns.values():
            own = currency_of(column)
            if own:
                return own
            unit = self._numbers.with_unit(_clean(row[place]), column)[1]
            if unit:
                return unit
        return ""

    def _value(self, row: Sequence[str], meaning: str) -> Decimal | None:
        found = self._columns.get(Meaning(meaning))
        if found is None:
            return None
        return self._numbers.of(_clean(row[found[1]]), found[0])

    def _sum(self, row: Sequence[str], columns: Sequence[tuple[str, int]], sign: str) -> Decimal:
        total = ZERO
        for column, place in columns:
            value = self._numbers.of(_clean(row[place]), column)
            if not value:
                continue
            total += abs(value) if sign == ANY_SIGN else -value if sign == NEGATIVE else value
        if total < 0:
            raise FieldError(columns[0][0], "below zero: a fee that is given back", plain(total))
        return total


def checked_amount(
    quantity: Decimal, price: Decimal | None, gross: Decimal, amount: Decimal, column: str
) -> Decimal | None:
    """Return what a trade came to before the fee; `None`: price × quantity says it as well.

    Raises:
        FieldError: it is far from price × quantity, so that a number was misread.
    """
    if price is None:
        return gross
    worth = quantity * price
    if not gross or not worth:
        return None if worth else gross
    if abs(gross / worth - 1) > _FAR and abs(gross - worth) > _cent(amount):
        raise FieldError(
            column,
            f"price × quantity is {plain(to_ledger(worth))}: see which sign stands before "
            "decimals, or map no price",
            plain(amount),
        )
    return gross


def _cent(value: Decimal) -> Decimal:
    """Return a unit of the last decimal that a number was written with."""
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(min(exponent, 0)) if isinstance(exponent, int) else ZERO


def _clean(value: str) -> str:
    clean = value.strip(" \t\u00a0\ufeff")
    return "" if clean in {"-", "--", "\u2013"} else clean
