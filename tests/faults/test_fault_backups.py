"""Group C: backups, their check, their drill, and restoring. All with encrypted books."""

import os
import random
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
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
from app.backups.keying import key_of
from app.bootstrap.backed import before_migration, streams
from app.db.database import open_database
from app.domain.errors import BackupError
from app.domain.retention import Kept
from app.keys.data_key import OwnDataKey
from app.ports.backups import BackupInfo, BackupKind, Header, Level, Manifest, Outcome
from app.settings import ProfileFiles
from tests.faults.backed_books import (
    PER_BATCH,
    Backed,
    backed_books,
    entries_of,
    leftovers,
    raw,
    restored,
)
from tests.faults.rig import IS_FULL, Rig, fault
from tests.integration.books import SetClock

MiB = 2**20
PAUSE_S = 0.01 if IS_FULL else 0.04  # between two batches of a writer


@pytest.fixture
def backed(rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Backed]:
    monkeypatch.setenv("COFFER_DATA_DIR", str(tmp_path / "data"))
    with backed_books(tmp_path / "profile", rig) as made:
        yield made


# C1: consistent while in use


def file_copied(patch: pytest.MonkeyPatch) -> None:
    """A copy of the file as it lies there, without what is in the WAL."""
    take = app.services.backup_source.BooksSource.take

    def copied(self: Any, target: Path, kind: BackupKind, progress: Any) -> Manifest:
        manifest = take(self, target, kind, progress)
        shutil.copyfile(self.database.place, target)
        return manifest

    patch.setattr(app.services.backup_source.BooksSource, "take", copied)


def heads_not_compared(patch: pytest.MonkeyPatch) -> None:
    """The figures of another moment than the copy's."""

    def take(self: Any, target: Path, kind: BackupKind, progress: Any) -> Manifest:
        facts = self.snapshot(target, progress)
        time.sleep(0.3)
        with self.database.reading() as unit:
            return self._manifest(unit, facts, kind, progress)  # type: ignore[no-any-return]

    patch.setattr(app.services.backup_source.BooksSource, "take", take)


@contextmanager
def writing(made: Backed) -> Iterator[Callable[[], int]]:
    """Commit batches without end in another thread."""
    stop = threading.Event()
    first = made.written

    def write() -> None:
        while not stop.is_set():
            made.write()
            time.sleep(PAUSE_S if made.written < 15_000 else 0.1)  # else the books grow for ever

    writer = threading.Thread(target=write)
    writer.start()
    try:
        yield lambda: (made.written - first) // PER_BATCH
    finally:
        stop.set()
        writer.join()


@fault("C1", "backups while a writer commits", plants=[file_copied, heads_not_compared])
def test_backup_while_writing(rig: Rig, backed: Backed, tmp_path: Path) -> None:
    times = []
    rounds = rig.count(3, 50)
    with writing(backed) as committed:
        for count in range(rounds):
            began = time.perf_counter()
            backed.clock.move(seconds=1)
            made = backed.service.make("auto")
            times.append(time.perf_counter() - began)
            assert made.entries is not None
            if count < 3:
                place = restored(backed, made, tmp_path / f"restored-{count}")
                found = entries_of(place, backed)
                assert found == made.entries
                assert found % PER_BATCH == 0, "part of a batch"
        batches = committed()
    assert len(backed.service.list()) == rounds
    assert max(times) <= 30
    rig.measured(backups=rounds, longest_s=f"{max(times):.2f}", batches_meanwhile=batches)


# C2: a damaged copy is not promoted


def not_checked(patch: pytest.MonkeyPatch) -> None:
    """The check says yes to everything."""

    def trusting(self: Any, path: Path, header: Header, scratch: Path) -> Outcome:
        with app.backups.container.opened(
            path, lambda one: key_of(one, self.key), streams()
        ) as content:
            return Outcome((), content.manifest)

    patch.setattr(app.backups.child.CheckProcess, "__call__", trusting)


def nothing_differs(patch: pytest.MonkeyPatch) -> None:
    """The copy is opened, but not compared."""
    patch.setattr(app.services.proof, "differences", lambda *_: iter(()))


