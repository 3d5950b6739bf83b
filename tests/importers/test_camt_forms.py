"""Forms of CAMT that the samples lack, by hand: pages, summaries, reversals, hostile XML."""

import io
import zipfile
from decimal import Decimal

import pytest

from app.providers.camt_file import IMPORTER
from tests.importers.kit import document_of, grades_of, look_of, money_of, refusal_of


def balance(code: str, amount: str, *, side: str = "CRDT", on: str = "2024-01-01") -> str:
    return (
        f"<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp><Amt Ccy='EUR'>{amount}</Amt>"
        f"<CdtDbtInd>{side}</CdtDbtInd><Dt><Dt>{on}</Dt></Dt></Bal>"
    )


def entry(amount: str, side: str = "CRDT", more: str = "", status: str = "BOOK") -> str:
    return (
        f"\n<Ntry><Amt Ccy='EUR'>{amount}</Amt><CdtDbtInd>{side}</CdtDbtInd>"
        f"<Sts><Cd>{status}</Cd></Sts><BookgDt><Dt>2024-01-02</Dt></BookgDt>{more}</Ntry>"
    )


def statement(*inner: str, number: str = "S1", iban: str = "DE02120300000000202051") -> str:
    return (
        f"<Stmt><Id>{number}</Id><Acct><Id><IBAN>{iban}</IBAN></Id><Ccy>EUR</Ccy></Acct>"
        f"{''.join(inner)}</Stmt>"
    )


def file_of(*statements: str, version: str = "053.001.08", body: str = "BkToCstmrStmt") -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:'
        f'camt.{version}"><{body}><GrpHdr><MsgId>M</MsgId></GrpHdr>{"".join(statements)}'
        f"</{body}></Document>"
    )


def test_reversals_charges_and_interest() -> None:
    code = (
        "<BkTxCd><Domn><Cd>ACMT</Cd><Fmly><Cd>MDOP</Cd><SubFmlyCd>{}</SubFmlyCd></Fmly></Domn>"
        "</BkTxCd>"
    )
    document = document_of(
        IMPORTER,
        file_of(
            statement(
                balance("OPBD", "10"),
                entry("5", "DBIT", "<RvslInd>true</RvslInd>"),
                entry("3", "DBIT", code.format("CHRG")),
                entry("1", "CRDT", code.format("CHRG")),
                entry("0.50", "DBIT", code.format("INTR")),
                entry("0.25", "CRDT", code.format("INTR")),
                balance("CLBD", "2.75"),
            )
        ),
    )
    assert [(one.row.kind, str(one.row.amount)) for one in document.entries] == [
        ("withdraw", "5"), ("fee", "3"), ("fee", "-1"), ("interest_charge", "0.50"),
        ("interest", "0.25"),
    ]  # fmt: skip
    assert "reversal" in document.entries[0].row.note
    assert grades_of(document) == ["balanced"]


def test_pages_of_one_statement_are_one_part() -> None:
    document = document_of(
        IMPORTER,
        file_of(
            statement("<StmtPgntn><PgNb>1</PgNb></StmtPgntn>", balance("PRCD", "1"), entry("2")),
            statement("<StmtPgntn><PgNb>2</PgNb></StmtPgntn>", entry("4"), balance("CLBD", "7")),
            statement(balance("OPBD", "7"), entry("1"), balance("CLBD", "8"), number="S2"),
        ),
    )
    assert [(one.opening, one.closing) for one in document.parts] == [(1, 7), (7, 8)]
    assert grades_of(document) == ["balanced", "balanced"]
    with_between = file_of(
        statement(balance("OPBD", "1"), entry("2"), balance("ITBD", "3")),
        statement(balance("ITBD", "3"), entry("4"), balance("CLBD", "7")),
    )
    assert grades_of(document_of(IMPORTER, with_between)) == ["balanced", "balanced"]


SUMMARY = (
    "<TxsSummry><TtlNtries><NbOfNtries>{all}</NbOfNtries></TtlNtries><TtlCdtNtries><NbOfNtries>"
    "{count}</NbOfNtries><Sum>{sum}</Sum></TtlCdtNtries></TxsSummry>"
)


@pytest.mark.parametrize(
    ("told", "grade"),
    [
        ({"all": 3, "count": 2, "sum": "5"}, "counted"),
        ({"all": 4, "count": 3, "sum": "6"}, "counted"),  # with the pending one
        ({"all": 3, "count": 2, "sum": "5.5"}, "contradicted"),
        ({"all": 7, "count": 2, "sum": "5"}, "contradicted"),
    ],
)
def test_counts_and_sums(told: dict[str, object], grade: str) -> None:
    content = file_of(
        statement(
            SUMMARY.format(**told), entry("2"), entry("3"), entry("1", "DBIT"),
            entry("1", status="PDNG"),
        )
    )  # fmt: skip
    document = document_of(IMPORTER, content)
    assert grades_of(document) == [grade]
    assert document.passed == {"pending": 1}


