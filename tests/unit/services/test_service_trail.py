"""Every change that a person makes is in the audit trail: what, before and after."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from app.domain.accounts import Account
from app.domain.audit import AuditLine
from app.domain.errors import CofferError
from app.domain.ledger import EntryFilter
from app.services.accounts import AccountDraft
from app.services.imports import ImportOptions
from tests.unit.services.desk import FIRST, Desk, Row

BUY = Row("buy", quantity=Decimal(3), price=Decimal("10.5"), id="b")
D = Decimal


def trail(desk: Desk) -> list[AuditLine]:
    """Return the trail, oldest first."""
    return desk.coffer.trail.lines(1000)[::-1]


def after(desk: Desk, deed: Callable[[], object]) -> list[tuple[str, str, str, str]]:
    """Return what a deed adds to the trail."""
    known = len(trail(desk))
    deed()
    return [(one.action, one.subject, one.before, one.after) for one in trail(desk)[known:]]


def account_named(desk: Desk, name: str) -> Account:
    return next(one for one in desk.coffer.accounts.all() if one.name == name)


def test_new_books_tell_their_first_settings(desk: Desk) -> None:
    assert {one.subject for one in trail(desk)} >= {"base_currency", "cost_basis_method"}
    assert all(one.device for one in trail(desk))


def test_an_import_is_in_the_trail_with_what_it_brought(desk: Desk) -> None:
    lines = after(desk, lambda: desk.take(BUY, name="year.csv"))
    assert lines == [
        ("accounts added", "Main", "", "named for the first time"),
        ("assets added", "AAA", "", "named for the first time"),
        ("activities imported", "year.csv", "", "batch 1: 1 rows added, 0 known, 0 rejected"),
    ]
    assert after(desk, lambda: desk.take(BUY, name="again.csv")) == []
    assert after(desk, lambda: desk.take(replace(BUY, id="c"), dry_run=True)) == []


def test_an_entry_by_hand_its_edit_and_its_void_are_in_the_trail(desk: Desk) -> None:
    ledger = desk.coffer.ledger
    first = after(desk, lambda: ledger.record(BUY.activity()))[-1]
    assert first[:3] == ("entry added", "entry 1", "")
    assert "Main: buy 3 AAA at 10.5 USD" in first[3]
    second = replace(BUY, quantity=D(4)).activity()
    edited = after(desk, lambda: ledger.record(second, replaces=_newest(desk)))
    assert [one[:2] for one in edited] == [("entry changed", "entry 1, now entry 3")]
    assert "buy 3 AAA" in edited[0][2]
    assert "buy 4 AAA" in edited[0][3]
    voided = after(desk, lambda: ledger.void(_newest(desk), reason="a slip"))
    assert [(one[0], one[1], one[3]) for one in voided] == [("entry voided", "entry 3", "a slip")]
    assert "buy 4 AAA" in voided[0][2]


def test_picked_lots_are_in_the_trail(desk: Desk) -> None:
    desk.take(BUY, replace(BUY, id="c", at=FIRST + timedelta(days=1)))
    sell = replace(BUY, kind="sell", quantity=D(1), at=FIRST + timedelta(days=9)).activity()
    leg = desk.coffer.ledger.entries(EntryFilter(newest_first=False), limit=1)[0].legs[0].id
    lines = after(desk, lambda: desk.coffer.ledger.record(replace(sell, lots=((leg, D(1)),))))
    assert f"of lots {leg} (1)" in lines[-1][3]


def test_a_refused_change_and_a_preview_leave_no_line(desk: Desk) -> None:
    ledger = desk.coffer.ledger

    def refused() -> None:
        with pytest.raises(CofferError):
            ledger.record(replace(BUY, symbol="", quantity=None).activity())

    assert after(desk, refused) == []
    assert after(desk, lambda: ledger.preview(BUY.activity())) == []


def test_an_undo_is_in_the_trail(desk: Desk) -> None:
    batch = desk.take(BUY, name="year.csv").batch_id
    assert batch is not None
    lines = after(desk, lambda: desk.coffer.ledger.undo(batch))  # type: ignore[arg-type]
    assert lines == [("batch undone", "batch 1", "import year.csv: 1 entries", "")]


def test_accounts_their_changes_and_marks_are_in_the_trail(desk: Desk) -> None:
    accounts = desk.coffer.accounts
    made = after(desk, lambda: accounts.add(AccountDraft("Depot", institution="A bank")))
    assert made == [
        ("institution added", "A bank", "", "other"),
        ("account added", "Depot", "", "investment/brokerage"),
    ]
    depot = account_named(desk, "Depot")
    changed = after(
        desk, lambda: accounts.update(replace(depot, name="Depot 2", cost_basis_method="hifo"))
    )
    assert changed == [
        (
            "account changed",
            "Depot 2",
            "name=Depot, cost_basis_method=",
            "name=Depot 2, cost_basis_method=hifo",
        )
    ]
    assert after(desk, lambda: accounts.mark("hidden", "Depot 2")) == [
        ("marked", "Depot 2", "", "hidden")
    ]
    assert after(desk, lambda: accounts.mark("hidden", "Depot 2", on=False)) == [
        ("unmarked", "Depot 2", "hidden", "")
    ]


def test_a_price_by_hand_is_in_the_trail_with_the_one_before(desk: Desk) -> None:
    desk.take(BUY)
    prices, on = desk.coffer.prices, date(2024, 3, 1)
    first = after(desk, lambda: prices.set_price("AAA", on, D("11.50"), "USD"))
    second = after(desk, lambda: prices.set_price("AAA", on, D(12), "USD", reason="a typo"))
    same = after(desk, lambda: prices.set_price("AAA", on, D(12), "USD"))
    assert first == [("price set", "AAA on 2024-03-01", "", "11.5 USD")]
    assert second == [("price set", "AAA on 2024-03-01", "11.5 USD", "12 USD (a typo)")]
    assert same == []


def test_links_are_in_the_trail(desk: Desk) -> None:
    out = Row("transfer_out", "One", "COIN", D(1), id="o")
    into = Row("transfer_in", "Two", "COIN", D(1), at=FIRST + timedelta(minutes=9), id="i")
    desk.take(out, into)
    links = desk.coffer.links
    assert after(desk, links.link_all) == [("linked", "1 transfers", "", "found by Coffer")]
    assert after(desk, lambda: links.unlink(_entry(desk, "o"))) == [
        ("unlinked", "entry 1", "entry 2", "")
    ]
    assert after(desk, lambda: links.link(_entry(desk, "o"), _entry(desk, "i"))) == [
        ("linked", "entry 1", "", "entry 2")
    ]


def test_opening_balances_are_in_the_trail(desk: Desk) -> None:
    desk.take(BUY)
    desk.take_observations("2024-06-01,Main,AAA,10")
    assert after(desk, desk.coffer.reconciliation.run) == [
        ("reconciled", "opening balances", "", "1 written")
    ]
    assert after(desk, desk.coffer.reconciliation.run) == []


def test_settings_are_in_the_trail_with_the_value_before(desk: Desk) -> None:
    before = desk.coffer.profile.method()
    assert after(desk, lambda: desk.coffer.profile.set("cost_basis_method", "LIFO")) == [
        ("setting", "cost_basis_method", before, "lifo")
    ]


def test_the_sample_coming_and_going_is_in_the_trail(desk: Desk) -> None:
    assert "sample added" in [one[0] for one in after(desk, desk.coffer.demo.fill)]
    gone = [one[0] for one in after(desk, desk.coffer.demo.remove)]
    assert "sample removed" in gone
    assert desk.coffer.verification.run().problems == ()


def test_many_new_names_take_one_line(desk: Desk) -> None:
    rows = [replace(BUY, account=f"Account {number}", id=f"{number}") for number in range(30)]
    lines = after(desk, lambda: desk.take(*rows))
    assert len(lines) == 3
    assert lines[0][1].endswith("Account 19 and 10 more")


def test_prices_and_balances_by_file_are_in_the_trail(desk: Desk) -> None:
    desk.take(BUY)
    lines = after(desk, lambda: desk.take_prices("2024-02-01,AAA,12,USD"))
    assert [one[0] for one in lines] == ["prices imported"]
    lines = after(desk, lambda: desk.take_observations("2024-06-01,Main,AAA,3"))
    assert [one[0] for one in lines] == ["observations imported"]
    path = desk.write("date,account,kind", ["2024-01-01,Main,unheard"])
    with pytest.raises(CofferError):
        desk.coffer.imports.run(path, ImportOptions(format="prices"))


def _newest(desk: Desk):  # type: ignore[no-untyped-def]  # an EntryId
    with desk.coffer.database.reading() as unit:
        return unit.ledger.head()


def _entry(desk: Desk, external_id: str):  # type: ignore[no-untyped-def]  # an EntryId
    found = desk.coffer.ledger.entries(EntryFilter(text=external_id, newest_first=False), limit=9)
    return next(one.id for one in found if one.legs[0].external_id == external_id)
