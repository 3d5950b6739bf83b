"""Files written whole or not at all."""

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import DatabaseError
from app.machine.atomic import LEFTOVER_S, read_small, write_atomic


@pytest.mark.parametrize("call", ["open", "fdopen", "fsync"])
def test_a_call_that_fails_leaves_the_old_or_the_new_file(
    tmp_path: Path, call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    write_atomic(path, b"old")
    whole, calls = getattr(os, call), [0]
    for failing in range(1, 4):

        def once(*words: Any, at: int = failing, **more: Any) -> Any:
            calls[0] += 1
            if calls[0] == at:
                raise OSError(errno.EIO, "planted")
            return whole(*words, **more)

        calls[0] = 0
        with monkeypatch.context() as patch:
            patch.setattr(os, call, once)
            expected = {b"new"}
            try:
                write_atomic(path, b"new")
            except DatabaseError:
                expected.add(b"old")
        assert path.read_bytes() in expected
        assert [one.name for one in tmp_path.iterdir()] == ["file"]
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        write_atomic(path, b"old")


def test_a_rename_that_fails_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    write_atomic(path, b"old")

    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(DatabaseError, match="No space"):
        write_atomic(path, b"new")
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["file"]


def test_leftovers_of_killed_runs_are_removed_and_those_at_work_are_not(tmp_path: Path) -> None:
    path = tmp_path / "file"
    old, young, other = (
        tmp_path / name
        for name in (".file.0123abcd.new", ".file.abcd0123.new", ".file2.0123abcd.new")
    )
    for made in (old, young, other):
        made.touch()
    for made in (old, other):
        past = made.stat().st_mtime - LEFTOVER_S - 1
        os.utime(made, (past, past))
    write_atomic(path, b"x")
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted(
        ["file", young.name, other.name]
    )


def test_what_is_too_large_or_a_folder_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(bytes(11))
    assert read_small(tmp_path / "file", 11) == bytes(11)
    assert read_small(tmp_path / "none", 11) is None
    for path, limit in ((tmp_path / "file", 10), (tmp_path, 10)):
        with pytest.raises(DatabaseError):
            read_small(path, limit)


@pytest.mark.skipif(sys.platform != "linux", reason="reads procfs")
def test_a_hardened_process_leaves_no_core_and_is_closed_to_its_peers() -> None:
    code = (
        "import resource; from app.machine.hardening import harden, is_dumpable;"
        "print(is_dumpable(), harden(), is_dumpable(), resource.getrlimit(resource.RLIMIT_CORE))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True [] False (0, 0)"
