"""What was recorded, batch by batch; imports and edits can be undone as a whole."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.ledger import Batch
from ui.format import Formatter
from ui.format_words import source_word
from ui.i18n.counts import counted
from ui.settings.trail_columns import veiled
from ui.theme import space
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Label

SHOWN = 12
FIXED = frozenset({"undo"})


class BatchesCard(Card):
    """The newest batches."""

    undo_wanted = Signal(object)  # Batch

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, " ", parent)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(space.L)
        self._grid.setVerticalSpacing(space.S)
        self._grid.setColumnStretch(2, 1)
        self.body.addLayout(self._grid)
        self.buttons: list[LinkButton] = []

    def show_batches(self, batches: Sequence[Batch], formatter: Formatter) -> None:
        """List them, the newest first."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        self.buttons = []
        if not batches:
            self._grid.addWidget(Label(self.tr("Nothing was recorded yet."), "body", "soft"), 0, 0)
        for row, batch in enumerate(batches[:SHOWN]):
            self._add(row, batch, formatter)
        self.set_caption(formatter.count(len(batches)) if batches else "")

    def _add(self, row: int, batch: Batch, formatter: Formatter) -> None:
        when = Label(formatter.moment(batch.recorded_at), "small", "faint")
        origin = Label(source_word(batch.origin), "body", "soft")
        shown = batch.label if batch.origin == "import" else veiled(batch.label, formatter)
        label = ElidedLabel(shown or "—", "body")
        counts = [
            text.format(formatter.count(number))
            for number, text in (
                (batch.entries, counted("counts", "{} entry", "{} entries", batch.entries)),
                (batch.prices, counted("counts", "{} price", "{} prices", batch.prices)),
                (
                    batch.observations,
                    counted("counts", "{} balance", "{} balances", batch.observations),
                ),
            )
            if number
        ]
        amount = Label(", ".join(counts), "small", "faint")
        for column, widget in enumerate((when, origin, label, amount)):
            self._grid.addWidget(widget, row, column)
        if batch.is_undone:
            self._grid.addWidget(Label(self.tr("undone"), "small", "faint"), row, 4)
        elif batch.origin not in FIXED:
            button = LinkButton(self.tr("Undo"))
            button.setAccessibleName(self.tr("Undo {}").format(shown or batch.origin))
            button.clicked.connect(lambda _=False, one=batch: self.undo_wanted.emit(one))
            self._grid.addWidget(button, row, 4)
            self.buttons.append(button)
