"""What the columns of a broker's file seem to be: by their names, and by what stands in them.

A name alone decides nothing: a column named `time` may hold days, and `type` may hold sides, kinds
of rows or put and call. So each field has a test of the values, and the best name that passes wins.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from app.domain.currencies import is_currency
from app.domain.errors import NotADateError, NotANumberError
from app.domain.numbers import ZERO, total
from app.domain.trading.execution_numbers import COMMA, POINT, guessed_decimal, read_number
from app.domain.trading.execution_symbols import COINS, option_of, pair_of
from app.domain.trading.execution_times import FORMATS, Moments, guessed_format
from app.domain.trading.execution_words import effect_of, is_done, side_of
from app.domain.trading.executions import (
    BY_AMOUNT,
    BY_QUANTITY,
    CHARGED,
    GROSS,
    INSTRUMENT,
    NEGATIVE,
    NET,
    ExecutionMap,
    Field,
)
from app.ports.executions import Guess
from app.providers.executions.names import NAMES, is_fee, words_of

LOOKED_AT = 1_000  # rows
_TIME = re.compile(r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?: ?[AaPp][Mm])?")
_PLAIN = re.compile(r"[-+]?[0-9.,]+")
_ISIN = re.compile(r"[A-Z]{2}[A-Z0-9]{9}[0-9]")
_SENTENCE = re.compile(r"[^\W\d_]+ [0-9][0-9.,]*(?: .+)?")
_RIGHTS = frozenset("c p call put calls puts stock etf - equity".split())
_KINDS = frozenset(
    "stk opt stock stocks option options etf etfs crypto equity equities security fut cash forex "
    "fund funds cryptocurrency share shares bond bonds".split()
)
_UNNAMED_QUOTE = "what coins were paid in is not said: choose a currency"
_MIXED = "numbers have points and commas before their decimals: choose"
_NUMBERS = frozenset({Field.QUANTITY, Field.PRICE, Field.AMOUNT, Field.FEE, Field.STRIKE})
_SCALES = (1, 100)  # of options amounts are a hundred times price × quantity
_ABOUT = Decimal("0.05")
_BLANK = frozenset({"", "-", "--", "\u2013"})
_NO_SIDE = "no column says bought or sold: the sign of the {} decides"
_NO_ORDER = "whether day or month comes first cannot be told: choose"


class _Columns:
    """The values of each column, those that are not blank."""

    def __init__(self, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        self.header = tuple(header)
        self.rows = rows
        self.values = {
            name: [text for row in rows if (text := row[place].strip()) not in _BLANK]
            for place, name in enumerate(header)
        }
        self.taken: dict[str, Field] = {}

    def free(self) -> list[str]:
        return [name for name in self.header if name not in self.taken]

    def share(self, name: str, test: Callable[[str], bool]) -> float:
        """Return which part of a column's values passes a test; 0 of none."""
        values = self.values[name]
        return sum(map(test, values)) / len(values) if values else 0.0

    def take(self, field: Field, name: str) -> str:
        if name:
            self.taken[name] = field
        return name

    def best(self, field: Field, fits: Callable[[str], bool]) -> str:
        """Take the free column with the best name for a field whose values fit; "" if none."""
        ranks = {name: rank for rank, name in enumerate(NAMES[field])}
        found = [name for name in self.free() if words_of(name) in ranks and fits(name)]
        return self.take(field, min(found, key=lambda one: ranks[words_of(one)], default=""))


