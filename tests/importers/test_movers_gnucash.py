"""Books of GnuCash: splits in value and quantity, securities, prices, trading accounts."""

import gzip
from decimal import Decimal

import pytest

from app.providers.gnucash_file import IMPORTER
from tests.importers.books_kit import sums_of
from tests.importers.kit import assert_sound, document_of, grades_of, recognised, refusal_of
from tests.importers.mutations import attack

EUR, USD, ACME = ("CURRENCY", "EUR"), ("CURRENCY", "USD"), ("NASDAQ", "ACME")


def commodity(of: tuple[str, str]) -> str:
    return f"<cmdty:space>{of[0]}</cmdty:space><cmdty:id>{of[1]}</cmdty:id>"


def account(own: str, name: str, kind: str, of: tuple[str, str], parent: str = "root") -> str:
    return (
        f'<gnc:account version="2.0.0"><act:name>{name}</act:name>'
        f'<act:id type="guid">{own}</act:id>'
        f"<act:type>{kind}</act:type><act:commodity>{commodity(of)}</act:commodity>"
        f'<act:parent type="guid">{parent}</act:parent></gnc:account>\n'
    )


def split(own: str, value: str, quantity: str = "", action: str = "") -> str:
    """Return a split on a line of its own. Values are fractions, as GnuCash writes them."""
    said = f"<split:action>{action}</split:action>" if action else ""
    return (
        f"<trn:split>{said}<split:reconciled-state>n</split:reconciled-state>"
        f"<split:value>{value}</split:value><split:quantity>{quantity or value}</split:quantity>"
        f'<split:account type="guid">{own}</split:account></trn:split>\n'
    )


def transaction(own: str, day: str, text: str, *splits: str, of: tuple[str, str] = EUR) -> str:
    return (
        f'<gnc:transaction version="2.0.0"><trn:id type="guid">{own}</trn:id>'
        f"<trn:currency>{commodity(of)}</trn:currency>"
        f"<trn:date-posted><ts:date>{day} 10:59:00 +0000</ts:date></trn:date-posted>"
        f"<trn:description>{text}</trn:description><trn:splits>\n{''.join(splits)}"
        "</trn:splits></gnc:transaction>\n"
    )


ACCOUNTS = (
    account("root", "Root", "ROOT", EUR)
    + account("as", "Assets", "ASSET", EUR)
    + account("giro", "Giro", "BANK", EUR, "as")
    + account("dollar", "Dollars", "BANK", USD, "as")
    + account("acme", "Acme", "STOCK", ACME, "as")
    + account("card", "Visa", "CREDIT", EUR)
    + account("food", "Food", "EXPENSE", EUR)
    + account("fees", "Commissions", "EXPENSE", EUR)
    + account("divi", "Dividend Income", "INCOME", EUR)
    + account("open", "Opening Balances", "EQUITY", EUR)
    + account("tr", "Trading:CURRENCY:USD", "TRADING", USD)
)
TRANSACTIONS = (
    transaction("t1", "2024-01-01", "Start", split("giro", "5000/1"), split("open", "-5000/1")),
    transaction("t2", "2024-01-05", "Market", split("card", "-4210/100"), split("food", "421/10")),
    transaction("t3", "2024-01-31", "Visa", split("giro", "-4210/100"), split("card", "421/10")),
    transaction(
        "t4", "2024-02-01", "Acme", split("acme", "100000/100", "100000/10000", "Buy"),
        split("fees", "995/100"), split("giro", "-100995/100"),
    ),
    transaction("t5", "2024-03-01", "2 for 1", split("acme", "0/100", "10/1", "Split")),
    transaction(
        "t6", "2024-04-01", "Acme pays", split("acme", "0/100", "0/1"),
        split("divi", "-2000/100"), split("giro", "2000/100"),
    ),
    transaction(
        "t7", "2024-05-01", "Acme sold", split("acme", "-60000/100", "-10/1", "Sell"),
        split("giro", "60000/100"),
    ),
    transaction(
        "t8", "2024-06-01", "Dollars", split("dollar", "10000/100", "10850/100"),
        split("giro", "-10000/100"), split("tr", "-10000/100", "-10850/100"),
        split("tr", "10000/100", "10850/100"),
    ),
    transaction("t9", "2024-06-02", "Void", split("giro", "0/100"), split("food", "0/100")),
)  # fmt: skip
SCHEDULED = "<gnc:template-transactions>" + TRANSACTIONS[1] + "</gnc:template-transactions>\n"
PRICES = (
    f'<gnc:pricedb version="1"><price><price:commodity>{commodity(ACME)}</price:commodity>'
    f"<price:currency>{commodity(EUR)}</price:currency><price:time><ts:date>2024-05-01 00:00:00 "
    "+0200</ts:date></price:time><price:value>605/10</price:value></price></gnc:pricedb>\n"
)
SHARE = (
    f'<gnc:commodity version="2.0.0">{commodity(ACME)}<cmdty:name>Acme Inc</cmdty:name>'
    "<cmdty:xcode>US0378331005</cmdty:xcode></gnc:commodity>\n"
)


def books(*transactions: str, counted: int | None = None) -> str:
    count = len(transactions) if counted is None else counted
    return (
        '<?xml version="1.0" encoding="utf-8" ?>\n<gnc-v2 xmlns:gnc="urn:gnc">\n'
        '<gnc:book version="2.0.0">\n'
        f'<gnc:count-data cd:type="transaction">{count}</gnc:count-data>\n'
        f"{SHARE}{PRICES}{ACCOUNTS}{''.join(transactions)}{SCHEDULED}</gnc:book>\n</gnc-v2>\n"
    )


BOOKS = books(*TRANSACTIONS)


