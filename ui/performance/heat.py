"""Returns by month as a table of tinted cells: a row a year, the year's own at its end."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from app.services.reports import PeriodReturn
from ui.charts.cells import At, CellGrid
from ui.format import Formatter
from ui.theme import Theme
from ui.theme.fonts import font

if TYPE_CHECKING:
    from app.ports.sheets import Sheet

YEAR = 52
STRONGEST = 0.10  # a month of this much has the full colour
YEAR_COLUMN = 12
WIDER = 1.4  # the year's own column, of a month's
APART = 6.0  # it stands a little away from the months


class HeatTable(CellGrid):
    """Months across, years down, the newest first."""

    ROW, GAP, NAME_ROLE = 30, 1.0, "small"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._name = self.tr("Returns by month")
        self._cells: dict[At, PeriodReturn] = {}
        self._years: list[int] = []
        self._currency = ""
        self.setAccessibleName(self._name)

    def show_periods(
        self,
        months: Sequence[PeriodReturn],
        years: Sequence[PeriodReturn],
        currency: str,
        formatter: Formatter,
    ) -> None:
        """Replace what is shown."""
        self._currency, self._formatter = currency, formatter
        self._years = sorted({one.first.year for one in years}, reverse=True)
        rows = {year: row for row, year in enumerate(self._years)}
        self._cells = {(rows[one.first.year], one.first.month - 1): one for one in months}
        self._cells |= {(rows[one.first.year], YEAR_COLUMN): one for one in years}
        self.renew(formatter, "; ".join(self._words(one, is_year=True) for one in years))

    def minimumSizeHint(self) -> QSize:
        return QSize(YEAR + 14 * 46, self.height())

    def size_of(self) -> At:
        return len(self._years), YEAR_COLUMN + 1

    def has_cell(self, at: At) -> bool:
        return at in self._cells

    def words_of(self, at: At) -> str:
        return self._words(self._cells[at], is_year=at[1] == YEAR_COLUMN)

    def head_of(self, column: int) -> str:
        locale: QLocale = self._formatter.locale
        is_year = column == YEAR_COLUMN
        short = QLocale.FormatType.ShortFormat
        return self.tr("Year") if is_year else locale.standaloneMonthName(column + 1, short)

    def name_of(self, row: int, theme: Theme) -> tuple[str, str]:
        return str(self._years[row]), theme.text_soft

    def name_width(self) -> float:
        return YEAR

    def column_box(self, column: int) -> tuple[float, float]:
        month = (self.width() - YEAR) / (YEAR_COLUMN + WIDER)
        if column == YEAR_COLUMN:
            return YEAR + column * month + APART, month * WIDER - APART
        return YEAR + column * month, month

    def paint_cell(self, painter: QPainter, theme: Theme, at: At, box: QRectF) -> None:
        one, is_year = self._cells[at], at[1] == YEAR_COLUMN
        painter.setBrush(
            QColor(theme.track) if one.ttwror is None
            else tint(one.ttwror, theme, is_year=is_year, is_whole=one.is_whole)
        )  # fmt: skip
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(font("small-strong" if is_year else "small"))
        painter.setPen(QColor(theme.text if one.is_whole else theme.text_soft))
        text = self._formatter.percent(one.ttwror, places=1, signed=True)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def sheet(self) -> "Sheet | None":
        from ui.charts.columns import day_column, money_column, share_column, sheet_of, text_column

        columns = [
            text_column(self.tr("Period")), share_column(self.tr("Return")),
            money_column(self._currency, self.tr("Gain")),
            money_column(self._currency, self.tr("From outside")),
            day_column(), day_column(),
        ]  # fmt: skip
        columns[4] = replace(columns[4], title=self.tr("After the close before"))
        columns[5] = replace(columns[5], title=self.tr("Until"))
        ordered = sorted(self._cells.items(), key=lambda pair: (pair[0][0], pair[0][1]))
        rows = [
            (str(one.first.year) if at[1] == YEAR_COLUMN else f"{one.first:%Y-%m}", one.ttwror,
             one.gain, one.net_flow, one.first, one.last)
            for at, one in ordered
        ]  # fmt: skip
        return sheet_of(self._name, columns, rows)

    def _words(self, one: PeriodReturn, *, is_year: bool) -> str:
        when = str(one.first.year) if is_year else self._month(one.first)
        text = f"{when}: {self._formatter.percent(one.ttwror, places=2, signed=True)}"
        gain = self._formatter.money(one.gain, self._currency, signed=True)
        text += self.tr(", gain {}").format(gain)
        if one.net_flow:
            flow = self._formatter.money(one.net_flow, self._currency, signed=True)
            text += self.tr(", from outside {}").format(flow)
        if not one.is_whole:
            first, last = self._formatter.day(one.first), self._formatter.day(one.last)
            text += self.tr(" ({} to {} alone)").format(first, last)
        return text

    def _month(self, on: date) -> str:
        return self._formatter.month(on)


def tint(rate: Decimal, theme: Theme, *, is_year: bool = False, is_whole: bool = True) -> QColor:
    """Return the colour behind a return: stronger the larger it is; text stays readable on it.

    What is no whole month or year is written in a softer colour, and gets a paler one.
    """
    share = min(1.0, abs(float(rate)) / (STRONGEST * (3 if is_year else 1)))
    color = QColor(theme.gain if rate > 0 else theme.loss if rate < 0 else theme.track)
    if rate:
        color.setAlphaF(0.06 + (0.24 if is_whole else 0.04) * share)
    return color
