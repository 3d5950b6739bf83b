"""Prints answers: a table for people, JSON for machines."""

import json
import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import TextIO

from app.domain.currencies import minor_units
from app.domain.errors import CofferError
from app.domain.numbers import plain
from app.domain.times import iso

JsonValue = object


@dataclass
class OutputError(CofferError):
    """The answer could not be printed; what was asked is done all the same."""

    reason: str

    def __str__(self) -> str:
        return f"the answer cannot be printed: {self.reason}"


class Output:
    """Writes to standard output, and problems to standard error, one line each."""

    def __init__(self, *, as_json: bool, is_quiet: bool) -> None:
        self.as_json = as_json
        self._is_quiet = is_quiet

    def answer(self, data: Mapping[str, JsonValue], lines: Sequence[str]) -> None:
        """Print the answer in the asked form."""
        if self.as_json:
            _write(_json(as_json(data)) + "\n")
        else:
            _write("".join(f"{_safe(line)}\n" for line in lines))

    def done(self, data: Mapping[str, JsonValue], line: str) -> None:
        """Say what was done, unless told to be quiet."""
        if self.as_json:
            self.answer(data, ())
        elif not self._is_quiet:
            self.answer(data, [line])

    def problem(self, text: str) -> None:
        """Print one line on standard error."""
        sys.stderr.write(f"coffer: {_safe(' '.join(text.split()))}\n")


def as_json(value: JsonValue) -> JsonValue:
    """Return a value in the form of the contract: numbers as plain strings, times as ISO 8601."""
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, datetime):
        return iso(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.name.lower() if isinstance(value.value, int) else value.value
    if isinstance(value, Mapping):
        return {str(key): as_json(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [as_json(one) for one in value]
    return value


def made_at() -> datetime:
    """Return when an answer is made: the second, in UTC."""
    return datetime.now(UTC).replace(microsecond=0)


def table(headers: Sequence[str], rows: Sequence[Sequence[str]], *, left: int = 1) -> list[str]:
    """Return aligned lines: the first `left` columns to the left, the rest to the right."""
    if not rows:
        return []
    widths = [max(len(row[place]) for row in [headers, *rows]) for place in range(len(headers))]

    def line(cells: Sequence[str]) -> str:
        parts = [
            cell.ljust(width) if place < left else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(cells, widths, strict=True))
        ]
        return "  ".join(parts).rstrip()

    return [line(headers), line(["-" * width for width in widths]), *(line(row) for row in rows)]


def money(amount: Decimal | None, currency: str) -> str:
    """Return an amount rounded half-even to its currency's decimals; a dash for unknown."""
    if amount is None:
        return "–"
    places = minor_units(currency)
    return f"{amount.quantize(Decimal(1).scaleb(-places)):,f}"


def percent(ratio: Decimal | None) -> str:
    """Return a ratio in percent; a dash for unknown."""
    return "–" if ratio is None else f"{(ratio * 100).quantize(Decimal('0.01')):,f} %"


def number(value: Decimal | None) -> str:
    """Return a number with all its digits; a dash for unknown."""
    return "–" if value is None else plain(value)


def _write(text: str) -> None:
    """Write to standard output, in signs that it has: a → becomes a ? where there is none.

    Raises:
        OutputError: it takes nothing more: the disk is full, say.
    """
    encoding = sys.stdout.encoding or "utf-8"
    try:
        sys.stdout.write(text.encode(encoding, "replace").decode(encoding))
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        let_go(sys.stdout)
        raise OutputError(error.strerror or "it cannot be written to") from error


def let_go(stream: TextIO) -> None:
    """Send what is still to be written nowhere, so that leaving does not fail over it."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def _json(value: JsonValue) -> str:
    """Return JSON in which signs that steer a terminal, or that cannot be written, are escapes."""
    is_utf = (sys.stdout.encoding or "utf-8").lower().startswith("utf")
    document = json.dumps(value, ensure_ascii=not is_utf)
    if document.isprintable():
        return document
    return "".join(sign if sign.isprintable() else json.dumps(sign)[1:-1] for sign in document)


def _safe(text: str) -> str:
    """Return text without signs that steer a terminal."""
    return "".join(sign if sign.isprintable() else "�" for sign in text)
