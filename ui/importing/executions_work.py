"""What the dialogs of executions run off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.ids import BatchId
from app.domain.trading.executions import ExecutionMap
from app.ports.progress import Progress
from app.services.changes import Changes
from app.services.trading.execution_answers import (
    AdoptResult,
    ExecutionOptions,
    ExecutionResult,
    Look,
)

if TYPE_CHECKING:
    from app.bootstrap import Coffer


@dataclass(frozen=True, slots=True)
class Wish:
    """How a person wants a file to be imported."""

    account: str = ""
    known: str = "adopt"
    allows_short: bool = False
    map_name: str = ""


def look_at(coffer: Coffer, path: Path, mapping: ExecutionMap | None) -> Look:
    """Return what a file looks like."""
    return coffer.executions.look(path, mapping)


def run(
    coffer: Coffer,
    path: Path,
    mapping: ExecutionMap,
    wish: Wish,
    is_dry: bool,
    progress: Progress,
) -> ExecutionResult:
    """Try an import out, or carry it out."""
    options = ExecutionOptions(
        wish.account,
        mapping,
        wish.map_name,
        dry_run=is_dry,
        known=wish.known,
        allows_short=wish.allows_short,
    )
    return coffer.executions.run(path, options, progress)


def undo(coffer: Coffer, result: ExecutionResult) -> Changes:
    """Take an import back: what it posted, and what it only took over."""
    changes = coffer.executions.take_back(result.fill_ids, result.batch_id)
    if result.batch_id is None:
        return changes
    done = coffer.ledger.undo(BatchId(result.batch_id))
    return Changes(changes.topics | done.changes.topics | result.changes.topics)


def adopt(coffer: Coffer, account: str, is_dry: bool) -> AdoptResult:
    """Take over what the ledger has, or tell what that would be."""
    return coffer.executions.adopt(account, dry_run=is_dry)
