"""What is laid for desktops: the menu entry, metadata, types of files; the same each time."""

import ast
import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree

import pytest

from installers.desktop import lay, words
from installers.desktop.entry import OPENS, WINDOW_CLASS, desktop_entry
from installers.desktop.metainfo import changes, metainfo
from installers.desktop.mime import FIRST_ENTRY, NAME_AT, mime_package
from installers.plan import APP_ID, ARCHIVE_TYPE, COMMAND, ROOT
from installers.running import PackagingError
from tests.installers.desktop_parts import plan_below, tool
from ui.i18n import NAMES

KNOWN = {"cid-contains-uppercase-letter"}  # the id is what it is


@pytest.fixture
def open_umask() -> Iterator[None]:
    before = os.umask(0o077)
    yield
    os.umask(before)


def files_of(prefix: Path) -> dict[str, bytes]:
    return {
        one.relative_to(prefix).as_posix(): one.read_bytes()
        for one in prefix.rglob("*")
        if one.is_file()
    }


def test_laying_twice_lays_the_same_and_nothing_outside_share(tmp_path: Path) -> None:
    for name in ("one", "two"):
        lay(plan_below(tmp_path), tmp_path / name)
    laid = files_of(tmp_path / "one")
    assert laid == files_of(tmp_path / "two")
    assert {place.split("/")[0] for place in laid} == {"share"}
    assert {place.split("/")[1] for place in laid} == {
        "applications", "bash-completion", "fish", "icons", "man", "metainfo", "mime", "zsh",
    }  # fmt: skip


def test_another_place_language_and_processor_lay_the_same(tmp_path: Path) -> None:
    lay(plan_below(tmp_path), tmp_path / "here")
    elsewhere = {
        **os.environ,
        "COLUMNS": "40",
        "LC_ALL": "C",
        "PYTHONHASHSEED": "7",
        "QT_NO_CPU_FEATURE": "avx2 avx avx512f fma bmi bmi2 sse4.1 sse4.2 ssse3 sse3",
        "TZ": "Asia/Tokyo",
    }
    code = (
        "from pathlib import Path; from installers.desktop import lay; "
        "from tests.installers.desktop_parts import plan_below; "
        f"lay(plan_below(Path({str(tmp_path)!r})), Path({str(tmp_path / 'there')!r}))"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=elsewhere, check=True)
    assert files_of(tmp_path / "here") == files_of(tmp_path / "there")


def test_everybody_can_read_what_is_laid(tmp_path: Path, open_umask: None) -> None:
    lay(plan_below(tmp_path), tmp_path / "usr")
    for one in (tmp_path / "usr").rglob("*"):
        assert one.stat().st_mode & 0o777 == (0o755 if one.is_dir() else 0o644), one


def test_no_path_of_this_computer_is_laid(tmp_path: Path) -> None:
    lay(plan_below(tmp_path), tmp_path / "usr")
    for place, content in files_of(tmp_path / "usr").items():
        assert str(ROOT).encode() not in content, place
        assert str(tmp_path).encode() not in content, place


def test_every_text_is_there_in_every_language_of_the_window() -> None:
    texts: list[Mapping[str, object]] = [
        words.GENERIC_NAME, words.SUMMARY, words.KEYWORDS, words.ARCHIVE, words.STATEMENT,
        *words.ABOUT, *words.FEATURES,
    ]  # fmt: skip
    for one in texts:
        assert set(one) == set(NAMES), one["en"]


# The menu entry