def guess(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Guess:
    """Return what the columns of a file seem to be, given its first rows."""
    all_rows = _Columns(header, rows)
    side = _side(all_rows)
    place = {name: number for number, name in enumerate(header)}
    trades = [row for row in rows if not side or _is_trade(row[place[side]])] or rows
    columns = _Columns(header, trades)
    columns.taken = dict(all_rows.taken)
    _times(columns)
    _options(columns)
    _what(columns)
    _how_much(columns)
    _fees(columns)
    _rest(columns, side)
    mapping = ExecutionMap(
        tuple((name, str(columns.taken[name])) for name in header if name in columns.taken)
    )
    return _settled(mapping, columns, place)


def _settled(mapping: ExecutionMap, columns: _Columns, place: dict[str, int]) -> Guess:
    """Fill in the settings that follow from the values."""
    doubts: list[str] = []
    days = columns.values.get(mapping.column(Field.DATE), [])
    order = guessed_format(days[:300])
    if not order and mapping.column(Field.DATE):
        doubts.append(_NO_ORDER)
    decimal = _decimal(mapping, columns)
    if not decimal:
        doubts.append(_MIXED)
    mapping = _without_amount(replace(mapping, decimal=decimal or POINT), columns, place)
    mapping = replace(
        mapping,
        date_format=order,
        decimal=decimal,
        kind=_kind(mapping, columns),
        fee_sign=_fee_sign(mapping, columns),
        amount_is=_amount_is(mapping, columns, place),
        sign_of=_sign_of(mapping, columns),
        only=_only(columns),
    )
    ids = mapping.column(Field.ID)
    if ids and _ids_repeat(mapping, columns, place):
        mapping = replace(mapping, id_scope=INSTRUMENT)
    if not mapping.column(Field.SIDE) and not mapping.column(Field.DETAILS):
        doubts.append(_NO_SIDE.format(mapping.sign_of))
    doubts.extend(f"no column seems to be the {field}" for field in mapping.missing())
    if mapping.kind == "crypto_pair" and not mapping.column(Field.CURRENCY):
        doubts.append(_UNNAMED_QUOTE)
    return Guess(mapping, tuple(doubts))


# -- fields ------------------------------------------------------------------------------------


def _side(columns: _Columns) -> str:
    """Take the column in which most values are words for bought and sold."""
    ranks = {name: rank for rank, name in enumerate(NAMES[Field.SIDE])}
    found: list[tuple[float, int, str]] = []
    for name in columns.header:
        values = columns.values[name]
        if words_of(name) not in ranks or any(_SENTENCE.fullmatch(one) for one in values[:50]):
            continue
        trades = sum(_is_trade(one) for one in values)
        if trades:
            found.append((trades / len(columns.rows), -ranks[words_of(name)], name))
    if not found:
        return ""
    return columns.take(Field.SIDE, max(found)[2])


def _times(columns: _Columns) -> None:
    date = columns.best(Field.DATE, lambda one: columns.share(one, _is_day) > 0.6)
    has_time = any(":" in one for one in columns.values.get(date, [])[:50])
    if date and not has_time:
        columns.best(Field.TIME, lambda one: columns.share(one, _is_time) > 0.6)
    columns.best(Field.ZONE, lambda one: columns.share(one, lambda text: "/" in text) > 0.6)


def _options(columns: _Columns) -> None:
    columns.best(Field.STRIKE, lambda one: _is_numeric(columns, one))
    columns.best(Field.EXPIRY, lambda one: columns.share(one, _is_day) > 0.6)
    columns.best(
        Field.RIGHT,
        lambda one: (
            columns.share(one, lambda text: text.lower() in _RIGHTS) > 0.9
            and any(text.lower()[:1] in {"c", "p"} for text in columns.values[one])
        ),
    )
    columns.best(Field.UNDERLYING, lambda one: bool(columns.values[one]))
    columns.best(Field.MULTIPLIER, lambda one: _is_numeric(columns, one))
    columns.best(
        Field.KIND, lambda one: columns.share(one, lambda text: bool(_kind_words(text))) > 0.5
    )


def _what(columns: _Columns) -> None:
    columns.best(
        Field.ISIN, lambda one: columns.share(one, lambda text: bool(_ISIN.fullmatch(text))) > 0.5
    )
    columns.best(Field.SYMBOL, lambda one: columns.share(one, _is_symbol) > 0.6)


def _how_much(columns: _Columns) -> None:
    def numeric(name: str) -> bool:
        return _is_numeric(columns, name)

    has = columns.taken.values()
    columns.best(Field.QUANTITY, lambda one: words_of(one) != "amount" and numeric(one))
    columns.best(Field.PRICE, numeric)
    if Field.QUANTITY not in has and Field.PRICE in has:
        columns.best(Field.QUANTITY, numeric)
    if Field.QUANTITY not in has:
        columns.best(Field.DETAILS, lambda one: any(map(_is_deed, columns.values[one])))
    columns.best(Field.NAME, lambda one: not numeric(one))
    if Field.DETAILS not in has or Field.SYMBOL not in has:
        columns.best(Field.AMOUNT, numeric)
    _currency(columns)


def _currency(columns: _Columns) -> None:
    """Take the currency of the price: the one beside its name, before any other."""
    price = next((name for name, own in columns.taken.items() if own == Field.PRICE), "")
    own = f"currency {words_of(price)}" if price else "-"
    if "account currency" in words_of(price):
        own = "account currency"
    beside = [name for name in columns.free() if words_of(name) == own]
    if beside:
        columns.take(Field.CURRENCY, beside[0])
    else:
        columns.best(Field.CURRENCY, lambda one: columns.share(one, _is_money) > 0.6)


def _fees(columns: _Columns) -> None:
    for name in columns.free():
        if not is_fee(name):
            continue
        if columns.share(name, _is_money) > 0.6 or (
            not columns.values[name] and words_of(name).startswith("currency")
        ):
            columns.take(Field.FEE_CURRENCY, name)
        elif not columns.values[name] or _is_numeric(columns, name):
            columns.take(Field.FEE, name)
    if Field.FEE not in columns.taken.values():
        for name in list(columns.taken):
            if columns.taken[name] == Field.FEE_CURRENCY:
                del columns.taken[name]


def _rest(columns: _Columns, side: str) -> None:
    columns.best(Field.ID, lambda one: _is_unique(columns, one))
    columns.best(Field.ORDER, lambda one: bool(columns.values[one]))
    columns.best(
        Field.EFFECT, lambda one: columns.share(one, lambda text: bool(effect_of(text))) > 0.5
    )
    columns.best(
        Field.STATUS,
        lambda one: columns.share(one, lambda text: is_done(text) is not None) > 0.95,
    )
    if side:
        columns.best(Field.TYPE, lambda one: len(set(columns.values[one])) <= 40)
    columns.best(Field.NOTE, lambda one: not _is_numeric(columns, one))


# -- settings ----------------------------------------------------------------------------------


def _decimal(mapping: ExecutionMap, columns: _Columns) -> str:
    texts: list[str] = []
    for name, field in mapping.columns:
        if field in _NUMBERS:
            texts += columns.values[name][:300]
        elif field == Field.DETAILS:
            texts += [
                number
                for text in columns.values[name][:300]
                if _is_deed(text)
                for number in re.findall(r"(?<=[ @])[0-9][0-9.,]*(?=[ )]|$)", text)
            ]
    return guessed_decimal(texts)


def _without_amount(
    mapping: ExecutionMap, columns: _Columns, place: dict[str, int]
) -> ExecutionMap:
    """Take an amount for nothing that is not price × quantity: it is in another currency, say."""
    names = [mapping.column(field) for field in (Field.AMOUNT, Field.QUANTITY, Field.PRICE)]
    if not all(names):
        return mapping
    near = far = 0
    for row in columns.rows[:300]:
        amount, quantity, price = (_number(row[place[name]], mapping.decimal) for name in names)
        if amount and quantity and price:
            ratio = abs(amount) / abs(quantity * price)
            is_near = any(abs(ratio / scale - 1) < _ABOUT for scale in _SCALES)
            near, far = near + is_near, far + (not is_near)
    return mapping.with_column(names[0], "") if far > near else mapping


def _kind(mapping: ExecutionMap, columns: _Columns) -> str:
    symbols = {one.upper() for one in columns.values.get(mapping.column(Field.SYMBOL), [])}
    if mapping.column(Field.KIND) or not symbols:
        return ""
    if symbols <= COINS and not any(pair_of(one) for one in symbols):
        return "crypto_pair"
    return ""


def _fee_sign(mapping: ExecutionMap, columns: _Columns) -> str:
    values = [
        value
        for name in mapping.all_of(Field.FEE)
        for text in columns.values[name]
        if (value := _number(text, mapping.decimal))
    ]
    below = sum(value < 0 for value in values)
    return NEGATIVE if below * 2 > len(values) else CHARGED


def _amount_is(mapping: ExecutionMap, columns: _Columns, place: dict[str, int]) -> str:
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
        amount, quantity, price = (_number(row[place[name]], mapping.decimal) for name in names)
        fee = total(abs(_number(row[place[name]], mapping.decimal) or ZERO) for name in fees)
        if not amount or not quantity or not price or not fee:
            continue
        far = abs(abs(quantity * price) - abs(amount))
        if far < fee / 2:
            gross += 1
        elif abs(far - fee) < fee / 2:
            net += 1
    return usual if gross == net else NET if net > gross else GROSS


def _sign_of(mapping: ExecutionMap, columns: _Columns) -> str:
    if mapping.column(Field.SIDE) or not mapping.column(Field.AMOUNT):
        return BY_QUANTITY
    signs = [
        {value < 0 for text in columns.values[name] if (value := _number(text, mapping.decimal))}
        for name in (mapping.column(Field.QUANTITY), mapping.column(Field.AMOUNT))
        if name
    ]
    return (
        BY_AMOUNT if len(signs) == 2 and signs[0] == {False} and True in signs[1] else BY_QUANTITY
    )


def _only(columns: _Columns) -> tuple[tuple[str, str], ...]:
    """Leave out the lots and sums that one broker puts between its orders."""
    for name in columns.header:
        if words_of(name) == "datadiscriminator":
            values = set(columns.values[name])
            for word in ("Trade", "Execution", "Order"):
                if word in values:
                    return ((name, word),)
    return ()


# -- tests of values ---------------------------------------------------------------------------


def _is_trade(text: str) -> bool:
    found = side_of(text)
    return found is not None and found.side is not None


def _is_deed(text: str) -> bool:
    return bool(_SENTENCE.fullmatch(text)) and _is_trade(text.split(maxsplit=1)[0])


def _is_day(text: str) -> bool:
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


def _is_time(text: str) -> bool:
    return bool(_TIME.fullmatch(text))


def _is_money(text: str) -> bool:
    clean = text.strip().upper()
    return is_currency(clean) or clean in COINS or clean in {"GBX", "ZAC", "ILA"}


def _is_symbol(text: str) -> bool:
    if _is_time(text) or len(text) > 60 or _PLAIN.fullmatch(text):
        return False
    if pair_of(text) is not None or option_of(text) is not None:
        return True
    return bool(re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9.\-/:&*# ]{0,15}", text)) and not is_currency(
        text.upper()
    )


def _is_numeric(columns: _Columns, name: str) -> bool:
    values = columns.values[name]
    if not values:
        return False
    good = sum(any(_number(text, sign) is not None for sign in (POINT, COMMA)) for text in values)
    return good / len(values) >= 0.5


def _is_unique(columns: _Columns, name: str) -> bool:
    values = columns.values[name]
    return len(values) > 0.9 * len(columns.rows) and len(set(values)) == len(values)


def _ids_repeat(mapping: ExecutionMap, columns: _Columns, place: dict[str, int]) -> bool:
    """Tell whether ids come again with another symbol: they count in each market apart."""
    own, symbol = mapping.column(Field.ID), mapping.column(Field.SYMBOL)
    if not symbol:
        return False
    ids = [row[place[own]] for row in columns.rows if row[place[own]].strip()]
    pairs = {(row[place[own]], row[place[symbol]]) for row in columns.rows}
    return len(set(ids)) < len(ids) and len(pairs) >= len(ids)


def _kind_words(text: str) -> set[str]:
    return set(words_of(text).split()) & _KINDS


def _number(text: str, decimal: str) -> Decimal | None:
    try:
        return read_number(text, decimal)[0]
    except NotANumberError:
        return None
