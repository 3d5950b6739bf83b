"""What a statement rests on: notes on what is not known, and the prices used."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from app.services.statement_sheet import Sheet, SheetPrice
from ui.theme import space
from ui.widgets.card import Card
from ui.widgets.labels import Label
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Cell, Column, Tone
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView

_NUMBERS = frozenset({2, 5})
_WIDTHS = (120, 110, 140, 140, 120, 110, 180)


class FootPage(QWidget):
    """Notes, or prices."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notes = Label("", "body")
        self.notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.notes.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        card = Card(self.tr("Notes"))
        card.body.addWidget(self.notes)
        holder = QWidget()
        holder.setProperty("page", "true")
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(card)
        inside.addStretch(1)
        area = QScrollArea()
        area.setWidget(holder)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        self.model: TableModel[SheetPrice] = TableModel(
            _columns(("",) * len(_WIDTHS)), lambda one: one.cells[:2], self
        )
        self.table = TableView(self.model, "statement-prices", self)
        self.table.setAccessibleName(self.tr("Prices and rates"))
        prices = QWidget()
        column = QVBoxLayout(prices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.S)
        column.addWidget(TableCard(self.table), 1)
        column.addStretch(0)
        self._stack = QStackedLayout(self)
        self._parts = {"notes": area, "prices": prices}
        for part in self._parts.values():
            self._stack.addWidget(part)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show what a sheet rests on."""
        text = "\n".join(f"• {one}" for one in sheet.notes)
        self.notes.set_lines(text or self.tr("Everything is known, and no price is old."))
        self.model.show_columns(_columns(sheet.price_titles))
        self.model.show(sheet.prices)

    def show_part(self, name: str) -> None:
        """Show notes or prices."""
        part = self._parts.get(name)
        if part is not None:
            self._stack.setCurrentWidget(part)


def _columns(titles: tuple[str, ...]) -> list[Column[SheetPrice]]:
    def made(place: int) -> Column[SheetPrice]:
        is_asset = place == 0
        return Column(
            f"c{place}",
            titles[place],
            lambda one: Cell(
                one.cells[place], is_strong=is_asset, tone=Tone.TEXT if is_asset else Tone.SOFT
            ),
            is_number=place in _NUMBERS,
            width=_WIDTHS[place],
            stretch=1 if place in {0, 6} else 0,
        )

    return [made(place) for place in range(len(_WIDTHS))]
