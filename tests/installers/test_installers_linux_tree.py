"""The tree of a Linux system that .deb, .rpm, tar and AppImage are made of."""

import os
import re
from dataclasses import replace
from pathlib import Path

import pytest

from installers.linux import papers, stage
from installers.running import PackagingError
from tests.installers.linux_parts import a_bundle, a_plan, lay


def test_all_is_where_linux_expects_it(tmp_path: Path) -> None:
    tree = stage(a_plan(tmp_path), a_bundle(tmp_path), lay)
    assert (tree / "usr/bin/coffer").readlink() == Path("../lib/coffer/coffer")
    assert (tree / "usr/bin/coffer").samefile(tree / "usr/lib/coffer/coffer")
    assert (tree / "usr/lib/coffer/_internal/linked").readlink() == Path("parts")
    assert (tree / "usr/share/applications/app.coffer.Coffer.desktop").is_file()
    assert "Apache" in (tree / "usr/share/doc/coffer/copyright").read_text()


def test_modes_follow_from_what_a_file_is_and_not_from_who_builds(tmp_path: Path) -> None:
    plan = a_plan(tmp_path)
    before = os.umask(0o077)
    try:
        tree = stage(plan, a_bundle(tmp_path), lay)
    finally:
        os.umask(before)
    modes = {
        path.name: path.stat().st_mode & 0o7777 for path in tree.rglob("*") if not path.is_symlink()
    }
    assert modes.pop("coffer") == 0o755  # the program, and folders of that name
    assert modes["libtwice.so.1"] == modes["data.toml"] == modes["copyright"] == 0o644
    assert modes["parts"] == modes["_internal"] == modes["usr"] == 0o755
    assert {path.lstat().st_mtime for path in tree.rglob("*")} == {plan.epoch}


def test_the_bundle_stays_as_it_was(tmp_path: Path) -> None:
    bundle = a_bundle(tmp_path)
    before = {path: path.lstat().st_mtime_ns for path in bundle.rglob("*")}
    stage(a_plan(tmp_path), bundle, lay)
    assert {path: path.lstat().st_mtime_ns for path in bundle.rglob("*")} == before


def test_a_folder_without_the_program_is_refused(tmp_path: Path) -> None:
    bundle = a_bundle(tmp_path)
    (bundle / "coffer").chmod(0o600)
    with pytest.raises(PackagingError, match=r"no program coffer in it"):
        stage(a_plan(tmp_path), bundle, lay)


@pytest.mark.parametrize("target", ["/etc/passwd", "../../../elsewhere", "gone"])
def test_a_link_that_leads_out_of_the_bundle_is_refused(tmp_path: Path, target: str) -> None:
    bundle = a_bundle(tmp_path)
    (bundle / "_internal/odd").symlink_to(target)
    with pytest.raises(PackagingError, match=rf"the link _internal/odd .* {re.escape(target)}"):
        stage(a_plan(tmp_path), bundle, lay)


@pytest.mark.parametrize(
    ("version", "sorted_as"),
    [
        ("1.2.3", "1.2.3"),
        ("1.0rc1", "1.0~rc1"),
        ("2.0b2", "2.0~b2"),
        ("0.2.0.dev3", "0.2.0~dev3"),
    ],
)
def test_a_version_before_the_release_sorts_before_it(version: str, sorted_as: str) -> None:
    assert papers.package_version(version) == sorted_as


def test_the_maintainer_comes_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COFFER_MAINTAINER", "Ada Example <ada@example.org>")
    assert papers.maintainer() == "Ada Example <ada@example.org>"
    monkeypatch.setenv("COFFER_MAINTAINER", "ada@example.org")
    with pytest.raises(PackagingError, match="Name <address>"):
        papers.maintainer()


def test_changes_are_those_of_the_version(tmp_path: Path) -> None:
    text = "# Changes\n\n## 1.2.3 (2026-01-02)\n\n- **New**: one thing,\n  told in `two` lines.\n"
    (tmp_path / "CHANGELOG.md").write_text(text + "- Other.\n\n## 1.2.2\n\n- Old.\n")
    plan = a_plan(tmp_path / "made")
    found = papers.changes(replace(plan, root=tmp_path))
    assert found == ["New: one thing, told in two lines.", "Other."]
    assert papers.changes(replace(plan, root=tmp_path, version="9.9")) == ["Version 9.9."]
