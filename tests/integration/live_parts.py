"""Books that a real provider keeps up: its client, a real session, the engine, a fake server."""

import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.bootstrap import Coffer, KeyChoice, create_coffer, open_coffer, unlock
from app.domain.ledger import EntryFilter
from app.domain.numbers import plain
from app.domain.sync.records import (
    Connection,
    Cursor,
    PendingRow,
    Question,
    RunStatus,
    SyncRun,
)
from app.ports.keys import Way
from app.ports.providers import Capability
from app.providers.http.maker import HttpSessionMaker
from app.providers.http.surroundings import Patience
from app.services.sync.answers import QuestionLine
from tests.faults.keyed_books import RIGHT, given
from tests.providers.server import HASTE, START, FakeServer, FakeTime, maker_for

# What a run that brings nothing may touch: what tells of runs, and when one was.
OF_RUNS = frozenset({"sync_run", "evidence"})
OF_TIMES = {
    "connection": frozenset({"last_ok_us", "last_try_us", "next_us", "wait_until_us"}),
    "connection_account": frozenset({"seen_us"}),
    "connection_cursor": frozenset({"moved_us"}),
    "pending_row": frozenset({"seen_us", "content"}),  # what waits for a block has today's date
    "question": frozenset({"asked_us", "settled_us"}),
}
# What a connection made anew has of its own.
OF_CONNECTIONS = frozenset(
    {"connection", "connection_account", "connection_cursor", "pending_row", "question", "audit"}
)


class LiveTime(FakeTime):
    """A clock that tells no time twice; waits move it on."""

    def __init__(self, start: datetime = START) -> None:
        super().__init__(start)
        self._told = 0

    def now(self) -> datetime:
        with self._lock:
            self._told += 1
            return self.start + timedelta(seconds=self.passed, microseconds=self._told)


@dataclass(frozen=True)
class Kind:
    """A provider with a world behind it."""

    name: str
    provider: str
    fields: Mapping[str, str]
    world: Callable[[LiveTime], Any]  # has `serve(server)`; kept as `Live.fake`
    begin: Callable[[], LiveTime] = LiveTime

    def __str__(self) -> str:
        return self.name


