"""The CAMT samples: what each file says of itself, written down by reading it."""

from decimal import Decimal

import pytest

from app.providers.camt_file import IMPORTER
from tests.importers.kit import (
    document_of,
    grades_of,
    look_of,
    refusal_of,
    rows_of,
    sample,
    samples,
)

IBAN = "CH2801234000123456789"
DUTCH = "NL26VAYB8060476890"
PAID = ("2007-10-18", "withdraw", Decimal(-200000))
GOT = ("2014-12-31", "deposit", Decimal("8.85"))
# Of each file: the account, its parts (currency, opening, closing, grade), its rows, its balances.
FILES: dict[str, tuple[str, list[tuple[str, str, str, str]], list[object], list[str]]] = {
    "camt052.v1.xml": (IBAN, [("SEK", "", "", "unchecked")], [PAID], []),
    "camt052.v2.xml": (IBAN, [("SEK", "", "", "unchecked")], [PAID], []),
    "camt052.v4.xml": (IBAN, [("CHF", "", "", "unchecked")], [], ["10022.15 CHF"]),
    "camt052.v6.Amt-zero.xml": (IBAN, [("CHF", "", "", "unchecked")], [], ["10022.15 CHF"]),
    # Its rows lead to 27.000 and it says 27.050.
    "camt053.v2.five.decimals.xml": (
        DUTCH, [("EUR", "18.150", "27.050", "contradicted")], [GOT], ["27.050 EUR"],
    ),
    "camt053.v2.minimal.xml": (
        DUTCH, [("EUR", "18.15", "", "unchecked"), ("SEK", "", "-27.00", "unchecked")], [GOT],
        ["-27.00 SEK"],
    ),
    "camt053.v2.multi.statement.xml": (
        DUTCH, [("EUR", "18.15", "27.00", "balanced"), ("EUR", "27.00", "20.00", "balanced")],
        [GOT, ("2014-12-31", "withdraw", Decimal("-7.00"))], ["20.00 EUR"],
    ),
    "camt053.v2.with-account-name.xml": (IBAN, [("EUR", "", "", "unchecked")], [GOT], []),
    "camt053.v4.xml": (
        DUTCH, [("EUR", "18.15", "", "unchecked"), ("SEK", "", "-27.00", "unchecked")], [GOT],
        ["-27.00 SEK"],
    ),
    "camt054.v2.xml": (IBAN, [("SEK", "", "", "unchecked")], [PAID], []),
    "camt054.v4.xml": (IBAN, [("SEK", "", "", "unchecked")], [PAID], []),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_what_a_sample_says(name: str) -> None:
    own, parts, rows, balances = FILES[name]
    document = document_of(IMPORTER, sample("camt", name))
    assert [one.id for one in document.accounts] == [own]
    grades = grades_of(document)
    assert [
        (one.currency, one.opening, one.closing, grade)
        for one, grade in zip(document.parts, grades, strict=True)
    ] == [(money, _maybe(first), _maybe(last), grade) for money, first, last, grade in parts]
    assert rows_of(document) == rows
    assert [f"{one.balance} {one.asset.symbol}" for one in document.balances] == balances
    assert not document.problems


def test_pending_rows_are_counted_as_passed_over() -> None:
    for name in ("camt052.v4.xml", "camt052.v6.Amt-zero.xml"):
        assert document_of(IMPORTER, sample("camt", name)).passed == {"pending": 1}


def test_a_file_without_a_statement_is_refused_in_words() -> None:
    refusal = refusal_of(IMPORTER, sample("camt", "camt053.v2.wrong.xml"))
    assert refusal.reason == "a CAMT file without any statement, report or notification"


def test_samples_are_recognised_by_what_is_in_them() -> None:
    for name, content in samples("camt").items():
        assert IMPORTER.recognise(look_of(content)) == 100, name
    for other in ("mt940", "qif", "ofx", "bank-csv", "ibkr-flex"):
        for name, content in samples(other).items():
            assert IMPORTER.recognise(look_of(content)) == 0, name


def test_texts_ids_and_accounts() -> None:
    document = document_of(IMPORTER, sample("camt", "camt053.v2.multi.statement.xml"))
    assert [one.row.note for one in document.entries] == [
        "Company Name 1 · Transaction Description 1",
        "Company Name 2 · Transaction Description 2",
    ]
    assert [one.line for one in document.entries] == [66, 145]
    document = document_of(IMPORTER, sample("camt", "camt053.v4.xml"))
    assert document.entries[0].row.external_id == "AAAASESS-FP-CN_98765/01"
    account = document.accounts[0]
    assert (account.name, account.institution) == ("FINPETROL 6890", "AAAA BANKEN")
    assert "opens in EUR and closes in SEK" in document.notes[0]
    document = document_of(IMPORTER, sample("camt", "camt052.v1.xml"))
    row = document.entries[0].row
    assert row.has_time
    assert row.at_us == 1_192_698_900_000_000  # 2007-10-18T10:15:00+01:00


def _maybe(text: str) -> Decimal | None:
    return Decimal(text) if text else None
