import csv
import io
import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.errors import CancelledError, RefusedError
from app.ports.sheets import Sheet, SheetColumn, SheetKind, SheetOptions, Value
from app.providers.sheets import SheetFiles, book, text
from app.providers.sheets.titles import Titles
from tests.unit.sheets.reading import Cells, read_xlsx

K = SheetKind
COLUMNS = (
    SheetColumn("Asset"),
    SheetColumn("Quantity", K.NUMBER),
    SheetColumn("Value", K.MONEY, currency="USD"),
    SheetColumn("Weight", K.PERCENT),
    SheetColumn("On", K.DAY),
    SheetColumn("At", K.TIME),
)
WEI = Decimal("1.234567890123456789")
HUGE = Decimal("1234567890123456.78")
THIRD = Decimal("33.333333333333333333333333333333")
MORNING = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)


def a_row(name: str = "VWCE", **other: Value) -> list[Value]:
    row: dict[str, Value] = {
        "quantity": Decimal("1.5"), "value": Decimal("1234.50"), "weight": Decimal("0.125"),
        "on": date(2026, 3, 4), "at": MORNING,
    }  # fmt: skip
    return [name, *(row | other).values()]


def a_sheet(*rows: Sequence[Value], totals: Sequence[Value] | None = None) -> Sheet:
    return Sheet("Holdings", COLUMNS, rows, totals, ("As of 2026-03-04, in USD",))


def as_csv(folder: Path, sheet: Sheet, options: SheetOptions = SheetOptions()) -> bytes:  # noqa: B008  # frozen
    SheetFiles().write(folder / "a.csv", [sheet], "csv", options=options)
    return (folder / "a.csv").read_bytes()


def as_xlsx(folder: Path, *sheets: Sheet) -> dict[str, Cells]:
    SheetFiles().write(folder / "a.xlsx", sheets, "xlsx")
    return read_xlsx(folder / "a.xlsx")


def test_a_csv_has_plain_numbers_with_all_digits_and_its_currency(tmp_path: Path) -> None:
    raw = as_csv(tmp_path, a_sheet(a_row(quantity=WEI, value=HUGE), totals=a_row("Total")))
    assert raw.startswith(b"\xef\xbb\xbf")
    assert b"\n" not in raw.replace(b"\r\n", b"")
    lines = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"))))
    assert lines[0] == ["Asset", "Quantity", "Value (USD)", "Weight", "On", "At"]
    assert lines[1] == [
        "VWCE", str(WEI), str(HUGE), "0.125", "2026-03-04", "2026-03-04T05:06:07Z",
    ]  # fmt: skip
    assert lines[2][0] == "Total"
    assert lines[4] == ["As of 2026-03-04, in USD", *[""] * 5]
    assert {len(line) for line in lines} == {6}


@pytest.mark.parametrize("start", list("=+-@\t\r"))
def test_no_text_is_run_and_no_number_is_touched(tmp_path: Path, start: str) -> None:
    words = f'{start}HYPERLINK("http://x","y")'
    sheet = a_sheet(a_row(words, value=Decimal(-5), quantity=Decimal("-0.1")))
    raw = as_csv(tmp_path, sheet, SheetOptions(with_mark=False))
    lines = list(csv.reader(io.StringIO(raw.decode(), newline="")))
    assert lines[1][:3] == [f"'{words}", "-0.1", "-5"]
    cells = as_xlsx(tmp_path, sheet)["Holdings"]
    assert cells["A2"][0] == "inlineStr"
    assert cells["A2"][1].replace("_x000D_", "\r") == words
    assert cells["C2"] == ("n", "-5")


def test_a_book_has_numbers_days_and_formats(tmp_path: Path) -> None:
    cells = as_xlsx(
        tmp_path, a_sheet(a_row(), totals=["Total", None, Decimal("1234.5"), *[None] * 3])
    )
    found = cells["Holdings"]
    assert found["B2"] == ("n", "1.5")
    assert found["C2"] == found["C3"] == ("n", "1234.5")
    assert found["D2"] == ("n", "0.125")
    assert found["E2"] == ("n", "46085")  # days since 1899-12-30
    assert found["F2"][1].startswith("46085.2125810")
    assert found["A5"][1] == "As of 2026-03-04, in USD"
    with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
        styles = archive.read("xl/styles.xml").decode()
    assert '<autoFilter ref="A1:F2"/>' in sheet
    assert 'state="frozen"' in sheet
    assert 'formatCode="#,##0.0"' in styles  # the quantity, with the decimals that it has
    assert 'formatCode="yyyy\\-mm\\-dd"' in styles or 'formatCode="yyyy-mm-dd"' in styles


def test_more_digits_than_a_spreadsheet_keeps_are_never_rounded_in_silence(tmp_path: Path) -> None:
    pages = as_xlsx(
        tmp_path, a_sheet(a_row(), a_row("ETH", quantity=WEI, value=THIRD), a_row("X", value=HUGE))
    )
    found, exact = pages["Holdings"], pages["Holdings exact"]
    assert found["B3"] == ("inlineStr", str(WEI))  # all its digits are shown: a text
    assert found["C3"][0] == "n"  # shown to the cent: a number, to be added up
    assert exact["C3"] == ("inlineStr", str(THIRD))  # … and its digits in the same cell beside
    assert exact["A3"][1] == "ETH"
    assert "C2" not in exact
    assert found["C4"] == ("inlineStr", str(HUGE))
    assert any("Holdings exact" in words and "1 figures" in words for _, words in found.values())
    assert "Holdings exact" not in as_xlsx(tmp_path, a_sheet(a_row()))


