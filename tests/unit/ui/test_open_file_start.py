"""Which words are files, and how a second start hands them over."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli.main import CLOSED, OPEN
from app.domain.errors import FileRefusedError, RefusedError
from app.machine import handing
from ui.entry import is_command, main, whole_path, whole_paths, window_start


@pytest.mark.parametrize(
    ("arguments", "files"),
    [
        (["rows.csv"], ["rows.csv"]),
        (["./report"], ["./report"]),
        (["/a/b", "report"], ["/a/b", "report"]),
        (["--db", "x", "Archiv.coffer", "b.csv"], ["Archiv.coffer", "b.csv"]),
        (["b.csv", "--db=x"], ["b.csv"]),
        (["文件"], ["文件"]),
        (["file:///a%20b.csv"], ["file:///a%20b.csv"]),
        (["--", "-x.csv", "report"], ["-x.csv", "report"]),
        (["C:\\a"], ["C:\\a"]),
        (["2024"], ["2024"]),
    ],
)
def test_words_that_are_no_commands_are_files(arguments: list[str], files: list[str]) -> None:
    wanted = window_start(arguments)
    assert wanted is not None
    assert wanted.files == files


@pytest.mark.parametrize(
    "arguments",
    [["report", "rows.csv"], ["reprot"], ["--json", "a.csv"], ["a.csv", "--help"], ["--data-dir="]],
)
def test_commands_and_unknown_options_go_to_the_command_line(arguments: list[str]) -> None:
    assert window_start(arguments) is None


def test_every_command_is_told_from_a_file() -> None:
    from app.cli.arguments import grammar

    known = {one for action in grammar()._actions for one in (action.choices or ())}
    assert known >= {*CLOSED, *OPEN}
    assert all(is_command(one) for one in known)


def test_options_are_kept_for_a_restart_and_files_are_not() -> None:
    wanted = window_start(["--db", "a b", "--portable", "x.csv", "--data-dir=d"])
    assert wanted is not None
    assert wanted.is_portable
    assert wanted.again() == ["--db", "a b", "--data-dir", "d"]


def test_a_path_is_whole_and_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "ä b%.csv"
    own.touch()
    monkeypatch.chdir(tmp_path)
    assert whole_path("ä b%.csv") == str(own)
    assert whole_path(own.as_uri()) == str(own)
    with pytest.raises(FileRefusedError, match=r"gone\.csv: there is no such file"):
        whole_path("gone.csv")
    with pytest.raises(RefusedError, match="32 files"):
        whole_paths(["ä b%.csv"] * 33)


def test_a_file_that_is_not_there_opens_no_window(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("ui.entry.has_display", lambda: False)
    assert main(["gone.csv"]) == 1
    assert capsys.readouterr().err == (
        "coffer: gone.csv: there is no such file; commands: coffer --help lists them\n"
    )


# What goes between two starts


def test_paths_go_over_as_they_are() -> None:
    files = ("/a/ü b.csv", os.fsdecode(b"/a/\xff\xfe"), "/c\nd")
    assert handing.files_in(handing.message_of(files)) == files
    assert handing.files_in(handing.message_of(())) == ()


@pytest.mark.parametrize(
    "files",
    [("relative",), ("/a\0/b",), ("/" + "x" * 4096,), ("/a",) * 33, ("",)],
)
def test_what_is_no_path_is_not_sent(files: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="handed over"):
        handing.message_of(files)


@given(st.binary(max_size=200))
def test_no_message_does_harm(message: bytes) -> None:
    for one in (message, handing.OPEN + message):
        files = handing.files_in(one)
        assert files is None or all(Path(path).is_absolute() for path in files)


def test_the_longest_message_that_may_be_sent_is_read() -> None:
    files = tuple("/" + "x" * 4095 for _ in range(handing.MOST_FILES))
    message = handing.message_of(files)
    assert len(message) <= handing.LONGEST
    assert handing.files_in(message) == files
