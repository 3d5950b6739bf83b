"""The ledger's use cases: record, edit, void, undo, preview, cancel."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings

from app.domain.activities import ActivityRow
from app.domain.errors import CancelledError, CofferError, RefusedError
from app.domain.ids import BatchId, EntryId
from app.services.changes import Topic
from app.services.imports import ImportOptions, changes_of
from tests.depth import examples
from tests.e2e.command import ACTIVITIES
from tests.unit.services.desk import Desk, Row, at, numbered, open_desk
from tests.unit.services.made_rows import rows

BUY = Row("buy", quantity=Decimal(10), price=Decimal(5), fee=Decimal(1), at=at(60), id="b1")
PAY_IN = Row("deposit", symbol="", amount=Decimal(1000), id="d1")


def quantity(desk: Desk, symbol: str = "AAA") -> Decimal:
    lines = desk.coffer.portfolio.holdings(with_closed=True).lines
    return next((one.quantity or Decimal(0) for one in lines if one.symbol == symbol), Decimal(0))


def only(desk: Desk, kind: str) -> EntryId:
    (found,) = (one.id for one in desk.entries(with_voided=True) if one.kind == kind)
    return found


# --- Void, edit -------------------------------------------------------------------------------


def test_a_void_takes_an_entry_out_and_both_stay(desk: Desk) -> None:
    desk.take(PAY_IN, BUY)
    done = desk.coffer.ledger.void(only(desk, "buy"), reason="never happened")
    assert done.changes.topics >= {Topic.LEDGER}
    assert quantity(desk) == 0
    bought, voiding = (
        next(one for one in desk.entries(with_voided=True) if one.kind == kind)
        for kind in ("buy", "void")
    )
    assert bought.voided_by == voiding.id
    assert (voiding.voids, voiding.note) == (bought.id, "never happened")
    desk.verified()


def test_voiding_a_void_brings_the_entry_back(desk: Desk) -> None:
    desk.take(PAY_IN, BUY)
    before = desk.figures()
    desk.coffer.ledger.void(only(desk, "buy"))
    desk.coffer.ledger.void(only(desk, "void"))
    assert desk.figures() == before
    desk.verified()


@pytest.mark.parametrize("times", [2, 3])
def test_what_is_void_cannot_be_voided_again(desk: Desk, times: int) -> None:
    desk.take(PAY_IN, BUY)
    bought = only(desk, "buy")
    desk.coffer.ledger.void(bought)
    before = desk.dump()
    for _ in range(times - 1):
        with pytest.raises(RefusedError, match=f"entry {bought} is void already"):
            desk.coffer.ledger.void(bought)
    assert desk.dump() == before


def test_an_edit_is_a_void_and_a_new_entry_in_one_batch(desk: Desk) -> None:
    desk.take(PAY_IN, BUY)
    bought = only(desk, "buy")
    row = desk.coffer.ledger.row_of(bought)
    done = desk.coffer.ledger.record(replace(row, quantity=Decimal(7)), replaces=bought)
    assert done.label == "edit of buy AAA"
    assert quantity(desk) == 7
    assert quantity(desk, "USD") == 1000 - 36
    newest = [one for one in desk.entries(with_voided=True) if one.batch_id == done.batch_id]
    assert [one.kind for one in newest if one.id > bought] in (["buy", "void"], ["void", "buy"])
    desk.verified()


def test_an_edit_that_cannot_be_booked_voids_nothing(desk: Desk) -> None:
    desk.take(PAY_IN, BUY)
    bought, before = only(desk, "buy"), desk.dump()
    row = desk.coffer.ledger.row_of(bought)
    with pytest.raises(CofferError):
        desk.coffer.ledger.record(
            replace(row, symbol="NEW", asset_type="", quantity=Decimal(1)), replaces=bought
        )
    with pytest.raises(CofferError):
        desk.coffer.ledger.record(row, replaces=EntryId(99))
    assert desk.dump() == before


@settings(max_examples=examples(40))
@given(rows())
def test_the_editor_shows_an_entry_as_it_was_stated(row: Row) -> None:
    with open_desk() as desk:
        desk.take_prices("2024-01-01,AAA,5,USD", "2024-01-01,ETH,7,USD", "2024-01-01,EUR,1.1,USD")
        desk.coffer.ledger.record(row.activity())
        (entry,) = desk.entries()
        before = desk.figures()
        shown = desk.coffer.ledger.row_of(entry.id)
        desk.coffer.ledger.record(shown, replaces=entry.id)
        assert desk.figures() == before


# --- Undo -------------------------------------------------------------------------------------


def test_undo_last_goes_back_through_this_session_and_no_further(desk: Desk) -> None:
    desk.take(PAY_IN)
    desk.reopened()
    before = desk.figures()
    desk.take(BUY)
    desk.coffer.ledger.record(replace(BUY, quantity=Decimal(3), id="").activity())
    assert quantity(desk) == 13
    undone = [desk.coffer.undo.last() for _ in range(4)]
    assert [one.label if one else None for one in undone] == ["buy AAA", "file-2.csv", None, None]
    assert quantity(desk, "USD") == 1000
    assert desk.figures()[-1] == before[-1]
    desk.verified()


def test_a_batch_is_undone_once(desk: Desk) -> None:
    batch = desk.take(PAY_IN, BUY).batch_id
    assert batch is not None
    desk.coffer.ledger.undo(BatchId(batch))
    with pytest.raises(RefusedError, match=f"batch {batch} is undone already"):
        desk.coffer.ledger.undo(BatchId(batch))
    with pytest.raises(RefusedError, match="there is no batch 77"):
        desk.coffer.ledger.undo(BatchId(77))


def test_undoing_an_undo_brings_everything_back(desk: Desk) -> None:
    batch = desk.take(PAY_IN, BUY).batch_id
    assert batch is not None
    before = desk.figures()
    undone = desk.coffer.ledger.undo(BatchId(batch)).batch_id
    assert undone is not None
    desk.coffer.ledger.undo(undone)
    assert desk.figures() == before
    assert desk.take(PAY_IN, BUY).added == 0
    desk.verified()


def test_undo_of_an_import_keeps_what_was_edited_by_hand(desk: Desk) -> None:
    batch = desk.take(PAY_IN, BUY).batch_id
    assert batch is not None
    bought = only(desk, "buy")
    row = replace(desk.coffer.ledger.row_of(bought), quantity=Decimal(7))
    desk.coffer.ledger.record(row, replaces=bought)
    desk.coffer.ledger.undo(BatchId(batch))
    assert (quantity(desk), quantity(desk, "USD")) == (7, -36)
    assert desk.take(PAY_IN, BUY).added == 1  # the deposit alone: the buy was replaced by hand
    assert (quantity(desk), quantity(desk, "USD")) == (7, 1000 - 36)
    desk.verified()


def test_what_was_voided_by_hand_does_not_come_back_with_the_file(desk: Desk) -> None:
    batch = desk.take(PAY_IN, BUY).batch_id
    assert batch is not None
    desk.coffer.ledger.void(only(desk, "buy"))
    assert desk.take(PAY_IN, BUY).added == 0
    assert quantity(desk) == 0
    desk.coffer.ledger.undo(BatchId(batch))
    desk.take(PAY_IN, BUY)
    assert (quantity(desk), quantity(desk, "USD")) == (0, 1000)
    desk.verified()


def test_undo_takes_observations_and_prices_out_too(desk: Desk) -> None:
    desk.take(PAY_IN, BUY)
    before = desk.figures()
    seen = desk.take_observations("2024-02-01,Main,AAA,20").batch_id
    priced = desk.take_prices("2024-01-03,AAA,6,USD").batch_id
    assert seen is not None
    assert priced is not None
    assert desk.figures() != before
    desk.coffer.ledger.undo(BatchId(seen))
    desk.coffer.ledger.undo(BatchId(priced))
    assert desk.figures() == before
    assert desk.take_observations("2024-02-01,Main,AAA,20").added == 1
    assert desk.take_prices("2024-01-03,AAA,6,USD").added == 1
    desk.verified()


# --- Preview and dry run ----------------------------------------------------------------------


def test_a_preview_tells_what_recording_does_and_writes_nothing(desk: Desk) -> None:
    desk.take(PAY_IN, BUY)
    before = desk.dump()
    sale = replace(BUY, kind="sell", quantity=Decimal(4), price=Decimal(8), at=at(120), id="")
    effect = desk.coffer.ledger.preview(sale.activity())
    assert effect.problems == ()
    changes = {line.symbol: (line.before, line.change, line.after) for line in effect.lines}
    assert changes == {"AAA": (10, -4, 6), "USD": (949, 31, 980)}
    assert (effect.proceeds, effect.cost, effect.gain) == (31, Decimal("20.4"), Decimal("10.6"))
    assert desk.dump() == before
    desk.coffer.ledger.record(sale.activity())
    assert (quantity(desk), quantity(desk, "USD")) == (6, 980)


def test_a_preview_says_why_an_entry_cannot_be_saved(desk: Desk) -> None:
    desk.take(PAY_IN, BUY)
    before = desk.dump()
    effect = desk.coffer.ledger.preview(ActivityRow(0, date(1970, 1, 1), "Main", "buy", "NEW"))
    assert "'NEW' appears for the first time" in effect.problems[0]
    short = replace(BUY, kind="sell", quantity=Decimal(11), at=at(120), id="")
    effect = desk.coffer.ledger.preview(short.activity())
    assert effect.problems == ("Main would hold less than nothing of AAA",)
    assert desk.dump() == before


def test_a_preview_of_an_edit_shows_the_difference(desk: Desk) -> None:
    desk.take(PAY_IN, BUY)
    bought, before = only(desk, "buy"), desk.dump()
    row = replace(desk.coffer.ledger.row_of(bought), quantity=Decimal(7))
    effect = desk.coffer.ledger.preview(row, replaces=bought)
    assert {line.symbol: line.change for line in effect.lines} == {"AAA": -3, "USD": 15}
    assert desk.dump() == before


def test_a_dry_run_tells_the_same_and_writes_nothing(desk: Desk) -> None:
    before = desk.dump()
    told = desk.take(PAY_IN, BUY, dry_run=True)
    assert desk.dump() == before
    assert (told.dry_run, told.batch_id, changes_of(told).topics) == (True, None, frozenset())
    done = desk.take(PAY_IN, BUY)
    assert (told.added, told.known, told.new_accounts, told.new_assets, told.by_kind) == (
        done.added, done.known, done.new_accounts, done.new_assets, done.by_kind,
    )  # fmt: skip


# --- Cancel -----------------------------------------------------------------------------------


class CancelAt:
    """Presses cancel at a step of its own choice."""

    def __init__(self, step: int) -> None:
        self._left = step
        self.names: list[str] = []

    def step(self, done: int, total: int, what: str) -> None:
        self.names.append(what)
        self._left -= 1
        if self._left < 0:
            raise CancelledError


def many(tmp_path: Path) -> Path:
    path = tmp_path / "many.csv"
    lines = [Row("deposit", symbol="", amount=Decimal(1), at=at(n), id=f"d{n}").line()
             for n in range(9000)]  # fmt: skip
    path.write_text("\n".join([ACTIVITIES, *lines, ""]))
    return path


def test_cancel_at_any_step_leaves_nothing_behind(desk: Desk, tmp_path: Path) -> None:
    path = many(tmp_path)
    desk.take(BUY)
    before = desk.dump()
    cancelled, step = 0, 0
    while True:
        progress = CancelAt(step)
        try:
            result = desk.coffer.imports.run(path, ImportOptions(), progress)
        except CancelledError:
            assert desk.dump() == before, progress.names
            cancelled += 1
            step += 1
            continue
        break
    assert cancelled >= 6, progress.names
    assert {"reading", "writing", "positions", "saving"} <= set(progress.names)
    assert result.added == 9000
    desk.verified()


def test_numbers_of_times_that_a_row_stands_in_a_file_are_its_occurrences(desk: Desk) -> None:
    twice = [replace(PAY_IN, id="")] * 2
    assert desk.take(*twice).added == 2
    assert desk.take(*twice, *numbered([BUY])).added == 1
    assert quantity(desk, "USD") == 2000 - 51
