"""Restoring: over open books, on another computer, and killed half way. Encrypted books."""

import shutil
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import app.backups.child
import app.backups.container
import app.backups.folder
import app.backups.restore
import app.backups.swap
import app.backups.turn
import app.domain.retention
import app.services.backup_source
import app.services.backup_state
import app.services.backups
import app.services.proof
from app.bootstrap import unlock
from app.bootstrap.backed import restore_backup, settle_restore
from app.db.database import open_database
from app.domain.errors import InUseError, LockedError
from app.ports.backups import BackupInfo, Header
from app.ports.keys import Way
from tests.faults.backed_books import (
    PASSPHRASE,
    Backed,
    backed_books,
    entries_of,
    leftovers,
    restored,
)
from tests.faults.rig import Rig, fault
from tests.forked import Forked


@pytest.fixture
def backed(rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Backed]:
    monkeypatch.setenv("COFFER_DATA_DIR", str(tmp_path / "data"))
    with backed_books(tmp_path / "profile", rig) as made:
        yield made


# C7: restoring over books that are open, or whose program was killed


def wal_stays(patch: pytest.MonkeyPatch) -> None:
    """The database is replaced as it is, and what lies beside stays."""

    def naive(self: app.backups.swap.Swap, books: Path) -> None:
        shutil.copyfile(books.with_name(self.database), books)

    patch.setattr(app.backups.swap.Swap, "mark", naive)


def nobody_asked(patch: pytest.MonkeyPatch) -> None:
    """Nobody asks whether the books are open."""
    import contextlib

    import app.bootstrap.backed

    patch.setattr(app.bootstrap.backed, "_hold", lambda _: contextlib.nullcontext())


@fault("C7", "restore over open books, and over a WAL", plants=[wal_stays, nobody_asked])
def test_restore_over_open_books(rig: Rig, backed: Backed) -> None:
    made = backed.service.make("manual")
    backed.write(4)
    later = backed.entries()

    from app.machine.instance import hold

    with hold(backed.path), pytest.raises(InUseError):
        _restore(backed, made)
    assert backed.entries() == later

    # The program dies: its WAL is there, with entries that the file does not have.
    copy = backed.path.parent.parent / "killed" / "coffer.db"
    copy.parent.mkdir()
    for name in ("coffer.db", "coffer.db-wal", "profile.toml"):
        shutil.copy(backed.path.with_name(name), copy.with_name(name))
    assert copy.with_name("coffer.db-wal").stat().st_size > 0
    done = restore_backup(
        str(copy), made.path, way=Way.PASSPHRASE, secret=PASSPHRASE, clock=backed.clock
    )
    assert entries_of(copy, backed) == made.entries
    assert done.kept is not None
    assert entries_of(done.kept, backed) == later, "what the WAL had is lost"
    assert copy.stat().st_mode & 0o777 == 0o600


def _restore(backed: Backed, made: BackupInfo) -> Any:
    return restore_backup(
        str(backed.path), made.path, way=Way.PASSPHRASE, secret=PASSPHRASE, clock=backed.clock
    )


# C9: on another computer


def without_keys(patch: pytest.MonkeyPatch) -> None:
    """The backup does not carry the key file."""
    start = app.backups.container._start

    def bare(header: Header) -> bytes:
        return start(replace(header, keys=""))

    patch.setattr(app.backups.container, "_start", bare)


