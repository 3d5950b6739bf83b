"""Currencies: the base, those offered in the top bar, how rates are found, when a price is old."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QCompleter, QLineEdit

from app.services.preferences import (
    BASE_CURRENCY,
    DISPLAY_CURRENCIES,
    HUBS,
    STALE_MARKET_DAYS,
    Preferences,
)
from ui.format_currency import CURRENCIES, is_currency
from ui.i18n.counts import counted
from ui.settings.choice_row import ChoiceRow
from ui.settings.rows import SettingRow
from ui.settings.section import Section
from ui.theme.fonts import font
from ui.widgets.buttons import PillButton
from ui.widgets.card import Card
from ui.widgets.labels import Label, line, restyle

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner
    from ui.window.state import ViewState

STALE_DAYS = ("1", "2", "3", "5", "7", "14", "30")
MOST_HUBS = 8


@dataclass(frozen=True, slots=True)
class Kept:
    """What the books keep."""

    base: str
    display: str
    hubs: str
    stale: str


class CodesField(QLineEdit):
    """A list of codes, as one types them: "EUR, CHF"."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFont(font("body"))
        self.setAccessibleName(name)
        self.setMinimumWidth(176)
        self.setMaximumWidth(232)

    @property
    def codes(self) -> tuple[str, ...]:
        """Return what was typed, each once."""
        parts = self.text().upper().replace(";", " ").replace(",", " ").split()
        return tuple(dict.fromkeys(parts))

    def show_codes(self, kept: str) -> None:
        """Show a list as it is stored."""
        self.setText(", ".join(part for part in kept.split(",") if part))
        self.setCursorPosition(0)
        self.mark(is_wrong=False)

    def mark(self, *, is_wrong: bool) -> None:
        """Show whether it can be taken."""
        self.setProperty("invalid", "true" if is_wrong else "false")
        restyle(self)


class CurrenciesSection(Section):
    """Totals are worked out anew at once."""

    names: ClassVar = ("base", "display", "rates", "stale")

    def __init__(self, coffer: Coffer, tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._kept = Kept("", "", "", "")
        self.base = ChoiceRow(
            self.tr("Base currency"),
            self.tr("Net worth and every total are in it; all else is converted."),
            [(code, code) for code in CURRENCIES],
            "coins",
        )
        self.base.chosen.connect(self._on_base)
        self.display = CodesField(self.tr("Currencies to show everything in"))
        self.display.setPlaceholderText(self.tr("For example: EUR, CHF"))
        completer = QCompleter(list(CURRENCIES), self.display)
        self.display.setCompleter(completer)
        self.display.editingFinished.connect(self._on_display)
        display = SettingRow(
            self.tr("Currencies to show everything in"),
            self.tr("The top bar offers the base currency and these. Without any, those that you "
                    "hold."),
            "eye",
            (self.display,),
        )  # fmt: skip
        self.hubs = CodesField(self.tr("How rates are taken"))
        self.hubs.editingFinished.connect(self._on_hubs)
        self.usual_button = PillButton(self.tr("As delivered"))
        self.usual_button.clicked.connect(lambda: self._set_hubs(Preferences().hubs))
        rates = SettingRow(
            self.tr("How rates are taken"),
            self.tr("The last rate at or before the time: direct, else the reverse, else by way of "
                    "one of these, in this order."),
            "transfer",
            (self.hubs, self.usual_button),
        )  # fmt: skip
        self.stale = ChoiceRow(
            self.tr("When a price counts as old"),
            self.tr(
                "Days on which markets were open. The value is shown, and marked as estimated."
            ),
            [(days, self._days(days)) for days in STALE_DAYS],
            "clock",
        )
        self.stale.chosen.connect(self._on_stale)
        column = self.cards()
        shown, found = Card(self.tr("Currencies")), Card(self.tr("Rates and prices"))
        for each in (self.base, line(), display):
            shown.body.addWidget(each)
        for row in (rates, line(), self.stale):
            found.body.addWidget(row)
        note = Label("", "small", "faint")
        note.set_lines(
            self.tr("Rates come from the sources that you connected, from what you import, and "
                    "from what you set by hand, as all prices do.")
        )  # fmt: skip
        found.body.addWidget(note)
        column.addWidget(shown)
        column.addWidget(found)
        column.addStretch(1)
        self.settings = {
            "base": self.base,
            "display": display,
            "rates": rates,
            "stale": self.stale,
        }

    def reload(self) -> None:
        self.tasks.reload(
            self, "currencies", partial(_read, self.coffer), self._show, self.show_error
        )

    # Showing

    def _days(self, days: str) -> str:
        text = counted("CurrenciesSection", "After {} day", "After {} days", int(days))
        return text.format(self.formatter.count(int(days)))

    def _show(self, kept: Kept) -> None:
        self._kept = kept
        self.base.show_value(kept.base)
        self.stale.show_value(kept.stale)
        self.display.show_codes(kept.display)
        self.hubs.show_codes(kept.hubs)
        self.usual_button.setVisible(kept.hubs != ",".join(Preferences().hubs))

    # Changes

    def _on_base(self, code: str) -> None:
        self.set_kept(BASE_CURRENCY, code, self.tr("The base currency is {}.").format(code))

    def _on_stale(self, days: str) -> None:
        said = self.tr("A price counts as old: {}.").format(self._days(days).lower())
        self.set_kept(STALE_MARKET_DAYS, days, said)

    def _on_display(self) -> None:
        codes = self.display.codes
        wanted = ",".join(codes)
        if wanted == self._kept.display:
            return
        wrong = [code for code in codes if not is_currency(code)]
        self.display.mark(is_wrong=bool(wrong))
        if wrong:
            self.say(self.tr("{} is no currency. Use codes like EUR.").format(wrong[0]), "loss")
            return
        said = (
            self.tr("The top bar offers {}.").format(", ".join(codes))
            if codes
            else self.tr("The top bar offers the currencies that you hold.")
        )
        self.set_kept(DISPLAY_CURRENCIES, wanted, said)

    def _on_hubs(self) -> None:
        self._set_hubs(self.hubs.codes)

    def _set_hubs(self, codes: tuple[str, ...]) -> None:
        wanted = ",".join(codes)
        if wanted == self._kept.hubs:
            return
        is_wrong = not codes or len(codes) > MOST_HUBS or any(len(one) > 12 for one in codes)
        self.hubs.mark(is_wrong=is_wrong)
        if is_wrong:
            said = self.tr("Name one to {} currencies or coins, like USD, EUR, BTC.")
            self.say(said.format(MOST_HUBS), "loss")
            return
        said = self.tr("Rates are taken by way of {}.").format(", ".join(codes))
        self.set_kept(HUBS, wanted, said)


def _read(coffer: Coffer) -> Kept:
    """Read what is kept. For a worker."""
    profile = coffer.profile
    plain = Preferences()
    return Kept(
        profile.base_currency(),
        profile.get(DISPLAY_CURRENCIES),
        profile.get(HUBS) or ",".join(plain.hubs),
        profile.get(STALE_MARKET_DAYS) or str(plain.staleness.daily_market_days),
    )
