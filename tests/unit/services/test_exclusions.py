"""What does not count and why; accounts that are closed and reopened."""

from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import product

import pytest

from app.domain.accounts import Account, Holding
from app.domain.assets import Asset
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.exclusions import WHOLE_ACCOUNT, Exclusion
from app.domain.ids import AccountId, AssetId, HoldingId, InstitutionId
from app.domain.inclusion import is_counted, is_shown, marks_against
from app.services.account_balances_answers import BalanceDraft
from app.services.accounts import AccountDraft
from tests.unit.services.desk import Desk, Row

D = Decimal
DAY = date(2024, 6, 30)


def at(month: int, day: int) -> datetime:
    return datetime(2024, month, day, tzinfo=UTC)


@pytest.fixture
def household(desk: Desk) -> Desk:
    """Books with two accounts, one of them emptied in May."""
    desk.take(
        Row("deposit", "Main", "", amount=D(1000), at=at(1, 5), id="1"),
        Row("deposit", "Old", "", amount=D(50), at=at(2, 5), id="2"),
        Row("withdraw", "Old", "", amount=D(50), at=at(5, 5), id="3"),
        Row("buy", "Main", "AAA", D(2), D(10), at=at(3, 5), id="4"),
    )
    return desk


def told(desk: Desk, account: str = "") -> list[tuple[str, str, str, str, date | None]]:
    return [
        (one.account, one.symbol, one.mark, one.reason, one.since)
        for one in desk.coffer.exclusions.all(account)
    ]


def test_a_mark_keeps_its_reason_and_its_day(household: Desk) -> None:
    accounts, today = household.coffer.accounts, household.clock.today()
    accounts.mark("excluded", "Main", reason="  shared \n with Ann ", since=DAY)
    accounts.mark("hidden", "Main", "AAA", reason="a test")
    accounts.mark("paper", "Old")
    assert told(household) == [
        ("Main", "", "excluded", "shared with Ann", DAY),
        ("Main", "AAA", "hidden", "a test", today),
        ("Old", "", "paper", "", today),
    ]
    assert told(household, "Old") == [("Old", "", "paper", "", today)]
    accounts.mark("excluded", "Main", on=False)
    assert [one[2] for one in told(household)] == ["hidden", "paper"]
    with household.coffer.database.reading() as unit:
        assert len(unit.records(Exclusion).all()) == 2
        assert unit.records(Exclusion).where(holding_id=WHOLE_ACCOUNT)[0].mark == "paper"
        rows = unit.audit.rows(4)
    assert rows[3].after == "excluded: shared with Ann"
    household.verified()


def test_a_mark_that_is_set_again_has_the_newer_reason(household: Desk) -> None:
    household.coffer.accounts.mark("excluded", "Main", reason="one")
    household.coffer.accounts.mark("excluded", "Main", reason="two", since=DAY)
    assert told(household) == [("Main", "", "excluded", "two", DAY)]


def test_why_it_does_not_count_stands_beside_its_balance(household: Desk) -> None:
    household.coffer.accounts.mark("excluded", "Main", reason="shared")
    household.coffer.accounts.mark("paper", "Main", "USD", reason="a game")
    found = household.coffer.balances.newest(account="Main")[0]
    assert found.why_not_counted == (("excluded", "shared"), ("paper", "a game"))
    assert not household.coffer.portfolio.holdings(DAY).totals.net_worth


def test_marks_changed_with_the_account_keep_step(household: Desk) -> None:
    account = next(one for one in household.coffer.accounts.all() if one.name == "Main")
    from dataclasses import replace

    household.coffer.accounts.update(replace(account, is_hidden=True), reason="not for guests")
    assert told(household) == [("Main", "", "hidden", "not for guests", household.clock.today())]
    household.coffer.accounts.update(account)
    assert told(household) == []


def test_a_provider_may_take_something_for_a_scam(household: Desk) -> None:
    from dataclasses import replace

    with household.coffer.database.writing() as unit:
        asset = next(one for one in unit.catalogue.assets() if one.symbol == "AAA")
        unit.catalogue.update_asset(replace(asset, scam_probability=0.9))
        unit.commit()
    found = household.coffer.exclusions.all()
    assert [(one.symbol, one.mark, one.since, one.is_by_provider) for one in found] == [
        ("AAA", "scam", None, True)
    ]


@pytest.mark.parametrize("more", [
    {"mark": "nonsense"},
    {"mark": "scam"},
    {"mark": "closed"},
    {"reason": "x" * 501},
    {"since": date(2999, 1, 1)},
])  # fmt: skip
def test_a_mark_that_cannot_be_is_refused(household: Desk, more: dict[str, object]) -> None:
    before = household.dump()
    wish = {"mark": "excluded", **more}
    with pytest.raises(RefusedError):
        household.coffer.accounts.mark(wish.pop("mark"), "Main", **wish)  # type: ignore[arg-type]  # as a form would
    assert household.dump() == before


