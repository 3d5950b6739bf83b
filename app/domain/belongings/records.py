"""What is kept of belongings: what a holding is, by which rule it is valued, funding rounds."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.ids import AssetId, HoldingId


class BelongingKind(StrEnum):
    """What it is; the unit of its holding follows from it.

    Property, vehicle, collectible and other: the whole, so the quantity is the share owned.
    Metal: a piece. A private company: a share.
    """

    PROPERTY = "property"
    VEHICLE = "vehicle"
    PRECIOUS_METAL = "precious_metal"
    COLLECTIBLE = "collectible"
    PRIVATE_COMPANY = "private_company"
    OTHER = "other"


class Metal(StrEnum):
    """Metals by their ISO 4217 codes, which price one troy ounce of fine metal."""

    GOLD = "XAU"
    SILVER = "XAG"
    PLATINUM = "XPT"
    PALLADIUM = "XPD"


class WeightUnit(StrEnum):
    """Units of the weight of one piece."""

    GRAM = "g"
    KILOGRAM = "kg"
    TROY_OUNCE = "ozt"


class RuleKind(StrEnum):
    """How a value goes on from the newest one that was set by hand."""

    NONE = "none"  # it stays
    GROWTH = "growth"  # by a rate a year, compound
    STRAIGHT_LINE = "straight_line"  # down to the salvage value, equal steps over a life
    DECLINING = "declining"  # down by a rate of what is left a year, not below the salvage value
    INDEX = "index"  # with the price of another asset
    METAL_SPOT = "metal_spot"  # fine ounces times the spot price


@dataclass(frozen=True, slots=True)
class Belonging:
    """What the holding of a manual asset is."""

    holding_id: HoldingId
    kind: str
    description: str = ""
    acquired_on: date | None = None
    metal: str = ""  # of a precious metal
    weight: Decimal | None = None  # of one piece, gross
    weight_unit: str = ""
    purity: Decimal | None = None  # fine metal in the weight, above 0, at most 1
    form: str = ""  # bar, coin …
    share_class: str = ""  # of a private company
    note: str = ""


@dataclass(frozen=True, slots=True)
class ValueRule:
    """From a day on, an asset is valued by this rule; of several the newest counts."""

    asset_id: AssetId
    since: date
    kind: str
    rate: Decimal | None = None  # a year, as a fraction
    salvage: Decimal | None = None  # of one unit, in the currency of its values
    months: int | None = None  # the life of a straight line
    index_asset_id: AssetId | None = None
    premium: Decimal | None = None  # over the spot price, as a fraction
    until: date | None = None


@dataclass(frozen=True, slots=True)
class FundingRound:
    """A round in which a private company sold shares, and so said what one is worth."""

    id: int
    asset_id: AssetId
    held_on: date
    name: str
    price: Decimal  # of one share, in the currency of the asset's values
    shares: Decimal | None = None  # of the company, all classes, after the round
    note: str = ""
