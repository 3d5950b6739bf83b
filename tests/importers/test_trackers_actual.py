"""Exports of Actual Budget: budgets made here with the program's tables, and its CSV."""

import io
import sqlite3
import zipfile
from decimal import Decimal

import pytest

from app.ports.importers import SURE
from app.providers.actual_file import IMPORTER
from tests.importers.kit import document_of, recognised, refusal_of, rows_of, sums_of
from tests.importers.mutations import attack

D = Decimal
SCHEMA = """
CREATE TABLE accounts (id TEXT PRIMARY KEY, account_id TEXT, name TEXT, balance_current INTEGER,
  mask TEXT, official_name TEXT, type TEXT, offbudget INTEGER DEFAULT 0, closed INTEGER DEFAULT 0,
  tombstone INTEGER DEFAULT 0);
CREATE TABLE payees (id TEXT PRIMARY KEY, name TEXT, transfer_acct TEXT, tombstone INTEGER);
CREATE TABLE payee_mapping (id TEXT PRIMARY KEY, targetId TEXT);
CREATE TABLE categories (id TEXT PRIMARY KEY, name TEXT, cat_group TEXT);
CREATE TABLE category_mapping (id TEXT PRIMARY KEY, transferId TEXT);
CREATE TABLE preferences (id TEXT PRIMARY KEY, value TEXT);
CREATE TABLE messages_crdt (id INTEGER PRIMARY KEY, value BLOB NOT NULL);
CREATE TABLE transactions (id TEXT PRIMARY KEY, isParent INTEGER DEFAULT 0,
  isChild INTEGER DEFAULT 0, acct TEXT, category TEXT, amount INTEGER, description TEXT,
  notes TEXT, date INTEGER, financial_id TEXT, imported_description TEXT,
  starting_balance_flag INTEGER DEFAULT 0, transferred_id TEXT, sort_order REAL,
  tombstone INTEGER DEFAULT 0, cleared INTEGER DEFAULT 1, parent_id TEXT);
CREATE INDEX trans_date ON transactions (date);
CREATE VIEW v_payees AS SELECT COALESCE(a.name, p.name) AS name FROM payees p
  LEFT JOIN accounts a ON p.transfer_acct = a.id;
INSERT INTO accounts (id, name, offbudget, closed, tombstone) VALUES
  ('a', 'Giro', 0, 0, 0), ('b', 'Savings', 0, 0, 0), ('c', 'House loan', 1, 1, 0),
  ('z', 'Gone', 0, 0, 1);
INSERT INTO payees VALUES ('p1', 'Shop', NULL, 0), ('p2', '', 'b', 0), ('p3', '', 'a', 0);
INSERT INTO payee_mapping VALUES ('p1', 'p1'), ('old', 'p1'), ('p2', 'p2'), ('p3', 'p3');
INSERT INTO categories VALUES ('k1', 'Food', 'g'), ('k2', 'Clothes', 'g');
INSERT INTO category_mapping VALUES ('k1', 'k1'), ('k2', 'k2');
"""
ROWS = """
INSERT INTO transactions
  (id, isParent, isChild, acct, category, amount, description, notes, date,
   starting_balance_flag, transferred_id, tombstone, parent_id) VALUES
  ('t1', 0, 0, 'a', NULL, 100000, NULL, 'start', 20240101, 1, NULL, 0, NULL),
  ('t2', 0, 0, 'a', 'k1', -1234, 'old', 'lunch', 20240102, 0, NULL, 0, NULL),
  ('t3', 0, 0, 'a', NULL, -5000, 'p2', 'save', 20240103, 0, 't4', 0, NULL),
  ('t4', 0, 0, 'b', NULL, 5000, 'p3', 'save', 20240103, 0, 't3', 0, NULL),
  ('s0', 1, 0, 'a', NULL, -10000, 'p1', 'all', 20240104, 0, NULL, 0, NULL),
  ('s1', 0, 1, 'a', 'k1', -4000, 'p1', NULL, 20240104, 0, NULL, 0, 's0'),
  ('s2', 0, 1, 'a', 'k2', -3500, 'p1', 'hat', 20240104, 0, NULL, 0, 's0'),
  ('s3', 0, 1, 'a', NULL, -2500, 'p2', NULL, 20240104, 0, 's4', 0, 's0'),
  ('s4', 0, 0, 'b', NULL, 2500, 'p3', NULL, 20240104, 0, 's3', 0, NULL),
  ('o1', 0, 0, 'c', NULL, -9000000, NULL, NULL, 20240101, 1, NULL, 0, NULL),
  ('d1', 0, 0, 'a', NULL, -77, 'p1', NULL, 20240105, 0, NULL, 1, NULL),
  ('g1', 0, 0, 'z', NULL, -77, 'p1', NULL, 20240105, 0, NULL, 0, NULL),
  ('n1', 0, 0, 'a', NULL, 0, 'p1', NULL, 20240105, 0, NULL, 0, NULL),
  ('e1', 0, 0, 'a', NULL, -77, 'p1', NULL, 20240230, 0, NULL, 0, NULL),
  ('e2', 0, 0, 'a', NULL, -77.5, 'p1', NULL, 20240105, 0, NULL, 0, NULL),
  ('x1', 1, 0, 'b', NULL, -900, 'p1', NULL, 20240106, 0, NULL, 0, NULL),
  ('x2', 0, 1, 'b', 'k1', -800, 'p1', NULL, 20240106, 0, NULL, 0, 'x1');
"""


