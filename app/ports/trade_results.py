"""Reading what the statistics of trades need: few columns of many positions."""

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple, Protocol

from app.domain.ids import AccountId, AssetId

if TYPE_CHECKING:
    from app.domain.trading.results import Group, Leg, Traded


class Note(NamedTuple):
    """What a person noted of a position, its words aside."""

    position_id: int
    strategy: str
    rating: int | None


class Stake(NamedTuple):
    """What a planned stop put at risk; see `app.domain.trading.results.risk_of`."""

    position_id: int
    open_value: Decimal
    opened: Decimal
    multiplier: Decimal
    stop: Decimal


class PutIn(NamedTuple):
    """Paper money put in, or taken out."""

    account_id: AccountId
    currency_id: AssetId
    at_us: int
    amount: Decimal


class TradeResults(Protocol):
    """Columns of positions and of what a person noted of them."""

    def accounts(self) -> set[AccountId]:
        """Return the accounts in which anything was ever traded."""
        ...

    def legs(self, account_ids: Iterable[AccountId]) -> list["Leg"]:
        """Return the positions of accounts that have fills, open ones among them, by id."""
        ...

    def leg(self, position_id: int) -> "Leg | None":
        """Return one position, also one without fills."""
        ...

    def traded(self) -> dict[int, "Traded"]:
        """Return what instruments are, by id."""
        ...

    def groups(self) -> dict[int, "Group"]:
        """Return the groups by id."""
        ...

    def notes(self) -> list[Note]:
        """Return the strategies and ratings that were noted."""
        ...

    def stakes(self) -> list[Stake]:
        """Return what was at risk in the positions of which a stop was planned."""
        ...

    def tags(self) -> list[tuple[int, str]]:
        """Return position and tag, in this order."""
        ...

    def put_in(self, account_ids: Iterable[AccountId]) -> list[PutIn]:
        """Return the paper money of accounts, in order of time."""
        ...
