"""Two at once: windows (F7), other names of a file (F8), a file replaced while it is open (F9)."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.domain.errors import DatabaseError, InUseError
from app.machine import instance
from app.machine.instance import claim, identity_of
from app.services.imports import ImportOptions
from tests.e2e.command import ACTIVITIES, ROOT
from tests.faults.keyed_books import hurry, make, opened
from tests.faults.rig import Rig, fault

WINDOW = """
import sys, time
from app.machine.instance import claim, identity_of, listen
own = claim(identity_of(sys.argv[1]), "window")
def told(files):
    print("raised", flush=True)
stop = listen(own, told)
print("open", flush=True)
time.sleep(60)
"""


def window_of(place: Path) -> "subprocess.Popen[bytes]":
    """Start a program that has the window of some books."""
    process = subprocess.Popen(
        [sys.executable, "-c", WINDOW, str(place)], cwd=ROOT, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"open\n"
    return process


def no_locks(patch: pytest.MonkeyPatch) -> None:
    """Give every lock to everybody."""
    patch.setattr(instance, "_lock", lambda descriptor, *, is_shared: True)


@fault("F7", "a second window, also after the first was killed", plants=[no_locks])
def test_there_is_one_window(rig: Rig, tmp_path: Path) -> None:
    place = tmp_path / "coffer.db"
    place.write_bytes(b"x")
    slowest = 0.0
    times = rig.count(6, 60)
    for _ in range(times):
        first = window_of(place)
        try:
            with pytest.raises(InUseError):
                claim(identity_of(str(place)), "window")
            with pytest.raises(InUseError):
                claim(identity_of(str(place)), "maintenance")
            claim(identity_of(str(place)), "command").release()
            began = time.perf_counter()
            assert instance.raise_first(identity_of(str(place)))
            slowest = max(slowest, time.perf_counter() - began)
        finally:
            first.kill()
            out, _ = first.communicate(timeout=30)
        assert b"raised" in out
        with claim(identity_of(str(place)), "window"):
            pass
        with claim(identity_of(str(place)), "maintenance"), pytest.raises(InUseError):
            claim(identity_of(str(place)), "command")
    assert slowest < 1
    rig.measured(starts=times, two_windows=0, raised_in=f"{slowest * 1000:.0f} ms")


def locks_by_name(patch: pytest.MonkeyPatch) -> None:
    """Name the locks by the path as it was given."""
    original = instance.identity_of

    def named(place: str) -> instance.Identity:
        found = original(place)
        return instance.Identity(instance._digest(place), place, found.path)

    patch.setattr(instance, "identity_of", named)


@fault("F8", "one file by a hard link, a symbolic link, another path", plants=[locks_by_name])
def test_other_names_lead_to_the_same_lock(rig: Rig, tmp_path: Path) -> None:
    place = tmp_path / "coffer.db"
    place.write_bytes(b"x")
    hard, soft = tmp_path / "hard.db", tmp_path / "soft.db"
    os.link(place, hard)
    soft.symlink_to(place)
    around = tmp_path / "x" / ".." / "coffer.db"
    (tmp_path / "x").mkdir()
    with claim(instance.identity_of(str(place)), "window"):
        for other in (hard, soft, around):
            with pytest.raises(InUseError):
                claim(instance.identity_of(str(other)), "window")
        # SQLite names its log by the path: a hard link would have a log of its own.
        with pytest.raises(InUseError, match="in use as"):
            claim(instance.identity_of(str(hard)), "command")
        claim(instance.identity_of(str(soft)), "command").release()
    rig.measured(names=3)


def never_looks(patch: pytest.MonkeyPatch) -> None:
    """Take whatever lies at the path for what was opened."""
    from app.db import database

    patch.setattr(database, "_file_of", lambda place: None)


@fault("F9", "the file replaced or taken away while it is open", plants=[never_looks])
def test_a_replaced_file_is_not_written_to(
    rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurry(monkeypatch)
    rows = tmp_path / "rows.csv"
    rows.write_text(f"{ACTIVITIES}\n2024-01-01,Main,deposit,,,,,USD,,5,,a1,\n")
    for number, deed in enumerate(("replace", "remove")):
        place = make(tmp_path / f"own-{number}" / "coffer.db", with_sample=False)
        other = make(tmp_path / f"other-{number}" / "coffer.db", with_sample=False)
        coffer = opened(place)
        kept = place.with_name("kept.db")
        place.rename(kept)
        if deed == "replace":
            other.rename(place)
        before = place.read_bytes() if place.exists() else b""
        with pytest.raises(DatabaseError, match="moved or replaced"):
            coffer.imports.run(rows, ImportOptions())
        coffer.close()
        assert kept.exists()
        assert (place.read_bytes() if place.exists() else b"") == before
    rig.measured(ways=2, written=0)
