"""Groups: what each is worth, what is in it, and how far they overlap."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QMenu, QMessageBox, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from app.services.groups import GroupLine
from app.services.statement_groups import GroupsReport, GroupWorth
from ui.format_errors import error_sentence
from ui.groups.list import GroupList
from ui.groups.members_dialog import MembersDialog
from ui.groups.name_dialog import NameDialog
from ui.tasks import TaskRunner, ignore
from ui.theme import space
from ui.widgets.buttons import DangerButton, LinkButton, PillButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.empty import EmptyView
from ui.widgets.labels import ElidedLabel, Label, one_line
from ui.widgets.page import plain
from ui.window.state import ViewState
from ui.window.view import View

if TYPE_CHECKING:
    from app.bootstrap import Coffer

PANEL = 316
SHOWN = ("holdings", "performance", "income", "activity", "allocation", "statement")


class GroupsView(View):
    """The list, and the chosen group beside it."""

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._report: GroupsReport | None = None
        self._lines: tuple[GroupLine, ...] = ()
        self._wanted = ""
        self._build()
        self._connect()

    def show_payload(self, payload: Any) -> None:
        """Show a group, by its name."""
        if isinstance(payload, str):
            self._wanted = payload
            self.list.choose(payload)

    # Loading

    def reload(self) -> None:
        as_of, base = self.state.as_of, self.state.base
        statements, groups = self.coffer.statements, self.coffer.groups

        def read() -> tuple[GroupsReport, tuple[GroupLine, ...]]:
            return statements.groups(as_of, base=base), groups.all()

        self.tasks.reload(self, "groups", read, self._on_report, self.show_error)

    def show_error(self, error: CofferError) -> None:
        self.banner.show_error(error_sentence(error))
        self.redraw()  # an order that was not taken goes back to what it was

    def _on_report(self, answer: tuple[GroupsReport, tuple[GroupLine, ...]]) -> None:
        self._report, self._lines = answer
        self.redraw()

    def redraw(self) -> None:
        report = self._report
        if report is None:
            return
        self._pages.setCurrentWidget(self._full if report.groups else self.empty)
        self.list.show_groups(report.groups, report.base_currency, self.formatter)
        if self._wanted:
            self.list.choose(self._wanted)
            self._wanted = ""
        self._foot.set_lines(self._foot_words(report))

    def _foot_words(self, report: GroupsReport) -> str:
        words, base = self.formatter, report.base_currency
        parts = []
        if report.shared:
            text = self.tr("{} holdings are in several groups, worth {}: the groups overlap, and "
                           "come to more than what they hold together.")  # fmt: skip
            if report.shared == 1:
                text = self.tr("{} holding is in several groups, worth {}: the groups overlap, and "
                               "come to more than what they hold together.")  # fmt: skip
            parts.append(
                text.format(words.count(report.shared), words.money(report.shared_value, base))
            )
        if report.left:
            text = self.tr("In no group: {} holdings, {}.")
            parts.append(
                text.format(words.count(report.left), words.money(report.left_value, base))
            )
        return " ".join(parts)

    # The chosen group

    @property
    def chosen(self) -> GroupWorth | None:
        groups = () if self._report is None else self._report.groups
        return next((one for one in groups if one.name == self.list.current), None)

    def _line(self) -> GroupLine | None:
        own = self.chosen
        return next((one for one in self._lines if own and one.id == own.id), None)

    def _show_chosen(self, _: str = "") -> None:
        one, line, report = self.chosen, self._line(), self._report
        self._panel.setVisible(one is not None)
        if one is None or line is None or report is None:
            return
        words = self.formatter
        self._name.setText(one.name)
        self._value.setText(words.money(one.value, report.base_currency))
        share = self.tr("{} of net worth").format(words.percent(one.share))
        if one.shared:
            share += " · " + self.tr("{} of {} holdings also in others").format(
                words.count(one.shared), words.count(len(one.inside))
            )
        self._share.set_lines(share)
        self._none.setVisible(not line.accounts and not line.holdings)
        self._fill_members(line)
        names = self.list.names
        place = names.index(one.name) if one.name in names else 0
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < len(names) - 1)

    def _fill_members(self, line: GroupLine) -> None:
        _clear(self._members)
        whole = [(name, one_line(name), self.tr("account")) for name in line.accounts]
        single = [
            (f"{account}/{symbol}", one_line(symbol), one_line(account))
            for account, symbol in line.holdings
        ]
        before: QWidget = self.show_in
        for member, name, detail in (*whole, *single):
            row = QHBoxLayout()
            row.setSpacing(space.S)
            row.addWidget(ElidedLabel(name, "body"), 1)
            row.addWidget(ElidedLabel(detail, "small", "faint"))
            out = LinkButton(self.tr("Take out"))
            out.setAccessibleName(self.tr("Take {} out").format(name))
            out.clicked.connect(lambda _=False, own=member: self.take_out(own))
            row.addWidget(out)
            self._members.addLayout(row)
            QWidget.setTabOrder(before, out)
            before = out
        QWidget.setTabOrder(before, self.members)
        QWidget.setTabOrder(self.members, self.delete)

    # Doing

    def new_group(self) -> None:
        """Ask for a name and a colour, and make a group."""
        dialog = NameDialog(self.coffer.groups, self.tasks, parent=self.window())
        dialog.saved.connect(self._on_named)
        self._open(dialog)

    def change_group(self) -> None:
        """Ask for another name or colour."""
        one = self.chosen
        if one is not None:
            dialog = NameDialog(
                self.coffer.groups,
                self.tasks,
                name=one.name,
                colour=one.colour,
                parent=self.window(),
            )
            dialog.saved.connect(self._on_named)
            self._open(dialog)

    def choose_members(self) -> None:
        """Ask what is in the group."""
        line = self._line()
        if line is not None:
            self._open(MembersDialog(self.coffer, self.tasks, line, self.window()))

    def take_out(self, member: str) -> None:
        """Take one account or holding out."""
        one = self.chosen
        if one is not None:
            groups, name = self.coffer.groups, one.name
            self.tasks.write(self, lambda: groups.take_out(name, [member]), ignore, self.show_error)

    def delete_group(self) -> None:
        """Ask, and delete the group; what was in it stays."""
        one = self.chosen
        if one is None:
            return
        box = QMessageBox(self.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Delete the group"))
        box.setText(self.tr("Delete “{}”?").format(one_line(one.name)))
        box.setInformativeText(self.tr("What is in it stays. Its target goes with it."))
        delete = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        groups, name = self.coffer.groups, one.name
        delete.clicked.connect(
            lambda: self.tasks.write(self, lambda: groups.delete(name), ignore, self.show_error)
        )
        self._open(box)

    def _on_named(self, name: str) -> None:
        self._wanted = name

    def _on_ordered(self, names: object) -> None:
        groups = self.coffer.groups
        if isinstance(names, list):
            self.tasks.write(self, lambda: groups.reorder(names), ignore, self.show_error)

    def _show_menu(self) -> QMenu:
        menu = QMenu(self)
        words = {
            "holdings": self.tr("Holdings"),
            "performance": self.tr("Performance"),
            "income": self.tr("Income"),
            "activity": self.tr("Activity"),
            "allocation": self.tr("Allocation"),
            "statement": self.tr("Net-worth statement"),
        }
        for name in SHOWN:
            menu.addAction(words[name]).triggered.connect(lambda _=False, view=name: self._go(view))
        return menu

    def _go(self, view: str) -> None:
        one = self.chosen
        if one is not None:
            self.state.navigate.emit(view, f"group:{one.name}")

    def _on_context(self, where: QPoint) -> None:
        if self.chosen is None:
            return
        menu = QMenu(self)
        for words, deed in (
            (self.tr("Change…"), self.change_group),
            (self.tr("What is in it…"), self.choose_members),
            (self.tr("Delete…"), self.delete_group),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, do=deed: do())
        menu.popup(self.list.viewport().mapToGlobal(where))

    # Parts

    def _build(self) -> None:
        self.add = PrimaryButton(self.tr("+ Group"))
        self.add.setAccessibleName(self.tr("Make a group"))
        hint = Label(
            self.tr("Your own way to look at accounts and holdings together, in every view."),
            "body", "soft",
        )  # fmt: skip
        bar = QHBoxLayout()
        bar.addWidget(hint, 1)
        bar.addWidget(self.add)
        self.list = GroupList()
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        card = Card(padding=8)
        card.body.addWidget(self.list, 1)
        self._foot = Label("", "small", "faint")
        left = QVBoxLayout()
        left.setSpacing(space.S)
        left.addWidget(card, 1)
        left.addWidget(self._foot)
        self._panel = self._make_panel()
        body = QHBoxLayout()
        body.setSpacing(space.CARD_GAP)
        body.addLayout(left, 1)
        body.addWidget(self._panel, 0, Qt.AlignmentFlag.AlignTop)
        self._full = plain(bar, body, spacing=space.M)
        self.empty = EmptyView(
            self.tr("Your groups will be here"),
            self.tr(
                "A group is a name for accounts and holdings that you think of together: "
                "retirement, the children, play money. Every view can be about one of them."
            ),
            self.tr("Make a group"),
            icon_name="tag",
        )
        self._pages = self.fill(self._full, self.empty, margin=space.PAGE_MARGIN)

    def _make_panel(self) -> Card:
        panel = Card()
        panel.setFixedWidth(PANEL)
        self._name = ElidedLabel("", "title")
        self._value = Label("", "stat")
        self._share = Label("", "small", "faint")
        self.change = PillButton(self.tr("Change…"))
        self.up = PillButton("", icon_name="arrow-up")
        self.up.setAccessibleName(self.tr("Move up"))
        self.up.setToolTip(self.tr("Move up (Alt+Up): what is in several counts for the first"))
        self.down = PillButton("", icon_name="arrow-down")
        self.down.setAccessibleName(self.tr("Move down"))
        self.down.setToolTip(self.tr("Move down (Alt+Down)"))
        self.show_in = PillButton(self.tr("Show in"), with_arrow=True)
        self.show_in.set_menu(self._show_menu())
        first = QHBoxLayout()
        first.setSpacing(space.S)
        for button in (self.change, self.up, self.down, self.show_in):
            first.addWidget(button)
        first.addStretch(1)
        self._none = Label(self.tr("Nothing is in it yet."), "body", "soft")
        self._members = QVBoxLayout()
        self._members.setSpacing(space.XS)
        self.members = PillButton(self.tr("Accounts and holdings…"))
        self.delete = DangerButton(self.tr("Delete…"))
        last = QHBoxLayout()
        last.addWidget(self.members)
        last.addStretch(1)
        last.addWidget(self.delete)
        panel.body.addWidget(self._name)
        panel.body.addWidget(self._value)
        panel.body.addWidget(self._share)
        panel.body.addLayout(first)
        panel.body.addWidget(Label(self.tr("In it"), "heading", "soft"))
        panel.body.addWidget(self._none)
        panel.body.addLayout(self._members)
        panel.body.addLayout(last)
        return panel

    def _connect(self) -> None:
        self.list.chosen.connect(self._show_chosen)
        self.list.opened.connect(lambda _: self.choose_members())
        self.list.delete_wanted.connect(lambda _: self.delete_group())
        self.list.ordered.connect(self._on_ordered)
        self.list.customContextMenuRequested.connect(self._on_context)
        self.add.clicked.connect(self.new_group)
        self.empty.acted.connect(self.new_group)
        self.change.clicked.connect(self.change_group)
        self.members.clicked.connect(self.choose_members)
        self.delete.clicked.connect(self.delete_group)
        self.up.clicked.connect(lambda: self.list.shift(-1))
        self.down.clicked.connect(lambda: self.list.shift(1))


def _clear(layout: QLayout) -> None:
    """Remove everything from a layout, at once: names must not be left lying about."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            _clear(inner)
        if widget is not None:
            widget.hide()
            widget.deleteLater()
