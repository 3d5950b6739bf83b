"""Tables in the child say what they say in this process; workbooks are read as their cells are."""

import io
import zipfile
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
import xlsxwriter

from app.domain.activities import ActivityRow
from app.domain.errors import FileRefusedError, RefusedError
from app.domain.mapped.maps import FileMap
from app.ports.importers import ReaderFailedError, RefusedFile
from app.ports.progress import NoProgress
from app.providers.files_in.grids import cell_text, grid_of, number_text
from app.providers.files_in.tables import ChildTables
from app.providers.mapped_csv import MappedCsv

CSV = (
    "Buchungstag;Verwendungszweck;Betrag;Saldo\r\n"
    "03.01.2024;B\u00e4ckerei\u00a0M\u00fcller;-3,50;96,50\r\n"
    "25.01.2024;Lohn;1.000,00;1.096,50\r\n"
    "nie;was;1,00;\r\n"
)


@pytest.fixture(scope="module")
def tables() -> ChildTables:
    return ChildTables()


def told(files: ChildTables | MappedCsv, path: Path) -> list[object]:
    with files.open(path) as sheet:
        guess = sheet.guess()
        mapping = replace(guess.mapping, account="Giro")
        snapshot = sheet.snapshot(mapping)
        rows = list(snapshot.activities(NoProgress()))
        return [
            (sheet.encoding, sheet.delimiter, sheet.header_line, sheet.header, sheet.sample),
            (guess, sheet.questions(mapping), sheet.words(mapping), sheet.preview(mapping, 10)),
            (rows, dict(snapshot.passed), snapshot.check, snapshot.preview(2), sheet.digest),
        ]


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_a_child_reads_as_this_process_does(
    tables: ChildTables, tmp_path: Path, encoding: str
) -> None:
    path = tmp_path / "bank.csv"
    path.write_bytes(CSV.encode(encoding))
    assert told(tables, path) == told(MappedCsv(), path)


def test_other_encodings_and_padding(tables: ChildTables, tmp_path: Path) -> None:
    path = tmp_path / "bank.csv"
    for content in (CSV.encode("utf-32"), CSV.encode() + b"\0" * 512):
        path.write_bytes(content)
        with tables.open(path) as sheet:
            rows = list(sheet.snapshot(sheet.guess().mapping).activities(NoProgress()))
        assert [one.amount for one in rows if isinstance(one, ActivityRow)] == [
            Decimal("3.5"),
            Decimal(1000),
        ]


def test_an_iteration_that_is_left_or_repeated_is_answered(
    tables: ChildTables, tmp_path: Path
) -> None:
    path = tmp_path / "bank.csv"
    path.write_text("Date,Text,Amount\n" + "2024-01-02,x,1.00\n" * 2_500)
    with tables.open(path) as sheet:
        snapshot = sheet.snapshot(replace(sheet.guess().mapping, amount_sign="signed"))
        first, left = snapshot.activities(NoProgress()), snapshot.activities(NoProgress())
        next(first)
        next(left)
        assert len(list(snapshot.activities(NoProgress()))) == 2_500
        del left
        assert len(list(first)) == 2_499
        assert len(list(snapshot.activities(NoProgress()))) == 2_500


def test_what_is_wrong_is_said_as_before(tables: ChildTables, tmp_path: Path) -> None:
    path = tmp_path / "bank.csv"
    path.write_text("Date,Text,Amount\n2024-01-02,x,1.00\n")
    with tables.open(path) as sheet:
        with pytest.raises(RefusedError):
            sheet.snapshot(FileMap((("None", "date"), ("Amount", "amount"))))
        assert sheet.guess().mapping.columns  # the child still answers
    path.write_bytes(bytes(range(256)))
    with pytest.raises(FileRefusedError, match=r"bank\.csv"):
        tables.open(path)


def book(path: Path, *, hidden: bool = True) -> None:
    made = xlsxwriter.Workbook(str(path))
    made.add_worksheet("About").write(0, 0, "Export")
    sheet, days = made.add_worksheet("Moves"), made.add_format({"num_format": "yyyy-mm-dd"})
    for place, name in enumerate(("Date", "Text", "Amount", "Balance")):
        sheet.write(2, place, name)
    for row, (amount, balance) in enumerate(((-0.1, 99.9), (-0.2, 99.7), (1000.125, 1099.825)), 3):
        sheet.write_datetime(row, 0, datetime(2024, 1, row), days)  # noqa: DTZ001  # as cells are
        sheet.write(row, 1, "two\nlines, with a comma")
        sheet.write(row, 2, amount)
        sheet.write_formula(row, 3, "=1/0", None, balance)
    if hidden:
        made.add_worksheet("Secret").hide()
    made.close()


