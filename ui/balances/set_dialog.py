"""States a balance: what an account held or owed on a day, and what the ledger says to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from app.domain.balances.readings import Settling
from app.domain.errors import CofferError
from app.domain.ids import ObservationId
from app.services.account_balances_answers import BalanceChoice, BalanceDraft, Supposed
from ui.balances.words import held, settling_words
from ui.entries.fields import DayField, NumberField
from ui.format import Formatter, one_line
from ui.format_errors import error_sentence
from ui.theme import space
from ui.widgets.buttons import PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner

_PAUSE_MS = 200
SOURCES = ("statement", "user")


@dataclass(frozen=True, slots=True)
class Start:
    """What the form begins with."""

    account: str = ""
    symbol: str = ""
    on: date | None = None
    at: datetime | None = None  # the time of the balance that is corrected
    source: str = ""
    balance: Decimal | None = None  # as kept: a debt below zero
    available: Decimal | None = None
    limit: Decimal | None = None
    replaces: ObservationId | None = None


class SetBalanceDialog(Dialog):
    """Asks for a balance; of debts it asks what is owed, and keeps it below zero."""

    def __init__(
        self,
        coffer: Coffer,
        tasks: TaskRunner,
        start: Start | None = None,
        parent: QWidget | None = None,
        *,
        is_private: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._coffer, self._tasks = coffer, tasks
        self._start = start or Start()
        self._words = Formatter(is_private=is_private)
        self._today = datetime.now(UTC).astimezone().date()
        self._choices: dict[str, BalanceChoice] = {}
        self.supposed: Supposed | None = None
        is_new = self._start.replaces is None
        self.setWindowTitle(self.tr("Set balance") if is_new else self.tr("Correct the balance"))
        self.setMinimumWidth(480)
        self._build()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        tasks.read(self, coffer.balances.choices, self._on_choices, self._on_failed)

    @property
    def is_owed(self) -> bool:
        """Tell whether the form asks for a debt."""
        found = self._choices.get(self.account.currentData() or "")
        return found is not None and found.is_liability and self._is_money()

    def draft(self) -> BalanceDraft | None:
        """Return what is typed; `None` where something is missing or no number."""
        on, balance = self.on.day, self.balance.value
        account = self.account.currentData()
        problems = (self.balance.problem, self.available.problem, self.limit.problem,
                    self.cost.problem)  # fmt: skip
        if not account or on is None or balance is None or any(problems):
            return None
        is_same_day = self._start.at is not None and on == self._start.on
        return BalanceDraft(
            account=account,
            balance=balance,
            symbol=self.symbol.currentText().strip(),
            on=None if on == self._today else on,
            at=self._start.at if is_same_day else None,
            source=self._source(),
            available=self.available.value,
            limit=self.limit.value,
            is_owed=self.is_owed,
            cost=None if self.cost.isHidden() else self.cost.value,
            replaces=self._start.replaces,
        )

    # Parts

    def _build(self) -> None:
        self.account = QComboBox()
        self.account.currentIndexChanged.connect(self._on_account)
        self.symbol = QComboBox()
        self.symbol.setEditable(True)
        self.symbol.currentTextChanged.connect(lambda _: self._on_edited())
        self.on = DayField(self._today)
        if self._start.on is not None:
            self.on.set_day(self._start.on)
        self.on.edited.connect(self._on_edited)
        self.balance, self.available, self.limit, self.cost = (NumberField() for _ in range(4))
        for field in (self.balance, self.available, self.limit, self.cost):
            field.edited.connect(self._on_edited)
        self.available.line.setPlaceholderText(self.tr("Only if the statement says so"))
        self.limit.line.setPlaceholderText(self.tr("Only if the statement says so"))
        self.cost.line.setPlaceholderText(self.tr("Only if you know it"))
        self.source = QComboBox()
        self.source.setEditable(True)
        for code, words in zip(SOURCES, (self.tr("Statement"), self.tr("By hand")), strict=True):
            self.source.addItem(words, code)
        form = QFormLayout()
        form.setHorizontalSpacing(space.L)
        form.setVerticalSpacing(space.M)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._labels: dict[str, Label] = {}
        fields: tuple[tuple[str, str, QWidget], ...] = (
            ("account", self.tr("Account"), self.account),
            ("symbol", self.tr("Asset"), self.symbol),
            ("on", self.tr("At the end of"), self.on),
            ("balance", self.tr("Balance"), self.balance),
            ("available", self.tr("Available"), self.available),
            ("limit", self.tr("Limit"), self.limit),
            ("cost", self.tr("What all of it cost"), self.cost),
            ("source", self.tr("Says who"), self.source),
        )
        for name, words, widget in fields:
            label = self._labels[name] = Label(words, "body", "soft")
            label.setBuddy(widget)
            self._name(widget, words)
            form.addRow(label, widget)
        self._form = form
        self._show_cost(is_wanted=False)
        self.answer = Label("", "body", "soft")
        self.answer.setWordWrap(True)
        self.answer.setMinimumHeight(44)
        self.answer.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.problem = Label("", "body", "loss")
        self.problem.hide()
        self.save = PrimaryButton(self.tr("State this balance"))
        self.save.setDefault(True)
        self.save.setEnabled(False)
        self.save.clicked.connect(self._on_save)
        row = self.foot(self.save)
        hint = Label("", "small", "faint")
        hint.set_lines(self.tr("A balance changes no entry. Where the two differ, both are shown."))
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.L)
        column.addWidget(Label(self.windowTitle(), "title"))
        column.addLayout(form)
        column.addWidget(self.answer)
        column.addWidget(hint)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addLayout(row)

    def _name(self, field: QWidget, words: str) -> None:
        if isinstance(field, NumberField):
            field.set_name(words)
        else:
            field.setAccessibleName(words)

    # Filling

    def _on_choices(self, choices: tuple[BalanceChoice, ...]) -> None:
        self._choices = {one.account: one for one in choices}
        self.account.blockSignals(True)
        for one in choices:
            if one.closed_on is None or one.account == self._start.account:
                self.account.addItem(one_line(one.account, 80), one.account)
        place = self.account.findData(self._start.account)
        self.account.setCurrentIndex(max(place, 0) if choices else -1)
        self.account.blockSignals(False)
        is_correction = self._start.replaces is not None
        self.account.setEnabled(not is_correction)
        self._on_account()
        self.symbol.setEnabled(not is_correction)
        if self._start.source and self._start.source not in SOURCES:
            self.source.addItem(one_line(self._start.source, 60), self._start.source)
        self.source.setCurrentIndex(max(self.source.findData(self._start.source), 0))
        if self._start.balance is not None:
            self.balance.set_value(-self._start.balance if self.is_owed else self._start.balance)
        self.available.set_value(self._start.available)
        self.limit.set_value(self._start.limit)
        self.balance.line.setFocus()
        self.balance.line.selectAll()

    def _on_account(self, *_: object) -> None:
        found = self._choices.get(self.account.currentData() or "")
        wanted = self._start.symbol if found and found.account == self._start.account else ""
        self.symbol.blockSignals(True)
        self.symbol.clear()
        if found is not None:
            self.symbol.addItems([one_line(one, 40) for one in found.symbols])
            if wanted:
                self.symbol.setCurrentText(wanted)
        self.symbol.blockSignals(False)
        self._on_edited()

    def _is_money(self) -> bool:
        found = self._choices.get(self.account.currentData() or "")
        return found is not None and self.symbol.currentText().strip() == found.currency

    def _source(self) -> str:
        text = self.source.currentText().strip()
        place = self.source.findText(text)
        return str(self.source.itemData(place)) if place >= 0 else text

    # Asking and saving

    def _on_edited(self) -> None:
        self.problem.hide()
        words = self.tr("Owed") if self.is_owed else self.tr("Balance")
        self._labels["balance"].setText(words)
        self.balance.set_name(words)
        draft = self.draft()
        self.save.setEnabled(False)
        if draft is None:
            self._pause.stop()
            self.supposed = None
            self._say("", "soft")
            return
        self._pause.start()

    def _ask(self) -> None:
        draft = self.draft()
        if draft is not None:
            call = partial(self._coffer.balances.suppose, draft)
            self._tasks.reload(self, "suppose", call, self._on_supposed, self._on_failed)

    def _on_supposed(self, found: Supposed) -> None:
        if self.draft() is None:
            return  # it was edited meanwhile
        self.supposed = found
        words = settling_words(found, self._words)
        if found.before is not None and found.before_at is not None:
            words += " " + self.tr("Before, {} was stated on {}.").format(
                held(found.before, found.symbol, self._words),
                self._words.day(found.before_at.date()),
            )
        is_same = found.settling is Settling.NOTHING
        tone = "soft" if found.settling is Settling.ONLY_STATED else "warn"
        self._say(f"✓ {words}" if is_same else words, "gain" if is_same else tone)
        self._show_cost(is_wanted=found.settling is Settling.ONLY_STATED and not self._is_money())
        self.save.setEnabled(True)

    def _show_cost(self, *, is_wanted: bool) -> None:
        self._form.setRowVisible(self.cost, is_wanted)

    def _say(self, text: str, tone: str) -> None:
        self.answer.set_lines(text)
        self.answer.set_tone(tone)

    def _on_save(self) -> None:
        draft = self.draft()
        if draft is None:
            return
        self.save.setEnabled(False)
        call = partial(self._coffer.balances.record, draft)
        self._tasks.write(self, call, lambda _: self.accept(), self._on_failed)

    def _on_failed(self, error: CofferError) -> None:
        self._say("", "soft")
        self.problem.set_lines(error_sentence(error))
        self.problem.show()
        self.adjustSize()
