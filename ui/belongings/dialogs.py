"""What is done to one belonging: a new value, a rule, a sale, a purchase, a round."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit, QWidget

from app.services.belongings_answers import (
    RULE,
    BelongingDetail,
    FurtherDraft,
    RulePreview,
    SaleDraft,
    SaleEffect,
    ValuePoint,
)
from ui.belongings.chart import ValueChart
from ui.belongings.rule_fields import RuleFields
from ui.belongings.words import owned_words, problem_line, tr, unit_word
from ui.format import Formatter
from ui.format_errors import sentence
from ui.forms.dialog import FormDialog, choice, day_field, day_in, number_field
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from app.bootstrap import Coffer

ZERO = Decimal(0)


class DetailDialog(FormDialog):
    """A form about one belonging."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        detail: BelongingDetail,
        today: date,
        formatter: Formatter,
        parent: QWidget | None = None,
    ) -> None:
        title = self.title(detail.line.name)
        super().__init__(tasks, title, self.action(), formatter, parent)
        self.service = coffer.belongings
        self._accounts = coffer.accounts
        self.detail, self.line = detail, detail.line
        self.currency = detail.line.currency
        self.day = day_field(today, today, detail.facts.acquired_on)
        self.today = today
        self.ask()
        self.fit()

    def title(self, name: str) -> str:
        """Return what the dialog is called, for a belonging of this name."""
        raise NotImplementedError

    def action(self) -> str:
        """Return what the button says that does it."""
        raise NotImplementedError

    def ask(self) -> None:
        """Add the fields."""
        raise NotImplementedError

    def fill_accounts(self, box: Any) -> None:
        """Offer the accounts that keep cash, but for its own."""

        def read() -> list[str]:
            return [
                one.name
                for one in self._accounts.all(with_closed=False)
                if one.tracks_cash and one.is_active and one.name != self.line.account
            ]

        def show(names: list[str]) -> None:
            for name in names:
                box.addItem(name, name)

        self._tasks.read(self, read, show, self._on_failed)

    def part(self, field: QLineEdit) -> tuple[Decimal | None, Decimal | None]:
        """Return the typed part as a share in percent, or as a quantity."""
        value = self.needed(field)
        return (value, None) if self.line.is_whole else (None, value)


class ValueDialog(DetailDialog):
    """What it is worth on a day, and why."""

    def title(self, name: str) -> str:
        return tr("New value of {}").format(name)

    def action(self) -> str:
        return tr("Set the value")

    def ask(self) -> None:
        self.value = number_field(self.formatter.number(self.line.unit_value or ZERO, 2))
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("For example: valuation by an expert"))
        self.add(f"{unit_word(self.line.kind)}, {self.currency}", self.value)
        self.add(tr("Day"), self.day)
        self.add(tr("Why"), self.reason)
        self.value.setFocus()

    def preview(self) -> tuple[Callable[[], Any], bool] | None:
        value = self.typed(self.value)
        if value is None:
            return None
        return (lambda: value), False

    def show_preview(self, answer: Decimal) -> None:
        before, formatter = self.line.unit_value, self.formatter
        rows = [
            (tr("As it counts now"), "", formatter.money(before, self.currency), ""),
            (tr("New"), "", formatter.money(answer, self.currency), ""),
        ]
        if before:
            rows.append(
                (
                    tr("Change"),
                    formatter.percent(answer / before - 1, signed=True),
                    formatter.money(answer - before, self.currency, signed=True),
                    "",
                )
            )
        if self.line.rule != "none":
            words = tr("values after that day are worked out anew")
            rows.append((tr("Rule"), "", words, ""))
        self.show_effect(rows)

    def deed(self) -> Callable[[], Any]:
        value, on, reason = self.needed(self.value), day_in(self.day), self.reason.text()
        return lambda: self.service.set_value(self.line.holding_id, value, on, reason=reason)