def test_a_workbook_is_a_table(tables: ChildTables, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    book(path)
    with tables.open(path) as sheet:
        assert (sheet.sheets, sheet.sheet, sheet.header_line) == (("About", "Moves"), "Moves", 3)
        assert sheet.notes == ("The sheet 'Secret' is hidden; it was not read.",)
        mapping = sheet.guess().mapping
        assert (mapping.sheet, mapping.decimal, mapping.date_format) == ("Moves", ".", "ymd")
        snapshot = sheet.snapshot(mapping)
        rows = [one for one in snapshot.activities(NoProgress()) if isinstance(one, ActivityRow)]
        assert [(one.line, str(one.on), one.kind, one.amount) for one in rows] == [
            (4, "2024-01-03", "withdraw", Decimal("0.1")),
            (5, "2024-01-04", "withdraw", Decimal("0.2")),
            (6, "2024-01-05", "deposit", Decimal("1000.125")),
        ]
        assert snapshot.check.grade == "balanced"  # of the kept values: nothing is computed
    with pytest.raises(FileRefusedError, match="no sheet 'None'"):
        tables.open(path, replace(mapping, sheet="None"))


ODS = """<office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3">
<office:body><office:spreadsheet><table:table table:name="Moves">{rows}</table:table>
</office:spreadsheet></office:body></office:document-content>"""

MANIFEST = """<manifest:manifest
 xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>"""


def ods(path: Path) -> None:
    """Write a table of OpenDocument: its first file names the type, its cells hold their values."""

    def words(text: str) -> str:
        return (
            '<table:table-cell office:value-type="string">'
            f"<text:p>{text}</text:p></table:table-cell>"
        )

    def number(value: str) -> str:
        return f'<table:table-cell office:value-type="float" office:value="{value}"/>'

    rows = ["".join(words(name) for name in ("Date", "Text", "Amount", "Balance"))]
    for day, amount, balance in (
        (3, "-0.1", "99.9"),
        (4, "-0.2", "99.7"),
        (5, "1000.125", "1099.825"),
    ):
        on = f'<table:table-cell office:value-type="date" office:date-value="2024-01-0{day}"/>'
        rows.append(on + words("Caf\u00e9 &amp; bar") + number(amount) + number(balance))
    content = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        made.writestr("META-INF/manifest.xml", MANIFEST)
        made.writestr("content.xml", ODS.format(rows=content))


def test_a_table_of_opendocument_is_a_table(tables: ChildTables, tmp_path: Path) -> None:
    path = tmp_path / "book.ods"
    ods(path)
    with tables.open(path) as sheet:
        assert (sheet.sheet, sheet.header) == ("Moves", ("Date", "Text", "Amount", "Balance"))
        snapshot = sheet.snapshot(sheet.guess().mapping)
        rows = [one for one in snapshot.activities(NoProgress()) if isinstance(one, ActivityRow)]
        assert [(str(one.on), one.kind, one.amount, one.note) for one in rows] == [
            ("2024-01-03", "withdraw", Decimal("0.1"), "Caf\u00e9 & bar"),
            ("2024-01-04", "withdraw", Decimal("0.2"), "Caf\u00e9 & bar"),
            ("2024-01-05", "deposit", Decimal("1000.125"), "Caf\u00e9 & bar"),
        ]
        assert snapshot.check.grade == "balanced"


def test_cells_have_the_digits_that_count() -> None:
    for number, text in (
        (0.1 + 0.2, "0.3"), (1e-7, "0.0000001"), (1e21, "1000000000000000000000"), (-0.0, "0"),
        (123456789.123456, "123456789.123456"), (5.0, "5"), (2.5e-10, "0.00000000025"),
    ):  # fmt: skip
        assert number_text(number) == text
    assert cell_text(True) == "TRUE"
    assert cell_text("a\nb\0c") == "a b c"


def test_workbooks_that_do_harm_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    book(path, hidden=False)
    whole = path.read_bytes()
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as made:
        with zipfile.ZipFile(io.BytesIO(whole)) as old:
            for name in old.namelist():
                made.writestr(name, old.read(name))
        made.writestr("xl/sharedStrings2.xml", b" " * (150 * 1024 * 1024))
    for content, words in (
        (bomb.getvalue(), "far more than it holds"),
        (whole[:-30], "end is missing"),
        (whole[:200] + whole[400:], "damaged|archive"),
    ):
        with pytest.raises(RefusedFile, match=words):
            grid_of(content)
    encrypted = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
    with pytest.raises(RefusedFile, match="damaged"):
        grid_of(encrypted)


def test_a_reader_that_crashes_on_a_table_is_named(tmp_path: Path) -> None:
    path = tmp_path / "bank.csv"
    path.write_text("Date,Text,Amount\n2024-01-02,x,1.00\n")
    with pytest.raises(ReaderFailedError, match="ended without an answer"):
        ChildTables(module="tests.importers.no_child").open(path)
