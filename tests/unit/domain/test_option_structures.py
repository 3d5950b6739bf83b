"""Names of strategies come from the legs alone, in any order and any multiple."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.trading.structures import Leg, Structure, recognise

NEAR, FAR = date(2026, 1, 16), date(2026, 2, 20)


def legs(text: str) -> list[Leg]:
    """Read legs like "+1C100 -2P90@far +1S"."""
    result = []
    for word in text.split():
        body, _, day = word.partition("@")
        place = next(n for n, sign in enumerate(body) if sign in "CPS")
        quantity, right, strike = Decimal(body[:place]), body[place], body[place + 1 :]
        if right == "S":
            result.append(Leg(quantity))
        else:
            result.append(Leg(quantity, right, Decimal(strike), FAR if day else NEAR))
    return result


CASES = {
    "+1C100": Structure.LONG_CALL,
    "+2P100": Structure.LONG_PUT,
    "-1C100": Structure.SHORT_CALL,
    "-1P100": Structure.SHORT_PUT,
    "+1S -1C110": Structure.COVERED_CALL,
    "+3S -2C110": Structure.COVERED_CALL,
    "+1S -2C110": Structure.NONE,  # one of the two is covered by nothing
    "-1S -1P90": Structure.COVERED_PUT,
    "+1S +1P90": Structure.PROTECTIVE_PUT,
    "-1S +1C110": Structure.PROTECTIVE_CALL,
    "+1S +1P90 -1C110": Structure.COLLAR,
    "-1S -1P90 +1C110": Structure.COLLAR,
    "+1C100 -1C110": Structure.VERTICAL,
    "-1P100 +1P90": Structure.VERTICAL,
    "-1C100 +1C100@far": Structure.CALENDAR,
    "-1C105 +1C100@far": Structure.DIAGONAL,
    "+1C100 -2C110": Structure.RATIO_SPREAD,
    "+1C100 +1P100": Structure.STRADDLE,
    "-1C100 -1P100": Structure.STRADDLE,
    "+1C110 +1P90": Structure.STRANGLE,
    "+1C90 +1P110": Structure.GUTS,
    "+1C100 -1P100": Structure.SYNTHETIC,
    "+1C110 -1P90": Structure.RISK_REVERSAL,
    "+1C90 -2C100 +1C110": Structure.BUTTERFLY,
    "+1P90 -2P100 +1P115": Structure.BUTTERFLY,
    "+1C90 -1C100 -1C110 +1C120": Structure.CONDOR,
    "+1P80 -1P90 -1C110 +1C120": Structure.IRON_CONDOR,
    "-1P80 +1P90 +1C110 -1C120": Structure.IRON_CONDOR,
    "+1P90 -1P100 -1C100 +1C110": Structure.IRON_BUTTERFLY,
    "+1C100 -1C110 +1P110 -1P100": Structure.BOX,
    "-1C110 +1C120@far -1P90 +1P80@far": Structure.DOUBLE_DIAGONAL,
    "+1C100 +1C110": Structure.NONE,
    "+1C100 -1P90@far": Structure.NONE,
    "+1S": Structure.NONE,
    "+1C100 -1C100": Structure.NONE,
    "+1C100 +1C101 +1C102 +1C103 +1C104": Structure.NONE,
    "-1P100 +1P110 -1C105 +1C120": Structure.NONE,
}


@pytest.mark.parametrize(("text", "kind"), CASES.items(), ids=CASES)
def test_a_structure_is_named(text: str, kind: Structure) -> None:
    assert recognise(legs(text)) == kind


@given(st.sampled_from(sorted(CASES)), st.integers(1, 50), st.randoms())
def test_neither_order_nor_size_matters(text: str, times: int, chance: st.DrawFn) -> None:
    parts = [Leg(one.quantity * times, one.right, one.strike, one.expires_on) for one in legs(text)]
    chance.shuffle(parts)  # type: ignore[attr-defined]  # a Random
    assert recognise(parts) == CASES[text]


@given(st.sampled_from(sorted(CASES)))
def test_the_other_side_of_a_spread_has_the_same_name(text: str) -> None:
    kind = CASES[text]
    mirrored = recognise(
        [Leg(-one.quantity, one.right, one.strike, one.expires_on) for one in legs(text)]
    )
    pairs = {
        Structure.LONG_CALL: Structure.SHORT_CALL,
        Structure.LONG_PUT: Structure.SHORT_PUT,
        Structure.COVERED_CALL: Structure.PROTECTIVE_CALL,
        Structure.COVERED_PUT: Structure.PROTECTIVE_PUT,
    }
    both = pairs | {value: key for key, value in pairs.items()}
    assert mirrored == both.get(kind, kind)


def test_a_written_put_is_cash_secured_where_the_money_is_there() -> None:
    assert recognise(legs("-1P100"), is_cash_enough=True) == Structure.CASH_SECURED_PUT


def test_legs_of_one_contract_are_summed_up_first() -> None:
    assert recognise(legs("+2C100 -1C100 -1C110")) == Structure.VERTICAL
