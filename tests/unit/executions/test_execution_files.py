"""Files of brokers: their layout, what their columns seem to be, and what their rows become."""

import csv
import io
import random
from pathlib import Path

import pytest

from app.domain.errors import CofferError, FileRefusedError, RefusedError, RowProblem
from app.domain.trading.execution_rows import RowReader
from app.domain.trading.executions import Execution, shown
from app.ports.executions import Guess
from app.ports.progress import NoProgress
from app.providers.executions import ExecutionCsv
from app.providers.executions.tables import MAX_FIELD
from tests.unit.executions.shapes import PLAIN, SAID, SHAPES


def write(folder: Path, content: str | bytes) -> Path:
    path = folder / "trades.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def read(path: Path) -> tuple[Guess, list[Execution], list[str]]:
    """Return the guess, the executions and the problems of a file."""
    with ExecutionCsv().open(path) as sheet:
        guess = sheet.guess()
        reader = RowReader(guess.mapping, sheet.header)
        executions, problems = [], []
        for item in sheet.rows(NoProgress()):
            if isinstance(item, RowProblem):
                problems.append(f"{item.line}: {item.reason}")
                continue
            try:
                found = reader.read(*item)
            except RefusedError as error:
                problems.append(f"{item[0]}: {error}")
                continue
            if isinstance(found, Execution):
                executions.append(found)
        return guess, executions, problems


def tried(path: Path) -> tuple[Guess, list[Execution], list[str]] | str:
    """Return what `read` does, or why the file was refused."""
    try:
        return read(path)
    except CofferError as error:
        return str(error)


@pytest.mark.parametrize("name", SHAPES)
def test_the_columns_of_a_broker_are_told_by_names_and_values(name: str, tmp_path: Path) -> None:
    guess, executions, problems = read(write(tmp_path, SHAPES[name]))
    assert [shown(one) for one in executions] == SAID[name]
    assert problems == []
    assert not [one for one in guess.doubts if "choose" in one]


@pytest.mark.parametrize("name", SHAPES)
@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
def test_whatever_separates_the_columns(name: str, delimiter: str, tmp_path: Path) -> None:
    own = ";" if name == "german" else ","
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(
        csv.reader(io.StringIO(SHAPES[name]), delimiter=own)
    )
    assert [shown(one) for one in read(write(tmp_path, out.getvalue()))[1]] == SAID[name]


def test_encodings_of_windows_and_marks_at_the_beginning(tmp_path: Path) -> None:
    german = SHAPES["german"]
    for content in (german.encode("cp1252"), b"\xef\xbb\xbf" + german.encode()):
        assert [shown(one) for one in read(write(tmp_path, content))[1]] == SAID["german"]
    with ExecutionCsv().open(write(tmp_path, german.encode("cp1252"))) as sheet:
        assert sheet.encoding == "Windows-1252"


def test_lines_may_end_as_they_like(tmp_path: Path) -> None:
    for end in ("\r\n", "\r"):
        path = write(tmp_path, PLAIN.replace("\n", end).encode())
        assert len(read(path)[1]) == 2


def test_a_header_that_is_not_alone(tmp_path: Path) -> None:
    text = "Trades of 2024\n\nAccount: 1234\n" + PLAIN + "\nThe figures are not audited by us.\n"
    _, executions, problems = read(write(tmp_path, text))
    assert [one.line for one in executions] == [5, 6]
    assert problems == []


def test_columns_without_a_name_or_with_one_twice(tmp_path: Path) -> None:
    text = "Date,Side,Symbol,Quantity,Price,,Date\n2024-01-02,buy,ACME,1,2,x,2024-01-03\n"
    with ExecutionCsv().open(write(tmp_path, text)) as sheet:
        assert sheet.header[5:] == ("column 6", "Date (7)")
        assert sheet.guess().mapping.column("date") == "Date"


def test_day_and_month_that_cannot_be_told_are_asked_for(tmp_path: Path) -> None:
    text = PLAIN.replace("2024-01-02", "01/02/2024").replace("2024-01-03", "01/03/2024")
    with ExecutionCsv().open(write(tmp_path, text)) as sheet:
        guess = sheet.guess()
        assert guess.mapping.date_format == ""
        assert any("day or month" in one for one in guess.doubts)


def test_ids_that_come_again_in_another_market_count_there(tmp_path: Path) -> None:
    text = "Time,Pair,Side,Price,Qty,Trade ID\n" + "".join(
        f"2024-01-0{day} 10:00:00,{pair},buy,10,1,{day}\n"
        for day in (1, 2, 3)
        for pair in ("BTCUSDT", "ETHUSDT")
    )
    guess, executions, _ = read(write(tmp_path, text))
    assert guess.mapping.id_scope == "account"  # ids that are not unique are no ids at all
    assert {one.external_id for one in executions} == {""}


# -- what should never be read -----------------------------------------------------------------

