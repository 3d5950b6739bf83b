"""Where the money lies: the largest institutions with their share as bars."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.format import Formatter
from ui.i18n.counts import counted
from ui.overview.allocation import part_color
from ui.theme import Theme
from ui.theme.fonts import metrics
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.labels import Label, one_line, plain_tip
from ui.widgets.painted import PaintedRow, RowPool

if TYPE_CHECKING:
    from app.services.reports import AccountLine

SHOWN = 3
ZERO = Decimal(0)


class InstitutionRow(PaintedRow):
    """A name, what lies there, its share as a bar and in words."""

    HEIGHT = 49

    def __init__(self) -> None:
        super().__init__()
        self._name = self._amount = self._words = ""
        self._share, self._place = 0.0, 0

    def show_institution(
        self, name: str, amount: str, words: str, share: float, place: int
    ) -> None:
        """Stand for an institution."""
        self._name, self._amount, self._words = one_line(name), amount, words
        self._share, self._place = min(max(share, 0.0), 1.0), place
        self.setToolTip(plain_tip(name))
        self.setAccessibleName(f"{self._name} {amount}, {words}")
        self.update()

    def paint(self, painter: QPainter, theme: Theme) -> None:
        whole = self.width()
        wide = metrics("small").horizontalAdvance(self._amount) + 2
        end = self.box(whole - wide, wide, 0, 18)
        self.write(painter, end, self._amount, "small", theme.text_faint, at_end=True)
        name = self.box(0, max(whole - wide - 8, 0), 0, 18)
        self.write(painter, name, self._name, "medium", theme.text, at_end=False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.track))
        painter.drawRoundedRect(QRectF(self.box(0, whole, 22, 6)), 3, 3)
        if self._share:
            part = max(round(whole * self._share), 6)
            painter.setBrush(QColor(part_color(self._place)))
            painter.drawRoundedRect(QRectF(self.box(0, part, 22, 6)), 3, 3)
        below = self.box(0, whole, 32, 17)
        self.write(painter, below, self._words, "small", theme.text_faint, at_end=False)


class InstitutionsCard(Card):
    """The fourth card of the overview."""

    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.body.setContentsMargins(18, 14, 18, 16)
        self.body.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Accounts"), "heading", "soft"))
        head.addStretch(1)
        self.all_button = LinkButton("")
        self.all_button.set_tone("faint")
        self.all_button.clicked.connect(self.all_wanted)
        head.addWidget(self.all_button)
        self.setAccessibleName(self.tr("Accounts"))
        self.body.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self._pool = RowPool(self._rows, InstitutionRow)
        self._shown: tuple[tuple[AccountLine, ...], str, bool] | None = None
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    def sizeHint(self) -> QSize:
        return QSize(302, super().sizeHint().height())

    def show_accounts(
        self, lines: Sequence[AccountLine], currency: str, formatter: Formatter
    ) -> None:
        """Show the institutions with most, assets only."""
        shown = (tuple(lines), currency, formatter.is_private)
        if shown == self._shown:
            return
        self._shown = shown
        counted = [line for line in lines if line.is_counted]
        self.all_button.set_text(self.tr("all {}").format(formatter.count(len(counted))))
        groups: dict[str, list[AccountLine]] = {}
        for line in counted:
            if not line.is_liability:
                groups.setdefault(line.institution, []).append(line)
        sums = {
            name: sum((line.value for line in group if line.value is not None), ZERO)
            for name, group in groups.items()
        }
        whole = sum((value for value in sums.values() if value > 0), ZERO)
        ordered = sorted(sums, key=lambda name: (-sums[name], name))
        shown_names = ordered[:SHOWN]
        rows = self._pool.take(len(shown_names))
        for place, (row, name) in enumerate(zip(rows, shown_names, strict=True)):
            share = sums[name] / whole if whole else None
            amount = formatter.money(sums[name], currency, places=0)
            words = self._words(groups[name], share, formatter)
            row.show_institution(name, amount, words, float(share or 0), place)

    def _words(
        self, group: Sequence[AccountLine], share: Decimal | None, formatter: Formatter
    ) -> str:
        percent, count = formatter.percent(share), len(group)
        words = counted(
            "InstitutionsCard", "{} of assets · {} account", "{} of assets · {} accounts", count
        ).format(percent, formatter.count(count))
        unknown = sum(1 for line in group if line.value is None)
        if unknown:
            words += " · " + self.tr("{} unknown").format(formatter.count(unknown))
        return words
