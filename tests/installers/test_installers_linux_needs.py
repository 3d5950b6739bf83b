"""What the program folder needs from the system follows from its libraries, and is stated."""

from pathlib import Path

import pytest

from installers.linux.libraries import OPENED, wanted
from installers.linux.needs import DEBIAN, debian_needs, redhat_needs
from installers.running import PackagingError
from tests.installers.linux_parts import a_library, a_plan


def test_the_c_library_is_asked_for_in_the_version_that_is_used(tmp_path: Path) -> None:
    a_library(tmp_path / "program/libtwice.so.1", "-Wl,--no-as-needed", "-lm")
    debian = debian_needs(tmp_path / "program").required
    assert [need.partition(" ")[0] for need in debian] == ["libc6", "libdbus-1-3"]
    redhat = redhat_needs(a_plan(tmp_path), tmp_path / "program").required
    assert {"libc.so.6()(64bit)", "libm.so.6()(64bit)", "libdbus-1.so.3()(64bit)"} <= {*redhat}
    assert any(need.startswith("libc.so.6(GLIBC_2.") for need in redhat)
    assert all(need.endswith("(64bit)") for need in redhat)


def test_what_the_folder_brings_is_not_asked_for(tmp_path: Path) -> None:
    folder = tmp_path / "program"
    inner = a_library(folder / "libinner.so.1", "-Wl,-soname,libinner.so.1")
    a_library(folder / "parts/libouter.so", "-Wl,--no-as-needed", str(inner))
    assert "libinner.so.1" not in wanted(folder)
    inner.unlink()
    assert wanted(folder)["libinner.so.1"].by == "parts/libouter.so"


def test_what_a_plug_in_can_do_without_is_recommended(tmp_path: Path) -> None:
    cups = a_library(tmp_path / "libcups.so.2", "-Wl,-soname,libcups.so.2")
    a_library(tmp_path / "program/libprint.so", "-Wl,--no-as-needed", str(cups))
    assert debian_needs(tmp_path / "program").recommended == ["libcups2t64 | libcups2"]
    assert "cups" not in " ".join(debian_needs(tmp_path / "program").required)
    redhat = redhat_needs(a_plan(tmp_path), tmp_path / "program")
    assert redhat.recommended == ["libcups.so.2()(64bit)"]
    assert "cups" not in " ".join(redhat.required)


def test_a_library_of_no_known_package_stops_the_making(tmp_path: Path) -> None:
    odd = a_library(tmp_path / "libodd.so.7", "-Wl,-soname,libodd.so.7")
    a_library(tmp_path / "program/lib user.so", "-Wl,--no-as-needed", str(odd))
    with pytest.raises(PackagingError, match=r"lib user\.so wants libodd\.so\.7, which is not in"):
        debian_needs(tmp_path / "program")


@pytest.mark.parametrize(
    "folder", ["/home/builder/lib", "lib", "/opt/x:$ORIGIN", "$ORIGIN/..", "$ORIGINAL"]
)
def test_libraries_are_sought_beside_the_program_alone(tmp_path: Path, folder: str) -> None:
    a_library(tmp_path / "program/libtwice.so.1", f"-Wl,-rpath,{folder}")
    with pytest.raises(PackagingError, match=r"libtwice\.so\.1 seeks libraries in "):
        wanted(tmp_path / "program")


def test_libraries_may_be_sought_from_where_the_library_is(tmp_path: Path) -> None:
    a_library(tmp_path / "program/in/libtwice.so.1", "-Wl,-rpath,$ORIGIN/..:${ORIGIN}/x:$ORIGIN")
    assert list(wanted(tmp_path / "program")) == ["libc.so.6", *OPENED]


def test_every_library_that_is_opened_by_name_has_its_package() -> None:
    assert {*OPENED} <= {*DEBIAN}
