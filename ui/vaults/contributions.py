"""Month by month: what came from saving, and what from prices."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.vaults.saving import SavingMonth
from app.services.vaults_answers import VaultDetail
from ui.format import Formatter
from ui.format_words import coverage_line, coverage_word
from ui.theme import space
from ui.vaults.words import brief
from ui.widgets.buttons import PillButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label, Title
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Cell, Column, Tone, tone_of
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView


def month_columns(
    currency: str, formatter: Formatter, words: Sequence[str]
) -> list[Column[SavingMonth]]:
    """Return the columns; `words` are their titles."""
    month, opening, saved, moved, growth, closing, coverage = words

    def amount(name: str, title: str, *, is_change: bool) -> Column[SavingMonth]:
        def value(one: SavingMonth) -> Decimal:
            found: Decimal = getattr(one, name)
            return found

        def cell(one: SavingMonth) -> Cell:
            if not is_change:
                return Cell(formatter.money(value(one), currency), tone=Tone.SOFT)
            if not value(one):
                return Cell("")
            text = formatter.money(value(one), currency, signed=True)
            return Cell(text, tone=tone_of(value(one)))

        return Column(
            name, title, cell, key=value, copy=lambda one: formatter.copied(value(one)),
            tip=lambda one: formatter.exact(value(one), currency), is_number=True,
            width=112, least=84,
        )  # fmt: skip

    return [
        Column(
            "month", month, lambda one: Cell(formatter.day(one.last), is_strong=True),
            key=lambda one: one.first, copy=lambda one: one.last.isoformat(), width=116,
        ),
        amount("opening", opening, is_change=False),
        amount("saved", saved, is_change=True),
        amount("moved", moved, is_change=True),
        amount("growth", growth, is_change=True),
        amount("closing", closing, is_change=False),
        Column(
            "coverage", coverage, lambda one: Cell(coverage_word(one.coverage), tone=Tone.SOFT),
            key=lambda one: one.coverage, tip=lambda one: coverage_line(one.coverage), width=100,
            stretch=1,
        ),
    ]  # fmt: skip


class ContributionsDialog(Dialog):
    """A table of months with its sum."""

    def __init__(
        self, detail: VaultDetail, formatter: Formatter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        line = detail.line
        title = self.tr("Contributions to {}").format(brief(line.name))
        self.setWindowTitle(title)
        self.resize(900, 560)
        words = (
            self.tr("Until"), self.tr("Before"), self.tr("Saved"), self.tr("Reassigned"),
            self.tr("Growth"), self.tr("After"), self.tr("Coverage"),
        )  # fmt: skip
        self.model: TableModel[SavingMonth] = TableModel(
            month_columns(line.currency, formatter, words), lambda one: one.first, self
        )
        self.model.show(list(reversed(detail.months)))
        self.table = TableView(self.model, "vault-contributions", self)
        self.table.setAccessibleName(title)
        sums = detail.totals

        def money(value: Decimal) -> str:
            return formatter.money(value, line.currency, signed=True)

        self.sum = Label("", "strong")
        self.sum.set_lines(
            self.tr("Saved {} · reassigned {} · growth {} · together {}").format(
                money(sums.saved), money(sums.moved), money(sums.growth),
                formatter.money(sums.closing, line.currency),
            )
        )  # fmt: skip
        hint = Label("", "small", "faint")
        hint.set_lines(
            self.tr(
                "Saved is what came into the parts from outside less what left them, by their "
                "percentages. Reassigned is what a changed percentage brought or took. Growth is "
                "the rest: prices, currencies, interest and charges."
            )
        )
        close = PillButton(self.tr("Close"))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(hint, 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addWidget(Title(title))
        column.addWidget(self.sum)
        column.addWidget(TableCard(self.table), 1)
        column.addLayout(foot)
