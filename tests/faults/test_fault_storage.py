"""Groups A (seals, trail) and B (several at once): the database itself."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

import app.db.audit
import app.db.chain
import app.db.database
import app.db.digests
import app.db.sqlite
import app.db.upgrade
import app.keys.seal
import app.services.anchor
from app.bootstrap import create_coffer, open_coffer
from app.db.database import SqlDatabase, create_database, open_database
from app.db.driver import key_hex, open_driver
from app.db.unit import SqlUnit
from app.domain.activities import ActivityRow
from app.domain.errors import SealBrokenError
from app.domain.times import start_us
from app.keys.data_key import OwnDataKey
from app.keys.seal import FieldSealer
from tests.faults.rig import Rig, fault
from tests.integration.books import Books, SetClock, a_leg, an_entry
from tests.integration.conftest import pg_databases, pg_server  # noqa: F401 - fixtures

Patch = pytest.MonkeyPatch
SECRET = bytes(range(32))


def a_key(content: bytes = SECRET, profile: str = "0" * 32) -> OwnDataKey:
    return OwnDataKey(content, profile, 1)


def new_books(path: Path, key: OwnDataKey | None = None) -> SqlDatabase:
    sealer = FieldSealer(key) if key else None
    return create_database(str(path), SetClock(), key, sealer=sealer, device="desk")


# A5: sealed values


def bound_to_nothing(patch: Patch) -> None:
    patch.setattr(app.keys.seal.FieldSealer, "_bound", lambda *_: b"")


def bound_without_version(patch: Patch) -> None:
    bound = app.keys.seal.FieldSealer._bound
    patch.setattr(
        app.keys.seal.FieldSealer,
        "_bound",
        lambda self, table, column, row, _: bound(self, table, column, row, 0),
    )


@fault(
    "A5",
    "sealed values swapped between rows, columns and profiles, or older ones put back",
    plants=[bound_to_nothing, bound_without_version],
)
def test_a_sealed_value_opens_only_where_it_was_sealed(rig: Rig, tmp_path: Path) -> None:
    refused = 0
    with closing(new_books(tmp_path / "one.db", a_key())) as one:
        other_key = a_key(SECRET, "1" * 32)
        with closing(new_books(tmp_path / "two.db", other_key)) as two:
            with two.writing() as unit:
                unit.secrets.put("bank", b"another profile's")
                unit.commit()
            foreign = sealed(two, "bank")
        with one.writing() as unit:
            unit.secrets.put("bank", b"old")
            older = _sealed(unit, "bank")
            unit.secrets.put("bank", b"new")
            unit.secrets.put("broker", b"other row")
            unit.attachments.add("entry:1", "a.txt", "text/plain", [b"other column"])
            head = unit._open_connection().exec_driver_sql("SELECT head FROM attachment").scalar()
            unit.commit()
        assert isinstance(head, bytes)
        for value in (foreign, older, head, sealed(one, "broker"), sealed(one, "bank")[:-1] + b"x"):
            with one.writing() as unit:
                unit._open_connection().exec_driver_sql(
                    "UPDATE secret SET sealed = ? WHERE name = 'bank'", (value,)
                )
                with pytest.raises(SealBrokenError):
                    unit.secrets.get("bank")
                refused += 1
        with one.reading() as unit:  # nothing of it was committed
            assert unit.secrets.get("bank") == b"new"
    rig.measured(refused=refused)


def sealed(database: SqlDatabase, name: str) -> bytes:
    with database.reading() as unit:
        return _sealed(unit, name)


def _sealed(unit: SqlUnit, name: str) -> bytes:
    sql = "SELECT sealed FROM secret WHERE name = ?"
    return bytes(unit._open_connection().exec_driver_sql(sql, (name,)).scalar_one())


# A17: the trail


def trail_not_looked_at(patch: Patch) -> None:
    patch.setattr(app.db.chain.Verification, "_check_audit", lambda _: None)


def digest_without_after(patch: Patch) -> None:
    digest = app.db.digests.audit_digest

    def loose(row: tuple[Any, ...], previous: str) -> str:
        return digest((*row[:5], "", row[6]), previous)

    patch.setattr(app.db.digests, "audit_digest", loose)
    patch.setattr(app.db.audit, "audit_digest", loose)


def rows_looked_at_one_by_one(patch: Patch) -> None:
    def alone(run: app.db.chain.Verification) -> None:
        for row in run._audit_rows():
            if app.db.digests.audit_digest(row[:7], row[7]) != row[8]:
                run.problems.append(f"row {row[0]} of the audit trail was changed")

    patch.setattr(app.db.chain.Verification, "_check_audit", alone)


ROWS = 60


@fault(
    "A17",
    "a row of the audit trail edited, deleted, put in, moved; the trail cut off",
    plants=[trail_not_looked_at, digest_without_after, rows_looked_at_one_by_one],
)
def test_a_changed_trail_is_found_and_the_first_row_named(rig: Rig, tmp_path: Path) -> None:
    with closing(new_books(tmp_path / "coffer.db")) as database:
        with database.writing() as unit:
            for number in range(ROWS):
                unit.audit.record("setting", f"key {number}", f"{number}", f"{number + 1}")
            unit.commit()
        books = Books(database, SetClock())
        assert books.problems() == []
        times = rig.count(50, 500)
        for _ in range(times):
            with vandal(database) as connection:
                first = rig.dice.choice(TAMPERED)(rig, connection)
                found = [line for line in trail_problems(connection) if "audit trail" in line]
                assert found, f"nothing found, row {first}"
                named = int("".join(c for c in found[0] if c.isdigit()))
                assert abs(named - first) <= 1, (found[0], first)
        assert books.problems() == []
    rig.measured(tampered=times, found=times)


@contextmanager
def vandal(database: SqlDatabase) -> Iterator[Connection]:
    """Give a connection without guards; what it does is taken back."""
    with database.engine.connect().execution_options(is_writing=True) as connection:
        rows = connection.exec_driver_sql(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'audit'"
        ).fetchall()
        for (name,) in rows:
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        yield connection
        connection.rollback()


def trail_problems(connection: Connection) -> list[str]:
    from app.ports.progress import NoProgress

    run = app.db.chain.Verification(connection, NoProgress())
    run._check_audit()
    return run.problems


def edit(rig: Rig, connection: Connection) -> int:
    row = rig.dice.randint(1, ROWS)
    column = rig.dice.choice(("action", "subject", "before", "after", "device", "at"))
    value = "at + 1" if column == "at" else f"{column} || 'x'"
    connection.exec_driver_sql(f"UPDATE audit SET {column} = {value} WHERE id = {row}")
    return row


def delete(rig: Rig, connection: Connection) -> int:
    row = rig.dice.randint(1, ROWS - 1)
    connection.exec_driver_sql(f"DELETE FROM audit WHERE id = {row}")
    return row


def delete_and_close_the_gap(rig: Rig, connection: Connection) -> int:
    row = rig.dice.randint(1, ROWS - 1)
    connection.exec_driver_sql(f"DELETE FROM audit WHERE id = {row}")
    connection.exec_driver_sql(f"UPDATE audit SET id = -id WHERE id > {row}")
    connection.exec_driver_sql("UPDATE audit SET id = -id - 1 WHERE id < 0")
    return row


def put_in(rig: Rig, connection: Connection) -> int:
    """Put a row in whose own digest is right: only the chain can tell."""
    row = rig.dice.randint(2, ROWS)
    connection.exec_driver_sql(f"UPDATE audit SET id = -id WHERE id >= {row}")
    connection.exec_driver_sql("UPDATE audit SET id = -id + 1 WHERE id < 0")
    previous = connection.exec_driver_sql(
        f"SELECT digest FROM audit WHERE id = {row - 1}"
    ).scalar_one()
    values = (row, 1, "forged", "x", "", "", "desk")
    digest = app.db.digests.audit_digest(values, previous)
    connection.exec_driver_sql(
        "INSERT INTO audit (id, at, action, subject, before, after, device, previous_digest, "
        "digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*values, previous, digest),
    )
    return row


def swap(rig: Rig, connection: Connection) -> int:
    one, two = sorted(rig.dice.sample(range(1, ROWS + 1), 2))
    connection.exec_driver_sql(f"UPDATE audit SET id = 0 WHERE id = {one}")
    connection.exec_driver_sql(f"UPDATE audit SET id = {one} WHERE id = {two}")
    connection.exec_driver_sql(f"UPDATE audit SET id = {two} WHERE id = 0")
    return one


def rewrite(rig: Rig, connection: Connection) -> int:
    """Change a row together with its digest: the row behind it no longer follows."""
    row = rig.dice.randint(1, ROWS - 1)
    found = connection.exec_driver_sql(
        "SELECT id, at, action, subject, before, after, device, previous_digest FROM audit "
        f"WHERE id = {row}"
    ).one()
    values = (*found[:5], "rewritten", found[6])
    digest = app.db.digests.audit_digest(values, found[7])
    connection.exec_driver_sql(
        "UPDATE audit SET after = ?, digest = ? WHERE id = ?", ("rewritten", digest, row)
    )
    return row


TAMPERED = (edit, delete, delete_and_close_the_gap, put_in, swap, rewrite)


# A18: the end cut off, an older file put back


def anchor_not_compared(patch: Patch) -> None:
    patch.setattr(app.services.anchor.AnchorKeeper, "_problems", lambda _: [])


def anchor_never_renewed(patch: Patch) -> None:
    patch.setattr(app.services.anchor.AnchorKeeper, "renew", lambda _: None)


@fault(
    "A18",
    "the end of trail or ledger cut off, or an older whole file put back",
    plants=[anchor_not_compared, anchor_never_renewed],
)
def test_a_cut_end_and_an_older_file_are_found(
    rig: Rig, tmp_path: Path, monkeypatch: Patch
) -> None:
    monkeypatch.setenv("COFFER_DATA_DIR", str(tmp_path / "data"))
    path = tmp_path / "books" / "coffer.db"
    create_coffer(str(path), base="EUR").close()
    older = path.read_bytes()
    coffer = open_coffer(str(path))
    for day in range(1, 4):
        on = date(2024, 1, day)
        coffer.ledger.record(
            ActivityRow(start_us(on), on, "Main", "deposit", currency="EUR", amount=Decimal(day))
        )
    coffer.profile.set("cost_basis_method", "hifo")
    coffer.close()
    newer = path.read_bytes()
    assert problems_of(path) == ()
    path.write_bytes(older)
    assert problems_of(path), "an older file was not noticed"
    assert problems_of(path), "the older file was taken for right by opening it once"
    for table, key in (("audit", "id"), ("batch_seal", "batch_id")):
        path.write_bytes(newer)
        cut(path, table, key)
        found = problems_of(path)
        assert found, f"{table} was cut off, and nobody noticed"
    path.write_bytes(newer)
    assert problems_of(path) == ()
    rig.measured(found=4)


def problems_of(path: Path) -> tuple[str, ...]:
    """Return what `verify` says; only what rests on the anchor, where a whole file was put back."""
    coffer = open_coffer(str(path))
    try:
        return coffer.verification.run().problems
    finally:
        coffer.close()


def cut(path: Path, table: str, key: str) -> None:
    """Cut the newest row off a chain, guards put back, as if it had never been."""
    with closing(open_driver(path, "rw")) as raw:
        rows = raw.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in rows:
            raw.execute(f"DROP TRIGGER {name}")
        last = raw.execute(f"SELECT MAX({key}) FROM {table}").fetchone()[0]
        raw.execute(f"DELETE FROM {table} WHERE {key} = {last}")
        for _, sql in rows:
            raw.execute(sql)


# B10, B11: several at once


def reading_without_snapshot(patch: Patch) -> None:
    begin = app.db.sqlite.begin

    def loose(connection: Connection) -> None:
        if connection.get_execution_options().get("is_writing", False):
            begin(connection)

    patch.setattr(app.db.sqlite, "begin", loose)


def writing_deferred(patch: Patch) -> None:
    def loose(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA query_only=OFF")
        connection.exec_driver_sql("BEGIN")

    patch.setattr(app.db.sqlite, "begin", loose)


PER_BATCH = 5


@fault(
    "B10",
    "8 readers, a writer and a checkpointer at once",
    plants=[reading_without_snapshot],
)
def test_every_reader_sees_whole_batches(rig: Rig, tmp_path: Path) -> None:
    database = new_books(tmp_path / "coffer.db", a_key())
    books = Books(database, SetClock()).fill()
    failures: list[BaseException] = []
    waits: list[float] = []
    reads = [0] * 8
    over = threading.Event()

    def run(deed: Callable[[], None]) -> None:
        try:
            while not over.is_set():
                deed()
        except BaseException as error:  # noqa: BLE001 - told by the main thread
            failures.append(error)
            over.set()

    def read(own: int) -> None:
        with database.reading() as unit:
            connection = unit._open_connection()
            entries = connection.exec_driver_sql("SELECT COUNT(*) FROM entry").scalar_one()
            time.sleep(0.002)
            legs = connection.exec_driver_sql("SELECT COUNT(*) FROM leg").scalar_one()
            sealed_rows = connection.exec_driver_sql(
                "SELECT COALESCE(SUM(entries), 0) FROM batch_seal"
            ).scalar_one()
            assert entries == legs == sealed_rows, (entries, legs, sealed_rows)
            assert entries % PER_BATCH == 0
        reads[own] += 1

    written = 0

    def write() -> None:
        nonlocal written
        began = time.perf_counter()
        with database.writing() as unit:
            waits.append(time.perf_counter() - began)
            written += 1
            names = [f"{written}-{k}" for k in range(PER_BATCH)]
            unit.ledger.append(
                app_batch(),
                [an_entry(a_leg(books.cash, "1", name), external_id=name) for name in names],
            )
            unit.commit()
        time.sleep(0.001)

    def checkpoint() -> None:
        with closing(open_driver(tmp_path / "coffer.db", "rw", key_hex(a_key()))) as raw:
            raw.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        time.sleep(0.02)

    deeds = [*((lambda own=own: read(own)) for own in range(8)), write, checkpoint]
    threads = [threading.Thread(target=run, args=(deed,)) for deed in deeds]
    for thread in threads:
        thread.start()
    over.wait(rig.count(2, 60))
    over.set()
    for thread in threads:
        thread.join()
    database.close()
    if failures:
        raise AssertionError(f"{type(failures[0]).__name__}: {failures[0]}") from failures[0]
    waits.sort()
    worst = waits[int(len(waits) * 0.99)]
    assert worst <= 0.25, f"a writer waited {worst:.3f} s"
    assert min(reads) > 0
    rig.measured(batches=written, reads=sum(reads), wait_p99=f"{worst * 1000:.1f} ms")


def app_batch() -> Any:
    from app.domain.ledger import NewBatch

    return NewBatch("import", "x.csv")


@fault(
    "B11",
    "two programs that read and then write in one transaction",
    plants=[writing_deferred],
)
def test_a_read_before_a_write_is_never_stale(rig: Rig, tmp_path: Path) -> None:
    path = tmp_path / "coffer.db"
    new_books(path).close()
    times = rig.count(40, 400)
    failures: list[BaseException] = []

    def add() -> None:
        try:
            with closing(open_database(str(path), SetClock())) as database:
                for _ in range(times):
                    with database.writing() as unit:
                        value = int(unit.settings.get("counter", "0"))
                        time.sleep(0.0005)
                        unit.settings.set("counter", str(value + 1))
                        unit.commit()
        except BaseException as error:  # noqa: BLE001 - told by the main thread
            failures.append(error)

    threads = [threading.Thread(target=add) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise AssertionError(f"{type(failures[0]).__name__}: {failures[0]}") from failures[0]
    with closing(open_database(str(path), SetClock())) as database, database.reading() as unit:
        assert unit.settings.get("counter") == str(2 * times)
    rig.measured(writes=2 * times, lost=0)
