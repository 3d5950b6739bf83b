"""Activity statements of Interactive Brokers as CSV, by hand, and a history among the samples."""

from decimal import Decimal

from app.domain.kinds import Kind
from app.ports.importers import Document
from app.providers.ibkr_statement import IMPORTER
from tests.importers.kit import (
    document_of,
    grades_of,
    look_of,
    money_of,
    refusal_of,
    rows_of,
    sample,
    samples,
)

HEAD = """Statement,Header,Field Name,Field Value
Statement,Data,BrokerName,Interactive Brokers LLC
Statement,Data,Title,Activity Statement
Statement,Data,Period,"January 1, 2024 - March 31, 2024"
Account Information,Header,Field Name,Field Value
Account Information,Data,Account,U1234567
Account Information,Data,Base Currency,USD
"""
CASH = """Cash Report,Header,Currency Summary,Currency,Total,Securities,Futures,
Cash Report,Data,Starting Cash,Base Currency Summary,1000,1000,0,
Cash Report,Data,Ending Cash,Base Currency Summary,9999,9999,0,
Cash Report,Data,Starting Cash,USD,"1,000",1000,0,
Cash Report,Data,Ending Cash,USD,{usd},0,0,
Cash Report,Data,Ending Settled Cash,USD,{usd},0,0,
Cash Report,Data,Starting Cash,EUR,0,0,0,
Cash Report,Data,Ending Cash,EUR,{eur},0,0,
"""
TRADES = """Trades,Header,DataDiscriminator,Asset Category,Currency,Symbol,Date/Time,Quantity,\
T. Price,\
C. Price,Proceeds,Comm/Fee,Basis,Realized P/L,MTM P/L,Code
Trades,Data,Order,Stocks,USD,AAPL,"2024-01-05, 09:30:01",10,20,21,-200,-1,201,0,10,O
Trades,Data,ClosedLot,Stocks,USD,AAPL,"2024-01-05, 09:30:01",10,20,,,,201,0,,
Trades,Data,Order,Stocks,USD,AAPL,"2024-02-05, 10:00:00",-4,25,25,100,0.5,-80,20,0,C
Trades,SubTotal,,Stocks,USD,AAPL,,6,,,-100,-0.5,121,20,10,
Trades,Data,Order,Equity and Index Options,USD,AAPL 15MAR24 150 C,"2024-02-06, 10:00:00",1,2,2,\
-200,-1.5,201.5,0,0,O
Trades,Total,,Stocks,USD,,,,,,-100,-0.5,121,20,10,
Trades,Header,DataDiscriminator,Asset Category,Currency,Symbol,Date/Time,Quantity,T. Price,,\
Proceeds,Comm in USD,,,MTM in USD,Code
Trades,Data,Order,Forex,USD,EUR.USD,"2024-02-07, 11:00:00",100,1.1,,-110,-2,,,0,
"""
PAID = """Dividends,Header,Currency,Date,Description,Amount
Dividends,Data,USD,2024-02-15,\
AAPL(US0378331005) Cash Dividend USD 0.24 per Share (Ordinary Dividend),2.40
Dividends,Data,Total,,,2.40
Withholding Tax,Header,Currency,Date,Description,Amount,Code
Withholding Tax,Data,USD,2024-02-15,AAPL(US0378331005) Cash Dividend USD 0.24 per Share - US Tax,\
-0.36,
Withholding Tax,Data,Total,,,-0.36,
Interest,Header,Currency,Date,Description,Amount
Interest,Data,USD,2024-03-04,USD Credit Interest for Feb-2024,1.10
Interest,Data,EUR,2024-03-05,EUR Debit Interest for Feb-2024,-0.10
Interest,Data,Total in USD,,,0.99
Fees,Header,Subtitle,Currency,Date,Description,Amount
Fees,Data,Other Fees,USD,2024-03-05,Market data,-4.50
Deposits & Withdrawals,Header,Currency,Settle Date,Description,Amount
Deposits & Withdrawals,Data,USD,2024-01-02,Electronic Fund Transfer,500
Deposits & Withdrawals,Data,EUR,2024-03-06,Disbursement,-50
"""
HELD = """Open Positions,Header,DataDiscriminator,Asset Category,Currency,Symbol,Quantity,Mult,\
Cost Price,\
Cost Basis,Close Price,Value,Unrealized P/L,Code
Open Positions,Data,Summary,Stocks,USD,AAPL,6,1,20.1,120.6,26,156,35.4,
Open Positions,Data,Lot,Stocks,USD,AAPL,6,,20.1,120.6,,,,
Open Positions,Total,,Stocks,USD,,,,,120.6,,156,35.4,
"""
NAMES = """Financial Instrument Information,Header,Asset Category,Symbol,Description,Conid,\
Security ID,\
Listing Exch,Multiplier,Type,Code
Financial Instrument Information,Data,Stocks,AAPL,APPLE INC,265598,US0378331005,NASDAQ,1,COMMON,
"""
# 1000 - 201 + 100.5 - 201.5 - 112 + 2.40 - 0.36 + 1.10 - 4.50 + 500
USD, EUR = "1084.64", "49.9"


