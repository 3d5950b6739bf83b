"""What the Trades view says before there is a trade: what will be here, and how to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.trades.words import tr
from ui.widgets.buttons import LinkButton
from ui.widgets.empty import EmptyView


class TradesEmpty(EmptyView):
    """Three ways to begin: paper money, a file of executions, what the ledger has already."""

    adopt_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Trades as positions"),
            tr(
                "What you buy and sell will be shown here as positions, with their orders and "
                "fills, their result, and what can still be closed. Try it with paper money, "
                "import a broker's executions, or take over the buys and sells of your ledger."
            ),
            tr("Open a paper account"),
            parent,
            icon_name="trades",
            second_text=tr("Import executions…"),
        )
        self.adopt = LinkButton(tr("Take over what the ledger has…"))
        self.adopt.clicked.connect(self.adopt_wanted)
        column = self.layout()
        if isinstance(column, QBoxLayout):
            column.insertWidget(column.count() - 1, self.adopt, 0, Qt.AlignmentFlag.AlignHCenter)
