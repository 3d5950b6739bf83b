"""A report laid out on paper: its title, its figures, charts and tables, what it rests on."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QPageSize

from app.services.report_parts import Fact, Report, Section
from ui.format import Formatter
from ui.paper.charts import chart_block
from ui.paper.pages import MARGIN, Around, Block, Pages, page_layout
from ui.paper.pen import FAINT, INK, SHADE, SOFT, WARN, Pen, Ruler, advance, paper_font
from ui.paper.table import PaperTable, needed_width, table_blocks
from ui.reports.cells import fact_text, paper_table

T = TypeVar("T")
_BOLD, _HALF = QFont.Weight.Bold, QFont.Weight.DemiBold
FACT_ROW = 34.0
FACT_WIDTH = 126.0  # at least, of a figure with its name


def _tr(text: str) -> str:
    return QCoreApplication.translate("reports", text)


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """On which paper a report is put."""

    size: QPageSize.PageSizeId
    way: str = ""  # upright, lying; "": as its tables need it
    is_rtl: bool = False


def laid_out(report: Report, choice: PaperChoice, formatter: Formatter) -> Pages:
    """Lay a report out. Only values and the calling thread's own fonts are used: for any thread."""
    tables = [
        None if one.sheet is None else paper_table(one.sheet, formatter) for one in report.sections
    ]
    layout = page_layout(choice.size, is_lying=_is_lying(tables, choice))
    around = Around(
        books=report.profile,
        title=report.title,
        days=report.subtitle,
        printed=_tr("Worked out on {}").format(formatter.moment(report.made_at)),
        page=_tr("Page {} of {}"),
        is_rtl=choice.is_rtl,
    )
    width = layout.paintRect(layout.Unit.Point).width()
    blocks = _Blocks(report, tables, width, formatter).all()
    return Pages(blocks, layout, around)


def _is_lying(tables: Sequence[PaperTable | None], choice: PaperChoice) -> bool:
    if choice.way:
        return choice.way == "lying"
    upright = QPageSize(choice.size).size(QPageSize.Unit.Point).width() - 2 * MARGIN
    widest = max((needed_width(one) for one in tables if one is not None), default=0.0)
    return widest > upright * 1.06  # a little more is squeezed


class _Blocks:
    """Turns a report into blocks for a width."""

    def __init__(
        self,
        report: Report,
        tables: Sequence[PaperTable | None],
        width: float,
        formatter: Formatter,
    ) -> None:
        self._report, self._tables = report, tables
        self._width, self._words = width, formatter

    def all(self) -> list[Block]:
        found = [*self._title(), *self._about()]
        for section, table in zip(self._report.sections, self._tables, strict=True):
            found += self._section(section, table)
        if self._report.rows == 0:
            found.append(self._line(_tr("There is nothing to show."), 9, SOFT))
        if self._report.notes:
            found.append(self._heading(_tr("Notes")))
            found += [self._line(f"• {one}", 8, SOFT) for one in self._report.notes]
        return found

    def _title(self) -> list[Block]:
        report = self._report

        def title(pen: Pen, y: float) -> None:
            pen.text(0, y + 2, pen.width, 26, report.title, paper_font(18, _BOLD), INK)

        def subtitle(pen: Pen, y: float) -> None:
            pen.text(0, y, pen.width, 14, report.subtitle, paper_font(9.5), SOFT)

        return [Block(30, title, keeps_next=True), Block(20, subtitle, keeps_next=True)]

    def _about(self) -> list[Block]:
        """Return scope, method, coverage and when it was worked out, each with its name."""
        facts = [one for one in self._report.about if one.value != self._report.subtitle]
        rows = _rows_of(facts, max(1, int(self._width // 120)))

        def draw(row: Sequence[Fact], pen: Pen, y: float) -> None:
            small, strong = paper_font(7.5), paper_font(8.5, _HALF)
            pen.fill(0, y, pen.width, 30, SHADE)
            wide = pen.width / max(len(rows[0]), 1)
            for place, one in enumerate(row):
                x = place * wide + 8
                pen.text(x, y + 4, wide - 12, 10, one.label, small, FAINT)
                text = fact_text(one, self._words)
                pen.text(x, y + 14, wide - 12, 12, text, strong, INK)

        def block(row: Sequence[Fact]) -> Block:
            return Block(30, lambda pen, y: draw(row, pen, y))

        return [*map(block, rows), Block(6, _nothing)]

    def _section(self, section: Section, table: PaperTable | None) -> list[Block]:
        found = [self._heading(section.title)]
        if section.facts:
            found += self._facts(section.facts)
        if section.chart is not None:
            found += [Block(8, _nothing), chart_block(section.chart, self._words)]
        if table is not None:
            found += table_blocks(table, self._width)
        found += [self._line(one, 8, SOFT) for one in section.texts]
        return [*found, Block(6, _nothing)]

    def _facts(self, facts: Sequence[Fact]) -> list[Block]:
        """Return figures side by side, each below its name; a reason where one is unknown."""
        texts = [fact_text(one, self._words) for one in facts]
        widest = max(advance(paper_font(11, _HALF), one) for one in texts) + 14
        count = max(1, int(self._width // max(widest, FACT_WIDTH)))
        pairs = list(zip(facts, texts, strict=True))
        return [self._fact_row(row, count) for row in _rows_of(pairs, count)]

    def _fact_row(self, row: Sequence[tuple[Fact, str]], count: int) -> Block:
        has_notes = any(one.note for one, _ in row)

        def draw(pen: Pen, y: float) -> None:
            small, note = paper_font(7.5), paper_font(6.5)
            wide = pen.width / count
            for place, (one, text) in enumerate(row):
                x, room = place * wide, wide - 10
                look = paper_font(11, _BOLD if one.is_main else _HALF)
                pen.text(x, y + 2, room, 10, one.label, small, FAINT)
                pen.text(x, y + 12, room, 15, text, look, WARN if one.value is None else INK)
                if one.note:
                    pen.text(x, y + 27, room, 18, one.note, note, FAINT, is_wrapped=True)

        return Block(FACT_ROW + (12 if has_notes else 0), draw)

    def _heading(self, text: str) -> Block:
        def draw(pen: Pen, y: float) -> None:
            look = paper_font(11, _HALF)
            pen.text(0, y + 10, pen.width, 15, text, look, INK)

        return Block(29, draw, keeps_next=True)

    def _line(self, text: str, size: float, colour: str) -> Block:
        height = Ruler(paper_font(size)).height(text, self._width) + 3

        def draw(pen: Pen, y: float) -> None:
            look = paper_font(size)
            pen.text(0, y, pen.width, height, text, look, colour, is_wrapped=True)

        return Block(height, draw)


def _rows_of(items: Sequence[T], count: int) -> list[list[T]]:
    return [list(items[at : at + count]) for at in range(0, len(items), count)]


def _nothing(pen: Pen, y: float) -> None:
    """Leave room."""
    del pen, y
