"""Coffer as a person has it: built as a wheel, installed into an environment of its own."""

import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def install(folder: Path) -> Path:
    """Build the wheel and install it; return the command. Its packages are those of the tests."""
    _run(
        sys.executable, "-c",
        "import os, sys; from setuptools.build_meta import build_wheel; "
        "sys.argv = ['build']; build_wheel(os.environ['OUT'])",
        cwd=_copy(folder / "source"), OUT=str(folder),
    )  # fmt: skip
    (wheel,) = folder.glob("coffer-*.whl")
    place = folder / "installed"
    _run(sys.executable, "-m", "venv", str(place))
    python = place / "bin" / "python"
    _run(str(python), "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", str(wheel))
    (packages,) = place.glob("lib/python*/site-packages")
    # Behind its own, so that the installed Coffer is found before a checkout.
    (packages / "shared.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return place / "bin" / "coffer"


def _copy(place: Path) -> Path:
    """Copy what the wheel is made of: building leaves files behind, and not in the checkout."""
    import shutil

    place.mkdir()
    for name in ("app", "ui", "migrations", "resources"):
        shutil.copytree(ROOT / name, place / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, place / name)
    return place


def _run(*words: str, cwd: Path | None = None, **more: str) -> None:
    import os

    done = subprocess.run(
        words, cwd=cwd, env={**os.environ, **more}, capture_output=True, text=True, check=False,
        timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
