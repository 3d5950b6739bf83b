"""Exports of Firefly III, written by hand in the program's shapes."""

import json
from decimal import Decimal
from typing import Any

from app.ports.importers import SURE
from app.providers.firefly_file import IMPORTER
from tests.importers.kit import (
    document_of,
    grade_of,
    recognised,
    refusal_of,
    rows_of,
    sums_of,
)
from tests.importers.mutations import attack

D = Decimal
HEAD = (
    "user_id,group_id,journal_id,created_at,updated_at,group_title,type,currency_code,amount,"
    "foreign_currency_code,foreign_amount,description,date,source_name,source_iban,source_type,"
    "destination_name,destination_iban,destination_type,reconciled,category,tags,notes\n"
)
GIRO = "Giro,DE02120300000000202051,Asset account"


def line(number: int, kind: str, money: str, name: str, day: str, sides: str, more: str) -> str:
    made = "2024-01-01T00:00:00+00:00"
    return f"1,{number},{number},{made},{made},,{kind},{money},{name},{day},{sides},,{more}\n"


TABLE = HEAD + "".join(
    [
        line(1, "Opening balance", "EUR,1000.00,,", "Start", "2024-01-01T00:00:00+01:00",
             f"Initial balance for Giro,,Initial balance account,{GIRO}", ",,"),
        line(2, "Withdrawal", "EUR,-12.340000,USD,-13.50", "Lunch", "2024-01-02T12:30:00+01:00",
             f"{GIRO},Diner,,Expense account", 'Food,"a,b","good\nmeal"'),
        line(3, "Deposit", "EUR,2500.00,,", "Pay", "2024-01-03T00:00:00+01:00",
             f"Employer,,Revenue account,{GIRO}", ",,"),
        line(4, "Transfer", "EUR,100.00,,", "Save", "2024-01-04T00:00:00+01:00",
             f"{GIRO},Savings,,Asset account", ",,"),
        line(5, "Transfer", "EUR,200.00,USD,216.00", "Travel", "2024-01-05T00:00:00+01:00",
             f"{GIRO},Dollars,,Default account", ",,"),
        line(6, "Transfer", "EUR,50.00,USD,54.00", "Only told", "2024-01-06T00:00:00+01:00",
             f"{GIRO},Savings,,Asset account", ",,"),
        line(7, "Withdrawal", "EUR,-300.00,,", "Rate", "2024-01-07T00:00:00+01:00",
             f"{GIRO},House,,Mortgage", ",,"),
        line(8, "Opening balance", "EUR,90000.00,,", "Owed", "2024-01-01T00:00:00+01:00",
             "House,,Mortgage,Initial balance for House,,Initial balance account", ",,"),
        line(9, "Reconciliation", "EUR,-1.11,,", "Reconciled", "2024-01-08T00:00:00+01:00",
             f"{GIRO},Reconciliation,,Reconciliation account", ",,"),
        line(10, "Withdrawal", "USD,-16.00,,", "Cab", "2024-01-09T00:00:00+01:00",
             "Dollars,,Default account,Cab,,Expense account", ",,"),
        line(11, "Withdrawal", "EUR,-1.00,,", "Coin", "2024-01-09T00:00:00+01:00",
             "Savings,,Asset account,(cash),,Cash account", ",,"),
        line(12, "Withdrawal", "EUR,0.00,,", "Nothing", "2024-01-09T00:00:00+01:00",
             f"{GIRO},Diner,,Expense account", ",,"),
        line(13, "Withdrawal", "EUR,-1e3,,", "Odd", "2024-02-30T00:00:00+01:00",
             f"{GIRO},Diner,,Expense account", ",,"),
        line(14, "Gift", "EUR,-1.00,,", "Odd", "2024-01-09T00:00:00+01:00",
             f"{GIRO},Diner,,Expense account", ",,"),
    ]
)  # fmt: skip
IBAN = "DE02120300000000202051"


