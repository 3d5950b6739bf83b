"""What is asked of an export: format, scope, period, symbols; and the name that follows."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.what_if import TaxYear
from app.services.exporting.service import ENDINGS, Out, OutWish
from app.services.first_figures import PORTFOLIO
from app.services.report_parts import ReportKind
from ui.exporting.words import format_of, note_of
from ui.format import Formatter
from ui.forms.day_edit import DayEdit
from ui.groups.scope_box import ScopeBox
from ui.reports.option_box import OptionBox
from ui.reports.periods import period_of, period_options
from ui.theme import space
from ui.theme.fonts import font
from ui.widgets.labels import Label

OWN = "own"
_SPANNED = frozenset({Out.ACTIVITY, Out.GAINS, Out.INCOME, Out.PRICES, Out.OFX})
_DAYED = frozenset({Out.HOLDINGS, Out.BEANCOUNT, Out.HLEDGER})
_SCOPED = frozenset({Out.HOLDINGS, Out.ACTIVITY, Out.GAINS, Out.INCOME, Out.OFX, Out.CALENDAR})
_LONGEST = 40  # signs of a scope in the name of a file


@dataclass(frozen=True, slots=True)
class Days:
    """The days that are asked for; `None` from the beginning, or up to today."""

    first: date | None = None
    last: date | None = None


class ExportChoices(QWidget):
    """The fields beside the list."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._what = Out.HOLDINGS
        self._formatter = Formatter()
        self._kept: dict[str, str] = {}  # what was chosen before, by field and what is exported
        self._build()
        self.show_what(self._what)

    # What is asked

    def wish(self) -> OutWish:
        """Return what shall be written."""
        days = self.days
        return OutWish(
            self._what,
            self.scope.value if self._what in _SCOPED else PORTFOLIO,
            days.first,
            days.last,
            self._symbols(),
        )

    @property
    def ending(self) -> str:
        """Return the ending of the file."""
        return self.format.value or ENDINGS[self._what][0]

    @property
    def days(self) -> Days:
        """Return the days that are asked for."""
        what, code = self._what, self.period.value
        if what not in _SPANNED | _DAYED or (not code and what in _DAYED):
            return Days()
        if code == OWN:
            last = self.last.day
            return Days(self.first.day if what in _SPANNED else None, last)
        if what in _DAYED:
            return Days(last=date.fromisoformat(code))
        found = period_of(ReportKind.GAINS, code, self._today)
        return Days(found.first, None if code == "All" else found.last)

    @property
    def problem(self) -> str:
        """Return why nothing can be written; "" if it can."""
        fields = [self.last] if self._what in _DAYED else [self.first, self.last]
        if self.period.value == OWN and self._what in _SPANNED | _DAYED:
            for field in fields:
                if field.problem:
                    return f"{field.accessibleName()}: {field.problem}"
            days = self.days
            if days.first and days.last and days.first > days.last:
                return self.tr("The period begins after its end.")
        return ""

    @property
    def file_name(self) -> str:
        """Return a name for the file that any system takes."""
        wish = self.wish()
        parts = [str(self._what)]
        if wish.scope != PORTFOLIO:
            own = "".join(one if one.isalnum() else " " for one in wish.scope.partition(":")[2])
            parts.append("-".join(own.split())[:_LONGEST].strip("-"))
        last = wish.last or self._today
        if wish.first is not None:
            parts.append(wish.first.isoformat())
        parts.append(last.isoformat())
        return f"{'-'.join(part for part in parts if part)}.{self.ending}"

    # What is offered

    def show_what(self, what: Out) -> None:
        """Ask what there is to ask of something."""
        self._what = what
        endings = ENDINGS[what] if what not in _DAYED - {Out.HOLDINGS} else ENDINGS[what][:1]
        endings = _ordered(endings)
        self.format.set_options(
            [(one, format_of(one)) for one in endings], self._kept.get(f"format/{what}", endings[0])
        )
        options = self._periods(what)
        self.period.set_options(options, self._kept.get(f"period/{what}", options[0][0]))
        self.note.setText(note_of(what))
        self.note.setVisible(bool(self.note.text()))
        self._show_fields()

    def keep(self) -> dict[str, str]:
        """Return what was chosen, by field."""
        return {**self._kept, "scope": self.scope.value}

    def bring_back(self, kept: dict[str, str]) -> None:
        """Choose again what was chosen before."""
        self._kept |= {key: value for key, value in kept.items() if value}
        scope = kept.get("scope", "")
        if scope and scope != PORTFOLIO:
            self.scope.await_options(lambda code: code == scope)
        self.show_what(self._what)

    def _periods(self, what: Out) -> list[tuple[str, str]]:
        kind = ReportKind.HOLDINGS if what in _DAYED else ReportKind.GAINS
        found = period_options(kind, (), TaxYear(), self._today, self._formatter)
        if what in _DAYED:
            return [*found, (OWN, self.tr("Another day"))]
        return [found[-1], *found[:-1], (OWN, self.tr("Own days"))]  # everything first

    def _show_fields(self) -> None:
        what, is_own = self._what, self.period.value == OWN
        self._form.setRowVisible(self.format, self.format.count() > 1)
        self._form.setRowVisible(self.scope, what in _SCOPED)
        self._form.setRowVisible(self.period, what in _SPANNED | _DAYED)
        self._form.setRowVisible(self.first, is_own and what in _SPANNED)
        self._form.setRowVisible(self.last, is_own and what in _SPANNED | _DAYED)
        self._form.setRowVisible(self.symbols, what == Out.PRICES)
        word = self.tr("Day") if what in _DAYED else self.tr("Period")
        self.period.setAccessibleName(word)
        label = self._form.labelForField(self.period)
        if isinstance(label, Label):
            label.setText(word)

    def _symbols(self) -> tuple[str, ...]:
        if self._what != Out.PRICES:
            return ()
        return tuple(self.symbols.text().replace(",", " ").split())

    def _on_format(self, value: str) -> None:
        self._kept[f"format/{self._what}"] = value
        self.changed.emit()

    def _on_period(self, value: str) -> None:
        self._kept[f"period/{self._what}"] = "" if value == OWN else value
        self._show_fields()
        self.changed.emit()

    # Parts

    def _build(self) -> None:
        self.format = OptionBox(self.tr("Format"))
        self.scope = ScopeBox()
        self.scope.setMaximumWidth(400)
        self.period = OptionBox(self.tr("Period"))
        begin = date(self._today.year, 1, 1)
        self.first, self.last = DayEdit(begin), DayEdit(self._today)
        self.symbols = QLineEdit()
        self.symbols.setFont(font("body"))
        self.symbols.setPlaceholderText(self.tr("all, or AAPL, EUR"))
        self.symbols.setClearButtonEnabled(True)
        self.note = Label("", "small", "soft")
        self.note.setWordWrap(True)
        self._form = QFormLayout()
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setSpacing(space.S)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for field, words in (
            (self.format, self.tr("Format")),
            (self.scope, self.tr("Scope")),
            (self.period, self.tr("Period")),
            (self.first, self.tr("First day")),
            (self.last, self.tr("Last day")),
            (self.symbols, self.tr("Symbols")),
        ):
            label = Label(words, "small", "soft")
            label.setBuddy(field)
            field.setAccessibleName(words)
            self._form.addRow(label, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.M)
        column.addLayout(self._form)
        column.addWidget(self.note)
        column.addStretch(1)
        self.format.chosen.connect(self._on_format)
        self.period.chosen.connect(self._on_period)
        self.scope.changed.connect(lambda _: self.changed.emit())
        for field in (self.first, self.last, self.symbols):
            field.textChanged.connect(lambda _: self.changed.emit())


def _ordered(endings: tuple[str, ...]) -> tuple[str, ...]:
    """Return endings with a workbook first, where there is one: most people open that."""
    return tuple(sorted(endings, key=lambda one: one != "xlsx"))
