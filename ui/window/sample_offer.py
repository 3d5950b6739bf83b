"""The way from an empty view to the sample data: one click, while the books are empty."""

from PySide6.QtCore import QCoreApplication

from ui.widgets.empty import EmptyView
from ui.window.state import ViewState


def offer_sample(empty: EmptyView, state: ViewState) -> None:
    """Let an empty view offer the sample; only where the books have nothing at all."""
    words = QCoreApplication.translate("sample", "Look around in sample data")
    link = empty.add_link(words)
    link.setVisible(state.offers_sample)
    state.sample_offered.connect(link.setVisible)
    link.clicked.connect(lambda: state.navigate.emit("settings", "data/fill"))
