"""Files as a whole: what they are, which are refused and why, and on which line a row is."""

import errno
import hashlib
import io
import os
import socket
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.errors import CancelledError, FileRefusedError, RowProblem
from app.ports.files import FileReader
from app.ports.progress import NoProgress
from app.providers.coffer_csv import CofferCsv, source

DATA = Path(__file__).parents[2] / "data" / "csv"
HEADER = "date,account,kind,amount,note\n"
GOOD = "2024-01-02,Bank,deposit,10,\n"
Write = Callable[[str | bytes], Path]


def refusal(reader: CofferCsv, path: Path) -> str:
    with pytest.raises(FileRefusedError) as caught:
        list(reader.read_activities(path, NoProgress()))
    return caught.value.reason


def test_it_is_what_services_expect() -> None:
    reader: FileReader = CofferCsv()
    assert reader.recognise(DATA / "activities.csv") == "activities"


@pytest.mark.parametrize("format", ["activities", "prices", "observations"])
def test_a_file_is_recognised_by_its_header_and_not_by_its_name(
    reader: CofferCsv, tmp_path: Path, format: str
) -> None:
    path = tmp_path / "holiday.jpg"
    path.write_bytes((DATA / f"{format}.csv").read_bytes())
    assert reader.recognise(path) == format


def test_the_header_is_free_in_order_case_spaces_and_byte_order_mark(
    write: Write, reader: CofferCsv
) -> None:
    path = write(b"\xef\xbb\xbf Balance ,SYMBOL,account,Date\n1,USD,Bank,2024-01-02\n")
    assert reader.recognise(path) == "observations"
    assert len(list(reader.read_observations(path, NoProgress()))) == 1


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "the file is empty"),
        (b"\n\n", "the file is empty: it has no header row"),
        (b"\xef\xbb\xbf", "the file is empty: it has no header row"),
        (HEADER.encode("utf-16"), "it is encoded as UTF-16; save it as CSV in UTF-8"),
        (HEADER.encode("utf-32"), "it is encoded as UTF-32; save it as CSV in UTF-8"),
        (HEADER.encode("utf-16-le"), "line 1 has a NUL (byte 2 of the file)"),
        (f"{HEADER}{GOOD}{GOOD}\0".encode(), "line 4 has a NUL (byte 87 of the file)"),
        (
            HEADER.encode() + b"2024-01-02,Caf\xe9,deposit,1,\n",
            "it is not UTF-8: line 2, byte 45 of the file is 0xe9; save it as CSV in UTF-8",
        ),
        (HEADER.encode() + b"2024-01-02,\xed\xa0\x80", "it is not UTF-8: line 2"),
        (HEADER.encode() + b"2024-01-02,\xc3", "it is not UTF-8: line 2"),
        (b"date;account;kind\n", "its columns are separated by semicolons, not by commas"),
        (b"date\taccount\tkind\n", "its columns are separated by tabs, not by commas"),
        (b"PK\x03\x04,,,\n", "line 1: column 2 of the header has no name"),
        (b"date,account,kind,,note\n", "line 1: column 4 of the header has no name"),
        (b"date,account,kind,Date \n", "line 1: the header has the column 'date' twice"),
        (b"first,second\n1,2\n", "its first line is no header that Coffer knows: 'first,second'"),
        (
            b"date,symbol,price\n",
            "it is none of activities, prices and observations; for prices the header lacks the "
            "column currency",
        ),
        (b"date,account\n", "it is none of activities, prices and observations; for activities"),
        (",".join(f"c{n}" for n in range(16_384)).encode(), "line 1: 16384 columns, at most 1000"),
        (f'{HEADER}{GOOD}2024-01-02,"Bank,deposit,1,\n{GOOD}'.encode(),
         "the quote that begins on line 3 is never closed"),
        (f'{HEADER}2024-01-02,Bank,deposit,"1\n\n","note\n{GOOD}'.encode(),
         "the quote that begins on line 4 is never closed"),
        (f'{HEADER}2024-01-02,"Ba""nk,deposit,1,\n{GOOD}{GOOD}x,"y",,,\n'.encode(),
         "the quote that begins on line 2 is not closed before line 5"),
        (f"{HEADER}2024-01-02,Bank,deposit,1,{'x' * 65_537}\n".encode(),
         "line 2: a field is longer than 64 KiB"),
        (f"{HEADER}2024-01-02,Bank,deposit,1,{'x' * 200_000}\n".encode(),
         "line 2: a field is longer than 64 KiB"),
        (f'{HEADER}{GOOD}2024-01-02,"Bank,deposit,1,\n{GOOD * 9000}'.encode(),
         "line 3: a field is longer than 64 KiB; perhaps its quote is not closed"),
        (HEADER.encode() + b"x" * 3_000_000, "line 2 is longer than 1024 KiB"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_read_says_why(
    write: Write, reader: CofferCsv, content: bytes, reason: str
) -> None:
    assert refusal(reader, write(content)).startswith(reason)


def test_a_field_of_64_kib_is_read(write: Write, reader: CofferCsv) -> None:
    path = write(f"{HEADER}2024-01-02,Bank,deposit,1,{'x' * 65_536}\n")
    (found,) = reader.read_activities(path, NoProgress())
    assert not isinstance(found, RowProblem)


def test_an_error_late_in_a_long_file_names_its_line(write: Write, reader: CofferCsv) -> None:
    for end in ("\n", "\r\n", "\r"):
        body = (HEADER + GOOD * 50_000).replace("\n", end).encode()
        assert "line 50002, byte" in refusal(reader, write(body + b"2024-01-02,\xff"))


def test_what_is_no_file_is_refused_at_once(reader: CofferCsv, tmp_path: Path) -> None:
    pipe, link = tmp_path / "pipe", tmp_path / "link"
    os.mkfifo(pipe)
    link.symlink_to(link)
    assert refusal(reader, tmp_path) == "a folder, not a file"
    assert refusal(reader, pipe) == "a pipe, not a file"
    assert refusal(reader, Path("/dev/zero")) == "a device, not a file"
    assert refusal(reader, tmp_path / "none.csv") == "there is no such file"
    assert refusal(reader, tmp_path / "none" / "none.csv") == "there is no such file"
    assert refusal(reader, link) == "it is a link that leads to itself"
    assert refusal(reader, tmp_path / ("x" * 300)) == "its name is too long"
    assert refusal(reader, Path("a\0b")) == "that is no name of a file"


def test_a_socket_is_refused(
    reader: CofferCsv, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket may not be long
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("s")
        assert refusal(reader, Path("s")) == "a socket, not a file"


def test_a_file_without_permission_is_refused(
    write: Write, reader: CofferCsv, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(*_: object) -> int:  # root, as tests may run, is denied nothing
        raise PermissionError(errno.EACCES, "Permission denied")

    path = write(HEADER)
    monkeypatch.setattr(os, "open", denied)
    assert refusal(reader, path) == "no permission to read it"


def test_a_medium_that_fails_while_it_is_read_is_a_refusal(
    write: Write, reader: CofferCsv, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Failing(io.FileIO):
        def read(self, size: int | None = -1, /) -> bytes:
            raise OSError(errno.EIO, "Input/output error")

    path = write(HEADER)
    monkeypatch.setattr(io, "FileIO", Failing)
    assert refusal(reader, path) == "it cannot be read (Input/output error)"


def test_a_huge_sparse_file_is_refused_before_it_is_read(write: Write, reader: CofferCsv) -> None:
    path = write(HEADER)
    os.truncate(path, 2 * 1024**3)
    began = time.perf_counter()
    assert refusal(reader, path) == "the file is too big: 2,048 MiB, at most 256 MiB are read"
    assert time.perf_counter() - began < 0.5


def test_too_many_rows_are_refused(
    write: Write, reader: CofferCsv, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.providers.coffer_csv.records.MAX_ROWS", 3)
    assert len(list(reader.read_activities(write(HEADER + GOOD * 3), NoProgress()))) == 3
    assert refusal(reader, write(HEADER + GOOD * 4)) == "more than 3 rows: split the file"


@pytest.mark.parametrize("change", ["append", "cut", "touch", "rewrite"])
def test_a_file_that_changes_while_it_is_read_is_refused(
    write: Write, reader: CofferCsv, change: str
) -> None:
    content = HEADER + GOOD * 40_000
    path = write(content)
    with reader.snapshot(path) as snapshot:
        assert len(snapshot.digest) == 64
        rows = snapshot.activities(NoProgress())
        next(rows)
        if change == "append":
            with path.open("a") as file:
                file.write(GOOD)
        elif change == "cut":
            os.truncate(path, len(content) - len(GOOD))
        elif change == "touch":
            os.utime(path, ns=(1, 1))
        else:
            before = path.stat()
            path.write_text(content[:-5] + "9" + content[-4:])
            os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        with pytest.raises(FileRefusedError, match="changed while it was being read"):
            list(rows)


def test_the_file_that_was_opened_is_read_although_its_name_now_leads_elsewhere(
    write: Write, reader: CofferCsv, tmp_path: Path
) -> None:
    path = write(HEADER + GOOD * 3)
    with reader.snapshot(path) as snapshot:
        other = tmp_path / "other.csv"
        other.write_text("date,symbol,price,currency\n")
        other.replace(path)
        assert len(list(snapshot.activities(NoProgress()))) == 3


def test_the_digest_is_that_of_the_bytes(reader: CofferCsv, write: Write) -> None:
    path = write(b"\xef\xbb\xbfanything\r\n")
    assert reader.digest(path) == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_file_of_one_kind_is_not_read_as_another(reader: CofferCsv) -> None:
    with pytest.raises(FileRefusedError, match="no file of activities: the columns account, kind"):
        list(reader.read_activities(DATA / "prices.csv", NoProgress()))


def test_the_preview_shows_the_header_and_the_first_rows(reader: CofferCsv) -> None:
    with reader.snapshot(DATA / "observations.csv") as snapshot:
        rows = snapshot.observations(NoProgress())
        next(rows)
        assert snapshot.preview(1) == (
            ("date", "account", "symbol", "balance", "source", "currency", "available", "limit"),
            ("2024-01-31", "Bank", "USD", "3000", "statement", "", "2900", ""),
        )
        assert len(list(rows)) == 1  # the preview did not disturb it


def test_lines_are_counted_over_quoted_line_ends_blank_lines_and_mixed_ends(
    write: Write, reader: CofferCsv
) -> None:
    path = write(
        "\n"
        "date,account,kind,amount,note\r\n"
        '2024-01-02,Bank,deposit,1,"one\r\ntwo\rthree\nfour"\r\n'
        "\r\n"
        ",,,,\n"
        "2024-01-02,Bank,deposit,x,\r"
        '2024-01-02,Bank,deposit,1,"a"b\n'
        "2024-01-02,Bank,deposit,2\n"
        "2024-01-02,Bank,deposit,3,"
    )
    found = list(reader.read_activities(path, NoProgress()))
    assert [(one.line, isinstance(one, RowProblem)) for one in found] == [
        (3, False), (9, True), (10, True), (11, True), (12, False),
    ]  # fmt: skip
    assert isinstance(found[2], RowProblem)
    assert found[2].reason == "a quoted field goes on after its closing quote"


def test_lines_are_right_where_blocks_meet(
    write: Write, reader: CofferCsv, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (HEADER + '2024-01-02,Bänk,deposit,1,"é\r\n"\r\n' * 40).encode()
    whole = list(reader.read_activities(write(text), NoProgress()))
    for size in range(1, 60):
        monkeypatch.setattr(source, "_BLOCK", size)
        assert list(reader.read_activities(write(text), NoProgress())) == whole
    assert [one.line for one in whole] == list(range(2, 82, 2))


def test_reading_tells_how_far_it_is_and_can_be_cancelled(write: Write, reader: CofferCsv) -> None:
    class Impatient:
        seen: list[tuple[int, int, str]]

        def __init__(self) -> None:
            self.seen = []

        def step(self, done: int, total: int, what: str) -> None:
            self.seen.append((done, total, what))
            if len(self.seen) == 2:
                raise CancelledError

    path, progress = write(HEADER + GOOD * 40_000), Impatient()
    with pytest.raises(CancelledError):
        list(reader.read_activities(path, progress))
    assert progress.seen[0] == (256 * 1024, path.stat().st_size, "reading")
