"""Reads a table of comma-separated values out of an answer; no line is passed over in silence."""

import csv
import io
from collections.abc import Sequence

from app.ports.providers import Answer


def csv_rows(answer: Answer, columns: Sequence[str]) -> list[tuple[int, dict[str, str]]]:
    """Return the lines after the header, each with its number: what they have under each column.

    A line of another length than the header says nothing that can be trusted: it has "" for all.

    Raises:
        ValueError: no UTF-8, no table, or a column is missing.
    """
    try:
        lines = list(csv.reader(io.StringIO(answer.text()), strict=True))
    except csv.Error as error:
        raise ValueError(str(error)) from error
    names = lines[0] if lines else []
    if any(name not in names for name in columns):
        raise ValueError(f"the table lacks one of its columns: {', '.join(columns)}")
    return [
        (
            place,
            dict(zip(names, line, strict=True))
            if len(line) == len(names)
            else dict.fromkeys(columns, ""),
        )
        for place, line in enumerate(lines[1:], 2)
    ]
