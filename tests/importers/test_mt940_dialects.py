"""Dialects of MT940 that the samples lack, by hand."""

from decimal import Decimal

import pytest

from app.providers.mt940_file import IMPORTER
from tests.importers.kit import document_of, grades_of, money_of, refusal_of, rows_of

HEAD = ":20:A1\r\n:25:{account}\r\n:28C:1/1\r\n:60F:C240101EUR100,00\r\n"


def statement(*rows: str, closing: str = "", account: str = "DE89370400440532013000") -> str:
    text = HEAD.format(account=account) + "".join(f"{row}\r\n" for row in rows)
    return text + (f":62F:{closing}\r\n-\r\n" if closing else "-\r\n")


def test_reversals_turn_the_sign() -> None:
    document = document_of(
        IMPORTER,
        statement(
            ":61:2401020102RC10,00NTRFNONREF",
            ":61:2401020102RD2,50NTRFNONREF",
            ":61:2401030103ED7,00NTRFNONREF",
            closing="C240103EUR92,50",
        ),
    )
    assert [str(money_of(one)) for one in document.entries] == ["-10.00", "2.50"]
    assert document.passed == {"expected, not booked yet": 1}
    assert grades_of(document) == ["balanced"]


def test_what_the_type_of_a_row_says() -> None:
    document = document_of(
        IMPORTER,
        statement(
            ":61:2401020102C1,00NINTNONREF",
            ":61:2401020102D2,00NINTNONREF",
            ":61:2401020102D3,00NCHGNONREF",
            ":61:2401020102D4,00NDIVNONREF",
            ":61:2401020102D5,00NMSCNONREF",
            ":86:808?00ENTGELT?20Kontogebuehr",
            ":61:2401020102C6,00NCHGNONREF",
        ),
    )
    assert [one.row.kind for one in document.entries] == [
        "interest", "interest_charge", "fee", "withdraw", "fee", "deposit",
    ]  # fmt: skip


def test_an_entry_day_before_new_year_is_of_the_year_before() -> None:
    rows = rows_of(
        document_of(
            IMPORTER,
            statement(":61:2401021229D1,00NTRFNONREF", ":61:2312280103C1,00NTRFNONREF"),
        )
    )
    assert [row[0] for row in rows] == ["2023-12-29", "2024-01-03"]


def test_a_missing_entry_day_may_be_blank() -> None:
    document = document_of(IMPORTER, statement(":61:240105    D1,5NTRFNONREF"))
    assert rows_of(document) == [("2024-01-05", "withdraw", Decimal("-1.5"))]


def test_a_day_that_no_month_has_is_the_last_one_and_said() -> None:
    document = document_of(IMPORTER, statement(":61:240230D1,00NTRFNONREF"))
    assert str(document.entries[0].row.on) == "2024-02-29"
    assert "30 February" in document.notes[0]
    broken = document_of(IMPORTER, statement(":61:241332D1,00NTRFNONREF"))
    assert not broken.entries
    assert broken.problems[0].line == 5


@pytest.mark.parametrize(
    ("written", "expected"),
    [("1,", "1"), ("0,12", "0.12"), ("1.234,56", "1234.56"), ("12.50", "12.50"), ("7", "7")],
)
def test_amounts(written: str, expected: str) -> None:
    document = document_of(IMPORTER, statement(f":61:2401020102C{written}NTRFNONREF"))
    assert money_of(document.entries[0]) == Decimal(expected)


@pytest.mark.parametrize("written", ["1.234", "1,2,3", "1e5", "9" * 40, "0,1234567890123456789"])
def test_amounts_that_say_two_things_or_nothing(written: str) -> None:
    document = document_of(IMPORTER, statement(f":61:2401020102C{written}NTRFNONREF"))
    assert not any(money_of(one) > 1 for one in document.entries)
    assert document.problems


def test_the_currency_behind_an_account() -> None:
    document = document_of(IMPORTER, statement(account="NL69INGB0123456789EUR"))
    assert [(one.id, one.currency) for one in document.accounts] == [("NL69INGB0123456789", "EUR")]


