"""The sidebar: views, accounts with their values, and what is seldom needed at the lower end."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.format import Formatter
from ui.i18n.counts import counted
from ui.theme import current_theme, dress, space
from ui.theme.icons import pixmap
from ui.theme.sides import margins
from ui.widgets.buttons import GhostButton
from ui.widgets.labels import ElidedLabel, Label, one_line
from ui.window.grouping import Branch, branches, is_property_or_debt, sidebar_order
from ui.window.keys import keys_text, with_keys
from ui.window.nav import AccountRow, InstitutionRow, NavButton, SidebarRow
from ui.window.places import PLACES, title_of
from ui.window.scroller import QuietScroller

if TYPE_CHECKING:
    from app.services.reports import AccountLine


class Sidebar(QFrame):
    """Chooses a view or an account. Narrow it shows icons only."""

    chosen = Signal(str)
    account_chosen = Signal(object)  # AccountLine
    narrowed = Signal(bool)  # by choice
    unfolded = Signal(str)  # the institutions whose accounts are listed, a digest each

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        dress(self)
        self._is_narrow = False
        self._is_wanted_narrow = False
        self._is_squeezed = False  # the window is too narrow for words
        self._open: frozenset[str] = frozenset()
        self._lines: tuple[AccountLine, ...] = ()
        self._base = ""
        self._formatter = Formatter()
        self._rows: list[tuple[AccountRow, AccountLine]] = []
        self._branches: list[tuple[InstitutionRow, Branch]] = []
        self._list_rows: list[SidebarRow] = []
        self.buttons: dict[str, NavButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(0, 0, 1, 0))
        column.setSpacing(0)
        column.addLayout(self._make_brand())
        column.addWidget(self._make_scroller(), 1)
        column.addLayout(self._make_low())
        self.show_keys()
        self._order_tabs()

    @property
    def is_narrow(self) -> bool:
        return self._is_narrow

    def set_narrow(self, is_narrow: bool) -> None:
        """Collapse to icons, or show words again, by choice."""
        if self._is_squeezed:  # for now: what was chosen for a wide window stays chosen
            self._show_narrow(is_narrow)
            return
        if is_narrow == self._is_wanted_narrow:
            return
        self._is_wanted_narrow = is_narrow
        self._show_narrow(is_narrow)
        self.narrowed.emit(is_narrow)

    def set_squeezed(self, is_squeezed: bool) -> None:
        """Collapse because the window is narrow, and come back when it is wide again."""
        if is_squeezed != self._is_squeezed:
            self._is_squeezed = is_squeezed
            self._show_narrow(is_squeezed or self._is_wanted_narrow)

    def _show_narrow(self, is_narrow: bool) -> None:
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._apply_width()

    def set_current(self, name: str) -> None:
        """Mark the view that is shown."""
        for one, button in self.buttons.items():
            button.setChecked(one == name)

    def show_accounts(self, lines: Sequence[AccountLine], base: str, formatter: Formatter) -> None:
        """List the accounts: those with money first, then property and debt."""
        self._formatter = formatter
        if self._lines == tuple(lines) and self._base == base:
            self.show_amounts(formatter)
            return
        self._lines = tuple(lines)
        self._base = base
        self._list(formatter)

    def set_unfolded(self, digests: str) -> None:
        """Unfold the institutions of an earlier `unfolded`."""
        self._open = frozenset(digests.split())

    def _list(self, formatter: Formatter) -> None:
        before = self._list_rows
        self._rows, self._branches, self._list_rows = [], [], []
        money = [line for line in self._lines if not is_property_or_debt(line)]
        rest = [line for line in self._lines if is_property_or_debt(line)]
        self._fill(self._accounts, self._shown(branches(money)), formatter)
        self._fill(self._property, sidebar_order(rest), formatter)
        self._show_lists()
        if self._list_rows != before:
            self._order_tabs()

    def _shown(self, found: Sequence[Branch]) -> list[Branch | AccountLine]:
        """Return the rows: an institution with several accounts folds them."""
        shown: list[Branch | AccountLine] = []
        for branch in found:
            if len(branch.lines) == 1:
                shown += branch.lines
                continue
            shown.append(branch)
            if branch.digest in self._open:
                shown += branch.lines
        return shown

    def _on_turned(self, is_open: bool) -> None:
        pressed = self.sender()
        for row, branch in self._branches:
            if row is pressed:
                change = {branch.digest}
                self._open = self._open | change if is_open else self._open - change
                self.unfolded.emit(" ".join(sorted(self._open)))
                break
        self._list(self._formatter)

    def _on_moved(self, by: int) -> None:
        """Go up or down by arrow keys, over all rows that are shown."""
        rows: list[QWidget] = [row for row in self._tab_order() if row.isVisible()]
        here = self.sender()
        place = next((n for n, row in enumerate(rows) if row is here), -1)
        if place >= 0:
            wanted = min(max(place + by, 0), len(rows) - 1)
            rows[wanted].setFocus(Qt.FocusReason.TabFocusReason)

    def account_rows(self) -> list[AccountRow]:
        """Return the rows of all accounts that are listed, in order."""
        return [row for row, _ in self._rows]

    def institution_rows(self) -> list[InstitutionRow]:
        """Return the rows that unfold, in order."""
        return [row for row, _ in self._branches]

    def show_amounts(self, formatter: Formatter) -> None:
        """Format the amounts again."""
        self._formatter = formatter
        for row, line in self._rows:
            row.set_amount(self._amount(line, formatter))
        for head, branch in self._branches:
            head.set_amount(self._total(branch, formatter))

    def show_profile(self, name: str, *, is_sample: bool) -> None:
        """Show whose books these are; of invented ones, that they are."""
        words = self.tr("Sample · invented") if is_sample else one_line(name).strip()
        self._profile.setText(words)
        if is_sample:
            self._profile.setToolTip(
                self.tr("Every name and figure in these books is made up. Settings remove them.")
            )
        self._profile.setVisible(bool(words) and not self._is_narrow)

    def _make_brand(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(margins(20, 12, 8, 12))
        row.setSpacing(10)
        self._mark = QLabel()
        self._mark.setFixedSize(22, 36)  # gives the row its height, with a profile or without
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
        for place in shown:
            column.addWidget(self._make_button(place.name, place.icon))
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
                column.addWidget(self._make_button(place.name, place.icon))
        return column

    def show_keys(self) -> None:
        """Say which keys lead where; the person may have chosen others."""
        for name, button in self.buttons.items():
            button.show_keys(keys_text(name if name == "settings" else f"go-{name}"))
        self._apply_width()

    def _make_button(self, name: str, icon_name: str) -> NavButton:
        button = NavButton(name, title_of(name), icon_name)
        button.clicked.connect(lambda: self.chosen.emit(name))
        button.moved.connect(self._on_moved)
        self.buttons[name] = button
        return button

    def _fill(
        self, rows: QVBoxLayout, shown: Sequence[Branch | AccountLine], formatter: Formatter
    ) -> None:
        """Show lines in the rows that there are; only what is missing is made."""
        while rows.count() > len(shown):
            _drop(rows, rows.count() - 1)
        inner: frozenset[int] = frozenset()
        for place, one in enumerate(shown):
            if isinstance(one, Branch):
                inner = frozenset(line.account_id for line in one.lines)
                kind, name, amount = "branch", one.name, self._total(one, formatter)
                tip = counted("counts", "{} account", "{} accounts", len(one.lines)).format(
                    formatter.count(len(one.lines))
                )
            else:
                kind = "inner" if one.account_id in inner else "account"
                name, amount, tip = one.name, self._amount(one, formatter), self._tip(one)
            row = self._row_at(rows, place, kind)
            row.show_account(name, amount, tip)
            self._list_rows.append(row)
            if isinstance(one, Branch) and isinstance(row, InstitutionRow):
                row.set_open(one.digest in self._open)
                self._branches.append((row, one))
            elif not isinstance(one, Branch):
                self._rows.append((row, one))

    def _row_at(self, rows: QVBoxLayout, place: int, kind: str) -> AccountRow:
        """Return the row at a place: the one that is there, if it is of the right kind."""
        item = rows.itemAt(place)
        there = item.widget() if item is not None else None
        if isinstance(there, AccountRow):
            if there.property("row") == kind:
                return there
            _drop(rows, place)
        made: AccountRow
        if kind == "branch":
            made = InstitutionRow("", "")
            made.turned.connect(self._on_turned)
        else:
            made = AccountRow("", "", is_inner=kind == "inner")
            made.clicked.connect(self._on_account)
        made.setProperty("row", kind)
        made.moved.connect(self._on_moved)
        made.focused.connect(self._on_focused)
        rows.insertWidget(place, made)
        made.show()  # now, not with the next turn of the loop: an arrow key may go there
        return made

    def _tip(self, line: AccountLine) -> str:
        if line.value is None:
            return self.tr("The value is not known: a price or a rate is missing.")
        return line.institution if line.institution != line.name else ""

    def _on_focused(self) -> None:
        row = self.sender()
        if isinstance(row, QWidget):
            self.scroller.ensureWidgetVisible(row, 0, 28)  # above the fade at the lower edge

    def _on_account(self) -> None:
        pressed = self.sender()
        for row, line in self._rows:
            if row is pressed:
                self.account_chosen.emit(line)

    def _order_tabs(self) -> None:
        """Let Tab go from top to bottom, though rows come and go."""
        for before, after in pairwise([self._toggle, *self._tab_order()]):
            QWidget.setTabOrder(before, after)

    def _tab_order(self) -> list[QWidget]:
        upper = [self.buttons[place.name] for place in PLACES if not place.is_low]
        lower = [self.buttons[place.name] for place in PLACES if place.is_low]
        return [*upper, *self._list_rows, *lower]

    def _total(self, branch: Branch, formatter: Formatter) -> str:
        """Return what an institution's accounts come to: in their own currency, if it is one."""
        lines = branch.lines
        own = {line.currency for line in lines}
        natives = [line.native_value for line in lines]
        if len(own) == 1 and own != {self._base} and "" not in own and None not in natives:
            whole = sum((one for one in natives if one is not None), Decimal(0))
            return formatter.money(whole, own.pop(), places=0)
        return formatter.money(branch.value, self._base, places=0)

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
        beside = (13, 13) if narrow else (20, 8)
        self._brand_row.setContentsMargins(margins(beside[0], 12, beside[1], 12))
        self._toggle.set_icon("expand" if narrow else "collapse")
        words = self.tr("Show words in the sidebar") if narrow else self.tr("Show icons only")
        self._toggle.setAccessibleName(words)
        self._toggle.setToolTip(with_keys(words, "sidebar"))
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


def _drop(rows: QVBoxLayout, place: int) -> None:
    item = rows.takeAt(place)
    widget = item.widget() if item is not None else None
    if widget is not None:
        widget.hide()
        widget.deleteLater()
