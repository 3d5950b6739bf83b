"""OFX samples: accounts, rows and balances as their own text states them."""

from decimal import Decimal
from typing import Any

import pytest

from app.ports.importers import SURE
from app.providers.ofx_file import IMPORTER
from tests.importers.kit import (
    document_of,
    money_of,
    recognised,
    refusal_of,
    rows_of,
    sample,
    samples,
    sums_of,
)
from tests.importers.mutations import attack

D = Decimal


def read(file: str) -> Any:
    return document_of(IMPORTER, sample("ofx", file))


def test_a_bank_statement_in_sgml_gives_its_rows_and_its_balance() -> None:
    document = read("checking.ofx")
    assert rows_of(document) == [
        ("2011-03-31", "deposit", D("0.01")),
        ("2011-04-05", "withdraw", D("-34.51")),
        ("2011-04-07", "withdraw", D("-25.00")),
    ]
    assert [one.row.external_id for one in document.entries] == ["0000486", "0000487", "0000488"]
    assert [one.line for one in document.entries] == [46, 54, 62]
    assert document.entries[1].row.note == "AUTOMATIC WITHDRAWAL, ELECTRIC BILL WEB(S )"
    (account,) = document.accounts
    assert (account.id, account.subtype, account.currency, account.institution) == (
        "1452687~7",
        "checking",
        "USD",
        "FAKE",
    )
    (balance,) = document.balances
    assert (balance.balance, balance.available) == (D("100.99"), D("75.99"))
    (part,) = document.parts
    assert (str(part.first), str(part.last), part.opening) == ("2000-01-01", "2013-05-25", None)
    assert part.closing == D("100.99")


def test_a_card_is_a_debt_and_its_balance_is_below_zero() -> None:
    document = read("anzcc.ofx")
    assert rows_of(document) == [("2017-05-08", "withdraw", D("-5.50"))]
    assert document.accounts[0].type == "credit"
    assert document.accounts[0].id == "1234123412341234"
    assert document.balances[0].balance == D("-123.45")
    assert document.entries[0].row.currency == "AUD"


def test_a_brokers_statement_gives_trades_income_positions_and_cash() -> None:
    document = read("fidelity.ofx")
    assert rows_of(document) == [
        ("2012-07-20", "buy", D("-2571.45")),
        ("2012-07-27", "buy", D("-5049.99")),
        ("2012-07-27", "buy", D("-1991.70")),
        ("2012-07-31", "buy", D("-1006.37")),
        ("2012-07-31", "buy", D("-1007.19")),
        ("2012-08-20", "buy", D("-14.47")),
        ("2012-08-31", "buy", D("-22.43")),
        ("2012-09-01", "buy", D("-22.50")),
        ("2012-07-31", "dividend", D("5.53")),
        ("2012-08-20", "dividend", D("15.44")),
        ("2012-08-31", "dividend", D("22.43")),
        ("2012-09-01", "dividend", D("22.50")),
        ("2012-07-27", "sell", D("1089.30")),
        ("2012-08-01", "sell", D("4.80")),
        ("2012-07-31", "deposit", D("0.24")),
        ("2012-08-20", "withdraw", D("-0.97")),
        ("2012-08-31", "deposit", D("0.16")),
    ]
    first = document.entries[0].row
    assert first.asset is not None
    assert (first.asset.symbol, first.asset.cusip, first.asset.name) == (
        "INTC",
        "458140100",
        "INTEL CORP",
    )
    assert (first.quantity, first.price, first.fee) == (D(100), D("25.635"), D("7.95"))
    assert {one.asset.symbol: one.balance for one in document.balances} == {
        "SDRL": D(128),
        "CLCT": D("70.573"),
        "HI": D(115),
        "INTC": D("100.911"),
        "RHT": D(50),
        "XIN": D("390.909"),
        "USD": D("18073.98"),
    }
    spy = document.entries[8].row.asset
    assert spy is not None
    assert spy.name == "SPDR S&P 500 ETF TRUST UNIT SER 1 S&P"
    assert [one.line for one in document.entries] == list(range(1, 18)), "all in one line"


