"""What is asked of a report: which, of what, of which days, by which method, on which paper."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QCheckBox, QFormLayout, QVBoxLayout, QWidget

from app.domain.lots import Method
from app.domain.what_if import TaxYear
from app.services.report_parts import ReportKind, ReportWish
from ui.format import Formatter
from ui.format_words import method_word
from ui.groups.scope_box import ScopeBox
from ui.own_day import own_day
from ui.reports.document import PaperChoice
from ui.reports.option_box import OptionBox
from ui.reports.periods import has_tax_years, period_of, period_options
from ui.theme import space
from ui.theme.fonts import font
from ui.widgets.labels import Label

_BY_METHOD = frozenset({ReportKind.HOLDINGS, ReportKind.GAINS})
_YEARS = {"01-01": TaxYear(), "04-06": TaxYear(4, 6)}


class Choices(QWidget):
    """The fields beside the preview."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._years: tuple[int, ...] = ()
        self._own = TaxYear()
        self._today = own_day()
        self._formatter = Formatter()
        self._build()
        self._offer_periods()
        self._show_fields()

    # What is asked

    def wish(self, base: str) -> ReportWish:
        """Return what the report shall be about."""
        kind = self.kind.value
        period = period_of(kind, self.period.value, self._today)
        return ReportWish(
            kind,
            scope=self.scope.value,
            base=base,
            first=period.first,
            last=period.last,
            method=self.method.value if kind in _BY_METHOD else "",
            tax_year=period.tax_year,
            year_begins=self.begins,
            with_name=self.named.isChecked(),
        )

    def paper(self) -> PaperChoice:
        """Return on which paper it is put."""
        sizes = QPageSize.PageSizeId
        size = sizes.Letter if self.size_box.value == "letter" else sizes.A4
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return PaperChoice(size, self.way.value, is_rtl)

    @property
    def begins(self) -> TaxYear:
        """Return when a tax year begins."""
        return _YEARS.get(self.year.value, self._own)

    @property
    def asked_begins(self) -> TaxYear | None:
        """Return when a tax year begins, if a person chose it here."""
        return self.begins if self._is_asked else None

    # What is offered

    def show_years(self, begins: TaxYear, years: Sequence[int]) -> None:
        """Offer the tax years of the books; `begins` is the profile's own setting."""
        self._own = begins
        own = f"{begins.month:02}-{begins.day:02}"
        options = [("01-01", self.tr("Calendar year")), ("04-06", self.tr("From 6 April (UK)"))]
        if own not in _YEARS:
            options.append((own, self.tr("As set for this profile")))
        before = self.year.value
        self.year.set_options(options, before if self._is_asked else own)
        self._years = tuple(years)
        self._offer_periods()

    def show_today(self, today: date, formatter: Formatter) -> None:
        """Offer periods up to a day."""
        self._today, self._formatter = today, formatter
        self._offer_periods()

    def choose(self, kind: str) -> None:
        """Show another report."""
        if kind in set(ReportKind):
            self.kind.choose(kind)

    def _offer_periods(self) -> None:
        kind = self.kind.value
        years = self._years
        options = period_options(kind, years, self.begins, self._today, self._formatter)
        codes = [code for code, _ in options]
        before = self._chosen.get(kind, "")
        if before not in codes:
            before = "1Y" if "1Y" in codes and not has_tax_years(kind) else codes[0]
        self.period.set_options(options, before)

    def _on_kind(self, *_: object) -> None:
        self._offer_periods()
        self._show_fields()
        self.changed.emit()

    def _on_period(self, code: str) -> None:
        self._chosen[self.kind.value] = code
        self.changed.emit()

    def _on_year(self, *_: object) -> None:
        self._is_asked = True
        self._offer_periods()
        self.changed.emit()

    def _show_fields(self) -> None:
        kind = self.kind.value
        self._form.setRowVisible(self.year, has_tax_years(kind))
        self._form.setRowVisible(self.method, kind in _BY_METHOD)

    # Parts

    def _build(self) -> None:
        self._chosen: dict[str, str] = {}
        self._is_asked = False
        self.kind = OptionBox(self.tr("Report"))
        self.kind.set_options(
            [
                (ReportKind.NETWORTH, self.tr("Net worth")),
                (ReportKind.HOLDINGS, self.tr("Holdings")),
                (ReportKind.PERFORMANCE, self.tr("Performance")),
                (ReportKind.GAINS, self.tr("Realized gains")),
                (ReportKind.INCOME, self.tr("Income")),
            ],
            ReportKind.GAINS,
        )
        self.scope = ScopeBox()
        self.period = OptionBox(self.tr("Period"))
        self.year = OptionBox(self.tr("Tax year"))
        self.year.set_options([("01-01", self.tr("Calendar year"))], "01-01")
        self.method = OptionBox(self.tr("Cost basis"))
        methods = [(one.value, method_word(one.value)) for one in Method]
        self.method.set_options([("", self.tr("As set for this profile")), *methods], "")
        self.size_box = OptionBox(self.tr("Paper"))
        is_letter = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
        sizes = [("a4", "A4"), ("letter", "Letter")]
        self.size_box.set_options(sizes, "letter" if is_letter else "a4")
        self.way = OptionBox(self.tr("Orientation"))
        self.way.set_options(
            [
                ("", self.tr("As the tables need it")),
                ("upright", self.tr("Upright")),
                ("lying", self.tr("Lying")),
            ],
            "",
        )
        self.named = QCheckBox(self.tr("With the profile's name"))
        self.named.setAccessibleName(self.named.text())
        self.named.setFont(font("body"))
        self.named.setChecked(True)
        self._form = QFormLayout()
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setSpacing(space.M)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for field, words in (
            (self.kind, self.tr("Report")),
            (self.scope, self.tr("Scope")),
            (self.period, self.tr("Period")),
            (self.year, self.tr("Tax year")),
            (self.method, self.tr("Cost basis")),
            (self.size_box, self.tr("Paper")),
            (self.way, self.tr("Orientation")),
        ):
            label = Label(words, "small", "soft")
            label.setBuddy(field)
            self._form.addRow(label, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.M)
        column.addLayout(self._form)
        column.addWidget(self.named)
        column.addStretch(1)
        self.kind.chosen.connect(self._on_kind)
        self.period.chosen.connect(self._on_period)
        self.year.chosen.connect(self._on_year)
        for box in (self.method, self.size_box, self.way):
            box.chosen.connect(lambda _: self.changed.emit())
        self.scope.changed.connect(lambda _: self.changed.emit())
        self.named.toggled.connect(lambda _: self.changed.emit())
