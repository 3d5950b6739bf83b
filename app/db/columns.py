"""Column types that mean the same on SQLite and PostgreSQL: exact decimals, times, days, flags.

SQLite's tables are STRICT, so there every type is INTEGER, REAL or TEXT.
"""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import BigInteger, Boolean, Date, Double, Integer, Numeric, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import REAL, TypeDecorator, TypeEngine

from app.domain.errors import NotANumberError
from app.domain.numbers import DIGITS, PLACES, plain
from app.domain.times import from_us, to_us

WholeNumber = BigInteger().with_variant(Integer(), "sqlite")
Score: TypeEngine[float] = Double().with_variant(REAL(), "sqlite")  # of a provider: no money


def exact_text(value: Decimal) -> str:
    """Return the one text that stands for a number: plain notation, no trailing zeros.

    Raises:
        NotANumberError: no Decimal, not finite, more than 35 digits before the point or 30 after.
    """
    if not isinstance(value, Decimal):
        raise NotANumberError(repr(value), "not an exact decimal")
    text = str(value) if value else "0"  # quicker than `format`; large and tiny ones need that
    if "E" in text:
        text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    if text[-1] > "9":  # NaN, sNaN, Infinity: all end in a letter
        raise NotANumberError(text, "not a finite number")
    if len(text) > PLACES:  # a shorter one cannot have too many digits on either side
        whole, _, fraction = text.lstrip("-").partition(".")
        if len(fraction) > PLACES:
            raise NotANumberError(text, f"more than {PLACES} digits after the point")
        if len(whole) > DIGITS - PLACES:
            raise NotANumberError(text, f"more than {DIGITS - PLACES} digits before the point")
    return text


class ExactDecimal(TypeDecorator[Decimal]):
    """65 digits, 30 of them decimals; refuses the rest. SQLite keeps text: never SUM() it there."""

    impl = Numeric(DIGITS, PLACES)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Decimal] | TypeEngine[str]:
        if dialect.name == "sqlite":
            return dialect.type_descriptor(Text())
        return dialect.type_descriptor(Numeric(DIGITS, PLACES))

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> Decimal | str | None:
        if value is None:
            return None
        text = exact_text(value)  # raises rather than let a database round
        return text if dialect.name == "sqlite" else Decimal(text)

    def process_result_value(self, value: Decimal | str | None, dialect: Dialect) -> Decimal | None:
        if value is None:
            return None
        # PostgreSQL pads with zeros to 30 places; both databases give back the same number
        return Decimal(value) if isinstance(value, str) else Decimal(plain(value))


class UtcTime(TypeDecorator[datetime]):
    """An aware UTC time, kept as whole microseconds since 1970."""

    impl = BigInteger
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[int]:
        return dialect.type_descriptor(Integer() if dialect.name == "sqlite" else BigInteger())

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else to_us(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else from_us(value)


class Day(TypeDecorator[date]):
    """A day; ISO 8601 text on SQLite."""

    impl = Date
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[date] | TypeEngine[str]:
        if dialect.name == "sqlite":
            return dialect.type_descriptor(Text())
        return dialect.type_descriptor(Date())

    def process_bind_param(self, value: date | None, dialect: Dialect) -> date | str | None:
        if value is None or dialect.name != "sqlite":
            return value
        return value.isoformat()

    def process_result_value(self, value: date | str | None, dialect: Dialect) -> date | None:
        return date.fromisoformat(value) if isinstance(value, str) else value


class Flag(TypeDecorator[bool]):
    """Yes or no; 1 or 0 on SQLite."""

    impl = Boolean
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[bool] | TypeEngine[int]:
        if dialect.name == "sqlite":
            return dialect.type_descriptor(Integer())
        return dialect.type_descriptor(Boolean())

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> bool | None:
        return value

    def process_result_value(self, value: bool | int | None, dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)
