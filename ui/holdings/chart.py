"""The price of one asset over time with marks where it was bought and sold, split and paid for."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.numbers import ONE
from app.services.reports import HoldingDetail, HoldingEvent
from ui.charts import look
from ui.charts.days import DayChart, Stop
from ui.charts.legend import Key, Legend, paint_mark
from ui.charts.lines import thinned
from ui.charts.more import MoreButton
from ui.charts.plane import Plane
from ui.format import Formatter
from ui.format_words import kind_word
from ui.theme import Theme, space

if TYPE_CHECKING:
    from app.ports.sheets import Sheet

Prices = Sequence[tuple[date, float]]
Trades = Sequence[tuple[date, str, float, Decimal]]
_FEW = 40  # more marks than this are drawn smaller
_SPLIT = "split"
_INFLOWS = ("buy", "deposit", "transfer_in", "swap_in", "reward", "airdrop", "opening_balance")


def _tr(text: str) -> str:
    return QCoreApplication.translate("price-chart", text)


@dataclass(frozen=True, slots=True)
class Extras:
    """What else stands on a chart of prices."""

    symbol: str = ""
    currency: str = ""  # of the prices
    base: str = ""  # of the income
    average: Decimal | None = None  # cost of a unit that is held, in the currency of the prices
    is_at_rate: bool = False  # worked out with today's exchange rate
    since: date | None = None  # the oldest lot
    events: tuple[HoldingEvent, ...] = ()


def extras_of(detail: HoldingDetail, base: str) -> Extras:
    """Return what a holding's chart shows beside prices and trades."""
    line, price = detail.line, detail.line.price
    average = None
    rate = price.rate if price is not None else None
    if line.cost_basis is not None and line.quantity and rate and not line.is_cash:
        average = line.cost_basis / line.quantity / rate
    since = min((lot.acquired for lot in detail.lots), default=None)
    currency = price.currency if price is not None else ""
    is_at_rate = rate is not None and rate != ONE
    return Extras(line.symbol, currency, base, average, is_at_rate, since, detail.events)