def test_a_table_of_transactions() -> None:
    assert recognised(TABLE)[0] == ("firefly", SURE)
    document = document_of(IMPORTER, TABLE)
    assert rows_of(document) == [
        ("2024-01-01", "opening_balance", D(1000)),
        ("2024-01-02", "withdraw", D("-12.34")),
        ("2024-01-03", "deposit", D(2500)),
        ("2024-01-04", "transfer_out", D(-100)),
        ("2024-01-05", "transfer_out", D(-200)),
        ("2024-01-05", "buy", D(-200)),
        ("2024-01-06", "transfer_out", D(-50)),
        ("2024-01-07", "transfer_out", D(-300)),
        ("2024-01-01", "opening_balance", D(-90000)),
        ("2024-01-08", "withdraw", D("-1.11")),
        ("2024-01-09", "withdraw", D(-16)),
        ("2024-01-09", "withdraw", D(-1)),
    ]
    # By hand: 1000 - 12.34 + 2500 - 100 - 200 - 50 - 300 - 1.11 in the account itself.
    assert sums_of(document)[IBAN, "EUR"] == D("2836.55")
    lunch, sent, bought = (document.entries[place].row for place in (1, 4, 5))
    assert lunch.note == "Lunch · Diner · 13.5 USD · Food · a,b · good meal"
    assert (lunch.external_id, lunch.has_time, str(lunch.on)) == ("2", True, "2024-01-02")
    assert (sent.account_id, sent.to_account, sent.external_id) == (IBAN, "Dollars", "5")
    assert bought.asset is not None
    assert (bought.account_id, bought.asset.symbol, bought.quantity, bought.amount) == (
        "Dollars",
        "USD",
        D(216),
        D(200),
    )
    assert bought.external_id == "5#2"
    kinds = {one.id: (one.name, one.type, one.currency) for one in document.accounts}
    assert kinds == {
        IBAN: ("Giro", "depository", "EUR"),
        "Savings": ("Savings", "depository", "EUR"),
        "Dollars": ("Dollars", "depository", "USD"),
        "House": ("House", "loan", "EUR"),
    }
    assert document.passed == {"rows of nothing": 1}
    assert [(one.line, one.field) for one in document.problems] == [(15, "date"), (16, "type")]


def split(number: int, **more: object) -> dict[str, object]:
    usual: dict[str, object] = {
        "transaction_journal_id": str(number),
        "type": "withdrawal",
        "date": "2024-01-02T00:00:00+01:00",
        "currency_code": "EUR",
        "amount": "10.000000000000",
        "foreign_amount": None,
        "foreign_currency_code": None,
        "description": "Lunch",
        "source_name": "Giro",
        "source_iban": IBAN,
        "source_type": "Asset account",
        "destination_name": "Diner",
        "destination_type": "Expense account",
        "category_name": None,
        "tags": ["a", "b"],
        "notes": None,
    }
    return usual | more


def answer(groups: list[list[dict[str, object]]], **pages: int) -> dict[str, Any]:
    data = [
        {"type": "transactions", "id": str(at), "attributes": {"transactions": one}}
        for at, one in enumerate(groups)
    ]
    return {"data": data, "meta": {"pagination": {"count": len(groups), **pages}}}


def test_the_same_as_json() -> None:
    groups = [[split(1), split(2, amount="2.5")], [split(3, type="deposit", amount=None)]]
    content = json.dumps(answer(groups, total_pages=3, current_page=1))
    assert recognised(content)[0] == ("firefly", SURE)
    document = document_of(IMPORTER, content)
    assert rows_of(document) == [
        ("2024-01-02", "withdraw", D(-10)),
        ("2024-01-02", "withdraw", D("-2.5")),
    ]
    assert document.entries[0].row.note == "Lunch · Diner · a,b"
    assert [(one.line, one.field) for one in document.problems] == [(3, "amount")]
    assert document.notes == ("It is number 1 of 3 pages: the others are needed.",)
    whole = answer([[split(1)], [split(2)]])
    assert grade_of(document_of(IMPORTER, json.dumps(whole))) == "counted"
    del whole["data"][1]
    assert grade_of(document_of(IMPORTER, json.dumps(whole))) == "contradicted"


def test_what_has_no_transactions_is_refused() -> None:
    accounts = "user_id,account_id,created_at,type,name,virtual_balance,iban,account_number\n"
    assert recognised(accounts)[0] == ("firefly", SURE)
    assert "list of accounts" in refusal_of(IMPORTER, accounts).reason
    for text in ('{"data": 5}', "[" * 5_000, '{"data": [NaN]}', "journal_id\n1\n", ""):
        assert refusal_of(IMPORTER, text)
    assert refusal_of(IMPORTER, TABLE + '1,"').line == 17


def test_damaged_copies_are_read_soundly_or_refused() -> None:
    whole = json.dumps(answer([[split(1)], [split(2), split(3)]]), indent=1)
    read, refused = attack(IMPORTER, {"csv": TABLE.encode(), "json": whole.encode()}, 240)
    assert read
    assert refused
