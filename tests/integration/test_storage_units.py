"""Units of work: snapshots, one writer at a time, and what is left when the program is killed."""

import threading
import time

import pytest

from app.db.database import SqlDatabase, open_database
from app.domain.ledger import NewBatch
from tests.depth import DEPTH
from tests.forked import start
from tests.integration.books import Books, SetClock, a_leg, an_entry


def test_a_reader_sees_one_snapshot_while_a_writer_commits(books: Books) -> None:
    books.append(an_entry(a_leg(books.cash, "1", "a")))
    with books.database.reading() as reader:
        books.append(an_entry(a_leg(books.cash, "1", "b")))
        assert len(reader.ledger.legs()) == 1
        assert reader.ledger.head() == 1
        assert len(books.read(lambda unit: unit.ledger.legs())) == 2
        assert len(reader.ledger.legs()) == 1
    assert len(books.read(lambda unit: unit.ledger.legs())) == 2


def test_a_snapshot_is_taken_when_the_unit_is_entered(books: Books) -> None:
    with books.database.reading() as reader:
        books.append(an_entry(a_leg(books.cash)))
        assert reader.ledger.head() == 0


def test_a_reader_never_waits_for_a_writer(books: Books) -> None:
    with books.database.writing() as writer:
        writer.ledger.append(NewBatch("import"), [an_entry(a_leg(books.cash))])
        start = time.monotonic()
        assert books.read(lambda unit: unit.ledger.head()) == 0
        assert time.monotonic() - start < 1
        writer.commit()


def test_writers_take_turns_in_one_process(books: Books) -> None:
    def add(worker: int) -> None:
        for number in range(10):
            books.append(an_entry(a_leg(books.cash, "1", f"{worker}-{number}"), day=number))

    threads = [threading.Thread(target=add, args=(worker,)) for worker in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert books.read(lambda unit: unit.ledger.head()) == 40
    assert books.problems() == []


def test_writers_of_two_processes_take_turns(books: Books, place: str) -> None:
    other = Books(open_database(place, SetClock()), SetClock(), holdings=books.holdings)

    def add(to: Books, name: str) -> None:
        for number in range(15):
            to.append(an_entry(a_leg(books.cash, "1", f"{name}-{number}"), day=number))

    threads = [
        threading.Thread(target=add, args=(each, name))
        for each, name in ((books, "one"), (other, "two"))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    other.database.close()
    assert books.read(lambda unit: unit.ledger.head()) == 30
    assert books.problems() == []


def test_a_thread_that_would_wait_for_itself_is_told(books: Books) -> None:
    with (
        books.database.writing(),
        pytest.raises(RuntimeError, match="open writing unit"),
        books.database.writing(),
    ):
        pass
    books.append(an_entry(a_leg(books.cash)))


def test_a_unit_that_fails_gives_the_lock_back(books: Books) -> None:
    with pytest.raises(ZeroDivisionError), books.database.writing():
        raise ZeroDivisionError
    books.append(an_entry(a_leg(books.cash)))


def test_a_repository_cannot_be_used_after_its_unit(books: Books) -> None:
    unit = books.database.reading()
    with pytest.raises(RuntimeError, match="not open"):
        unit.ledger.head()
    with unit:
        assert unit.ledger.head() == 0
    with pytest.raises(RuntimeError, match="not open"):
        unit.ledger.head()


def test_a_unit_goes_on_after_a_commit(books: Books) -> None:
    with books.database.writing() as unit:
        for name in "ab":
            unit.ledger.append(NewBatch("import"), [an_entry(a_leg(books.cash, "1", name))])
            unit.commit()
        unit.ledger.append(NewBatch("import"), [an_entry(a_leg(books.cash, "1", "c"))])
    assert books.read(lambda unit: unit.ledger.head()) == 2
    assert books.problems() == []


@pytest.mark.parametrize("lines", [1, 3, 5, 6, 9, 11] if DEPTH >= 1 else [1, 5, 6, 11])
def test_a_kill_during_an_import_leaves_whole_batches(books: Books, place: str, lines: int) -> None:
    books.database.close()
    child = start("tests.integration.import_child", place, books.cash)
    told = [child.stdout.readline() for _ in range(lines)]
    child.kill()
    told += child.stdout.readlines()
    child.wait()
    done = [line for line in told if line.startswith(b"done")]
    database = reopened(place)
    try:
        with database.reading() as unit:
            batches = unit.ledger.batches()
            assert len(batches) - len(done) in {0, 1}  # one may have been made last unheard
            assert len(unit.ledger.legs()) == 5000 * len(batches)
            assert unit.ledger.verify_chain() == []
        with database.writing() as unit:  # and the next one finds the lock free
            unit.ledger.append(NewBatch("import"), [an_entry(a_leg(books.cash, "1", "after"))])
            unit.commit()
    finally:
        database.close()


def reopened(place: str) -> SqlDatabase:
    return open_database(place, SetClock())
