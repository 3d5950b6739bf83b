"""OFX as banks and brokers write it beside the samples: written by hand for these tests."""

from decimal import Decimal

import pytest

from app.ports.importers import Document, FileEntry
from app.providers.ofx_file import IMPORTER
from tests.importers.kit import document_of, money_of, refusal_of, rows_of

D = Decimal
HEAD = "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nENCODING:USASCII\nCHARSET:1252\n\n"


def bank(rows: str, *, head: str = HEAD, end: str = "", currency: str = "EUR") -> str:
    return (
        f"{head}<OFX><BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STMTRS><CURDEF>{currency}"
        "<BANKACCTFROM><BANKID>1<ACCTID>DE123<ACCTTYPE>SAVINGS</BANKACCTFROM>\n<BANKTRANLIST>"
        f"<DTSTART>20240101<DTEND>20240131\n{rows}</BANKTRANLIST>{end}</STMTRS></STMTTRNRS>"
        "</BANKMSGSRSV1></OFX>\n"
    )


def row(amount: str, word: str = "OTHER", day: str = "20240105", more: str = "") -> str:
    return f"<STMTTRN><TRNTYPE>{word}<DTPOSTED>{day}<TRNAMT>{amount}<FITID>7{more}</STMTTRN>\n"


def broker(rows: str, listed: str = "", more: str = "") -> str:
    return (
        f"{HEAD}<OFX><INVSTMTMSGSRSV1><INVSTMTTRNRS><INVSTMTRS><DTASOF>20240131<CURDEF>USD"
        "<INVACCTFROM><BROKERID>x.com<ACCTID>9</INVACCTFROM><INVTRANLIST><DTSTART>20240101"
        f"<DTEND>20240131\n{rows}</INVTRANLIST>{more}</INVSTMTRS></INVSTMTTRNRS></INVSTMTMSGSRSV1>"
        f"<SECLISTMSGSRSV1><SECLIST>{listed}</SECLIST></SECLISTMSGSRSV1></OFX>"
    )


TRAN = "<INVTRAN><FITID>{}<DTTRADE>20240110120000[-5:EST]</INVTRAN>"
SECID = "<SECID><UNIQUEID>{}<UNIQUEIDTYPE>{}</SECID>"
STOCK = SECID.format("458140100", "CUSIP")


def one_of(document: Document) -> FileEntry:
    assert not document.problems, document.problems
    (entry,) = document.entries
    return entry


def test_types_say_what_the_sign_does_not() -> None:
    document = document_of(
        IMPORTER,
        bank(
            row("1.50", "INT")
            + row("-2", "INT")
            + row("-3.00", "SRVCHG")
            + row("1", "FEE")
            + row("4", "DIV")
            + row("-9", "HOLD")
            + row("0.00")
        ),
    )
    assert rows_of(document) == [
        ("2024-01-05", "interest", D("1.50")),
        ("2024-01-05", "interest_charge", D(-2)),
        ("2024-01-05", "fee", D("-3.00")),
        ("2024-01-05", "fee", D(1)),
        ("2024-01-05", "dividend", D(4)),
    ]
    assert document.passed == {"held payments": 1, "rows of nothing": 1}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("-1234,56", "-1234.56"),
        ("-1.234,56", "-1234.56"),
        ("-1,234.56", "-1234.56"),
        ("+0001234.5600", "1234.56"),
        ("-.5", "-0.5"),
        ("$-12.30", "-12.30"),
        ("-1'234.56", "-1234.56"),
    ],
)
def test_amounts_in_any_style_of_the_file(text: str, found: str) -> None:
    assert money_of(one_of(document_of(IMPORTER, bank(row(text))))) == D(found)


@pytest.mark.parametrize("text", ["NaN", "1E5", "1_000", "٣", "--5", "1,2,3", "9" * 60, "Infinity"])
def test_what_is_no_amount_is_a_problem_with_its_line(text: str) -> None:
    document = document_of(IMPORTER, bank(row("5.00") + row(text)))
    assert len(document.entries) == 1
    assert [(one.line, one.field) for one in document.problems] == [(10, "TRNAMT")]


