"""Which backups are kept: three simulated years, with all that clocks do."""

from collections.abc import Callable, Hashable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.retention import DAYS, MONTHS, WEEKS, Kept, superfluous
from tests.depth import examples

BERLIN = ZoneInfo("Europe/Berlin")
START = datetime(2023, 1, 1, 9, tzinfo=UTC)  # 2024 has a leap day


def a_backup(at: datetime, *, name: str = "", migration: bool = False, proven: bool = True) -> Kept:
    return Kept(name or at.isoformat(), at, at.astimezone(BERLIN).date(), migration, proven)


def today(now: datetime) -> date:
    return now.astimezone(BERLIN).date()


def thinned(there: list[Kept], now: datetime) -> list[Kept]:
    gone = {one.name for one in superfluous(there, now, today(now))}
    return [one for one in there if one.name not in gone]


def spans(backups: list[Kept], span: Callable[[date], Hashable]) -> list[Hashable]:
    """Return the spans that have a backup, newest first."""
    return list(dict.fromkeys(span(one.on) for one in sorted(backups, key=lambda x: x.made_at)))[
        ::-1
    ]


def test_all_of_today_and_yesterday_stay() -> None:
    now = START + timedelta(hours=10)
    there = [a_backup(now - timedelta(minutes=30 * count)) for count in range(60)]
    assert thinned(there, now) == there


def test_of_an_older_day_the_newest_stays() -> None:
    now = START + timedelta(days=10)
    there = [a_backup(START + timedelta(hours=count)) for count in range(5)]
    there += [a_backup(now - timedelta(hours=count)) for count in range(3)]  # the proven ones
    assert [one.made_at for one in thinned(there, now)][:1] == [START + timedelta(hours=4)]


def test_three_years_of_daily_use_leave_days_weeks_and_months() -> None:
    there: list[Kept] = []
    for day in range(3 * 365 + 1):
        for hour in (0, 4, 11):
            now = START + timedelta(days=day, hours=hour)
            there = thinned([*there, a_backup(now)], now)
            assert len(there) <= 6 + DAYS + WEEKS + MONTHS
    days = spans(there, lambda on: on)
    assert days[: DAYS + 2] == [today(now) - timedelta(count) for count in range(DAYS + 2)]
    assert len(spans(there, lambda on: on.isocalendar()[:2])) >= WEEKS + 2
    assert len(spans(there, lambda on: (on.year, on.month))) >= MONTHS + 2


def test_a_night_of_an_hour_more_or_less_costs_no_day() -> None:
    for change in (datetime(2024, 3, 31, tzinfo=UTC), datetime(2024, 10, 27, tzinfo=UTC)):
        there: list[Kept] = []
        for hour in range(24 * 8):
            now = change - timedelta(days=4) + timedelta(hours=hour)
            there = thinned([*there, a_backup(now)], now)
        days = spans(there, lambda on: on)
        assert days[:7] == [today(now) - timedelta(count) for count in range(7)]
        whole = [one for one in there if one.on >= today(now) - timedelta(1)]
        assert len(whole) >= 24


def test_a_file_from_the_future_does_not_shield_the_rest() -> None:
    now = START + timedelta(days=400)
    there = [a_backup(START + timedelta(days=count)) for count in range(400)]
    without = thinned(there, now)
    future = a_backup(now + timedelta(days=365), name="future")
    assert thinned([*there, future], now) == [*without, future]


def test_a_clock_a_year_ahead_for_a_day_costs_no_week_and_no_month() -> None:
    there: list[Kept] = []
    for day in range(400):
        now = START + timedelta(days=day)
        there = thinned([*there, a_backup(now)], now)
    before = there
    ahead = now + timedelta(days=365)
    after = thinned([*there, a_backup(ahead)], ahead)
    assert len(after) >= len(before) - 2
    assert len(spans(after, lambda on: (on.year, on.month))) >= len(
        spans(before, lambda on: (on.year, on.month))
    )


def test_the_last_three_before_a_migration_stay() -> None:
    now = START + timedelta(days=700)
    there = [a_backup(START + timedelta(days=count), migration=True) for count in range(5)]
    there += [a_backup(now - timedelta(days=count)) for count in range(600)]
    kept = [one for one in thinned(there, now) if one.is_before_migration]
    assert [one.made_at for one in kept][-3:] == [START + timedelta(days=n) for n in (2, 3, 4)]


def test_where_a_person_chose_the_place_nothing_is_deleted() -> None:
    now = START + timedelta(days=2000)
    own = Kept("own", START, START.date(), is_kept=True)
    assert superfluous([own, *(a_backup(now) for _ in range(3))], now, today(now)) == []


JUMPS = st.sampled_from([timedelta(0)] * 8 + [timedelta(days=365), timedelta(days=-365)])
STEPS = st.lists(
    st.tuples(
        st.integers(1, 72 * 60),  # minutes
        JUMPS,
        st.booleans(),  # found bad later
        st.integers(0, 19),  # 0: before a migration
    ),
    min_size=1,
    max_size=120,
)


@settings(max_examples=examples(60), deadline=None)
@given(steps=STEPS)
def test_the_newest_good_one_is_never_deleted_whatever_the_clock_does(
    steps: list[tuple[int, timedelta, bool, int]],
) -> None:
    now, offset = START, timedelta(0)
    there: list[Kept] = []
    for count, (minutes, jump, is_bad, migration) in enumerate(steps):
        now, offset = now + timedelta(minutes=minutes), offset + jump
        seen = now + offset
        there.append(
            a_backup(seen, name=f"{count:04}", migration=migration == 0, proven=not is_bad)
        )
        left = thinned(there, seen)
        names = {one.name for one in left}
        past = [one for one in there if one.made_at <= seen]
        good = [one for one in past if one.is_proven]
        if good:
            assert max(good, key=lambda one: (one.made_at, one.name)).name in names
        assert {one.name for one in there if one.made_at > seen} <= names
        assert {one.name for one in past if one.on >= today(seen) - timedelta(1)} <= names
        old = sorted(
            (one for one in past if one.is_before_migration),
            key=lambda one: (one.made_at, one.name),
        )
        assert {one.name for one in old[-3:]} <= names
        for span, most in (
            (lambda on: on, DAYS),
            (lambda on: on.isocalendar()[:2], WEEKS),
            (lambda on: (on.year, on.month), MONTHS),
        ):
            mine = [one for one in left if one.made_at <= seen]
            assert spans(mine, span)[:most] == spans(past, span)[:most]
        there = left
