"""Numbers, times and words as brokers write them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import NotADateError, NotANumberError, RefusedError
from app.domain.times import parse_moment
from app.domain.trading.execution_numbers import COMMA, POINT, guessed_decimal, read_number
from app.domain.trading.execution_times import Moments, guessed_format, zone_of
from app.domain.trading.execution_words import effect_of, is_cancellation, is_done, side_of
from app.domain.trading.records import Effect, Side


@pytest.mark.parametrize(
    ("text", "decimal", "value", "unit"),
    [
        ("1,234.50", POINT, "1234.50", ""),
        ("1.234,50", COMMA, "1234.50", ""),
        ("1.234", COMMA, "1234", ""),
        ("1.234", POINT, "1.234", ""),
        ("1,234", POINT, "1234", ""),
        ("33,9", POINT, "33.9", ""),  # nothing is grouped like that
        ("-97.93", COMMA, "-97.93", ""),
        ("0,039", POINT, "0.039", ""),
        ("-$694.48", POINT, "-694.48", ""),
        ("$-694.48", POINT, "-694.48", ""),
        ("(12.5)", POINT, "-12.5", ""),
        ("100-", POINT, "-100", ""),
        ("\u2212100", POINT, "-100", ""),
        ("0.0054BTC", POINT, "0.0054", "BTC"),
        ("GBP 3.2", POINT, "3.2", "GBP"),
        ("\u20ac88.94", POINT, "88.94", ""),
        ("@150", POINT, "150", ""),
        ("5.4E-06", POINT, "0.0000054", ""),
        ("1 234,5", COMMA, "1234.5", ""),
        ("1\u202f234,5", COMMA, "1234.5", ""),
        ("1'234.5", POINT, "1234.5", ""),
        ("12,34,567.5", POINT, "1234567.5", ""),
        (".5", POINT, "0.5", ""),
    ],
)
def test_a_number_is_read_whatever_signs_it_has(
    text: str, decimal: str, value: str, unit: str
) -> None:
    assert read_number(text, decimal) == (Decimal(value), unit)


@pytest.mark.parametrize("text", ["", " ", "-", "--", "n/a", "Not available", "null"])
def test_a_blank_is_no_number_and_no_mistake(text: str) -> None:
    assert read_number(text) == (None, "")


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+-1", "1e999", "1.2.3", "abc", "1,2,3", "\u0663", "0x10", "--5", "1 2.3 x y",
     "9" * 121, "'=cmd|' /C calc'!A0", "9" * 40],
)  # fmt: skip
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(NotANumberError):
        read_number(text)


@given(st.decimals("-1e12", "1e12", places=6), st.sampled_from([POINT, COMMA]))
def test_what_is_written_with_groups_is_read_back(value: Decimal, decimal: str) -> None:
    text = f"{value:,.6f}"
    if decimal == COMMA:
        text = text.translate({ord(","): ".", ord("."): ","})
    assert read_number(text, decimal)[0] == value


def test_the_sign_before_decimals_is_told_by_the_numbers_that_have_no_doubt() -> None:
    assert guessed_decimal(["1,234", "33,9", "1.234,5"]) == COMMA
    assert guessed_decimal(["1,234", "33.9"]) == POINT
    assert guessed_decimal([]) == POINT
    assert guessed_decimal(["33,9", "0.2989"]) == ""


@pytest.mark.parametrize(
    ("text", "format", "moment"),
    [
        ("2024-01-16T10:01:02.811Z", "ymd", "2024-01-16T10:01:02.811Z"),
        ("2025-01-17 16:57:02 UTC", "ymd", "2025-01-17T16:57:02Z"),
        ("20230522;093015", "ymd", "2023-05-22T13:30:15Z"),
        ("20230522093015", "ymd", "2023-05-22T13:30:15Z"),
        ("2024-01-05, 09:30:15", "ymd", "2024-01-05T14:30:15Z"),
        ("31-12-2022 18:33", "dmy", "2022-12-31T23:33:00Z"),
        ("Jan 5, 2024 3:04:05 PM", "mdy", "2024-01-05T20:04:05Z"),
        ("01/05/2024 12:00:00 AM", "mdy", "2024-01-05T05:00:00Z"),
        ("01/05/2024 09:31:02 EDT", "mdy", "2024-01-05T13:31:02Z"),
        ("2024-05-06 10:00:00+02:00", "ymd", "2024-05-06T08:00:00Z"),
        ("Fri, 5 Jan 2024 10:00", "dmy", "2024-01-05T15:00:00Z"),
        ("1700000000", "epoch", "2023-11-14T22:13:20Z"),
        ("1700000000123", "epoch", "2023-11-14T22:13:20.123Z"),
        ("1700000000.5", "epoch", "2023-11-14T22:13:20.5Z"),
        ("05.01.2024 10:00", "%d.%m.%Y %H:%M", "2024-01-05T15:00:00Z"),
        ("2024-03-10 02:30:00", "ymd", "2024-03-10T07:30:00Z"),  # an hour that there was not
        ("2024-11-03 01:30:00", "ymd", "2024-11-03T05:30:00Z"),  # twice: the first
    ],
)
def test_a_time_is_read_in_its_order_and_zone(text: str, format: str, moment: str) -> None:
    assert Moments(format, "America/New_York").read(text).at_us == parse_moment(moment)[0]


@pytest.mark.parametrize(
    ("text", "format", "day"),
    [
        ("03/04/2024", "dmy", date(2024, 4, 3)),
        ("03/04/2024", "mdy", date(2024, 3, 4)),
        ("3.4.24", "dmy", date(2024, 4, 3)),
        ("02-Apr-2025", "mdy", date(2025, 4, 2)),
        ("5. M\u00e4rz 2024", "dmy", date(2024, 3, 5)),
        ("08/18/2023 as of 08/15/2023", "mdy", date(2023, 8, 15)),
        ("20240116", "ymd", date(2024, 1, 16)),
        ("16 JAN 26", "mdy", date(2026, 1, 16)),
    ],
)
def test_a_day_alone_counts_from_its_beginning(text: str, format: str, day: date) -> None:
    found = Moments(format, "Asia/Tokyo").read(text)
    assert found.on == day
    assert not found.has_time
    assert found.at_us == parse_moment(day.isoformat())[0]


@pytest.mark.parametrize(
    "text",
    ["31/02/2024", "13/13/2024", "2024-01-01 25:00", "0001-01-01", "soon", "1/2/3/4", "9" * 90],
)
def test_no_date_is_refused(text: str) -> None:
    with pytest.raises(NotADateError):
        Moments("dmy", "UTC").read(text)


def test_a_zone_in_the_row_goes_before_the_one_of_the_file() -> None:
    moments = Moments("ymd", "UTC")
    stated = moments.read("2023-11-30", "11:36:46.620", "Europe/Amsterdam")
    assert stated.at_us == parse_moment("2023-11-30T10:36:46.620Z")[0]
    assert not stated.is_coarse


def test_a_zone_that_there_is_not_is_refused() -> None:
    for name in ("Mars/Olympus", "../../etc/passwd", "/etc/passwd"):
        with pytest.raises(RefusedError):
            zone_of(name)


def test_the_order_of_day_and_month_is_told_or_left_open() -> None:
    assert guessed_format(["01/02/2024", "03/04/2024"]) == ""
    assert guessed_format(["01/13/2024", "03/04/2024"]) == "mdy"
    assert guessed_format(["13.01.2024"]) == "dmy"
    assert guessed_format(["2024-01-02", "nothing"]) == "ymd"
    assert guessed_format(["1700000000"]) == "epoch"
    assert guessed_format(["nothing"]) == ""


@pytest.mark.parametrize(
    ("word", "side", "effect"),
    [
        ("BUY", Side.BUY, ""), ("B", Side.BUY, ""), ("Bot", Side.BUY, ""), ("Bought", Side.BUY, ""),
        ("Market buy", Side.BUY, ""), ("BUY - MARKET", Side.BUY, ""),
        ("Koop Fondsen", Side.BUY, ""),
        ("K\u00f6p", Side.BUY, ""), ("Aankoop", Side.BUY, ""), ("Reinvest Shares", Side.BUY, ""),
        ("SLD", Side.SELL, ""), ("S", Side.SELL, ""), ("Verkauf", Side.SELL, ""),
        ("Sell to close", Side.SELL, Effect.CLOSE), ("STC", Side.SELL, Effect.CLOSE),
        ("STO", Side.SELL, Effect.OPEN), ("Sold Short", Side.SELL, Effect.OPEN),
        ("BTO", Side.BUY, Effect.OPEN), ("BTC", Side.BUY, Effect.CLOSE),
        ("Buy to Cover", Side.BUY, Effect.CLOSE), ("BUY_TO_OPEN", Side.BUY, Effect.OPEN),
    ],
)  # fmt: skip
def test_words_for_bought_and_sold(word: str, side: Side, effect: str) -> None:
    found = side_of(word)
    assert found is not None
    assert (found.side, found.effect) == (side, effect)


@pytest.mark.parametrize(
    "word", ["Dividend", "Reinvest Dividend", "Wire Sent", "CASH TOP-UP", "Expired", "STOCK SPLIT"]
)
def test_words_that_are_no_trade(word: str) -> None:
    found = side_of(word)
    assert found is not None
    assert found.side is None


@pytest.mark.parametrize(
    "word", ["", "Frobnicate", "Open Position", "Cancel Buy", "BUY (Ca.)", "X"]
)
def test_words_that_nobody_knows(word: str) -> None:
    assert side_of(word) is None


def test_cancellations_states_and_effects() -> None:
    assert is_cancellation("BUY (Ca.)")
    assert not is_cancellation("Cancelled")
    assert is_done("Filled") is True
    assert is_done("Cancelled") is False
    assert is_done("Distributed") is None
    assert [effect_of(one) for one in ("O", "C", "C;O", "TO OPEN", "")] == [
        Effect.OPEN, Effect.CLOSE, "", Effect.OPEN, "",
    ]  # fmt: skip
