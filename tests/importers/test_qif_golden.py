"""QIF samples: rows as their own text states them."""

from decimal import Decimal

from app.ports.importers import SURE
from app.providers.qif_file import IMPORTER
from tests.importers.kit import (
    document_of,
    look_of,
    recognised,
    refusal_of,
    rows_of,
    sample,
    samples,
)
from tests.importers.mutations import attack

D = Decimal


def test_a_register_with_splits_and_a_purchase() -> None:
    document = document_of(IMPORTER, sample("qif", "test.qif"))
    assert rows_of(document) == [
        ("2020-02-14", "deposit", D("67.50")),
        ("2020-02-14", "deposit", D("32.00")),
        ("2020-02-12", "withdraw", D("-10.00")),
        ("2020-02-11", "withdraw", D("-25.00")),
        ("2020-02-10", "withdraw", D("-100.00")),
        ("2020-02-14", "buy", D("-12042")),
    ]
    assert [(one.id, one.type) for one in document.accounts] == [
        ("TestExport", "depository"),  # as the opening balance names it
        ("Investments", "investment"),
    ]
    assert [one.line for one in document.entries] == [35, 46, 52, 64, 72, 93]
    bought = document.entries[-1].row
    assert bought.asset is not None
    assert bought.asset.symbol == "$AAPL"
    assert (bought.quantity, bought.price, bought.amount, bought.fee) == (376, 32, 12032, 10)
    amazon = document.entries[4].row.note
    assert amazon.startswith("Amazon.com · test order 1 · Food:Groceries · 50%")
    assert "Healthcare:Prescriptions" in amazon
    assert document.passed == {"categories": 2, "classes": 2, "rows of nothing": 1}
    assert not [one for one in document.guesses if one.is_open]


def test_a_split_into_an_account_that_is_not_in_the_file_is_one_row() -> None:
    document = document_of(IMPORTER, sample("qif", "test_split.qif"))
    assert rows_of(document) == [("2000-01-01", "withdraw", D("-10.00"))]
    words = document.entries[0].row.note.split(" · ")
    assert (words[0], set(words[1:])) == ("A Payee", {"An Account", "A Category"})


def test_accounts_are_listed_once_and_a_row_without_an_amount_is_told() -> None:
    listed = document_of(IMPORTER, sample("qif", "test_option_autoswitch.qif"))
    assert [(one.id, one.subtype) for one in listed.accounts] == [("My Bank Account", "checking")]
    odd = document_of(IMPORTER, sample("qif", "test_unknown_account_type.qif"))
    assert [(one.id, one.type) for one in odd.accounts] == [("Portfolio Account", "investment")]
    assert not odd.entries
    assert [(one.line, one.field) for one in odd.problems] == [(23, "amount")]


def test_a_list_of_securities_alone_is_told_to_hold_no_rows() -> None:
    document = document_of(IMPORTER, sample("qif", "test_nosymbol.qif"))
    assert not document.entries
    assert document.notes == ("The file has no rows of an account.",)


def test_what_is_no_qif_is_refused_and_not_recognised() -> None:
    for name in ("empty.qif", "invalid.txt"):
        content = sample("qif", name)
        assert refusal_of(IMPORTER, content).reason
        assert IMPORTER.recognise(look_of(content)) == 0
    for name, content in samples("qif", "test*").items():
        assert recognised(content)[0] == ("qif", SURE), name


def test_damaged_copies_are_read_soundly_or_refused() -> None:
    read, refused = attack(IMPORTER, samples("qif"), 400)
    assert read
    assert refused
