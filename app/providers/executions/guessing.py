"""What the columns of a broker's file seem to be: by their names, and by what stands in them.

A name alone decides nothing: a column named `time` may hold days, and `type` may hold sides, kinds
of rows or put and call. So each field has a test of the values, and the best name that passes wins.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from app.domain.trading.execution_numbers import POINT, guessed_decimal
from app.domain.trading.execution_symbols import COINS, pair_of
from app.domain.trading.execution_times import guessed_format
from app.domain.trading.execution_words import effect_of, is_done
from app.domain.trading.executions import (
    BY_AMOUNT,
    BY_QUANTITY,
    INSTRUMENT,
    ExecutionMap,
    Field,
)
from app.ports.executions import Guess
from app.providers.executions.names import NAMES, is_fee, words_of
from app.providers.executions.values import (
    ISIN,
    SENTENCE,
    Columns,
    amount_is,
    amounts_differ,
    fee_sign_of,
    is_day,
    is_deed,
    is_money,
    is_numeric,
    is_symbol,
    is_time,
    is_trade,
    is_unique,
    number_in,
)

LOOKED_AT = 1_000  # rows
_KINDS = frozenset(
    "stk opt stock stocks option options etf etfs crypto equity equities security fut cash forex "
    "fund funds cryptocurrency share shares bond bonds".split()
)
_RIGHTS = frozenset("c p call put calls puts stock etf - equity".split())
_UNNAMED_QUOTE = "what coins were paid in is not said: choose a currency"
_MIXED = "numbers have points and commas before their decimals: choose"
_NUMBERS = frozenset({Field.QUANTITY, Field.PRICE, Field.AMOUNT, Field.FEE, Field.STRIKE})
_NO_SIDE = "no column says bought or sold: the sign of the {} decides"
_NO_ORDER = "whether day or month comes first cannot be told: choose"


def guess(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Guess:
    """Return what the columns of a file seem to be, given its first rows."""
    all_rows = Columns(header, rows, NAMES)
    side = _side(all_rows)
    place = {name: number for number, name in enumerate(header)}
    trades = [row for row in rows if not side or is_trade(row[place[side]])] or rows
    columns = Columns(header, trades, NAMES)
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


def _settled(mapping: ExecutionMap, columns: Columns, place: dict[str, int]) -> Guess:
    """Fill in the settings that follow from the values."""
    doubts: list[str] = []
    days = columns.values.get(mapping.column(Field.DATE), [])
    order = guessed_format(days[:300])
    if not order and mapping.column(Field.DATE):
        doubts.append(_NO_ORDER)
    decimal = _decimal(mapping, columns)
    if not decimal:
        doubts.append(_MIXED)
    mapping = replace(mapping, decimal=decimal or POINT)
    if amounts_differ(mapping, columns, place):
        mapping = mapping.with_column(mapping.column(Field.AMOUNT), "")
    mapping = replace(
        mapping,
        date_format=order,
        decimal=decimal,
        kind=_kind(mapping, columns),
        fee_sign=fee_sign_of(mapping, columns),
        amount_is=amount_is(mapping, columns, place),
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


def _side(columns: Columns) -> str:
    """Take the column in which most values are words for bought and sold."""
    ranks = {name: rank for rank, name in enumerate(NAMES[Field.SIDE])}
    found: list[tuple[float, int, str]] = []
    for name in columns.header:
        values = columns.values[name]
        if words_of(name) not in ranks or any(SENTENCE.fullmatch(one) for one in values[:50]):
            continue
        trades = sum(is_trade(one) for one in values)
        if trades:
            found.append((trades / len(columns.rows), -ranks[words_of(name)], name))
    if not found:
        return ""
    return columns.take(Field.SIDE, max(found)[2])


def _times(columns: Columns) -> None:
    date = columns.best(Field.DATE, lambda one: columns.share(one, is_day) > 0.6)
    has_time = any(":" in one for one in columns.values.get(date, [])[:50])
    if date and not has_time:
        columns.best(Field.TIME, lambda one: columns.share(one, is_time) > 0.6)
    columns.best(Field.ZONE, lambda one: columns.share(one, lambda text: "/" in text) > 0.6)


def _options(columns: Columns) -> None:
    columns.best(Field.STRIKE, lambda one: is_numeric(columns, one))
    columns.best(Field.EXPIRY, lambda one: columns.share(one, is_day) > 0.6)
    columns.best(
        Field.RIGHT,
        lambda one: (
            columns.share(one, lambda text: text.lower() in _RIGHTS) > 0.9
            and any(text.lower()[:1] in {"c", "p"} for text in columns.values[one])
        ),
    )
    columns.best(Field.UNDERLYING, lambda one: bool(columns.values[one]))
    columns.best(Field.MULTIPLIER, lambda one: is_numeric(columns, one))
    columns.best(
        Field.KIND, lambda one: columns.share(one, lambda text: bool(_kind_words(text))) > 0.5
    )


def _what(columns: Columns) -> None:
    columns.best(
        Field.ISIN, lambda one: columns.share(one, lambda text: bool(ISIN.fullmatch(text))) > 0.5
    )
    columns.best(Field.SYMBOL, lambda one: columns.share(one, is_symbol) > 0.6)


def _how_much(columns: Columns) -> None:
    def numeric(name: str) -> bool:
        return is_numeric(columns, name)

    has = columns.taken.values()
    columns.best(Field.QUANTITY, lambda one: words_of(one) != "amount" and numeric(one))
    columns.best(Field.PRICE, numeric)
    if Field.QUANTITY not in has and Field.PRICE in has:
        columns.best(Field.QUANTITY, numeric)
    if Field.QUANTITY not in has:
        columns.best(Field.DETAILS, lambda one: any(map(is_deed, columns.values[one])))
    columns.best(Field.NAME, lambda one: not numeric(one))
    if Field.DETAILS not in has or Field.SYMBOL not in has:
        columns.best(Field.AMOUNT, numeric)
    _currency(columns)


def _currency(columns: Columns) -> None:
    """Take the currency of the price: the one beside its name, before any other."""
    price = next((name for name, own in columns.taken.items() if own == Field.PRICE), "")
    own = f"currency {words_of(price)}" if price else "-"
    if "account currency" in words_of(price):
        own = "account currency"
    beside = [name for name in columns.free() if words_of(name) == own]
    if beside:
        columns.take(Field.CURRENCY, beside[0])
    else:
        columns.best(Field.CURRENCY, lambda one: columns.share(one, is_money) > 0.6)


def _fees(columns: Columns) -> None:
    for name in columns.free():
        if not is_fee(name):
            continue
        if columns.share(name, is_money) > 0.6 or (
            not columns.values[name] and words_of(name).startswith("currency")
        ):
            columns.take(Field.FEE_CURRENCY, name)
        elif not columns.values[name] or is_numeric(columns, name):
            columns.take(Field.FEE, name)
    if Field.FEE not in columns.taken.values():
        for name in list(columns.taken):
            if columns.taken[name] == Field.FEE_CURRENCY:
                del columns.taken[name]


def _rest(columns: Columns, side: str) -> None:
    columns.best(Field.ID, lambda one: is_unique(columns, one))
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
    columns.best(Field.NOTE, lambda one: not is_numeric(columns, one))


# -- settings ----------------------------------------------------------------------------------


def _decimal(mapping: ExecutionMap, columns: Columns) -> str:
    texts: list[str] = []
    for name, field in mapping.columns:
        if field in _NUMBERS:
            texts += columns.values[name][:300]
        elif field == Field.DETAILS:
            texts += [
                number
                for text in columns.values[name][:300]
                if is_deed(text)
                for number in re.findall(r"(?<=[ @])[0-9][0-9.,]*(?=[ )]|$)", text)
            ]
    return guessed_decimal(texts)


def _kind(mapping: ExecutionMap, columns: Columns) -> str:
    symbols = {one.upper() for one in columns.values.get(mapping.column(Field.SYMBOL), [])}
    if mapping.column(Field.KIND) or not symbols:
        return ""
    if symbols <= COINS and not any(pair_of(one) for one in symbols):
        return "crypto_pair"
    return ""


def _sign_of(mapping: ExecutionMap, columns: Columns) -> str:
    if mapping.column(Field.SIDE) or not mapping.column(Field.AMOUNT):
        return BY_QUANTITY
    signs = [
        {value < 0 for text in columns.values[name] if (value := number_in(text, mapping.decimal))}
        for name in (mapping.column(Field.QUANTITY), mapping.column(Field.AMOUNT))
        if name
    ]
    return (
        BY_AMOUNT if len(signs) == 2 and signs[0] == {False} and True in signs[1] else BY_QUANTITY
    )


def _only(columns: Columns) -> tuple[tuple[str, str], ...]:
    """Leave out the lots and sums that one broker puts between its orders."""
    for name in columns.header:
        if words_of(name) == "datadiscriminator":
            values = set(columns.values[name])
            for word in ("Trade", "Execution", "Order"):
                if word in values:
                    return ((name, word),)
    return ()


def _ids_repeat(mapping: ExecutionMap, columns: Columns, place: dict[str, int]) -> bool:
    """Tell whether ids come again with another symbol: they count in each market apart."""
    own, symbol = mapping.column(Field.ID), mapping.column(Field.SYMBOL)
    if not symbol:
        return False
    ids = [row[place[own]] for row in columns.rows if row[place[own]].strip()]
    pairs = {(row[place[own]], row[place[symbol]]) for row in columns.rows}
    return len(set(ids)) < len(ids) and len(pairs) >= len(ids)


def _kind_words(text: str) -> set[str]:
    return set(words_of(text).split()) & _KINDS
