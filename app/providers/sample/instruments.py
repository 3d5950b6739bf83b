"""What the invented market trades. Names and symbols are made up; none is meant to exist."""

from dataclasses import dataclass
from decimal import Decimal

from app.domain.assets import AssetType

STOCK, COIN, OTHER = AssetType.PUBLIC_STOCK, AssetType.CRYPTO, AssetType.OTHER

WORLD, BONDS = "EVWL", "EVBD"
GOLD, EURO = "GOLDOZ", "EUR"
PEBBLE, FERN, LICHEN = "PBLQ", "FRNQ", "LCHN"
HOME, CAR, TIDEWATER = "HOME", "CAR", "TDWR"


@dataclass(frozen=True, slots=True)
class Split:
    """New shares for an old one, after so many years."""

    years: float
    ratio: Decimal


@dataclass(frozen=True, slots=True)
class Instrument:
    """How a price moves: by the whole market, by its sector and by itself.

    Volatilities are yearly fractions of log returns. `growth` is what ten years make of one unit
    of money, splits aside, give or take a few percent.
    """

    symbol: str
    name: str
    start: float
    growth: float
    own: float
    beta: float = 1.0
    sector: str = ""
    type: str = STOCK
    category: str = ""
    currency: str = "USD"
    dividend: float = 0.0  # a year, as a fraction of the price
    places: int = 2  # of the price
    decimals: int = 4  # of the quantity
    split: Split | None = None

    @property
    def trades_daily(self) -> bool:
        return self.type == COIN


MARKET_VOLATILITY = 0.155
SECTOR_VOLATILITY = {
    "technology": 0.14,
    "consumer": 0.08,
    "health": 0.09,
    "energy": 0.17,
    "industry": 0.09,
    "finance": 0.11,
    "coins": 0.48,
}

INSTRUMENTS = (
    Instrument(WORLD, "Everland World ETF", 52.0, 2.35, 0.02, dividend=0.018),
    Instrument(BONDS, "Everland Bond ETF", 41.0, 1.08, 0.045, 0.06, dividend=0.028),
    Instrument(
        "VELQ", "Velqor Software", 92.0, 5.6, 0.2, 1.2, "technology",
        split=Split(6.2, Decimal(4)),
    ),
    Instrument("NIMQ", "Nimbrel Cloud", 34.0, 2.9, 0.27, 1.25, "technology"),
    Instrument("ZPHQ", "Zephrion Chips", 21.0, 4.1, 0.3, 1.45, "technology", dividend=0.004),
    Instrument("BRWF", "Brightwell Foods", 58.0, 1.55, 0.13, 0.6, "consumer", dividend=0.031),
    Instrument("HALV", "Halvora Health", 76.0, 2.1, 0.16, 0.75, "health", dividend=0.02),
    Instrument("KLPD", "Kelpond Energy", 44.0, 1.25, 0.18, 0.95, "energy", dividend=0.047),
    Instrument("ORRN", "Orrin Railways", 63.0, 2.0, 0.15, 0.95, "industry", dividend=0.022),
    Instrument("TALB", "Talbrook Bank", 29.0, 1.6, 0.16, 1.1, "finance", dividend=0.034),
    Instrument(
        "RSTK", "Rustick Motors", 27.0, 0.14, 0.32, 1.35, "industry",
        split=Split(7.3, Decimal("0.125")),
    ),
    Instrument(
        "RHNO", "Rhenmark Optik", 88.0, 1.9, 0.18, 0.9, "industry", currency=EURO, dividend=0.024
    ),
    Instrument(GOLD, "Gold coin, 1 oz", 1_210.0, 2.1, 0.14, 0.0, "", OTHER, "precious_metal"),
    Instrument(PEBBLE, "Pebblecoin", 1_150.0, 21.0, 0.3, 0.7, "coins", COIN, decimals=8),
    Instrument(FERN, "Fernchain", 0.62, 5.2, 0.55, 0.8, "coins", COIN, places=4, decimals=8),
)  # fmt: skip
BY_SYMBOL = {instrument.symbol: instrument for instrument in INSTRUMENTS}
