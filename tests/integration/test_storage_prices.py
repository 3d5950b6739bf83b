"""Prices: stored once, changed with a history, taken out with their batch, read by index."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest

from app.domain.errors import NotANumberError, RefusedError
from app.domain.ids import AssetId, BatchId
from app.domain.price_points import PricePoint
from tests.integration.books import Books, at


def stored(books: Books, **more: Any) -> Sequence[PricePoint]:
    found: list[PricePoint] = books.read(lambda unit: unit.prices.between(**more))
    return found


def history(books: Books, asset: str = "BTC") -> list[tuple[Decimal | None, Decimal | None]]:
    return [
        (edit.old, edit.new) for edit in books.read(lambda u: u.prices.edits(books.assets[asset]))
    ]


def test_prices_come_back_by_asset_quote_and_time(books: Books) -> None:
    points = [
        books.price(2, "3.10", "ACME"), books.price(1, "2"), books.price(0, "1", source="file"),
        books.price(0, "1.5", granularity="intraday"), books.price(0, "4", quote="USD"),
    ]  # fmt: skip
    assert books.add_prices(*points)[1] == 5
    assert stored(books) == sorted(points, key=lambda point: (*point[:3], point.granularity))
    assert books.read(lambda unit: unit.prices.count()) == 5


def test_prices_are_chosen_by_asset_and_span(books: Books) -> None:
    books.add_prices(*(books.price(day, f"{day + 1}") for day in range(4)))
    books.add_prices(books.price(1, "9", "ACME"))
    only = stored(books, asset_ids=[books.assets["BTC"]], first_us=at(1), last_us=at(2))
    assert [point.value for point in only] == [2, 3]
    assert stored(books, asset_ids=[books.assets["EUR"]]) == []


def test_adding_the_same_prices_twice_changes_nothing(books: Books) -> None:
    points = [books.price(day, "1.50") for day in range(3)]
    assert books.add_prices(*points)[1] == 3
    assert books.add_prices(*points)[1] == 0
    assert history(books) == []
    newest, oldest = books.read(lambda unit: unit.ledger.batches())
    assert (newest.prices, oldest.prices) == (0, 3)


def test_a_changed_price_goes_to_the_history_first(books: Books) -> None:
    books.add_prices(books.price(0, "1", source="file"), books.price(1, "2"))
    assert books.add_prices(books.price(0, "1.1", source="hand"), reason="typo")[1] == 1
    (edit,) = books.read(lambda unit: unit.prices.edits(books.assets["BTC"]))
    assert (edit.old, edit.new, edit.reason, edit.source) == (1, Decimal("1.1"), "typo", "hand")
    assert (edit.at_us, edit.granularity, edit.edited_at) == (at(0), "daily", books.clock.time)
    assert [point.value for point in stored(books)] == [Decimal("1.1"), 2]
    assert stored(books)[0].source == "hand"


def test_a_noted_price_goes_to_the_history_when_new_and_when_another_source_says_it(
    books: Books,
) -> None:
    books.add_prices(books.price(0, "7", source="rule"), notes_new=True, reason="growth")
    assert books.add_prices(books.price(0, "7", source="rule"), notes_new=True)[1] == 0
    before = stored(books)
    by_hand = [books.price(0, "7", source="hand"), books.price(1, "8", source="hand")]
    batch, done = books.add_prices(*by_hand, notes_new=True, reason="appraisal")
    assert done == 2
    edits = books.read(lambda unit: unit.prices.edits(books.assets["BTC"]))
    assert {(one.old, one.new, one.source, one.reason) for one in edits} == {
        (None, 7, "rule", "growth"), (7, 7, "hand", "appraisal"), (None, 8, "hand", "appraisal"),
    }  # fmt: skip
    books.undo(batch)
    assert stored(books) == before
    assert books.problems() == []


def test_of_several_values_for_one_key_the_last_counts(books: Books) -> None:
    assert books.add_prices(books.price(0, "1"), books.price(0, "2"))[1] == 1
    assert [point.value for point in stored(books)] == [2]


def test_the_latest_price_of_each_pair_is_the_last_at_or_before_a_time(books: Books) -> None:
    books.add_prices(
        books.price(0, "1"), books.price(5, "2"), books.price(9, "3"),
        books.price(7, "8", "ACME", quote="USD"), books.price(3, "7", "ACME"),
    )  # fmt: skip

    def latest(at_us: int) -> list[Decimal]:
        return [point.value for point in books.read(lambda unit: unit.prices.latest(at_us))]

    assert latest(at(5)) == [2, 7]
    assert latest(at(5) - 1) == [1, 7]
    assert latest(at(30)) == [3, 7, 8]
    assert latest(at(0) - 1) == []


def test_the_latest_price_of_one_time_is_the_most_exact(books: Books) -> None:
    for value, granularity in (("1", "tx-exact"), ("2", "daily"), ("3", "intraday")):
        books.add_prices(books.price(0, value, granularity=granularity))
    (point,) = books.read(lambda unit: unit.prices.latest(at(0)))
    assert point.granularity == "tx-exact"


def test_pairs_are_named_once_each(books: Books) -> None:
    assert books.read(lambda unit: unit.prices.pairs()) == []
    books.add_prices(
        *(books.price(day, "1") for day in range(3)),
        books.price(0, "1", quote="USD"), books.price(0, "1", "ACME"),
    )  # fmt: skip
    eur, usd, btc, acme = (books.assets[name] for name in ("EUR", "USD", "BTC", "ACME"))
    expected = [(btc, eur), (btc, usd), (acme, eur)]
    assert books.read(lambda unit: unit.prices.pairs()) == expected


def test_existing_values_come_as_their_canonical_text(books: Books) -> None:
    books.add_prices(books.price(0, "1.500"), books.price(9, "2"))
    key = (books.assets["BTC"], books.assets["EUR"], at(0), "daily")
    assert books.read(lambda unit: unit.prices.existing(at(0), at(1))) == {key: "1.5"}


def test_undoing_a_price_batch_takes_out_what_it_added_and_brings_back_what_it_changed(
    books: Books,
) -> None:
    books.add_prices(books.price(0, "1", source="file"))
    before = stored(books)
    batch, _ = books.add_prices(books.price(0, "2"), books.price(1, "5"))
    books.undo(batch)
    assert stored(books) == before
    one, two, five = (Decimal(value) for value in (1, 2, 5))
    assert history(books) == [(one, two), (two, one), (five, None)]
    assert books.read(lambda unit: unit.ledger.batches(limit=1))[0].prices == 2


def test_undoing_an_undo_brings_the_prices_back(books: Books) -> None:
    books.add_prices(books.price(0, "1"))
    batch, _ = books.add_prices(books.price(0, "2"), books.price(1, "5"))
    after = stored(books)
    undo = books.undo(batch)
    books.undo(undo)
    assert stored(books) == after


def test_undoing_an_older_batch_leaves_a_newer_value_alone(books: Books) -> None:
    first, _ = books.add_prices(books.price(0, "1"))
    second, _ = books.add_prices(books.price(0, "2"))
    third, _ = books.add_prices(books.price(0, "3"))
    books.undo(second)
    assert [point.value for point in stored(books)] == [3]
    books.undo(third)
    assert [point.value for point in stored(books)] == [1]
    books.undo(first)
    assert stored(books) == []
    books.add_prices(books.price(0, "4"))
    assert [point.value for point in stored(books)] == [4]


def test_a_price_of_an_asset_that_does_not_exist_is_refused(books: Books) -> None:
    with pytest.raises(RefusedError):
        books.add_prices(PricePoint(AssetId(99), books.assets["EUR"], at(0), Decimal(1)))
    assert stored(books) == []


def test_a_price_of_a_batch_that_does_not_exist_is_refused(books: Books) -> None:
    with pytest.raises(RefusedError), books.database.writing() as unit:
        unit.prices.add([books.price(0, "1")], batch_id=BatchId(99), reason="")


def test_a_price_that_is_no_exact_number_is_refused(books: Books) -> None:
    with pytest.raises(NotANumberError):
        books.add_prices(books.price(0, "1")._replace(value=1.5))  # type: ignore[arg-type]  # on purpose
    with pytest.raises(NotANumberError):
        books.add_prices(books.price(0, "NaN"))


def test_adding_no_prices_does_nothing(books: Books) -> None:
    assert books.add_prices()[1] == 0
