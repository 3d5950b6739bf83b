"""The wheel and the source archive: what `pip install` takes, and what installers are made from."""

import gzip
import io
import shutil
import subprocess
import tarfile
import time
import zipfile
from pathlib import Path

from installers.plan import Plan
from installers.running import PackagingError, run

TAKEN = ("app", "ui", "migrations", "resources")  # folders of the program
BESIDE = ("LICENSE", "README.md", "pyproject.toml")
BUILD = """
import sys
from setuptools import build_meta
out = sys.argv[1]
print(build_meta.build_sdist(out))
print(build_meta.build_wheel(out))
"""


def make_wheel(plan: Plan) -> Path:
    """Make wheel and source archive, put them in `out`, and return the wheel."""
    source, made = plan.folder("source"), plan.folder("wheel")
    for name in source_files(plan.root):
        target = source / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(plan.root / name, target)
        target.chmod(0o644)
    run([plan.python, "-c", BUILD, made], environment=plan.environment, cwd=source)
    wheel = _only(made, "*.whl")
    archive = _only(made, "*.tar.gz")
    plan.out.mkdir(parents=True, exist_ok=True)
    _archive_anew(archive, plan.out / archive.name, plan.epoch)
    return _wheel_anew(wheel, plan.out / wheel.name, plan.epoch)


def source_files(root: Path) -> list[str]:
    """Return what the program is made of, below `root`, sorted: what git knows, or would add."""
    asked = ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run([*asked, "--", *TAKEN, *BESIDE], capture_output=True, check=False)
    if done.returncode == 0 and done.stdout:
        found = set(done.stdout.decode().rstrip("\0").split("\0"))
    else:  # an unpacked source archive
        found = set(BESIDE)
        for folder in TAKEN:
            found |= {
                path.relative_to(root).as_posix()
                for path in (root / folder).rglob("*")
                if path.is_file() and "__pycache__" not in path.parts
            }
    return sorted(name for name in found if (root / name).is_file())


def _only(folder: Path, pattern: str) -> Path:
    found = sorted(folder.glob(pattern))
    if len(found) != 1:
        raise PackagingError(f"{folder} should hold one {pattern}, and holds {len(found)}")
    return found[0]


def _archive_anew(archive: Path, target: Path, epoch: int) -> None:
    """Write the source archive with sorted members, one time, one owner and fixed modes."""
    inner = io.BytesIO()
    with (
        tarfile.open(archive) as given,
        tarfile.open(fileobj=inner, mode="w", format=tarfile.PAX_FORMAT) as made,
    ):
        for member in sorted(given.getmembers(), key=lambda one: one.name):
            member.mtime, member.uid, member.gid = epoch, 0, 0
            member.uname = member.gname = ""
            member.pax_headers = {}
            member.mode = 0o755 if member.isdir() else 0o644
            made.addfile(member, given.extractfile(member) if member.isfile() else None)
    aside = target.with_name(f".{target.name}.part")
    with aside.open("wb") as stream, gzip.GzipFile("", "wb", 9, stream, mtime=epoch) as packed:
        packed.write(inner.getvalue())
    aside.replace(target)


def _wheel_anew(wheel: Path, target: Path, epoch: int) -> Path:
    """Write the wheel with one time and fixed modes, whatever the umask was."""
    moment = time.gmtime(epoch)[:6]
    aside = target.with_name(f".{target.name}.part")
    with zipfile.ZipFile(wheel) as given, zipfile.ZipFile(aside, "w") as made:
        for one in given.infolist():
            entry = zipfile.ZipInfo(one.filename, moment)
            entry.create_system, entry.external_attr = 3, 0o100644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            made.writestr(entry, given.read(one), compresslevel=9)
    return aside.replace(target)
