"""The hostile suite itself: an honest client withstands it, and each careless one is caught."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.errors import RowProblem
from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import (
    Capability,
    Checked,
    Facts,
    Field,
    Page,
    Permission,
    ProviderKind,
    RemoteAccount,
    RemoteAsset,
    RemoteBalance,
    RemoteEntry,
    Session,
    Snapshot,
    Stream,
)
from app.providers.reading import BadAnswer, Row
from tests.providers.hostile import (
    CANARY,
    Attack,
    Case,
    attacks,
    measured,
    withstand,
    withstand_mutants,
)
from tests.providers.server import FakeServer, Request

FACTS = Facts(
    "small",
    "Small Bank",
    ProviderKind.BANK,
    frozenset({Capability.ACCOUNTS, Capability.BALANCES, Capability.TRANSACTIONS}),
    {"": "https://api.small.example"},
    fields=(Field("key", "Key", is_secret=True),),
)
ROWS = [
    {"id": f"r{number}", "day": f"2026-10-{number:02}", "amount": f"{number}.25", "kind": "deposit"}
    for number in range(1, 8)
]
PER_PAGE = 3


def serve(server: FakeServer) -> None:
    def rows(request: Request) -> Any:
        first = int(request.query.get("from") or 0)
        more = first + PER_PAGE
        return {
            "rows": ROWS[first:more],
            "next": str(more) if more < len(ROWS) else "",
            "more": more < len(ROWS),
        }

    server.on("GET", "/accounts", {"accounts": [{"id": "a1", "name": "Giro", "held": "31.75"}]})
    server.on("GET", "/rows", rows)


class Honest:
    """Reads as a provider of Coffer must."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def check(self) -> Checked:
        return Checked(frozenset({Permission.READ}))

    def ask(self, path: str, **params: str) -> Row:
        headers = {"Authorization": f"Bearer {self.session.field('key')}"}
        answer = self.session.get(path, params=params, headers=headers)
        try:
            return Row(answer.json())
        except ValueError as error:
            raise self.bad(str(error)) from None

    def bad(self, reason: str) -> ProviderError:
        return ProviderError(Trouble.BAD_ANSWER, FACTS.id, reason)

    def listed(self) -> list[tuple[RemoteAccount, RemoteBalance]]:
        found = []
        try:
            for row in self.ask("/accounts").rows("accounts"):
                if isinstance(row, BadAnswer):
                    raise row
                account = RemoteAccount(row.id_of("id"), row.text("name"), currency="EUR")
                euro = RemoteAsset("EUR", "currency")
                held = RemoteBalance(account.id, euro, row.number("held"), 0)
                found.append((account, held))
        except BadAnswer as error:
            raise self.bad(str(error)) from None
        if len({one.id for one, _ in found}) != len(found):
            raise self.bad("an account twice")
        return found

    def accounts(self) -> Sequence[RemoteAccount]:
        return [account for account, _ in self.listed()]

    def snapshots(self, account_ids: Sequence[str]) -> Iterator[Snapshot]:
        for account, held in self.listed():
            yield Snapshot(account.id, (held,), is_whole=True)

    def streams(self, account_ids: Sequence[str], known: Mapping[str, str]) -> Sequence[Stream]:
        return [Stream("rows", tuple(account_ids))]

    def pull(self, stream: Stream, cursor: str) -> Iterator[Page]:
        seen: set[str] = set()
        while True:
            answer = self.ask("/rows", **{"from": cursor})
            entries, problems = [], []
            try:
                for place, row in enumerate(answer.rows("rows"), 1):
                    try:
                        entries.append(self.entry(row))
                    except BadAnswer as error:
                        problems.append(RowProblem(place, error.where, error.reason))
                has_more = answer.flag("more") if answer.get("more") is not None else None
                cursor = answer.maybe_text("next")
            except BadAnswer as error:
                raise self.bad(str(error)) from None
            if has_more is None or has_more != bool(cursor):
                raise self.bad("it does not say whether there is more")
            if cursor in seen:
                raise self.bad("the same cursor again")
            seen.add(cursor)
            yield Page(tuple(entries), (), tuple(problems), None if has_more else "end")
            if not has_more:
                return

    def entry(self, row: Row | BadAnswer) -> RemoteEntry:
        if isinstance(row, BadAnswer):
            raise row
        day = row.day("day")
        return RemoteEntry(
            "a1",
            row.id_of("id"),
            0,
            day,
            row.text("kind"),
            currency="EUR",
            amount=row.number("amount"),
        )


