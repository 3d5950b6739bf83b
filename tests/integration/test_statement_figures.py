"""The statement says what holdings and net worth say, on any books, on both databases."""

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.db.database import SqlDatabase, create_database
from app.domain.coverage import Coverage
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ids import BatchId
from app.domain.numbers import ZERO
from app.domain.statement import LIABILITY_CATEGORIES, Amount
from app.services.following import Figures
from app.services.groups import GroupService
from app.services.ledger import LedgerService
from app.services.portfolio import PortfolioService
from app.services.statement import MOST_DAYS, StatementReport, StatementService
from tests.builders import a_row
from tests.integration.books import SetClock
from tests.integration.test_figures_upkeep import (
    COUNT,
    FIRST,
    TODAY,
    World,
    do,
    opened,
    operations,
)

# Days before the daily figures: net worth rounds a sum once, holdings reports each part of it.
LAST_PLACE = Decimal("1e-28")
SCOPES = ("portfolio", "account:Broker", "institution:Manual", "group:Some", "type:crypto")


class NoFigures(Figures):
    """Daily figures that are never at hand, so that all is worked out from the legs."""

    def open(self) -> Any:
        return self

    def stored(self, *_: object, **__: object) -> None:
        return None


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("statement") / "new.db"
    create_database(str(path), SetClock()).close()
    return path


def known(amount: Amount) -> Decimal:
    return amount.value or ZERO


def agree(database: SqlDatabase, clock: SetClock, days: list[date], scope: str, base: str) -> None:
    """Hold a statement against the two other reports, day by day."""
    portfolio = PortfolioService(database, clock)
    report = StatementService(database, clock).report(days, scope=scope, base=base)
    assert report == StatementService(database, clock, NoFigures()).report(
        days, scope=scope, base=base
    )
    found = report.statement
    for place, on in enumerate(report.days):
        holdings = portfolio.holdings(on, scope=scope, base=base)
        totals = holdings.totals
        net = found.net_worth[place]
        if net.value is None:  # a closed holding is a known zero to the other report
            assert not totals.net_worth
            assert net.coverage is Coverage.UNKNOWN
        else:
            assert net.value == totals.net_worth
        assert known(found.assets.amounts[place]) == (totals.assets or ZERO)
        assert known(found.liabilities.amounts[place]) == (totals.liabilities or ZERO)
        values = {str(one.holding_id): one.value for one in holdings.lines if one.is_counted}
        for side in (found.assets, found.liabilities):
            for category in side.lines:
                for account in category.lines:
                    for one in account.lines:
                        if one.amounts[place].there:
                            assert one.amounts[place].value == values.get(one.key, ZERO)
        (point,) = portfolio.networth(on, on, every="month", scope=scope, base=base)
        assert (point.net_worth is None) == (net.value is None)
        for told, other in (
            (point.net_worth, net),
            (point.assets, found.assets.amounts[place]),
            (point.liabilities, found.liabilities.amounts[place]),
        ):
            assert abs((told or ZERO) - known(other)) <= LAST_PLACE
        if net.value is not None:
            assert point.coverage is net.coverage
        by_category = {one.key: known(one.amounts[place]) for one in found.liabilities.lines}
        for key in LIABILITY_CATEGORIES:
            owed = min(point.breakdown.get(key, ZERO), ZERO)
            assert abs(owed - by_category.get(key, ZERO)) <= LAST_PLACE
    adds_up(report)


def adds_up(report: StatementReport) -> None:
    """Every line is the sum of what is in it, and the two sides are net worth."""
    found = report.statement
    for place in range(len(report.days)):
        whole = known(found.assets.amounts[place]) + known(found.liabilities.amounts[place])
        assert whole == known(found.net_worth[place])
        lines = [found.assets, found.liabilities]
        while lines:
            line = lines.pop()
            own = [one.amounts[place] for one in line.lines]
            if not own:
                continue
            assert sum((known(one) for one in own), ZERO) == known(line.amounts[place])
            assert sum(one.unknown for one in own) == line.amounts[place].unknown
            lines += line.lines


