"""The settings of a guessed map that follow from the values: signs, orders, currency, types."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from app.domain.activities import ACTIVITIES, OBSERVATIONS, PRICES
from app.domain.currencies import is_currency
from app.domain.kinds import CHARGE_KINDS, Kind
from app.domain.mapped.kind_words import direction_of, kind_of
from app.domain.mapped.maps import BY_KIND, BY_SIGN, SIGNED, SKIP, FileMap
from app.domain.mapped.meanings import NUMBERS, Meaning
from app.domain.trading.execution_numbers import POINT, guessed_decimal
from app.domain.trading.execution_symbols import COINS
from app.domain.trading.execution_times import YMD, guessed_format
from app.domain.trading.executions import GROSS
from app.providers.executions.values import (
    Columns,
    amount_is,
    amounts_differ,
    fee_sign_of,
    is_day,
    number_in,
)
from app.providers.mapped_csv.names import currency_of, named

_LEAVING = frozenset({Kind.WITHDRAW, Kind.TRANSFER_OUT, Kind.BUY}) | CHARGE_KINDS
_MARKS = {"\u20ac": "EUR", "\u00a3": "GBP", "z\u0142": "PLN", "CHF": "CHF", "K\u010d": "CZK"}


def says(word: str) -> bool:
    """Tell whether a word says of what kind a row is."""
    return kind_of(word.strip()) not in {"", BY_SIGN}


class Settling:
    """Completes a map whose columns are known."""

    def __init__(self, columns: Columns, skip: tuple[tuple[str, str], ...]) -> None:
        self.columns = columns
        self.header = columns.header
        self.place: Mapping[str, int] = {name: at for at, name in enumerate(columns.header)}
        self.skip = skip

    # -- settings --------------------------------------------------------------------------

    def settled(self) -> FileMap:
        """Return the map, with the settings that follow from the values."""
        columns = self.columns
        mapping = FileMap(
            tuple((name, str(columns.taken[name])) for name in self.header if name in columns.taken)
        )
        decimal = guessed_decimal(self._texts(mapping))
        mapping = replace(mapping, decimal=decimal or POINT, skip=self.skip, rows=_rows_of(mapping))
        mapping = self._by_way(self._one_currency(mapping))
        return replace(
            mapping,
            date_format=self._order(mapping),
            fee_sign=fee_sign_of(mapping, columns),
            amount_is=amount_is(mapping, columns, self.place) if self._trades(mapping) else GROSS,
            amount_sign=self._sign(mapping),
            currency=self._constant_currency(mapping),
            asset_type=self._type(mapping),
            decimal=decimal,
        )

    def _texts(self, mapping: FileMap) -> list[str]:
        return [
            text
            for name, meaning in mapping.columns
            if meaning in NUMBERS
            for text in self.columns.values[name][:300]
        ]

    def _order(self, mapping: FileMap) -> str:
        """Return the order of day and month; other columns of days may tell where one does not."""
        columns = self.columns
        own = columns.values.get(mapping.column(Meaning.DATE), [])
        days = [one for one in own[:300] if is_day(one)]
        order = guessed_format(days)
        if order or not days:
            return order or (YMD if not own else "")
        others = [
            text
            for name in self.header
            if columns.share(name, is_day) > 0.9
            for text in columns.values[name][:300]
        ]
        return guessed_format([*days, *others])

    def _one_currency(self, mapping: FileMap) -> FileMap:
        """Leave the price out where it is in another currency than the amount: money counts."""
        if not amounts_differ(mapping, self.columns, self.place):
            return mapping
        left = mapping.with_column(mapping.column(Meaning.PRICE), "")
        code = mapping.column(Meaning.CURRENCY)
        if code and "price" in named(code):
            left = left.with_column(code, "")
        return left

    def _by_way(self, mapping: FileMap) -> FileMap:
        """Let words such as debit and credit give amounts a sign that have none."""
        column = mapping.column(Meaning.KIND)
        if not column or self._trades(mapping) or self._sign(mapping):
            return mapping
        values = self.columns.values[column]
        if not values or not all(map(direction_of, values)):
            return mapping
        return mapping.with_column(column, str(Meaning.DIRECTION))

    def _trades(self, mapping: FileMap) -> bool:
        return bool(mapping.column(Meaning.QUANTITY))

    def _sign(self, mapping: FileMap) -> str:
        """Return what the sign of an amount says; "" where a person has to."""
        amount = mapping.column(Meaning.AMOUNT)
        if mapping.column(Meaning.DIRECTION) or not amount or mapping.rows != ACTIVITIES:
            return SIGNED
        values = [number_in(text, mapping.decimal) for text in self.columns.values[amount]]
        if any(value < 0 for value in values if value is not None):
            return SIGNED
        word = mapping.column(Meaning.KIND)
        if not word:
            return "" if values else SIGNED
        rows = self.columns.rows
        places = [self.place[one] for one in mapping.all_of(Meaning.KIND)]
        kinds = [
            next((kind_of(row[one]) for one in places if says(row[one])), "")
            for row in rows
            if row[self.place[amount]].strip()
        ]
        if any(kind in _LEAVING for kind in kinds):
            return BY_KIND
        is_told = all(kind not in {"", BY_SIGN, SKIP} for kind in kinds)
        return BY_KIND if kinds and is_told else ""

    def _constant_currency(self, mapping: FileMap) -> str:
        if mapping.column(Meaning.CURRENCY):
            return ""
        money = (Meaning.AMOUNT, Meaning.DEBIT, Meaning.CREDIT, Meaning.BALANCE, Meaning.PRICE)
        for meaning in money:
            own = currency_of(mapping.column(meaning)) if mapping.column(meaning) else ""
            if own:
                return own
        stated: Counter[str] = Counter()
        for meaning in money:
            for text in self.columns.values.get(mapping.column(meaning), [])[:300]:
                stated.update(code for mark, code in _MARKS.items() if mark in text)
        for name in self.header:  # the same code in every row, whatever its column is called
            values = self.columns.values[name]
            if len(values) > 0.9 * len(self.columns.rows) and set(map(is_currency, values)) == {
                True
            }:
                stated.update(values)
        return stated.most_common(1)[0][0] if len(stated) == 1 else ""

    def _type(self, mapping: FileMap) -> str:
        symbols = [one.upper() for one in self.columns.values.get(mapping.column("symbol"), [])]
        known = [one for one in symbols if one in COINS]
        others = [one for one in symbols if one not in COINS and not is_currency(one)]
        if known and not others:
            return "crypto"
        if mapping.column(Meaning.ISIN) or others:
            is_pair = sum("/" in one or "-" in one for one in others) > 0.5 * len(symbols or [""])
            return "" if is_pair and not mapping.column(Meaning.ISIN) else "public-stock"
        return ""


def _rows_of(mapping: FileMap) -> str:
    """Return what the rows of a file are: activities, prices, balances."""
    has = {meaning for _, meaning in mapping.columns}
    moved = {Meaning.AMOUNT, Meaning.DEBIT, Meaning.CREDIT, Meaning.QUANTITY, Meaning.KIND} & has
    if Meaning.PRICE in has and not moved:
        return PRICES
    return OBSERVATIONS if Meaning.BALANCE in has and not moved else ACTIVITIES