def test_a_batch_is_one_row_that_names_its_payments() -> None:
    details = "".join(
        f"<TxDtls><Refs><AcctSvcrRef>REF{at}</AcctSvcrRef></Refs><Amt Ccy='EUR'>1</Amt><RltdPties>"
        f"<Cdtr><Pty><Nm>Payee {at}</Nm></Pty></Cdtr></RltdPties></TxDtls>"
        for at in range(7)
    )
    document = document_of(
        IMPORTER, file_of(statement(entry("7", "DBIT", f"<NtryDtls>{details}</NtryDtls>")))
    )
    (row,) = document.entries
    assert money_of(row) == -7
    assert row.row.note == "Payee 0 · Payee 1 · Payee 2 · Payee 3 · Payee 4 · 7 payments"
    assert row.row.external_id == ""


def test_prefixes_and_an_envelope() -> None:
    inner = file_of(statement(balance("OPBD", "1"), entry("1"), balance("CLBD", "2")))
    inner = inner.partition("\n")[2].replace("<", "<n:").replace("<n:/", "</n:")
    inner = inner.replace("xmlns=", "xmlns:n=")
    document = document_of(IMPORTER, f"<Envelope><AppHdr/>{inner}</Envelope>")
    assert grades_of(document) == ["balanced"]


def test_the_same_statement_twice_is_one_and_a_gap_is_said() -> None:
    first = statement(balance("OPBD", "1"), entry("1"), balance("CLBD", "2"))
    later = statement(balance("OPBD", "5"), entry("1"), balance("CLBD", "6"), number="S3")
    document = document_of(IMPORTER, file_of(first, first, later))
    assert len(document.entries) == 2
    assert document.passed == {"rows of a statement that is in the file twice": 1}
    assert "begins with 5" in document.notes[0]


def test_rows_that_cannot_be_read_are_named() -> None:
    bad = entry("1").replace("2024-01-02", "2024-02-30")
    content = file_of(statement(bad, entry("1e5"), entry("1", "XXXX"), entry("1", status="HUCH")))
    document = document_of(IMPORTER, content)
    assert [one.line for one in document.problems] == [3, 4, 5, 6]
    assert not document.entries


def test_an_archive_of_statements() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for at in (1, 2):
            inner = statement(
                balance("OPBD", str(at)), entry("1"), balance("CLBD", str(at + 1)), number=f"S{at}"
            )
            archive.writestr(f"2024-01-0{at}_C53_{at}.xml", file_of(inner))
    content = packed.getvalue()
    assert IMPORTER.recognise(look_of(content)) == 60
    document = document_of(IMPORTER, content)
    assert grades_of(document) == ["balanced", "balanced"]
    assert not document.notes


def test_rows_on_one_line_are_told_apart() -> None:
    content = file_of(statement(entry("1"), entry("2"))).replace("\n", "")
    assert [one.line for one in document_of(IMPORTER, content).entries] == [1, 2]


def test_letters_in_other_encodings() -> None:
    text = file_of(statement(entry("1", more="<AddtlNtryInf>Müller</AddtlNtryInf>")))
    for name in ("ISO-8859-1", "windows-1252", "UTF-16"):
        content = text.replace("UTF-8", name).encode(name)
        assert IMPORTER.recognise(look_of(content)) == 100
        assert document_of(IMPORTER, content).entries[0].row.note == "Müller"


@pytest.mark.parametrize(
    "content",
    [
        "<!DOCTYPE a [<!ENTITY b 'c'>]>" + file_of(statement(entry("1"))).partition("\n")[2],
        file_of("<a>" * 100 + "</a>" * 100),
        file_of(statement(entry("1")))[:-40],
        file_of(statement(entry("1"))).replace("UTF-8", "UTF-7"),
        file_of(statement(entry("1"))).replace("UTF-8", "nothing"),
        file_of(statement(entry("1", more=f"<AddtlNtryInf>{'x' * 70_000}</AddtlNtryInf>"))),
        file_of(statement(entry("1"))).replace("EUR'>1<", "EUR'>&b;<"),
    ],
)
def test_hostile_xml_is_refused(content: str) -> None:
    assert refusal_of(IMPORTER, content).line >= 1


def test_cards_and_loans_are_owed() -> None:
    content = file_of(
        statement(
            balance("OPBD", "5", side="DBIT"), entry("2", "DBIT"), balance("CLBD", "7", side="DBIT")
        )
    ).replace("<Ccy>EUR</Ccy>", "<Tp><Cd>CARD</Cd></Tp><Ccy>EUR</Ccy>")
    document = document_of(IMPORTER, content)
    assert (document.accounts[0].type, document.balances[0].balance) == ("credit", Decimal(-7))
    assert grades_of(document) == ["balanced"]
