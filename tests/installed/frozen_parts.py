"""The frozen program for tests: made once for a run, or one that is there already."""

import os
import shutil
import subprocess
import zipfile
from pathlib import Path, PurePosixPath

import pytest

from installers.plan import ROOT, read_plan
from tests.once import made_once

PYTHON = ROOT / ".tools" / "bundling" / "bin" / "python"
TOOLS = ("strip", "objdump", "readelf")  # of binutils


def bundle(factory: pytest.TempPathFactory) -> Path:
    """Return the program's folder; COFFER_BUNDLE names one that need not be made."""
    there = os.environ.get("COFFER_BUNDLE")
    if there:
        return Path(there)
    lacking = [tool for tool in TOOLS if shutil.which(tool) is None]
    if not (PYTHON.exists() and PYTHON.parents[1].joinpath(".lock").exists()):  # or half made
        lacking.append("the environment .tools/bundling (./dev package makes it)")
    if lacking and os.environ.get("CI"):
        pytest.fail(f"needed here: {', '.join(lacking)}")
    if lacking:
        pytest.skip(f"no {', '.join(lacking)}")
    return made_once(factory, "frozen", _freeze) / "work" / "bundle" / "coffer"


def run(
    program: Path, *words: str | Path, home: Path, code: int = 0, seconds: float = 60
) -> subprocess.CompletedProcess[str]:
    """Run the program in a home of its own, with nothing of this environment."""
    home.mkdir(exist_ok=True)
    done = subprocess.run(
        [str(program / "coffer"), *map(str, words)],
        env={"PATH": os.defpath, "HOME": str(home), "LANG": "C.UTF-8", "TZ": "UTC"},
        cwd=home, capture_output=True, text=True, timeout=seconds, check=False,
    )  # fmt: skip
    assert done.returncode == code, f"{words} ended with {done.returncode}: {done.stderr}"
    return done


def _freeze(folder: Path) -> None:
    from installers.bundle import freeze

    plan = read_plan(PYTHON, folder / "out", folder / "work")
    plan.work.mkdir()
    freeze(plan)
    for name in ("pyinstaller", "pyinstaller-cache", "site", "source"):
        shutil.rmtree(plan.work / name, ignore_errors=True)


def modules(program: Path) -> set[str]:
    """Return the names of all Python modules in the program."""
    from PyInstaller.archive.readers import (  # type: ignore[import-untyped]  # it has no stubs
        CArchiveReader,
    )

    inner = program / "_internal"
    packed = CArchiveReader(str(program / "coffer"))
    names = {*packed.toc, *packed.open_embedded_archive("PYZ.pyz").toc}
    with zipfile.ZipFile(inner / "base_library.zip") as base:
        names |= {_dotted(PurePosixPath(name)) for name in base.namelist()}
    for path in inner.rglob("*.so"):
        place = PurePosixPath(path.relative_to(inner).as_posix())
        is_own = len(place.parts) > 1 and place.parts[1] == "lib-dynload"
        names.add(_dotted(PurePosixPath(place.name) if is_own else place))
    return names


def _dotted(place: PurePosixPath) -> str:
    name = ".".join((*place.parent.parts, place.name.partition(".")[0]))
    return name.removesuffix(".__init__")
