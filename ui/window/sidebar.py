"""The sidebar: views, accounts with their values, and what is seldom needed at the lower end."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.services.reports import AccountLine
from ui.format import Formatter
from ui.theme import current_theme, dress, space
from ui.theme.icons import pixmap
from ui.widgets.buttons import GhostButton
from ui.widgets.labels import ElidedLabel, Label, one_line
from ui.window.grouping import is_property_or_debt, sidebar_order
from ui.window.nav import AccountRow, NavButton
from ui.window.places import PLACES, title_of
from ui.window.scroller import QuietScroller


class Sidebar(QFrame):
    """Chooses a view or an account. Narrow it shows icons only."""

    chosen = Signal(str)
    account_chosen = Signal(object)  # AccountLine
    narrowed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        dress(self)
        self._is_narrow = False
        self._lines: tuple[AccountLine, ...] = ()
        self._base = ""
        self._rows: list[tuple[AccountRow, AccountLine]] = []
        self.buttons: dict[str, NavButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(self._make_brand())
        column.addWidget(self._make_scroller(), 1)
        column.addLayout(self._make_low())
        self._apply_width()
        self._order_tabs()

    @property
    def is_narrow(self) -> bool:
        return self._is_narrow

    def set_narrow(self, is_narrow: bool) -> None:
        """Collapse to icons, or show words again."""
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        self._apply_width()
        self.narrowed.emit(is_narrow)

    def set_current(self, name: str) -> None:
        """Mark the view that is shown."""
        for one, button in self.buttons.items():
            button.setChecked(one == name)

    def show_accounts(self, lines: Sequence[AccountLine], base: str, formatter: Formatter) -> None:
        """List the accounts: those with money first, then property and debt."""
        if self._lines == tuple(lines) and self._base == base:
            self.show_amounts(formatter)
            return
        self._lines = tuple(lines)
        self._base = base
        before = len(self._rows)
        self._rows.clear()
        money = [line for line in lines if not is_property_or_debt(line)]
        rest = [line for line in lines if is_property_or_debt(line)]
        self._fill(self._accounts, sidebar_order(money), formatter)
        self._fill(self._property, sidebar_order(rest), formatter)
        self._show_lists()
        if len(self._rows) != before:
            self._order_tabs()

    def account_rows(self) -> list[AccountRow]:
        """Return the rows of all accounts, in order."""
        return [row for row, _ in self._rows]

    def show_amounts(self, formatter: Formatter) -> None:
        """Format the amounts again."""
        for row, line in self._rows:
            row.set_amount(self._amount(line, formatter))

    def show_profile(self, name: str, *, is_sample: bool) -> None:
        """Show whose books these are; of invented ones, that they are."""
        words = self.tr("Sample · invented") if is_sample else one_line(name).strip()
        self._profile.setText(words)
        self._profile.setToolTip(
            self.tr("Every name and figure in these books is made up. Settings remove them.")
            if is_sample
            else ""
        )
        self._profile.setVisible(bool(words) and not self._is_narrow)

    def _make_brand(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(20, 16, 8, 14)
        row.setSpacing(10)
        self._mark = QLabel()
        self._mark.setFixedSize(22, 22)
        self._brand = Label("Coffer", "brand")
        self._profile = ElidedLabel("", "axis", "faint")
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self._brand)
        words.addWidget(self._profile)
        self._profile.hide()
        self._toggle = GhostButton("")
        self._toggle.setFixedSize(28, 28)
        self._toggle.clicked.connect(lambda: self.set_narrow(not self._is_narrow))
        row.addWidget(self._mark)
        row.addLayout(words, 1)
        row.addWidget(self._toggle)
        self._brand_row = row
        self._draw_mark()
        return row

    def _make_scroller(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("page", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 0, 12, 8)
        column.setSpacing(0)
        shown = [place for place in PLACES if not place.is_low]
        for number, place in enumerate(shown, start=1):
            key = QKeySequence(f"Ctrl+{number}").toString(QKeySequence.SequenceFormat.NativeText)
            column.addWidget(self._make_button(place.name, place.icon, key))
        self._headings: list[QWidget] = []
        self._accounts = self._make_list(column, self.tr("Accounts"))
        self._property = self._make_list(column, self.tr("Property and debt"))
        column.addStretch(1)
        self.scroller = QuietScroller(inner)
        return self.scroller

    def _make_list(self, column: QVBoxLayout, title: str) -> QVBoxLayout:
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 16, 0, 0)
        inner.setSpacing(0)
        heading = Label(title, "caption", "faint")
        heading.setFixedHeight(26)
        heading.setContentsMargins(8, 0, 8, 0)
        inner.addWidget(heading)
        inner.addSpacing(3)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        inner.addLayout(rows)
        column.addWidget(holder)
        holder.hide()
        self._headings.append(holder)
        return rows

    def _make_low(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(12, 4, 12, 16)
        column.setSpacing(0)
        for place in PLACES:
            if place.is_low:
                column.addWidget(self._make_button(place.name, place.icon, ""))
        return column

    def _make_button(self, name: str, icon_name: str, key: str) -> NavButton:
        button = NavButton(name, title_of(name), icon_name, key)
        button.clicked.connect(lambda: self.chosen.emit(name))
        self.buttons[name] = button
        return button

    def _fill(self, rows: QVBoxLayout, lines: Sequence[AccountLine], formatter: Formatter) -> None:
        """Show lines in the rows that there are; only what is missing is made."""
        while rows.count() > len(lines):
            item = rows.takeAt(rows.count() - 1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, line in enumerate(lines):
            tip = line.institution if line.institution != line.name else ""
            if line.value is None:
                tip = self.tr("The value is not known: a price or a rate is missing.")
            item = rows.itemAt(place)
            row = item.widget() if item is not None else None
            if isinstance(row, AccountRow):
                row.show_account(line.name, self._amount(line, formatter), tip)
            else:
                row = AccountRow(line.name, self._amount(line, formatter), tip)
                row.clicked.connect(self._on_account)
                rows.addWidget(row)
            self._rows.append((row, line))

    def _on_account(self) -> None:
        pressed = self.sender()
        for row, line in self._rows:
            if row is pressed:
                self.account_chosen.emit(line)

    def _order_tabs(self) -> None:
        """Let Tab go from top to bottom, though rows come and go."""
        upper = [self.buttons[place.name] for place in PLACES if not place.is_low]
        lower = [self.buttons[place.name] for place in PLACES if place.is_low]
        order: list[QWidget] = [self._toggle, *upper, *(row for row, _ in self._rows), *lower]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _amount(self, line: AccountLine, formatter: Formatter) -> str:
        if line.native_value is not None and line.currency and line.currency != self._base:
            return formatter.money(line.native_value, line.currency, places=0)
        return formatter.money(line.value, self._base, places=0)

    def _show_lists(self) -> None:
        for holder, rows in zip(self._headings, (self._accounts, self._property), strict=True):
            holder.setVisible(bool(rows.count()) and not self._is_narrow)

    def _apply_width(self) -> None:
        narrow = self._is_narrow
        self.setFixedWidth(space.SIDEBAR_NARROW if narrow else space.SIDEBAR_WIDTH)
        for button in self.buttons.values():
            button.set_narrow(narrow)
        self._brand.setVisible(not narrow)
        self._profile.setVisible(not narrow and bool(self._profile.full_text))
        self._mark.setVisible(not narrow)
        self._brand_row.setContentsMargins(13 if narrow else 20, 16, 13 if narrow else 8, 14)
        self._toggle.set_icon("expand" if narrow else "collapse")
        words = self.tr("Show words in the sidebar") if narrow else self.tr("Show icons only")
        self._toggle.setAccessibleName(words)
        self._toggle.setToolTip(f"{words} · Ctrl+B")
        self._show_lists()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_mark"):
            self._draw_mark()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), 600)

    def _draw_mark(self) -> None:
        theme = current_theme()
        self._mark.setPixmap(pixmap("coffer", theme.accent, 22, self.devicePixelRatioF()))
