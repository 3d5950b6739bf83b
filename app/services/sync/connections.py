"""Connections: made after a live check, changed, paused, taken away."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import cast

from app.domain.errors import RefusedError
from app.domain.ids import AccountId
from app.domain.sync.records import ConnectedAccount, Connection, Cursor, Status
from app.domain.sync.trouble import ProviderError, Trouble
from app.domain.times import to_us
from app.ports.clock import Clock
from app.ports.market import OrderClient
from app.ports.progress import NoProgress, Progress
from app.ports.providers import (
    AccountClient,
    Capability,
    Checked,
    Facts,
    Permission,
    Provider,
    RemoteAccount,
)
from app.ports.storage import Database, UnitOfWork
from app.ports.syncing import ProviderCatalogue, RunSession
from app.services.changes import ALL_TOPICS, Changes, Topic
from app.services.sync import credentials
from app.services.sync.accounts import as_stated
from app.services.sync.answers import (
    ConnectionDetail,
    ConnectionLine,
    Draft,
    EvidenceLine,
    QuestionLine,
    SignInStep,
)
from app.services.sync.checks import (
    check_account,
    checked_minutes,
    checked_name,
    free_connection_name,
    given_fields,
    json_of,
    permissions_of,
    proposals_of,
)
from app.services.sync.context import BRING_BACK
from app.services.sync.orders import OrdersAnswer, ask
from app.services.sync.reading import Reading, find
from app.services.sync.removing import forget, read_anew, undo_batches
from app.services.sync.service import SyncService, resolver
from app.services.sync.settling import Settling
from app.services.sync.signing_in import SignIns

List = list  # the service has a method of that name
NOTHING = NoProgress()
CHANGED = Changes(frozenset({Topic.CONNECTIONS}))


@dataclass
class ConnectionService:
    """What a person does with connections. Calls that go out take their time: for a worker."""

    database: Database
    clock: Clock
    catalogue: ProviderCatalogue
    syncing: SyncService
    _sign_ins: SignIns = field(default_factory=SignIns, repr=False)

    # What there is

    def providers(self) -> List[Facts]:
        """Return the providers of accounts that are installed, by name."""
        return sorted(self.catalogue.all(), key=lambda one: one.name.casefold())

    def list(self) -> List[ConnectionLine]:
        """Return all connections by name."""
        with self._reading() as reading:
            return reading.lines()

    def detail(self, connection_id: int) -> ConnectionDetail:
        """Return all of one.

        Raises:
            UnknownNameError: there is none of that number.
        """
        with self._reading() as reading:
            return reading.detail(connection_id)

    def questions(self, connection_id: int | None = None) -> "List[QuestionLine]":
        """Return the open questions, oldest first."""
        with self._reading() as reading:
            return reading.questions(connection_id)

    def evidence_of(self, run_id: int) -> "List[EvidenceLine]":
        """Return which answers came in with a run; those that were known already are not kept."""
        with self._reading() as reading:
            return reading.evidence_of(run_id)

    def evidence_text(self, evidence_id: int) -> str:
        """Return an answer as it arrived.

        Raises:
            UnknownNameError: there is none of that number.
        """
        with self._reading() as reading:
            return reading.evidence_text(evidence_id)

    def orders(self, connection_id: int, progress: Progress = NOTHING) -> OrdersAnswer:
        """Ask the venue live for the orders of the accounts that are followed; nothing is stored.

        A paused connection can be asked, too. What failed for one account alone is in the answer.

        Raises:
            UnknownNameError: there is no such connection.
            RefusedError: its provider tells no orders or is not installed; it is disconnected.
            ProviderError: it failed as a whole.
        """
        with self._reading() as reading:
            connection = find(reading.unit, connection_id)
            provider = self._provider(connection.provider)
            if Capability.ORDERS not in provider.facts.capabilities:
                raise RefusedError(f"{provider.facts.name} tells no orders")
            if connection.status == Status.DISCONNECTED:
                raise RefusedError(
                    f"{connection.name} is disconnected", "give it its credentials again"
                )
            fields = credentials.load(reading.unit, provider.facts, connection)
            accounts = reading.accounts(connection_id)
        session = self.syncing.sessions.open(
            provider.facts, fields, progress=progress, is_cancelled=lambda: False, keeps=False
        )
        try:
            client = cast("OrderClient", provider.open(session))
            at_us = to_us(session.now())
            return ask(client, connection_id, connection.name, accounts, at_us)
        finally:
            session.close()

    # Making one

    def check(
        self, provider_id: str, fields: Mapping[str, str], progress: Progress = NOTHING
    ) -> Draft:
        """Try credentials live, and return what a connection would have; nothing is stored.

        Raises:
            RefusedError: the provider is not installed, or a field is missing.
            ProviderError: they do not work; CAN_WITHDRAW: they can move money out;
                NO_SECRETS: these books have no keys to seal them with.
        """
        provider = self._provider(provider_id)
        facts, given = provider.facts, given_fields(provider.facts, fields)
        self._require_room(facts, given)
        checked, remote = self._live(provider, given, progress)
        with self._reading() as reading:
            names = {one.name for one in reading.unit.records(Connection).all()}
            proposals = proposals_of(reading, facts, remote)
        return Draft(facts, checked, proposals, given, free_connection_name(facts.name, names))

    def make(
        self,
        draft: Draft,
        name: str,
        followed: Mapping[str, AccountId | None],
        every_minutes: int,
    ) -> tuple[int, Changes]:
        """Store a connection; its first run brings the data.

        What an earlier connection to the same accounts had brought is known, and does not come in
        twice; what was undone since comes in again.

        Args:
            draft: what `check` returned.
            name: the person's word for it.
            followed: remote ids → the account of the books, `None`: a new one when rows come.
            every_minutes: how often it runs by itself; 0: when asked.

        Returns:
            its number.

        Raises:
            RefusedError: no name, or one that is taken; an account that does not exist, or that
                follows another one already.
            ProviderError: NO_SECRETS
        """
        facts = draft.provider
        options, secrets = credentials.split(facts, draft.fields)
        with self.database.writing() as unit:
            own_id = unit.records(Connection).next_id()
            now_us = unit.now_us()
            connection = Connection(
                own_id,
                facts.id,
                checked_name(unit, name),
                Status.ACTIVE.value,
                now_us,
                checked_minutes(every_minutes),
                json_of(options),
                permissions=permissions_of(draft.checked),
            )
            unit.records(Connection).put(connection)
            credentials.store(unit, facts, own_id, secrets, options)
            remote = {one.remote.id: one.remote for one in draft.proposals}
            for remote_id in followed:
                if remote_id not in remote:
                    raise RefusedError(f"the provider lists no account {remote_id!r}")
            for remote_id, one in remote.items():
                account = as_stated(own_id, one, None, now_us)
                if remote_id in followed:
                    account_id = followed[remote_id]
                    check_account(unit, connection, remote_id, account_id)
                    account = replace(account, is_followed=True, account_id=account_id)
                unit.records(ConnectedAccount).put(account)
            unit.records(Cursor).put(Cursor(own_id, BRING_BACK, "1", now_us))
            said = f"{facts.name}, {len(followed)} accounts followed"
            unit.audit.record("connection made", connection.name, "", said)
            unit.commit()
        return own_id, CHANGED

    # Changing one

    def change_fields(
        self, connection_id: int, fields: Mapping[str, str], progress: Progress = NOTHING
    ) -> Changes:
        """Replace what was typed, after a live check; fields left empty stay as they are.

        Raises:
            UnknownNameError, RefusedError: as elsewhere.
            ProviderError: they do not work; nothing is changed.
        """
        _, provider, stored = self._stored(connection_id)
        given = given_fields(provider.facts, {**stored, **{k: v for k, v in fields.items() if v}})
        self._require_room(provider.facts, given)
        checked, _ = self._live(provider, given, progress)
        options, secrets = credentials.split(provider.facts, given)
        with self._changing(connection_id) as (unit, connection):
            credentials.store(unit, provider.facts, connection_id, secrets, options)
            is_paused = connection.status == Status.PAUSED
            unit.records(Connection).put(
                replace(
                    connection,
                    options=json_of(options),
                    permissions=permissions_of(checked),
                    status=connection.status if is_paused else Status.ACTIVE.value,
                    cause="",
                    reason="",
                    failures=0,
                    next_us=None,
                    wait_until_us=None,
                )
            )
            unit.audit.record("credentials changed", connection.name, "", "")
        return CHANGED

    def rename(self, connection_id: int, name: str) -> Changes:
        """Give it another name.

        Raises:
            RefusedError: no name, or one that is taken.
        """
        with self._changing(connection_id) as (unit, connection):
            if name.strip() != connection.name:
                renamed = replace(connection, name=checked_name(unit, name))
                unit.records(Connection).put(renamed)
                unit.audit.record("connection renamed", renamed.name, connection.name, renamed.name)
        return CHANGED

    def set_every(self, connection_id: int, minutes: int) -> Changes:
        """Say how often it runs by itself; 0: when asked.

        Raises:
            RefusedError: less than five minutes, or more than a month.
        """
        with self._changing(connection_id) as (unit, connection):
            changed = replace(connection, every_minutes=checked_minutes(minutes), next_us=None)
            unit.records(Connection).put(changed)
            words = (str(connection.every_minutes), str(minutes))
            unit.audit.record("connection runs every", connection.name, *words)
        return CHANGED

    def follow(
        self,
        connection_id: int,
        remote_id: str,
        is_followed: bool,  # as the window's box has it
        account_id: AccountId | None = None,
    ) -> Changes:
        """Follow an account from the next run on, or no longer; what is booked stays.

        `account_id`: the account of the books; none: the one that it had, else a new one.

        Raises:
            RefusedError: there is no such account, or it follows another one already.
        """
        with self._changing(connection_id) as (unit, connection):
            records = unit.records(ConnectedAccount)
            found = records.where(connection_id=connection_id, remote_id=remote_id)
            if not found:
                raise RefusedError(f"the provider lists no account {remote_id!r}")
            before = found[0]
            wanted = account_id if account_id is not None else before.account_id
            if is_followed:
                check_account(unit, connection, remote_id, wanted)
            after = replace(before, is_followed=is_followed, account_id=wanted)
            if after == before:
                return CHANGED
            records.put(after)
            if is_followed:
                read_anew(unit, connection_id)
            action = "account followed" if is_followed else "account no longer followed"
            unit.audit.record(action, f"{connection.name}: {before.name}", "", "")
        return CHANGED

    def pause(self, connection_id: int) -> Changes:
        """Let it rest until it is resumed; a run that is going on is cancelled."""
        self.syncing.cancel(connection_id)
        self._set_status(connection_id, Status.PAUSED, "connection paused")
        return CHANGED

    def resume(self, connection_id: int) -> Changes:
        """Let it run again, from now on.

        Raises:
            RefusedError: it is disconnected.
        """
        self._set_status(connection_id, Status.ACTIVE, "connection resumed")
        return CHANGED

    def disconnect(self, connection_id: int) -> Changes:
        """Forget its credentials; what it brought stays."""
        self.syncing.cancel(connection_id)
        with self._changing(connection_id) as (unit, connection):
            unit.secrets.remove(credentials.secret_name(connection_id))
            changed = replace(
                connection, status=Status.DISCONNECTED.value, cause="", reason="", next_us=None
            )
            unit.records(Connection).put(changed)
            unit.audit.record("disconnected", connection.name, "", "credentials forgotten")
        return CHANGED

    def remove(
        self, connection_id: int, with_data: bool = False
    ) -> Changes:  # as the contract of the services has it
        """Take a connection away; what it brought stays, or is undone batch by batch.

        Undone entries stay in the ledger, out of effect. Runs and evidence go with it. A run that
        goes on elsewhere finds it gone, and ends.
        """
        self.syncing.cancel(connection_id)
        self.syncing.wait_for(connection_id)
        with self._changing(connection_id) as (unit, connection):
            undone = undo_batches(unit, self.clock, connection) if with_data else 0
            unit.secrets.remove(credentials.secret_name(connection_id))
            forget(unit, connection_id)
            said = f"with its data: {undone} batches undone" if with_data else "its data stays"
            unit.audit.record("connection removed", connection.name, "", said)
        return Changes(ALL_TOPICS) if with_data else CHANGED

    def settle(self, question_id: int, answer: str) -> Changes:
        """Answer a question.

        Raises:
            UnknownNameError: there is no such question.
            RefusedError: it is settled, or cannot be answered so; or the row cannot be booked.
        """
        with self.database.writing() as unit:
            identify = self.syncing.identify or resolver
            changes = Settling(unit, self.catalogue, identify).settle(question_id, answer)
            unit.commit()
        return changes

    # Signing in by the browser

    def begin_sign_in(
        self,
        provider_id: str,
        fields: Mapping[str, str],
        back: str,
        connection_id: int | None = None,
    ) -> SignInStep:
        """Begin a sign-in in the system's browser.

        Args:
            provider_id: of a provider with `SignIn.BROWSER`.
            fields: what was typed.
            back: the loopback address that may be returned to.
            connection_id: one that is signed in anew: its stored fields lie under `fields`.

        Raises:
            RefusedError, ProviderError: as `check`.
        """
        provider = self._provider(provider_id)
        stored: dict[str, str] = {}
        if connection_id is not None:
            _, provider, stored = self._stored(connection_id)
        given = given_fields(provider.facts, {**stored, **{k: v for k, v in fields.items() if v}})
        self._require_room(provider.facts, given)
        session = self._open(provider.facts, given, NOTHING)
        return self._sign_ins.begin(provider, given, session, back)

    def go_on_sign_in(self, handle: str, answer: Mapping[str, str]) -> dict[str, str] | None:
        """Look whether the person is done; return the fields for `check`, `None`: not yet.

        `answer`: the query of the return, {} when only time went by.

        Raises:
            RefusedError: it is over, or was never begun.
            ProviderError: it was refused or given up.
        """
        return self._sign_ins.go_on(handle, answer)

    def end_sign_in(self, handle: str) -> None:
        """Forget a sign-in; one that is not there is no error."""
        self._sign_ins.end(handle)

    def close(self) -> None:
        """Forget what was typed for sign-ins that are under way: the books are closing."""
        self._sign_ins.end_all()

    # -- parts -------------------------------------------------------------------------------

    @contextmanager
    def _reading(self) -> Iterator[Reading]:
        with self.database.reading() as unit:
            yield Reading(unit, self.catalogue, self.syncing.runs)

    @contextmanager
    def _changing(self, connection_id: int) -> Iterator[tuple[UnitOfWork, Connection]]:
        with self.database.writing() as unit:
            yield unit, find(unit, connection_id)
            unit.commit()

    def _provider(self, provider_id: str) -> Provider:
        found = self.catalogue.find(provider_id)
        if found is None:
            raise RefusedError(f"the provider {provider_id!r} is not installed")
        return found

    def _stored(self, connection_id: int) -> tuple[Connection, Provider, dict[str, str]]:
        """Return a connection, its provider, and the fields that it has."""
        with self.database.reading() as unit:
            connection = find(unit, connection_id)
            provider = self._provider(connection.provider)
            try:
                fields = credentials.load(unit, provider.facts, connection)
            except ProviderError as error:
                if error.trouble is not Trouble.NO_SECRETS:
                    raise
                fields = credentials.options_of(connection)
        return connection, provider, fields

    def _require_room(self, facts: Facts, fields: Mapping[str, str]) -> None:
        _, secrets = credentials.split(facts, fields)
        with self.database.writing() as unit:  # rolled back
            credentials.require_room(unit, facts, secrets)

    def _open(self, facts: Facts, fields: Mapping[str, str], progress: Progress) -> RunSession:
        return self.syncing.sessions.open(
            facts, fields, progress=progress, is_cancelled=lambda: False
        )

    def _live(
        self, provider: Provider, fields: Mapping[str, str], progress: Progress
    ) -> tuple[Checked, List[RemoteAccount]]:
        """Try credentials; return what they may, and the accounts."""
        facts = provider.facts
        session = self._open(facts, fields, progress)
        try:
            client = provider.open(session)
            progress.step(0, 2, "check")
            checked = client.check()
            if Permission.WITHDRAW in checked.permissions:
                raise ProviderError(Trouble.CAN_WITHDRAW, facts.name, facts.read_only)
            remote: List[RemoteAccount] = []
            if Capability.ACCOUNTS in facts.capabilities:
                progress.step(1, 2, "accounts")
                remote = [one for one in cast("AccountClient", client).accounts() if one.id]
        finally:
            session.close()
        return checked, remote

    def _set_status(self, connection_id: int, status: Status, action: str) -> None:
        with self._changing(connection_id) as (unit, connection):
            if connection.status == Status.DISCONNECTED:
                raise RefusedError(
                    f"{connection.name} is disconnected", "give it its credentials again"
                )
            if connection.status == status:
                return
            changed = replace(connection, status=status.value, cause="", reason="", next_us=None)
            unit.records(Connection).put(changed)
            unit.audit.record(action, connection.name, connection.status, status.value)
