"""Days, spans, sources and splits of prices: the small rules beside the gate."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import AssetId
from app.domain.pricing.minor import in_major, major
from app.domain.pricing.ranking import (
    Offer,
    exchange_of,
    is_resting,
    may_replace,
    next_cooldown,
    ranked,
    rested,
)
from app.domain.pricing.spans import (
    Span,
    is_known_empty,
    is_rate_day,
    joined,
    stretches,
    windows,
)
from app.domain.pricing.splits import Split, like_split, missing_splits, undo_adjusting
from app.domain.sync.records import AssetSource
from app.domain.times import DAY_US, EPOCH_ORDINAL

FIRST = date(2024, 1, 1)
DAY = FIRST.toordinal()
hours = 3_600_000_000


@given(st.sets(st.integers(0, 60)), st.sets(st.integers(0, 60)))
def test_stretches_name_exactly_the_chosen_days(all_days: set[int], chosen: set[int]) -> None:
    days = sorted(DAY + one for one in all_days)
    wanted = {DAY + one for one in chosen & all_days}
    spans = stretches(days, wanted)
    named = [day for day in days if any(span.has(day) for span in spans)]
    assert named == sorted(wanted)
    apart = joined(spans, 10)
    assert all(any(one.first <= span.first <= span.last <= one.last for one in apart)
               for span in spans)  # fmt: skip
    assert all((two.first - one.last).days > 10 for one, two in pairwise(apart))


@given(st.integers(0, 4000), st.integers(0, 400))
def test_windows_cover_a_span_once_and_none_is_too_long(length: int, longest: int) -> None:
    span = Span(FIRST, FIRST + timedelta(length))
    parts = windows(span, longest)
    assert parts[0].first == span.first
    assert parts[-1].last == span.last
    assert all(b.first - a.last == timedelta(1) for a, b in pairwise(parts))
    assert not longest or all((one.last - one.first).days < longest for one in parts)


def test_a_day_without_a_price_is_asked_for_again_until_it_has_settled() -> None:
    end = (DAY + 1 - EPOCH_ORDINAL) * DAY_US
    assert not is_known_empty(DAY, end, end + 5 * hours)
    assert is_known_empty(DAY, end, end + 3 * hours)
    assert is_known_empty(DAY, end + 6 * DAY_US, end + 900 * DAY_US)
    assert is_known_empty(DAY, end, end + 5 * hours, is_quiet=True)


def test_rates_are_not_fixed_on_the_days_on_which_target_is_shut() -> None:
    shut = [date(2024, 5, 1), date(2024, 3, 29), date(2024, 4, 1), date(2024, 6, 1)]
    assert not any(is_rate_day(one) for one in shut)
    assert is_rate_day(date(2024, 10, 3))


def _own(source: str, position: int = 0, *, is_on: bool = True, by: str = "person") -> AssetSource:
    return AssetSource(AssetId(1), source, source.upper(), position, is_on=is_on, made_by=by)


def test_sources_are_asked_by_choice_then_official_then_with_a_key_then_by_how_special() -> None:
    offers = [
        Offer("yahoo", ("public-stock", "crypto"), is_rank_last=True, has_key=True),
        Offer("tiingo", ("public-stock", "crypto"), has_key=True),
        Offer("alpha", ("public-stock",)),
        Offer("gecko", ("crypto",)),
        Offer("web", ()),
    ]

    def order(kind: str, *own: AssetSource) -> list[str]:
        return [name for name, _ in ranked(kind, offers, own)]

    assert order("public-stock") == ["tiingo", "alpha", "yahoo"]
    assert order("crypto") == ["tiingo", "gecko", "yahoo"]
    assert order("other") == []
    assert order("crypto", _own("yahoo", 2), _own("web", 1)) == ["web", "yahoo", "tiingo", "gecko"]
    assert order("crypto", _own("tiingo", is_on=False), _own("gone")) == ["gecko", "yahoo"]
    assert order("crypto", _own("gecko", by="guess")) == ["tiingo", "gecko", "yahoo"]
    noted = dict(ranked("crypto", offers, [_own("gecko", by="guess")]))["gecko"]
    assert noted is not None
    assert noted.symbol == "GECKO"


def test_a_source_corrects_itself_and_lower_ones_and_never_the_person() -> None:
    ranks = {"first": 0, "second": 1}
    assert may_replace("second", "first", ranks)
    assert may_replace("first", "first", ranks)
    assert not may_replace("first", "second", ranks)
    assert not may_replace("manual", "first", ranks)
    assert not may_replace("first", "unknown", ranks)


def test_what_nobody_can_price_rests_for_a_day_then_twice_as_long_up_to_thirty() -> None:
    days, seen = 0, []
    for _ in range(7):
        days = next_cooldown(days)
        seen.append(days)
    assert seen == [1, 2, 4, 8, 16, 30, 30]
    now = datetime(2024, 1, 1, tzinfo=UTC)
    assert is_resting(rested(now, 2), now + timedelta(days=1))
    assert not is_resting(rested(now, 2), now + timedelta(days=2))
    assert not is_resting(None, now)


def test_minor_units_become_major_ones_and_the_case_tells_pence_from_pounds() -> None:
    assert in_major(Decimal("7143.5"), "GBp") == (Decimal("71.435"), "GBP")
    assert in_major(Decimal("71.435"), "GBP") == (Decimal("71.435"), "GBP")
    assert [major(one).code for one in ("GBX", "ILA", "ZAc", "usd", "KWF")] == [
        "GBP", "ILS", "ZAR", "USD", "KWD",
    ]  # fmt: skip
    assert in_major(Decimal(350), "KWF") == (Decimal("0.350"), "KWD")


def test_markets_lead_to_calendars() -> None:
    assert exchange_of("NASDAQ", "EUR") == "XNYS"
    assert exchange_of("", "GBP") == "XLON"
    assert exchange_of("XMIL", "EUR") == "XMIL"
    assert exchange_of("", "EUR") == ""


ratios = st.sampled_from([Decimal(one) for one in ("2", "3", "1.5", "0.1", "4", "20")])


@given(st.lists(st.tuples(st.integers(1, 200), ratios), max_size=4, unique_by=lambda one: one[0]))
def test_adjusted_closes_become_those_that_were_traded(found: list[tuple[int, Decimal]]) -> None:
    splits = [Split(FIRST + timedelta(day), ratio) for day, ratio in found]
    adjusted = [(FIRST + timedelta(day), Decimal(12)) for day in range(0, 220, 5)]
    for (on, value), (day, raw) in zip(adjusted, undo_adjusting(adjusted, splits), strict=True):
        later = Decimal(1)
        for split in splits:
            later *= split.ratio if split.on > on else 1
        assert (day, raw) == (on, value * later)


def test_a_split_is_missing_unless_the_ledger_has_its_ratio_within_five_days() -> None:
    told = [Split(date(2020, 8, 31), Decimal(4)), Split(date(2014, 6, 9), Decimal(7))]
    assert missing_splits(told, [Split(date(2020, 8, 28), Decimal("4.0"))]) == [told[1]]
    assert missing_splits([Split(FIRST, Decimal(1))], []) == []


def test_a_jump_that_a_split_explains_names_its_ratio() -> None:
    assert like_split(Decimal(500), Decimal(127)) == 4
    assert like_split(Decimal(2), Decimal(20)) == Decimal("0.1")
    assert like_split(Decimal(100), Decimal(42)) is None
