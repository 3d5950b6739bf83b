"""Executions as a broker's file states them, and the mapping that says what its columns are."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.errors import RefusedError
from app.domain.map_records import Pairs, checked_values, record_to_json, values_from_json
from app.domain.numbers import ZERO, plain
from app.domain.trading.execution_numbers import COMMA, POINT
from app.domain.trading.execution_symbols import Subject
from app.domain.trading.records import Side

_PAIRS = frozenset({"columns", "words", "symbols", "only"})
GROSS, NET = "gross", "net"
CHARGED, NEGATIVE, ANY_SIGN = "charged", "negative", "any"
UNIT, CONTRACT = "unit", "contract"
ACCOUNT, INSTRUMENT = "account", "instrument"
BY_QUANTITY, BY_AMOUNT = "quantity", "amount"


class Field(StrEnum):
    """What a column of a file can be. A fee may be in several columns, all else in one."""

    DATE = "date"  # or date and time
    TIME = "time"
    ZONE = "zone"  # of the row, a name such as Europe/Amsterdam
    SIDE = "side"  # buy, sell, or a word for them
    TYPE = "type"  # what kind of row it is, beside a side
    EFFECT = "effect"  # opens or closes
    STATUS = "status"  # of an order: only what was executed counts
    SYMBOL = "symbol"
    ISIN = "isin"  # the symbol of rows that have none
    NAME = "name"
    KIND = "kind"  # stock, option, crypto …
    QUANTITY = "quantity"  # signed or not
    PRICE = "price"
    AMOUNT = "amount"  # of money; the price of rows that have none follows from it
    CURRENCY = "currency"
    FEE = "fee"
    FEE_CURRENCY = "fee_currency"
    ID = "id"  # of the execution, never twice
    ORDER = "order"  # of the order, which may have several executions
    UNDERLYING = "underlying"
    EXPIRY = "expiry"
    RIGHT = "right"
    STRIKE = "strike"
    MULTIPLIER = "multiplier"
    DETAILS = "details"  # a sentence such as "Buy 3 @ 134.85 USD"
    NOTE = "note"


SEVERAL = frozenset({Field.FEE, Field.FEE_CURRENCY})


@dataclass(frozen=True, slots=True)
class ExecutionMap:
    """How a file is to be read. It can be kept as JSON, and serves every file of its header."""

    columns: Pairs  # (name of the column, `Field`), in the order of the file
    date_format: str = ""  # ymd, dmy, mdy, epoch or a strptime pattern; "" : nobody said
    zone: str = "UTC"  # of times without one
    decimal: str = POINT  # "" : nobody said
    currency: str = ""  # of rows that name none
    kind: str = ""  # of rows that do not say: stock, etf, option, crypto_pair; "" : as they look
    amount_is: str = GROSS  # before the fee; net: with it
    fee_sign: str = CHARGED  # positive is charged; negative: negative is; any: every fee is
    sign_of: str = BY_QUANTITY  # without a side: below zero is sold; amount: below zero is paid
    option_price: str = UNIT  # the price of an option is a share's; contract: of the whole
    id_scope: str = ACCOUNT  # ids differ in an account; instrument: in an instrument alone
    words: Pairs = ()  # a word of the side column → buy, sell or passed
    symbols: Pairs = ()  # as the file has it → as the books have it
    only: Pairs = ()  # (column, value): other rows are passed over; several values: any of them

    def __post_init__(self) -> None:
        """Check what is closed.

        Raises:
            RefusedError: a field or a setting that is not known, a field of two columns.
        """
        for name, value, known in (
            ("decimal", self.decimal, (POINT, COMMA, "")),
            ("amount_is", self.amount_is, (GROSS, NET)),
            ("fee_sign", self.fee_sign, (CHARGED, NEGATIVE, ANY_SIGN)),
            ("sign_of", self.sign_of, (BY_QUANTITY, BY_AMOUNT)),
            ("option_price", self.option_price, (UNIT, CONTRACT)),
            ("id_scope", self.id_scope, (ACCOUNT, INSTRUMENT)),
            ("kind", self.kind, ("", "stock", "etf", "option", "crypto_pair")),
        ):
            if value not in known:
                raise RefusedError(
                    f"{name} of a mapping is one of {', '.join(filter(None, known))}"
                )
        seen: set[str] = set()
        for column, field in self.columns:
            if field not in frozenset(Field):
                raise RefusedError(
                    f"a column cannot be {field!r}", f"use one of {', '.join(Field)}"
                )
            if field in seen and field not in SEVERAL:
                raise RefusedError(f"two columns are {field}, {column!r} among them")
            seen.add(field)
        for word, meaning in self.words:
            if meaning not in {Side.BUY, Side.SELL, "passed"}:
                raise RefusedError(f"{word!r} means buy, sell or passed, not {meaning!r}")

    def column(self, field: str) -> str:
        """Return the column of a field, "" if it has none."""
        return next((name for name, own in self.columns if own == field), "")

    def all_of(self, field: str) -> tuple[str, ...]:
        """Return the columns of a field."""
        return tuple(name for name, own in self.columns if own == field)

    def with_column(self, name: str, field: str) -> "ExecutionMap":
        """Return the mapping with a column taken for something else, or for nothing."""
        kept = [
            pair
            for pair in self.columns
            if pair[0] != name and not (pair[1] == field and field not in SEVERAL)
        ]
        return replace(self, columns=(*kept, (name, field)) if field else tuple(kept))

    def missing(self) -> tuple[str, ...]:
        """Return which fields have no column and no substitute."""
        has = {field for _, field in self.columns}
        told = Field.DETAILS in has
        wanted = [
            (Field.DATE, set()),
            (Field.SYMBOL, {Field.ISIN, Field.UNDERLYING, Field.NAME, Field.DETAILS}),
            (Field.QUANTITY, {Field.DETAILS}),
            (Field.PRICE, {Field.AMOUNT, Field.DETAILS}),
        ]
        lacking = [str(field) for field, others in wanted if field not in has and not others & has]
        signed = {Field.SIDE, Field.QUANTITY, Field.AMOUNT} & has
        return tuple(lacking if signed or told else [*lacking, str(Field.SIDE)])


def map_to_json(mapping: ExecutionMap) -> str:
    """Return a mapping as JSON, in one line."""
    return record_to_json(mapping, _PAIRS)


def map_from_json(text: str) -> ExecutionMap:
    """Read a mapping; what it leaves out is as usual.

    `columns`, `words`, `symbols` and `only` may be objects or lists of pairs.

    Raises:
        RefusedError: no JSON, a setting that is not known, or one of another type.
    """
    known = frozenset(own.name for own in fields(ExecutionMap))
    return ExecutionMap(**checked_values(values_from_json(text), known, _PAIRS))


def header_digest(names: Sequence[str]) -> str:
    """Return 16 hex digits that files with the same columns in the same order share."""
    text = "\x1f".join(name.strip().lower() for name in names)
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()


@dataclass(frozen=True, slots=True)
class Execution:
    """One execution, typed. `quantity` is above zero; the side says which way it goes."""

    line: int
    at_us: int
    on: date  # as written
    local: str  # the time as written, in one form
    side: Side
    effect: str  # open, close, "" : nobody said
    subject: Subject
    quantity: Decimal
    price: Decimal  # as quoted: of an option a share's
    fee: Decimal  # positive: charged
    fee_symbol: str  # "" : the quote currency
    external_id: str = ""  # of the file; "" : made by `made_id`
    order: str = ""
    note: str = ""
    amount: Decimal | None = None  # what it came to before the fee, where the file says so exactly


@dataclass(frozen=True, slots=True)
class Passed:
    """A row that is no execution, and the word that says so."""

    line: int
    word: str


def content_of(one: Execution) -> str:
    """Return what makes an execution the same one, however its numbers and times were written.

    The zone is not in it, nor are fees: a mapping that is mended must not bring all in twice.
    """
    return "\x1f".join(
        (one.local, one.side, one.subject.symbol, plain(one.quantity), plain(one.price), one.order)
    )


def made_id(one: Execution, occurrence: int) -> str:
    """Return a stable id of an execution without one: its content's digest, and its occurrence."""
    digest = hashlib.blake2b(content_of(one).encode(), digest_size=12).hexdigest()
    return f"exec-{digest}-{occurrence}"


def shown(one: Execution) -> str:
    """Return an execution in words: "buy 3 AAPL at 134.85 USD, fee 1"."""
    fee = f", fee {plain(one.fee)} {one.fee_symbol}".rstrip() if one.fee != ZERO else ""
    price = f"{plain(one.price)} {one.subject.quote}".rstrip()
    effect = f" to {one.effect}" if one.effect else ""
    return f"{one.side}{effect} {plain(one.quantity)} {one.subject.symbol} at {price}{fee}"
