"""Books of KMyMoney: accounts, securities within their investment account, splits, prices."""

import gzip
from decimal import Decimal

import pytest

from app.providers.kmymoney_file import IMPORTER
from tests.importers.books_kit import sums_of
from tests.importers.kit import assert_sound, document_of, grades_of, recognised, refusal_of
from tests.importers.mutations import attack

BOOKS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE KMYMONEY-FILE>
<KMYMONEY-FILE>
 <INSTITUTIONS count="1"><INSTITUTION id="I000001" name="Nordbank"/></INSTITUTIONS>
 <PAYEES count="1"><PAYEE id="P000001" name="Bäckerei Süß"/></PAYEES>
 <ACCOUNTS count="9">
  <ACCOUNT id="AStd::Asset" type="9" name="Asset" parentaccount="" currency="EUR">
   <SUBACCOUNTS><SUBACCOUNT id="A000001"/></SUBACCOUNTS>
  </ACCOUNT>
  <ACCOUNT id="AStd::Expense" type="13" name="Expense" parentaccount="" currency="EUR"/>
  <ACCOUNT id="A000001" type="1" name="Giro" parentaccount="AStd::Asset" currency="EUR"
    institution="I000001" number="DE0012345678"/>
  <ACCOUNT id="A000002" type="7" name="Depot" parentaccount="AStd::Asset" currency="EUR"/>
  <ACCOUNT id="A000003" type="15" name="Acme" parentaccount="A000002" currency="E000001"/>
  <ACCOUNT id="A000004" type="13" name="Food" parentaccount="AStd::Expense" currency="EUR"/>
  <ACCOUNT id="A000005" type="12" name="Dividends" parentaccount="AStd::Income" currency="EUR"/>
  <ACCOUNT id="A000006" type="16" name="Opening Balances" parentaccount="AStd::Equity"
    currency="EUR">
   <KEYVALUEPAIRS><PAIR key="OpeningBalanceAccount" value="Yes"/></KEYVALUEPAIRS>
  </ACCOUNT>
  <ACCOUNT id="A000007" type="13" name="Bank Fees" parentaccount="AStd::Expense" currency="EUR"/>
 </ACCOUNTS>
 <TRANSACTIONS count="7">
  <TRANSACTION id="T000000000000000001" postdate="2024-01-01" commodity="EUR" memo="">
   <SPLITS>
    <SPLIT account="A000001" value="5000/1" shares="5000/1" action="" payee="" memo="" id="S0001"/>
    <SPLIT account="A000006" value="-5000/1" shares="-5000/1" action="" memo="" id="S0002"/>
   </SPLITS>
  </TRANSACTION>
  <TRANSACTION id="T000000000000000002" postdate="2024-01-05" commodity="EUR" memo="">
   <SPLITS>
    <SPLIT account="A000001" value="-1234/100" shares="-1234/100" payee="P000001" memo="Brot"/>
    <SPLIT account="A000004" value="1234/100" shares="1234/100" payee="P000001" memo="Brot"/>
   </SPLITS>
  </TRANSACTION>
  <TRANSACTION id="T000000000000000003" postdate="2024-02-01" commodity="EUR" memo="">
   <SPLITS>
    <SPLIT account="A000003" value="1000/1" shares="10/1" price="100/1" action="Buy" memo=""/>
    <SPLIT account="A000007" value="5/1" shares="5/1" action="" memo=""/>
    <SPLIT account="A000001" value="-1005/1" shares="-1005/1" action="" memo=""/>
   </SPLITS>
  </TRANSACTION>
  <TRANSACTION id="T000000000000000004" postdate="2024-03-01" commodity="EUR" memo="">
   <SPLITS><SPLIT account="A000003" value="0/1" shares="2/1" action="Split" memo=""/></SPLITS>
  </TRANSACTION>
  <TRANSACTION id="T000000000000000005" postdate="2024-04-01" commodity="EUR" memo="">
   <SPLITS>
    <SPLIT account="A000003" value="0/1" shares="0/1" action="Dividend" memo=""/>
    <SPLIT account="A000005" value="-25/2" shares="-25/2" action="" memo=""/>
    <SPLIT account="A000001" value="25/2" shares="25/2" action="" memo=""/>
   </SPLITS>
  </TRANSACTION>
  <TRANSACTION id="T000000000000000006" postdate="2024-05-01" commodity="EUR" memo="">
   <SPLITS>
    <SPLIT account="A000003" value="120/1" shares="2/1" action="Reinvest" memo=""/>
    <SPLIT account="A000005" value="-120/1" shares="-120/1" action="" memo=""/>
   </SPLITS>
  </TRANSACTION>
  <TRANSACTION id="T000000000000000007" postdate="2024-06-01" commodity="EUR" memo="">
   <SPLITS>
    <SPLIT account="A000003" value="-700/1" shares="-12/1" action="Buy" memo=""/>
    <SPLIT account="A000001" value="700/1" shares="700/1" action="" memo=""/>
   </SPLITS>
  </TRANSACTION>
 </TRANSACTIONS>
 <SCHEDULES count="1"><SCHEDULED_TX name="Rent"><TRANSACTION id="" postdate="2024-01-01"
   commodity="EUR"/></SCHEDULED_TX></SCHEDULES>
 <SECURITIES count="1">
  <SECURITY id="E000001" symbol="ACM" name="Acme AG" type="0" trading-currency="EUR">
   <KEYVALUEPAIRS><PAIR key="kmm-security-id" value="US0378331005"/></KEYVALUEPAIRS>
  </SECURITY>
 </SECURITIES>
 <PRICES count="1"><PRICEPAIR from="E000001" to="EUR">
  <PRICE date="2024-06-03" price="2417/40" source="User"/></PRICEPAIR></PRICES>
