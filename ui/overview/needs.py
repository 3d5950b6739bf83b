"""What needs the person, each with the one action that settles it, and today's movers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.format import Formatter
from ui.format_words import contract_day, shown_symbol
from ui.overview.need_words import need_action, need_text
from ui.theme import Theme, current_theme, space
from ui.theme.fonts import metrics
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.labels import Label, one_line, plain_tip
from ui.widgets.painted import PaintedRow, RowPool
from ui.widgets.sparkline import paint_sparkline

if TYPE_CHECKING:
    from app.services.reports import Mover, Need

SHOWN_NEEDS = 4
SHOWN_MOVERS = 4
SPARK = 86


class Dot(QWidget):
    """A small disc in a colour of the theme."""

    def __init__(self, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setFixedSize(12, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(getattr(current_theme(), self._tone)))
            painter.drawEllipse(QRectF(0.5, 5, 10, 10))


class NeedRow(QWidget):
    """One need: what it is, and the action."""

    acted = Signal(object)  # Need

    def __init__(self, need: Need, text: str, action: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.S)
        words = Label("", "body")
        words.set_lines(text)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(Dot("warn"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        self.button = LinkButton(action)
        self.button.setAccessibleName(f"{action}: {text}")
        self.button.clicked.connect(lambda: self.acted.emit(need))
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)


class MoverRow(PaintedRow):
    """An asset, its last thirty days, and how it moved since the day before."""

    HEIGHT = 34

    def __init__(self) -> None:
        super().__init__()
        self._symbol = self._name = self._change = ""
        self._tone = "text_soft"
        self._spark: tuple[float, ...] = ()

    def show_mover(self, mover: Mover, formatter: Formatter) -> None:
        """Stand for an asset."""
        self._tone = "gain" if mover.change > 0 else "loss" if mover.change < 0 else "text_soft"
        self._symbol = shown_symbol(mover.symbol)
        self._name = contract_day(mover.symbol, formatter)
        if not self._name and mover.name != mover.symbol:
            self._name = one_line(mover.name)
        self._change = formatter.change(mover.change, places=2)
        self._spark = tuple(mover.spark)
        self.setToolTip(plain_tip(f"{mover.symbol} {mover.name}".strip()))
        self.setAccessibleName(f"{self._symbol} {self._change}")
        self.update()

    def paint(self, painter: QPainter, theme: Theme) -> None:
        color = getattr(theme, self._tone)
        wide = max(metrics("body").horizontalAdvance(self._change), 58)
        left = self.width() - wide
        self.write(painter, self.box(left, wide), self._change, "body", color, at_end=True)
        left -= SPARK + space.S
        spark = self.box(left, SPARK, 5, self.height() - 10)
        paint_sparkline(painter, QRectF(spark).adjusted(1, 1, -1, -1), self._spark, QColor(color))
        room = max(left - space.S, 0)
        most = min(room, 120)
        used = self.write(
            painter, self.box(0, most), self._symbol, "strong", theme.text, at_end=False
        )
        rest = room - used - 6
        if self._name and rest > 24:
            name = self.box(used + 6, rest)
            self.write(painter, name, self._name, "small", theme.text_faint, at_end=False)


class NeedsCard(Card):
    """The card at the right of the chart."""

    acted = Signal(object)  # Need

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", " ", parent)
        self.set_title(self.tr("Needs you"))
        self.body.setSpacing(space.M)
        self._holder = QVBoxLayout()
        self._holder.setSpacing(14)
        self.body.addSpacing(2)
        self.body.addLayout(self._holder)
        self.body.addStretch(1)
        self._movers_title = Label(self.tr("Movers today"), "heading", "soft")
        self.body.addWidget(self._movers_title)
        self._movers = QVBoxLayout()
        self._movers.setSpacing(0)
        self.body.addLayout(self._movers)
        self._mover_rows = RowPool(self._movers, MoverRow)
        self.body.setContentsMargins(18, 18, 18, 8)
        self.rows: list[NeedRow] = []
        # As shown: building rows again costs a frame, and neither has amounts to hide.
        self._needs: tuple[Need, ...] | None = None
        self._moved: tuple[Mover, ...] | None = None

    def sizeHint(self) -> QSize:
        return QSize(302, super().sizeHint().height())

    def show_needs(self, needs: Sequence[Need], formatter: Formatter) -> None:
        """List what there is to do, the most urgent first."""
        if self._needs == tuple(needs):
            return
        self._needs = tuple(needs)
        _empty(self._holder)
        self.rows = []
        self.set_caption(formatter.count(len(needs)) if needs else "")
        for need in needs[:SHOWN_NEEDS]:
            row = NeedRow(need, need_text(need, formatter), need_action(need))
            row.acted.connect(self.acted)
            self._holder.addWidget(row)
            self.rows.append(row)
        if len(needs) > SHOWN_NEEDS:
            more = self.tr("and {} more").format(formatter.count(len(needs) - SHOWN_NEEDS))
            tip = "\n".join(need_text(need, formatter) for need in needs[SHOWN_NEEDS:])
            label = Label(more, "small", "faint")
            label.setToolTip(plain_tip(tip))
            self._holder.addWidget(label)
        if not needs:
            label = Label("", "body", "soft")
            label.set_lines(self.tr("Nothing. Prices, transfers and balances are in order."))
            self._holder.addWidget(label)

    def show_movers(self, movers: Sequence[Mover], formatter: Formatter) -> None:
        """List the assets that moved most."""
        if self._moved == tuple(movers):
            return
        self._moved = tuple(movers)
        self._movers_title.setVisible(bool(movers))
        shown = movers[:SHOWN_MOVERS]
        for row, mover in zip(self._mover_rows.take(len(shown)), shown, strict=True):
            row.show_mover(mover, formatter)


def _empty(layout: QVBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
