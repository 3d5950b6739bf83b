"""What the sample portfolio consists of. Everything in it is invented, and its title says so."""

from dataclasses import dataclass

from app.domain.activities import ActivityRow, ObservationRow, PriceRow
from app.ports.sample_household import SampleHousehold
from app.ports.sample_trades import SampleTrades

TITLE = "Sample portfolio, invented"
BASE_CURRENCY = "USD"


@dataclass(frozen=True, slots=True)
class SampleAccount:
    """An account and the institution that it belongs to."""

    name: str
    institution: str
    institution_type: str
    type: str
    subtype: str
    currency: str = BASE_CURRENCY
    tracks_cash: bool = True
    official_name: str = ""
    mask: str = ""  # the last digits of its number


@dataclass(frozen=True, slots=True)
class SampleAsset:
    """An asset; `decimals` are those shown."""

    symbol: str
    type: str
    name: str
    category: str = ""
    decimals: int = 4


@dataclass(frozen=True, slots=True)
class SamplePortfolio:
    """Ten years of a household up to a day. All rows are in order of time."""

    title: str
    base_currency: str
    accounts: tuple[SampleAccount, ...]
    assets: tuple[SampleAsset, ...]
    activities: tuple[ActivityRow, ...]
    prices: tuple[PriceRow, ...]
    observations: tuple[ObservationRow, ...]
    household: SampleHousehold
    trades: SampleTrades
