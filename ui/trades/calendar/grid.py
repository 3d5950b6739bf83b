"""Results by day as tinted cells: a month by weeks, a year by months."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from app.services.trading.analysis_answers import DayResult
from ui.charts.cells import At, CellGrid
from ui.charts.words import short_money
from ui.format import MINUS, UNKNOWN, Formatter
from ui.habits import habits
from ui.theme import Theme
from ui.theme.fonts import font, metrics

if TYPE_CHECKING:
    from app.ports.sheets import Sheet

WEEK, DAYS, TOTAL = 7, 31, 31
WIDE = 90  # pixels of a month's sum
LEAST_SIGNED = 10.0  # pixels of a cell that has room for a sign


def _tr(text: str) -> str:
    return QCoreApplication.translate("result-calendar", text)


def day_words(one: DayResult, when: str, currency: str, formatter: Formatter) -> str:
    """Return what a day or month says: "3 March: +$120.00, 3 trades, 2 won, 1 lost"."""
    if one.net is None:
        amount = _tr("not known")
    else:
        amount = formatter.money(one.net, currency, signed=True)
    count = formatter.count
    text = _tr("{}, trades {}, won {}, lost {}").format(
        amount, count(one.trades), count(one.won), count(one.lost)
    )
    return f"{when}: {text}" if when else text


def sign_of(net: Decimal | None) -> str:
    """Return whether a day was won or lost, as a sign."""
    if net is None:
        return "?"
    return "+" if net > 0 else MINUS if net < 0 else "0"


def tint(net: Decimal | None, strongest: Decimal, theme: Theme) -> QColor:
    """Return the colour behind a result: stronger the larger it is among those shown."""
    if net is None:
        return QColor(theme.warn_soft)
    if not net:
        return QColor(theme.track)
    color = QColor(theme.gain if net > 0 else theme.loss)
    share = float(abs(net) / strongest) if strongest else 0.0
    color.setAlphaF(0.08 + 0.24 * min(share, 1.0))
    return color


class ResultGrid(CellGrid):
    """Cells are days. Enter or a click chooses one, and its trades are shown."""

    KEEPS_CHOICE = True

    picked = Signal(object)  # a day
    TITLE = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.results: dict[date, DayResult] = {}
        self._currency = ""
        self._strongest = Decimal(0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def take(
        self, days: Iterable[DayResult], name: str, currency: str, formatter: Formatter
    ) -> None:
        """Replace what is shown."""
        self._name, self._currency, self._formatter = name, currency, formatter
        self.results = {one.on: one for one in days}
        known = [abs(one.net) for one in self.results.values() if one.net is not None]
        self._strongest = max(known, default=Decimal(0))
        told = "; ".join(self._say(one) for one in self.results.values())
        self.renew(formatter, told or _tr("Nothing closed."), self._at)

    def sheet(self) -> "Sheet | None":
        from ui.charts.columns import count_column, day_column, money_column, sheet_of

        columns = [day_column(), money_column(self._currency, _tr("Result"))]
        columns += [count_column(title) for title in (_tr("Trades"), _tr("Won"), _tr("Lost"))]
        rows = [
            (one.on, one.net, one.trades, one.won, one.lost)
            for _, one in sorted(self.results.items())
        ]
        return sheet_of(self._name, columns, rows)

    def day_at(self, at: At) -> date | None:
        """Return the day of a cell."""
        raise NotImplementedError

    def pick(self, at: At | None) -> None:
        """Tell that a day was chosen."""
        on = None if at is None or not self.has_cell(at) else self.day_at(at)
        if on is not None:
            self.picked.emit(on)

    def _say(self, one: DayResult) -> str:
        return day_words(one, self._formatter.day(one.on), self._currency, self._formatter)

    def words_of(self, at: At) -> str:
        on = self.day_at(at)
        if on is None:
            return ""
        found = self.results.get(on)
        return self._say(found) if found is not None else self._formatter.day(on)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = self.cell_at(event)
        is_over = at is not None and self.day_at(at) in self.results
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.pick(self.cell_at(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pick(self._at)
        else:
            super().keyPressEvent(event)


class MonthGrid(ResultGrid):
    """A month: a row a week, the week's sum before it; each day with its result and trades."""

    ROW, NAME_ROLE, GAP = 66, "small", 2.0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = date(2000, 1, 1)
        self._start = self._first

    def show_month(
        self, first: date, days: Iterable[DayResult], currency: str, formatter: Formatter
    ) -> None:
        """Show the month of a day."""
        if first.replace(day=1) != self._first:
            self._at = None
        self._first = first.replace(day=1)
        chosen = habits().week_start
        monday_based = int(chosen or formatter.locale.firstDayOfWeek().value) - 1
        before = (self._first.weekday() - monday_based) % WEEK
        self._start = self._first - timedelta(days=before)
        name = _tr("Results of {}").format(formatter.month(first))
        self.take(days, name, currency, formatter)

    def minimumSizeHint(self) -> QSize:
        return QSize(WEEK * 54 + 74, self.height())

    def size_of(self) -> At:
        last = self._first.replace(day=monthrange(self._first.year, self._first.month)[1])
        return (last - self._start).days // WEEK + 1, WEEK

    def has_cell(self, at: At) -> bool:
        rows, columns = self.size_of()
        if not (0 <= at[0] < rows and 0 <= at[1] < columns):
            return False
        on = self._start + timedelta(days=at[0] * WEEK + at[1])
        return on.month == self._first.month

    def day_at(self, at: At) -> date | None:
        return self._start + timedelta(days=at[0] * WEEK + at[1]) if self.has_cell(at) else None

    def head_of(self, column: int) -> str:
        weekday = (self._start + timedelta(days=column)).isoweekday()
        return self._formatter.locale.standaloneDayName(weekday, QLocale.FormatType.ShortFormat)

    def name_of(self, row: int, theme: Theme) -> tuple[str, str]:
        monday = self._start + timedelta(days=row * WEEK)
        days = [self.results.get(monday + timedelta(days=n)) for n in range(WEEK)]
        found = [one for one in days if one is not None]
        if not found:
            return "", theme.text_faint
        amounts = [one.net for one in found if one.net is not None]
        if len(amounts) < len(found):
            return UNKNOWN, theme.text_faint
        net = sum(amounts, Decimal(0))
        tone = theme.gain if net > 0 else theme.loss if net < 0 else theme.text_soft
        return self._short(net), tone

    def name_width(self) -> float:
        return 74.0

    def paint_cell(self, painter: QPainter, theme: Theme, at: At, box: QRectF) -> None:
        on = self.day_at(at)
        if on is None:
            return
        found = self.results.get(on)
        if found is None:
            color = QColor(theme.track)
            color.setAlphaF(0.45)
            painter.setBrush(color)
        else:
            painter.setBrush(tint(found.net, self._strongest, theme))
        painter.drawRoundedRect(box, 6, 6)
        painter.setFont(font("axis"))
        painter.setPen(QColor(theme.text_faint if found is None else theme.text))
        head = box.adjusted(7, 5, -7, 0)
        corner = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        painter.drawText(head, corner, self._formatter.count(on.day))
        if found is None:
            return
        painter.setFont(font("small-strong"))
        # On a tint the text keeps its contrast; the sign says what the colour does.
        painter.setPen(QColor(theme.text))
        middle = QRectF(box.left() + 2, box.center().y() - 8, box.width() - 4, 16)
        painter.drawText(
            middle, Qt.AlignmentFlag.AlignCenter, self._fitted(found.net, box.width() - 8)
        )
        painter.setFont(font("axis"))
        foot = QRectF(box.left() + 2, box.bottom() - 18, box.width() - 4, 14)
        count = self._formatter.count(found.trades)
        text = _tr("{} trade") if found.trades == 1 else _tr("{} trades")
        words = text.format(count)
        if metrics("axis").horizontalAdvance(words) > foot.width():
            words = count
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, words)

    def _fitted(self, net: Decimal | None, room: float) -> str:
        """Return an amount whole where there is room, else shortened; never cut."""
        if net is None:
            return UNKNOWN
        whole = self._formatter.money(net, self._currency, signed=True)
        if metrics("small-strong").horizontalAdvance(whole) <= room:
            return whole
        return self._short(net)

    def _short(self, net: Decimal) -> str:
        text = short_money(float(net), self._currency, self._formatter)
        return f"+{text}" if net > 0 and not self._formatter.is_private else text