def database(*more: str) -> bytes:
    made = sqlite3.connect(":memory:")
    for script in (SCHEMA, ROWS, *more):
        made.executescript(script)
    made.commit()
    return made.serialize()


def packed(content: bytes, folder: str = "") -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{folder}db.sqlite", content)
        archive.writestr(f"{folder}metadata.json", '{"id": "My-Finances-1"}')
    return target.getvalue()


def test_a_budget() -> None:
    content = packed(database())
    assert recognised(content)[0] == ("actual", SURE)
    assert recognised(database())[0] == ("actual", SURE)
    document = document_of(IMPORTER, content)
    assert rows_of(document) == [
        ("2024-01-01", "opening_balance", D(1000)),
        ("2024-01-02", "withdraw", D("-12.34")),
        ("2024-01-03", "transfer_out", D(-50)),
        ("2024-01-04", "transfer_out", D(-25)),
        ("2024-01-04", "withdraw", D(-75)),
        ("2024-01-01", "opening_balance", D(-90000)),
        ("2024-01-06", "withdraw", D(-9)),
    ]
    # By hand, as the program adds an account up: wholes of splits, and not their parts.
    assert sums_of(document)["a", ""] == D("1000.00") - D("12.34") - 50 - 100
    told = {one.row.external_id: one.row for one in document.entries}
    assert told["t2"].note == "Shop · lunch · Food"
    assert told["s0"].note == "Shop · all · Food · hat · Clothes"
    assert (told["t3"].to_account, told["s3"].to_account) == ("b", "b")
    assert document.passed == {
        "deleted transactions": 1,
        "rows of deleted accounts": 1,
        "rows of nothing": 1,
        "other sides of transfers": 2,
    }
    assert [(one.line, one.field) for one in document.problems] == [(14, "date"), (15, "amount")]
    assert [(one.name, one.type, one.note) for one in document.accounts] == [
        ("Giro", "depository", ""),
        ("Savings", "depository", ""),
        ("House loan", "manual_liability", "off budget, closed"),
    ]
    assert "The parts of a split do not come to its whole, which counts." in document.notes
    assert [one.key for one in document.guesses] == ["currency"]


def test_a_budget_that_tells_its_currency_and_one_in_a_folder_with_a_log() -> None:
    content = database("INSERT INTO preferences VALUES ('defaultCurrencyCode', 'EUR')")
    logged = content[:18] + b"\x02\x02" + content[20:]
    document = document_of(IMPORTER, packed(logged, "My-Finances-1/"))
    assert {one.row.currency for one in document.entries} == {"EUR"}
    assert not document.guesses


GENERATED = """
ALTER TABLE transactions RENAME TO hidden;
CREATE TABLE transactions (id TEXT, amount INTEGER AS (length(zeroblob(100000000))));
"""
COMPUTED = """
ALTER TABLE transactions RENAME TO hidden;
CREATE VIEW transactions AS SELECT * FROM hidden;
"""
ENDLESS = """
ALTER TABLE transactions RENAME TO hidden;
CREATE VIEW transactions AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
  SELECT i AS id FROM n;
"""
TRIGGER = "CREATE TRIGGER t AFTER INSERT ON accounts BEGIN DELETE FROM accounts; END;"
VIRTUAL = "CREATE VIRTUAL TABLE v USING fts5(a);"
LONG = "UPDATE transactions SET notes = printf('%.*c', 70000, 'x') WHERE id = 't2';"


