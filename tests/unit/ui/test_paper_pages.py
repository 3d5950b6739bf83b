"""Tables on paper: every row once, none cut, titles on each page, totals with the last rows."""

import os
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtWidgets import QApplication

from app.domain.coverage import Coverage
from app.services.report_parts import BarChart, LineChart
from app.services.report_words import ENGLISH
from ui.format import Formatter
from ui.paper.charts import chart_block, levels
from ui.paper.pages import HEAD, Around, Block, Pages, page_layout, share_out
from ui.paper.pen import Pen, advance
from ui.paper.table import PaperCell, PaperColumn, PaperTable, needed_width, table_blocks
from ui.reports.words import TEXTS
from ui.theme.fonts import load_fonts

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

A4 = QPageSize.PageSizeId.A4
AROUND = Around("Books", "Title", "2025", "now", "Page {} of {}")


@pytest.fixture(autouse=True)
def typeface(qapp: QApplication) -> None:
    load_fonts()


class Spy(Pen):
    """Notes what is written and where, and writes nothing."""

    def __init__(self, width: float) -> None:
        self._picture = QImage(10, 10, QImage.Format.Format_RGB32)
        self._own = QPainter(self._picture)
        super().__init__(self._own, width, is_rtl=False)
        self.seen: list[tuple[str, float, float, float]] = []  # text, x, y, width

    def text(self, x: float, y: float, width: float, height: float, text: str, *rest: Any,
             **named: Any) -> None:  # fmt: skip
        self.seen.append((text, x, y, width))
        if named.get("is_fitted") and not named.get("is_wrapped"):
            assert advance(rest[0], text) <= width + 0.5, text  # it is not cut, so it must fit

    def close(self) -> None:
        self._own.end()


def a_table(rows: int, name: str = "Row") -> PaperTable:
    return PaperTable(
        (PaperColumn("Name", False), PaperColumn("Value (USD)", True)),
        [[PaperCell(f"{name} {one}"), PaperCell(f"{one}.00")] for one in range(rows)],
        [PaperCell("Total"), PaperCell("1.00")],
    )


def written(table: PaperTable) -> tuple[list[list[str]], float]:
    """Return the texts of each page, in order, and the room of a page."""
    layout = page_layout(A4, is_lying=False)
    width = layout.paintRect(layout.Unit.Point).width()
    pages = Pages(table_blocks(table, width), layout, AROUND)
    found = []
    for number, page in enumerate(pages.pages):
        spy = Spy(width)
        y = HEAD
        if number and page[0].head is not None:
            page[0].head(spy, y)
            y += page[0].head_height
        for block in page:
            block.draw(spy, y)
            y += block.height
        spy.close()
        assert y <= pages.height - 24  # above the foot: nothing is cut
        found.append([text for text, *_ in spy.seen])
    return found, width


@pytest.mark.parametrize("rows", [0, 1, 2, 11, 12, 13, 49, 50, 51, 52, 53, 500])
def test_every_row_is_printed_once_and_totals_stay_with_rows(rows: int) -> None:
    pages, _ = written(a_table(rows))
    names = [text for page in pages for text in page if text.startswith("Row ")]
    assert names == [f"Row {one}" for one in range(rows)]
    assert [text for page in pages for text in page].count("Total") == 1
    assert pages[-1][-2:] == ["Total", "1.00"]
    for page in pages:
        assert page[:2] == ["Name", "Value (USD)"]  # the titles, on every page
        assert rows == 0 or sum(text.startswith("Row ") for text in page) >= min(rows, 2)


def test_a_heading_is_never_the_last_on_a_page() -> None:
    def nothing(pen: Pen, y: float) -> None:
        del pen, y

    many = [Block(9, nothing, keeps_next=True) for _ in range(15)]  # too many for one page
    for filled in range(60, 101):
        heading = [Block(filled, nothing), Block(10, nothing, keeps_next=True)]
        for rest in ([Block(20, nothing)], [*many, Block(9, nothing)]):
            blocks = [*heading, *rest]
            pages = share_out(blocks, 100)
            assert [one for page in pages for one in page] == blocks
            assert all(page[-1] is not heading[1] for page in pages)
            assert all(sum(one.height for one in page) <= 100 for page in pages)


def test_whatever_is_in_it_a_table_is_no_wider_than_its_page() -> None:
    huge = "−1,234,567,890,123,456.78"
    names = ["x" * 200, "a long name of many words " * 8, "שלום עולם " * 20, "مرحبا 😀", "a\tb"]
    columns = (PaperColumn("Asset", False), PaperColumn("Account", False),
               *(PaperColumn(f"Amount {one} (USD)", True) for one in range(6)))  # fmt: skip
    rows = [[PaperCell(one), PaperCell(one), *[PaperCell(huge)] * 6] for one in names]
    table = PaperTable(columns, rows, None)
    layout = page_layout(A4, is_lying=True)
    width = layout.paintRect(layout.Unit.Point).width()
    assert needed_width(table) > width
    blocks = table_blocks(table, width)
    ends: list[float] = []
    for block in blocks[1:]:
        spy = Spy(width)
        block.draw(spy, 0.0)
        spy.close()
        figures = [(x, x + wide) for text, x, _, wide in spy.seen if text == huge]
        assert len(figures) == 6
        ends += [end for _, end in figures]
        spans = sorted((x, x + wide) for _, x, _, wide in spy.seen)
        assert all(left[1] <= right[0] + 0.01 for left, right in pairwise(spans))
    assert max(ends) <= width + 0.01
    assert blocks[1].height > blocks[4].height  # a long name is broken into lines


def ink(block: Block) -> int:
    """Draw a block; return how many of its pixels are not white."""
    picture = QImage(1000, 500, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    painter = QPainter(picture)
    painter.scale(0.2, 0.2)
    block.draw(Pen(painter, 480.0, is_rtl=False), 4.0)
    painter.end()
    return sum(
        picture.pixel(x, y) & 0xFFFFFF != 0xFFFFFF
        for x in range(0, 1000, 4)
        for y in range(0, 500, 4)
    )


def some_days(count: int) -> tuple[date, ...]:
    return tuple(date.fromordinal(730_000 + one) for one in range(count))


@pytest.mark.parametrize(
    "values", [(1.0, 2.0), (0.0, 0.0), (-5.0, None), (None, None), (1e15, -1e15), (1e-9, 1e-9)]
)
def test_charts_are_drawn_of_any_values(values: Sequence[float | None]) -> None:
    formatter = Formatter()
    coverages = (Coverage.FULL, Coverage.PARTIAL)
    line = LineChart("Net worth", "USD", some_days(2), tuple(values), coverages)
    for chart in (
        line,
        BarChart("Gains", "USD", ("2025", "2026-01"), tuple(values)),
        BarChart("Parts", "", ("a", "b"), tuple(values), is_lying=True),
    ):
        assert ink(chart_block(chart, formatter)) > 0


def test_an_axis_has_round_values_around_all_that_is_drawn() -> None:
    assert levels(0, 93) == [0, 25, 50, 75, 100]
    assert levels(-7, 12) == [-10, -5, 0, 5, 10, 15]
    assert levels(5, 5)[0] < 5 < levels(5, 5)[-1]
    assert levels(float("nan"), 1) == [0.0, 1.0]


def test_the_window_has_the_words_of_every_report() -> None:
    assert TEXTS == ENGLISH
