"""Files that mean harm, or come from elsewhere: a clear answer, and books as they were."""

import json
import os
from pathlib import Path

import pytest

from tests.e2e.command import ACTIVITIES, OBSERVATIONS, PRICES, Coffer, contents

ROW = "2024-01-05,Main,buy,AAA,public-stock,1,10,USD,,,,x1,"
HEAD = f"{ACTIVITIES}\n".encode()


def field(name: str, value: str) -> bytes:
    """Return a file of one row in which one field is something else."""
    values = dict(zip(ACTIVITIES.split(","), ROW.split(","), strict=True))
    values[name] = value
    return HEAD + ",".join(values.values()).encode() + b"\n"


WHOLE_FILES = {
    "empty": (b"", "the file is empty"),
    "only a mark": (b"\xef\xbb\xbf", "empty"),
    "blank lines": (b"\n\n\n", "empty"),
    "a NUL": (HEAD + b"2024-01-05,Ma\0in,buy\n", "NUL"),
    "semicolons": (HEAD.replace(b",", b";"), "semicolons"),
    "tabs": (HEAD.replace(b",", b"\t"), "tabs"),
    "columns missing": (b"date,kind,amount\n2024-01-01,deposit,1\n", "account"),
    "a column twice": (b"date,account,kind,kind\n", "'kind' twice"),
    "no header": (f"{ROW}\n".encode(), ""),
    "an open quote": (HEAD + b'"2024-01-05,Main,buy,AAA\n' * 3, "quote"),
    "HTML": (b"<!doctype html><html><body>Sign in</body></html>\n", ""),
    "a program": (b"\x7fELF\x02\x01\x01\0\0\0\0", "NUL"),
    "a line without end": (HEAD + b"x" * (2 << 20), "line 2"),
    "a field without end": (HEAD + b"2024-01-05,Main,buy," + b"x" * 70_000 + b"\n", "field"),
    "too many columns": (b",".join(b"c%d" % n for n in range(2000)) + b"\n", "columns"),
}

BAD_FIELDS = {
    "NaN": ("quantity", "NaN"), "infinity": ("quantity", "Infinity"),
    "exponent": ("price", "1e5"), "huge exponent": ("price", "1E+1000000"),
    "Arabic digits": ("quantity", "٣"), "full-width digits": ("quantity", "１２"),
    "10^60": ("quantity", "1" + "0" * 60), "negative": ("quantity", "-1"),
    "thousands": ("price", '"1,000.00"'), "underscore": ("price", "1_000"),
    "brackets": ("price", "(12.34)"), "spaces inside": ("price", "1 234"),
    "hexadecimal": ("price", "0x10"), "31 decimals": ("quantity", "0." + "0" * 30 + "1"),
    "year 1": ("date", "0001-01-01"), "year 9999": ("date", "9999-12-31"),
    "no such day": ("date", "2100-02-29"), "day first": ("date", "31/12/2024"),
    "no such hour": ("date", "2024-01-01T25:00:00Z"), "no kind": ("kind", ""),
    "our own kind": ("kind", "void"), "settlement": ("kind", "settlement"),
    "asset type": ("asset_type", "share"), "control sign": ("account", "Ma\x07in"),
    "long name": ("account", "x" * 300), "zero": ("quantity", "0"),
}  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "latin-1"])
def test_its_own_columns_in_another_encoding_come_in_as_a_table(
    books: Coffer, encoding: str
) -> None:
    path = books.place.parent / "own.csv"
    path.write_bytes(f"{ACTIVITIES}\n{ROW}Café\n".encode(encoding))
    assert books.ask("import", path)["added"] == 1
    newest = max(books.ask("report", "activity")["entries"], key=lambda one: one["id"])
    assert newest["note"].endswith("Café")


@pytest.mark.parametrize("name", WHOLE_FILES)
def test_a_file_that_cannot_be_read_is_refused_whole(books: Coffer, name: str) -> None:
    content, reason = WHOLE_FILES[name]
    path = books.place.parent / "bad.csv"
    path.write_bytes(content)
    before = books.dump()
    answer = books("import", path, code=1)
    assert answer.err.startswith(f"coffer: {path}: ")
    assert reason in answer.err
    assert answer.err.count("\n") == 1
    assert answer.err[:-1].isprintable()
    assert books.dump() == before


@pytest.mark.parametrize("name", BAD_FIELDS)
def test_a_bad_row_is_rejected_with_its_line_and_field(books: Coffer, name: str) -> None:
    column, value = BAD_FIELDS[name]
    path = books.place.parent / "bad.csv"
    path.write_bytes(field(column, value))
    before = books.dump()
    found = books("import", path, "--json", code=5).json
    assert (found["added"], [one["line"] for one in found["rejected"]]) == (0, [2])
    assert found["rejected"][0]["reason"].startswith(f"{column}: ")
    assert books.dump() == before


