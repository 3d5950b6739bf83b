"""Assets: anything that can be held or priced."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.ids import AssetId


class AssetType(StrEnum):
    """Types of assets, as `interfaces` spells them."""

    FIAT = "fiat"
    CRYPTO = "crypto"
    PUBLIC_STOCK = "public-stock"
    PRIVATE_COMPANY = "private-company"
    OPTION = "option"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Asset:
    """Identified by (symbol, type, market segment)."""

    id: AssetId
    symbol: str
    type: str
    market_segment: str = ""
    name: str = ""
    decimals: int = 8  # digits shown; all digits count
    is_type_guessed: bool = False  # first seen without a type; the next row that states one decides
    scam_probability: float | None = None  # a score of a provider, 0 to 1; no money
    unpriceable_until: datetime | None = None
    cooldown_days: int = 0
    category: str = ""  # property, vehicle, precious_metal …, where the type does not tell
    merged_into: AssetId | None = None  # it was found to be that one, which stands for both

    @property
    def is_fiat(self) -> bool:
        return self.type == AssetType.FIAT
