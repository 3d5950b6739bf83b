"""What the screenshots take of property, debts, vaults, interest, balances, groups: the dialogs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.bootstrap import Coffer
    from ui.window.frame import MainWindow

Makers = dict[str, Callable[[], "QWidget"]]


def household_dialogs(coffer: Coffer, window: MainWindow) -> Makers:
    """Return what makes each dialog; those about something that the books lack are left out."""
    return {
        **_belongings(coffer, window),
        **_loans(coffer, window),
        **_vaults(coffer, window),
        **_yields(coffer, window),
        **_balances(coffer, window),
        **_groups(coffer, window),
    }


def _belongings(coffer: Coffer, window: MainWindow) -> Makers:
    from ui.belongings import dialogs
    from ui.belongings.add_dialog import AddDialog
    from ui.belongings.history_dialog import HistoryDialog
    from ui.format import Formatter

    tasks, today, formatter = window.tasks, coffer.clock.today(), Formatter()
    found: Makers = {
        "belonging-add": lambda: AddDialog(coffer, tasks, today, formatter, window),
    }
    lines = coffer.belongings.all().lines
    if lines:
        detail = coffer.belongings.detail(lines[0].holding_id)
        for name, kind in (
            ("value", dialogs.ValueDialog),
            ("rule", dialogs.RuleDialog),
            ("sell", dialogs.SellDialog),
            ("buy", dialogs.BuyDialog),
        ):
            found[f"belonging-{name}"] = lambda kind=kind: kind(  # type: ignore[misc]  # the loop's own
                coffer, tasks, detail, today, formatter, window
            )
        found["belonging-history"] = lambda: HistoryDialog(detail, formatter, window)
    company = next((one for one in lines if one.kind == "private_company"), None)
    if company is not None:
        held = coffer.belongings.detail(company.holding_id)
        found["belonging-round"] = lambda: dialogs.RoundDialog(
            coffer, tasks, held, today, formatter, window
        )
    return found


def _loans(coffer: Coffer, window: MainWindow) -> Makers:
    from ui.format import Formatter
    from ui.loans import dialogs
    from ui.loans.add_dialog import AddDebtDialog

    tasks, today, formatter = window.tasks, coffer.clock.today(), Formatter()
    found: Makers = {"loan-add": lambda: AddDebtDialog(coffer, tasks, today, formatter, window)}
    lines = coffer.loans.all().lines
    loan = next((one for one in lines if one.loan is not None), None)
    card = next((one for one in lines if one.card is not None), None)
    if loan is not None:
        owed = coffer.loans.detail(loan.name)
        for name, kind in (
            ("rate", dialogs.RateDialog),
            ("extra", dialogs.ExtraDialog),
            ("link", dialogs.LinkDialog),
        ):
            found[f"loan-{name}"] = lambda kind=kind: kind(  # type: ignore[misc]  # the loop's own
                coffer, tasks, owed, today, formatter, window
            )
    if card is not None:
        terms = coffer.loans.detail(card.name)
        found["loan-card"] = lambda: dialogs.CardDialog(
            coffer, tasks, terms, today, formatter, window
        )
    return found


def _vaults(coffer: Coffer, window: MainWindow) -> Makers:
    from ui.format import Formatter
    from ui.vaults.contributions import ContributionsDialog
    from ui.vaults.feed_dialog import FeedDialog
    from ui.vaults.form import SureDialog
    from ui.vaults.goal_dialog import VaultDialog

    tasks, formatter = window.tasks, Formatter()
    found: Makers = {"vault-add": lambda: VaultDialog(coffer, tasks, formatter, None, window)}
    lines = coffer.vaults.report().lines
    if lines:
        line = lines[min(1, len(lines) - 1)]
        detail = coffer.vaults.detail(line.name)
        found["vault-edit"] = lambda: VaultDialog(coffer, tasks, formatter, line, window)
        found["vault-feed"] = lambda: FeedDialog(coffer, tasks, formatter, line, window)
        found["vault-months"] = lambda: ContributionsDialog(detail, formatter, window)
        found["vault-remove"] = lambda: SureDialog(
            tasks, "Remove it?", "The goal goes; the holdings stay.", "Remove", lambda: None,
            line.name, window, is_danger=True,
        )  # fmt: skip
    return found


def _yields(coffer: Coffer, window: MainWindow) -> Makers:
    from ui.format import Formatter
    from ui.yields.dialogs import RuleDialog, StopDialog

    tasks, formatter = window.tasks, Formatter()
    found: Makers = {"yield-add": lambda: RuleDialog(coffer, tasks, formatter, None, window)}
    lines = coffer.yields.lines()
    if lines:
        found["yield-change"] = lambda: RuleDialog(coffer, tasks, formatter, lines[-1], window)
        found["yield-stop"] = lambda: StopDialog(coffer, tasks, lines[-1], window)
    return found


def _balances(coffer: Coffer, window: MainWindow) -> Makers:
    from ui.balances.history_dialog import HistoryDialog
    from ui.balances.mark_dialog import CloseDialog, MarkDialog
    from ui.balances.set_dialog import SetBalanceDialog, Start

    tasks = window.tasks
    found: Makers = {"balance-mark": lambda: MarkDialog(coffer, tasks, parent=window)}
    choices = coffer.balances.choices()
    if choices:
        name, symbol = choices[0].account, choices[0].symbols[0]
        start = Start(name, symbol)
        found["balance-set"] = lambda: SetBalanceDialog(coffer, tasks, start, window)
        found["balance-history"] = lambda: HistoryDialog(coffer, tasks, name, parent=window)
        found["balance-close"] = lambda: CloseDialog(coffer, tasks, name, window)
    return found


def _groups(coffer: Coffer, window: MainWindow) -> Makers:
    from ui.groups.members_dialog import MembersDialog
    from ui.groups.name_dialog import NameDialog
    from ui.statement.day_dialog import DayDialog

    tasks = window.tasks
    found: Makers = {
        "group-new": lambda: NameDialog(coffer.groups, tasks, parent=window),
        "statement-day": lambda: DayDialog(coffer.clock.today(), window),
    }
    lines = coffer.groups.all()
    if lines:
        found["group-members"] = lambda: MembersDialog(coffer, tasks, lines[0], window)
    return found
