"""What a table leaves to its pages: years of days, and signs that stand as marks."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.review.drafts import DraftCell, DraftRow, DraftTable, Role
from app.domain.review.values import (
    has_year,
    is_day,
    is_number,
    mark_of,
    month_of,
    unmarked,
    with_year,
)

_ODD = 60  # per cent: a cell that is not what its column is


def settled(table: DraftTable, year: int) -> DraftTable:
    """Return a table with years and signs; what does not fit its column is marked as doubtful."""
    rows = [list(row.cells) for row in table.rows]
    money = [name for name, _ in table.money]
    is_row = [row.role is Role.ROW for row in table.rows]
    for place, name in enumerate(table.names):
        own = [cells[place] for cells in rows]
        days = sum(is_day(cell.text) for cell in own)
        if name == table.days or days * 2 > len([cell for cell in own if cell.text]) > 0:
            made = _days(own, year, is_row if name == table.days else [False] * len(own))
        elif name in money or name == table.balance:
            made = _signed(own, is_row, must=len(money) == 1 and name in money)
        else:
            continue
        for cells, cell in zip(rows, made, strict=True):
            cells[place] = cell
    return replace(
        table,
        rows=tuple(
            DraftRow(tuple(cells), row.page, row.role)
            for cells, row in zip(rows, table.rows, strict=True)
        ),
    )


def _days(cells: Sequence[DraftCell], year: int, is_row: Sequence[bool]) -> list[DraftCell]:
    firsts = [cell.text for cell in cells if is_day(cell.text)]
    is_day_first = not any(_second_is_day(text) for text in firsts)
    months = [month_of(text, is_day_first=is_day_first) for text in firsts if not has_year(text)]
    turns = 12 in months and 1 in months and len(set(months)) <= 6  # over the turn of a year
    made = []
    for cell, is_own in zip(cells, is_row, strict=True):
        if not is_day(cell.text):
            made.append(_odd(cell) if is_own else cell)
            continue
        if has_year(cell.text) or not year:
            text = with_year(cell.text, year) if has_year(cell.text) else cell.text
            made.append(replace(cell, text=text))
            continue
        month = month_of(cell.text, is_day_first=is_day_first)
        own = year - 1 if turns and month > 6 else year
        made.append(replace(cell, text=with_year(cell.text, own)))
    return made


def _second_is_day(text: str) -> bool:
    parts = text.replace("-", "/").split("/")
    return len(parts) > 1 and parts[1].isdigit() and int(parts[1][:4]) > 12


def _signed(cells: Sequence[DraftCell], is_row: Sequence[bool], *, must: bool) -> list[DraftCell]:
    """Put signs for marks: with only CR among them, what has no mark went out."""
    marks = {mark_of(cell.text) for cell in cells if is_number(cell.text)}
    plain = -1 if marks == {0, 1} else 1
    made = []
    for cell, is_own in zip(cells, is_row, strict=True):
        if not is_number(cell.text):
            is_wrong = is_own and (must or bool(cell.text))
            made.append(_odd(cell) if is_wrong else cell)
            continue
        mark = mark_of(cell.text)
        made.append(replace(cell, text=unmarked(cell.text, mark or plain)))
    return made


def _odd(cell: DraftCell) -> DraftCell:
    return replace(cell, confidence=min(cell.confidence, _ODD))
