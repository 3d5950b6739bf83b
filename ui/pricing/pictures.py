"""What the screenshots take of prices: of an asset, a source of it, what is held back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.bootstrap import Coffer
    from ui.window.frame import MainWindow


def price_dialogs(coffer: Coffer, window: MainWindow) -> dict[str, Callable[[], QWidget]]:
    """Return what makes the pictures of prices; the sources are invented."""
    from ui.connections.sample import WithConnections
    from ui.format import Formatter
    from ui.pricing.dialog import PricesDialog
    from ui.pricing.held_dialog import HeldDialog
    from ui.pricing.sample import CONNECTED, SamplePricing, WithPrices, sample_sources
    from ui.pricing.source_dialog import SourceDialog
    from ui.settings.network import NetworkSection
    from ui.settings.prices import PricesSection
    from ui.theme import dress

    symbol = next((one for one, kind, _ in coffer.accounts.symbols() if kind != "fiat"), "NVDA")
    books: Any = WithPrices(WithConnections(coffer), SamplePricing(symbol=symbol))
    nobody: Any = WithPrices(WithConnections(coffer), SamplePricing(()))
    tasks, state = window.tasks, window.state

    def source(change: int | None, provider: str = "") -> QWidget:
        line = None if change is None else sample_sources()[change]
        made = SourceDialog(books, tasks, symbol, CONNECTED, Formatter(), window, line=line)
        if provider:
            made.source.setCurrentIndex(made.source.findData(provider))
            made.search_button.click()
        elif line is not None:
            made.try_button.click()
        return made

    def section(kind: type[Any]) -> QWidget:
        made: QWidget = kind(books, tasks, state)
        made.setProperty("page", "true")
        dress(made)
        made.resize(960, 700)
        made.reload()  # type: ignore[attr-defined]  # a section
        return made

    def prices(part: str, own: Any = books) -> QWidget:
        return PricesDialog(own, tasks, state, symbol, window, part=part)

    return {
        "prices-sources": lambda: prices("sources"),
        "prices-missing": lambda: prices("gaps"),
        "prices-held": lambda: prices("held"),
        "prices-nobody": lambda: prices("sources", nobody),
        "prices-waiting": lambda: HeldDialog(books, tasks, state, window),
        "price-source-found": lambda: source(None, "samplecloses"),
        "price-source-page": lambda: source(1),
        "settings-prices-sample": lambda: section(PricesSection),
        "settings-network-sample": lambda: section(NetworkSection),
    }
