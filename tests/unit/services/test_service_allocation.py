"""Allocation: targets are checked and kept, and a plan that was carried out leads to them."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.errors import RefusedError, UnknownNameError
from app.services.allocation_answers import PlanReport, PlanWish
from app.services.imports import ImportOptions
from app.services.plan_files import plan_csv
from tests.unit.services.desk import AS_OF, Desk, Row

D = Decimal


def fill(desk: Desk) -> None:
    """Two accounts: 6,000 of stock and 1,000 of cash; 2,000 of coins, 500 of gems, a debt."""
    desk.take(
        Row("deposit", symbol="", amount=D(7000)),
        Row("buy", quantity=D(100), price=D(60)),
        Row("deposit", "Side", "COIN", quantity=D(40)),
        Row("deposit", "Side", "GEM", quantity=D(5)),
        Row("withdraw", "Card", "", amount=D(300)),
    )
    desk.take_prices("2024-12-30,AAA,60,USD", "2024-12-30,COIN,50,USD", "2024-12-30,GEM,100,USD")


def plan(desk: Desk, **wish: object) -> PlanReport:
    return desk.coffer.allocation.plan(PlanWish(**wish), AS_OF)  # type: ignore[arg-type]


def targets(desk: Desk, **shares: str) -> None:
    named = {key.replace("_", "-"): D(share) for key, share in shares.items()}
    desk.coffer.allocation.set_targets("type", named)


@pytest.mark.parametrize(
    ("by", "parts"),
    [
        ("type", {"public-stock": 6000, "crypto": 2000, "fiat": 1000, "other": 500}),
        ("currency", {"USD": 9500}),
        ("institution", {"Manual": 9500}),
        ("account", {"Main": 7000, "Side": 2500}),
        ("category", {"investment": 6000, "digital_asset": 2000, "cash": 1000, "other": 500}),
        ("group", {"": 7500, "Play": 2000}),
    ],
)
def test_what_is_owned_is_split_and_debts_stand_apart(
    desk: Desk, by: str, parts: dict[str, int]
) -> None:
    fill(desk)
    desk.coffer.groups.make("Play", colour="#123456", members=["Side/COIN"])
    desk.coffer.groups.make("Again", members=["Side/COIN"])  # counts for the first alone
    found = desk.coffer.allocation.report(by, AS_OF)
    assert {one.key: one.value for one in found.lines} == parts
    assert (found.owned, found.liabilities) == (9500, -300)
    assert abs(sum((one.share or D(0) for one in found.lines), D(0)) - 1) < D("1e-9")
    assert (found.worst, found.rest, found.assigned) == (None, None, 0)


def test_drift_is_told_beside_what_is_left_for_the_rest(desk: Desk) -> None:
    fill(desk)
    targets(desk, public_stock="0.5", crypto="0.3")
    found = desk.coffer.allocation.report("type", AS_OF, band=D("0.1"))
    stock = found.lines[0]
    assert stock.target == D("0.5")
    assert stock.drift == D("0.131578947368")
    assert stock.is_outside
    assert not found.lines[1].is_outside
    assert found.rest is not None
    assert (found.rest.value, found.rest.target) == (1500, D("0.2"))


def test_a_part_that_is_not_there_yet_is_listed_with_its_target(desk: Desk) -> None:
    fill(desk)
    desk.coffer.allocation.set_target("category", "property", D("0.2"))
    found = desk.coffer.allocation.report("category", AS_OF)
    assert [(one.key, one.value, one.drift) for one in found.lines if one.target] == [
        ("property", 0, D("-0.2"))
    ]


def test_targets_are_replaced_and_taken_away_with_a_trail(desk: Desk) -> None:
    fill(desk)
    service = desk.coffer.allocation
    service.set_target("account", "Main", D("0.4"))
    service.set_target("account", "Side", D("0.6"))
    service.set_target("account", "Main", None)
    assert service.targets("account") == {"Side": D("0.6")}
    rows = [one for one in desk.coffer.trail.lines(9) if one.action == "target"]
    assert [(one.subject, one.before, one.after) for one in rows[:2]] == [
        ("account Main", "0.4", ""), ("account Side", "", "0.6"),
    ]  # fmt: skip
    before = desk.coffer.trail.count()
    service.set_target("account", "Side", D("0.6"))
    assert desk.coffer.trail.count() == before


def test_a_target_stays_with_an_account_of_another_name(desk: Desk) -> None:
    fill(desk)
    desk.coffer.allocation.set_target("account", "Main", D("0.4"))
    account = next(one for one in desk.coffer.accounts.all() if one.name == "Main")
    desk.coffer.accounts.update(replace(account, name="First"))
    assert desk.coffer.allocation.targets("account") == {"First": D("0.4")}


@pytest.mark.parametrize(
    ("by", "shares", "error"),
    [
        ("type", {"crypto": "0.6", "fiat": "0.41"}, RefusedError),
        ("type", {"crypto": "-0.1"}, RefusedError),
        ("type", {"crypto": "1.01"}, RefusedError),
        ("type", {"stone": "0.1"}, UnknownNameError),
        ("type", {"mortgages": "0.1"}, UnknownNameError),
        ("category", {"loans": "0.1"}, UnknownNameError),
        ("currency", {"GOLD": "0.1"}, UnknownNameError),
        ("account", {"Nobody": "0.1"}, UnknownNameError),
        ("group", {"": "0.1"}, UnknownNameError),
        ("shape", {"round": "0.1"}, RefusedError),
    ],
)
def test_targets_that_mean_nothing_are_refused_as_a_whole(
    desk: Desk, by: str, shares: dict[str, str], error: type[Exception]
) -> None:
    fill(desk)
    with pytest.raises(error):
        desk.coffer.allocation.set_targets(by, {key: D(one) for key, one in shares.items()})
    assert desk.coffer.allocation.targets("type") == {}


@pytest.mark.parametrize(
    "wish",
    [
        {}, {"new_money": D(-1)}, {"new_money": D(1), "by": "shape"},
        {"new_money": D(1), "by": "account"}, {"with_sales": True, "band": D("-0.1")},
        {"with_sales": True, "least": D(-5)},
        {"with_sales": True, "chosen": ("Side/GEM",)},  # its part has no target
    ],
)  # fmt: skip
def test_a_plan_without_a_meaning_is_refused(desk: Desk, wish: dict[str, object]) -> None:
    fill(desk)
    targets(desk, public_stock="0.5", crypto="0.5")
    with pytest.raises(RefusedError):
        plan(desk, **wish)


def test_a_plan_that_was_carried_out_leads_to_the_targets(desk: Desk, tmp_path: Path) -> None:
    fill(desk)
    targets(desk, public_stock="0.5", crypto="0.4", fiat="0.1")
    made = plan(desk, with_sales=True)
    assert [(one.side, one.symbol, one.amount) for one in made.trades] == [
        ("sell", "AAA", 1500), ("buy", "COIN", 1600),
    ]  # fmt: skip
    assert [(one.source, one.target, one.amount) for one in made.moves] == [("Main", "Side", 1600)]
    assert made.worst_after == 0
    path = tmp_path / "plan.csv"
    path.write_text(plan_csv(made), encoding="utf-8")
    taken = desk.coffer.imports.run(path, ImportOptions())
    assert (taken.added, taken.rejected) == (2, ())
    after = desk.coffer.allocation.report("type", AS_OF)
    # The money still lies in the other account: there it is owed until it is moved.
    assert {one.key: one.value for one in after.lines if one.key != "fiat"} == {
        "public-stock": 4500, "crypto": 3600, "other": 500,
    }  # fmt: skip
    assert desk.coffer.imports.run(path, ImportOptions()).added == 0


def test_new_money_only_buys(desk: Desk) -> None:
    fill(desk)
    targets(desk, public_stock="0.5", crypto="0.4", fiat="0.1")
    made = plan(desk, new_money=D(1000))
    assert {(one.side, one.symbol) for one in made.trades} == {("buy", "COIN")}
    assert made.spent <= 1000
    assert (made.worst_after or 0) <= (made.before.worst or 0)


def test_whole_units_are_of_stocks_alone(desk: Desk) -> None:
    fill(desk)
    targets(desk, public_stock="0.9", crypto="0.1")
    made = plan(desk, with_sales=True, whole_units=True)
    by_symbol = {one.symbol: one for one in made.trades}
    assert by_symbol["AAA"].quantity == 20
    assert by_symbol["COIN"].quantity == 24


def test_a_chosen_asset_may_be_one_that_is_not_held(desk: Desk) -> None:
    fill(desk)
    desk.take_prices("2024-12-30,ETH,1000,USD")
    targets(desk, public_stock="0.5", crypto="0.5")
    made = plan(desk, new_money=D(2000), chosen=("Main/ETH",))
    assert [(one.account, one.symbol, one.quantity) for one in made.trades] == [
        ("Main", "ETH", D(2))
    ]


def test_what_has_no_price_cannot_be_chosen(desk: Desk) -> None:
    fill(desk)
    desk.take(Row("deposit", "Side", "ETH", quantity=D(1)))
    targets(desk, public_stock="0.5", crypto="0.5")
    with pytest.raises(RefusedError, match="no price"):
        plan(desk, new_money=D(2000), chosen=("Main/ETH",))
    with pytest.raises(UnknownNameError):
        plan(desk, new_money=D(2000), chosen=("Main/XYZ",))


def test_gems_are_sold_only_where_they_are_chosen(desk: Desk) -> None:
    fill(desk)
    targets(desk, public_stock="0.99", other="0.01")
    left = plan(desk, with_sales=True)
    assert ("nothing_to_sell", "other") in left.problems
    assert all(one.symbol != "GEM" for one in left.trades)
    made = plan(desk, with_sales=True, chosen=("Side/GEM",))
    assert {(one.side, one.symbol) for one in made.trades} == {("sell", "GEM"), ("buy", "AAA")}