def whole(usd: str = USD, eur: str = EUR) -> str:
    return "\ufeff" + HEAD + CASH.format(usd=usd, eur=eur) + HELD + TRADES + PAID + NAMES


def by_kind(document: Document, kind: Kind) -> list[Decimal]:
    return [money_of(one) for one in document.entries if one.row.kind == kind]


def test_a_whole_statement() -> None:
    document = document_of(IMPORTER, whole())
    assert not document.problems
    assert rows_of(document) == [
        ("2024-01-05", "buy", Decimal(-201)),
        ("2024-02-05", "sell", Decimal("100.5")),
        ("2024-02-06", "buy", Decimal("-201.5")),
        ("2024-02-07", "buy", Decimal(-112)),
        ("2024-02-15", "dividend", Decimal("2.40")),
        ("2024-02-15", "tax", Decimal("-0.36")),
        ("2024-03-04", "interest", Decimal("1.10")),
        ("2024-03-05", "interest_charge", Decimal("-0.10")),
        ("2024-03-05", "fee", Decimal("-4.50")),
        ("2024-01-02", "deposit", Decimal(500)),
        ("2024-03-06", "withdraw", Decimal(-50)),
    ]
    assert [(one.currency, one.opening, one.closing) for one in document.parts] == [
        ("USD", 1000, Decimal(USD)),
        ("EUR", 0, Decimal(EUR)),
    ]
    assert grades_of(document) == ["balanced", "balanced"]
    assert document.passed["totals"] == 6
    assert {one.row.external_id for one in document.entries} == {""}


def test_who_what_and_when() -> None:
    document = document_of(IMPORTER, whole())
    (account,) = document.accounts
    assert (account.id, account.currency, account.mask) == ("U1234567", "USD", "4567")
    share, option, euros, dividend = (document.entries[at].row for at in (0, 2, 3, 4))
    assert share.asset is not None
    assert (share.asset.isin, share.asset.own_id, share.asset.name) == (
        "US0378331005",
        "265598",
        "APPLE INC",
    )
    assert share.has_time
    assert share.at_us == 1_704_465_001_000_000  # 09:30:01 in New York
    assert option.asset is not None
    assert option.asset.symbol == "AAPL240315C00150000"
    assert euros.asset is not None
    assert (euros.asset.symbol, euros.asset.type, euros.fee) == ("EUR", "fiat", 2)
    assert dividend.asset == share.asset
    held = {one.asset.symbol: one.balance for one in document.balances}
    assert held == {"AAPL": 6, "USD": Decimal(USD), "EUR": Decimal(EUR)}
    assert '"Comm/Fee":"-1"' in share.payload


def test_cash_that_does_not_agree() -> None:
    assert grades_of(document_of(IMPORTER, whole(usd="1084.60"))) == ["contradicted", "balanced"]
    without = whole().replace("Fees,Data,Other Fees,USD,2024-03-05,Market data,-4.50\n", "")
    assert grades_of(document_of(IMPORTER, without)) == ["contradicted", "balanced"]