def test_the_entry_is_valid(tmp_path: Path) -> None:
    file = tmp_path / f"{APP_ID}.desktop"
    file.write_text(desktop_entry(), encoding="utf-8")
    done = subprocess.run(
        [tool("desktop-file-validate"), "--warn-kde", file],
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_the_entry_starts_the_command_that_is_installed_and_gives_it_files() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert COMMAND in project["scripts"]
    lines = desktop_entry().splitlines()
    assert f"Exec={COMMAND} %F" in lines
    assert "Categories=Office;Finance;" in lines
    assert f"MimeType={';'.join(OPENS)};" in lines


def test_windows_are_found_to_belong_to_the_entry() -> None:
    source = ast.parse((ROOT / "ui/window/launch.py").read_text(encoding="utf-8"))
    told = {
        target.id: ast.literal_eval(one.value)
        for one in source.body
        if isinstance(one, ast.Assign) and isinstance(one.value, ast.Constant)
        for target in one.targets
        if isinstance(target, ast.Name)
    }
    assert told["APP_ID"] == APP_ID
    assert "QApplication.setDesktopFileName(APP_ID)" in ast.unparse(source)
    assert f"StartupWMClass={WINDOW_CLASS}" in desktop_entry().splitlines()


# Metadata


def test_the_metadata_are_valid_and_nothing_is_wanted_in_them(tmp_path: Path) -> None:
    file = tmp_path / f"{APP_ID}.metainfo.xml"
    file.write_text(metainfo(plan_below(tmp_path)), encoding="utf-8")
    done = subprocess.run(
        [tool("appstreamcli"), "validate", "--no-net", "--pedantic", "--format=yaml", file],
        check=False,
        capture_output=True,
        text=True,
    )
    told = {
        line.split(":", 1)[1].strip()
        for line in done.stdout.splitlines()
        if line.strip().startswith(("- tag:", "tag:"))
    }
    assert done.returncode == 0, done.stdout
    assert told <= KNOWN, done.stdout


def test_the_release_notes_are_those_of_the_list_of_changes(tmp_path: Path) -> None:
    root = ElementTree.fromstring(metainfo(plan_below(tmp_path)))
    release = root.find("releases/release")
    assert release is not None
    _, _, points = next(iter(changes(ROOT / "CHANGELOG.md")))
    notes = ["".join(one.itertext()) for one in release.iter("li")]
    assert len(notes) == len(points)
    assert not [note for note in notes if "**" in note or "`" in note]


def test_a_released_version_keeps_its_day_and_an_unreleased_one_has_that_of_the_making(
    tmp_path: Path,
) -> None:
    (tmp_path / "CHANGELOG.md").write_text(
        "# Changes\n\n## 0.1.0 (not released yet)\n\n- **Bold**, `code` and *more*:\n  a "
        "[link](https://example.org) & 1 < 2.\n\n## 0.0.9 (2026-01-31)\n\n- First.\n",
        encoding="utf-8",
    )
    root = ElementTree.fromstring(metainfo(plan_below(tmp_path, root=tmp_path)))
    releases = {one.get("version"): one.get("date") for one in root.iter("release")}
    assert releases == {"0.1.0": "2023-11-14", "0.0.9": "2026-01-31"}
    first = next(root.iter("release")).find("description/ul/li")
    assert first is not None
    assert ElementTree.tostring(first, encoding="unicode").strip() == (
        "<li><em>Bold</em>, <code>code</code> and <em>more</em>: a link &amp; 1 &lt; 2.</li>"
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("# Changes\n\n## 9.9.9 (2026-01-31)\n\n- Later.\n", "nothing of version 0.1.0"),
        ("# Changes\n\n## Soon\n\n- Later.\n", "no version and day in “## Soon”"),
    ],
)
def test_a_list_of_changes_without_this_version_makes_no_metadata(
    tmp_path: Path, text: str, said: str
) -> None:
    (tmp_path / "CHANGELOG.md").write_text(text, encoding="utf-8")
    with pytest.raises(PackagingError, match=said):
        metainfo(plan_below(tmp_path, root=tmp_path))


# Types of files


def test_an_export_begins_with_what_archives_are_known_by(tmp_path: Path) -> None:
    file = exported(tmp_path)
    with zipfile.ZipFile(file) as opened:
        assert opened.namelist()[0] == FIRST_ENTRY
    head = file.read_bytes()[: NAME_AT + len(FIRST_ENTRY)]
    assert head[:4] == b"PK\x03\x04"
    assert head[NAME_AT:] == FIRST_ENTRY.encode()


def test_desktops_know_an_archive_by_content_and_by_name(tmp_path: Path) -> None:
    gio, update = tool("gio"), tool("update-mime-database")
    known = Path("/usr/share/mime/packages/freedesktop.org.xml")
    if not known.is_file():
        pytest.skip("there is no list of common types here")
    packages = tmp_path / "share" / "mime" / "packages"
    packages.mkdir(parents=True)
    shutil.copy(known, packages)
    (packages / f"{APP_ID}.xml").write_text(mime_package(), encoding="utf-8")
    quick = {**os.environ, "PKGSYSTEM_ENABLE_FSYNC": "0"}
    subprocess.run([update, packages.parent], env=quick, check=True, capture_output=True)
    unnamed, other, statement = (tmp_path / name for name in ("unnamed", "other", "a.qfx"))
    exported(tmp_path).rename(unnamed)
    with zipfile.ZipFile(other, "w") as plain:
        plain.writestr("notes.txt", "none of ours")
    statement.write_text("OFXHEADER:100\n", encoding="ascii")
    packed_anew = tmp_path / "books.coffer"
    shutil.copy(other, packed_anew)
    expected = {
        unnamed: ARCHIVE_TYPE,
        other: "application/zip",
        statement: "application/x-ofx",
        packed_anew: ARCHIVE_TYPE,
    }
    environment = {
        **os.environ,
        "XDG_DATA_HOME": str(tmp_path / "none"),
        "XDG_DATA_DIRS": str(tmp_path / "share"),
        "LC_ALL": "C.UTF-8",
    }
    for file, kind in expected.items():
        done = subprocess.run(
            [gio, "info", "-a", "standard::content-type,standard::fast-content-type", file],
            env=environment, capture_output=True, text=True, check=True,
        )  # fmt: skip
        assert f"content-type: {kind}" in done.stdout, file


def exported(folder: Path) -> Path:
    """Return the archive of new books."""
    from app.cli.main import main

    books, file = folder / "books.db", folder / "export.zip"
    assert main(["--db", str(books), "--quiet", "init", "--no-encryption"]) == 0
    assert main(["--db", str(books), "--quiet", "export", str(file)]) == 0
    return file
