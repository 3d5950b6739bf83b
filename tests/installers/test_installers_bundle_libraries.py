"""Which shared libraries come into a bundle, what is taken out of them, and what stays out."""

import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from app.providers.pdf_file import pictures
from installers.bundle import elf, lists
from installers.bundle.collecting import listed_names, own_files, own_modules
from installers.bundle.libraries import is_strippable, wanted


@pytest.fixture
def build(tmp_path: Path) -> "Build":
    lacking = [tool for tool in ("gcc", "strip") if shutil.which(tool) is None]
    if lacking:
        pytest.skip(f"no {', '.join(lacking)}")
    return Build(tmp_path)


class Build:
    """Makes small shared libraries."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "a.c").write_text("int coffer_answer(void) { return 42; }\n", encoding="utf-8")

    def library(self, place: str, *needs: str, search: str = "", name: str = "") -> Path:
        path = self.folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        line = ["gcc", "-shared", "-fPIC", "-o", str(path), str(self.folder / "a.c"),
                f"-Wl,-soname,{name or path.name}", "-Wl,--no-as-needed"]  # fmt: skip
        if search:
            line.append(f"-Wl,-rpath,{search}")
        subprocess.run([*line, *(str(self.folder / one) for one in needs)], check=True)
        return path


def test_it_reads_what_a_library_needs(build: Build) -> None:
    build.library("libthat.so.1")
    made = build.library("this.so", "libthat.so.1", search="$ORIGIN/../x:/somewhere")
    told = elf.read_dynamic(made)
    assert told.name == "this.so"
    assert "libthat.so.1" in told.needed
    assert told.search == ("$ORIGIN/../x", "/somewhere")


@pytest.mark.parametrize(
    ("search", "left"),
    [
        ("/home/builder/lib", ()),
        ("/opt/x:$ORIGIN/y:/opt/z", ("$ORIGIN/y",)),
        ("$ORIGIN", ("$ORIGIN",)),
    ],
)
def test_folders_of_the_build_machine_are_taken_out(
    build: Build, search: str, left: tuple[str, ...]
) -> None:
    made = build.library("this.so", search=search)
    before = made.read_bytes()
    after = elf.without_foreign_search(before)
    made.write_bytes(after)
    assert len(after) == len(before)
    assert tuple(filter(None, elf.read_dynamic(made).search)) == left
    assert elf.read_dynamic(made).name == "this.so"
    assert b"/opt/" not in after
    assert b"/home/builder" not in after
    import ctypes

    assert ctypes.CDLL(str(made)).coffer_answer() == 42  # the system's own loader takes it
    assert elf.without_foreign_search(after) == after


def test_what_is_no_elf_needs_nothing(tmp_path: Path) -> None:
    path = tmp_path / "text.so"
    path.write_text("INPUT(libc.so)", encoding="utf-8")
    assert elf.read_dynamic(path) == elf.Dynamic()
    assert not elf.is_elf(path)


def test_only_what_is_needed_comes_along(build: Build) -> None:
    made = {
        place: str(build.library(place, *needs))
        for place, needs in (
            ("libssl.so.3", ()),
            ("libX11.so.6", ()),
            ("libcups.so.2", ()),
            ("libssh.so.4", ()),
            ("PySide6/Qt/lib/libQt6Gui.so.6", ("libX11.so.6",)),
            ("PySide6/Qt/lib/libQt6Quick.so.6", ()),
            ("PySide6/Qt/plugins/platforms/libqxcb.so", ("PySide6/Qt/lib/libQt6Gui.so.6",)),
            ("PySide6/Qt/plugins/platforms/libqvnc.so", ("PySide6/Qt/lib/libQt6Quick.so.6",)),
            ("python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so", ("libssl.so.3",)),
        )
    }
    assert wanted(made) == {
        "libssl.so.3",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
    }


def test_symbols_of_repaired_wheels_stay() -> None:
    repaired = elf.Dynamic(search=("$ORIGIN/../pillow.libs",))
    assert not is_strippable("PIL/_imaging.so", repaired)
    assert not is_strippable("numpy.libs/libblas.so", elf.Dynamic())
    assert is_strippable("PySide6/Qt/lib/libQt6Core.so.6", elf.Dynamic(search=("$ORIGIN",)))
    assert is_strippable("libpython3.11.so.1.0", elf.Dynamic())


def test_sources_of_libraries_stay_out() -> None:
    assert not lists.is_data("selectolax/lexbor.pyx")
    assert not lists.is_data("numpy/py.typed")
    assert lists.is_data("certifi/cacert.pem")
    assert lists.is_own_tool("ui.screenshots")
    assert not lists.is_own_tool("ui.window.launch")


def test_every_kind_of_picture_that_is_read_comes_along() -> None:
    Image.init()
    needed = {Image.OPEN[kind][0].__module__ for kind in pictures._FORMATS}
    assert len(needed) == len(pictures._FORMATS)
    assert not {*needed, "PIL._webp"} & set(lists.EXCLUDED)


def test_own_modules_files_and_listed_names(tmp_path: Path) -> None:
    site = tmp_path / "site"
    for name in ("app/__init__.py", "app/a.py", "ui/screenshots.py", "migrations/env.py",
                 "resources/help/en/a.md", "coffer-1.dist-info/METADATA"):  # fmt: skip
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).touch()
    assert list(own_modules(site)) == ["app", "app.a", "migrations.env"]
    assert [place for _, place in own_files(site)] == ["migrations", "resources/help/en"]
    modules = ["apprise.plugins", "apprise.plugins.ntfy", "apprise.plugins.email.base", "app"]
    assert [Path(one).name for one, _ in listed_names(modules, tmp_path)] == ["ntfy.py"]
