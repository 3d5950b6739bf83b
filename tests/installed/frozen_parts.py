"""The frozen program for tests: made once for a run, or one that is there already."""

import os
import shutil
import subprocess
from pathlib import Path

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
    if not PYTHON.exists():
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
