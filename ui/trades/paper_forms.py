"""Forms of paper money: a new account, its rules, cash, a fresh start, a price that is typed."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.domain.numbers import ONE, ZERO
from app.domain.trading.choices import IN_QUOTE, IN_RECEIVED, THROUGH, TOUCH
from app.services.trading.feeding import QuoteDraft
from app.services.trading.paper import PaperDraft, PaperLine, PaperRules, rules_of
from ui.format import Formatter
from ui.forms.dialog import FormDialog, NotReadError, choice, mark_field, number_field
from ui.tasks import TaskRunner
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.bootstrap import Coffer


def _tr(text: str) -> str:
    return QCoreApplication.translate("paper", text)


class _RulesFields:
    """The fields of the rules, in a form that has others too."""

    def __init__(self, form: FormDialog, rules: PaperRules, *, allows_short: bool) -> None:
        self._form, self._old = form, rules
        self.leverage = _number(form, rules.leverage)
        self.slippage = _percent(form, rules.slippage)
        self.fixed, self.unit = _number(form, rules.fee_fixed), _number(form, rules.fee_unit)
        self.taker, self.maker = _percent(form, rules.fee_taker), _percent(form, rules.fee_maker)
        self.volume = _percent(form, rules.volume_share)
        self.fee_in = choice(
            (
                (IN_QUOTE, _tr("What is paid or received in money")),
                (IN_RECEIVED, _tr("What is bought")),
            )
        )
        self.fee_in.setCurrentIndex(self.fee_in.findData(rules.fee_in))
        self.limits = choice(
            ((TOUCH, _tr("The price touches it")), (THROUGH, _tr("The price goes through")))
        )
        self.limits.setCurrentIndex(self.limits.findData(rules.limits))
        self.hours = QCheckBox(_tr("Keep the exchange's hours"))
        self.hours.setChecked(rules.keeps_hours)
        self.short = QCheckBox(_tr("May sell short"))
        self.short.setChecked(allows_short)
        form.add(_tr("Fee an order"), self.fixed)
        form.add(_tr("Fee a share or contract"), self.unit)
        form.add(
            _tr("Fee, % of the value"), self.taker, _tr("Of orders that take the market's price")
        )
        form.add(
            _tr("… of waiting orders, %"), self.maker, _tr("Of limits that waited for their price")
        )
        form.add(
            _tr("Fees are taken from"), self.fee_in, _tr("Of coins only; of all else it is money")
        )
        form.add(
            _tr("Slippage, %"),
            self.slippage,
            _tr("How much worse than the price market and stop orders fill; limits never do"),
        )
        form.add(
            _tr("Share of the volume, %"),
            self.volume,
            _tr("The most of a bar's volume that one order gets; the rest stays open"),
        )
        form.add(_tr("A limit fills when"), self.limits)
        form.add(
            _tr("Leverage"), self.leverage, _tr("Buying power for each unit of equity; 1: none")
        )
        form.form.addRow("", self.hours)
        form.form.addRow("", self.short)

    def rules(self) -> PaperRules:
        """Return what is typed.

        Raises:
            NotReadError: a field holds no number.
        """
        form = self._form
        return replace(
            self._old,
            leverage=form.typed(self.leverage) or ONE,
            fee_fixed=form.typed(self.fixed) or ZERO,
            fee_unit=form.typed(self.unit) or ZERO,
            fee_taker=form.fraction(self.taker) or ZERO,
            fee_maker=form.fraction(self.maker) or ZERO,
            slippage=form.fraction(self.slippage) or ZERO,
            volume_share=form.fraction(self.volume) or ZERO,
            limits=str(self.limits.currentData()),
            fee_in=str(self.fee_in.currentData()),
            keeps_hours=self.hours.isChecked(),
        )


class NewPaperDialog(FormDialog):
    """A paper account: cash to begin with, and how its orders fill."""

    def __init__(
        self, coffer: "Coffer", tasks: TaskRunner, formatter: Formatter, parent: QWidget | None
    ) -> None:
        super().__init__(
            tasks, _tr("New paper account"), _tr("Make the account"), formatter, parent
        )
        self._coffer = coffer
        _say(
            self,
            _tr(
                "Practise with prices that you type, feed or have. "
                "Paper money never counts in what you own."
            ),
        )
        self.name = QLineEdit(_tr("Paper"))
        self.currency = QLineEdit("USD")
        self.cash = _number(self, Decimal(100_000))
        self.add(_tr("Name"), self.name)
        self.add(
            _tr("Currency"),
            self.currency,
            _tr("A currency or a coin; what you trade in it must be paid in it"),
        )
        self.add(_tr("Cash to begin with"), self.cash)
        self.rules = _RulesFields(self, PaperRules(), allows_short=False)
        self.fit()
        self.name.setFocus()
        self.name.selectAll()

    def deed(self) -> Callable[[], Any]:
        for field in (self.name, self.currency):
            mark_field(field, is_wrong=not field.text().strip())
            if not field.text().strip():
                raise NotReadError(_tr("{}: fill it in.").format(field.accessibleName()))
        draft = PaperDraft(
            self.name.text().strip(), self.currency.text().strip(), self.needed(self.cash),
            self.rules.short.isChecked(), self.rules.rules(),
        )  # fmt: skip
        return partial(self._coffer.paper.add, draft)


class PaperRulesDialog(FormDialog):
    """Other rules for a paper account: what was filled stays as it was."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        line: PaperLine,
        formatter: Formatter,
        parent: QWidget | None,
    ) -> None:
        super().__init__(
            tasks, _tr("Rules of {}").format(line.name), _tr("Keep the rules"), formatter, parent
        )
        self._coffer, self._line = coffer, line
        _say(self, _tr("They hold for what fills from now on."))
        book = line.standing.book
        self.rules = _RulesFields(self, rules_of(book), allows_short=line.allows_short)
        self.fit()

    def deed(self) -> Callable[[], Any]:
        return partial(
            self._coffer.paper.change,
            self._line.name,
            self.rules.rules(),
            allows_short=self.rules.short.isChecked(),
        )


