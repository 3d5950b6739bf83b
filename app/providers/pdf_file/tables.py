"""Finds tables in the words of pages: pure, linear in the words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.mapped.meanings import Meaning
from app.domain.review.drafts import DraftCell, DraftRow, DraftTable, PageRead, Role
from app.domain.review.values import is_amount
from app.providers.pdf_file.columns import (
    ColumnBand,
    Header,
    bands_of,
    bands_without_header,
    header_of,
    is_row_start,
    meaning_of,
)
from app.providers.pdf_file.lines import Line, around, groups_of, lines_of
from app.providers.pdf_file.rows import RowMaker, finished, latest_year, role_of
from app.providers.pdf_file.settling import settled
from app.providers.pdf_file.templates import Template

_LEAST_ROWS = 2  # without a header
_MOST_TABLES = 40
_PLAIN: dict[str, str] = {
    Meaning.DATE: "Date", Meaning.KIND: "Transaction type", Meaning.NOTE: "Description",
    Meaning.AMOUNT: "Amount", Meaning.DEBIT: "Money out", Meaning.CREDIT: "Money in",
    Meaning.BALANCE: "Balance",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Found:
    """What the pages have: tables, balances that stand beside them, lines outside."""

    tables: tuple[DraftTable, ...]
    opening: DraftCell | None = None
    closing: DraftCell | None = None
    outside: int = 0  # lines with an amount, among the rows, that belong to none
    year: int = 0  # that days without one got
    year_from: str = ""


def tables_of(pages: Sequence[PageRead], template: Template | None = None) -> Found:
    """Find the tables of pages. With a template: by its names of columns."""
    by_page = [(page, lines_of(page.number, page.words)) for page in pages]
    every = [line for _, lines in by_page for line in lines]
    makers: list[tuple[RowMaker, str]] = []
    stated: dict[Role, DraftCell] = {}
    now: RowMaker | None = None
    names: tuple[str, ...] = ()
    for page, lines in by_page:
        parts = _parts(lines, template)
        if parts[0][1]:  # what stands above the first header of the page
            _note_stated(parts[0][1], stated)
        if len(parts) == 1 and not names:
            made = _without_header(page, parts[0][1])
            if made is None:
                continue
            if makers and _is_alike(makers[-1][0], made):
                makers[-1][0].rows += made.rows
                makers[-1][0].outside += made.outside
            else:
                makers.append((made, ""))
            continue
        if len(parts) == 1 and now is not None:  # the table goes on without its header
            starts = [place for place, line in enumerate(lines) if is_row_start(line)]
            if starts:
                now.move(now.bands)
                now.take(lines[starts[0] :])
            continue
        for header, body, title in parts[1:]:
            if header is None:  # never: only the first part has none
                continue
            bands = bands_of(header, body, page.width)
            if now is None or _key(header) != names:
                now = RowMaker(bands)
                names = _key(header)
                makers.append((now, title))
            else:
                now.move(bands)
            now.take(body)
            _note_stated(body, stated)
    year, told = latest_year(every)
    tables, outside = [], 0
    for maker, title in makers[:_MOST_TABLES]:
        rows = finished(maker.rows, maker.bands)
        outside += maker.outside
        if rows:
            tables.append(settled(_table(maker.bands, rows, title), year))
    for table in tables:
        _roles(table, stated)
    return Found(
        tuple(tables), stated.get(Role.OPENING), stated.get(Role.CLOSING), outside, year, told
    )


Part = tuple[Header | None, list[Line], str]


def _parts(lines: Sequence[Line], template: Template | None) -> list[Part]:
    """Part a page at its headers; the first part has none."""
    parts: list[Part] = [(None, [], "")]
    is_over = False
    for place, line in enumerate(lines):
        header = header_of(line, template.known) if template else header_of(line)
        if header is None and place + 1 < len(lines):
            header = _stacked(line, lines[place + 1], template)
        if header is not None:
            title = parts[-1][1][-1].text[:80] if parts[-1][1] else ""
            parts.append((header, [], title))
            is_over = False
            continue
        if template is not None and len(parts) > 1 and template.ends(line.text):
            is_over = True
        if is_over:
            parts[0][1].append(line)
        elif not (len(parts) > 1 and not parts[-1][1] and _is_second_half(line, parts[-1][0])):
            parts[-1][1].append(line)
    return parts


def _stacked(line: Line, below: Line, template: Template | None) -> Header | None:
    """Return the header that two lines make: names may be parted over both."""
    if below.box.top - line.box.bottom > line.box.height or header_of(below) is not None:
        return None
    known = template.known if template else None
    words = sorted((*line.words, *below.words), key=lambda one: (one.box.left, one.box.top))
    whole = Line(line.page, tuple(words), around(words))
    if len(groups_of(line)) < 2 or len(groups_of(below)) > len(groups_of(line)):
        return None
    return header_of(whole, known) if known else header_of(whole)


def _is_second_half(line: Line, header: Header | None) -> bool:
    own = header.line.words if header else ()
    return bool(own) and all(word in own for word in line.words)


def _key(header: Header) -> tuple[str, ...]:
    return tuple(name.casefold() for name in header.names)


def _without_header(page: PageRead, lines: Sequence[Line]) -> RowMaker | None:
    starts = [place for place, line in enumerate(lines) if is_row_start(line)]
    if len(starts) < _LEAST_ROWS:
        return None
    bands = bands_without_header([lines[place] for place in starts], page.width)
    if not bands:
        return None
    maker = RowMaker(_meant(bands, [lines[place] for place in starts]))
    maker.take(lines[starts[0] :])
    return maker


def _is_alike(one: RowMaker, other: RowMaker) -> bool:
    """Tell whether a table without names goes on with the next page's."""
    return [band.meaning for band in one.bands] == [band.meaning for band in other.bands]


