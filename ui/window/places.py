"""The views by name: their titles, icons and how each is made, imported only when first shown."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.tasks import TaskRunner
from ui.window.state import ViewState
from ui.window.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.bootstrap import Coffer

Factory = Callable[["Coffer", TaskRunner, ViewState], QWidget]


def is_loaded(name: str) -> bool:
    """Tell whether a module is imported, to its end: a worker may be at it; "" is no module."""
    module = sys.modules.get(name)
    is_begun = module is not None and getattr(module.__spec__, "_initializing", False)
    return not name or (module is not None and not is_begun)


@dataclass(frozen=True, slots=True)
class Place:
    """A view in the sidebar."""

    name: str
    title: str  # English; shown through `title_of`
    icon: str
    module: str
    type: str
    is_low: bool = False  # at the sidebar's lower end
    under: str = ""  # the view in the sidebar that it belongs to, of one without a row
    tab: str = ""  # its title among those beside it, where that is shorter; English

    @property
    def is_loaded(self) -> bool:
        """Tell whether the view is imported."""
        return is_loaded(self.module)

    def load(self) -> None:
        """Import the view. For a worker: some take longer than a frame."""
        import importlib

        importlib.import_module(self.module)

    def make(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> QWidget:
        """Import the view and make it."""
        import importlib

        factory: Any = getattr(importlib.import_module(self.module), self.type)
        made: QWidget = factory(coffer, tasks, state)
        return made


PLACES = (
    Place("overview", QT_TRANSLATE_NOOP("places", "Overview"), "overview",
          "ui.overview.view", "OverviewView"),
    Place("accounts", QT_TRANSLATE_NOOP("places", "Accounts"), "accounts",
          "ui.accounts.view", "AccountsView"),
    Place("holdings", QT_TRANSLATE_NOOP("places", "Holdings"), "holdings",
          "ui.holdings.view", "HoldingsView"),
    Place("trades", QT_TRANSLATE_NOOP("places", "Trades"), "trades",
          "ui.trades.view", "TradesView"),
    Place("vaults", QT_TRANSLATE_NOOP("places", "Vaults"), "vaults",
          "ui.vaults.view", "VaultsView"),
    Place("activity", QT_TRANSLATE_NOOP("places", "Activity"), "activity",
          "ui.activity.view", "ActivityView"),
    Place("performance", QT_TRANSLATE_NOOP("places", "Performance"), "performance",
          "ui.performance.view", "PerformanceView"),
    Place("income", QT_TRANSLATE_NOOP("places", "Income"), "income",
          "ui.income.view", "IncomeView"),
    Place("connections", QT_TRANSLATE_NOOP("places", "Connections"), "connections",
          "ui.connections.view", "ConnectionsView", is_low=True),
    Place("settings", QT_TRANSLATE_NOOP("places", "Settings"), "settings",
          "ui.settings.view", "SettingsView", is_low=True),
    Place("help", QT_TRANSLATE_NOOP("places", "Help"), "help",
          "ui.help.view", "HelpView", is_low=True),
)  # fmt: skip

# Views that are reached from others and from the palette, and have no row of their own.
INNER = (
    Place("allocation", QT_TRANSLATE_NOOP("places", "Allocation"), "pie",
          "ui.allocation.view", "AllocationView", under="overview"),
    Place("statement", QT_TRANSLATE_NOOP("places", "Net-worth statement"), "table",
          "ui.statement.view", "StatementView", under="overview",
          tab=QT_TRANSLATE_NOOP("places", "Statement")),
    Place("belongings", QT_TRANSLATE_NOOP("places", "Property and valuables"), "home",
          "ui.belongings.view", "BelongingsView", under="accounts",
          tab=QT_TRANSLATE_NOOP("places", "Property")),
    Place("loans", QT_TRANSLATE_NOOP("places", "Debts"), "credit-card",
          "ui.loans.view", "DebtsView", under="accounts"),
    Place("balances", QT_TRANSLATE_NOOP("places", "Balances and statements"), "calendar",
          "ui.balances.view", "BalancesView", under="accounts",
          tab=QT_TRANSLATE_NOOP("places", "Balances")),
    Place("groups", QT_TRANSLATE_NOOP("places", "Groups"), "tag",
          "ui.groups.view", "GroupsView", under="accounts"),
    Place("options", QT_TRANSLATE_NOOP("places", "Options"), "clock",
          "ui.trades.options.view", "OptionsView", under="trades"),
    Place("trade-analysis", QT_TRANSLATE_NOOP("places", "Analysis of trades"), "performance",
          "ui.trades.analysis.view", "AnalysisView", under="trades",
          tab=QT_TRANSLATE_NOOP("places", "Analysis")),
    Place("trade-calendar", QT_TRANSLATE_NOOP("places", "Calendar of results"), "calendar",
          "ui.trades.calendar.view", "CalendarView", under="trades",
          tab=QT_TRANSLATE_NOOP("places", "Calendar")),
    Place("baskets", QT_TRANSLATE_NOOP("places", "Baskets"), "pie",
          "ui.trades.baskets.view", "BasketsView", under="trades"),
    Place("reports", QT_TRANSLATE_NOOP("places", "Reports"), "file",
          "ui.reports.view", "ReportsView", under="performance"),
    Place("yields", QT_TRANSLATE_NOOP("places", "Interest rules"), "income",
          "ui.yields.view", "YieldsView", under="income"),
    Place("files", QT_TRANSLATE_NOOP("places", "Imported files"), "import",
          "ui.importing.files_view", "FilesView", under="connections"),
    Place("jobs", QT_TRANSLATE_NOOP("places", "Background work"), "clock",
          "ui.jobs.view", "JobsView", under="settings"),
)  # fmt: skip


BY_NAME = {place.name: place for place in (*PLACES, *INNER)}


def title_of(name: str) -> str:
    """Return a view's title in the person's language."""
    place = BY_NAME.get(name)
    return QCoreApplication.translate("places", place.title) if place else name


def tab_of(name: str) -> str:
    """Return what a view is called among those beside it, in the person's language."""
    place = BY_NAME[name]
    return QCoreApplication.translate("places", place.tab or place.title)
