"""Transfers that could pair in several ways, for the person to decide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from app.domain.ids import EntryId
from app.domain.ledger import EntryFilter, StoredEntry
from app.services.reports import AmbiguousTransfer
from ui.activity.columns import main_leg
from ui.format import Formatter, one_line
from ui.format_errors import error_sentence
from ui.theme import space
from ui.theme.sides import margins
from ui.widgets.banner import Banner
from ui.widgets.buttons import PillButton
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner


@dataclass(frozen=True, slots=True)
class Puzzle:
    """An outflow and the inflows that it may belong to."""

    transfer: AmbiguousTransfer
    out: StoredEntry | None
    candidates: tuple[StoredEntry, ...]


def puzzles_of(coffer: Coffer) -> tuple[Puzzle, ...]:
    """Ask what is ambiguous, and for the entries themselves. For a worker thread."""
    answer = coffer.links.answer()
    wanted: list[EntryId] = []
    for each in answer.ambiguous:
        wanted += [each.out_entry, *each.candidate_entries]
    if not wanted:
        return ()
    ids = tuple(dict.fromkeys(wanted))
    found = coffer.ledger.entries(EntryFilter(ids=ids), limit=len(ids))
    by_id = {entry.id: entry for entry in found}
    return tuple(
        Puzzle(
            each,
            by_id.get(each.out_entry),
            tuple(by_id[number] for number in each.candidate_entries if number in by_id),
        )
        for each in answer.ambiguous
    )


class LinksDialog(Dialog):
    """One card an outflow, one button a candidate."""

    def __init__(self, coffer: Coffer, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._coffer, self._tasks = coffer, tasks
        self._words = Formatter()
        self.buttons: list[PillButton] = []
        self.setWindowTitle(self.tr("Which transfers belong together?"))
        self.resize(640, 520)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addWidget(Label(self.windowTitle(), "title"))
        hint = Label("", "body", "soft")
        hint.set_lines(
            self.tr(
                "Linked transfers carry lots, dates and cost to the other account. Where several "
                "could fit, Coffer does not guess. A link can be taken back."
            )
        )
        column.addWidget(hint)
        self.banner = Banner(self)
        column.addWidget(self.banner)
        self._list = QVBoxLayout()
        self._list.setSpacing(space.M)
        inner = QWidget()
        inner.setProperty("page", "true")
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(margins(0, 0, space.S, 0))
        outer.addLayout(self._list)
        outer.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        column.addWidget(scroll, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        close = PillButton(self.tr("Decide later"))
        close.clicked.connect(self.accept)
        foot.addWidget(close)
        column.addLayout(foot)
        self.reload()

    def reload(self) -> None:
        """Ask again what is undecided."""
        call = partial(puzzles_of, self._coffer)
        self._tasks.reload(self, "links", call, self._show, self._show_error)

    def _show(self, puzzles: Sequence[Puzzle]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.buttons = []
        for puzzle in puzzles:
            self._list.addWidget(self._card(puzzle))
        if not puzzles:
            self._list.addWidget(Label(self.tr("Every transfer is settled."), "body", "soft"))

    def _card(self, puzzle: Puzzle) -> QWidget:
        transfer = puzzle.transfer
        amount = f"{self._words.quantity(transfer.quantity)} {one_line(transfer.symbol, 24)}"
        account = ""
        if puzzle.out is not None and (leg := main_leg(puzzle.out)) is not None:
            account = one_line(leg.account, 60)
        card = Card(
            self.tr("{} left {}").format(amount, account or one_line(transfer.out, 40)),
            self._words.moment(transfer.at),
        )
        for candidate in puzzle.candidates:
            leg = main_leg(candidate)
            row = QHBoxLayout()
            text = self.tr("arrived at {} on {}: {}").format(
                one_line(leg.account, 60) if leg else "",
                self._words.moment(candidate.at),
                self._words.quantity(leg.quantity) if leg else "",
            )
            label = Label(text, "body")
            label.setWordWrap(True)
            row.addWidget(label, 1)
            button = PillButton(self.tr("Link these two"))
            button.clicked.connect(partial(self._link, transfer.out_entry, candidate.id))
            self.buttons.append(button)
            row.addWidget(button)
            card.body.addLayout(row)
        return card

    def _link(self, out_entry: EntryId, in_entry: EntryId, _checked: bool = False) -> None:
        for button in self.buttons:
            button.setEnabled(False)
        call = partial(self._coffer.links.link, out_entry, in_entry)
        self._tasks.write(self, call, lambda _: self.reload(), self._show_error)

    def _show_error(self, error: CofferError) -> None:
        for button in self.buttons:
            button.setEnabled(True)
        self.banner.show_error(error_sentence(error))
