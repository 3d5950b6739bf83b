"""Prices as known on a time are those that were seen then, whatever came later."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.db.database import open_database
from app.domain.ids import BatchId
from app.domain.ledger import NewBatch
from app.domain.price_points import PricePoint
from tests.depth import examples
from tests.integration.books import Books, SetClock, at
from tests.integration.postgres_server import PgDatabases

Key = tuple[int, int, str]  # asset, time, granularity
Known = dict[Key, tuple[Decimal, str]]  # value and source

points = st.dictionaries(
    st.tuples(
        st.sampled_from(("BTC", "ACME")),
        st.integers(0, 2),
        st.sampled_from(("daily", "intraday")),
    ),
    st.decimals("0.01", "0.05", places=2),
    min_size=1,
    max_size=5,
)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("add"), points),
        st.tuples(st.just("undo"), st.integers(0, 99)),
        st.tuples(st.just("undo the newest"), st.none()),
    ),
    min_size=2,
    max_size=10,
)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def shared(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Books]:
    """Books whose history grows from example to example."""
    if request.param == "sqlite":
        path = tmp_path_factory.mktemp("versions") / "coffer.db"
        template: Path = request.getfixturevalue("sqlite_template")
        path.write_bytes(template.read_bytes())
        place = str(path)
    else:
        databases: PgDatabases = request.getfixturevalue("pg_databases")
        place = databases.make(databases.template)
    clock = SetClock()
    database = open_database(place, clock)
    yield Books(database, clock).fill()
    database.close()


def seen(books: Books, known_on: datetime | None = None) -> Known:
    """Return every price by key."""
    found: list[PricePoint] = books.read(lambda unit: unit.prices.between(known_on=known_on))
    return {(one.asset_id, one.at_us, one.granularity): (one.value, one.source) for one in found}


def latest(books: Books, at_us: int, known_on: datetime) -> Known:
    found: list[PricePoint] = books.read(lambda unit: unit.prices.latest(at_us, known_on))
    return {(one.asset_id, one.at_us, one.granularity): (one.value, one.source) for one in found}


def pairs(books: Books, known_on: datetime) -> set[int]:
    """Return the assets that have a price in euros, the only currency here."""
    found = books.read(lambda unit: unit.prices.pairs(known_on))
    assert found == sorted(found)
    assert {quote for _, quote in found} <= {books.assets["EUR"]}
    return {asset for asset, _ in found}


def by_column(books: Books, known_on: datetime) -> Known:
    """Return the same from whole histories."""
    found = books.read(lambda unit: unit.prices.columns(known_on=known_on))
    return {
        (asset, at_us, granularity): (value, source)
        for (asset, _), columns in found.items()
        for at_us, value, granularity, source in columns.rows()
    }


def last_of(known: Known, at_us: int) -> Known:
    """Return each asset's last price up to a time, of one time the most exact."""
    last: dict[int, Key] = {}
    for key in sorted(known):
        if key[1] <= at_us:
            last[key[0]] = key
    return {key: known[key] for key in last.values()}


def carry_out(books: Books, what: str, detail: Any) -> None:
    if what == "add":
        made = [
            books.price(day, str(value), asset, granularity=granularity, source=f"of {value}")
            for (asset, day, granularity), value in detail.items()
        ]
        books.add_prices(*made)
        return
    left = [one.id for one in books.read(lambda unit: unit.ledger.batches()) if not one.is_undone]
    if left:
        books.undo(left[0] if what == "undo the newest" else left[detail % len(left)])


@settings(max_examples=examples(25), deadline=None)
@given(history=steps)
def test_what_was_seen_at_a_time_is_seen_as_known_on_it(
    shared: Books, history: list[tuple[str, Any]]
) -> None:
    said: list[tuple[datetime, Known]] = [(shared.clock.now(), seen(shared))]
    for what, detail in history:
        shared.clock.move(minutes=5)
        carry_out(shared, what, detail)
        said.append((shared.clock.now(), seen(shared)))
    for moment, known in said:
        until = moment + timedelta(minutes=4)
        assert seen(shared, moment) == seen(shared, until) == known
        assert by_column(shared, moment) == known
        for day in range(3):
            assert latest(shared, at(day), moment) == last_of(known, at(day))
        assert pairs(shared, moment) == {asset for asset, _, _ in known}


def test_a_price_that_comes_in_again_after_an_undo_was_not_there_meanwhile(books: Books) -> None:
    first, _ = books.add_prices(books.price(0, "1"))
    here = books.clock.now()
    gone = books.clock.move(hours=1)
    books.undo(first)
    books.clock.move(hours=1)
    books.add_prices(books.price(0, "2"))
    back = books.clock.now()
    books.clock.move(hours=1)
    books.add_prices(books.price(0, "3"))

    def values(known_on: datetime) -> list[Decimal]:
        return [value for value, _ in seen(books, known_on).values()]

    assert values(here - timedelta(seconds=1)) == []
    assert [values(one) for one in (here, gone, back)] == [[1], [], [2]]


def test_a_span_and_assets_narrow_what_was_known(books: Books) -> None:
    books.add_prices(*(books.price(day, "1") for day in range(3)), books.price(1, "7", "ACME"))
    then = books.clock.now()
    books.clock.move(hours=1)
    books.add_prices(*(books.price(day, "2") for day in range(3)))
    only = [books.assets["BTC"]]
    found = books.read(
        lambda unit: unit.prices.between(
            asset_ids=only, first_us=at(1), last_us=at(1), known_on=then
        )
    )
    assert [(one.at_us, one.value) for one in found] == [(at(1), 1)]
    columns = books.read(lambda unit: unit.prices.columns(only, then))
    assert [column.rows()[0][1] for column in columns.values()] == [1]


def test_a_batch_counts_as_a_whole_from_when_it_was_recorded(books: Books) -> None:
    with books.database.writing() as unit:
        batch: BatchId = unit.ledger.append(NewBatch("import", "prices.csv"), ()).id
        recorded = books.clock.now()
        unit.prices.add([books.price(0, "1")], batch_id=batch, reason="one part")
        books.clock.move(minutes=1)
        unit.prices.add([books.price(0, "2")], batch_id=batch, reason="the next part")
        unit.commit()
    assert [value for value, _ in seen(books, recorded).values()] == [2]
    assert seen(books, recorded - timedelta(microseconds=1)) == {}