class RuleDialog(DetailDialog):
    """How the value goes on, with the twelve months that come."""

    def title(self, name: str) -> str:
        return tr("How {} is valued").format(name)

    def action(self) -> str:
        return tr("Set the rule")

    def ask(self) -> None:
        self.rule = RuleFields(self)
        self.add(tr("Since"), self.day, tr("Values by rule after this day are worked out anew"))
        self.chart = ValueChart(tr("The next twelve months"))
        self.column.insertWidget(2, self.chart)
        self.chart.hide()
        self.rule.offer(self.line.kind)
        self._fill()
        self._tasks.read(self, self._accounts.symbols, self._on_symbols, self._on_failed)
        self.rule.kind.setFocus()

    def _fill(self) -> None:
        """Begin with the rule in force."""
        kind = self.rule.kind.findData(self.line.rule)
        if kind >= 0 and self.line.rule != "none":
            self.rule.kind.setCurrentIndex(kind)
        known = next((one for one in self.detail.rules if one.since <= self.today), None)
        if known is not None and known.kind == self.line.rule:
            number = self.formatter.number
            for field, value, by in (
                (self.rule.rate, known.rate, 100),
                (self.rule.salvage, known.salvage, 1),
                (self.rule.premium, known.premium, 100),
            ):
                field.setText("" if value is None else number((value * by).normalize()))
            self.rule.months.setText("" if known.months is None else str(known.months))
            self.rule.index.setText(known.index)
        self.rule.arrange()
        self.look_soon()

    def _on_symbols(self, symbols: list[tuple[str, str, str]]) -> None:
        self.rule.complete(symbol for symbol, _, _ in symbols if symbol != self.line.symbol)

    def preview(self) -> tuple[Callable[[], Any], bool] | None:
        if not self.rule.is_complete:
            self.chart.hide()
            return None
        draft = self.rule.draft(day_in(self.day))
        return (lambda: self.service.preview_rule(self.line.holding_id, draft)), False

    def show_preview(self, answer: RulePreview) -> None:
        self.chart.setVisible(not answer.problems)
        if answer.problems:
            self.show_effect(())
            self.complain(" ".join(sentence(text) for text in answer.problems))
            return
        known = [one for one in answer.coming if one.value is not None]
        coming = [ValuePoint(one.on, one.value, RULE) for one in known if one.value is not None]
        now = [] if answer.now is None else [ValuePoint(self.today, answer.now, "manual")]
        self.chart.show_points(now, self.currency, self.formatter, coming)
        money, rows = self.formatter.money, []
        if answer.past:
            count = self.formatter.count(len(answer.past))
            rows.append((tr("Past months that change"), "", count, ""))
        rows += [
            (self.formatter.day(one.on), "", money(one.value, self.currency), "")
            for one in (*known[:1], *known[-1:])
        ]
        problem = next((one.problem for one in answer.coming if one.problem), "")
        if problem:
            self.complain(problem_line(problem))
        self.show_effect(rows)

    def deed(self) -> Callable[[], Any]:
        draft = self.rule.draft(day_in(self.day))
        return lambda: self.service.set_rule(self.line.holding_id, draft)


