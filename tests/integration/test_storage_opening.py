"""Opening: what is missing, damaged, foreign or newer is refused in words, and never touched."""

import hashlib
import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import make_url

import app.db.driver
import app.db.postgresql
from app.db.database import create_database, open_database
from app.db.version import APPLICATION_ID, FORMAT
from app.domain.errors import (
    DatabaseDamagedError,
    DatabaseError,
    DatabaseMissingError,
    DatabaseNewerError,
)
from tests.integration.books import Books, SetClock, a_leg, an_entry
from tests.integration.postgres_server import PgDatabases

CLOCK = SetClock()


@pytest.fixture(scope="module", autouse=True)
def new_files_are_copies() -> None:
    """Files are made by the migrations here."""


@pytest.fixture
def file(sqlite_template: Path, tmp_path: Path) -> Path:
    """A closed database file."""
    path = tmp_path / "coffer.db"
    path.write_bytes(sqlite_template.read_bytes())
    path.chmod(0o600)
    return path


def state(folder: Path) -> dict[str, tuple[str, int]]:
    """Return content and time of change of every file in a folder."""
    return {
        path.name: (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
        for path in folder.iterdir()
        if path.is_file()
    }


def refused(path: Path, kind: type[DatabaseError], words: str) -> None:
    """Check that opening is refused in these words, and leaves everything as it was."""
    before = state(path.parent)
    with pytest.raises(DatabaseError, match=words) as caught:
        open_database(str(path), CLOCK)
    assert type(caught.value) is kind
    assert caught.value.place == str(path)
    assert state(path.parent) == before


@contextmanager
def as_nobody() -> Iterator[None]:
    """Be a user with no rights for a while: root may read everything."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_missing_file_is_refused_and_not_made(tmp_path: Path) -> None:
    refused(tmp_path / "none.db", DatabaseMissingError, "no database there")
    assert not (tmp_path / "none.db").exists()


def test_a_path_through_a_file_is_refused(file: Path) -> None:
    with pytest.raises(DatabaseMissingError, match="is a file, not a folder"):
        open_database(str(file / "below.db"), CLOCK)


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()
    refused(tmp_path / "empty.db", DatabaseDamagedError, "the file is empty")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    refused(tmp_path, DatabaseError, "a folder, not a database")


def test_a_file_that_may_not_be_read_is_refused(sqlite_template: Path) -> None:
    path = Path(f"/tmp/coffer-test-{os.getpid()}.db")
    path.write_bytes(sqlite_template.read_bytes())
    path.chmod(0)
    try:
        with as_nobody(), pytest.raises(DatabaseError, match="no permission") as caught:
            open_database(str(path), CLOCK)
        assert type(caught.value) is DatabaseError
    finally:
        path.unlink()


@pytest.mark.parametrize("content", [b"hello\n", b"\0" * 9000, b"SQLite format 2\0" + b"x" * 200])
def test_a_file_that_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "other.db").write_bytes(content)
    refused(tmp_path / "other.db", DatabaseDamagedError, "no Coffer database")


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "other.db")) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")
    refused(tmp_path / "other.db", DatabaseDamagedError, "of another program")


@pytest.mark.parametrize("kept", [50, 99, 5000, 100_000])
def test_a_file_that_is_cut_short_is_refused(file: Path, kept: int) -> None:
    with file.open("r+b") as open_file:
        open_file.truncate(kept)
    refused(file, DatabaseDamagedError, "cut short")


def test_a_file_with_a_damaged_page_is_refused(file: Path) -> None:
    with file.open("r+b") as open_file:
        open_file.seek(100)
        open_file.write(b"\xff" * 600)
    refused(file, DatabaseDamagedError, "damaged")


def changed(file: Path, *statements: str) -> None:
    with closing(driver.connect(str(file), isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_a_newer_revision_is_refused_and_not_touched(file: Path) -> None:
    changed(file, "UPDATE alembic_version SET version_num = '0999_later'")
    refused(file, DatabaseNewerError, "newer Coffer")


def test_a_newer_format_is_refused_and_not_touched(file: Path) -> None:
    changed(file, f"PRAGMA user_version = {FORMAT + 1}")
    refused(file, DatabaseNewerError, "newer Coffer")


def test_a_newer_revision_that_is_only_in_the_wal_is_refused_and_not_touched(
    file: Path, tmp_path: Path
) -> None:
    with closing(driver.connect(str(file), isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("UPDATE alembic_version SET version_num = '0999_later'")
        killed = tmp_path / "killed"  # what a killed program leaves: the file and its WAL
        killed.mkdir()
        for path in tmp_path.glob("coffer.db*"):
            if path.suffix != ".db-shm":
                (killed / path.name).write_bytes(path.read_bytes())
    before = state(killed)
    with pytest.raises(DatabaseNewerError):
        open_database(str(killed / "coffer.db"), CLOCK)
    after = state(killed)
    after.pop("coffer.db-shm", None)  # an index of the WAL, made anew by any reader
    assert after == before


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM alembic_version",
        "INSERT INTO alembic_version VALUES ('0001_ledger2')",
        "DROP TABLE alembic_version",
    ],
)
def test_a_damaged_record_of_the_version_is_refused(file: Path, statement: str) -> None:
    changed(file, statement)
    kind = DatabaseNewerError if "INSERT" in statement else DatabaseDamagedError
    refused(file, kind, "record of the version|newer Coffer")


def test_damage_that_shows_up_later_is_told_in_words(sqlite_books: Books) -> None:
    books = sqlite_books
    books.append(*(an_entry(a_leg(books.cash, "1", f"{k}" * 30), day=k) for k in range(3000)))
    path = Path(books.database.place)
    with books.database.engine.connect() as connection:
        sql = "SELECT rootpage FROM sqlite_schema WHERE name = 'leg'"
        page = connection.exec_driver_sql(sql).scalar_one()
    books.database.close()
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xee" * 4096)
    opened = open_database(str(path), books.clock)
    try:
        with pytest.raises(DatabaseDamagedError, match="damaged"), opened.reading() as unit:
            unit.ledger.legs()
        with opened.reading() as unit:
            assert any("damaged" in line for line in unit.ledger.verify_chain())
    finally:
        opened.close()


def test_a_new_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    old = os.umask(0)
    try:
        database = create_database(str(path), CLOCK)
    finally:
        os.umask(old)
    with database.writing() as unit:
        unit.settings.set("a", "b")
        unit.commit()
        modes = {
            found.name: stat.S_IMODE(found.stat().st_mode) for found in tmp_path.iterdir()
        }  # while it is open: with its WAL
    database.close()
    assert set(modes.values()) == {0o600}
    assert modes.keys() == {"new.db", "new.db-wal", "new.db-shm"}
    assert [found.name for found in tmp_path.iterdir()] == ["new.db"]


def test_a_new_database_opens_and_has_its_marks(new_place: str, kind: str) -> None:
    create_database(new_place, CLOCK).close()
    database = open_database(new_place, CLOCK)
    with database.reading() as unit:
        assert unit.ledger.verify_chain() == []
        if kind == "sqlite":
            connection = unit._open_connection()
            marks = [
                connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
                for name in ("application_id", "user_version", "journal_mode", "foreign_keys")
            ]
            assert marks == [APPLICATION_ID, FORMAT, "wal", 1]
    database.close()


def test_a_database_is_never_made_over_another(new_place: str) -> None:
    create_database(new_place, CLOCK).close()
    with pytest.raises(DatabaseError, match="already"):
        create_database(new_place, CLOCK)


def test_a_database_is_never_made_over_a_file(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("dear")
    with pytest.raises(DatabaseError, match="already"):
        create_database(str(path), CLOCK)
    assert path.read_text() == "dear"


def test_what_a_killed_creation_left_goes_with_the_next_one(tmp_path: Path) -> None:
    old, young = tmp_path / "new.db.0123abcd.new", tmp_path / "new.db.4567abcd.new-wal"
    for left in (old, young, tmp_path / "new.db.newer", tmp_path / "other.db.0123abcd.new"):
        left.touch()
        os.utime(left, (0, 0))
    young.touch()
    create_database(str(tmp_path / "new.db"), CLOCK).close()
    assert sorted(found.name for found in tmp_path.iterdir()) == [
        "new.db", "new.db.4567abcd.new-wal", "new.db.newer", "other.db.0123abcd.new",
    ]  # fmt: skip


def test_a_database_in_a_folder_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="folder does not exist"):
        create_database(str(tmp_path / "none" / "new.db"), CLOCK)


@pytest.mark.parametrize("name", ["a b%20c?mode=ro#x.db", "ünï.db", "-x.db", "o'brien\".db"])
def test_any_name_of_a_file_will_do(tmp_path: Path, name: str) -> None:
    place = str(tmp_path / name)
    create_database(place, CLOCK).close()
    open_database(place, CLOCK).close()
    assert [found.name for found in tmp_path.iterdir()] == [name]


def test_a_full_disk_is_told_in_words_and_nothing_is_written(sqlite_books: Books) -> None:
    books = sqlite_books
    engine = books.database.engine
    raw: Any
    with engine.connect() as connection:
        raw = connection.connection.driver_connection
        pages = raw.execute("PRAGMA page_count").fetchone()[0]
        raw.execute(f"PRAGMA max_page_count={pages + 5}")
    entries = [an_entry(a_leg(books.cash, "1", f"{k}"), note="x" * 99) for k in range(3000)]
    with pytest.raises(DatabaseError, match="the disk is full; nothing was written"):
        books.append(*entries)
    raw.execute("PRAGMA max_page_count=1000000")
    assert books.read(lambda unit: unit.ledger.head()) == 0
    books.append(*entries)
    assert books.problems() == []


def test_a_file_that_another_program_writes_to_is_busy(
    sqlite_books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    sqlite_books.database.close()
    monkeypatch.setattr(app.db.driver, "BUSY_S", 0.1)
    with closing(driver.connect(sqlite_books.database.place, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseError, match="another program is using it"):
            sqlite_books.append(an_entry(a_leg(sqlite_books.cash)))
        other.execute("ROLLBACK")
    sqlite_books.append(an_entry(a_leg(sqlite_books.cash)))


def test_a_read_only_file_is_told_in_words(tmp_path: Path, sqlite_template: Path) -> None:
    folder = Path(f"/tmp/coffer-test-{os.getpid()}")
    folder.mkdir()
    path = folder / "coffer.db"
    path.write_bytes(sqlite_template.read_bytes())
    path.chmod(0o444)
    folder.chmod(0o555)
    try:
        with as_nobody(), pytest.raises(DatabaseError, match=r"read-only|cannot be opened"):
            open_database(str(path), CLOCK)
    finally:
        folder.chmod(0o700)
        for found in folder.iterdir():
            found.unlink()
        folder.rmdir()


def test_a_server_that_another_program_writes_to_is_busy(
    place: str, kind: str, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    if kind == "postgresql":
        monkeypatch.setitem(app.db.postgresql.SETTINGS, "lock_timeout", "100ms")
    monkeypatch.setattr(app.db.driver, "BUSY_S", 0.1)
    one, other = open_database(place, clock), open_database(place, clock)
    with one.writing() as unit:
        unit.settings.set("a", "b")
        with pytest.raises(DatabaseError, match="another program"), other.writing():
            pass
        unit.commit()
    with other.writing() as unit:
        assert unit.settings.get("a") == "b"
    one.close()
    other.close()


def test_a_server_without_that_database_is_refused(server_place: str) -> None:
    missing = make_url(server_place).set(database="coffer_none")
    with pytest.raises(DatabaseMissingError, match="no such database"):
        open_database(missing.render_as_string(), CLOCK)


def test_a_server_without_that_schema_is_refused(server_place: str) -> None:
    other = make_url(server_place).update_query_dict({"schema": "other"}).render_as_string()
    with pytest.raises(DatabaseMissingError, match="no such schema"):
        open_database(other, CLOCK)
    public = make_url(server_place).update_query_dict({"schema": "public"}).render_as_string()
    with pytest.raises(DatabaseMissingError, match="no Coffer database in that schema"):
        open_database(public, CLOCK)


def test_a_server_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="cannot be reached") as caught:
        open_database(f"postgresql://me:secret@/x?host={tmp_path}", CLOCK)
    assert "secret" not in str(caught.value)


def test_a_newer_schema_on_a_server_is_refused_and_not_touched(server_place: str) -> None:
    database = open_database(server_place, CLOCK)
    with database.engine.connect().execution_options(is_writing=True) as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0999_later'")
        connection.commit()
    database.close()
    with pytest.raises(DatabaseNewerError):
        open_database(server_place, CLOCK)


def test_profiles_on_one_server_are_apart_in_their_schemas(server_place: str) -> None:
    other = make_url(server_place).update_query_dict({"schema": "second"}).render_as_string()
    two = create_database(other, CLOCK)
    one = open_database(server_place, CLOCK)
    with two.writing() as unit, one.writing() as first:  # nor do they wait for one another
        unit.settings.set("name", "second")
        first.settings.set("name", "first")
        unit.commit()
        first.commit()
    with one.reading() as first, two.reading() as second:
        assert (first.settings.get("name"), second.settings.get("name")) == ("first", "second")
    assert two.place.endswith("schema=second")
    one.close()
    two.close()


def test_a_server_of_another_encoding_is_refused(pg_databases: PgDatabases) -> None:
    place = pg_databases.make(more="ENCODING 'SQL_ASCII' LOCALE 'C'")
    with pytest.raises(DatabaseError, match="SQL_ASCII"):
        create_database(place, CLOCK)
    pg_databases.drop(place)
