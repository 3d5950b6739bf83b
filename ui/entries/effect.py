"""What an entry would change, as short lines."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.format import Formatter, one_line
from ui.format_words import shown_symbol
from ui.widgets.table_columns import Tone, tone_of
from ui.widgets.table_facts import Fact

if TYPE_CHECKING:
    from app.services.ledger_effect import Effect


def _tr(text: str) -> str:
    return QCoreApplication.translate("entries", text)


def effect_facts(effect: Effect, words: Formatter) -> list[Fact]:
    """Return before and after of each holding, then cost, proceeds and gain."""
    facts = []
    for line in effect.lines:
        symbol = shown_symbol(line.symbol, 24)
        before, after = words.held(line.before, symbol), words.held(line.after, symbol)
        change = words.held(line.change, symbol, signed=True)
        facts.append(
            Fact(f"{symbol} · {one_line(line.account, 40)}", change, Tone.TEXT, is_strong=True)
        )
        facts.append(Fact(f"{before} → {after}", tip=_tr("Before and after")))
    base = effect.base_currency
    for label, value in (
        (_tr("Cost"), effect.cost),
        (_tr("Proceeds"), effect.proceeds),
    ):
        if value is not None:
            facts.append(Fact(label, words.money(value, base), Tone.TEXT))
    if effect.gain is not None:
        facts.append(_gain(effect.gain, words, base))
    return facts


def _gain(gain: Decimal, words: Formatter, base: str) -> Fact:
    text = words.money(gain, base, signed=True)
    return Fact(_tr("Realized gain"), text, tone_of(gain), is_strong=True)
