"""Round trips of the archive (I1), and an export that is killed or runs out of room."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.bootstrap import Coffer, create_coffer
from app.domain.errors import CofferError, FileRefusedError
from app.services.imports import ImportOptions
from tests.e2e.shared_data import WITHOUT, shared_folder
from tests.faults.rig import IS_FULL, Rig, fault

ROWS = 100_000
Opened = Callable[[Path], Coffer]


def same(first: Path, second: Path) -> list[str]:
    """Return the files that differ between two folders, the manifest's time aside."""
    names = {path.relative_to(first) for path in first.rglob("*") if path.is_file()}
    others = {path.relative_to(second) for path in second.rglob("*") if path.is_file()}
    different = [str(name) for name in names ^ others]
    different += [
        str(name)
        for name in names & others
        if name.name != "manifest.json"
        and (first / name).read_bytes() != (second / name).read_bytes()
    ]
    return different


def leaves_links_out(patch: pytest.MonkeyPatch) -> None:
    """Leave a table out of the archive."""
    from app.db import dump

    left_out = dump.LEFT_OUT | {"link"}
    patch.setattr(dump, "LEFT_OUT", left_out)


def rounds_numbers(patch: pytest.MonkeyPatch) -> None:
    """Let prices go through floats on their way in."""
    from app.db.dump import SqlDump

    original = SqlDump.load

    def load(self, table, rows):  # type: ignore[no-untyped-def]
        if table == "price":
            at = next(n for n, one in enumerate(self.shapes()) if one.name == table)
            columns = self.shapes()[at].columns
            place = columns.index("value") if "value" in columns else columns.index("price")
            rows = (
                (*row[:place], f"{float(row[place]) * 1.0000001:.12f}", *row[place + 1 :])
                for row in rows
            )
        return original(self, table, rows)

    patch.setattr(SqlDump, "load", load)


@fault("I1", "export, import, export of the sample", plants=[leaves_links_out, rounds_numbers])
def test_the_sample_comes_back_as_it_was(sample_books: Opened, rig: Rig, tmp_path: Path) -> None:
    first = sample_books(tmp_path / "first.db")
    first.archive.export(str(tmp_path / "one"))
    second = create_coffer(str(tmp_path / "second.db"))
    second.archive.load(str(tmp_path / "one"))
    second.archive.export(str(tmp_path / "two"))
    assert same(tmp_path / "one", tmp_path / "two") == []
    with first.database.reading() as one, second.database.reading() as two:
        for name in ("entry", "leg", "link", "price", "observation", "audit", "setting"):
            assert list(one.dump.rows(name)) == list(two.dump.rows(name)), name
    assert second.verification.run().problems == ()
    for coffer in (first, second):
        coffer.close()
    rig.measured(differences=0)


@fault("I3", "export, import, export of 100,000 activities", plants=[rounds_numbers])
def test_a_large_book_comes_back_as_it_was(rig: Rig, tmp_path: Path) -> None:
    if not IS_FULL:
        pytest.skip("in ./dev faults alone: it takes a minute")
    shared = shared_folder()
    if shared is None:
        pytest.skip(WITHOUT)
    rows = ROWS if rig.plant is None else 2000
    line = [sys.executable, str(shared / "bench" / "gen_ledger.py"), "--n", str(rows), "--out",
            str(tmp_path / "made"), "--formats", "csv"]  # fmt: skip
    subprocess.run(line, check=True, capture_output=True, timeout=300)
    first = create_coffer(str(tmp_path / "first.db"))
    for name in ("activities.csv", "prices.csv"):
        first.imports.run(tmp_path / "made" / name, ImportOptions())
    began = time.perf_counter()
    first.archive.export(str(tmp_path / "one"))
    out_s = time.perf_counter() - began
    second = create_coffer(str(tmp_path / "second.db"))
    began = time.perf_counter()
    second.archive.load(str(tmp_path / "one"))
    in_s = time.perf_counter() - began
    second.archive.export(str(tmp_path / "two"))
    assert same(tmp_path / "one", tmp_path / "two") == []
    assert first.portfolio.holdings().totals == second.portfolio.holdings().totals
    for coffer in (first, second):
        coffer.close()
    rig.measured(activities=rows, export=f"{out_s:.1f} s", load=f"{in_s:.1f} s", differences=0)


def under_its_name(patch: pytest.MonkeyPatch) -> None:
    """Write the archive under its own name from the beginning, and leave what is there."""
    from app.archive import writing

    patch.setattr(writing, "token_hex", lambda _: "x")
    patch.setattr(writing.FolderWriter, "discard", lambda self: self.finish())


@fault("I4", "an export onto a disk that is full", plants=[under_its_name])
def test_an_export_without_room_leaves_nothing(
    sample_books: Opened, rig: Rig, tmp_path: Path
) -> None:
    coffer = sample_books(tmp_path / "first.db")
    with rig.small_disk(tmp_path / "disk", 1) as disk:
        with pytest.raises(FileRefusedError):
            coffer.archive.export(str(disk / "one"))
        assert list(disk.iterdir()) == []
        with pytest.raises(CofferError):
            coffer.archive.export(str(disk / "one.zip"))
        left = [one.name for one in disk.iterdir()]
        assert left == [], left
    coffer.archive.export(str(tmp_path / "one"))
    coffer.close()
    rig.measured(left=0)
