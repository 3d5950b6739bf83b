"""Accounts of which balances are known and entries are not: a change of a balance is no return."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from app.services.reports import Performance
from tests.unit.services.desk import Desk, Row, open_desk

D = Decimal
FIRST, LAST = date(2024, 1, 10), date(2024, 12, 31)


@pytest.fixture
def desk() -> Iterator[Desk]:
    with open_desk() as opened:
        yield opened


def measured(desk: Desk, scope: str = "portfolio") -> Performance:
    return desk.coffer.portfolio.performance(FIRST, LAST, scope=scope, with_attribution=True)


def test_savings_that_grow_from_statement_to_statement_are_saved_not_earned(desk: Desk) -> None:
    # 1,000 dollars at first, 1,500 in the middle of the year, 1,200 at its end; no entry says why
    desk.take_observations(
        "2024-01-10,Bank,USD,1000", "2024-06-30,Bank,USD,1500", "2024-12-20,Bank,USD,1200"
    )
    found = measured(desk)
    assert (found.start_value, found.end_value) == (1000, 1200)
    assert (found.net_contributions, found.gain) == (200, 0)
    assert found.ttwror == 0
    assert found.attribution is not None
    assert found.attribution.parts["contributions"] == 200


def test_shares_that_appear_earn_from_the_day_they_appear(desk: Desk) -> None:
    # 10 shares at 100 = 1,000; the next statement says 15, so the jump is on the day after the
    # first one: 5 × 100 = 500 came in. Then the price doubles: 1,500 become 3,000, +100 %.
    desk.take(Row("deposit", "Broker", "", amount=D(1), at=datetime(2024, 1, 2, tzinfo=UTC)))
    desk.take_prices("2024-01-10,ACME,100,USD", "2024-09-02,ACME,200,USD")
    desk.take_observations("2024-02-01,Broker,ACME,10", "2024-06-30,Broker,ACME,15")
    found = measured(desk, "holding:Broker/ACME")
    assert (found.start_value, found.end_value) == (1000, 3000)
    assert (found.net_contributions, found.gain) == (500, 1500)
    assert found.ttwror is not None
    assert round(found.ttwror, 12) == 1
    whole = measured(desk)
    assert (whole.net_contributions, whole.gain) == (500, 1500)


def test_a_jump_without_a_price_makes_returns_unknown(desk: Desk) -> None:
    desk.take_prices("2024-05-01,ACME,100,USD")
    desk.take_observations("2024-02-01,Broker,ACME,10", "2024-06-30,Broker,ACME,15")
    assert measured(desk).gain is None


def test_entries_that_lead_from_one_balance_to_the_next_leave_nothing_open(desk: Desk) -> None:
    desk.take(
        Row("deposit", "Bank", "", amount=D(1000), at=datetime(2024, 1, 2, 9, tzinfo=UTC)),
        Row("interest", "Bank", "", amount=D(30), at=datetime(2024, 3, 2, 9, tzinfo=UTC)),
    )
    desk.take_observations("2024-01-10,Bank,USD,1000", "2024-06-30,Bank,USD,1030")
    found = measured(desk)
    assert (found.net_contributions, found.gain) == (0, 30)


def test_the_daily_figures_agree_with_a_rebuild_when_the_price_changes_later(desk: Desk) -> None:
    desk.take_prices("2024-01-10,ACME,100,USD")
    desk.take_observations("2024-02-01,Broker,ACME,10", "2024-06-30,Broker,ACME,15")
    assert measured(desk).net_contributions == 500
    desk.coffer.prices.set_price("ACME", date(2024, 1, 20), D(110), "USD")
    assert measured(desk).net_contributions == 550
    assert desk.coffer.verification.run().problems == ()
    points = desk.coffer.portfolio.networth(FIRST, LAST, every="year")
    assert sum((one.net_flow for one in points), D(0)) == 550
