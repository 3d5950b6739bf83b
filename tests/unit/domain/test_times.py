"""Times as whole microseconds, days as written, and what is no date at all."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import NotADateError
from app.domain.times import (
    DAY_US,
    day_of_us,
    end_us,
    from_us,
    iso,
    parse_date,
    parse_moment,
    start_us,
    to_us,
)

MOMENTS = st.datetimes(datetime(1900, 1, 2), datetime(2200, 12, 30))  # noqa: DTZ001  # aware below
ZONES = st.integers(-23 * 60, 23 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@given(MOMENTS)
def test_microseconds_lead_back_to_the_same_time(moment: datetime) -> None:
    at = moment.replace(tzinfo=UTC)
    assert from_us(to_us(at)) == at
    assert day_of_us(to_us(at)) == at.date()


@given(MOMENTS, ZONES)
def test_a_written_moment_counts_in_utc_and_keeps_its_own_day(
    moment: datetime, zone: timezone
) -> None:
    at = moment.replace(tzinfo=zone)
    assert parse_moment(at.isoformat()) == (to_us(at.astimezone(UTC)), moment.date())


@given(MOMENTS)
def test_the_written_form_of_a_time_reads_back_as_the_same_time(moment: datetime) -> None:
    at = moment.replace(tzinfo=UTC)
    text = iso(at)
    assert text.endswith("Z")
    assert parse_moment(text)[0] == to_us(at)


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)))
def test_a_day_lasts_from_its_first_to_its_last_microsecond(on: date) -> None:
    assert day_of_us(start_us(on)) == day_of_us(end_us(on)) == on
    assert end_us(on) - start_us(on) == DAY_US - 1
    assert end_us(on) + 1 == start_us(on + timedelta(1))


def test_a_date_alone_counts_from_its_beginning() -> None:
    assert parse_moment(" 2024-02-29\t") == (
        to_us(datetime(2024, 2, 29, tzinfo=UTC)),
        date(2024, 2, 29),
    )


@pytest.mark.parametrize(
    ("text", "at", "on"),
    [
        ("2024-03-01T23:59:59.999999Z", "2024-03-01T23:59:59.999999+00:00", "2024-03-01"),
        ("2024-03-01 12:30", "2024-03-01T12:30:00+00:00", "2024-03-01"),
        ("2024-03-01T00:30+14:00", "2024-02-29T10:30:00+00:00", "2024-03-01"),
        ("2024-03-01T23:30-1200", "2024-03-02T11:30:00+00:00", "2024-03-01"),
        ("2024-03-01T10:00:00.5Z", "2024-03-01T10:00:00.500000+00:00", "2024-03-01"),
        ("2024-03-01T10:00:00.000001Z", "2024-03-01T10:00:00.000001+00:00", "2024-03-01"),
        ("1900-01-01T00:00+14:00", "1899-12-31T10:00:00+00:00", "1900-01-01"),
        ("2200-12-31T23:59-12:00", "2201-01-01T11:59:00+00:00", "2200-12-31"),
    ],
)
def test_a_moment_is_read_with_its_zone(text: str, at: str, on: str) -> None:
    assert parse_moment(text) == (to_us(datetime.fromisoformat(at)), date.fromisoformat(on))


@pytest.mark.parametrize("text", ["1900-01-01", "1969-12-31", "2038-01-20", "2200-12-31"])
def test_days_between_1900_and_2200_are_good(text: str) -> None:
    assert parse_date(text).isoformat() == text


@pytest.mark.parametrize(
    "text",
    """0001-01-01 1899-12-31 2201-01-01 9999-12-31 0000-01-01 2100-02-29 2023-02-30 2024-13-01
    2024-00-10 2024-1-1 24-01-01 20240101 2024/01/01 01.02.2024 2024-W01-1 2024-001 +2024-01-01
    ２０２４-01-01 ٢٠٢٤-01-01 2024-01-01x yesterday""".split(),
)
def test_any_other_date_is_refused(text: str) -> None:
    with pytest.raises(NotADateError):
        parse_date(text)
    with pytest.raises(NotADateError):
        parse_moment(text)


@pytest.mark.parametrize(
    "text",
    [
        "2024-01-01T",
        "2024-01-01T10",
        "2024-01-01T24:00",
        "2024-01-01T10:60",
        "2024-01-01T10:00:60Z",
        "2024-01-01T10:00:00.1234567Z",
        "2024-01-01T10:00:00,5",
        "2024-01-01T10:00+24:00",
        "2024-01-01T10:00+00:60",
        "2024-01-01T10:00-05:99",
        "2024-01-01T10:00z",
        "2024-01-01T10:00 UTC",
        "2024-01-01T10:00+1",
        "9999-12-31T23:00:00-05:00",
        "0001-01-01T00:00:00+05:00",
        "2024-02-30T10:00:00Z",
        "2024-01-01  10:00",
    ],
)
def test_a_time_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(NotADateError):
        parse_moment(text)


def test_the_two_readings_of_a_clock_that_is_put_back_are_an_hour_apart() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    first = datetime(2024, 10, 27, 2, 30, tzinfo=berlin)
    second = first.replace(fold=1)
    assert to_us(second) - to_us(first) == 3_600_000_000  # the library's own difference is zero


@pytest.mark.parametrize("year", [1, 9999])
def test_the_ends_of_the_calendar_convert_without_overflow(year: int) -> None:
    month, day = (1, 1) if year == 1 else (12, 31)
    for hours in (-12, 14):
        at = datetime(year, month, day, 12, tzinfo=timezone(timedelta(hours=hours)))
        assert isinstance(to_us(at), int)


def test_the_fraction_is_shown_only_where_there_is_one() -> None:
    assert iso(from_us(0)) == "1970-01-01T00:00:00Z"
    assert iso(from_us(-1)) == "1969-12-31T23:59:59.999999Z"
    assert (
        iso(datetime(2024, 1, 1, 1, tzinfo=timezone(timedelta(hours=2)))) == "2023-12-31T23:00:00Z"
    )
