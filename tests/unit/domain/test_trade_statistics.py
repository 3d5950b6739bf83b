"""Statistics of results: worked by hand, and held against fractions and the standard library."""

import math
import statistics as library
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.times import DAY_US
from app.domain.trading import figures as names
from app.domain.trading.curves import (
    Bin,
    Capital,
    Streaks,
    curve,
    distribution,
    fall_of,
    share_of,
    streaks,
    time_in,
)
from app.domain.trading.figures import NAMES, Figure, figures_of, not_enough
from app.domain.trading.results import FEE_UNKNOWN, RATE_UNKNOWN, Result, chains_of, gather
from app.domain.trading.statistics import (
    EXCELLENT,
    FACTOR_TOO_HIGH,
    POOR,
    WON_TOO_OFTEN,
    Statistics,
    tally,
)
from tests.unit.domain.trade_results import EUR, D, a_leg, gathered, no_rate, results

amounts = st.decimals("-10000", "10000", places=2)


def studied(found: Sequence[Result], put_in: Sequence[Capital] | None = None) -> Statistics:
    legs = [leg for one in found for leg in one.legs]
    return Statistics(found, chains_of(found, legs, {}), put_in)


def figures(*values: str) -> dict[str, Figure]:
    return figures_of(studied(results(*values)))


# -- worked by hand ----------------------------------------------------------------------------


def test_a_small_book() -> None:
    found = figures("100", "-50", "0", "200", "-50")
    values = {name: one.value for name, one in found.items()}
    assert values["net"] == 200
    assert values["trades"] == 5
    assert values["win_rate"] == D("0.4")  # the one that broke even is among the five
    assert values["profit_factor"] == 3
    assert values["expectancy"] == 40
    assert values["average_win"] == 150
    assert values["average_loss"] == -50
    assert values["payoff"] == 3
    assert values["best"] == 200
    assert values["worst"] == -50
    assert found["best"].position == 4
    assert found["worst"].position == 2  # of equals the first
    assert values["max_drawdown"] == -50
    assert values["fees"] == 5
    assert values["exposure"] == 1  # each was opened as the one before closed
    assert values["holding_time"] == DAY_US
    assert values["won_in_a_row"] == 1
    assert values["lost_in_a_row"] == 1
    # squares of 60, -90, -40, 160, -90 come to 47 000; by 4 is 11 750
    expected = math.sqrt(5) * 40 / math.sqrt(11750)
    assert float(found["sqn"].value or 0) == pytest.approx(expected, abs=1e-9)
    assert not any(found[name].reason for name in ("net", "win_rate", "sqn", "profit_factor"))


def test_every_figure_has_a_formula_and_its_inputs() -> None:
    found = figures("100", "-50")
    assert tuple(found) == NAMES
    assert all(one.formula for one in found.values())
    inputs = {one.name: one.value for one in found["profit_factor"].inputs}
    assert inputs == {"gains": D(100), "losses": D(50)}


def test_no_trades_are_no_figures() -> None:
    found = figures()
    counted = {"trades"}
    assert {name for name, one in found.items() if one.value is not None} == counted
    assert found["win_rate"].reason == names.NO_TRADES
    assert found["profit_factor"].reason == names.NO_TRADES
    assert found["expectancy"].reason == names.NO_TRADES
    assert found["fees"].reason == names.NO_TRADES


def test_one_trade_has_no_spread() -> None:
    found = figures("10")
    assert (found["sqn"].value, found["sqn"].reason) == (None, names.TOO_FEW)
    assert found["win_rate"].value == 1


def test_no_losses_are_no_profit_factor() -> None:
    found = figures("10", "20")
    for name in ("profit_factor", "payoff", "average_loss"):
        assert (found[name].value, found[name].reason) == (None, names.NO_LOSSES)
    assert found["max_drawdown"].value == 0


def test_losses_alone_make_a_profit_factor_of_nothing() -> None:
    found = figures("-10", "-20")
    assert found["profit_factor"].value == 0
    assert (found["payoff"].value, found["payoff"].reason) == (None, names.NO_WINS)
    assert found["win_rate"].value == 0


def test_no_variation_is_no_quality_number() -> None:
    found = figures("10", "10")
    assert (found["sqn"].value, found["sqn"].reason) == (None, names.NO_VARIATION)


def test_a_result_without_a_rate_makes_money_unknown_and_not_the_win_rate() -> None:
    legs = [a_leg(1, "10"), a_leg(2, "-5", instrument_id=2)]
    found = studied(gather(legs, {2: EUR}, no_rate).results)
    shown = figures_of(found)
    assert (shown["net"].value, shown["net"].reason) == (None, RATE_UNKNOWN)
    assert shown["profit_factor"].reason == RATE_UNKNOWN
    assert shown["max_drawdown"].reason == RATE_UNKNOWN
    assert shown["win_rate"].value == D("0.5")
    assert shown["won_in_a_row"].value == 1
    assert found.unknown == ((RATE_UNKNOWN, EUR, 1),)


