"""Files from outside, each kind of trick (K4 to K10): a typed answer, in time, and nothing else."""

import io
import re
import stat
import struct
import time
import zipfile
import zlib
from collections import Counter
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from app.domain.activities import ActivityRow
from app.domain.errors import CofferError, FileRefusedError
from app.domain.mapped.balance_check import BALANCED, CONTRADICTED
from app.ports.importers import ReaderFailedError, RefusedFile
from app.ports.progress import NoProgress
from app.ports.review import DraftWish
from app.providers.files_in.examiner import ChildExaminer
from app.providers.files_in.grids import grid_of
from app.providers.files_in.looking import look_at
from app.providers.files_in.tables import ChildTables
from app.providers.mapped_csv import MappedCsv
from app.providers.pdf_file.asking import read_file
from app.providers.pdf_file.pages import read_pages
from tests.faults.importing_parts import (
    WAYS,
    camt,
    changed,
    grade_of,
    link,
    mt940,
    packed,
    reader,
    table,
)
from tests.faults.rig import Rig, fault
from tests.importers.pdf_kit import pdf, picture

MIB = 1024 * 1024

# -- K4: what is a number ---------------------------------------------------------------------

NO_NUMBERS = (
    "\u0663.\u0665", "\uff11\uff12", "\u096b", "1E5", "1e5", "12E5", "1_000", "NaN", "Infinity",
    "-inf", "1E+1000000", "1" + "0" * 400, "\u00b2", "\u221e", "0x10", "12.34\u0663", "1d5",
)  # fmt: skip
EXPONENTS = frozenset({"1E5", "1e5", "12E5"})
OFX = (
    "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nENCODING:UTF-8\n\n<OFX><BANKMSGSRSV1><STMTTRNRS>"
    "<STMTRS><CURDEF>USD<BANKACCTFROM><BANKID>1<ACCTID>2<ACCTTYPE>CHECKING</BANKACCTFROM>"
    "<BANKTRANLIST><DTSTART>20240101<DTEND>20240131<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20240102"
    "<TRNAMT>{}<FITID>1<NAME>x</STMTTRN></BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>"
)
QIF = "!Type:Bank\nD2024-01-02\nT{}\nPx\n^\n"
HLEDGER = "2024-01-02 x\n    assets:bank  {} EUR\n    income\n"
BEANCOUNT = (
    '2024-01-01 open Assets:Bank EUR\n2024-01-01 open Income:X EUR\n2024-01-02 * "x"\n'
    "  Assets:Bank   {} EUR\n  Income:X\n"
)
GHOSTFOLIO = (
    '{{"meta":{{"date":"2024-01-05T00:00:00.000Z","version":"2.0"}},"accounts":[],"activities":'
    '[{{"accountId":null,"comment":null,"fee":0,"quantity":"{}","type":"BUY","unitPrice":10,'
    '"currency":"USD","dataSource":"YAHOO","date":"2024-01-02T00:00:00.000Z","symbol":"AAPL"}}]}}'
)
GNUCASH = """<?xml version="1.0" encoding="utf-8" ?>
<gnc-v2><gnc:count-data cd:type="book">1</gnc:count-data><gnc:book version="2.0.0">
<gnc:account version="2.0.0"><act:name>Bank</act:name><act:id type="guid">a1</act:id><act:type>BANK
</act:type><act:commodity><cmdty:space>CURRENCY</cmdty:space><cmdty:id>EUR</cmdty:id>
</act:commodity></gnc:account><gnc:transaction version="2.0.0"><trn:id type="guid">t1</trn:id>
<trn:currency><cmdty:space>CURRENCY</cmdty:space><cmdty:id>EUR</cmdty:id></trn:currency>
<trn:date-posted><ts:date>2024-01-02 00:00:00 +0000</ts:date></trn:date-posted><trn:splits>
<trn:split><split:id type="guid">s1</split:id><split:value>{0}</split:value><split:quantity>{0}
</split:quantity><split:account type="guid">a1</split:account></trn:split></trn:splits>
</gnc:transaction></gnc:book></gnc-v2>"""
ONE_ROW = {
    "camt_file": (camt(("1.00",)).replace(">1.00<", ">{}<"), "1.00"),
    "mt940_file": (mt940(("1.00",)).replace("C1,00N", "C{}N"), "1,00"),
    "ofx_file": (OFX, "1.00"),
    "qif_file": (QIF, "1.00"),
    "hledger_file": (HLEDGER, "1.00"),
    "beancount_file": (BEANCOUNT, "1.00"),
    "ghostfolio_file": (GHOSTFOLIO, "1.00"),
    "gnucash_file": (GNUCASH, "100/100"),
}
WITH_EXPONENTS = frozenset({"hledger_file", "ghostfolio_file"})  # their formats define them
STYLES = {
    "1.234,56": "1234.56", "1,234.56": "1234.56", "1 234,56": "1234.56", "1'234.56": "1234.56",
    "(12.34)": "-12.34", "12.34-": "-12.34", "12,3": "12.3", ".5": "0.5", "-0.00": "0",
}  # fmt: skip


