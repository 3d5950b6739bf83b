"""SIGKILL at any moment: of an import (B1), and of what writes the whole file anew (A10)."""

import json
import time
import tomllib
from pathlib import Path

import pytest

from app.bootstrap import KeyChoice, create_coffer, keyed, open_coffer, unlock
from app.domain.errors import LockedError, WrongSecretError
from app.ports.keys import Way
from tests.e2e.command import ACTIVITIES
from tests.faults.keyed_books import given, hurry
from tests.faults.rig import IS_FULL, Rig, fault, name_of
from tests.forked import Forked, start

RIGHT = "seven slow foxes sleep"
ROWS = 1500 if IS_FULL else 400


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make keys at the least cost that is accepted, and leave them so."""
    hurry(monkeypatch)


def made(place: Path) -> Path:
    """Make encrypted books."""
    create_coffer(str(place), keys=KeyChoice(passphrase=RIGHT)).close()
    return place


def version_of(place: Path) -> int:
    """Return which data key the key file holds."""
    found: int = tomllib.loads((place.parent / "profile.toml").read_text())["key"]["version"]
    return found


def file_of(folder: Path, number: int) -> Path:
    """Write a file of deposits; each number has its own."""
    path = folder / f"part-{number}.csv"
    rows = [
        f"2024-01-01,Main,deposit,,,,,USD,,{number + 1},,p{number}-r{row}," for row in range(ROWS)
    ]
    path.write_text("\n".join([ACTIVITIES, *rows, ""]))
    return path


def state_of(place: Path) -> tuple[int, int, list[str]]:
    """Return batches, entries, and what verify finds."""
    key = unlock(str(place), Way.PASSPHRASE, RIGHT, by="test")
    coffer = open_coffer(str(place), key=key)
    try:
        report = coffer.verification.run()
        return report.batches, report.entries, list(report.problems)
    finally:
        coffer.close()


def seal_nothing(patch: pytest.MonkeyPatch) -> None:
    """Write the rows of a batch in transactions of their own: a kill may come between."""
    from app.db.bulk import insert_rows as original

    def insert(connection, table, columns, rows):  # type: ignore[no-untyped-def]
        original(connection, table, columns, rows)
        driver = connection.connection.driver_connection
        driver.execute("COMMIT")
        time.sleep(0.6)
        driver.execute("BEGIN IMMEDIATE")

    patch.setattr("app.db.appending.insert_rows", insert)


@fault("B1", "SIGKILL at random moments of imports into encrypted books", plants=[seal_nothing])
def test_a_killed_import_leaves_whole_batches(rig: Rig, quick: None, tmp_path: Path) -> None:
    del quick
    place = made(tmp_path / "books" / "coffer.db")
    secret = tmp_path / "secret"
    secret.write_text(RIGHT + "\n")
    words = ("--db", place, "--passphrase-file", secret, "import")
    began = time.perf_counter()
    first = rig.start(*words, file_of(tmp_path, 0), "--json")
    out, err = first.communicate(timeout=120)
    assert first.returncode == 0, err
    needed_s = time.perf_counter() - began
    acknowledged, killed, kills = 1, 0, rig.count(5, 200)
    for number in range(1, kills + 1):
        process = rig.start(*words, file_of(tmp_path, number), "--json")
        was_alive, out = rig.kill_at_random(process, 0.3 * needed_s, 1.05 * needed_s)
        killed += was_alive
        acknowledged += bool(out.strip()) and json.loads(out)["added"] == ROWS
        if number % 20 == 0 or rig.plant is not None:
            batches, entries, problems = state_of(place)
            assert problems == [], problems[:3]
            assert entries == batches * ROWS
            assert batches >= acknowledged
    batches, entries, problems = state_of(place)
    assert problems == [], problems[:3]
    assert entries == batches * ROWS, "half a batch"
    assert batches >= acknowledged, "an acknowledged batch is gone"
    assert killed > kills // 4, f"only {killed} of {kills} were killed: this proves little"
    rig.measured(kills=killed, batches=batches, acknowledged=acknowledged, lost=0, partial=0)


def swap_without_note(patch: pytest.MonkeyPatch) -> None:
    """Put the new database in place before its key file is written."""
    import app.backups.swap as swap

    def mark(self, books):  # type: ignore[no-untyped-def]
        new = books.with_name(self.database)
        time.sleep(0.02)
        new.replace(books)
        time.sleep(0.3)
        if self.keys:
            books.with_name(self.keys).replace(books.with_name("profile.toml"))

    patch.setattr(swap.Swap, "mark", mark)


@fault("A10", "SIGKILL in encrypting, decrypting and a new data key", plants=[swap_without_note])
def test_a_killed_rewrite_leaves_the_old_or_the_new(
    sealed_sample: Path, rig: Rig, quick: None, tmp_path: Path
) -> None:
    del quick

    place = given(sealed_sample, tmp_path / "books" / "coffer.db")
    wanted = state_of(place)
    plant = name_of(rig.plant) if rig.plant else "-"

    def begun(deed: str) -> Forked:
        process = start("tests.faults.rewrite_child", plant, place, deed, has_stdin=True)
        assert process.stdin is not None
        process.stdin.write(RIGHT.encode() + b"\n")
        process.stdin.flush()
        process.stdout.readline()
        return process

    began = time.perf_counter()
    out, err = begun("rotate").communicate(timeout=120)
    assert b"done" in out, err.decode()
    needed_s = time.perf_counter() - began
    old = new = killed = 0
    for _ in range(rig.count(5, 60)):
        encrypted = keyed.needs_key(str(place))
        deed = rig.dice.choice(("decrypt", "rotate") if encrypted else ("encrypt", "rotate"))
        before = (encrypted, version_of(place))
        process = begun(deed)
        was_alive, _ = rig.kill_at_random(process, 0, needed_s)
        killed += was_alive
        assert state_of(place) == wanted  # it opens, too: with the leftovers taken away
        after = (keyed.needs_key(str(place)), version_of(place))
        old, new = old + (before == after), new + (before != after)
        left = [one.name for one in place.parent.iterdir() if ".restore" in one.name]
        assert left == []
    assert killed
    rig.measured(kills=killed, old=old, new=new, neither=0)


def one_free_try(patch: pytest.MonkeyPatch) -> None:
    """Take whatever begins like the passphrase."""
    from app.keys.wraps import unwrap as original

    def lenient(wrap, secret, profile_id, version):  # type: ignore[no-untyped-def]
        if isinstance(secret, str) and secret[:5] == RIGHT[:5]:
            secret = RIGHT
        return original(wrap, secret, profile_id, version)

    patch.setattr("app.keys.gate.unwrap", lenient)


@fault("A1b", "a passphrase wrong in 1,000 ways, through the whole opening", plants=[one_free_try])
def test_no_near_miss_opens(rig: Rig, quick: None, tmp_path: Path) -> None:
    del quick
    place = made(tmp_path / "books" / "coffer.db")
    attempts = keyed.files_of(str(place)).attempts
    tried = 0
    for _ in range(rig.count(40, 1000)):
        miss = near(rig)
        if miss == RIGHT or not miss:
            continue
        attempts.unlink(missing_ok=True)  # the delay has tests of its own
        with pytest.raises(WrongSecretError):
            unlock(str(place), Way.PASSPHRASE, miss, by="test")
        tried += 1
    with pytest.raises(LockedError):
        open_coffer(str(place))
    attempts.unlink(missing_ok=True)
    unlock(str(place), Way.PASSPHRASE, RIGHT, by="test").wipe()
    rig.measured(tries=tried, opened=0)


def near(rig: Rig) -> str:
    """Return something close to the passphrase."""
    dice, text = rig.dice, list(RIGHT)
    at = dice.randrange(len(text))
    match dice.randrange(7):
        case 0:
            text[at] = text[at].swapcase() if text[at].isalpha() else "_"
        case 1:
            del text[at]
        case 2:
            text.insert(at, chr(dice.randrange(33, 0x2FF)))
        case 3:
            other = (at + 1) % len(text)
            text[at], text[other] = text[other], text[at]
        case 4:
            text = text[:at]
        case 5:
            text += [" "] * dice.randrange(1, 4)
        case _:
            text[at] = chr(dice.randrange(0x20, 0x17F))
    return "".join(text)
