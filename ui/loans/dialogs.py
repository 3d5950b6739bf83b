"""What is done to one debt: another rate, an extra payment, what it finances, a card's terms."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.loans.extra_effect import ExtraAnswer, ExtraWish
from app.domain.loans.schedule import Schedule
from app.services.loans_answers import DebtDetail
from ui.format import Formatter
from ui.forms.dialog import (
    FormDialog,
    NotReadError,
    choice,
    day_field,
    day_in,
    mark_field,
    number_field,
)
from ui.loans.words import EFFECTS, months_words, rate_words, tr
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from app.bootstrap import Coffer


class DebtDialog(FormDialog):
    """A form about one debt."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        detail: DebtDetail,
        today: date,
        formatter: Formatter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tasks, self.title(detail.line.name), self.action(), formatter, parent)
        self._coffer, self.detail, self.line = coffer, detail, detail.line
        self.service = coffer.loans
        self.today = today
        self.ask()
        self.fit()

    def title(self, name: str) -> str:
        """Return what the dialog is called, for a debt of this name."""
        raise NotImplementedError

    def action(self) -> str:
        """Return what the button says that does it."""
        raise NotImplementedError

    def ask(self) -> None:
        """Add the fields."""
        raise NotImplementedError

    def money(self, amount: Decimal | None, *, signed: bool = False) -> str:
        return self.formatter.money(amount, self.line.currency, signed=signed)


class RateDialog(DebtDialog):
    """Another rate from a day on, with the payment that follows."""

    def title(self, name: str) -> str:
        return tr("Another rate for {}").format(name)

    def action(self) -> str:
        return tr("Set the rate")

    def ask(self) -> None:
        self.day = day_field(self.line.next_due or self.today)
        self.rate = number_field(rate_words(self.line.rate, self.formatter))
        self.payment = number_field(tr("Worked out"))
        self.add(tr("From"), self.day)
        self.add(tr("Interest a year, %"), self.rate)
        self.add(tr("Payment"), self.payment, tr("By contract; without it, over the payments left"))
        self.rate.setFocus()

    def preview(self) -> tuple[Callable[[], Any], bool] | None:
        rate, payment = self.fraction(self.rate), self.typed(self.payment)
        if rate is None:
            return None
        name, on = self.line.name, day_in(self.day)
        return (lambda: self.service.suppose_rate(name, on, rate, payment)), False

    def show_preview(self, answer: tuple[Schedule, Schedule]) -> None:
        before, after = answer
        on = day_in(self.day)
        old, new = before.next_row(on), after.next_row(on)
        formatter = self.formatter
        self.show_effect([
            (tr("Payment until then"), "", self.money(old.payment if old else None), ""),
            (tr("Payment from then on"), "", self.money(new.payment if new else None), ""),
            (tr("Interest in all"), self.money(after.interest - before.interest, signed=True),
             self.money(after.interest), ""),
            (tr("Paid off"), "", formatter.day(after.ends_on), ""),
        ])  # fmt: skip

    def deed(self) -> Callable[[], Any]:
        name, on = self.line.name, day_in(self.day)
        rate, payment = self.needed(self.rate).scaleb(-2), self.typed(self.payment)
        return lambda: self.service.set_rate(name, on, rate, payment)


class ExtraDialog(DebtDialog):
    """An extra payment, now or later, and what it saves."""

    def title(self, name: str) -> str:
        return tr("Extra payment for {}").format(name)

    def action(self) -> str:
        return tr("Pay")

    def ask(self) -> None:
        self.amount = number_field()
        self.day = day_field(self.today)
        self.effect_of = choice([(one, tr(text)) for one, text in EFFECTS.items()])
        self.add(tr("Amount, {}").format(self.line.currency), self.amount)
        self.add(tr("On"), self.day, tr("Up to today it is posted, later it is planned"))
        self.add(tr("So that"), self.effect_of)
        self.amount.setFocus()

    def preview(self) -> tuple[Callable[[], Any], bool] | None:
        amount, on = self.typed(self.amount), day_in(self.day)
        self.save.set_text(tr("Plan it") if on > self.today else tr("Pay"))
        if not amount:
            return None
        wish = ExtraWish(amount, on, effect=self.effect_of.currentData())
        name = self.line.name
        return (lambda: self.service.extra_effect(name, wish)), False

    def show_preview(self, answer: ExtraAnswer) -> None:
        self.show_effect(effect_rows(answer, day_in(self.day), self.line.currency, self.formatter))

    def deed(self) -> Callable[[], Any]:
        name, on = self.line.name, day_in(self.day)
        amount, effect = self.needed(self.amount), self.effect_of.currentData()
        return lambda: self.service.add_extra(name, on, amount, effect)


