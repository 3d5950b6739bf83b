"""Days of an asset without a price: which, why, and what can be done."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.pricing.answers import GapLine, Gaps
from ui.format import Formatter
from ui.i18n.counts import counted
from ui.pricing.columns import gap_columns
from ui.pricing.words import gaps_line, rest_line, tr
from ui.theme import space
from ui.widgets.banner import Banner
from ui.widgets.buttons import PillButton
from ui.widgets.labels import Label
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView


class GapsPart(QWidget):
    """A list of spans; one may ask for all of them again."""

    ask_wanted = Signal()  # also for days that nobody had
    retry_wanted = Signal()  # the asset rests

    def __init__(self, formatter: Formatter) -> None:
        super().__init__()
        self.summary = Label("", "body")
        self.rest = Banner()
        self.rest.acted.connect(self.retry_wanted)
        self.model: TableModel[GapLine] = TableModel(
            gap_columns(formatter, {}), lambda line: line.span, self
        )
        self.table = TableView(self.model, "price-gaps", self)
        self.table.setAccessibleName(tr("Days without a price"))
        self.table.nothing = tr("No day is missing.")
        self.ask_button = PillButton(tr("Ask for them again"), icon_name="reload")
        self.ask_button.clicked.connect(self.ask_wanted)
        self._hint = Label("", "small", "faint")
        self._hint.set_lines(
            tr("Days that a source was asked for in vain are not asked for again by themselves "
               "once they are some days past.")
        )  # fmt: skip
        row = QHBoxLayout()
        row.addWidget(self.ask_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.M)
        column.addWidget(self.rest)
        column.addWidget(self.summary)
        column.addWidget(TableCard(self.table), 1)
        column.addWidget(self._hint)
        column.addLayout(row)
        column.addStretch(0)

    def show_gaps(self, gaps: Gaps, names: Mapping[str, str], formatter: Formatter) -> None:
        """Show what is missing."""
        said = gaps_line(gaps, formatter)
        if gaps.lines:
            text = counted("prices", "{} span is missing.", "{} spans are missing.",
                           len(gaps.lines))  # fmt: skip
            said = f"{said} {text.format(formatter.count(len(gaps.lines)))}"
        self.summary.set_lines(said)
        rests = rest_line(gaps, formatter)
        if rests:
            self.rest.show_text(rests, tone="warn", action=tr("Try again now"), closable=False)
        else:
            self.rest.hide()
        self.model.show_columns(gap_columns(formatter, names))
        self.model.show(gaps.lines)
        self.ask_button.setEnabled(bool(gaps.lines) and bool(names))
