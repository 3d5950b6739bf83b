"""Drift, water filling and plans: what they promise, for any portfolio."""

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain.numbers import ONE, ZERO
from app.domain.rebalancing import (
    REST,
    Aims,
    Part,
    base_of,
    drifts,
    rest_drift,
    water_fill,
    worst,
)
from app.domain.rebalancing_trades import (
    NOTHING_TO_BUY,
    NOTHING_TO_SELL,
    TOO_SMALL,
    Plan,
    Rules,
    Slot,
    plan,
    spread,
)

D = Decimal
PARTS = ("bonds", "coins", "metal", "stocks")
ACCOUNTS = ("Bank", "Broker")
DUST = D("1e-20")

money = st.decimals("0.01", "1000000", places=2)
quantities = st.decimals("0.0001", "5000", places=4)
prices = st.decimals("0.01", "3000", places=2)


def a_slot(key: int, part: str, value: str, price: str = "1", **more: object) -> Slot:
    worth, one = D(value), D(price)
    fields: dict[str, object] = {"account": "Broker", "step": D("1e-8"), **more}
    return Slot(key, part, value=worth, quantity=worth / one, price=one, **fields)  # type: ignore[arg-type]


@st.composite
def slots(draw: st.DrawFn, *, is_fine: bool = True) -> list[Slot]:
    found = []
    for key in range(draw(st.integers(1, 8))):
        quantity, price = draw(quantities), draw(prices)
        is_cash = draw(st.booleans()) and draw(st.booleans())
        step = D("1e-24") if is_fine else draw(st.sampled_from((D(1), D("0.0001"))))
        if is_cash:
            quantity, price = quantity * price, ONE
        found.append(
            Slot(
                key, draw(st.sampled_from(PARTS)), draw(st.sampled_from(ACCOUNTS)),
                quantity * price, quantity, price, step, is_cash=is_cash,
            )
        )  # fmt: skip
    return found


@st.composite
def shares(draw: st.DrawFn, keys: list[str], *, is_whole: bool) -> dict[str, Decimal]:
    """Return targets of some parts, of all that there are where they add up to one."""
    chosen = keys if is_whole else draw(st.lists(st.sampled_from(keys), min_size=1, unique=True))
    parts = [draw(st.integers(1, 100)) for _ in chosen]
    whole = sum(parts) + (0 if is_whole else draw(st.integers(1, 200)))
    found = {
        key: (D(part) / whole).quantize(D("1e-6")) for key, part in zip(chosen, parts, strict=True)
    }
    if is_whole:
        first = chosen[0]
        found[first] = ONE - sum((one for key, one in found.items() if key != first), ZERO)
    return found


def parts_of(found: list[Slot], targets: dict[str, Decimal]) -> list[Part]:
    keys = sorted({one.part for one in found} | set(targets))
    return [
        Part(key, sum((one.value for one in found if one.part == key), ZERO), targets.get(key))
        for key in keys
    ]


def holds_together(made: Plan, found: list[Slot], rules: Rules) -> None:
    """Insist on what is true of every plan."""
    held = {one.key: one for one in found}
    for trade in made.trades:
        assert not trade.slot.is_cash
        assert abs(trade.amount) >= rules.least
        assert trade.quantity >= -held[trade.slot.key].quantity
        is_all = -trade.quantity == trade.slot.quantity
        steps = trade.quantity / trade.slot.step
        assert is_all or steps == steps.to_integral_value()
        assert is_all or trade.amount == trade.quantity * trade.slot.price
    assert made.kept >= -DUST
    assert all(one.amount > 0 for one in made.moves)
    fresh = sum((one.amount for one in made.moves if not one.source), ZERO)
    assert fresh <= rules.new_money
    cash: dict[str, Decimal] = {}
    for one in found:
        cash[one.account] = cash.get(one.account, ZERO) + (one.value if one.is_cash else ZERO)
    for account, change in made.cash.items():
        assert cash[account] + change >= -DUST
    before = sum((one.value for one in found), ZERO)
    after = sum((one.value for one in made.after), made.kept)
    assert abs(after - before - rules.new_money) < DUST


# -- drift --------------------------------------------------------------------------------


