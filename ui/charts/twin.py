"""A chart's values as a table, for those who prefer one and for screen readers."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ports.sheets import Sheet, SheetColumn, SheetKind, Value
from ui.charts.columns import is_amount
from ui.format import HIDDEN, Formatter
from ui.theme import space
from ui.widgets.buttons import PillButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Title, one_line
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Cell, Column, Tone, tone_of
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView

Row = tuple[int, Sequence[Value]]  # its place in the chart, and its values
WIDTHS = {SheetKind.DAY: 130, SheetKind.MONEY: 140, SheetKind.PERCENT: 110, SheetKind.NUMBER: 110}
WORDS = 150  # the width of a column of words
LEAST, MOST = 460, 900  # of the window


def written(column: SheetColumn, value: Value, formatter: Formatter) -> str:
    """Return how a value is written."""
    if value is None:
        return "" if column.kind is SheetKind.TEXT else "—"
    if not isinstance(value, Decimal | int) or isinstance(value, bool):
        return formatter.day(value) if column.kind is SheetKind.DAY else one_line(str(value))  # type: ignore[arg-type]  # the kind says that it is a day
    number = Decimal(value)
    match column.kind:
        case SheetKind.MONEY:
            return formatter.money(number, column.currency)
        case SheetKind.PERCENT:
            return formatter.percent(number, places=column.digits)
        case _:
            return formatter.quantity(number) if is_amount(column) else formatter.number(number)


def sheet_columns(sheet: Sheet, formatter: Formatter) -> list[Column[Row]]:
    """Return the columns of a sheet as a table shows them; the first one is read first."""

    def column(place: int, one: SheetColumn) -> Column[Row]:
        is_number = one.kind in (SheetKind.MONEY, SheetKind.NUMBER, SheetKind.PERCENT)

        def value(row: Row) -> Value:
            return row[1][place]

        def cell(row: Row) -> Cell:
            own = value(row)
            tone = Tone.TEXT
            if one.kind is SheetKind.PERCENT and isinstance(own, Decimal) and own < 0:
                tone = tone_of(own)
            elif place > 1 and own == 0:
                tone = Tone.FAINT
            elif place and not is_number:
                tone = Tone.SOFT
            return Cell(written(one, own, formatter), tone=tone, is_strong=place == 1)

        return Column(
            f"c{place}",
            one_line(one.title),
            cell,
            key=value,
            copy=lambda row: _copied(one, value(row), formatter),
            is_number=is_number,
            width=WIDTHS.get(one.kind, WORDS),
            stretch=1 if place == len(sheet.columns) - 1 else 0,
        )

    return [column(place, one) for place, one in enumerate(sheet.columns)]


def _copied(column: SheetColumn, value: Value, formatter: Formatter) -> str:
    from ui.charts.taken import cell_text

    return HIDDEN if formatter.is_private and is_amount(column) else cell_text(value)


class TableTwin(Dialog):
    """The same values, to be read, sorted and copied; days begin with the newest."""

    def __init__(self, sheet: Sheet, formatter: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = one_line(sheet.title)
        self.setWindowTitle(title)
        columns = sheet_columns(sheet, formatter)
        self.model: TableModel[Row] = TableModel(columns, lambda row: row[0], self)
        rows: list[Any] = list(enumerate(sheet.rows))
        is_by_day = sheet.columns[0].kind is SheetKind.DAY
        self.model.show(list(reversed(rows)) if is_by_day else rows)
        wide = sum(one.width for one in columns) + 2 * space.XL + space.XL
        self.resize(min(max(wide, LEAST), MOST), 560)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addWidget(Title(title))
        self.table = TableView(self.model, f"chart-twin-{len(columns)}", self)
        self.table.setAccessibleName(title)
        column.addWidget(TableCard(self.table), 1)
        row = QHBoxLayout()
        row.addStretch(1)
        close = PillButton(QCoreApplication.translate("charts", "Close"))
        close.clicked.connect(self.close)
        row.addWidget(close)
        column.addLayout(row)
