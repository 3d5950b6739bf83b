"""Ledgers of Beancount: lots, pads, balances, options, what is left out."""

from decimal import Decimal

import pytest

from app.providers.beancount_file import IMPORTER
from tests.importers.books_kit import sums_of
from tests.importers.kit import assert_sound, document_of, grades_of, recognised, refusal_of
from tests.importers.mutations import attack

LEDGER = """option "title" "Somebody"
option "operating_currency" "EUR"
plugin "beancount.plugins.auto"

2023-01-01 open Assets:Bank:Giro EUR
2023-01-01 open Assets:Broker:Acme ACME
2023-01-01 open Assets:Broker:Cash
2023-01-01 open Liabilities:Visa EUR
2023-01-01 open Income:Salary
2023-01-01 open Income:ACME:Dividend
2023-01-01 open Income:Gains
2023-01-01 open Expenses:Food
2023-01-01 open Expenses:Commissions
2023-01-01 open Equity:Opening-Balances
2023-01-01 commodity ACME
  name: "Acme Inc"
  isin: "US0378331005"

2024-01-01 pad Assets:Bank:Giro Equity:Opening-Balances
2024-01-02 balance Assets:Bank:Giro  1,000.00 EUR

2024-01-05 * "Bäckerei" "Brot; und \\"mehr\\""  #daily ; a comment
  Liabilities:Visa   -12.34 EUR
  Expenses:Food

2024-01-31 txn "Pay"
  Assets:Bank:Giro   (2000 + 2 * 250.50) EUR ; a bonus
  Income:Salary

2024-02-01 * "Acme"
  Assets:Broker:Acme    10 ACME {50.00 EUR}
  Expenses:Commissions   5.00 EUR
  Assets:Bank:Giro    -505.00 EUR

2024-02-02 * "Acme"
  Assets:Broker:Acme    10 ACME {{620.00 EUR}}
  Assets:Bank:Giro    -620.00 EUR

2024-03-01 * "Acme pays"
  Assets:Broker:Cash     8.00 EUR
  Income:ACME:Dividend

2024-04-01 * "Acme sold"
  Assets:Broker:Acme   -15 ACME {} @ 70.00 EUR
  Assets:Broker:Cash  1045.00 EUR
  Expenses:Commissions   5.00 EUR
  Income:Gains

2024-04-02 balance Assets:Broker:Cash  1053.00 EUR
2024-04-02 balance Assets:Broker  5 ACME
2024-04-03 price ACME  71.25 EUR
2024-04-04 note Assets:Bank:Giro "Called"
"""


def test_a_ledger_gives_what_the_program_shows() -> None:
    document = document_of(IMPORTER, LEDGER)
    assert_sound(document, "beancount")
    assert not document.problems
    assert sums_of(document) == {
        ("Assets:Bank:Giro", "EUR"): Decimal("2376.00"),  # 1000 + 2501 - 505 - 620
        ("Liabilities:Visa", "EUR"): Decimal("-12.34"),
        ("Assets:Broker:Acme", "ACME"): Decimal(5),
        ("Assets:Broker:Cash", "EUR"): Decimal(1053),
    }
    told = [(one.line, str(one.row.kind), one.row.amount) for one in document.entries]
    assert told == [
        (19, "opening_balance", Decimal(1000)),
        (23, "withdraw", Decimal("12.34")),
        (27, "deposit", Decimal(2501)),
        (33, "transfer_out", Decimal(505)),
        (31, "buy", Decimal(500)),
        (37, "transfer_out", Decimal(620)),
        (36, "buy", Decimal(620)),
        (40, "dividend", Decimal(8)),
        (44, "sell", Decimal(1050)),
        (45, "transfer_out", Decimal(1045)),
    ]
    sold, paid = document.entries[8].row, document.entries[7].row
    assert sold.fee == 5
    assert sold.asset is not None
    assert (sold.asset.name, sold.asset.isin) == ("Acme Inc", "US0378331005")
    assert paid.asset == sold.asset
    assert document.entries[1].row.note == 'Bäckerei · Brot; und "mehr" · Expenses:Food'
    assert [(one.line, one.closing) for one in document.parts] == [
        (20, Decimal(1000)),
        (49, Decimal(1053)),
    ]
    assert grades_of(document) == ["balanced", "balanced"]
    assert [(str(one.on), one.value) for one in document.prices] == [
        ("2024-04-03", Decimal("71.25"))
    ]
    assert document.passed == {"note": 1}
    assert "beancount.plugins.auto" in document.notes[0]


def test_lots_are_taken_as_the_account_says_and_a_split_is_one() -> None:
    text = LEDGER + (
        '2024-05-01 * "2 for 1"\n  Assets:Broker:Acme  -5 ACME {}\n'
        "  Assets:Broker:Acme  10 ACME {31.00 EUR}\n"
    )
    document = document_of(IMPORTER, text)
    assert not document.problems
    last = document.entries[-1].row
    assert (last.kind, last.quantity) == ("split", Decimal(2))
    assert sums_of(document)["Assets:Broker:Acme", "ACME"] == 10


@pytest.mark.parametrize(
    ("added", "told"),
    [
        ('2024-05-01 * "x"\n  Assets:A  1 EUR\n  Income:B  -2 EUR\n', "-1 EUR is left over"),
        ('2024-05-01 * "x"\n  Assets:Broker:Acme  -99 ACME {}\n  Income:B\n', "no such lots"),
        ('2024-02-30 * "x"\n  Assets:A  1 EUR\n  Income:B\n', "no such day"),
        ('2024-05-01 * "x"\n  Assets:A  1/0 EUR\n  Income:B\n', "division by nothing"),
        ('2024-05-01 * "x"\n  Assets:A\n  Income:B\n', "more than one amount"),
        ('2024-05-01 * "x"\n  Elsewhere:A  1 EUR\n  Income:B\n', "none of the five roots"),
        ("2024-05-01 frobnicate Assets:A\n", "no directive"),
    ],
)
def test_what_cannot_be_read_is_told_and_the_others_go_on(added: str, told: str) -> None:
    document = document_of(IMPORTER, LEDGER + added)
    (problem,) = document.problems
    assert told in problem.reason
    assert problem.line in (53, 54)
    assert len(document.entries) == 10


def test_a_balance_that_is_wrong_is_a_contradiction_with_its_line() -> None:
    document = document_of(IMPORTER, LEDGER.replace("1053.00", "1035.00"))
    assert grades_of(document) == ["balanced", "contradicted"]
    wrong = document_of(IMPORTER, LEDGER.replace("Broker  5 ACME", "Broker:Acme  6 ACME"))
    assert [one.line for one, grade in zip(wrong.parts, grades_of(wrong), strict=True)
            if grade == "contradicted"] == [50]  # fmt: skip


def test_roots_in_other_words_and_files_that_are_taken_in() -> None:
    text = (
        'option "name_assets" "Vermoegen"\noption "name_income" "Ertrag"\n'
        '2024-01-01 * "x"\n  Vermoegen:Bank  7 EUR\n  Ertrag:Lohn\n'
    )
    assert sums_of(document_of(IMPORTER, text)) == {("Vermoegen:Bank", "EUR"): Decimal(7)}
    refused = refusal_of(IMPORTER, LEDGER + 'include "other.beancount"\n')
    assert "other.beancount" in refused.reason
    assert refused.line == 53
    assert recognised(LEDGER)[0] == ("beancount", 100)


def test_damaged_copies_are_read_soundly_or_refused() -> None:
    attack(IMPORTER, {"ledger": LEDGER.encode()}, 120)