def test_a_drift_is_absolute_and_relative_and_known_to_be_outside_its_band() -> None:
    parts = [Part("a", D(70), D("0.5")), Part("b", D(30), D("0.5"))]
    a, b = drifts(parts, D("0.2"))
    assert (a.weight, a.absolute, a.relative, a.is_outside) == (D("0.7"), D("0.2"), D("0.4"), False)
    assert drifts(parts, D("0.19"))[1].is_outside
    assert b.absolute == D("-0.2")
    assert worst(parts) == D("0.2")


def test_targets_that_add_up_leave_the_others_out() -> None:
    parts = [Part("a", D(70), D("0.5")), Part("b", D(30), D("0.5")), Part("house", D(900))]
    assert base_of(parts) == 100
    assert drifts(parts, ZERO)[2].weight is None
    assert rest_drift(parts, ZERO) is None


def test_what_targets_leave_over_is_meant_for_the_rest() -> None:
    parts = [Part("a", D(70), D("0.5")), Part("b", D(20)), Part("c", D(10))]
    rest = rest_drift(parts, ZERO)
    assert rest is not None
    assert (rest.key, rest.weight, rest.target, rest.absolute) == (
        REST,
        D("0.3"),
        D("0.5"),
        D("-0.2"),
    )
    assert drifts(parts, ZERO)[1].weight == D("0.2")
    assert drifts(parts, ZERO)[1].absolute is None


def test_without_worth_there_is_no_weight() -> None:
    assert drifts([Part("a", ZERO, D("0.5"))], ZERO)[0].weight is None
    assert worst([Part("a", ZERO, D("0.5"))]) == 0
    assert worst([Part("a", D(5))]) == 0


# -- water filling ------------------------------------------------------------------------


def test_the_largest_gap_is_filled_first() -> None:
    assert water_fill({"a": D(50), "b": D(30), "c": D(-9)}, D(10)) == {"a": D(10)}
    assert water_fill({"a": D(50), "b": D(30)}, D(40)) == {"a": D(30), "b": D(10)}
    assert water_fill({"a": D(50), "b": D(30)}, D(99)) == {"a": D(50), "b": D(30)}
    assert water_fill({"a": D(50)}, ZERO) == {}


@given(gaps=st.lists(money, min_size=1, max_size=8), spent=money)
def test_no_other_way_to_spend_the_same_leaves_a_smaller_largest_gap(
    gaps: list[Decimal], spent: Decimal
) -> None:
    named = {str(place): gap for place, gap in enumerate(gaps)}
    filled = water_fill(named, spent)
    total = sum(filled.values(), ZERO)
    assert total <= spent
    assert min(spent, sum(gaps, ZERO)) - total < D("1e-28")
    left = {key: gap - filled.get(key, ZERO) for key, gap in named.items()}
    assert all(one >= 0 for one in left.values())
    largest = max(left.values())
    # Whatever was filled stands at the level of the largest gap left: taking from it raises it.
    assert all(abs(largest - left[key]) < D("1e-28") for key in filled)


# -- plans --------------------------------------------------------------------------------


def test_new_money_goes_where_most_is_missing() -> None:
    found = [a_slot(1, "a", "600", "10"), a_slot(2, "b", "300", "5"), a_slot(3, "c", "100", "1")]
    targets = {"a": D("0.4"), "b": D("0.4"), "c": D("0.2")}
    made = plan(found, targets, Rules(new_money=D(100)))
    # After it: 440, 440, 220 wanted; b is short of 140, c of 120.
    assert {one.slot.part: one.amount for one in made.trades} == {"b": D(60), "c": D(40)}
    assert made.moves[0].source == ""
    assert (made.spent, made.proceeds, made.kept) == (100, 0, 0)


def test_sales_bring_all_to_their_targets() -> None:
    found = [a_slot(1, "a", "600", "10"), a_slot(2, "b", "300", "5", account="Bank")]
    made = plan(found, {"a": D("0.5"), "b": D("0.5")}, Rules(with_sales=True))
    assert [(one.slot.part, one.quantity) for one in made.trades] == [("a", D(-15)), ("b", D(30))]
    (move,) = made.moves
    assert (move.source, move.target, move.amount) == ("Broker", "Bank", D(150))
    assert made.cash == {}


def test_a_band_leaves_alone_what_is_near_enough() -> None:
    found = [a_slot(1, "a", "520", "1"), a_slot(2, "b", "480", "1")]
    targets = {"a": D("0.5"), "b": D("0.5")}
    assert plan(found, targets, Rules(with_sales=True, band=D("0.05"))).trades == ()
    assert len(plan(found, targets, Rules(with_sales=True, band=D("0.01"))).trades) == 2


