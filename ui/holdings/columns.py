"""The columns of the holdings table."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.domain.coverage import Coverage
from app.domain.ids import AssetId
from app.services.reports import HoldingLine, PriceUsed
from ui.format import Formatter, one_line
from ui.format_words import (
    contract_day,
    coverage_line,
    coverage_word,
    path_word,
    reason_line,
    shown_symbol,
    source_word,
    type_word,
)
from ui.widgets.table_columns import Cell, Column, Tone, share_tone, tone_of

_Of = Callable[[HoldingLine], Decimal | None]
_Make = Callable[[HoldingLine], Cell]
_NAMED = ("fiat", "crypto", "public-stock")  # their symbols alone tell what they are


def _tr(text: str) -> str:
    return QCoreApplication.translate("holdings", text)


def gain_ratio(unrealized: Decimal | None, cost: Decimal | None) -> Decimal | None:
    """Return the unrealized gain as a fraction of the cost, where that means something."""
    if unrealized is None or not cost:
        return None
    return unrealized / abs(cost)


def second_text(line: HoldingLine) -> str:
    """Return what stands softly beside an asset's symbol."""
    name = one_line(line.name, 80) if line.name != line.symbol else ""
    if not name and line.asset_type not in _NAMED:
        name = type_word(line.category or line.asset_type).lower()
    if not line.is_paper:
        return name
    paper = _tr("paper")
    return f"{name} · {paper}" if name else paper


