"""What a person's answer to a question does; what it does later, the next run does."""

import json
from dataclasses import replace
from typing import Any

from app.domain.accounts import Account
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ids import EntryId
from app.domain.ledger import NewBatch, NewEntry
from app.domain.sync.records import ConnectedAccount, Connection, Question, QuestionKind
from app.ports.providers import RemoteEntry
from app.ports.storage import UnitOfWork
from app.ports.syncing import ProviderCatalogue
from app.services.changes import Changes, Topic
from app.services.identity.asking import answers_of as answers_about_assets
from app.services.identity.settling import settle_same
from app.services.preferences import read_preferences
from app.services.pricing.settling import answers_of as answers_about_prices
from app.services.pricing.settling import settle_question
from app.services.recording import note_names
from app.services.registry import Registry
from app.services.sync import codec
from app.services.sync.booking import Booker
from app.services.sync.checkpoint import SYNC, void_of
from app.services.sync.context import IdentifierMaker, mark_of
from app.services.sync.figures import Written, follow_now
from app.services.sync.questions import TAKE
from app.services.sync.reading import answers_of

MORE = "~2"  # after the id of a payment that shares it with another one


class Settling:
    """Answers questions, in one writing unit; the caller commits."""

    def __init__(
        self, unit: UnitOfWork, providers: ProviderCatalogue, identify: IdentifierMaker
    ) -> None:
        self._unit, self._providers, self._identify = unit, providers, identify

    def settle(self, question_id: int, answer: str) -> Changes:
        """Take an answer.

        Of a row that the provider changed, `take` voids the booked one and books the new one. Of
        an id that stands for two payments, `take` books the other one as well. Ranges that were
        held back are taken, or left, by the next run.

        Raises:
            UnknownNameError: there is no such question.
            RefusedError: it is settled, or cannot be answered so; or the row cannot be booked.
        """
        found = self._unit.records(Question).where(id=question_id)
        if not found:
            raise UnknownNameError("question", str(question_id))
        question = found[0]
        if question.settled_us is not None:
            raise RefusedError("the question is settled already")
        if answer not in answers_of(question):
            raise RefusedError(
                f"{answer!r} is no answer to this", "use " + ", ".join(answers_of(question))
            )
        if answers_about_prices(question):
            return settle_question(self._unit, question_id, answer)
        if answers_about_assets(question):
            return settle_same(self._unit, question, answer)
        topics = {Topic.CONNECTIONS}
        if answer == TAKE and question.key.startswith("row:"):
            self._take_row(question)
            topics |= {Topic.LEDGER, Topic.ACCOUNTS}
        settled = replace(question, settled_us=self._unit.now_us(), answer=answer)
        self._unit.records(Question).put(settled)
        self._unit.audit.record("answered", f"{question.kind}: {question.subject}", "", answer)
        return Changes(frozenset(topics))

    def _take_row(self, question: Question) -> None:
        unit = self._unit
        detail: dict[str, Any] = json.loads(question.detail)
        row = codec.from_json(detail["row"])
        connections = unit.records(Connection).where(id=question.connection_id)
        if not connections:
            raise RefusedError("its connection is not there any more")
        source = connections[0].provider
        registry = Registry(unit, read_preferences(unit.settings).base_currency)
        account = self._account(registry, question.connection_id, row)
        entries: list[NewEntry] = []
        if question.kind == QuestionKind.CHANGED_ROW:
            entries = self._void(EntryId(int(detail["entry"])))
        else:
            row = replace(row, external_id=row.external_id + MORE)
        booker = Booker(registry, self._identify(unit, registry, source), source)
        receiver = ""
        if row.to_account:
            receiver = self._account(registry, question.connection_id, row, row.to_account).name
        entry = booker.entry([row], account, receiver)
        entries.append(entry)
        known = unit.ledger.known(source, account_ids=[account.id])
        revisions = {
            (leg.holding_id, source, leg.external_id): stored.revision + 1
            for leg in entry.legs
            if (stored := known.get((leg.holding_id, leg.external_id))) is not None
        }
        head = unit.ledger.head()
        batch = unit.ledger.append(
            NewBatch(
                SYNC,
                f"{connections[0].name}: as the provider says now",
                mark_of(connections[0]),
            ),
            entries,
            revisions=revisions,
        )
        ids = [EntryId(one) for one in range(head + 1, unit.ledger.head() + 1)]
        note_names(unit, registry)
        unit.audit.record("changed row taken", account.name, "", f"batch {batch.id}")
        follow_now(unit, registry, Written(ids, has_voids=len(entries) > 1))

    def _void(self, entry_id: EntryId) -> list[NewEntry]:
        stored = self._unit.ledger.entries_by_id([entry_id])
        if not stored or stored[0].voided_by is not None:
            raise RefusedError("the booked row was taken out meanwhile")
        return [void_of(self._unit, entry_id, "the provider says something else now")]

    def _account(
        self, registry: Registry, connection_id: int, row: RemoteEntry, remote_id: str = ""
    ) -> Account:
        own = self._unit.records(ConnectedAccount).where(
            connection_id=connection_id, remote_id=remote_id or row.account_id
        )
        ids = {one.account_id for one in own}
        for account in registry.accounts.values():
            if account.id in ids:
                return account
        raise RefusedError("its account is not there any more")
