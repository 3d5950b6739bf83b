"""A small bundle that stands for the frozen program, and what its making needs."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from installers.plan import APP_ID, ROOT, Plan

ENTRY = f"""\
[Desktop Entry]
Type=Application
Name=Coffer
Exec=coffer %f
TryExec=coffer
Icon={APP_ID}
"""
SOURCE = '#include <stdlib.h>\nint has_home(void) { return getenv("HOME") != NULL; }\n'


def need(*tools: str) -> None:
    """Skip where a tool is missing; on a build server, where it has to be there, fail."""
    lacking = [tool for tool in tools if not shutil.which(tool)]
    if lacking and os.environ.get("CI"):
        pytest.fail(f"not installed: {', '.join(lacking)}")
    if lacking:
        pytest.skip(f"not installed: {', '.join(lacking)}")


def a_plan(folder: Path, version: str = "1.2.3", epoch: int = 1_700_000_000) -> Plan:
    plan = Plan(
        root=ROOT, work=folder / "work", out=folder / "out", python=Path("python3"),
        version=version, epoch=epoch, machine="x86_64",
    )  # fmt: skip
    plan.work.mkdir(parents=True)
    plan.out.mkdir()
    return plan


def a_bundle(folder: Path) -> Path:
    """Return a program folder: a script as program, files, and links as PyInstaller makes them."""
    bundle = folder / "bundle"
    inside = bundle / "_internal"
    inside.mkdir(parents=True)
    program = bundle / "coffer"
    program.write_text('#!/bin/sh\necho "coffer, started as $0"\n', encoding="utf-8")
    program.chmod(0o700)
    (inside / "libtwice.so.1").write_bytes(b"a library")
    (inside / "libtwice.so.1").chmod(0o775)
    (inside / "libtwice.so").symlink_to("libtwice.so.1")
    (inside / "a name with blanks é.txt").write_text("text\n", encoding="utf-8")
    (inside / "parts").mkdir(mode=0o700)
    (inside / "parts" / "data.toml").write_text("a = 1\n", encoding="utf-8")
    (inside / "linked").symlink_to("parts")
    return bundle


def a_library(path: Path, *options: str) -> Path:
    """Compile a library."""
    need("gcc", "objdump")
    path.parent.mkdir(parents=True, exist_ok=True)
    source = path.with_name("source.c")
    source.write_text(SOURCE, encoding="utf-8")
    words = ["gcc", "-shared", "-fPIC", "-o", str(path), str(source), *options]
    subprocess.run(words, check=True, capture_output=True)
    source.unlink()
    return path


def lay(plan: Plan, prefix: Path) -> None:
    """Lay what is read by the tests below a prefix, as installers.desktop does with all."""
    for name, text in {
        f"share/applications/{APP_ID}.desktop": ENTRY,
        f"share/icons/hicolor/scalable/apps/{APP_ID}.svg": "<svg/>\n",
        "share/man/man1/coffer.1.gz": "packed",
    }.items():
        (prefix / name).parent.mkdir(parents=True, exist_ok=True)
        (prefix / name).write_text(text, encoding="utf-8")


def said(*words: str | Path, cwd: Path | None = None) -> str:
    """Return what a tool prints."""
    done = subprocess.run(
        [str(word) for word in words], check=True, capture_output=True, text=True, cwd=cwd
    )
    return done.stdout