class HoldingCells:
    """Makes the cells of the table for one base currency, day and way to format."""

    def __init__(
        self,
        words: Formatter,
        base: str,
        today: date,
        sparks: Mapping[AssetId, tuple[float, ...]],
    ) -> None:
        self._words = words
        self._base = base
        self._today = today
        self._sparks = sparks

    def columns(self) -> tuple[Column[HoldingLine], ...]:
        """Return all columns, in the order in which they start out."""
        return (*self._first(), *self._gains(), *self._more())

    def _first(self) -> tuple[Column[HoldingLine], ...]:
        w = self._words
        return (
            Column(
                "asset", _tr("Asset"), self._asset,
                key=lambda line: line.symbol.casefold(), copy=lambda line: line.symbol,
                tip=self._asset_tip, width=166, least=128, stretch=4,
            ),
            Column(
                "account", _tr("Account"),
                lambda line: Cell(one_line(line.account, 80), tone=Tone.FAINT, is_small=True),
                key=lambda line: line.account.casefold(), tip=lambda line: line.account,
                width=128, least=92, stretch=3, gives_way=2,
            ),
            Column(
                "quantity", _tr("Quantity"), lambda line: Cell(w.quantity(line.quantity)),
                key=lambda line: line.quantity, copy=lambda line: w.copied(line.quantity),
                tip=lambda line: w.exact(line.quantity, line.symbol), is_number=True, width=88,
                by_point=True,
            ),
            Column(
                "price", _tr("Price"), self._price,
                key=lambda line: line.price.price * line.price.rate if line.price else None,
                copy=lambda line: w.copied(line.price.price if line.price else None),
                tip=lambda line: price_tip(w, line, self._today), is_number=True, width=88,
                hint=_tr("The latest price up to the day; its age is marked where it is old."),
                gives_way=1, stretch=1,
            ),
            Column(
                "value", _tr("Value"), self._value,
                key=lambda line: line.value, copy=lambda line: w.copied(line.value),
                tip=self._value_tip, is_number=True, width=92,
                hint=_tr("Quantity × price, in your currency."),
            ),
            Column(
                "weight", _tr("Weight"),
                lambda line: Cell(
                    w.percent(line.weight if line.is_counted else None), tone=Tone.FAINT
                ),
                key=lambda line: line.weight if line.is_counted else None,
                copy=lambda line: w.copied(line.weight), is_number=True, width=64,
                hint=_tr("Share of all you own."), gives_way=6,
            ),
            Column(
                "cost", _tr("Cost"), self._money(lambda line: line.cost_basis, Tone.FAINT),
                key=lambda line: line.cost_basis, copy=lambda line: w.copied(line.cost_basis),
                tip=lambda line: w.exact(line.cost_basis, self._base), is_number=True, width=92,
                hint=_tr("What the open lots cost, fees included."), gives_way=5, stretch=1,
            ),
        )  # fmt: skip

    def _gains(self) -> tuple[Column[HoldingLine], ...]:
        w = self._words
        return (
            Column(
                "unrealized", _tr("Unrealized"), self._unrealized,
                key=lambda line: None if line.is_cash else line.unrealized,
                copy=lambda line: w.copied(line.unrealized),
                tip=lambda line: w.exact(line.unrealized, self._base), is_number=True, width=96,
                hint=_tr("Value less cost: the gain if all were sold now."), stretch=1,
            ),
            Column(
                "unrealized_ratio", "", self._ratio,
                key=lambda line: None
                if line.is_cash
                else gain_ratio(line.unrealized, line.cost_basis),
                copy=lambda line: w.copied(gain_ratio(line.unrealized, line.cost_basis)),
                hint=_tr("Unrealized gain in percent of the cost."),
                menu_title=_tr("Unrealized, percent"), is_number=True, width=74, gives_way=3,
            ),
            Column(
                "day", _tr("Day"),
                lambda line: Cell(w.change(line.day_change), tone=share_tone(line.day_change)),
                key=lambda line: line.day_change, copy=lambda line: w.copied(line.day_change),
                hint=_tr("Change of the price since the day before."), is_number=True, width=70,
                gives_way=4,
            ),
            Column(
                "spark", _tr("30 days"),
                lambda line: Cell(spark=self._sparks.get(line.asset_id, ())),
                copy=lambda _: "", hint=_tr("The price over the last thirty days."),
                is_number=True, width=100, gives_way=7,
            ),
        )  # fmt: skip

    def _more(self) -> tuple[Column[HoldingLine], ...]:
        w = self._words

        def soft(text: str) -> Cell:
            return Cell(one_line(text, 80), tone=Tone.FAINT, is_small=True)

        return (
            Column(
                "realized", _tr("Realized"), self._signed(lambda line: line.realized),
                key=lambda line: line.realized, copy=lambda line: w.copied(line.realized),
                tip=lambda line: w.exact(line.realized, self._base), is_number=True, width=106,
                hint=_tr("Gains of what was sold."), is_default=False,
            ),
            Column(
                "income", _tr("Income"), self._signed(lambda line: line.income),
                key=lambda line: line.income, copy=lambda line: w.copied(line.income),
                tip=lambda line: w.exact(line.income, self._base), is_number=True, width=96,
                hint=_tr("Dividends, interest, rewards."), is_default=False,
            ),
            Column(
                "fees", _tr("Fees"), self._money(lambda line: line.fees, Tone.FAINT),
                key=lambda line: line.fees, copy=lambda line: w.copied(line.fees),
                tip=lambda line: w.exact(line.fees, self._base), is_number=True, width=88,
                is_default=False,
            ),
            Column(
                "type", _tr("Type"), lambda line: soft(type_word(line.asset_type)),
                key=lambda line: type_word(line.asset_type).casefold(), width=110,
                is_default=False,
            ),
            Column(
                "institution", _tr("Institution"), lambda line: soft(line.institution),
                key=lambda line: line.institution.casefold(), width=120, is_default=False,
            ),
            Column(
                "coverage", _tr("Coverage"), self._coverage, key=lambda line: line.coverage.value,
                tip=coverage_tip, hint=_tr("How far the figures can be trusted."), width=100,
                is_default=False,
            ),
        )  # fmt: skip

    def _asset(self, line: HoldingLine) -> Cell:
        second = contract_day(line.symbol, self._words) or second_text(line)
        return Cell(shown_symbol(line.symbol), second=second, is_strong=True)

    def _asset_tip(self, line: HoldingLine) -> str:
        name = one_line(line.name, 200) or one_line(line.symbol)
        if line.symbol not in name:
            name = f"{one_line(line.symbol)} · {name}"
        return f"{name} · {type_word(line.asset_type)}"

    def _price(self, line: HoldingLine) -> Cell:
        price = line.price
        if price is None:
            return Cell(self._words.price(None), tone=Tone.FAINT)
        text = self._words.price(
            price.price, "" if price.currency == self._base else price.currency
        )
        if not price.is_stale:
            return Cell(text)
        return Cell(text, tone=Tone.WARN, icon="clock")

    def _value(self, line: HoldingLine) -> Cell:
        if line.value is None:
            return Cell(self._words.amount(None), tone=Tone.FAINT)
        return Cell(self._words.amount(line.value, self._base), is_strong=True)

    def _value_tip(self, line: HoldingLine) -> str:
        exact = self._words.exact(line.value, self._base)
        return f"{exact}\n{coverage_tip(line)}"

    def _unrealized(self, line: HoldingLine) -> Cell:
        gain = None if line.is_cash else line.unrealized
        return Cell(self._words.amount(gain, self._base, signed=True), tone=tone_of(gain))

    def _ratio(self, line: HoldingLine) -> Cell:
        ratio = None if line.is_cash else gain_ratio(line.unrealized, line.cost_basis)
        if ratio is None:
            return Cell()
        return Cell(self._words.percent(ratio, signed=True), tone=share_tone(ratio))

    def _coverage(self, line: HoldingLine) -> Cell:
        tone = Tone.FAINT if line.coverage is Coverage.FULL else Tone.WARN
        return Cell(coverage_word(line.coverage), tone=tone, is_small=True)

    def _money(self, of: _Of, tone: Tone) -> _Make:
        return lambda line: Cell(self._words.amount(of(line), self._base), tone=tone)

    def _signed(self, of: _Of) -> _Make:
        return lambda line: Cell(
            self._words.amount(of(line), self._base, signed=True), tone=tone_of(of(line))
        )


def coverage_tip(line: HoldingLine) -> str:
    """Return how far a line's figures can be trusted, and why."""
    head = f"{coverage_word(line.coverage)}: {coverage_line(line.coverage)}"
    return "\n".join([head, *(reason_line(code) for code in line.reasons)])


def price_tip(words: Formatter, line: HoldingLine, today: date) -> str:
    """Return which price is used, how old, from where and by which path."""
    price = line.price
    if price is None:
        return _tr("No price is known yet.")
    exact = words.exact(price.price, price.currency)
    lines = [exact, price_facts(words, price, today)]
    if len(price.hops) > 1:
        lines.append(" → ".join(one_line(hop, 20) for hop in price.hops))
    if price.is_stale:
        lines.append(_tr("This price is old."))
    return "\n".join(lines)


def price_facts(words: Formatter, price: PriceUsed, today: date) -> str:
    """Return source, day and path of a price."""
    parts = [one_line(source_word(price.source), 40)] if price.source else []
    parts += [words.ago(price.at.date(), today), path_word(price.path)]
    return ", ".join(parts)
