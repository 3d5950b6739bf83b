"""Whatever the bytes: rows, problems or a refusal, in bounded time, with true line numbers."""

import random
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.activities import ActivityRow
from app.domain.errors import FileRefusedError, RowProblem
from app.ports.progress import NoProgress
from app.providers.coffer_csv import CofferCsv
from tests.depth import examples

DATA = Path(__file__).parents[2] / "data" / "csv"
MUTANTS = 1_000
SIGNS = [
    b'"', b",", b"\n", b"\r", b"\r\n", b"\0", b"\xff", b"\xef\xbb\xbf", b"-", b".", b"e", b"9" * 40,
    b"NaN", b"1E9", b"\xd9\xa3", b'""', b"'=", b"\x1b", b" ", b";", b"\xe2\x80\xae", b"0001-01-01",
    b"date", b"void", b"x" * 300,
]  # fmt: skip


def read_all(path: Path) -> tuple[str, list[object]]:
    """Read a file as what it is recognised for."""
    reader = CofferCsv()
    name = reader.recognise(path)
    return name, list(getattr(reader, f"read_{name}")(path, NoProgress()))


def check(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    began, refused = time.perf_counter(), ""
    found: list[object] = []
    try:
        _, found = read_all(path)
    except FileRefusedError as error:
        refused = error.reason or "without a reason"
    assert time.perf_counter() - began < 5
    assert refused.isprintable()
    assert refused != "without a reason"
    lines = len(re.split(b"\r\n|\r|\n", content))
    numbers = [one.line for one in found]  # type: ignore[attr-defined]
    assert numbers == sorted(set(numbers))
    assert all(2 <= number <= lines for number in numbers)
    for one in found:
        if isinstance(one, RowProblem):
            assert one.reason.isprintable()
            assert len(one.reason) < 200
        if isinstance(one, ActivityRow):
            assert one.account
            assert one.kind
            numbers_of = (one.quantity, one.price, one.fee, one.amount)
            assert all(value is None or value >= 0 for value in numbers_of)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("fuzz") / "file.csv"


def mutants(seed: int) -> Iterator[bytes]:
    chance = random.Random(seed)
    originals = [file.read_bytes() for file in sorted(DATA.glob("*.csv"))]
    for _ in range(MUTANTS):
        content = bytearray(chance.choice(originals))
        for _ in range(chance.randint(1, 6)):
            at = chance.randrange(len(content) + 1)
            how = chance.randrange(5)
            if how == 0:
                content[at:at] = chance.choice(SIGNS)
            elif how == 1:
                del content[at : at + chance.randint(1, 20)]
            elif how == 2:
                content[at : at + 1] = bytes([chance.randrange(256)])
            elif how == 3:
                end = at + chance.randint(1, 60)
                content[at:at] = content[at:end]
            else:
                del content[at:]
            content = content or bytearray(b"\n")
        yield bytes(content)


def test_mutated_files_never_crash_or_hang(path: Path) -> None:
    for content in mutants(20_240_102):
        check(path, content)


FUZZ = settings(max_examples=examples(150), deadline=None, suppress_health_check=list(HealthCheck))
HEADERS = st.sampled_from(
    [
        "date,account,kind,symbol,asset_type,quantity,price,currency,fee,amount,to_account,note\n",
        "date,symbol,price,currency,granularity\n",
        "date,account,symbol,balance,available,limit\n",
        "",
    ]
)
FIELDS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["2024-01-02", "2024-01-02T03:04:05Z", "buy", "split", "deposit", "VOLT", "USD", "fiat",
         "1", "0", "-1", "1.5", "1e5", "NaN", "", '"', '"a\nb"', "daily"]
    ),
)  # fmt: skip
ROWS = st.lists(st.lists(FIELDS, max_size=13).map(",".join), max_size=8).map("\n".join)


@FUZZ
@given(header=HEADERS, body=st.one_of(ROWS, st.text(max_size=200)))
def test_any_text_gives_rows_problems_or_a_refusal(path: Path, header: str, body: str) -> None:
    check(path, (header + body).encode("utf-8", "surrogatepass"))


@FUZZ
@given(content=st.binary(max_size=300))
def test_any_bytes_give_a_refusal_or_rows(path: Path, content: bytes) -> None:
    check(path, content)


@FUZZ
@given(
    notes=st.lists(
        st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=30),
        min_size=1,
        max_size=8,
    )
)
def test_each_row_says_the_line_on_which_it_begins(path: Path, notes: list[str]) -> None:
    content, expected = "date,account,kind,amount,note\r\n", []
    for note in notes:
        expected.append(len(re.split("\r\n|\r|\n", content)))
        quoted = note.replace('"', '""')
        content += f'2024-01-02,Bank,deposit,1,"{quoted}"\r\n'
    path.write_bytes(content.encode())
    _, found = read_all(path)
    assert [one.line for one in found if isinstance(one, ActivityRow)] == expected
