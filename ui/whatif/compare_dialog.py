"""Every cost-basis method side by side, before one is chosen. It writes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.errors import CancelledError, CofferError
from app.domain.what_if import TaxYear
from app.services.what_if_answers import MethodComparison
from ui.format import Formatter, one_line
from ui.format_errors import error_sentence
from ui.format_words import method_line, method_word
from ui.theme import space
from ui.whatif.columns import (
    MEASURES,
    holding_columns,
    measure_word,
    method_columns,
    year_columns,
    year_lines,
)
from ui.widgets.banner import Banner
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label
from ui.widgets.segmented import SegmentedControl
from ui.widgets.table_card import TableCard
from ui.widgets.table_menus import ChoicePill
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import Job, TaskRunner
    from ui.window.state import ViewState

_WIDTH, _HEIGHT = 900, 560
_PAGES = ("totals", "years", "holdings")
_TAX_YEARS = {"own": None, "calendar": TaxYear(), "april": TaxYear(4, 6)}


class CompareDialog(Dialog):
    """Compares, and with `use_text` offers to take another method."""

    chosen = Signal(str)  # a method

    def __init__(
        self,
        coffer: Coffer,
        tasks: TaskRunner,
        state: ViewState,
        use_text: str = "",
        parent: QWidget | None = None,
        *,
        in_use: str = "",
    ) -> None:
        """Ask at once.

        Args:
            coffer: the open books.
            tasks: runs the question.
            state: day, currency and privacy.
            use_text: of the button that takes a method, with {} for its name; "": none.
            parent: what it stands over.
            in_use: the method that is in use there; "": the profile's.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare cost-basis methods"))
        self._coffer, self._tasks, self._state = coffer, tasks, state
        self._words = Formatter(is_private=state.is_private)
        self._use_text, self._in_use = use_text, in_use
        self._job: Job | None = None
        self.found: MethodComparison | None = None
        self._build()
        self.finished.connect(self._on_finished)
        self._ask()

    # Parts

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addWidget(Label(self.windowTitle(), "title"))
        self.about = Label("", "body", "soft")
        column.addWidget(self.about)
        self.banner = Banner(self)
        column.addWidget(self.banner)
        column.addLayout(self._bar())
        self.stack = QStackedWidget()
        self.methods = self._table("what-if-methods", "method", self.tr("Methods"))
        self.years = self._table("what-if-years", "", self.tr("Realized by tax year"))
        self.holdings = self._table("what-if-holdings", "holding_id", self.tr("By holding"))
        column.addWidget(self.stack, 1)
        self.line = Label("", "small", "faint")
        self.line.setWordWrap(True)
        column.addWidget(self.line)
        column.addLayout(self._foot())
        self.years.setSortingEnabled(False)  # a year and its terms stay together
        self.methods.chosen.connect(lambda _: self._on_row())
        self.methods.setFocus()
        room = self.screen().availableSize()
        self.resize(min(_WIDTH, room.width() - 32), min(_HEIGHT, room.height() - 48))

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(space.S)
        titles = (self.tr("Totals"), self.tr("By tax year"), self.tr("By holding"))
        self.page = SegmentedControl(
            list(zip(_PAGES, titles, strict=True)), name=self.tr("What is compared")
        )
        self.page.changed.connect(self._on_page)
        self.tax_year = ChoicePill(self.tr("Tax year: "))
        self.tax_year.set_options(
            [
                ("own", self.tr("as in Settings")),
                ("calendar", self.tr("calendar")),
                ("april", self.tr("from 6 April")),
            ],
            "own",
        )
        self.tax_year.chosen.connect(lambda _: self._ask())
        self.measure = ChoicePill(self.tr("Show: "))
        self.measure.set_options([(code, measure_word(code)) for code in MEASURES], "cost")
        self.measure.chosen.connect(lambda _: self._show_holdings())
        row.addWidget(self.page)
        row.addStretch(1)
        row.addWidget(self.tax_year)
        row.addWidget(self.measure)
        return row

    def _table(self, name: str, identity: str, title: str) -> TableView:
        def identity_of(line: Any) -> Any:
            return getattr(line, identity) if identity else (line.year, line.term)

        view = TableView(TableModel[Any](self._columns(name), identity_of, self), name, self)
        view.setAccessibleName(title)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(TableCard(view), 1)
        column.addStretch(0)
        self.stack.addWidget(page)
        return view

    def _columns(self, name: str) -> Any:
        words, found = self._words, self.found
        base = found.base_currency if found else self._state.base
        if name == "what-if-years":
            return year_columns(words, base)
        if name == "what-if-holdings":
            return holding_columns(words, base, self.measure.value)
        return method_columns(words, found)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(space.S)
        foot.addStretch(1)
        close = PillButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.use = PrimaryButton("")
        self.use.clicked.connect(self._take)
        self.use.setVisible(bool(self._use_text))
        foot.addWidget(close)
        foot.addWidget(self.use)
        return foot

    # Asking

    def _ask(self) -> None:
        if self._job is not None:
            self._job.cancel()
        state = self._state
        call = partial(
            self._coffer.what_if.methods,
            state.as_of,
            base=state.base,
            tax_year=_TAX_YEARS[self.tax_year.value],
        )
        self.about.setText(self.tr("Working out every method…"))
        self._job = self._tasks.long(
            self,
            lambda progress: call(progress=progress),
            self._show,
            self._show_error,
            self._on_progress,
        )
        self._on_page(self.page.value)
        self._on_row()

    def _on_progress(self, done: int, total: int, what: str) -> None:
        del what
        self.about.setText(
            self.tr("Working out every method… {} of {} assets").format(
                self._words.count(done), self._words.count(total)
            )
        )

    def _show_error(self, error: CofferError) -> None:
        if not isinstance(error, CancelledError):
            self.about.setText("")
            self.banner.show_error(error_sentence(error))

    def _on_finished(self, _: int) -> None:
        if self._job is not None:
            self._job.cancel()

    # Showing

    def _show(self, found: MethodComparison) -> None:
        self._job = None
        self.found = found
        self.banner.hide()
        self.about.setText(
            self.tr("The same entries up to {}, in {}. Nothing changes until you choose.").format(
                self._words.day(found.as_of), found.base_currency
            )
        )
        if found.own_methods:
            named = ", ".join(
                f"{one_line(account, 40)} ({method_word(method)})"
                for account, method in found.own_methods
            )
            self.banner.show_text(
                self.tr("These accounts keep a method of their own: {}.").format(named)
            )
        self._fill(self.methods, found.totals)
        self._fill(self.years, year_lines(found))
        self._show_holdings()
        if self.methods.current_row() < 0:
            place = [one.method for one in found.totals].index(self._in_use or found.method)
            self.methods.choose(place)
        self._on_row()

    def _show_holdings(self) -> None:
        if self.found is not None:
            self._fill(self.holdings, self.found.holdings)

    def _fill(self, view: TableView, lines: Sequence[Any]) -> None:
        model = view.cells
        if isinstance(model, TableModel):
            model.columns = tuple(self._columns(view.objectName()))
            model.show(lines)
            view.chooser.measure()

    def _on_page(self, page: str) -> None:
        self.stack.setCurrentIndex(_PAGES.index(page))
        self.tax_year.setVisible(page == "years")
        self.measure.setVisible(page == "holdings")

    def _method(self) -> str:
        row = self.methods.current_row()
        if self.found is None or not 0 <= row < self.methods.cells.rowCount():
            return ""
        line = self.methods.cells.line(row)
        return "" if line is None else str(line.method)

    def _on_row(self) -> None:
        method = self._method()
        self.line.setText(method_line(method))
        if self._use_text:
            in_use = self._in_use or (self.found.method if self.found else "")
            self.use.setEnabled(bool(method) and method != in_use)
            self.use.set_text(self._use_text.format(method_word(method)) if method else "…")

    def _take(self) -> None:
        method = self._method()
        if method:
            self.chosen.emit(method)
            self.accept()
