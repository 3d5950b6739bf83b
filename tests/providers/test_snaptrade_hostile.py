"""SnapTrade against servers that fail, lie, stall and swell."""

from collections.abc import Hashable

import pytest

from app.providers.snaptrade import PROVIDER
from tests.providers.hostile import CANARY, Attack, Case, attacks, withstand, withstand_mutants
from tests.providers.server import FakeServer, Request
from tests.providers.snaptrade_fake import (
    BROKER,
    MARGIN,
    ROTH,
    SnapTradeFake,
    activity,
    fields,
    option,
    option_position,
    position,
)

SECRET = f"user-secret-{CANARY}"


def serve(server: FakeServer) -> None:
    fake = SnapTradeFake()
    fake.key, fake.users = CANARY, {"user-1": SECRET}
    fake.open_account(ROTH, BROKER, "Roth IRA", "12345678")
    fake.positions[MARGIN] += [
        option_position("ACME  261218C00240000", 11, "-2", "3.1"),
        position("BTC", 12, "0.5", "90000", kind="crypto"),
    ]
    call = option("ACME  261218C00240000", 11)
    fake.activities[MARGIN] = [
        activity("t0", "BUY", "2026-09-09", units=2, price=5, amount=-10),
        activity("t1", "DIVIDEND", "2026-09-08", amount=3.5),
        activity("t2", "SPLIT", "2026-09-07", units=9, description="4:1"),
        activity("t3", "OPTIONEXPIRATION", "2026-09-06", units=-2, option_symbol=call),
        activity("t4", "WITHDRAWAL", "2026-09-05", amount=-50, symbol=None),
    ]
    fake.activities[ROTH] = [activity("r0", "CONTRIBUTION", "2026-09-05", amount=50, symbol=None)]
    fake.serve(server)


def page_of(request: Request) -> Hashable:
    return request.route if request.route.endswith("/activities") else None


CASE = Case(
    "snaptrade",
    PROVIDER.facts,
    PROVIDER.open,
    fields(consumer_key=CANARY, user_secret=SECRET),
    serve,
    pages=page_of,
    is_signed=True,
    # The type is the only word about what money was for, the raw type about the account, and a
    # row without a trade date has its settlement's.
    loose=frozenset(
        {"entry.kind", "entry.asset", "entry.on", "entry.at_us", "account.type", "account.subtype"}
    ),
    # Another id is another thing, and another name another asset: nobody could tell. A code that
    # ISO does not have is a coin's. Without the option an activity is of its underlying.
    keys=frozenset(
        """
        id symbol raw_symbol ticker figi_code number code brokerage_authorization option_symbol
        """.split()
    ),
)


@pytest.mark.parametrize("attack", attacks(CASE), ids=str)
def test_snaptrade_withstands(attack: Attack) -> None:
    withstand(CASE, attack)


def test_snaptrade_withstands_changed_answers() -> None:
    withstand_mutants(CASE)
