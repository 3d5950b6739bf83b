"""What is kept of a vault and its parts."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.ids import AssetId, HoldingId

ALWAYS = date(1900, 1, 1)


@dataclass(frozen=True, slots=True)
class Vault:
    """A savings goal: so much, in a currency, perhaps by a day."""

    id: int
    name: str  # unique in a database
    currency_id: AssetId
    target: Decimal
    created_on: date
    target_on: date | None = None
    colour: str = ""  # #RRGGBB; "": the theme's, by its place
    icon: str = ""
    priority: int = 0  # from 0, the most important first
    monthly: Decimal | None = None  # what is meant to be saved a month
    note: str = ""
    reached_on: date | None = None  # the first day at or above the target
    archived_on: date | None = None


@dataclass(frozen=True, slots=True)
class VaultPart:
    """How much of a holding counts for a vault from a day on; of several the newest counts."""

    vault_id: int
    holding_id: HoldingId
    since: date  # ALWAYS: as long as there is the holding
    percent: Decimal  # 0: no more; else 1 to 100
