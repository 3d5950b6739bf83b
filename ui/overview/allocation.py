"""How what one owns is spread: a stacked bar and its legend, and what is owed beside it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QHelpEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QToolTip, QWidget

from ui.format import Formatter
from ui.format_words import type_word
from ui.theme import Theme, current_theme, space
from ui.theme.fonts import metrics
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.labels import Label, line, one_line, plain_tip
from ui.widgets.painted import PaintedRow
from ui.window.memory import Memory

if TYPE_CHECKING:
    from app.services.allocation_answers import AllocationReport
    from app.services.reports import Overview, Slice
    from ui.charts.treemap import Treemap

WAYS = ("type", "currency", "institution", "account", "group", "category")
ASKED = ("account", "group")  # the overview's figures have no such split: it is asked for
SHOWN = 9
FORM = "overview/allocation-form"
TILES = 132  # pixels that tiles need to say something


def part_color(place: int) -> str:
    """Return the colour of a part of a whole."""
    colors = current_theme().palette
    return colors[place % len(colors)]


class StackedBar(QWidget):
    """Parts of a whole side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(10)
        self._parts: tuple[tuple[str, float], ...] = ()

    def show_parts(self, parts: Sequence[tuple[str, float]]) -> None:
        """Show (words, share) pairs."""
        self._parts = tuple(parts)
        self.setAccessibleName(", ".join(words for words, _ in parts))
        self.update()

    def _boxes(self) -> list[QRectF]:
        whole = sum(share for _, share in self._parts) or 1.0
        boxes, left = [], 0.0
        for _, share in self._parts:
            wide = self.width() * share / whole
            start = self.width() - left - wide if self.isRightToLeft() else left
            boxes.append(QRectF(start, 0, wide, self.height()))
            left += wide
        return boxes

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            outline = QPainterPath()
            outline.addRoundedRect(QRectF(self.rect()), 5, 5)
            painter.setClipPath(outline)
            painter.fillRect(self.rect(), QColor(current_theme().track))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            for place, box in enumerate(self._boxes()):
                painter.fillRect(box, QColor(part_color(place)))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            for (words, _), box in zip(self._parts, self._boxes(), strict=True):
                if box.contains(QPointF(event.pos())):
                    QToolTip.showText(event.globalPos(), plain_tip(words), self)
                    return True
        return super().event(event)


