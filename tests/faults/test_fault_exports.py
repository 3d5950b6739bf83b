"""Files for other programs: whole, or as they were; a kill and a full disk change nothing."""

import os
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from app.bootstrap import open_coffer
from app.domain.errors import RefusedError
from app.services.exporting.service import Out, OutWish
from app.services.imports_answers import ImportOptions
from tests.faults.rig import Rig, fault, name_of
from tests.faults.test_fault_disk import file_of
from tests.forked import start

OLD = b"what was there before"
FILES = ((Out.ACTIVITY, "csv"), (Out.HLEDGER, "journal"), (Out.ACTIVITY, "xlsx"))


def straight(patch: pytest.MonkeyPatch) -> None:
    """Write into the file itself."""

    @contextmanager
    def target(path: Path) -> Iterator[Path]:
        try:
            yield path
        except OSError as error:
            raise RefusedError(f"{path.name} cannot be written (No space left)") from error
        with path.open("rb+") as file:
            os.fsync(file.fileno())

    for module in ("lines", "writer"):
        patch.setattr(f"app.providers.sheets.{module}.whole_file", target)


@pytest.fixture
def place(_new_books: Path, tmp_path: Path) -> Path:
    path = tmp_path / "books.db"
    shutil.copy(_new_books, path)
    coffer = open_coffer(str(path))
    coffer.imports.run(file_of(tmp_path, 1), ImportOptions())
    coffer.close()
    return path


@fault("H9", "kill -9 while a file for other programs is written", plants=[straight])
def test_a_killed_export_leaves_the_old_file(rig: Rig, place: Path, tmp_path: Path) -> None:
    planted = [name_of(rig.plant)] if rig.plant else []
    folder = tmp_path / "out"
    folder.mkdir()
    for what, ending in FILES[: rig.count(2, 3)]:
        path = folder / f"own.{ending}"
        for where in ("writing", "named"):
            path.write_bytes(OLD)
            child = start("tests.faults.export_child", place, path, what, where, *planted)
            _, wrong = child.communicate(timeout=120)
            assert child.returncode == -signal.SIGKILL, wrong.decode()
            assert path.read_bytes() == OLD, (what, where)


@fault("D1", "a file for other programs on a full disk", plants=[straight])
def test_an_export_to_a_full_disk_leaves_the_old_file(
    rig: Rig, place: Path, tmp_path: Path
) -> None:
    coffer = open_coffer(str(place))
    with rig.small_disk(tmp_path / "disk", 1) as at:
        for _, ending in FILES:
            (at / f"own.{ending}").write_bytes(OLD)
        with suppress(OSError), (at / "filler").open("wb") as file:
            while True:
                file.write(b"x" * 4096)
                file.flush()
        with (at / "filler").open("rb+") as file:
            file.truncate(file.seek(0, 2) - 16_384)  # some room, and not enough
        for what, ending in FILES:
            path = at / f"own.{ending}"
            with pytest.raises(RefusedError, match="cannot be written"):
                coffer.filing.exports.write(path, OutWish(what))
            assert path.read_bytes() == OLD, (what, ending)
        assert sorted(one.suffix for one in at.iterdir()) == ["", ".csv", ".journal", ".xlsx"]
    coffer.close()
