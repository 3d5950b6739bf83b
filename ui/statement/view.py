"""The statement view: days side by side, what they rest on, and the way to paper."""

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QActionGroup, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from app.services.statement import StatementReport
from app.services.statement_sheet import (
    EACH,
    NONE,
    WHOLE,
    Sheet,
    sheet_csv,
    sheet_lines,
    sheet_of,
)
from ui.format_errors import error_sentence
from ui.groups.scope_box import ScopeBox
from ui.own_day import own_day
from ui.statement.day_dialog import DayDialog
from ui.statement.export import Exporter
from ui.statement.foot import FootPage
from ui.statement.model import SheetModel
from ui.statement.tree import StatementTree
from ui.statement.words import (
    OWN,
    YEAR_END,
    days_of,
    days_text,
    preset_days,
    presets,
    sheet_words,
)
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.banner import Banner
from ui.widgets.bar_layout import BarLayout
from ui.widgets.buttons import PillButton
from ui.widgets.card import Card
from ui.widgets.empty import EmptyView
from ui.widgets.labels import Label
from ui.widgets.segmented import SegmentedControl
from ui.widgets.table_menus import ChoicePill
from ui.window.keepsakes import Kept
from ui.window.sample_offer import offer_beginnings
from ui.window.state import ViewState
from ui.window.view import View

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.theme import ThemeManager
    from ui.window.memory import Memory


