"""Encrypted files, sealed secrets and attachments; on a server the same without the pages."""

import logging
import os
import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.db.database import SqlDatabase, create_database, open_database
from app.db.driver import key_hex
from app.db.sqlite import is_plain, revisions_of
from app.db.version import HEAD
from app.domain.errors import (
    CofferError,
    DatabaseDamagedError,
    DatabaseError,
    LockedError,
    RefusedError,
    SealBrokenError,
    UnknownNameError,
)
from app.keys.data_key import OwnDataKey
from app.keys.seal import FieldSealer
from tests.integration.books import Books, SetClock, a_leg, an_entry

NOTE = "a note that nobody else shall read"
PART = 256 * 1024


@pytest.fixture(scope="module", autouse=True)
def new_files_are_copies() -> None:
    """Files are made by the migrations here."""


def a_key(number: int = 1) -> OwnDataKey:
    return OwnDataKey(bytes([number]) * 32, f"{number:032}", 1)


@pytest.fixture
def key() -> OwnDataKey:
    return a_key()


@pytest.fixture
def encrypted(tmp_path: Path, key: OwnDataKey, clock: SetClock) -> Iterator[SqlDatabase]:
    sealer = FieldSealer(key)
    path = tmp_path / "coffer.db"
    database = create_database(str(path), clock, key, sealer=sealer, device="desk")
    yield database
    database.close()


@pytest.fixture
def sealing(place: str, clock: SetClock, key: OwnDataKey) -> Iterator[SqlDatabase]:
    """A database on either engine, whose secrets are sealed."""
    database = open_database(place, clock, key, sealer=FieldSealer(key), device="desk")
    yield database
    database.close()


# the file


def test_an_encrypted_file_shows_nothing(encrypted: SqlDatabase, clock: SetClock) -> None:
    books = Books(encrypted, clock).fill()
    books.append(an_entry(a_leg(books.cash), note=NOTE))
    path = Path(encrypted.place)
    folder = list(path.parent.iterdir())
    assert len(folder) > 1  # the log is there
    for one in folder:
        raw = one.read_bytes()
        assert not raw.startswith(b"SQLite")
        assert b"CREATE TABLE" not in raw
        assert NOTE.encode() not in raw
    assert encrypted.is_encrypted
    assert not is_plain(path)
    assert path.stat().st_mode & 0o077 == 0


def test_it_opens_again_with_its_key_and_looking_at_it_writes_nothing(
    encrypted: SqlDatabase, key: OwnDataKey, clock: SetClock
) -> None:
    Books(encrypted, clock).fill()
    encrypted.close()
    path = Path(encrypted.place)
    before, stamp = path.read_bytes(), path.stat().st_mtime_ns
    assert revisions_of(path, key) == [HEAD]
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (before, stamp)
    assert [one.name for one in path.parent.iterdir()] == ["coffer.db"]
    again = open_database(str(path), clock, key)
    with again.reading() as unit:
        assert unit.ledger.verify_chain() == []
        assert len(unit.catalogue.holdings()) > 1
    again.close()


def test_another_key_does_not_open_it_and_is_not_told(
    encrypted: SqlDatabase, key: OwnDataKey, clock: SetClock, capfd: pytest.CaptureFixture[str]
) -> None:
    encrypted.close()
    other = a_key(2)
    with pytest.raises(DatabaseDamagedError) as caught:
        open_database(encrypted.place, clock, other)
    told = "".join(traceback.format_exception(caught.value)) + "".join(capfd.readouterr())
    for one in (key, other):
        assert str(key_hex(one)) not in told
    assert revisions_of(Path(encrypted.place), key) == [HEAD]


def test_without_a_key_it_is_locked_where_its_key_file_lies_beside_it(
    encrypted: SqlDatabase, clock: SetClock
) -> None:
    encrypted.close()
    path = Path(encrypted.place)
    with pytest.raises(DatabaseDamagedError, match="without its key file"):
        open_database(str(path), clock)
    path.with_name("profile.toml").write_text("format = 1\n")
    with pytest.raises(LockedError, match="it is encrypted"):
        open_database(str(path), clock)


def test_a_plain_file_opens_with_a_key_too(place: str, clock: SetClock, key: OwnDataKey) -> None:
    database = open_database(place, clock, key)
    assert not database.is_encrypted
    with database.reading() as unit:
        assert unit.ledger.verify_chain() == []
    database.close()


@pytest.mark.parametrize("at", [0, 1, 15, 16, 100, 2000, 4090, 4096, 5000])
def test_a_changed_byte_is_damage(
    encrypted: SqlDatabase, key: OwnDataKey, clock: SetClock, at: int
) -> None:
    encrypted.close()
    path = Path(encrypted.place)
    raw = bytearray(path.read_bytes())
    raw[at] ^= 0x10
    path.write_bytes(raw)
    assert is_damage_seen(path, key, clock)


