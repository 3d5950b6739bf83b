"""Column types: one canonical text a number, times in microseconds, the same on both databases."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_mock_engine
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from app.db.columns import Day, ExactDecimal, Flag, UtcTime, exact_text
from app.domain.errors import NotANumberError
from app.domain.numbers import LIMIT, QUANTUM, parse_decimal, plain

DIALECTS: list[Dialect] = [
    create_mock_engine(address, lambda *_, **__: None).dialect
    for address in ("sqlite://", "postgresql+psycopg://")
]


@given(st.decimals(-LIMIT + 1, LIMIT - 1, places=30))
def test_a_number_has_one_text_and_the_text_is_that_number(value: Decimal) -> None:
    text = exact_text(value)
    assert text == plain(value)
    assert parse_decimal(text) == value
    assert exact_text(Decimal(text)) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [("1.50", "1.5"), ("15E-1", "1.5"), ("1E+3", "1000"), ("-0.00", "0"), ("100", "100")],
)
def test_zeros_and_exponents_make_no_difference(value: str, text: str) -> None:
    assert exact_text(Decimal(value)) == text


@pytest.mark.parametrize(
    "value",
    [1, 1.5, "1", True, Decimal("NaN"), Decimal("-sNaN"), Decimal("-Infinity"), LIMIT, -LIMIT,
     QUANTUM / 10, Decimal("1E+200")],
)  # fmt: skip
def test_what_cannot_be_stored_exactly_is_refused(value: Any) -> None:
    with pytest.raises(NotANumberError):
        exact_text(value)


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: dialect.name)
@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (ExactDecimal(), Decimal("1.5")),
        (ExactDecimal(), None),
        (UtcTime(), datetime(2024, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)),
        (UtcTime(), None),
        (Day(), date(2024, 2, 29)),
        (Day(), None),
        (Flag(), True),
        (Flag(), False),
        (Flag(), None),
    ],
)
def test_a_value_comes_back_from_a_column_as_it_went_in(
    kind: TypeDecorator[Any], value: Any, dialect: Dialect
) -> None:
    stored = kind.process_bind_param(value, dialect)
    assert kind.process_result_value(stored, dialect) == value


def test_the_zeros_that_postgresql_pads_with_are_dropped() -> None:
    found = ExactDecimal().process_result_value(Decimal("1.500000"), DIALECTS[1])
    assert str(found) == "1.5"
