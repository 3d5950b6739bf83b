"""What the values of a report look like on paper, in the person's language."""

from datetime import date, datetime
from decimal import Decimal

from app.domain.numbers import plain
from app.ports.sheets import Sheet, SheetColumn, SheetKind, Value
from app.services.report_parts import Fact
from ui.format import HIDDEN, UNKNOWN, Formatter
from ui.paper.table import PaperCell, PaperColumn, PaperTable

_FIGURES = frozenset({SheetKind.NUMBER, SheetKind.MONEY, SheetKind.PERCENT})
_WHOLE = frozenset({SheetKind.DAY, SheetKind.TIME})
EMPTY = PaperCell("")


def paper_table(sheet: Sheet, formatter: Formatter) -> PaperTable:
    """Return a table in words."""
    columns = sheet.columns
    return PaperTable(
        tuple(
            PaperColumn(one.heading, one.kind in _FIGURES, one.kind in _WHOLE) for one in columns
        ),
        [
            [_cell(value, column, formatter) for value, column in zip(row, columns, strict=True)]
            for row in sheet.rows
        ],
        None
        if sheet.totals is None
        else [
            _cell(value, column, formatter)
            for value, column in zip(sheet.totals, columns, strict=True)
        ],
    )


def _cell(value: Value, column: SheetColumn, formatter: Formatter) -> PaperCell:
    if value is None or value == "":
        return EMPTY
    return PaperCell(value_text(value, column, formatter))


def value_text(value: Value, column: SheetColumn, formatter: Formatter) -> str:
    """Return a value of a column; money without its currency, which its title names."""
    kind, digits = column.kind, column.digits
    if isinstance(value, str):
        return " ".join(value.split()) if not value.isprintable() else value
    if isinstance(value, Decimal | int) and not isinstance(value, bool):
        number = Decimal(value)
        if kind is SheetKind.PERCENT:
            return formatter.percent(number, places=digits)
        if kind is SheetKind.MONEY:
            if column.currency:
                return formatter.amount(number, column.currency)
            return HIDDEN if formatter.is_private else formatter.number(number, digits)
        if column.digits and not formatter.is_private:
            places = len(plain(number).partition(".")[2])
            return formatter.number(number, max(places, column.digits))
        return formatter.quantity(number)
    if isinstance(value, datetime):
        return formatter.moment(value)
    if isinstance(value, date):
        return formatter.day(value)
    return UNKNOWN if value is None else str(value)


def fact_text(fact: Fact, formatter: Formatter) -> str:
    """Return a fact with its currency."""
    value = fact.value
    if value is None:
        return UNKNOWN
    if fact.kind is SheetKind.MONEY and isinstance(value, Decimal):
        return formatter.money(value, fact.currency)
    if fact.kind is SheetKind.NUMBER and isinstance(value, Decimal):
        return formatter.number(value, fact.digits)
    column = SheetColumn(fact.label, fact.kind, fact.digits, fact.currency)
    return value_text(value, column, formatter)
