"""Lines of the report; sizes and sums; what stays in a home."""

import hashlib
from decimal import Decimal
from pathlib import Path

import pytest

from installers.checking import homes, papers
from installers.checking.desktops import debian_names, desktop
from installers.checking.driving import CODE, Sitting
from installers.checking.lives import unresolved
from installers.checking.results import Report
from installers.checking.rooms import Room
from installers.checking.screens import Seat
from installers.checking.starts import compared
from installers.running import PackagingError
from tests.installed.screen import Screen
from ui.settings.recovery import in_lines


def test_a_check_that_fails_is_told_and_the_next_one_runs(
    capsys: pytest.CaptureFixture[str],
) -> None:
    report = Report()
    with report.check("first") as told:
        told.add("3 files")
        raise PackagingError("it is not there\nlooked in x")
    with report.check("second") as told:
        told.add("1.5 MB")
    report.absent("third", "cannot be here")
    assert report.end() is False
    assert report.has_failed("first")
    assert not report.has_failed("second")
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("FAILED first")
    assert "3 files; it is not there" in lines[0]
    assert lines[1].strip() == "looked in x"
    assert lines[2].startswith("ok     second")
    assert "1.5 MB" in lines[2]
    assert lines[3].startswith("--     third")
    assert lines[4] == "1 checks in order, 1 FAILED: first"


def test_all_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    report = Report()
    with report.check("only"):
        pass
    assert report.end() is True
    assert capsys.readouterr().out.endswith("1 checks in order\n")


def made_in(folder: Path) -> dict[str, Path]:
    deb = folder / "coffer_1_amd64.deb"
    deb.write_bytes(b"package")
    digest = hashlib.sha256(b"package").hexdigest()
    (folder / "SHA256SUMS").write_text(f"{digest}  {deb.name}\n")
    return {"deb": deb, "sums": folder / "SHA256SUMS"}


def test_sums_are_those_of_the_files(tmp_path: Path) -> None:
    report, made = Report(), made_in(tmp_path)
    papers.check_sums(report, made, tmp_path)
    assert report.failed == []


def test_a_changed_file_is_noticed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report, made = Report(), made_in(tmp_path)
    made["deb"].write_bytes(b"another")
    papers.check_sums(report, made, tmp_path)
    assert report.failed
    assert "coffer_1_amd64.deb is another file" in capsys.readouterr().out


def test_a_file_without_a_sum_is_noticed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report, made = Report(), made_in(tmp_path)
    made["rpm"] = tmp_path / "coffer.rpm"
    papers.check_sums(report, made, tmp_path)
    assert "not named: coffer.rpm" in capsys.readouterr().out


@pytest.mark.parametrize("text", ["abc  name\n", f"{'0' * 64}  ../name\n", f"{'0' * 64}\n"])
def test_a_line_that_is_no_sum_is_refused(text: str) -> None:
    with pytest.raises(PackagingError, match="no line of sums"):
        papers.read_sums(text)


def test_what_is_too_large_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(papers, "MOST_BYTES", 7)
    report, made = Report(), made_in(tmp_path)
    papers.check_sizes(report, made)
    assert len(report.failed) == 1
    monkeypatch.setattr(papers, "MOST_BYTES", 8)
    report = Report()
    papers.check_sizes(report, made)
    assert report.failed == []


def test_data_that_is_touched_is_noticed(tmp_path: Path) -> None:
    kept = tmp_path / ".local" / "coffer.db"
    kept.parent.mkdir()
    kept.write_text("books")
    before = homes.files_of(tmp_path)
    assert homes.require_kept(before, tmp_path) == "1 files kept"
    kept.write_text("other")
    with pytest.raises(PackagingError, match=r"coffer\.db"):
        homes.require_kept(before, tmp_path)
    kept.unlink()
    with pytest.raises(PackagingError, match=r"coffer\.db"):
        homes.require_kept(before, tmp_path)


def test_files_outside_the_programs_folder_are_strangers(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.home.mkdir(parents=True)
    (room.home / "before").touch()
    before = homes.files_of(room.home)
    for name in ("Coffer/Coffer Data/coffer.db", ".config/coffer.ini", ".cache/fontconfig/x"):
        (room.home / name).parent.mkdir(parents=True)
        (room.home / name).touch()
    own = room.home / "Coffer" / "Coffer Data"
    assert homes.strangers(room, before, own) == [".config/coffer.ini"]


def test_there_is_one_set_of_books_or_it_is_said(tmp_path: Path) -> None:
    with pytest.raises(PackagingError, match="0 books"):
        homes.books_below(tmp_path)
    for folder in ("Old books", "profiles"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "coffer.db").touch()
    assert homes.books_below(tmp_path) == tmp_path / "profiles" / "coffer.db"


def test_an_answer_is_held_against_the_total() -> None:
    said = '{"base_currency": "USD", "points": [{"net_worth": "1"}, {"net_worth": "1800.00"}]}'
    assert homes.require_answer(said, Decimal(1800)) == "1800.00 USD"
    with pytest.raises(PackagingError, match="not 2000"):
        homes.require_answer(said, Decimal(2000))


def test_libraries_that_are_not_found_are_named() -> None:
    said = "a.so:\n\tlibm.so.6 => /lib/libm.so.6 (0x1)\n\tlibx.so.1 => not found\n"
    assert unresolved(said) == {"libx.so.1"}


def test_packages_of_debian_stand_for_what_a_rpm_asks_for() -> None:
    needs = "rpmlib(PayloadIsXz) <= 5.2-1\nlibm.so.6()(64bit)\nlibc.so.6(GLIBC_2.35)(64bit)\n"
    assert {"libgl1", "libxcb1", "fonts-dejavu-core"} < set(desktop())
    assert debian_names(needs) == ["fonts-dejavu-core", "libc6"]
    with pytest.raises(PackagingError, match=r"libnone\.so\.1: no package"):
        debian_names("libnone.so.1()(64bit)\n")


def test_medians_are_compared() -> None:
    assert compared([0.5, 9.0, 0.4], [0.4, 0.4, 0.1]) == "500 ms installed, 400 ms checkout: 1.25 ×"


def test_the_code_is_read_as_the_program_saves_it(tmp_path: Path) -> None:
    code = "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-0123"
    room = Room(tmp_path)
    file = room.outside(CODE)
    file.parent.mkdir(parents=True)
    file.write_text(f"Coffer recovery code\nHousehold\n\n{in_lines(code)}\n")
    from installers.checking.rooms import Person

    sitting = Sitting(room, Seat(Screen({}), Person.ordinary()), ["coffer"])
    assert sitting.code() == code
