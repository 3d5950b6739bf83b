"""QIF as programs and banks write it beside the samples: written by hand for these tests."""

from decimal import Decimal

import pytest

from app.ports.importers import FileEntry
from app.providers.qif_file import IMPORTER
from tests.importers.kit import document_of, money_of, refusal_of, rows_of

D = Decimal


def bank(*rows: str, word: str = "Bank") -> str:
    return f"!Type:{word}\n" + "".join(one.replace("|", "\n") + "\n^\n" for one in rows)


def invest(*rows: str) -> str:
    account = "!Account\nNBroker\nTInvst\n^\n"
    listed = "!Type:Security\nNIntel\nSINTC\nTStock\n^\n"
    return listed + account + bank(*rows, word="Invst")


def only(text: str, **options: str) -> FileEntry:
    document = document_of(IMPORTER, text, **options)
    assert not document.problems, document.problems
    (entry,) = document.entries
    return entry


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("13/02/2024", "2024-02-13"),
        ("2/13/24", "2024-02-13"),
        ("2/13'04", "2004-02-13"),
        ("1/ 1'04", "2004-01-01"),
        ("12/31/99", "1999-12-31"),
        ("12.03.99", "1999-03-12"),
        ("2024-02-13", "2024-02-13"),
        ("20240213", "2024-02-13"),
        ("13-Feb-2024", "2024-02-13"),
        ("2024/02/13", "2024-02-13"),
    ],
)
def test_dates_as_they_are_written(text: str, found: str) -> None:
    document = document_of(IMPORTER, bank(f"D{text}|T1.00"))
    assert [str(one.row.on) for one in document.entries] == [found]
    assert not [one for one in document.guesses if one.is_open]


def test_an_order_of_day_and_month_that_no_date_shows_is_asked() -> None:
    text = bank("D03/04/2024|T1.00", "D05/04/2024|T2.00")
    (guess,) = [one for one in document_of(IMPORTER, text).guesses if one.is_open]
    assert (guess.key, guess.value, guess.about) == ("date_order", "dmy", "03/04/2024")
    days = [str(one.row.on) for one in document_of(IMPORTER, text, date_order="mdy").entries]
    assert days == ["2024-03-04", "2024-05-04"]


def test_one_date_shows_the_order_of_all_and_a_day_that_is_none_is_told() -> None:
    document = document_of(IMPORTER, bank("D03/04/2024|T1", "D31/01/2024|T1", "D31/02/2024|T1"))
    assert [str(one.row.on) for one in document.entries] == ["2024-04-03", "2024-01-31"]
    assert [(one.line, one.field) for one in document.problems] == [(8, "date")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("-1,234.56", "-1234.56"),
        ("-1.234,56", "-1234.56"),
        ("1 234,5", "1234.5"),
        ("-12,34", "-12.34"),
        ("$-9.50", "-9.50"),
    ],
)
def test_amounts_as_they_are_written(text: str, found: str) -> None:
    assert money_of(only(bank(f"D2024-02-13|T{text}"))) == D(found)


def test_an_amount_that_may_be_either_is_asked_and_one_that_is_none_is_told() -> None:
    text = bank("D2024-02-13|T1,234")
    (guess,) = [one for one in document_of(IMPORTER, text).guesses if one.is_open]
    assert (guess.key, guess.about) == ("decimal", "1,234")
    assert money_of(only(text, decimal=".")) == 1234
    document = document_of(IMPORTER, bank("D2024-02-13|T1E5", "D2024-02-13|T5.00|U6.00"))
    assert [one.line for one in document.problems] == [2, 5]


def test_a_transfer_between_two_accounts_of_the_file_is_one_row() -> None:
    text = (
        "!Account\nNGiro\nTBank\n^\n"
        + bank("D2024-01-31|T-50.00|PSave|L[Savings]", "D2024-01-31|T-9|L[Elsewhere]")
        + "!Account\nNSavings\nTBank\n^\n"
        + bank("D2024-01-31|T50.00|PSave|L[Giro]")
    )
    document = document_of(IMPORTER, text)
    first, second = (one.row for one in document.entries)
    assert (first.account_id, first.kind, first.to_account) == ("Giro", "transfer_out", "Savings")
    assert (second.kind, second.to_account, second.note) == ("withdraw", "", "Elsewhere")
    assert document.passed == {"other sides of transfers": 1}


def test_a_split_that_is_a_transfer_of_the_file_stands_alone() -> None:
    text = (
        "!Account\nNGiro\nTBank\n^\n"
        + bank("D2024-01-31|T100.00|PPay|SSalary|$120.00|SLoan|$-10.00|S[Card]|$-10.00")
        + "!Account\nNCard\nTCCard\n^\n"
        + bank("D2024-01-31|T10.00|L[Giro]", word="CCard")
    )
    document = document_of(IMPORTER, text)
    assert [(one.row.kind, money_of(one), one.row.to_account) for one in document.entries] == [
        ("deposit", D("110.00"), ""),
        ("transfer_out", D("-10.00"), "Card"),
    ]
    assert [one.type for one in document.accounts] == ["depository", "credit"]


def test_splits_that_do_not_come_to_the_amount_are_told() -> None:
    document = document_of(IMPORTER, bank("D2024-01-31|T-10.00|SA|$-4.00|SB|$-5.00"))
    assert rows_of(document) == [("2024-01-31", "withdraw", D("-10.00"))]
    assert "do not come to their amount" in document.notes[0]