def test_a_result_with_an_unknown_fee_leaves_not_even_the_win_rate() -> None:
    shown = figures_of(studied(gathered(a_leg(1, "10"), a_leg(2, None, fees=None)).results))
    assert (shown["win_rate"].value, shown["win_rate"].reason) == (None, names.SIGN_UNKNOWN)
    assert (shown["fees"].value, shown["fees"].reason) == (None, FEE_UNKNOWN)


def test_an_average_of_r_says_of_how_many() -> None:
    found = gathered(a_leg(1, "100"), a_leg(2, "-50"), a_leg(3, "7"), risks={1: D(50), 2: D(50)})
    figure = figures_of(studied(found.results))["average_r"]
    assert figure.value == D("0.5")
    assert {one.name: one.value for one in figure.inputs}["r_count"] == 2
    assert figures("10")["average_r"].reason == names.NO_STOPS


def test_rolled_trades_have_a_win_rate_of_their_own() -> None:
    legs = [a_leg(1, "-100"), a_leg(2, "150", replaces_id=1), a_leg(3, "-5"), a_leg(4, "-5")]
    found = gathered(*legs).results
    shown = figures_of(Statistics(found, chains_of(found, legs, {})))
    assert shown["win_rate"].value == D("0.25")
    assert shown["chain_win_rate"].value == D("0.333333333333")
    assert figures("1", "2")["chain_win_rate"].reason == names.NO_ROLLS


# -- falls, streaks, time ----------------------------------------------------------------------


def test_the_first_peak_is_the_beginning() -> None:
    fall = fall_of(results("-30", "10", "-5", "100"))
    assert (fall.depth, fall.peak, fall.low) == (30, 0, -30)
    assert (fall.peak_us, fall.low_us) == (None, DAY_US)


def test_the_deepest_fall_is_from_the_highest_before_it() -> None:
    fall = fall_of(results("100", "-30", "50", "-60", "-20", "500"))
    assert (fall.depth, fall.peak, fall.low) == (80, 120, 40)
    assert (fall.peak_us, fall.low_us) == (3 * DAY_US, 5 * DAY_US)


def test_a_fall_is_divided_by_the_equity_at_its_highest() -> None:
    steps = results("100", "-30", "50", "-60")
    share = share_of(steps, [Capital(0, D(1000))])
    assert share is not None
    assert (share.depth, share.equity) == (D(60) / 1120, 1120)
    later = share_of(steps, [Capital(0, D(100)), Capital(3 * DAY_US, D(900))])
    assert later is not None
    assert later.depth == D(30) / 200  # with less money at that time the smaller fall was deeper
    assert share_of(steps, [Capital(2 * DAY_US, D(100))]) is not None  # the gain before was equity
    assert share_of(results("-1"), []) is None
    assert share_of([], [Capital(0, D(1))]) is None


def test_a_fall_that_cannot_be_divided_says_why() -> None:
    found = results("10", "-5")
    assert figures_of(studied(found))["max_drawdown_share"].reason == names.NO_EQUITY
    assert figures_of(studied(found[1:], []))["max_drawdown_share"].reason == names.NO_CAPITAL
    paper = figures_of(studied(found, [Capital(0, D(90))]))["max_drawdown_share"]
    assert paper.value == D("-0.05")


def test_what_broke_even_ends_a_streak() -> None:
    assert streaks(results("1", "1", "0", "1", "-1", "-1", "-1")) == Streaks(2, 3, -3)
    assert streaks(results("1", "1")) == Streaks(2, 0, 2)
    assert streaks(results("-1", "0")) == Streaks(0, 1, 0)


def test_time_that_several_were_open_counts_once() -> None:
    found = gathered(
        a_leg(1, "1", opened_us=0, closed_us=10), a_leg(2, "1", opened_us=5, closed_us=8),
        a_leg(3, "1", opened_us=5, closed_us=15), a_leg(4, "1", opened_us=35, closed_us=40),
    ).results  # fmt: skip
    assert time_in(found) == (20, 40)
    assert time_in([]) == (0, 0)


# -- what may be judged ------------------------------------------------------------------------


