"""Which export of Portfolio Performance a table is, by the names of its columns.

The menu exports an account or a depot with values (`ACCOUNT`). Tables of the window are saved with
the columns that are shown: transactions with amounts and net values (`VIEW`), those of an account
with its balances (`REGISTER`). Quotes are of one security, or of many side by side.
"""

import re
from collections.abc import Sequence
from enum import StrEnum

from app.domain.identity import is_isin
from app.providers.export_tables import first_cells, header_of
from app.providers.portfolio_performance_file.words import field_of, type_of

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}\.[0-9]{2}\.[0-9]{4}")
_MASTER = {"isin", "wkn", "ticker", "name", "master_currency"}


class Layout(StrEnum):
    """An export of the program."""

    NONE = ""
    ACCOUNT = "account"  # by the menu: signed values; also its own templates for imports
    VIEW = "view"  # a table of the window, saved
    REGISTER = "register"  # the table of an account: signed amounts, and the balance after each
    QUOTES = "quotes"  # of one security
    MERGED = "merged"  # of several, a column for each
    MASTER = "master"  # securities without transactions


def layout_of(names: Sequence[str]) -> Layout:
    """Return what a table with such columns is."""
    fields = {field_of(name) for name in names}
    if {"date", "type", "value", "currency"} <= fields:
        return Layout.ACCOUNT
    if {"date", "type", "amount", "balance"} <= fields and fields & {"name", "shares", "offset"}:
        return Layout.REGISTER
    if {"date", "type", "name", "shares"} <= fields and fields & {"net", "amount"}:
        return Layout.VIEW
    if {"date", "type"} <= fields and {"net", "offset"} <= fields:
        return Layout.VIEW
    if not names or field_of(names[0]) != "date":
        return Layout.MASTER if fields >= _MASTER else Layout.NONE
    if len(names) == 2 and field_of(names[1]) == "quote":
        return Layout.QUOTES
    if any(is_isin(name) for name in names[1:]):
        return Layout.MERGED
    return Layout.NONE


def looks_like(text: str) -> str:
    """Return how a file looks: "sure", "likely" or ""."""
    names = header_of(text)
    layout = layout_of(names)
    if layout == Layout.NONE:
        return ""
    fields = {field_of(name) for name in names}
    rows = first_cells(text)
    if layout == Layout.MASTER:
        return "sure" if len(fields - {""}) == len(names) else ""
    day = next(name for name in names if field_of(name) == "date")
    if not all(_DAY.match(row.get(day, "")) for row in rows):
        return "" if layout in {Layout.QUOTES, Layout.MERGED} else _by_types(names, rows)
    if layout in {Layout.QUOTES, Layout.MERGED}:
        return "likely" if rows else ""
    if not _by_types(names, rows):
        return ""
    if layout == Layout.ACCOUNT:
        own = {"currency", "gross", "gross_currency", "rate", "wkn"}
        return "sure" if own <= fields else "likely"
    own = {"shares", "offset", "balance" if layout == Layout.REGISTER else "net"}
    return "sure" if own <= fields else "likely"


def _by_types(names: Sequence[str], rows: Sequence[dict[str, str]]) -> str:
    column = next(name for name in names if field_of(name) == "type")
    words = [row.get(column, "") for row in rows]
    is_known = all(type_of(word) is not None for word in words if word)
    return "likely" if is_known and (any(words) or not rows) else ""
