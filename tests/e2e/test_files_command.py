"""Files of banks and other programs by command: recognised, graded, brought in once, kept."""

import json
from pathlib import Path

import pytest

from tests.e2e.command import Coffer

MT940 = """:20:START
:25:10020030/1234567
:28C:00005/001
:60F:C260101EUR1000,00
:61:2601020102D12,50NMSCNONREF//B26A100001
:86:Bakery
:61:2601030103C200,00NTRFNONREF//B26A100002
:86:Salary
:62F:C260131EUR1187,50
-
"""


def statement(folder: Path, text: str = MT940, name: str = "statement") -> Path:
    path = folder / name
    path.write_bytes(text.replace("\n", "\r\n").encode("cp1252"))
    return path


def ofx(folder: Path, *rows: str) -> Path:
    path = folder / "card.bin"
    told = "".join(
        f"<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>{day}<TRNAMT>{amount}<FITID>{id_}<NAME>{name}</STMTTRN>"
        for day, amount, id_, name in (row.split() for row in rows)
    )
    path.write_text(
        "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nSECURITY:NONE\nENCODING:USASCII\nCHARSET:1252\n"
        "COMPRESSION:NONE\nOLDFILEUID:NONE\nNEWFILEUID:NONE\n\n<OFX><BANKMSGSRSV1><STMTTRNRS>"
        "<TRNUID>1<STATUS><CODE>0<SEVERITY>INFO</STATUS><STMTRS><CURDEF>EUR<BANKACCTFROM><BANKID>1"
        "<ACCTID>77<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST><DTSTART>20260101<DTEND>20260131"
        f"{told}</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>",
        encoding="cp1252",
    )
    return path


def test_a_statement_is_balanced_and_comes_in_once(coffer: Coffer, tmp_path: Path) -> None:
    path = statement(tmp_path)
    dry = coffer.ask("import", path, "--account", "Giro", "--dry-run")["files"][0]
    assert (dry["format"], dry["grade"], dry["added"], dry["batch"]) == (
        "mt940",
        "balanced",
        2,
        None,
    )
    first = coffer.ask("import", path, "--account", "Giro")["files"][0]
    assert first["statements"][0]["opening"] == "1000"
    assert (first["statements"][0]["in"], first["statements"][0]["out"]) == ("200", "12.5")
    assert (first["statements"][0]["closing"], first["new_accounts"]) == ("1187.5", ["Giro"])
    again = coffer.ask("import", path, "--account", "Giro")
    assert (again["added"], again["known"]) == (0, 2)
    balance = coffer.ask("balance", "Giro", "EUR", "--at", "2026-01-31T23:59:59Z")
    assert balance["quantity"] == "1187.5"
    coffer.verified()


def test_the_opening_balance_is_written_where_that_is_asked(coffer: Coffer, tmp_path: Path) -> None:
    done = coffer.ask("import", statement(tmp_path), "--account", "Giro", "--opening")["files"][0]
    assert len(done["openings"]) == 1
    held = coffer.ask("report", "holdings", "--as-of", "2026-02-01")["holdings"]
    assert [(one["symbol"], one["quantity"]) for one in held] == [("EUR", "1187.5")]
    again = coffer.ask("import", tmp_path / "statement", "--account", "Giro", "--opening")
    assert again["added"] == 0
    assert coffer.ask("report", "activity")["total"] == 3


def test_a_contradicted_file_waits_for_the_persons_word(coffer: Coffer, tmp_path: Path) -> None:
    path = statement(tmp_path, MT940.replace("D12,50", "D12,05"))
    refused = coffer("import", path, "--account", "Giro", code=1)
    assert "--contradicted take" in str(refused)
    assert coffer.ask("report", "activity")["total"] == 0
    assert coffer.ask("accounts")["accounts"] == []
    taken = coffer.ask("import", path, "--account", "Giro", "--contradicted", "take")["files"][0]
    assert (taken["grade"], taken["added"]) == ("contradicted", 2)
    assert "1187.5" in taken["grade_reason"] or "1187.95" in taken["grade_reason"]


