"""How much of the past a change moves: one calm line, and a table of the months on demand."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.restated import Moved, Restatement
from ui.format import Formatter, one_line
from ui.theme import space
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Cell, Column, tone_of
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView

ACCOUNT = "account:"
TABLE_HEIGHT = 180


class RestatedNote(QWidget):
    """Says which months a change moves, or moved; shows nothing before it is told."""

    def __init__(self, words: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._found: Restatement | None = None
        self._is_expanded = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.XS)
        self.text = Label("", "small", "soft")
        self.text.setWordWrap(True)
        column.addWidget(self.text)
        self.more = LinkButton("")
        self.more.clicked.connect(lambda _: self._expand(not self._is_expanded))
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.table: TableView | None = None
        self._card: TableCard | None = None
        self._column = column
        self.hide()

    def clear(self) -> None:
        """Say nothing."""
        self._found = None
        self._expand(False)
        self.hide()

    def show_restated(self, found: Restatement | None, *, is_done: bool = False) -> None:
        """Show what a change would move or, `is_done`, what it moved."""
        if found is None:
            self.clear()
            return
        self._found = found
        self.text.setText(self._done_line(found) if is_done else self._line(found))
        self.more.setVisible(bool(found))
        self._expand(self._is_expanded and bool(found))
        self.show()

    def _line(self, found: Restatement) -> str:
        if not found:
            return self.tr("No month of the past moves.")
        one, many = self.tr("Moves {} past month"), self.tr("Moves {} past months")
        return self._with_most(found, one, many)

    def _done_line(self, found: Restatement) -> str:
        if not found:
            return self.tr("No month of the past moved.")
        one, many = self.tr("Moved {} past month"), self.tr("Moved {} past months")
        return self._with_most(found, one, many)

    def _with_most(self, found: Restatement, one: str, many: str) -> str:
        months = found.months
        text = (one if len(months) == 1 else many).format(self._words.count(len(months)))
        span = self._month(months[0])
        if len(months) > 1:
            span = f"{span} – {self._month(months[-1])}"
        largest = found.largest
        if largest is None or largest.difference is None:
            return f"{text}: {span}."
        amount = self._words.money(largest.difference, found.base_currency, signed=True)
        if largest in found.whole:
            most = self.tr("net worth at most {} ({})")
        else:
            most = self.tr("net worth stays, an account at most {} ({})")
        return f"{text}, {span}: {most.format(amount, self._month(largest.on))}."

    def _expand(self, is_expanded: bool) -> None:
        self._is_expanded = is_expanded
        self.more.set_text(self.tr("Hide months") if is_expanded else self.tr("Show months"))
        if self._card is not None:
            self._column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._card = self.table = None
        if not is_expanded or self._found is None:
            return
        model = TableModel[Moved](self._columns(self._found), id, self)
        model.show(self._found.lines)
        self.table = TableView(model, "restated", self)
        self.table.setAccessibleName(self.tr("Months that move"))
        self._card = TableCard(self.table, self)
        self._card.setMaximumHeight(TABLE_HEIGHT)
        self._column.addWidget(self._card)

    def _columns(self, found: Restatement) -> tuple[Column[Moved], ...]:
        words, base = self._words, found.base_currency
        return (
            Column("month", self.tr("Month"), lambda line: Cell(self._month(line.on)),
                   key=lambda line: line.on, copy=lambda line: f"{line.on:%Y-%m}", width=92),
            Column("scope", self.tr("Where"), lambda line: Cell(self._scope(line.scope)),
                   key=lambda line: self._scope(line.scope),
                   tip=lambda line: self._scope(line.scope), width=96, least=48, stretch=1),
            Column("before", self.tr("Before"), lambda line: Cell(words.money(line.before, base)),
                   key=lambda line: line.before, copy=lambda line: words.copied(line.before),
                   is_number=True, width=110, gives_way=2),
            Column("after", self.tr("After"), lambda line: Cell(words.money(line.after, base)),
                   key=lambda line: line.after, copy=lambda line: words.copied(line.after),
                   is_number=True, width=110, gives_way=1),
            Column("difference", self.tr("Difference"),
                   lambda line: Cell(words.money(line.difference, base, signed=True),
                                     tone=tone_of(line.difference)),
                   key=lambda line: line.difference,
                   copy=lambda line: words.copied(line.difference), is_number=True, width=100),
        )  # fmt: skip

    def _scope(self, scope: str) -> str:
        if scope.startswith(ACCOUNT):
            return one_line(scope.removeprefix(ACCOUNT), 60)
        return self.tr("Total")

    def _month(self, on: date) -> str:
        return self._words.month(on, is_short=True)