class YearGrid(ResultGrid):
    """A year: a row a month, its days across, the month's sum at the end."""

    ROW, GAP, NAME_ROLE = 28, 1.0, "small"

    month_picked = Signal(object)  # the first of a month

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year = 2000
        self._months: dict[int, DayResult] = {}

    def show_year(
        self, year: int, days: Iterable[DayResult], months: Iterable[DayResult], currency: str,
        formatter: Formatter,
    ) -> None:  # fmt: skip
        """Show a year."""
        if year != self._year:
            self._at = None
        self._year = year
        self._months = {one.on.month: one for one in months}
        self.take(days, _tr("Results of {}").format(year), currency, formatter)

    def minimumSizeHint(self) -> QSize:
        return QSize(46 + DAYS * 11 + WIDE, self.height())

    def size_of(self) -> At:
        return 12, DAYS + 1

    def has_cell(self, at: At) -> bool:
        if not (0 <= at[0] < 12 and 0 <= at[1] <= TOTAL):
            return False
        if at[1] == TOTAL:
            return at[0] + 1 in self._months
        return at[1] < monthrange(self._year, at[0] + 1)[1]

    def day_at(self, at: At) -> date | None:
        if at[1] == TOTAL or not self.has_cell(at):
            return None
        return date(self._year, at[0] + 1, at[1] + 1)

    def words_of(self, at: At) -> str:
        if at[1] == TOTAL and at[0] + 1 in self._months:
            month = self._formatter.month(date(self._year, at[0] + 1, 1))
            one = self._months[at[0] + 1]
            return day_words(one, month, self._currency, self._formatter)
        return super().words_of(at)

    def pick(self, at: At | None) -> None:
        if at is not None and at[1] == TOTAL and self.has_cell(at):
            self.month_picked.emit(date(self._year, at[0] + 1, 1))
        else:
            super().pick(at)

    def head_of(self, column: int) -> str:
        if column == TOTAL:
            return _tr("Month")
        day = column + 1
        return self._formatter.count(day) if day == 1 or day % 5 == 0 else ""

    def name_of(self, row: int, theme: Theme) -> tuple[str, str]:
        short = QLocale.FormatType.ShortFormat
        tone = theme.text_soft if row + 1 in self._months else theme.text_faint
        return self._formatter.locale.standaloneMonthName(row + 1, short), tone

    def name_width(self) -> float:
        return 46.0

    def column_box(self, column: int) -> tuple[float, float]:
        left = self.name_width()
        width = (self.width() - left - WIDE) / DAYS
        if column == TOTAL:
            return left + DAYS * width + 6, WIDE - 6
        return left + column * width, width

    def paint_cell(self, painter: QPainter, theme: Theme, at: At, box: QRectF) -> None:
        if at[1] == TOTAL:
            one = self._months[at[0] + 1]
            net = one.net
            painter.setFont(font("small-strong"))
            tone = theme.text_soft if not net else theme.gain if net > 0 else theme.loss
            painter.setPen(QColor(tone))
            text = UNKNOWN
            if net is not None:
                text = self._formatter.money(net, self._currency, signed=True)
                if metrics("small-strong").horizontalAdvance(text) > box.width():
                    text = short_money(float(net), self._currency, self._formatter)
            end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
            painter.drawText(box, end, text)
            return
        on = self.day_at(at)
        found = None if on is None else self.results.get(on)
        if found is None:
            color = QColor(theme.track)
            color.setAlphaF(0.5)
            painter.setBrush(color)
        else:
            painter.setBrush(tint(found.net, self._strongest, theme))
        painter.drawRoundedRect(box, 3, 3)
        if found is not None and box.width() >= LEAST_SIGNED:  # colour alone says nothing to some
            painter.setFont(font("axis"))
            painter.setPen(QColor(theme.text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign_of(found.net))