class StatementView(View):
    """What is owned and owed on chosen days."""

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._report: StatementReport | None = None
        self._sheet: Sheet | None = None
        self._books = ""
        self._changes = ""
        self._own: tuple[date, ...] = ()
        self._memory: Memory | None = None
        self._dialog: QDialog | None = None
        self._build()
        self.export = Exporter(self)
        self._connect()

    def kept(self) -> dict[str, object]:
        """Return what the window remembers of this view."""
        return {
            "scope": self.scope,
            "page": self.pages,
            "unfolded": Kept(self.tree.unfolded, self.tree.await_unfolded),
        }

    def use_window(self, themes: "ThemeManager", memory: "Memory") -> None:
        """Remember the days with the window."""
        del themes
        self._memory = memory
        self._own = days_of(memory.text("statement/days"))
        preset = memory.text("statement/preset", YEAR_END)
        self.preset.set_value(preset if preset != OWN or self._own else YEAR_END)
        self._offer_days()

    @property
    def today(self) -> date:
        return self.state.as_of or own_day()

    @property
    def days(self) -> tuple[date, ...]:
        """Return the days to show, the earliest first."""
        return preset_days(self.preset.value, self.today) or self._own or (self.today,)

    @property
    def sheet(self) -> Sheet | None:
        """Return what is shown."""
        return self._sheet

    @property
    def report(self) -> StatementReport | None:
        """Return what it was made of."""
        return self._report

    @property
    def books(self) -> str:
        """Return the name of the profile."""
        return self._books

    def show_payload(self, payload: Any) -> None:
        """Show another scope: "group:NAME", "account:NAME"."""
        if isinstance(payload, str) and payload:
            self.scope.choose(payload)

    # Loading

    def reload(self) -> None:
        days, base, scope = self.days, self.state.base, self.scope.value
        service, profile = self.coffer.statements, self.coffer.profile

        def read() -> tuple[StatementReport, str]:
            return service.report(days, base=base, scope=scope), profile.name()

        self.scope.load(self.coffer, self.tasks)
        self._offer_days()
        self.tasks.reload(self, "report", read, self._on_report, self.show_error)

    def show_error(self, error: CofferError) -> None:
        self.banner.show_error(error_sentence(error), self.tr("Try again"))

    def _on_report(self, answer: tuple[StatementReport, str]) -> None:
        self._report, self._books = answer
        self.banner.hide()
        self.redraw()

    # Showing

    def redraw(self) -> None:
        report = self._report
        if report is None:
            return
        words = sheet_words(self.formatter)
        self._sheet = sheet_of(report, words, changes=self._changes)
        found = report.statement
        is_empty = not found.assets.lines and not found.liabilities.lines
        self.model.item = words.item
        self.model.show_sheet(self._sheet)
        self._subtitle.setText(self._sheet.subtitle)
        self._legend.set_lines("   ".join(self._sheet.legend))
        self.foot.show_sheet(self._sheet)
        titles = (self.tr("Statement"), self.tr("Notes"), self.tr("Prices and rates"))
        count = self.formatter.count(len(self._sheet.notes))
        self.pages.set_options(
            [
                ("statement", titles[0]),
                ("notes", f"{titles[1]} ({count})" if self._sheet.notes else titles[1]),
                ("prices", titles[2]),
            ]
        )
        self.deeds.setEnabled(not is_empty)
        self._show_page(is_empty=is_empty)

    def _show_page(self, *_: object, is_empty: bool | None = None) -> None:
        if is_empty is None:
            is_empty = self._stack.currentWidget() is self.empty
        page = {"statement": self._page}.get(self.pages.value, self.foot)
        self.foot.show_part(self.pages.value)
        self._stack.setCurrentWidget(self.empty if is_empty else page)

    # Days

    def _on_preset(self, code: str) -> None:
        if code == OWN and not self._own:
            self._own = self._report.days if self._report is not None else (self.today,)
        self._remember()
        self.reload()

    def set_days(self, days: tuple[date, ...]) -> None:
        """Show days of one's own choice; today's without any."""
        self._own = tuple(sorted(set(days))) or (self.today,)
        self.preset.set_value(OWN)
        self._remember()
        self.reload()

    def _remember(self) -> None:
        if self._memory is not None:
            self._memory.set_text("statement/preset", self.preset.value)
            self._memory.set_text("statement/days", days_text(self._own))

    def _offer_days(self) -> None:
        menu = self._days_menu
        menu.clear()
        menu.addAction(self.tr("Add a day…")).triggered.connect(lambda _=False: self.add_day())
        menu.addSeparator()
        for on in self.days:
            words = self.tr("Leave out {}").format(self.formatter.day(on))
            action = menu.addAction(words)
            action.setEnabled(len(self.days) > 1)
            action.triggered.connect(lambda _=False, day=on: self.leave_out(day))
        count = len(self.days)
        one, many = self.tr("1 day"), self.tr("{} days").format(self.formatter.count(count))
        self.day_button.set_text(one if count == 1 else many)

    def add_day(self) -> None:
        """Ask for another day."""
        dialog = DayDialog(self.today, self.window())
        dialog.chosen.connect(lambda on: self.set_days((*self.days, on)))
        self._dialog = dialog
        dialog.open()

    def leave_out(self, on: date) -> None:
        """Show one day less."""
        self.set_days(tuple(one for one in self.days if one != on))

    def _on_column_menu(self, section: int, where: QPoint) -> None:
        column = self.model.column_at(section)
        if column is None or self._report is None:
            return
        on = self._report.days[column.place]
        menu = QMenu(self)
        words = self.tr("Leave out {}").format(self.formatter.day(on))
        action = menu.addAction(words)
        action.setEnabled(len(self.days) > 1)
        action.triggered.connect(lambda _=False: self.leave_out(on))
        menu.addAction(self.tr("Show all of {}").format(self.formatter.day(on))).triggered.connect(
            lambda _=False: self.state.set_as_of(None if on == own_day() else on)
        )
        menu.popup(where)

    # Copies

    def copy_text(self) -> None:
        """Put the statement onto the clipboard as aligned text."""
        if self._sheet is not None:
            QGuiApplication.clipboard().setText("\n".join(sheet_lines(self._sheet)) + "\n")
            self.banner.show_text(self.tr("Copied as text."))

    def copy_csv(self) -> None:
        """Put the statement onto the clipboard as CSV."""
        if self._sheet is not None:
            QGuiApplication.clipboard().setText(self.csv())
            self.banner.show_text(self.tr("Copied as CSV."))

    def csv(self) -> str:
        """Return the statement as CSV; hidden amounts stay hidden."""
        assert self._sheet is not None  # noqa: S101  # the menu is off before there is one
        return sheet_csv(self._sheet, number=self.formatter.copied)

    # Parts

    def _build(self) -> None:
        self.banner = Banner()
        self.model = SheetModel(self)
        self.tree = StatementTree(self.model)
        self.preset = ChoicePill()
        self.preset.set_options(presets(), YEAR_END)
        self.preset.setToolTip(self.tr("Which days stand side by side"))
        self.day_button = PillButton("", with_arrow=True)
        self._days_menu = QMenu(self)
        self.day_button.set_menu(self._days_menu)
        self.scope = ScopeBox()
        self.pages = SegmentedControl([("statement", self.tr("Statement"))], name=self.tr("Part"))
        self.looks = PillButton(self.tr("View"), with_arrow=True)
        self.looks.set_menu(self._look_menu())
        self.deeds = PillButton(self.tr("Print, save"), with_arrow=True)
        self.deeds.setEnabled(False)
        bar = BarLayout(gap=space.S)
        bar.add(self.preset, self.day_button, self.scope)
        bar.add_end(self.looks, self.deeds)
        self.tree.names.setAccessibleName(self.tr("Net-worth statement"))
        card = Card(padding=1)
        card.body.setContentsMargins(8, 6, 8, 10)
        card.body.addWidget(self.tree, 1)
        self._subtitle = Label("", "body", "faint")
        self._legend = Label("", "small", "faint")
        self._page = QWidget()
        inner = QVBoxLayout(self._page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(space.S)
        inner.addWidget(card, 1)
        inner.addWidget(self._legend)
        self.foot = FootPage()
        self.empty = EmptyView(
            self.tr("Nothing is owned or owed on these days"),
            self.tr(
                "Assets and liabilities are put side by side here, by category, account and "
                "holding. Choose other days, or import a file."
            ),
            self.tr("Import a file"),
            icon_name="table",
            second_text=self.tr("New entry"),
        )
        row = QHBoxLayout()
        row.addWidget(self.pages)
        row.addStretch(1)
        row.addWidget(self._subtitle)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*([space.PAGE_MARGIN] * 4))
        outer.setSpacing(space.M)
        outer.addWidget(self.banner)
        outer.addLayout(bar)
        outer.addLayout(row)
        self._stack = QStackedLayout()
        # First into the view: a stack without one shows its first page as a window.
        outer.addLayout(self._stack, 1)
        for page in (self._page, self.foot, self.empty):
            self._stack.addWidget(page)

    def _look_menu(self) -> QMenu:
        menu = QMenu(self)
        for depth, words in (
            (1, self.tr("Unfold to categories")),
            (2, self.tr("Unfold to accounts")),
            (3, self.tr("Unfold to holdings")),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, to=depth: self.tree.open_to(to))
        menu.addSeparator()
        group = QActionGroup(menu)
        for mode, words in (
            ("", self.tr("Changes as they fit")),
            (EACH, self.tr("Changes from day to day")),
            (WHOLE, self.tr("Changes from first to last")),
            (NONE, self.tr("No changes")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(not mode)
            group.addAction(action)
            action.triggered.connect(lambda _=False, to=mode: self.set_changes(to))
        return menu

    def set_changes(self, mode: str) -> None:
        """Show changes from day to day, from the first to the last, none, or as they fit."""
        self._changes = mode
        self.redraw()

    def _connect(self) -> None:
        self.banner.acted.connect(self.reload)
        self.preset.chosen.connect(self._on_preset)
        self.scope.changed.connect(self.refresh)
        self.pages.changed.connect(self._show_page)
        self.tree.copied.connect(self.copy_text)
        self.tree.column_menu_wanted.connect(self._on_column_menu)
        offer_beginnings(self.empty, self.state)
        menu = QMenu(self)
        for words, deed in (
            (self.tr("Print…"), self.export.print_it),
            (self.tr("Save as PDF…"), self.export.save_pdf),
            (self.tr("Save as a web page…"), self.export.save_html),
            (self.tr("Save as CSV…"), self.export.save_csv),
            (self.tr("Copy as text"), self.copy_text),
            (self.tr("Copy as CSV"), self.copy_csv),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, do=deed: do())
        self.deeds.set_menu(menu)
