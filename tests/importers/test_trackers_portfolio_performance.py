"""Exports of Portfolio Performance, written by hand in the program's shapes."""

from decimal import Decimal

import pytest

from app.ports.importers import LIKELY, SURE
from app.providers.portfolio_performance_file import IMPORTER
from tests.importers.kit import (
    document_of,
    grade_of,
    recognised,
    refusal_of,
    rows_of,
    samples,
    sums_of,
)
from tests.importers.mutations import attack

D = Decimal
SAP, MSCI = "DE0007164600;716460;SAP.DE;SAP SE", "IE00B4L5Y983;A0RPWH;EUNL.DE;World"
GERMAN = f"""\
Datum;Typ;Wert;Buchungswährung;Bruttobetrag;Währung Bruttobetrag;Wechselkurs;Gebühren;Steuern;\
Stück;ISIN;WKN;Ticker-Symbol;Wertpapiername;Notiz
2024-01-15T00:00;Einlage;5.000,00;EUR;;;;;;;;;;;
2024-01-16T09:30;Kauf;-1.004,99;EUR;;;;4,99;;10;{MSCI};Sparplan
2024-02-01T10:00;Kauf;-2.112,40;EUR;2.300,00;USD;1,09;1,00;0,40;12,5;US0378331005;865985;AAPL;Apple;
2024-03-15T00:00;Dividende;8,50;EUR;11,55;USD;1,087;;1,59;5;US0378331005;865985;AAPL;Apple;
2024-06-03T14:00;Verkauf;520,00;EUR;;;;5,00;15,00;5;{MSCI};"zwei
Zeilen; eine Notiz"
2024-06-30T00:00;Zinsen;3,21;EUR;;;;;0,79;;;;;;
2024-07-01T00:00;Einlieferung;1.500,00;EUR;;;;;;3;;A0XXXX;;Alter Fonds;
2024-07-02T00:00;Gebühren;-9,90;EUR;;;;;;;;;;;Depot
2024-07-03T00:00;Steuerrückerstattung;2,50;EUR;;;;;;;;;;;
2024-07-04T00:00;Umbuchung (Ausgang);-100,00;EUR;;;;;;;;;;;
2024-07-05T00:00;Entnahme;-50,00;EUR;;;;;;;;;;;
2024-07-06T00:00;Spende;-50,00;EUR;;;;;;;;;;;
2024-02-30T00:00;Entnahme;-1,00;EUR;;;;;;;;;;;
2024-07-07T00:00;Entnahme;1,00
"""
# By hand: 5000 - 1004.99 - 2112.40 + 8.50 + 520 + 3.21 - 9.90 + 2.50 - 100 - 50.
GERMAN_MONEY = D("2256.92")


def test_a_german_account_by_the_menu() -> None:
    assert recognised(GERMAN)[0] == ("portfolio_performance", SURE)
    document = document_of(IMPORTER, GERMAN)
    assert rows_of(document) == [
        ("2024-01-15", "deposit", D(5000)),
        ("2024-01-16", "buy", D("-1004.99")),
        ("2024-02-01", "buy", D("-2112.40")),
        ("2024-03-15", "dividend", D("8.50")),
        ("2024-06-03", "sell", D("535.00")),
        ("2024-06-03", "tax", D("-15.00")),
        ("2024-06-30", "interest", D("3.21")),
        ("2024-07-01", "transfer_in", D(0)),
        ("2024-07-02", "fee", D("-9.90")),
        ("2024-07-03", "tax", D("2.50")),
        ("2024-07-04", "withdraw", D(-100)),
        ("2024-07-05", "withdraw", D(-50)),
    ]
    assert sums_of(document) == {("portfolio-performance", "EUR"): GERMAN_MONEY}
    buy, gain, paid = (document.entries[place].row for place in (2, 4, 3))
    assert buy.asset is not None
    assert (buy.asset.symbol, buy.asset.isin, buy.quantity) == ("AAPL", "US0378331005", D("12.5"))
    assert (buy.amount, buy.fee) == (D("2111.00"), D("1.40"))
    assert (gain.amount, gain.fee, gain.note) == (D(540), D(5), "zwei Zeilen; eine Notiz")
    assert (paid.amount, paid.tax) == (D("10.09"), D("1.59"))
    fund = document.entries[7].row
    assert fund.asset is not None
    assert (fund.asset.symbol, fund.asset.own_id) == ("A0XXXX", "WKN:A0XXXX")
    assert (fund.quantity, fund.amount) == (3, D(1500))
    assert document.entries[1].row.has_time
    assert [(one.line, one.field) for one in document.problems] == [
        (14, "type"),
        (15, "date"),
        (16, ""),
    ]
    assert document.guesses == ()


