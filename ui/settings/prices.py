"""Prices and rates: how often they are asked for, and which sources may be asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ports.providers import Facts
from ui.connections.fields import translated
from ui.connections.standing import every_words
from ui.i18n.counts import counted
from ui.settings.choice_row import ChoiceRow
from ui.settings.rows import SettingRow, empty_layout
from ui.settings.section import Section
from ui.theme import space
from ui.widgets.buttons import PillButton
from ui.widgets.card import Card
from ui.widgets.labels import Label, line

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner
    from ui.window.state import ViewState

# The keys of the schedule; each is what the pricing service calls it.
PRICES, COINS, HISTORY = (
    "prices_every_minutes", "coins_every_minutes", "price_history_every_minutes",
)  # fmt: skip
OFTEN = {
    PRICES: (5, 15, 60, 360, 1440, 0),
    COINS: (5, 15, 60, 360, 1440, 0),
    HISTORY: (60, 360, 720, 1440, 0),
}


@dataclass(frozen=True, slots=True)
class Kept:
    """What the books keep of it."""

    every: Mapping[str, int]
    sources: tuple[Facts, ...]
    held: int


class PricesSection(Section):
    """A change takes effect at once; while the window is closed nothing is asked."""

    names: ClassVar = ("present", "coins", "history", "sources")

    def __init__(self, coffer: Coffer, tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self.rows = {
            PRICES: self._often(
                PRICES, self.tr("Present prices and rates"), "clock",
                self.tr("Of shares, funds and currencies that you hold: one call a source."),
            ),
            COINS: self._often(
                COINS, self.tr("Present prices of coins"), "bitcoin",
                self.tr("They are traded at any hour."),
            ),
            HISTORY: self._often(
                HISTORY, self.tr("What is missing of the histories"), "calendar",
                self.tr("Only days that have no price yet are asked for."),
            ),
        }  # fmt: skip
        self.connect_button = PillButton(self.tr("Connect a source"), icon_name="plus")
        self.connect_button.clicked.connect(lambda: state.navigate.emit("connections", "add"))
        self.all_button = PillButton(self.tr("Connections"))
        self.all_button.clicked.connect(lambda: state.navigate.emit("connections", None))
        self.sources = SettingRow(
            self.tr("Sources of prices"), "", "connections", (self.connect_button, self.all_button)
        )
        self.held_button = PillButton(self.tr("Look"))
        self.held_button.clicked.connect(lambda: state.navigate.emit("held", None))
        self.held = SettingRow(
            self.tr("Prices that wait for a look"), "", "warning", (self.held_button,)
        )
        self._list = QWidget()
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(space.S)
        column = self.cards()
        often = Card(self.tr("How often"))
        rows: tuple[QWidget, ...] = (
            self.rows[PRICES], line(), self.rows[COINS], line(), self.rows[HISTORY],
        )  # fmt: skip
        for row in rows:
            often.body.addWidget(row)
        note = Label("", "small", "faint")
        note.set_lines(
            self.tr("Only while Coffer is open, and after connections are synced. The key that "
                    "syncs connections also asks for prices.")
        )  # fmt: skip
        often.body.addWidget(note)
        whence = Card(self.tr("Where from"))
        for part in (self.sources, self._list, line(), self.held):
            whence.body.addWidget(part)
        column.addWidget(often)
        column.addWidget(whence)
        column.addStretch(1)
        self.settings = {
            "present": self.rows[PRICES],
            "coins": self.rows[COINS],
            "history": self.rows[HISTORY],
            "sources": self.sources,
        }

    def reload(self) -> None:
        self.tasks.load(self, partial(_read, self.coffer), self._show, self.show_error)

    def _often(self, key: str, title: str, icon: str, detail: str) -> ChoiceRow:
        options = [(str(many), every_words(many, self.formatter)) for many in OFTEN[key]]
        row = ChoiceRow(title, detail, options, icon)
        row.chosen.connect(partial(self._on_often, key))
        return row

    def _show(self, kept: Kept) -> None:
        for key, row in self.rows.items():
            many = kept.every.get(key, 0)
            if many not in OFTEN[key]:
                row.offer(
                    [(str(one), every_words(one, self.formatter))
                     for one in (*sorted({*OFTEN[key], many} - {0}), 0)]
                )  # fmt: skip
            row.show_value(str(many))
        names = len(kept.sources)
        text = counted("PricesSection", "{} source is connected.", "{} sources are connected.",
                       names)  # fmt: skip
        self.sources.show_detail(
            text.format(self.formatter.count(names))
            if names
            else self.tr("None is connected, so no price is asked for: they come from files and "
                         "by hand.")
        )  # fmt: skip
        empty_layout(self._lines)
        for facts in kept.sources:
            own = SettingRow(facts.name, translated(facts.about), "trending-up")
            self._lines.addWidget(own)
        self._list.setVisible(bool(kept.sources))
        held = counted("PricesSection", "{} price or group of prices is held back.",
                       "{} prices or groups of prices are held back.", kept.held)  # fmt: skip
        self.held.show_detail(
            held.format(self.formatter.count(kept.held)) if kept.held else self.tr("None.")
        )
        self.held_button.setEnabled(bool(kept.held))

    def _on_often(self, key: str, value: str) -> None:
        row, service = self.rows[key], self._service
        said = f"{row.title.text()}: {row.words_of(value)}."
        self.tasks.write(
            self,
            lambda: service().set_every(key, int(value)),
            lambda _: self._on_kept_set(said),
            self.on_refused,
        )

    def _service(self) -> Any:
        return self.coffer.pricing


def _read(coffer: Coffer) -> Kept:
    """Read how it stands. For the worker that may import."""
    service = coffer.pricing
    return Kept(service.every_minutes(), tuple(service.connected()), len(service.held()))
