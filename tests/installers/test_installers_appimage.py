"""The making of AppImages: alike each time, with all that belongs in, and nothing foreign."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from installers.appimage import compile_runtime, make
from installers.appimage.directory import lay_out
from installers.appimage.image import marked
from installers.appimage.runtime import Runtime
from installers.plan import APP_ID
from installers.running import PackagingError
from tests.installers.appimage_parts import EPOCH, a_plan, a_tree, require_tools


@pytest.fixture(autouse=True)
def tools() -> None:
    require_tools()


@pytest.fixture(scope="module")
def runtime(tmp_path_factory: pytest.TempPathFactory) -> Runtime:
    require_tools()
    return compile_runtime(a_plan(tmp_path_factory.mktemp("runtime")))


def test_the_same_tree_gives_the_same_file_anywhere(tmp_path: Path) -> None:
    first = make(a_plan(tmp_path / "a"), a_tree(tmp_path / "a tree"))
    later = a_tree(tmp_path / "elsewhere" / "another tree")
    os.utime(later / "usr", (1, 1))
    second = make(a_plan(tmp_path / "b b"), later)
    assert first.name == second.name == f"Coffer-9.8.7-{os.uname().machine}.AppImage"
    content = first.read_bytes()
    assert content == second.read_bytes()
    assert first.stat().st_mode & 0o777 == 0o755
    assert str(tmp_path).encode() not in content
    assert str(Path.cwd()).encode() not in content


def test_its_root_has_what_desktops_look_for(tmp_path: Path) -> None:
    root = lay_out(a_plan(tmp_path), a_tree(tmp_path / "tree"), ())
    assert (root / "AppRun").resolve() == (root / "usr/lib/coffer/coffer").resolve()
    entry = (root / f"{APP_ID}.desktop").read_text(encoding="utf-8")
    assert entry == "[Desktop Entry]\nX-AppImage-Version=9.8.7\nName=Coffer\n"
    assert (root / ".DirIcon").read_text() == (root / f"{APP_ID}.png").read_text() == "a picture"
    assert {path.lstat().st_mtime for path in root.rglob("*")} == {EPOCH}
    for path in root.rglob("*"):
        assert not path.is_symlink() or not path.readlink().is_absolute()


def test_the_staged_tree_stays_as_it_is(tmp_path: Path) -> None:
    tree = a_tree(tmp_path / "tree")
    before = {path: path.lstat().st_mode for path in tree.rglob("*")}
    make(a_plan(tmp_path), tree)
    assert {path: path.lstat().st_mode for path in tree.rglob("*")} == before


def test_the_runtime_is_linked_with_nothing_under_the_gpl(runtime: Runtime) -> None:
    linked = runtime.linked
    names = {package.name.rstrip("-0123456789") for package in linked}
    assert "libfuse3-dev" in {package.name for package in linked}
    assert not {name for name in names if "lzo" in name}
    for package in linked:
        assert package.version
        assert "GPL-3" not in package.spdx or "GCC-exception" in package.spdx


def test_licences_and_source_of_the_runtime_come_with_it(runtime: Runtime, tmp_path: Path) -> None:
    root = lay_out(a_plan(tmp_path), a_tree(tmp_path / "tree"), runtime.linked)
    papers = root / "usr/share/doc/coffer/appimage-runtime"
    text = (papers / "README.txt").read_text(encoding="utf-8")
    assert "libfuse3-dev" in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (papers / "libfuse3-dev.copyright").read_text()
    assert (papers / "main.c").is_file()


def test_people_can_link_the_runtime_anew_as_the_papers_say(tmp_path: Path) -> None:
    image = make(a_plan(tmp_path), a_tree(tmp_path / "tree"))
    own = tmp_path / "own"
    own.mkdir()
    shutil.copy2(image, own / "Coffer.AppImage")
    subprocess.run(
        [own / "Coffer.AppImage", "--appimage-extract"], cwd=own, check=True, capture_output=True
    )
    papers = own / "squashfs-root/usr/share/doc/coffer/appimage-runtime"
    for source in papers.glob("*.[ch]"):
        shutil.copy2(source, own)
    text = (papers / "README.txt").read_text(encoding="utf-8")
    steps = text[text.index("  offset=") :]
    subprocess.run(["sh", "-euc", steps], cwd=own, check=True, capture_output=True)
    done = subprocess.run(
        [own / "Own.AppImage", "--appimage-extract-and-run", "ends", "6"],
        env={"PATH": os.environ["PATH"], "HOME": str(own)}, check=False, capture_output=True,
    )  # fmt: skip
    assert done.returncode == 6


def test_a_library_that_not_every_desktop_has_is_refused(tmp_path: Path) -> None:
    tree = a_tree(tmp_path / "tree")
    (tmp_path / "x.c").write_text("int fuse_version(void); int main(void) {return fuse_version();}")
    program = tree / "usr/lib/coffer/coffer"
    subprocess.run(["gcc", "-o", program, tmp_path / "x.c", "-lfuse3"], check=True)
    with pytest.raises(PackagingError, match=r"libfuse3\.so\.3 \(for coffer\)"):
        make(a_plan(tmp_path), tree)
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize("name", [f"applications/{APP_ID}.desktop", "icons"])
def test_a_tree_that_lacks_something_is_refused(tmp_path: Path, name: str) -> None:
    tree = a_tree(tmp_path / "tree")
    lacking = tree / "usr/share" / name
    if lacking.is_dir():
        shutil.rmtree(lacking)
    else:
        lacking.unlink()
    with pytest.raises(PackagingError, match="an AppImage needs usr/share/"):
        make(a_plan(tmp_path), tree)


def test_a_runtime_whose_end_cannot_be_found_is_refused(runtime: Runtime) -> None:
    assert marked(runtime.program)[8:11] == b"AI\x02"
    with pytest.raises(PackagingError, match="and ends at"):
        marked(runtime.program + b"more")
    with pytest.raises(PackagingError, match="no program for a 64-bit system"):
        marked(b"#!/bin/sh\n")
