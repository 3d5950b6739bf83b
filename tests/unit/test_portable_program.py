"""The packaged program: where it lies, its folder for data, and what it hands on."""

import os
import sys
from pathlib import Path

import pytest

from app.bootstrap import placing
from app.domain.errors import RefusedError
from app.machine import bundle, portable
from app.settings import read_places
from ui.firstrun.choices import keyring_trouble


@pytest.fixture
def packaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Be a packaged program in a folder of its own, with nothing chosen."""
    program = tmp_path / "my stick" / "coffer" / "coffer"
    program.parent.mkdir(parents=True)
    program.touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    for name in ("COFFER_DATA_DIR", "APPIMAGE", "APPDIR"):
        monkeypatch.setenv(name, "")  # what the code under test sets goes with the test
        monkeypatch.delenv(name)
    return program


def test_the_folder_beside_the_program_is_used_once_it_is_there(packaged: Path) -> None:
    assert not read_places().is_chosen
    assert placing.portable_place() == ""
    folder = packaged.with_name("Coffer Data")
    folder.mkdir()
    assert read_places().data == folder
    assert placing.portable_place() == str(folder)
    assert placing.data_place() == str(folder)


def test_a_folder_that_went_away_is_still_the_one_that_is_meant(packaged: Path) -> None:
    folder = packaged.with_name("Coffer Data")
    folder.mkdir()
    assert read_places().data == folder
    folder.rmdir()  # the stick was pulled out: nothing may go to this computer instead
    assert read_places().data == folder
    assert read_places().is_chosen


def test_a_link_leads_to_the_folder_beside_the_program_itself(
    packaged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = tmp_path / "bin" / "coffer"
    link.parent.mkdir()
    link.symlink_to(packaged)
    monkeypatch.setattr(sys, "executable", str(link))
    packaged.with_name("Coffer Data").mkdir()
    assert portable.portable_folder() == packaged.with_name("Coffer Data")


def test_what_the_person_says_comes_before_what_lies_beside(
    packaged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packaged.with_name("Coffer Data").mkdir()
    monkeypatch.setenv("COFFER_DATA_DIR", str(tmp_path / "said"))
    assert read_places().data == tmp_path / "said"
    assert placing.portable_place() == ""
    placing.use_data_dir(str(tmp_path / "option"))
    assert read_places().data == tmp_path / "option"


def test_portable_makes_a_folder_that_only_its_owner_reads(packaged: Path) -> None:
    folder = placing.make_portable()
    assert folder == packaged.with_name("Coffer Data")
    assert folder.stat().st_mode & 0o077 == 0
    assert placing.make_portable() == folder
    assert read_places().data == folder
    assert placing.portable_place() == str(folder)


def test_where_it_cannot_be_made_that_is_said(packaged: Path) -> None:
    packaged.with_name("Coffer Data").write_text("a file")
    with pytest.raises(RefusedError, match=r"Coffer Data cannot be made \(File exists\)"):
        placing.make_portable()


def test_sources_are_not_portable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(sys, "frozen", raising=False)
    with pytest.raises(RefusedError, match="only the packaged program"):
        placing.make_portable()


def test_an_image_has_its_folder_beside_itself(
    packaged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    image = tmp_path / "stick" / "Coffer.AppImage"
    image.parent.mkdir()
    monkeypatch.setenv("APPIMAGE", str(image))
    monkeypatch.setenv("APPDIR", str(packaged.parents[1]))
    assert placing.make_portable() == image.with_name("Coffer Data")
    assert bundle.started_again(["--db", "x"]) == (str(image), ["--db", "x"])


def test_the_image_of_another_program_is_none_of_ours(
    packaged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APPIMAGE", str(tmp_path / "Terminal.AppImage"))
    monkeypatch.setenv("APPDIR", str(tmp_path / "mounted"))
    assert bundle.program() == packaged
    monkeypatch.delenv("APPDIR")
    assert bundle.program() == packaged


def test_a_mac_has_it_beside_the_app(
    packaged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = tmp_path / "Applications" / "Coffer.app" / "Contents" / "MacOS" / "coffer"
    monkeypatch.setattr(sys, "executable", str(inside))
    monkeypatch.setattr(sys, "platform", "darwin")
    assert bundle.folder_around() == tmp_path / "Applications"


def test_no_keyring_is_offered_where_the_data_travel(packaged: Path) -> None:
    placing.make_portable()
    assert "would stay on this computer" in keyring_trouble()


def test_the_last_books_are_found_where_the_folder_is_next_time(
    packaged: Path, tmp_path: Path
) -> None:
    folder = placing.make_portable()
    placing.remember_place(str(folder / "profiles" / "work" / "coffer.db"))
    moved = folder.rename(tmp_path / "elsewhere")
    placing.use_data_dir(str(moved))
    assert placing.default_place() == str(moved / "profiles" / "work" / "coffer.db")
    placing.remember_place("/somewhere/books.db")
    assert placing.default_place() == "/somewhere/books.db"
    placing.remember_place("postgresql+psycopg://host/books")
    assert placing.default_place() == "postgresql+psycopg://host/books"


def test_other_programs_find_the_environment_of_before(
    packaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = str(packaged.parent / "_internal")
    monkeypatch.setattr(sys, "_MEIPASS", inside, raising=False)
    given = {
        "LD_LIBRARY_PATH": inside,
        "LD_LIBRARY_PATH_ORIG": "/opt/own/lib",
        "DYLD_LIBRARY_PATH": os.pathsep.join([inside, "/opt/mac"]),
        "LIBPATH": inside,
        "_PYI_APPLICATION_HOME_DIR": inside,
        "_PYI_ARCHIVE_FILE": str(packaged),
        "QT_PLUGIN_PATH": f"{inside}/PySide6/Qt/plugins",
        "QML2_IMPORT_PATH": f"/usr/lib/qml{os.pathsep}{inside}/PySide6/Qt/qml",
        "PATH": "/usr/bin",
    }
    bundle.give_environment_back(given)
    bundle.give_qt_back(given)
    assert given == {
        "LD_LIBRARY_PATH": "/opt/own/lib",
        "DYLD_LIBRARY_PATH": "/opt/mac",
        "QML2_IMPORT_PATH": "/usr/lib/qml",
        "PATH": "/usr/bin",
    }


def test_sources_leave_the_environment_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(sys, "frozen", raising=False)
    given = {"LD_LIBRARY_PATH": "/opt/own/lib", "QT_PLUGIN_PATH": "/opt/qt"}
    bundle.give_environment_back(given)
    bundle.give_qt_back(given)
    assert given == {"LD_LIBRARY_PATH": "/opt/own/lib", "QT_PLUGIN_PATH": "/opt/qt"}


@pytest.mark.parametrize(
    ("whole", "own", "expected"),
    [
        (["python", "-m", "ui.entry", "--db", "x", "rows.csv"], ["e", "--db", "x", "rows.csv"],
         ["-m", "ui.entry", "--db", "x"]),
        (["python", "/v/bin/coffer"], ["/v/bin/coffer"], ["/v/bin/coffer", "--db", "x"]),
    ],
)  # fmt: skip
def test_a_restart_keeps_the_options_and_opens_no_file_again(
    whole: list[str], own: list[str], expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(sys, "frozen", raising=False)
    monkeypatch.setattr(sys, "orig_argv", whole)
    monkeypatch.setattr(sys, "argv", own)
    assert bundle.started_again(["--db", "x"]) == (sys.executable, expected)
