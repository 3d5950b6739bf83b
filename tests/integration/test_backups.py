"""Backups of real books: what is due, what is kept, what the notes say, how they are restored."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.backups import container
from app.backups.child import CheckProcess
from app.backups.folder import BackupFolder
from app.backups.turn import Turns
from app.bootstrap import unlock
from app.bootstrap.backed import backup_folder, backup_service, restore_backup, streams
from app.db.database import open_database
from app.db.key_header import ServerHeaderStore
from app.domain.errors import BackupError, CancelledError, RefusedError
from app.keys.gate import make_keys
from app.keys.kdf import LEAST
from app.keys.seal import FieldSealer
from app.ports.backups import BackupKind, Level, Manifest, Outcome
from app.ports.keys import Way
from app.services.backups import BackupService
from tests.drills import CheckHere
from tests.integration.books import Books, SetClock, a_leg, an_entry
from tests.integration.postgres_server import PgDatabases


@pytest.fixture
def books(
    sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Books]:
    """Plain books without keys: the simplest that are backed up."""
    monkeypatch.setenv("COFFER_DATA_DIR", str(tmp_path / "data"))
    clock = SetClock(datetime(2026, 11, 21, 3, 15, tzinfo=UTC))
    folder = tmp_path / "profile"
    folder.mkdir()
    shutil.copy(sqlite_template, folder / "coffer.db")
    made = Books(open_database(str(folder / "coffer.db"), clock), clock).fill()
    made.append(an_entry(a_leg(made.bitcoin, "1.5", "first")))
    yield made
    made.database.close()


@pytest.fixture
def backups(books: Books) -> BackupService:
    service = backup_service(books.database, books.database.place, books.clock, None)
    folder_of(service).checker = CheckHere(None)
    return service


def manifest_of(path: Path) -> Manifest:
    with container.opened(path, lambda _: b"", streams()) as content:
        return content.manifest


def folder_of(service: BackupService) -> BackupFolder:
    assert isinstance(service.store, BackupFolder)
    return service.store


def test_a_backup_of_books_without_keys_is_restored(
    books: Books, backups: BackupService, tmp_path: Path
) -> None:
    folder_of(backups).checker = CheckProcess(None)
    made = backups.make(BackupKind.MANUAL)
    assert made.path.name == "coffer-20261121T031500Z-manual.coffer-backup"
    assert made.path.stat().st_mode & 0o777 == 0o600
    assert list(backups.list()) == [made]
    assert made.is_verified
    target = tmp_path / "another" / "coffer.db"
    done = restore_backup(str(target), made.path, way=Way.PASSPHRASE, clock=books.clock)
    assert (done.entries, done.kept, done.has_other_keys) == (1, None, False)
    opened = open_database(str(target), books.clock)
    with opened.reading() as unit:
        assert int(unit.ledger.head()) == 1
        assert unit.audit.rows(1)[0].action == "restored"
    opened.close()
    assert sorted(one.name for one in target.parent.iterdir() if "backups" not in one.name) == [
        "coffer.db"
    ]


def test_the_books_that_were_there_open_under_their_new_name(
    books: Books, backups: BackupService
) -> None:
    made = backups.make(BackupKind.MANUAL)
    books.append(an_entry(a_leg(books.bitcoin, "2", "second"), day=1))
    place = Path(books.database.place)
    books.database.close()
    done = restore_backup(str(place), made.path, way=Way.PASSPHRASE, clock=books.clock)
    assert done.kept == place.with_name("coffer.db.before-restore-20261121T031500Z")
    for path, entries in ((place, 1), (done.kept, 2)):
        opened = open_database(str(path), books.clock)
        with opened.reading() as unit:
            assert int(unit.ledger.head()) == entries
        opened.close()


def test_a_change_is_due_after_half_an_hour(books: Books, backups: BackupService) -> None:
    assert backups.is_due()  # none was ever made
    backups.make(BackupKind.AUTO)
    assert not backups.has_changes()
    books.clock.move(hours=5)
    assert not backups.is_due()
    books.append(an_entry(a_leg(books.bitcoin, "2", "second"), day=1))
    changed = books.clock.now()
    assert backups.has_changes()
    assert not backups.is_due(changed)
    books.clock.move(minutes=30)
    assert backups.is_due(changed)
    books.clock.move(days=-365)  # a clock that was set back holds nothing up
    assert backups.is_due(changed)


def test_to_have_been_unlocked_is_no_change(books: Books, backups: BackupService) -> None:
    backups.make(BackupKind.AUTO)
    with books.database.writing() as unit:
        unit.audit.record("unlocked", "keys", "", "passphrase")
        unit.commit()
    assert not backups.has_changes()
    assert backups.at_close() is None
    with books.database.writing() as unit:
        unit.settings.set("base_currency", "EUR")
        unit.commit()
    books.clock.move(seconds=1)
    made = backups.at_close()
    assert made is not None
    assert made.kind is BackupKind.CLOSE


def test_a_target_of_ones_own_is_no_automatic_backup(
    books: Books, backups: BackupService, tmp_path: Path
) -> None:
    target = tmp_path / "mine.coffer-backup"
    assert backups.make("manual", target).path == target
    assert container.read_header(target).is_kept
    assert list(backups.list()) == []
    assert backups.has_changes()
    with pytest.raises(BackupError, match="a file already"):
        backups.make("manual", target)
    assert backups.state().problem == ""
    named = target.rename(folder_of(backups).folder / "coffer-20200101T000000Z-auto.coffer-backup")
    books.clock.move(days=3000)
    for _ in range(3):
        backups.make("auto")
    assert named in [one.path for one in backups.list()]


def test_old_ones_are_thinned_out_after_each_backup(books: Books, backups: BackupService) -> None:
    folder_of(backups).checker = lambda path, _header, _scratch: Outcome((), manifest_of(path))
    for _ in range(20):
        books.clock.move(hours=12)
        backups.make("auto")
    days = [one.made_at.astimezone().date() for one in backups.list()]
    assert len(days) - len(set(days)) <= 2  # of today and yesterday alone there may be two
    assert len(set(days)) >= 10


def test_cancelled_leaves_nothing_and_says_nothing(books: Books, backups: BackupService) -> None:
    class Cancelling:
        def step(self, done: int, total: int, what: str) -> None:
            if what == "sealing":
                raise CancelledError

    with pytest.raises(CancelledError):
        backups.make("auto", progress=Cancelling())
    assert backups.state().problem == ""
    assert [one.name for one in folder_of(backups).folder.iterdir()] == [".turn"]


def test_a_damaged_file_in_the_folder_is_shown_as_such(
    books: Books, backups: BackupService
) -> None:
    good = backups.make("auto")
    broken = good.path.with_name("coffer-20251121T031500Z-auto.coffer-backup")
    broken.write_bytes(good.path.read_bytes()[:500])
    (good.path.parent / "notes.txt").write_text("no backup")
    found = backups.list()
    assert [one.is_verified for one in found] == [True, False]
    assert found[1].problem
    assert found[1].entries is None


def test_notes_that_were_lost_or_damaged_start_anew(books: Books, backups: BackupService) -> None:
    made = backups.make("auto")
    backups.drill()
    folder = folder_of(backups).folder
    for name in ("state.json", "drill.json"):
        for text in ("", "{", "[]", '{"at": 5, "bad": 7}', '{"at": "x", "last_good_at": "y"}'):
            (folder / name).write_text(text)
            state = backups.state()
            assert state.last_good_at == made.made_at.replace(microsecond=0)
    assert backups.state().last_drill is None
    assert backups.state().is_drill_due


def test_a_drill_is_due_every_week_and_red_after_two(books: Books, backups: BackupService) -> None:
    assert not backups.state().is_drill_due
    with pytest.raises(BackupError, match="no backup to restore"):
        backups.drill()
    backups.make("auto")
    assert backups.state().is_drill_due
    backups.drill()
    books.clock.move(days=6)
    assert not backups.state().is_drill_due
    books.clock.move(days=1)
    assert backups.state().is_drill_due
    assert backups.state().level is Level.OK
    books.clock.move(days=7)
    assert backups.state().level is Level.RED
    backups.drill()
    assert backups.state().level is Level.OK


def test_the_check_gets_no_environment_and_says_no_more_than_it_must(
    books: Books, backups: BackupService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CANARY_TOKEN", "canary-3f1c")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/canary-3f1c")
    seen = tmp_path / "seen"
    program = f"import os; open({str(seen)!r}, 'w').write(repr((dict(os.environ), os.getcwd())))"
    folder_of(backups).checker = CheckProcess(None, (sys.executable, "-c", program))
    with pytest.raises(BackupError, match="the check ended early"):
        backups.make("auto")
    assert "canary" not in seen.read_text()
    assert "scratch" in seen.read_text()


@pytest.mark.parametrize(
    ("program", "said"),
    [
        ("import time; time.sleep(60)", "ended early"),
        ("print('[]', flush=True)", "no answer"),
        ("print('{}', flush=True)", "no answer"),
        ("raise SystemExit(7)", "ended early"),
    ],
)
def test_a_check_that_does_not_answer_is_no_proof(
    books: Books, backups: BackupService, program: str, said: str
) -> None:
    folder_of(backups).checker = CheckProcess(None, (sys.executable, "-c", program), timeout_s=2)
    with pytest.raises(BackupError, match=said):
        backups.make("auto")
    folder_of(backups).checker = CheckProcess(None, ("/does/not/exist",))
    with pytest.raises(BackupError, match="could not be started"):
        backups.make("auto")
    assert list(backups.list()) == []


def test_the_check_opens_no_connection_and_ends_with_its_parent(tmp_path: Path) -> None:
    program = (
        "import app.drill, socket, sys\n"
        "app.drill._isolate()\n"
        "try: socket.create_connection(('127.0.0.1', 9), 1)\n"
        "except PermissionError as error: print(error, flush=True)\n"
        "import threading; threading.Thread(target=app.drill._end_with_parent).start()\n"
    )
    process = subprocess.Popen(
        (sys.executable, "-c", program),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdout is not None
    assert "opens no connection" in process.stdout.readline()
    process.communicate(timeout=20)
    assert process.returncode == 3


def test_two_programs_take_turns(books: Books, backups: BackupService) -> None:
    folder = folder_of(backups).folder
    with Turns(folder).take() as work:
        (work / "half").write_bytes(b"x")
        with pytest.raises(BackupError, match="under way"), Turns(folder).take(wait_s=0.2):
            pass
    assert not work.exists()


def test_the_notes_hold_no_amount(books: Books, backups: BackupService) -> None:
    books.append(an_entry(a_leg(books.cash, "31415926.53", "pi"), day=2))
    backups.make("auto")
    backups.drill()
    for path in folder_of(backups).folder.glob("*.json"):
        assert "31415926" not in path.read_text()


def test_the_second_place_gets_a_copy_and_loses_it_with_the_first(
    books: Books, backups: BackupService, tmp_path: Path
) -> None:
    second = tmp_path / "second"
    with pytest.raises(BackupError, match="no such folder"):
        backups.set_folder(second)
    second.mkdir()
    first = backups.make("auto")
    assert backups.set_folder(second).second_folder == second
    assert [one.name for one in second.rglob("*.coffer-backup")] == [first.path.name]
    folder_of(backups).remove(first.path)
    assert list(second.rglob("*.coffer-backup")) == []
    assert backups.set_folder(None).second_folder is None
    other = backup_folder(str(tmp_path / "others" / "coffer.db"), None)
    assert other.own_name != folder_of(backups).own_name


def test_a_backup_of_unknown_kind_is_refused(backups: BackupService) -> None:
    with pytest.raises(ValueError, match="is not a valid"):
        backups.make("sometimes")


def test_books_on_a_server_are_restored_into_an_empty_schema(
    server_place: str, pg_databases: PgDatabases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COFFER_DATA_DIR", str(tmp_path / "data"))
    clock = SetClock(datetime(2026, 11, 21, 3, 15, tzinfo=UTC))
    key = make_keys(
        ServerHeaderStore(server_place),
        name="Server",
        passphrase="five old trees in a row",
        keyring=None,
        recovery=False,
        clock=clock,
        cost=LEAST,
    ).key
    sealer = FieldSealer(key)
    books = Books(open_database(server_place, clock, key, sealer=sealer), clock).fill()
    books.append(an_entry(a_leg(books.cash, "250.75", "first")))
    with books.database.writing() as unit:
        unit.attachments.add("entry:1", "bill.txt", "text/plain", [b"canary-bill"])
        unit.commit()
    service = backup_service(books.database, server_place, clock, key)
    made = service.make(BackupKind.MANUAL)
    assert (made.entries, made.is_verified) == (1, True)
    assert b"canary-bill" not in made.path.read_bytes()
    assert service.drill().is_equal
    books.database.close()

    target = pg_databases.make()
    try:
        way = Way.PASSPHRASE
        done = restore_backup(
            target, made.path, way=way, secret="five old trees in a row", clock=clock
        )
        assert done.entries == 1
        again = unlock(target, way, "five old trees in a row")
        opened = open_database(target, clock, again, sealer=FieldSealer(again))
        with opened.reading() as unit:
            assert int(unit.ledger.head()) == 1
            assert unit.ledger.verify_chain() == []
            bill = unit.attachments.all()[0]
            assert b"".join(unit.attachments.open(bill.id)) == b"canary-bill"
        opened.close()
        with pytest.raises(RefusedError, match="not empty"):
            restore_backup(target, made.path, way=way, secret="five old trees in a row")
        with pytest.raises(BackupError, match="on a server"):
            restore_backup(
                str(tmp_path / "coffer.db"), made.path, way=way, secret="five old trees in a row"
            )
    finally:
        pg_databases.drop(target)
