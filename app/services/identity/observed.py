"""Balances and splits of two holdings of one account, as they become one."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.domain.accounts import Account, Holding
from app.domain.balance import balance_at
from app.domain.errors import RefusedError
from app.domain.ids import EntryId, ObservationId
from app.domain.kinds import Kind
from app.domain.ledger import LegRecord
from app.domain.observations import NewObservation, Observation


@dataclass(frozen=True, slots=True)
class Half:
    """One of two holdings of an account, with what is known of it."""

    holding: Holding
    account: Account
    legs: Sequence[LegRecord]
    observations: Sequence[Observation]

    def at(self, at_us: int) -> Decimal | None:
        """Return its balance at a time; `None`: unknown."""
        if not self.legs and not self.observations:
            return Decimal(0)
        return balance_at(
            at_us,
            self.legs,
            self.observations,
            may_be_negative=self.account.allows_short,
            is_complete=self.holding.has_complete_history,
        ).quantity


@dataclass(frozen=True, slots=True)
class Together:
    """The observed balances of two holdings as those of one."""

    new: tuple[NewObservation, ...]
    gone: tuple[ObservationId, ...]  # that tell of one of the two alone


def together(gone: Half, kept: Half) -> Together:
    """Add the balances that were observed of two holdings: one alone tells of half of them.

    Where the other one's balance is not known at that time, neither is the sum.
    """
    seen = [*gone.observations, *kept.observations]
    new: dict[tuple[int, str], NewObservation] = {}
    for one in sorted(seen, key=lambda one: (one.at_us, one.id)):
        first, second = gone.at(one.at_us), kept.at(one.at_us)
        if first is not None and second is not None:
            new[one.at_us, one.source] = NewObservation(
                kept.holding.id, one.at_us, first + second, one.source
            )
    return Together(tuple(new.values()), tuple(one.id for one in seen))


def doubled_splits(gone: Half, kept: Half) -> set[EntryId]:
    """Return the splits of the first holding that the second one has as well.

    A split changes all that there is, so it may be booked once.

    Raises:
        RefusedError: a split is booked of one of two that were both held then.
    """
    doubled: set[EntryId] = set()
    for half, other in ((gone, kept), (kept, gone)):
        for leg in _splits(half):
            if any(
                _is_same(leg, one) and _is_next(leg, one, half, other) for one in _splits(other)
            ):
                if half is gone:
                    doubled.add(leg.entry_id)
            elif other.at(leg.at_us) != 0:
                raise RefusedError(
                    f"in {half.account.name} a split is booked of one of the two alone "
                    f"(entry {leg.entry_id})",
                    "book it of the other one as well, on the same day, or void it",
                )
    return doubled


def _splits(half: Half) -> list[LegRecord]:
    return [leg for leg in half.legs if leg.kind == Kind.SPLIT]


def _is_same(first: LegRecord, second: LegRecord) -> bool:
    return first.day == second.day and first.counter_quantity == second.counter_quantity


def _is_next(first: LegRecord, second: LegRecord, one: Half, other: Half) -> bool:
    """Tell whether nothing was booked between two splits."""
    low, high = sorted((first.at_us, second.at_us))
    between = [*one.legs, *other.legs]
    return not any(low < leg.at_us < high for leg in between)