def is_damage_seen(path: Path, key: OwnDataKey, clock: SetClock) -> bool:
    """Tell whether damage is refused when the file is opened, or found by the check of pages."""
    try:
        database = open_database(str(path), clock, key)
    except DatabaseDamagedError:
        return True
    try:
        return bool(database.page_problems())
    finally:
        database.close()


@pytest.mark.parametrize("size", [1, 100, 4095, 4097, 50_000])
def test_an_encrypted_file_that_is_cut_is_damage(
    encrypted: SqlDatabase, key: OwnDataKey, clock: SetClock, size: int
) -> None:
    encrypted.close()
    with Path(encrypted.place).open("r+b") as file:
        file.truncate(size)
    with pytest.raises(DatabaseDamagedError):
        open_database(encrypted.place, clock, key)


def test_books_whose_key_was_wiped_open_no_more_connections(
    encrypted: SqlDatabase, key: OwnDataKey
) -> None:
    encrypted.engine.dispose()
    key.wipe()
    with pytest.raises(LockedError), encrypted.reading():
        pass


def test_the_key_is_in_no_log_and_no_repr(
    encrypted: SqlDatabase, key: OwnDataKey, caplog: pytest.LogCaptureFixture
) -> None:
    secret = str(key_hex(key))
    with caplog.at_level(logging.DEBUG, logger="sqlalchemy"):
        encrypted.engine.dispose()
        with encrypted.writing() as unit:
            unit.secrets.put("provider", b"token-4711-token")
            unit.commit()
    text = caplog.text + repr(encrypted.engine) + repr(encrypted.__dict__) + str(vars(key_hex))
    text += repr(encrypted.engine.url) + repr(encrypted._context)
    assert "SELECT" in text
    assert secret not in text
    assert "token-4711-token" not in text


def test_a_full_disk_is_told_to_the_hook(place: str, kind: str, clock: SetClock) -> None:
    if kind != "sqlite":
        pytest.skip("a server keeps its own disk")
    calls: list[str] = []
    database = open_database(place, clock, on_full=lambda: calls.append("full"))
    books = Books(database, clock).fill()
    with database.engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        pages = driver.execute("PRAGMA page_count").fetchone()[0]
        driver.execute(f"PRAGMA max_page_count={pages + 2}")
    with pytest.raises(DatabaseError, match="the disk is full"):
        books.append(*(an_entry(a_leg(books.cash, "1", f"{k}"), day=k) for k in range(500)))
    assert calls == ["full"]
    with database.reading() as unit:
        assert unit.ledger.legs() == []
    database.close()


# secrets


def test_a_secret_comes_back_and_is_nowhere_in_the_clear(
    sealing: SqlDatabase, kind: str, place: str
) -> None:
    with sealing.writing() as unit:
        unit.secrets.put("bank", b"token-4711-token")
        unit.secrets.put("bank", b"token-4712-token")
        unit.secrets.put("totp", b"\0\xff" * 10)
        unit.commit()
    with sealing.reading() as unit:
        assert unit.secrets.get("bank") == b"token-4712-token"
        assert unit.secrets.get("totp") == b"\0\xff" * 10
        assert unit.secrets.get("none") is None
        assert unit.secrets.names() == ["bank", "totp"]
        sql = "SELECT sealed FROM secret"
        sealed = [bytes(row[0]) for row in unit._open_connection().exec_driver_sql(sql)]
    assert not any(b"token" in one for one in sealed)
    with sealing.writing() as unit:
        unit.secrets.remove("bank")
        unit.secrets.remove("never there")
        unit.commit()
    with sealing.reading() as unit:
        assert unit.secrets.names() == ["totp"]


def test_books_without_keys_keep_no_secrets(database: SqlDatabase) -> None:
    with pytest.raises(RefusedError, match="keys"), database.writing() as unit:
        unit.secrets.put("bank", b"token")
    with database.reading() as unit:
        assert unit.secrets.names() == []
        assert unit.secrets.get("bank") is None


# attachments


@settings(max_examples=15)
@given(parts=st.lists(st.binary(max_size=200), max_size=6), times=st.sampled_from([1, 1, 7000]))
def test_an_attachment_comes_back_whole(parts: list[bytes], times: int) -> None:
    database = _shared()
    whole = b"".join(parts) * times
    chunks = [whole[at : at + 99_991] for at in range(0, len(whole), 99_991)]
    with database.writing() as unit:
        kept = unit.attachments.add("entry:1", "bill.pdf", "application/pdf", chunks)
        unit.commit()
    with database.reading() as unit:
        assert b"".join(unit.attachments.open(kept.id)) == whole
        found = unit.attachments.all("entry:1")[-1]
        assert found == kept
        assert found.size == len(whole)


_made: list[SqlDatabase] = []


