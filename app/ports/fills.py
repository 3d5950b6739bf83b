"""Reading fills: which of them count, and what hangs on an entry of the ledger."""

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, NamedTuple, Protocol

from app.domain.ids import AccountId, EntryId

if TYPE_CHECKING:
    from app.domain.trading.records import Fill


class Span(NamedTuple):
    """From when to when a position was open."""

    position_id: int
    opened_us: int
    closed_us: int | None
    is_flat: bool  # nothing is left of it
    has_fills: bool


class Fills(Protocol):
    """What the fold and its upkeep ask of the fills."""

    def has_fills(self) -> bool:
        """Tell whether there is any fill."""
        ...

    def known_ids(self, account_id: AccountId, among: Collection[str] = ()) -> set[str]:
        """Return the external ids of fills of an account, void ones too; all, or among some."""
        ...

    def fills_in_effect(
        self, account_id: AccountId, instrument_id: int, after_us: int | None = None
    ) -> "list[Fill]":
        """Return the fills of an instrument in an account that count, by id.

        Those without a void, and whose entry in the ledger, if they have one, is in effect.
        `after_us`: only those later than that.
        """
        ...

    def spans(self, account_id: AccountId, instrument_id: int) -> list[Span]:
        """Return from when to when the positions of an instrument in an account were open."""
        ...

    def first_us(self, position_ids: Iterable[int]) -> int | None:
        """Return the time of the first fill that positions have a part of; `None`: none."""
        ...

    def fills_of_order(self, order_id: int) -> "list[Fill]":
        """Return the fills of an order that count, by id."""
        ...

    def pairs(self) -> list[tuple[AccountId, int]]:
        """Return every account and instrument that has a fill, an order or a position."""
        ...

    def of_entries(self, entry_ids: Iterable[EntryId]) -> "list[Fill]":
        """Return the fills that hang on entries, by id."""
        ...

    def entries_of(self, entry_ids: Iterable[EntryId]) -> dict[EntryId, tuple[str, bool]]:
        """Return the source of entries, and whether they are out of effect."""
        ...

    def unpriced_pairs(self) -> list[tuple[AccountId, int]]:
        """Return (account, instrument) of positions with a fee that nothing priced."""
        ...