@pytest.mark.parametrize(
    ("script", "word"),
    [
        (GENERATED, "no accounts and transactions"),
        (COMPUTED, "no accounts and transactions"),
        (ENDLESS, "no accounts and transactions"),
        (TRIGGER, "trigger"),
        (VIRTUAL, "virtual table"),
        (LONG, "64 KiB"),
        ("DROP TABLE transactions;", "no accounts and transactions"),
    ],
)
def test_databases_made_to_do_harm_are_refused(script: str, word: str) -> None:
    assert word in refusal_of(IMPORTER, packed(database(script))).reason


def test_damaged_databases_and_archives_are_refused() -> None:
    content = database()
    assert "no SQLite" in refusal_of(IMPORTER, packed(b"SQLite format 4\0" + bytes(200))).reason
    assert "damaged" in refusal_of(IMPORTER, content[:4096] + bytes(len(content) - 4096)).reason
    assert refusal_of(IMPORTER, packed(content)[:-30])
    assert "no db.sqlite" in refusal_of(IMPORTER, _empty()).reason
    nameless = _empty().replace(b"a.txt", b"\0.txt")
    assert "damaged" in refusal_of(IMPORTER, nameless).reason
    assert not recognised(nameless)


def _empty() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("a.txt", "a")
    return target.getvalue()


TABLE = """\
Account,Date,Payee,Notes,Category,Amount,Split_Amount,Cleared
Giro,2024-01-04,Shop,(SPLIT INTO 2) all,,0,-75,Cleared
Giro,2024-01-04,Shop,(SPLIT 1 OF 2) ,Food,-40,0,Cleared
Giro,2024-01-04,Shop,(SPLIT 2 OF 2) hat,Clothes,-35,0,Cleared
Giro,2024-01-03,Savings,save,,-50,0,Reconciled
Savings,2024-01-03,Giro,save,,50,0,Not cleared
Giro,2024-01-02,Shop,"lunch, late",Food,-12.34,0,Cleared
Giro,2024-01-02,Savings,no transfer,Food,-1.5,0,Cleared
Giro,2024-01-01,Starting Balance,,Starting Balances,1000,0,Cleared
Giro,2024-02-30,Shop,,Food,-1,0,Cleared
Giro,2024-01-01,Shop,,Food,1e3,0,Cleared
Giro,2024-01-05,Shop,(SPLIT INTO 2) ,,0,-9,Cleared
Giro,2024-01-05,Shop,(SPLIT 1 OF 2) ,Food,-4,0,Cleared
"""


def test_a_table_of_transactions() -> None:
    assert recognised(TABLE)[0] == ("actual", SURE)
    document = document_of(IMPORTER, TABLE, currency="EUR")
    assert rows_of(document) == [
        ("2024-01-04", "withdraw", D(-40)),
        ("2024-01-04", "withdraw", D(-35)),
        ("2024-01-03", "transfer_out", D(-50)),
        ("2024-01-02", "withdraw", D("-12.34")),
        ("2024-01-02", "withdraw", D("-1.5")),
        ("2024-01-01", "opening_balance", D(1000)),
        ("2024-01-05", "withdraw", D(-4)),
    ]
    assert document.entries[1].row.note == "Shop · hat · Clothes"
    assert document.entries[2].row.to_account == "Savings"
    assert document.passed == {"splits, whose parts count": 2, "other sides of transfers": 1}
    assert [(one.line, one.field) for one in document.problems] == [
        (10, "Date"),
        (11, "Amount"),
        (12, "Notes"),
    ]
    old = "Account,Date,Payee,Notes,Category,Amount,Cleared,Reconciled\n"
    assert recognised(old + "Giro,2024-01-02,Shop,,Food: Lunch,-1.5,true,false\n")[0][1] == SURE


def test_damaged_copies_are_read_soundly_or_refused() -> None:
    read, refused = attack(IMPORTER, {"table": TABLE.encode()}, 120)
    assert read
    assert refused
    read, refused = attack(IMPORTER, {"database": database(), "zip": packed(database())}, 160)
    assert read
    assert refused
