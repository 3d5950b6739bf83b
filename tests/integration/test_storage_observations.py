"""Observed balances: in effect until their batch is undone, and the latest word of a source."""

from decimal import Decimal
from typing import Any

from app.db.coverage import differences
from app.domain.ids import EntryId
from app.domain.observations import NewObservation, Observation
from tests.integration.books import Books, a_leg, an_entry, at


def seen(books: Books, day: int, balance: str, source: str = "statement") -> NewObservation:
    return NewObservation(books.cash, at(day), Decimal(balance), source)


def in_effect(books: Books, **more: Any) -> list[Observation]:
    found: list[Observation] = books.read(lambda unit: unit.ledger.observations(**more))
    return found


def test_an_observation_comes_back_as_it_was_stored(books: Books) -> None:
    books.append(
        observations=[
            NewObservation(books.cash, at(1), Decimal("-1.50"), "user", Decimal("9"), Decimal("10"))
        ]
    )
    (found,) = in_effect(books)
    assert found[1:5] == (books.cash, at(1), Decimal("-1.5"), "user")
    assert (found.available, found.limit) == (Decimal(9), Decimal(10))
    assert found.recorded_at == books.clock.time


def test_observations_come_in_order_of_time(books: Books) -> None:
    books.append(observations=[seen(books, 3, "3"), seen(books, 1, "1"), seen(books, 2, "2")])
    assert [found.balance for found in in_effect(books)] == [1, 2, 3]
    assert in_effect(books, holding_ids=[books.bitcoin]) == []
    assert len(in_effect(books, holding_ids=[books.cash, books.bitcoin])) == 3


def test_a_corrected_observation_takes_the_place_of_the_first(books: Books) -> None:
    books.append(observations=[seen(books, 1, "5"), seen(books, 1, "7", "user")])
    before = books.clock.time
    books.clock.move(days=1)
    correction = books.append(observations=[seen(books, 1, "6")])
    assert [found.balance for found in in_effect(books)] == [7, 6]
    assert [found.balance for found in in_effect(books, known_on=before)] == [5, 7]
    known = books.read(lambda unit: unit.ledger.known_observations())
    assert known == {
        (books.cash, at(1), "statement"): "6",
        (books.cash, at(1), "user"): "7",
    }
    books.undo(correction.id)
    assert [found.balance for found in in_effect(books)] == [5, 7]


def test_undoing_a_batch_takes_its_observations_out_and_undoing_that_brings_them_back(
    books: Books,
) -> None:
    batch = books.append(observations=[seen(books, 1, "5"), seen(books, 2, "6")])
    known = books.clock.time
    books.clock.move(days=1)
    undo = books.undo(batch.id)
    assert in_effect(books) == []
    assert len(in_effect(books, known_on=known)) == 2
    books.clock.move(days=1)
    books.undo(undo)
    assert len(in_effect(books)) == 2
    assert books.problems() == []


def test_voiding_a_batch_twice_voids_nothing_more(books: Books) -> None:
    batch = books.append(observations=[seen(books, 1, "5")])
    books.undo(batch.id)
    books.undo(batch.id)
    assert in_effect(books) == []
    assert books.problems() == []


def test_a_voided_observation_is_no_longer_known(books: Books) -> None:
    batch = books.append(observations=[seen(books, 1, "5")])
    books.undo(batch.id)
    assert books.read(lambda unit: unit.ledger.known_observations()) == {}


def test_the_coverage_table_always_equals_a_rebuild(books: Books) -> None:
    def spans() -> tuple[object, ...]:
        with books.database.reading() as unit:
            connection = unit._open_connection()
            assert differences(connection) == []
            row = connection.exec_driver_sql(
                "SELECT first_leg_at, last_leg_at, first_observation_at, last_observation_at "
                f"FROM coverage WHERE holding_id = {books.cash}"
            ).one()
            return tuple(row)

    assert spans() == (None, None, None, None)
    batch = books.append(
        an_entry(a_leg(books.cash, "1", "a"), day=4),
        an_entry(a_leg(books.cash, "1", "b"), day=2),
        observations=[seen(books, 3, "5"), seen(books, 9, "5")],
    )
    assert spans() == (at(2), at(4), at(3), at(9))
    books.append(an_entry(a_leg(books.cash, "1", "c"), day=7), observations=[seen(books, 1, "0")])
    assert spans() == (at(2), at(7), at(1), at(9))
    books.void(EntryId(2))
    assert spans() == (at(4), at(7), at(1), at(9))
    undo = books.undo(batch.id)
    assert spans() == (at(7), at(7), at(1), at(1))
    books.undo(undo)
    assert spans() == (at(4), at(7), at(1), at(9))