def test_splits_transfers_and_charges() -> None:
    text = HEAD + (
        "Corporate Actions,Header,Asset Category,Currency,Report Date,Date/Time,Description,"
        "Quantity,Proceeds,Value,Realized P/L,Code\n"
        'Corporate Actions,Data,Stocks,USD,2024-06-10,"2024-06-07, 20:25:00","NVDA(US67066G1040) '
        'Split 10 for 1 (NVDA, NVIDIA CORP, US67066G1040)",90,0,0,0,\n'
        'Corporate Actions,Data,Stocks,USD,2024-06-11,"2024-06-10, 20:25:00","WBD(US9344231041) '
        'Spinoff  1 for 10 (VNT, VONTIER CORP, US92917K1043)",10,0,250.0,0,\n'
        "Transfers,Header,Asset Category,Currency,Symbol,Date,Type,Direction,Xfer Company,"
        "Xfer Account,Qty,Xfer Price,Market Value,Realized P/L,Cash Amount,Code\n"
        "Transfers,Data,Stocks,USD,QZAB,2024-09-01,ACATS,Out,Other Broker,55,-24,0,-300,0,0,\n"
        "Transfers,Data,Stocks,USD,,2024-09-02,Internal,In,--,U99,0,--,--,0,75,\n"
        "Transaction Fees,Header,Asset Category,Currency,Date/Time,Symbol,Description,Quantity,"
        "Trade Price,Amount,Code\n"
        'Transaction Fees,Data,Stocks,GBP,"2024-09-03, 10:00:00",VOD,UK Stamp Tax,100,1,-0.50,\n'
        "Grant Activity,Header,Symbol,Report Date,Description,Award Date,Quantity\n"
        "Grant Activity,Data,IBKR,2024-01-01,Stock Award,2024-01-01,1\n"
    )
    document = document_of(IMPORTER, text)
    assert [(one.row.kind, one.row.quantity, one.row.amount) for one in document.entries] == [
        ("split", 10, None), ("transfer_out", 24, None), ("transfer_in", None, 75),
        ("tax", None, Decimal("0.50")),
    ]  # fmt: skip
    assert "by hand" in document.problems[0].reason
    assert any("Grant Activity" in note for note in document.notes)


GERMAN = """Statement,Header,Feldname,Feldwert
Statement,Data,Period,"Januar 1, 2024 - März 31, 2024"
Kontoinformationen,Header,Feldname,Feldwert
Kontoinformationen,Data,Konto,U7654321
Kontoinformationen,Data,Basiswährung,EUR
Cash-Bericht,Header,Währungsübersicht,Währung,Gesamt,Wertpapiere,Futures,
Cash-Bericht,Data,Barmittel am Anfang,EUR,100,100,0,
Cash-Bericht,Data,Dividenden,EUR,5,5,0,
Cash-Bericht,Data,Barmittel am Ende,EUR,84,84,0,
Cash-Bericht,Data,Davon abgerechnet,EUR,84,84,0,
Transaktionen,Header,DataDiscriminator,Vermögenswertkategorie,Währung,Symbol,Datum/Zeit,Menge,\
T.-Kurs,S.-Kurs,Erlös,Prov./Gebühr,Basis,Realisierter G&V,MTM G&V,Code
Transaktionen,Data,Order,Aktien,EUR,SAP,"2024-01-05, 04:00:00",2,10,10,-20,-1,21,0,0,O
Dividenden,Header,Währung,Datum,Beschreibung,Betrag
Dividenden,Data,EUR,2024-02-01,SAP(DE0007164600) Bardividende EUR 2.50 pro Aktie,5
Dividenden,Data,Gesamt,,,5
"""
FRENCH = """Statement,Header,Nom champ,Valeur champ
Statement,Data,Period,"Janvier 1, 2025 - Décembre 31, 2025"
Transactions,Header,DataDiscriminator,Catégorie d'actifs,Devise,Compte,Symbole,Date/Heure,\
Quantité,Prix trans.,Cours de clôt.,Produit,Comm/Tarif,Base,P/L réalisé,P/L MTM,Code
Transactions,Data,Order,Actions,EUR,U1,OVH,"2025-10-21, 03:17:30",10,9,8,-90,-1,91,0,-5,O
Transactions,Data,Order,Actions,USD,U2,AAPL,"2025-04-08, 15:02:59",1,174,172,-174,-0.35,174.35,0,0,O
Dépôts et retraits,Header,Devise,Compte,Date de règlement,Description,Montant
Dépôts et retraits,Data,EUR,U1,2025-03-05,Transfert électronique de fonds,2000
Retenue à la source,Header,Devise,Compte,Date,Description,Montant,Code
Retenue à la source,Data,USD,U2,2025-12-10,AAPL(US0378331005) Dividende en espèces - US Impôt,-0.1,
"""
SPANISH = """Statement,Header,Nombre del campo,Valor del campo
Statement,Data,Period,"Enero 1, 2025 - Diciembre 31, 2025"
Información sobre la cuenta,Header,Nombre del campo,Valor del campo
Información sobre la cuenta,Data,Cuenta,U3
Operaciones,Header,DataDiscriminator,Categoría de activo,Divisa,Símbolo,Fecha/Hora,Cantidad,\
Precio trans.,Precio de cier.,Productos,Tarifa/com.,Básico,PyG realizadas,MTM P/G,Código
Operaciones,Data,Order,Acciones,EUR,ENG,"2025-02-01, 10:00:00",50,14,14,-700,-1,701,0,25,O
Retención de impuestos,Header,Divisa,Fecha,Descripción,Cantidad,Código
Retención de impuestos,Data,EUR,2025-03-10,ENG Dividendo - ES Impuestos,-5.78,
Tarifas,Header,Subtitle,Divisa,Fecha,Descripción,Cantidad
Tarifas,Data,Otras comisiones,EUR,2025-01-31,Safekeeping Fee,-2
"""


