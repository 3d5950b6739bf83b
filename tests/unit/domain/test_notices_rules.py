"""Quiet hours, digests, what reaches whom, and drops of net worth."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.notices.choosing import (
    HISTORY,
    HOUR_US,
    LINES,
    QUEUE,
    SIGNS,
    is_hopeless,
    is_shown,
    is_waiting,
    letters_due,
    lines_of,
    messages_of,
    released,
    superfluous,
)
from app.domain.notices.digests import is_released, newest_time
from app.domain.notices.drops import Worth, drop_of
from app.domain.notices.quiet import is_quiet, may_interrupt
from app.domain.notices.records import (
    SENDABLE,
    Channel,
    Digest,
    Kind,
    Matter,
    Message,
    MessageState,
    Priority,
    Quiet,
    Reach,
    Rhythm,
    Rules,
)
from app.domain.times import from_us, to_us
from tests.depth import examples

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = datetime.combine(date(2026, 11, 16), time())
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
NOW_US = to_us(NOW)
MINUTES = st.integers(0, 24 * 60 - 1)
DAYS = st.frozensets(st.integers(0, 6), min_size=1)


def a_message(number: int, **more: object) -> Message:
    made = Message(
        number, "phone", f"need:{number}", Kind.NEED, Priority.NORMAL, f"Text {number}", "Brief",
        MessageState.WAITING, NOW_US,
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]  # fields of a message


def a_matter(key: str = "need:a", **more: object) -> Matter:
    made = Matter(key, Kind.NEED, Priority.NORMAL, "Harbor has no price", "A price is missing.")
    return replace(made, **more)  # type: ignore[arg-type]  # fields of a matter


def due(messages: list[Message], rules: Rules | None = None, **more: object) -> list[list[int]]:
    channel = more.pop("channel", Channel("phone", "ntfy"))
    wall, paused = more.pop("wall", NOW), more.pop("paused", {})
    found = letters_due(messages, [channel], rules or Rules(), NOW_US, wall, paused)  # type: ignore[list-item,arg-type]  # as given
    return [[one.id for one in letter.messages] for letter in found]


@given(MINUTES, MINUTES, DAYS, st.integers(0, 7 * 24 * 60 - 1))
@settings(max_examples=examples(200))
def test_it_is_quiet_exactly_in_the_spans_that_begin_on_chosen_days(
    first: int, last: int, days: frozenset[int], minute: int
) -> None:
    quiet = Quiet(is_on=True, first=first, last=last, days=days)
    length = (last - first) % (24 * 60) or 24 * 60
    begins = [day * 24 * 60 + first for day in days]
    wanted = any((minute - begin) % (7 * 24 * 60) < length for begin in begins)
    assert is_quiet(quiet, MONDAY + timedelta(minutes=minute)) is wanted
    assert not is_quiet(replace(quiet, is_on=False), MONDAY + timedelta(minutes=minute))


@given(
    st.datetimes(
        datetime.combine(date(2026, 3, 28), time()),
        datetime.combine(date(2026, 3, 31), time()),
        timezones=st.just(UTC),
    )
)
@settings(max_examples=examples(60))
def test_a_change_of_the_clocks_moves_nothing_on_the_wall(at: datetime) -> None:
    quiet = Quiet(is_on=True, first=22 * 60, last=7 * 60)
    wall = at.astimezone(BERLIN)
    assert is_quiet(quiet, wall) is (wall.hour >= 22 or wall.hour < 7)


def test_what_weighs_most_passes_only_if_it_may() -> None:
    night = MONDAY.replace(hour=23)
    quiet = Quiet(is_on=True)
    assert may_interrupt(quiet, Priority.HIGH, night)
    assert not may_interrupt(quiet, Priority.NORMAL, night)
    assert not may_interrupt(replace(quiet, lets_high=False), Priority.HIGH, night)


RHYTHMS = st.sampled_from([Rhythm.DAILY, Rhythm.WEEKLY])
MOMENTS = st.datetimes(
    datetime.combine(date(2026, 1, 1), time()),
    datetime.combine(date(2027, 1, 1), time()),
    timezones=st.just(UTC),
)


@given(RHYTHMS, MINUTES, st.integers(0, 6), MOMENTS, st.integers(0, 20 * 24 * 60))
@settings(max_examples=examples(200))
def test_what_was_collected_goes_at_the_first_time_of_the_digest_after_it(
    rhythm: Rhythm, at: int, day: int, made: datetime, later: int
) -> None:
    digest = Digest(rhythm, at, day)
    made = made.astimezone(BERLIN)
    now = (made.astimezone(UTC) + timedelta(minutes=later)).astimezone(BERLIN)

    def is_time(on: date) -> bool:
        return rhythm is Rhythm.DAILY or on.weekday() == day

    wall_made, wall_now = made.replace(tzinfo=None), now.replace(tzinfo=None)
    minute = timedelta(hours=at // 60, minutes=at % 60)
    times = [
        datetime.combine(date(2025, 12, 20), time()) + timedelta(days=number) + minute
        for number in range(420)
        if is_time(date(2025, 12, 20) + timedelta(days=number))
    ]
    wanted = any(wall_made < one <= wall_now for one in times)
    # Between two readings of the same hour on the wall, when clocks go back, nothing is due twice.
    if wall_now.replace(second=0, microsecond=0) >= wall_made:
        assert is_released(digest, made, now) is wanted
    assert not is_released(digest, made, made)
    assert newest_time(digest, now) <= now.date()


def test_a_clock_that_was_set_back_holds_nothing_up_for_good() -> None:
    digest = Digest(Rhythm.DAILY)
    ahead = NOW + timedelta(days=400)
    assert is_released(digest, ahead, NOW)
    assert not is_released(digest, NOW + timedelta(days=2), NOW)  # goes with its day at last
    assert not is_waiting(NOW_US + 2 * HOUR_US, NOW_US)
    assert is_waiting(NOW_US + HOUR_US, NOW_US)


def test_a_digest_takes_all_but_what_weighs_most() -> None:
    rules = Rules(digest=Digest(Rhythm.DAILY))
    channels = [Channel("phone", "ntfy"), Channel("mail", "mail", is_on=False)]
    (light,) = messages_of(a_matter(), channels, rules, 1, NOW_US)
    (grave,) = messages_of(a_matter(priority=Priority.HIGH), channels, rules, 2, NOW_US)
    assert (light.state, grave.state) == (MessageState.COLLECTED, MessageState.WAITING)
    assert due([light, grave], rules) == [[2]]
    wall_of: Callable[[int], datetime] = from_us
    assert released([light, grave], rules.digest, NOW_US, wall_of) == []
    (gone,) = released([light], rules.digest, NOW_US + 24 * HOUR_US, wall_of)
    assert gone.is_digest
    assert due([gone, grave], rules) == [[2], [1]]
    (off,) = released([light], Digest(), NOW_US, wall_of)
    assert not off.is_digest


@given(
    st.frozensets(st.sampled_from(Kind)), st.sampled_from(Priority), st.sampled_from(Kind),
    st.sampled_from(Priority),
)  # fmt: skip
@settings(max_examples=examples(100))
def test_a_way_is_told_of_its_kinds_at_their_weight(
    kinds: frozenset[Kind], least: Priority, kind: Kind, priority: Priority
) -> None:
    channel = Channel("phone", "ntfy", reach=Reach(kinds, least))
    found = messages_of(a_matter(kind=kind, priority=priority), [channel], Rules(), 1, NOW_US)
    assert bool(found) is (kind in kinds and kind in SENDABLE and priority >= least)


def test_what_weighs_most_cannot_be_muted() -> None:
    rules = Rules(muted=frozenset({Kind.NEED}))
    assert not is_shown(rules, Kind.NEED, Priority.NORMAL)
    assert is_shown(rules, Kind.NEED, Priority.HIGH)
    assert is_shown(rules, Kind.WORK, Priority.LOW)


@given(st.integers(0, 60), st.integers(1, 400))
@settings(max_examples=examples(60))
def test_a_letter_holds_the_gravest_and_never_too_much(count: int, signs: int) -> None:
    messages = [
        a_message(number, text="x" * signs, priority=Priority(number % 3))
        for number in range(1, count + 1)
    ]
    rules = Rules(tells_details=True)
    letters = due(messages, rules)
    assert len(letters) == bool(count)
    for letter in letters:
        assert 1 <= len(letter) <= LINES
        assert len(letter) * (signs + 1) <= SIGNS or len(letter) == 1
        weights = [messages[number - 1].priority for number in letter]
        assert weights == sorted((one.priority for one in messages), reverse=True)[: len(letter)]


def test_an_hour_has_room_for_so_many_letters() -> None:
    sent = [
        a_message(number, state=MessageState.SENT, ended_us=NOW_US - number * HOUR_US // 4)
        for number in range(1, 6)
    ]
    channel = Channel("phone", "ntfy", reach=Reach(an_hour=3))
    assert due([*sent, a_message(9)], channel=channel) == []
    assert due([*sent[1:], a_message(9)], channel=channel) == [[9]]
    together = [replace(one, ended_us=NOW_US) for one in sent]  # one letter
    assert due([*together, a_message(9)], channel=channel) == [[9]]


def test_what_is_quiet_paused_or_off_waits() -> None:
    night = NOW.replace(hour=23)
    quiet = Rules(quiet=Quiet(is_on=True))
    grave = a_message(2, priority=Priority.HIGH)
    assert due([a_message(1), grave], quiet, wall=night) == [[2]]
    assert due([a_message(1)], paused={"phone": NOW_US + HOUR_US // 2}) == []
    assert due([a_message(1)], channel=Channel("phone", "ntfy", is_on=False)) == []
    assert due([a_message(1, channel="gone")]) == []


def test_it_is_tried_for_days_and_not_for_ever() -> None:
    assert not is_hopeless(a_message(1, made_us=NOW_US - 71 * HOUR_US), NOW_US)
    assert is_hopeless(a_message(1, made_us=NOW_US - 73 * HOUR_US), NOW_US)
    assert is_hopeless(a_message(1, unsure=3), NOW_US)


def test_there_is_an_end_to_what_is_kept() -> None:
    light = [a_message(number) for number in range(QUEUE)]
    grave = a_message(QUEUE, priority=Priority.HIGH)
    over = [
        a_message(1000 + number, state=MessageState.SENT, ended_us=NOW_US + number)
        for number in range(HISTORY + 2)
    ]
    many, old = superfluous([*light, grave, *over])
    assert [one.id for one in many] == [0]
    assert [one.id for one in old] == [1000, 1001]


def test_the_same_words_are_said_once() -> None:
    assert lines_of(["a", "b", "a"]) == ["a (×2)", "b"]


def worth(*values: str, flows: dict[int, str] | None = None) -> list[Worth]:
    return [
        Worth(
            date(2026, 11, 1) + timedelta(days=place),
            None if value == "?" else Decimal(value),
            Decimal((flows or {}).get(place, "0")),
        )
        for place, value in enumerate(values)
    ]


@pytest.mark.parametrize(
    ("days", "percent", "fraction"),
    [
        (worth("100", "95", "89"), 10, "0.11"),
        (worth("100", "95", "91"), 10, None),
        (worth("100", "89"), 0, None),  # off
        (worth("80", "100", "90"), 10, "0.1"),  # from the best of them
        (worth("100", "60", flows={1: "-40"}), 10, None),  # taken out, not lost
        (worth("100", "100", flows={1: "20"}), 10, "0.2"),  # lost, and filled up
        (worth("100", "?"), 10, None),
        (worth("100", "?", "80"), 10, "0.2"),
        (worth("0", "-10"), 10, None),
        ([], 10, None),
    ],
)
def test_a_drop_is_told_without_what_was_moved(
    days: list[Worth], percent: int, fraction: str | None
) -> None:
    found = drop_of(days, percent)
    assert (found.fraction if found else None) == (Decimal(fraction) if fraction else None)
