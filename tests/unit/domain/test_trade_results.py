"""Positions gathered into results: legs as one, rolls as a chain, currencies, what was at risk."""

from decimal import Decimal

from app.domain.ids import AssetId
from app.domain.times import DAY_US
from app.domain.trading.results import (
    FEE_UNKNOWN,
    MIXED,
    RATE_UNKNOWN,
    SEVERAL,
    Group,
    Traded,
    chains_of,
    direction_of,
    gather,
    instrument_of,
    risk_of,
)
from tests.unit.domain.trade_results import EUR, D, a_leg, gathered, no_rate


def test_legs_of_a_group_are_one_result_once_all_of_them_are_closed() -> None:
    legs = [a_leg(1, "300", group_id=5), a_leg(2, "-120", group_id=5), a_leg(3, "40")]
    found = gathered(*legs)
    assert [(one.id, one.pnl, one.sign) for one in found.results] == [(1, D(180), 1), (3, D(40), 1)]
    assert found.results[0].opened_us == 0
    assert found.results[0].closed_us == 2 * DAY_US
    assert found.results[0].fees == 2
    still = gathered(legs[0], legs[1]._replace(closed_us=None), legs[2])
    assert [one.id for one in still.results] == [3]
    assert still.open == 1


def test_results_come_by_closing_and_then_by_number() -> None:
    found = gathered(
        a_leg(9, "1", closed_us=5), a_leg(2, "1", closed_us=9), a_leg(3, "1", closed_us=5)
    )
    assert [one.id for one in found.results] == [3, 9, 2]


def test_another_currency_is_converted_at_the_closing() -> None:
    asked: list[tuple[AssetId, int]] = []

    def rate(asset: AssetId, at_us: int) -> Decimal:
        asked.append((asset, at_us))
        return D("1.25")

    found = gather([a_leg(4, "80")], {1: EUR}, rate).results[0]
    assert (found.pnl, found.fees) == (D(100), D("1.25"))
    assert set(asked) == {(EUR, 4 * DAY_US)}


def test_without_a_rate_the_amount_is_unknown_and_the_sign_is_not() -> None:
    found = gather([a_leg(4, "-80")], {1: EUR}, no_rate).results[0]
    assert (found.pnl, found.sign, found.reason) == (None, -1, RATE_UNKNOWN)
    assert found.quote_id == EUR


def test_an_unknown_fee_makes_all_of_it_unknown() -> None:
    found = gathered(a_leg(1, None, fees=None)).results[0]
    assert (found.pnl, found.sign, found.fees, found.reason) == (None, None, None, FEE_UNKNOWN)


def test_legs_in_two_currencies_have_a_sign_only_in_the_base_currency() -> None:
    legs = [a_leg(1, "10", group_id=1), a_leg(2, "-10", group_id=1, instrument_id=2)]
    known = gather(legs, {2: EUR}, lambda *_: D("1.1")).results[0]
    assert (known.pnl, known.sign) == (D(-1), -1)
    unknown = gather(legs, {2: EUR}, no_rate).results[0]
    assert (unknown.pnl, unknown.sign) == (None, None)


def test_risk_is_entry_less_stop_times_quantity_times_multiplier() -> None:
    assert risk_of(D(10) * 100, D(10), D(1), D(95)) == 50
    assert risk_of(D(2) * 3 * 100, D(2), D(100), D("2.5")) == 100  # 2 contracts at 3, stop 2.50
    assert risk_of(D(10) * 100, D(10), D(1), D(105)) == 50  # a short one's stop is above
    assert risk_of(D(10) * 100, D(10), D(1), D(100)) is None  # nothing was at risk


def test_r_is_the_result_by_the_risk_of_all_legs() -> None:
    single = gathered(a_leg(1, "75"), risks={1: D(50)}).results[0]
    assert single.r == D("1.5")
    legs = [a_leg(1, "75", group_id=1), a_leg(2, "-25", group_id=1)]
    assert gathered(*legs, risks={1: D(50), 2: D(50)}).results[0].r == D("0.5")
    assert gathered(*legs, risks={1: D(50)}).results[0].r is None


def test_r_does_not_need_a_rate() -> None:
    found = gather([a_leg(1, "75")], {1: EUR}, no_rate, {1: D(50)}).results[0]
    assert (found.pnl, found.r) == (None, D("1.5"))


def test_rolled_trades_are_won_or_lost_as_one() -> None:
    legs = [
        a_leg(1, "-100"), a_leg(2, "-50", replaces_id=1), a_leg(3, "200", replaces_id=2),
        a_leg(4, "-5"),
    ]  # fmt: skip
    chains = chains_of(gathered(*legs).results, legs, {})
    assert chains is not None
    assert [(one.sign, one.trades) for one in chains] == [(1, 3), (-1, 1)]


def test_a_chain_of_which_a_trade_is_open_does_not_count_yet() -> None:
    legs = [a_leg(1, "-100"), a_leg(2, "0", replaces_id=1, closed_us=None), a_leg(3, "1")]
    chains = chains_of(gathered(*legs).results, legs, {})
    assert chains is not None
    assert [(one.sign, one.trades) for one in chains] == [(1, 1)]


def test_rolled_groups_are_a_chain() -> None:
    legs = [
        a_leg(1, "-100", group_id=1), a_leg(2, "20", group_id=1), a_leg(3, "90", group_id=2),
    ]  # fmt: skip
    groups = {1: Group(1, "vertical", ""), 2: Group(2, "vertical", "", replaces_id=1)}
    chains = chains_of(gathered(*legs).results, legs, groups)
    assert chains is not None
    assert [(one.sign, one.trades) for one in chains] == [(1, 2)]


def test_what_is_rolled_in_a_circle_is_one_chain() -> None:
    legs = [
        a_leg(1, "1", replaces_id=2),
        a_leg(2, "1", replaces_id=1),
        a_leg(3, "1", replaces_id=9),
    ]
    chains = chains_of(gathered(*legs).results, legs, {})
    assert chains is not None
    assert [one.trades for one in chains] == [2, 1]


def test_options_are_counted_under_their_underlying() -> None:
    traded = {
        1: Traded("AAPL", "stock", AssetId(1)),
        2: Traded("AAPL  261219C00240000", "option", AssetId(1), "AAPL"),
        3: Traded("AAPL  261219C00250000", "option", AssetId(1), "AAPL"),
        4: Traded("MSFT", "stock", AssetId(1)),
    }

    def named(*instruments: int) -> str:
        legs = [a_leg(n, group_id=1, instrument_id=one) for n, one in enumerate(instruments, 1)]
        return instrument_of(gathered(*legs).results[0], traded)

    assert named(1) == "AAPL"
    assert named(2, 3) == "AAPL options"
    assert named(1, 2) == "AAPL"
    assert named(1, 4) == SEVERAL


def test_legs_on_both_sides_have_no_side() -> None:
    legs = [a_leg(1, group_id=1), a_leg(2, group_id=1, direction="short")]
    assert direction_of(gathered(*legs).results[0]) == MIXED
    assert direction_of(gathered(a_leg(1, direction="short")).results[0]) == "short"
