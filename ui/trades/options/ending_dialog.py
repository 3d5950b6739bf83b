"""Asks what became of contracts: exercised, assigned, expired, and shows what changes hands."""

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from app.domain.numbers import ZERO
from app.domain.trading.occ import CASH, EUROPEAN
from app.services.trading.options_answers import OutcomeForm
from ui.format import Formatter
from ui.forms.dialog import FormDialog, NotReadError, choice, day_field, day_in, number_field
from ui.tasks import TaskRunner
from ui.trades.options.words import outcome_word, tr, why
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.bootstrap import Coffer

EARLY, WORTHLESS, CASH_PAID = "early", "worthless", "cash"


class EndingDialog(FormDialog):
    """What became of contracts that are open: before their end, or at it."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        position_id: int,
        formatter: Formatter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tasks, tr("What became of it"), tr("Book it"), formatter, parent)
        self._service, self._position_id = coffer.options, position_id
        self._form: OutcomeForm | None = None
        self.about = Label("", "body", "soft")
        self.about.setWordWrap(True)
        self.column.insertWidget(1, self.about)
        self.what = choice(())
        self.quantity = number_field()
        self.day = day_field(coffer.clock.today(), coffer.clock.today())
        self.price = number_field(tr("As stored"))
        self.fee = number_field("0")
        self.add(tr("Outcome"), self.what)
        self.add(tr("Contracts"), self.quantity, tr("Fewer: the others stay, or expired"))
        self.add(tr("Day"), self.day, tr("On which it was exercised or assigned"))
        self.add(tr("Underlying"), self.price, tr("Its price, or the published value, at the end"))
        self.add(tr("Fee"), self.fee)
        for field in (self.day, self.price):
            self.show_field(field, is_shown=False)
        self.save.setEnabled(False)
        self.look_soon()

    # -- what is there -------------------------------------------------------------------------

    def preview(self) -> tuple[Callable[[], Any], bool] | None:
        quantity = self.typed(self.quantity) if self._form is not None else None
        service, number = self._service, self._position_id
        return (lambda: service.form(number, quantity)), False

    def show_preview(self, answer: OutcomeForm) -> None:
        if self._form is None:
            self._form = answer
            self._set_up(answer)
        self._show_fields(answer)
        self.show_effect(self._effect(answer))

    def _set_up(self, form: OutcomeForm) -> None:
        held, formatter = form.held, self.formatter
        self.setWindowTitle(held.title)
        lines = [
            tr("{} {} of {}, {} in {}.").format(
                formatter.quantity(abs(held.quantity)), held.title,
                formatter.day(held.expires_on),
                tr("held") if form.may_exercise else tr("written"), held.account,
            )
        ]  # fmt: skip
        if held.ends_at is not None:
            words = tr("It ended {}.") if held.has_ended else tr("It ends {}.")
            lines.append(words.format(formatter.moment(held.ends_at)))
        if held.question:
            lines.append(why(held.question))
        if not held.has_ended and held.style == EUROPEAN:
            lines.append(tr("It is European: it is exercised at its end alone."))
        self.about.set_lines(" ".join(lines))
        for code, words in self._choices(form):
            self.what.addItem(words, code)
        self.what.setCurrentIndex(max(self.what.findData(held.outcome), 0))
        self.quantity.setPlaceholderText(formatter.quantity(form.contracts))
        self.save.setEnabled(self.what.count() > 0)
        self.what.setFocus()

    def _choices(self, form: OutcomeForm) -> list[tuple[str, str]]:
        held = form.held
        in_cash = held.settlement == CASH
        if not held.has_ended:
            if held.style == EUROPEAN:
                return []
            return [(EARLY, tr("Exercised") if form.may_exercise else tr("Assigned"))]
        moved = "exercised" if form.may_exercise else "assigned"
        codes = [CASH_PAID if in_cash else moved, WORTHLESS]
        return [(code, outcome_word(code)) for code in codes]

    def _show_fields(self, form: OutcomeForm) -> None:
        code = self.what.currentData()
        in_cash = form.held.settlement == CASH
        self.show_field(self.day, is_shown=code == EARLY)
        self.show_field(self.price, is_shown=in_cash and code in (EARLY, CASH_PAID))
        self.area.setVisible(self.what.count() > 0)

    def _effect(self, form: OutcomeForm) -> list[tuple[str, str, str, str]]:
        code, held, formatter = self.what.currentData(), form.held, self.formatter
        if code is None:
            return []
        if code in (WORTHLESS, CASH_PAID) or not form.goods:
            if code == WORTHLESS:
                return [(tr("The contracts"), "", tr("close at 0"), "")]
            return [(tr("The contracts"), "", tr("close at what they are worth"), "")]
        is_buy = form.side == "buy"
        sign = Decimal(1) if is_buy else Decimal(-1)
        rows = [
            (tr("You buy") if is_buy else tr("You sell"), "",
             f"{formatter.quantity(one.quantity)} {one.symbol}", "")
            for one in form.goods
        ]  # fmt: skip
        if form.price is not None:
            rows.append((tr("at the strike"), "", formatter.price(form.price, held.currency), ""))
        if form.money is not None:
            cash = formatter.money(-sign * form.money, held.currency, signed=True)
            rows.append((tr("Cash"), "", cash, ""))
        if form.basis is not None:
            name = tr("Cost with the premium") if is_buy else tr("Proceeds with the premium")
            rows.append((name, tr("for taxes, each"), formatter.price(form.basis, held.currency),
                         tr("The option's own result keeps the premium here")))  # fmt: skip
        if form.stock_held is not None and len(form.goods) == 1:
            after = form.stock_held + sign * form.goods[0].quantity
            rows.append((tr("Held after it"), form.goods[0].symbol, formatter.quantity(after), ""))
        rest = abs(held.quantity) - form.contracts
        if rest:
            words = tr("expire worthless") if held.has_ended else tr("stay open")
            rows.append((tr("The other {}").format(formatter.quantity(rest)), "", words, ""))
        return rows

    # -- the deed ------------------------------------------------------------------------------

    def deed(self) -> Callable[[], Any]:
        form, code = self._form, self.what.currentData()
        if form is None or code is None:
            raise NotReadError(tr("There is nothing to book yet."))
        quantity, price = self.typed(self.quantity), self.typed(self.price)
        fee = self.typed(self.fee) or ZERO
        service, number = self._service, self._position_id
        if code == EARLY:
            on = day_in(self.day)
            call = service.exercise if form.may_exercise else service.assign
            return lambda: call(number, quantity, on=on, fee=fee, price=price).changes
        return lambda: service.outcome(number, code, quantity, price=price, fee=fee).changes


class ReopenDialog(FormDialog):
    """Asks whether the booked end of a contract shall count no more."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        position_id: int,
        formatter: Formatter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tasks, tr("Take its end back"), tr("Take it back"), formatter, parent)
        self._service, self._position_id = coffer.options, position_id
        words = Label("", "body", "soft")
        words.setWordWrap(True)
        words.set_lines(
            tr("The last end that was booked of this contract, and what was delivered by it, "
               "count no more. It then waits for you to say what became of it.")
        )  # fmt: skip
        self.form.addRow(words)
        self.fit()

    def deed(self) -> Callable[[], Any]:
        service, number = self._service, self._position_id
        return lambda: service.reopen(number)
