"""Where daily figures are kept: caches of the ledger and the prices, in blocks of a year."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

from app.domain.ids import AssetId, HoldingId

HoldingYear = tuple[HoldingId, int]
ScopeYear = tuple[str, int, int]  # scope, its id, year


class RollupState(NamedTuple):
    """Of which state of the books the figures in one currency are."""

    places: int  # money is whole units of 10**-places
    first_day: int  # proleptic ordinals
    last_day: int
    settings: str  # digest of the rules and of what counts
    head: str  # up to where ledger, links and prices are in


class Rollups(Protocol):
    """Stores what `app.services.valuation` works out; see there."""

    def states(self) -> dict[AssetId, RollupState]: ...
    def put_state(self, currency: AssetId, state: RollupState) -> None: ...
    def drop_state(self, currency: AssetId) -> None:
        """Say no more of which state of the books the figures are: until then nobody takes them."""
        ...

    def clear(self, currency: AssetId | None = None) -> None: ...
    def holding_days(
        self,
        currency: AssetId,
        holding_ids: Iterable[HoldingId] | None = None,
        *,
        first_year: int = 0,
        last_year: int = 9999,
    ) -> dict[HoldingYear, bytes]: ...
    def histories(
        self,
        currency: AssetId,
        holding_ids: Iterable[HoldingId] | None = None,
        *,
        first_year: int = 0,
        last_year: int = 9999,
    ) -> dict[HoldingYear, bytes]: ...
    def marks(
        self, currency: AssetId, holding_ids: Iterable[HoldingId], before_year: int = 9999
    ) -> dict[HoldingId, tuple[int, str]]: ...
    def years_of(self, currency: AssetId, holding_id: HoldingId) -> list[int]:
        """Return the years of which there are steps of a holding."""
        ...

    def put_holding_days(self, currency: AssetId, rows: Mapping[HoldingYear, bytes]) -> None: ...
    def put_histories(
        self, currency: AssetId, rows: Mapping[HoldingYear, tuple[bytes, str]]
    ) -> None: ...
    def drop(self, currency: AssetId, table: str, keys: Iterable[HoldingYear]) -> None: ...
    def drop_scopes(self, currency: AssetId, keys: Iterable[ScopeYear]) -> None:
        """Take out years of scopes."""
        ...

    def scopes(
        self,
        currency: AssetId,
        scopes: Sequence[tuple[str, int]],
        *,
        first_year: int = 0,
        last_year: int = 9999,
    ) -> dict[ScopeYear, tuple[str, ...]]: ...
    def has_any(self, currency: AssetId) -> bool:
        """Tell whether any figures of a currency are stored."""
        ...

    def all_scopes(self, currency: AssetId) -> dict[ScopeYear, tuple[str, ...]]:
        """Return the blocks of all scopes."""
        ...

    def put_scopes(self, currency: AssetId, rows: Mapping[ScopeYear, Sequence[str]]) -> None: ...
