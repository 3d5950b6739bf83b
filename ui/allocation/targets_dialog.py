"""Says how much of the whole each part is meant to be."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import CofferError
from app.services.allocation_answers import AllocationReport
from ui.allocation.words import part_word
from ui.format import Formatter
from ui.format_errors import error_sentence
from ui.format_typed import typed_number
from ui.tasks import TaskRunner
from ui.theme import space
from ui.theme.sides import margins
from ui.widgets.buttons import LinkButton, PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import ElidedLabel, Label, restyle

if TYPE_CHECKING:
    from app.bootstrap import Coffer

FIELD = 88
ZERO = Decimal(0)


class TargetsDialog(Dialog):
    """A field in percent for each part; their sum is told while one types."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        report: AllocationReport,
        formatter: Formatter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Targets"))
        self.setMinimumWidth(440)
        self._coffer, self._tasks = coffer, tasks
        self._report, self._formatter = report, formatter
        self.fields: dict[str, QLineEdit] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.L)
        column.addWidget(Label(self.tr("Targets"), "title"))
        hint = Label("", "body", "soft")
        hint.set_lines(
            self.tr(
                "In percent. What they leave over of 100 is meant for the parts without a target, "
                "together. At 100 those are left out: a home beside a portfolio, for instance."
            )
        )
        column.addWidget(hint)
        column.addWidget(self._make_fields(), 1)
        self.total = Label("", "strong")
        self.problem = Label("", "body", "loss")
        self.problem.hide()
        now = LinkButton(self.tr("As it is now"))
        now.clicked.connect(self._on_now)
        row = QHBoxLayout()
        row.addWidget(self.total)
        row.addStretch(1)
        row.addWidget(now)
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addLayout(self._make_buttons())
        self._on_edited()

    def shares(self) -> dict[str, Decimal] | None:
        """Return what is typed, as fractions; `None` where something is no number."""
        found: dict[str, Decimal] = {}
        for key, field in self.fields.items():
            typed = typed_number(field.text(), self._formatter.locale)
            is_wrong = bool(typed.problem) or typed.readings is not None
            is_wrong = is_wrong or (typed.value is not None and not 0 <= typed.value <= 100)
            state = "true" if is_wrong else "false"
            if field.property("invalid") != state:
                field.setProperty("invalid", state)
                restyle(field)
            if is_wrong:
                return None
            if typed.value:
                found[key] = typed.value.scaleb(-2)
        return found

    def _make_fields(self) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(margins(0, 0, space.S, 0))
        grid.setVerticalSpacing(space.S)
        grid.setHorizontalSpacing(space.L)
        keys = [line for line in self._report.lines if line.key]
        for place, line in enumerate(keys):
            name = part_word(self._report.by, line.key)
            label = ElidedLabel(name, "body")
            share = Label(self._formatter.percent(line.share), "body", "faint")
            share.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            field = QLineEdit(self._typed(line.target))
            field.setAlignment(Qt.AlignmentFlag.AlignTrailing)
            field.setFixedWidth(FIELD)
            field.setPlaceholderText("—")
            field.setAccessibleName(self.tr("Target of {} in percent").format(name))
            field.textEdited.connect(self._on_edited)
            self.fields[line.key] = field
            for side, widget in enumerate((label, share, field)):
                grid.addWidget(widget, place, side)
        grid.setColumnStretch(0, 1)
        inside = QWidget()
        inside.setLayout(grid)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumHeight(min(inside.sizeHint().height() + 4, 360))
        return area

    def _make_buttons(self) -> QHBoxLayout:
        self.save = PrimaryButton(self.tr("Save the targets"))
        self.save.setDefault(True)
        self.save.clicked.connect(self._on_save)
        return self.foot(self.save)

    def _typed(self, share: Decimal | None) -> str:
        return "" if share is None else self._formatter.number((share * 100).normalize())

    def _on_edited(self, *_: object) -> None:
        self.problem.hide()
        shares = self.shares()
        if shares is None:
            self._tell(self.tr("A target is a number from 0 to 100."), is_wrong=True)
            return
        whole = sum(shares.values(), ZERO)
        percent = self._formatter.percent(whole)
        if whole > 1:
            over = self._formatter.percent(whole - 1)
            self._tell(self.tr("{} assigned: {} too much").format(percent, over), is_wrong=True)
        else:
            left = self._formatter.percent(1 - whole)
            self._tell(self.tr("{} assigned, {} left").format(percent, left), is_wrong=False)

    def _tell(self, text: str, *, is_wrong: bool) -> None:
        self.total.setText(text)
        self.total.set_tone("loss" if is_wrong else "")
        self.save.setEnabled(not is_wrong)

    def _on_now(self) -> None:
        """Fill in what the parts are now, in tenths of a percent that add up."""
        lines = [line for line in self._report.lines if line.key in self.fields and line.share]
        tenths = in_tenths([line.share or ZERO for line in lines])
        for line, share in zip(lines, tenths, strict=True):
            self.fields[line.key].setText(self._typed(share))
        self._on_edited()

    def _on_save(self) -> None:
        shares = self.shares()
        if shares is None:
            return
        self.save.setEnabled(False)
        self._tasks.write(
            self,
            lambda: self._coffer.allocation.set_targets(self._report.by, shares),
            lambda _: self.accept(),
            self._on_failed,
        )

    def _on_failed(self, error: CofferError) -> None:
        self.problem.set_lines(error_sentence(error))
        self.problem.show()
        self.save.setEnabled(True)


def in_tenths(shares: Sequence[Decimal]) -> list[Decimal]:
    """Return shares in thousandths whose sum is that of the shares, rounded down: at most 1."""
    floors = [(share * 1000).to_integral_value(rounding="ROUND_FLOOR") for share in shares]
    left = int((sum(shares, ZERO) * 1000).to_integral_value() - sum(floors, ZERO))
    by_rest = sorted(
        range(len(shares)), key=lambda place: shares[place] * 1000 - floors[place], reverse=True
    )
    for place in by_rest[: max(left, 0)]:
        floors[place] += 1
    return [one.scaleb(-3) for one in floors]
