"""Lays out what is inside the AppImage: the staged tree, and what its root must have."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from installers.appimage.needs import require_common
from installers.appimage.runtime import SOURCES, Linked
from installers.linux.tree import PAPERS, PROGRAM, level, linked_copy
from installers.plan import APP_ID, COMMAND, Plan
from installers.running import PackagingError

ENTRY = Path("usr/share/applications") / f"{APP_ID}.desktop"
ICON = Path("usr/share/icons/hicolor/256x256/apps") / f"{APP_ID}.png"
RUNTIME_PAPERS = PAPERS / "appimage-runtime"
MAIN_GROUP = "[Desktop Entry]\n"


def lay_out(plan: Plan, tree: Path, linked: Sequence[Linked]) -> Path:
    """Return the AppDir: nothing in it names a place, so it runs from wherever it is mounted.

    `linked` is what the runtime is made of; its licences belong to what people are given.
    """
    root = plan.folder("appimage") / "Coffer.AppDir"
    linked_copy(tree, root)
    (root / "AppRun").symlink_to(PROGRAM / COMMAND)
    (root / ENTRY.name).write_text(_entry(plan, tree / ENTRY), encoding="utf-8")
    (root / ICON.name).symlink_to(ICON)
    (root / ".DirIcon").symlink_to(ICON)
    _add_papers(plan, root / RUNTIME_PAPERS, linked)
    level(root, plan.epoch)
    return root


def require_complete(tree: Path) -> None:
    """Raise PackagingError if a staged tree lacks what an AppImage cannot be without."""
    for needed in (PROGRAM / COMMAND, ENTRY, ICON):
        if not (tree / needed).is_file():
            raise PackagingError(f"an AppImage needs {needed}, and {tree} has none")
    require_common(tree / PROGRAM)


def _entry(plan: Plan, source: Path) -> str:
    """Return the desktop entry with the version, as tools that put AppImages in menus want it."""
    text = source.read_text(encoding="utf-8")
    if not text.startswith(MAIN_GROUP):
        raise PackagingError(f"{ENTRY} does not begin with {MAIN_GROUP.strip()}")
    return f"{MAIN_GROUP}X-AppImage-Version={plan.version}\n{text.removeprefix(MAIN_GROUP)}"


def _add_papers(plan: Plan, folder: Path, linked: Sequence[Linked]) -> None:
    """Add licences of what the runtime is linked with, and all that it takes to link it anew."""
    folder.mkdir(parents=True)
    for source in SOURCES:
        shutil.copyfile(source, folder / source.name)
    lines = []
    for package in linked:
        (folder / f"{package.name}.copyright").write_text(package.licence, encoding="utf-8")
        lines.append(f"  {package.name} {package.version} ({package.spdx})")
    template = (Path(__file__).parent / "relinking.txt").read_text(encoding="utf-8")
    text = template.format(version=plan.version, packages="\n".join(lines))
    (folder / "README.txt").write_text(text, encoding="utf-8")