def pages_not_looked_at(patch: pytest.MonkeyPatch) -> None:
    """The pages of the copy are not looked at, nor are its rows counted."""
    import app.drill

    patch.setattr(app.drill, "_pages", lambda *_: [])
    patch.setattr(app.services.proof, "differences", lambda *_: iter(()))


def no_trial_balance(patch: pytest.MonkeyPatch) -> None:
    """The copy is compared by counts, heads and net worth alone."""
    compare = app.services.proof.differences

    def without(manifest: Manifest, facts: Any, figures: Any) -> Iterator[str]:
        if manifest.figures is not None and figures is not None:
            figures = replace(manifest.figures)
        return compare(manifest, facts, figures)

    patch.setattr(app.services.proof, "differences", without)


@dataclass
class Damaging:
    """Does something to a finished file before its real check."""

    made: Backed
    harm: Callable[[Path], None]

    def __call__(self, path: Path, header: Header, scratch: Path) -> Outcome:
        self.harm(path)
        return self.made.checker()(path, header, scratch)


def flip(dice: random.Random) -> Callable[[Path], None]:
    def harm(path: Path) -> None:
        content = bytearray(path.read_bytes())
        place = dice.randrange(len(content))
        content[place] ^= 1 << dice.randrange(8)
        path.write_bytes(content)

    return harm


def cut(dice: random.Random) -> Callable[[Path], None]:
    def harm(path: Path) -> None:
        os.truncate(path, dice.randrange(path.stat().st_size))

    return harm


@fault("C2", "a fresh backup with 1 bit flipped, cut short, of another key", plants=[not_checked])
def test_damaged_backup(rig: Rig, backed: Backed) -> None:
    good = backed.service.make("auto")
    rounds = rig.count(3, 40)
    harms = [flip(rig.dice), cut(rig.dice)] * rounds
    for harm in harms:
        backed.clock.move(seconds=1)
        backed.folder.checker = Damaging(backed, harm)
        with pytest.raises(BackupError):
            backed.service.make("auto")
        state = backed.service.state()
        assert (state.level, state.last_good_at) == (Level.WARN, good.made_at)
        assert state.problem
    other = OwnDataKey(os.urandom(32), backed.key.profile_id, backed.key.version)
    sound = backed.folder.key
    backed.folder.checker = backed.checker()
    backed.folder.key = other
    with pytest.raises(BackupError):
        backed.service.make("auto")
    backed.folder.key = sound
    assert [one.path for one in backed.service.list()] == [good.path]
    assert leftovers(backed.folder.folder) == []
    rig.measured(damaged=len(harms) + 1, promoted=0)


Harm = Callable[[Path, Manifest, Backed], Manifest]


@dataclass
class Harmed:
    """Books of which a wrong copy, or wrong figures, come into the backup."""

    made: Backed
    harm: Harm
    payload: str = "coffer.db"

    def size(self) -> int:
        return 0

    def take(self, target: Path, kind: BackupKind, progress: Any) -> Manifest:
        manifest = self.made.service.source.take(target, kind, progress)
        return self.harm(target, manifest, self.made)


def index_page_flipped(copy: Path, manifest: Manifest, made: Backed) -> Manifest:
    """Flip a bit in a page that no figure is read from."""
    with raw(copy, made) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'leg' "
            "ORDER BY rootpage DESC LIMIT 1"
        ).fetchone()
    content = bytearray(copy.read_bytes())
    content[(page - 1) * 4096 + 2000] ^= 4
    copy.write_bytes(content)
    return manifest


def row_missing(copy: Path, manifest: Manifest, made: Backed) -> Manifest:
    """Take the newest price out of the copy."""
    with raw(copy, made) as connection:
        connection.execute("DELETE FROM price WHERE at_us = (SELECT MAX(at_us) FROM price)")
    return manifest


def leg_changed(copy: Path, manifest: Manifest, made: Backed) -> Manifest:
    """Change an amount in the copy, where no head can tell."""
    with raw(copy, made) as connection:
        guards = connection.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in guards:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE leg SET quantity = '0.5' WHERE id = 7")
        for _, sql in guards:
            connection.execute(sql)
    return manifest