class PriceChart(DayChart):
    """One polyline with at most two points a pixel, so that ten years paint in a few ms."""

    LEAST_HEIGHT = 110
    LEFT, ABOVE, AXIS = 0.0, 12.0, 76.0
    LEVEL_ROOM, PAGE = 36, 30

    def __init__(
        self,
        prices: Prices,
        trades: Trades,
        formatter: Formatter,
        parent: QWidget | None = None,
        extras: Extras | None = None,
    ) -> None:
        super().__init__("", parent)
        self._prices = sorted(prices)
        self.extras = extras or Extras()
        first, last = self._prices[0][0], self._prices[-1][0]
        self._trades = [trade for trade in trades if first <= trade[0] <= last]
        self._events = [one for one in self.extras.events if first <= one.on <= last]
        self._name = self.tr("Price from {} to {}, with {} trades marked").format(
            formatter.day(first), formatter.day(last), len(self._trades)
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_days([on for on, _ in self._prices], formatter)

    def sizeHint(self) -> QSize:
        return QSize(500, 160)

    def signs(self) -> list[Key]:
        """Return what the signs mean, of those that are there."""
        kinds = {kind in _INFLOWS for _, kind, _, _ in self._trades}
        events = {one.kind == _SPLIT for one in self._events}
        found = [Key("in", _tr("bought"))] if True in kinds else []
        found += [Key("out", _tr("sold"))] if False in kinds else []
        found += [Key("split", _tr("split"))] if True in events else []
        found += [Key("income", _tr("dividend or other income"))] if False in events else []
        if self.extras.average is not None:
            found.append(Key("average", self._average_words()))
        return found

    def _average_words(self) -> str:
        average = self.extras.average
        price = self._formatter.price(None if average is None else average, self.extras.currency)
        if self.extras.is_at_rate:
            return _tr("average cost {}, at today's rate").format(price)
        return _tr("average cost {}").format(price)

    def _near(self, place: int) -> tuple[date, date]:
        """Return the days that a place stands for: what fell on days without a price, too."""
        first = self._days[place]
        after = self._days[place + 1] if place + 1 < self.count else date.max
        return first, after

    def _marks(self, place: int) -> list[str]:
        begin, end = self._near(place)
        words = self._formatter
        marks = [
            f"{kind_word(kind)} {words.quantity(many)}"
            for on, kind, _, many in self._trades
            if begin <= on < end
        ]
        for one in self._events[bisect_left(self._events, begin, key=_day_of):
                                bisect_right(self._events, end, key=_day_of)]:  # fmt: skip
            if not begin <= one.on < end:
                continue
            is_split = one.kind == _SPLIT
            amount = (words.quantity(one.amount, signed=True) if is_split
                      else words.money(one.amount, self.extras.base))  # fmt: skip
            marks.append(f"{kind_word(one.kind)} {amount}")
        return marks

    def stop(self, place: int) -> Stop:
        on, price = self._prices[place]
        text = self._formatter.price(Decimal(f"{price:.12g}"))
        return Stop(price, self._formatter.day(on), text, tuple(self._marks(place)))

    def summary(self) -> str:
        price = self._formatter.price
        values = [value for _, value in self._prices]

        def said(place: int) -> tuple[str, str]:
            on, value = self._prices[place]
            return price(Decimal(f"{value:.12g}")), self._formatter.day(on)

        low, high = values.index(min(values)), values.index(max(values))
        rate = Decimal(repr(values[-1] / values[0] - 1)) if values[0] else None
        text = _tr("{} on {}, {} on {}, changed by {}; lowest {} on {}, highest {} on {}.").format(
            *said(0), *said(-1), self._formatter.percent(rate, signed=True), *said(low),
            *said(high),
        )  # fmt: skip
        more = [_tr("{} trades").format(self._formatter.count(len(self._trades)))]
        if self._events:
            count = self._formatter.count(len(self._events))
            more.append(_tr("{} splits and payments").format(count))
        if self.extras.average is not None:
            more.append(self._average_words())
        return f"{text} {', '.join(more)}."

    def sheet(self) -> "Sheet | None":
        from ui.charts.columns import day_column, number_column, sheet_of, text_column

        price = _tr("Price in {}").format(self.extras.currency) if self.extras.currency else ""
        columns = [day_column(), number_column(price or _tr("Price")), text_column(_tr("Marks"))]
        rows = [
            (on, Decimal(f"{price:.12g}"), "" if self._formatter.is_private
             else "; ".join(self._marks(place)))
            for place, (on, price) in enumerate(self._prices)
        ]  # fmt: skip
        return sheet_of(self._name, columns, rows)

    def value_range(self) -> tuple[float, float]:
        values = [price for _, price in self._prices]
        low, high = min(values), max(values)
        average = float(self.extras.average or 0)
        span = high - low
        if average and low - 2 * span <= average <= high + 2 * span:  # farther away it says little
            low, high = min(low, average), max(high, average)
        return (low, high) if high > low else (low - 1, high + 1)

    def level_text(self, level: float, step: float) -> str:
        del step
        return self._formatter.price(Decimal(f"{level:.8g}"))

    def paint_lines(self, painter: QPainter, theme: Theme, plane: Plane) -> None:
        self._paint_average(painter, theme, plane)
        values = [price for _, price in self._prices]
        kept = thinned(values, int(plane.box.width()))
        painter.setPen(QPen(QColor(theme.chart_line), 1.6))
        line = [plane.at(self._days[place], price) for place, price in kept]
        look.draw_line(painter, line)
        for one in self._events:
            sign = "split" if one.kind == _SPLIT else "income"
            at = QPointF(plane.x(one.on), plane.box.bottom() - look.MARK / 2 - 1)
            tone = theme.warn if sign == "split" else theme.gain
            self._paint_mark(painter, theme, sign, tone, at)
        for on, kind, price, _ in self._trades:
            is_in = kind in _INFLOWS
            half = self._half
            # a triangle below for what came in, above for what left
            off = QPointF(0, half + 3 if is_in else -half - 3)
            at = plane.at(on, max(price, plane.low)) + off
            tone = theme.gain if is_in else theme.loss
            self._paint_mark(painter, theme, "in" if is_in else "out", tone, at)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    @property
    def _half(self) -> float:
        return 5.0 if len(self._trades) + len(self._events) <= _FEW else 3.5

    def _paint_average(self, painter: QPainter, theme: Theme, plane: Plane) -> None:
        average, since = self.extras.average, self.extras.since
        if average is None or not plane.low <= float(average) <= plane.high:
            return
        begin = max(since, plane.first) if since is not None else plane.first
        y = plane.y(float(average))
        painter.setPen(look.second_pen(theme.text_soft))
        painter.drawLine(QPointF(plane.x(begin), y), QPointF(plane.box.right(), y))

    def _paint_mark(
        self, painter: QPainter, theme: Theme, sign: str, tone: str, at: QPointF
    ) -> None:
        painter.setPen(QPen(QColor(theme.card), 1))
        painter.setBrush(QColor(tone))
        paint_mark(painter, sign, at, self._half)


def _day_of(one: HoldingEvent) -> date:
    return one.on


class PriceBox(QWidget):
    """The chart, what its signs mean, and what can be done with it."""

    def __init__(self, chart: PriceChart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        self.legend = Legend()
        self.legend.show_keys(chart.signs())
        self.more = MoreButton(chart)
        head = QHBoxLayout()
        head.addWidget(self.legend, 1)
        head.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.XS)
        column.addLayout(head)
        column.addWidget(chart, 1)
        QWidget.setTabOrder(chart, self.more)
