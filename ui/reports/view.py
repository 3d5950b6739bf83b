"""Reports: chosen at the side, seen as they will be on paper, saved and printed."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from app.domain.what_if import TaxYear
from app.services.memory import no_collections
from app.services.report_parts import Report
from ui.format import Formatter
from ui.own_day import own_day
from ui.paper.pages import Pages
from ui.reports.choices import Choices
from ui.reports.document import PaperChoice, laid_out
from ui.reports.pdf import page_picture
from ui.reports.preview import Preview
from ui.reports.saving import Saver
from ui.reports.words import report_words
from ui.tasks import TaskRunner
from ui.theme import space
from ui.theme.sides import margins
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.labels import Label
from ui.widgets.page import Page, scrolled
from ui.widgets.progress import ProgressRow
from ui.window.keepsakes import Kept
from ui.window.state import ViewState
from ui.window.view import View

if TYPE_CHECKING:
    from app.bootstrap import Coffer

SIDE = 264
PAUSE_MS = 150  # before a bar is shown: most reports are there sooner


@dataclass(frozen=True, slots=True)
class Made:
    """A report, as it is shown."""

    report: Report
    pages: Pages


class ReportsView(View):
    """Hand figures on: to a tax adviser, a bank, oneself."""

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._made: Made | None = None
        self._asked = 0  # pictures of earlier pages are not shown
        self._build()
        self.saver = Saver(self)
        self._connect()

    @property
    def report(self) -> Report | None:
        """Return what is shown."""
        return self._made.report if self._made else None

    @property
    def pages(self) -> Pages | None:
        """Return its pages."""
        return self._made.pages if self._made else None

    @property
    def paper(self) -> PaperChoice:
        return self.choices.paper()

    def show_payload(self, payload: Any) -> None:
        """Show a report by its name, or (name, scope)."""
        kind, scope = payload if isinstance(payload, tuple) else (payload, "")
        if isinstance(kind, str):
            self.choices.choose(kind)
        if isinstance(scope, str) and scope:
            self.choices.scope.choose(scope)

    def kept(self) -> dict[str, object]:
        """Return what the window remembers of this view."""
        boxes = {"kind": self.choices.kind, "paper": self.choices.size_box, "way": self.choices.way}
        return {name: Kept(partial(_value, box), box.choose) for name, box in boxes.items()}

    # Loading

    def reload(self) -> None:
        self.choices.show_today(self.state.as_of or own_day(), self.formatter)
        self.choices.scope.load(self.coffer, self.tasks)
        self._load()

    def _load(self) -> None:
        """Ask which tax years there are, which the choices need, and then for the report."""
        service, asked = self.coffer.reports, self.choices.asked_begins

        def read() -> tuple[TaxYear, tuple[int, ...]]:
            begins = service.tax_year_begins()
            return begins, service.tax_years(asked or begins)

        self.tasks.reload(self, "years", read, self._on_years, self._on_failed)

    def _on_years(self, answer: tuple[TaxYear, tuple[int, ...]]) -> None:
        self.choices.show_years(*answer)
        self._ask()

    def redraw(self) -> None:
        if self._made is not None:
            self._ask()

    def _ask(self) -> None:
        wish, paper = self.choices.wish(self.state.base), self.paper
        formatter = Formatter(is_private=self.state.is_private)  # the worker's own
        service = self.coffer.reports

        def make() -> Made:
            with no_collections():  # they would stop the window, too
                report = service.make(wish, report_words(formatter))
                return Made(report, laid_out(report, paper, formatter))

        self._waiting.start(PAUSE_MS)
        self.tasks.reload(self, "report", make, self._on_made, self._on_failed)

    def _on_made(self, made: Made) -> None:
        self._waiting.stop()
        self.hide_progress()
        self.banner.hide()
        self._made = made
        self._asked += 1
        count = self.formatter.count(len(made.pages))
        words = self.tr("1 page") if len(made.pages) == 1 else self.tr("{} pages").format(count)
        self._caption.setText(f"{made.report.subtitle} · {words}")
        self.preview.show_pages(made.pages, self._summary(made.report))
        for button in (self.save_button, self.more_button, self.print_button):
            button.setEnabled(True)
        self._hidden.setVisible(self.state.is_private)

    def _summary(self, report: Report) -> str:
        facts = report.sections[0].facts[:3] if report.sections else ()
        from ui.reports.cells import fact_text

        parts = [report.title, report.subtitle]
        parts += [f"{one.label}: {fact_text(one, self.formatter)}" for one in facts]
        return ". ".join(parts)

    def _on_failed(self, error: CofferError) -> None:
        self._waiting.stop()
        self.hide_progress()
        self.show_error(error)

    def _on_wanted(self, number: int, scale: float) -> None:
        pages, asked = self.pages, self._asked
        if pages is None:
            return

        def taken(picture: QImage) -> None:
            if asked == self._asked:
                self.preview.column.take(number, scale, picture)

        self.tasks.read(self, lambda: page_picture(pages, number, scale), taken, self.show_error)

    # Progress

    def show_progress(self, text: str) -> None:
        """Show that something takes a while."""
        self.banner.hide()
        self.progress.start(text)

    def on_progress(self, done: int, total: int, what: str) -> None:
        """Show how far it is."""
        del what
        self.progress.set_progress(done, total)

    def hide_progress(self) -> None:
        """Hide it."""
        self.progress.finish()

    def show_done(self, text: str) -> None:
        """Say that it is done."""
        self.hide_progress()
        self.banner.show_text(text)

    # Parts

    def _build(self) -> None:
        self.choices = Choices()
        self.save_button = PrimaryButton(self.tr("Save as PDF…"))
        self.more_button = PillButton(self.tr("Save…"), with_arrow=True)
        self.print_button = PillButton(self.tr("Print…"))
        for button in (self.save_button, self.more_button, self.print_button):
            button.setEnabled(False)
        deeds = QHBoxLayout()
        deeds.setSpacing(space.S)
        deeds.addWidget(self.more_button)
        deeds.addWidget(self.print_button)
        deeds.addStretch(1)
        self._hidden = Label("", "small", "faint")
        self._hidden.set_lines(
            self.tr("Amounts are hidden on the screen only. Files and paper have them.")
        )
        self._hidden.hide()
        side = Card()
        side.setFixedWidth(SIDE)
        side.setAccessibleName(self.tr("What the report is about"))
        inner = QWidget()
        inner.setProperty("page", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(margins(0, 0, space.XS, 0))
        column.setSpacing(space.M)
        column.addWidget(self.choices, 1)
        area = scrolled(inner)
        side.body.addWidget(area, 1)
        side.body.addWidget(self._hidden)
        side.body.addWidget(self.save_button)
        side.body.addLayout(deeds)
        self.preview = Preview()
        self._caption = Label("", "body", "faint")
        self._caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.progress = ProgressRow()
        shown = QVBoxLayout()
        shown.setSpacing(space.S)
        shown.addWidget(self._caption)
        shown.addWidget(self.progress)
        shown.addWidget(self.preview, 1)
        page = Page()
        row = QHBoxLayout()
        row.setSpacing(space.CARD_GAP)
        row.addWidget(side)
        row.addLayout(shown, 1)
        page.column.addLayout(row, 1)
        self.fill(page)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)

    def _connect(self) -> None:
        self.choices.changed.connect(self._load)
        self.preview.wanted.connect(self._on_wanted)
        self.progress.cancelled.connect(self.saver.cancel)
        self._waiting.timeout.connect(lambda: self.show_progress(self.tr("Working it out")))
        self.save_button.clicked.connect(self.saver.choose_pdf)
        self.print_button.clicked.connect(self.saver.print_it)
        menu = QMenu(self)
        for words, deed in (
            (self.tr("As a workbook (XLSX)…"), self.saver.choose_xlsx),
            (self.tr("As CSV…"), self.saver.choose_csv),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, do=deed: do())
        self.more_button.set_menu(menu)


def _value(box: Any) -> str:
    return str(box.value)
