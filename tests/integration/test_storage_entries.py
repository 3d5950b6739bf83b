"""The ledger as people page through it: filters, order, voids and links shown."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from app.domain.ids import AccountId, AssetId, BatchId, EntryId, LegId
from app.domain.ledger import EntryFilter, EntryPlace, EntrySlice, StoredEntry
from tests.integration.books import Books, a_leg, an_entry, at

IN_EFFECT = EntryFilter()


def shown(books: Books, what: EntryFilter = IN_EFFECT, **page: int) -> list[int]:
    found: list[StoredEntry] = books.read(
        lambda unit: unit.ledger.entries(what, **{"limit": 100, **page})
    )
    if not page:
        assert books.read(lambda unit: unit.ledger.count_entries(what)) == len(found)
        for span in (1, 3, 100):
            assert walked(books, what, span) == [entry.id for entry in found]
    return [entry.id for entry in found]


def stretch(books: Books, what: EntryFilter, end: EntryPlace | None, span: int) -> EntrySlice:
    found: EntrySlice = books.read(lambda unit: unit.ledger.walk_entries(what, end, span))
    return found


def walked(books: Books, what: EntryFilter, span: int) -> list[int]:
    """Return the same, found stretch by stretch."""
    found: list[int] = []
    end: EntryPlace | None = None
    while True:
        part = stretch(books, what, end, span)
        found += part.ids
        end = part.end
        if end is None:
            return found


def test_cash_is_added_up_of_what_is_in_effect(filled: Books) -> None:
    every = [EntryId(number) for number in range(1, 5)]
    cash = filled.read(lambda unit: unit.ledger.cash_of(every))
    assert cash == {"EUR": (Decimal(3), Decimal(51))}


def test_entries_are_read_by_their_ids_in_any_order(filled: Books) -> None:
    wanted = [EntryId(2), EntryId(4), EntryId(99), EntryId(1)]
    found = filled.read(lambda unit: unit.ledger.entries_by_id(wanted))
    assert [(one.id, one.voided_by) for one in found] == [(2, None), (4, None), (1, 4)]


@pytest.fixture
def filled(books: Books) -> Books:
    """Entries: 1 on cash, 2 buys bitcoin with two legs, 3 a dividend of ACME, 4 void of 1."""
    books.append(
        an_entry(a_leg(books.cash, "100", "A-1"), day=0, note="Überweisung 100%"),
        an_entry(
            a_leg(
                books.bitcoin, "1", "B-1", kind="buy", unit_price=Decimal("50"),
                quote_id=books.assets["EUR"], fee=Decimal("1"), fee_asset_id=books.assets["EUR"],
            ),
            a_leg(books.holdings["Broker", "EUR"], "-51", "B-1", kind="settlement"),
            day=1, kind="buy", payload='{"x": 1}', external_id="B-1",
        ),
    )  # fmt: skip
    books.clock.move(days=1)
    books.append(
        an_entry(
            a_leg(books.cash, "3", "C-1", kind="dividend", counter_asset_id=books.assets["ACME"]),
            day=2, kind="dividend",
        )
    )  # fmt: skip
    books.clock.move(days=1)
    books.append(an_entry(kind="void", day=3, voids=EntryId(1), source="manual"), origin="void")
    return books


def test_entries_in_effect_are_shown_newest_first(filled: Books) -> None:
    assert shown(filled) == [3, 2]
    assert shown(filled, EntryFilter(newest_first=False)) == [2, 3]


def test_voided_entries_and_voids_are_shown_on_request(filled: Books) -> None:
    what = EntryFilter(with_voided=True)
    assert shown(filled, what) == [4, 3, 2, 1]
    found = filled.read(lambda unit: unit.ledger.entries(what, limit=9))
    assert [(entry.id, entry.voids, entry.voided_by) for entry in found] == [
        (4, 1, None), (3, None, None), (2, None, None), (1, None, 4),
    ]  # fmt: skip


def test_an_entry_is_shown_with_all_that_it_holds(filled: Books) -> None:
    (entry,) = filled.read(
        lambda unit: unit.ledger.entries(EntryFilter(ids=(EntryId(2),)), limit=1)
    )
    assert (entry.kind, entry.source, entry.external_id) == ("buy", "csv", "B-1")
    assert (entry.payload, entry.on, entry.batch_id) == ('{"x": 1}', date(2024, 1, 2), 1)
    bought, paid = entry.legs
    assert (bought.account, bought.symbol, bought.quantity) == ("Broker", "BTC", 1)
    assert (bought.unit_price, bought.quote, bought.fee, bought.fee_symbol) == (50, "EUR", 1, "EUR")
    assert (paid.quantity, paid.quote, paid.unit_price) == (-51, "", None)


def test_an_entry_is_shown_with_what_it_is_linked_to(filled: Books) -> None:
    with filled.database.writing() as unit:
        unit.ledger.add_links([(LegId(3), LegId(4))], kind="transfer", made_by="hand")
        unit.commit()
    third, second = filled.read(lambda unit: unit.ledger.entries(EntryFilter(), limit=2))
    assert (second.linked_entries, third.linked_entries) == ((3,), (2,))


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (lambda b: EntryFilter(account_id=b.accounts["Broker"]), [2]),
        (lambda b: EntryFilter(asset_id=b.assets["ACME"]), [3]),
        (lambda b: EntryFilter(asset_id=b.assets["EUR"]), [3, 2]),
        (lambda b: EntryFilter(holding_id=b.cash), [3]),
        (lambda b: EntryFilter(holding_id=b.cash, account_id=b.accounts["Broker"]), []),
        (lambda b: EntryFilter(kinds=frozenset({"buy", "sell"})), [2]),
        (lambda b: EntryFilter(first_day=date(2024, 1, 3)), [3]),
        (lambda b: EntryFilter(last_day=date(2024, 1, 2)), [2]),
        (lambda b: EntryFilter(batch_id=BatchId(2)), [3]),
        (lambda b: EntryFilter(amounts=(Decimal("51.00"),)), [2]),
        (lambda b: EntryFilter(amounts=(Decimal(3), Decimal(-1))), [3, 2]),
        (lambda b: EntryFilter(amounts=(Decimal("1e60"),)), []),
        (lambda b: EntryFilter(text="btc"), [2]),
        (lambda b: EntryFilter(text="bROKER"), [2]),
        (lambda b: EntryFilter(text="c-1"), [3]),
        (lambda b: EntryFilter(text="überWEIS", with_voided=True), [1]),
        (lambda b: EntryFilter(text="100%", with_voided=True), [1]),
        (lambda b: EntryFilter(text="WEISUNG", with_voided=True), [1]),
        (lambda b: EntryFilter(text="b_1"), []),
        (lambda b: EntryFilter(text="\\"), []),
        (lambda b: EntryFilter(text="b" * 2000), []),
        (lambda b: EntryFilter(text="%", last_day=date(2024, 1, 2)), []),
        (lambda b: EntryFilter(text="nothing of the kind"), []),
        (lambda b: EntryFilter(text="a\0b"), []),
        (lambda b: EntryFilter(text="\ud800"), []),
        (lambda b: EntryFilter(text=r"[^(\\.*+?{|$"), []),
        (lambda b: EntryFilter(account_id=AccountId(99)), []),
        (lambda b: EntryFilter(asset_id=AssetId(99)), []),
    ],
)
def test_entries_are_filtered(
    filled: Books, make: Callable[[Books], EntryFilter], expected: list[int]
) -> None:
    assert shown(filled, make(filled)) == expected


def test_entries_as_known_on_a_day_show_the_ledger_of_that_day(filled: Books) -> None:
    first = filled.read(lambda unit: unit.ledger.batches())[-1].recorded_at
    assert shown(filled, EntryFilter(known_on=first)) == [2, 1]


def test_entries_come_in_pages(books: Books) -> None:
    books.append(
        *(an_entry(a_leg(books.cash, "1", f"{k}"), at_us=at(0, hours=k)) for k in range(10))
    )
    assert shown(books, limit=3) == [10, 9, 8]
    assert shown(books, limit=3, offset=9) == [1]
    assert shown(books, limit=0) == []
