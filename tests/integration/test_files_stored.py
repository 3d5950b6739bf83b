"""Files that were brought in, on both databases: kept, undone, archived, found again."""

from decimal import Decimal
from pathlib import Path

import pytest

from app.db.database import SqlDatabase
from app.domain.files.records import ImportFile
from app.domain.ids import BatchId
from app.services.ledger import LedgerService
from app.services.undo import UndoService
from app.services.verify import VerifyService
from tests.integration.books import SetClock
from tests.unit.services.files.file_parts import GIRO, FileDesk, document, part, row


@pytest.fixture
def desk(database: SqlDatabase, tmp_path: Path) -> FileDesk:
    return FileDesk(database, tmp_path)


def test_a_file_comes_in_once_and_is_kept(desk: FileDesk) -> None:
    made = document(
        row("100", 1, "a", "Salary"),
        row("-30", 2, "", "Shop"),
        row("-30", 2, "", "Shop"),
        parts=[part("0", "40")],
    )
    path = desk.file(made, b"\x00content\xff" * 50_000)
    first = desk.service.run(path)
    assert (first.added, first.grade, first.file_id) == (3, "balanced", 1)
    again = desk.service.run(path)
    assert (again.added, again.known, again.batch_id, again.file_id) == (0, 3, None, 1)
    [kept] = desk.service.files()
    assert (kept.accounts, kept.rows, kept.added, kept.is_kept) == (("Giro",), 3, 3, True)
    assert desk.service.content(1) == b"\x00content\xff" * 50_000
    assert VerifyService(desk.database).run().problems == ()


def test_a_changed_row_takes_the_place_of_the_old_one_and_is_undone(
    desk: FileDesk, clock: SetClock
) -> None:
    desk.bring(document(row("-5", 1, "a")), books_opening=True)
    clock.move(seconds=5)
    opening = document(row("-6", 1, "a"), parts=[part("50", "44")])
    taken = desk.bring(opening, changed="take", books_opening=True)
    assert desk.balance() == Decimal(44)
    clock.move(seconds=5)
    assert taken.batch_id is not None
    LedgerService(desk.database, clock, BatchId(0)).undo(BatchId(taken.batch_id))
    assert desk.balance() == Decimal(-5)
    clock.move(seconds=5)
    again = desk.bring(opening, changed="take", books_opening=True)
    assert (again.added, again.openings) == (1, ("Giro: 50 EUR on 2024-03-01",))
    assert desk.balance() == Decimal(44)
    assert VerifyService(desk.database).run().problems == ()


def test_undoing_the_last_thing_takes_the_rows_back_and_leaves_the_file(
    desk: FileDesk, clock: SetClock
) -> None:
    database = desk.database
    assert isinstance(database, SqlDatabase)
    undo = UndoService(database, LedgerService(database, clock, BatchId(0)))
    undo.begin()
    desk.bring(document(row("5", 1, "a")), accounts={GIRO.id: "Mine"})
    undone = undo.last()
    assert undone is not None
    assert desk.balance("Mine") == 0
    [kept] = desk.service.files()
    assert (kept.is_undone, kept.is_kept) == (True, True)


def test_what_an_archive_says_of_files_is_read_whatever_it_is(desk: FileDesk) -> None:
    desk.bring(document(row("5", 1, "a")))
    with desk.database.writing() as unit:
        for at, detail in enumerate(("", "[]", '{"accounts": {"a": "b"}, "first": 5}'), start=2):
            unit.records(ImportFile).put(
                ImportFile(at, "0" * 64, "x", 1, "bank", "", 1, 0, None, "?", detail, 99)
            )
        unit.commit()
    assert [one.accounts for one in desk.service.files()] == [("Giro",), (), (), ()]
    assert not any(one.is_kept for one in desk.service.files()[1:])
    assert desk.bring(document(row("6", 2, "b"))).added == 1