def test_fewer_than_thirty_trades_or_ninety_days_are_not_rated() -> None:
    few = studied(results(*["10", "-5"] * 14, "10"))
    assert (few.is_enough, few.rating) == (False, "")
    assert {one.name: one.value for one in not_enough(few)} == {
        "trades": 29, "fewest_trades": 30, "days": 29, "fewest_days": 90,
    }  # fmt: skip
    short = studied(results(*["10", "-5"] * 44, "3"))
    assert (short.tally.count, short.days, short.is_enough) == (89, 89, False)
    enough = studied(results(*["10", "-5"] * 45))
    assert (enough.days, enough.is_enough, not_enough(enough)) == (90, True, ())
    assert enough.rating == EXCELLENT
    assert studied(results(*["5", "-5"] * 45)).rating == POOR


def test_what_is_too_good_is_doubted() -> None:
    assert studied(results(*["10"] * 31)).doubts == (WON_TOO_OFTEN,)
    assert studied(results(*["10"] * 29, "-10", "-10", "-1")).doubts == (
        WON_TOO_OFTEN, FACTOR_TOO_HIGH,
    )  # fmt: skip
    assert studied(results(*["10", "-5"] * 30)).doubts == ()
    assert studied(results("10")).doubts == ()


# -- the distribution --------------------------------------------------------------------------


def test_a_distribution_has_round_bins_and_an_edge_at_zero() -> None:
    found = distribution([D("-100"), D("0"), D("99"), D("100")])
    assert found[0] == Bin(D(-100), D(-90), 1)
    assert Bin(D(0), D(10), 1) in found
    assert found[-1] == Bin(D(100), D(110), 1)
    assert distribution([]) == []
    assert distribution([D(0)]) == [Bin(D(0), D(1), 1)]


@given(st.lists(amounts, min_size=1))
def test_each_amount_is_in_one_bin(values: list[Decimal]) -> None:
    found = distribution(values)
    assert sum(one.trades for one in found) == len(values)
    assert len(found) <= 24
    for one in found:
        assert one.trades == sum(1 for value in values if one.low <= value < one.high)


# -- properties --------------------------------------------------------------------------------


@given(st.lists(amounts, max_size=40))
def test_figures_equal_those_of_fractions(values: list[Decimal]) -> None:
    found = studied(results(*(str(one) for one in values)))
    exact = [Fraction(one) for one in values]
    won, lost = [one for one in exact if one > 0], [one for one in exact if one < 0]
    own = found.tally
    assert own.net == sum(values)
    assert (own.won, own.lost, own.even) == (len(won), len(lost), len(exact) - len(won) - len(lost))
    if exact:
        assert own.win_rate is not None
        assert own.win_rate == pytest.approx(Decimal(len(won)) / len(exact))
        assert own.expectancy == pytest.approx(sum(values) / len(values), abs=D("1e-29"))
    if lost:
        factor = Fraction(sum(won)) / -Fraction(sum(lost))
        assert abs(Fraction(own.profit_factor or 0) - factor) < Fraction(1, 10**60)
    else:
        assert own.profit_factor is None
    if len(set(exact)) > 1:
        floats = [float(one) for one in values]
        expected = (
            math.sqrt(len(floats))
            * library.fmean(floats)
            / library.stdev([Fraction(one) for one in values])
        )
        assert float(found.sqn or 0) == pytest.approx(expected, rel=1e-9, abs=1e-9)
    else:
        assert found.sqn is None


@given(st.lists(amounts, max_size=20), st.randoms(use_true_random=False))
def test_the_order_of_positions_does_not_matter(values: list[Decimal], chance: object) -> None:
    legs = [a_leg(n, str(one)) for n, one in enumerate(values, 1)]
    mixed = list(legs)
    chance.shuffle(mixed)  # type: ignore[attr-defined]  # a Random
    assert figures_of(studied(gathered(*mixed).results)) == figures_of(
        studied(gathered(*legs).results)
    )


@given(st.lists(st.tuples(amounts, st.integers(0, 4)), max_size=40))
def test_the_parts_add_up_to_the_whole(rows: list[tuple[Decimal, int]]) -> None:
    found = results(*(str(amount) for amount, _ in rows))
    parts = [
        tally([one for one, (_, key) in zip(found, rows, strict=True) if key == wanted])
        for wanted in range(5)
    ]
    whole = tally(found)
    assert sum(one.net or 0 for one in parts) == whole.net
    assert sum(one.won for one in parts) == whole.won
    assert sum(one.count for one in parts) == whole.count
    assert sum(one.fees or 0 for one in parts) == whole.fees


@given(st.lists(amounts, min_size=1, max_size=40))
def test_a_fall_is_the_largest_step_down_of_any_two(values: list[Decimal]) -> None:
    found = results(*(str(one) for one in values))
    steps = curve(found)
    sums = [Decimal(0), *(one.total for one in steps)]
    worst = max(
        high - low for place, high in enumerate(sums) for low in sums[place:]
    )  # fmt: skip
    assert fall_of(found).depth == worst
    assert min(one.fall for one in steps) == -worst
