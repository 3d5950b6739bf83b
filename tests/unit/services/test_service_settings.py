"""Prices by hand, settings, accounts and marks: what follows from a change, and what does not."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.bootstrap import SystemClock, open_coffer
from app.db.database import create_database
from app.domain.errors import CofferError, RefusedError, UnknownNameError
from app.domain.ids import AssetId
from app.domain.price_graph import PriceGraph
from app.domain.price_points import PricePoint
from app.services.accounts import AccountDraft
from app.services.changes import ALL_TOPICS, Topic
from app.services.imports import ImportOptions
from tests.unit.services.desk import AS_OF, Desk, Row, at

BUYS = [
    Row("buy", quantity=Decimal(10), price=Decimal(5), at=at(60), id="b1"),
    Row("buy", quantity=Decimal(10), price=Decimal(7), at=at(120), id="b2"),
    Row("sell", quantity=Decimal(5), price=Decimal(9), at=at(180), id="s1"),
]


def gain(desk: Desk) -> Decimal | None:
    return desk.coffer.portfolio.realized(None, AS_OF)[1].gain


def worth(desk: Desk, **options: Any) -> Decimal | None:
    return desk.coffer.portfolio.holdings(AS_OF, **options).totals.net_worth


# --- Prices -----------------------------------------------------------------------------------


def test_a_price_by_hand_keeps_its_history(desk: Desk) -> None:
    desk.take(*BUYS)
    prices = desk.coffer.prices
    prices.set_price("AAA", date(2024, 2, 1), Decimal(8), "USD", reason="first guess")
    prices.set_price("AAA", date(2024, 2, 1), Decimal("8.5"), "USD", reason="read it again")
    assert prices.set_price("AAA", date(2024, 2, 1), Decimal("8.50"), "USD").topics == frozenset()
    newest = prices.history("AAA")[0]
    assert (newest.old, newest.new, newest.reason) == (8, Decimal("8.5"), "read it again")
    assert worth(desk) == Decimal("8.5") * 15 + 45 - 120
    desk.verified()


@pytest.mark.parametrize(
    ("symbol", "price", "currency"),
    [("AAA", "0", "USD"), ("AAA", "-1", "USD"), ("USD", "2", "USD"), ("ZZZ", "1", "USD")],
)
def test_an_impossible_price_is_refused(desk: Desk, symbol: str, price: str, currency: str) -> None:
    desk.take(*BUYS)
    before = desk.dump()
    with pytest.raises(CofferError):
        desk.coffer.prices.set_price(symbol, date(2024, 2, 1), Decimal(price), currency)
    assert desk.dump() == before


def test_a_price_of_the_coin_in_which_another_is_quoted_moves_both(desk: Desk) -> None:
    desk.take_prices("2024-01-01,COIN,0.5,ETH", "2024-01-01,ETH,2000,USD")
    desk.take(Row("reward", symbol="COIN", quantity=Decimal(10), at=at(6000), id="r1"))
    assert desk.coffer.portfolio.income(None, AS_OF)[0].amount == 10_000
    desk.take_prices("2024-01-03,ETH,3000,USD")
    assert desk.coffer.portfolio.holdings(AS_OF).lines[0].income == 15_000
    desk.verified()


def test_a_price_of_the_coin_in_which_a_dividend_was_paid_moves_its_payer(desk: Desk) -> None:
    desk.take_prices("2024-01-01,ETH,2000,USD")
    paid = Row("dividend", amount=Decimal(1), currency="ETH", at=at(6000), id="r1")
    desk.take(*BUYS, paid)
    desk.take_prices("2024-01-03,ETH,3000,USD")
    lines = {one.symbol: one for one in desk.coffer.portfolio.holdings(AS_OF).lines}
    assert lines["AAA"].income == 3000
    desk.verified()


def test_rates_on_both_sides_of_1970_are_kept_apart() -> None:
    asset, hub, base = AssetId(1), AssetId(2), AssetId(3)
    graph = PriceGraph(hubs=[hub, base])
    day = 86_400_000_000
    graph.add([
        PricePoint(asset, base, -5000 * day, Decimal(2), "daily", "x"),
        PricePoint(asset, base, 1000 * day, Decimal(7), "daily", "x"),
    ])  # fmt: skip
    late, early = (graph.worth(asset, base, moment) for moment in (3650 * day, -3650 * day))
    assert late is not None
    assert early is not None
    assert (late.value, early.value) == (7, 2)


# --- Settings ---------------------------------------------------------------------------------


def test_another_method_works_lots_out_anew(desk: Desk) -> None:
    desk.take(*BUYS)
    assert gain(desk) == 20
    assert desk.coffer.profile.set("cost_basis_method", "LIFO").topics == ALL_TOPICS
    assert gain(desk) == 10
    assert desk.coffer.portfolio.holdings(AS_OF).method == "lifo"
    desk.verified()


def test_the_method_of_an_account_goes_before_the_profiles(desk: Desk) -> None:
    desk.take(*BUYS)
    (account,) = desk.coffer.accounts.all()
    desk.coffer.accounts.update(replace(account, cost_basis_method="average"))
    assert gain(desk) == 15
    desk.verified()
    desk.coffer.accounts.update(account)
    assert gain(desk) == 20
    desk.verified()


def test_another_base_currency_changes_what_is_shown_and_nothing_that_is_stored(
    desk: Desk,
) -> None:
    desk.take_prices("2024-01-01,EUR,2,USD", "2024-01-01,AAA,10,USD")
    desk.take(*BUYS)
    before, usd = desk.dump(), worth(desk)
    assert usd is not None
    assert worth(desk, base="EUR") == usd / 2
    assert desk.dump() == before
    desk.coffer.profile.set("base_currency", "EUR")
    assert worth(desk) == usd / 2
    after = desk.dump()
    stored = ("entry", "leg", "batch", "batch_seal", "price", "observation")
    assert {name: after[name] for name in stored} == {name: before[name] for name in stored}
    desk.verified()
    desk.coffer.profile.set("base_currency", "USD")
    assert worth(desk) == usd
    desk.verified()


@pytest.mark.parametrize(
    ("key", "value"), [("base_currency", "XXXX"), ("cost_basis_method", "guess")]
)
def test_a_setting_that_cannot_be_is_refused(desk: Desk, key: str, value: str) -> None:
    before = desk.dump()
    with pytest.raises(RefusedError):
        desk.coffer.profile.set(key, value)
    assert desk.dump() == before


def test_a_setting_that_is_set_already_changes_nothing(desk: Desk) -> None:
    before = desk.dump()
    assert desk.coffer.profile.set("base_currency", "USD").topics == frozenset()
    assert desk.dump() == before
    assert desk.coffer.profile.set("theme", "dark").topics == {Topic.SETTINGS}


def test_a_currency_without_any_price_gives_unknown_figures_and_no_error(desk: Desk) -> None:
    desk.take(*BUYS)
    totals = desk.coffer.portfolio.holdings(AS_OF, base="CHF").totals
    assert (totals.net_worth, totals.coverage.code) == (None, "unknown")


def test_a_base_that_is_no_currency_is_refused(desk: Desk) -> None:
    with pytest.raises(UnknownNameError):
        desk.coffer.portfolio.holdings(AS_OF, base="NOPE")


def test_books_whose_making_was_cut_short_can_be_read(desk: Desk) -> None:
    place = str(desk.folder / "bare.db")
    create_database(place, SystemClock()).close()
    coffer = open_coffer(place)
    try:
        assert coffer.portfolio.holdings().totals.net_worth == 0
        assert coffer.portfolio.networth() == ()
        assert coffer.verification.run().problems == ()
    finally:
        coffer.close()


# --- Accounts and marks -----------------------------------------------------------------------


def test_accounts_that_may_go_short_can_be_added_at_any_time(desk: Desk) -> None:
    desk.take(*BUYS)
    desk.coffer.accounts.add(AccountDraft("Margin", allows_short=True))
    desk.verified()
    desk.take_observations("2024-02-01,Other,AAA,5", allows_short=True)
    desk.verified()
    assert {one.name for one in desk.coffer.accounts.all() if one.allows_short} == {
        "Margin", "Other",
    }  # fmt: skip


def test_a_sale_of_more_than_there_is_opens_a_short_position_where_that_is_allowed(
    desk: Desk,
) -> None:
    desk.take(*BUYS, replace(BUYS[2], quantity=Decimal(20), at=at(240), id="s2"))
    (account,) = desk.coffer.accounts.all()
    held = desk.coffer.portfolio.holdings(AS_OF, with_closed=True).lines
    assert [one.quantity for one in held if one.symbol == "AAA"] == [0]
    desk.coffer.accounts.update(replace(account, allows_short=True))
    held = desk.coffer.portfolio.holdings(AS_OF).lines
    assert [(one.quantity, one.cost_basis) for one in held if one.symbol == "AAA"] == [(-5, -45)]
    desk.verified()


@pytest.mark.parametrize("mark", ["hidden", "inactive", "scam", "excluded", "paper"])
def test_a_mark_takes_a_holding_out_of_totals_and_unmarking_brings_it_back(
    desk: Desk, mark: str
) -> None:
    desk.take_prices("2024-01-05,AAA,10,USD")
    desk.take(*BUYS)
    before, total = desk.figures(), worth(desk)
    desk.coffer.accounts.mark(mark, "Main", "AAA")
    assert total is not None
    assert worth(desk) == total - 150
    desk.coffer.accounts.mark(mark, "Main", "AAA", on=False)
    assert desk.figures() == before
    desk.verified()


@pytest.mark.parametrize("mark", ["hidden", "inactive", "excluded", "paper"])
def test_a_mark_of_an_account_takes_all_of_it_out(desk: Desk, mark: str) -> None:
    desk.take(*BUYS, Row("deposit", "Side", "", amount=Decimal(3), id="d"))
    before = desk.figures()
    desk.coffer.accounts.mark(mark, "Main")
    assert worth(desk) == 3
    points = desk.coffer.portfolio.networth(None, AS_OF, every="year")
    assert points[-1].net_worth == 3
    desk.coffer.accounts.mark(mark, "Main", on=False)
    assert desk.figures() == before


@pytest.mark.parametrize(
    ("mark", "account", "symbol"),
    [("scam", "Main", ""), ("nice", "Main", ""), ("hidden", "Nobody", ""),
     ("hidden", "Main", "ZZZ"), ("hidden", "Side", "AAA")],
)  # fmt: skip
def test_a_mark_on_nothing_is_refused(desk: Desk, mark: str, account: str, symbol: str) -> None:
    desk.take(*BUYS, Row("deposit", "Side", "", amount=Decimal(3), id="d"))
    before = desk.dump()
    with pytest.raises(CofferError):
        desk.coffer.accounts.mark(mark, account, symbol)
    assert desk.dump() == before


# --- Days -------------------------------------------------------------------------------------


def test_income_is_counted_once_by_the_day_as_written(desk: Desk) -> None:
    header = "date,account,kind,currency,amount,external_id"
    lines = [
        "2024-03-01T00:30:00+02:00,Main,interest,USD,1,i1",  # still February in UTC
        "2024-02-29T23:30:00-05:00,Main,interest,USD,2,i2",  # March already in UTC
    ]
    path = desk.write(header, lines)
    desk.coffer.imports.run(path, ImportOptions())
    income = desk.coffer.portfolio.income
    february = income(date(2024, 2, 1), date(2024, 2, 29))
    march = income(date(2024, 3, 1), date(2024, 3, 31))
    assert [(one.month, one.amount) for one in february] == [("2024-02", 2)]
    assert [(one.month, one.amount) for one in march] == [("2024-03", 1)]


# --- Balances that were only observed -----------------------------------------------------------


def test_net_worth_begins_with_the_first_evidence_of_any_kind(desk: Desk) -> None:
    desk.take_observations("2023-12-30,Bank,USD,500", "2024-01-02,Bank,USD,700")
    points = desk.coffer.portfolio.networth(None, date(2024, 1, 3))
    assert [(one.on.day, one.net_worth) for one in points] == [
        (30, 500), (31, 700), (1, 700), (2, 700), (3, 700),
    ]  # fmt: skip
    desk.take(*BUYS)
    points = desk.coffer.portfolio.networth(None, date(2024, 1, 3))
    assert points[0].on == date(2023, 12, 30)
    assert desk.coffer.portfolio.holdings(date(2024, 1, 3)).totals.net_worth == points[-1].net_worth
