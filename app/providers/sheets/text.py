"""CSV by RFC 4180: plain numbers with all their digits, and no cell that a spreadsheet runs."""

import csv
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from app.domain.formula_guard import guarded
from app.domain.numbers import plain
from app.domain.times import iso
from app.ports.progress import Progress
from app.ports.sheets import Sheet, SheetOptions, Value
from app.providers.sheets.rows import counted


def write_csv(path: Path, sheet: Sheet, options: SheetOptions, progress: Progress) -> None:
    """Write a sheet: titles, rows, totals; notes after an empty row, each in the first cell."""
    encoding = "utf-8-sig" if options.with_mark else "utf-8"
    width = len(sheet.columns)
    with path.open("w", encoding=encoding, errors="replace", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow([guarded(one.heading) for one in sheet.columns])
        writer.writerows(_texts(counted(sheet, progress)))
        if sheet.totals is not None:
            writer.writerow(_line(sheet.totals))
        padding = [""] * (width - 1)
        if sheet.notes:
            writer.writerow([""] * width)
        writer.writerows([guarded(note), *padding] for note in sheet.notes)


def _texts(rows: Iterable[Sequence[Value]]) -> Iterable[list[str]]:
    return (_line(row) for row in rows)


def _line(row: Sequence[Value]) -> list[str]:
    return [_TEXTS[type(one)](one) if type(one) in _TEXTS else _text(one) for one in row]


def _text(value: Value) -> str:
    """Return a value as text; of types derived from the usual ones."""
    for kind, make in _TEXTS.items():
        if isinstance(value, kind):
            return make(value)
    return guarded(str(value))


# A truth value is a whole number, and a time is a day, to `isinstance`: the narrower come first.
_TEXTS: dict[type, Callable[..., str]] = {
    str: guarded,
    Decimal: plain,
    bool: lambda value: "true" if value else "false",
    int: str,
    datetime: iso,
    date: lambda value: value.isoformat(),
    type(None): lambda _: "",
}
