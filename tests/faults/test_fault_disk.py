"""A disk that is full (D1, D2), read-only (D4), or open to others (D6)."""

from pathlib import Path

import pytest

from app.bootstrap import create_coffer, open_coffer
from app.domain.errors import CofferError, DatabaseError
from app.services.imports import ImportOptions
from tests.e2e.command import ACTIVITIES
from tests.faults.keyed_books import hurry, make, opened
from tests.faults.rig import Rig, fault

ROWS = 400


def file_of(folder: Path, number: int) -> Path:
    """Write a file of deposits with long notes; each number has its own."""
    path = folder / f"part-{number}.csv"
    note = "a note of some length " * 20
    rows = [
        f"2024-01-01,Main,deposit,,,,,USD,,{number + 1},,p{number}-r{row},{note}"
        for row in range(ROWS)
    ]
    path.write_text("\n".join([ACTIVITIES, *rows, ""]))
    return path


def no_reserve(patch: pytest.MonkeyPatch) -> None:
    """Say that a full disk was written to."""
    from app.services.imports import ImportService

    original = ImportService.run

    def run(self, path, options, progress=None):  # type: ignore[no-untyped-def]
        try:
            return original(self, path, options, progress)
        except DatabaseError:
            return None

    patch.setattr(ImportService, "run", run)


@fault("D1", "imports until a small disk is full", plants=[no_reserve])
def test_a_full_disk_loses_nothing_that_was_acknowledged(
    rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurry(monkeypatch)
    batches = 0
    for turn in range(rig.count(2, 20)):
        at = tmp_path / f"disk-{turn}"
        with rig.small_disk(at, 8):
            place = make(at / "coffer.db", with_sample=False)
            coffer = opened(place)
            acknowledged, said = 0, ""
            for number in range(25):
                try:
                    coffer.imports.run(file_of(tmp_path, number), ImportOptions())
                    acknowledged += 1
                except CofferError as error:
                    said = str(error)
                    break
            assert "full" in said, said or "the disk never was full"
            coffer.close()
            assert place.stat().st_size > 0
            again = opened(place)
            report = again.verification.run()
            again.close()
            assert list(report.problems) == []
            assert report.batches == acknowledged
            assert report.entries == acknowledged * ROWS
            batches += acknowledged
    rig.measured(turns=rig.count(2, 20), batches=batches, lost=0, partial=0)


def writes_anyway(patch: pytest.MonkeyPatch) -> None:
    """Take a read-only file for one that can be written to."""
    from app.db import sqlite

    patch.setattr(sqlite, "is_read_only", lambda path: False)


@fault("D4", "books on read-only media: read, never written", plants=[writes_anyway])
def test_read_only_media_are_read(
    rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurry(monkeypatch)
    with rig.small_disk(tmp_path / "disk", 24) as disk:
        place = make(disk / "coffer.db")
        with rig.read_only(disk):
            coffer = opened(place)
            try:
                assert coffer.is_read_only
                assert coffer.portfolio.holdings().lines
                with pytest.raises(DatabaseError, match="read-only"):
                    coffer.imports.run(file_of(tmp_path, 1), ImportOptions())
                assert list(coffer.verification.run().problems) == []
            finally:
                coffer.close()
    rig.measured(reads="all", writes="refused")


def leaves_it_open(patch: pytest.MonkeyPatch) -> None:
    """Close no file to others."""
    from app.machine import facts

    patch.setattr(facts, "close_up", lambda path: False)


@fault("D6", "files that others can read are closed, and that is said", plants=[leaves_it_open])
def test_wide_permissions_are_put_right(
    rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurry(monkeypatch)
    place = make(tmp_path / "books" / "coffer.db", with_sample=False)
    for path in (place, place.parent / "profile.toml"):
        path.chmod(0o644)
    coffer = opened(place)
    coffer.close()
    assert any("others could read" in one for one in coffer.warnings)
    for path in (place, place.parent / "profile.toml"):
        assert path.stat().st_mode & 0o077 == 0
    rig.measured(files=2)


def same_clock(patch: pytest.MonkeyPatch) -> None:
    """Drop what is written while the clock is behind."""
    from app.db.unit import SqlUnit

    original = SqlUnit.commit

    def commit(self):  # type: ignore[no-untyped-def]
        if self._clock.now().year >= 2026:
            original(self)

    patch.setattr(SqlUnit, "commit", commit)


@fault("E4", "the clock set a year back and forward between imports", plants=[same_clock])
def test_a_clock_that_jumps_loses_nothing(rig: Rig, tmp_path: Path) -> None:
    from datetime import UTC, date, datetime, timedelta

    class Clock:
        at = datetime(2026, 11, 21, tzinfo=UTC)

        def now(self) -> datetime:
            return self.at

        def today(self) -> date:
            return self.at.date()

    clock = Clock()
    place = tmp_path / "coffer.db"
    create_coffer(str(place), clock=clock).close()
    jumps = (365, -730, 0.003, -0.003, 400, -35)
    for number, days in enumerate(jumps):
        clock.at += timedelta(days=days)
        coffer = open_coffer(str(place), clock)
        coffer.imports.run(file_of(tmp_path, number), ImportOptions())
        again = coffer.imports.run(file_of(tmp_path, number), ImportOptions())
        assert (again.added, again.known) == (0, ROWS)
        report = coffer.verification.run()
        assert list(report.problems) == []
        assert report.entries == ROWS * (number + 1)
        assert coffer.portfolio.balance("Main", "USD", datetime(2025, 1, 1, tzinfo=UTC)).quantity
        state = coffer.backups.state()
        assert state.last_good_at is None or state.last_good_at <= clock.now() + timedelta(days=800)
        coffer.close()
    rig.measured(jumps=len(jumps), lost=0)
