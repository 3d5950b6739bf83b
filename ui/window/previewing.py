"""What the window shows before its books are open: what they showed last, if nothing changed since.

The real books take its place without a flicker: the view stays, and is drawn again only where a
figure differs. What is asked for meanwhile is done once the books are there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ui.format import Formatter
from ui.own_day import own_day
from ui.window.view import UNOPENED

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.services.glance import Glance
    from ui.overview.view import OverviewView
    from ui.window.frame import MainWindow


class Preview:
    """One glance in the window, until `give_over`."""

    def __init__(self, window: MainWindow, glance: Glance) -> None:
        self._window = window
        self._asked: tuple[str, Any] | None = None
        self._view: OverviewView | None = None
        self._show_frame(glance)
        if window.memory.text("view", "overview") == "overview":
            self._show_view(glance)

    def ask(self, name: str, payload: Any) -> None:
        """Note what a person wants; the newest wish counts."""
        self._asked = (name, payload)

    def give_over(self, coffer: Coffer) -> bool:
        """Give the books to the view that is shown; tell whether there is one."""
        if self._view is None:
            return False
        self._view.use(coffer)
        return True

    @property
    def asked(self) -> tuple[str, Any] | None:
        """What a person asked for meanwhile."""
        return self._asked

    def _show_frame(self, glance: Glance) -> None:
        window = self._window
        window.sidebar.show_profile(glance.name, is_sample=glance.is_sample)
        window.top_bar.set_currencies(glance.base, glance.currencies)
        formatter = Formatter(is_private=window.state.is_private)
        window.sidebar.show_accounts(glance.accounts, glance.base, formatter)
        window.top_bar.set_newest_price(glance.newest_price, own_day())

    def _show_view(self, glance: Glance) -> None:
        window = self._window
        view = window.show_place("overview", UNOPENED)
        self._view = cast("OverviewView", view)
        self._view.show_glance(glance)
