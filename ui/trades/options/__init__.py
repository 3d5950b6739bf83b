"""Options: held contracts, how they end, and strategies. Imports little until it is needed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.trading.records import Direction, InstrumentKind, PositionStatus

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from app.bootstrap import Coffer
    from app.services.trading.answers import PositionRow
    from ui.format import Formatter
    from ui.tasks import TaskRunner
    from ui.window.state import ViewState

ENDING, REOPEN, GROUP, ROLL = "ending", "reopen", "group", "roll"


def option_actions(row: "PositionRow") -> list[tuple[str, str]]:
    """Return what can be done with a position: words for a menu, and the name of the dialog."""
    is_option = row.kind == InstrumentKind.OPTION
    found: list[tuple[str, str]] = []
    if is_option and row.status == PositionStatus.OPEN:
        is_long = row.direction == Direction.LONG
        found.append((_tr("Exercise, expire…") if is_long else _tr("Assigned, expired…"), ENDING))
    if is_option and row.status == PositionStatus.EXPIRED:
        found.append((_tr("Take its end back…"), REOPEN))
    if row.status != PositionStatus.CANCELLED and row.kind != InstrumentKind.CRYPTO_PAIR:
        found.append((_tr("Group into a strategy…"), GROUP))
    if is_option and row.status != PositionStatus.CANCELLED:
        found.append((_tr("It replaced another position…"), ROLL))
    return found


def option_dialog(
    name: str,
    coffer: "Coffer",
    tasks: "TaskRunner",
    state: "ViewState",
    row: "PositionRow",
    parent: "QWidget | None" = None,
) -> "QDialog":
    """Return the dialog of an action, not yet open."""
    from ui.format import Formatter

    formatter = Formatter(is_private=state.is_private)
    return dialog_for(name, coffer, tasks, formatter, row.id, parent)


def dialog_for(
    name: str,
    coffer: "Coffer",
    tasks: "TaskRunner",
    formatter: "Formatter",
    position_id: int,
    parent: "QWidget | None" = None,
) -> "QDialog":
    """Return a dialog about a position, by its number."""
    from ui.trades.options.ending_dialog import EndingDialog, ReopenDialog
    from ui.trades.options.group_dialog import GroupDialog, RollDialog

    kinds = {ENDING: EndingDialog, REOPEN: ReopenDialog, GROUP: GroupDialog, ROLL: RollDialog}
    made: QDialog = kinds[name](coffer, tasks, position_id, formatter, parent)
    return made


def _tr(text: str) -> str:
    return QCoreApplication.translate("options", text)
