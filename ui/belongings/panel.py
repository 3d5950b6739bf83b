"""The pane beside the table: one belonging taken apart."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.belongings.records import BelongingKind
from app.services.belongings_answers import BelongingDetail, BelongingLine
from ui.accounts.detail import Facts
from ui.belongings.chart import ValueChart
from ui.belongings.words import (
    FORMS,
    METALS,
    UNITS,
    kind_word,
    owned_words,
    problem_line,
    rule_words,
    source_of,
    tr,
    unit_word,
    valued_words,
)
from ui.charts.more import with_more
from ui.documents.kept import Documents
from ui.format import Formatter
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.buttons import LinkButton, PillButton
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Label

if TYPE_CHECKING:
    from app.bootstrap import Coffer

Row = tuple[str, str, str, str]
SHOWN = 5  # values of the history in the pane


class BelongingPanel(Card):
    """Value, chart, facts, history and documents, and what can be done with it."""

    value_wanted = Signal(object)  # BelongingDetail
    rule_wanted = Signal(object)
    sale_wanted = Signal(object)
    purchase_wanted = Signal(object)
    round_wanted = Signal(object)
    history_wanted = Signal(object)
    activity_wanted = Signal(object)
    failed = Signal(str)

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._detail: BelongingDetail | None = None
        self._formatter, self._today = Formatter(), date.min
        self._build(coffer, tasks)

    @property
    def detail(self) -> BelongingDetail | None:
        return self._detail

    def sizeHint(self) -> QSize:
        return QSize(400, 760)

    def show_detail(self, detail: BelongingDetail, today: date, formatter: Formatter) -> None:
        """Show a belonging."""
        self._detail, self._today = detail, today
        self.documents.show_subject(detail.subject, formatter)
        self.redraw(formatter)

    def redraw(self, formatter: Formatter) -> None:
        """Show what is loaded once more."""
        self._formatter = formatter
        detail = self._detail
        if detail is None:
            return
        line, base = detail.line, detail.base_currency
        self._name.setText(line.name)
        self._kind.setText(f"{kind_word(line.kind)} · {line.account}")
        self._value.setText(formatter.money(line.value, base))
        self._gain.setText(self._gain_words(line, base))
        self._gain.set_tone("" if line.gain is None else "gain" if line.gain >= 0 else "loss")
        self._problem.set_lines(problem_line(line.problem) if line.problem else "")
        self._problem.setVisible(bool(line.problem))
        self._chart_title.setText(tr("{}, in {}").format(unit_word(line.kind), line.currency))
        self.chart.show_points(detail.points, line.currency, formatter)
        self.facts.show_rows(self._facts(detail))
        self.owed.show_rows(self._owed(line, base))
        self._owed_title.setVisible(bool(line.debts))
        self.owed.setVisible(bool(line.debts))
        self.rounds.show_rows(self._rounds(detail))
        self._rounds_title.setVisible(bool(detail.rounds))
        self.rounds.setVisible(bool(detail.rounds))
        self.history.show_rows(self._history(detail))
        self.more.setVisible(len(detail.history) > 0)
        self.more.set_text(tr("All {} values…").format(formatter.count(len(detail.history))))
        self.new_round.setVisible(line.kind == BelongingKind.PRIVATE_COMPANY)
        for button in (self.new_value, self.rule, self.sell, self.buy, self.new_round):
            button.setEnabled(not line.is_gone or button is self.buy)

    # -- words ---------------------------------------------------------------------------------

    def _gain_words(self, line: BelongingLine, base: str) -> str:
        formatter = self._formatter
        if line.gain is None:
            return ""
        words = formatter.money(line.gain, base, signed=True)
        if line.cost:
            words += f" ({formatter.percent(line.gain / line.cost, signed=True)})"
        return words

    def _facts(self, detail: BelongingDetail) -> list[Row]:
        line, facts, formatter = detail.line, detail.facts, self._formatter
        base = detail.base_currency
        rule = next((one for one in detail.rules if one.since <= self._today), None)
        how = (
            rule_words(rule, formatter, line.currency)
            if rule is not None and line.rule != "none"
            else tr("By hand")
        )
        rows: list[Row] = [
            (tr("Owned"), "", owned_words(line, formatter), formatter.exact(line.quantity)),
            (
                unit_word(line.kind), "", formatter.money(line.unit_value, line.currency),
                formatter.exact(line.unit_value, line.currency),
            ),
            (tr("Cost"), "", formatter.money(line.cost, base), formatter.exact(line.cost, base)),
        ]  # fmt: skip
        if line.realized:
            realized = formatter.money(line.realized, base, signed=True)
            rows.append((tr("Realized by sales"), "", realized, ""))
        rows += [
            (tr("Acquired"), "", formatter.day(facts.acquired_on), ""),
            (tr("Valued"), "", how, ""),
            (tr("Last by hand"), "", valued_words(line, formatter, self._today), ""),
        ]
        if line.next_due is not None:
            rows.append((tr("Next by rule"), "", formatter.day(line.next_due), ""))
        if facts.weight is not None and facts.purity is not None:
            weight = f"{formatter.quantity(facts.weight)} {tr(UNITS.get(facts.weight_unit, ''))}"
            what = f"{tr(METALS.get(facts.metal, ''))}, {tr(FORMS.get(facts.form, ''))}"
            rows += [
                (what, "", weight, ""),
                (tr("Purity"), "", formatter.number(facts.purity * 1000, 1) + " ‰", ""),
                (tr("Fine ounces, all pieces"), "",
                 "" if detail.fine_ounces is None else formatter.number(detail.fine_ounces, 4),
                 formatter.exact(detail.fine_ounces)),
            ]  # fmt: skip
        if facts.share_class:
            rows.append((tr("Share class"), "", facts.share_class, ""))
        if detail.ownership is not None:
            owned = formatter.percent(detail.ownership, places=3)
            rows.append((tr("Of the company"), "", owned, ""))
        return rows

    def _owed(self, line: BelongingLine, base: str) -> list[Row]:
        formatter = self._formatter
        rows: list[Row] = [
            (one.account, "", formatter.money(one.owed, base), "") for one in line.debts
        ]
        rows.append((tr("Equity"), "", formatter.money(line.equity, base), ""))
        known = [one.owed for one in line.debts if one.owed is not None]
        if line.value and len(known) == len(line.debts):
            ratio = formatter.percent(sum(known, Decimal(0)) / line.value)
            rows.append((tr("Loan-to-value"), "", ratio, ""))
        return rows

    def _rounds(self, detail: BelongingDetail) -> list[Row]:
        formatter, currency = self._formatter, detail.line.currency
        return [
            (one.name, formatter.day(one.held_on), formatter.price(one.price, currency), one.note)
            for one in detail.rounds
        ]

    def _history(self, detail: BelongingDetail) -> list[Row]:
        formatter, currency = self._formatter, detail.line.currency
        return [
            (
                formatter.day(one.on),
                source_of(one.source),
                formatter.money(one.value, currency),
                one.reason,
            )
            for one in detail.history[:SHOWN]
        ]

    # -- parts ---------------------------------------------------------------------------------

    def _build(self, coffer: "Coffer", tasks: TaskRunner) -> None:
        self._name = ElidedLabel("", "title")
        self._kind = ElidedLabel("", "body", "faint")
        self._value = Label("", "title")
        self._gain = Label("", "medium")
        self._problem = Label("", "small", "warn")
        self._problem.setWordWrap(True)
        self._problem.hide()
        amounts = QHBoxLayout()
        amounts.setSpacing(space.M)
        amounts.addWidget(self._value)
        amounts.addWidget(self._gain, 1)
        top = QVBoxLayout()
        top.setSpacing(space.XS)
        for widget in (self._name, self._kind):
            top.addWidget(widget)
        top.addLayout(amounts)
        top.addWidget(self._problem)
        self.body.addLayout(top)
        self.body.addLayout(self._buttons())
        self._chart_title = Label("", "small", "faint")
        self.chart = ValueChart(tr("Value over time"))
        self.body.addLayout(with_more(self._chart_title, self.chart))
        self.body.addWidget(self.chart)
        self.facts = Facts()
        self.body.addWidget(self.facts)
        self._owed_title, self.owed = Label(tr("Owed on it"), "heading", "soft"), Facts()
        self._rounds_title, self.rounds = Label(tr("Rounds"), "heading", "soft"), Facts()
        for part in (self._owed_title, self.owed, self._rounds_title, self.rounds):
            self.body.addWidget(part)
            part.hide()
        self.more = LinkButton("")
        self.more.clicked.connect(lambda: self.history_wanted.emit(self._detail))
        head = QHBoxLayout()
        head.addWidget(Label(tr("Values"), "heading", "soft"))
        head.addStretch(1)
        head.addWidget(self.more)
        self.body.addLayout(head)
        self.history = Facts()
        self.body.addWidget(self.history)
        self.documents = Documents(coffer, tasks)
        self.documents.failed.connect(self.failed)
        self.body.addWidget(self.documents)
        activity = LinkButton(tr("Entries of its account"))
        activity.clicked.connect(lambda: self.activity_wanted.emit(self._detail))
        self.body.addWidget(activity, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addStretch(1)

    def _buttons(self) -> QVBoxLayout:
        self.new_value = PillButton(tr("New value…"))
        self.rule = PillButton(tr("Rule…"))
        self.sell = PillButton(tr("Sell…"))
        self.buy = PillButton(tr("Buy more…"))
        self.new_round = PillButton(tr("Round…"))
        for button, wanted in (
            (self.new_value, self.value_wanted),
            (self.rule, self.rule_wanted),
            (self.sell, self.sale_wanted),
            (self.buy, self.purchase_wanted),
            (self.new_round, self.round_wanted),
        ):
            button.clicked.connect(lambda _=False, signal=wanted: signal.emit(self._detail))
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, buttons in (
            (first, (self.new_value, self.rule, self.sell, self.buy)),
            (second, (self.new_round,)),
        ):
            row.setSpacing(space.S)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
        rows = QVBoxLayout()
        rows.setSpacing(space.S)
        rows.addLayout(first)
        rows.addLayout(second)
        return rows
