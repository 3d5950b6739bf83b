"""Every balance that was ever stated, as stored: in effect, corrected or taken back."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from app.domain.errors import RefusedError
from app.domain.ids import BatchId, HoldingId, ObservationId
from app.domain.ledger import Batch
from app.ports.storage import UnitOfWork

MANUAL = "manual"  # origin of the batches of balances that were stated by hand


@dataclass(frozen=True, slots=True)
class StoredBalance:
    """An observation's row, in effect or not."""

    id: ObservationId
    holding_id: HoldingId
    batch_id: BatchId
    at_us: int
    balance: Decimal
    source: str
    available: Decimal | None
    limit: Decimal | None
    recorded_us: int


def stored_balances(unit: UnitOfWork) -> list[StoredBalance]:
    """Return the rows of all balances that were ever stated, in order of their ids."""
    shape = next(one for one in unit.dump.shapes() if one.name == "observation")
    names = ("id", "holding_id", "batch_id", "at_us", "balance", "source", "available",
             "credit_limit", "recorded_at")  # fmt: skip
    places = [shape.columns.index(name) for name in names]
    found = []
    for row in unit.dump.rows("observation"):
        own, holding, batch, at_us, balance, source, available, limit, recorded = (
            row[place] for place in places
        )
        found.append(
            StoredBalance(
                ObservationId(_whole(own)),
                HoldingId(_whole(holding)),
                BatchId(_whole(batch)),
                _whole(at_us),
                Decimal(str(balance)),
                str(source),
                None if available is None else Decimal(str(available)),
                None if limit is None else Decimal(str(limit)),
                _whole(recorded),
            )
        )
    return found


def taken_back(unit: UnitOfWork, batches: Mapping[BatchId, Batch]) -> set[ObservationId]:
    """Return the balances that a void or an undo in effect took out, and no correction."""
    shape = next(one for one in unit.dump.shapes() if one.name == "observation_void")
    places = [shape.columns.index(name) for name in ("observation_id", "batch_id")]
    found = set()
    for row in unit.dump.rows("observation_void"):
        observation, batch = (_whole(row[place]) for place in places)
        by = batches[BatchId(batch)]
        if not by.is_undone and by.origin != MANUAL:
            found.add(ObservationId(observation))
    return found


def _whole(value: object) -> int:
    return int(str(value))


def is_alone(batch: Batch) -> bool:
    """Tell whether a batch brought one balance and nothing else."""
    return batch.observations == 1 and not batch.entries and not batch.prices


def check_alone(batch: Batch) -> None:
    """Refuse to take out one balance of a batch that brought more.

    Raises:
        RefusedError
    """
    if not is_alone(batch):
        others = batch.observations + batch.entries + batch.prices - 1
        raise RefusedError(
            f"it came with {others} other rows in batch {batch.id} ({batch.label})",
            f"correct its amount, or take the whole batch out: coffer undo {batch.id}",
        )
