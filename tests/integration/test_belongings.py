"""Belongings on both databases: added, valued, sold, and their values posted once each."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.bootstrap import Coffer, open_coffer
from app.db.database import create_database
from app.domain.activities import ActivityRow
from app.domain.belongings.records import RuleKind
from app.domain.errors import CofferError, RefusedError, UnknownNameError
from app.domain.ledger import NewBatch
from app.domain.loans.records import LoanAsset
from app.domain.price_points import PricePoint
from app.domain.times import start_us
from app.services.belongings_answers import (
    BelongingDraft,
    FurtherDraft,
    RuleDraft,
    SaleDraft,
)
from app.services.posting import Posted
from app.services.registry import Registry
from tests.integration.books import SetClock

D = Decimal
BOUGHT = date(2023, 1, 31)
GROWTH = RuleDraft(RuleKind.GROWTH, rate=D("0.06"))
HOME = BelongingDraft(
    "property", "Home", acquired_on=BOUGHT, cost=D(400000), fee=D(20000), paid_from="Bank"
)


def at_noon(on: date) -> datetime:
    return datetime(on.year, on.month, on.day, 12, tzinfo=UTC)


@pytest.fixture
def books(place: str, clock: SetClock) -> Iterator[Coffer]:
    opened = open_coffer(place, clock)
    try:
        fill(opened)
        yield opened
    finally:
        opened.close()


def fill(opened: Coffer) -> None:
    """Give new books a bank account with half a million."""
    first = date(2022, 1, 1)
    opened.ledger.record(
        ActivityRow(start_us(first), first, "Bank", "deposit", currency="USD", amount=D(500000))
    )


def prices(books: Coffer, symbol: str, points: dict[date, str]) -> None:
    books.accounts.assets()
    for on, value in points.items():
        books.prices.set_price(symbol, on, D(value), "USD")


def line(books: Coffer, name: str = "Home") -> Any:
    return books.belongings.detail(name).line


def cash(books: Coffer, account: str = "Bank") -> Decimal:
    found = books.portfolio.holdings(scope=f"account:{account}", with_closed=True).lines
    return sum((one.value or D(0) for one in found if one.is_cash), D(0))


def stored(books: Coffer, name: str = "Home") -> dict[date, tuple[str, Decimal]]:
    points = books.belongings.detail(name).points
    return {one.on: (one.source, one.value) for one in points}


def verified(books: Coffer) -> None:
    assert books.verification.run().problems == ()


# -- adding --------------------------------------------------------------------------------------


def test_one_call_makes_all_of_it(books: Coffer) -> None:
    before = books.portfolio.holdings().totals.net_worth
    books.belongings.add(HOME)
    found = books.belongings.detail("Home")
    assert (found.line.value, found.line.cost, found.line.gain) == (400000, 420000, -20000)
    assert (found.line.quantity, found.line.is_whole, found.line.account) == (1, True, "Home")
    assert cash(books) == 80000
    assert cash(books, "Home") == 0
    after = books.portfolio.holdings().totals.net_worth
    assert before is not None
    assert after == before - 20000  # the fees are gone, the rest changed its form
    account = next(one for one in books.accounts.all() if one.name == "Home")
    assert (account.type, account.subtype) == ("manual_asset", "real_estate")
    assert [(one.source, one.old, one.reason) for one in found.history] == [
        ("manual", None, "cost when it was acquired")
    ]
    verified(books)


def test_one_undo_takes_all_of_it_back(books: Coffer) -> None:
    before = books.portfolio.holdings().totals
    books.belongings.add(replace(HOME, value=D(450000), rule=GROWTH))
    assert books.portfolio.holdings().totals.net_worth != before.net_worth
    assert books.undo.last() is not None
    assert books.portfolio.holdings().totals == before
    assert None in {one.new for one in books.prices.history("HOME")}  # it was worth something once
    assert books.belongings.post_due() == Posted()
    verified(books)


def test_a_share_of_the_whole_counts_by_its_part(books: Coffer) -> None:
    books.belongings.add(
        BelongingDraft(
            "property", "Cabin", acquired_on=BOUGHT, share=D(25), cost=D(50000),
            value=D(240000), value_on=date(2024, 5, 1), currency="EUR",
        )
    )  # fmt: skip
    found = books.belongings.detail("Cabin")
    assert [one.value for one in found.points] == [200000, 240000]
    assert (found.line.unit_value, found.line.currency) == (240000, "EUR")
    assert found.line.value is None  # no rate from euros is known: unknown, and not zero
    assert found.line.quantity == D("0.25")
    assert books.belongings.all().unknown == 1
    prices(books, "EUR", {date(2022, 1, 3): "1.1", date(2024, 5, 31): "1.1"})
    assert line(books, "Cabin").value == D("66000.0")


def test_nothing_is_written_where_something_is_wrong(books: Coffer) -> None:
    books.belongings.add(HOME)
    names = [one.name for one in books.accounts.all()]
    wrong: tuple[dict[str, Any], ...] = (
        {"share": D(0)}, {"share": D(101)}, {"share": D("NaN")}, {"share": D("0.5")},
        {"cost": D("NaN")}, {"cost": D("Infinity")}, {"cost": D(-1)}, {"cost": D(10) ** 30},
        {"value": D(0)}, {"value": D("-0.01")}, {"value": D("sNaN")}, {"cost": None},
        {"acquired_on": date(2199, 1, 1)}, {"value": D(1), "value_on": date(2000, 1, 1)},
        {"name": ""}, {"name": " \t "}, {"name": "x" * 121}, {"name": "a\nb"}, {"name": "home"},
        {"kind": "boat"}, {"currency": "XYZ"}, {"paid_from": "Nobody"}, {"quantity": D(2)},
        {"description": "x" * 2001}, {"note": "\x00"}, {"fee": D(-1)}, {"symbol": "USD"},
        {"metal": "XAU"}, {"share_class": "A"},
        {"rule": RuleDraft("growth")}, {"rule": RuleDraft("growth", rate=D(-1))},
        {"rule": RuleDraft("growth", rate=D("NaN"))}, {"rule": RuleDraft("magic")},
        {"rule": RuleDraft("declining", rate=D(1))}, {"rule": RuleDraft("straight_line")},
        {"rule": RuleDraft("straight_line", months=0)}, {"rule": RuleDraft("metal_spot")},
        {"rule": RuleDraft("index", index="NOPE")}, {"rule": RuleDraft("index")},
        {"rule": RuleDraft("growth", since=date(2000, 1, 1), rate=D("0.1"))},
    )  # fmt: skip
    good = replace(HOME, name="Second", paid_from="", fee=None)
    for change in wrong:
        with pytest.raises(CofferError):
            books.belongings.add(replace(good, **change))
        assert books.belongings.preview_add(replace(good, **change)).problems
    metal = replace(
        good, kind="precious_metal", metal="XAU", weight=D(1), weight_unit="ozt", purity=D(1),
        form="bar",
    )  # fmt: skip
    for change in (
        {"purity": D(2)}, {"purity": D(0)}, {"purity": D("NaN")}, {"weight": D(0)},
        {"weight_unit": "lb"}, {"metal": "AU"}, {"form": "ring"}, {"quantity": D(0)},
        {"weight": None}, {"share": D(50)},
    ):  # fmt: skip
        with pytest.raises(RefusedError):
            books.belongings.add(replace(metal, **change))
    assert [one.name for one in books.accounts.all()] == names
    assert len(books.belongings.all().lines) == 1
    books.belongings.add(replace(good, name="بيت العائلة"))
    books.belongings.add(replace(good, name="<b>Home</b>", account="Bank"))
    assert line(books, "بيت العائلة").symbol == "بيتالعائلة"
    assert line(books, "<b>Home</b>").account == "Bank"
    verified(books)


# -- values --------------------------------------------------------------------------------------


def test_a_new_value_anchors_the_rule_anew_with_source_and_reason(
    books: Coffer, clock: SetClock
) -> None:
    clock.time = at_noon(date(2023, 6, 15))
    books.belongings.add(replace(HOME, rule=GROWTH))
    assert list(stored(books)) == [BOUGHT, date(2023, 2, 28), date(2023, 3, 31),
                                   date(2023, 4, 30), date(2023, 5, 31)]  # fmt: skip
    books.belongings.set_value("Home", D(500000), date(2023, 3, 31), reason="expert")
    found = stored(books)
    assert found[date(2023, 3, 31)] == ("manual", D(500000))
    assert found[date(2023, 2, 28)][1] < 410000
    assert found[date(2023, 4, 30)][1] > 502000
    newest = books.belongings.detail("Home").history
    changed = {one.on: one for one in newest[:3]}
    assert changed[date(2023, 3, 31)].reason == "expert"
    assert changed[date(2023, 3, 31)].old is not None
    assert changed[date(2023, 4, 30)].source == "rule"
    books.belongings.set_value("Home", D(490000), date(2023, 3, 31), reason="a slip")
    edited = [one for one in books.belongings.detail("Home").history if one.reason == "a slip"]
    assert [(one.old, one.value) for one in edited] == [(D(500000), D(490000))]
    assert line(books).hand_on == date(2023, 3, 31)
    assert line(books).next_due == date(2023, 6, 30)
    verified(books)


def test_a_value_by_rule_that_a_person_confirms_is_one_by_hand(
    books: Coffer, clock: SetClock
) -> None:
    clock.time = at_noon(date(2023, 6, 15))
    books.belongings.add(replace(HOME, rule=GROWTH))
    on = date(2023, 4, 30)
    source, value = stored(books)[on]
    assert source == "rule"
    books.belongings.set_value("Home", value, on, reason="confirmed")
    assert stored(books)[on] == ("manual", value)
    assert line(books).hand_on == on
    assert any(one.reason == "confirmed" for one in books.belongings.detail("Home").history)
    verified(books)


def test_a_changed_rule_rewrites_what_is_after_its_day_alone(
    books: Coffer, clock: SetClock
) -> None:
    clock.time = at_noon(date(2024, 1, 15))
    books.belongings.add(replace(HOME, rule=GROWTH))
    before = stored(books)
    draft = RuleDraft(RuleKind.STRAIGHT_LINE, date(2023, 6, 30), salvage=D(1), months=120)
    told = books.belongings.preview_rule("Home", draft)
    assert (len(told.past), len(told.coming), told.problems) == (6, 12, ())
    assert stored(books) == before
    books.belongings.set_rule("Home", draft)
    after = stored(books)
    assert {on: one for on, one in after.items() if on <= date(2023, 6, 30)} == {
        on: one for on, one in before.items() if on <= date(2023, 6, 30)
    }
    assert after[date(2023, 7, 31)][1] < after[date(2023, 6, 30)][1]
    books.belongings.set_rule("Home", RuleDraft(RuleKind.NONE, date(2023, 9, 30)))
    assert len({one[1] for on, one in stored(books).items() if on >= date(2023, 9, 30)}) == 1
    assert line(books).rule == "none"
    verified(books)


@settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    jumps=st.lists(st.integers(-90, 200), min_size=1, max_size=6),
    revalued=st.integers(0, 5),
)
def test_what_is_due_is_written_once_whatever_the_clock_does(
    tmp_path_factory: pytest.TempPathFactory, jumps: list[int], revalued: int
) -> None:
    folder = tmp_path_factory.mktemp("due")
    clock = SetClock(at_noon(date(2023, 2, 10)))
    create_database(str(folder / "a.db"), clock).close()
    books = open_coffer(str(folder / "a.db"), clock)
    fill(books)
    books.belongings.add(replace(HOME, rule=GROWTH))
    latest = clock.today()
    for place, jump in enumerate(jumps):
        clock.time = max(clock.time + timedelta(jump), at_noon(BOUGHT))
        latest = max(latest, clock.today())
        books.belongings.post_due()
        if place == revalued:
            books.belongings.set_value("Home", D(450000), clock.today(), reason="again")
        known = stored(books)
        history = books.belongings.detail("Home").history
        assert books.belongings.post_due().count == 0
        assert stored(books) == known
        assert books.belongings.detail("Home").history == history
    clock.time = at_noon(latest)
    once = stored(books)
    ends = [on for on, (source, _) in once.items() if source == "rule"]
    assert all((on + timedelta(1)).day == 1 for on in ends)
    months = {(on.year, on.month) for on in once}
    last = (latest + timedelta(1)).replace(day=1) - timedelta(1)
    on = BOUGHT
    while on <= last:  # no month is missing
        assert (on.year, on.month) in months
        on = (on.replace(day=28) + timedelta(4)).replace(day=1)
        on = (on + timedelta(31)).replace(day=1) - timedelta(1)
    verified(books)
    books.close()


def test_an_unknown_price_is_told_and_nothing_is_made_up(books: Coffer, clock: SetClock) -> None:
    clock.time = at_noon(date(2024, 3, 15))
    coin = BelongingDraft(
        "precious_metal", "Krugerrand", acquired_on=date(2024, 1, 2), cost=D(10000),
        quantity=D(5), metal="XAU", weight=D("33.93"), weight_unit="g", purity=D("0.9167"),
        form="coin", rule=RuleDraft(RuleKind.METAL_SPOT),
    )  # fmt: skip
    books.belongings.add(coin)
    assert line(books, "Krugerrand").value == 10000
    assert line(books, "Krugerrand").problem == "spot_unknown"
    posted = books.belongings.post_due()
    assert posted.count == 0
    assert posted.problems == ("Krugerrand: the price of XAU is unknown; no value for 2 months",)
    _spot(books, {date(2024, 2, 28): "2050"})
    posted = books.belongings.post_due()
    assert posted.count == 1
    assert posted.problems == ("Krugerrand: the price of XAU is unknown; no value for 2024-01-31",)
    worth = line(books, "Krugerrand").value
    assert worth is not None
    assert worth.quantize(D("0.01")) == D("10250.05")  # 5 × 1.000005 oz × 2,050
    assert line(books, "Krugerrand").problem == ""
    found = books.belongings.detail("Krugerrand").fine_ounces
    assert found is not None
    assert found.quantize(D("0.001")) == D("5.000")


def _spot(books: Coffer, points: dict[date, str]) -> None:
    with books.database.writing() as unit:
        registry = Registry(unit, "USD")
        gold, dollar = registry.priced_asset("XAU"), registry.currency("USD")
        batch = unit.ledger.append(NewBatch("import", "spot"), [])
        unit.prices.add(
            [
                PricePoint(gold.id, dollar.id, start_us(on), D(value), source="csv")
                for on, value in points.items()
            ],
            batch_id=batch.id,
            reason="import",
        )
        unit.commit()


# -- sales, purchases, companies ----------------------------------------------------------------


def test_a_sale_realizes_its_gain_and_the_money_arrives(books: Coffer) -> None:
    books.belongings.add(HOME)
    draft = SaleDraft(D(250000), D(50), on=date(2024, 3, 1), fee=D(5000), to_account="Bank")
    told = books.belongings.preview_sale("Home", draft)
    assert (told.proceeds, told.cost, told.gain, told.left) == (245000, 210000, 35000, D("0.5"))
    assert cash(books) == 80000
    books.belongings.sell("Home", draft)
    assert (cash(books), cash(books, "Home")) == (325000, 0)
    assert line(books).realized == 35000
    assert line(books).cost == 210000
    books.belongings.buy_more(
        "Home", FurtherDraft(D(120000), D(25), on=date(2024, 4, 1), paid_from="Bank")
    )
    assert (line(books).quantity, line(books).cost) == (D("0.75"), 330000)
    with pytest.raises(RefusedError):
        books.belongings.buy_more("Home", FurtherDraft(D(1), D(26)))
    books.belongings.sell("Home", SaleDraft(D(0)))  # given away, and out of the books
    assert line(books).is_gone
    assert books.belongings.all().lines == ()
    assert len(books.belongings.all(with_gone=True).lines) == 1
    assert books.belongings.post_due().count == 0
    verified(books)


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    parts=st.lists(st.integers(1, 30), min_size=1, max_size=4).filter(lambda one: sum(one) < 100),
    price=st.integers(1, 900_000),
)
def test_partial_sales_add_up_to_the_whole(
    tmp_path_factory: pytest.TempPathFactory, parts: list[int], price: int
) -> None:
    folder = tmp_path_factory.mktemp("parts")
    clock = SetClock()
    create_database(str(folder / "a.db"), clock).close()
    books = open_coffer(str(folder / "a.db"), clock)
    fill(books)
    books.belongings.add(HOME)
    for part in parts:
        books.belongings.sell("Home", SaleDraft(D(price * part) / 100, D(part), to_account="Bank"))
    left = 100 - sum(parts)
    books.belongings.sell("Home", SaleDraft(D(price * left) / 100, to_account="Bank"))
    assert line(books).is_gone
    assert line(books).realized == price - 420000
    assert cash(books) == 80000 + price
    verified(books)
    books.close()


@pytest.mark.parametrize(
    "draft",
    [
        SaleDraft(D(1), D(0)), SaleDraft(D(1), D(101)), SaleDraft(D(1), D("NaN")),
        SaleDraft(D(-1)), SaleDraft(D("NaN")), SaleDraft(D(1), quantity=D(1)),
        SaleDraft(D(1), on=date(2023, 1, 30)), SaleDraft(D(1), on=date(2099, 1, 1)),
        SaleDraft(D(1), fee=D(-1)), SaleDraft(D(1), to_account="Nobody"),
        SaleDraft(D(1), note="x" * 3000),
    ],
)  # fmt: skip
def test_a_sale_that_cannot_be_is_refused(books: Coffer, draft: SaleDraft) -> None:
    books.belongings.add(HOME)
    with pytest.raises(CofferError):
        books.belongings.sell("Home", draft)
    assert books.belongings.preview_sale("Home", draft).problems
    assert (line(books).quantity, cash(books)) == (1, 80000)


def test_rounds_price_the_shares_of_a_company(books: Coffer) -> None:
    books.belongings.add(
        BelongingDraft(
            "private_company", "Tide", acquired_on=BOUGHT, quantity=D(1000), cost=D(5000),
            share_class="Common",
        )
    )  # fmt: skip
    books.belongings.add_round("Tide", "Series A", D(12), date(2024, 1, 5), shares=D(400000))
    found = books.belongings.detail("Tide")
    assert (found.line.value, found.line.gain) == (12000, 7000)
    assert found.ownership == D("0.0025")
    assert found.history[0].source == "round"
    assert found.history[0].reason == "round Series A"
    books.belongings.sell("Tide", SaleDraft(D(6000), quantity=D(400)))
    assert line(books, "Tide").realized == 4000
    for price, shares in ((D(0), None), (D("NaN"), None), (D(1), D(0)), (D(1), D(-5))):
        with pytest.raises(RefusedError):
            books.belongings.add_round("Tide", "B", price, shares=shares)
    books.belongings.add(HOME)
    with pytest.raises(RefusedError):
        books.belongings.add_round("Home", "A", D(1))


def test_what_was_undone_is_owned_no_more(books: Coffer) -> None:
    books.belongings.add(HOME)
    batch = next(one for one in books.ledger.batches() if one.label == "Home" and one.entries)
    books.ledger.undo(batch.id)
    assert books.belongings.all().lines == ()
    assert cash(books) == 500000
    books.accounts.mark("hidden", "Home")
    assert books.belongings.all(with_gone=True).lines == ()
    verified(books)


def test_equity_is_what_the_loans_leave(books: Coffer) -> None:
    books.belongings.add(HOME)
    with books.database.writing() as unit:
        bank = next(one for one in unit.catalogue.accounts() if one.name == "Bank")
        unit.records(LoanAsset).put(LoanAsset(bank.id, line(books).holding_id))
        unit.commit()
    found = line(books)  # the account stands in for a loan: it "owes" what it holds, below zero
    assert [(one.account, one.owed) for one in found.debts] == [("Bank", D(-80000))]
    assert found.equity == 480000


def test_documents_stay_with_it(books: Coffer, tmp_path: Path) -> None:
    books.belongings.add(HOME)
    subject = books.belongings.detail("Home").subject
    deed = tmp_path / "deed.pdf"
    deed.write_bytes(b"%PDF-1.7 deed")
    kept = books.attachments.add(deed, subject)
    assert [one.name for one in books.attachments.all(subject)] == ["deed.pdf"]
    books.attachments.save(kept.id, tmp_path / "copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == deed.read_bytes()
    books.attachments.remove(kept.id)
    assert books.attachments.all(subject) == []


def test_names_that_nothing_has_are_told(books: Coffer) -> None:
    with pytest.raises(UnknownNameError):
        books.belongings.detail("Castle")
    with pytest.raises(UnknownNameError):
        books.belongings.set_value("Castle", D(1))
    books.belongings.add(HOME)
    for value, on in ((D(0), None), (D("NaN"), None), (D(1), date(2022, 1, 1))):
        with pytest.raises(RefusedError):
            books.belongings.set_value("Home", value, on)
