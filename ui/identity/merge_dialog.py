"""Makes an asset a part of another one that it is the same as; told before it is done."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from app.domain.ids import AssetId
from app.services.identity.answers import AssetLine, MergePreview, Standing
from ui.format import Formatter, one_line
from ui.format_errors import error_sentence
from ui.format_words import shown_symbol
from ui.identity.words import asset_line, moved_lines, told_apart, tr
from ui.restated.note import RestatedNote
from ui.settings.ask import AskDialog
from ui.settings.rows import bullets, empty_layout
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.labels import ElidedLabel, Label

if TYPE_CHECKING:
    from app.bootstrap import Coffer

MOST_ROWS = 8


@dataclass(frozen=True, slots=True)
class Choices:
    """The asset, and those that it may be one with, likely ones first."""

    own: AssetLine
    others: tuple[AssetLine, ...]


class MergeDialog(AskDialog):
    """Which other asset it is, which of the two stays, and what that does."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        asset_id: AssetId,
        words: Formatter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._service: Any = coffer.identity
        self._id, self._words = asset_id, words
        self._choices: Choices | None = None
        self._preview: MergePreview | None = None
        self._failure = ""
        self.ask(
            tr("Merge with another asset"),
            tr("Two assets that are one and the same become one. Nothing is lost, and it can be "
               "taken back later under “Identities”."),
            tr("Merge"),
        )  # fmt: skip
        self.other = QComboBox()
        self.other.setAccessibleName(tr("The other asset"))
        self.other.currentIndexChanged.connect(self._look)
        self.body.addWidget(Label(tr("The other asset"), "small-medium", "soft"))
        self.body.addWidget(self.other)
        self.keeps_own = QCheckBox()
        self.keeps_own.toggled.connect(self._look)
        self.keeps_own.hide()
        self.body.addWidget(self.keeps_own)
        self._told = QVBoxLayout()
        self._told.setSpacing(space.S)
        self.body.addLayout(self._told)
        self.note = RestatedNote(words)
        self.body.addWidget(self.note)
        self.check()
        tasks.load(
            self, partial(choices_of, self._service, asset_id), self.show_choices, self._failed
        )

    # What there is to choose

    def show_choices(self, found: Choices) -> None:
        """Show what can be chosen."""
        if self._choices is not None:
            return
        self._choices = found
        self.other.blockSignals(True)
        self.other.addItem(tr("Choose an asset"), 0)
        for one in found.others:
            self.other.addItem(asset_line(one), int(one.id))
        self.other.blockSignals(False)
        name = shown_symbol(found.own.symbol)
        self.keeps_own.setText(tr("The {} that you came from is the one that stays").format(name))
        self.keeps_own.show()
        self.other.setFocus()
        self.check()

    def choose(self, asset_id: int) -> None:
        """Choose the other asset."""
        self.other.setCurrentIndex(max(self.other.findData(asset_id), 0))

    def _failed(self, error: CofferError) -> None:
        self.banner.show_error(error_sentence(error))

    def _pair(self) -> tuple[str, str] | None:
        """Return the asset that goes into the other one, by their numbers."""
        chosen = self.other.currentData()
        if not chosen:
            return None
        own, other = str(int(self._id)), str(chosen)
        return (other, own) if self.keeps_own.isChecked() else (own, other)

    # What it does

    def _look(self, _: object = None) -> None:
        self._preview, self._failure = None, ""
        self.banner.hide()
        self._clear()
        pair = self._pair()
        if pair is not None:
            call = partial(self._service.preview, *pair)
            self._tasks.reload(self, "merge", call, self._show_preview, self._show_refusal)
        self.check()

    def _show_preview(self, found: MergePreview) -> None:
        pair = self._pair()
        if pair is None or str(int(found.gone.id)) != pair[0]:
            return
        self._preview = found
        self._clear()
        line = tr("{} becomes a part of {}.").format(
            told_apart(found.gone, found.survivor), told_apart(found.survivor, found.gone)
        )
        self._told.addWidget(bullets([line, *moved_lines(found.moved, self._words)]))
        if found.before or found.after:
            self._told.addWidget(self._figures(found))
        self.note.show_restated(found.restated)
        self.check()

    def _show_refusal(self, error: CofferError) -> None:
        self._failure = error_sentence(error)
        self.banner.show_error(self._failure)
        self.check()

    def _clear(self) -> None:
        empty_layout(self._told)
        self.note.clear()

    def _figures(self, found: MergePreview) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space.M)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        row = 0
        for title, own in ((tr("Now"), found.before), (tr("Then"), found.after)):
            if row:
                grid.setRowMinimumHeight(row, space.S)
                row += 1
            heads = (title, tr("Quantity"), tr("Cost"), tr("Realized"))
            for column, text in enumerate(heads):
                head = Label(text, "small-medium", "soft")
                grid.addWidget(head, row, column, _side(column))
            row += 1
            for one in own[:MOST_ROWS]:
                for column, text in enumerate(self._cells(one, found.base_currency)):
                    shown = ElidedLabel(text) if not column else Label(text)
                    grid.addWidget(shown, row, column, _side(column))
                row += 1
            if len(own) > MOST_ROWS:
                more = tr("and {} more").format(self._words.count(len(own) - MOST_ROWS))
                grid.addWidget(Label(more, "small", "faint"), row, 0)
                row += 1
        return holder

    def _cells(self, one: Standing, base: str) -> tuple[str, ...]:
        words = self._words
        name = f"{shown_symbol(one.symbol)} · {one_line(one.account, 40)}"
        sums = [
            tr("unknown") if value is None else words.amount(value, base)
            for value in (one.cost, one.realized)
        ]
        return name, words.quantity(one.quantity), *sums

    # The deed

    def problem(self) -> str:
        return "" if self._preview is not None and not self._failure else " "

    def prepare(self) -> Callable[[], Any] | None:
        pair = self._pair()
        return None if pair is None else partial(self._service.merge, *pair)


def choices_of(service: Any, asset_id: AssetId) -> Choices:
    """Return what an asset can be merged with: what Coffer takes for likely comes first."""
    own = service.line(str(int(asset_id)))
    likely = [
        other
        for one in service.candidates()
        for this, other in ((one.first, one.second), (one.second, one.first))
        if this.id == own.id
    ]
    known = {one.id for one in likely} | {own.id}
    rest = [one for one in service.lines() if one.type == own.type and one.id not in known]
    return Choices(own, (*likely, *rest))


def _side(column: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignLeading if not column else Qt.AlignmentFlag.AlignTrailing
