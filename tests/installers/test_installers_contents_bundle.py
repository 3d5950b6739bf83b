"""The bill of the real bundle: everything in it is known, licensed, locked and listed."""

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from installers.contents import describe
from installers.contents.packed import BILL
from installers.plan import read_plan
from tests.installed.frozen_parts import PYTHON, bundle


@pytest.fixture(scope="module")
def described(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Describe a copy of the frozen program; its files are shared, and only read."""
    real = bundle(tmp_path_factory)
    folder = tmp_path_factory.mktemp("described")
    target = folder / "coffer"
    try:
        shutil.copytree(real, target, symlinks=True, copy_function=os.link)
    except OSError:  # on another disk
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(real, target, symlinks=True)
    shutil.rmtree(target / "licences", ignore_errors=True)
    (target / BILL).unlink(missing_ok=True)
    for name in ("out", "work"):
        (folder / name).mkdir()
    describe(replace(read_plan(PYTHON), out=folder / "out", work=folder / "work"), target)
    return target


def test_the_bundle_is_described_to_its_last_file(described: Path) -> None:
    bill = json.loads((described / BILL).read_text(encoding="utf-8"))
    parts = {one["name"]: one for one in bill["components"]}
    assert {"Qt", "CPython", "SQLCipher", "OpenSSL", "libpq", "numpy", "Inter"} <= set(parts)
    assert {"pytest", "mypy", "cyclonedx-python-lib"} & set(parts) == set()
    assert parts["Qt"]["licenses"] == [{"license": {"id": "LGPL-3.0-only"}}]
    listed = {file["name"] for one in bill["components"] for file in one.get("components", ())}
    real = {
        path.relative_to(described).as_posix()
        for path in described.rglob("*.so*")
        if not path.is_symlink()
    }
    assert real - listed == set()
    versions = {one["version"] for one in bill["components"] if one["name"] == "SQLCipher"}
    assert len(versions) == 1
    assert versions.pop().startswith("4.")


def test_its_licences_are_there_for_people(described: Path) -> None:
    index = json.loads((described / "licences" / "index.json").read_text(encoding="utf-8"))
    texts = {
        one["name"]: "".join(
            (described / "licences" / file).read_text(encoding="utf-8") for file in one["texts"]
        )
        for one in index["parts"]
    }
    assert all(len(text) > 200 for text in texts.values())
    for name, words in {
        "Qt": "GNU LESSER GENERAL PUBLIC LICENSE", "SQLCipher": "ZETETIC", "CPython": "PSF",
        "libpq": "Regents of the University", "OpenLDAP": "OpenLDAP Public License",
        "pyinstaller": "exception", "Inter": "SIL OPEN FONT",
    }.items():  # fmt: skip
        assert words.lower() in texts[name].lower(), name
