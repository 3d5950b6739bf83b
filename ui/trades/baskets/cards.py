"""The cards: a basket's name, risk, description, weights, least amount, and what is held."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout

from app.services.trading.baskets_answers import BasketLine, known_sum
from ui.format import Formatter
from ui.theme import space
from ui.trades.baskets.bars import WeightBar
from ui.trades.baskets.words import missing_words, risk_word, weight
from ui.widgets.choice_cards import ChoiceBoard, ChoiceCard
from ui.widgets.labels import ElidedLabel, Label

NAMED_PARTS = 4


class BasketCard(ChoiceCard):
    """One basket. A press, Enter or Space chooses it."""

    def __init__(self) -> None:
        super().__init__(padding=space.L)
        self.name = ElidedLabel("", "large-strong")
        self.mark = Label("", "small-medium", "warn")
        self.risk = ElidedLabel("", "small", "faint")
        self.bar = WeightBar()
        self.parts = ElidedLabel("", "body", "soft")
        self.value = Label("", "strong")
        self.gain = Label("", "body")
        self.least = ElidedLabel("", "small", "faint")
        head = QHBoxLayout()
        head.setSpacing(space.S)
        head.addWidget(self.name, 1)
        head.addWidget(self.mark)
        money = QHBoxLayout()
        money.setSpacing(space.S)
        money.addWidget(self.value)
        money.addWidget(self.gain)
        money.addStretch(1)
        self.body.setSpacing(space.S)
        self.body.addLayout(head)
        self.body.addWidget(self.risk)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.parts)
        self.body.addLayout(money)
        self.body.addWidget(self.least)
        self.body.addStretch(1)

    def show_line(self, shown: BasketLine, words: Formatter, *, is_chosen: bool) -> None:
        """Show a basket."""
        self.shown_id, self.is_chosen = shown.id, is_chosen
        self.name.setText(shown.name)
        self.mark.setText(self.tr("Archived") if shown.archived_on else missing_words(shown, words))
        self.mark.set_tone("faint" if shown.archived_on else "warn" if shown.missing else "accent")
        named = [f"{one.symbol} {weight(one.weight, words)}" for one in shown.parts]
        self.bar.show_weights([one.weight for one in shown.parts], ", ".join(named))
        more = len(named) - NAMED_PARTS
        tail = [self.tr("and {} more").format(words.count(more))] if more > 0 else []
        self.parts.setText(", ".join([*named[:NAMED_PARTS], *tail]))
        risk = risk_word(shown.risk)
        count = self.tr("{} parts").format(words.count(len(shown.parts)))
        self.risk.setText(f"{risk} · {count}" if risk else count)
        self._show_held(shown, words)
        least = words.money(shown.least, shown.currency)
        text = self.tr("From {}").format(least) if shown.least is not None else ""
        self.least.setText(text or self.tr("Least amount unknown: a price is missing"))
        texts = [self.name.full_text, self.risk.full_text, self.parts.full_text,
                 self.value.text(), self.gain.text(), self.mark.text()]  # fmt: skip
        self.setAccessibleName(", ".join(one for one in texts if one))
        self.update()

    def _show_held(self, shown: BasketLine, words: Formatter) -> None:
        real = [
            one for one in shown.held if not one.is_paper and any(p.quantity for p in one.parts)
        ]
        held = real or [one for one in shown.held if any(part.quantity for part in one.parts)]
        self.value.setVisible(bool(held))
        self.gain.setVisible(bool(held))
        if not held:
            return
        value = known_sum([one.value for one in held])
        gain = known_sum([one.gain for one in held])
        paper = "" if real else self.tr("Paper") + " "
        self.value.setText(paper + words.money(value, shown.currency))
        self.value.set_tone("" if real else "warn")
        self.gain.setText(words.money(gain, shown.currency, signed=True))
        self.gain.set_tone("faint" if not gain else "gain" if gain > 0 else "loss")


class BasketBoard(ChoiceBoard[BasketCard]):
    """One card a basket."""

    def __init__(self) -> None:
        super().__init__(least=270, most_columns=4)

    def make_card(self) -> BasketCard:
        return BasketCard()

    def show_lines(self, lines: Sequence[BasketLine], chosen_id: int, words: Formatter) -> None:
        """Show baskets."""
        for card, one in zip(self.take(len(lines)), lines, strict=True):
            card.show_line(one, words, is_chosen=one.id == chosen_id)
