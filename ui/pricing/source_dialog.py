"""A source of an asset: which, under which name there; or an address and a place on its page."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.domain.errors import CancelledError, CofferError
from app.ports.progress import Progress
from app.ports.providers import Facts
from app.services.pricing.answers import CandidateLine, SourceLine, Trial
from ui.connections.fields import translated
from ui.connections.words import failure_line
from ui.format import Formatter, one_line
from ui.format_errors import error_sentence
from ui.forms.dialog import FormDialog, NotReadError, choice, mark_field
from ui.i18n.counts import counted
from ui.pricing.columns import candidate_columns
from ui.pricing.words import tr
from ui.tasks import Job, TaskRunner
from ui.theme import space
from ui.widgets.buttons import PillButton
from ui.widgets.labels import Label
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from app.bootstrap import Coffer

LONGEST = 2_000
PATH_OF_PRICE, PATH_OF_DAY = "$.data.price", "$.data.date"  # for example
SHOWN = 5  # prices of a trial
AT, DAYS, CURRENCY, POINT = "at", "days", "currency", "point"


class SourceDialog(FormDialog):
    """Adds a source, or changes one that is there."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        symbol: str,
        facts: Sequence[Facts],
        formatter: Formatter,
        parent: QWidget | None = None,
        *,
        line: SourceLine | None = None,
        is_money: bool = False,
    ) -> None:
        name = one_line(symbol, 40)
        title = tr("Add a source of {}") if line is None else tr("Change a source of {}")
        super().__init__(
            tasks, title.format(name), tr("Add it") if line is None else tr("Save"), formatter,
            parent, width=640,
        )  # fmt: skip
        self._coffer: Any = coffer
        self._symbol, self._line, self._is_money = symbol, line, is_money
        self._facts = {one.id: one for one in facts}
        self._job: Job | None = None
        self._build(line)
        self._on_source()
        self.finished.connect(lambda _: self._stop())
        (self.source if line is None else self.name).setFocus()

    @property
    def facts(self) -> Facts | None:
        """The chosen source."""
        return self._facts.get(str(self.source.currentData() or ""))

    @property
    def is_address(self) -> bool:
        """Tell whether the source reads any page that one names."""
        return self.facts is not None and "*" in self.facts.hosts

    # Parts

    def _build(self, line: SourceLine | None) -> None:
        self.source = choice([(one.id, one.name) for one in self._facts.values()])
        self.about = Label("", "small", "faint")
        self.name = _line(line.symbol if line else "")
        options: Mapping[str, str] = line.options if line else {}
        self.at = _line(options.get(AT, ""))
        self.days = _line(options.get(DAYS, ""))
        self.currency = _line(line.currency or options.get(CURRENCY, "") if line else "")
        self.currency.setMaxLength(8)
        self.point = choice([(".", tr("Point: 1,234.56")), (",", tr("Comma: 1.234,56"))])
        self.point.setCurrentIndex(max(self.point.findData(options.get(POINT, ".")), 0))
        self.at.setPlaceholderText(PATH_OF_PRICE)
        self.days.setPlaceholderText(PATH_OF_DAY)
        self.currency.setPlaceholderText("USD")
        self.add(tr("Source"), self.source)
        self.form.addRow("", self.about)
        self.add(
            tr("Its own name"),
            self.name,
            tr("What the source calls the asset; it is looked for if you leave it empty."),
        )
        self.add(
            tr("Place of the price"),
            self.at,
            tr("A JSON path that begins with $, or a CSS selector of the element."),
        )
        self.where = Label("", "small", "faint")
        self.where.set_lines(
            tr("A JSON path such as $.data.price, or a CSS selector such as #price. The page is "
               "read once a day.")
        )  # fmt: skip
        self.form.addRow("", self.where)
        self.add(
            tr("Place of the days"),
            self.days,
            tr("For a table of days; empty if the page shows today’s price alone."),
        )
        self.add(tr("Currency"), self.currency, tr("A code such as USD, or GBX for pence."))
        self.add(tr("Decimals after"), self.point)
        self.source.currentIndexChanged.connect(lambda _: self._on_source())
        self.search_button = PillButton(tr("Search"), icon_name="search")
        self.search_button.clicked.connect(self._search)
        self.try_button = PillButton(tr("Try"))
        self.try_button.clicked.connect(self._try)
        row = QHBoxLayout()
        row.setSpacing(space.S)
        row.addWidget(self.search_button)
        row.addWidget(self.try_button)
        row.addStretch(1)
        self.form.addRow("", row)
        self.candidates: TableModel[CandidateLine] = TableModel(
            candidate_columns({}), lambda one: (one.source, one.symbol), self
        )
        self.found = TableView(self.candidates, "price-candidates", self)
        self.found.setAccessibleName(tr("What the sources know"))
        self.found.nothing = tr("No connected source knows it under its names.")
        self.found.chosen.connect(self._on_candidate)
        self.card = TableCard(self.found)
        self.card.setMinimumHeight(132)
        self.card.hide()
        self.column.insertWidget(2, self.card)
        if line is not None:
            self.source.setCurrentIndex(max(self.source.findData(line.source), 0))
            self.source.setEnabled(False)

    def _on_source(self) -> None:
        facts, is_page = self.facts, self.is_address
        self.about.set_lines(translated(facts.about) if facts is not None else "")
        for field in (self.at, self.where, self.days, self.point):
            self.show_field(field, is_shown=is_page)
        self.show_field(self.name, is_shown=not self._is_money or is_page)
        self.rename(self.name, tr("Address") if is_page else tr("Its own name"))
        self.name.setPlaceholderText(
            "https://…" if is_page else tr("Found by itself if you leave it empty")
        )
        self.search_button.setVisible(not is_page and not self._is_money)
        self.card.setVisible(self.card.isVisibleTo(self) and not is_page)
        self.save.setEnabled(facts is not None)
        self.fit()

    # What the person does

    def options(self) -> dict[str, str]:
        """Return what the source needs besides a name."""
        if not self.is_address:
            return dict(self._line.options) if self._line is not None else {}
        found = {
            AT: self.at.text().strip(),
            DAYS: self.days.text().strip(),
            CURRENCY: self._code(),
            POINT: str(self.point.currentData()),
        }
        return {key: text for key, text in found.items() if text}

    def deed(self) -> Callable[[], Any]:
        facts = self._checked()
        name = "" if self._is_money and not self.is_address else self.name.text().strip()
        return partial(
            self._coffer.pricing.set_source, self._symbol, facts.id, name,
            currency=self._code(), options=self.options(),
        )  # fmt: skip

    def _checked(self) -> Facts:
        """Return the source if what is typed can be asked.

        Raises:
            NotReadError: something is missing; it is marked.
        """
        facts = self.facts
        if facts is None:
            raise NotReadError(tr("Connect a source of prices first."))
        needed = (self.name, self.at, self.currency) if self.is_address else ()
        missing = [field for field in needed if not field.text().strip()]
        for field in (self.name, self.at, self.currency):
            mark_field(field, is_wrong=field in missing)
        if missing:
            missing[0].setFocus()
            names = ", ".join(field.accessibleName() for field in missing)
            raise NotReadError(tr("Still to be filled in: {}.").format(names))
        return facts

    def _code(self) -> str:
        text = self.currency.text().strip()
        return text.upper() if len(text) <= 3 and text.islower() else text  # GBp are pence

    # What is outside

    def _search(self) -> None:
        service = self._coffer.pricing
        self._begin(self.search_button, lambda _: service.find(self._symbol), self._on_found)

    def _on_found(self, found: Sequence[CandidateLine]) -> None:
        self.candidates.show_columns(
            candidate_columns({key: one.name for key, one in self._facts.items()})
        )
        own = str(self.source.currentData() or "")
        lines = sorted(found, key=lambda one: one.source != own)
        if self._line is not None:
            lines = [one for one in lines if one.source == own]
        self.card.show()
        self.candidates.show(lines)
        self.fit()

    def _on_candidate(self, row: int) -> None:
        line = self.candidates.line(row) if 0 <= row < self.candidates.rowCount() else None
        if line is None:
            return
        place = self.source.findData(line.source)
        if place >= 0:
            self.source.setCurrentIndex(place)
        self.name.setText(line.symbol)
        if line.currency:
            self.currency.setText(line.currency)

    def _try(self) -> None:
        try:
            facts = self._checked()
        except NotReadError as error:
            self.complain(str(error))
            return
        self.problem.hide()
        self.show_effect(())
        service, name = self._coffer.pricing, self.name.text().strip()
        options, currency = self.options(), self._code()

        def call(progress: Progress) -> Trial:
            found: Trial = service.try_source(
                self._symbol, facts.id, name, currency=currency, options=options, progress=progress
            )
            return found

        self._begin(self.try_button, call, self._on_tried)

    def _on_tried(self, trial: Trial) -> None:
        self._effect_card.set_title(tr("What was read"))
        if not trial.prices:
            self.complain(tr("It has no price of the last days."))
            return
        formatter = self.formatter
        rows = [
            (formatter.day(on), "", formatter.price(value, trial.currency),
             formatter.exact(value, trial.currency))
            for on, value in reversed(trial.prices[-SHOWN:])
        ]  # fmt: skip
        if trial.count > SHOWN:
            more = trial.count - SHOWN
            text = counted("prices", "and {} day before", "and {} days before", more)
            rows.append((text.format(formatter.count(more)), "", "", ""))
        if trial.problems:
            count = formatter.count(len(trial.problems))
            rows.append((tr("Not readable"), one_line(trial.problems[0], 80), count, ""))
        self.show_effect(rows)

    def _begin(
        self, button: PillButton, call: Callable[[Progress], Any], done: Callable[[Any], object]
    ) -> None:
        self._stop()
        self._timer.stop()  # what is typed by now is what is asked for
        text = tr("Search") if button is self.search_button else tr("Try")
        button.set_text(tr("Asks…"))  # not switched off: the keyboard stays on it

        def on_done(answer: Any) -> None:
            button.set_text(text)
            done(answer)

        def on_failed(error: CofferError) -> None:
            if not isinstance(error, CancelledError):
                button.set_text(text)
                self._on_outside_failed(error)

        self._job = self._tasks.long(self, call, on_done, on_failed, kind="outside")

    def _on_outside_failed(self, error: CofferError) -> None:
        said = failure_line(error)
        self.complain(said if said != str(error) else error_sentence(error))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None


def _line(text: str) -> QLineEdit:
    field = QLineEdit(text)
    field.setMaxLength(LONGEST)
    return field
