"""Same input, same digest: makes everything twice, in other places and settings, and compares."""

import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from installers.contents.members import members
from installers.contents.packed import digest
from installers.plan import ROOT, read_plan
from installers.running import PackagingError, run

SHOWN = 10  # differences inside one file that are named
# What must not show in what is made: time zone, language, mask of rights, home.
_SETTINGS = (
    {"TZ": "UTC", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"},
    {"TZ": "Pacific/Kiritimati", "LANG": "C", "LC_ALL": "C"},
)
_MASKS = (0o022, 0o077)


def differences(one: Path, other: Path) -> list[str]:
    """Return how two folders of what was made differ, file by file; empty if they do not."""
    first, second = _listed(one), _listed(other)
    found = [f"{name}: only in {one}" for name in sorted(first.keys() - second.keys())]
    found += [f"{name}: only in {other}" for name in sorted(second.keys() - first.keys())]
    for name in sorted(first.keys() & second.keys()):
        if first[name] != second[name]:
            found += _inside(name, first[name], second[name])
    return found


@dataclass(frozen=True, slots=True)
class _Entry:
    """What is compared of one name in a folder."""

    kind: str  # "file", "link", "folder"
    told: str  # rights and digest, or where a link leads
    path: Path = field(compare=False)


def _listed(folder: Path) -> dict[str, _Entry]:
    return {path.relative_to(folder).as_posix(): _entry(path) for path in sorted(folder.rglob("*"))}


def _entry(path: Path) -> _Entry:
    if path.is_symlink():
        return _Entry("link", str(path.readlink()), path)
    if path.is_dir():
        return _Entry("folder", "", path)
    runs = "runs" if path.stat().st_mode & 0o111 else "plain"
    return _Entry("file", f"{runs} {digest(path)}", path)


def _inside(name: str, first: _Entry, second: _Entry) -> list[str]:
    is_changed = first.told.rpartition(" ")[2] != second.told.rpartition(" ")[2]
    if not (first.kind == second.kind == "file" and is_changed):
        return [f"{name}: {first.kind} {first.told} | {second.kind} {second.told}"]
    mine, its = members(first.path), members(second.path)
    wrong = [
        f"{name}: {part or _place(first.path, second.path)}: {_said(mine, its, part)}"
        for part in sorted(mine.keys() | its.keys())
        if mine.get(part) != its.get(part)
    ]
    if not wrong:
        wrong = [f"{name}: alike inside, packed differently ({_place(first.path, second.path)})"]
    more = [f"{name}: and {len(wrong) - SHOWN} more"] if len(wrong) > SHOWN else []
    return wrong[:SHOWN] + more


def _said(mine: dict[str, str], its: dict[str, str], part: str) -> str:
    return f"{mine.get(part, 'not there')} | {its.get(part, 'not there')}"


def _place(one: Path, other: Path) -> str:
    """Return from which byte on two files differ."""
    with one.open("rb") as first, other.open("rb") as second:
        at = 0
        while True:
            mine, its = first.read(1 << 20), second.read(1 << 20)
            if mine != its or not mine:
                same = next(
                    (
                        i
                        for i, pair in enumerate(zip(mine, its, strict=False))
                        if pair[0] != pair[1]
                    ),
                    min(len(mine), len(its)),
                )
                return f"from byte {at + same} on"
            at += len(mine)


def make_twice(python: Path, only: Sequence[str], keep: Path | None = None) -> list[str]:
    """Make everything in two copies of the checkout, and return the differences."""
    epoch = str(read_plan(python).epoch)
    folder = keep or Path(tempfile.mkdtemp(prefix="coffer-twice-"))
    outs = []
    try:
        for number, settings in enumerate(_SETTINGS):
            # Places of different length, as a path that slips in is often padded.
            place = folder / ("first" if number == 0 else "the-second-one/deeper")
            checkout, out, home = place / "checkout", place / "out", place / "home"
            _copy_checkout(checkout)
            home.mkdir(parents=True)
            words = [word for kind in only for word in ("--only", kind)]
            old = os.umask(_MASKS[number])
            try:
                run(
                    [sys.executable, "-m", "installers", "--python", python.absolute(),
                     "--out", out, "--work", place / "work", *words],
                    cwd=checkout, timeout=3600,
                    environment={**os.environ, **settings, "SOURCE_DATE_EPOCH": epoch,
                                 "HOME": str(home)},
                )  # fmt: skip
            finally:
                os.umask(old)
            outs.append(out)
        return differences(outs[0], outs[1])
    finally:
        if keep is None:
            shutil.rmtree(folder, ignore_errors=True)


def _copy_checkout(target: Path) -> None:
    """Copy what git keeps, or would: nothing that was built."""
    said = run(["git", "-C", ROOT, "ls-files", "--cached", "--others", "--exclude-standard", "-z"])
    names = [name for name in said.split("\0") if name]
    if not names:
        raise PackagingError(f"git knows no files in {ROOT}")
    for name in names:
        source = ROOT / name
        if source.is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target / name)