def head_differs(copy: Path, manifest: Manifest, made: Backed) -> Manifest:
    """State the head of another ledger."""
    return replace(manifest, facts=replace(manifest.facts, ledger_head="0" * 64))


@fault(
    "C2",
    "a wrong copy, well sealed: a page, a row, an amount, a head",
    plants=[not_checked, nothing_differs, pages_not_looked_at, no_trial_balance],
)
def test_wrong_copy(rig: Rig, backed: Backed) -> None:
    harms: list[Harm] = [index_page_flipped, row_missing, leg_changed, head_differs]
    for harm in harms:
        backed.clock.move(seconds=1)
        with pytest.raises(BackupError, match="failed its check"):
            replace(backed.service, source=Harmed(backed, harm)).make("auto")
    assert list(backed.service.list()) == []
    assert backed.service.state().level is Level.WARN
    assert leftovers(backed.folder.folder) == []
    rig.measured(wrong=len(harms), promoted=0)


# C4: the drill


def scratch_stays(patch: pytest.MonkeyPatch) -> None:
    """Nothing is removed."""
    patch.setattr(shutil, "rmtree", lambda *_, **__: None)


def drill_of_nothing(patch: pytest.MonkeyPatch) -> None:
    """The drill looks at no backup, and is content."""
    patch.setattr(app.backups.folder.BackupFolder, "check", lambda *_: Outcome((), None, 0.0))


@fault(
    "C4",
    "the drill: newest and an older one restored, re-totalled, equal to the last digit",
    plants=[nothing_differs, scratch_stays, drill_of_nothing],
)
def test_drill(rig: Rig, backed: Backed) -> None:
    for _ in range(3):
        backed.clock.move(hours=1)
        backed.write()
        backed.service.make("auto")
    assert backed.service.state().is_drill_due
    done = backed.service.drill()
    assert done.is_equal
    assert done.also is not None
    assert done.entries == backed.entries()
    assert done.net_worth is not None
    assert done.net_worth == newest_worth(backed)
    assert backed.service.last_drill() == done
    assert not backed.service.state().is_drill_due
    assert leftovers(backed.folder.folder) == []
    note = (backed.folder.folder / "drill.json").read_text()
    assert str(done.net_worth)[:8] not in note

    # One that was well made, but of other figures: the drill has to tell.
    backed.clock.move(hours=1)
    checker = backed.folder.checker
    backed.folder.checker = lambda path, header, scratch: passed(path, backed)
    replace(backed.service, source=Harmed(backed, leg_changed)).make("auto")
    backed.folder.checker = checker
    failed = backed.service.drill()
    assert not failed.is_equal
    assert any("trial balance" in text for text in failed.problems)
    state = backed.service.state()
    assert state.level is Level.WARN
    assert state.is_due
    assert not backed.service.list()[0].is_verified
    backed.clock.move(days=15)
    assert backed.service.state().level is Level.RED
    rig.measured(seconds=f"{done.seconds:.1f}", entries=done.entries)


def newest_worth(made: Backed) -> Any:
    from app.services.portfolio import PortfolioService

    return PortfolioService(made.database, made.clock).networth(made.clock.today())[-1].net_worth


def passed(path: Path, made: Backed) -> Outcome:
    with app.backups.container.opened(
        path, lambda one: key_of(one, made.key), streams()
    ) as content:
        return Outcome((), content.manifest)


# C5: which ones are thinned out


def future_counts(patch: pytest.MonkeyPatch) -> None:
    """The rule takes the newest file's time for the present one."""
    rule = app.domain.retention.superfluous

    def shielded(backups: Any, now: datetime, today: Any) -> list[Kept]:
        there = list(backups)
        newest = max((one.made_at for one in there), default=now)
        return rule(there, max(now, newest), max(today, newest.date()))

    patch.setattr(app.services.backups, "superfluous", shielded)


def last_thirty(patch: pytest.MonkeyPatch) -> None:
    """The newest thirty stay, whatever they are."""

    def rule(backups: Any, now: datetime, today: Any) -> list[Kept]:
        return sorted(backups, key=lambda one: one.made_at)[:-30]

    patch.setattr(app.services.backups, "superfluous", rule)


