"""Numbers and times are stored exactly, to the last of 65 digits and the last microsecond."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.db.database import open_database
from app.domain.ids import EntryId
from app.domain.ledger import EntryFilter
from app.domain.numbers import LIMIT, QUANTUM, plain
from app.domain.observations import NewObservation
from tests.depth import examples
from tests.integration.books import Books, SetClock, a_leg, an_entry, at
from tests.integration.postgres_server import PgDatabases

WIDEST = LIMIT - QUANTUM  # 35 nines before the point, 30 after


def digits(most: int) -> st.SearchStrategy[str]:
    return st.text("0123456789", min_size=1, max_size=most)


NUMBERS = st.builds(
    lambda sign, whole, fraction: Decimal(f"{sign}{whole}.{fraction}"),
    st.sampled_from(["", "-"]),
    digits(35),
    digits(30),
)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def shared(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Books]:
    """Books that all examples share: hypothesis runs hundreds."""
    if request.param == "sqlite":
        path = tmp_path_factory.mktemp("exact") / "coffer.db"
        template: Path = request.getfixturevalue("sqlite_template")
        path.write_bytes(template.read_bytes())
        place = str(path)
    else:
        databases: PgDatabases = request.getfixturevalue("pg_databases")
        place = databases.make(databases.template)
    database = open_database(place, SetClock())
    yield Books(database, SetClock()).fill()
    database.close()


@settings(max_examples=examples(60), deadline=None)
@given(values=st.lists(NUMBERS, min_size=5, max_size=5))
def test_every_number_of_a_leg_comes_back_the_same(shared: Books, values: list[Decimal]) -> None:
    quantity, price, amount, fee, counter = values
    with shared.database.writing() as unit:
        first = unit.ledger.head()
    leg = replace(
        a_leg(shared.cash, "1", f"n{first}"), quantity=quantity, unit_price=price, amount=amount,
        fee=fee, counter_quantity=counter,
    )  # fmt: skip
    shared.append(an_entry(leg, at_us=at(first)))
    found = shared.read(lambda unit: unit.ledger.legs())[-1]
    stored = (found.quantity, found.unit_price, found.amount, found.fee, found.counter_quantity)
    assert stored == tuple(values)
    assert [plain(value) for value in stored] == [plain(value) for value in values]


@settings(max_examples=examples(40), deadline=None)
@given(value=NUMBERS, day=st.integers(0, 9))
def test_every_price_comes_back_the_same(shared: Books, value: Decimal, day: int) -> None:
    shared.add_prices(shared.price(day, "1")._replace(value=value))
    (found,) = shared.read(lambda unit: unit.prices.between(first_us=at(day), last_us=at(day)))
    assert str(found.value) == plain(value)


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


@settings(max_examples=examples(60), deadline=None)
@given(note=TEXTS, payload=TEXTS)
def test_every_text_comes_back_the_same(shared: Books, note: str, payload: str) -> None:
    with shared.database.writing() as unit:
        first = unit.ledger.head()
    leg = a_leg(shared.cash, "1", f"t{first}")
    shared.append(an_entry(leg, at_us=at(first), note=note, payload=payload))
    what = EntryFilter(ids=(EntryId(first + 1),))
    (found,) = shared.read(lambda unit: unit.ledger.entries(what, limit=1))
    assert (found.note, found.payload) == (note, payload)


def test_what_hypothesis_left_behind_is_sound(shared: Books) -> None:
    assert shared.problems() == []


@pytest.mark.parametrize("value", [WIDEST, -WIDEST, QUANTUM, -QUANTUM, Decimal("-0.0"), Decimal(0)])
def test_the_widest_and_the_smallest_numbers_are_kept(books: Books, value: Decimal) -> None:
    books.append(
        an_entry(a_leg(books.cash, str(value), "w")),
        observations=[NewObservation(books.cash, at(0), value, "user", value, value)],
    )
    assert books.read(lambda unit: unit.ledger.legs())[0].quantity == value
    seen = books.read(lambda unit: unit.ledger.observations())[0]
    assert (seen.balance, seen.available, seen.limit) == (value, value, value)
    assert books.problems() == []


def test_a_number_means_the_same_however_it_is_written(books: Books) -> None:
    for name, text in enumerate(("1.50", "1.5", "15E-1", "0001.5000")):
        books.append(an_entry(a_leg(books.cash, text, f"{name}"), day=name))
    legs = books.read(lambda unit: unit.ledger.legs())
    assert {str(leg.quantity) for leg in legs} == {"1.5"}


@pytest.mark.parametrize("at_us", [at(0) + 1, -1, 0, -2_208_988_800_000_000, 7_289_654_399_999_999])
def test_times_are_kept_to_the_microsecond(books: Books, at_us: int) -> None:
    books.append(an_entry(a_leg(books.cash), at_us=at_us))
    assert books.read(lambda unit: unit.ledger.legs())[0].at_us == at_us
    assert books.problems() == []