def test_an_account_and_its_depot_tell_the_same_trades() -> None:
    head = (
        "Date,Ex-Date,Type,Value,Transaction Currency,Gross Amount,Currency Gross Amount,"
        "Exchange Rate,Fees,Taxes,Shares,ISIN,WKN,Ticker Symbol,Security Name,Note\n"
    )
    told = 'EUR,,,,"1.00",,"1,000.5",DE0007164600,716460,SAP.DE,SAP SE,\n'
    moved = 'EUR,,,,,,"1,000.5",DE0007164600,716460,SAP.DE,SAP SE,\n'
    account = document_of(IMPORTER, head + '2024-01-16T00:00,,Buy,"-2,002.00",' + told)
    depot = document_of(
        IMPORTER,
        head
        + f'2024-01-16T00:00,,Buy,"2,002.00",{told}'
        + f"2024-01-17T00:00,,Delivery (Outbound),-5.00,{moved}"
        + f"2024-01-18T00:00,,Transfer (Outbound),-5.00,{moved}",
    )
    assert recognised(head + '2024-01-16T00:00,,Buy,"-2,002.00",' + told)[0][1] == SURE
    (first, second) = (document.entries[0].row for document in (account, depot))
    assert (first.amount, first.fee, first.quantity) == (D(2001), D(1), D("1000.5"))
    assert (second.account_id, second.kind, second.asset, second.note) == (
        first.account_id,
        first.kind,
        first.asset,
        first.note,
    )
    assert (second.amount, second.fee, second.quantity) == (first.amount, first.fee, first.quantity)
    assert [one.row.kind for one in depot.entries[1:]] == ["transfer_out", "transfer_out"]


VIEW = """\
Date,Type,Security,Shares,Quote,Amount,Fees,Taxes,Net Transaction Value,Account,Offset Account,\
Note,Source
2024-01-02 00:00:00,Deposit,,,,"10,000.00",,,"10,000.00",Cash,,,
2024-01-03 09:15:00,Buy,Apple,10,150.00,"1,500.00",5.00,,"1,505.00",Depot,Cash,first,a.pdf
2024-01-04 00:00:00,Dividend,Apple,10,,12.00,,3.00,9.00,Cash,,,
2024-01-05 00:00:00,Sell,Apple,4,200.00,800.00,5.00,20.00,775.00,Depot,Cash,,
2024-01-06 00:00:00,Transfer (Outbound),,,,100.00,,,100.00,Cash,Savings,,
2024-01-07 00:00:00,Transfer (Outbound),Apple,1,190.00,190.00,,,190.00,Depot,Other,,
2024-01-08 00:00:00,Interest,,,,1.00,,,1.00,Savings,,,
2024-01-09 00:00:00,Fees,,,,USD 2.00,,,USD 2.00,Cash,,,
2024-01-10 00:00:00,Buy,Apple,1,150.00,150.00,5.00,,150.00,Depot,Cash,,
2024-01-11 00:00:00,Withdrawal,,,,***,,,***,Cash,,,
"""


def test_the_table_of_all_transactions_names_accounts_and_depots() -> None:
    assert recognised(VIEW)[0] == ("portfolio_performance", SURE)
    document = document_of(IMPORTER, VIEW)
    assert [(one.row.kind, one.row.account_id, one.row.to_account) for one in document.entries] == [
        ("deposit", "Cash", ""),
        ("transfer_out", "Cash", "Depot"),
        ("buy", "Depot", ""),
        ("dividend", "Cash", ""),
        ("sell", "Depot", ""),
        ("tax", "Depot", ""),
        ("transfer_out", "Depot", "Cash"),
        ("transfer_out", "Cash", "Savings"),
        ("transfer_out", "Depot", ""),
        ("interest", "Savings", ""),
        ("fee", "Cash", ""),
    ]
    moved = {key: total for key, total in sums_of(document).items() if key[1] == ""}
    # What leaves: the purchase, the transfer; what a transfer brings is counted below.
    brought = sum(
        one.row.amount or D(0) for one in document.entries if one.row.to_account == "Cash"
    )
    assert moved["Cash", ""] + brought == D(10000) - 1505 + 9 + 775 - 100
    assert sums_of(document)["Cash", "USD"] == D(-2)
    assert [(one.line, one.field) for one in document.problems] == [(10, "net"), (11, "net")]
    assert [one.key for one in document.guesses] == ["currency"]
    euros = document_of(IMPORTER, VIEW, currency="EUR")
    assert euros.entries[0].row.currency == "EUR"
    assert not euros.guesses


