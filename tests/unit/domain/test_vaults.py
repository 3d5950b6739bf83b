"""Vaults: percentages by day, what is claimed twice, pace, contributions, projection."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.coverage import Coverage
from app.domain.errors import RefusedError
from app.domain.ids import HoldingId
from app.domain.rollup.days import HELD
from app.domain.rollup.worth import PRICE_MISSING
from app.domain.vaults.pace import (
    PaceCode,
    RateSource,
    months_between,
    needed,
    needed_with_growth,
    pace_of,
    reaches_on,
)
from app.domain.vaults.parts import (
    amount_of,
    check_percent,
    claims_of,
    percent_on,
    percents_on,
    share_of,
)
from app.domain.vaults.projection import (
    block_of,
    month_after,
    months_until,
    project,
)
from app.domain.vaults.records import ALWAYS, VaultPart
from app.domain.vaults.saving import PartColumns, VaultDays, vault_days

D = Decimal
DAY = date(2026, 1, 10)
ONE, TWO = HoldingId(1), HoldingId(2)

percents = st.decimals("1", "100", places=2)
days = st.dates(date(2020, 1, 1), date(2026, 12, 31))


# -- percentages -------------------------------------------------------------------------------


@pytest.mark.parametrize("percent", ["0", "101", "-1", "0.99", "100.01", "33.333"])
def test_what_is_no_percentage_is_refused(percent: str) -> None:
    with pytest.raises(RefusedError):
        check_percent(D(percent))


@pytest.mark.parametrize("percent", ["1", "100", "33.33", "12.50"])
def test_a_percentage_is_from_1_to_100(percent: str) -> None:
    assert check_percent(D(percent)) == D(percent)


def test_the_newest_percentage_that_has_begun_counts() -> None:
    rows = [
        VaultPart(1, ONE, ALWAYS, D(50)),
        VaultPart(1, ONE, DAY, D(80)),
        VaultPart(1, ONE, DAY + timedelta(days=5), D(0)),
    ]
    found = [percent_on(rows, DAY + timedelta(days=n)) for n in (-1, 0, 4, 5)]
    assert found == [D(50), D(80), D(80), D(0)]
    assert percents_on(rows, DAY) == {(1, ONE): D(80)}
    assert percents_on(rows, DAY + timedelta(days=5)) == {}


@given(st.lists(st.tuples(days, percents), unique_by=lambda row: row[0]), days)
def test_a_percentage_counts_from_its_day_until_the_next(
    steps: list[tuple[date, Decimal]], on: date
) -> None:
    rows = [VaultPart(1, ONE, since, percent) for since, percent in steps]
    begun = sorted(since for since, _ in steps if since <= on)
    wanted = dict(steps)[begun[-1]] if begun else D(0)
    assert percent_on(rows, on) == wanted


@given(st.dictionaries(st.integers(1, 8), percents, max_size=8))
def test_what_is_claimed_is_free_or_over_and_never_both(shares: dict[int, Decimal]) -> None:
    found = claims_of({(vault, ONE): percent for vault, percent in shares.items()})
    if not shares:
        assert found == {}
        return
    claim = found[ONE]
    assert claim.total == sum(shares.values())
    assert claim.total == 100 - claim.free + claim.over
    assert claim.free == 0 or claim.over == 0
    for vault, percent in shares.items():
        assert sum((one for _, one in claim.elsewhere(vault)), D(0)) == claim.total - percent


def test_a_share_is_exact() -> None:
    assert share_of(D("7230.45"), D("12.5")) == D("903.80625")  # 7,230.45 / 8


def test_an_unknown_part_is_never_a_zero() -> None:
    full, unknown = Coverage.FULL, Coverage.UNKNOWN
    assert amount_of([], []) == (D(0), full)
    assert amount_of([D(5), None], [full, unknown]) == (D(5), Coverage.PARTIAL)
    assert amount_of([None, None], [unknown, unknown]) == (None, unknown)
    assert amount_of([D(5), D(-7)], [full, full]) == (D(-2), full)


# -- pace --------------------------------------------------------------------------------------


def test_what_is_needed_a_month() -> None:
    # From 10 January to 11 July 2026 are 182 days: 182 / 30.4375 = 5.979 months.
    months = months_between(DAY, date(2026, 7, 11))
    assert round(months, 3) == D("5.979")
    assert round(needed(D(6000), months) or D(0), 2) == D("1003.43")  # 6,000 x 30.4375 / 182
    assert needed(D(-1), months) == 0
    assert needed(D(1), D(0)) is None


def test_growth_takes_a_part_of_the_saving() -> None:
    # A sinking fund: 10,000 now, 20,000 in 12 months at 1 % a month.
    # q^12 = 1.126825; (20,000 - 11,268.25) x 0.01 / 0.126825 = 688.488
    found = needed_with_growth(D(10_000), D(20_000), D(12), 0.01)
    assert found is not None
    assert round(found, 2) == D("688.49")
    assert needed_with_growth(D(10_000), D(20_000), D(12), 0.0) == needed(D(10_000), D(12))
    assert needed_with_growth(D(19_990), D(20_000), D(12), 0.01) == 0
    # Losses ask for more than the gap: q = 0.99.
    assert (needed_with_growth(D(10_000), D(20_000), D(12), -0.01) or 0) > D(10_000) / 12


@given(st.decimals("0", "1e6", places=2), st.decimals("1", "1e6", places=2),
       st.decimals("0.5", "300", places=2), st.floats(-0.05, 0.05))  # fmt: skip
def test_paying_what_is_needed_gets_there(
    current: Decimal, target: Decimal, months: Decimal, growth: float
) -> None:
    payment = needed_with_growth(current, target, months, growth)
    assert payment is not None
    power = (1 + growth) ** float(months)
    annuity = (power - 1) / growth if abs(growth) > 1e-9 else float(months)
    end = float(current) * power + float(payment) * annuity
    assert end == pytest.approx(max(float(target), float(current) * power), rel=1e-6, abs=1e-2)


def test_the_day_of_arrival_goes_by_saving_alone() -> None:
    # 3,000 at 1,000 a month: 3 x 30.4375 = 91.3 days, so the 92nd.
    assert reaches_on(D(7000), D(10_000), D(1000), DAY) == DAY + timedelta(days=92)
    assert reaches_on(D(10_000), D(10_000), None, DAY) == DAY
    assert reaches_on(D(1), D(10_000), D(0), DAY) is None
    assert reaches_on(D(1), D(10) ** 30, D("0.01"), DAY) is None


@pytest.mark.parametrize(("saved", "code"), [
    ("2000", PaceCode.AHEAD), ("1050", PaceCode.ON_PACE), ("900", PaceCode.BEHIND),
    ("0", PaceCode.BEHIND), ("-100", PaceCode.BEHIND),
])  # fmt: skip
def test_pace_compares_the_day_of_arrival_with_the_target_date(saved: str, code: PaceCode) -> None:
    found = pace_of(
        D(4000), D(10_000), DAY, date(2026, 7, 11), average_saved=D(saved), averaged_months=D(12)
    )
    assert found.code is code


def test_pace_without_a_date_or_an_amount_or_time_left() -> None:
    assert pace_of(D(1), D(2), DAY, None).code is PaceCode.NO_DATE
    assert pace_of(None, D(2), DAY, None).code is PaceCode.UNKNOWN
    assert pace_of(D(1), D(2), DAY, DAY).code is PaceCode.OVERDUE
    assert pace_of(D(1), D(2), DAY, DAY).needed is None
    assert pace_of(D(3), D(2), DAY, DAY).code is PaceCode.REACHED


def test_a_plan_counts_until_there_is_something_to_go_by() -> None:
    plan = {"average_saved": D(100), "averaged_months": D(2), "planned": D(500)}
    early = pace_of(D(0), D(1000), DAY, None, is_settled=False, **plan)  # type: ignore[arg-type]
    late = pace_of(D(0), D(1000), DAY, None, is_settled=True, **plan)  # type: ignore[arg-type]
    assert (early.rate, early.rate_source) == (D(500), RateSource.PLANNED)
    assert (late.rate, late.rate_source) == (D(100), RateSource.SAVED)


# -- contributions and growth ------------------------------------------------------------------


def columns(
    values: list[int],
    flows: list[int],
    steps: list[tuple[date, Decimal]],
    states: list[int] | None = None,
) -> PartColumns:
    count = len(values)
    return PartColumns(
        np.array(values, np.int64),
        np.array(flows, np.int64),
        np.array(states or [HELD] * count, np.uint8),
        np.zeros(count, np.bool_),
        steps,
    )


def test_a_month_is_saving_and_moving_and_growth() -> None:
    # One holding, in whole units (no decimals): 1,000, then a deposit of 200, a gain of 60, and
    # the percentage goes from 50 to 75 on the third day.
    steps = [(ALWAYS, D(50)), (date(2026, 1, 3), D(75))]
    part = columns([1000, 1200, 1260, 1260], [0, 200, 0, 0], steps)
    (month,) = vault_days(date(2025, 12, 31), 4, 0, [part]).months()
    assert (month.opening, month.closing) == (D(500), D(945))  # 1,260 x 75 %
    assert month.saved == D(100)  # 200 x 50 %
    assert month.moved == D(315)  # (75 - 50) % of 1,260, the value of the day before
    assert month.growth == D(30)  # 60 x 50 %
    assert not month.is_whole


@st.composite
def made_days(draw: st.DrawFn) -> VaultDays:
    length = draw(st.integers(2, 120))
    parts = []
    for _ in range(draw(st.integers(1, 3))):
        values = draw(st.lists(st.integers(-(10**12), 10**15), min_size=length, max_size=length))
        flows = draw(st.lists(st.integers(-(10**12), 10**12), min_size=length, max_size=length))
        offsets = draw(st.lists(st.integers(-10, length), unique=True, max_size=4))
        steps = [(DAY + timedelta(days=n), draw(percents)) for n in sorted(offsets)]
        parts.append(columns(values, flows, steps))
    return vault_days(DAY, length, 6, parts)


@given(made_days())
def test_contributions_and_growth_make_up_the_change_exactly(found: VaultDays) -> None:
    months = found.months()
    assert months[0].opening == found.value(0)
    assert months[-1].closing == found.value(len(found) - 1)
    for before, after in pairwise(months):
        assert before.closing == after.opening
        assert (after.first - before.last).days == 1
    for one in months:
        assert one.opening + one.saved + one.moved + one.growth == one.closing
    whole = sum((one.saved + one.moved + one.growth for one in months), D(0))
    assert months[0].opening + whole == months[-1].closing


def test_days_without_a_price_are_unknown_and_not_zero() -> None:
    missing = HELD | PRICE_MISSING
    alone = columns([0, 0, 10], [0, 0, 0], [(ALWAYS, D(100))], [missing, missing, HELD])
    found = vault_days(DAY, 3, 0, [alone])
    assert [found.value(place) for place in range(3)] == [None, None, D(10)]
    beside = columns([5, 5, 5], [0, 0, 0], [(ALWAYS, D(100))])
    both = vault_days(DAY, 3, 0, [alone, beside])
    assert [both.value(place) for place in range(3)] == [D(5), D(5), D(15)]
    assert list(both.coverage) == [Coverage.PARTIAL, Coverage.PARTIAL, Coverage.FULL]
    assert both.months()[0].coverage is Coverage.PARTIAL


def test_the_first_day_at_the_target_is_found() -> None:
    found = vault_days(DAY, 5, 0, [columns([0, 50, 100, 90, 120], [0] * 5, [(ALWAYS, D(100))])])
    assert found.first_at(D(100), ALWAYS) == DAY + timedelta(days=2)
    assert found.first_at(D(100), DAY + timedelta(days=3)) == DAY + timedelta(days=4)
    assert found.first_at(D(121), ALWAYS) is None


def test_saving_is_no_return() -> None:
    # January 2026 whole: 1,000 grows by 1 % on one day, and 500 come in on another.
    first = date(2025, 12, 31)
    values = [1000] * 10 + [1010] * 10 + [1510] * 12
    flows = [0] * 20 + [500] + [0] * 11
    found = vault_days(first, 32, 0, [columns(values, flows, [(ALWAYS, D(100))])])
    assert found.monthly_returns() == pytest.approx([np.log(1.01)])


# -- projection --------------------------------------------------------------------------------

monthly_logs = st.lists(st.floats(-0.3, 0.3), min_size=12, max_size=40)


@given(monthly_logs, st.integers(0, 2**40), st.integers(1, 40), st.floats(0, 2000))
def test_a_projection_is_the_same_again_and_its_percentiles_keep_their_order(
    logs: list[float], seed: int, months: int, saved: float
) -> None:
    returns = np.array(logs)
    one = project(1000.0, saved, returns, months, 5000.0, seed=seed, paths=200)
    two = project(1000.0, saved, returns, months, 5000.0, seed=seed, paths=200)
    for name in ("low", "middle", "high", "chances"):
        assert np.array_equal(getattr(one, name), getattr(two, name))
    assert (one.low <= one.middle).all()
    assert (one.middle <= one.high).all()
    assert (np.diff(one.chances) >= 0).all()
    assert len(one.low) == months + 1
    assert one.low[0] == one.high[0] == 1000.0


def test_another_seed_draws_other_paths() -> None:
    returns = np.linspace(-0.05, 0.06, 24)
    one, two = (project(1e4, 100.0, returns, 24, 2e4, seed=seed) for seed in (1, 2))
    assert not np.array_equal(one.middle, two.middle)


def test_without_spread_all_paths_are_the_formula() -> None:
    found = project(1000.0, 50.0, np.full(12, np.log(1.01)), 24, 2500.0, seed=1, paths=50)
    wanted = 1000 * 1.01**24 + 50 * (1.01**24 - 1) / 0.01
    assert found.low[-1] == pytest.approx(wanted)
    assert found.high[-1] == pytest.approx(wanted)
    assert set(found.chances) == {0.0, 1.0}


def test_a_wild_history_stays_a_number() -> None:
    found = project(1e10, 0.0, np.full(12, 60.0), 480, 1e12, seed=1, paths=20)
    assert np.isfinite(found.high).all()


def test_months_are_counted_by_the_calendar() -> None:
    assert month_after(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert month_after(date(2026, 1, 31), -11) == date(2025, 2, 28)
    assert months_until(date(2026, 1, 31), date(2026, 2, 28)) == 1
    assert months_until(date(2026, 1, 15), date(2026, 2, 14)) == 0
    assert months_until(date(2026, 1, 15), date(2025, 2, 14)) == 0
    assert [block_of(n) for n in (1, 12, 27, 120)] == [1, 2, 3, 5]
