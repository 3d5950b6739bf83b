"""Journals of hledger and ledger. hledger itself, where it is there, is the second opinion."""

import csv
import io
import shutil
import subprocess
from decimal import Decimal
from pathlib import Path

import pytest

from app.providers.hledger_file import IMPORTER
from tests.importers.books_kit import sums_of
from tests.importers.kit import assert_sound, document_of, grades_of, recognised, refusal_of
from tests.importers.mutations import attack

JOURNAL = """; a year of somebody
account assets:broker  ; type: A
commodity 1000.00 EUR
P 2024-06-03 ACME 60.50 EUR

2024-01-01 * Start
    assets:giro                     5000.00 EUR
    equity:opening balances

2024/01/05 ! (77) Bäckerei Süß | Brot  ; fresh
    expenses:food                     12.34 EUR
    assets:giro  = 4987.66 EUR

2024-01-31 Salary
    assets:giro                     2000.00 EUR
    assets:savings                   500.00 EUR
    expenses:tax                     700.00 EUR
    income:salary

2024-02-01 Acme
    assets:broker                   10 ACME @ 100.00 EUR
    expenses:fees                      9.95 EUR
    assets:giro                    -1009.95 EUR

2024-02-02 Acme again
    assets:broker                   3 ACME @@ 250.01 EUR
    assets:giro                     -250.01 EUR

2024-03-01 Dollars
    assets:usd                       108.50 USD
    assets:giro                     -100.00 EUR

2024-03-02 Lunch abroad
    expenses:food                     11.00 USD
    assets:usd

2024-04-01 Acme sold
    assets:giro                      600.00 EUR = 6227.70 EUR
    assets:broker                    -5 ACME @ 120 EUR

2024-04-30 Interest
    assets:savings                     1.25 EUR
    income:interest

2024-05-01 To savings
    assets:savings                   100.00 EUR
    assets:giro

2024-05-02 Goal
    (assets:goal)                     50.00 EUR
"""
SUMS = {
    # 5000 - 12.34 + 2000 - 1009.95 - 250.01 - 100 + 600 - 100
    ("assets:giro", "EUR"): Decimal("6127.70"),
    ("assets:savings", "EUR"): Decimal("601.25"),
    ("assets:broker", "ACME"): Decimal(8),
    ("assets:usd", "USD"): Decimal("97.50"),
    ("assets:goal", "EUR"): Decimal(50),
}
DIALECTS = {
    "signs and quotes": (
        "2024-01-01\n assets:cash  $-1,234.50\n assets:fund  2 \"Fund 1\" @ $617.25\n",
        {("assets:cash", "USD"): "-1234.5", ("assets:fund", "Fund 1"): "2"},
    ),
    "decimal commas by a directive": (
        "commodity 1.000,00 EUR\n2024-01-01\n assets:a  1.234 EUR\n assets:b  -1.234,00 EUR\n",
        {("assets:a", "EUR"): "1234", ("assets:b", "EUR"): "-1234"},
    ),
    "years, aliases and prefixes": (
        "Y 2023\nalias bank = assets:bank\napply account assets\n1/31 Move\n x  10 EUR\n"
        " y\nend apply account\n02-01 More\n bank  5 EUR\n income\n",
        {("assets:x", "EUR"): "10", ("assets:y", "EUR"): "-10", ("assets:bank", "EUR"): "5"},
    ),
    "assigned balances": (
        "2024-01-02\n assets:a  = 30 EUR\n equity:x\n\n2024-01-01\n assets:a  10 EUR\n income:y\n",
        {("assets:a", "EUR"): "30"},
    ),
    "days of their own": (
        "2024-01-01\n assets:a  -5 EUR\n assets:b  5 EUR  ; date:2024-01-03\n",
        {("assets:a", "EUR"): "-5", ("assets:b", "EUR"): "5"},
    ),
    "rules, blocks and comments": (
        "= food\n (budget)  -1\n\n~ monthly\n assets:a  1 EUR\n income\n\ncomment\n"
        "2024-01-01\n assets:a  9 EUR\nend comment\n# no\n2024-01-02 ; c\n ; d\n"
        " assets:a  1 EUR ; e\n income\n",
        {("assets:a", "EUR"): "1"},
    ),
}  # fmt: skip


