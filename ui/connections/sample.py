"""Invented connections of every status, from memory: for screenshots and tests of the window."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from app.domain.errors import CancelledError, CofferError, RefusedError
from app.domain.ids import AccountId
from app.domain.sync.records import (
    ConnectedAccount,
    Connection,
    PendingRow,
    Question,
    QuestionKind,
    RunStatus,
    Status,
    SyncRun,
)
from app.domain.sync.trouble import REMEDIES, ProviderError, Trouble
from app.ports.progress import Progress
from app.ports.providers import (
    Capability,
    Checked,
    Facts,
    Field,
    Limit,
    Permission,
    ProviderKind,
    RemoteAccount,
    SignIn,
)
from app.services.changes import ALL_TOPICS, Changes
from app.services.sync.answers import (
    AccountLine,
    ConnectionDetail,
    ConnectionLine,
    Draft,
    EvidenceLine,
    PendingLine,
    Proposal,
    QuestionLine,
    RunState,
    SignInStep,
    SyncReport,
)
from app.services.sync.orders import OrdersAnswer
from ui.connections.sample_orders import sample_orders

MINUTE = 60_000_000
HOUR = 60 * MINUTE
CAN = Capability
KEY = Field("api_key", "API key", help="Made in your account’s settings, under “API”.")
SECRET = Field("api_secret", "API secret", is_secret=True)
BANK = Facts(
    "samplebank", "Meridian Link", ProviderKind.BANK,
    frozenset({CAN.ACCOUNTS, CAN.BALANCES, CAN.TRANSACTIONS}),
    {"": "https://api.meridianlink.example"},
    (Field("client_id", "Client id"), replace(SECRET, key="secret", label="Secret")),
    Limit(50, 60.0), SignIn.BROWSER, paging="cursor", history="24 months",
    read_only="It only ever reads. Make the client id and secret in the dashboard of Meridian "
    "Link, under “Keys”.",
    about="Some 12,000 banks, by signing in at the bank.",
)  # fmt: skip
BROKER = Facts(
    "samplebroker", "Northwind Brokerage", ProviderKind.BROKER,
    frozenset({CAN.ACCOUNTS, CAN.HOLDINGS, CAN.TRANSACTIONS, CAN.ORDERS}),
    {"": "https://api.northwind.example"}, (KEY, SECRET), Limit(200, 60.0),
    history="since the account was opened", about="Stocks, funds and options.",
    read_only="Choose “Read only” when you make the key.",
)  # fmt: skip
EXCHANGE = Facts(
    "sampleexchange", "Harbor Exchange", ProviderKind.EXCHANGE,
    frozenset({CAN.ACCOUNTS, CAN.BALANCES, CAN.HOLDINGS, CAN.TRANSACTIONS}),
    {"": "https://api.harbor.example"},
    (
        KEY,
        Field("private_key", "Private key (PEM)", is_secret=True, is_long=True,
              placeholder="-----BEGIN EC PRIVATE KEY-----"),
        Field("region", "Region", choices=(("global", "Global"), ("eu", "Europe")),
              default="global"),
    ),
    Limit(15, 3.0), history="everything", about="Spot trading of coins.",
    read_only="Give the key the rights “Query funds” and “Query ledger”, and no other.",
)  # fmt: skip
WALLET = Facts(
    "samplechain", "Bitcoin", ProviderKind.WALLET,
    frozenset({CAN.BALANCES, CAN.TRANSACTIONS}), {"": "https://blocks.example/api"},
    (
        Field("addresses", "Addresses or extended public key", is_long=True,
              help="Public ones only. Coffer never asks for a seed or a private key."),
        Field("server", "Own server", is_optional=True, is_server=True,
              placeholder="https://blocks.example/api"),
    ),
    history="since the first block", about="Balances and payments of addresses.",
)  # fmt: skip
PRICES = Facts(
    "sampleprices", "Central Rates", ProviderKind.PRICES, frozenset({CAN.RATES}),
    {"": "https://rates.example"}, history="since 1999", about="Reference rates of currencies.",
    every_minutes=1440,
)  # fmt: skip
PROVIDERS = (BANK, BROKER, EXCHANGE, WALLET, PRICES)


def _account(
    own: int,
    number: int,
    name: str,
    *,
    into: int | None = None,
    booked: str = "",
    is_followed: bool = True,
    is_gone: bool = False,
    mask: str = "",
) -> AccountLine:
    account = ConnectedAccount(
        own, f"r{number}", name, "depository", "checking", "USD", mask, "Meridian Bank",
        is_followed, None if into is None else AccountId(into), is_gone=is_gone,
        seen_us=_now_us() - 9 * MINUTE,
    )  # fmt: skip
    return AccountLine(account, booked)


def _now_us() -> int:
    return int(datetime.now(UTC).timestamp() * 1_000_000)


def _run(number: int, own: int, status: RunStatus, ago: int, **more: Any) -> SyncRun:
    start = _now_us() - ago
    return SyncRun(number, own, "sync", status, start, start, start + 2_400_000, **more)


def sample_lines() -> list[ConnectionLine]:
    """Return a connection of each status, by now."""
    now = _now_us()

    def link(own: int, facts: Facts, name: str, status: Status, **more: Any) -> Connection:
        return Connection(
            own, facts.id, name, status, now - 90 * 24 * HOUR, more.pop("every_minutes", 360),
            **more,
        )  # fmt: skip

    return [
        ConnectionLine(
            link(1, BANK, "Meridian checking", Status.ACTIVE, last_ok_us=now - 4 * MINUTE,
                 next_us=now + 5 * HOUR, permissions="read"),
            BANK,
            (_account(1, 1, "Everyday", into=4, booked="Nordea", mask="0123"),
             _account(1, 2, "Savings", mask="9876", is_followed=False),
             _account(1, 3, "Old card", is_gone=True)),
            _run(31, 1, RunStatus.DONE, 4 * MINUTE, added=12, accounts=2, pages=1, calls=4, read=40,
                 known=28, pending=2, observed=2),
            next_us=now + 5 * HOUR, open_questions=2,
        ),
        ConnectionLine(
            link(2, BANK, "Household card", Status.NEEDS_ATTENTION, last_ok_us=now - 50 * HOUR,
                 cause=Trouble.LOGIN_EXPIRED, reason="the login details of this item have changed",
                 failures=3, permissions="read"),
            BANK, (_account(2, 1, "Card", into=1, booked="Interactive Brokers"),),
            _run(32, 2, RunStatus.FAILED, HOUR, cause=Trouble.LOGIN_EXPIRED,
                 error="the login details of this item have changed"),
            trouble=Trouble.LOGIN_EXPIRED,
            reason="the login details of this item have changed",
            remedy=REMEDIES[Trouble.LOGIN_EXPIRED],
        ),
        ConnectionLine(
            link(3, BROKER, "Northwind", Status.ACTIVE, last_ok_us=now - 3 * HOUR,
                 permissions="read trade", failures=2),
            BROKER, (_account(3, 1, "Individual", into=1, booked="Interactive Brokers"),),
            _run(33, 3, RunStatus.FAILED, 20 * MINUTE, cause=Trouble.DOWN, error="503"),
            next_us=now + 40 * MINUTE, trouble=Trouble.DOWN, reason="503 Service Unavailable",
            remedy=REMEDIES[Trouble.DOWN],
        ),
        ConnectionLine(
            link(4, EXCHANGE, "Harbor", Status.ACTIVE, last_ok_us=now - 26 * HOUR,
                 wait_until_us=now + 35 * MINUTE, permissions="read"),
            EXCHANGE, (_account(4, 1, "Spot", into=2, booked="Kraken"),),
            _run(34, 4, RunStatus.WAITING, 25 * MINUTE, cause=Trouble.RATE_LIMITED, added=40),
            next_us=now + 35 * MINUTE, trouble=Trouble.RATE_LIMITED, reason="Too many requests",
            remedy=REMEDIES[Trouble.RATE_LIMITED],
        ),
        ConnectionLine(
            link(5, EXCHANGE, "Harbor of the firm", Status.PAUSED, last_ok_us=now - 20 * 24 * HOUR,
                 permissions="read"),
            EXCHANGE, (), _run(35, 5, RunStatus.CANCELLED, 20 * 24 * HOUR),
        ),
        ConnectionLine(
            link(6, WALLET, "Cold wallet", Status.DISCONNECTED, last_ok_us=now - 80 * 24 * HOUR,
                 every_minutes=0),
            WALLET, (_account(6, 1, "Cold wallet", into=3, booked="Ledger wallet"),),
        ),
        ConnectionLine(
            link(7, PRICES, "Central Rates", Status.ACTIVE, last_ok_us=now - 6 * HOUR,
                 every_minutes=1440),
            PRICES, (), _run(37, 7, RunStatus.PARTIAL, 6 * HOUR, prices=31, rejected=2),
            next_us=now + 18 * HOUR,
        ),
        ConnectionLine(
            link(8, BANK, "An older one", Status.ACTIVE, last_ok_us=None), None, (),
        ),
    ]  # fmt: skip


def sample_questions() -> list[QuestionLine]:
    """Return open questions of two kinds."""
    now = _now_us()

    def question(number: int, kind: QuestionKind, subject: str) -> Question:
        return Question(number, 1, kind, f"k{number}", subject, "{}", now - 3 * HOUR)

    return [
        QuestionLine(
            question(1, QuestionKind.CHANGED_ROW, "GREEN GROCER 0417"), "Meridian checking",
            {
                "account": "Everyday",
                "booked": {"on": "2026-11-17", "amount": "-64.20", "currency": "USD",
                           "note": "GREEN GROCER 0417"},
                "told": {"on": "2026-11-18", "amount": "-71.90", "currency": "USD",
                           "note": "GREEN GROCER 0417"},
            },
            ("keep", "take"),
        ),
        QuestionLine(
            question(2, QuestionKind.DRIFT, "Everyday"), "Meridian checking",
            {"account": "Everyday", "booked": "1204.11", "told": "1199.11", "difference": "-5"},
            ("seen",),
        ),
    ]  # fmt: skip


def _pending(own: int) -> tuple[PendingLine, ...]:
    row = PendingRow(own, "p1", "r1", "{}", _now_us() - HOUR, _now_us() - 9 * MINUTE)
    return (
        PendingLine(row, "Everyday", "2026-11-20", "withdraw", Decimal("18.40"), "USD", "",
                    "CITY PARKING"),
        PendingLine(row, "Everyday", "2026-11-20", "deposit", Decimal("2400.00"), "USD", "",
                    "Salary"),
    )  # fmt: skip


REJECTED = json.dumps(
    {
        "streams": {"rates": "31 prices"},
        "rejected": [
            {"line": 4, "reason": "“n/a” is no number", "row": '{"date":"2026-11-19","RUB":"n/a"}'},
            {"line": 9, "reason": "no date"},
        ],
    }
)


@dataclass
class SampleConnections:
    """Answers as the service of connections does, from memory; what is done is noted in `calls`."""

    lines: list[ConnectionLine] = field(default_factory=sample_lines)
    asked: list[QuestionLine] = field(default_factory=sample_questions)
    calls: list[tuple[Any, ...]] = field(default_factory=list)
    refusals: list[CofferError] = field(default_factory=list)  # of the next live checks
    hold: threading.Event | None = None  # a live check waits for it
    signed_in: Mapping[str, str] | None = None  # what a browser brings, once it is there
    sign_in_lasts_s: float = 1800.0
    ended: list[str] = field(default_factory=list)  # sign-ins that nobody waits for any more

    # Reading

    def providers(self) -> list[Facts]:
        return list(PROVIDERS)

    def list(self) -> Sequence[ConnectionLine]:
        return tuple(self.lines)

    def questions(self, connection_id: int | None = None) -> Sequence[QuestionLine]:
        return [one for one in self.asked if connection_id in (None, one.question.connection_id)]

    def detail(self, connection_id: int) -> ConnectionDetail:
        line = self.line(connection_id)
        runs = [line.newest] if line.newest is not None else []
        if line.newest is not None and line.newest.status == RunStatus.PARTIAL:
            runs = [replace(line.newest, detail=REJECTED)]
        if connection_id == 1:
            runs += [
                _run(21, 1, RunStatus.BROKEN_OFF, 7 * HOUR),
                _run(20, 1, RunStatus.DONE, 13 * HOUR, known=31),
            ]
        return ConnectionDetail(
            line, {"client_id": "5f2a", "api_key": "ab12"}, tuple(runs),
            tuple(self.questions(connection_id)), _pending(1) if connection_id == 1 else (),
            has_secrets=line.connection.status != Status.DISCONNECTED,
        )  # fmt: skip

    def line(self, connection_id: int) -> ConnectionLine:
        return next(one for one in self.lines if one.connection.id == connection_id)

    def orders(self, connection_id: int, progress: Progress) -> OrdersAnswer:
        self.calls.append(("orders", connection_id))
        while self.hold is not None and not self.hold.wait(0.01):
            progress.step(0, 0, "orders")
        if self.refusals:
            raise self.refusals.pop(0)
        return sample_orders(connection_id, _now_us())

    def evidence_of(self, run_id: int) -> Sequence[EvidenceLine]:
        return [EvidenceLine(1, 1, run_id, _now_us(), "POST /transactions/sync", "9f" * 32, 18_244)]

    def evidence_text(self, evidence_id: int) -> str:
        return json.dumps({"id": evidence_id, "added": [], "has_more": False}, indent=1)

    # Making

    def check(self, provider_id: str, fields: Mapping[str, str], progress: Progress) -> Draft:
        self.calls.append(("check", provider_id, dict(fields)))
        facts = next(one for one in PROVIDERS if one.id == provider_id)
        while self.hold is not None and not self.hold.wait(0.01):
            progress.step(0, 0, "checking")
        if self.refusals:
            raise self.refusals.pop(0)
        rights = {Permission.READ} | ({Permission.TRADE} if facts is BROKER else set())
        remote = () if facts is PRICES else (
            RemoteAccount("n1", "Everyday", "depository", "checking", "USD", "0123",
                          institution="Meridian Bank"),
            RemoteAccount("n2", "Savings", "depository", "savings", "USD", "9876"),
        )  # fmt: skip
        proposals = tuple(
            Proposal(one, AccountId(4) if one.id == "n1" else None, "Nordea", f"{one.name} new")
            for one in remote
        )
        checked = Checked(frozenset(rights), "A. Sample", ("The key is bound to no address.",))
        return Draft(facts, checked, proposals, dict(fields), facts.name)

    def make(
        self, draft: Draft, name: str, followed: Mapping[str, AccountId | None], every_minutes: int
    ) -> tuple[int, Changes]:
        self.calls.append(("make", name, dict(followed), every_minutes))
        if any(one.connection.name == name for one in self.lines):
            raise RefusedError("there is a connection of that name already")
        own = max((one.connection.id for one in self.lines), default=0) + 1
        link = Connection(own, draft.provider.id, name, Status.ACTIVE, _now_us(), every_minutes,
                          permissions="read")  # fmt: skip
        accounts = tuple(
            AccountLine(
                ConnectedAccount(own, one.remote.id, one.remote.name, one.remote.type,
                                 one.remote.subtype, one.remote.currency, one.remote.mask,
                                 one.remote.institution, one.remote.id in followed)
            )
            for one in draft.proposals
        )  # fmt: skip
        self.lines.append(ConnectionLine(link, draft.provider, accounts))
        return own, Changes(ALL_TOPICS)

    def begin_sign_in(
        self, provider_id: str, fields: Mapping[str, str], back: str, connection_id: int = 0
    ) -> SignInStep:
        self.calls.append(("begin_sign_in", provider_id, dict(fields), back, connection_id))
        return SignInStep("handle", "https://meridianlink.example/link/7f3a", self.sign_in_lasts_s)

    def go_on_sign_in(self, handle: str, answer: Mapping[str, str]) -> Mapping[str, str] | None:
        self.calls.append(("go_on_sign_in", handle, dict(answer)))
        if "error" in answer:
            raise ProviderError(Trouble.REFUSED, "samplebank", "the sign-in was given up")
        return {**(self.signed_in or {}), "token": "t"} if answer else self.signed_in

    def end_sign_in(self, handle: str) -> None:
        self.ended.append(handle)

    def change_fields(
        self, connection_id: int, fields: Mapping[str, str], progress: Progress
    ) -> Changes:
        progress.step(0, 0, "checking")
        self.calls.append(("change_fields", connection_id, dict(fields)))
        if self.refusals:
            raise self.refusals.pop(0)
        self._change(connection_id, status=Status.ACTIVE, cause="", reason="", failures=0)
        self.put(replace(self.line(connection_id), trouble=None, remedy=None, reason=""))
        return Changes(ALL_TOPICS)

    # Changing

    def rename(self, connection_id: int, name: str) -> None:
        self._note("rename", connection_id, name)
        self._change(connection_id, name=name)

    def set_every(self, connection_id: int, minutes: int) -> None:
        self._note("set_every", connection_id, minutes)
        self._change(connection_id, every_minutes=minutes)

    def follow(
        self, connection_id: int, remote_id: str, is_followed: bool,
        account_id: AccountId | None = None,
    ) -> None:  # fmt: skip
        self._note("follow", connection_id, remote_id, is_followed, account_id)
        line = self.line(connection_id)
        accounts = tuple(
            replace(one, account=replace(one.account, is_followed=is_followed))
            if one.account.remote_id == remote_id else one
            for one in line.accounts
        )  # fmt: skip
        self.put(replace(line, accounts=accounts))

    def pause(self, connection_id: int) -> None:
        self._note("pause", connection_id)
        self._change(connection_id, status=Status.PAUSED)

    def resume(self, connection_id: int) -> None:
        self._note("resume", connection_id)
        self._change(connection_id, status=Status.ACTIVE)

    def disconnect(self, connection_id: int) -> None:
        self._note("disconnect", connection_id)
        self._change(connection_id, status=Status.DISCONNECTED)

    def remove(self, connection_id: int, with_data: bool) -> Changes:
        self._note("remove", connection_id, with_data)
        self.lines = [one for one in self.lines if one.connection.id != connection_id]
        return Changes(ALL_TOPICS)

    def settle(self, question_id: int, answer: str) -> Changes:
        self._note("settle", question_id, answer)
        self.asked = [one for one in self.asked if one.question.id != question_id]
        return Changes(ALL_TOPICS)

    def _note(self, *call: Any) -> None:
        self.calls.append(call)
        if self.refusals:
            raise self.refusals.pop(0)

    def _change(self, connection_id: int, **values: Any) -> None:
        line = self.line(connection_id)
        self.put(replace(line, connection=replace(line.connection, **values)))

    def put(self, line: ConnectionLine) -> None:
        """Put a line in the place of the one of its connection."""
        own = line.connection.id
        self.lines = [line if one.connection.id == own else one for one in self.lines]


@dataclass
class SampleSync:
    """Runs that bring nothing; they take as long as they are told to."""

    connections: SampleConnections
    hold: threading.Event | None = None  # runs wait for it
    asked: list[Sequence[int] | None] = field(default_factory=list)
    due_ids: list[int] = field(default_factory=list)
    states: tuple[RunState, ...] = ()
    is_closed: bool = False
    stopped: list[int | None] = field(default_factory=list)

    def sync(self, ids: Sequence[int] | None, progress: Progress) -> SyncReport:
        self.asked.append(ids)
        wanted = list(ids) if ids is not None else [
            one.connection.id for one in self.connections.lines
            if one.connection.status == Status.ACTIVE and one.facts is not None
        ]  # fmt: skip
        self.due_ids = [one for one in self.due_ids if one not in wanted]
        self.states = tuple(RunState(one, 100 + one, "transactions", 3, 8, 5) for one in wanted)
        mine = len(self.stopped)
        try:
            while self.hold is not None and not self.hold.is_set():
                progress.step(3, 8, "transactions")
                if self.is_closed or self.stopped[mine:]:
                    raise CancelledError
                time.sleep(0.005)
        finally:
            self.states = ()
        runs = []
        for own in wanted:
            run = _run(100 + own, own, RunStatus.DONE, 0, added=5, calls=2)
            line = self.connections.line(own)
            link = replace(line.connection, last_ok_us=_now_us(), failures=0)
            self.connections.put(replace(line, connection=link, newest=run))
            runs.append(run)
        return SyncReport(tuple(runs), Changes(ALL_TOPICS))

    def due(self) -> list[int]:
        return list(self.due_ids)

    def state(self) -> tuple[RunState, ...]:
        return self.states

    def cancel(self, connection_id: int | None = None) -> None:
        self.stopped.append(connection_id)

    def close(self) -> None:
        self.is_closed = True


class WithConnections:
    """Books with invented connections in the place of their own."""

    def __init__(self, books: object, connections: SampleConnections | None = None) -> None:
        self._books = books
        self.connections = connections or SampleConnections()
        self.sync = SampleSync(self.connections)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._books, name)