def test_parts_inside_the_band_give_what_those_outside_need() -> None:
    found = [a_slot(1, "a", "360"), a_slot(2, "b", "350"), a_slot(3, "c", "290")]
    targets = {"a": D("0.33"), "b": D("0.33"), "c": D("0.34")}
    made = plan(found, targets, Rules(with_sales=True, band=D("0.04")))
    assert {one.slot.part: one.amount for one in made.trades} == {
        "a": D(-30), "b": D(-20), "c": D(50),
    }  # fmt: skip


def test_cash_of_its_own_is_kept_or_spent_without_a_trade() -> None:
    found = [
        a_slot(1, "a", "500", "10"),
        a_slot(2, "cash", "500", is_cash=True),
    ]
    made = plan(found, {"a": D("0.8"), "cash": D("0.2")}, Rules(with_sales=True))
    assert [(one.slot.part, one.amount) for one in made.trades] == [("a", D(300))]
    assert made.moves == ()
    assert made.cash == {"Broker": D(-300)}


def test_cash_without_a_target_pays_for_what_is_short() -> None:
    found = [a_slot(1, "a", "500", "10"), a_slot(2, "cash", "500", is_cash=True)]
    made = plan(found, {"a": D("0.8")}, Rules(with_sales=True))
    assert made.spent == 300
    assert {one.key: one.value for one in made.after} == {"a": D(800), "cash": D(200)}


def test_a_part_with_nothing_to_buy_is_said() -> None:
    found = [a_slot(1, "a", "100"), a_slot(2, "house", "900", is_tradable=False)]
    made = plan(found, {"a": D("0.5"), "coins": D("0.5")}, Rules(new_money=D(10)))
    assert (NOTHING_TO_BUY, "coins") in made.problems
    sold = plan(found, {"a": D("0.5"), "house": D("0.5")}, Rules(with_sales=True))
    assert (NOTHING_TO_SELL, "house") in sold.problems
    assert sold.trades == ()


def test_a_chosen_holding_takes_the_trade() -> None:
    found = [
        a_slot(1, "a", "100"), a_slot(2, "a", "900"), a_slot(3, "b", "0", "7", is_chosen=True),
    ]  # fmt: skip
    made = plan(found, {"a": D("0.5"), "b": D("0.5")}, Rules(new_money=D(70)))
    assert [(one.slot.key, one.quantity) for one in made.trades] == [(3, D(10))]


def test_small_shares_are_put_together() -> None:
    few = [a_slot(1, "a", "90"), a_slot(2, "a", "9"), a_slot(3, "a", "1")]
    assert [slot.key for slot, _ in spread(D(50), few, D(10), is_sale=False)] == [1]
    assert [slot.key for slot, _ in spread(D(50), few, D(4), is_sale=False)] == [1, 2]
    assert dict(spread(D(50), few, ZERO, is_sale=False)) == {
        few[0]: D(45), few[1]: D("4.5"), few[2]: D("0.5"),
    }  # fmt: skip
    made = plan(few, {"a": D("0.5"), "b": D("0.5")}, Rules(with_sales=True, least=D(60)))
    assert made.trades == ()
    assert (TOO_SMALL, "a") in made.problems


def test_whole_units_use_what_is_left_for_one_more() -> None:
    found = [
        a_slot(1, "a", "100", "10", step=ONE), a_slot(2, "a", "100", "10", step=ONE),
        a_slot(3, "b", "10", "1", step=ONE),
    ]  # fmt: skip
    made = plan(found, {"a": D("0.95"), "b": D("0.05")}, Rules(new_money=D(30)))
    assert sum(one.quantity for one in made.trades if one.slot.part == "a") == 2
    made = plan(found[:2], {"a": D("0.5"), "b": D("0.5")}, Rules(new_money=D(30)))
    assert made.trades == ()


def test_an_account_pays_itself_where_that_is_asked() -> None:
    found = [
        a_slot(1, "a", "800", account="Bank"), a_slot(2, "b", "100", account="Bank"),
        a_slot(3, "b", "100", account="Broker"),
    ]  # fmt: skip
    rules = Rules(with_sales=True, is_within_accounts=True)
    made = plan(found, {"a": D("0.5"), "b": D("0.5")}, rules)
    assert [(one.slot.key, one.amount) for one in made.trades] == [(1, D(-300)), (2, D(300))]
    assert made.moves == ()