def test_the_table_of_one_account_is_held_against_its_balances() -> None:
    rows = [
        "2024-01-04;Verkauf;775,00;5,00;20,00;1.600,00;Apple;4;200,00;Depot;;",
        "2024-01-03;Kauf;-1.505,00;5,00;;825,00;Apple;10;150,00;Depot;;",
        "2024-01-02;Umbuchung (Eingang);330,00;;;2.330,00;;;;Tagesgeld;;",
        "2024-01-01;Einlage;2.000,00;;;2.000,00;;;;;;",
    ]
    head = (
        "Datum;Typ;Betrag;Gebühren;Steuern;Saldo;Wertpapier;Stück;pro Aktie;Gegenkonto;Notiz;Quelle"
    )
    for order in (rows, rows[::-1]):
        text = "\n".join([head, *order])
        assert recognised(text)[0] == ("portfolio_performance", SURE)
        document = document_of(IMPORTER, text)
        assert sums_of(document) == {("portfolio-performance", ""): D(1600)}
        assert grade_of(document) == "balanced"
        wrong = document_of(IMPORTER, text.replace("330,00;;", "333,00;;", 1))
        assert grade_of(wrong) == "contradicted"


def test_both_sides_of_a_transfer_are_one() -> None:
    head = "Date;Type;Value;Transaction Currency;Shares;Cash Account;Offset Account;Note\n"
    text = head + (
        "2024-01-06;Transfer (Outbound);-100.00;EUR;;A;B;\n"
        "2024-01-06;Transfer (Inbound);100.00;EUR;;B;A;\n"
        "2024-01-07;Transfer (Inbound);50.00;EUR;;B;A;\n"
        "2024-01-08;Transfer (Inbound);7.00;EUR;;B;C;\n"
    )
    assert recognised(text)[0] == ("portfolio_performance", LIKELY)
    document = document_of(IMPORTER, text)
    assert [
        (one.row.kind, one.row.account_id, one.row.to_account, one.row.amount)
        for one in document.entries
    ] == [
        ("transfer_out", "A", "B", D(100)),
        ("transfer_out", "A", "B", D(50)),
        ("deposit", "B", "", D(7)),
    ]
    assert document.passed == {"other sides of transfers": 1}


def test_prices_of_one_security_and_of_several() -> None:
    one = "Datum;Kurs\n2024-01-02;1.234,56\n2024-01-03;1.240,00\n2024-01-04;x\n"
    assert recognised(one)[0] == ("portfolio_performance", LIKELY)
    asked = document_of(IMPORTER, one)
    assert not asked.prices
    assert [(guess.key, guess.is_open) for guess in asked.guesses] == [
        ("currency", True),
        ("security", True),
    ]
    told = document_of(IMPORTER, one, currency="EUR", security="DE0007164600")
    assert [(price.value, price.currency, price.asset.isin) for price in told.prices] == [
        (D("1234.56"), "EUR", "DE0007164600"),
        (D(1240), "EUR", "DE0007164600"),
    ]
    assert [problem.line for problem in told.problems] == [4]
    several = "Date,DE0007164600,BTC-EUR\n2024-01-02,101.5,\n2024-01-03,,40000.25\n"
    document = document_of(IMPORTER, several, currency="EUR")
    assert recognised(several)[0] == ("portfolio_performance", LIKELY)
    assert [(price.asset.symbol, price.asset.type, price.value) for price in document.prices] == [
        ("DE0007164600", "public-stock", D("101.5")),
        ("BTC", "crypto", D("40000.25")),
    ]


def test_other_tables_are_none_of_it() -> None:
    securities = "ISIN;WKN;Ticker Symbol;Security Name;Currency;Note\n;;;;;\n"
    assert "securities" in refusal_of(IMPORTER, securities).reason
    for text in ("", "a;b\n1;2\n", "Date,Quote,Volume\n2024-01-01,1,2\n"):
        assert not [pair for pair in recognised(text) if pair[0] == "portfolio_performance"]
        assert refusal_of(IMPORTER, text)
    assert refusal_of(IMPORTER, GERMAN + '2024-07-07T00:00;"Einlage').line == 17


@pytest.mark.parametrize("folder", ["broker-csv", "broker-csv-2", "bank-csv"])
def test_no_table_of_a_bank_or_broker_is_taken_for_a_program_s(folder: str) -> None:
    for name, content in samples(folder, "*.csv", "*.CSV").items():
        own = {"portfolio_performance", "firefly", "actual"}
        assert not own & {found for found, _ in recognised(content)}, name


def test_damaged_copies_are_read_soundly_or_refused() -> None:
    files = {"german": GERMAN.encode(), "view": VIEW.encode()}
    read, refused = attack(IMPORTER, files, 240)
    assert read
    assert refused