</KMYMONEY-FILE>
"""


def test_books_give_what_the_program_shows() -> None:
    document = document_of(IMPORTER, BOOKS)
    assert_sound(document, "kmymoney")
    assert sums_of(document) == {
        ("A000001", "EUR"): Decimal("4695.16"),  # 5000 - 12.34 - 1005 + 12.50 + 700
        ("A000002", "ACM"): Decimal(10),  # (10 for 2) + 2 - 12
    }
    assert [(one.name, one.type, one.subtype, one.institution) for one in document.accounts] == [
        ("Giro", "depository", "checking", "Nordbank"),
        ("Depot", "investment", "brokerage", ""),
    ]
    kinds = [(one.row.on.isoformat(), str(one.row.kind)) for one in document.entries]
    assert kinds == [
        ("2024-01-01", "opening_balance"),
        ("2024-01-05", "withdraw"),
        ("2024-02-01", "transfer_out"),
        ("2024-02-01", "buy"),
        ("2024-03-01", "split"),
        ("2024-04-01", "dividend"),
        ("2024-05-01", "dividend"),
        ("2024-05-01", "buy"),
        ("2024-06-01", "sell"),
        ("2024-06-01", "transfer_out"),
    ]
    bought, paid = document.entries[3].row, document.entries[5].row
    assert (bought.amount, bought.fee, bought.external_id) == (1000, 5, "T000000000000000003#2")
    assert bought.asset is not None
    assert (bought.asset.symbol, bought.asset.isin) == ("ACM", "US0378331005")
    assert paid.asset == bought.asset
    assert document.entries[1].row.note == "Bäckerei Süß · Brot · Food"
    assert [(str(one.value), one.currency) for one in document.prices] == [("60.425", "EUR")]
    assert not document.problems
    assert document.stated_rows == len({one.line for one in document.entries})


def test_packed_books_are_the_same_and_are_recognised() -> None:
    packed = gzip.compress(BOOKS.encode(), mtime=0)
    assert document_of(IMPORTER, packed) == document_of(IMPORTER, BOOKS)
    assert recognised(packed)[0] == recognised(BOOKS)[0] == ("kmymoney", 100)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("<!DOCTYPE KMYMONEY-FILE>", "<!DOCTYPE KMYMONEY-FILE [<!ENTITY a 'b'>]>", "DTD"),
        ("<!DOCTYPE KMYMONEY-FILE>", "<!DOCTYPE KMYMONEY-FILE SYSTEM 'x.dtd'>", "DTD"),
        ("</KMYMONEY-FILE>", "", "no whole XML"),
        ('encoding="utf-8"', 'encoding="utf-7"', "not known"),
        ("<!DOCTYPE KMYMONEY-FILE>", "<!DOCTYPE OTHER>", "DTD"),
        ("<?xml", "<OTHER>" + " " * 300_000 + "<?xml", "root"),
    ],
)
def test_what_is_hostile_or_cut_is_refused(old: str, new: str, told: str) -> None:
    assert told in refusal_of(IMPORTER, BOOKS.replace(old, new)).reason


def test_a_count_that_is_not_met_and_a_sum_that_is_not_nothing_are_contradictions() -> None:
    fewer = document_of(IMPORTER, BOOKS.replace('TRANSACTIONS count="7"', 'TRANSACTIONS count="8"'))
    assert fewer.stated_rows is not None
    assert fewer.stated_rows > len(fewer.entries)
    changed = BOOKS.replace(
        'value="1234/100" shares="1234/100"', 'value="1243/100" shares="1243/100"'
    )
    document = document_of(IMPORTER, changed)
    (part,) = document.parts
    assert (part.account_id, part.opening, part.line) == ("A000001", 0, 30)
    assert part.closing == Decimal("4987.57")  # 5000 - 12.34, and 0.09 that nobody has
    assert grades_of(document) == ["contradicted"]


def test_damaged_copies_are_read_soundly_or_refused() -> None:
    attack(
        IMPORTER, {"plain": BOOKS.encode(), "packed": gzip.compress(BOOKS.encode(), mtime=0)}, 150
    )