@pytest.mark.parametrize("header", [PRICES, OBSERVATIONS])
@pytest.mark.parametrize("value", ["NaN", "Infinity", "1e5", "٣", "1" + "0" * 60, ""])
def test_prices_and_observations_are_as_strict(books: Coffer, header: str, value: str) -> None:
    row = "2024-01-05,AAA,{},USD" if header == PRICES else "2024-01-05,Main,AAA,{}"
    path = books.place.parent / "bad.csv"
    path.write_text(f"{header}\n{row.format(value)}\n", encoding="utf-8")
    before = books.dump()
    found = books("import", path, "--json", code=5).json
    assert [one["line"] for one in found["rejected"]] == [2]
    assert books.dump() == before


def test_what_is_no_file_is_refused_at_once(books: Coffer, tmp_path: Path) -> None:
    before = books.dump()
    folder, pipe, gap, loop = (tmp_path / name for name in ("folder", "pipe", "gap", "loop"))
    folder.mkdir()
    os.mkfifo(pipe)
    with gap.open("wb") as file:
        file.truncate(2 << 30)
    loop.symlink_to(loop)
    for path, reason in (
        (folder, "a folder"), (pipe, "a pipe"), (gap, "too big: 2,048 MiB"), (loop, "itself"),
        (Path("/dev/zero"), "a device"), (tmp_path / ("x" * 300), "too long"),
        (tmp_path / "none.csv", "no such file"),
    ):  # fmt: skip
        assert reason in books("import", path, code=1).err
    assert books.dump() == before


def test_a_file_that_may_not_be_read_is_said_to_be_so(books: Coffer) -> None:
    if os.geteuid() == 0:
        pytest.skip("left out: a file without permission to read it (root may read everything)")
    path = books.write("some", ROW)
    path.chmod(0)
    assert "no permission" in books("import", path, code=1).err


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_marks_of_other_systems_are_fine(coffer: Coffer, end: str, mark: str) -> None:
    path = coffer.place.parent / "some.csv"
    path.write_bytes(f"{mark}{ACTIVITIES}{end}{ROW}{end}".encode())
    assert coffer.ask("import", path)["added"] == 1


@pytest.mark.parametrize("on", ["1900-01-01", "1969-12-31", "2038-01-20", "2200-12-31"])
def test_far_days_are_taken(coffer: Coffer, on: str) -> None:
    coffer.take("some", ROW.replace("2024-01-05", on))
    coffer.take("prices", f"{on},AAA,10,USD")
    coffer.verified()
    found = coffer.ask("report", "holdings", "--as-of", on)
    assert [one["value"] for one in found["holdings"] if one["symbol"] == "AAA"] == ["10"]


STEERING = {
    "colours": "\x1b[31mred\x1b[0m", "a title": "\x1b]0;owned\x07", "clear": "\x1b[2J",
    "one byte CSI": "\x9b31m", "backspace": "abc\b\b\b", "return": "a\rb",
}  # fmt: skip
SEEN = {"right to left": "abc\u202efed", "zero width": "a\u200bb", "isolate": "\u2066x",
        "line separator": "a\u2028b"}  # fmt: skip


@pytest.mark.parametrize("name", [*STEERING, *SEEN])
def test_names_steer_no_terminal(coffer: Coffer, name: str) -> None:
    text = {**STEERING, **SEEN}[name]
    quoted = json.dumps(text, ensure_ascii=False)[1:-1] if name == "quotes" else text
    row = f'2024-01-05,"A{quoted}",buy,"S{quoted}",public-stock,1,10,USD,,,,x1,"N{quoted}"'
    noted = f'2024-01-05,Main,buy,AAA,public-stock,1,10,USD,,,,x2,"N{quoted}"'
    path = coffer.place.parent / "some.csv"
    path.write_bytes(f"{ACTIVITIES}\n{row}\n{noted}\n".encode())
    for words in (
        ("import", path), ("import", path, "--json"), ("report", "holdings"), ("accounts",),
        ("report", "activity"), ("report", "activity", "--json"), ("accounts", "--json"),
        ("balance", f"A{text}", f"S{text}"), ("report", "lots", "--scope", f"account:A{text}"),
    ):  # fmt: skip
        answer = coffer(*words)
        for line in (answer.out + answer.err).split("\n"):
            assert line.isprintable() or not line, (words, line)


def test_spreadsheet_formulas_are_text(coffer: Coffer) -> None:
    coffer.take("some", "2024-01-05,=1+1,deposit,,,,,USD,,1,,x1,'=cmd")
    assert [one["name"] for one in coffer.ask("accounts")["accounts"]] == ["=1+1"]
    assert contents(coffer.place)["entry"][0][7] == "=cmd"


def test_another_column_is_kept_as_payload(coffer: Coffer) -> None:
    path = coffer.place.parent / "some.csv"
    path.write_text(f"{ACTIVITIES},Booking Text\n{ROW},Hällo\n", encoding="utf-8")
    coffer.ask("import", path)
    payload = json.loads(contents(coffer.place)["entry"][0][8])
    assert payload["Booking Text"] == "Hällo"