def test_an_opening_balance_is_one() -> None:
    document = document_of(IMPORTER, bank("D2024-01-31|T-10.00|POpening Balance|L[Visa]"))
    assert rows_of(document) == [("2024-01-31", "opening_balance", D("-10.00"))]
    assert document.accounts[0].id == "Visa"


def test_actions_of_investments() -> None:
    rows = (
        "D2024-01-13|NBuy|YIntel|Q10|I20|T205.00|O5.00",
        "D2024-01-14|NSellX|YIntel|Q2|I30|T59.00|O1.00|L[Giro]|$59.00",
        "D2024-01-15|NDiv|YIntel|T3.00",
        "D2024-01-15|NDivX|YIntel|T4.00|L[Giro]|$4.00",
        "D2024-01-16|NReinvDiv|YIntel|Q0.5|I20|T10.00",
        "D2024-01-17|NStkSplit|YIntel|Q20",
        "D2024-01-18|NShrsIn|YIntel|Q1|I19",
        "D2024-01-18|NShrsOut|YIntel|Q1",
        "D2024-01-19|NXIn|T100.00|L[Giro]",
        "D2024-01-19|NXOut|T30.00|L[Giro]",
        "D2024-01-20|NMargInt|T2.00",
        "D2024-01-20|NMiscExp|YIntel|T1.00",
        "D2024-01-20|NIntInc|T0.50",
        "D2024-01-21|NRtrnCap|YIntel|T6.00",
        "D2024-01-21|NShtSell|YIntel|Q1|I10|T10.00",
        "D2024-01-21|NCvrShrt|YIntel|Q1|I9 1/2|T9.50",
        "D2024-01-22|NCash|T7.00|PGift",
        "D2024-01-22|NReminder",
        "D2024-01-23|NVest|YIntel|Q1",
        "D2024-01-23|NBuy|YIntel|T5.00",
    )
    document = document_of(IMPORTER, invest(*rows))
    assert rows_of(document) == [
        ("2024-01-13", "buy", D("-205.00")),
        ("2024-01-14", "sell", D("59.00")),
        ("2024-01-14", "withdraw", D("-59.00")),
        ("2024-01-15", "dividend", D("3.00")),
        ("2024-01-15", "dividend", D("4.00")),
        ("2024-01-15", "withdraw", D("-4.00")),
        ("2024-01-16", "dividend", D("10.00")),
        ("2024-01-16", "buy", D("-10.00")),
        ("2024-01-17", "split", D(0)),
        ("2024-01-18", "transfer_in", D(0)),
        ("2024-01-18", "transfer_out", D(0)),
        ("2024-01-19", "deposit", D("100.00")),
        ("2024-01-19", "withdraw", D("-30.00")),
        ("2024-01-20", "interest_charge", D("-2.00")),
        ("2024-01-20", "fee", D("-1.00")),
        ("2024-01-20", "interest", D("0.50")),
        ("2024-01-21", "dividend", D("6.00")),
        ("2024-01-21", "sell", D("10.00")),
        ("2024-01-21", "buy", D("-9.50")),
        ("2024-01-22", "deposit", D("7.00")),
    ]
    by_kind = {one.row.kind: one.row for one in document.entries}
    assert by_kind["split"].quantity == 2, "twenty new shares for ten old ones"
    assert by_kind["split"].asset is not None
    assert by_kind["split"].asset.symbol == "INTC"
    assert [one.field for one in document.problems] == ["action", "quantity"]
    assert document.passed == {"reminders": 1}


def test_prices_and_balances_need_a_currency() -> None:
    text = (
        '!Type:Prices\n"INTC",20 1/4," 1/31\'04"\n^\n!Account\nNGiro\nTBank\n$5.00\n/1/31\'04\n^\n'
    )
    assert document_of(IMPORTER, text).passed == {
        "prices without a currency": 1,
        "balances without a currency": 1,
    }
    document = document_of(IMPORTER, text, currency="USD")
    assert [(str(one.on), one.value) for one in document.prices] == [("2004-01-31", D("20.25"))]
    assert document.balances[0].balance == 5


def test_rows_run_together_and_a_file_that_is_cut_are_told() -> None:
    merged = bank("D2024-01-31|T-1.00|D2024-02-01|T-2.00", "D2024-02-02|T-3.00")
    document = document_of(IMPORTER, merged)
    assert (len(document.entries), [one.line for one in document.problems]) == (1, [2])
    cut = document_of(IMPORTER, bank("D2024-01-31|T-1.00") + "D2024-02-02\nT-3.0")
    assert (len(cut.entries), [one.line for one in cut.problems]) == (1, [5])
    open_end = document_of(IMPORTER, bank("D2024-01-31|T-1.00") + "D2024-02-02\nT-3.00\n")
    assert len(open_end.entries) == 2
    assert "end mark" in open_end.notes[0]


def test_letters_line_ends_and_lists_of_any_kind() -> None:
    text = bank("D2024-01-31|T-1.00|PCafé") + "!Type:Memorized\nKD\nT-9.00\n^\n!Type:Odd\nNx\n^\n"
    for content in (text.encode("cp1252"), text.encode("utf-16"), text.replace("\n", "\r\n")):
        document = document_of(IMPORTER, content)
        assert document.entries[0].row.note == "Café"
        assert document.passed == {"memorized payments": 1, "!Type:odd": 1}
    assert "64 KiB" in refusal_of(IMPORTER, "!Type:Bank\nD1\nM" + "x" * 70_000).reason
