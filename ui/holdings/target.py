"""What other screens ask the activity screen to show."""

from dataclasses import dataclass

from app.domain.ids import AccountId, AssetId, BatchId, HoldingId


@dataclass(frozen=True, slots=True)
class HoldingEntries:
    """The entries of one holding; with an asset, also those that only name it, as a payer."""

    holding_id: HoldingId
    name: str
    kinds: frozenset[str] = frozenset()
    asset_id: AssetId | None = None
    account_id: AccountId | None = None


@dataclass(frozen=True, slots=True)
class BatchEntries:
    """The entries that came in together: an import, an edit."""

    batch_id: BatchId
    name: str