def test_a_journal_gives_what_the_program_shows() -> None:
    document = document_of(IMPORTER, JOURNAL)
    assert_sound(document, "hledger")
    assert sums_of(document) == SUMS
    assert not document.problems
    told = [(one.line, str(one.row.kind), one.row.amount) for one in document.entries]
    assert told == [
        (7, "opening_balance", Decimal(5000)),
        (12, "withdraw", Decimal("12.34")),
        (15, "deposit", Decimal(2000)),
        (16, "deposit", Decimal(500)),
        (23, "transfer_out", Decimal("1009.95")),
        (21, "buy", Decimal(1000)),
        (27, "transfer_out", Decimal("250.01")),
        (26, "buy", Decimal("250.01")),
        (31, "transfer_out", Decimal(100)),
        (30, "buy", Decimal(100)),
        (35, "withdraw", Decimal(11)),
        (39, "sell", Decimal(600)),
        (38, "transfer_out", Decimal(600)),
        (42, "interest", Decimal("1.25")),
        (47, "transfer_out", Decimal(100)),
        (50, "deposit", Decimal(50)),
    ]
    assert document.entries[5].row.fee == Decimal("9.95")
    assert document.entries[1].row.note == "Bäckerei Süß · Brot · 77 · fresh · expenses:food"
    assert [(one.line, one.closing) for one in document.parts] == [
        (12, Decimal("4987.66")),
        (38, Decimal("6227.70")),
    ]
    assert grades_of(document) == ["balanced", "balanced"]
    assert [(str(one.balance), one.account_id) for one in document.balances] == [
        ("4987.66", "assets:giro"),
        ("6227.70", "assets:giro"),
    ]


@pytest.mark.skipif(not shutil.which("hledger"), reason="no hledger to ask for a second opinion")
@pytest.mark.parametrize("name", ["", *DIALECTS])
def test_hledger_itself_comes_to_the_same(name: str, tmp_path: Path) -> None:
    text = DIALECTS[name][0] if name else JOURNAL
    file = tmp_path / "a.journal"
    file.write_text(text, encoding="utf-8")
    command = [
        "hledger",
        "-f",
        str(file),
        "bal",
        "--flat",
        "-N",
        "-O",
        "csv",
        "--layout=bare",
        "-c1000.00 EUR",
    ]
    answer = subprocess.run(
        command, capture_output=True, check=True, timeout=30, encoding="utf-8",
        env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin:/usr/local/bin"},
    ).stdout  # fmt: skip
    document = document_of(IMPORTER, text)
    own = {one.id for one in document.accounts}
    rows = list(csv.reader(io.StringIO(answer)))[1:]
    theirs = {
        (account, {"$": "USD"}.get(symbol, symbol)): Decimal(number)
        for account, symbol, number in rows
        if account in own and Decimal(number)
    }
    assert sums_of(document) == theirs


@pytest.mark.parametrize("name", DIALECTS)
def test_dialects(name: str) -> None:
    text, sums = DIALECTS[name]
    document = document_of(IMPORTER, text)
    assert_sound(document)
    assert sums_of(document) == {key: Decimal(value) for key, value in sums.items()}
    assert not document.problems


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("2024-01-01\n assets:a  1 EUR\n assets:b  -2 EUR\n", 1, "-1 EUR is left over"),
        ("2024-02-30\n assets:a  1 EUR\n income\n", 1, "no such day"),
        ("2024-01-01\n assets:a  1e99 EUR\n income\n", 2, "no amount"),
        ("2024-01-01\n assets:a  ٣ EUR\n income\n", 2, "no amount"),
        ("2024-01-01\n assets:a\n income\n", 1, "more than one amount is left out"),
        ("what is this\n", 1, "none of a journal's"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(text: str, line: int, told: str) -> None:
    document = document_of(IMPORTER, text + "\n2024-03-01\n assets:z  1 EUR\n income\n")
    (problem,) = document.problems
    assert problem.line == line
    assert told in problem.reason
    assert len(document.entries) == 1


def test_a_balance_that_is_wrong_is_a_contradiction_with_its_line() -> None:
    document = document_of(IMPORTER, JOURNAL.replace("= 6227.70", "= 6272.70"))
    assert [one.line for one in document.parts] == [12, 38]
    assert grades_of(document) == ["balanced", "contradicted"]


def test_what_the_file_does_not_say_is_asked() -> None:
    text = "2024-01-01\n Kasse  1,234\n income  -1,234\n"
    asked = {one.key: one.is_open for one in document_of(IMPORTER, text).guesses}
    assert asked == {"account_type:Kasse": True, "decimal": True, "currency": True}
    options = {"account_type:Kasse": "owned", "decimal": ".", "currency": "CHF"}
    document = IMPORTER.read(text.encode(), options)
    assert not [one for one in document.guesses if one.is_open]
    assert sums_of(document) == {("Kasse", "CHF"): Decimal(1234)}
    left = IMPORTER.read(JOURNAL.encode(), {"virtual": "left out"})
    assert ("assets:goal", "EUR") not in sums_of(left)


def test_other_files_are_not_taken_in_and_a_journal_is_recognised() -> None:
    refused = refusal_of(IMPORTER, "include other.journal\n" + JOURNAL)
    assert refused.line == 1
    assert "other.journal" in refused.reason
    assert recognised(JOURNAL)[0] == ("hledger", 100)


def test_damaged_copies_are_read_soundly_or_refused() -> None:
    attack(IMPORTER, {"journal": JOURNAL.encode()}, 120)