def _meant(bands: Sequence[ColumnBand], rows: Sequence[Line]) -> tuple[ColumnBand, ...]:
    """Say of columns without names which one has the days, and which ones amounts."""
    made = []
    has_day = False
    for band in bands:
        texts = [
            group.text
            for line in rows
            for group in groups_of(line)
            if band.left <= group.box.middle < band.right
        ]
        amounts = sum(map(is_amount, texts))
        meaning = ""
        if texts and amounts * 2 > len(texts):
            meaning = str(Meaning.AMOUNT)
        elif not has_day and texts and is_row_start_day(texts):
            meaning, has_day = str(Meaning.DATE), True
        made.append(replace(band, meaning=meaning))
    return tuple(made)


def is_row_start_day(texts: Sequence[str]) -> bool:
    """Tell whether most of these texts are days."""
    from app.domain.review.values import is_day

    return sum(map(is_day, texts)) * 2 > len(texts)


def _table(bands: Sequence[ColumnBand], rows: Sequence[DraftRow], title: str) -> DraftTable:
    names: list[str] = []
    for band in bands:
        own = _name(band)
        name, number = own, 2
        while name in names:
            name, number = f"{own} {number}", number + 1
        names.append(name)
    by_meaning = {band.meaning: names[place] for place, band in reversed([*enumerate(bands)])}
    return DraftTable(
        tuple(names),
        tuple(rows),
        title,
        by_meaning.get(Meaning.DATE, ""),
        tuple(band.meaning for band in bands),
    )


def _name(band: ColumnBand) -> str:
    """Return a column's name: one that tells the import what it means where its own does not."""
    if not band.meaning or meaning_of(band.name) == band.meaning:
        return band.name
    return _PLAIN.get(band.meaning, band.name)


def _note_stated(lines: Sequence[Line], stated: dict[Role, DraftCell]) -> None:
    """Note balances that stand outside of rows: the first opening, the last closing."""
    for line in lines:
        role = role_of(line.text)
        if role not in {Role.OPENING, Role.CLOSING}:
            continue
        amounts = [group for group in groups_of(line) if is_amount(group.text)]
        if len(amounts) == 1:
            text = amounts[0].text
            cell = DraftCell(
                text, text, line.page, amounts[0].box,
                min(word.confidence for word in amounts[0].words),
            )  # fmt: skip
            if role is Role.CLOSING or role not in stated:
                stated[role] = cell


def _roles(table: DraftTable, stated: dict[Role, DraftCell]) -> None:
    """Take balances of rows that are none of the books: those with one number alone."""
    for row in table.rows:
        if row.role not in {Role.OPENING, Role.CLOSING}:
            continue
        figures = [cell for cell in row.cells if is_amount(cell.text)]
        if len(figures) == 1 and (row.role is Role.CLOSING or row.role not in stated):
            stated[row.role] = figures[0]
