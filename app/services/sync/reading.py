"""What there is to see of connections: lines, details, questions, evidence."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.accounts import Account
from app.domain.errors import UnknownNameError
from app.domain.sync.records import (
    ConnectedAccount,
    Connection,
    Cursor,
    Evidence,
    PendingRow,
    Question,
    QuestionKind,
    RunStatus,
    Status,
    SyncRun,
)
from app.domain.sync.trouble import REMEDIES, Trouble
from app.ports.providers import RemoteAccount
from app.ports.storage import UnitOfWork
from app.ports.syncing import ProviderCatalogue
from app.services.identity.asking import answers_of as answers_about_assets
from app.services.pricing.settling import answers_of as answers_about_prices
from app.services.sync import codec, credentials, evidence
from app.services.sync.answers import (
    AccountLine,
    ConnectionDetail,
    ConnectionLine,
    EvidenceLine,
    PendingLine,
    QuestionLine,
)
from app.services.sync.questions import ANSWERS, SEEN
from app.services.sync.running import OWN
from app.services.sync.runs import Runs

MOST_RUNS = 50
_TROUBLES = {one.value: one for one in Trouble}


@dataclass(frozen=True, slots=True)
class Reading:
    """Reads connections within one unit."""

    unit: UnitOfWork
    providers: ProviderCatalogue
    runs: Runs

    def lines(self) -> list[ConnectionLine]:
        """Return all connections by name."""
        found = sorted(self.unit.records(Connection).all(), key=lambda one: one.name.casefold())
        return [self.line(one) for one in found]

    def line(self, connection: Connection) -> ConnectionLine:
        own = self.unit.records(SyncRun).where(connection_id=connection.id)
        newest = max(own, key=lambda one: one.id, default=None)
        is_running = newest is not None and self.runs.is_running(newest)
        open_ = self.unit.records(Question).where(connection_id=connection.id, settled_us=None)
        provider = self.providers.find(connection.provider)
        trouble, reason = _trouble(connection, newest)
        is_active = connection.status == Status.ACTIVE and connection.every_minutes > 0
        return ConnectionLine(
            connection,
            provider.facts if provider else None,
            self.accounts(connection.id),
            newest,
            is_running,
            connection.next_us if is_active else None,
            len(open_),
            trouble,
            reason,
            REMEDIES[trouble] if trouble else None,
        )

    def accounts(self, connection_id: int) -> tuple[AccountLine, ...]:
        names = {one.id: one.name for one in self.unit.catalogue.accounts()}
        rows = self.unit.records(ConnectedAccount).where(connection_id=connection_id)
        return tuple(
            AccountLine(one, names.get(one.account_id, "") if one.account_id else "")
            for one in sorted(rows, key=lambda one: (one.is_gone, one.name.casefold()))
        )

    def detail(self, connection_id: int) -> ConnectionDetail:
        """Return all of one.

        Raises:
            UnknownNameError: there is none.
        """
        connection = find(self.unit, connection_id)
        unit = self.unit
        runs = unit.records(SyncRun).where(connection_id=connection_id)
        return ConnectionDetail(
            self.line(connection),
            json.loads(connection.options or "{}"),
            tuple(sorted(runs, key=lambda one: -one.id)[:MOST_RUNS]),
            tuple(self.questions(connection_id)),
            self.pending(connection_id),
            tuple(
                one
                for one in unit.records(Cursor).where(connection_id=connection_id)
                if not one.stream.startswith(OWN)
            ),
            credentials.secret_name(connection_id) in unit.secrets.names(),
        )

    def questions(self, connection_id: int | None = None) -> list[QuestionLine]:
        """Return the open questions, oldest first; of all connections without an id."""
        names = {one.id: one.name for one in self.unit.records(Connection).all()}
        records = self.unit.records(Question)
        rows = (
            records.where(settled_us=None)
            if connection_id is None
            else records.where(settled_us=None, connection_id=connection_id)
        )
        return [
            QuestionLine(
                one,
                names.get(one.connection_id, ""),
                json.loads(one.detail or "{}"),
                answers_of(one),
            )
            for one in sorted(rows, key=lambda one: one.id)
        ]

    def pending(self, connection_id: int) -> tuple[PendingLine, ...]:
        names = {
            line.account.remote_id: line.booked_name or line.account.name
            for line in self.accounts(connection_id)
        }
        found: list[PendingLine] = []
        for row in self.unit.records(PendingRow).where(connection_id=connection_id):
            entry = codec.from_json(row.content)
            found.append(
                PendingLine(
                    row,
                    names.get(row.remote_id, row.remote_id),
                    entry.on.isoformat(),
                    entry.kind,
                    entry.amount if entry.amount is not None else entry.quantity,
                    entry.currency,
                    entry.asset.symbol if entry.asset else "",
                    entry.note,
                )
            )
        return tuple(sorted(found, key=lambda one: one.on, reverse=True))

    def evidence_of(self, run_id: int) -> list[EvidenceLine]:
        return [
            EvidenceLine(
                one.id, one.connection_id, one.run_id, one.at_us, one.what, one.digest, one.size
            )
            for one in self.unit.records(Evidence).where(run_id=run_id)
        ]

    def evidence_text(self, evidence_id: int) -> str:
        """Return an answer as it arrived; what is no text is shown as well as it can be.

        Raises:
            UnknownNameError: there is none of that number.
            RefusedError: it was changed, so that it cannot be unpacked.
        """
        found = self.unit.records(Evidence).where(id=evidence_id)
        if not found:
            raise UnknownNameError("answer", str(evidence_id))
        return evidence.unpack(found[0].body, found[0].size).decode("utf-8", "replace")

    def likely(
        self, remote: RemoteAccount, institution: str, taken: Sequence[Account]
    ) -> Account | None:
        """Return the account of the books that a remote one is likely to be.

        By its number's end, else by its name; at the same institution before others.
        """
        homes = {one.id: one.name for one in self.unit.catalogue.institutions()}
        wanted = (remote.institution or institution).casefold()
        best: tuple[int, Account] | None = None
        used = {one.id for one in taken}
        for account in self.unit.catalogue.accounts():
            if account.id in used or account.closed_on is not None:
                continue
            if remote.currency and account.currency not in {"", remote.currency}:
                continue
            is_mask = bool(remote.mask) and account.mask == remote.mask
            is_name = account.name.casefold() in {
                remote.name.casefold(),
                remote.official_name.casefold(),
            }
            if not is_mask and not is_name:
                continue
            is_home = homes.get(account.institution_id, "").casefold() == wanted
            score = 4 * is_mask + 2 * is_home + is_name
            if best is None or score > best[0]:
                best = (score, account)
        return None if best is None else best[1]


def find(unit: UnitOfWork, connection_id: int) -> Connection:
    """Return a connection.

    Raises:
        UnknownNameError: there is none of that number.
    """
    found = unit.records(Connection).where(id=connection_id)
    if not found:
        raise UnknownNameError("connection", str(connection_id))
    return found[0]


def answers_of(question: Question) -> tuple[str, ...]:
    """Return what may be answered."""
    if question.key.startswith("gone:"):
        return (SEEN,)
    if about_prices := answers_about_prices(question):
        return about_prices
    if about_assets := answers_about_assets(question):
        return about_assets
    kinds = {one.value: one for one in QuestionKind}
    kind = kinds.get(question.kind)
    return ANSWERS.get(kind, (SEEN,)) if kind else (SEEN,)


def _trouble(connection: Connection, newest: SyncRun | None) -> tuple[Trouble | None, str]:
    if connection.status == Status.NEEDS_ATTENTION:
        return _TROUBLES.get(connection.cause), connection.reason
    if newest is None or newest.status in (RunStatus.DONE, RunStatus.RUNNING):
        return None, ""
    return _TROUBLES.get(newest.cause), newest.error
