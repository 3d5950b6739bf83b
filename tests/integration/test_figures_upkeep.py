"""Daily figures that followed every change are those of a rebuild from nothing."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from shutil import copy
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.db.database import SqlDatabase, create_database, open_database
from app.db.glance import KIND as GLANCE
from app.domain.activities import ActivityRow
from app.domain.errors import CofferError
from app.domain.ids import BatchId
from app.domain.ledger import EntryFilter, NewBatch
from app.domain.numbers import ZERO
from app.domain.observations import NewObservation
from app.domain.price_points import PricePoint
from app.domain.times import end_us, start_us
from app.services.accounts import AccountService
from app.services.following import upkeep
from app.services.ledger import LedgerService
from app.services.links import LinkService
from app.services.networth import networth
from app.services.profile import ProfileService
from app.services.registry import Registry
from app.services.reports import NetWorthPoint
from app.services.valuation.reading import Valuations
from app.services.valuation.series import networth_points
from app.services.verify import VerifyService
from tests.builders import a_row
from tests.depth import examples
from tests.integration.books import SetClock

TODAY = datetime(2024, 2, 20, 12, tzinfo=UTC)
FIRST = date(2023, 12, 20)
COUNT = examples(50)
SYMBOLS = {"ACME": "public-stock", "BTC": "crypto", "HOUSE": "other"}
ACCOUNTS = ("Broker", "Bank")
TABLES = {
    "rollup_state": "currency_id, places, first_day, last_day, settings",
    "rollup_holding": "currency_id, holding_id, year, days",
    "rollup_history": "currency_id, holding_id, year, steps, mark",
    "rollup_scope": "*",
    "derived": "*",
}

days = st.integers(0, 70)
money = st.decimals("0.01", "5000", places=2)
units = st.decimals("0.00000001", "40", places=8)
symbols = st.sampled_from(sorted(SYMBOLS))
accounts = st.sampled_from(ACCOUNTS)


def on(day: int, hour: int = 0) -> str:
    text = (FIRST + timedelta(day)).isoformat()
    return f"{text}T{hour:02d}:30:00" if hour else text


@st.composite
def rows(draw: st.DrawFn) -> ActivityRow:
    kind = draw(
        st.sampled_from(
            ["deposit", "withdraw", "buy", "buy", "sell", "dividend", "interest", "fee", "tax",
             "reward", "split", "transfer_in", "transfer_out", "transfer_out", "airdrop"]
        )
    )  # fmt: skip
    symbol, account = draw(symbols), draw(accounts)
    more: dict[str, Any] = {
        "at": on(draw(days), draw(st.sampled_from([0, 0, 9, 23]))),
        "account": account,
        "currency": draw(st.sampled_from(["USD", "USD", "EUR"])),
        "external_id": "",
    }
    if kind in {"deposit", "withdraw", "interest", "tax"} or (
        kind == "fee" and draw(st.booleans())
    ):
        return a_row(kind, amount=draw(money), **more)
    more["asset_type"] = SYMBOLS[symbol]
    if kind == "dividend":
        return a_row(kind, symbol, amount=draw(money), **more)
    if kind == "split":
        return a_row(
            kind,
            symbol,
            quantity=draw(st.sampled_from([Decimal(2), Decimal(3), Decimal("0.1")])),
            **more,
        )
    more["quantity"] = draw(units)
    if kind == "transfer_out":
        if draw(st.booleans()):
            more["to_account"] = ACCOUNTS[1 - ACCOUNTS.index(account)]
    elif kind != "fee" and draw(st.booleans()):
        more["price"] = draw(money)
    if kind in {"buy", "sell"}:
        more["price"] = draw(money)
        more["fee"] = draw(st.none() | money)
    return a_row(kind, symbol, **more)


class World:
    """Books and what can be done to them."""

    def __init__(self, database: SqlDatabase, clock: SetClock) -> None:
        self.database = database
        self.clock = clock
        self.ledger = LedgerService(database, clock, BatchId(0))
        with database.writing() as unit:
            registry = Registry(unit, "USD")
            for symbol, kind in SYMBOLS.items():
                registry.asset(symbol, kind)
            for name in ACCOUNTS:
                registry.account(name)
            unit.commit()

    def record(self, row: ActivityRow) -> None:
        self.ledger.record(row)

    def edit(self, number: int, row: ActivityRow) -> None:
        entries = self.ledger.entries(EntryFilter(), limit=100)
        if entries:
            self.ledger.record(row, replaces=entries[number % len(entries)].id)

    def void(self, number: int) -> None:
        entries = self.ledger.entries(EntryFilter(), limit=100)
        if entries:
            self.ledger.void(entries[number % len(entries)].id)

    def undo(self, number: int) -> None:
        with self.database.reading() as unit:
            batches = [one.id for one in unit.ledger.batches() if not one.is_undone]
        if batches:
            self.ledger.undo(batches[number % len(batches)])

    def price(self, symbol: str, quote: str, day: int, value: Decimal) -> None:
        with self.database.writing() as unit:
            registry = Registry(unit, "USD")
            asset, currency = (
                registry.asset(symbol, SYMBOLS.get(symbol, "fiat")),
                registry.currency(quote),
            )
            if asset.id == currency.id:
                return
            at_us = start_us(FIRST + timedelta(day))
            batch = unit.ledger.append(NewBatch("import", "prices"), [])
            point = PricePoint(asset.id, currency.id, at_us, value, "daily", "test")
            if unit.prices.add([point], batch_id=batch.id, reason="test"):
                upkeep(unit, registry).after_prices({asset.id}, at_us, at_us)
            unit.commit()

    def observe(self, account: str, symbol: str, day: int, balance: Decimal) -> None:
        with self.database.writing() as unit:
            registry = Registry(unit, "USD")
            asset = registry.asset(symbol, SYMBOLS.get(symbol, "fiat"))
            holding = registry.holding(registry.account(account).id, asset.id)
            seen = NewObservation(
                holding, end_us(FIRST + timedelta(day)), balance, f"test {day}", None, None
            )
            unit.ledger.append(NewBatch("import", "balances"), [], [seen])
            upkeep(unit, registry).after_observations({asset.id})
            unit.commit()

    def link(self) -> None:
        LinkService(self.database).link_all()

    def mark(self, account: str, is_on: bool) -> None:
        AccountService(self.database).mark("excluded", account, on=is_on)

    def method(self, name: str) -> None:
        ProfileService(self.database).set("cost_basis_method", name)

    def wait(self, number: int) -> None:
        self.clock.move(days=number)


operations = st.one_of(
    st.tuples(st.just("record"), rows()),
    st.tuples(st.just("record"), rows()),
    st.tuples(st.just("record"), rows()),
    st.tuples(st.just("edit"), st.integers(0, 9), rows()),
    st.tuples(st.just("void"), st.integers(0, 9)),
    st.tuples(st.just("undo"), st.integers(0, 9)),
    st.tuples(st.just("price"), symbols, st.sampled_from(["USD", "EUR"]), days, money),
    st.tuples(st.just("price"), st.just("EUR"), st.just("USD"), days, money),
    st.tuples(st.just("observe"), accounts, st.sampled_from(["USD", *SYMBOLS]), days, units),
    st.tuples(st.just("link")),
    st.tuples(st.just("mark"), accounts, st.booleans()),
    st.tuples(st.just("method"), st.sampled_from(["fifo", "lifo", "average", "section104"])),
    st.tuples(st.just("wait"), st.integers(1, 40)),
)


def content(database: SqlDatabase) -> dict[str, list[tuple[Any, ...]]]:
    with database.engine.connect() as connection:
        return {
            table: sorted(
                tuple(bytes(one) if isinstance(one, memoryview) else one for one in row)
                for row in connection.exec_driver_sql(f"SELECT {columns} FROM {table}")
                if table != "derived" or row.kind != GLANCE  # it differs after every change
            )
            for table, columns in TABLES.items()
        }


def rebuilt(database: SqlDatabase) -> dict[str, list[tuple[Any, ...]]]:
    with database.writing() as unit:
        upkeep(unit).all()
        unit.commit()
    return content(database)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("figures") / "new.db"
    create_database(str(path), SetClock()).close()
    return path


def opened(template: Path, tmp_path: Path, clock: SetClock) -> SqlDatabase:
    for one in tmp_path.glob("books.db*"):
        one.unlink()
    path = tmp_path / "books.db"
    copy(template, path)
    return open_database(str(path), clock)


def do(world: World, done: list[tuple[Any, ...]]) -> None:
    for name, *arguments in done:
        call: Callable[..., None] = getattr(world, name)
        with suppress(CofferError):
            call(*arguments)


@given(st.lists(operations, min_size=2, max_size=12))
@settings(
    max_examples=COUNT, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_figures_that_followed_every_change_are_those_of_a_rebuild(
    template: Path, tmp_path: Path, done: list[tuple[Any, ...]]
) -> None:
    clock = SetClock(TODAY)
    database = opened(template, tmp_path, clock)
    try:
        do(World(database, clock), done)
        with database.writing() as unit:  # nothing was touched: only today may have to be added
            upkeep(unit).after_observations(())
            unit.commit()
        followed = content(database)
        assert followed == rebuilt(database)
        assert VerifyService(database).run().problems == ()
    finally:
        database.close()


@given(st.lists(operations, min_size=2, max_size=12))
@settings(
    max_examples=COUNT // 2,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_figures_are_what_the_legs_come_to_day_by_day(
    template: Path, tmp_path: Path, done: list[tuple[Any, ...]]
) -> None:
    clock = SetClock(TODAY)
    database = opened(template, tmp_path, clock)
    try:
        do(World(database, clock), done)
        last = clock.today()
        with database.reading() as unit:
            valuation = Valuations().of(unit)
            for scope in ("portfolio", "account:Broker", "account:Bank", "institution:Manual"):
                first = max(FIRST, valuation.first_day)
                exact = networth(unit, first, last, scope=scope)
                points = networth_points(valuation, scope, first, last, "day")
                assert len(points) == len(exact)
                for point, wanted in zip(points, exact, strict=True):
                    assert_alike(point, wanted)
    finally:
        database.close()


def assert_alike(point: NetWorthPoint, wanted: NetWorthPoint) -> None:
    """Everything is the same but for money, which is to a millionth for each holding."""
    slack = Decimal("0.000001") * (wanted.counted + 1)
    for name in ("net_worth", "assets", "liabilities"):
        one, other = getattr(point, name), getattr(wanted, name)
        assert (one is None) == (other is None)
        assert one is None or abs(one - other) <= slack
    assert abs(point.net_flow - wanted.net_flow) <= slack * 20  # of each movement of the day
    keys = point.breakdown.keys() | wanted.breakdown.keys()
    for key in keys:
        assert abs(point.breakdown.get(key, ZERO) - wanted.breakdown.get(key, ZERO)) <= slack
    assert (point.on, point.coverage, point.known, point.counted) == (
        wanted.on,
        wanted.coverage,
        wanted.known,
        wanted.counted,
    )
    alike = {(name, reason.replace("rate_missing", "price_missing")) for name, reason in point.gaps}
    assert alike == set(wanted.gaps)


@given(st.lists(operations, min_size=2, max_size=10), st.integers(1, 60))
@settings(
    max_examples=COUNT // 3,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_days_without_a_write_are_read_as_if_they_had_been_stored(
    template: Path, tmp_path: Path, done: list[tuple[Any, ...]], days: int
) -> None:
    clock = SetClock(TODAY)
    database = opened(template, tmp_path, clock)
    try:
        do(World(database, clock), done)
        clock.move(days=days)
        read = everything(database)
        with database.writing() as unit:
            upkeep(unit).after_observations(())
            unit.commit()
        assert read == everything(database)
    finally:
        database.close()


def everything(database: SqlDatabase) -> list[Any]:
    with database.reading() as unit:
        valuation = Valuations().of(unit)
        last = unit.today()
        scopes = ("portfolio", "account:Broker", "account:Bank", "institution:Manual")
        inside = valuation.holdings()
        return [
            *(valuation.scope(one, FIRST, last).block.tolist() for one in scopes),
            valuation.values(inside, FIRST, last).tolist(),
            [one.tolist() for one in valuation.flows(inside, FIRST, last)],
        ]