class LegendRow(PaintedRow):
    """A part of the whole: its colour, name, amount and share."""

    SHARE = 48

    def __init__(self) -> None:
        super().__init__()
        self._name = self._amount = self._share = ""
        self._place = 0

    def show_part(self, place: int, name: str, amount: str, share: str, tip: str) -> None:
        """Stand for a part."""
        self._place, self._name, self._amount, self._share = place, one_line(name), amount, share
        self.setToolTip(plain_tip(f"{name}\n{tip}"))
        self.setAccessibleName(f"{self._name} {amount} {share}")
        self.update()

    def paint(self, painter: QPainter, theme: Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(part_color(self._place)))
        swatch = self.box(0, 9, (self.height() - 9) // 2, 9)
        painter.drawRoundedRect(QRectF(swatch), 3, 3)
        left = self.width() - self.SHARE
        share = self.box(left, self.SHARE)
        self.write(painter, share, self._share, "body", theme.text_faint, at_end=True)
        wide = metrics("strong").horizontalAdvance(self._amount) + 2
        left -= wide
        amount = self.box(left, wide)
        self.write(painter, amount, self._amount, "strong", theme.text, at_end=True)
        name = self.box(17, max(left - 17 - space.S, 0))
        self.write(painter, name, self._name, "body", theme.text, at_end=False)


class AllocationCard(Card):
    """Allocation by type, currency and so on, as a bar with its legend or as tiles."""

    way_changed = Signal(str)
    split_wanted = Signal(str)  # a way that the overview's figures do not have
    part_wanted = Signal(str, str)  # a way, and the key of a part: its holdings
    all_wanted = Signal()  # targets, drift and what to do about it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.way = "type"
        self._overview: Overview | None = None
        self._debts: tuple[str, ...] = ()
        self._formatter = Formatter()
        self._splits: dict[str, tuple[Slice, ...]] = {}
        self._colours: dict[str, str] = {}  # of groups, by name
        self._columns = 2
        self._heading = Label(self.tr("Allocation"), "heading", "soft")
        self.setAccessibleName(self.tr("Allocation"))
        self.way_button = LinkButton("")
        self.way_button.set_tone("faint")
        self._menu = QMenu(self)
        self.way_button.setMenu(self._menu)
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self.way_button)
        self.form_button = LinkButton("")
        self.form_button.set_tone("faint")
        self.form_button.clicked.connect(self._on_form)
        head.addWidget(self.form_button)
        self.all_button = LinkButton(self.tr("targets"))
        self.all_button.set_tone("faint")
        self.all_button.setToolTip(self.tr("How it is meant to be, and the trades that lead there"))
        self.all_button.clicked.connect(self.all_wanted)
        head.addWidget(self.all_button)
        self.bar = StackedBar()
        self.tiles: Treemap | None = None  # made when it is first looked at
        self.more: QWidget | None = None
        self._head = head
        self._below_zero = Label("", "small", "faint")
        self._below_zero.setWordWrap(True)
        self._below_zero.hide()
        self._legend = QGridLayout()
        self._legend.setHorizontalSpacing(32)
        self._legend.setVerticalSpacing(0)
        self._rows: list[LegendRow] = []
        self._assets = Label("", "body", "faint")
        self._ratio = Label("", "body", "faint")
        foot = QHBoxLayout()
        foot.addWidget(self._assets)
        foot.addStretch(1)
        foot.addWidget(self._ratio)
        self.body.setSpacing(space.S)
        self.body.setContentsMargins(18, 14, 18, 18)
        self.body.addLayout(head)
        self.body.addWidget(self.bar)
        self.body.addLayout(self._legend)
        self.body.addWidget(self._below_zero)
        self.body.addWidget(line())
        self.body.addLayout(foot)
        self.body.addStretch(1)
        self._fill_menu()

    def show_overview(self, overview: Overview, formatter: Formatter, debts: Sequence[str]) -> None:
        """Show the parts, and assets beside debts."""
        if self._overview is not overview:
            self._splits.clear()
        is_same = (
            self._overview is overview
            and self._formatter.is_private == formatter.is_private
            and self._debts == tuple(debts)
        )
        self._overview, self._formatter = overview, formatter
        self._debts = tuple(debts)
        if is_same:
            self.bar.update()  # the theme may have changed
        else:
            self._show()
            if self.way in ASKED and self.way not in self._splits:
                self.split_wanted.emit(self.way)

    def show_split(self, report: AllocationReport) -> None:
        """Show a split that was asked for."""
        from app.services.first_figures import Slice

        self._splits[report.by] = tuple(
            Slice(one.key, one.key, one.value, one.share) for one in report.lines
        )
        self._colours = {one.key: one.colour for one in report.lines if one.colour}
        if report.by == self.way:
            self._show()

    @property
    def form(self) -> str:
        """Return how parts are shown: "bars" or "tiles"."""
        return "tiles" if Memory().text(FORM) == "tiles" else "bars"

    def set_form(self, form: str) -> None:
        """Show parts as "bars" or "tiles"; it is remembered."""
        Memory().set_text(FORM, form)
        self._show()

    def _on_form(self) -> None:
        self.set_form("bars" if self.form == "tiles" else "tiles")

    def set_way(self, way: str) -> None:
        """Split by something else."""
        if way in WAYS and way != self.way:
            self.way = way
            self._show()
            self.way_changed.emit(way)
            if way in ASKED and way not in self._splits:
                self.split_wanted.emit(way)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = 2 if self.width() >= 560 else 1
        if columns != self._columns:
            self._columns = columns
            self._show()

    def _word(self, way: str) -> str:
        words = {
            "type": self.tr("by type"),
            "currency": self.tr("by currency"),
            "institution": self.tr("by institution"),
            "account": self.tr("by account"),
            "group": self.tr("by group"),
            "category": self.tr("by category"),
        }
        return words[way]

    def _fill_menu(self) -> None:
        for way in WAYS:
            action = QAction(self._word(way), self._menu)
            action.triggered.connect(lambda _=False, one=way: self.set_way(one))
            self._menu.addAction(action)

    def _all_slices(self) -> tuple[Slice, ...]:
        assert self._overview is not None  # noqa: S101  # shown before
        if self.way in ASKED:
            return self._splits.get(self.way, ())
        found: tuple[Slice, ...] = getattr(self._overview, f"by_{self.way}")
        return found

    def _slices(self) -> tuple[Slice, ...]:
        parts = self._all_slices()
        if len(parts) <= SHOWN:
            return parts
        from app.services.first_figures import Slice

        rest = parts[SHOWN - 1 :]
        shares = [part.share for part in rest if part.share is not None]
        other = Slice(
            "",
            self.tr("{} others").format(len(rest)),
            sum((part.value for part in rest), Decimal(0)),
            sum(shares, Decimal(0)) if shares else None,
        )
        return (*parts[: SHOWN - 1], other)

    def _name(self, part: Slice) -> str:
        if self.way == "group" and not part.key and not part.label:
            return self.tr("In no group")
        if self.way in ("type", "category") and part.key:
            is_code = part.label in ("", part.key)
            return type_word(part.key) if is_code else part.label
        return part.label or part.key

    def _show(self) -> None:
        self.way_button.setText(f"{self._word(self.way)} ▾")
        self.way_button.setAccessibleName(
            self.tr("Allocation {}, choose another").format(self._word(self.way))
        )
        if self._overview is None:
            return
        currency, formatter = self._overview.base_currency, self._formatter
        is_tiled = self.form == "tiles"
        self.form_button.set_text(self.tr("as bars") if is_tiled else self.tr("as tiles"))
        self.bar.setVisible(not is_tiled)
        parts = () if is_tiled else self._slices()
        self._provide(len(parts))
        self._show_tiles(currency, is_tiled=is_tiled)
        shown = []
        for place, (row, part) in enumerate(zip(self._rows, parts, strict=True)):
            name = self._name(part)
            amount = formatter.money(part.value, currency, places=0)
            share = formatter.percent(part.share)
            shown.append((f"{name} {share}", float(max(part.value, Decimal(0)))))
            row.show_part(place, name, amount, share, formatter.exact(part.value, currency))
        self.bar.show_parts(shown)
        self._show_foot(currency)

    def _show_tiles(self, currency: str, *, is_tiled: bool) -> None:
        if self.tiles is None and not is_tiled:
            return
        from ui.charts.more import MoreButton
        from ui.charts.treemap import Part, Treemap

        if self.tiles is None:
            self.tiles = Treemap(self.tr("Allocation"))
            self.tiles.setMinimumHeight(TILES)
            self.tiles.opened.connect(lambda key: self.part_wanted.emit(self.way, key))
            self.more = MoreButton(self.tiles)
            self._head.addWidget(self.more)
            self.body.insertWidget(self.body.indexOf(self.bar) + 1, self.tiles, 1)
        assert self.more is not None  # noqa: S101  # made with the tiles
        self.tiles.setVisible(is_tiled)
        self.more.setVisible(is_tiled)
        if is_tiled:
            parts = [
                Part(part.key, self._name(part), part.value, part.share,
                     self._colours.get(part.key) or part_color(place))
                for place, part in enumerate(self._all_slices())
            ]  # fmt: skip
            self.tiles.rename(f"{self._heading.text()}, {self._word(self.way)}")
            self.tiles.show_parts(parts, currency, self._formatter)
        words = self.tiles.left_out_words() if is_tiled else ""
        self._below_zero.set_lines(words)
        self._below_zero.setVisible(bool(words))

    def _provide(self, count: int) -> None:
        """Let there be this many rows, in as many columns as there is room for."""
        while len(self._rows) > count:
            row = self._rows.pop()
            self._legend.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < count:
            self._rows.append(LegendRow())
        for place, row in enumerate(self._rows):
            self._legend.addWidget(row, *divmod(place, self._columns))
        for column in range(2):
            self._legend.setColumnStretch(column, 1 if column < self._columns else 0)

    def _show_foot(self, currency: str) -> None:
        assert self._overview is not None  # noqa: S101  # shown before
        totals, formatter = self._overview.totals, self._formatter
        assets = formatter.money(totals.assets, currency, places=0)
        text = self.tr("Assets {}").format(assets)
        if totals.liabilities:
            debts = formatter.money(totals.liabilities, currency, places=0)
            text += " · " + self.tr("Debts {}").format(debts)
            if len(self._debts) == 1:
                text += f" ({self._debts[0]})"
        elif totals.liabilities is not None:
            text += " · " + self.tr("No debts")
        self._assets.setText(text)
        self._assets.setToolTip(plain_tip("\n".join(self._debts)))
        ratio = None
        if totals.assets and totals.liabilities is not None:
            ratio = abs(totals.liabilities) / totals.assets
        self._ratio.setText(self.tr("Debt to assets {}").format(formatter.percent(ratio)))
