"""Adds a rule, changes one from a day on, or stops it; what it will pay is told while one types."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import CofferError
from app.domain.numbers import plain
from app.domain.yields.records import Payout, YieldRule
from app.services.yields_answers import (
    YieldHolding,
    YieldLine,
    YieldPreview,
    YieldTerms,
    terms_of,
)
from ui.entries.fields import DayField
from ui.format import Formatter
from ui.format_errors import error_sentence
from ui.format_typed import typed_number
from ui.own_day import own_day
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.buttons import PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label, Title, restyle
from ui.yields.words import (
    compoundings,
    day_counts,
    kinds,
    month_names,
    payouts,
    shown_quantity,
    weekday_names,
)

if TYPE_CHECKING:
    from app.bootstrap import Coffer

PAUSE_MS = 200
SHOWN = {
    Payout.WEEKLY: ("weekday",),
    Payout.MONTHLY: ("month_day",),
    Payout.YEARLY: ("month", "month_day"),
}


class YieldForm(Dialog):
    """What the dialogs here share: a title, a form, a line for problems, two buttons."""

    def __init__(self, tasks: TaskRunner, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(460)
        self._tasks = tasks
        self.heading = Title("")
        self.hint = Label("", "body", "soft")
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(space.L)
        self.form.setVerticalSpacing(space.M)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.problem = Label("", "body", "loss")
        self.save = PrimaryButton("")
        self.save.setDefault(True)
        self.save.clicked.connect(self.act)
        buttons = self.foot(self.save)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        self.column.setSpacing(space.L)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.hint)
        self.column.addLayout(self.form)
        self.column.addWidget(self.problem)
        self.column.addLayout(buttons)
        self.hint.hide()
        self.problem.hide()

    def title(self, text: str, action: str, hint: str = "") -> None:
        """Say what the dialog is for."""
        self.setWindowTitle(text)
        self.heading.setText(text)
        self.save.set_text(action)
        if hint:
            self.hint.set_lines(hint)
            self.hint.show()

    def add_field(self, words: str, field: QWidget) -> None:
        """Add a field under its name."""
        label = Label(words, "body", "soft")
        label.setBuddy(field)
        field.setAccessibleName(words)
        self.form.addRow(label, field)

    def act(self) -> None:
        """Do what the dialog is for."""
        raise NotImplementedError

    def run(self, deed: Callable[[], Any]) -> None:
        """Write on a worker; close when it is done."""
        self.save.setEnabled(False)
        self._tasks.write(self, deed, lambda _: self.accept(), self.fail)

    def fail(self, error: CofferError) -> None:
        """Say why it was not done."""
        self.complain(error_sentence(error))
        self.save.setEnabled(True)

    def complain(self, text: str) -> None:
        """Say what is wrong; without a text, nothing is."""
        self.problem.set_lines(text)
        self.problem.setVisible(bool(text))


class RuleDialog(YieldForm):
    """One form for both: without a line it adds a rule, with one it changes that from a day on."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        formatter: Formatter,
        line: YieldLine | None = None,
        parent: QWidget | None = None,
        *,
        holding: tuple[str, str] | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._coffer, self._formatter, self._line = coffer, formatter, line
        self._wanted = holding
        self._is_fiat: dict[tuple[str, str], bool] = {}
        if line is None:
            self.title(self.tr("Add an interest rule"), self.tr("Add the rule"))
        else:
            self.title(
                self.tr("Change the rule"),
                self.tr("Change it"),
                self.tr(
                    "{}: what is paid stays as it is; the new terms hold from a day on."
                ).format(f"{line.account} · {line.symbol}"),
            )
        self._build()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._preview)
        if line is None:
            self.save.setEnabled(False)
            tasks.read(self, coffer.yields.holdings, self._on_holdings, self.fail)
        else:
            self._fill(line.rule)
        self._arrange()
        self.rate.setFocus()
        self._on_edited()

    # -- what is typed ----------------------------------------------------------------------

    def terms(self) -> YieldTerms | None:
        """Return what is typed; `None` where the rate is no number."""
        typed = typed_number(self.rate.text(), self._formatter.locale)
        is_wrong = bool(self.rate.text().strip()) and typed.value is None
        self._mark(self.rate, is_wrong=is_wrong)
        if typed.value is None:
            return None
        payout = str(self.payout.currentData())
        shown = SHOWN.get(Payout(payout), ())
        return YieldTerms(
            rate=typed.value.scaleb(-2),
            payout=payout,
            weekday=self.weekday.currentIndex() if "weekday" in shown else None,
            month_day=self.month_day.currentIndex() + 1 if "month_day" in shown else None,
            month=self.month.currentIndex() + 1 if "month" in shown else None,
            is_effective=bool(self.effective.currentData()),
            compounding=str(self.compounding.currentData()),
            day_count=str(self.day_count.currentData()),
            kind=str(self.kind.currentData()),
            note=self.note.text(),
        )

    @property
    def since(self) -> date | None:
        return self._since.day

    @property
    def until(self) -> date | None:
        return self._until.day if self._until.text().strip() else None

    def _days_are_read(self) -> bool:
        return self._since.day is not None and (
            not self._until.text().strip() or self._until.day is not None
        )

    # -- the form ---------------------------------------------------------------------------

    def _build(self) -> None:
        locale = self._formatter.locale
        today = own_day()
        self.holding = QComboBox()
        self.rate = QLineEdit()
        self.rate.setPlaceholderText("3.5")
        self.effective = _choice([
            (False, self.tr("Nominal rate")),
            (True, self.tr("APY, with a year's interest on interest")),
        ])  # fmt: skip
        self.payout = _choice(payouts())
        self.payout.setCurrentIndex(self.payout.findData(Payout.MONTHLY))
        self.weekday = _choice(list(enumerate(weekday_names(locale))))
        days = [(day, self._formatter.count(day)) for day in range(1, 31)]
        self.month_day = _choice([*days, (31, self.tr("31, or the last day"))])
        self.month = _choice(list(enumerate(month_names(locale))))
        self.compounding = _choice(compoundings())
        self.day_count = _choice(day_counts())
        self.kind = _choice(kinds())
        self._since, self._until = DayField(today), DayField(today)
        self._until.clear()
        self._until.setPlaceholderText(self.tr("Goes on"))
        self.checks_only = QCheckBox(self.tr("Pay nothing, only compare with what really arrives"))
        self.note = QLineEdit()
        if self._line is None:
            self.add_field(self.tr("Holding"), self.holding)
        for words, field in (
            (self.tr("Rate a year, %"), self.rate),
            (self.tr("Which is a"), self.effective),
            (self.tr("Paid"), self.payout),
            (self.tr("On"), self.weekday),
            (self.tr("In"), self.month),
            (self.tr("On day"), self.month_day),
            (self.tr("Compounded"), self.compounding),
            (self.tr("Days counted as"), self.day_count),
            (self.tr("Booked as"), self.kind),
            (self.tr("From"), self._since),
            (self.tr("Last day"), self._until),
            (self.tr("Note"), self.note),
        ):
            self.add_field(words, field)
        self.form.addRow("", self.checks_only)
        if self._line is not None:
            for row in (self._until, self.checks_only):
                self.form.setRowVisible(row, False)
        self.told = Label("", "body", "soft")
        self.column.insertWidget(self.column.indexOf(self.problem), self.told)
        for edit in (self.rate, self._since, self._until, self.note):
            edit.textChanged.connect(self._on_edited)
        for box in (self.holding, self.effective, self.weekday, self.month, self.month_day,
                    self.compounding, self.day_count, self.kind):  # fmt: skip
            box.currentIndexChanged.connect(self._on_edited)
        self.payout.currentIndexChanged.connect(self._arrange)
        self.holding.currentIndexChanged.connect(self._on_holding)
        self.checks_only.toggled.connect(self._on_edited)

    def _fill(self, rule: YieldRule) -> None:
        terms = terms_of(rule)
        self.rate.setText(
            plain(terms.rate * 100).replace(".", self._formatter.locale.decimalPoint())
        )
        for box, value in (
            (self.effective, terms.is_effective),
            (self.payout, terms.payout),
            (self.compounding, terms.compounding),
            (self.day_count, terms.day_count),
            (self.kind, terms.kind),
        ):
            box.setCurrentIndex(box.findData(value))
        self.weekday.setCurrentIndex(terms.weekday or 0)
        self.month_day.setCurrentIndex((terms.month_day or 1) - 1)
        self.month.setCurrentIndex((terms.month or 1) - 1)
        self.note.setText(terms.note)
        self._since.set_day(max(rule.since, own_day()))

    def _arrange(self, *_: object) -> None:
        """Show the day fields that the payout has."""
        shown = SHOWN.get(Payout(str(self.payout.currentData())), ())
        for name in ("weekday", "month", "month_day"):
            self.form.setRowVisible(getattr(self, name), name in shown)
        self._on_edited()

    def _on_holdings(self, found: Sequence[YieldHolding]) -> None:
        self.holding.blockSignals(True)
        for one in found:
            self.holding.addItem(f"{one.account} · {one.symbol}", (one.account, one.symbol))
            self._is_fiat[one.account, one.symbol] = one.is_fiat
        if self._wanted is not None:
            keys = list(self._is_fiat)
            if self._wanted in keys:
                self.holding.setCurrentIndex(keys.index(self._wanted))
        self.holding.blockSignals(False)
        self._on_holding()

    def _on_holding(self, *_: object) -> None:
        """Money earns interest; what is staked earns rewards, unless one says otherwise."""
        key = self._chosen()
        if key is not None:
            kind = "interest" if self._is_fiat[key] else "reward"
            self.kind.setCurrentIndex(self.kind.findData(kind))
        self._on_edited()

    def _chosen(self) -> tuple[str, str] | None:
        keys, place = list(self._is_fiat), self.holding.currentIndex()
        return keys[place] if 0 <= place < len(keys) else None

    # -- what it would do -------------------------------------------------------------------

    def _on_edited(self, *_: object) -> None:
        if hasattr(self, "_timer"):
            self.save.setEnabled(False)
            self._timer.start()

    def _preview(self) -> None:
        terms, key = self.terms(), self._chosen()
        self.complain("")
        if terms is None or not self._days_are_read() or (self._line is None and key is None):
            self._say(self.tr("The next payouts are shown here once a rate is given."))
            if self.rate.property("invalid") == "true":
                self.complain(self.tr("Write the rate in percent, such as 3.5."))
            return
        since, until, service = self.since, self.until, self._coffer.yields
        line, is_active = self._line, not self.checks_only.isChecked()

        def read() -> YieldPreview:
            if line is not None:
                return service.preview_change(line.rule.id, terms, since=since)
            account, symbol = key or ("", "")
            return service.preview(
                account, symbol, terms, since=since, until=until, is_active=is_active
            )

        self._tasks.reload(self, "preview", read, self._on_preview, self._on_refused)

    def _say(self, text: str) -> None:
        self.told.set_lines(text)
        self.told.setVisible(bool(text))

    def _on_refused(self, error: CofferError) -> None:
        self._say("")
        self.complain(error_sentence(error))

    def _on_preview(self, found: YieldPreview) -> None:
        formatter = self._formatter
        days = "\n".join(
            f"{formatter.day(on)}   {self._amount(amount)}" for on, amount in found.paydays
        )
        lines = [self.tr("Next payouts, if the balance stays:"), days] if days else []
        is_paying = not self.checks_only.isChecked()
        if found.due and is_paying:
            amount = self._amount(found.due_amount)
            lines.append(
                self.tr("{count} payouts of days that are over are due: {amount}.").format(
                    count=formatter.count(found.due), amount=amount
                )
            )
        if found.arrivals and is_paying and self._line is None:
            lines.append(
                self.tr(
                    "Interest came from elsewhere {} times in these days. Where that is what the "
                    "rule would pay, let it only compare, or begin later."
                ).format(formatter.count(found.arrivals))
            )
        self._say("\n".join(lines))
        self.save.setEnabled(True)

    def _amount(self, value: Decimal | None) -> str:
        if self._line is not None:
            symbol, is_fiat = self._line.symbol, self._line.is_fiat
        else:
            key = self._chosen()
            symbol, is_fiat = (key[1], self._is_fiat[key]) if key else ("", True)
        if value is None:
            return self.tr("unknown")
        if is_fiat:
            return self._formatter.money(value, symbol)
        return self._formatter.held(shown_quantity(value), symbol)

    def _mark(self, field: QWidget, *, is_wrong: bool) -> None:
        state = "true" if is_wrong else "false"
        if field.property("invalid") != state:
            field.setProperty("invalid", state)
            restyle(field)

    # -- saving -----------------------------------------------------------------------------

    def act(self) -> None:
        """Add the rule, or change it."""
        terms, key = self.terms(), self._chosen()
        if terms is None or not self._days_are_read():
            self.complain(self.tr("Write the rate in percent, such as 3.5."))
            return
        service, since, until = self._coffer.yields, self.since, self.until
        if self._line is not None:
            rule_id = self._line.rule.id
            self.run(lambda: service.change(rule_id, terms, since=since))
        elif key is not None:
            is_active = not self.checks_only.isChecked()
            self.run(
                lambda: service.add(*key, terms, since=since, until=until, is_active=is_active)
            )


class StopDialog(YieldForm):
    """Asks for the last day that earns."""

    def __init__(
        self, coffer: "Coffer", tasks: TaskRunner, line: YieldLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(tasks, parent)
        self._coffer, self._rule = coffer, line.rule
        self.title(
            self.tr("Stop the rule"),
            self.tr("Stop it"),
            self.tr("What it has earned by then is paid on the day after its last one."),
        )
        self.last = DayField(own_day())
        self.add_field(self.tr("Last day"), self.last)
        self.last.edited.connect(lambda: self.save.setEnabled(self.last.day is not None))

    def act(self) -> None:
        """Stop the rule."""
        rule_id, last = self._rule.id, self.last.day
        self.run(lambda: self._coffer.yields.stop(rule_id, last))


def _choice(options: Sequence[tuple[object, str]]) -> QComboBox:
    box = QComboBox()
    for value, words in options:
        box.addItem(words, str(value) if isinstance(value, str) else value)  # enums are not found
    return box
