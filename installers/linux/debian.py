"""Makes the .deb: installed by apt, which brings what it depends on, in any Debian since 12."""

import gzip
import hashlib
import os
from pathlib import Path

from installers.linux import papers
from installers.linux.needs import debian_needs
from installers.linux.tree import PAPERS, PROGRAM, level, linked_copy
from installers.plan import COMMAND, Plan
from installers.running import run

HERE = Path(__file__).parent
OVERRIDES = Path("usr/share/lintian/overrides") / COMMAND
RECOMMENDED = ("ca-certificates", "default-dbus-session-bus | dbus-session-bus")
CONTROL = """\
Package: {name}
Version: {version}
Architecture: {machine}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Suggests: gnome-keyring | kwalletmanager | keepassxc, fonts-noto-color-emoji, fonts-noto-cjk
Section: misc
Priority: optional
Description: {summary}
{description}
"""


def make_deb(plan: Plan, tree: Path) -> Path:
    """Return the .deb of a staged tree.

    It has no maintainer scripts: menus, icons, file types and man pages are taken up by the
    triggers of the packages that keep them, and nothing of Coffer's lies outside the package
    but what people made, which no removal touches.
    """
    root = plan.folder("deb")
    linked_copy(tree, root)
    _write(root / PAPERS / "changelog.gz", _packed(papers.debian_changes(plan)))
    _write(root / OVERRIDES, (HERE / "lintian-overrides").read_bytes())
    control = root / "DEBIAN"
    control.mkdir()
    _write(control / "md5sums", _sums(root, control).encode())
    _write(control / "control", _control(plan, root).encode())
    level(root, plan.epoch)
    made = plan.work / f"{COMMAND}_{plan.version}_{plan.debian_machine}.deb"
    packing = ("--root-owner-group", "-Zxz", "-z6")  # in blocks of one size, by all processors
    run(["dpkg-deb", *packing, "--build", root, made], environment=plan.environment)
    return made.replace(plan.out / made.name)


def _control(plan: Plan, root: Path) -> str:
    needs = debian_needs(root / PROGRAM)
    return CONTROL.format(
        name=COMMAND,
        version=papers.package_version(plan.version),
        machine=plan.debian_machine,
        maintainer=papers.maintainer(),
        size=_kibibytes(root),
        depends=", ".join(needs.required),
        recommends=", ".join(sorted([*RECOMMENDED, *needs.recommended])),
        summary=papers.SUMMARY,
        description="\n".join(f" {line or '.'}" for line in papers.DESCRIPTION.splitlines()),
    )


def _sums(root: Path, control: Path) -> str:
    lines = []
    for path in sorted(root.rglob("*")):
        if path.is_file() and not path.is_symlink() and control not in path.parents:
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {path.relative_to(root).as_posix()}\n")
    return "".join(lines)


def _kibibytes(root: Path) -> int:
    """Return what the package takes on disk, counted as dpkg-gencontrol does."""
    total = 0
    for folder, folders, names in os.walk(root):
        if Path(folder) == root:
            folders.remove("DEBIAN")
        for name in names:
            path = Path(folder, name)
            total += 1 if path.is_symlink() else -(-path.stat().st_size // 1024)
        total += len([name for name in folders if not Path(folder, name).is_symlink()])
    return total


def _packed(text: str) -> bytes:
    return gzip.compress(text.encode(), 9, mtime=0)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