class Swallows(Honest):
    """Takes a failure for nothing."""

    def pull(self, stream: Stream, cursor: str) -> Iterator[Page]:
        try:
            yield from super().pull(stream, cursor)
        except ProviderError:
            yield Page(checkpoint="end")


class Hastens(Honest):
    """Moves the checkpoint to the end before it is there."""

    def pull(self, stream: Stream, cursor: str) -> Iterator[Page]:
        for page in super().pull(stream, cursor):
            yield replace(page, checkpoint="end")


class Skips(Honest):
    """Leaves out rows that it cannot read, and says nothing."""

    def pull(self, stream: Stream, cursor: str) -> Iterator[Page]:
        for page in super().pull(stream, cursor):
            yield replace(page, problems=())


class Guesses(Honest):
    """Takes a missing amount for a zero."""

    def entry(self, row: Row | BadAnswer) -> RemoteEntry:
        if isinstance(row, BadAnswer):
            raise row
        try:
            return super().entry(row)
        except BadAnswer:
            try:
                day = row.day("day")
            except BadAnswer:
                day = date(2026, 1, 1)
            return RemoteEntry("a1", str(row.get("id")), 0, day, "deposit", currency="EUR")


class Counts(Honest):
    """Numbers the rows itself."""

    count = 0

    def entry(self, row: Row | BadAnswer) -> RemoteEntry:
        self.count += 1
        return replace(super().entry(row), external_id=f"r{self.count}")


class Circles(Honest):
    """Follows any cursor."""

    def bad(self, reason: str) -> ProviderError:
        if reason == "the same cursor again":
            return _GoOn(Trouble.BAD_ANSWER, FACTS.id)
        return super().bad(reason)

    def pull(self, stream: Stream, cursor: str) -> Iterator[Page]:
        while True:
            try:
                yield from super().pull(stream, cursor)
                return
            except _GoOn:
                continue


class _GoOn(ProviderError):
    pass


class Tells(Honest):
    """Tells the key."""

    def ask(self, path: str, **params: str) -> Row:
        try:
            return super().ask(path, **params)
        except ProviderError as error:
            error.reason += f" with {self.session.field('key')}"
            raise


class Crashes(Honest):
    """Trusts what comes."""

    def ask(self, path: str, **params: str) -> Row:
        headers = {"Authorization": f"Bearer {self.session.field('key')}"}
        return Row(self.session.get(path, params=params, headers=headers).json())


class Flattens(Honest):
    """Says that a snapshot is whole, with half of it."""

    def listed(self) -> list[tuple[RemoteAccount, RemoteBalance]]:
        try:
            return super().listed()
        except ProviderError:
            return []


def case_of(client: Callable[[Session], Any]) -> Case:
    return Case(
        client.__name__,
        FACTS,
        client,
        {"key": CANARY},
        serve,
        pages=lambda request: request.route if request.route == "/rows" else None,
    )


HONEST = case_of(Honest)


@pytest.mark.parametrize("attack", attacks(HONEST), ids=str)
def test_an_honest_client_withstands(attack: Attack) -> None:
    withstand(HONEST, attack)


def test_an_honest_client_withstands_changed_answers() -> None:
    assert len(measured(HONEST).harvest.rows) == 9
    withstand_mutants(HONEST, 60)


@pytest.mark.parametrize(
    ("careless", "attack", "words"),
    [
        (Swallows, "one-403", "passes|missing without a word"),
        (Hastens, "one-page", "passes"),
        (Counts, "reversed-rows", "invented"),
        (Circles, "stuck-cursor", "without end"),
        (Tells, "one-page", "a credential is told"),
        (Flattens, "one-page", "missing without a word"),
    ],
)
def test_a_careless_client_is_caught(
    careless: Callable[[Session], Any], attack: str, words: str
) -> None:
    case = case_of(careless)
    with pytest.raises(AssertionError, match=words):
        withstand(case, next(one for one in attacks(case) if one.name == attack))


def test_a_client_that_crashes_is_caught() -> None:
    case = case_of(Crashes)
    with pytest.raises(ValueError, match="Expecting value"):
        withstand(case, next(one for one in attacks(case) if one.name == "one-page"))


@pytest.mark.parametrize("careless", [Skips, Guesses])
def test_a_careless_reader_is_caught(careless: Callable[[Session], Any]) -> None:
    with pytest.raises(AssertionError, match=r"missing without a word|invented"):
        withstand_mutants(case_of(careless), 200)
