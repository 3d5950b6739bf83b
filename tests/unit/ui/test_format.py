"""Numbers, money, dates and errors as words; and numbers as people type them."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from app.domain.coverage import Coverage
from app.domain.errors import (
    AmbiguousSymbolError,
    CancelledError,
    CofferError,
    ConservationError,
    DatabaseDamagedError,
    DatabaseError,
    DatabaseMissingError,
    DatabaseNewerError,
    FileRefusedError,
    NotADateError,
    NotANumberError,
    RefusedError,
    UnknownNameError,
    VerificationError,
)
from app.domain.kinds import Kind
from app.domain.numbers import parse_decimal
from ui.format import HIDDEN, Formatter, arrow_of, one_line
from ui.format_currency import decimals_of, symbol_of
from ui.format_errors import error_sentence
from ui.format_typed import typed_date, typed_number
from ui.format_words import (
    METHODS,
    coverage_line,
    coverage_word,
    kind_word,
    method_line,
    reason_line,
    type_word,
)

ENGLISH, GERMAN, ARABIC = QLocale("en_US"), QLocale("de_DE"), QLocale("ar_EG")
LOCALES = [QLocale(name) for name in ("en_US", "de_DE", "fr_FR", "es_ES", "de_CH", "ar_EG", "hi")]
TODAY = date(2026, 11, 20)
exact = st.decimals("-1e20", "1e20", places=12, allow_nan=False, allow_infinity=False)


@pytest.fixture
def words() -> Formatter:
    return Formatter(ENGLISH)


@pytest.mark.parametrize(
    ("value", "currency", "text"),
    [
        ("-241350", "USD", "−$241,350.00"),
        ("139.215", "EUR", "€139.22"),
        ("5.5", "JPY", "¥6"),
        ("1.2345", "KWD", "1.234\u00a0KWD"),
        ("1234.5", "CHF", "1,234.50\u00a0CHF"),
        ("0", "USD", "$0.00"),
    ],
)
def test_money_follows_its_currency(words: Formatter, value: str, currency: str, text: str) -> None:
    assert words.money(Decimal(value), currency) == text


def test_money_follows_the_locale() -> None:
    assert Formatter(GERMAN).money(Decimal("-1234.5"), "EUR") == "−1.234,50\u00a0€"
    assert Formatter(QLocale("en_IN")).amount(Decimal("1234567.1")) == "12,34,567.10"
    assert "١" in Formatter(ARABIC).amount(Decimal(1))


def test_a_system_without_a_language_groups_as_english() -> None:
    assert Formatter(QLocale.c()).amount(Decimal(1234)) == "1,234.00"


def test_numbers_keep_their_sign_on_the_left_where_text_runs_from_the_right() -> None:
    words = Formatter(ARABIC)
    for text in (words.quantity(Decimal(-5)), words.change(Decimal("0.1")),
                 words.money(Decimal(5), "USD", signed=True)):  # fmt: skip
        assert (text[0], text[-1]) == ("\u2066", "\u2069")
    assert "\u2066" not in Formatter(ENGLISH).quantity(Decimal(-5))


def test_what_rounds_to_nothing_has_no_sign(words: Formatter) -> None:
    assert words.amount(Decimal("-0.001"), signed=True) == "0.00"
    assert words.amount(Decimal("0.001"), signed=True) == "0.00"
    assert words.change(Decimal("0.0001")) == "0.0%"


def test_quantities_keep_all_digits_that_matter(words: Formatter) -> None:
    assert words.quantity(Decimal("1234567.123400")) == "1,234,567.1234"
    assert words.quantity(Decimal("0.000000000000000001")) == "0.000000000000000001"
    assert words.quantity(Decimal("-3"), signed=True) == "−3"
    assert words.quantity(Decimal("3"), signed=True) == "+3"


def test_small_prices_show_more_digits(words: Formatter) -> None:
    assert words.price(Decimal("231.84"), "USD") == "$231.84"
    assert words.price(Decimal("1.0871")) == "1.0871"
    assert words.price(Decimal("0.0000123456789")) == "0.000012346"


def test_changes_carry_an_arrow_and_ratios_a_sign(words: Formatter) -> None:
    assert words.change(Decimal("-0.0187")) == "▼ 1.9%"
    assert words.change(Decimal("0.008")) == "▲ 0.8%"
    assert words.percent(Decimal("0.5449"), signed=True) == "+54.5%"
    assert arrow_of(Decimal(0)) == ""


def test_the_unknown_is_a_dash(words: Formatter) -> None:
    assert {words.money(None, "USD"), words.quantity(None), words.percent(None)} == {"—"}
    assert {words.amount(None), words.price(None), words.day(None), words.change(None)} == {"—"}
    assert words.copied(None) == ""


def test_privacy_hides_amounts_and_keeps_percentages() -> None:
    words = Formatter(ENGLISH, is_private=True)
    number = Decimal("1234.5")
    shown = {words.money(number, "USD"), words.amount(number), words.quantity(number),
             words.price(number), words.exact(number), words.copied(number)}  # fmt: skip
    assert shown == {HIDDEN}
    assert words.percent(Decimal("0.5")) == "50.0%"


def test_days_are_relative_near_and_absolute_far(words: Formatter) -> None:
    assert words.day(TODAY, TODAY) == "Today"
    assert words.day(date(2026, 11, 19), TODAY) == "Yesterday"
    assert words.day(date(2026, 11, 18), TODAY) == "18 Nov 2026"
    assert words.ago(date(2026, 11, 17), TODAY) == "3 days ago, 17 Nov 2026"
    assert words.age(date(2025, 9, 1), TODAY) == "14 months ago"
    assert words.age(date(2020, 9, 1), TODAY) == "6 years ago"
    assert words.age(date(2027, 1, 1), TODAY) == "in the future"
    assert words.moment(None) == "—"
    assert words.moment(datetime(2026, 11, 18, 12, tzinfo=UTC), TODAY).startswith("18 Nov 2026, ")


@given(value=exact, number=st.integers(0, len(LOCALES) - 1))
def test_a_shown_quantity_reads_back_the_same(value: Decimal, number: int) -> None:
    locale = LOCALES[number]
    typed = typed_number(Formatter(locale).quantity(value), locale)
    assert value == typed.value or (typed.readings is not None and value in typed.readings)


@given(value=exact)
def test_a_copied_number_is_plain_and_the_same(value: Decimal) -> None:
    assert parse_decimal(Formatter(GERMAN).copied(value)) == value


@given(value=exact, places=st.integers(0, 8))
def test_shown_amounts_are_within_half_a_unit(value: Decimal, places: int) -> None:
    text = Formatter(ENGLISH).number(value, places).replace(",", "").replace("−", "-")
    assert abs(Decimal(text) - value) <= Decimal(1).scaleb(-places) / 2


@given(text=st.text(max_size=300))
def test_foreign_text_becomes_one_fitting_line(text: str) -> None:
    line = one_line(text, 100)
    assert len(line) <= 100
    assert "\n" not in line
    assert not any("\u202a" <= mark <= "\u202e" for mark in line)


@pytest.mark.parametrize("text", ["1,234", "12,345", "999,999"])
def test_a_comma_before_three_digits_asks_in_english(text: str) -> None:
    typed = typed_number(text, ENGLISH)
    assert typed.value is None
    assert typed.readings == (
        Decimal(text.replace(",", "")),
        Decimal(text.replace(",", ".")),
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,234.50", "1234.50"),
        ("1.234,50", "1234.50"),
        ("1 234,5", "1234.5"),
        ("1’234.5", "1234.5"),
        ("1,234,567", "1234567"),
        ("0,5", "0.5"),
        ("12,5", "12.5"),
        ("−5", "-5"),
        ("٣٫٥", "3.5"),
        (".5", "0.5"),
        ("1.234", "1.234"),
    ],
)
def test_numbers_of_any_locale_are_read(text: str, value: str) -> None:
    assert typed_number(text, ENGLISH).value == Decimal(value)


@pytest.mark.parametrize("text", ["1e5", "abc", "1,23,4", "1,2.3,4", "--1", "NaN", "1 2 3", "$5"])
def test_what_is_no_number_is_refused(text: str) -> None:
    typed = typed_number(text, ENGLISH)
    assert typed.problem
    assert typed.value is None
    assert typed.readings is None


def test_nothing_typed_is_nothing() -> None:
    typed = typed_number("  ", ENGLISH)
    assert (typed.value, typed.readings, typed.problem) == (None, None, "")


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("2026-11-20", TODAY),
        ("today", TODAY),
        ("Yesterday", date(2026, 11, 19)),
        ("-3", date(2026, 11, 17)),
        ("20 Nov 2026", TODAY),
    ],
)
def test_days_are_read_as_people_write_them(text: str, on: date) -> None:
    assert typed_date(text, TODAY, ENGLISH) == on


@pytest.mark.parametrize("text", ["", "soon", "2026-02-30", "2026-13-01", "1801-01-01"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(NotADateError):
        typed_date(text, TODAY, ENGLISH)


@pytest.mark.parametrize(
    "error",
    [
        CancelledError(),
        NotANumberError("1,5", "not a plain decimal number"),
        NotADateError("soon", "not an ISO date"),
        ConservationError("row 7", "legs do not add up"),
        UnknownNameError("account", "Kraken"),
        AmbiguousSymbolError("ABC", ("crypto", "public-stock")),
        RefusedError("it is void already", "undo the void instead"),
        FileRefusedError("a.csv", "not UTF-8"),
        DatabaseMissingError("a.db", "missing"),
        DatabaseDamagedError("a.db", "malformed"),
        DatabaseNewerError("a.db", "newer"),
        DatabaseError("a.db", "disk full", "make room"),
        VerificationError(["batch 3 changed"]),
        CofferError(),
    ],
)
def test_every_failure_is_told_in_sentences(error: CofferError) -> None:
    text = error_sentence(error)
    assert text[0].isupper() or text[0] == "“"
    assert text.endswith(".")
    assert "\n" not in text


def test_codes_have_words_and_unknown_codes_keep_theirs() -> None:
    assert kind_word(Kind.TRANSFER_OUT) == "Transfer out"
    assert kind_word("margin_call") == "Margin call"
    assert type_word("public-stock") == "Stock or fund"
    assert reason_line("new_reason") == "New reason"
    assert all(method_line(code) for code in METHODS)
    assert len({coverage_word(each) + coverage_line(each) for each in Coverage}) == 4


def test_currencies_have_their_own_decimals() -> None:
    assert [decimals_of(code) for code in ("USD", "JPY", "KWD", "CLF", "BTC", "")] == [
        2, 0, 3, 4, 8, 2,
    ]  # fmt: skip
    assert symbol_of("EUR") == "€"
    assert symbol_of("XYZ") == "XYZ"