@fault(
    "C5",
    "thinning over three years, leap day, clock a year ahead and back",
    plants=[future_counts, last_thirty],
)
def test_thinning(rig: Rig, backed: Backed) -> None:
    """The service's own thinning on real, empty files: what the rule says is what is done."""
    service, store = backed.service, ThinStore(backed.folder)
    service = replace(service, store=store)  # type: ignore[arg-type]  # the parts that thin uses
    start = datetime(2023, 1, 1, 12, tzinfo=UTC)
    jumps = {200: 365, 201: -365, 500: -365, 505: 365}
    offset = 0
    for day in range(0, 3 * 366, 1):
        offset += jumps.get(day, 0)
        backed.clock.time = start + timedelta(days=day + offset)
        if day % 9 == 4:
            store.add(backed.clock.time, BackupKind.MIGRATION, is_good=True)
        store.add(backed.clock.time + timedelta(hours=1), BackupKind.AUTO, is_good=day % 7 != 0)
        backed.clock.move(hours=2)
        now = backed.clock.time
        future = [one for one in store.there if one.made_at > now]
        service.thin()
        past = [one for one in store.there if one.made_at <= now]
        good = store.newest_good(now)
        assert good is None or any(one.made_at == good for one in past)
        migrations = sum(one.kind is BackupKind.MIGRATION for one in past)
        assert offset or migrations >= min(3, store.migrations)
        assert [one for one in store.there if one.made_at > now] == future
        assert len(past) <= 3 + 3 + 6 + 12 + 10 + 9
    days = {one.made_at.date() for one in store.there}
    months = {(one.made_at.year, one.made_at.month) for one in store.there}
    assert all(now.date() - timedelta(count) in days for count in range(12))
    assert len(months) >= 9
    rig.measured(made=len(store.made), kept=len(store.there))


@dataclass
class ThinStore:
    """What thinning sees of a folder; its files are made up."""

    real: Any

    def __post_init__(self) -> None:
        self.there: list[BackupInfo] = []
        self.made: list[BackupInfo] = []
        self.migrations = 0

    def add(self, at: datetime, kind: BackupKind, *, is_good: bool) -> None:
        path = Path(f"{len(self.made):05}")
        info = BackupInfo(path, at, kind, 1, is_verified=is_good)
        self.there.append(info)
        self.made.append(info)
        self.migrations += kind is BackupKind.MIGRATION

    def newest_good(self, now: datetime) -> datetime | None:
        return max(
            (one.made_at for one in self.made if one.made_at <= now and one.is_verified),
            default=None,
        )

    def list(self) -> list[BackupInfo]:
        return sorted(self.there, key=lambda one: one.made_at, reverse=True)

    def read(self) -> Any:
        return self.real.read()

    def kept(self, _: Path) -> bool:
        return False

    def remove(self, path: Path) -> None:
        self.there = [one for one in self.there if one.path != path]


# C6: no backup, no migration


def failure_swallowed(patch: pytest.MonkeyPatch) -> None:
    """A backup that failed is taken for one that was made."""
    make = app.backups.folder.BackupFolder.make

    def careless(self: Any, *arguments: Any, **named: Any) -> Any:
        with suppress(BackupError):
            return make(self, *arguments, **named)

    patch.setattr(app.backups.folder.BackupFolder, "make", careless)


@fault("C6", "no backup before a migration, so no migration", plants=[failure_swallowed])
def test_no_backup_no_migration(rig: Rig, tmp_path: Path) -> None:
    clock = SetClock(datetime(2026, 11, 21, 3, 15, tzinfo=UTC))
    place = old_books(tmp_path / "coffer.db")
    before = place.read_bytes()
    backups = ProfileFiles(tmp_path, "").backups

    def open_it() -> None:
        open_database(
            str(place), clock, before_migration=lambda: before_migration(str(place), clock, None)
        ).close()

    for harm, heal in _obstacles(backups):
        harm()
        with pytest.raises(BackupError):
            open_it()
        heal()
        assert place.read_bytes() == before, "the schema was touched"
    open_it()
    assert place.read_bytes() != before
    made = [one for one in backups.iterdir() if one.suffix == ".coffer-backup"]
    assert ["-migration." in one.name for one in made] == [True]


