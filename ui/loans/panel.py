"""The pane beside the list: one debt taken apart."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.services.loans_answers import DebtDetail
from ui.accounts.detail import Facts
from ui.charts.more import with_more
from ui.format import Formatter
from ui.loans.calculator import ExtraCalculator
from ui.loans.chart import BalanceChart
from ui.loans.words import EFFECTS, ENTRIES, kind_word, rate_words, tr
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.buttons import LinkButton, PillButton
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Label

if TYPE_CHECKING:
    from app.bootstrap import Coffer

Row = tuple[str, str, str, str]
OBSERVED = 5


class DebtPanel(Card):
    """Balance, chart, terms, equity, the calculator and observed balances."""

    extra_wanted = Signal(object)  # DebtDetail
    rate_wanted = Signal(object)
    link_wanted = Signal(object)
    card_wanted = Signal(object)
    correction_wanted = Signal(object)
    take_back_wanted = Signal(str, object)  # "rate" or "extra", and its day
    activity_wanted = Signal(str)  # the account's name
    balances_wanted = Signal(str)

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._detail: DebtDetail | None = None
        self._formatter, self._today = Formatter(), date.min
        self._ahead: list[tuple[str, date, str]] = []
        self._build(coffer, tasks)

    @property
    def detail(self) -> DebtDetail | None:
        return self._detail

    def sizeHint(self) -> QSize:
        return QSize(400, 760)

    def show_detail(self, detail: DebtDetail, today: date, formatter: Formatter) -> None:
        """Show a debt."""
        self._detail, self._today = detail, today
        self.redraw(formatter)
        if detail.plan is not None:
            self.calculator.show_line(detail.line, today, formatter)

    def redraw(self, formatter: Formatter) -> None:
        """Show what is loaded once more."""
        self._formatter = formatter
        detail = self._detail
        if detail is None:
            return
        line, is_loan = detail.line, detail.plan is not None
        self._name.setText(line.name)
        self._kind.setText(f"{kind_word(line.kind)} · {line.institution}")
        self._owed.setText(formatter.money(line.owed, line.currency))
        self._word.setText(tr("owed to you") if line.is_given else tr("owed"))
        self.extra.setVisible(is_loan)
        self.rate.setVisible(is_loan)
        self.link.setVisible(is_loan and not line.is_given)
        self.terms.setVisible(line.card is not None)
        future = detail.future
        past = list(detail.history)
        if past and past[-1][0] < self._today and line.owed is not None:
            past.append((self._today, line.owed))
        self.chart.show_points(past, future, line.currency, formatter)
        self.facts.show_rows(self._facts(detail))
        self._show_planned(detail)
        equity = self._equity(detail)
        self.equity.show_rows(equity)
        self._equity_title.setVisible(bool(equity))
        self.equity.setVisible(bool(equity))
        runs = is_loan and line.next_due is not None
        self._calculator_title.setVisible(runs)
        self.calculator.setVisible(runs)
        self.calculator.redraw(formatter)
        self._show_observed(detail)

    # -- words ---------------------------------------------------------------------------------

    def _facts(self, detail: DebtDetail) -> list[Row]:
        line, formatter = detail.line, self._formatter
        money, day, code = formatter.money, formatter.day, line.currency
        if line.card is not None:
            return self._card_facts(detail)
        if line.loan is None:
            return [(tr("Terms"), "", tr("None are known"), "")]
        rows: list[Row] = [
            (tr("Interest a year"), "", rate_words(line.rate, formatter), ""),
            (tr("Next payment"), day(line.next_due) if line.next_due else "",
             money(line.next_payment, code) if line.next_payment else "–", ""),
            (tr("Paid off"), tr("{} payments left").format(
                formatter.count(detail.totals.payments_left)), day(line.ends_on), ""),
            (tr("Principal"), tr("{} paid back").format(formatter.percent(line.paid_share)),
             money(line.loan.principal, code), ""),
            (tr("Interest to come"), tr("of {}").format(money(detail.totals.interest, code)),
             money(detail.totals.interest_left, code), ""),
        ]  # fmt: skip
        if line.planned != line.owed:
            rows.append((tr("By the schedule"), "", money(line.planned, code), ""))
        word = tr("Comes back to") if line.is_given else tr("Paid from")
        rows.append((word, "", detail.paid_from or tr("no account"), ""))
        if detail.posted_until is not None:
            rows.append((tr("Posted until"), "", day(detail.posted_until), ""))
        rows += [
            (tr("Rate"), tr("from {}").format(day(one.since)), rate_words(one.rate, formatter), "")
            for one in detail.rates
        ]
        rows += [
            (tr("Extra"), day(one.paid_on), money(one.amount, code),
             tr(EFFECTS.get(one.effect, "")))
            for one in detail.extras
        ]  # fmt: skip
        return rows

    def _card_facts(self, detail: DebtDetail) -> list[Row]:
        line, formatter = detail.line, self._formatter
        card, money, day = line.card, formatter.money, formatter.day
        if card is None:
            return []
        seen = tr("as observed") if card.is_available_observed else ""
        rows: list[Row] = [
            (tr("Limit"), "", money(card.credit_limit, line.currency), ""),
            (tr("Available"), seen, money(card.available, line.currency), ""),
        ]
        if card.used is not None:
            rows.append((tr("Limit used"), "", formatter.percent(card.used), ""))
        if card.terms.rate is not None:
            rows.append((tr("Interest a year"), "", rate_words(card.terms.rate, formatter), ""))
        if card.next_statement is not None:
            rows.append((tr("Next statement"), "", day(card.next_statement), ""))
        if card.next_due is not None:
            rows.append((tr("Next due"), "", day(card.next_due), ""))
        return rows

    def _equity(self, detail: DebtDetail) -> list[Row]:
        found, formatter = detail.financing, self._formatter
        if found is None:
            return []
        base = detail.base_currency
        rows: list[Row] = [
            (account, symbol, formatter.money(value, base), "")
            for _, account, symbol, value in found.assets
        ]
        rows += [
            (tr("Owed: {}").format(name), "",
             "–" if owed is None else formatter.money(-owed, base), "")
            for name, owed in found.loans
        ]  # fmt: skip
        rows += [
            (tr("Equity"), "", formatter.money(found.equity, base), ""),
            (tr("Loan-to-value"), "", formatter.percent(found.loan_to_value),
             tr("What is owed, over what your share is worth")),
        ]  # fmt: skip
        return rows

    def _show_planned(self, detail: DebtDetail) -> None:
        """Offer to take back what lies ahead."""
        formatter, code = self._formatter, detail.line.currency
        rates = [
            ("rate", one.since, rate_words(one.rate, formatter))
            for one in detail.rates
            if one.since > self._today
        ]
        extras = [
            ("extra", one.paid_on, formatter.money(one.amount, code))
            for one in detail.extras
            if one.paid_on > self._today
        ]
        ahead = sorted([*rates, *extras], key=lambda one: one[1])
        if ahead == self._ahead:
            return
        self._ahead = ahead
        while self._planned.count():
            item = self._planned.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for what, on, words in ahead:
            text = (
                tr("Take back the rate of {}")
                if what == "rate"
                else tr("Take back the extra payment of {}")
            )
            button = LinkButton(text.format(formatter.day(on)))
            button.setToolTip(words)
            button.clicked.connect(
                lambda _=False, kind=what, day=on: self.take_back_wanted.emit(kind, day)
            )
            self._planned.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def _show_observed(self, detail: DebtDetail) -> None:
        line, formatter = detail.line, self._formatter
        code, sign = line.currency, 1 if line.is_given else -1
        rows: list[Row] = []
        for one in detail.observed[:OBSERVED]:
            if one.difference:
                gap = formatter.money(sign * one.difference, code, signed=True)
                words = tr("{} to the ledger").format(gap)
            else:
                words = tr("agrees")
            observed = formatter.money(sign * one.observed, code)
            rows.append((formatter.day(one.on), words, observed, one.source))
        self.observed.show_rows(rows)
        self._none_observed.setVisible(not rows)
        offered = detail.correction
        self.correct.setVisible(offered is not None)
        self._offer.setVisible(offered is not None)
        if offered is not None:
            amount = formatter.money(offered.amount, code)
            entry = tr(ENTRIES.get(offered.kind, "{}")).format(amount)
            self._offer.set_lines(
                tr("Ledger and observed balance differ. You can book {} on {}.").format(
                    entry, formatter.day(offered.on)
                )
            )

    # -- parts ---------------------------------------------------------------------------------

    def _build(self, coffer: "Coffer", tasks: TaskRunner) -> None:
        self._name = ElidedLabel("", "title")
        self._kind = ElidedLabel("", "body", "soft")
        self._owed = Label("", "stat")
        self._word = Label("", "body", "faint")
        self.extra = PillButton(tr("Extra payment…"))
        self.rate = PillButton(tr("Another rate…"))
        self.link = PillButton(tr("What it finances…"))
        self.terms = PillButton(tr("Card terms…"))
        wanted = (
            (self.extra, self.extra_wanted), (self.rate, self.rate_wanted),
            (self.link, self.link_wanted), (self.terms, self.card_wanted),
        )  # fmt: skip
        buttons = QGridLayout()
        buttons.setSpacing(space.S)
        for place, (button, signal) in enumerate(wanted):
            button.clicked.connect(lambda _=False, one=signal: one.emit(self._detail))
            buttons.addWidget(button, place // 2, place % 2)
        self.chart = BalanceChart(tr("Balance over time"))
        self.facts, self.equity, self.observed = Facts(), Facts(), Facts()
        self._equity_title = Label(tr("What it finances"), "heading", "soft")
        self._calculator_title = Label(tr("What an extra payment does"), "heading", "soft")
        self.calculator = ExtraCalculator(coffer, tasks)
        self._observed_title = Label(tr("Observed balances"), "heading", "soft")
        self._none_observed = Label("", "small", "faint")
        self._none_observed.set_lines(
            tr("None yet. A balance from a statement shows whether the books agree with it.")
        )
        self._offer = Label("", "body", "warn")
        self.correct = PillButton(tr("Book the difference"))
        self.correct.clicked.connect(lambda: self.correction_wanted.emit(self._detail))
        self.state_balance = LinkButton(tr("State a balance"))
        self.state_balance.clicked.connect(lambda: self._go(self.balances_wanted))
        self.entries = LinkButton(tr("All entries"))
        self.entries.clicked.connect(lambda: self._go(self.activity_wanted))
        self._planned = QVBoxLayout()
        self._planned.setSpacing(0)
        links = QGridLayout()
        links.addWidget(self.state_balance, 0, 0)
        links.addWidget(self.entries, 0, 1)
        links.setColumnStretch(2, 1)
        head = QVBoxLayout()
        head.setSpacing(space.XS)
        for widget in (self._name, self._kind, self._owed, self._word):
            head.addWidget(widget)
        self.body.addLayout(head)
        self.body.addLayout(buttons)
        parts: tuple[QWidget, ...] = (
            self.chart, self.facts, self._equity_title, self.equity, self._calculator_title,
            self.calculator, self._observed_title, self._none_observed, self.observed,
            self._offer, self.correct,
        )  # fmt: skip
        chart_title = Label(tr("Balance over time"), "small", "faint")
        for part in parts:
            if part is self.chart:
                self.body.addLayout(with_more(chart_title, self.chart))
            self.body.addWidget(part)
            if part is self.facts:
                self.body.addLayout(self._planned)
        self.body.addLayout(links)
        self.body.addStretch(1)

    def _go(self, signal: object) -> None:
        if self._detail is not None:
            signal.emit(self._detail.line.name)  # type: ignore[attr-defined]  # a bound signal