def test_money_that_nothing_is_short_of_is_kept_for_the_rest() -> None:
    found = [a_slot(1, "a", "500"), a_slot(2, "cash", "500", is_cash=True)]
    made = plan(found, {"a": D("0.5")}, Rules(new_money=D(100)))
    assert (made.spent, made.kept) == (50, 50)


@pytest.mark.parametrize("is_whole", [True, False])
@given(data=st.data())
def test_with_sales_every_part_ends_at_its_target(is_whole: bool, data: st.DataObject) -> None:
    found = data.draw(slots())
    targets = data.draw(shares(sorted({one.part for one in found}), is_whole=is_whole))
    rules = Rules(new_money=data.draw(st.one_of(st.just(ZERO), money)), with_sales=True)
    made = plan(found, targets, rules)
    holds_together(made, found, rules)
    base = base_of(parts_of(found, targets)) + rules.new_money
    after = {one.key: one.value for one in made.after if one.target is not None}
    rest = [one for one in found if one.part not in targets]
    cash = sum((one.value for one in rest if one.is_cash), ZERO)
    owned = sum((one.value for one in rest), ZERO)
    left = ONE - sum(targets.values(), ZERO)
    reachable = is_whole or owned - left * base <= cash
    for key, target in targets.items():
        gap = target * base - after[key]
        assert gap > -D("1e-12")
        assert not reachable or abs(gap) < D("1e-12")


@given(data=st.data(), is_fine=st.booleans(), is_whole=st.booleans())
def test_without_sales_nothing_is_sold_and_no_drift_grows(
    data: st.DataObject, is_fine: bool, is_whole: bool
) -> None:
    found = data.draw(slots(is_fine=is_fine))
    targets = data.draw(shares(sorted({one.part for one in found}), is_whole=is_whole))
    least = data.draw(st.one_of(st.just(ZERO), st.decimals("1", "500", places=0)))
    rules = Rules(new_money=data.draw(money), least=least)
    made = plan(found, targets, rules)
    holds_together(made, found, rules)
    assert all(one.quantity > 0 for one in made.trades)
    assert made.spent <= rules.new_money
    before = worst(parts_of(found, targets))
    after = worst([*made.after, Part(REST, made.kept)])
    dearest = max((one.slot.step * one.slot.price for one in made.trades), default=ZERO)
    one_unit = dearest / base_of(made.after)
    if is_whole or (is_fine and not least):
        assert after <= max(before, one_unit) + DUST


def test_rounding_does_not_keep_all_money_of_what_is_balanced() -> None:
    found = [a_slot(1, "a", "700", "7", step=ONE), a_slot(2, "b", "700", "5", step=ONE)]
    made = plan(found, {"a": D("0.5"), "b": D("0.5")}, Rules(new_money=D(101)))
    assert {one.slot.part: one.quantity for one in made.trades} == {"a": D(7), "b": D(10)}


@given(data=st.data(), band=st.one_of(st.none(), st.decimals("0", "0.3", places=2)))
def test_whatever_is_asked_a_plan_holds_together(data: st.DataObject, band: Decimal | None) -> None:
    found = data.draw(slots(is_fine=False))
    keys = sorted({one.part for one in found} | {"coins"})
    targets = data.draw(shares(keys, is_whole=data.draw(st.booleans())))
    rules = Rules(
        new_money=data.draw(st.one_of(st.just(ZERO), money)), with_sales=True, band=band,
        least=data.draw(st.decimals("0", "500", places=0)),
        is_within_accounts=data.draw(st.booleans()),
    )  # fmt: skip
    made = plan(found, targets, rules)
    holds_together(made, found, rules)
    if rules.is_within_accounts:
        assert all(not one.source for one in made.moves)


@given(data=st.data())
def test_what_is_at_its_target_stays_there(data: st.DataObject) -> None:
    found = data.draw(slots())
    whole = sum((one.value for one in found), ZERO)
    targets = {part.key: part.value / whole for part in parts_of(found, {})}
    assume(sum(targets.values(), ZERO) == 1)
    made = plan(found, targets, Rules(with_sales=True, least=D("0.01")))
    assert made.trades == ()


def test_gaps_are_those_after_the_new_money() -> None:
    parts = [Part("a", D(100), D("0.5"), D(100)), Part("b", D(100), D("0.5"), D(100))]
    aims = Aims(parts, D(50))
    assert aims.sales() == {}
    assert aims.purchases(D(50)) == {"a": D(25), "b": D(25)}