@dataclass
class Live:
    """One provider's books, and what stands in for the provider."""

    kind: Kind
    place: Path
    time: LiveTime
    server: FakeServer
    patience: Patience = HASTE
    fake: Any = None
    coffer: Coffer = field(init=False)
    id: int = 0

    def __post_init__(self) -> None:
        if self.fake is None:
            self.fake = self.kind.world(self.time)
        self.fake.serve(self.server)
        self.open()

    def open(self) -> None:
        """Open the books, as a program does that is started."""
        key = unlock(str(self.place), Way.PASSPHRASE, RIGHT, by="test")
        self.coffer = open_coffer(str(self.place), self.time, key=key)
        self.coffer.connecting.maker = self.maker()

    def maker(self) -> HttpSessionMaker:
        return maker_for(self.server, time=self.time, patience=self.patience)

    def start_anew(self) -> None:
        """Forget what the program had in memory; runs that it left behind are found lost."""
        for name in ("sync", "connections", "maker"):
            self.coffer.connecting.__dict__.pop(name, None)
        self.coffer.connecting.maker = self.maker()
        self.later(minutes=11)

    def close(self) -> None:
        self.coffer.close()
        self.server.close()

    def later(self, **by: float) -> None:
        self.time.forward(timedelta(**by).total_seconds())

    def connect(self, name: str = "Mine", **fields: str) -> int:
        """Make a connection that follows all accounts, on the likely ones of the books."""
        draft = self.coffer.connections.check(self.kind.provider, {**self.kind.fields, **fields})
        followed = {one.remote.id: one.likely for one in draft.proposals}
        self.id, _ = self.coffer.connections.make(draft, name, followed, 360)
        return self.id

    def run(self) -> SyncRun:
        return self.coffer.sync.sync([self.id]).runs[0]

    # What the books hold

    def tables(self, but: frozenset[str] = OF_RUNS) -> dict[str, list[dict[str, Any]]]:
        """Return all rows of all tables but some, without the columns that tell of runs."""
        with self.coffer.database.reading() as unit:
            return {
                shape.name: [
                    {
                        column: value
                        for column, value in zip(shape.columns, row, strict=True)
                        if column not in OF_TIMES.get(shape.name, ())
                    }
                    for row in unit.dump.rows(shape.name)
                ]
                for shape in unit.dump.shapes()
                if shape.name not in but
            }

    def records(self, kind: type[Any]) -> list[Any]:
        with self.coffer.database.reading() as unit:
            found: list[Any] = unit.records(kind).all()
            return found

    def entries(self, *, with_voided: bool = False) -> list[Any]:
        with self.coffer.database.reading() as unit:
            what = EntryFilter(with_voided=with_voided, newest_first=False)
            return unit.ledger.entries(what, limit=100_000)

    def rows(self) -> dict[tuple[str, ...], tuple[Any, ...]]:
        """Return what is in effect by source and id: day, kind and what moves in which account.

        Raises:
            AssertionError: one id is in effect twice.
        """
        told = [
            (
                (one.source, _id_of(one), one.legs[0].account),
                (
                    one.on.isoformat(),
                    str(one.kind),
                    tuple(
                        sorted(
                            (leg.account, leg.symbol, str(leg.kind), plain(leg.quantity))
                            for leg in one.legs
                        )
                    ),
                ),
            )
            for one in self.entries()
        ]
        twice = [key for key, count in Counter(key for key, _ in told).items() if count > 1]
        assert not twice, f"{self.kind}: booked twice: {twice[:3]}"
        return dict(told)

    def observed(self) -> dict[tuple[str, str], str]:
        """Return the newest observed balance of each holding, by account and asset."""
        with self.coffer.database.reading() as unit:
            accounts = {one.id: one.name for one in unit.catalogue.accounts()}
            assets = {one.id: _asset(one) for one in unit.catalogue.assets()}
            names = {
                one.id: (accounts[one.account_id], assets[one.asset_id])
                for one in unit.catalogue.holdings()
            }
            newest: dict[Any, Any] = {}
            for one in unit.ledger.observations():
                if one.holding_id not in newest or one.at_us >= newest[one.holding_id].at_us:
                    newest[one.holding_id] = one
            return {names[own]: plain(one.balance) for own, one in newest.items()}

    def held(self) -> dict[str, dict[str, str]]:
        """Return what the books show: by account, the quantity of each asset that is not 0."""
        found: dict[str, dict[str, str]] = {}
        for line in self.coffer.portfolio.holdings().lines:
            assert line.quantity is not None, f"{self.kind}: {line.symbol} is not known"
            own = found.setdefault(line.account, {})
            own[line.symbol] = plain(line.quantity + Decimal(own.get(line.symbol, 0)))
        return found

    def openings(self) -> dict[tuple[str, str], str]:
        """Return the opening balances in effect."""
        return {
            (leg.account, leg.symbol): plain(leg.quantity)
            for one in self.entries()
            if one.kind == "opening_balance"
            for leg in one.legs
        }

    def complete(self) -> set[tuple[str, str]]:
        """Return the holdings whose histories are said to be complete."""
        with self.coffer.database.reading() as unit:
            accounts = {one.id: one.name for one in unit.catalogue.accounts()}
            assets = {one.id: _asset(one) for one in unit.catalogue.assets()}
            return {
                (accounts[one.account_id], assets[one.asset_id])
                for one in unit.catalogue.holdings()
                if one.has_complete_history
            }

    def prices(self) -> set[tuple[str, str, str, str]]:
        """Return the prices: asset, quote, value, granularity."""
        with self.coffer.database.reading() as unit:
            assets = {one.id: _asset(one) for one in unit.catalogue.assets()}
            return {
                (
                    assets[one.asset_id],
                    assets[one.quote_id],
                    plain(one.value),
                    str(one.granularity),
                )
                for one in unit.prices.between()
            }

    def questions(self) -> list[QuestionLine]:
        return self.coffer.connections.questions(self.id)

    def kinds(self) -> list[str]:
        return sorted(one.question.kind for one in self.questions())

    def answer(self, kind: str, answer: str) -> None:
        """Answer the only question of a kind."""
        (one,) = [line for line in self.questions() if line.question.kind == kind]
        self.coffer.connections.settle(one.question.id, answer)

    def connection(self) -> Connection:
        (found,) = [one for one in self.records(Connection) if one.id == self.id]
        return found  # type: ignore[no-any-return]  # of a kind

    def check(self) -> None:
        """Hold the books against a rebuild of all that is derived."""
        found = self.coffer.verification.run().problems
        assert found == (), f"{self.kind}: {found[:3]}"
        with self.coffer.database.reading() as unit:
            assert unit.rollups.states() or not self.entries(), f"{self.kind}: no figures are kept"

    def end_state(self) -> dict[str, Any]:
        """Return what the books came to, in whatever pieces and at whatever times it came."""
        asked = [one for one in self.records(Question) if one.settled_us is None]
        return {
            "rows": self.rows(),
            "observed": self.observed(),
            "openings": self.openings(),
            "complete": self.complete(),
            "prices": self.prices(),
            "pending": sorted(one.external_id for one in self.records(PendingRow)),
            "questions": sorted((one.kind, one.subject) for one in asked),
            "since": sorted(
                (one.stream, one.complete_since, one.rows)
                for one in self.records(Cursor)
                if not one.stream.startswith("#")
            ),
        }


def _id_of(one: Any) -> str:
    """Return an entry's id; of an opening its asset: there is one, the how manieth it may be."""
    if one.kind == "opening_balance":
        return f"opening of {one.legs[0].symbol}"
    return str(one.external_id)


def _asset(one: Any) -> str:
    return f"{one.symbol} {one.market_segment}".strip()


def sealed_books(folder: Path, time: LiveTime | None = None) -> Path:
    """Make new encrypted books, to be copied."""
    place = folder / "coffer.db"
    keys = KeyChoice(passphrase=RIGHT)
    create_coffer(str(place), clock=time or LiveTime(), keys=keys).close()
    return place


@contextmanager
def live(kind: Kind, sealed: Path, folder: Path, **more: Any) -> Iterator[Live]:
    """Open books of their own, with the provider's world as new."""
    time = kind.begin()
    own = Live(kind, given(sealed, folder / "coffer.db"), time, FakeServer(), **more)
    try:
        yield own
    finally:
        own.close()


def archived(own: Live, sealed: Path, folder: Path) -> Live:
    """Return other books, loaded from an archive of these; the world is the same."""
    own.coffer.archive.export(str(folder / "books.zip"))
    place = given(sealed, folder / "loaded" / "coffer.db")
    server = FakeServer()
    loaded = Live(own.kind, place, own.time, server, own.patience, own.fake)
    loaded.coffer.archive.load(str(folder / "books.zip"))
    loaded.id = own.id
    return loaded


def is_right(run: SyncRun) -> bool:
    """Tell whether a run went as one against a healthy provider should."""
    return run.status in (RunStatus.DONE, RunStatus.PARTIAL)


def folder_of(parent: Path, name: str) -> Path:
    """Return a new folder."""
    path = parent / name
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir(parents=True)
    return path


__all__ = ["Capability", "Kind", "Live", "LiveTime", "archived", "live", "sealed_books"]