def test_other_languages() -> None:
    german = document_of(IMPORTER, GERMAN)
    assert [one.row.kind for one in german.entries] == ["buy", "dividend"]
    assert grades_of(german) == ["balanced"]
    assert str(german.parts[0].last) == "2024-03-31"
    french = document_of(IMPORTER, FRENCH)
    assert [(one.row.account_id, str(money_of(one))) for one in french.entries] == [
        ("U1", "-91"), ("U2", "-174.35"), ("U1", "2000"), ("U2", "-0.1"),
    ]  # fmt: skip
    spanish = document_of(IMPORTER, SPANISH)
    assert rows_of(spanish) == [
        ("2025-02-01", "buy", Decimal(-701)),
        ("2025-03-10", "tax", Decimal("-5.78")),
        ("2025-01-31", "fee", Decimal(-2)),
    ]
    for one in (german, french, spanish):
        assert not one.problems


def test_rows_that_cannot_be_booked_are_named() -> None:
    text = whole().replace(
        'Trades,Data,Order,Stocks,USD,AAPL,"2024-01-05, 09:30:01",10,20,21,-200',
        'Trades,Data,Order,Futures,USD,ESH4,"2024-01-05, 09:30:01",1,20,21,-200',
    )
    document = document_of(IMPORTER, text + "Fees,Strange,1,2\nalone\n")
    assert [one.line for one in document.problems][:1] == [21]
    assert "a future cannot be booked yet" in document.problems[0].reason
    assert len(document.problems) == 3
    assert grades_of(document) == ["contradicted", "balanced"]


def test_a_history_of_the_portal() -> None:
    name = "interactive_brokers__data__test_basic.csv"
    document = document_of(IMPORTER, sample("broker-csv-2", name))
    assert [one.id for one in document.accounts] == ["U***00000"]
    assert rows_of(document) == [
        ("2025-11-03", "dividend", Decimal("20.0")),
        ("2025-11-03", "tax", Decimal("-3.0")),
        ("2025-11-30", "fee", Decimal("0.55")),
        ("2025-10-01", "dividend", Decimal("1.0")),
        ("2025-10-01", "tax", Decimal("-0.15")),
        ("2025-10-01", "fee", Decimal("-0.0002637591265")),
        ("2025-08-15", "sell", Decimal("1999.0")),
        ("2025-03-15", "buy", Decimal("-4003.0")),
        ("2025-02-08", "tax", Decimal("3.9")),
        ("2025-02-01", "tax", Decimal("-3.9")),
        ("2025-02-01", "interest", Decimal("13.0")),
        ("2025-01-01", "deposit", Decimal("5000.0")),
    ]
    # It says 0 and 200, and its invented rows come to more than that.
    assert [(one.opening, one.closing) for one in document.parts] == [(0, 200)]
    assert grades_of(document) == ["contradicted"]
    assert document.entries[0].row.asset is not None
    assert document.entries[0].row.asset.isin == "US9220427424"


def test_recognition() -> None:
    assert IMPORTER.recognise(look_of(whole())) == 100
    assert IMPORTER.recognise(look_of(TRADES + PAID)) == 60
    for other in ("broker-csv", "bank-csv", "broker-csv-2"):
        for name, content in samples(other).items():
            expected = 100 if name.startswith("interactive_brokers") else 0
            assert IMPORTER.recognise(look_of(content)) == expected, name


def test_what_is_none_is_refused() -> None:
    assert refusal_of(IMPORTER, "a,b,c\n1,2,3\n").reason
    assert refusal_of(IMPORTER, HEAD).reason.startswith("no rows of trades")
    wrong = HEAD.replace("USD", "???") + "Summary,Header,Field Name,Field Value\n"
    assert refusal_of(IMPORTER, wrong).reason
