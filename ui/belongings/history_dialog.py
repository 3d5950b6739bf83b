"""All values of a belonging: from where, why, and what had been there."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.belongings_answers import BelongingDetail, ValueLine
from ui.belongings.words import source_of, tr
from ui.format import Formatter
from ui.theme import space
from ui.widgets.buttons import PillButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label, Title
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Cell, Column, Tone
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView


class HistoryDialog(Dialog):
    """Newest change first; nothing in it is ever altered."""

    def __init__(
        self, detail: BelongingDetail, formatter: Formatter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        title = tr("Values of {}").format(detail.line.name)
        self.setWindowTitle(title)
        self.resize(800, 520)
        self.model: TableModel[tuple[int, ValueLine]] = TableModel(
            history_columns(detail.line.currency, formatter), lambda line: line[0], self
        )
        self.model.show(list(enumerate(detail.history)))
        table = TableView(self.model, "belonging-values", self)
        table.setAccessibleName(title)
        close = PillButton(tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        hint = Label("", "body", "soft")
        hint.set_lines(tr("Every value that was set or changed, the newest change first."))
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addWidget(Title(title))
        column.addWidget(hint)
        column.addWidget(TableCard(table), 1)
        column.addStretch(0)  # below a short table
        column.addLayout(foot)


def history_columns(currency: str, formatter: Formatter) -> list[Column[tuple[int, ValueLine]]]:
    """Return the columns for a currency."""
    return [
        Column(
            "on",
            tr("Day"),
            lambda line: Cell(formatter.day(line[1].on), is_strong=True),
            key=lambda line: line[1].on,
            width=124,
        ),
        Column(
            "value",
            tr("Value"),
            lambda line: Cell(formatter.money(line[1].value, currency)),
            key=lambda line: line[1].value,
            copy=lambda line: formatter.copied(line[1].value),
            is_number=True,
            width=122,
        ),
        Column(
            "old",
            tr("Before"),
            lambda line: Cell(
                "" if line[1].old is None else formatter.money(line[1].old, currency),
                tone=Tone.FAINT,
            ),
            key=lambda line: line[1].old,
            copy=lambda line: formatter.copied(line[1].old),
            hint=tr("What had been stated for that day before"),
            is_number=True,
            width=116,
        ),
        Column(
            "source",
            tr("Source"),
            lambda line: Cell(source_of(line[1].source), tone=Tone.SOFT),
            key=lambda line: line[1].source,
            width=104,
        ),
        Column(
            "reason",
            tr("Why"),
            lambda line: Cell(line[1].reason),
            tip=lambda line: line[1].reason,
            width=150,
            stretch=1,
        ),
        Column(
            "edited",
            tr("Set"),
            lambda line: Cell(
                formatter.day(None if line[1].edited_at is None else line[1].edited_at.date()),
                tone=Tone.FAINT,
            ),
            key=lambda line: line[1].edited_at,
            tip=lambda line: formatter.moment(line[1].edited_at),
            width=124,
            gives_way=1,
        ),
    ]
