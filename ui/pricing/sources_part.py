"""The sources of an asset in their order, and what can be done about each."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.domain.pricing.ranking import PERSON
from app.services.pricing.answers import SourceLine
from ui.format import Formatter
from ui.pricing.columns import source_columns
from ui.pricing.words import state_line, tr
from ui.theme import space
from ui.trades.journal.flow import FlowLayout
from ui.widgets.buttons import PillButton
from ui.widgets.empty import EmptyView
from ui.widgets.labels import Label
from ui.widgets.page import one_of
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView


class SourcesPart(QWidget):
    """What is pressed is told to the dialog."""

    add_wanted = Signal()
    change_wanted = Signal(object)  # SourceLine
    ordered = Signal(object)  # list of sources, the first one first
    switched = Signal(object)  # SourceLine: off, or on again
    removed = Signal(object)  # SourceLine
    connect_wanted = Signal()

    def __init__(self, now: datetime, formatter: Formatter) -> None:
        super().__init__()
        columns = source_columns(now, formatter, {})
        self.model: TableModel[SourceLine] = TableModel(columns, lambda line: line.source, self)
        self.table = TableView(self.model, "price-sources", self)
        self.table.setAccessibleName(tr("Sources of its prices"))
        self.table.nothing = tr("No connected source prices this kind of asset: add one.")
        self.table.chosen.connect(lambda _: self._show_chosen())
        self.table.opened.connect(lambda _: self._change())
        self.table.context_wanted.connect(self._open_menu)
        self.status = Label("", "small", "soft")
        self.add_button = PillButton(tr("Add a source…"), icon_name="plus")
        self.add_button.clicked.connect(self.add_wanted)
        self.up_button = PillButton("", icon_name="arrow-up")
        self.up_button.setAccessibleName(tr("Ask it earlier"))
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button = PillButton("", icon_name="arrow-down")
        self.down_button.setAccessibleName(tr("Ask it later"))
        self.down_button.clicked.connect(lambda: self._move(1))
        self.change_button = PillButton(tr("Change…"))
        self.change_button.clicked.connect(self._change)
        self.switch_button = PillButton(tr("Switch off"))
        self.switch_button.clicked.connect(lambda: self._tell(self.switched))
        self.remove_button = PillButton(tr("Remove"))
        self.remove_button.clicked.connect(lambda: self._tell(self.removed))
        buttons = QWidget()
        row = FlowLayout(buttons, space.S)
        self.buttons = (
            self.add_button, self.up_button, self.down_button, self.change_button,
            self.switch_button, self.remove_button,
        )  # fmt: skip
        for one in self.buttons:
            row.addWidget(one)
        said = Label("", "small", "faint")
        said.set_lines(
            tr("The first is asked first; the next only for what it does not have. Those that you "
               "added stand before those that Coffer chose by the kind of asset.")
        )  # fmt: skip
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.S)
        column.addWidget(TableCard(self.table), 1)
        column.addWidget(self.status)
        column.addWidget(buttons)
        column.addWidget(said)
        column.addStretch(0)  # a table of few rows needs less
        self.none = EmptyView(
            tr("No source of prices is connected"),
            tr("Prices come from sources that you connect, and from no other: most need no key. "
               "Without one they come from files, or by hand."),
            tr("Connect a source"),
            icon_name="trending-up",
        )  # fmt: skip
        self.none.acted.connect(self.connect_wanted)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._pages = one_of(outer, full, self.none)
        self._show_chosen()

    def show_sources(
        self,
        lines: Sequence[SourceLine],
        names: Mapping[str, str],
        now: datetime,
        formatter: Formatter,
    ) -> None:
        """Show them; `names`: the connected ones."""
        self._pages.setCurrentIndex(0 if lines or names else 1)
        self.model.show_columns(source_columns(now, formatter, names))
        self.model.show(lines)
        if lines and self.table.current_row() < 0:
            self.table.choose(0)
        self._show_chosen()

    def enter(self) -> None:
        """Take the keyboard."""
        if self.none.isVisible():
            self.none.button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.table.isVisible():
            self.table.enter()

    @property
    def line(self) -> SourceLine | None:
        """The chosen one."""
        row = self.table.current_row()
        return self.model.line(row) if 0 <= row < self.model.rowCount() else None

    def _show_chosen(self) -> None:
        line, row = self.line, self.table.current_row()
        self.status.set_lines(state_line(line) if line is not None else "")
        self.status.set_tone(
            "warn" if line is not None and (line.trouble or line.reason) else "soft"
        )
        self.status.setVisible(line is not None)
        is_moved = line is not None and line.is_on and line.is_here
        self.up_button.setEnabled(is_moved and row > 0)
        after = self.model.line(row + 1) if 0 <= row < self.model.rowCount() - 1 else None
        self.down_button.setEnabled(
            is_moved and after is not None and after.is_on and after.is_here
        )
        self.change_button.setEnabled(line is not None and line.is_here)
        self.switch_button.setEnabled(line is not None and line.is_here)
        is_off = line is not None and not line.is_on
        self.switch_button.set_text(tr("Switch on") if is_off else tr("Switch off"))
        self.remove_button.setEnabled(line is not None and bool(line.made_by))

    def _move(self, by: int) -> None:
        row = self.table.current_row()
        lines = self.model.lines()
        if not (0 <= row < len(lines) and 0 <= row + by < len(lines)):
            return
        order = [line.source for line in lines if line.is_on and line.is_here]
        place = order.index(lines[row].source)
        order[place], order[place + by] = order[place + by], order[place]
        last = max(
            [max(place, place + by), *(at for at, one in enumerate(order) if _is_own(one, lines))]
        )
        button = self.up_button if by < 0 else self.down_button
        button.setFocus(Qt.FocusReason.TabFocusReason)
        self.ordered.emit(order[: last + 1])

    def _change(self) -> None:
        if self.line is not None and self.line.is_here:
            self.change_wanted.emit(self.line)

    def _tell(self, signal: object) -> None:
        if self.line is not None:
            signal.emit(self.line)  # type: ignore[attr-defined]  # a bound signal

    def _open_menu(self, row: int, where: QPoint) -> None:
        self.table.choose(row)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in self.buttons[1:]:
            action = menu.addAction(one.accessibleName())
            action.setEnabled(one.isEnabled())
            action.triggered.connect(one.click)
        menu.addSeparator()
        self.table.add_deeds(menu)
        menu.popup(where)


def _is_own(source: str, lines: Sequence[SourceLine]) -> bool:
    return any(line.source == source and line.made_by == PERSON for line in lines)
