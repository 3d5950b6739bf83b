"""What needs the person, each with the one action that settles it, and today's movers."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.services.reports import Mover, Need
from ui.format import Formatter
from ui.theme import Theme, current_theme, space
from ui.theme.fonts import metrics
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.labels import Label, one_line, plain_tip
from ui.widgets.painted import PaintedRow, RowPool
from ui.widgets.sparkline import paint_sparkline

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
        self._symbol = one_line(mover.symbol)
        self._name = one_line(mover.name) if mover.name != mover.symbol else ""
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
            row = NeedRow(need, self._text(need, formatter), self._action(need))
            row.acted.connect(self.acted)
            self._holder.addWidget(row)
            self.rows.append(row)
        if len(needs) > SHOWN_NEEDS:
            more = self.tr("and {} more").format(formatter.count(len(needs) - SHOWN_NEEDS))
            tip = "\n".join(self._text(need, formatter) for need in needs[SHOWN_NEEDS:])
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

    def _text(self, need: Need, formatter: Formatter) -> str:
        match need.code:
            case "ambiguous_transfers" if need.count == 1:
                return self.tr("1 transfer could pair in two ways")
            case "ambiguous_transfers":
                count = formatter.count(need.count)
                return self.tr("{} transfers could pair in two ways").format(count)
            case "stale_price":
                return self.tr("“{}” price is {} old").format(
                    need.subject, self._span(need.detail, formatter)
                )
            case "missing_price":
                return self.tr("“{}” has no price").format(need.subject)
            case "missing_rate":
                return self.tr("“{}” has no exchange rate").format(need.subject)
            case "low_coverage":
                return self.tr("The history of “{}” is incomplete").format(need.subject)
            case "unreconciled":
                return self.tr("“{}” does not match its balance").format(need.subject)
            case "option_ended" if need.count == 1:
                return self.tr("{} ended: what became of it?").format(need.subject)
            case "option_ended":
                count = formatter.count(need.count)
                return self.tr("{} contracts ended: what became of them?").format(count)
            case "option_expiring":
                return self._expiring(need, formatter)
        words = need.code.replace("_", " ")
        return f"{need.subject}: {words}" if need.subject else words.capitalize()

    def _expiring(self, need: Need, formatter: Formatter) -> str:
        if need.count > 1:
            count = formatter.count(need.count)
            return self.tr("{} contracts end within a week").format(count)
        if need.detail == "0":
            return self.tr("{} ends today").format(need.subject)
        if need.detail == "1":
            return self.tr("{} ends tomorrow").format(need.subject)
        return self.tr("{} ends in {}").format(need.subject, self._span(need.detail, formatter))

    def _span(self, detail: str, formatter: Formatter) -> str:
        days = int(detail) if detail.isdigit() else 0
        if days < 61:
            return self.tr("{} days").format(formatter.count(days))
        if days < 730:
            return self.tr("{} months").format(formatter.count(days // 30))
        return self.tr("{} years").format(formatter.count(days // 365))

    def _action(self, need: Need) -> str:
        words = {
            "decide": self.tr("Decide"),
            "update": self.tr("Update"),
            "review": self.tr("Review"),
            "reconcile": self.tr("Reconcile"),
            "outcome": self.tr("Say"),
            "options": self.tr("Look"),
        }
        return words.get(need.action, self.tr("Review"))


def _empty(layout: QVBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
