"""Makes the tar: unpacked anywhere, started from there, or put in place by its install.sh."""

import shutil
import subprocess
import tarfile
from pathlib import Path

from installers.linux.tree import PROGRAM, level, linked_copy
from installers.plan import COMMAND, Plan
from installers.running import PackagingError

HERE = Path(__file__).parent
PACKER = ("xz", "--threads=2", "-6", "--block-size=24MiB", "--stdout")


def tar_name(plan: Plan) -> str:
    """Return the name of the tar's one folder; with .tar.xz that of the tar."""
    return f"{COMMAND}-{plan.version}-linux-{plan.machine}"


def make_tar(plan: Plan, tree: Path) -> Path:
    """Return the .tar.xz of a staged tree: the program folder with `share` in it."""
    root = plan.folder("tar") / tar_name(plan)
    linked_copy(tree / PROGRAM, root)
    linked_copy(tree / "usr/share", root / "share")
    script = shutil.copyfile(HERE / "install.sh", root / "install.sh")
    Path(script).chmod(0o755)
    shutil.copyfile(HERE / "README.txt", root / "README.txt")
    level(root, plan.epoch)
    made = plan.work / f"{tar_name(plan)}.tar.xz"
    _pack(root, made, plan.epoch)
    return made.replace(plan.out / made.name)


def _pack(root: Path, made: Path, epoch: int) -> None:
    with made.open("wb") as target:
        try:
            packer = subprocess.Popen(PACKER, stdin=subprocess.PIPE, stdout=target)
        except FileNotFoundError as error:
            raise PackagingError(f"{PACKER[0]} is not installed") from error
        with (
            packer,
            tarfile.open(fileobj=packer.stdin, mode="w|", format=tarfile.PAX_FORMAT) as tar,
        ):
            for path in [root, *sorted(root.rglob("*"))]:
                _add(tar, path, path.relative_to(root.parent).as_posix(), epoch)
    if packer.returncode != 0:
        raise PackagingError(f"{' '.join(PACKER)} ended with {packer.returncode}")


def _add(tar: tarfile.TarFile, path: Path, name: str, epoch: int) -> None:
    entry = tar.gettarinfo(path, name)
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = epoch
    if entry.isreg():
        with path.open("rb") as file:
            tar.addfile(entry, file)
    else:
        tar.addfile(entry)
