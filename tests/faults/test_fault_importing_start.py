"""What lies in the folder of a file is never run (K18); the child is started as anywhere."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import Coffer, open_coffer
from app.domain.errors import CofferError
from app.ports.importers import ReaderFailedError
from app.ports.progress import NoProgress
from app.providers.files_in import process
from app.providers.files_in.examiner import ChildExaminer
from app.services.files.service import DocumentService
from tests.faults.importing_parts import HereExaminer, mt940
from tests.faults.rig import Rig, fault


@pytest.fixture(scope="module", autouse=True)
def readers_are_forked() -> None:
    """Do nothing: how it is started is the subject."""


@pytest.fixture
def books(_new_books: Path, tmp_path: Path) -> Iterator[Coffer]:
    shutil.copy(_new_books, tmp_path / "books.db")
    made = open_coffer(str(tmp_path / "books.db"))
    yield made
    made.close()


# -- K18: nothing that lies beside a file is run ----------------------------------------------

EVIL = "import os\nopen({!r}, 'w').close()\n"
NAMES = ("typing.py", "queue.py", "zipfile.py", "defusedxml.py", "sitecustomize.py",
         "usercustomize.py", "importers.py", "app.py", "profile.toml", "plug_in.py")  # fmt: skip


def open_child(patch: pytest.MonkeyPatch) -> None:
    """Start the child as any script, in the folder that one is in."""
    original = process._command

    def command(module: str, limits: Any) -> list[str]:
        words = original(module, limits)
        words[words.index("-c") + 1] = (
            words[words.index("-c") + 1]
            .replace("import sys;", "import sys; sys.path.insert(0, '');", 1)
            .replace("sys.path.insert(0, '/", "sys.path.insert(1, '/")
        )
        return [word for word in words if word != "-I"]

    patch.setattr(process, "_command", command)
    patch.setattr(process, "_folder", lambda: str(Path.cwd()))


@fault("K18", "programs, profiles and libraries that lie in the folder of a file",
       plants=[open_child])  # fmt: skip
def test_what_lies_beside_a_file_is_never_run(
    rig: Rig, books: Coffer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, mark = tmp_path / "folder", tmp_path / "executed"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("PYTHONPATH", str(folder))
    monkeypatch.setenv("PYTHONSTARTUP", str(folder / "typing.py"))
    for name in NAMES:
        (folder / name).write_text(EVIL.format(str(mark)))
    (folder / "giro.sta").write_text(mt940(), newline="")
    try:
        found = ChildExaminer().examine(folder / "giro.sta", {}, NoProgress())
    except ReaderFailedError:
        found = None
    assert not mark.exists(), "a file of the folder was run"
    assert found is not None
    assert found.document is not None
    for name in NAMES:
        with pytest.raises(CofferError):
            DocumentService(books.database, HereExaminer("mt940_file")).run(folder / name)
        with pytest.raises(CofferError):
            books.mapped_imports.import_map(folder / name)
    assert not mark.exists()
