"""How a figure came about, line by line, with the very numbers that were used."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.format import Formatter
from ui.performance.figures import reason_words
from ui.performance.words import formula_word, step_word
from ui.theme import space
from ui.widgets.buttons import GhostButton
from ui.widgets.labels import Label
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Cell, Column, Tone
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from app.services.study import FigureStep

HEIGHT = 380

Row = tuple[int, "FigureStep"]


def step_value(step: "FigureStep", currency: str, formatter: Formatter) -> str:
    """Return the value of a step as it is stated."""
    value = step.value
    if isinstance(value, str):
        return reason_words(value)
    match step.kind:
        case "money":
            return formatter.money(value, currency, signed=step.label == "flow")
        case "ratio":
            return formatter.percent(value, places=4)
        case "count":
            return formatter.count(int(value))
        case _:
            return formatter.number(value, 6)


def step_title(step: "FigureStep", formatter: Formatter) -> str:
    """Return what a step is, with its day or month."""
    word = step_word(step.label)
    if step.on is None:
        return word
    if step.label == "month":
        return formatter.month(step.on)
    return f"{word}, {formatter.day(step.on)}"


def step_columns(
    currency: str, formatter: Formatter, words: Sequence[str], last: int
) -> list[Column[Row]]:
    """Return the columns: step, value, formula; the `last` row is the figure itself."""
    step, value, formula = words

    def copied(row: Row) -> str:
        own = row[1].value
        return formatter.copied(own) if isinstance(own, Decimal) else own

    return [
        Column("step", step, lambda row: Cell(step_title(row[1], formatter),
               is_strong=row[0] == last), width=260),
        Column(
            "value",
            value,
            lambda row: Cell(step_value(row[1], currency, formatter), is_strong=row[0] == last),
            copy=copied,
            is_number=True,
            width=190,
        ),
        Column("formula", formula, lambda row: Cell(formula_word(row[1].formula), tone=Tone.SOFT),
               width=300, stretch=1),
    ]  # fmt: skip


class ExplainedCard(QWidget):
    """The steps of one figure; hidden until one is asked for."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = ""
        close = GhostButton(self.tr("Close"))
        close.clicked.connect(self.closed)
        self._title = Label("", "heading", "soft")
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, space.S, 0, 0)
        column.setSpacing(space.S)
        column.addLayout(head)
        self.model: TableModel[Row] = TableModel(
            step_columns("", Formatter(), ("", "", ""), -1), lambda row: row[0], self
        )
        self.table = TableView(self.model, "performance-steps", self)
        self.table.setAccessibleName(self.tr("Steps"))
        self._frame = TableCard(self.table)
        column.addWidget(self._frame)
        self.hide()

    def show_steps(
        self, name: str, title: str, steps: Sequence["FigureStep"], currency: str,
        formatter: Formatter,
    ) -> None:  # fmt: skip
        """Show how a figure came about."""
        self.name = name
        self._title.setText(self.tr("How {} came about").format(title))
        self.setAccessibleName(self._title.text())
        words = (self.tr("Step"), self.tr("Value"), self.tr("How"))
        last = max((n for n, one in enumerate(steps) if one.label == name), default=0)
        self.model.show_columns(step_columns(currency, formatter, words, last))
        rows: list[Row] = list(enumerate(steps))
        self.model.show([*rows[last:], *rows[:last]])  # the figure first: flows may be many
        self._frame.setMinimumHeight(min(self._frame.maximumHeight(), HEIGHT))
        self._frame.setMaximumHeight(min(self._frame.maximumHeight(), HEIGHT))
        self.show()
