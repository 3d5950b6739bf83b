"""The net-worth statement: sides, categories, sums, and what is not known."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.coverage import Coverage
from app.domain.ids import AccountId, HoldingId
from app.domain.numbers import ZERO
from app.domain.statement import (
    ASSET_CATEGORIES,
    LIABILITY_CATEGORIES,
    Amount,
    Item,
    Line,
    Part,
    change_of,
    statement_of,
)

D = Decimal
UNKNOWN = Part(D(1), None, Coverage.UNKNOWN, ("price_missing",))


def part(value: str | None) -> Part:
    return UNKNOWN if value is None else Part(D(value), D(value))


def item(
    number: int, account: int, category: str, *values: str | None, is_money: bool = True
) -> Item:
    parts = tuple(part(value) for value in values)
    return Item(
        HoldingId(number), AccountId(account), f"A{account}", "Bank", f"S{number}", "", category,
        is_money, parts,
    )  # fmt: skip


def keys(line: Line) -> list[str]:
    return [one.key for one in line.lines]


def values(line: Line) -> list[Decimal | None]:
    return [one.value for one in line.amounts]


def test_assets_and_liabilities_stand_apart_and_leave_net_worth() -> None:
    found = statement_of(
        [item(1, 1, "cash", "100", "150"), item(2, 2, "mortgages", "-80", "-70")], 2
    )
    assert values(found.assets) == [D(100), D(150)]
    assert values(found.liabilities) == [D(-80), D(-70)]
    assert [one.value for one in found.net_worth] == [D(20), D(80)]
    assert keys(found.assets) == ["cash"]
    assert keys(found.liabilities) == ["mortgages"]


def test_an_overdrawn_account_is_a_liability_only_on_the_days_it_is() -> None:
    found = statement_of([item(1, 1, "cash", "100", "-30")], 2)
    assert values(found.assets) == [D(100), ZERO]
    assert values(found.liabilities) == [ZERO, D(-30)]
    assert keys(found.liabilities) == ["other_liabilities"]
    assert [one.there for one in found.liabilities.amounts] == [0, 1]


def test_money_on_a_card_is_an_asset() -> None:
    found = statement_of([item(1, 1, "credit_cards", "25")], 1)
    assert keys(found.assets) == ["cash"]
    assert found.liabilities.lines == ()


def test_an_account_below_zero_takes_all_that_it_holds_along() -> None:
    margin = [item(1, 1, "cash", "-50"), item(2, 1, "investment", "20", is_money=False)]
    found = statement_of(margin, 1)
    assert values(found.liabilities) == [D(-30)]
    assert [one.name for one in found.liabilities.lines[0].lines[0].lines] == ["S1", "S2"]


def test_what_is_unknown_is_no_zero_and_makes_the_total_partial() -> None:
    found = statement_of(
        [item(1, 1, "cash", "10"), item(2, 2, "property", None, is_money=False)], 1
    )
    home = found.assets.lines[1]
    assert (home.amounts[0].value, home.amounts[0].coverage) == (None, Coverage.UNKNOWN)
    assert found.assets.amounts[0] == Amount(D(10), Coverage.PARTIAL, 2, 1)
    assert found.net_worth[0].is_partial


def test_a_total_of_nothing_known_is_unknown_although_a_closed_holding_is_zero() -> None:
    closed = Item(
        HoldingId(1), AccountId(1), "A", "", "X", "", "other", False,
        (Part(ZERO, ZERO, Coverage.PARTIAL, ("history_incomplete",)),),
    )  # fmt: skip
    found = statement_of([closed, item(2, 2, "property", None)], 1)
    assert found.net_worth[0].value is None
    assert statement_of([closed], 1).net_worth[0] == Amount(ZERO, Coverage.PARTIAL, 1, 0)


def test_an_unknown_debt_stands_under_liabilities() -> None:
    found = statement_of([item(1, 1, "loans", None)], 1)
    assert keys(found.liabilities) == ["loans"]
    owed = Item(HoldingId(2), AccountId(2), "A", "", "X", "", "other", False,
                (Part(D(-3), None, Coverage.UNKNOWN, ("price_missing",)),))  # fmt: skip
    assert keys(statement_of([owed], 1).liabilities) == ["other_liabilities"]


@pytest.mark.parametrize(
    ("before", "after", "value", "share"),
    [
        ("100", "125", "25", "0.25"),
        ("-100", "-80", "20", "0.2"),
        ("-100", "50", "150", "1.5"),
        ("0", "5", "5", None),
    ],
)
def test_a_change_is_told_in_money_and_as_a_share(
    before: str, after: str, value: str, share: str | None
) -> None:
    full = Coverage.FULL
    found = change_of(Amount(D(before), full, 1), Amount(D(after), full, 1))
    assert (found.value, found.share) == (D(value), None if share is None else D(share))
    assert not found.is_partial


def test_no_change_is_told_from_or_to_the_unknown() -> None:
    known, unknown = Amount(D(1), Coverage.FULL, 1), Amount(None, Coverage.UNKNOWN, 1, 1)
    for pair in ((known, unknown), (unknown, known)):
        assert change_of(*pair).value is None
    partial = Amount(D(1), Coverage.PARTIAL, 2, 1)
    assert change_of(known, partial).is_partial


categories = st.sampled_from((*ASSET_CATEGORIES, *LIABILITY_CATEGORIES, "strange"))
amounts = st.none() | st.decimals("-1000", "1000", places=2)


@given(
    st.lists(st.tuples(st.integers(1, 4), categories, amounts, amounts), max_size=12),
)
def test_every_line_is_the_sum_of_what_is_in_it(
    rows: list[tuple[int, str, Decimal | None, Decimal | None]],
) -> None:
    items = [
        item(number, account, category, *(None if v is None else str(v) for v in (one, two)))
        for number, (account, category, one, two) in enumerate(rows)
    ]
    found = statement_of(items, 2)
    for place in range(2):
        sides = [found.assets.amounts[place], found.liabilities.amounts[place]]
        known = [own.parts[place].value for own in items]
        assert sum((one.value or ZERO for one in sides), ZERO) == sum(
            (one or ZERO for one in known), ZERO
        )
        assert sum(one.unknown for one in sides) == sum(one is None for one in known)
        assert (sides[0].value or ZERO) >= 0 >= (sides[1].value or ZERO)
        waiting = [found.assets, found.liabilities]
        while waiting:
            line = waiting.pop()
            inner = [one.amounts[place] for one in line.lines]
            if inner:
                assert sum((one.value or ZERO for one in inner), ZERO) == (
                    line.amounts[place].value or ZERO
                )
            waiting += line.lines
