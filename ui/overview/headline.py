"""Net worth as the one large figure, its change over the period, and how far it can be trusted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.coverage import Coverage
from ui.format import Formatter, arrow_of
from ui.format_words import coverage_line, coverage_word
from ui.theme import current_theme, space
from ui.widgets.buttons import PillButton
from ui.widgets.figure import FigureButton
from ui.widgets.labels import Label, plain_tip

if TYPE_CHECKING:
    from app.services.reports import NetWorthPoint, Totals

ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Change:
    """How net worth moved over a period, and how much of it came from outside."""

    amount: Decimal
    share: Decimal | None
    saved: Decimal
    since: NetWorthPoint
    is_whole: bool  # False: the period began before anything was known


def change_over(points: Sequence[NetWorthPoint]) -> Change | None:
    """Return the change from the first to the last known day; None without two of them."""
    known = [point for point in points if point.net_worth is not None]
    if len(known) < 2 or points[-1].net_worth is None:
        return None
    first, last = known[0], known[-1]
    assert first.net_worth is not None  # noqa: S101  # `known` has no others
    assert last.net_worth is not None  # noqa: S101  # `known` has no others
    amount = last.net_worth - first.net_worth
    share = amount / abs(first.net_worth) if first.net_worth else None
    saved = sum((point.net_flow for point in points if point.on > first.on), ZERO)
    return Change(amount, share, saved, first, first.on == points[0].on)


def period_words(period: str) -> str:
    """Return a period as it stands in a sentence."""
    words = {
        "1M": QCoreApplication.translate("periods", "in 1 month"),
        "3M": QCoreApplication.translate("periods", "in 3 months"),
        "6M": QCoreApplication.translate("periods", "in 6 months"),
        "YTD": QCoreApplication.translate("periods", "this year"),
        "1Y": QCoreApplication.translate("periods", "in 12 months"),
        "3Y": QCoreApplication.translate("periods", "in 3 years"),
        "5Y": QCoreApplication.translate("periods", "in 5 years"),
        "All": QCoreApplication.translate("periods", "since the beginning"),
    }
    return words.get(period, period)


class CoverageChip(PillButton):
    """A dot and the coverage in words; leads to the holdings behind it."""

    def __init__(self) -> None:
        super().__init__("")
        self._coverage = Coverage.FULL

    def show_coverage(self, totals: Totals, names: Sequence[str]) -> None:
        """Say how many holdings are known, and on hover which are not."""
        self._coverage = totals.coverage
        text = self.tr("{} coverage · {} of {} holdings").format(
            coverage_word(totals.coverage), totals.known, totals.counted
        )
        self.set_text(text)
        tip = coverage_line(totals.coverage)
        if names:
            shown = "\n".join(f"• {name}" for name in names[:12])
            more = len(names) - 12
            tip += "\n" + self.tr("Not fully known:") + "\n" + shown
            if more > 0:
                tip += "\n" + self.tr("and {} more").format(more)
        self.setToolTip(plain_tip(tip))
        self.setAccessibleDescription(tip)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        hint.setWidth(hint.width())
        return hint

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = current_theme()
        tones = {Coverage.FULL: theme.gain, Coverage.UNKNOWN: theme.loss}
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tones.get(self._coverage, theme.warn)))
            left = self.width() - 21 if self.isRightToLeft() else 11
            painter.drawEllipse(left, (self.height() - 10) // 2, 10, 10)


class Headline(QWidget):
    """The upper part of the overview."""

    coverage_wanted = Signal()
    origin_wanted = Signal()  # where net worth comes from

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Label(self.tr("Net worth"), "label", "faint")
        self.figure = FigureButton("figure")
        self.figure.setText("—")
        self.figure.clicked.connect(self.origin_wanted)
        self.change = Label("", "large-strong")
        self.detail = Label("", "large", "faint")
        self.chip = CoverageChip()
        self.chip.setStyleSheet("padding-left: 26px;")
        self.chip.clicked.connect(self.coverage_wanted)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self._label)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(0)
        self._row.addWidget(self.figure)
        self._row.addSpacing(20)
        words = QHBoxLayout()
        words.setSpacing(space.XS)
        words.setContentsMargins(0, 0, 0, 8)
        words.addWidget(self.change, 0, Qt.AlignmentFlag.AlignBottom)
        words.addWidget(self.detail, 1, Qt.AlignmentFlag.AlignBottom)
        self._row.addLayout(words)
        left.addLayout(self._row)
        self._outer = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.addLayout(left, 1)
        corner = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        corner.addStretch(1)
        corner.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeading)
        corner.setContentsMargins(0, 0, 0, 5)
        self._outer.addLayout(corner)
        self._fit()

    def show_totals(
        self, totals: Totals, currency: str, formatter: Formatter, names: Sequence[str]
    ) -> None:
        """Show net worth and its coverage."""
        self.figure.setText(formatter.money(totals.net_worth, currency))
        self.figure.setAccessibleName(f"{self._label.text()} {self.figure.text()}")
        if totals.net_worth is None:
            self.figure.setToolTip(self.tr("Not known: no holding has a value on this day."))
        else:
            self.figure.setToolTip(plain_tip(formatter.exact(totals.net_worth, currency)))
        self.chip.show_coverage(totals, names)

    def show_change(
        self, change: Change | None, period: str, currency: str, formatter: Formatter
    ) -> None:
        """Show how it moved over the period."""
        self._show_change(change, period, currency, formatter)
        self._fit()

    def _show_change(
        self, change: Change | None, period: str, currency: str, formatter: Formatter
    ) -> None:
        if change is None:
            self.change.setText("")
            self.detail.setText(self.tr("No earlier value in this period to compare with"))
            return
        arrow = arrow_of(change.amount)
        amount = formatter.money(abs(change.amount), currency)
        share = "" if change.share is None else f" ({formatter.percent(abs(change.share))})"
        self.change.setText(f"{arrow} {amount}{share}".strip())
        self.change.set_tone("gain" if change.amount > 0 else "loss" if change.amount < 0 else "")
        when = period_words(period)
        if not change.is_whole or period == "All":
            when = self.tr("since {}").format(formatter.day(change.since.on))
        saved = formatter.money(abs(change.saved), currency, places=0)
        if change.saved > 0:
            text = self.tr("{}, of it {} saved").format(when, saved)
        elif change.saved < 0:
            text = self.tr("{}, after {} taken out").format(when, saved)
        else:
            text = when
        self.detail.setText(text)
        self.detail.setToolTip(self.tr("Saved: what came from outside, less what went out."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put the change beside the figure, below it, or the coverage below both."""
        words = self.change.sizeHint().width() + self._detail_width() + space.XS
        chip = self.chip.sizeHint().width() + space.XL
        is_wide = self.width() >= self.figure.sizeHint().width() + 20 + words + chip
        is_slim = self.width() < words + chip
        self.detail.setWordWrap(is_slim)
        beside = QBoxLayout.Direction.LeftToRight
        below = QBoxLayout.Direction.TopToBottom
        self._outer.setDirection(below if is_slim else beside)
        wanted = beside if is_wide else below
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
            item = self._row.itemAt(1)
            spacer = item.spacerItem() if item is not None else None
            if spacer is not None:
                spacer.changeSize(20 if wanted is beside else 0, 0)
            self._row.invalidate()

    def _detail_width(self) -> int:
        return self.detail.fontMetrics().horizontalAdvance(self.detail.text()) + 2
