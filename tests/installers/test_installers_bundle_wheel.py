"""The wheel and the source archive: the same from the same sources, and complete."""

import hashlib
import os
import shutil
import sys
import tarfile
import time
import zipfile
from pathlib import Path

import pytest

from installers.plan import ROOT, Plan
from installers.running import PackagingError
from installers.wheel import make_wheel, source_files

EPOCH = 1_700_000_000


def plan(root: Path, folder: Path) -> Plan:
    return Plan(root, folder / "work", folder / "out", Path(sys.executable), "1.2", EPOCH, "x86_64")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A small checkout: the real pyproject.toml, and a little of each folder."""
    made = tmp_path / "checkout"
    for name in ("app/__init__.py", "ui/entry.py", "migrations/env.py", "resources/icons/a.svg",
                 "resources/help/en/a.md", "app/providers/x.toml"):  # fmt: skip
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        (made / name).write_text("\n", encoding="utf-8")
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, made / name)
    return made


def digests(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def test_twice_the_same(root: Path, tmp_path: Path) -> None:
    make_wheel(plan(root, tmp_path / "one"))
    later = time.time() + 86_400
    for path in root.rglob("*"):
        os.utime(path, (later, later))
        path.chmod(0o700)
    old = os.umask(0o077)
    try:
        make_wheel(plan(root, tmp_path / "two folders down"))
    finally:
        os.umask(old)
    one = digests(tmp_path / "one" / "out")
    assert one == digests(tmp_path / "two folders down" / "out")
    assert {Path(name).suffix for name in one} == {".whl", ".gz"}


def test_it_has_what_the_program_needs_and_no_more(root: Path, tmp_path: Path) -> None:
    (root / "app" / "__pycache__").mkdir()
    (root / "app" / "__pycache__" / "a.pyc").write_bytes(b"x")
    made = make_wheel(plan(root, tmp_path / "one"))
    with zipfile.ZipFile(made) as wheel:
        names = set(wheel.namelist())
        points = wheel.read(next(one for one in names if one.endswith("entry_points.txt")))
    assert {"app/__init__.py", "migrations/env.py", "resources/icons/a.svg"} <= names
    assert {"resources/help/en/a.md", "app/providers/x.toml"} <= names
    assert not any(name.endswith(".pyc") for name in names)
    assert b"[coffer.importers]" in points
    (archive,) = (tmp_path / "one" / "out").glob("*.tar.gz")
    with tarfile.open(archive) as given:
        members = given.getmembers()
    assert {one.mtime for one in members} == {EPOCH}
    assert {(one.uid, one.gid, one.uname, one.gname) for one in members} == {(0, 0, "", "")}
    assert any(one.name.endswith("/pyproject.toml") for one in members)


def test_a_checkout_that_cannot_be_built_is_said(root: Path, tmp_path: Path) -> None:
    (root / "pyproject.toml").write_text("[project\n", encoding="utf-8")
    with pytest.raises(PackagingError, match="pyproject"):
        make_wheel(plan(root, tmp_path / "one"))
    assert not list((tmp_path / "one" / "out").glob("*"))


def test_the_real_checkout_has_all_its_folders() -> None:
    names = source_files(ROOT)
    tops = {name.partition("/")[0] for name in names}
    assert {"app", "ui", "migrations", "resources", "pyproject.toml"} <= tops
    assert not any("__pycache__" in name for name in names)
