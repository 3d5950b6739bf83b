"""Makes the .rpm: for Fedora, openSUSE and others whose C library is at least as new."""

import string
from pathlib import Path

from installers.linux import papers
from installers.linux.needs import redhat_needs
from installers.linux.tree import PAPERS, PROGRAM
from installers.plan import COMMAND, Plan
from installers.running import PackagingError, run

HERE = Path(__file__).parent
RELEASE = "1"
# Folders that belong to the system or to hicolor-icon-theme: only what lies in them is Coffer's.
OWN = (PROGRAM, PAPERS)


def make_rpm(plan: Plan, tree: Path) -> Path:
    """Return the .rpm of a staged tree; rpmbuild runs nothing over it and finds out nothing."""
    top = plan.folder("rpm")
    spec = top / f"{COMMAND}.spec"
    spec.write_text(_spec(plan, tree), encoding="utf-8")
    words = ["rpmbuild", "-bb", "--quiet", "--nodeps", "--target", f"{plan.machine}-linux"]
    for name, value in _macros(tree, top).items():
        words += ["--define", f"{name} {value}"]
    home = {"HOME": str(top), "XDG_CONFIG_HOME": str(top)}  # macros of the person stay out
    run([*words, spec], environment=plan.environment | home, cwd=top)
    found = sorted((top / "out").rglob("*.rpm"))
    if len(found) != 1:
        raise PackagingError(f"rpmbuild should have made one .rpm, and made {len(found)}")
    return found[0].replace(
        plan.out / f"{COMMAND}-{plan.version}-{RELEASE}.{plan.machine}.rpm",
    )


def _macros(tree: Path, top: Path) -> dict[str, str]:
    return {
        "_topdir": str(top),
        "_rpmdir": str(top / "out"),
        "_dbpath": str(top / "db"),
        "staged_tree": str(tree),
        "_buildhost": "localhost",
        "use_source_date_epoch_as_buildtime": "1",
        "clamp_mtime_to_source_date_epoch": "1",
        "_build_id_links": "none",
        "debug_package": "%{nil}",
        "__os_install_post": "%{nil}",  # else libraries are stripped, which breaks NumPy's
        "_binary_payload": "w6T2.xzdio",  # blocks of one size, however many threads there are
        "_source_filedigest_algorithm": "8",
        "_binary_filedigest_algorithm": "8",  # SHA-256
        "_docdir": "/usr/share/doc",
    }


def _spec(plan: Plan, tree: Path) -> str:
    needs = redhat_needs(plan, tree / PROGRAM)
    template = string.Template((HERE / f"{COMMAND}.spec").read_text(encoding="utf-8"))
    return template.substitute(
        name=COMMAND,
        version=papers.package_version(plan.version),
        release=RELEASE,
        summary=papers.SUMMARY,
        description=papers.DESCRIPTION,
        requires="\n".join(f"Requires: {need}" for need in needs.required),
        recommends="\n".join(f"Recommends: {need}" for need in needs.recommended),
        files="\n".join(_files(tree)),
        changes=papers.redhat_changes(plan),
    )


def _files(tree: Path) -> list[str]:
    lines = [f"/{folder.as_posix()}" for folder in OWN]
    for path in sorted(tree.rglob("*")):
        inside = path.relative_to(tree)
        if path.is_dir() and not path.is_symlink():
            continue
        if not any(inside.is_relative_to(folder) for folder in OWN):
            lines.append(_quoted(inside.as_posix()))
    return lines


def _quoted(name: str) -> str:
    if set(name) & set('*?[]{}"%\\'):
        raise PackagingError(f"the name {name} cannot stand in a list of files of an .rpm")
    return f'"/{name}"'
