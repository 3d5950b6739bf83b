"""The ways out of an empty view: a file, an entry by hand, and while nothing is there, a sample."""

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


def offer_beginnings(empty: EmptyView, state: ViewState) -> None:
    """Let the steps of an empty view lead to a file and to an entry by hand, or to the sample."""
    empty.acted.connect(lambda: state.navigate.emit("import", None))
    empty.acted_second.connect(lambda: state.navigate.emit("entry", None))
    offer_sample(empty, state)
