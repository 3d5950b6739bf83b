"""Interactive Brokers' accounts as Flex statements tell them: one statement a query and a run."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import (
    Checked,
    Page,
    Permission,
    RemoteAccount,
    Session,
    Snapshot,
    Stream,
)
from app.providers.ibkr_flex.document import BadStatement
from app.providers.ibkr_flex.service import NAME, FlexService
from app.providers.ibkr_flex.statement import Statement, statement_in
from app.providers.reading import clean, day_of

STREAM = "query:"
_NUMBERS = re.compile(r"[0-9]{1,12}", re.ASCII)
_READABLE = {
    "Trades": "Trades (Executions)",
    "CashTransactions": "Cash Transactions (Detail)",
    "Transfers": "Transfers",
    "CorporateActions": "Corporate Actions",
    "OpenPositions": "Open Positions",
    "CashReport": "Cash Report",
}


class FlexClient:
    """Asks for each query once a run, as it takes minutes, and keeps its statement for that run."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._service = FlexService(session)
        self._statements: dict[str, Statement] = {}

    def check(self) -> Checked:
        """Fetch each query's statement, and say which sections are missing.

        Raises:
            ProviderError: the token or a query's number is refused, or a statement is unreadable.
        """
        notes = []
        for query_id, statement in self._all():
            missing = [_READABLE[name] for name in statement.missing]
            if missing:
                notes.append(f"Query {query_id} does not tell: {', '.join(missing)}")
            problems = [one for snapshot in statement.snapshots for one in snapshot.problems]
            notes += [
                f"Query {query_id}: {one}"
                for one in dict.fromkeys(problems)
                if "has no section" not in one
            ]
        who = ", ".join(one.id for one in self.accounts())
        return Checked(frozenset({Permission.READ}), who[:200], tuple(notes))

    def accounts(self) -> Sequence[RemoteAccount]:
        """Return the accounts of all queries; one that tells of itself before one that is named."""
        found: dict[str, RemoteAccount] = {}
        for _, statement in self._all():
            for one in statement.accounts:
                if one.id not in found or (one.currency and not found[one.id].currency):
                    found[one.id] = one
        return tuple(found.values())

    def snapshots(self, account_ids: Sequence[str]) -> Iterator[Snapshot]:
        """Give the balances at the end of the newest statement of each account."""
        for own in account_ids:
            told = [
                (statement.last or date.min, snapshot)
                for _, statement in self._all()
                for snapshot in statement.snapshots
                if snapshot.account_id == own
            ]
            if not told:
                yield Snapshot(own, (), False, ("No query tells of this account any more",))
                continue
            having = [one for one in told if one[1].balances] or told
            newest = max(last for last, _ in having)
            yield from [one for last, one in having if last == newest][:1]

    def streams(self, account_ids: Sequence[str], known: Mapping[str, str]) -> Sequence[Stream]:
        """Return a stream for each query."""
        del known
        return tuple(
            Stream(
                STREAM + query_id,
                tuple(one.id for one in statement.accounts if one.id in account_ids),
                tells_all=statement.tells_all,
            )
            for query_id, statement in self._all()
        )

    def pull(self, stream: Stream, cursor: str) -> Iterator[Page]:
        """Give all that a query tells: its period is told anew each time.

        Raises:
            ProviderError: as `FlexService.document`.
        """
        statement = self._statement(stream.name.removeprefix(STREAM))
        since, until = _span_of(cursor)
        if statement.first is not None and statement.last is not None:
            follows = until is not None and statement.first <= until + timedelta(days=1)
            since = min(since, statement.first) if since and follows else statement.first
            until = max(until, statement.last) if until and follows else statement.last
        entries = tuple(one for one in statement.entries if one.account_id in stream.account_ids)
        yield Page(
            entries,
            statement.removed,
            statement.problems,
            json.dumps([since.isoformat() if since else "", until.isoformat() if until else ""]),
            since,
            is_full_pull=True,
        )

    def _all(self) -> list[tuple[str, Statement]]:
        return [(one, self._statement(one)) for one in self._query_ids()]

    def _query_ids(self) -> list[str]:
        numbers = re.split(r"[\s,;]+", self._session.field("query_ids").strip())
        found = list(dict.fromkeys(one for one in numbers if one))
        if not found or not all(_NUMBERS.fullmatch(one) for one in found):
            raise ProviderError(Trouble.WRONG_KEY, NAME, "the query numbers are not numbers")
        return found

    def _statement(self, query_id: str) -> Statement:
        if query_id not in self._statements:
            self._session.step(len(self._statements), 0, f"query {query_id}")
            document = self._service.document(query_id)
            try:
                self._statements[query_id] = statement_in(document)
            except BadStatement as error:
                reason = clean(f"query {query_id}: {error}")[:300]
                raise ProviderError(Trouble.BAD_ANSWER, NAME, reason) from error
        return self._statements[query_id]


def _span_of(cursor: str) -> tuple[date | None, date | None]:
    """Return from which day to which day a stream is known whole.

    Raises:
        ProviderError: CURSOR_LOST, it cannot be read.
    """
    if not cursor:
        return None, None
    try:
        since, until = json.loads(cursor)
        return (day_of(since) if since else None), (day_of(until) if until else None)
    except (ValueError, TypeError) as error:
        reason = "the stored cursor cannot be read"
        raise ProviderError(Trouble.CURSOR_LOST, NAME, reason) from error