def test_books_give_what_the_program_shows() -> None:
    document = document_of(IMPORTER, BOOKS)
    assert_sound(document, "gnucash")
    assert sums_of(document) == {
        # 5000 - 42.10 - 1009.95 + 20 + 600 - 100
        ("giro", "EUR"): Decimal("4467.95"),
        ("acme", "ACME"): Decimal(10),  # 10, split to 20, 10 sold
        ("dollar", "USD"): Decimal("108.50"),
    }
    kinds = [(one.row.external_id, str(one.row.kind)) for one in document.entries]
    assert kinds == [
        ("t1", "opening_balance"), ("t2", "withdraw"), ("t3", "transfer_out"),
        ("t4", "transfer_out"), ("t4#2", "buy"), ("t5", "split"), ("t6", "dividend"),
        ("t7", "sell"), ("t7#2", "transfer_out"), ("t8", "transfer_out"), ("t8#2", "buy"),
    ]  # fmt: skip
    bought = document.entries[4].row
    assert (bought.quantity, bought.amount, bought.fee, bought.currency) == (
        Decimal(10), Decimal(1000), Decimal("9.95"), "EUR",
    )  # fmt: skip
    assert bought.asset is not None
    assert (bought.asset.symbol, bought.asset.name, bought.asset.isin) == (
        "ACME", "Acme Inc", "US0378331005",
    )  # fmt: skip
    assert document.entries[6].row.asset == bought.asset
    assert {one.name: (one.type, one.subtype) for one in document.accounts} == {
        "Assets:Giro": ("depository", "checking"),
        "Assets:Dollars": ("depository", "checking"),
        "Assets:Acme": ("investment", "brokerage"),
        "Visa": ("credit", "credit_card"),
    }
    assert document.passed == {"moves no account": 1}
    assert [(str(one.on), one.value, one.currency) for one in document.prices] == [
        ("2024-05-01", Decimal("60.5"), "EUR")
    ]
    assert document.stated_rows == len({one.line for one in document.entries})
    assert not document.problems


def test_packed_books_are_the_same_and_are_recognised() -> None:
    packed = gzip.compress(BOOKS.encode(), mtime=0)
    assert document_of(IMPORTER, packed) == document_of(IMPORTER, BOOKS)
    assert recognised(packed)[0] == recognised(BOOKS)[0] == ("gnucash", 100)
    assert "cut off" in refusal_of(IMPORTER, packed[:-20]).reason
    bomb = gzip.compress(b"<gnc-v2>" + b" " * (51 << 20), compresslevel=1)
    assert "larger than" in refusal_of(IMPORTER, bomb).reason


@pytest.mark.parametrize(
    ("splits", "told"),
    [
        ((split("giro", "1/0"), split("food", "0/1")), "no number"),
        ((split("giro", "1/3"), split("food", "-1/3")), "no decimal number says it exactly"),
        ((split("giro", "100/1", "90/1"), split("food", "-100/1")), "not equal"),
        ((split("nobody", "1/1"), split("food", "-1/1")), "not in the file"),
        ((split("giro", "NaN"), split("food", "-1/1")), "no number"),
    ],
)
def test_a_transaction_that_cannot_be_read_is_told_and_the_others_go_on(
    splits: tuple[str, str], told: str
) -> None:
    bad = transaction("bad", "2024-01-02", "Bad", *splits)
    document = document_of(IMPORTER, books(bad, TRANSACTIONS[1]))
    (problem,) = document.problems
    assert told in problem.reason
    assert problem.value == "Bad"
    assert [one.row.external_id for one in document.entries] == ["t2"]


def test_what_does_not_balance_or_is_missing_is_a_contradiction() -> None:
    odd = transaction("odd", "2024-01-02", "Odd", split("giro", "10/1"), split("food", "-9/1"))
    document = document_of(IMPORTER, books(odd))
    assert sums_of(document) == {("giro", "EUR"): Decimal(10)}  # as GnuCash shows it
    (part,) = document.parts  # 10 came in, 9 of it from somewhere
    assert (part.account_id, part.opening, part.closing) == ("giro", Decimal(0), Decimal(9))
    assert grades_of(document) == ["contradicted"]
    fewer = document_of(IMPORTER, books(TRANSACTIONS[1], counted=2))
    assert fewer.stated_rows == 2


def test_a_split_that_rounds_keeps_the_lots() -> None:
    rounds = transaction("s", "2024-03-01", "1 for 4", split("acme", "0/1", "-75/10", "Split"))
    more = transaction(
        "b", "2024-02-02", "Acme", split("acme", "3/1", "3/10"), split("giro", "-3/1")
    )
    document = document_of(IMPORTER, books(TRANSACTIONS[3], more, rounds))
    # 10.3 come to 2.8, which is 1 for 4 of them, 2.575, and 0.225 more: too much for rounding
    assert sums_of(document)["acme", "ACME"] == Decimal("2.8")
    assert [str(one.row.kind) for one in document.entries][-1] == "withdraw"
    near = transaction("s", "2024-03-01", "1 for 4", split("acme", "0/1", "-772/100", "Split"))
    told = document_of(IMPORTER, books(TRANSACTIONS[3], more, near))
    assert sums_of(told)["acme", "ACME"] == Decimal("2.58")
    ratio, rest = (one.row for one in told.entries[-2:])
    assert (ratio.quantity, rest.kind, rest.quantity) == (
        Decimal("0.25"), "deposit", Decimal("0.005"),
    )  # fmt: skip


def test_damaged_copies_are_read_soundly_or_refused() -> None:
    attack(
        IMPORTER, {"plain": BOOKS.encode(), "packed": gzip.compress(BOOKS.encode(), mtime=0)}, 150
    )