def test_a_comma_that_may_be_either_is_asked() -> None:
    content = bank(row("-1,234"))
    (guess,) = document_of(IMPORTER, content).guesses
    assert (guess.key, guess.is_open, guess.about) == ("decimal", True, "-1,234")
    assert money_of(one_of(document_of(IMPORTER, content, decimal="."))) == -1234


def test_debits_without_a_sign_are_asked() -> None:
    content = bank(row("5.00", "DEBIT") + row("7.00", "CREDIT"))
    document = document_of(IMPORTER, content)
    assert [money_of(one) for one in document.entries] == [D(-5), D(7)]
    assert [(one.key, one.is_open) for one in document.guesses] == [("amount_sign", True)]
    signed = document_of(IMPORTER, content, amount_sign="signed")
    assert [money_of(one) for one in signed.entries] == [D(5), D(7)]


def test_texts_are_one_note_and_letters_are_those_of_the_file() -> None:
    more = "<NAME>Café &amp; Söhne<MEMO>Frühstück <3</MEMO>"
    entry = one_of(document_of(IMPORTER, bank(row("-1", more=more)).encode("cp1252")))
    assert entry.row.note == "Café & Söhne · Frühstück <3"
    wide = one_of(document_of(IMPORTER, bank(row("-1", more=more)).encode("utf-16")))
    assert wide.row.note == entry.row.note


def test_headers_that_are_odd_or_missing_and_line_ends_of_any_kind() -> None:
    rows = row("-1") + row("-2")
    for head in ("", HEAD.replace("\n", ""), "\n\n" + HEAD, HEAD.replace("\n", "\r")):
        assert len(document_of(IMPORTER, bank(rows, head=head)).entries) == 2
    assert len(document_of(IMPORTER, bank(rows.replace("</STMTTRN>\n", ""))).entries) == 2
    xml = '<?xml version="1.0" encoding="UTF-8"?><?OFX OFXHEADER="200" VERSION="211"?>'
    comment = "<!-- a\ncomment --><STMTTRN><TRNTYPE>OTHER</TRNTYPE><DTPOSTED>20240105</DTPOSTED>"
    memo = "<TRNAMT>-3.00</TRNAMT><MEMO><![CDATA[a <b> & c]]></MEMO></STMTTRN>"
    assert one_of(document_of(IMPORTER, bank(comment + memo, head=xml))).row.note == "a <b> & c"


