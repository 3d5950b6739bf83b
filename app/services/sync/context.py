"""What one run of a connection knows and counts, from its start to its end."""

import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from app.domain.errors import CancelledError
from app.domain.sync.records import ConnectedAccount, Connection, RunStatus, SyncRun
from app.ports.clock import Clock
from app.ports.providers import Facts, RemoteAccount
from app.ports.storage import Database, UnitOfWork
from app.ports.syncing import Identifier, PriceGate, RunSession
from app.services.registry import Registry
from app.services.sync.figures import Outstanding
from app.services.sync.known import KnownRows

MOST_TOLD = 50  # rejected rows whose reasons are kept with a run
BRING_BACK = "#bring-back"  # a cursor of ours: what was undone may come in again
IdentifierMaker = Callable[[UnitOfWork, Registry, str], Identifier]


@dataclass(frozen=True, slots=True)
class Tools:
    """What all runs share."""

    database: Database
    clock: Clock
    gate: PriceGate
    identify: IdentifierMaker
    outstanding: Outstanding


@dataclass(slots=True)
class Tally:
    """What a run counted; changed by whole transactions alone."""

    pages: int = 0
    read: int = 0
    added: int = 0
    known: int = 0
    changed: int = 0
    removed: int = 0
    pending: int = 0
    rejected: int = 0
    observed: int = 0
    prices: int = 0
    questions: int = 0
    told: tuple[dict[str, Any], ...] = ()

    def copy(self) -> "Tally":
        return replace(self)

    def reject(self, line: int, reason: object, row: str = "") -> None:
        """Count a row that could not be taken, and keep why."""
        self.rejected += 1
        if len(self.told) < MOST_TOLD:
            note = {"line": line, "reason": str(reason)[:300], "row": row[:300]}
            self.told = (*self.told, note)


@dataclass
class RunContext:
    """One run. Belongs to one thread."""

    tools: Tools
    connection: Connection
    facts: Facts
    session: RunSession
    run: SyncRun
    owner: str
    cancelled: threading.Event
    brings_back: bool = False
    tally: Tally = field(default_factory=Tally)
    remote: dict[str, RemoteAccount] = field(default_factory=dict)
    accounts: dict[str, ConnectedAccount] = field(default_factory=dict)
    streams: dict[str, str] = field(default_factory=dict)  # what became of each
    known: KnownRows = field(init=False)
    has_removed: bool | None = None  # an earlier run took rows out that were taken back

    def __post_init__(self) -> None:
        self.known = KnownRows(self.source)

    @property
    def source(self) -> str:
        """Return the source of its entries: the provider, so that a connection can be remade."""
        return self.facts.id

    @property
    def followed(self) -> list[str]:
        """Return the remote ids of the accounts that are followed and listed."""
        return [
            one.remote_id
            for one in self.accounts.values()
            if one.is_followed and not one.is_gone and one.remote_id in self.remote
        ]

    def check_cancelled(self) -> None:
        """Stop where the run was cancelled.

        Raises:
            CancelledError
        """
        if self.cancelled.is_set():
            raise CancelledError

    def require_claim(self, unit: UnitOfWork) -> None:
        """Make sure, in a writing unit, that the run is still this one's to write.

        Raises:
            CancelledError: another process took the connection over, or it was taken away.
        """
        rows = unit.records(SyncRun).where(id=self.run.id)
        if (
            not rows
            or rows[0].status != RunStatus.RUNNING
            or rows[0].detail != self.run.detail
            or not unit.records(Connection).where(id=self.connection.id)
        ):
            self.cancelled.set()
            raise CancelledError

    def counted(self, tally: Tally, now_us: int) -> SyncRun:
        """Return the row of the run with a tally."""
        values: dict[str, Any] = {
            name: getattr(tally, name)
            for name in (
                "pages", "read", "added", "known", "changed", "removed", "pending", "rejected",
                "observed", "prices", "questions",
            )
        }  # fmt: skip
        return replace(
            self.run,
            accounts=len(self.followed),
            calls=self.session.calls,
            beat_us=now_us,
            **values,
        )


def options_of(detail: str) -> Mapping[str, Any]:
    """Return the JSON of a record, nothing where it is none."""
    try:
        found = json.loads(detail or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def mark_of(connection: Connection) -> str:
    """Return what the batches of a connection bear as the digest of what they came from.

    Numbers of connections are given anew; together with the time they are not.
    """
    return f"connection:{connection.id}:{connection.made_us}"
