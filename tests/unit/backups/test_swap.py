"""The swap of a database and its key file: a kill at any step leaves the old ones or the new."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.backups.swap import Swap, kept_name, marker_of, settle, tidy
from app.domain.errors import BackupError
from app.settings import ProfileFiles
from tests.unit.backups.test_container import AT

OLD = {"": b"old", "-wal": b"old wal", "-shm": b"old shm"}


class KilledError(BaseException):
    """The process ended here."""


@pytest.fixture(params=["coffer.db", "books.db"])
def books(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return tmp_path / str(request.param)


def files_of(books: Path) -> ProfileFiles:
    return ProfileFiles(books.parent, "" if books.name == "coffer.db" else f"{books.name}.")


def old_and_new(books: Path, *, keys: bool = True) -> Swap:
    for tail, content in OLD.items():
        books.with_name(books.name + tail).write_bytes(content)
    files_of(books).keys.write_bytes(b"old keys")
    files_of(books).anchor.write_bytes(b"old anchor")
    files_of(books).keys.with_name(f"{files_of(books).keys.name}.copy").write_bytes(b"old keys")
    new = books.with_name(f".{books.name}.01234567.restore")
    new.write_bytes(b"new")
    new_keys = books.with_name(f"{new.name}-keys")
    if keys:
        new_keys.write_bytes(b"new keys")
    return Swap(new.name, new_keys.name if keys else "", kept_name(books, AT))


def contents(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in folder.iterdir()}


def expected(books: Path, *, keys: bool = True) -> dict[str, bytes]:
    kept = f"{books.name}.before-restore-20261121T031500Z"
    now = {books.name: b"new", **({files_of(books).keys.name: b"new keys"} if keys else {})}
    return now | {
        kept: b"old",
        f"{kept}-wal": b"old wal",
        f"{kept}.profile.toml": b"old keys",
        f"{kept}.anchor.json": b"old anchor",
    }


@pytest.mark.parametrize("keys", [True, False])
def test_the_new_ones_are_in_place_and_the_old_ones_beside(books: Path, keys: bool) -> None:
    old_and_new(books, keys=keys).mark(books)
    assert settle(books, files_of(books))
    assert contents(books.parent) == expected(books, keys=keys)
    assert not settle(books, files_of(books))


def test_without_a_marker_nothing_is_swapped(books: Path) -> None:
    old_and_new(books)
    before = contents(books.parent)
    assert not settle(books, files_of(books))
    assert contents(books.parent) == before
    tidy(books)
    left = contents(books.parent)
    assert books.read_bytes() == b"old"
    assert [name for name in left if "restore" in name] == []


@pytest.mark.parametrize("keys", [True, False])
@pytest.mark.parametrize("has_links", [True, False])
def test_a_kill_at_any_step_leaves_old_or_new(
    books: Path, keys: bool, has_links: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = 0
    while True:
        for left in books.parent.iterdir():
            left.unlink()
        swap = old_and_new(books, keys=keys)
        before = contents(books.parent)
        with monkeypatch.context() as patch:
            if not has_links:
                patch.setattr(os, "link", _refuse)
            count = _killing(patch, after=steps)
            try:
                swap.mark(books)
                settle(books, files_of(books))
                was_killed = False
            except KilledError:
                was_killed = True
        if not was_killed:
            assert count() < steps
            break
        is_decided = marker_of(books).exists()
        settle(books, files_of(books))
        tidy(books)
        found = {
            name: content
            for name, content in contents(books.parent).items()
            if not name.endswith((".new", ".part"))
        }
        if is_decided or found.get(books.name) == b"new":
            assert found == expected(books, keys=keys)
        else:
            assert found == {k: v for k, v in before.items() if ".restore" not in k}
        steps += 1
    assert steps > 10


def test_a_marker_that_was_tampered_with_moves_nothing(books: Path) -> None:
    old_and_new(books)
    before = contents(books.parent)
    for text in (
        b"",
        b"[]",
        b'{"database": "/etc/passwd", "keys": "", "kept": ""}',
        b'{"database": "../x", "keys": "", "kept": ""}',
        b'{"database": "other.db", "keys": "", "kept": ""}',
    ):
        marker_of(books).write_bytes(text)
        with pytest.raises(BackupError, match="damaged"):
            settle(books, files_of(books))
        marker_of(books).unlink()
        assert contents(books.parent) == before


def _refuse(*_: object, **__: object) -> None:
    raise OSError("no links here")


def _killing(patch: pytest.MonkeyPatch, after: int) -> Callable[[], int]:
    """End the process before the step that comes after so many; return the counter."""
    done = 0

    def counted(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            nonlocal done
            if done >= after:
                raise KilledError
            done += 1
            return function(*arguments, **named)

        return call

    for name in ("replace", "unlink", "rename"):
        patch.setattr(Path, name, counted(getattr(Path, name)))
    for name in ("link", "fsync"):
        patch.setattr(os, name, counted(getattr(os, name)))
    return lambda: done - 1
