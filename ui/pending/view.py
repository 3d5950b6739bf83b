"""Connections: honest about what is not there, with a step that works now."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.tasks import TaskRunner
from ui.widgets.empty import EmptyView
from ui.window.state import ViewState

if TYPE_CHECKING:
    from app.bootstrap import Coffer


class PendingView(QWidget):
    """One empty view, with one or two steps."""

    def __init__(self, state: ViewState, empty: EmptyView, first: str, second: str = "") -> None:
        super().__init__()
        self.empty = empty
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(empty)
        empty.acted.connect(lambda: state.navigate.emit(first, None))
        if second:
            empty.acted_second.connect(lambda: state.navigate.emit(second, None))

    def reload(self) -> None:
        """There is nothing to load."""


class ConnectionsView(PendingView):
    """Links to banks, brokers and exchanges, when there are any."""

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        del coffer, tasks
        empty = EmptyView(
            self.tr("Connections"),
            self.tr(
                "Links to banks, brokers, exchanges and wallets that keep accounts up to date "
                "will be shown here. This version connects to nobody: nothing leaves this "
                "computer. Files from your bank or broker can be imported as often as you like; "
                "the same row is never counted twice."
            ),
            self.tr("Import a file"),
            icon_name="connections",
            second_text=self.tr("Open Accounts"),
        )
        super().__init__(state, empty, "import", "accounts")
