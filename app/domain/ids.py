"""A distinct type for the id of each kind of row, so that they cannot be mixed up."""

from typing import NewType

InstitutionId = NewType("InstitutionId", int)
AccountId = NewType("AccountId", int)
AssetId = NewType("AssetId", int)
HoldingId = NewType("HoldingId", int)
BatchId = NewType("BatchId", int)
EntryId = NewType("EntryId", int)
LegId = NewType("LegId", int)
LinkId = NewType("LinkId", int)
ObservationId = NewType("ObservationId", int)
