"""The statement says what holdings and net worth say, on any books, on both databases."""

from datetime import UTC, date, datetime, timedelta
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
        assert point.net_worth == net.value
        assert (point.assets or ZERO) == known(found.assets.amounts[place])
        assert (point.liabilities or ZERO) == known(found.liabilities.amounts[place])
        if net.value is not None:
            assert point.coverage is net.coverage
        by_category = {one.key: known(one.amounts[place]) for one in found.liabilities.lines}
        for key in LIABILITY_CATEGORIES:
            owed = min(point.breakdown.get(key, ZERO), ZERO)
            assert owed == by_category.get(key, ZERO)
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