class PaperCashDialog(FormDialog):
    """Paper cash, put in or taken out."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        line: PaperLine,
        formatter: Formatter,
        parent: QWidget | None,
    ) -> None:
        super().__init__(
            tasks, _tr("Paper cash of {}").format(line.name), _tr("Put it in"), formatter, parent
        )
        self._coffer, self._line = coffer, line
        power = line.standing.power
        _say(
            self,
            _tr("There is {} free. With a minus, cash is taken out.").format(
                formatter.amount(min(power.available, power.cash), power.currency)
            ),
        )
        self.amount = number_field()
        self.note = QLineEdit()
        self.add(_tr("Amount in {}").format(power.currency), self.amount)
        self.add(_tr("Note"), self.note)
        self.fit()
        self.amount.setFocus()

    def deed(self) -> Callable[[], Any]:
        amount = self.needed(self.amount)
        return partial(self._coffer.paper.put, self._line.name, amount, self.note.text())


class PaperResetDialog(FormDialog):
    """Back to the start: fills stay on record and count no more."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        line: PaperLine,
        formatter: Formatter,
        parent: QWidget | None,
    ) -> None:
        super().__init__(
            tasks, _tr("Start {} anew?").format(line.name), _tr("Start anew"), formatter, parent
        )
        self._coffer, self._line = coffer, line
        _say(
            self,
            _tr(
                "Working orders are cancelled, positions are gone, and fills count no more; "
                "they stay on record. What you wrote about positions stays too."
            ),
        )
        self.cash = number_field(_tr("As at the start"))
        self.add(_tr("Cash to begin with"), self.cash)
        self.fit()

    def deed(self) -> Callable[[], Any]:
        return partial(self._coffer.paper.reset, self._line.name, self.typed(self.cash))


class QuoteDialog(FormDialog):
    """A price that a person types: open paper orders meet it at once."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        formatter: Formatter,
        parent: QWidget | None,
        symbol: str = "",
    ) -> None:
        super().__init__(tasks, _tr("Type a price"), _tr("Take the price"), formatter, parent)
        self._coffer = coffer
        _say(self, _tr("It is the newest price from now on, and open paper orders meet it."))
        self.symbol = QLineEdit(symbol.strip())
        self.last, self.bid, self.ask = number_field(), number_field(), number_field()
        self.add(
            _tr("Instrument"), self.symbol, _tr("Such as AAPL or BTC/USDT; a new one is added")
        )
        self.add(_tr("Last price"), self.last)
        self.add(_tr("Bid"), self.bid, _tr("What a sale meets; empty: the last price"))
        self.add(_tr("Ask"), self.ask, _tr("What a purchase meets; empty: the last price"))
        self.fit()
        (self.last if symbol else self.symbol).setFocus()

    def deed(self) -> Callable[[], Any]:
        name = self.symbol.text().strip()
        mark_field(self.symbol, is_wrong=not name)
        if not name:
            raise NotReadError(_tr("Name the instrument."))
        draft = QuoteDraft(self.typed(self.last), self.typed(self.bid), self.typed(self.ask))
        if draft.last is None and draft.bid is None and draft.ask is None:
            mark_field(self.last, is_wrong=True)
            raise NotReadError(_tr("Give a price."))
        service = self._coffer.feeding

        def take() -> Any:
            return service.quote(name, draft, makes=True).changes

        return take


def _say(form: FormDialog, words: str) -> None:
    label = Label("", "body", "soft")
    label.setWordWrap(True)
    label.set_lines(words)
    form.form.addRow(label)


def _number(form: FormDialog, value: Decimal) -> QLineEdit:
    field = number_field()
    text = format(value, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    field.setText(text.replace(".", form.formatter.locale.decimalPoint()))
    return field


def _percent(form: FormDialog, value: Decimal) -> QLineEdit:
    return _number(form, value.scaleb(2))
