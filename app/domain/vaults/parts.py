"""Which percentage of a holding counts for a vault on a day, and what all vaults claim together."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.coverage import Coverage, weakest
from app.domain.errors import RefusedError
from app.domain.ids import HoldingId
from app.domain.numbers import ONE, ZERO, plain, to_ledger
from app.domain.vaults.records import VaultPart

HUNDRED = Decimal(100)
PLACES = 2  # of a percentage: 33.33 is one, 33.333 is not

Percents = Mapping[tuple[int, HoldingId], Decimal]  # (vault, holding) → percent


def check_percent(percent: Decimal) -> Decimal:
    """Return a percentage that a part may have.

    Raises:
        RefusedError: below 1, above 100, or with more than two decimals.
    """
    if not ONE <= percent <= HUNDRED:
        raise RefusedError(
            f"{plain(percent)} is no percentage of a holding", "give one from 1 to 100"
        )
    if percent != percent.quantize(ONE.scaleb(-PLACES)):
        raise RefusedError(
            f"{plain(percent)} has too many decimals", f"give at most {PLACES} after the point"
        )
    return percent


def percent_on(rows: Iterable[VaultPart], on: date) -> Decimal:
    """Return the percentage on a day, of the rows of one vault and holding; 0: it is no part."""
    begun = [row for row in rows if row.since <= on]
    return max(begun, key=lambda row: row.since).percent if begun else ZERO


def percents_on(rows: Iterable[VaultPart], on: date) -> dict[tuple[int, HoldingId], Decimal]:
    """Return the percentages above zero on a day, by vault and holding."""
    own: dict[tuple[int, HoldingId], list[VaultPart]] = defaultdict(list)
    for row in rows:
        own[row.vault_id, row.holding_id].append(row)
    found = {key: percent_on(some, on) for key, some in own.items()}
    return {key: percent for key, percent in found.items() if percent}


def steps_of(rows: Iterable[VaultPart]) -> list[tuple[date, Decimal]]:
    """Return from which day on which percentage counts, in order of the days."""
    return [(row.since, row.percent) for row in sorted(rows, key=lambda row: row.since)]


def share_of(value: Decimal, percent: Decimal) -> Decimal:
    """Return a percentage of a value, rounded half-even to 30 decimals."""
    return to_ledger(value * percent / HUNDRED)


@dataclass(frozen=True, slots=True)
class Claim:
    """What all vaults together claim of one holding, in percent."""

    holding_id: HoldingId
    shares: tuple[tuple[int, Decimal], ...]  # vault, percent; by vault

    @property
    def total(self) -> Decimal:
        return sum((percent for _, percent in self.shares), ZERO)

    @property
    def free(self) -> Decimal:
        """Return what no vault claims; never below zero."""
        return max(HUNDRED - self.total, ZERO)

    @property
    def over(self) -> Decimal:
        """Return by how much it is claimed more than once; never below zero."""
        return max(self.total - HUNDRED, ZERO)

    def elsewhere(self, vault_id: int) -> tuple[tuple[int, Decimal], ...]:
        """Return what the other vaults claim."""
        return tuple(one for one in self.shares if one[0] != vault_id)


def claims_of(percents: Percents) -> dict[HoldingId, Claim]:
    """Return what is claimed of each holding."""
    shares: dict[HoldingId, list[tuple[int, Decimal]]] = defaultdict(list)
    for (vault_id, holding_id), percent in sorted(percents.items()):
        shares[holding_id].append((vault_id, percent))
    return {one: Claim(one, tuple(own)) for one, own in shares.items()}


def amount_of(
    values: Sequence[Decimal | None], coverages: Sequence[Coverage]
) -> tuple[Decimal | None, Coverage]:
    """Return what a vault holds and how far that can be trusted.

    Args:
        values: the shares of its parts in its currency; `None` where one is unknown.
        coverages: one a part, UNKNOWN where its value is.

    Without any part it is zero; without any known part it is unknown; with one missing the rest
    counts, and the coverage is partial.
    """
    known = [one for one in values if one is not None]
    amount = sum(known, ZERO) if known or not values else None
    return amount, weakest(coverages)
