"""The row above the holdings table: filter, grouping, accounts, types, method, columns."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.groups import GroupLine
from app.services.reports import HoldingLine
from ui.format import Formatter
from ui.format_words import METHODS, method_line, method_word, type_word
from ui.holdings.lines import GROUPS, LineFilter
from ui.i18n.counts import counted
from ui.widgets.bar_layout import BarLayout
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.fields import FilterField
from ui.widgets.labels import plain_tip
from ui.widgets.table_menus import ChoicePill, SetPill

_FILTER_WIDTH = 288


class HoldingsBar(QWidget):
    """Says what the table shows."""

    changed = Signal()  # filter or grouping
    reload_wanted = Signal()  # method, closed ones

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.with_closed = False
        row = BarLayout(self)
        self.filter = FilterField(self.tr("Filter holdings"), self)
        self.filter.setMaximumWidth(_FILTER_WIDTH)
        self.group = ChoicePill(self.tr("Group: "), self)
        names = {
            "": self.tr("none"),
            "account": self.tr("account"),
            "type": self.tr("type"),
            "currency": self.tr("currency"),
            "group": self.tr("group"),
        }
        self.group.set_options([(key, names[key]) for key in GROUPS], "")
        self.accounts = SetPill(self.tr("All accounts"), self.tr("{} accounts"), self)
        self.types = SetPill(self.tr("All types"), self.tr("{} types"), self)
        self.groups = SetPill(self.tr("All groups"), self.tr("{} groups"), self)
        self.groups.hide()  # until there is one
        self.all_groups: tuple[GroupLine, ...] = ()
        self._part = ("", "")
        self.part = PillButton("", self, icon_name="close")
        self.part.setToolTip(self.tr("Shown alone; press to show everything"))
        self.part.clicked.connect(self.clear)
        self.part.hide()  # until one is asked for
        self.method = ChoicePill("", self, with_arrow=False)
        self.method.offer_deed(self.tr("Compare methods…"))
        self.show_method("fifo")
        self.columns = PillButton(self.tr("Columns"), self, with_arrow=True)
        self.report = PillButton("", self, icon_name="file")
        self.report.setAccessibleName(self.tr("Report…"))
        self.new_entry = PrimaryButton(self.tr("+ New entry"), self)
        row.add_field(self.filter)
        row.add(self.part, self.group, self.accounts, self.types, self.groups)
        row.add_end(self.method, self.columns, self.report, self.new_entry)
        self.filter.filtered.connect(lambda _: self.changed.emit())
        self.group.chosen.connect(lambda _: self.changed.emit())
        self.accounts.chosen.connect(lambda _: self.changed.emit())
        self.types.chosen.connect(lambda _: self.changed.emit())
        self.groups.chosen.connect(lambda _: self.changed.emit())
        self.method.chosen.connect(self._on_method)

    @property
    def what(self) -> LineFilter:
        """Return what is asked for."""
        groups = tuple(one for one in self.all_groups if one.name in self.groups.value)
        text = self.filter.text().strip()
        return LineFilter(text, self.accounts.value, self.types.value, groups, self._part)

    def show_part(self, by: str, key: str, name: str) -> None:
        """Show a part of a split alone, all of it."""
        self.clear()
        self._part = (by, key)
        self.part.set_text(name)
        self.part.show()
        self.changed.emit()

    def clear(self) -> None:
        """Show everything again."""
        self.filter.clear()
        self.accounts.set_value(frozenset())
        self.types.set_value(frozenset())
        self.groups.set_value(frozenset())
        self._part = ("", "")
        self.part.hide()
        self.changed.emit()

    def show_lines(self, lines: Sequence[HoldingLine], method: str) -> None:
        """Offer the accounts and types that there are, and say how many holdings."""
        count = Formatter().count(len(lines))
        self.filter.set_placeholder(
            counted("HoldingsBar", "Filter {} holding", "Filter {} holdings", len(lines)).format(
                count
            )
        )
        accounts = sorted({line.account for line in lines}, key=str.casefold)
        self.accounts.set_options([(name, name) for name in accounts])
        types = sorted({line.asset_type for line in lines}, key=type_word)
        self.types.set_options([(code, type_word(code)) for code in types])
        self.show_method(method)

    def show_groups(self, groups: Sequence[GroupLine]) -> None:
        """Offer the groups that there are."""
        self.all_groups = tuple(groups)
        self.groups.set_options([(one.name, one.name) for one in groups])
        self.groups.setVisible(bool(groups))

    def show_method(self, method: str) -> None:
        """Show a cost-basis method as the one in use."""
        options = [(code, method_word(code), method_line(code)) for code in METHODS]
        self.method.set_options(options, method)
        self.method.setToolTip(plain_tip(method_line(method)))
        self.method.setAccessibleName(self.tr("Cost-basis method: {}").format(method_word(method)))

    def _on_method(self, method: str) -> None:
        self.show_method(method)
        self.reload_wanted.emit()

    def show_closed(self, is_on: bool) -> None:
        """Also ask for what is no longer held, or no longer."""
        self.with_closed = is_on
        self.reload_wanted.emit()
