"""Cost basis: which lots are sold first, what counts as income, when a tax year begins."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.preferences import (
    COST_BASIS_METHOD,
    KIND_FEES_REALIZE,
    LONG_AFTER_DAYS,
    REWARDS_ARE_INCOME,
    TAX_YEAR_START,
    Preferences,
)
from ui.format_words import METHODS, method_line, method_word
from ui.settings.choice_row import ChoiceRow
from ui.settings.rows import empty_layout
from ui.settings.section import Section
from ui.theme import space
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.labels import Label, line

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.domain.accounts import Account
    from ui.tasks import TaskRunner
    from ui.window.state import ViewState

LONG_DAYS = ("183", "365", "730", "1095", "3650")
WITHOUT_LOTS = frozenset({"depository", "credit", "loan"})  # money alone, which has no gain
TAX_YEARS = ("01-01", "02-01", "03-01", "04-01", "04-06", "07-01", "10-01")


@dataclass(frozen=True, slots=True)
class Kept:
    """What the books keep."""

    method: str
    tax_year: str
    long_after: str
    rewards: str
    fees: str
    accounts: tuple[Account, ...]


class CostSection(Section):
    """Gains are worked out anew at once; what was sold by picked lots stays so."""

    names: ClassVar = ("method", "accounts", "tax_year", "long", "rewards", "fees")

    def __init__(self, coffer: Coffer, tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._kept: Kept | None = None
        self.rows: dict[str, ChoiceRow] = {}  # by the account's name
        column = self.cards()
        for card in (self._methods(), self._accounts(), self._years(), self._crypto()):
            column.addWidget(card)
        column.addStretch(1)

    def reload(self) -> None:
        self.tasks.reload(self, "cost", partial(_read, self.coffer), self._show, self.show_error)

    # Parts

    def _methods(self) -> Card:
        card = Card(self.tr("Method"))
        self.method = ChoiceRow(
            self.tr("Cost-basis method"),
            " ",
            [(code, method_word(code)) for code in METHODS],
            "income",
        )
        self.method.chosen.connect(self._on_method)
        self.compare = LinkButton(self.tr("Compare methods…"))
        self.compare.clicked.connect(self.compare_methods)
        card.set_corner(self.compare)
        card.body.addWidget(self.method)
        self.settings["method"] = self.method
        return card

    def _accounts(self) -> Card:
        card = Card(self.tr("Methods of single accounts"))
        said = Label("", "body", "soft")
        said.set_lines(
            self.tr(
                "Where a law or a broker demands another one: it counts for that account alone."
            )
        )
        card.body.addWidget(said)
        holder = QWidget()
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(space.S)
        card.body.addWidget(holder)
        self.settings["accounts"] = card
        return card

    def _years(self) -> Card:
        card = Card(self.tr("Tax years"))
        self.tax_year = ChoiceRow(
            self.tr("Beginning of the tax year"),
            self.tr("Realized gains are summed up by it in comparisons and reports."),
            [(day, self._day(day)) for day in TAX_YEARS],
            "calendar",
        )
        self.tax_year.chosen.connect(self._on_tax_year)
        self.long = ChoiceRow(
            self.tr("Long term begins after"),
            self.tr("Days that a lot was held when it was sold."),
            [(days, self._days(days)) for days in LONG_DAYS],
            "clock",
        )
        self.long.chosen.connect(self._on_long)
        for each in (self.tax_year, line(), self.long):
            card.body.addWidget(each)
        self.settings |= {"tax_year": self.tax_year, "long": self.long}
        return card

    def _crypto(self) -> Card:
        card = Card(self.tr("Rewards and fees in kind"))
        self.rewards = ChoiceRow(
            self.tr("Rewards are income"),
            self.tr("Staking, airdrops and interest in kind: income at market value, which is then "
                    "their cost; or neither."),
            (("1", self.tr("At market value")), ("0", self.tr("No income, no cost"))),
            "coins",
        )  # fmt: skip
        self.rewards.chosen.connect(
            lambda value: self._on_choice(REWARDS_ARE_INCOME, value, self.rewards)
        )
        self.fees = ChoiceRow(
            self.tr("Fees paid in an asset"),
            self.tr("A fee in the asset itself takes a piece of a lot away."),
            (("0", self.tr("Without a gain")), ("1", self.tr("As a sale"))),
            "transfer",
        )
        self.fees.chosen.connect(lambda value: self._on_choice(KIND_FEES_REALIZE, value, self.fees))
        for each in (self.rewards, line(), self.fees):
            card.body.addWidget(each)
        self.settings |= {"rewards": self.rewards, "fees": self.fees}
        return card

    def _day(self, day: str) -> str:
        month, _, number = day.partition("-")
        name = QLocale().monthName(int(month))
        return self.tr("{} {}").format(int(number), name)

    def _days(self, days: str) -> str:
        return self.tr("{} days").format(self.formatter.count(int(days)))

    # Showing

    def _show(self, kept: Kept) -> None:
        was, self._kept = self._kept, kept
        self.method.show_value(kept.method)
        self.method.show_detail(method_line(kept.method))
        self.tax_year.show_value(kept.tax_year)
        self.long.show_value(kept.long_after)
        self.rewards.show_value(kept.rewards)
        self.fees.show_value(kept.fees)
        if was is None or [one.name for one in was.accounts] != [one.name for one in kept.accounts]:
            self._list_accounts(kept.accounts)
        for one in kept.accounts:
            self.rows[one.name].show_value(one.cost_basis_method)

    def _list_accounts(self, accounts: tuple[Account, ...]) -> None:
        empty_layout(self._list)
        self.rows = {}
        if not accounts:
            self._list.addWidget(Label(self.tr("There are no accounts yet."), "body", "faint"))
        options = [("", self.tr("As all others"))]
        options += [(code, method_word(code)) for code in METHODS]
        for one in accounts:
            row = ChoiceRow(one.name, "", options)
            row.chosen.connect(partial(self._on_account, one.name))
            self.rows[one.name] = row
            self._list.addWidget(row)

    # Changes

    def _on_method(self, code: str) -> None:
        said = self.tr("Gains are counted by {}.").format(method_word(code))
        self.set_kept(COST_BASIS_METHOD, code, said)

    def _on_account(self, name: str, code: str) -> None:
        if self._kept is None:
            return
        account = next(one for one in self._kept.accounts if one.name == name)
        accounts = self.coffer.accounts
        said = (
            self.tr("{} is counted by {}.").format(name, method_word(code))
            if code
            else self.tr("{} is counted as all others.").format(name)
        )
        wanted = replace(account, cost_basis_method=code)
        self.tasks.write(
            self,
            lambda: accounts.update(wanted),
            lambda _: self._on_kept_set(said),
            self.on_refused,
        )

    def _on_tax_year(self, day: str) -> None:
        said = self.tr("A tax year begins on {}.").format(self._day(day))
        self.set_kept(TAX_YEAR_START, day, said)

    def _on_long(self, days: str) -> None:
        said = self.tr("Long term begins after {}.").format(self._days(days))
        self.set_kept(LONG_AFTER_DAYS, days, said)

    def _on_choice(self, key: str, value: str, row: ChoiceRow) -> None:
        said = self.tr("{}: {}.").format(row.title.text(), row.words_of(value))
        self.set_kept(key, value, said)

    def compare_methods(self) -> None:
        """Show what each method would make of the books, before one is chosen."""
        from ui.whatif.compare_dialog import CompareDialog

        dialog = CompareDialog(
            self.coffer, self.tasks, self.state, self.tr("Count by {}"), self.window()
        )
        dialog.chosen.connect(self._on_method)
        dialog.open()


def _read(coffer: Coffer) -> Kept:
    """Read what is kept. For a worker."""
    profile, plain = coffer.profile, Preferences()
    return Kept(
        profile.method(),
        profile.get(TAX_YEAR_START) or plain.tax_year_start,
        profile.get(LONG_AFTER_DAYS) or str(plain.long_after_days),
        profile.get(REWARDS_ARE_INCOME) or "1",
        profile.get(KIND_FEES_REALIZE) or "0",
        tuple(
            one
            for one in coffer.accounts.all(with_closed=False)
            if one.type not in WITHOUT_LOTS or one.cost_basis_method
        ),
    )
