"""All open or relieved lots of a holding, in a table of their own."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.reports import LotLine, RealizedLine
from ui.format import UNKNOWN, Formatter
from ui.format_words import kind_word, method_word, term_word
from ui.theme import space
from ui.widgets.buttons import PillButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Title
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Cell, Column, Tone, tone_of
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView


def _tr(text: str) -> str:
    return QCoreApplication.translate("holdings", text)


class _LinesDialog(Dialog):
    """A table with a title and a way out."""

    def __init__(
        self,
        title: str,
        name: str,
        columns: Sequence[Column[Any]],
        lines: Sequence[Any],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.model = TableModel[Any](columns, id, self)
        self.table = TableView(self.model, name, self)
        self.table.setAccessibleName(title)
        self.model.show(lines)
        self.table.chooser.measure()
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addWidget(Title(title))
        column.addWidget(TableCard(self.table, self), 1)
        column.addStretch(0)
        foot = QHBoxLayout()
        foot.addStretch(1)
        close = PillButton(_tr("Close"))
        close.clicked.connect(self.accept)
        foot.addWidget(close)
        column.addLayout(foot)
        self.resize(880, min(220 + 38 * len(lines), 640))


class LotsDialog(_LinesDialog):
    """Open lots, oldest first."""

    def __init__(
        self, lots: Sequence[LotLine], words: Formatter, base: str, symbol: str, parent: QWidget
    ) -> None:
        super().__init__(
            _tr("Open lots of {}").format(symbol), "lots", lot_columns(words, base), lots, parent
        )


class RealizedDialog(_LinesDialog):
    """Relieved lots, as sold."""

    def __init__(
        self,
        sold: Sequence[RealizedLine],
        words: Formatter,
        base: str,
        symbol: str,
        parent: QWidget,
    ) -> None:
        super().__init__(
            _tr("Realized gains of {}").format(symbol),
            "realized",
            realized_columns(words, base),
            sold,
            parent,
        )


def _money(words: Formatter, name: str, title: str, base: str, *, is_gain: bool) -> Column[Any]:
    def value(line: Any) -> Decimal | None:
        found: Decimal | None = getattr(line, name)
        return found

    return Column(
        name,
        title,
        lambda line: Cell(
            words.amount(value(line), base, signed=is_gain),
            tone=tone_of(value(line)) if is_gain else Tone.TEXT,
        ),
        key=value,
        copy=lambda line: words.copied(value(line)),
        tip=lambda line: words.exact(value(line), base),
        is_number=True,
        width=110,
        stretch=1,
    )


def lot_columns(words: Formatter, base: str) -> tuple[Column[Any], ...]:
    """Return the columns for open lots."""
    return (
        Column("acquired", _tr("Bought"), lambda lot: Cell(words.day(lot.acquired)),
               key=lambda lot: lot.acquired, copy=lambda lot: lot.acquired.isoformat(), width=120),
        Column("origin", _tr("By"), lambda lot: Cell(kind_word(lot.origin), tone=Tone.FAINT),
               key=lambda lot: lot.origin, width=110),
        Column("quantity", _tr("Quantity"), lambda lot: Cell(words.quantity(lot.quantity)),
               key=lambda lot: lot.quantity, copy=lambda lot: words.copied(lot.quantity),
               is_number=True, by_point=True, width=110),
        _money(words, "unit_cost", _tr("Unit cost"), base, is_gain=False),
        _money(words, "cost", _tr("Cost"), base, is_gain=False),
        _money(words, "value", _tr("Value"), base, is_gain=False),
        _money(words, "unrealized", _tr("Unrealized"), base, is_gain=True),
        Column("term", _tr("Term"), lambda lot: Cell(term_word(lot.term), tone=Tone.FAINT),
               key=lambda lot: lot.term, width=96),
    )  # fmt: skip


def realized_columns(words: Formatter, base: str) -> tuple[Column[Any], ...]:
    """Return the columns for relieved lots."""

    def days(line: RealizedLine) -> str:
        return UNKNOWN if line.holding_days is None else words.count(line.holding_days)

    return (
        Column("sold", _tr("Sold"), lambda line: Cell(words.day(line.sold)),
               key=lambda line: line.sold, copy=lambda line: line.sold.isoformat(), width=116),
        Column("acquired", _tr("Bought"), lambda line: Cell(words.day(line.acquired)),
               key=lambda line: line.acquired, width=116,
               copy=lambda line: line.acquired.isoformat() if line.acquired else ""),
        Column("quantity", _tr("Quantity"), lambda line: Cell(words.quantity(line.quantity)),
               key=lambda line: line.quantity, copy=lambda line: words.copied(line.quantity),
               is_number=True, by_point=True, width=100),
        _money(words, "proceeds", _tr("Proceeds"), base, is_gain=False),
        _money(words, "cost", _tr("Cost"), base, is_gain=False),
        _money(words, "gain", _tr("Gain"), base, is_gain=True),
        Column("days", _tr("Days held"), lambda line: Cell(days(line), tone=Tone.FAINT),
               key=lambda line: line.holding_days, is_number=True, width=84),
        Column("term", _tr("Term"), lambda line: Cell(term_word(line.term), tone=Tone.FAINT),
               key=lambda line: line.term, width=90),
        Column("method", _tr("Method"), lambda line: Cell(method_word(line.method),
               tone=Tone.FAINT), key=lambda line: line.method, width=80),
    )  # fmt: skip
