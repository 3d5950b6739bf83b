"""Prices as they are stored: one asset in another, at a time, with a granularity."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from app.domain.ids import AssetId


class Granularity(StrEnum):
    """A daily price counts from the beginning of its day."""

    DAILY = "daily"
    INTRADAY = "intraday"
    TX_EXACT = "tx-exact"


class PricePoint(NamedTuple):
    """One edge of the price graph."""

    asset_id: AssetId
    quote_id: AssetId
    at_us: int
    value: Decimal
    granularity: str = Granularity.DAILY
    source: str = ""


@dataclass(frozen=True, slots=True)
class PriceEdit:
    """A row of the append-only history of changed prices."""

    asset_id: AssetId
    quote_id: AssetId
    at_us: int
    granularity: str
    old: Decimal | None
    new: Decimal | None  # None: taken out, by undoing its import
    edited_at: datetime
    reason: str
    source: str
