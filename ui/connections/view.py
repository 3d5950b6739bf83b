"""Connections: honest about what is not there, with steps that work now."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.tasks import TaskRunner
from ui.widgets.empty import EmptyView
from ui.window.state import ViewState

if TYPE_CHECKING:
    from app.bootstrap import Coffer


class ConnectionsView(QWidget):
    """Links to banks, brokers and exchanges, when there are any."""

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__()
        del coffer, tasks
        self.empty = EmptyView(
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
        self.empty.acted.connect(lambda: state.navigate.emit("import", None))
        self.empty.acted_second.connect(lambda: state.navigate.emit("accounts", None))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.empty)

    def reload(self) -> None:
        """There is nothing to load."""
