"""What only the person can decide: both versions side by side, and the answers as buttons."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.services.sync.answers import QuestionLine
from ui.connections.standing import since_and_when
from ui.connections.words import answer_word, question_line, tr
from ui.format import Formatter, one_line
from ui.format_marks import QT_TRANSLATE_NOOP
from ui.format_words import kind_word, spelled
from ui.theme import space
from ui.trades.journal.flow import FlowLayout
from ui.widgets.buttons import PillButton
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Label, plain_tip

MOST_SIDES, MOST_ROWS = 4, 12
_SIDES: Final[dict[str, str]] = {
    "booked": QT_TRANSLATE_NOOP("connections", "In your books"),
    "told": QT_TRANSLATE_NOOP("connections", "The provider now says"),
    "before": QT_TRANSLATE_NOOP("connections", "In your books"),
    "after": QT_TRANSLATE_NOOP("connections", "The provider now says"),
    "known": QT_TRANSLATE_NOOP("connections", "In your books"),
    "found": QT_TRANSLATE_NOOP("connections", "The provider now says"),
    "announced": QT_TRANSLATE_NOOP("connections", "Announced"),
}
_NAMES: Final[dict[str, str]] = {
    "on": QT_TRANSLATE_NOOP("connections", "Day"),
    "date": QT_TRANSLATE_NOOP("connections", "Day"),
    "kind": QT_TRANSLATE_NOOP("connections", "Kind"),
    "amount": QT_TRANSLATE_NOOP("connections", "Amount"),
    "quantity": QT_TRANSLATE_NOOP("connections", "Quantity"),
    "price": QT_TRANSLATE_NOOP("connections", "Price"),
    "fee": QT_TRANSLATE_NOOP("connections", "Fee"),
    "tax": QT_TRANSLATE_NOOP("connections", "Tax"),
    "currency": QT_TRANSLATE_NOOP("connections", "Currency"),
    "symbol": QT_TRANSLATE_NOOP("connections", "Asset"),
    "account": QT_TRANSLATE_NOOP("connections", "Account"),
    "note": QT_TRANSLATE_NOOP("connections", "Note"),
    "name": QT_TRANSLATE_NOOP("connections", "Name"),
    "balance": QT_TRANSLATE_NOOP("connections", "Balance"),
    "difference": QT_TRANSLATE_NOOP("connections", "Difference"),
    "external_id": QT_TRANSLATE_NOOP("connections", "Number at the provider"),
    "rows": QT_TRANSLATE_NOOP("connections", "Rows"),
    "stream": QT_TRANSLATE_NOOP("connections", "Part"),
    "booked": QT_TRANSLATE_NOOP("connections", "In your books"),
    "told": QT_TRANSLATE_NOOP("connections", "The provider now says"),
    "pending": QT_TRANSLATE_NOOP("connections", "Announced"),
    "count": QT_TRANSLATE_NOOP("connections", "Rows that are gone"),
    "of": QT_TRANSLATE_NOOP("connections", "Of rows in all"),
    "was": QT_TRANSLATE_NOOP("connections", "Before"),
    "now": QT_TRANSLATE_NOOP("connections", "Now"),
    "names": QT_TRANSLATE_NOOP("connections", "Which"),
    "examples": QT_TRANSLATE_NOOP("connections", "For example"),
    "entry": QT_TRANSLATE_NOOP("connections", "Entry"),
    "segment": QT_TRANSLATE_NOOP("connections", "Market"),
    "isin": QT_TRANSLATE_NOOP("connections", "ISIN"),
    "figi": QT_TRANSLATE_NOOP("connections", "FIGI"),
    "cusip": QT_TRANSLATE_NOOP("connections", "CUSIP"),
    "contract": QT_TRANSLATE_NOOP("connections", "Contract"),
    "source": QT_TRANSLATE_NOOP("connections", "Said by"),
    "held": QT_TRANSLATE_NOOP("connections", "Held in"),
    "accounts": QT_TRANSLATE_NOOP("connections", "Held in"),
    "ratio": QT_TRANSLATE_NOOP("connections", "New units for an old one"),
}
_COUNTS: Final = frozenset({"rows", "count", "of", "was", "now", "line"})
_AS_IT_IS: Final = frozenset(
    {"external_id", "mask", "isin", "id", "entry", "entry_id", "date", "on", "account", "name",
     "symbol", "note", "contract", "segment", "figi", "cusip", "source", "held"}
)  # fmt: skip
_MONEY: Final = frozenset({"amount", "fee", "tax", "balance", "difference", "booked", "told"})
_LEFT_OUT: Final = frozenset(  # of no use to a person
    {"row", "payload", "entry", "asset_id", "held_id", "at_us", "about"}
)


class QuestionCard(Card):
    """One question. An answer is a press; the careful one comes first."""

    answered = Signal(int, str)  # the question's id, the answer's code

    def __init__(self, one: QuestionLine, now: datetime, formatter: Formatter) -> None:
        super().__init__(padding=space.M)
        self.line = one
        question = one.question
        said = question_line(question.kind, question.key)
        self.setAccessibleName(said)
        title = Label("", "strong")
        title.set_lines(said)
        self.body.setSpacing(space.S)
        self.body.addWidget(title)
        about = [one_line(question.subject, 160), one_line(one.connection_name, 80)]
        about.append(since_and_when(question.asked_us, now, formatter))
        soft = Label("", "small", "faint")
        soft.set_lines(" · ".join(part for part in about if part))
        self.body.addWidget(soft)
        sides, facts = parts_of(one.detail, formatter)
        if sides:
            self.body.addWidget(_sides(sides))
        if facts:
            self.body.addWidget(_sides([("", facts)]))
        holder = QWidget()
        row = FlowLayout(holder)
        self.buttons: list[PillButton] = []
        for code in one.answers:
            button = PillButton(_answer_text(one, code))
            button.setAccessibleDescription(said)
            button.clicked.connect(lambda _=False, code=code: self._answer(code))
            row.addWidget(button)
            self.buttons.append(button)
        self.body.addWidget(holder)

    def _answer(self, code: str) -> None:
        for button in self.buttons:
            button.setEnabled(False)
        self.answered.emit(self.line.question.id, code)


class QuestionList(QWidget):
    """All open questions, one below the other."""

    answered = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(space.M)
        self._none = Label("", "body", "soft")
        self._none.set_lines(tr("Nothing is asked."))
        self._column.addWidget(self._none)
        self.cards: list[QuestionCard] = []

    def show_questions(
        self, questions: Sequence[QuestionLine], now: datetime, formatter: Formatter
    ) -> None:
        """Show questions; amounts as the formatter shows them."""
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [QuestionCard(one, now, formatter) for one in questions]
        for card in self.cards:
            card.answered.connect(self.answered)
            self._column.addWidget(card)
        self._none.setVisible(not self.cards)


def _answer_text(one: QuestionLine, code: str) -> str:
    """Return what stands on a button; a name that a source offers stands there as it is."""
    offered = one.detail.get("candidates")
    rows = offered if isinstance(offered, list | tuple) else ()
    names = {str(row.get("symbol", "")) for row in rows if isinstance(row, Mapping)}
    return one_line(code, 60) if code in names else answer_word(code, one.question.kind)


Rows = list[tuple[str, str]]


def parts_of(
    detail: Mapping[str, object], formatter: Formatter
) -> tuple[list[tuple[str, Rows]], Rows]:
    """Return what a question tells: versions side by side, each with its rows, and single facts."""
    sides: list[tuple[str, Rows]] = []
    facts: Rows = []
    for key, value in detail.items():
        if isinstance(value, Mapping):
            title = tr(_SIDES[key]) if key in _SIDES else spelled(key)
            sides.append((title, _rows(value, formatter)))
        elif isinstance(value, list | tuple) and any(isinstance(one, Mapping) for one in value):
            for number, one in enumerate(value, start=1):
                if isinstance(one, Mapping):
                    title = tr("{} of {}").format(
                        formatter.count(number), formatter.count(len(value))
                    )
                    sides.append((title, _rows(one, formatter)))
        else:
            facts += _rows({key: value}, formatter)
    return sides[:MOST_SIDES], facts[:MOST_ROWS]


def _rows(values: Mapping[str, object], formatter: Formatter) -> Rows:
    return [
        (
            tr(_NAMES[key]) if key in _NAMES else spelled(key),
            _value(key, value, str(values.get("currency") or ""), formatter),
        )
        for key, value in list(values.items())[:MOST_ROWS]
        if value not in (None, "", [], ()) and key not in _LEFT_OUT
    ]


def _value(key: str, value: object, currency: str, formatter: Formatter) -> str:
    if isinstance(value, list | tuple):
        return one_line(", ".join(str(one) for one in value), 200)
    text = str(value)
    if key == "kind":
        return kind_word(text)
    if key in _AS_IT_IS:
        return one_line(text, 120)
    try:
        number = Decimal(text)
    except InvalidOperation:
        return one_line(text, 200)
    if not number.is_finite():
        return one_line(text, 40)
    if key in _COUNTS:
        return formatter.number(number)
    if key in _MONEY and currency:
        return formatter.amount(number, currency)
    return formatter.quantity(number)


def _sides(sides: Sequence[tuple[str, Rows]]) -> QWidget:
    """Return versions side by side, their rows in line; what differs is strong."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(space.M)
    grid.setVerticalSpacing(2)
    names = list(dict.fromkeys(name for _, rows in sides for name, _ in rows))
    for column, (title, rows) in enumerate(sides, start=1):
        grid.setColumnStretch(column, 1)
        if title:
            grid.addWidget(ElidedLabel(title, "small-medium", "soft"), 0, column)
        own = dict(rows)
        for row, name in enumerate(names, start=1):
            text = own.get(name, "—")
            is_other = any(dict(other).get(name, "—") != text for _, other in sides)
            shown = ElidedLabel(text, "strong" if is_other else "body")
            shown.setToolTip(plain_tip(text))
            grid.addWidget(shown, row, column)
    for row, name in enumerate(names, start=1):
        grid.addWidget(Label(name, "small", "faint"), row, 0)
    return holder
