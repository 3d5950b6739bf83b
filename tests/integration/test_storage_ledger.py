"""What is appended comes back: legs in order, voids, batches, links, the same on both databases."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest

from app.domain.errors import CancelledError, NotANumberError, RefusedError, UnknownNameError
from app.domain.ids import BatchId, EntryId, HoldingId, LegId, LinkId
from app.domain.ledger import LegRecord, NewBatch
from app.domain.observations import NewObservation
from app.domain.times import day_of_us
from tests.integration.books import Books, a_leg, an_entry, at


def legs_of(books: Books, **more: Any) -> list[LegRecord]:
    found: list[LegRecord] = books.read(lambda unit: unit.ledger.legs(**more))
    return found


def test_a_leg_comes_back_with_all_that_was_stored(books: Books) -> None:
    leg = a_leg(
        books.bitcoin, "-0.5", "t1", kind="sell", unit_price=Decimal("60000.10"),
        quote_id=books.assets["EUR"], amount=Decimal("30000.05"), fee=Decimal("1.25"),
        fee_asset_id=books.assets["USD"], counter_asset_id=books.assets["ACME"],
        counter_quantity=Decimal("-3"),
    )  # fmt: skip
    books.append(an_entry(leg, day=9, kind="sell", at_us=at(9, hours=5, microseconds=7)))
    (found,) = legs_of(books)
    assert found == LegRecord(
        LegId(1), EntryId(1), books.bitcoin, books.accounts["Broker"], books.assets["BTC"],
        at(9, hours=5, microseconds=7), date(2024, 1, 10).toordinal(), "sell", Decimal("-0.5"),
        Decimal("60000.1"), books.assets["EUR"], Decimal("30000.05"), Decimal("1.25"),
        books.assets["USD"], books.assets["ACME"], Decimal("-3"),
    )  # fmt: skip


def test_legs_come_in_order_of_time_then_entry_then_leg(books: Books) -> None:
    books.append(
        an_entry(a_leg(books.cash, "1", "a"), a_leg(books.bitcoin, "2", "a"), day=5),
        an_entry(a_leg(books.cash, "3", "b"), day=1),
        an_entry(a_leg(books.cash, "4", "c"), day=5),
    )
    assert [leg.quantity for leg in legs_of(books)] == [3, 1, 2, 4]


def test_ids_go_on_from_batch_to_batch_without_a_gap(books: Books) -> None:
    for number in range(3):
        books.append(*(an_entry(a_leg(books.cash, "1", f"{number}{k}")) for k in range(2)))
    assert [leg.leg_id for leg in legs_of(books)] == [1, 2, 3, 4, 5, 6]
    assert books.read(lambda unit: unit.ledger.head()) == 6


def test_the_newest_entry_of_an_empty_ledger_is_none(books: Books) -> None:
    assert books.read(lambda unit: unit.ledger.head()) == 0


def test_legs_are_cut_off_after_a_time(books: Books) -> None:
    books.append(*(an_entry(a_leg(books.cash, "1", f"{d}"), day=d) for d in range(4)))
    assert [day_of_us(leg.at_us).day for leg in legs_of(books, until_us=at(2))] == [1, 2, 3]


def test_legs_of_an_asset_include_those_it_is_the_other_side_of(books: Books) -> None:
    books.append(
        an_entry(a_leg(books.cash, "5", "d", counter_asset_id=books.assets["ACME"])),
        an_entry(a_leg(books.holdings["Broker", "ACME"], "2", "e")),
        an_entry(a_leg(books.bitcoin, "3", "f")),
    )
    found = legs_of(books, asset_ids=[books.assets["ACME"]])
    assert [leg.quantity for leg in found] == [5, 2]
    assert legs_of(books, asset_ids=[]) == []


def test_legs_of_an_account_are_those_of_its_holdings(books: Books) -> None:
    books.append(an_entry(a_leg(books.cash, "1", "a")), an_entry(a_leg(books.bitcoin, "2", "b")))
    found = legs_of(books, account_ids=[books.accounts["Broker"]])
    assert [leg.quantity for leg in found] == [2]


def test_a_voided_entry_is_out_of_effect_and_comes_back_when_its_void_is_voided(
    books: Books,
) -> None:
    books.append(an_entry(a_leg(books.cash, "1", "a")), an_entry(a_leg(books.cash, "2", "b")))
    books.void(EntryId(1))
    assert [leg.quantity for leg in legs_of(books)] == [2]
    books.void(EntryId(3))
    assert [leg.quantity for leg in legs_of(books)] == [1, 2]


def test_as_known_on_a_day_counts_only_what_was_recorded_by_then(books: Books) -> None:
    books.append(an_entry(a_leg(books.cash, "1", "a")))
    first = books.clock.time
    books.clock.move(days=1)
    books.append(an_entry(a_leg(books.cash, "2", "b")))
    second = books.clock.time
    books.clock.move(days=1)
    books.void(EntryId(1))
    assert [leg.quantity for leg in legs_of(books, known_on=first)] == [1]
    assert [leg.quantity for leg in legs_of(books, known_on=second)] == [1, 2]
    assert [leg.quantity for leg in legs_of(books)] == [2]


def test_batches_come_newest_first_and_each_names_the_digest_of_the_one_before(
    books: Books,
) -> None:
    for number in range(3):
        books.append(an_entry(a_leg(books.cash, "1", f"{number}")), label=f"file {number}")
    batches = books.read(lambda unit: unit.ledger.batches())
    assert [batch.label for batch in batches] == ["file 2", "file 1", "file 0"]
    assert all(newer.previous_digest == older.digest for newer, older in pairwise(batches))
    assert batches[-1].previous_digest == ""
    assert all(len(batch.digest) == 64 for batch in batches)
    assert [batch.entries for batch in batches] == [1, 1, 1]
    assert books.read(lambda unit: unit.ledger.batches(limit=1)) == batches[:1]


def test_the_digest_of_the_same_content_is_the_same_on_every_database(books: Books) -> None:
    books.append(
        an_entry(
            a_leg(books.cash, "-1.500", "é|1", fee=Decimal("0.10"), fee_asset_id=None),
            day=3, note="naïve | note", payload='{"a": "b"}', fingerprint="00ff",
        )
    )  # fmt: skip
    (batch,) = books.read(lambda unit: unit.ledger.batches())
    assert batch.digest == "0a5a271a585aabb6f47653848ffaeba028862a912d8d853159cb327ac1da4d26"


def test_a_row_that_is_known_already_rejects_the_whole_batch(books: Books) -> None:
    books.append(an_entry(a_leg(books.cash, "1", "a")))
    with pytest.raises(RefusedError, match="source and external id"):
        books.append(an_entry(a_leg(books.cash, "2", "new")), an_entry(a_leg(books.cash, "1", "a")))
    assert len(legs_of(books)) == 1
    assert len(books.read(lambda unit: unit.ledger.batches())) == 1


def test_a_row_may_come_in_again_with_a_revision_after_its_import_was_undone(books: Books) -> None:
    entry = an_entry(a_leg(books.cash, "1", "a"), fingerprint="old")
    batch = books.append(entry)
    known = books.read(lambda unit: unit.ledger.known("csv"))
    assert not known[books.cash, "a"].is_undone
    books.undo(batch.id)
    known = books.read(lambda unit: unit.ledger.known("csv"))
    assert known[books.cash, "a"].is_undone
    books.append(entry, revisions={(books.cash, "csv", "a"): 1})
    known = books.read(lambda unit: unit.ledger.known("csv"))
    found = known[books.cash, "a"]
    assert (found.revision, found.is_undone, found.fingerprint) == (1, False, "old")
    assert [leg.quantity for leg in legs_of(books)] == [1]


def test_a_row_voided_by_hand_is_known_but_not_undone(books: Books) -> None:
    books.append(an_entry(a_leg(books.cash, "1", "a")))
    books.void(EntryId(1))
    known = books.read(lambda unit: unit.ledger.known("csv"))
    assert not known[books.cash, "a"].is_undone
    assert books.read(lambda unit: unit.ledger.known("other")) == {}


def test_undoing_an_undo_brings_a_batch_back_whole(books: Books) -> None:
    batch = books.append(
        an_entry(a_leg(books.cash, "1", "a")), an_entry(a_leg(books.cash, "2", "b"))
    )
    undo = books.undo(batch.id)
    assert legs_of(books) == []
    newest, oldest = books.read(lambda unit: unit.ledger.batches())
    assert (newest.is_undone, oldest.is_undone) == (False, True)
    books.undo(undo)
    assert [leg.quantity for leg in legs_of(books)] == [1, 2]
    _, middle, oldest = books.read(lambda unit: unit.ledger.batches())
    assert (middle.is_undone, oldest.is_undone) == (True, False)


def test_the_entries_of_a_batch_are_those_in_effect(books: Books) -> None:
    batch = books.append(
        an_entry(a_leg(books.cash, "1", "a")), an_entry(a_leg(books.cash, "2", "b"))
    )
    books.void(EntryId(1))
    assert books.read(lambda unit: unit.ledger.entry_ids_of(batch.id)) == [2]


def test_a_leg_on_a_holding_that_does_not_exist_is_refused(books: Books) -> None:
    with pytest.raises(RefusedError):
        books.append(an_entry(a_leg(HoldingId(999))))
    assert books.read(lambda unit: unit.ledger.batches()) == []


def test_a_void_of_an_entry_that_does_not_exist_is_refused(books: Books) -> None:
    with pytest.raises(RefusedError):
        books.void(EntryId(7))


@pytest.mark.parametrize("field", ["note", "payload", "external_id", "source", "fingerprint"])
@pytest.mark.parametrize("text", ["a\0b", "half \udfff"], ids=["nul", "surrogate"])
def test_a_text_that_cannot_be_stored_is_refused(books: Books, field: str, text: str) -> None:
    changed: dict[str, Any] = {field: text}
    with pytest.raises(RefusedError, match="cannot be stored"):
        books.append(replace(an_entry(a_leg(books.cash)), **changed))


@pytest.mark.parametrize("value", ["NaN", "Infinity", "1E+36", "1E-31"])
def test_a_number_that_the_ledger_cannot_hold_is_refused(books: Books, value: str) -> None:
    with pytest.raises(NotANumberError):
        books.append(an_entry(a_leg(books.cash, value)))
    assert legs_of(books) == []


def test_a_float_is_refused(books: Books) -> None:
    with pytest.raises(NotANumberError, match="not an exact decimal"):
        books.append(an_entry(a_leg(books.cash, "1", fee=0.1)))


class PressedAfter:
    """A progress whose cancel is pressed after some steps."""

    def __init__(self, steps: int) -> None:
        self.left = steps
        self.seen: list[tuple[int, int, str]] = []

    def step(self, done: int, total: int, what: str) -> None:
        self.seen.append((done, total, what))
        self.left -= 1
        if self.left < 0:
            raise CancelledError


def test_cancelling_in_the_middle_leaves_nothing(books: Books) -> None:
    entries = [an_entry(a_leg(books.cash, "1", f"{k}"), day=k % 9) for k in range(7000)]
    progress = PressedAfter(2)
    with pytest.raises(CancelledError):
        books.append(*entries, progress=progress)
    assert progress.seen == [(0, 7000, "writing"), (2000, 7000, "writing"), (4000, 7000, "writing")]
    assert legs_of(books) == []
    assert books.read(lambda unit: unit.ledger.batches()) == []
    books.append(*entries[:3])
    assert len(legs_of(books)) == 3


def test_progress_ends_with_everything_done(books: Books) -> None:
    progress = PressedAfter(99)
    books.append(an_entry(a_leg(books.cash, "1", "a")), progress=progress)
    assert progress.seen[-1] == (1, 1, "writing")


def test_leaving_a_unit_without_commit_takes_everything_back(books: Books) -> None:
    with books.database.writing() as unit:
        unit.ledger.append(NewBatch("import"), [an_entry(a_leg(books.cash))])
        assert len(unit.ledger.legs()) == 1
    assert legs_of(books) == []


def test_two_batches_of_one_unit_are_chained_in_their_order(books: Books) -> None:
    with books.database.writing() as unit:
        one = unit.ledger.append(NewBatch("import"), [an_entry(a_leg(books.cash, "1", "a"))])
        unit.ledger.append(NewBatch("reconcile"), [an_entry(a_leg(books.cash, "1", "b"))])
        assert [batch.digest for batch in unit.ledger.batches()] == ["", ""]
        assert one.entries == 1
        unit.commit()
    newer, older = books.read(lambda unit: unit.ledger.batches())
    assert newer.previous_digest == older.digest != ""
    assert books.problems() == []


def test_a_committed_batch_takes_nothing_more(books: Books) -> None:
    batch = books.append(an_entry(a_leg(books.cash)))
    with pytest.raises(RefusedError, match="closed"), books.database.writing() as unit:
        unit.ledger.void_observations_of(batch.id, BatchId(batch.id))


def test_links_are_in_effect_until_removed_or_until_a_leg_is_voided(books: Books) -> None:
    books.append(
        an_entry(a_leg(books.cash, "-5", "out", kind="transfer_out"), external_id="t"),
        an_entry(a_leg(books.holdings["Broker", "EUR"], "5", "in", kind="transfer_in")),
        an_entry(a_leg(books.holdings["Broker", "EUR"], "5", "other", kind="deposit")),
    )
    with books.database.writing() as unit:
        unit.ledger.add_links(
            [(LegId(1), LegId(2)), (LegId(1), LegId(3))], kind="transfer", made_by="auto"
        )
        unit.commit()
    first, second = books.read(lambda unit: unit.ledger.links())
    assert (first.out_external_id, first.in_external_id) == ("out", "in")
    assert (first.made_by, first.made_at, first.kind) == ("auto", books.clock.time, "transfer")
    before = books.clock.time
    books.clock.move(hours=1)
    with books.database.writing() as unit:
        unit.ledger.remove_link(first.id)
        unit.commit()
    assert books.read(lambda unit: unit.ledger.links()) == [second]
    assert books.read(lambda unit: unit.ledger.links(known_on=before)) == [first, second]
    books.clock.move(hours=1)
    books.void(EntryId(3))
    assert books.read(lambda unit: unit.ledger.links()) == []
    assert books.read(lambda unit: unit.ledger.external_ids([LegId(2), LegId(9)])) == {2: "in"}


def test_removing_a_link_twice_is_refused(books: Books) -> None:
    with pytest.raises(UnknownNameError), books.database.writing() as unit:
        unit.ledger.remove_link(LinkId(1))


def test_linking_a_leg_that_does_not_exist_is_refused(books: Books) -> None:
    with pytest.raises(RefusedError), books.database.writing() as unit:
        unit.ledger.add_links([(LegId(1), LegId(2))], kind="swap", made_by="hand")


def test_lots_picked_for_a_sale_come_back_while_the_sale_is_in_effect(books: Books) -> None:
    books.append(an_entry(a_leg(books.bitcoin, "1", "a")), an_entry(a_leg(books.bitcoin, "2", "b")))
    picks = ((LegId(2), Decimal("0.50")), (LegId(1), Decimal("0.25")))
    books.append(an_entry(a_leg(books.bitcoin, "-0.75", "c", kind="sell", picks=picks)))
    assert books.read(lambda unit: unit.ledger.lot_picks()) == {3: picks}
    assert books.problems() == []
    books.void(EntryId(3))
    assert books.read(lambda unit: unit.ledger.lot_picks()) == {}


@pytest.mark.parametrize("leg", [0, 1, 9])
def test_a_lot_of_a_leg_that_is_not_there_cannot_be_picked(books: Books, leg: int) -> None:
    with pytest.raises(RefusedError, match="to pick a lot of"):
        books.append(an_entry(a_leg(books.cash, "-1", picks=((LegId(leg), Decimal(1)),))))


def test_legs_are_asked_for_by_kind_and_by_source(books: Books) -> None:
    books.append(
        an_entry(a_leg(books.cash, "1", "a", kind="fee"), day=2),
        an_entry(a_leg(books.cash, "2", "b", kind="tax"), day=1, source="manual"),
        an_entry(a_leg(books.cash, "3", "c"), day=0),
    )
    with books.database.reading() as unit:
        found = [
            [leg.quantity for leg in legs]
            for legs in (
                unit.ledger.legs_of_kinds(["fee", "tax"]),
                unit.ledger.legs_of_kinds([]),
                unit.ledger.legs_of_source("csv"),
            )
        ]
    assert found == [[2, 1], [], [3, 1]]


def test_the_assets_of_entries_are_those_of_their_legs_and_of_what_they_void(books: Books) -> None:
    acme = books.assets["ACME"]
    books.append(
        an_entry(a_leg(books.cash, "1", "a", counter_asset_id=acme)),
        an_entry(a_leg(books.bitcoin, "1", "b")),
    )
    books.void(EntryId(1))
    books.void(EntryId(3))
    found = books.read(lambda unit: unit.ledger.assets_of([EntryId(4)]))
    assert found == {books.assets["EUR"], acme}
    assert books.read(lambda unit: unit.ledger.assets_of([])) == set()


def test_the_last_day_of_a_holding_is_that_of_its_newest_leg(books: Books) -> None:
    books.append(*(an_entry(a_leg(books.cash, "1", f"{d}"), day=d) for d in (4, 9, 2)))
    assert books.read(lambda unit: unit.ledger.last_days()) == {books.cash: date(2024, 1, 10)}


def test_emptying_takes_everything_but_catalogues_and_settings_and_keeps_the_guards(
    books: Books,
) -> None:
    batch = books.append(
        an_entry(a_leg(books.cash, "1", "a")),
        observations=[NewObservation(books.cash, at(1), Decimal(1), "user")],
    )
    books.add_prices(books.price(0, "1"))
    books.add_prices(books.price(0, "2"))
    books.undo(batch.id)
    with books.database.writing() as unit:
        unit.settings.set("base", "EUR")
        unit.derived.store("a", {"b": "c"})
        unit.commit()
    books.database.empty()
    with books.database.reading() as unit:
        assert (unit.ledger.head(), unit.ledger.batches(), unit.prices.count()) == (0, [], 0)
        assert not unit.catalogue.accounts()
        assert not unit.catalogue.assets()
        assert unit.derived.load("a") == {}
        assert unit.catalogue.account_types()
        assert unit.settings.get("base") == "EUR"
        assert unit.ledger.verify_chain() == []
    again = Books(books.database, books.clock).fill()
    again.append(an_entry(a_leg(again.cash, "1", "a")))
    assert again.problems() == []