def test_a_fund_whose_money_is_elsewhere_keeps_no_cash() -> None:
    document = read("vanguard.ofx")
    (entry,) = document.entries
    assert (entry.row.kind, entry.row.quantity, entry.row.price, entry.row.amount) == (
        "sell",
        D("42.123"),
        D("100.00"),
        D("4212.3"),
    )
    assert entry.row.external_id == "01234567890.0123.07152011.0"
    assert not document.accounts[0].tracks_cash
    # Two positions of one CUSIP: 102.0 and 142.2
    assert [(one.asset.symbol, one.balance) for one in document.balances] == [("VFINX", D("244.2"))]


def test_a_row_in_another_currency_is_in_it() -> None:
    document = read("investment_medium.ofx")
    assert [money_of(one) for one in document.entries] == [D("-3.65"), D("3.35"), D("-3.65")]
    assert sums_of(document) == {("ABC123", "USD"): D("-3.95")}
    assert document.accounts[0].currency == "CAD"
    assert [(one.asset.symbol, one.balance) for one in document.balances] == [("CAD", D("1.00"))]


def test_positions_without_rows_are_observed_bonds_in_units_of_their_price() -> None:
    document = read("td_ameritrade.ofx")
    assert not document.entries
    held = {one.asset.symbol: (one.balance, one.price) for one in document.balances}
    assert held["AMZN"] == (D(1), D(1000))
    # 1,000 at 100 percent are worth 1,000, as its market value says
    assert held["912810RW0"] == (D(1000), D(1))
    assert held["USD"] == (D(0), None)


def test_several_accounts_and_accounts_without_statements() -> None:
    several = read("multiple_accounts2.ofx")
    assert [(one.id, one.subtype) for one in several.accounts] == [
        ("9100", "checking"),
        ("9200", "savings"),
    ]
    assert {one.account_id: one.balance for one in several.balances} == {"9100": 111, "9200": 222}
    listed = read("account_listing_aggregation.ofx")
    assert [(one.id, one.name, one.type) for one in listed.accounts] == [
        ("0000000001", "USAA SAVINGS", "depository"),
        ("0000000002", "FOUR STAR CHECKING", "depository"),
        ("00000000000003", "LINE OF CREDIT", "loan"),
        ("4111111111111111", "MY CREDIT CARD", "credit"),
    ]
    assert listed.notes == ("The file lists accounts, and has no statement of any.",)


def test_empty_tags_and_rows_without_a_date() -> None:
    document = read("ofx-v102-empty-tags.ofx")
    (entry,) = document.entries
    assert (entry.row.external_id, entry.row.currency, entry.balance) == ("", "AUD", D("123.45"))
    assert rows_of(document) == [("2018-05-07", "deposit", D("12.34"))]
    assert not document.balances
    failing = read("fail_nice__date_missing.ofx")
    assert not failing.entries
    assert [(one.line, one.field) for one in failing.problems] == [
        (33, "DTPOSTED"),
        (40, "DTPOSTED"),
        (48, "DTPOSTED"),
    ]
    assert failing.problems[2].value == "20120231"


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("error_message.ofx", "General Server Error"),
        ("signon_fail.ofx", "your password was incorrect"),
        ("bank_small.ofx", "no statement"),
    ],
)
def test_an_error_of_the_bank_refuses_the_file_with_its_words(file: str, words: str) -> None:
    assert words in refusal_of(IMPORTER, sample("ofx", file)).reason


def test_all_are_recognised_by_what_is_in_them() -> None:
    for name, content in samples("ofx").items():
        assert recognised(content)[0] == ("ofx", SURE), name


def test_damaged_copies_are_read_soundly_or_refused() -> None:
    read_, refused = attack(IMPORTER, samples("ofx"), 400)
    assert read_
    assert refused
