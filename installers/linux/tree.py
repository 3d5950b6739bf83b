"""Lays the program out as it lies on a Linux system: all of it below `usr`."""

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

from installers.linux import papers
from installers.plan import COMMAND, Plan
from installers.running import PackagingError

PROGRAM = Path("usr/lib") / COMMAND  # the folder of the program, from the root of the tree
LINK = Path("usr/bin") / COMMAND
PAPERS = Path("usr/share/doc") / COMMAND
_LIBRARY = re.compile(r"\.so(\.|$)")

Lay = Callable[[Plan, Path], None]  # puts desktop entry, icons, man pages, … below a prefix


def stage(plan: Plan, bundle: Path, lay: Lay | None = None) -> Path:
    """Return a tree with program, link, desktop files and copyright; nothing in it is random."""
    _require_program(bundle)
    tree = plan.folder("tree")
    shutil.copytree(bundle, tree / PROGRAM, symlinks=True)
    _refuse_links_outside(tree / PROGRAM)
    (tree / LINK).parent.mkdir()
    (tree / LINK).symlink_to(Path("..", "lib", COMMAND, COMMAND))
    (lay or _desktop())(plan, tree / "usr")
    (tree / PAPERS).mkdir(parents=True, exist_ok=True)
    (tree / PAPERS / "copyright").write_text(papers.copyright_text(), encoding="utf-8")
    level(tree, plan.epoch)
    return tree


def _desktop() -> Lay:
    from installers.desktop import lay

    return lay


def level(tree: Path, epoch: int) -> None:
    """Give all below `tree` the modes that fit what it is, and one time."""
    for folder, _, names in os.walk(tree, topdown=False):
        for name in names:
            path = Path(folder, name)
            if not path.is_symlink():
                path.chmod(_mode(path))
            os.utime(path, (epoch, epoch), follow_symlinks=False)
        for path in Path(folder).iterdir():  # links to folders are no names of files
            if path.is_symlink():
                os.utime(path, (epoch, epoch), follow_symlinks=False)
        Path(folder).chmod(0o755)
        os.utime(folder, (epoch, epoch))


def linked_copy(tree: Path, target: Path) -> None:
    """Copy a tree that is level; files are the same on disk, so they must not be changed."""
    shutil.copytree(tree, target, symlinks=True, copy_function=_link, dirs_exist_ok=True)


def _link(source: str, target: str) -> str:
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:  # another file system
        shutil.copy2(source, target, follow_symlinks=False)
    return target


def _mode(path: Path) -> int:
    """Return 0755 for what can be started, 0644 for all else, libraries among it."""
    is_program = path.stat().st_mode & 0o100 and not _LIBRARY.search(path.name)
    return 0o755 if is_program else 0o644


def _require_program(bundle: Path) -> None:
    program = bundle / COMMAND
    if not (program.is_file() and os.access(program, os.X_OK)):
        raise PackagingError(
            f"{bundle} is no bundle of Coffer: there is no program {COMMAND} in it"
        )


def _refuse_links_outside(program: Path) -> None:
    inside = program.resolve()
    for folder, folders, names in os.walk(program):
        for name in (*folders, *names):
            path = Path(folder, name)
            if path.is_symlink() and not _leads_inside(path, inside):
                where = path.relative_to(program)
                raise PackagingError(f"the link {where} in the bundle leads to {path.readlink()}")


def _leads_inside(link: Path, inside: Path) -> bool:
    if link.readlink().is_absolute():
        return False
    target = link.resolve()
    return target.exists() and target.is_relative_to(inside)
