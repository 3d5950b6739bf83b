"""What the frame itself shows of the books: accounts, the age of prices, what can be searched."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.tasks import TaskRunner, ignore
from ui.window.state import ViewState

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.domain.failure import CofferError
    from app.services.changes import Changes
    from app.services.portfolio import FirstScreen
    from app.services.reports import AccountLine, HoldingLine
    from app.services.trading.answers import PositionRow

MOST_POSITIONS = 200  # open ones that the palette finds


@dataclass(frozen=True, slots=True)
class Settled:
    """What a profile says of itself."""

    base: str
    currencies: tuple[str, ...]
    name: str
    is_sample: bool = False
    is_empty: bool = False  # nothing was ever written


class Directory(QObject):
    """Loads the frame's own lists, and again after every write that touches them."""

    accounts_loaded = Signal(object)  # tuple[AccountLine, ...]
    holdings_loaded = Signal(object)  # HoldingsReport
    settled = Signal(object)  # Settled
    failed = Signal(object)  # CofferError

    def __init__(
        self, coffer: "Coffer", tasks: TaskRunner, state: ViewState, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._coffer = coffer
        self._tasks = tasks
        self._state = state
        self.accounts: tuple[AccountLine, ...] = ()
        self.holdings: tuple[HoldingLine, ...] = ()
        self.vaults: tuple[tuple[int, str], ...] = ()  # ids and names
        self.positions: tuple[PositionRow, ...] = ()  # open trades
        self.newest_price: date | None = None
        tasks.changed.connect(self._on_changed)
        state.as_of_changed.connect(self.load_figures)
        state.base_changed.connect(self.load_figures)

    def load(self) -> None:
        """Load everything."""
        self._tasks.reload(self, "settled", self._read_settled, self.settled.emit, self._on_failed)
        self._tasks.reload(self, "vaults", self._read_vaults, self._on_vaults, ignore)
        self.load_positions()
        self.load_figures()

    def load_positions(self) -> None:
        """Load the open trades."""
        self._tasks.reload(self, "positions", self._read_positions, self._on_positions, ignore)

    def load_figures(self, *_: object) -> None:
        """Load what depends on the day and the currency."""
        as_of, base = self._state.as_of, self._state.base
        portfolio = self._coffer.portfolio
        self._tasks.reload(
            self,
            "figures",
            lambda: portfolio.first_screen(as_of, base=base),
            self._on_figures,
            self._on_failed,
        )

    def _read_vaults(self) -> tuple[tuple[int, str], ...]:
        return self._coffer.vaults.names()  # the service is imported here, on a worker

    def _read_settled(self) -> Settled:
        profile, accounts = self._coffer.profile, self._coffer.accounts
        chosen = tuple(filter(None, profile.get("display_currencies").split(",")))
        fiat = chosen or tuple(asset.symbol for asset in accounts.assets() if asset.is_fiat)
        is_sample = self._coffer.demo.is_demo()
        is_empty = profile.is_empty()
        return Settled(profile.base_currency(), fiat, profile.name(), is_sample, is_empty)

    def _read_positions(self) -> "tuple[PositionRow, ...]":
        from app.domain.trading.records import PositionStatus
        from app.services.trading.answers import PositionQuery

        query = PositionQuery(status=PositionStatus.OPEN, limit=MOST_POSITIONS)
        return self._coffer.trading.positions(query).rows

    def _on_positions(self, rows: "tuple[PositionRow, ...]") -> None:
        self.positions = rows

    def _on_figures(self, screen: "FirstScreen") -> None:
        self.accounts = screen.accounts
        self.holdings = screen.holdings.lines
        self.newest_price = screen.newest_price
        self.accounts_loaded.emit(screen.accounts)
        self.holdings_loaded.emit(screen.holdings)

    def _on_vaults(self, vaults: tuple[tuple[int, str], ...]) -> None:
        self.vaults = vaults

    def _on_changed(self, changes: "Changes") -> None:
        if changes.topics:
            self.load()

    def _on_failed(self, error: "CofferError") -> None:
        self.failed.emit(error)
