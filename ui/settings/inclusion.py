"""What counts: everything that is left out of totals, why and since when, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.balances.words import mark_word
from ui.format import one_line
from ui.settings.rows import SettingRow, bullets, empty_layout
from ui.settings.section import Section
from ui.theme import space
from ui.widgets.buttons import LinkButton, PillButton
from ui.widgets.card import Card
from ui.widgets.fields import FilterField
from ui.widgets.labels import Label, line

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.services.exclusions import ExclusionLine
    from ui.tasks import TaskRunner
    from ui.window.state import ViewState

SHOWN = 100  # rows at once; the filter finds the rest
_ICONS = {"hidden": "eye-off", "scam": "warning", "paper": "edit", "closed": "lock"}


class InclusionSection(Section):
    """Whatever has a mark is not counted. Taking the mark away counts it again."""

    names: ClassVar = ("left_out",)

    def __init__(self, coffer: Coffer, tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._lines: tuple[ExclusionLine, ...] = ()
        self.buttons: dict[tuple[str, str, str], LinkButton] = {}  # account, symbol, mark
        column = self.cards()
        card = self.card = Card(self.tr("What is left out of totals"), " ")
        self.mark_button = PillButton(self.tr("Leave something out…"))
        self.mark_button.clicked.connect(self.mark)
        card.set_corner(self.mark_button)
        said = Label("", "body", "soft")
        said.set_lines(
            self.tr("Everything counts in net worth, allocation and performance but what is listed "
                    "here. Nothing of it is deleted: its entries stay in the ledger.")
        )  # fmt: skip
        card.body.addWidget(said)
        self.filter = FilterField(self.tr("Filter what is left out"))
        self.filter.setMaximumWidth(288)
        self.filter.filtered.connect(lambda _: self._fill())
        card.body.addWidget(self.filter)
        holder = QWidget()
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(space.M)
        card.body.addWidget(holder)
        column.addWidget(card)
        words = Card(self.tr("What the marks mean"))
        words.body.addWidget(bullets(self._meanings()))
        column.addWidget(words)
        column.addStretch(1)
        self.settings["left_out"] = card

    def reload(self) -> None:
        exclusions = self.coffer.exclusions
        self.tasks.reload(self, "left out", exclusions.all, self._on_lines, self.show_error)

    def redraw(self) -> None:
        self._fill()

    def mark(self) -> None:
        """Ask what shall not count, and why."""
        from ui.balances.mark_dialog import MarkDialog

        MarkDialog(self.coffer, self.tasks, parent=self.window()).open()

    def _meanings(self) -> list[str]:
        told = {
            "excluded": self.tr("listed everywhere, in no total."),
            "hidden": self.tr("neither listed nor counted, until hidden things are asked for."),
            "inactive": self.tr("no longer in use: neither listed nor counted."),
            "scam": self.tr("an asset that somebody sent as bait: neither listed nor counted."),
            "paper": self.tr("invented money, for practice: listed, in no total."),
            "closed": self.tr("counts in its past; since then it holds nothing."),
        }
        return [
            self.tr("{}: {}").format(mark_word(mark), meaning) for mark, meaning in told.items()
        ]

    # Showing

    def _on_lines(self, found: Sequence[ExclusionLine]) -> None:
        self._lines = tuple(found)
        self._fill()

    def _fill(self) -> None:
        empty_layout(self._list)
        self.buttons = {}
        wanted = self.filter.text().strip().casefold()
        lines = [one for one in self._lines if wanted in _words(one)]
        self.filter.setVisible(len(self._lines) > 8)
        if not lines:
            nothing = self.tr("Nothing is left out: everything counts.")
            if self._lines:
                nothing = self.tr("Nothing of that kind is left out.")
            self._list.addWidget(Label(nothing, "body", "faint"))
        for one in lines[:SHOWN]:
            if self.buttons or self._list.count():
                self._list.addWidget(line())
            self._list.addWidget(self._row(one))
        if len(lines) > SHOWN:
            rest = self.formatter.count(len(lines) - SHOWN)
            self._list.addWidget(Label(self.tr("and {} more").format(rest), "small", "faint"))

    def _row(self, one: ExclusionLine) -> SettingRow:
        account = one_line(one.account, 80)
        title = (
            self.tr("{} in {}").format(one_line(one.symbol, 40), account) if one.symbol else account
        )
        facts = [mark_word(one.mark)]
        if one.since is not None:
            facts.append(self.tr("since {}").format(self.formatter.day(one.since)))
        if one.is_by_provider:
            facts.append(self.tr("a provider says so"))
        if one.reason:
            facts.append(self.tr("“{}”").format(one_line(one.reason, 200)))
        row = SettingRow(title, " · ".join(facts), _ICONS.get(one.mark, "minus"))
        if one.mark != "closed" and not one.is_by_provider:
            again = LinkButton(self.tr("Count again"))
            again.setAccessibleName(self.tr("Count {} again").format(title))
            again.clicked.connect(partial(self._unmark, one, title))
            row.add_button(again)
            self.buttons[one.account, one.symbol, one.mark] = again
        return row

    def _unmark(self, one: ExclusionLine, title: str) -> None:
        accounts = self.coffer.accounts
        said = self.tr("{}: no longer “{}”.").format(title, mark_word(one.mark))
        self.tasks.write(
            self,
            lambda: accounts.mark(one.mark, one.account, one.symbol, on=False),
            lambda _: self._on_kept_set(said),
            self.on_refused,
        )


def _words(one: ExclusionLine) -> str:
    return f"{one.account} {one.symbol} {mark_word(one.mark)} {one.reason}".casefold()