def old_books(path: Path) -> Path:
    """Make books of the first schema."""
    import sqlcipher3.dbapi2 as driver

    from app.db import sqlite
    from app.db.upgrade import upgrade

    driver.connect(str(path)).close()
    path.touch(mode=0o600)
    engine = sqlite.make_engine(path)
    with engine.connect().execution_options(is_writing=True) as connection:
        upgrade(connection, to="0001_ledger")
        connection.commit()
    engine.dispose()
    return path


def _obstacles(folder: Path) -> list[tuple[Callable[[], object], Callable[[], object]]]:
    """Return what keeps a backup from being made, and how it goes away again."""

    def full() -> None:
        app.backups.folder.ROOM = 2**62

    def room() -> None:
        app.backups.folder.ROOM = 256 * MiB

    return [(lambda: folder.write_text("in the way"), folder.unlink), (full, room)]


# C8: the folder


def nothing_noted(patch: pytest.MonkeyPatch) -> None:
    """A failure is not noted."""
    patch.setattr(app.services.backups.BackupService, "_note_failure", lambda *_: None)


def never_red(patch: pytest.MonkeyPatch) -> None:
    """A failure stays a warning for ever."""
    patch.setattr(app.services.backup_state, "RED_AFTER_FAILURES", timedelta(days=3650))


@fault(
    "C8",
    "backup folder gone, not writable, of a strange name, second place unplugged",
    plants=[nothing_noted, never_red],
)
def test_folder_gone(rig: Rig, backed: Backed, tmp_path: Path) -> None:
    good = backed.service.make("auto")
    assert backed.service.state().level is Level.OK
    folder = backed.folder.folder
    aside = folder.rename(folder.with_name("aside"))
    folder.write_text("in the way")
    with pytest.raises(BackupError):
        backed.service.make("auto")
    backed.write()
    assert backed.service.state().level is Level.WARN
    backed.clock.move(days=2)
    with pytest.raises(BackupError):
        backed.service.make("auto")
    assert backed.service.state().level is Level.WARN
    backed.clock.move(days=1, hours=1)
    assert backed.service.state().level is Level.RED
    folder.unlink()
    aside.rename(folder)
    backed.service.make("auto")
    assert backed.service.state().level is Level.OK
    assert good.path in [one.path for one in backed.service.list()]

    strange = tmp_path / "\u202egnp.\u200f second"
    strange.mkdir()
    state = backed.service.set_folder(strange)
    assert (state.second_folder, state.same_device) == (strange, True)
    assert state.level is Level.WARN, "it is on the device of the books"
    backed.clock.move(seconds=1)
    backed.service.make("auto")
    copies = sorted(one.name for one in strange.rglob("*.coffer-backup"))
    assert copies == sorted(one.path.name for one in backed.service.list()[:2])
    shutil.rmtree(strange)
    backed.clock.move(seconds=1)
    backed.service.make("auto")
    assert "second place" in backed.service.state().problem
    with pytest.raises(BackupError):
        backed.service.set_folder(backed.path.parent / "within")


# D3: the folder lies on a full disk


@fault("D3", "backup folder on a full disk", plants=[nothing_noted])
def test_full_folder(rig: Rig, backed: Backed, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = backed.folder.folder
    with rig.small_disk(folder, 6):
        with pytest.raises(BackupError, match="too little room"):
            backed.service.make("auto")
        monkeypatch.setattr(app.backups.folder, "ROOM", 0)
        source = Harmed(backed, lambda _copy, manifest, _made: manifest)  # says that it takes 0
        size, failed = backed.path.stat().st_size, 0
        for free in (size // 4, size, size * 3 // 2, size * 2 + size // 4):
            (folder / "ballast").write_bytes(bytes(6 * MiB - free))
            backed.clock.move(seconds=1)
            with suppress(BackupError):
                replace(backed.service, source=source).make("auto")
                continue
            failed += 1
            assert leftovers(folder) == []
            assert backed.service.state().level is Level.WARN
        assert failed >= 2
        assert all(one.is_verified for one in backed.service.list())
        before = backed.entries()
        backed.write(2)
        assert backed.entries() == before + 2 * PER_BATCH
        (folder / "ballast").unlink()