class SellDialog(DetailDialog):
    """Sells it or a part of it; the gain is told before."""

    def title(self, name: str) -> str:
        return tr("Sell {}").format(name)

    def action(self) -> str:
        return tr("Sell")

    def ask(self) -> None:
        held = self.line.quantity or ZERO
        scale = 100 if self.line.is_whole else 1
        self.part_sold = number_field()
        self.part_sold.setText(self.formatter.number((held * scale).normalize()))
        self.proceeds = number_field("0.00")
        self.fee = number_field("0.00")
        self.to_account = choice([("", tr("Out of the books"))])
        owned = owned_words(self.line, self.formatter)
        words = tr("Part of the whole, %") if self.line.is_whole else tr("How many")
        self.add(words, self.part_sold, tr("You own {}").format(owned))
        self.add(tr("Day"), self.day)
        self.add(tr("Proceeds, {}").format(self.currency), self.proceeds, tr("Before fees"))
        self.add(tr("Fees"), self.fee)
        self.add(tr("Money goes to"), self.to_account)
        self.fill_accounts(self.to_account)
        self.proceeds.setFocus()

    def draft(self) -> SaleDraft:
        """Return what is said.

        Raises:
            NotReadError: a field is no number.
        """
        share, quantity = self.part(self.part_sold)
        return SaleDraft(
            self.needed(self.proceeds),
            share,
            quantity,
            day_in(self.day),
            self.typed(self.fee),
            str(self.to_account.currentData() or ""),
        )

    def preview(self) -> tuple[Callable[[], Any], bool] | None:
        if not self.proceeds.text().strip():
            return None
        draft = self.draft()
        return (lambda: self.service.preview_sale(self.line.holding_id, draft)), True

    def show_preview(self, answer: SaleEffect) -> None:
        if answer.problems:
            self.show_effect(())
            self.complain(" ".join(sentence(text) for text in answer.problems))
            return
        formatter, base = self.formatter, answer.base_currency
        left = (
            formatter.percent(answer.left)
            if self.line.is_whole
            else formatter.quantity(answer.left)
        )
        self.show_effect(
            [
                (tr("Proceeds after fees"), "", formatter.money(answer.proceeds, base), ""),
                (tr("Cost of what is sold"), "", formatter.money(answer.cost, base), ""),
                (tr("Gain"), "", formatter.money(answer.gain, base, signed=True), ""),
                (tr("You keep"), "", left, ""),
            ]
        )

    def deed(self) -> Callable[[], Any]:
        draft = self.draft()
        return lambda: self.service.sell(self.line.holding_id, draft)


class BuyDialog(DetailDialog):
    """Buys a further part."""

    def title(self, name: str) -> str:
        return tr("Buy more of {}").format(name)

    def action(self) -> str:
        return tr("Buy")

    def ask(self) -> None:
        self.part_bought = number_field()
        self.cost = number_field("0.00")
        self.fee = number_field("0.00")
        self.paid_from = choice([("", tr("From outside the books"))])
        words = tr("Part of the whole, %") if self.line.is_whole else tr("How many")
        owned = owned_words(self.line, self.formatter)
        self.add(words, self.part_bought, tr("You own {}").format(owned))
        self.add(tr("Day"), self.day)
        self.add(tr("Cost, {}").format(self.currency), self.cost, tr("Before fees"))
        self.add(tr("Fees"), self.fee)
        self.add(tr("Paid from"), self.paid_from)
        self.fill_accounts(self.paid_from)
        self.part_bought.setFocus()

    def deed(self) -> Callable[[], Any]:
        share, quantity = self.part(self.part_bought)
        draft = FurtherDraft(
            self.needed(self.cost),
            share,
            quantity,
            day_in(self.day),
            self.typed(self.fee),
            str(self.paid_from.currentData() or ""),
        )
        return lambda: self.service.buy_more(self.line.holding_id, draft)


class RoundDialog(DetailDialog):
    """Notes a funding round, which says what a share is worth."""

    def title(self, name: str) -> str:
        return tr("Funding round of {}").format(name)

    def action(self) -> str:
        return tr("Note the round")

    def ask(self) -> None:
        self.day = day_field(self.today, self.today)
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("For example: Series A"))
        self.price = number_field("0.00")
        self.shares = number_field()
        self.note = QLineEdit()
        self.add(tr("Round"), self.name)
        self.add(tr("Day"), self.day)
        self.add(tr("Price of a share, {}").format(self.currency), self.price)
        self.add(tr("Shares after it"), self.shares, tr("Of the company, all classes, if known"))
        self.add(tr("Note"), self.note)
        self.name.setFocus()

    def deed(self) -> Callable[[], Any]:
        price, shares = self.needed(self.price), self.typed(self.shares)
        on, name, note = day_in(self.day), self.name.text(), self.note.text()
        return lambda: self.service.add_round(
            self.line.holding_id, name, price, on, shares=shares, note=note
        )
