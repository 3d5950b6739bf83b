"""What stands in the columns of a file: tests of values, and what follows from several of them."""

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Protocol

from app.domain.currencies import is_currency
from app.domain.errors import NotADateError, NotANumberError
from app.domain.numbers import ZERO, total
from app.domain.trading.execution_numbers import COMMA, POINT, read_number
from app.domain.trading.execution_symbols import COINS, option_of, pair_of
from app.domain.trading.execution_times import FORMATS, Moments
from app.domain.trading.execution_words import side_of
from app.domain.trading.executions import CHARGED, GROSS, NEGATIVE, NET, Field
from app.providers.executions.names import words_of

_TIME = re.compile(r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?: ?[AaPp][Mm])?")
_PLAIN = re.compile(r"[-+]?[0-9.,]+")
ISIN = re.compile(r"[A-Z]{2}[A-Z0-9]{9}[0-9]")
SENTENCE = re.compile(r"[^\W\d_]+ [0-9][0-9.,]*(?: .+)?")
_SCALES = (1, 100)  # of options amounts are a hundred times price × quantity
_ABOUT = Decimal("0.05")
BLANK = frozenset({"", "-", "--", "\u2013"})


class Mapped(Protocol):
    """A map of columns, whatever it is for."""

    @property
    def decimal(self) -> str: ...
    def column(self, field: str) -> str: ...
    def all_of(self, field: str) -> tuple[str, ...]: ...


class Columns:
    """The values of each column, those that are not blank, and for what columns are taken."""

    def __init__(
        self,
        header: Sequence[str],
        rows: Sequence[Sequence[str]],
        names: Mapping[str, Sequence[str]],
        words: Callable[[str], str] = words_of,
    ) -> None:
        """Take the first rows. `names`: what columns of a field are called, the best name first.

        `words`: brings the name of a column into the form that they have.
        """
        self._names = names
        self.words = words
        self.header = tuple(header)
        self.rows = rows
        self.values = {
            name: [text for row in rows if (text := row[place].strip()) not in BLANK]
            for place, name in enumerate(header)
        }
        self.taken: dict[str, str] = {}

    def free(self) -> list[str]:
        """Return the columns that are taken for nothing."""
        return [name for name in self.header if name not in self.taken]

    def share(self, name: str, test: Callable[[str], bool]) -> float:
        """Return which part of a column's values passes a test; 0 of none."""
        values = self.values[name]
        return sum(map(test, values)) / len(values) if values else 0.0

    def take(self, field: str, name: str) -> str:
        """Take a column for a field; "" is none."""
        if name:
            self.taken[name] = field
        return name

    def best(self, field: str, fits: Callable[[str], bool]) -> str:
        """Take the free column with the best name for a field whose values fit; "" if none."""
        names = self._names.get(field, ())
        ranks = {name: names.index(name) for name in names}
        found = [name for name in self.free() if self.words(name) in ranks and fits(name)]
        return self.take(field, min(found, key=lambda one: ranks[self.words(one)], default=""))


def fee_sign_of(mapping: Mapped, columns: Columns) -> str:
    """Return which sign fees that are charged have."""
    values = [
        value
        for name in mapping.all_of(Field.FEE)
        for text in columns.values[name]
        if (value := number_in(text, mapping.decimal))
    ]
    below = sum(value < 0 for value in values)
    return NEGATIVE if below * 2 > len(values) else CHARGED


def amounts_differ(mapping: Mapped, columns: Columns, place: Mapping[str, int]) -> bool:
    """Tell whether amounts are mostly not price × quantity: they are in another currency, say."""
    names = [mapping.column(field) for field in (Field.AMOUNT, Field.QUANTITY, Field.PRICE)]
    if not all(names):
        return False
    near = far = 0
    for row in columns.rows[:300]:
        amount, quantity, price = (number_in(row[place[name]], mapping.decimal) for name in names)
        if amount and quantity and price:
            ratio = abs(amount) / abs(quantity * price)
            is_near = any(abs(ratio / scale - 1) < _ABOUT for scale in _SCALES)
            near, far = near + is_near, far + (not is_near)
    return far > near


def amount_is(mapping: Mapped, columns: Columns, place: Mapping[str, int]) -> str:
    """Tell whether amounts have the fee in them: whichever price × quantity comes closer to."""
    names = [mapping.column(field) for field in (Field.AMOUNT, Field.QUANTITY, Field.PRICE)]
    fees = mapping.all_of(Field.FEE)
    if not names[0]:
        return GROSS
    by_name = words_of(names[0]).split()
    usual = NET if {"net", "netto", "total", "amount", "bedrag", "belopp"} & set(by_name) else GROSS
    if not all(names) or not fees:
        return usual if not names[2] else GROSS
    gross = net = 0
    for row in columns.rows[:300]:
        amount, quantity, price = (number_in(row[place[name]], mapping.decimal) for name in names)
        fee = total(abs(number_in(row[place[name]], mapping.decimal) or ZERO) for name in fees)
        if not amount or not quantity or not price or not fee:
            continue
        far = abs(abs(quantity * price) - abs(amount))
        if far < fee / 2:
            gross += 1
        elif abs(far - fee) < fee / 2:
            net += 1
    return usual if gross == net else NET if net > gross else GROSS


def is_trade(text: str) -> bool:
    """Tell whether a word says bought or sold."""
    found = side_of(text)
    return found is not None and found.side is not None


def is_deed(text: str) -> bool:
    """Tell whether a text is a sentence such as "Buy 3 @ 134.85 USD"."""
    return bool(SENTENCE.fullmatch(text)) and is_trade(text.split(maxsplit=1)[0])


def is_day(text: str) -> bool:
    """Tell whether a text is a day, or a day and a time, in any order."""
    if len(text) < 6 or not any(sign.isdigit() for sign in text):
        return False
    if re.fullmatch(r"-?[0-9]+[.,][0-9]+", text):
        return False
    for order in FORMATS:
        try:
            _ANY[order].read(text)
        except NotADateError:
            continue
        return True
    return False


_ANY = {order: Moments(order, "UTC") for order in FORMATS}


def is_time(text: str) -> bool:
    """Tell whether a text is a time of day."""
    return bool(_TIME.fullmatch(text))


def is_money(text: str) -> bool:
    """Tell whether a text is the code of a currency or of a coin."""
    clean = text.strip().upper()
    return is_currency(clean) or clean in COINS or clean in {"GBX", "ZAC", "ILA"}


def is_symbol(text: str) -> bool:
    """Tell whether a text may be the symbol of an asset."""
    if is_time(text) or len(text) > 60 or _PLAIN.fullmatch(text):
        return False
    if pair_of(text) is not None or option_of(text) is not None:
        return True
    return bool(re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9.\-/:&*# ]{0,15}", text)) and not is_currency(
        text.upper()
    )


def is_numeric(columns: Columns, name: str) -> bool:
    """Tell whether at least half of the values of a column are numbers."""
    values = columns.values[name]
    if not values:
        return False
    good = sum(any(number_in(text, sign) is not None for sign in (POINT, COMMA)) for text in values)
    return good / len(values) >= 0.5


def is_unique(columns: Columns, name: str) -> bool:
    """Tell whether a column tells its rows apart."""
    values = columns.values[name]
    return len(values) > 0.9 * len(columns.rows) and len(set(values)) == len(values)


def number_in(text: str, decimal: str) -> Decimal | None:
    """Return a number, `None` for a text that is none."""
    try:
        return read_number(text, decimal)[0]
    except NotANumberError:
        return None
