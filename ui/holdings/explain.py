"""A holding's figure taken apart into short lines: value, lots, realized gains and income."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.domain.coverage import Coverage
from app.domain.numbers import ZERO
from app.services.reports import ExplainedStep, HoldingDetail, LotLine
from ui.format import Formatter, one_line
from ui.format_words import (
    anchor_word,
    coverage_line,
    coverage_word,
    kind_word,
    path_word,
    reason_line,
    shown_symbol,
    source_word,
    spelled,
    term_word,
)
from ui.holdings.columns import price_tip
from ui.i18n.counts import counted
from ui.widgets.table_columns import Tone, tone_of
from ui.widgets.table_facts import Fact

LOTS_SHOWN = 4
# These have lines of their own, or stand in the title.
_TOLD = ("quantity", "price", "rate", "path", "value", "lots", "entries", "anchor", "coverage")
_SHARES = ("public-stock", "private-company")


def _tr(text: str) -> str:
    return QCoreApplication.translate("holdings", text)


class Explainer:
    """Words for one holding's detail."""

    def __init__(self, detail: HoldingDetail, words: Formatter, base: str, today: date) -> None:
        self._detail = detail
        self._line = detail.line
        self._words = words
        self._base = base
        self._today = today

    def title(self) -> str:
        """Return the heading over the steps."""
        value = self._words.amount(self._line.value, self._base)
        if self._line.value is None:
            return _tr("Why the value is unknown")
        return _tr("Where {} comes from").format(value)

    def value_facts(self) -> list[Fact]:
        """Return quantity × price × rate = value, what they rest on, and what is in doubt."""
        facts = [self._quantity(), *self._price()]
        facts += [f for step in self._detail.steps if (f := self._other(step)) is not None]
        if self._detail.anchor and self._detail.anchor != "ledger":
            facts.append(
                Fact(
                    _tr("Balance from"),
                    self._joined(anchor_word(self._detail.anchor), self._anchor_day()),
                    target="entries",
                )
            )
        coverage = self._line.coverage
        reasons = [reason_line(code) for code in self._line.reasons]
        if coverage is not Coverage.FULL or reasons:
            facts.append(
                Fact(
                    _tr("Coverage: {}").format(coverage_word(coverage).lower()),
                    " ".join(reasons) or coverage_line(coverage),
                    Tone.WARN,
                    tip="\n".join([coverage_line(coverage), *reasons]),
                )
            )
        return facts

    def lot_facts(self) -> list[Fact]:
        """Return the oldest lots with their gains, and how many more there are."""
        lots = self._detail.lots
        facts = [self._lot(lot) for lot in lots[:LOTS_SHOWN]]
        if len(lots) > LOTS_SHOWN:
            more = self._words.count(len(lots) - LOTS_SHOWN)
            facts.append(Fact(_tr("{} more …").format(more), target="lots"))
        if not lots:
            facts.append(Fact(_tr("No open lots."), tone=Tone.FAINT))
        return facts

    def gain_facts(self) -> list[Fact]:
        """Return realized gains and income, summed by kind."""
        facts = []
        sold = self._detail.realized
        if sold:
            sales = len({(each.sold, each.entry_id) for each in sold})
            label = counted("holdings", "Realized, {} sale", "Realized, {} sales", sales).format(
                self._words.count(sales)
            )
            facts.append(self._gain(label, [each.gain for each in sold], "realized"))
        kinds = Counter(each.kind for each in self._detail.income)
        for kind, many in sorted(kinds.items()):
            amounts = [each.amount for each in self._detail.income if each.kind == kind]
            label = f"{kind_word(kind)}, {self._words.count(many)}"
            facts.append(self._gain(label, amounts, f"income:{kind}"))
        if self._line.fees:
            fees = self._words.amount(self._line.fees, self._base)
            facts.append(Fact(_tr("Fees paid"), fees))
        if not facts:
            facts.append(Fact(_tr("Nothing sold, no income yet.")))
        return facts

    def _quantity(self) -> Fact:
        line = self._line
        unit = _tr("shares") if line.asset_type in _SHARES else shown_symbol(line.symbol, 20)
        parts = []
        counts = self._counts()
        for many, text in (
            (counts[0], counted("holdings", "{} lot", "{} lots", counts[0])),
            (counts[1], counted("holdings", "{} buy", "{} buys", counts[1])),
            (counts[2], counted("holdings", "{} split", "{} splits", counts[2])),
        ):
            if many:
                parts.append(text.format(self._words.count(many)))
        if not parts and self._detail.entries:
            text = counted("counts", "{} entry", "{} entries", self._detail.entries)
            parts.append(text.format(self._words.count(self._detail.entries)))
        return Fact(
            f"{self._words.quantity(line.quantity)} {unit}",
            ", ".join(parts),
            target="entries",
            tip=self._words.exact(line.quantity, shown_symbol(line.symbol, 20)),
        )

    def _price(self) -> list[Fact]:
        price = self._line.price
        if price is None:
            return [Fact(_tr("× unknown price"), _tr("no price is known yet"), Tone.WARN)]
        day = self._words.day(price.at.date(), self._today)
        parts = [one_line(source_word(price.source), 30)] if price.source else []
        parts += [day, path_word(price.path)]
        tone = Tone.FAINT
        if price.is_stale:
            tone = Tone.WARN
            parts.insert(0, _tr("old price"))
        tip = price_tip(self._words, self._line, self._today)
        facts = [
            Fact(
                f"× {self._words.price(price.price)} {one_line(price.currency, 12)}",
                ", ".join(parts), tone, target="price", tip=tip,
            )
        ]  # fmt: skip
        if price.currency != self._base:
            rate = self._words.price(price.rate)
            way = " → ".join(one_line(hop, 12) for hop in price.hops[1:] or price.hops)
            facts.append(
                Fact(f"× {rate} {self._base}/{price.currency}", way, target="price", tip=tip)
            )
        return facts

    def _other(self, step: ExplainedStep) -> Fact | None:
        """Return a step that has no line of its own: codes are an open set."""
        if step.what in _TOLD:
            return None
        amount = "" if step.amount is None else self._words.quantity(step.amount)
        parts = (spelled(step.what), amount, one_line(step.unit, 12))
        return Fact(" ".join(part for part in parts if part), one_line(step.detail, 80))

    def _lot(self, lot: LotLine) -> Fact:
        tip = [
            _tr("Cost {}").format(self._words.exact(lot.cost, self._base)),
            f"{kind_word(lot.origin)}, {term_word(lot.term)}",
        ]
        return Fact(
            f"{self._words.quantity(lot.quantity)} · {self._words.day(lot.acquired)}",
            self._words.amount(lot.unrealized, self._base, signed=True),
            tone_of(lot.unrealized),
            target="lots",
            tip="\n".join(tip),
        )

    def _gain(self, label: str, amounts: Iterable[Decimal | None], target: str) -> Fact:
        parts = list(amounts)
        known = [amount for amount in parts if amount is not None]
        total = sum(known, ZERO) if known else None
        text = self._words.amount(total, self._base, signed=True)
        if len(known) < len(parts) and known:
            text = f"≥ {text}"
        return Fact(label, text, tone_of(total), target=target)

    def _counts(self) -> tuple[int, int, int]:
        """Return lots, buys and splits, as the step of the quantity states them."""
        step = self._step("quantity")
        parts = step.detail.split("/") if step is not None else []
        if len(parts) == 3 and all(part.isdecimal() for part in parts):
            return int(parts[0]), int(parts[1]), int(parts[2])
        return len(self._detail.lots), 0, 0

    def _step(self, what: str) -> ExplainedStep | None:
        return next((step for step in self._detail.steps if step.what == what), None)

    def _anchor_day(self) -> str:
        at = self._detail.anchor_at
        return self._words.day(at.date(), self._today) if at else ""

    @staticmethod
    def _joined(*parts: str) -> str:
        return ", ".join(part for part in parts if part)
