"""Rhythms of payments: found in regular dates whatever the jitter, and not in others."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.cadence import (
    MONTHS,
    SLACK,
    Cadence,
    Rhythm,
    in_months,
    rhythm_of,
    together,
)

cadences = st.sampled_from(list(Cadence))
starts = st.dates(date(2000, 1, 1), date(2030, 1, 1))


@st.composite
def payments(draw: st.DrawFn) -> tuple[Cadence, list[date]]:
    """Return regular payments, each up to a third of the slack early or late."""
    cadence, start = draw(cadences), draw(starts)
    count, day = draw(st.integers(4, 12)), draw(st.integers(1, 28))
    most = SLACK[cadence] // 3
    days = [
        in_months(start, MONTHS[cadence] * place, day) + timedelta(draw(st.integers(-most, most)))
        for place in range(count)
    ]
    return cadence, days


def days(*texts: str) -> list[date]:
    return [date.fromisoformat(text) for text in texts]


def a_rhythm(found: list[date]) -> Rhythm:
    rhythm = rhythm_of(found)
    assert rhythm is not None
    return rhythm


@given(payments())
def test_regular_payments_show_their_cadence(made: tuple[Cadence, list[date]]) -> None:
    cadence, found = made
    rhythm = a_rhythm(found)
    assert rhythm.cadence is cadence
    assert rhythm.days[-1] == found[-1]


@given(payments(), st.integers(0, 40))
def test_as_many_are_expected_in_a_year_as_there_were(
    made: tuple[Cadence, list[date]], later: int
) -> None:
    cadence, found = made
    rhythm = a_rhythm(found)
    after = found[-1] + timedelta(min(later, 20 * MONTHS[cadence]))
    ahead = rhythm.next_days(after, after + timedelta(365))
    assert abs(len(ahead) - rhythm.per_year) <= 1
    assert all(after < on <= after + timedelta(365) for on in ahead)
    assert ahead == sorted(set(ahead))
    for earlier, on in pairwise(ahead[1:]):
        assert abs((on - earlier).days - 30.44 * MONTHS[cadence]) <= SLACK[cadence]


@given(payments(), st.data())
def test_one_special_payment_hides_no_rhythm(
    made: tuple[Cadence, list[date]], data: st.DataObject
) -> None:
    cadence, found = made
    place = data.draw(st.integers(1, len(found) - 1))
    gap = (found[place] - found[place - 1]).days
    special = found[place - 1] + timedelta(data.draw(st.integers(gap // 3, gap // 2)))
    assert a_rhythm([*found, special]).cadence is cadence


@given(payments(), st.randoms())
def test_the_order_and_repeats_of_payments_do_not_matter(
    made: tuple[Cadence, list[date]], chance: object
) -> None:
    _, found = made
    mixed = [*found, *found]
    chance.shuffle(mixed)  # type: ignore[attr-defined]  # hypothesis' own Random
    assert rhythm_of(mixed) == rhythm_of(found)


@given(payments())
def test_what_stopped_long_ago_is_not_expected(made: tuple[Cadence, list[date]]) -> None:
    cadence, found = made
    rhythm = a_rhythm(found)
    after = found[-1] + timedelta(31 * 2 * MONTHS[cadence] + 2 * SLACK[cadence])
    assert rhythm.has_lapsed(after)
    assert rhythm.next_days(after, after + timedelta(800)) == []


@given(st.lists(starts, max_size=2))
def test_too_few_payments_show_no_month_or_quarter(found: list[date]) -> None:
    rhythm = rhythm_of(found)
    assert rhythm is None or rhythm.cadence is Cadence.ANNUAL


@given(st.lists(starts, max_size=12), starts, st.integers(0, 800))
def test_any_dates_are_taken(found: list[date], after: date, length: int) -> None:
    rhythm = rhythm_of(found)
    until = after + timedelta(length)
    if rhythm is not None:
        assert all(after < on <= until for on in rhythm.next_days(after, until))


def test_two_a_year_at_unequal_distances_repeat_by_the_year() -> None:
    found = days("2021-05-12", "2021-09-20", "2022-05-11", "2022-09-21", "2023-05-10")
    rhythm = a_rhythm(found)
    assert (rhythm.cadence, rhythm.is_uneven) == (Cadence.SEMI_ANNUAL, True)
    assert rhythm.next_days(date(2023, 6, 1), date(2024, 12, 31)) == days(
        "2023-09-21", "2024-05-10", "2024-09-21"
    )


def test_a_change_of_cadence_is_seen_in_the_newest_payments() -> None:
    quarterly = days("2022-03-15", "2022-06-15", "2022-09-15", "2022-12-15")
    monthly = days("2023-01-15", "2023-02-15", "2023-03-15", "2023-04-15", "2023-05-15")
    assert a_rhythm(quarterly + monthly).cadence is Cadence.MONTHLY


def test_the_end_of_the_month_stays_the_end() -> None:
    rhythm = a_rhythm(days("2023-11-30", "2023-12-31", "2024-01-31", "2024-02-29"))
    assert rhythm.next_days(date(2024, 3, 1), date(2024, 5, 31)) == days(
        "2024-03-31", "2024-04-30", "2024-05-31"
    )


def test_a_missing_payment_is_borne_with() -> None:
    found = days("2023-01-10", "2023-02-10", "2023-04-10", "2023-05-10", "2023-06-10")
    assert a_rhythm(found).cadence is Cadence.MONTHLY


def test_a_late_payment_is_expected_at_once_and_then_no_more() -> None:
    rhythm = a_rhythm(days("2023-01-10", "2023-02-10", "2023-03-10"))
    assert rhythm.next_days(date(2023, 4, 12), date(2023, 5, 30)) == days(
        "2023-04-13", "2023-05-10"
    )
    assert rhythm.next_days(date(2023, 4, 25), date(2023, 5, 30)) == days("2023-05-10")
    assert rhythm.next_days(date(2023, 5, 25), date(2023, 7, 30)) == []


@pytest.mark.parametrize(
    "found",
    [
        (), ("2023-01-10",), ("2023-01-10", "2023-02-10"),
        ("2023-01-10", "2023-03-01", "2023-08-09", "2023-10-30"),
    ],
)  # fmt: skip
def test_nothing_is_made_of_dates_without_a_rhythm(found: tuple[str, ...]) -> None:
    assert rhythm_of(days(*found)) is None


def test_payments_of_a_few_days_are_one() -> None:
    found = days("2023-01-10", "2023-01-12", "2023-04-11", "2023-04-10", "2023-07-10")
    assert together(found) == days("2023-01-10", "2023-04-10", "2023-07-10")
    assert a_rhythm(found).cadence is Cadence.QUARTERLY
