"""Charts as sheets: the columns that most of them have."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.ports.sheets import Sheet, SheetColumn, SheetKind, Value


def _tr(text: str) -> str:
    return QCoreApplication.translate("charts", text)


def day_column() -> SheetColumn:
    return SheetColumn(_tr("Day"), SheetKind.DAY)


def money_column(currency: str, title: str = "") -> SheetColumn:
    """Return a column of amounts; without a title it is "Value"."""
    return SheetColumn(title or _tr("Value"), SheetKind.MONEY, currency=currency)


def share_column(title: str, digits: int = 2) -> SheetColumn:
    """Return a column of fractions, shown as percent."""
    return SheetColumn(title, SheetKind.PERCENT, digits)


def number_column(title: str) -> SheetColumn:
    return SheetColumn(title, SheetKind.NUMBER)


def count_column(title: str) -> SheetColumn:
    """Return a column of whole numbers of things: hidden by nothing."""
    return SheetColumn(title, SheetKind.NUMBER, digits=0)


def text_column(title: str) -> SheetColumn:
    return SheetColumn(title, SheetKind.TEXT)


def sheet_of(
    title: str, columns: Sequence[SheetColumn], rows: Sequence[Sequence[Value]]
) -> Sheet | None:
    """Return a sheet; `None` without rows."""
    return Sheet(title, tuple(columns), rows) if rows else None


def exact(value: float) -> Decimal:
    """Return what is known as a float alone, with the digits that say it."""
    return Decimal(repr(float(value)))


def is_amount(column: SheetColumn) -> bool:
    """Tell whether a column is hidden where amounts are."""
    return column.kind is SheetKind.MONEY or (
        column.kind is SheetKind.NUMBER and column.digits != 0
    )


def without_amounts(sheet: Sheet) -> Sheet | None:
    """Return a sheet without what privacy hides; `None`: nothing but names and days is left."""
    kept = [place for place, one in enumerate(sheet.columns) if not is_amount(one)]
    if len(kept) == len(sheet.columns):
        return sheet
    said = (SheetKind.PERCENT, SheetKind.NUMBER)
    if not any(sheet.columns[place].kind in said for place in kept):
        return None
    rows = [[row[place] for place in kept] for row in sheet.rows]
    return Sheet(sheet.title, tuple(sheet.columns[place] for place in kept), rows)
