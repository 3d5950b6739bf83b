"""Exact decimals: one strict parser, plain notation, and shares that add up."""

from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal, FloatOperation, getcontext
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.errors import NotANumberError
from app.domain.numbers import parse_decimal, plain, share, to_ledger, total

LEDGER = st.decimals(-(10**34), 10**34, places=30, allow_nan=False)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", "0"),
        ("1.50", "1.5"),
        (" 7\t", "7"),
        ("+3", "3"),
        (".5", "0.5"),
        ("5.", "5"),
        ("-12.000000000000000001", "-12.000000000000000001"),
        ("0000000000000000000000000000000000000001", "1"),
    ],
)
def test_a_plain_decimal_is_read(text: str, value: str) -> None:
    assert parse_decimal(text) == Decimal(value)


@pytest.mark.parametrize(
    "text",
    """NaN nan sNaN Infinity -Infinity inf 1e5 1E-3 0x10 1_000 1,000 1.000,00 1'000 --1 +-1 - +
    . -. 1.2.3 $5 5% ½ ² ١٢٣ １２ 1\u00a0000 1\u20090 \u22121 0b1 1d""".split(" "),
)
def test_anything_but_a_plain_decimal_is_refused(text: str) -> None:
    with pytest.raises(NotANumberError):
        parse_decimal(text.strip("\n"))


@pytest.mark.parametrize("text", ["", " ", "1 2", "1\n", "\n1", "1\x00", "\ufeff1", "\u00a01"])
def test_blanks_are_no_part_of_a_number(text: str) -> None:
    with pytest.raises(NotANumberError):
        parse_decimal(text)


def test_thirty_decimals_are_kept_and_one_more_is_refused() -> None:
    smallest = "0." + "0" * 29 + "1"
    assert parse_decimal(smallest) == Decimal("1e-30")
    with pytest.raises(NotANumberError, match="30 digits after"):
        parse_decimal(smallest + "1")


def test_thirty_five_digits_before_the_point_are_kept_and_one_more_is_refused() -> None:
    largest = "9" * 35 + "." + "9" * 30
    assert plain(parse_decimal(largest)) == largest
    with pytest.raises(NotANumberError, match="35 digits before"):
        parse_decimal("1" + "0" * 35)


def test_zeros_that_say_nothing_do_not_count_as_digits() -> None:
    assert parse_decimal("0" * 50 + "1." + "5" + "0" * 50) == Decimal("1.5")


def test_a_text_of_unreasonable_length_is_refused() -> None:
    with pytest.raises(NotANumberError):
        parse_decimal("0" * 121)


@pytest.mark.parametrize("text", ["-0", "-0.000", "-.0", "+0"])
def test_minus_zero_is_zero(text: str) -> None:
    value = parse_decimal(text)
    assert (str(value), value.is_signed()) == ("0", False)


@given(LEDGER)
@example(Decimal("1e34"))
@example(Decimal("-0E-30"))
@example(Decimal("1e-30"))
def test_plain_notation_reads_back_as_the_same_number(value: Decimal) -> None:
    text = plain(value)
    assert parse_decimal(text) == value
    assert plain(parse_decimal(text)) == text
    assert "E" not in text
    assert not (text.endswith("0") and "." in text)


@given(st.text(alphabet="0123456789+-.eE_, naif", max_size=12))
def test_what_the_parser_takes_is_finite_and_means_what_it_says(text: str) -> None:
    try:
        value = parse_decimal(text)
    except NotANumberError:
        return
    assert value.is_finite()
    assert value == Decimal(text.strip(" \t"))


@given(LEDGER, LEDGER)
def test_a_product_is_rounded_once_and_half_to_even(one: Decimal, other: Decimal) -> None:
    exact = Fraction(one) * Fraction(other)
    rounded = to_ledger(one * other)
    assert Fraction(rounded) == Fraction(round(exact * 10**30), 10**30)


def test_a_half_of_the_last_place_goes_to_the_even_neighbour() -> None:
    assert to_ledger(Decimal("0.5e-30")) == 0
    assert to_ledger(Decimal("1.5e-30")) == Decimal("2e-30")
    assert to_ledger(Decimal("-2.5e-30")) == Decimal("-2e-30")


@given(LEDGER, st.integers(1, 1000))
@example(Decimal(10), 3)
@example(Decimal("1e-30"), 1000)
def test_shares_taken_one_after_the_other_add_up_exactly(amount: Decimal, parts: int) -> None:
    left, taken = amount, []
    for still in range(parts, 0, -1):
        part = share(left, Decimal(1), Decimal(still))
        taken.append(part)
        left -= part
    assert left == 0
    assert total(taken) == amount
    assert max(taken) - min(taken) <= Decimal("1e-27")  # nobody pays for the others' rounding


def test_the_whole_is_no_division() -> None:
    assert share(Decimal("1.23"), Decimal(0), Decimal(0)) == Decimal("1.23")


def test_the_total_of_nothing_is_zero_and_a_million_pennies_are_ten_thousand() -> None:
    assert total([]) == 0
    assert total([Decimal("0.01")] * 1_000_000) == 10_000


def test_a_large_and_a_tiny_amount_add_exactly() -> None:
    assert (
        plain(total([Decimal(10) ** 34, Decimal("1e-30")])) == "1" + "0" * 34 + "." + "0" * 29 + "1"
    )


def test_floats_and_decimals_never_mix() -> None:
    mixed: float = 0.1
    with pytest.raises(TypeError):
        Decimal(1) + mixed  # type: ignore[operator]
    with pytest.raises(FloatOperation):
        Decimal(mixed)
    with pytest.raises(FloatOperation):
        assert Decimal(1) > mixed


def test_every_new_thread_keeps_all_digits() -> None:
    def product() -> tuple[int, Decimal]:
        return getcontext().prec, Decimal("1" * 35) * Decimal("1e-30")

    with ThreadPoolExecutor(1) as pool:
        precision, value = pool.submit(product).result()
    assert precision == 130
    assert value == Decimal("1" * 35).scaleb(-30)