def lax_numbers(patch: pytest.MonkeyPatch) -> None:
    """Take whatever `Decimal` takes."""
    patch.setattr("app.domain.numbers._PLAIN", re.compile(r".+", re.DOTALL))


def any_digits(patch: pytest.MonkeyPatch) -> None:
    """Take the digits of all scripts, as `\\d` does."""
    patch.setattr("app.providers.beancount_file.numbers._PLAIN", re.compile(r"[-+]?\d+(?:\.\d+)?"))
    patch.setattr("app.providers.beancount_file.parsing._NUMBER", re.compile(r"[-+*/().,\d \t]+"))


@fault(
    "K4", "every style of amounts, and what only looks like one", plants=[lax_numbers, any_digits]
)
def test_only_numbers_are_numbers(rig: Rig, tmp_path: Path) -> None:
    asked = 0
    for name, (text, good) in ONE_ROW.items():
        own = reader(name)
        assert len(own.read(text.format(good).encode(), {}).entries) == 1, name
        for wrong in NO_NUMBERS:
            if wrong in EXPONENTS and name in WITH_EXPONENTS:
                continue
            asked += 1
            began = time.process_time()
            try:
                document = own.read(text.format(wrong).encode(), {})
            except RefusedFile:
                continue
            finally:
                assert time.process_time() - began < 1
            said = [(one.row.amount, one.row.quantity) for one in document.entries]
            assert said == [], f"{name}: {wrong[:20]!r} was read as {said}"
            assert document.problems or document.passed, f"{name}: {wrong[:20]!r} is left out"
    path = tmp_path / "bank.csv"
    for style, value in STYLES.items():
        found = amounts_of(path, (style,) * 3)
        assert list(map(str, found)) == [value] * 3, style
    for wrong in (one for one in NO_NUMBERS if one not in EXPONENTS):  # exchanges write them
        assert amounts_of(path, ("1.00", wrong, "2.00")) == [Decimal(1), Decimal(2)], wrong[:20]
    for doubtful in ("1.000", "10,799"):
        path.write_text(f"Date;Text;Amount\n2024-01-02;a;{doubtful}\n")
        with MappedCsv().open(path) as sheet:
            assert "decimal" in {one.doubt for one in sheet.guess().questions}
    rig.measured(refused=asked, styles=len(STYLES))


def amounts_of(path: Path, texts: tuple[str, ...]) -> list[Decimal]:
    """Return the signed amounts that a CSV with these is read to."""
    lines = [f'2024-01-{day:02d};"{text}";x' for day, text in enumerate(texts, start=1)]
    path.write_text("\n".join(["Date;Amount;Text", *lines, ""]), encoding="utf-8")
    with MappedCsv().open(path) as sheet:
        mapping = replace(sheet.guess().mapping, account="Giro", currency="EUR")
        mapping = replace(mapping, amount_sign="signed", decimal=mapping.decimal or ".")
        rows = list(sheet.snapshot(mapping).activities(NoProgress()))
    return [
        -(one.amount or Decimal(0)) if one.kind == "withdraw" else one.amount or Decimal(0)
        for one in rows
        if isinstance(one, ActivityRow)
    ]