@fault(
    "C9",
    "restore on another computer by the passphrase alone, by the recovery code alone",
    plants=[without_keys],
)
def test_another_computer(
    rig: Rig, backed: Backed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    made = backed.service.make("manual", stick)
    entries = backed.entries()
    backed.database.close()
    shutil.rmtree(backed.path.parent)
    monkeypatch.setenv("COFFER_DATA_DIR", str(tmp_path / "another"))
    for count, secret in enumerate((PASSPHRASE, backed.recovery_code)):
        place = restored(backed, made, tmp_path / f"home-{count}", secret)
        way = Way.PASSPHRASE if secret == PASSPHRASE else Way.RECOVERY
        key = unlock(str(place), way, secret)
        opened = open_database(str(place), backed.clock, key)
        with opened.reading() as unit:
            assert int(unit.ledger.head()) == entries
        opened.close()
    with pytest.raises(LockedError):
        restored(backed, made, tmp_path / "home-9", "some other words")
    assert not (tmp_path / "home-9" / "coffer.db").exists()


# Kills


def promoted_first(patch: pytest.MonkeyPatch) -> None:
    """The file has its name before it was checked."""
    sealed = app.backups.folder.BackupFolder._sealed

    def early(self: Any, work: Path, header: Header, source: Any, progress: Any) -> Any:
        made, manifest = sealed(self, work, header, source, progress)
        name = self._name(header, self.folder)
        (self.folder / name).write_bytes(made.read_bytes()[:-20])
        return made, manifest

    patch.setattr(app.backups.folder.BackupFolder, "_sealed", early)


def never_tidied(patch: pytest.MonkeyPatch) -> None:
    """What a killed run left stays."""
    patch.setattr(app.backups.turn.Turns, "tidy", lambda _: None)


@fault("B3", "kill -9 during a backup", plants=[promoted_first, never_tidied])
def test_kill_in_backup(rig: Rig, backed: Backed) -> None:
    backed.service.make("auto")
    entries, kills = backed.entries(), 0
    rounds = rig.count(4, 40)
    backed.database.close()
    for _ in range(rounds):
        process = rig.start("--db", backed.path, "backup", environment=_opened_by(backed))
        was_alive, _ = _kill_once_at_work(rig, process, backed.folder.folder)
        kills += was_alive
    backed.open()
    assert backed.entries() == entries
    time.sleep(0.5)  # a check whose parent was killed ends by itself
    made = backed.service.make("auto")
    assert leftovers(backed.folder.folder) == []
    for one in backed.service.list():
        assert one.is_verified, one.problem
        assert backed.folder.check(one.path).problems == ()
    assert made.entries == entries
    assert kills >= rounds // 2, "the kills came too late to prove anything"
    rig.measured(kills=kills, lost=0, half=0)


def keys_before_mark(patch: pytest.MonkeyPatch) -> None:
    """The key file and the database are replaced one after the other, with nothing that tells."""

    def mark(self: app.backups.swap.Swap, books: Path) -> None:
        books.with_name(self.keys).replace(books.with_name("profile.toml"))
        time.sleep(1)
        books.with_name(self.database).replace(books)

    patch.setattr(app.backups.swap.Swap, "mark", mark)


@fault("B3", "kill -9 during a restore", plants=[keys_before_mark])
def test_kill_in_restore(rig: Rig, backed: Backed) -> None:
    """The books were given another data key since the backup: half a swap opens nothing."""
    made = backed.service.make("manual", backed.path.parent.parent / "old.coffer-backup")
    old_entries = made.entries
    backed.database.close()
    now = backed.path.parent.parent / "now"
    with other_books(now, rig) as present:
        present.write(2)
        new_entries = present.entries()
        present.database.close()
        outcomes, kills = {"old": 0, "new": 0}, 0
        rounds = rig.count(4, 40)
        for count in range(rounds):
            place = now.parent / f"round-{count}" / "coffer.db"
            place.parent.mkdir()
            for name in ("coffer.db", "profile.toml"):
                shutil.copy(now / name, place.with_name(name))
            process = rig.start("--db", place, "restore", made.path, environment=_opened_by(backed))
            kills += _kill_near_swap(rig, process, place)
            settle_restore(str(place))
            found = _opened_entries(place, backed, present)
            assert found in (old_entries, new_entries)
            outcomes["new" if found == old_entries else "old"] += 1
            shutil.rmtree(place.parent)
    rig.measured(kills=kills, **outcomes, neither=0)


@contextmanager
def other_books(folder: Path, rig: Rig) -> Iterator[Backed]:
    with backed_books(folder, rig) as made:
        yield made


def _opened_entries(place: Path, *owners: Backed) -> int:
    """Open books by the recovery code of whoever's they are."""
    for one in owners:
        with suppress(LockedError):
            key = unlock(str(place), Way.RECOVERY, one.recovery_code)
            break
    else:
        raise AssertionError("the key file opens by neither code")
    database = open_database(str(place), one.clock, key)
    try:
        with database.reading() as unit:
            assert unit.ledger.verify_chain() == []
            return int(unit.ledger.head())
    finally:
        database.close()


def _opened_by(made: Backed) -> dict[str, str]:
    return {"COFFER_PASSPHRASE": made.recovery_code}  # quicker than a passphrase


def _kill_once_at_work(rig: Rig, process: Forked, folder: Path) -> tuple[bool, bytes]:
    """Kill a backup at a random moment of its work."""
    known = set(leftovers(folder))
    until = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < until:
        if set(leftovers(folder)) - known:
            break
        time.sleep(0.01)
    return rig.kill_at_random(process, 0, 0.7)


def _kill_near_swap(rig: Rig, process: Forked, place: Path) -> bool:
    """Kill a restore about when the new files are there, or are swapped."""
    until = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < until:
        if any(".restore" in one.name for one in place.parent.iterdir()):
            break
        time.sleep(0.0005)
    time.sleep(rig.dice.choice((0, 0.002, 0.004, 0.008, 0.015, 0.03, 0.05, 0.1)))
    was_alive = process.poll() is None
    if was_alive:
        process.send_signal(signal.SIGKILL)
    process.communicate(timeout=120)
    return was_alive
