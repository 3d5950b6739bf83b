"""Digests: one line a row in which nothing can pass for something else."""

from hashlib import sha256
from typing import Any

import pytest

from app.db.digests import (
    ENTRY_COLUMNS,
    LEG_COLUMNS,
    BatchDigest,
    audit_digest,
    check_text,
    entry_digest,
    leg_digest,
    void_digest,
)
from app.domain.errors import RefusedError

ENTRY = (1, 2, 3, "2024-01-02", "buy", "csv", "x", "note", "{}", "ff", None)
LEG = (1, 2, 3, "buy", "1.5", None, None, None, None, None, None, None, "csv", "x", 0, "")
BATCH = (1, 5, "import", "file", "", None)


def changed(row: tuple[Any, ...], place: int, value: Any) -> tuple[Any, ...]:
    return (*row[:place], value, *row[place + 1 :])


@pytest.mark.parametrize("place", range(len(ENTRY_COLUMNS)))
def test_every_column_of_an_entry_counts(place: int) -> None:
    other = 77 if isinstance(ENTRY[place], int | None) else "other"
    assert entry_digest(changed(ENTRY, place, other)) != entry_digest(ENTRY)


@pytest.mark.parametrize("place", range(len(LEG_COLUMNS)))
def test_every_column_of_a_leg_counts(place: int) -> None:
    other = 77 if isinstance(LEG[place], int | None) else "other"
    assert leg_digest(changed(LEG, place, other)) != leg_digest(LEG)


@pytest.mark.parametrize(
    ("one", "other"),
    [(("a|1:b", "c"), ("a", "b|1:c")), (("", "ab"), ("ab", "")), (("1", ""), ("", "1"))],
)
def test_a_text_cannot_pass_for_a_border(one: tuple[str, str], other: tuple[str, str]) -> None:
    rows = [(*ENTRY[:6], *pair, *ENTRY[8:]) for pair in (one, other)]
    assert entry_digest(rows[0]) != entry_digest(rows[1])


@pytest.mark.parametrize("text", ["None", ""])
def test_no_number_cannot_pass_for_a_text(text: str) -> None:
    assert leg_digest(changed(LEG, 5, text)) != leg_digest(LEG)


@pytest.mark.parametrize("text", ["a\0b", "\ud800", "é\udfff"])
def test_a_text_that_cannot_be_stored_has_no_digest(text: str) -> None:
    with pytest.raises(RefusedError):
        check_text("fine", text)
    with pytest.raises(RefusedError):
        entry_digest(changed(ENTRY, 7, text))


def batch_digest(previous: str = "", **rows: list[str]) -> str:
    digest = BatchDigest()
    for kind, digests in rows.items():
        digest.add(kind, digests)
    return digest.digest(BATCH, previous)


def test_a_batch_counts_rows_their_order_their_kind_and_the_batch_before() -> None:
    digests = {
        batch_digest(),
        batch_digest("before"),
        batch_digest(entry=["a", "b"]),
        batch_digest(entry=["b", "a"]),
        batch_digest(leg=["a", "b"]),
        batch_digest(entry=["a"], leg=["b"]),
        batch_digest(observation_void=["a", "b"]),
    }
    assert len(digests) == 7


def test_rows_may_be_counted_in_pages_and_voids_in_any_order() -> None:
    digest = BatchDigest()
    for each in "ab":
        digest.add("leg", [each])
    assert digest.digest(BATCH, "") == batch_digest(leg=["a", "b"])
    assert batch_digest(observation_void=["b", "a"]) == batch_digest(observation_void=["a", "b"])


def test_a_void_and_an_audit_row_count_what_they_hold() -> None:
    assert len({void_digest((1, 2)), void_digest((2, 1)), void_digest((12, 1))}) == 3
    row = (1, 2, "setting", "key", "a", "b", "")
    digests = {
        audit_digest(row, ""),
        audit_digest(row, "x"),
        audit_digest((*row[:5], "c", ""), ""),
        audit_digest((*row[:6], "laptop"), ""),
    }
    assert len(digests) == 4


def test_an_audit_row_of_before_there_were_devices_keeps_its_digest() -> None:
    line = b"audit|1|2|7:setting|3:key|1:a|1:b|"
    assert audit_digest((1, 2, "setting", "key", "a", "b", ""), "") == sha256(line).hexdigest()
