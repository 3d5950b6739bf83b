"""Which lots a sale takes: by the method, or how much of each the person says."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.ids import LegId
from app.services.reports import LotLine
from ui.entries.fields import NumberField
from ui.format import Formatter, one_line
from ui.theme import space
from ui.widgets.buttons import LinkButton, PillButton, PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label

Picks = tuple[tuple[LegId, Decimal], ...]


class LotPicker(Dialog):
    """Lists the open lots of a holding, with how much of each is sold."""

    picked = Signal(object)  # Picks; empty: by the method

    def __init__(
        self,
        lots: Sequence[LotLine],
        chosen: Mapping[LegId, Decimal],
        base: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Choose lots"))
        self._lots = [lot for lot in lots if lot.leg_id is not None and lot.quantity > 0]
        self.fields = [NumberField() for _ in self._lots]
        self._words, self._base = Formatter(), base
        self._build(chosen)
        for field in self.fields:
            field.edited.connect(self._check)
        self._check()

    def picks(self) -> Picks:
        """Return what is typed in: opening leg and quantity, of each lot that is sold from."""
        return tuple(
            (lot.leg_id, field.value)
            for lot, field in zip(self._lots, self.fields, strict=True)
            if lot.leg_id is not None and field.value is not None and field.value > 0
        )

    def _build(self, chosen: Mapping[LegId, Decimal]) -> None:
        self.resize(560, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addWidget(Label(self.windowTitle(), "title"))
        hint = Label("", "body", "soft")
        hint.set_lines(
            self.tr("Say how much of each lot is sold. What you leave open follows the method.")
        )
        column.addWidget(hint)
        table = QWidget()
        table.setProperty("page", "true")
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space.L)
        titles = (self.tr("Acquired"), self.tr("Open"), self.tr("Unit cost"), self.tr("Sold"))
        for place, title in enumerate(titles):
            grid.addWidget(Label(title, "small", "faint"), 0, place)
        for row, (lot, field) in enumerate(zip(self._lots, self.fields, strict=True), 1):
            day = self._words.day(lot.acquired)
            cost = self._words.money(lot.unit_cost, self._base)
            for place, text in enumerate((day, self._words.quantity(lot.quantity), cost)):
                grid.addWidget(Label(one_line(text), "body"), row, place)
            field.set_name(self.tr("Sold of the lot of {}").format(day))
            field.set_value(chosen.get(lot.leg_id) if lot.leg_id is not None else None)
            grid.addWidget(field, row, 3)
        grid.setRowStretch(len(self._lots) + 1, 1)
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(table)
        column.addWidget(scroll, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        self.problem = Label("", "small", "warn")
        foot.addWidget(self.problem, 1)
        by_method = LinkButton(self.tr("By the method"))
        by_method.clicked.connect(lambda _: self._finish(()))
        cancel = PillButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.take = PrimaryButton(self.tr("Take these"))
        self.take.clicked.connect(lambda _: self._finish(self.picks()))
        for button in (by_method, cancel, self.take):
            foot.addWidget(button)
        return foot

    def _check(self) -> None:
        """Say what is wrong with what is typed, and let nothing wrong be taken."""
        problem = ""
        for lot, field in zip(self._lots, self.fields, strict=True):
            if field.problem:
                problem = field.problem
            elif field.value is not None and not 0 <= field.value <= lot.quantity:
                open_units = self._words.quantity(lot.quantity)
                problem = self.tr("This lot has {} units.").format(open_units)
        self.problem.setText(problem)
        self.take.setEnabled(not problem)

    def _finish(self, picks: Picks) -> None:
        self.picked.emit(picks)
        self.accept()
