"""Adds a loan, money lent or a card: the form follows the kind, and tells payment and end."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from app.domain.loans.periods import month_on
from app.domain.loans.records import LoanKind
from app.domain.loans.schedule import Schedule
from app.services.loans_answers import CardDraft, DebtKind, LoanDraft
from ui.format import Formatter
from ui.format_currency import CURRENCIES
from ui.forms.dialog import FormDialog, choice, day_field, day_in, number_field
from ui.loans.dialogs import whole
from ui.loans.words import DAY_COUNTS, KINDS, REPAYMENTS, tr
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from app.bootstrap import Coffer

ZERO = Decimal(0)
OFFERED = (
    DebtKind.MORTGAGE, DebtKind.AUTO, DebtKind.PERSONAL, DebtKind.STUDENT, DebtKind.OTHER,
    DebtKind.GIVEN, DebtKind.CARD,
)  # fmt: skip


class AddDebtDialog(FormDialog):
    """One form for every kind of debt."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        today: date,
        formatter: Formatter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tasks, tr("Add a debt"), tr("Add"), formatter, parent, width=520)
        self._coffer, self._today = coffer, today
        self.made = ""  # the name of what was added
        self._base = ""
        self._build_fields()
        self._tasks.read(self, self._read, self._fill, self._on_failed)
        self._on_kind()
        self.name.setFocus()
        self.fit()

    def _build_fields(self) -> None:
        today = self._today
        self.kind = choice([(one, tr(KINDS[one])) for one in OFFERED])
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("For example: Home loan"))
        self.institution = QLineEdit()
        self.institution.setMaxLength(120)
        self.institution.setPlaceholderText(tr("Bank or person"))
        self.currency = QComboBox()
        self.currency.setEditable(True)
        self.currency.addItem("")
        self.currency.addItems(list(CURRENCIES))
        edit = self.currency.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(tr("As the base currency"))
        self.beginning = choice(
            [("new", tr("From its beginning")), ("known", tr("From what is owed on a day"))]
        )
        self.principal = number_field()
        self.day = day_field(today, today)
        self.rate = number_field(self.formatter.number(Decimal("3.5")))
        self.months = number_field()
        self.months.setText("360")
        self.first_due = day_field(month_on(today, 1, today.day))
        self.repayment = choice([(one, tr(text)) for one, text in REPAYMENTS.items()])
        self.payment = number_field(tr("Worked out"))
        self.day_count = choice([(one, tr(text)) for one, text in DAY_COUNTS.items()])
        self.paid_from = choice([("", tr("No account: payments come from outside"))])
        self.paid_to = choice([("", tr("Straight to somebody else"))])
        self.posts = QCheckBox(tr("Post each payment when it is due"))
        self.posts.setChecked(True)
        self.limit = number_field()
        self.statement_day, self.due_day = number_field("–"), number_field("–")
        self.add(tr("Kind"), self.kind)
        self.add(tr("Name"), self.name)
        self.add(tr("Start"), self.beginning)
        self.add(tr("Paid out"), self.principal)
        self.add(tr("Day"), self.day)
        self.add(tr("Interest a year, %"), self.rate)
        self.add(tr("Monthly payments"), self.months)
        self.add(tr("First payment"), self.first_due)
        self.add(tr("Paid from"), self.paid_from)
        self.add(tr("The money went to"), self.paid_to)
        self.add(tr("Limit"), self.limit)
        self.add(tr("Statement day"), self.statement_day)
        self.add(tr("Due day"), self.due_day)
        self.add(tr("Paid back by"), self.repayment)
        self.add(tr("Payment"), self.payment, tr("By contract; without it the terms say how much"))
        self.add(tr("Days of interest"), self.day_count)
        self.add(tr("Institution"), self.institution)
        self.add(tr("Currency"), self.currency)
        self.form.addRow("", self.posts)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.beginning.currentIndexChanged.connect(self._on_kind)
        self.repayment.currentIndexChanged.connect(self._on_kind)
        self.day.dateChanged.connect(self._on_day)

    def _read(self) -> tuple[str, list[tuple[str, str]]]:
        base = self._coffer.profile.base_currency()
        return base, [
            (one.name, one.currency or base)
            for one in self._coffer.accounts.all(with_closed=False)
            if one.is_active and one.tracks_cash and one.type not in {"loan", "manual_liability"}
        ]

    def _fill(self, found: tuple[str, list[tuple[str, str]]]) -> None:
        self._base, accounts = found
        for name, currency in accounts:
            for box in (self.paid_from, self.paid_to):
                box.addItem(f"{name} · {currency}", name)

    # -- what is shown -------------------------------------------------------------------------

    @property
    def is_card(self) -> bool:
        return bool(self.kind.currentData() == DebtKind.CARD)

    def _on_kind(self, *_: object) -> None:
        is_card, is_given = self.is_card, self.kind.currentData() == DebtKind.GIVEN
        is_known = self.beginning.currentData() == "known"
        loan_fields = (
            self.beginning, self.months, self.first_due, self.repayment, self.day_count,
            self.paid_from,
        )  # fmt: skip
        for field in loan_fields:
            self.show_field(field, is_shown=not is_card)
        for one in (self.limit, self.statement_day, self.due_day):
            self.show_field(one, is_shown=is_card)
        is_stated = self.repayment.currentData() != LoanKind.INTEREST_ONLY
        self.show_field(self.payment, is_shown=not is_card and is_stated)
        self.show_field(self.paid_to, is_shown=not is_card and not is_known)
        self.show_field(self.posts, is_shown=not is_card)
        self.rename(self.principal, self._amount_word(is_given=is_given, is_known=is_known))
        self.rename(self.paid_from, tr("Comes back to") if is_given else tr("Paid from"))
        self.rename(
            self.paid_to, tr("The money came from") if is_given else tr("The money went to")
        )
        is_parts = self.repayment.currentData() == LoanKind.FIXED_PRINCIPAL
        self.rename(self.payment, tr("Principal each time") if is_parts else tr("Payment"))
        self.fit()
        self.look_soon()

    def _amount_word(self, *, is_given: bool, is_known: bool) -> str:
        if self.is_card or is_known:
            return tr("Owed on that day")
        return tr("Lent") if is_given else tr("Paid out")

    def _on_day(self, *_: object) -> None:
        """Move the first payment to a month after the start."""
        day = day_in(self.day)
        due = month_on(day, 1, day.day)
        self.first_due.setDate(QDate(due.year, due.month, due.day))

    # -- effect and deed -----------------------------------------------------------------------

    def draft(self) -> LoanDraft:
        """Return the loan as it is typed."""
        is_known = self.beginning.currentData() == "known"
        is_stated = self.repayment.currentData() != LoanKind.INTEREST_ONLY
        return LoanDraft(
            name=self.name.text().strip(),
            kind=self.kind.currentData(),
            principal=self.needed(self.principal),
            rate=self.needed(self.rate).scaleb(-2),
            started_on=day_in(self.day),
            first_due=day_in(self.first_due),
            months=whole(self, self.months) or 0,
            repayment=self.repayment.currentData(),
            payment=self.typed(self.payment) if is_stated else None,
            day_count=self.day_count.currentData(),
            currency=self.currency.currentText().strip().upper(),
            institution=self.institution.text().strip() or "Manual",
            paid_from=self.paid_from.currentData() or "",
            paid_to="" if is_known else self.paid_to.currentData() or "",
            is_opening=is_known,
            posts=self.posts.isChecked(),
        )

    def card(self) -> CardDraft:
        """Return the card as it is typed."""
        return CardDraft(
            name=self.name.text().strip(),
            credit_limit=self.typed(self.limit),
            rate=self.fraction(self.rate),
            statement_day=whole(self, self.statement_day),
            due_day=whole(self, self.due_day),
            currency=self.currency.currentText().strip().upper(),
            institution=self.institution.text().strip() or "Manual",
            owed=self.typed(self.principal) or ZERO,
            on=day_in(self.day),
        )

    def preview(self) -> tuple[Callable[[], Any], bool] | None:
        if self.is_card:
            self.card()
            return None
        given = [self.typed(field) for field in (self.principal, self.rate)]
        if None in given or not given[0]:
            return None
        draft = self.draft()
        service = self._coffer.loans
        return (lambda: service.suppose(draft)), False

    def show_preview(self, answer: Schedule) -> None:
        currency = self.currency.currentText().strip().upper() or self._base
        money, day = self.formatter.money, self.formatter.day
        last = answer.rows[-1]
        rows = [
            (tr("First payment"), day(answer.rows[0].due), money(answer.payment, currency), ""),
            (tr("Last payment"), day(last.due), money(last.payment, currency), ""),
            (tr("Interest in all"), "", money(answer.interest, currency), ""),
        ]
        over = [row for row in answer.rows if row.due <= self._today]
        if over and self.posts.isChecked():
            words = tr("{} payments up to today").format(self.formatter.count(len(over)))
            rows.append((tr("Will be posted"), words, "", ""))
        self.show_effect(rows)

    def deed(self) -> Callable[[], Any]:
        service = self._coffer.loans
        self.made = self.name.text().strip()
        if self.is_card:
            card = self.card()
            return lambda: service.add_card(card)
        draft = self.draft()
        return lambda: service.add(draft)