# -- K5: the gate of balances -----------------------------------------------------------------


def slack(patch: pytest.MonkeyPatch) -> None:
    """Let balances differ by a whole unit."""
    for place in ("files.checks", "mapped.balance_check"):
        patch.setattr(f"app.domain.{place}.slack_of", lambda balance: Decimal(1))


def no_sums(patch: pytest.MonkeyPatch) -> None:
    """Never add up a statement."""
    patch.setattr("app.domain.files.checks._sum_problem", lambda *rest: None)


@fault("K5", "one sign, digit, row or pair of columns changed", plants=[slack, no_sums])
def test_changed_statements_are_stopped(rig: Rig, tmp_path: Path) -> None:
    tried: Counter[str] = Counter()
    passed: list[str] = []
    path = tmp_path / "bank.csv"
    assert graded_table(path, table()) == BALANCED
    for kind, text in (("mt940", mt940()), ("camt", camt())):
        assert grade_of(reader(f"{kind}_file").read(text.encode(), {})) == BALANCED
    for number in range(rig.count(120, 2_000)):
        kind, way = ("mt940", "camt", "csv")[number % 3], WAYS[number // 3 % 4]
        text = changed(kind, way, rig.dice)
        tried[f"{kind} {way}"] += 1
        try:
            if kind == "csv":
                grade = graded_table(path, text)
            else:
                grade = grade_of(reader(f"{kind}_file").read(text.encode(), {}))
        except RefusedFile:
            continue
        if grade != CONTRADICTED:
            passed.append(f"{kind} {way}: {grade}")
    count = sum(tried.values())
    assert len(tried) == 12
    assert len(passed) * 1_000 <= count, passed[:10]
    rig.measured(changed=count, stopped=count - len(passed))


def graded_table(path: Path, text: str) -> str:
    path.write_text(text)
    with MappedCsv().open(path) as sheet:
        mapping = replace(sheet.guess().mapping, account="Giro", amount_sign="signed")
        snapshot = sheet.snapshot(replace(mapping, decimal="."))
        problems = [
            one for one in snapshot.activities(NoProgress()) if not isinstance(one, ActivityRow)
        ]
        return CONTRADICTED if problems else snapshot.check.grade


# -- K6: XML ----------------------------------------------------------------------------------

ROOTS = {
    "camt_file": "Document",
    "ibkr_flex": "FlexQueryResponse",
    "gnucash_file": "gnc-v2",
    "kmymoney_file": "KMYMONEY-FILE",
    "ofx_file": "OFX",
}
DTD, DEEP, ENCODING = r"document type|DTD", r"deep", r"encoding|\bXML\b"


def attacks(root: str, many: int) -> list[tuple[str, bytes, str]]:
    """Return (name, document, what its refusal says)."""
    head = f'<?xml version="1.0"?><!DOCTYPE {root} '
    laughs = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    local, far = "file:///etc/passwd", "http://127.0.0.1:9/x.dtd"
    texts = [
        ("external", f'{head}[<!ENTITY x SYSTEM "{local}">]><{root}>&x;</{root}>', DTD),
        ("laughs", f'{head}[<!ENTITY e0 "ha">{laughs}]><{root}>&e9;</{root}>', DTD),
        ("quadratic", f'{head}[<!ENTITY x "{"a" * many}">]><{root}>{"&x;" * many}</{root}>', DTD),
        ("outer", f'{head}SYSTEM "{far}"><{root}></{root}>', DTD),
        ("parameter", f'{head}[<!ENTITY % x SYSTEM "{far}"> %x;]><{root}></{root}>', DTD),
        ("deep", f"<{root}>{'<a>' * 100_000}{'</a>' * 100_000}</{root}>", DEEP),
        (
            "include",
            f'<{root} xmlns:xi="http://www.w3.org/2001/XInclude">'
            f'<xi:include href="{local}" parse="text"/></{root}>',
            "",
        ),
    ]
    found = [(name, text.encode(), says) for name, text, says in texts]
    for codec in ("UTF-7", "rot13", "no-such", "cp037"):
        text = f'<?xml version="1.0" encoding="{codec}"?><{root}></{root}>'
        found.append((codec, text.encode(), ""))
    wide = f'<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE {root} [<!ENTITY x "y">]><{root}/>'
    return [*found, ("wide", wide.encode("utf-16"), DTD)]


def bare_parser(patch: pytest.MonkeyPatch) -> None:
    """Read XML as the standard library does."""
    from xml.etree import ElementTree  # that is the fault

    def iterparse(source: Any, events: Any, forbid_dtd: bool) -> Any:
        return ElementTree.iterparse(source, events=events)  # likewise

    patch.setattr("defusedxml.ElementTree.iterparse", iterparse)


def no_bottom(patch: pytest.MonkeyPatch) -> None:
    """Follow elements however deep."""
    patch.setattr("app.providers.camt_file.tree.DEEPEST", 10**9)


@fault(
    "K6", "XML with entities, DTDs, includes, depth, odd encodings", plants=[bare_parser, no_bottom]
)
def test_xml_that_does_harm_is_refused(rig: Rig) -> None:
    slowest = 0.0
    for name, root in ROOTS.items():  # what they import late is not what is measured
        with pytest.raises(RefusedFile):
            reader(name).read(f"<{root}/>".encode(), {})
    before = peak_mib(reset=True)
    for name, root in ROOTS.items():
        for what, content, says in attacks(root, rig.count(5_000, 50_000)):
            began = time.process_time()
            reader(name).recognise(look_at(content))
            with pytest.raises(RefusedFile) as caught:
                reader(name).read(content, {})
            slowest = max(slowest, time.process_time() - began)
            said = str(caught.value.reason)
            assert re.search(says, said, re.IGNORECASE) or "nested" in said, (name, what, said)
            assert "root:" not in said
    text = b"<OFX>" + b"a" * (rig.count(4, 49) * MIB) + b"</OFX>"
    with pytest.raises(RefusedFile):
        reader("ofx_file").read(text, {})
    grown = peak_mib() - before
    assert slowest < 2.5, "one second where nothing else runs"
    assert grown < 128 + rig.count(4, 49) * 5
    rig.measured(slowest=f"{slowest:.2f} s", memory=f"{grown:.0f} MiB")


def peak_mib(*, reset: bool = False) -> float:
    """Return the most memory that this process had, since the last reset."""
    if reset:
        Path("/proc/self/clear_refs").write_text("5")
    found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    return int(found[1]) / 1024 if found else 0.0


# -- K7: workbooks ----------------------------------------------------------------------------

SHEET = "xl/worksheets/sheet1.xml"


def workbook(**changes: bytes) -> bytes:
    """Return an XLSX. `rows`: XML after its rows; `dimension`: what it says of itself."""
    file = io.BytesIO()
    made = xlsxwriter.Workbook(file, {"in_memory": True})
    sheet = made.add_worksheet("Moves")
    sheet.write_row(0, 0, ("Date", "Text", "Amount"))
    for row in range(1, 4):
        sheet.write_row(row, 0, (f"2024-01-0{row}", f"t{row}", row))
    made.close()
    out = io.BytesIO()
    extra = {name: content for name, content in changes.items() if "/" in name}
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == SHEET:
                content = content.replace(
                    b"</sheetData>", changes.get("rows", b"") + b"</sheetData>"
                ).replace(b"A1:C4", changes.get("dimension", b"A1:C4"))
            new.writestr(name, extra.pop(name, content))
        for name, content in extra.items():
            new.writestr(name, content)
    return out.getvalue()


def lying(content: bytes, name: str) -> bytes:
    """Return an archive that says of an entry that it unpacks to little."""
    told = bytearray(content)
    for sign, size, length, own in ((b"PK\1\2", 24, 28, 46), (b"PK\3\4", 22, 26, 30)):
        at = content.find(sign)
        while at >= 0:
            long = int.from_bytes(content[at + length : at + length + 2], "little")
            if content[at + own : at + own + long] == name.encode():
                told[at + size : at + size + 4] = struct.pack("<I", 5_000)
            at = content.find(sign, at + 1)
    return bytes(told)


def crowded(content: bytes) -> bytes:
    """Return an archive that says that it has very many entries."""
    at = content.rindex(b"PK\5\6")
    return content[: at + 8] + struct.pack("<HH", 60_000, 60_000) + content[at + 12 :]


def no_ratio(patch: pytest.MonkeyPatch) -> None:
    """Unpack whatever an archive holds."""
    patch.setattr("app.providers.zip_parts.MOST_RATIO", 10**9)


def big_sheets(patch: pytest.MonkeyPatch) -> None:
    """Take a sheet of any size."""
    patch.setattr("app.providers.files_in.grids._check_size", lambda rows, columns: None)


@fault("K7", "workbooks that unpack, claim or refer to too much", plants=[no_ratio, big_sheets])
def test_workbooks_that_do_harm_are_refused(rig: Rig, tmp_path: Path) -> None:
    cells = b'<row r="9"><c r="A9"><v>1</v></c></row>' * (rig.count(4, 150) * MIB // 39)
    bomb = workbook(rows=cells)
    shared = b"<sst>" + b"<si><t>a</t></si>" * (rig.count(3, 150) * MIB // 17) + b"</sst>"
    wide = b'<row r="60"><c r="%s"><v>1</v></c></row>'
    for content, says in (
        (bomb, "far more than it holds"),
        (lying(bomb, SHEET), "damaged"),
        (workbook(**{"xl/sharedStrings.xml": shared}), "far more than it holds"),
        (crowded(workbook()), "at most 10,000"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 5_000, "damaged"),
        (packed(("in.zip", packed(("a", b"b")))), "unpack it first"),
        (workbook(rows=wide % b"ZZ60"), "too big"),
    ):
        began = time.process_time()
        with pytest.raises(RefusedFile, match=says):
            grid_of(content)
        assert time.process_time() - began < 5
    outer = (
        b'<row r="9"><c r="A9"><f>[1]S!A1+WEBSERVICE("http://127.0.0.1:9/")</f><v>7</v></c></row>'
    )
    for whole in (
        workbook(dimension=b"A1:XFD1048576"),
        workbook(rows=outer, **{"xl/externalLinks/externalLink1.xml": b"<externalLink/>"}),
        workbook(**{"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0" * 100}),
        workbook(**{"xl/embeddings/in.xlsx": workbook()}),
    ):
        found = grid_of(whole)
        assert found is not None
        assert found.content.startswith(b"Date,Text,Amount\n2024-01-01,t1,1\n")
        assert b"7" in found.content or b"XFD" not in whole  # the value that was kept with it
    path = tmp_path / "far.xlsx"
    path.write_bytes(workbook(rows=wide.replace(b"60", b"1048576", 1) % b"XFD1048576"))
    with pytest.raises(FileRefusedError):  # its reader may crash: in the child
        ChildTables().open(path)


# -- K8: archives with path tricks ------------------------------------------------------------

TRICKS: tuple[str | zipfile.ZipInfo, ...] = (
    "../up.xml", "a/../../up.xml", "/etc/up.xml", "C:/up.xml", "C:up.xml", "\\\\server\\share\\up",
    "..\\up.xml", "con.xml", "a/LPT1.txt", "nul", "a\nb.xml", "a\0b.xml", "n" * 300,
    link("link.xml"), link("device.xml", stat.S_IFCHR), link("pipe.xml", stat.S_IFIFO),
)  # fmt: skip


def no_names(patch: pytest.MonkeyPatch) -> None:
    """Take any name in an archive."""
    patch.setattr("app.providers.zip_parts._name_fault", lambda name: "")


def links_too(patch: pytest.MonkeyPatch) -> None:
    """Take links and devices in an archive."""
    patch.setattr("app.providers.zip_parts._entry_fault", lambda info, packed: "")


@fault("K8", "archives with names that lead elsewhere, links, twins", plants=[no_names, links_too])
def test_archives_with_tricks_are_refused(
    rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    wanted = {
        "camt_file": ("statement.xml", camt().encode()),
        "actual_file": ("db.sqlite", b"SQLite format 3\0" + b"\0" * 200),
    }
    asked = 0
    for name, own in wanted.items():
        for trick in TRICKS:
            if isinstance(trick, str) and "\0" in trick:
                content = packed(own, ("aXb.xml", b"x")).replace(b"aXb.xml", b"a\0b.xml")
            else:
                content = packed(own, (trick, b"target"))
            asked += 1
            if isinstance(trick, str) and "\0" in trick:  # the library cuts it: one file of a name
                continue
            with pytest.raises(RefusedFile, match="archive"):
                reader(name).read(content, {})
        for twin in (own[0], own[0].upper(), f"{own[0]}.", f"{own[0]} "):
            with pytest.raises(RefusedFile, match="twice"):
                reader(name).read(packed(own, (twin, b"other")), {})
        with pytest.raises(RefusedFile):
            reader(name).read(packed(own, ("in.zip", packed(own)))[:-5], {})
    assert len(reader("camt_file").read(packed(wanted["camt_file"]), {}).entries) == 8
    assert list(tmp_path.iterdir()) == []
    rig.measured(tricks=asked)


# -- K9: PDF and pictures ---------------------------------------------------------------------


def png(width: int, height: int, data: bytes = b"") -> bytes:
    """Return a picture of a size that has hardly any bytes."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        sum_ = struct.pack(">I", zlib.crc32(kind + content))
        return struct.pack(">I", len(content)) + kind + content + sum_

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(data)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


LINE = [(50, 700, 10, "01.02.2024"), (200, 700, 10, "Coffee"), (400, 700, 10, "-3,50")]


def scripted() -> bytes:
    """Return a PDF that wants to run a script, open a file and call a page when it is opened."""
    actions = (
        b"/OpenAction << /S /JavaScript /JS (app.launchURL\\('http://127.0.0.1:9/'\\)) >> "
        b"/AA << /WC << /S /Launch /F (/bin/true) >> >> "
    )
    whole = pdf([LINE])
    return whole.replace(b"<< /Type /Catalog ", b"<< /Type /Catalog " + actions)


def any_pages(patch: pytest.MonkeyPatch) -> None:
    """Read however many pages."""
    patch.setattr("app.providers.pdf_file.pdf_text.check_pages", lambda count: None)


def any_size(patch: pytest.MonkeyPatch) -> None:
    """Decode pictures of any size."""
    patch.setattr("app.providers.pdf_file.pictures.MOST_PIXELS", 10**12)
    patch.setattr("PIL.Image.MAX_IMAGE_PIXELS", None)


@fault("K9", "pages and pictures that are too many, too large, cut, two things at once",
       plants=[any_pages, any_size])  # fmt: skip
def test_pages_and_pictures_end_in_a_typed_answer(rig: Rig, tmp_path: Path) -> None:
    first = DraftWish(first=1, last=1)
    whole = pdf([LINE])
    loop = whole.replace(b"/Kids [4 0 R]", b"/Kids [2 0 R]")
    assert loop != whole
    for content, says in (
        (png(30_000, 30_000), "pixels"),
        (png(2**31 - 1, 8), "pixels|damaged"),
        (picture([(10, 10, "cut")], (200, 100))[:300], "damaged"),
        (pdf([LINE] * rig.count(501, 5_000)), "pages"),
        (whole[: len(whole) // 3], "damaged|pages|read"),
        (whole.replace(b"/Count 1", b"/Count 99999999"), ""),
        (loop, ""),
        (whole.replace(b"xref\n0", b"xref\n9"), ""),
    ):
        began = time.process_time()
        said = ""
        try:
            pages = list(read_pages(content, first))
        except RefusedFile as error:
            said = error.reason
        assert re.search(says, said), f"{says!r}: {said or len(pages)}"
        assert time.process_time() - began < 10
    [page] = read_pages(scripted() + packed(("a.html", b"<script>")), first)
    assert "Coffee" in {one.text for one in page.words}
    path = tmp_path / "both.pdf"
    for content in (png(30_000, 30_000), b"%PDF-1.7\n" + whole[9:-200] + b"\xff" * 200):
        path.write_bytes(content)
        with pytest.raises(FileRefusedError):
            read_file(path, first, NoProgress())


# -- K10: odd files ---------------------------------------------------------------------------

HEAD = "Date,Text,Amount\n"
ROWS = "".join(f"2024-01-{day:02d},t{day},-{day}.50\n" for day in range(1, 10))
TABLE = HEAD + ROWS


def any_text(patch: pytest.MonkeyPatch) -> None:
    """Read whatever there is as text, and leave out what is none."""
    from app.providers.coffer_csv.source import TextSource
    from app.providers.mapped_csv.source import MappedText

    def decoded(self: Any, whole: bytes, base: int) -> str:
        return whole.decode("utf-8", "replace").replace("\0", "")

    for kind in (TextSource, MappedText):
        patch.setattr(kind, "_decoded", decoded, raising=False)


@fault("K10", "files of another kind, encoding, shape than they seem", plants=[any_text])
def test_odd_files_have_a_typed_answer(rig: Rig, tmp_path: Path) -> None:
    path = tmp_path / "bank.ofx"  # by no name
    wide = ",".join(f"c{at}" for at in range(16_384))
    read = {
        "bom": b"\xef\xbb\xbf" + TABLE.encode(),
        "two boms": b"\xef\xbb\xbf" * 2 + TABLE.encode(),
        "utf-16": TABLE.encode("utf-16"),
        "utf-16 bare": TABLE.encode("utf-16-be"),
        "mixed ends": TABLE.replace("\n", "\r\n", 4).replace("t7,-7.50\n", "t7,-7.50\r").encode(),
        "old ends": TABLE.replace("\n", "\r").encode(),
        "no header": ROWS.encode(),
        "names twice": TABLE.replace("Amount", "Amount,Amount").replace("50\n", "50,\n").encode(),
        "no names": TABLE.replace(HEAD, ",,\n").encode(),
        "odd ends": TABLE.replace("t5", "t\x0b\u2028\x85").encode(),
    }
    for name, content in read.items():
        path.write_bytes(content)
        assert rows_of(path) == 9, name
    path.write_text(HEAD + ROWS + HEAD + ROWS.replace("2024-01", "2024-02"))
    assert rows_of(path) == 18  # and the second header is a row that cannot be read
    refused = {
        "nul": TABLE.replace("t5", "t\x005").encode(),
        "line": TABLE.encode() + b"x" * (rig.count(2, 64) * MIB) + b"\n",
        "field": TABLE.encode() + b'"' + b"x" * (rig.count(2, 64) * MIB) + b'",1,2\n',
        "columns": f"{wide}\n{wide}\n".encode(),
        "quote": (TABLE + '2024-01-11,"open,1\n' + ROWS).encode(),
        "half": TABLE.encode("utf-16")[:-1],
        "empty": b"",
        "blank": b"\n" * 100,
        "zeros": b"\0" * 1_000,
        "png": png(10, 10),
        "page": b"<!DOCTYPE html><html><table><tr><td>Date<td>Amount</table></html>",
        "json": b"[" * 100_000,
        "packed": b"\x1f\x8b\x08" + zlib.compress(TABLE.encode()),
        "noise": rig.dice.randbytes(50_000),
        "quotes": b'"' * 100_000,
        "program": b"\x7fELF" + bytes(range(256)) * 20,
    }
    for name, content in refused.items():
        path.write_bytes(content)
        with pytest.raises(CofferError) as caught:
            rows_of(path)
        assert path.name in str(caught.value), name
        assert not isinstance(caught.value, ReaderFailedError)
    examiner = ChildExaminer()
    for name in ("nul", "json", "png"):  # no reader stumbles over them
        path.write_bytes(refused[name])
        answer = examiner.examine(path, {}, NoProgress())
        assert "make sense" not in answer.refusal


def rows_of(path: Path) -> int:
    """Return how many rows of a table are read by what its columns seem to be."""
    with MappedCsv().open(path) as sheet:
        mapping = replace(sheet.guess().mapping, account="Giro", amount_sign="signed")
        rows = list(sheet.snapshot(mapping).activities(NoProgress()))
    return sum(isinstance(one, ActivityRow) for one in rows)
