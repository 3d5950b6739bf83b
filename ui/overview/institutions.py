"""Where the money lies: the largest institutions with their share as bars."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.reports import AccountLine
from ui.format import Formatter
from ui.overview.allocation import part_color
from ui.theme import current_theme
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Label

SHOWN = 3
ZERO = Decimal(0)


class Meter(QWidget):
    """A share as a bar."""

    def __init__(self, share: float, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = min(max(share, 0.0), 1.0)
        self._place = place
        self.setFixedHeight(6)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(current_theme().track))
            painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
            wide = max(self.width() * self._share, 6.0) if self._share else 0.0
            left = self.width() - wide if self.isRightToLeft() else 0.0
            painter.setBrush(QColor(part_color(self._place)))
            painter.drawRoundedRect(QRectF(left, 0, wide, self.height()), 3, 3)


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
        self._rows.setSpacing(14)
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
        while self._rows.count():
            item = self._rows.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
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
        for place, name in enumerate(ordered[:SHOWN]):
            share = sums[name] / whole if whole else None
            row = self._row(name, groups[name], sums[name], share, place, currency, formatter)
            self._rows.addWidget(row)

    def _row(
        self,
        name: str,
        group: Sequence[AccountLine],
        value: Decimal,
        share: Decimal | None,
        place: int,
        currency: str,
        formatter: Formatter,
    ) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        head = QHBoxLayout()
        head.addWidget(ElidedLabel(name, "medium"), 1)
        amount = Label(formatter.money(value, currency, places=0), "small", "faint")
        head.addWidget(amount, 0, Qt.AlignmentFlag.AlignTrailing)
        column.addLayout(head)
        column.addWidget(Meter(float(share or 0), place))
        percent = formatter.percent(share)
        count = len(group)
        words = (
            self.tr("{} of assets · 1 account").format(percent)
            if count == 1
            else self.tr("{} of assets · {} accounts").format(percent, formatter.count(count))
        )
        unknown = sum(1 for line in group if line.value is None)
        if unknown:
            words += " · " + self.tr("{} unknown").format(formatter.count(unknown))
        column.addWidget(Label(words, "small", "faint"))
        return holder
