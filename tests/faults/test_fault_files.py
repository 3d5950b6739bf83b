"""Files that are brought in: a kill on the way leaves nothing of them, and the next try all."""

import shutil
import signal
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import open_coffer
from app.domain.files.records import ImportFile
from tests.faults.file_child import bring
from tests.faults.rig import Rig, fault, name_of
from tests.forked import start
from tests.unit.services.files.file_parts import FileDesk

KILLS = ("1", "2", "kept", "saving")


def rows_first(patch: pytest.MonkeyPatch) -> None:
    """Save the rows before the file is noted."""
    from app.services.files.run import FileRun

    original = FileRun._append

    def append(self: Any, units: Any) -> Any:
        batch = original(self, units)
        self._unit.commit()
        return batch

    patch.setattr(FileRun, "_append", append)


def no_memory(patch: pytest.MonkeyPatch) -> None:
    """Never know a row that is there."""
    patch.setattr("app.services.files.identity.KnownFileRows.of", lambda *_: {})


@pytest.fixture
def place(_new_books: Path, tmp_path: Path) -> Path:
    path = tmp_path / "books.db"
    shutil.copy(_new_books, path)
    return path


@fault("H9", "kill -9 at any point of a document's import", plants=[rows_first, no_memory])
def test_a_killed_import_leaves_nothing_half_done(rig: Rig, place: Path, tmp_path: Path) -> None:
    planted = [name_of(rig.plant)] if rig.plant else []
    for where in KILLS:
        child = start("tests.faults.file_child", place, tmp_path, where, *planted)
        _, wrong = child.communicate(timeout=120)
        assert child.returncode == -signal.SIGKILL, wrong.decode()
        coffer = open_coffer(str(place))
        with coffer.database.reading() as unit:
            assert not unit.ledger.has_any()
            assert unit.records(ImportFile).all() == []
            assert unit.attachments.all() == []
            assert unit.catalogue.accounts() == []
        coffer.close()
    coffer = open_coffer(str(place))
    desk = FileDesk(coffer.database, tmp_path)
    assert (bring(desk), bring(desk)) == (20, 0)
    assert len(desk.service.files()) == len(coffer.attachments.all("import:1")) == 1
    assert desk.balance() == 210
    assert coffer.verification.run().problems == ()
    coffer.close()
