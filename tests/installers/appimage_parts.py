"""A small tree in place of the frozen program, and ways to start the AppImage made of it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import pytest

from installers.plan import APP_ID, Plan

EPOCH = 1_700_000_000
TOOLS = ("gcc", "mksquashfs", "objdump", "dpkg-query")
HEADERS = ("squashfuse/squashfuse.h", "fuse3/fuse_lowlevel.h")  # the archives come with them
PROGRAM = """\
#!/bin/sh
for name in APPIMAGE APPDIR ARGV0 OWD APPIMAGE_EXTRACT_AND_RUN; do
    eval "printf '%s=%s\\n' $name \\"\\$$name\\""
done
for word; do printf 'word=%s\\n' "$word"; done
case $1 in
    ends) exit "$2" ;;
    waits) echo >"$2"; while [ -e "$2" ]; do sleep 0.02; done ;;
    leaves) exec 3<&-; "$APPDIR/usr/lib/coffer/child" "$2" >/dev/null 2>&1 & ;;
esac
"""
CHILD = """\
#!/bin/sh
exec 4<"$0"
echo >"$1"
while [ -e "$1" ]; do sleep 0.02; done
"""


def require_tools() -> None:
    """Skip where an AppImage cannot be made; on the project's own machines that is a failure."""
    lacking = [tool for tool in TOOLS if shutil.which(tool) is None]
    lacking += [name for name in HEADERS if not Path("/usr/include", name).is_file()]
    if lacking and os.environ.get("CI"):
        pytest.fail(f"AppImages cannot be made here: {', '.join(lacking)} missing")
    if lacking:
        pytest.skip(f"AppImages cannot be made here: {', '.join(lacking)} missing")


def a_plan(place: Path, version: str = "9.8.7") -> Plan:
    for name in ("work", "out"):
        (place / name).mkdir(parents=True, exist_ok=True)
    return Plan(
        root=place, work=place / "work", out=place / "out", python=Path(sys.executable),
        version=version, epoch=EPOCH, machine=os.uname().machine,
    )  # fmt: skip


def a_tree(place: Path) -> Path:
    """Return what `installers.linux.stage` would, with a script in place of the program."""
    files = {
        "usr/lib/coffer/coffer": PROGRAM,
        "usr/lib/coffer/child": CHILD,
        "usr/lib/coffer/_internal/data": "x" * 300_000,
        f"usr/share/applications/{APP_ID}.desktop": "[Desktop Entry]\nName=Coffer\n",
        f"usr/share/icons/hicolor/256x256/apps/{APP_ID}.png": "a picture",
    }
    for name, text in files.items():
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        path.chmod(0o755 if text.startswith("#!") else 0o644)
    (place / "usr/bin").mkdir()
    (place / "usr/bin/coffer").symlink_to("../lib/coffer/coffer")
    return place


def started(
    image: Path,
    *words: str | Path,
    home: Path,
    before: tuple[str, ...] = (),
    more: Mapping[str, str] = MappingProxyType({}),
) -> subprocess.CompletedProcess[str]:
    """Start an AppImage as a person does whose home folder is `home`; `before` starts it."""
    line = [*before, str(image), *map(str, words)]
    return subprocess.run(
        line, env=environment(home, more), cwd=home, capture_output=True, text=True,
        timeout=60, check=False,
    )  # fmt: skip


def environment(home: Path, more: Mapping[str, str] = MappingProxyType({})) -> Mapping[str, str]:
    return {"PATH": os.environ["PATH"], "HOME": str(home), "TMPDIR": str(home), **more}


def values(said: str) -> dict[str, str]:
    """Return what the stand-in program printed of its environment."""
    return dict(line.split("=", 1) for line in said.splitlines() if not line.startswith("word="))


def versions(home: Path) -> list[Path]:
    """Return the unpacked versions in the cache."""
    own = home / ".cache/coffer/appimage"
    return sorted(path for path in own.glob("*") if path.name != ".lock") if own.exists() else []
