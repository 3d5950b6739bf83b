"""Exactly once, whatever becomes of a file: twice, in halves, overlapping, shuffled, in pages."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from app.ports.providers import RemoteEntry
from tests.depth import examples
from tests.unit.services.desk import open_desk
from tests.unit.services.files.file_parts import (
    GIRO,
    SAVE,
    FileDesk,
    day,
    document,
    part,
    row,
)

ROWS = st.builds(
    lambda cents, on, own, note, account: row(
        str(Decimal(cents) / 100), on, own, note, account=account
    ),
    st.sampled_from((-250, -100, 100, 999)),
    st.integers(0, 3),
    st.sampled_from(("", "", "A", "B", "C", "A#fee", "B~0123456789")),
    st.sampled_from(("", "Shop")),
    st.sampled_from((GIRO.id, SAVE.id)),
)
FILES = st.lists(ROWS, max_size=12)


def brought(files: Sequence[Sequence[RemoteEntry]]) -> list[str]:
    """Return what books hold into which files came one after the other."""
    with open_desk() as opened, TemporaryDirectory() as folder:
        desk = FileDesk(opened.coffer.database, Path(folder))
        for rows in files:
            result = desk.bring(document(*rows, accounts=[GIRO, SAVE]), changed="keep")
            assert result.rejected == ()
            assert result.added + result.known + len(result.changed) == len(rows)
        assert opened.coffer.verification.run().problems == ()
        return desk.told()


def one_day_each(rows: Sequence[RemoteEntry]) -> list[RemoteEntry]:
    """Return rows whose ids stand for one row of a day each, as they do at a provider."""
    seen: set[tuple[str, str]] = set()
    found: list[RemoteEntry] = []
    for one in rows:
        key = (one.account_id, one.external_id)
        if one.external_id and key in seen:
            continue
        seen.add(key)
        found.append(one)
    return found


@settings(max_examples=examples(20), deadline=None)
@given(FILES, st.randoms(use_true_random=False))
def test_twice_and_shuffled_is_once(rows: list[RemoteEntry], random: Random) -> None:
    shuffled = random.sample(rows, len(rows))
    assert brought([rows, rows, shuffled]) == brought([rows])


@settings(max_examples=examples(20), deadline=None)
@given(FILES, st.integers(0, 4), st.integers(0, 4))
def test_halves_and_overlaps_are_the_whole(
    rows: list[RemoteEntry], first: int, second: int
) -> None:
    """Files are cut between days: what a bank gives out for a period has its days whole."""
    rows = one_day_each(rows)
    first, second = min(first, second), max(first, second)
    early = [one for one in rows if one.on < day(second)]
    late = [one for one in rows if one.on >= day(first)]
    assert brought([early, late]) == brought([late, early]) == brought([rows])


@settings(max_examples=examples(15), deadline=None)
@given(FILES, FILES)
def test_a_file_that_grew_adds_what_is_new(
    rows: list[RemoteEntry], more: list[RemoteEntry]
) -> None:
    whole = one_day_each([*rows, *more])
    some = one_day_each(rows)
    assert brought([some, whole]) == brought([whole])


def test_one_id_for_several_payments_of_a_file_is_several_rows() -> None:
    fees = [row("-35", 1, "FEE", "Wire"), row("-12", 2, "FEE", "Card"), row("-12", 2, "FEE")]
    assert len(brought([fees])) == 3
    assert brought([fees, fees[::-1]]) == brought([fees])


def test_true_twins_are_two_also_when_one_was_there() -> None:
    twins = [row("-2.5", 1, "", "Bakery"), row("-2.5", 1, "", "Bakery")]
    assert brought([twins[:1], twins, twins]) == brought([twins])
    assert len(brought([twins])) == 2
    with_ids = [row("-2.5", 1, "X", "Bakery"), row("-2.5", 1, "X", "Bakery")]
    assert len(brought([with_ids, with_ids])) == 2


def test_two_accounts_that_send_the_same_to_a_third_are_two_rows() -> None:
    third = "THIRD"
    for own in ("", "1"):
        sent = [
            row("9", 1, own, kind="transfer_out", to_account=third),
            row("9", 1, own, kind="transfer_out", to_account=third, account=SAVE.id),
            row("9", 1, own, account=third),
        ]
        assert len(brought([sent, sent, sent[::-1]])) == 3
        assert brought([sent[:1], sent[1:], sent]) == brought([sent])


def test_statements_that_overlap_in_a_file_tell_rows_once_and_pages_tell_them_all(
    tmp_path: Path,
) -> None:
    with open_desk() as opened:
        desk = FileDesk(opened.coffer.database, tmp_path)
        rows = [row("-20", 1), row("-20", 1), row("5", 2)]
        month = document(*rows, parts=[part("100", "65", number="1")])
        entries = tuple(replace(one, part=at) for at in (0, 1) for one in month.entries)
        both = replace(month, parts=month.parts * 2, entries=entries)
        assert desk.bring(both).added == 3
        first = part("100", "80", first=day(1), last=day(1))
        second = part("80", "60", first=day(1), last=day(1))
        pages = document(row("-20", 1, account=SAVE.id), row("-20", 1, account=SAVE.id),
                         accounts=[SAVE])  # fmt: skip
        own = tuple(replace(one, part=at) for at, one in enumerate(pages.entries))
        parts = tuple(replace(one, account_id=SAVE.id) for one in (first, second))
        result = desk.bring(replace(pages, parts=parts, entries=own))
        assert (result.added, result.grade) == (2, "balanced")


def test_an_id_that_comes_again_with_nothing_in_common_is_another_row() -> None:
    assert len(brought([[row("-5", 1, "A")], [row("-7", 3, "A")]])) == 2
