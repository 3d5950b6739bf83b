"""Grades: what a file says of its rows, against what the rows come to."""

from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.errors import RowProblem
from app.ports.importers import Document, FileEntry
from app.services.files.effects import graded
from tests.unit.services.files.file_parts import ABC, document, part, row

ROWS = (row("10", 1), row("-4", 2), row("1.5", 3))


def running(*balances: str) -> Document:
    entries = (
        FileEntry(one, line, balance=Decimal(balance))
        for line, (one, balance) in enumerate(zip(ROWS, balances, strict=True), start=2)
    )
    return document(entries=tuple(entries))


CASES = {
    "nothing stated": (document(*ROWS), "unchecked", 0),
    "balanced": (document(*ROWS, parts=[part("2", "9.5")]), "balanced", 0),
    "a digit": (document(*ROWS, parts=[part("2", "9.4", line=9)]), "contradicted", 9),
    "a sign": (document(*ROWS, parts=[part("2", "-10.5")]), "contradicted", 2),
    "twice": (document(*ROWS, row("-4", 2), parts=[part("2", "9.5")]), "contradicted", 3),
    "unread": (
        document(*ROWS, parts=[part("2", "8")], problems=(RowProblem(7, "no date"),)),
        "contradicted",
        7,
    ),
    "counted": (document(*ROWS, parts=[part(None, None, rows=3)]), "counted", 0),
    "a row less": (document(*ROWS, parts=[part(None, "9.5", rows=4)]), "contradicted", 0),
    "passed": (document(*ROWS, parts=[part(None, None, rows=4)], passed={"zero": 1}), "counted", 0),
    "turnover": (
        document(*ROWS, parts=[part(None, None, credits=Decimal("11.5"), debits=Decimal(4))]),
        "counted",
        0,
    ),
    "other turnover": (
        document(*ROWS, parts=[part("2", "9.5", credits=Decimal("11.4"))]),
        "contradicted",
        0,
    ),
    "rows in and out": (
        document(*ROWS, parts=[part(None, None, credit_rows=2, debit_rows=1)]),
        "counted",
        0,
    ),
    "running": (running("12", "8", "9.5"), "balanced", 0),
    "running, newest first": (running("7.5", "-2.5", "1.5"), "balanced", 0),
    "running wrong": (running("12", "8", "9.4"), "contradicted", 4),
    "all rows": (document(*ROWS, stated_rows=3), "counted", 0),
    "not all rows": (document(*ROWS, stated_rows=5), "contradicted", 0),
    "a statement without rows": (document(parts=[part("5", "5")]), "balanced", 0),
    "a claim that is wrong": (document(parts=[part("5", "6", line=4)]), "contradicted", 4),
}


@pytest.mark.parametrize("name", CASES)
def test_a_file_gets_the_grade_that_it_earns(name: str) -> None:
    made, grade, line = CASES[name]
    verdict, _ = graded(made)
    assert (verdict.grade, verdict.line) == (grade, line)
    assert bool(verdict.reason) == (grade == "contradicted")


def test_trades_charges_and_taxes_count_and_transfers_reach_the_other_statement() -> None:
    trade = row("20", 1, kind="buy", asset=ABC, quantity=Decimal(2), price=Decimal(10),
                fee=Decimal(1))  # fmt: skip
    income = row("5", 2, kind="dividend", asset=ABC, tax=Decimal("0.5"))
    sent = row("7", 3, kind="transfer_out", to_account="other")
    made = document(trade, income, sent, parts=[part("50", "26.5")])
    other = part("0", "7", account_id="other")
    assert graded(replace(made, parts=(*made.parts, other)))[0].grade == "balanced"