def test_texts_that_no_cell_takes_are_cut_and_said_so(tmp_path: Path) -> None:
    odd = "a\x00b\ud800 _x0041_ 😀 مرحبا"
    found = as_xlsx(tmp_path, a_sheet(a_row("y" * 40_000), a_row("😀" * 20_000), a_row(odd)))[
        "Holdings"
    ]
    assert len(found["A2"][1]) == 32_767
    assert found["A2"][1].endswith("y…")
    assert len(found["A3"][1].encode("utf-16-le")) // 2 <= 32_767
    assert found["A4"][1] == "a\ufffdb\ufffd _x005F_x0041_ 😀 مرحبا"
    assert any("2 longer texts are cut" in words for _, words in found.values())
    assert b"y" * 40_000 in as_csv(tmp_path, a_sheet(a_row("y" * 40_000)))


def test_more_rows_than_a_sheet_takes_go_on_in_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(book, "MOST_ROWS", 5)
    names = [f"N{number}" for number in range(9)]
    pages = as_xlsx(tmp_path, a_sheet(*map(a_row, names), totals=a_row("Total")))
    told = [
        cells[f"A{row}"][1] for cells in pages.values() for row in range(2, 6) if f"A{row}" in cells
    ]
    assert told == [*names, "Total", "As of 2026-03-04, in USD"]
    assert list(pages) == ["Holdings", "Holdings (2)", "Holdings (3)"]
    assert all(cells["A1"][1] == "Asset" for cells in pages.values())


def test_sheets_get_titles_that_a_spreadsheet_takes() -> None:
    titles = Titles()
    wanted = ["Gains: 2025/26 [all]", "History", "'", "x" * 40, "X" * 40, "😀" * 30]
    found = [titles.free(one) for one in wanted]
    assert found[:3] == ["Gains  2025 26  all", "History 2", "Sheet"]
    assert found[3] == "x" * 31
    assert found[4] == "X" * 29 + " 2"
    assert len({one.casefold() for one in found}) == len(found)
    assert not [one for one in found if re.search(r"[\[\]:*?/\\]", one)]
    assert all(len(one.encode("utf-16-le")) <= 62 for one in found)


class _Cancels:
    def step(self, done: int, total: int, what: str) -> None:
        raise CancelledError


def _too_many() -> Iterator[Sequence[Value]]:
    for number in range(3000):
        yield a_row(str(number))


@pytest.mark.parametrize("format", ["csv", "xlsx"])
def test_cancelled_there_is_no_file_and_the_old_one_stays(tmp_path: Path, format: str) -> None:
    path = tmp_path / f"a.{format}"
    path.write_text("old")
    sheet = Sheet("S", COLUMNS, _too_many(), count=3000)
    with pytest.raises(CancelledError):
        SheetFiles().write(path, [sheet], format, progress=_Cancels())
    assert path.read_text() == "old"
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def _on_a_full_disk(sheet: Sheet, module: object, name: str) -> Callable[..., None]:
    inner = getattr(module, name)

    def write(*parts: object) -> None:
        inner(*parts)
        raise OSError(28, "No space left on device")

    return write


@pytest.mark.parametrize(
    ("format", "module", "name"), [("csv", text, "write_csv"), ("xlsx", book, "write_book")]
)
def test_a_full_disk_leaves_no_half_of_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format: str, module: object, name: str
) -> None:
    monkeypatch.setattr(module, name, _on_a_full_disk(a_sheet(), module, name))
    with pytest.raises(RefusedError, match="No space left"):
        SheetFiles().write(tmp_path / "a", [a_sheet(a_row())], format)
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("format", ["csv", "xlsx"])
def test_a_disk_that_takes_nothing_is_said(
    tmp_path: Path, format: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The made file is a link to a device that is full: every write fails as on a full disk."""
    real = Path.mkdir

    def mkdir(self: Path, *parts: object, **named: object) -> None:
        real(self, *parts, **named)  # type: ignore[arg-type]  # passed on as it is
        (self / "made").symlink_to("/dev/full")

    monkeypatch.setattr(Path, "mkdir", mkdir)
    with pytest.raises(RefusedError, match="No space left"):
        SheetFiles().write(tmp_path / "a", [Sheet("S", COLUMNS, _too_many())], format)
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="cannot be written"):
        SheetFiles().write(tmp_path / "none" / "a.csv", [a_sheet()], "csv")
    with pytest.raises(RefusedError, match="is a folder"):
        SheetFiles().write(tmp_path, [a_sheet()], "csv")
    with pytest.raises(RefusedError, match="no format"):
        SheetFiles().write(tmp_path / "a.ods", [a_sheet()], "ods")
    assert not list(tmp_path.iterdir())