class LinkDialog(DebtDialog):
    """What a loan finances: chosen from what is owned, or taken back."""

    def title(self, name: str) -> str:
        return tr("What {} finances").format(name)

    def action(self) -> str:
        return tr("Link")

    def ask(self) -> None:
        self.asset = choice([])
        self.asset.currentIndexChanged.connect(self._on_asset)
        self.add(tr("Asset"), self.asset)
        self._tasks.read(self, self._read, self._fill, self._on_failed)

    def _read(self) -> list[tuple[str, str, str, bool]]:
        linked = {one[0] for one in (self.detail.financing.assets if self.detail.financing else ())}
        report = self._coffer.portfolio.holdings()
        return [
            (one.account, one.symbol, one.name or one.symbol, one.holding_id in linked)
            for one in report.lines
            if not one.is_cash
        ]

    def _fill(self, found: list[tuple[str, str, str, bool]]) -> None:
        self.asset.clear()
        for account, symbol, name, is_linked in sorted(found, key=_linked_last):
            words = f"{name} · {account}"
            if is_linked:
                words = tr("Take back: {}").format(words)
            self.asset.addItem(words, (account, symbol, is_linked))
        self.save.setEnabled(bool(found))
        if not found:
            self.complain(tr("Nothing is owned yet that could be financed. Add it first."))

    def _on_asset(self, *_: object) -> None:
        data = self.asset.currentData()
        self.save.set_text(tr("Take back") if data and data[2] else tr("Link"))

    def deed(self) -> Callable[[], Any]:
        account, symbol, is_linked = self.asset.currentData()
        call = self.service.unlink if is_linked else self.service.link
        return lambda: call(self.line.name, account, symbol)


class CardDialog(DebtDialog):
    """A card's limit, rate and days."""

    def title(self, name: str) -> str:
        return tr("Terms of {}").format(name)

    def action(self) -> str:
        return tr("Save")

    def ask(self) -> None:
        terms = self.line.card.terms if self.line.card is not None else None
        self.limit, self.rate = number_field(), number_field()
        self.statement_day, self.due_day = number_field("–"), number_field("–")
        if terms is not None:
            if terms.credit_limit is not None:
                self.limit.setText(self.formatter.number(terms.credit_limit))
            if terms.rate is not None:
                self.rate.setText(self.formatter.number(terms.rate * 100))
            for field, day in (
                (self.statement_day, terms.statement_day),
                (self.due_day, terms.due_day),
            ):
                field.setText("" if day is None else str(day))
        self.add(tr("Limit, {}").format(self.line.currency), self.limit)
        self.add(tr("Interest a year, %"), self.rate)
        self.add(tr("Statement day"), self.statement_day)
        self.add(tr("Due day"), self.due_day)
        self.limit.setFocus()

    def deed(self) -> Callable[[], Any]:
        name, limit, rate = self.line.name, self.typed(self.limit), self.fraction(self.rate)
        statement, due = whole(self, self.statement_day), whole(self, self.due_day)
        return lambda: self.service.set_card(
            name, credit_limit=limit, rate=rate, statement_day=statement, due_day=due
        )


def whole(form: FormDialog, field: QLineEdit) -> int | None:
    """Return the whole number in a field, `None` of an empty one.

    Raises:
        NotReadError: it is none; the field is marked.
    """
    value = form.typed(field)
    if value is not None and value != int(value):
        mark_field(field, is_wrong=True)
        form.complain(tr("{}: give a whole number.").format(field.accessibleName()))
        raise NotReadError
    return None if value is None else int(value)


def _linked_last(one: tuple[str, str, str, bool]) -> tuple[bool, str, str]:
    account, symbol, _, is_linked = one
    return is_linked, account.casefold(), symbol


def effect_rows(
    answer: ExtraAnswer, on: date, currency: str, formatter: Formatter
) -> list[tuple[str, str, str, str]]:
    """Return what extra payments do, as rows of facts."""
    before, after = answer.payments_after(on)
    rows = [
        (tr("Interest saved"), "", formatter.money(answer.interest_saved, currency), ""),
        (tr("Time saved"), "", months_words(max(answer.months_saved, 0), formatter), ""),
        (
            tr("Paid off"), tr("instead of {}").format(formatter.day(answer.before.ends_on)),
            formatter.day(answer.after.ends_on), "",
        ),
    ]  # fmt: skip
    if before != after:
        was = tr("instead of {}").format(formatter.money(before, currency))
        rows.append((tr("Payment"), was, formatter.money(after, currency), ""))
    return rows