def test_the_rule_is_one_rule_and_its_reasons_say_the_same() -> None:
    asset = Asset(AssetId(1), "AAA", "public-stock")
    for flags in product((False, True), repeat=9):
        account = Account(
            AccountId(1), InstitutionId(1), "Main", is_active=not flags[0], is_hidden=flags[1],
            is_excluded=flags[2], is_paper=flags[3], closed_on=DAY,
        )  # fmt: skip
        holding = Holding(
            HoldingId(1), AccountId(1), AssetId(1), is_active=not flags[4], is_hidden=flags[5],
            is_excluded=flags[6], is_paper=flags[7], is_scam=flags[8],
        )  # fmt: skip
        marks = marks_against(account, holding, asset)
        assert is_counted(account, holding, asset) == (not marks) == (not any(flags))
        unlisted = flags[0] or flags[1] or flags[4] or flags[5] or flags[8]
        assert is_shown(account, holding, asset) == (not unlisted)
        assert len(marks) == sum(flags)


# -- closed accounts ---------------------------------------------------------------------------


def test_an_account_that_holds_nothing_can_be_closed_and_its_past_goes_on_counting(
    household: Desk,
) -> None:
    coffer = household.coffer
    before = household.figures(date(2024, 3, 1))
    coffer.accounts.close("Old", date(2024, 5, 5), reason="moved")
    assert told(household) == [("Old", "", "closed", "moved", date(2024, 5, 5))]
    assert household.figures(date(2024, 3, 1)) == before
    assert [one.name for one in coffer.portfolio.accounts(date(2024, 3, 1))] == ["Main", "Old"]
    assert [one.name for one in coffer.portfolio.accounts(DAY)] == ["Main"]
    assert [one.name for one in coffer.accounts.all(with_closed=False)] == ["Main"]
    assert [one.account for one in coffer.statement_months.calendar().rows] == ["Main"]
    row = coffer.statement_months.calendar(account="Old").rows[0]
    assert {cell.state.value for cell in row.months[5:]} == {"nothing"}
    assert coffer.balances.choices()[-1].closed_on == date(2024, 5, 5)
    household.verified()


def test_what_is_left_is_named(household: Desk) -> None:
    before = household.dump()
    with pytest.raises(RefusedError, match=r"still holds .*980 USD.* on 2024-06-30") as refused:
        household.coffer.accounts.close("Main", DAY)
    assert "2 AAA" in str(refused.value)
    assert household.dump() == before


@pytest.mark.parametrize("on", [date(2024, 2, 4), date(2024, 5, 4), date(2999, 1, 1)])
def test_it_is_closed_after_its_last_entry_and_not_in_the_future(household: Desk, on: date) -> None:
    with pytest.raises(RefusedError):
        household.coffer.accounts.close("Old", on)


def test_a_balance_stated_later_speaks_against_closing(household: Desk) -> None:
    household.coffer.balances.record(BalanceDraft("Old", D(3), on=DAY))
    with pytest.raises(RefusedError, match="was stated on 2024-06-30"):
        household.coffer.accounts.close("Old", date(2024, 5, 5))
    household.coffer.balances.record(BalanceDraft("Old", D(0), on=date(2024, 7, 1)))
    household.coffer.accounts.close("Old", date(2024, 7, 1))


def test_hidden_holdings_are_looked_at_too(household: Desk) -> None:
    household.coffer.accounts.mark("hidden", "Main", "USD")
    with pytest.raises(RefusedError, match="980 USD"):
        household.coffer.accounts.close("Main", DAY)


def test_entries_after_the_day_are_refused_until_it_is_reopened(household: Desk) -> None:
    coffer = household.coffer
    coffer.accounts.close("Old", date(2024, 5, 5))
    late = Row("deposit", "Old", "", amount=D(9), at=at(6, 1), id="late")
    result = household.take(late)
    assert result.added == 0
    assert "was closed on 2024-05-05" in result.rejected[0].reason
    with pytest.raises(RefusedError, match="reopen it first"):
        coffer.ledger.record(late.activity())
    into = Row("transfer_out", "Main", "", amount=D(9), to_account="Old", at=at(6, 1), id="t")
    with pytest.raises(RefusedError, match="Old was closed"):
        coffer.ledger.record(into.activity())
    with pytest.raises(RefusedError, match="was closed"):
        coffer.balances.record(BalanceDraft("Old", D(3), on=DAY))
    early = Row("fee", "Old", "", amount=D(1), at=at(4, 1), id="early")
    assert household.take(early).added == 1  # what was forgotten of its past may still come in
    coffer.accounts.reopen("Old")
    assert household.take(late).added == 1
    assert told(household) == []
    household.verified()


def test_an_account_that_holds_something_after_all_is_listed_again(household: Desk) -> None:
    household.coffer.accounts.close("Old", date(2024, 5, 5))
    household.take(Row("deposit", "Old", "", amount=D(7), at=at(4, 1), id="late"))
    names = [one.name for one in household.coffer.portfolio.accounts(DAY)]
    assert names == ["Main", "Old"]


def test_closing_twice_reopening_twice_and_the_unknown_are_refused(household: Desk) -> None:
    accounts = household.coffer.accounts
    with pytest.raises(UnknownNameError):
        accounts.close("Nobody")
    with pytest.raises(RefusedError, match="not closed"):
        accounts.reopen("Old")
    accounts.close("Old", date(2024, 5, 5))
    with pytest.raises(RefusedError, match="already"):
        accounts.close("Old", date(2024, 5, 6))
    accounts.reopen("Old")


def test_a_new_account_without_anything_can_be_closed(desk: Desk) -> None:
    desk.coffer.accounts.add(AccountDraft("Empty"))
    desk.coffer.accounts.close("Empty")
    assert desk.coffer.exclusions.all()[0].since == desk.clock.today()
