"""The .deb, the .rpm and the tar of a small bundle, and that each is made the same twice."""

import hashlib
import os
import subprocess
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from installers.linux import make_deb, make_rpm, make_tar, stage
from installers.plan import Plan
from tests.installers.linux_parts import a_bundle, a_library, a_plan, lay, need, said

Make = Callable[[Plan, Path], Path]


@pytest.fixture(params=[(make_deb, "dpkg-deb"), (make_rpm, "rpmbuild"), (make_tar, "xz")])
def make(request: pytest.FixtureRequest) -> Make:
    maker, tool = request.param
    need(tool, "objdump", "xz")
    found: Make = maker
    return found


def test_the_same_input_gives_the_same_bytes(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    digests = set()
    for name, umask, zone in (("here", 0o022, "UTC"), ("another place", 0o077, "Asia/Tokyo")):
        monkeypatch.setenv("TZ", zone)
        monkeypatch.setenv("HOME", str(tmp_path / name))
        before = os.umask(umask)
        try:
            (tmp_path / name).mkdir()
            macros = tmp_path / name / ".rpmmacros"
            macros.write_text(f"%_buildhost {zone}\n%packager {name}\n", encoding="utf-8")
            plan = a_plan(tmp_path / name)
            made = make(plan, stage(plan, a_bundle(tmp_path / name), lay))
        finally:
            os.umask(before)
        digests.add(hashlib.sha256(made.read_bytes()).hexdigest())
        assert made.parent == plan.out
        assert str(tmp_path).encode() not in made.read_bytes()
    assert len(digests) == 1


def test_a_deb_says_what_it_is_and_runs_nothing_when_it_is_installed(tmp_path: Path) -> None:
    need("dpkg-deb", "objdump")
    bundle = a_bundle(tmp_path)
    a_library(bundle / "_internal/libreal.so.1")
    plan = a_plan(tmp_path, "1.0rc1")
    deb = make_deb(plan, stage(plan, bundle, lay))
    assert deb.name == "coffer_1.0rc1_amd64.deb"
    fields = said("dpkg-deb", "--field", deb)
    assert "Version: 1.0~rc1\nArchitecture: amd64\n" in fields
    assert "Depends: libc6" in fields
    said("dpkg-deb", "--control", deb, tmp_path / "control")
    assert {path.name for path in (tmp_path / "control").iterdir()} == {"control", "md5sums"}


def test_a_deb_holds_the_tree_with_right_sums(tmp_path: Path) -> None:
    need("dpkg-deb", "objdump")
    plan = a_plan(tmp_path)
    deb = make_deb(plan, stage(plan, a_bundle(tmp_path), lay))
    root = tmp_path / "root"
    said("dpkg-deb", "--raw-extract", deb, root)
    assert said("md5sum", "--check", "--quiet", "DEBIAN/md5sums", cwd=root) == ""
    listed = {line.split("  ", 1)[1] for line in (root / "DEBIAN/md5sums").read_text().splitlines()}
    held = {
        path.relative_to(root).as_posix()
        for path in (root / "usr").rglob("*")
        if path.is_file() and not path.is_symlink()
    }
    assert listed == held
    assert said(root / "usr/bin/coffer").startswith("coffer, started as")
    assert "root/root" in said("dpkg-deb", "--contents", deb)


def test_lintian_finds_no_error_in_a_deb(tmp_path: Path) -> None:
    need("lintian", "dpkg-deb", "objdump")
    plan = a_plan(tmp_path)
    deb = make_deb(plan, stage(plan, a_bundle(tmp_path), lay))
    words = ["lintian", "--allow-root", "--fail-on", "error", str(deb)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    ours = [line for line in done.stdout.splitlines() if "share/man" not in line]  # a stand-in
    assert [line for line in ours if line.startswith("E:")] == []


def test_an_rpm_owns_its_own_folders_alone_and_says_what_it_needs(tmp_path: Path) -> None:
    need("rpmbuild", "rpm", "objdump")
    bundle = a_bundle(tmp_path)
    a_library(bundle / "_internal/libreal.so.1")
    plan = a_plan(tmp_path)
    rpm = make_rpm(plan, stage(plan, bundle, lay))
    assert rpm.name == "coffer-1.2.3-1.x86_64.rpm"
    query = ("rpm", "--dbpath", tmp_path / "db", "--query", "--package", rpm)
    needs = said(*query, "--requires").split("\n")
    assert "libc.so.6()(64bit)" in needs
    assert "libtwice.so.1()(64bit)" not in needs
    files = said(*query, "--list").split("\n")
    assert "/usr/bin/coffer" in files
    assert "/usr/lib/coffer/_internal/a name with blanks é.txt" in files
    assert "/usr/share/applications/app.coffer.Coffer.desktop" in files
    assert not {"/usr", "/usr/bin", "/usr/share/applications", "/usr/share/icons"} & {*files}
    assert said(*query, "--scripts").strip() == ""
    owners = said(*query, "--queryformat", "[%{FILEUSERNAME}:%{FILEGROUPNAME}\n]")
    assert {*owners.split()} == {"root:root"}


def test_a_tar_has_one_folder_that_is_nobodys(tmp_path: Path) -> None:
    need("xz")
    plan = a_plan(tmp_path)
    made = make_tar(plan, stage(plan, a_bundle(tmp_path), lay))
    assert made.name == "coffer-1.2.3-linux-x86_64.tar.xz"
    with tarfile.open(made) as tar:
        members = tar.getmembers()
    assert {member.name.split("/")[0] for member in members} == {"coffer-1.2.3-linux-x86_64"}
    assert {(member.uid, member.gid, member.mtime) for member in members} == {(0, 0, plan.epoch)}
    assert not any(member.islnk() for member in members)
