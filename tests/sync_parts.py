"""A provider that says what a test tells it to, a way out that goes nowhere, and what they left."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from app.db.database import SqlDatabase
from app.domain.ids import AccountId
from app.domain.ledger import EntryFilter
from app.domain.numbers import plain
from app.domain.sync.records import (
    ConnectedAccount,
    Connection,
    Cursor,
    Evidence,
    PendingRow,
    Question,
    SyncRun,
)
from app.domain.sync.trouble import ProviderError, Trouble
from app.domain.times import start_us
from app.ports.clock import Clock
from app.ports.market import Candles, Interval, OrderPage
from app.ports.progress import Progress
from app.ports.providers import (
    Answer,
    Capability,
    Checked,
    Facts,
    Field,
    Page,
    Permission,
    PriceWish,
    Provider,
    ProviderKind,
    RemoteAccount,
    RemoteAsset,
    RemoteBalance,
    RemoteEntry,
    Snapshot,
    Stream,
)
from app.ports.syncing import KeptAnswer
from app.services.sync.connections import ConnectionService
from app.services.sync.service import SyncService

DAY = date(2024, 5, 1)
USD = RemoteAsset("USD", "fiat")
ACME = RemoteAsset("ACME", "public-stock")
FACTS = Facts(
    id="made",
    name="Made Bank",
    kind=ProviderKind.BANK,
    capabilities=frozenset(
        {Capability.ACCOUNTS, Capability.BALANCES, Capability.HOLDINGS, Capability.TRANSACTIONS}
    ),
    bases={"": "https://made.example"},
    fields=(Field("user", "User"),),
    institution_type="bank",
)
MAIN = RemoteAccount("a1", "Everyday", "depository", "checking", "USD", "1234")


class Killed(BaseException):
    """Stands for a kill: nothing of ours may catch it."""


def row(
    number: int | str,
    amount: str = "10",
    *,
    day: int = 0,
    kind: str = "withdraw",
    account: str = "a1",
    **more: Any,
) -> RemoteEntry:
    """Return a payment."""
    on = DAY + timedelta(day)
    note = more.pop("note", f"shop {number}")
    return RemoteEntry(
        account, f"t{number}", start_us(on), on, kind, currency="USD", amount=Decimal(amount),
        note=note, payload=f'{{"id":"t{number}"}}', **more,
    )  # fmt: skip


def money(balance: str, account: str = "a1", at: datetime | None = None) -> Snapshot:
    """Return a whole snapshot of an account that holds dollars alone."""
    at_us = start_us(date(2024, 6, 1)) if at is None else int(at.timestamp()) * 1_000_000
    return Snapshot(account, (RemoteBalance(account, USD, Decimal(balance), at_us),), is_whole=True)


@dataclass
class Script:
    """What the provider says: pages by stream and cursor, balances, failures."""

    accounts: list[RemoteAccount] = field(default_factory=lambda: [MAIN])
    streams: list[Stream] = field(default_factory=lambda: [Stream("transactions")])
    pages: dict[tuple[str, str], list[Page]] = field(default_factory=dict)
    snapshots: list[Snapshot] = field(default_factory=list)
    orders: list[OrderPage] = field(default_factory=list)
    candles: Candles | None = None
    failures: dict[str, BaseException] = field(default_factory=dict)  # by what is asked
    die_at: int = 0  # the call that is not survived; 0: none
    calls: int = 0
    on_call: Callable[[int], object] | None = None
    permissions: frozenset[Permission] = frozenset({Permission.READ})

    def tell(self, *entries: RemoteEntry, stream: str = "transactions", **more: Any) -> None:
        """Let a stream have one page more, after all that it had."""
        cursor = self.last_cursor(stream)
        number = len(self.pages)
        checkpoint = f"c{number + 1}"
        self.pages[stream, cursor] = [Page(entries, checkpoint=checkpoint, **more)]

    def last_cursor(self, stream: str) -> str:
        cursor = ""
        while (stream, cursor) in self.pages:
            cursor = self.pages[stream, cursor][-1].checkpoint or ""
        return cursor

    def call(self, what: str) -> None:
        self.calls += 1
        if self.on_call is not None:
            self.on_call(self.calls)
        if self.die_at and self.calls == self.die_at:
            raise Killed
        failure = self.failures.get(what)
        if failure is not None:
            raise failure


class MadeSession:
    """A way out that goes nowhere."""

    def __init__(self, facts: Facts, fields: Mapping[str, str], script: Script, clock: Clock,
                 progress: Progress) -> None:  # fmt: skip
        self.facts, self._fields, self._script = facts, dict(fields), script
        self._clock, self._progress = clock, progress
        self._kept: list[KeptAnswer] = []
        self.calls = 0
        self.is_closed = False

    def field(self, key: str) -> str:
        return self._fields.get(key, "")

    def base(self, name: str = "") -> str:
        return self.facts.bases[name]

    def get(self, path: str, **more: Any) -> Answer:
        del more
        self.calls += 1
        self._script.call(path)
        self._progress.step(0, 0, path)
        self._kept.append(KeptAnswer(self.now(), f"GET {path}", f"answer of {path}".encode()))
        return Answer(200, {}, b"{}")

    post = get

    def step(self, done: int, total: int, what: str) -> None:
        self._progress.step(done, total, what)

    def wait(self, seconds: float) -> None: ...

    def now(self) -> datetime:
        return self._clock.now()

    def take_evidence(self) -> list[KeptAnswer]:
        kept, self._kept = self._kept, []
        return kept

    def close(self) -> None:
        self.is_closed = True


@dataclass
class MadeClient:
    """Answers from a script, a call a page."""

    session: Any
    script: Script

    def check(self) -> Checked:
        self.session.get("/check")
        return Checked(self.script.permissions, "somebody")

    def accounts(self) -> Sequence[RemoteAccount]:
        self.session.get("/accounts")
        return self.script.accounts

    def snapshots(self, account_ids: Sequence[str]) -> Iterator[Snapshot]:
        self.session.get("/balances")
        for one in self.script.snapshots:
            if one.account_id in account_ids:
                yield one

    def orders(self, account_ids: Sequence[str]) -> Iterator[OrderPage]:
        for one in self.script.orders:
            self.session.get(f"/orders/{one.account_id}")
            yield one
        assert account_ids

    def candles(self, wish: PriceWish, interval: Interval, first_us: int, last_us: int) -> Candles:
        self.session.get(f"/candles/{wish.asset.symbol}/{wish.currency}/{interval}")
        assert first_us < last_us
        if self.script.candles is None:
            raise ProviderError(Trouble.GONE, "made", "no such asset")
        return self.script.candles

    def streams(self, account_ids: Sequence[str], known: Mapping[str, str]) -> Sequence[Stream]:
        del account_ids, known
        return self.script.streams

    def pull(self, stream: Stream, cursor: str) -> Iterator[Page]:
        while True:
            self.session.get(f"/{stream.name}?after={cursor}")
            pages = self.script.pages.get((stream.name, cursor))
            if pages is None:
                return
            for number, page in enumerate(pages):
                if number:
                    self.session.get(f"/{stream.name}?after={cursor}&page={number}")
                yield page
            following = pages[-1].checkpoint
            if following is None:
                return
            cursor = following


@dataclass
class MadeProvider:
    """The provider of a script."""

    script: Script
    facts: Facts = FACTS

    def open(self, session: Any) -> MadeClient:
        return MadeClient(session, self.script)


@dataclass
class World:
    """Providers by id, and the sessions that were opened."""

    providers: dict[str, MadeProvider]
    clock: Clock
    opened: list[MadeSession] = field(default_factory=list)

    def all(self) -> list[Facts]:
        return [one.facts for one in self.providers.values()]

    def find(self, provider_id: str) -> Provider | None:
        return self.providers.get(provider_id)

    def open(
        self,
        facts: Facts,
        fields: Mapping[str, str],
        *,
        progress: Progress,
        is_cancelled: Callable[[], bool] = bool,
        keeps: bool = True,
    ) -> Any:
        del is_cancelled, keeps
        script = self.providers[facts.id].script
        session = MadeSession(facts, fields, script, self.clock, progress)
        self.opened.append(session)
        return session

    def close(self) -> None:
        """Forget nothing: tests look at what was opened."""


@dataclass
class SetPresence:
    """A process of a test; all others are gone, unless they are said to live."""

    name: str = "first"
    living: frozenset[str] = frozenset()

    def is_gone(self, name: str) -> bool | None:
        return name != self.name and name not in self.living


class Steady:
    """Dice that always fall in the middle."""

    def uniform(self, first: float, last: float) -> float:
        return (first + last) / 2


@dataclass
class Bench:
    """Books with the services of connections on them, and one made connection."""

    database: SqlDatabase
    clock: Any
    script: Script = field(default_factory=Script)
    facts: Facts = FACTS
    process: str = "first"
    world: World = field(init=False)
    sync: SyncService = field(init=False)
    connections: ConnectionService = field(init=False)
    id: int = 0

    def __post_init__(self) -> None:
        self.world = World({self.facts.id: MadeProvider(self.script, self.facts)}, self.clock)
        self.start(self.process)

    def start(self, process: str) -> None:
        """Start as another process: what the one before was at is broken off."""
        dice: Any = Steady()
        self.sync = SyncService(
            self.database, self.clock, self.world, self.world, SetPresence(process), dice=dice
        )
        self.connections = ConnectionService(self.database, self.clock, self.world, self.sync)

    def connect(
        self, name: str = "My bank", follow: Mapping[str, AccountId | None] | None = None
    ) -> int:
        """Make a connection that follows all accounts."""
        draft = self.connections.check(self.facts.id, {"user": "me"})
        wanted = follow
        if wanted is None:
            wanted = {one.remote.id: None for one in draft.proposals}
        self.id, _ = self.connections.make(draft, name, wanted, 60)
        return self.id

    def run(self) -> SyncRun:
        """Sync the connection."""
        return self.sync.sync([self.id]).runs[0]

    def questions(self) -> list[Question]:
        with self.database.reading() as unit:
            return unit.records(Question).where(settled_us=None)

    def kinds(self) -> list[str]:
        return sorted(one.kind for one in self.questions())

    def answer(self, answer: str) -> None:
        """Answer the only question."""
        (question,) = self.questions()
        self.connections.settle(question.id, answer)

    def entries(self, *, with_voided: bool = False) -> list[Any]:
        with self.database.reading() as unit:
            what = EntryFilter(with_voided=with_voided, newest_first=False)
            return unit.ledger.entries(what, limit=100_000)

    def ids(self) -> list[str]:
        """Return the external ids of the rows in effect that came by sync."""
        return sorted(one.external_id for one in self.entries() if one.source == self.facts.id)

    def records(self, kind: type[Any]) -> list[Any]:
        with self.database.reading() as unit:
            found: list[Any] = unit.records(kind).all()
            return found

    def records_of_accounts(self) -> dict[str, AccountId]:
        with self.database.reading() as unit:
            return {one.name: one.id for one in unit.catalogue.accounts()}

    def connection(self) -> Connection:
        (found,) = [one for one in self.records(Connection) if one.id == self.id]
        return found  # type: ignore[no-any-return]  # of a kind

    def balances(self) -> list[tuple[str, str]]:
        """Return the observed balances in effect, oldest first, with their symbols."""
        with self.database.reading() as unit:
            assets = {one.id: one.symbol for one in unit.catalogue.assets()}
            symbols = {one.id: assets[one.asset_id] for one in unit.catalogue.holdings()}
            return [
                (symbols[one.holding_id], plain(one.balance)) for one in unit.ledger.observations()
            ]

    def content(self) -> dict[str, Any]:
        """Return what the books hold, however often and in whatever pieces it came."""
        with self.database.reading() as unit:
            entries = unit.ledger.entries(
                EntryFilter(with_voided=True, newest_first=False), limit=100_000
            )
            return {
                "entries": sorted(map(_entry, entries)),
                "observed": sorted(
                    (one.holding_id, one.at_us, plain(one.balance))
                    for one in unit.ledger.observations()
                ),
                "prices": sorted(map(repr, unit.prices.between())),
                "accounts": sorted(repr(one) for one in unit.catalogue.accounts()),
                "assets": sorted(repr(one) for one in unit.catalogue.assets()),
                "holdings": sorted(
                    (one.id, one.account_id, one.asset_id, one.has_complete_history)
                    for one in unit.catalogue.holdings()
                ),
                "cursors": sorted(
                    (one.stream, one.cursor, one.complete_since, one.rows)
                    for one in unit.records(Cursor).all()
                ),
                "pending": sorted(
                    (one.external_id, one.content, one.misses)
                    for one in unit.records(PendingRow).all()
                ),
                "questions": sorted(
                    (one.key, one.detail, one.answer) for one in unit.records(Question).all()
                ),
                "followed": sorted(
                    (one.remote_id, one.account_id, one.is_gone)
                    for one in unit.records(ConnectedAccount).all()
                ),
                "evidence": sorted(one.digest for one in unit.records(Evidence).all()),
                "links": sorted(
                    (one.out_external_id, one.in_external_id) for one in unit.ledger.links()
                ),
            }


def _entry(entry: Any) -> tuple[Any, ...]:
    legs = tuple(
        (leg.account, leg.symbol, leg.kind, plain(leg.quantity), leg.external_id)
        for leg in entry.legs
    )
    return (
        entry.source, entry.external_id, entry.on.isoformat(), str(entry.kind), entry.note,
        entry.voided_by is not None, legs,
    )  # fmt: skip


def failure(trouble: Trouble, **more: Any) -> ProviderError:
    return ProviderError(trouble, "Made Bank", "it said so", **more)


def complete() -> Script:
    """Return a script in which about everything happens."""
    script = Script()
    script.streams = [Stream("transactions"), Stream("trades")]
    script.tell(*(row(number, day=number) for number in range(4)), since=date(2024, 4, 1))
    script.tell(row("p1", "8", day=4, is_pending=True), row(2, "12", day=2), row(5, day=5))
    script.tell(row(6, "8", day=6), removed=("t5",), is_full_pull=True)
    bought = replace(
        row("buy", "24", day=3, kind="buy", has_time=True), asset=ACME, quantity=Decimal(2),
        price=Decimal(12),
    )  # fmt: skip
    script.tell(bought, row(7, "3", day=8, kind="deposit"), stream="trades", since=date(2024, 4, 1))
    at_us = bought.at_us + 30 * 86_400_000_000
    acme = RemoteBalance("a1", ACME, Decimal(3), at_us, price=Decimal(13), currency="USD")
    cash = RemoteBalance("a1", USD, Decimal(500), at_us)
    script.snapshots = [Snapshot("a1", (cash, acme), is_whole=True)]
    return script