ROW = "2024-01-04,BUY,ACME,1,2,0,USD,T9\n"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 40, "no text"),
        (b"PK\x03\x04" + random.Random(1).randbytes(5000), "no text"),
        (PLAIN.encode("utf-16"), "UTF-16"),
        (b"just a line\nand another\n", "no header"),
        (PLAIN.encode() + b'"2024-01-04,BUY,ACME,1,2,0,USD,T9\n', "never closed"),
        (PLAIN.encode() + b"2024-01-04,BUY,AC\0ME,1,2,0,USD,T9\n", "NUL"),
        (PLAIN.encode() + b"2024-01-04,BUY,\x81ACME,1,2,0,USD,T9\n", "neither UTF-8"),
        (PLAIN.encode() + b"x" * (2 * 1024 * 1024), "longer than"),
        (PLAIN.encode() + b'2024-01-04,BUY,"' + b"x" * (MAX_FIELD + 9) + b'",1,2,0,USD', "longer"),
    ],
)  # fmt: skip
def test_a_file_that_is_none_is_refused_whole(tmp_path: Path, content: bytes, reason: str) -> None:
    with pytest.raises(FileRefusedError, match=reason):
        read(write(tmp_path, content))


def test_a_folder_or_nothing_at_all_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.csv"):
        with pytest.raises(FileRefusedError):
            ExecutionCsv().open(path)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("2024-01-04,BUY,ACME,1,2", "too few fields"),
        (ROW.strip() + ",,,extra", "too many fields"),
        ('2024-01-04,BUY,"AC"ME,1,2,0,USD,T9', "quoted field"),
        ("2024-01-04,BUY,=HYPERLINK(1),1,2,0,USD,T9", "no symbol"),
        ("2024-01-04,BUY,ACME,=1+1,2,0,USD,T9", "quantity"),
        ("2024-01-04,BUY,ACME,1e400,2,0,USD,T9", "quantity"),
        ("2024-01-04,BUY,ACME,1," + "9" * 60 + ",0,USD,T9", "price"),
    ],
)
def test_a_bad_row_is_told_by_its_line_and_the_good_ones_are_kept(
    tmp_path: Path, row: str, reason: str
) -> None:
    _, executions, problems = read(write(tmp_path, f"{PLAIN}{row}\n{ROW}"))
    assert [one.line for one in executions] == [2, 3, 5]
    assert len(problems) == 1
    assert problems[0].startswith("4: ")
    assert reason in problems[0]


def test_half_a_line_at_the_end_is_no_row(tmp_path: Path) -> None:
    _, executions, problems = read(write(tmp_path, PLAIN + ROW[:-12]))
    assert len(executions) == 2
    assert "too few" in problems[0]


def test_a_file_that_changes_while_it_is_read_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, PLAIN + ROW * 40_000)
    with ExecutionCsv().open(path) as sheet:
        rows = sheet.rows(NoProgress())
        next(rows)
        with path.open("a") as more:
            more.write(ROW)
        with pytest.raises(FileRefusedError, match="changed"):
            list(rows)


def test_whatever_the_bytes_rows_problems_or_a_refusal(tmp_path: Path) -> None:
    chance = random.Random(7)
    signs = [
        b'"',
        b",",
        b"\n",
        b"\0",
        b"\xff",
        b";",
        b"=",
        b"-",
        b"\t",
        b"9" * 50,
        b"\x1b[2J",
        b"e",
    ]
    for number in range(300):
        content = bytearray(chance.choice(list(SHAPES.values())).encode())
        for _ in range(chance.randint(1, 6)):
            place = chance.randrange(len(content))
            content[place : place + chance.randint(0, 3)] = chance.choice(signs)
        found = tried(write(tmp_path, bytes(content)))
        if isinstance(found, str):
            assert found.isprintable(), number
            continue
        _, executions, problems = found
        assert all(one.quantity > 0 and one.price >= 0 for one in executions), number
        assert all(len(one) < 400 for one in problems), number


def test_the_shared_samples_of_brokers_are_read(shared_dir: Path) -> None:
    folders = [
        shared_dir / "contracts" / "imports" / name for name in ("broker-csv", "broker-csv-2")
    ]
    files = [path for folder in folders for path in sorted(folder.glob("*.csv"))]
    if not files:
        pytest.skip("the samples are not here")
    counts = {}
    for path in files:
        found = tried(path)
        if isinstance(found, str):
            assert "say" in found, path.name  # a person is asked
        else:
            counts[path.name] = len(found[1])
    expected = {
        "avanza-export.csv": 4, "bitvavo-export.csv": 12, "coinbase-export.csv": 2,
        "degiro-export.csv": 13, "freetrade-export.csv": 4, "ibkr-trades-export.csv": 8,
        "parqet-export.csv": 20, "rabobank-export.csv": 6, "revolut-invest-export.csv": 4,
        "saxo-export.csv": 12, "schwab-export.csv": 43, "swissquote-export.csv": 10,
        "trading212-export.csv": 4, "vanguard__data__cash_report.csv": 3,
        "freetrade__data__transactions.csv": 13, "interactive_brokers__data__test_basic.csv": 2,
    }  # fmt: skip
    assert {name: counts.get(name) for name in expected} == expected
