"""Versions, what is said of a release, and when it is time to ask."""

import json
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest

from app.domain.updates.due import Often, is_due
from app.domain.updates.faults import Fault, UpdateError
from app.domain.updates.releases import (
    LONGEST_CHANGES,
    Release,
    ReleaseFile,
    plain_lines,
    read_release,
    release_text,
)
from app.domain.updates.versions import is_newer, order_of

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
FILE = ReleaseFile("coffer_0.2.0_amd64.deb", "deb", "linux", "x86_64", 81_000_000, "0f" * 32)
RELEASE = Release("0.2.0", date(2026, 11, 20), "https://x.example/get", "Quicker.", (FILE,))


def test_versions_are_in_the_order_of_their_numbers() -> None:
    order = ["0.9.2", "0.10.0a1", "0.10.0b1", "0.10.0rc2", "0.10.0", "0.10.1", "1.0", "12.0.0"]
    assert all(is_newer(later, earlier) for earlier, later in pairwise(order))
    assert not any(is_newer(earlier, later) for earlier, later in pairwise(order))
    assert not is_newer("1.0", "1.0.0")


@pytest.mark.parametrize("text", ["", "1", "1.2.3.4", "v1.2", "1.2-x", "２.0", "2147483648.0.0"])
def test_what_is_no_version_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no version"):
        order_of(text)


def test_a_release_is_read_as_it_was_written() -> None:
    assert read_release(release_text(RELEASE).encode()) == RELEASE
    assert RELEASE.files_for("linux", "x86_64") == (FILE,)
    assert RELEASE.files_for("linux", "aarch64") == ()


@pytest.mark.parametrize(
    "changed",
    [
        {"format": 2},
        {"version": "newest"},
        {"version": None},
        {"date": "tomorrow"},
        {"page": "https://x.example/\n"},
        {"page": "https://x.example/" + "a" * 600},
        {"changes": "a" * (LONGEST_CHANGES + 1)},
        {"changes": "\t" * LONGEST_CHANGES + "."},
        {"changes": "\t" * (LONGEST_CHANGES - 1) + "."},
        {"changes": 7},
        {"files": {}},
        {"files": [{}]},
        {"files": [None]},
    ],
)
def test_what_is_no_release_is_refused(changed: dict[str, Any]) -> None:
    found = json.loads(release_text(RELEASE)) | changed
    with pytest.raises(ValueError, match=r".+"):
        read_release(json.dumps(found).encode())


@pytest.mark.parametrize(
    "changed", [{"size": True}, {"size": 1 << 40}, {"sha256": "x" * 64}, {"name": "a\x1b[2J"}]
)
def test_a_file_that_cannot_be_is_refused(changed: dict[str, Any]) -> None:
    found = json.loads(release_text(RELEASE))
    found["files"][0] |= changed
    with pytest.raises(ValueError, match="of a file"):
        read_release(json.dumps(found).encode())


def test_changes_hold_nothing_that_steers_a_screen() -> None:
    text = "a\x1b[31mb\r\n\tc\u202ed\u2066\x00\n\n<b>x</b>\u2028y\n"
    assert plain_lines(text) == "a[31mb\n    cd\n\n<b>x</b>y"


def test_never_is_never() -> None:
    assert not is_due(Often.NEVER, None, None, NOW)
    assert not is_due(Often.NEVER, NOW - timedelta(days=400), None, NOW)


@pytest.mark.parametrize(("often", "days"), [(Often.WEEKLY, 7), (Often.DAILY, 1)])
def test_it_is_asked_once_in_its_time(often: Often, days: int) -> None:
    def due(at: datetime | None) -> bool:
        return is_due(often, at, at, NOW)

    assert due(None)
    assert not due(NOW)
    assert not due(NOW - timedelta(days=days, seconds=-1))
    assert due(NOW - timedelta(days=days))
    assert due(NOW + timedelta(days=3))  # the clock was set back


def test_after_a_try_that_came_to_nothing_it_waits() -> None:
    old = NOW - timedelta(days=30)
    assert not is_due(Often.DAILY, old, NOW - timedelta(hours=1), NOW)
    assert is_due(Often.DAILY, old, NOW - timedelta(hours=6), NOW)
    assert is_due(Often.DAILY, old, NOW + timedelta(days=1), NOW)


@pytest.mark.parametrize("fault", list(Fault))
def test_every_fault_has_words(fault: Fault) -> None:
    assert str(UpdateError(fault, "timestamp.json")).endswith("(timestamp.json)")