def test_a_changed_row_is_told_and_taken_only_when_asked(coffer: Coffer, tmp_path: Path) -> None:
    coffer.ask("import", ofx(tmp_path, "20260105 -5.00 A1 Cafe", "20260106 -7.00 A2 Shop"),
               "--account", "Giro")  # fmt: skip
    path = ofx(tmp_path, "20260105 -5.50 A1 Cafe", "20260106 -7.00 A2 Shop")
    told = coffer("import", path, "--account", "Giro", "--json", code=5).json["files"][0]
    assert (told["added"], told["known"], len(told["changed"])) == (0, 1, 1)
    assert told["changed"][0]["answer"] == "ask"
    assert coffer.ask("balance", "Giro", "EUR", "--at", "2026-02-01")["quantity"] in (
        "-12",
        "12",
        None,
    )
    coffer("import", path, "--account", "Giro", "--changed", "take", code=0)
    entries = coffer.ask("report", "activity")["entries"]
    assert sorted(one["legs"][0]["quantity"] for one in entries) == ["-5.5", "-7"]
    assert coffer.ask("import", path, "--account", "Giro")["added"] == 0
    coffer("undo", code=0)
    entries = coffer.ask("report", "activity")["entries"]
    assert sorted(one["legs"][0]["quantity"] for one in entries) == ["-5", "-7"]
    coffer.verified()


def test_the_file_itself_is_kept_and_comes_back_as_it_was(coffer: Coffer, tmp_path: Path) -> None:
    path = statement(tmp_path)
    done = coffer.ask("import", path, "--account", "Giro")["files"][0]
    number = str(done["kept_as"])
    (listed,) = coffer.ask("import", "files")["files"]
    assert (listed["name"], listed["format"], listed["kept"]) == ("statement", "mt940", True)
    copy = tmp_path / "copy"
    coffer("import", "files", "save", number, copy, code=0)
    assert copy.read_bytes() == path.read_bytes()
    assert "there already" in str(coffer("import", "files", "save", number, copy, code=1))
    again = coffer.ask("import", "files", "again", number)
    assert (again["added"], again["known"]) == (0, 2)
    coffer("import", "files", "forget", number, code=0)
    assert coffer.ask("import", "files")["files"][0]["kept"] is False
    assert coffer.ask("report", "activity")["total"] == 2
    coffer("import", "files", "save", number, tmp_path / "none", code=1)
    assert not (tmp_path / "none").exists()


def test_what_a_file_leaves_open_has_to_be_said(coffer: Coffer, tmp_path: Path) -> None:
    path = tmp_path / "old"
    path.write_text("!Type:Bank\nD01/02/2026\nT-5.00\nPCafe\n^\n", encoding="ascii")
    refused = str(coffer("import", path, "--account", "Giro", code=1))
    assert "--option date_order=" in refused
    coffer("import", path, "--account", "Giro", "--option", "date_order=dmy", code=0)
    (entry,) = coffer.ask("report", "activity")["entries"]
    assert entry["date"] == "2026-02-01"
    assert "no pair" in str(coffer("import", path, "--option", "date_order", code=1))


def test_a_table_that_leaves_nothing_open_needs_no_mapping(coffer: Coffer, tmp_path: Path) -> None:
    path = tmp_path / "any"
    path.write_text(
        "Date;Text;Amount;Currency\n2026-01-05;Cafe;-5.00;EUR\n2026-01-06;Pay;9.00;EUR\n"
    )
    coffer("import", path, "--account", "Giro", code=0)
    assert coffer.ask("report", "activity")["total"] == 2
    path.write_text("Date;Text;Amount\n01/02/2026;Cafe;-5.00\n03/04/2026;Pay;9.00\n")
    assert "day or month" in str(coffer("import", path, "--account", "Giro", code=1))


def test_formats_are_listed(coffer: Coffer) -> None:
    found = {one["id"] for one in coffer.ask("import", "formats")["formats"]}
    wanted = (
        "ofx qif camt mt940 ibkr_flex ibkr_statement gnucash kmymoney beancount hledger ghostfolio"
    )
    assert set(wanted.split()) <= found


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (
            b"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]>"
            b"<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.02'><BkToCstmrStmt/>"
            b"</Document>",
            "document type",
        ),
        (b"\x00\x01\x02" * 400, "text"),
        (b"%PDF-1.4\n%%EOF\n", "--draft"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(
    coffer: Coffer, tmp_path: Path, content: bytes, reason: str
) -> None:
    path = tmp_path / "thing"
    path.write_bytes(content)
    refused = coffer("import", path, "--account", "Giro", code=1)
    assert reason in str(refused), str(refused)
    assert json.loads(coffer("report", "activity", "--json", code=0).out)["total"] == 0