@given(
    st.lists(operations, min_size=2, max_size=12),
    st.lists(st.integers(-5, 75), min_size=1, max_size=4),
    st.sampled_from(SCOPES),
    st.sampled_from(["", "EUR"]),
)
@settings(
    max_examples=COUNT, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_statement_is_what_holdings_and_net_worth_say(
    template: Path,
    tmp_path: Path,
    done: list[tuple[Any, ...]],
    days: list[int],
    scope: str,
    base: str,
) -> None:
    clock = SetClock(TODAY)
    database = opened(template, tmp_path, clock)
    try:
        do(World(database, clock), done)
        GroupService(database).make("Some", members=["Bank"])
        try:
            agree(database, clock, [FIRST + timedelta(one) for one in days], scope, base)
        except UnknownNameError:  # nothing of that is there, and all reports say so
            assert scope != "portfolio"
    finally:
        database.close()


@pytest.fixture
def world(database: SqlDatabase, clock: SetClock) -> World:
    clock.time = TODAY
    made = World(database, clock)
    made.record(
        a_row("deposit", external_id="", account="Bank", amount=Decimal(500), at="2024-01-03")
    )
    made.record(
        a_row("withdraw", external_id="", account="Broker", amount=Decimal(90), at="2024-01-04")
    )
    made.record(
        a_row("buy", "ACME", external_id="", account="Bank", quantity=Decimal(2), price=Decimal(50),
              asset_type="public-stock", at="2024-01-05")
    )  # fmt: skip
    made.price("ACME", "USD", 17, Decimal(60))
    return made


@pytest.mark.parametrize("scope", ["portfolio", "account:Broker", "group:Some", "type:fiat"])
def test_both_databases_tell_the_same(world: World, clock: SetClock, scope: str) -> None:
    GroupService(world.database).make("Some", members=["Bank/ACME"])
    days = [date(2023, 12, 31), date(2024, 1, 4), date(2024, 1, 7), date(2024, 2, 1)]
    agree(world.database, clock, days, scope, "")


def test_a_batch_that_came_later_is_not_known_before(world: World, clock: SetClock) -> None:
    then = clock.now()
    clock.move(hours=1)
    world.record(
        a_row("deposit", external_id="", account="Bank", amount=Decimal(1000), at="2024-01-06")
    )
    world.void(0)
    world.record(
        a_row("deposit", external_id="", account="Bank", amount=Decimal(7), at="2024-01-06")
    )
    on = date(2024, 1, 31)
    statements = StatementService(world.database, clock)
    portfolio = PortfolioService(world.database, clock)
    found = statements.report([on], known_on=then)
    totals = portfolio.holdings(on, known_on=then).totals
    (point,) = portfolio.networth(on, on, every="month", known_on=then)
    assert found.statement.net_worth[0].value == totals.net_worth == point.net_worth
    assert found.statement.net_worth[0].value == Decimal(430)
    assert statements.report([on]).statement.net_worth[0].value == Decimal(437)


def test_a_balance_observed_later_is_walked_back_by_all_reports(
    world: World, clock: SetClock
) -> None:
    world.record(
        a_row("deposit", external_id="", account="Bank", amount=Decimal(40), at="2024-01-20")
    )
    world.observe("Bank", "USD", 40, Decimal(450))
    agree(world.database, clock, [date(2023, 12, 20), date(2024, 1, 10)], "portfolio", "")


def test_the_ledger_of_several_accounts_is_one_question(world: World, clock: SetClock) -> None:
    ledger = LedgerService(world.database, clock, BatchId(0))
    from app.domain.ledger import EntryFilter

    GroupService(world.database).make("Some", members=["Bank/ACME", "Broker"])
    what = ledger.within("group:Some", EntryFilter())
    assert [one.kind for one in ledger.entries(what, limit=9)] == ["buy", "withdraw"]


def test_too_many_days_are_refused(world: World, clock: SetClock) -> None:
    days = [FIRST + timedelta(one) for one in range(MOST_DAYS + 1)]
    with pytest.raises(RefusedError):
        StatementService(world.database, clock).report(days)