def _shared() -> SqlDatabase:
    """Return one database for all examples: making one takes longer than an example."""
    if not _made:
        import tempfile

        path = Path(tempfile.mkdtemp()) / "coffer.db"
        key = a_key(3)
        _made.append(create_database(str(path), SetClock(), key, sealer=FieldSealer(key)))
    return _made[0]


def test_attachments_are_listed_by_subject_and_removed(sealing: SqlDatabase) -> None:
    content = os.urandom(PART + 17)
    with sealing.writing() as unit:
        one = unit.attachments.add("entry:1", "ä.txt", "text/plain", [content[:5], content[5:]])
        two = unit.attachments.add("account:3", "b.txt", "text/plain", [])
        unit.commit()
    with sealing.reading() as unit:
        assert unit.attachments.all() == [one, two]
        assert unit.attachments.all("account:3") == [two]
        assert b"".join(unit.attachments.open(one.id)) == content
        assert list(unit.attachments.open(two.id)) == []
        raw = unit._open_connection().exec_driver_sql("SELECT content FROM attachment_part")
        pieces = [bytes(row[0]) for row in raw]
        assert len(pieces) == 2
        assert not any(content[:64] in piece for piece in pieces)
    with sealing.writing() as unit:
        assert unit.attachments.remove(one.id) == one
        unit.commit()
    with sealing.reading() as unit:
        assert unit.attachments.all() == [two]
        with pytest.raises(UnknownNameError):
            list(unit.attachments.open(one.id))


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM attachment_part WHERE position = 1",
        "UPDATE attachment_part SET position = 7 WHERE position = 1",
        "UPDATE attachment_part SET content = (SELECT p.content FROM attachment_part AS p "
        "WHERE p.position = 0) WHERE position = 1",
        "UPDATE attachment SET head = (SELECT head FROM attachment AS o WHERE o.id = 2) "
        "WHERE id = 1",
        "UPDATE attachment SET key_version = 0 WHERE id = 1",
    ],
)
def test_a_changed_attachment_does_not_open(sealing: SqlDatabase, damage: str) -> None:
    with sealing.writing() as unit:
        unit.attachments.add("entry:1", "a", "text/plain", [os.urandom(PART * 2)])
        unit.attachments.add("entry:2", "b", "text/plain", [])
        unit._open_connection().exec_driver_sql(damage)
        unit.commit()
    with pytest.raises(SealBrokenError), sealing.reading() as unit:
        for _ in unit.attachments.open(1):
            pass


def test_books_without_keys_keep_attachments_as_they_are(database: SqlDatabase) -> None:
    with database.writing() as unit:
        kept = unit.attachments.add("entry:1", "a.txt", "text/plain", [b"hello"])
        unit.commit()
    with database.reading() as unit:
        assert list(unit.attachments.open(kept.id)) == [b"hello"]


# the trail


def test_the_trail_lists_newest_first_by_pages_and_by_words(sealing: SqlDatabase) -> None:
    with sealing.writing() as unit:
        for number in range(10):
            unit.audit.record("setting", f"key {number}", "", "50%" if number == 4 else "_x")
        unit.commit()
    with sealing.reading() as unit:
        first = unit.audit.rows(4)
        assert [one.subject for one in first] == [f"key {n}" for n in (9, 8, 7, 6)]
        assert all(one.device == "desk" for one in first)
        rest = unit.audit.rows(100, before_id=first[-1].id)
        assert len(rest) == 6
        assert [one.after for one in unit.audit.rows(9, text="50%")] == ["50%"]
        assert unit.audit.count("_X") == 9
        assert unit.audit.count("DESK") == 10
        assert unit.ledger.verify_chain() == []


def test_the_device_is_part_of_the_chain(sealing: SqlDatabase, clock: SetClock) -> None:
    with sealing.writing() as unit:
        unit.settings.set("a", "b")
        unit.commit()
    books = Books(sealing, clock)
    with books.behind_its_back() as connection:
        connection.exec_driver_sql("UPDATE audit SET device = 'other'")
    assert books.problems() == ["row 1 of the audit trail was changed"]


def test_failures_of_the_database_are_ours(encrypted: SqlDatabase) -> None:
    with pytest.raises(CofferError), encrypted.writing() as unit:
        unit.secrets.put("a\0b", b"x")


def test_the_check_of_pages_is_quiet_while_others_write(
    encrypted: SqlDatabase, clock: SetClock
) -> None:
    import threading

    books = Books(encrypted, clock).fill()
    over = threading.Event()

    def write() -> None:
        number = 0
        while not over.is_set():
            number += 1
            books.append(an_entry(a_leg(books.cash, "1", f"{number}"), external_id=f"{number}"))

    thread = threading.Thread(target=write)
    thread.start()
    try:
        for _ in range(5):
            with encrypted.reading() as unit:
                assert encrypted.page_problems() == []
                assert unit.ledger.head() >= 0
            assert encrypted.page_problems() == []
    finally:
        over.set()
        thread.join()
