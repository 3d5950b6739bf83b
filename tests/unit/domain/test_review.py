"""The grid of a review: values as they are printed, steps of a person, sums."""

from decimal import Decimal

import pytest

from app.domain.review.check import sums_of
from app.domain.review.drafts import Box, DraftCell, DraftRow, DraftTable, Role
from app.domain.review.grid import ReviewGrid, grid_of
from app.domain.review.values import (
    amount_of,
    is_amount,
    is_day,
    is_number,
    unmarked,
    with_year,
    year_of,
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.234,56", "1234.56"), ("1,234.56", "1234.56"), ("1 234,56 EUR", "1234.56"),
        ("1'234.50-", "-1234.50"), ("(12.34)", "-12.34"), ("$-12.50", "-12.50"),
        ("− 3,10 €", "-3.10"),
        ("12,50 S", "-12.50"), ("12.50 CR", "12.50"), ("EUR 7", "7"), ("1.234.567", "1234567"),
        ("0,00", "0"), ("-0.00", "0"),
        ("1.234", None), ("12.5O", None), ("NaN", None), ("1E5", None), ("٣.٥", None), ("", None),
        ("12.34.5", None), ("9" * 50, None),
    ],
)  # fmt: skip
def test_amounts_are_read_exactly_or_not_at_all(text: str, value: str | None) -> None:
    assert amount_of(text) == (None if value is None else Decimal(value))


def test_days_are_told_from_amounts() -> None:
    for text in (
        "01.03.",
        "1/03",
        "2026-03-01",
        "31.12.25",
        "01 Jan. 2024",
        "Mar 5, 2026",
        "5 mars",
    ):
        assert is_day(text), text
    for text in ("12.50", "1.03", "99.99.", "March", "2026", "1234-1", "12 Monkeys", "x" * 99):
        assert not is_day(text), text
    assert is_amount("-12,50")
    assert not is_amount("1.234")
    assert is_number("12")
    days = ("01.03.", "1/03", "5 Mai", "01.03.24", "Dec 31, 2025")
    assert [with_year(one, 2026) for one in days] == [
        "01.03.2026", "1/03/2026", "2026-05-05", "01.03.24", "2025-12-31",
    ]  # fmt: skip
    assert (year_of("01.03.24"), year_of("2023-01-02"), year_of("01.03.")) == (2024, 2023, 0)
    assert unmarked("1,50 S", -1) == "-1,50"


def cell(text: str, confidence: int = 100) -> DraftCell:
    return DraftCell(text, text, 1, Box(0, 0, 9, 9), confidence)


def table(*rows: tuple[str, str, str], role: Role = Role.ROW) -> DraftTable:
    return DraftTable(
        ("Date", "Amount", "Balance"),
        tuple(DraftRow(tuple(map(cell, row)), 1, role) for row in rows),
        days="Date",
        meanings=("date", "amount", "balance"),
    )


def test_nothing_is_reviewed_before_each_page_and_each_doubt() -> None:
    grid = grid_of(table(("2026-01-01", "1", ""), ("2026-01-02", "2", "")))
    doubtful = ReviewGrid(
        grid.names, (*grid.rows, DraftRow((cell("x", 50), cell("3"), cell("")), 2))
    )
    assert doubtful.doubtful() == ((2, 0),)
    step = doubtful.with_page(1, is_compared=True).with_page(2, is_compared=True)
    assert not step.is_reviewed
    assert step.accepted(2, 0).is_reviewed
    assert step.with_text(2, 0, "2026-01-03").is_reviewed
    assert step.with_role(2, Role.LEFT).is_reviewed  # what is left out needs no look
    assert not step.accepted(2, 0).with_page(2, is_compared=False).is_reviewed
    assert not ReviewGrid(("a",), ()).is_reviewed


def test_rows_and_columns_come_and_go() -> None:
    grid = grid_of(table(("a", "1", "x"), ("", "", "y")))
    assert [one.text for one in grid.joined(1).rows[0].cells] == ["a", "1", "x y"]
    assert grid.joined(0) == grid
    wider = grid.with_column(1, "Amount")
    assert wider.names == ("Date", "Amount 2", "Amount", "Balance")
    assert wider.renamed(1, "Note").without_column(2).names == ("Date", "Note", "Balance")
    assert grid.renamed(0, "Amount").names[0] == "Amount 2"
    assert [row.cells[0].text for row in grid.with_row(1, 1).rows] == ["a", "", ""]
    assert len(grid.without_rows([0, 1]).rows) == 0
    assert ReviewGrid(("one",), ()).without_column(0).names == ("one",)


def test_the_csv_has_what_is_taken_and_nothing_that_runs() -> None:
    grid = grid_of(table(("=1+1", "-12,50", "@x"), ("+49 30", '"', "a,b")))
    grid = grid.with_row(0, 1).with_role(0, Role.LEFT)
    assert grid.csv_text() == ('Date,Amount,Balance\n\'=1+1,"-12,50",\'@x\n\'+49 30,"""","a,b"\n')


def test_sums_say_whether_the_rows_lead_from_one_balance_to_the_other() -> None:
    own = table(("d", "-10,00", "90,00"), ("d", "5,00", "95,00"), ("d", "-1,50", "93,50"))
    ends = (cell("100,00"), cell("93,50"))
    good = sums_of(grid_of(own), own.money, own.balance, *ends)
    assert (good.rows, good.total, good.missing, good.first_break) == (3, Decimal("-6.5"), 0, -1)
    wrong = sums_of(grid_of(own).with_text(1, 1, "6,00"), own.money, own.balance, *ends)
    assert (wrong.missing, wrong.first_break) == (Decimal(-1), 1)
    unread = sums_of(grid_of(own).with_text(1, 1, "6.O0"), own.money, own.balance, *ends)
    assert (unread.unread, unread.missing) == (1, None)
    both = DraftTable(("Out", "In"), own.rows, meanings=("debit", "credit"))
    two = ReviewGrid(("Out", "In"), (DraftRow((cell("3.00"), cell("5.00")), 1),))
    assert sums_of(two, both.money).total == 2
