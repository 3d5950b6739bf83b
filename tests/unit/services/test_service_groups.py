"""Groups: made, changed, deleted, with a trail; and the scopes that they and others make."""

from decimal import Decimal

import pytest

from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ledger import EntryFilter
from app.services.changes import Changes
from app.services.groups import GroupLine
from tests.unit.services.desk import AS_OF, Desk, Row

D = Decimal


def fill(desk: Desk) -> None:
    desk.take(
        Row("deposit", symbol="", amount=D(5000), currency="USD"),
        Row("buy", quantity=D(10), price=D(100)),
        Row("buy", "Side", "COIN", quantity=D(2), price=D(50), currency="EUR"),
        Row("deposit", "Side", "GEM", quantity=D(1)),
    )
    desk.take_prices(
        "2024-12-30,AAA,120,USD", "2024-12-30,COIN,60,EUR", "2024-12-30,EUR,1.1,USD",
        "2024-12-30,GEM,40,USD",
    )  # fmt: skip


def the_group(desk: Desk) -> GroupLine:
    (found,) = desk.coffer.groups.all()
    return found


def worth(desk: Desk, scope: str) -> Decimal | None:
    return desk.coffer.portfolio.holdings(AS_OF, scope=scope).totals.net_worth


def test_a_group_has_accounts_and_holdings(desk: Desk) -> None:
    fill(desk)
    desk.coffer.groups.make(" Core ", colour="#2f5fd0", members=["Side", "Main/AAA"])
    found = the_group(desk)
    assert (found.name, found.colour, found.order) == ("Core", "#2F5FD0", 0)
    assert (found.accounts, found.holdings) == (("Side",), (("Main", "AAA"),))
    assert worth(desk, "group:Core") == 1200 + 132 - 110 + 40


def test_every_change_leaves_a_row_in_the_trail(desk: Desk) -> None:
    fill(desk)
    groups = desk.coffer.groups
    groups.make("Core", members=["Side"])
    groups.rename("Core", "Kernel")
    groups.recolour("Kernel", "#ABCDEF")
    groups.put_in("Kernel", ["Main/AAA"])
    groups.take_out("Kernel", ["Side"])
    groups.make("Play")
    groups.reorder(["Play", "Kernel"])
    assert [one.name for one in groups.all()] == ["Play", "Kernel"]
    groups.delete("Kernel")
    trail = [
        (one.action, one.subject, one.before, one.after)
        for one in desk.coffer.trail.lines(20)
        if "group" in one.action
    ]
    assert trail[::-1] == [
        ("group added", "Core", "", "Side"),
        ("group changed", "Kernel", "name=Core", "name=Kernel"),
        ("group changed", "Kernel", "colour=", "colour=#ABCDEF"),
        ("group changed", "Kernel", "members=Side", "members=Main/AAA, Side"),
        ("group changed", "Kernel", "members=Main/AAA, Side", "members=Main/AAA"),
        ("group added", "Play", "", ""),
        ("groups reordered", "", "Kernel, Play", "Play, Kernel"),
        ("group deleted", "Kernel", "Main/AAA", ""),
    ]


def test_what_changes_nothing_writes_nothing(desk: Desk) -> None:
    fill(desk)
    groups = desk.coffer.groups
    groups.make("Core", members=["Side"])
    before = desk.coffer.trail.count()
    assert groups.rename("Core", "Core") == Changes()
    assert groups.put_in("Core", ["Side"]) == Changes()
    assert groups.reorder(["Core"]) == Changes()
    assert desk.coffer.trail.count() == before


@pytest.mark.parametrize("name", ["", "  ", "a\nb", "x" * 201, "Core"])
def test_a_name_is_one_that_can_be_told_apart(desk: Desk, name: str) -> None:
    fill(desk)
    desk.coffer.groups.make("Core")
    with pytest.raises(RefusedError):
        desk.coffer.groups.make(name)


def test_what_is_not_there_is_named(desk: Desk) -> None:
    fill(desk)
    groups = desk.coffer.groups
    groups.make("Core", members=["Side"])
    for member in ("Nobody", "Side/AAA", "Nobody/AAA"):
        with pytest.raises(UnknownNameError):
            groups.put_in("Core", [member])
    with pytest.raises(UnknownNameError):
        groups.delete("Other")
    with pytest.raises(RefusedError, match="by itself"):
        groups.take_out("Core", ["Side/COIN"])
    with pytest.raises(RefusedError, match="colour"):
        groups.recolour("Core", "red")


def test_a_target_goes_with_its_group(desk: Desk) -> None:
    fill(desk)
    desk.coffer.groups.make("Core", members=["Side"])
    desk.coffer.allocation.set_target("group", "Core", D("0.5"))
    desk.coffer.groups.rename("Core", "Kernel")
    assert desk.coffer.allocation.targets("group") == {"Kernel": D("0.5")}
    desk.coffer.groups.delete("Kernel")
    assert desk.coffer.allocation.targets("group") == {}


@pytest.mark.parametrize(
    ("scope", "symbols"),
    [
        ("type:crypto", {"COIN"}), ("type:fiat", {"USD", "EUR"}), ("type:other", {"GEM"}),
        ("type:option", set()), ("currency:EUR", {"COIN", "EUR"}),
        ("currency:USD", {"AAA", "USD", "GEM"}), ("currency:CHF", set()),
        ("category:cash", {"USD", "EUR"}), ("category:mortgages", set()), ("asset:AAA", {"AAA"}),
    ],
)  # fmt: skip
def test_holdings_can_be_asked_for_by_what_they_are(
    desk: Desk, scope: str, symbols: set[str]
) -> None:
    fill(desk)
    report = desk.coffer.portfolio.holdings(AS_OF, scope=scope)
    assert {line.symbol for line in report.lines} == symbols
    points = desk.coffer.portfolio.networth(AS_OF, AS_OF, scope=scope)
    if symbols:
        assert points[-1].net_worth == report.totals.net_worth


@pytest.mark.parametrize("scope", ["type:stone", "currency:GOLD", "category:odd", "asset:ZZZ",
                                   "group:None"])  # fmt: skip
def test_a_scope_of_nothing_that_is_known_is_refused(desk: Desk, scope: str) -> None:
    fill(desk)
    with pytest.raises(UnknownNameError):
        desk.coffer.portfolio.holdings(AS_OF, scope=scope)


def test_a_word_that_is_no_scope_is_refused_with_those_that_are(desk: Desk) -> None:
    with pytest.raises(RefusedError, match="group:NAME"):
        desk.coffer.portfolio.holdings(AS_OF, scope="shelf:1")


def test_entries_are_narrowed_to_any_scope(desk: Desk) -> None:
    fill(desk)
    ledger = desk.coffer.ledger
    one = ledger.within("asset:GEM", EntryFilter())
    assert ledger.count(one) == 1
    desk.coffer.groups.make("Side alone", members=["Side"])
    assert ledger.count(ledger.within("group:Side alone", EntryFilter())) == 2
    money = ledger.within("type:fiat", EntryFilter())
    shown = ledger.entries(money, limit=99)
    assert ledger.count(money) == len(shown)
    assert all(any(leg.symbol in {"USD", "EUR"} for leg in one.legs) for one in shown)
