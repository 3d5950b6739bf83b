"""Flows of all scopes at once against `app.domain.flows`, scope by scope."""

from collections import defaultdict
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.activities import ActivityRow
from app.domain.errors import RefusedError
from app.domain.flows import flows
from app.domain.ids import AccountId, AssetId, HoldingId
from app.domain.rollup.crossings import LEVELS, Crosser, Side
from app.domain.rollup.fixed import to_units
from app.domain.times import DAY_US, EPOCH_ORDINAL
from tests.depth import examples
from tests.unit.domain.test_flows import Ledger, rows


def expected(ledger: Ledger, scope: set[HoldingId]) -> dict[int, tuple[int, int, int]]:
    index = {(AccountId(one // 1000), AssetId(one % 1000)): one for one in ledger.holdings()}
    sums: dict[int, list[int]] = defaultdict(lambda: [0, 0, 0])
    for flow in flows(ledger.legs, scope, ledger.moves, ledger.rates, index):
        day = flow.leg.at_us // DAY_US + EPOCH_ORDINAL
        if flow.amount is None:
            sums[day][2] += 1
        elif flow.amount > 0:
            sums[day][0] += to_units(flow.amount, 6)
        else:
            sums[day][1] -= to_units(flow.amount, 6)
    return {day: (one[0], one[1], one[2]) for day, one in sums.items()}


@given(rows(), st.booleans(), st.sets(st.integers(0, 40)))
@settings(max_examples=examples(300), deadline=None)
def test_all_scopes_at_once_are_each_scope_by_itself(
    drawn: list[ActivityRow], cash: bool, left_out: set[int]
) -> None:
    try:
        ledger = Ledger(*drawn, cash=cash)
    except RefusedError:
        return
    holdings = sorted(ledger.holdings())
    counted = [one for place, one in enumerate(holdings) if place not in left_out]
    sides = {one: Side(one, one // 1000, one // 1000 % 2) for one in counted}
    index = {(AccountId(one // 1000), AssetId(one % 1000)): one for one in holdings}
    places = {leg.leg_id: leg.holding_id for leg in ledger.legs}
    crosser = Crosser(sides, index, ledger.moves, places, ledger.rates, 6)
    crosser.take(ledger.legs)
    found = crosser.crossings()
    for level in range(len(LEVELS)):
        for own in {side[level] for side in sides.values()}:
            scope = {one for one, side in sides.items() if side[level] == own}
            days = {day: tuple(one) for day, one in found.get((level, own), {}).items()}
            assert days == expected(ledger, scope)


def test_money_in_units_is_rounded_half_even() -> None:
    assert to_units(Decimal("0.0000005"), 6) == 0
    assert to_units(Decimal("0.0000015"), 6) == 2
    assert to_units(Decimal("-12.3456785"), 6) == -12345678