def test_envelopes_and_an_end_on_the_line_of_the_balance() -> None:
    text = (
        "{1:F01ABNANL2AXXXX0000000000}{2:O940ABNANL2AXXXXN}{3:}{4:\n:20:X\n:25:123456789\n:28C:1\n"
        ":60F:C240101EUR1,00\n:61:2401020102C1,00NTRFNONREF//BANKREF0000001\n"
        ":86:/TRTP/SEPA OVERBOEKING/BIC/ABNANL2A/NAME/A B\n"
        "C/REMI/INVOICE 7/EREF/NOTPROVIDED\n:62F:C240102EUR2,00-}{5:}\n"
        "{1:F01ABNANL2AXXXX0000000000}{4:\n:20:Y\n:25:123456789\n:28C:2\n:60F:C240102EUR2,00\n"
        ":62F:C240102EUR2,00\n-}\n"
    )
    document = document_of(IMPORTER, text)
    assert grades_of(document) == ["balanced", "balanced"]
    row = document.entries[0].row
    assert (row.external_id, row.note) == ("BANKREF0000001", "A B C · INVOICE 7 · SEPA OVERBOEKING")
    assert document.accounts[0].institution == "ABNANL2A"


def test_counts_and_sums_of_mt942() -> None:
    text = (
        ":20:A\n:25:123\n:28C:1\n:34F:EUR0,\n:13D:2401021200+0100\n"
        ":61:2401020102C3,00NTRFNONREF\n:61:2401020102D1,00NTRFNONREF\n"
        ":90D:1EUR1,00\n:90C:{count}EUR3,00\n-\n"
    )
    document = document_of(IMPORTER, text.replace("{count}", "1"))
    assert grades_of(document) == ["counted"]
    assert grades_of(document_of(IMPORTER, text.replace("{count}", "2"))) == ["contradicted"]


def test_the_same_statement_twice_is_one() -> None:
    text = statement(":61:2401020102C1,00NTRFNONREF", closing="C240102EUR101,00")
    document = document_of(IMPORTER, text + text)
    assert len(document.entries) == 1
    assert document.passed == {"rows of a statement that is in the file twice": 1}


def test_a_gap_between_statements_is_said() -> None:
    first = statement(":61:2401020102C1,00NTRFNONREF", closing="C240102EUR101,00")
    second = first.replace("C240101EUR100,00", "C240103EUR500,00").replace("101,00", "501,00")
    (note,) = document_of(IMPORTER, first + second).notes
    assert "ends with 101 EUR" in note
    assert "begins with 500" in note


def test_rows_that_cannot_be_read_keep_their_place() -> None:
    document = document_of(
        IMPORTER,
        statement(
            ":61:hello", ":86:world", ":61:2401020102C0,00NTRFNONREF", ":6X:?",
            closing="C240102EUR101,00",
        ),
    )  # fmt: skip
    assert [(one.line, one.field) for one in document.problems] == [(5, ":61:"), (8, ":6X:")]
    assert document.passed == {"an amount of zero": 1}
    assert grades_of(document) == ["contradicted"]


def test_a_row_of_nobody() -> None:
    other = statement(closing="C240102EUR100,00", account="OTHER1")
    text = statement(closing="C240102EUR100,00") + other + ":61:2401020102C1,00NTRF\n"
    document = document_of(IMPORTER, text)
    assert "belongs to no account" in document.problems[0].reason


def test_old_letters_and_a_field_without_an_end() -> None:
    text = statement(":61:2401020102C1,00NTRFNONREF", ":86:Überweisung Müller")
    document = document_of(IMPORTER, text.encode("cp1252"))
    assert document.entries[0].row.note == "Überweisung Müller"
    assert [one.key for one in document.guesses] == ["encoding"]
    endless = statement(":61:2401020102C1,00NTRFNONREF", ":86:" + "x" * 70_000)
    assert refusal_of(IMPORTER, endless).line == 6
