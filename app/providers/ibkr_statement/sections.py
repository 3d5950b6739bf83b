"""From lines to sections: each row by the columns of the header that stands before it."""

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.ports.importers import RefusedFile
from app.providers.ibkr_statement.words import DERIVED, column_name, field_name, section_name
from app.providers.reading import clean

MOST_COLUMNS = 100
_GROUPED = re.compile(r"[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]*)?", re.ASCII)
_COMMISSION = re.compile(r"(?:comm?|prov|gebühr|tarifa)\S* (?:in|en) ([a-z]{3})", re.ASCII)
_NOTHING = frozenset({"", "-", "--", "N/A"})

_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(slots=True)
class Line:
    """A row of a section. `cells` by the English names of their columns, in lower case."""

    section: str
    number: int  # of the file, from 1
    cells: dict[str, str]
    order: tuple[str, ...]  # the cells as they stand
    titles: tuple[str, ...]
    commission_in: str = ""  # the currency that the column of commissions names

    def text(self, *names: str) -> str:
        """Return the first of some columns that says something, clean; "" for none."""
        for name in names:
            value = self.cells.get(name, "")
            if value not in _NOTHING:
                return clean(value)
        return ""

    def number_of(self, *names: str) -> str:
        """Return the text of a number, without the commas that group its digits."""
        text = self.text(*names)
        return text.replace(",", "") if _GROUPED.fullmatch(text) else text

    def payload(self) -> str:
        told = {"section": self.section, **dict(zip(self.titles, self.order, strict=False))}
        return _json(told)


@dataclass(slots=True)
class Sections:
    """The sections of a file, in its order."""

    lines: dict[str, list[Line]] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)  # as the file names them
    totals: int = 0
    unread: list[tuple[int, str]] = field(default_factory=list)  # line, why

    def of(self, *names: str) -> Iterator[Line]:
        for name in names:
            yield from self.lines.get(name, ())

    def value(self, section: str, name: str) -> str:
        """Return a value of a section of names and values."""
        for one in self.of(section):
            if len(one.order) > 1 and field_name(one.order[0]) == name:
                return clean(one.order[1])
        return ""


def sections_of(text: str) -> Sections:
    """Read the sections of a statement.

    Raises:
        RefusedFile: it is no table of sections.
    """
    found = Sections()
    headers: dict[str, tuple[tuple[str, ...], tuple[str, ...], str]] = {}
    reader = csv.reader(io.StringIO(text, newline=""), strict=False)
    before = 0
    try:
        for cells in reader:
            number, before = before + 1, reader.line_num
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) > MOST_COLUMNS:
                raise RefusedFile(f"a row of {len(cells)} columns", line=number)
            if len(cells) < 3:
                found.unread.append((number, "a row without its section, its kind and its values"))
                continue
            title, kind, rest = clean(cells[0]), cells[1].strip(), tuple(cells[2:])
            name = section_name(title)
            if kind == "Header":
                titles = tuple(clean(one) for one in rest)
                names = tuple(column_name(one) for one in titles)
                headers[name] = (titles, names, _commission_in(names))
                found.titles.setdefault(name, title)
            elif kind == "Data":
                if name not in headers:
                    found.unread.append((number, f"a row of {title[:40]!r} before its header"))
                    continue
                titles, names, money = headers[name]
                if len(rest) < _needed(names) and name not in DERIVED:
                    reason = f"{len(rest) + 2} values, its header has {len(names) + 2} columns"
                    found.unread.append((number, reason))
                    continue
                cells_by_name = _by_name(names, rest)
                line = Line(title, number, cells_by_name, rest, titles, money)
                found.lines.setdefault(name, []).append(line)
            elif kind in ("Total", "SubTotal", "Notes", "Trailer", "Footer", "Footnote"):
                found.totals += 1
            else:
                found.unread.append((number, f"a kind of row that is not known: {kind[:20]!r}"))
    except csv.Error as error:
        raise RefusedFile(f"no table: {error}", line=reader.line_num) from error
    if not headers:
        raise RefusedFile("no statement of Interactive Brokers: it has no section", line=1)
    return found


def _needed(names: tuple[str, ...]) -> int:
    """Return how many columns a row must have: codes at the end may be left out."""
    count = len(names)
    while count and names[count - 1] in ("", "code"):
        count -= 1
    return count


def _by_name(names: tuple[str, ...], cells: tuple[str, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, cell in zip(names, cells, strict=False):
        found.setdefault("comm/fee" if _COMMISSION.fullmatch(name) else name, cell.strip())
    return found


def _commission_in(names: tuple[str, ...]) -> str:
    found = next((one for name in names if (one := _COMMISSION.fullmatch(name))), None)
    return found[1].upper() if found is not None else ""