def test_two_rows_run_together_are_a_problem_and_a_cut_file_is_refused() -> None:
    merged = bank(row("-1").replace("</STMTTRN>\n", "") + row("-2").replace("<STMTTRN>", ""))
    document = document_of(IMPORTER, merged)
    assert not document.entries
    assert len(document.problems) == 1
    whole = bank(row("-1") + row("-2"))
    assert "cut off" in refusal_of(IMPORTER, whole[: len(whole) // 2]).reason
    assert "after its end" in refusal_of(IMPORTER, whole + row("-3")).reason


def test_what_is_hostile_is_refused() -> None:
    whole = bank(row("-1"))
    dtd = '<!DOCTYPE OFX [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    assert "document type" in refusal_of(IMPORTER, whole.replace("<OFX>", dtd + "<OFX>")).reason
    deep = "<A>" * 100 + "</A>" * 100
    assert "nested" in refusal_of(IMPORTER, whole.replace("<BANKMSGS", deep + "<BANKMSGS")).reason
    utf7 = '<?xml version="1.0" encoding="UTF-7"?>'
    assert "UTF-7" in refusal_of(IMPORTER, bank("", head=utf7)).reason
    long = bank(row("-1", more="<MEMO>" + "x" * 70_000))
    assert "64 KiB" in refusal_of(IMPORTER, long).reason
    question = "<OFX><BANKMSGSRQV1><STMTTRNRQ><TRNUID>1</STMTTRNRQ></BANKMSGSRQV1></OFX>"
    assert "question" in refusal_of(IMPORTER, question).reason


def test_one_number_for_two_accounts_are_two_accounts() -> None:
    first = bank(row("-1"), end="<LEDGERBAL><BALAMT>5<DTASOF>20240131</LEDGERBAL>")
    second = first.replace("SAVINGS", "CHECKING")
    inner = second[second.index("<STMTTRNRS>") : second.index("</BANKMSGSRSV1>")]
    document = document_of(IMPORTER, first.replace("</BANKMSGSRSV1>", inner + "</BANKMSGSRSV1>"))
    assert [one.id for one in document.accounts] == ["DE123", "DE123 CHECKING"]
    assert [one.closing for one in document.parts] == [5, 5]


def test_a_balance_of_a_later_day_does_not_close_the_period() -> None:
    end = "<LEDGERBAL><BALAMT>5<DTASOF>20240301</LEDGERBAL>"
    document = document_of(IMPORTER, bank(row("-1"), end=end))
    assert document.parts[0].closing is None
    assert document.balances[0].balance == 5


def test_a_loan_is_a_debt() -> None:
    loan = (
        f"{HEAD}<OFX><LOANMSGSRSV1><LOANSTMTTRNRS><LOANSTMTRS><CURDEF>USD<LOANACCTFROM>"
        "<LOANACCTID>L1<LOANACCTTYPE>MORTGAGE</LOANACCTFROM><LOANTRANLIST><DTSTART>20240101"
        "<DTEND>20240131\n<LOANSTMTTRN><TRNTYPE>PAYMENT<DTPOSTED>20240105<LOANTRNAMT>100"
        "<FITID>1</LOANSTMTTRN></LOANTRANLIST><PRINBAL><BALAMT>900<DTASOF>20240131</PRINBAL>"
        "</LOANSTMTRS></LOANSTMTTRNRS></LOANMSGSRSV1></OFX>"
    )
    document = document_of(IMPORTER, loan)
    assert (document.accounts[0].type, document.accounts[0].subtype) == ("loan", "mortgage")
    assert document.balances[0].balance == -900
    assert money_of(one_of(document)) == 100


def test_a_reinvestment_is_an_income_and_a_purchase() -> None:
    text = f"<REINVEST>{TRAN.format('r')}{STOCK}<INCOMETYPE>DIV<TOTAL>-50.00<UNITS>2<UNITPRICE>25"
    document = document_of(IMPORTER, broker(text + "<SUBACCTSEC>CASH</REINVEST>"))
    assert [(one.row.external_id, one.row.kind, money_of(one)) for one in document.entries] == [
        ("r#income", "dividend", D(50)),
        ("r", "buy", D(-50)),
    ]


def test_bonds_pay_accrued_interest_apart_and_options_are_named_by_their_contract() -> None:
    bond = SECID.format("912810RW0", "CUSIP")
    rows = (
        (
            f"<BUYDEBT><INVBUY>{TRAN.format('b')}{bond}<UNITS>1000<UNITPRICE>98<COMMISSION>1"
            "<TOTAL>-986.00</INVBUY><ACCRDINT>5</BUYDEBT>\n"
        )
        .replace("<TOTAL>", "<ACCRDINT>5<TOTAL>")
        .replace("</INVBUY><ACCRDINT>5", "</INVBUY>")
    )
    option = SECID.format("XY1", "OTHER")
    rows += (
        f"<SELLOPT><INVSELL>{TRAN.format('o')}{option}<UNITS>-2<UNITPRICE>1.5<COMMISSION>1.30"
        "<TOTAL>298.70</INVSELL><OPTSELLTYPE>SELLTOOPEN<SHPERCTRCT>100</SELLOPT>\n"
        f"<CLOSUREOPT>{TRAN.format('x')}{option}<OPTACTION>EXPIRE<UNITS>2</CLOSUREOPT>\n"
    )
    listed = (
        f"<DEBTINFO><SECINFO>{bond}<SECNAME>T Bond</SECINFO></DEBTINFO>"
        f"<STOCKINFO><SECINFO>{STOCK}<SECNAME>Intel<TICKER>INTC</SECINFO></STOCKINFO>"
        f"<OPTINFO><SECINFO>{option}<SECNAME>Intel call</SECINFO><OPTTYPE>CALL<STRIKEPRICE>35"
        f"<DTEXPIRE>20240621<SHPERCTRCT>100{STOCK}</OPTINFO>"
    )
    document = document_of(IMPORTER, broker(rows, listed))
    assert not document.problems
    bought, accrued, sold, ended = (one.row for one in document.entries)
    assert (bought.amount, bought.fee, bought.price) == (D(980), D(1), D("0.98"))
    assert (accrued.kind, accrued.amount, accrued.external_id) == (
        "interest_charge",
        5,
        "b#accrued",
    )
    assert sold.asset is not None
    assert (sold.asset.symbol, sold.asset.type) == ("INTC240621C00035000", "option")
    assert (sold.quantity, sold.price, sold.amount, sold.fee) == (2, 150, 300, D("1.30"))
    assert (ended.kind, ended.quantity, ended.amount, ended.note) == ("buy", 2, 0, "Expire")
    assert sum(money_of(one) for one in document.entries) == D("-986.00") + D("298.70")


def test_splits_moves_withholding_and_charges() -> None:
    rows = (
        f"<SPLIT>{TRAN.format('s')}{STOCK}<NUMERATOR>3<DENOMINATOR>2<FRACCASH>1.25</SPLIT>\n"
        f"<TRANSFER>{TRAN.format('t')}{STOCK}<UNITS>4<TFERACTION>OUT<POSTYPE>LONG</TRANSFER>\n"
        f"<INCOME>{TRAN.format('i')}{STOCK}<INCOMETYPE>DIV<TOTAL>8.50<WITHHOLDING>1.50</INCOME>\n"
        f"<MARGININTEREST>{TRAN.format('m')}<TOTAL>-2.00</MARGININTEREST>\n"
        f"<INVEXPENSE>{TRAN.format('e')}{STOCK}<TOTAL>-3.00</INVEXPENSE>\n"
        f"<RETOFCAP>{TRAN.format('c')}{STOCK}<TOTAL>6.00</RETOFCAP>\n"
        f"<JRNLFUND>{TRAN.format('j')}<SUBACCTTO>CASH<TOTAL>9</JRNLFUND>\n"
        f"<BUYSTOCK><INVBUY>{TRAN.format('n')}{STOCK}<UNITS>0<TOTAL>-1</INVBUY></BUYSTOCK>\n"
    )
    document = document_of(IMPORTER, broker(rows))
    assert [(one.row.external_id, one.row.kind, money_of(one)) for one in document.entries] == [
        ("s", "split", D(0)),
        ("s#fraction", "deposit", D("1.25")),
        ("t", "transfer_out", D(0)),
        ("i", "dividend", D("8.50")),
        ("m", "interest_charge", D(-2)),
        ("e", "fee", D(-3)),
        ("c", "dividend", D(6)),
    ]
    assert document.entries[0].row.quantity == D("1.5")
    assert (document.entries[3].row.amount, document.entries[3].row.tax) == (10, D("1.50"))
    assert document.passed == {"moves within the account": 1}
    assert [(one.line, one.reason) for one in document.problems] == [(15, "a trade of nothing")]


def test_a_trade_that_another_row_takes_back_is_passed_over() -> None:
    buy = f"<BUYSTOCK><INVBUY>{TRAN.format('a')}{STOCK}<UNITS>1<TOTAL>-10</INVBUY></BUYSTOCK>\n"
    back = buy.replace("<FITID>a", "<FITID>b").replace("</INVTRAN>", "<REVERSALFITID>a</INVTRAN>")
    document = document_of(IMPORTER, broker(buy + back.replace("-10", "10").replace(">1<", ">-1<")))
    assert not document.entries
    assert document.passed == {"rows taken back": 2}


def test_a_large_statement_is_read_in_time_that_grows_with_it() -> None:
    rows = "".join(row(f"-{place}.25", more=f"<MEMO>row {place}") for place in range(1, 5_001))
    document = document_of(IMPORTER, bank(rows))
    assert len(document.entries) == 5_000
