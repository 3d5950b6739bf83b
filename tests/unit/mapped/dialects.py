"""Rows of a bank written in any dialect, with the map that reads them."""

import csv
import io
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from random import Random
from typing import Literal

from hypothesis import strategies as st

from app.domain.mapped.maps import FileMap
from app.domain.numbers import plain

ORDERS = {
    "ymd": ("%Y-%m-%d", "%Y%m%d", "%Y/%m/%d"),
    "dmy": ("%d.%m.%Y", "%d/%m/%Y", "%d-%m-%Y"),
    "mdy": ("%m/%d/%Y", "%m-%d-%Y"),
}
GROUPS = {".": (",", "'", " ", ""), ",": (".", "'", " ", "")}


@dataclass(frozen=True)
class Payment:
    """A row of a bank."""

    on: date
    amount: Decimal  # below zero: paid
    note: str


@dataclass(frozen=True)
class Dialect:
    """How a bank writes."""

    delimiter: str
    decimal: str
    group: str
    order: str
    pattern: str
    encoding: str
    sides: str  # signed, columns, direction, reversed
    quoting: Literal[0, 1]
    line_end: str
    has_preamble: bool
    seed: int


payments = st.lists(
    st.builds(
        Payment,
        st.dates(date(1990, 1, 1), date(2060, 12, 31)),
        st.decimals(-9_999_999, 9_999_999, places=2, allow_nan=False).filter(bool),
        st.text("abcXYZ äöüß,;|'\"0129-.", min_size=0, max_size=25),
    ),
    min_size=1,
    max_size=25,
)


@st.composite
def dialects(draw: st.DrawFn) -> Dialect:
    decimal = draw(st.sampled_from((".", ",")))
    order = draw(st.sampled_from(tuple(ORDERS)))
    return Dialect(
        draw(st.sampled_from((",", ";", "\t", "|"))),
        decimal,
        draw(st.sampled_from(GROUPS[decimal])),
        order,
        draw(st.sampled_from(ORDERS[order])),
        draw(st.sampled_from(("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"))),
        draw(st.sampled_from(("signed", "columns", "direction", "reversed"))),
        draw(st.sampled_from((csv.QUOTE_MINIMAL, csv.QUOTE_ALL))),
        draw(st.sampled_from(("\n", "\r\n"))),
        draw(st.booleans()),
        draw(st.integers(0, 1000)),
    )


def written(rows: list[Payment], how: Dialect) -> tuple[bytes, FileMap]:
    """Return a file of payments, and the map that says how it is written."""
    columns = {"Buchungstag": "date", "Verwendungszweck": "note"}
    if how.sides == "columns":
        columns |= {"Soll": "debit", "Haben": "credit"}
    else:
        columns |= {"Betrag": "amount"}
    if how.sides == "direction":
        columns |= {"Soll/Haben": "direction"}
    names = list(columns)
    Random(how.seed).shuffle(names)
    names.insert(Random(how.seed + 1).randrange(len(names)), "Sonstiges")
    out = io.StringIO()
    if how.has_preamble:
        out.write(f"Kontoauszug{how.line_end}{how.line_end}")
    writer = csv.writer(
        out, delimiter=how.delimiter, quoting=how.quoting, lineterminator=how.line_end
    )
    writer.writerow(names)
    for row in rows:
        cells = _cells(row, how)
        writer.writerow([cells.get(name, "") for name in names])
    mapping = FileMap(
        tuple(columns.items()),
        date_format=how.order,
        decimal=how.decimal,
        amount_sign="reversed" if how.sides == "reversed" else "signed",
        account="Main",
        currency="EUR",
        encoding="utf-16" if how.encoding == "utf-16-le" else "",
        delimiter=how.delimiter,
    )
    return out.getvalue().encode(how.encoding), mapping


def _cells(row: Payment, how: Dialect) -> dict[str, str]:
    cells = {
        "Buchungstag": row.on.strftime(how.pattern),
        "Verwendungszweck": row.note,
        "Sonstiges": "x",
    }
    size = _number(abs(row.amount), how)
    if how.sides == "columns":
        cells["Soll" if row.amount < 0 else "Haben"] = size
    elif how.sides == "direction":
        cells |= {"Betrag": size, "Soll/Haben": "S" if row.amount < 0 else "H"}
    else:
        is_minus = (row.amount < 0) != (how.sides == "reversed")
        cells["Betrag"] = f"-{size}" if is_minus else size
    return cells


def _number(value: Decimal, how: Dialect) -> str:
    whole, _, cents = f"{value:.2f}".partition(".")
    groups: list[str] = []
    while len(whole) > 3:
        whole, last = whole[:-3], whole[-3:]
        groups.insert(0, last)
    return how.group.join([whole, *groups]) + how.decimal + cents


def said(rows: list[Payment]) -> list[tuple[date, str, str, str]]:
    """Return what is to be read: day, kind, amount, note in one line."""
    return [
        (
            row.on,
            "withdraw" if row.amount < 0 else "deposit",
            plain(abs(row.amount)),
            _note(row.note),
        )
        for row in rows
    ]


def _note(text: str) -> str:
    clean = text.strip(" \t\u00a0")
    if clean[:2] in {f"'{sign}" for sign in "=+-@"}:  # a spreadsheet's guard against formulas
        clean = clean[1:]
    clean = " ".join(clean.split())
    return "" if clean in {"-", "--"} else clean
