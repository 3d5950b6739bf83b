"""Trades: killed, told twice, closed by several at once, without room, expired by two programs."""

import shutil
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from app.bootstrap.books import create_coffer, open_coffer
from app.db.database import SqlDatabase, create_database, open_database
from app.domain.errors import CofferError, RefusedError
from app.domain.ids import AccountId
from app.domain.trading.records import Fill, Instrument, Order, OrderMessage, Position
from app.services.registry import Registry
from app.services.trading.execution_answers import ExecutionOptions
from app.services.trading.instruments import InstrumentSpec, ensure_instrument
from app.services.trading.orders import OrderService
from app.services.trading.recording import NewFill
from app.services.verify import VerifyService
from tests.faults.rig import IS_FULL, Rig, fault, name_of
from tests.faults.trade_child import GROUP, GROUPS, FileVenue, group_number, known_of, record
from tests.forked import Forked, start
from tests.integration.books import Books, SetClock
from tests.integration.conftest import (  # noqa: F401 - fixtures
    clock,
    database,
    pg_databases,
    pg_server,
    place,
    server_place,
    sqlite_template,
)
from tests.integration.trade_books import Desk

DATABASES = ["sqlite", "postgresql"] if IS_FULL else ["sqlite"]
KILLS_EACH = 2  # kills while the same 200 fills are recorded
EXPIRED = ("AAPL240119C00150000", "AAPL240119P00050000", "AAPL240216C00150000")


def run(rig: Rig, deed: str, *words: object) -> Forked:
    """Start a program that trades, under the same plant; return once its books are open."""
    plant = name_of(rig.plant) if rig.plant else "-"
    child = start("tests.faults.trade_child", plant, deed, *words)
    if child.stdout.readline() != b"began\n":
        pytest.fail(child.communicate()[1].decode())
    return child


def answers(children: list[Forked]) -> list[Decimal]:
    """Wait for programs; return what each said at its end."""
    found = []
    for child in children:
        said, wrong = child.communicate(timeout=300)
        assert child.returncode == 0, wrong.decode()[-800:]
        found.append(Decimal(said.decode()))
    return found


@pytest.fixture(params=DATABASES)
def kind(request: pytest.FixtureRequest) -> str:
    """Which database the test runs on."""
    return str(request.param)


@pytest.fixture
def desk(database: SqlDatabase, clock: SetClock) -> Desk:  # noqa: F811 - fixtures
    """Books in which shares, a coin and a contract can be traded."""
    return filled_desk(database, clock)


def filled_desk(database: SqlDatabase, clock: SetClock) -> Desk:  # noqa: F811 - fixtures
    desk = Desk(Books(database, clock).fill()).open()
    desk.instrument()
    desk.instrument("BTC/USDT")
    desk.instrument("AAPL261218C00240000")
    return desk


def problems(database: SqlDatabase) -> tuple[str, ...]:  # noqa: F811 - fixtures
    return tuple(VerifyService(database).run().problems)


def told(database: SqlDatabase) -> dict[str, Any]:  # noqa: F811 - fixtures
    """Return what the books say of trades, whatever numbers the rows have."""
    with database.reading() as unit:
        fills = unit.records(Fill).all()
        legs: dict[int, list[tuple[int, str, Decimal]]] = {}
        for leg in unit.ledger.legs():
            legs.setdefault(leg.entry_id, []).append((leg.holding_id, leg.kind, leg.quantity))
        held: Counter[tuple[int, str]] = Counter()
        for leg in unit.ledger.legs():
            held[leg.account_id, str(leg.asset_id)] += leg.quantity  # type: ignore[assignment]  # exact
        return {
            "fills": Counter((one.account_id, one.external_id) for one in fills),
            "entries": {
                (one.account_id, one.external_id): sorted(
                    (kind, quantity) for _, kind, quantity in legs.get(one.entry_id or -1, [])
                )
                for one in fills
            },
            "count": len(legs),
            "held": {key: value for key, value in held.items() if value},
            "positions": sorted(
                (one.account_id, one.instrument_id, one.opened_us, one.direction, one.status,
                 one.opened, one.closed, one.open_value, one.close_value, one.fees, one.realized,
                 one.cost, one.fill_count)
                for one in unit.records(Position).all()
                if one.fill_count
            ),
        }  # fmt: skip


def is_whole(found: dict[str, Any]) -> None:
    """Check that each group is there or not, and each fill once, with its entry."""
    groups: Counter[int] = Counter()
    for (_, name), count in found["fills"].items():
        assert count == 1, f"{name} is there {count} times"
        assert name.removeprefix("f").isdigit(), f"{name} is there under another name"
        groups[int(name[1:]) // GROUP] += 1
    assert all(count == GROUP for count in groups.values()), f"half a group: {groups}"
    posted = sum(bool(legs) for legs in found["entries"].values())
    assert found["count"] == posted, "an entry without a fill"


# -- plants ------------------------------------------------------------------------------------


def commit_now(connection: Any) -> None:
    """End a transaction where it is, and begin another."""
    driver = connection.connection.driver_connection
    if connection.dialect.name == "sqlite":
        driver.execute("COMMIT")
        time.sleep(0.05)
        driver.execute("BEGIN IMMEDIATE")
    else:
        driver.commit()
        time.sleep(0.05)


def folds_afterwards(patch: pytest.MonkeyPatch) -> None:
    """Work positions out in a transaction of their own."""
    from app.services.trading import recording

    original = recording._follow

    def follow(unit: Any, *words: Any, **named: Any) -> Any:
        commit_now(unit._open_connection())
        return original(unit, *words, **named)

    patch.setattr(recording, "_follow", follow)


def forgets_ids(patch: pytest.MonkeyPatch) -> None:
    """Look for no fill that is there: each gets an id of its own."""
    from app.services.trading import recording

    def fresh(unit: Any, fills: Any) -> Any:
        return [replace(one, external_id=f"{one.external_id}#{uuid4().hex}") for one in fills], 0

    patch.setattr(recording, "_fresh", fresh)


def sends_without_a_look(patch: pytest.MonkeyPatch) -> None:
    """Send an order without an answer again, whatever the venue has."""
    from app.services.trading.sending import Sender

    def look(self: Sender, broker: Any, order: Order) -> Iterator[str]:
        with self.database.reading() as unit:
            (instrument,) = unit.records(Instrument).where(id=order.instrument_id)
        yield from self.ask(order, lambda: broker.submit(order, instrument))

    patch.setattr(Sender, "_look_for", look)


def checks_what_it_saw_first(patch: pytest.MonkeyPatch) -> None:
    """Check what can be closed against what was open when the program began."""
    from app.services.trading import making

    left: dict[int, Decimal] = {}

    def closable(unit: Any, account_id: Any, instrument: Any, new: Any, **_: Any) -> Position:
        (one,) = unit.records(Position).where(account_id=account_id, instrument_id=instrument.id)
        free = left.setdefault(one.id, one.opened - one.closed)
        if new.quantity > free:
            raise RefusedError("nothing is left")
        left[one.id] = free - new.quantity
        time.sleep(0.01)
        return one  # type: ignore[no-any-return]  # a position

    patch.setattr(making, "closable", closable)


def imports_in_parts(patch: pytest.MonkeyPatch) -> None:
    """Import fifty executions in a transaction."""
    from app.services.trading import execution_run

    original = execution_run.record_fills  # type: ignore[attr-defined]  # what it imported

    def in_parts(unit: Any, registry: Any, fills: Any, **named: Any) -> Any:
        done = None
        for first in range(0, len(fills), 50):
            done = original(unit, registry, fills[first : first + 50], **named)
            try:
                commit_now(unit._open_connection())
            except Exception as error:  # the driver's own
                raise RefusedError(str(error)) from error
        return done

    patch.setattr(execution_run, "record_fills", in_parts)


def says_nothing(patch: pytest.MonkeyPatch) -> None:
    """Say that a file was imported, whatever the disk says."""
    from app.services.trading.executions import ExecutionService

    original = ExecutionService.run

    def run(self: Any, *words: Any, **named: Any) -> Any:
        try:
            return original(self, *words, **named)
        except CofferError:
            return None

    patch.setattr(ExecutionService, "run", run)


def books_what_it_read_before(patch: pytest.MonkeyPatch) -> None:
    """Book ends of contracts by what was open before the transaction, under ids of its own."""
    from app.services.trading import expiring
    from app.services.trading.options import OptionService
    from app.services.trading.options_books import OptionBooks

    seen: list[Any] = []
    original, due = OptionBooks.open_options, OptionService._due

    def open_options(self: Any) -> Any:
        if not seen:
            seen.extend(original(self))
        return list(seen)

    def waits(self: Any) -> Any:
        found = due(self)
        time.sleep(2)  # until the other has read, too
        return found

    patch.setattr(OptionBooks, "open_options", open_options)
    patch.setattr(OptionService, "_due", waits)
    patch.setattr(OptionService, "_was_booked", lambda *_: False)
    patch.setattr(expiring, "_free_id", lambda *_: f"end-{uuid4().hex}")


# -- what has to hold --------------------------------------------------------------------------


@fault("T1", "SIGKILL while 200 fills are recorded again and again, in other orders",
       plants=[folds_afterwards, forgets_ids])  # fmt: skip
def test_killed_recording_leaves_each_fill_once(
    rig: Rig,
    desk: Desk,
    place: str,  # noqa: F811 - a fixture
    tmp_path: Path,
) -> None:
    turns = rig.count(3, 40)
    firsts = [GROUPS * (turn // KILLS_EACH) for turn in range(turns)]  # then another 200
    wanted: dict[str, Any] = {}
    if rig.plant is None:
        other = tmp_path / "wanted.db"
        clock = SetClock()
        create_database(str(other), clock).close()
        with closing(open_database(str(other), clock)) as apart:
            filled_desk(apart, clock)
            accounts, instruments = known_of(apart)
            for group in range(firsts[-1] + GROUPS):
                record(apart, group_number(group, accounts, instruments))
            wanted = told(apart)
            is_whole(wanted)
            assert problems(apart) == ()
    killed = within = 0
    for turn, first in enumerate(firsts):
        before = len(told(desk.books.database)["fills"])
        child = run(rig, "record", place, turn, first, 9)
        was_alive, _ = rig.kill_at_random(child, 0.02, 0.6)
        killed += was_alive
        found = told(desk.books.database)
        is_whole(found)
        assert problems(desk.books.database) == ()
        within += was_alive and before < len(found["fills"]) < (first + GROUPS) * GROUP
    for first in sorted(set(firsts)):
        answers([run(rig, "record", place, 99, first, 1)])
    found = told(desk.books.database)
    is_whole(found)
    assert problems(desk.books.database) == ()
    assert killed, "none was killed: this proves little"
    assert found == wanted
    rig.measured(
        kills=f"{killed} of {turns}", half_way=within, fills=len(wanted["fills"]), twice=0, half=0
    )


@fault("T2", "SIGKILL between an order's sending and the venue's answer", plants=[
       sends_without_a_look])  # fmt: skip
def test_a_killed_order_is_at_the_venue_once(
    rig: Rig,
    desk: Desk,
    place: str,  # noqa: F811 - a fixture
    tmp_path: Path,
) -> None:
    kept = tmp_path / "venue.txt"
    moments = ["before", "after", "mute", "late"] + ["late"] * rig.count(0, 30)
    for number, moment in enumerate(moments):
        child = run(rig, "place", place, kept, moment, f"order-{number}")
        child.communicate(timeout=60)
    for _ in range(3):  # three starts later, some seconds apart
        venue = FileVenue(desk.account_id, kept)
        orders = OrderService(desk.books.database, desk.books.clock, {desk.account_id: venue}.get)
        orders.settle_all()
        desk.books.clock.move(days=1000)
    sent = Counter(line.split()[0] for line in kept.read_text().splitlines())
    assert sent == Counter(f"order-{number}" for number in range(len(moments)))
    with desk.books.database.reading() as unit:
        made = unit.records(Order).all()
        fills = [one.external_id for one in unit.records(Fill).all()]
        heard = Counter(
            (one.order_id, one.kind, one.external_id)
            for one in unit.records(OrderMessage).all()
            if one.external_id
        )
    assert [(one.status, one.filled) for one in made] == [("filled", 2)] * len(moments)
    assert sorted(fills) == sorted(f"v:{one}" for one in sent)
    assert set(heard.values()) == {1}
    assert orders.unsettled() == ()
    assert problems(desk.books.database) == ()
    rig.measured(orders=len(moments), at_the_venue=sum(sent.values()), twice=0, lost=0)


@fault("T3", "several programs deliver the same fill again and again", plants=[forgets_ids])
def test_a_fill_told_by_many_counts_once(
    rig: Rig,
    desk: Desk,
    place: str,  # noqa: F811 - fixtures
) -> None:
    programs, times = rig.count(2, 4), rig.count(25, 1000)
    children = [run(rig, "deliver", place, times) for _ in range(programs)]
    assert sum(answers(children)) == 1
    found = told(desk.books.database)
    assert list(found["fills"].values()) == [1]
    assert (found["count"], len(found["positions"])) == (1, 1)
    assert problems(desk.books.database) == ()
    rig.measured(programs=programs, deliveries=programs * times, recorded=1)


@fault("T4", "several programs close the same position at once", plants=[
       checks_what_it_saw_first])  # fmt: skip
def test_exactly_what_is_open_gets_closed(
    rig: Rig,
    desk: Desk,
    place: str,  # noqa: F811 - fixtures
) -> None:
    programs, held = rig.count(2, 5), rig.count(60, 900)
    desk.record(desk.fill(desk.instrument(), f"buy {held} at 100", 1))
    children = [run(rig, "close", place, number) for number in range(programs)]
    closed = answers(children)
    assert sum(closed) == held
    with desk.books.database.reading() as unit:
        orders = unit.records(Order).all()
    assert sum(one.quantity or 0 for one in orders) == held
    (position,) = desk.positions()
    assert (position.opened, position.closed, position.working) == (held, 0, held)
    for one in orders:
        desk.orders.fill(one.id, one.quantity or Decimal(0), Decimal(101), at_us=position.opened_us)
    (position,) = desk.positions()
    assert (position.status, position.closed, position.working) == ("closed", held, 0)
    assert problems(desk.books.database) == ()
    rig.measured(programs=programs, held=held, closed=sum(closed), orders=len(orders))


def executions(path: Path, rows: int) -> Path:
    """Write a file of executions: two buys, then a sale."""
    lines = ["Time,Side,Symbol,Quantity,Price,Fee,Currency,ID"]
    for row in range(rows):
        side = "sell" if row % 3 == 2 else "buy"
        lines.append(
            f"2024-01-{1 + row % 28:02} 15:{row % 60:02}:00,{side},S{row % 9},1,10{row % 7},0.1,"
            f"USD,x{row}-{'long ' * 8}"
        )
    path.write_text("\n".join([*lines, ""]))
    return path


@fault("T5", "the disk is full while executions are imported",
       plants=[imports_in_parts, says_nothing])  # fmt: skip
def test_a_full_disk_leaves_the_whole_import_or_none(rig: Rig, tmp_path: Path) -> None:
    rows = 1500
    path = executions(tmp_path / "executions.csv", rows)
    options = ExecutionOptions("Broker")
    with (
        closing(create_coffer(str(tmp_path / "coffer.db"))) as coffer,
        coffer.database.writing() as unit,
    ):
        Registry(unit, "USD", allows_short=True).account("Broker")
        unit.commit()
    size = (tmp_path / "coffer.db").stat().st_size
    refused = 0
    for turn in range(rig.count(2, 16)):
        at = tmp_path / f"disk-{turn}"
        with rig.small_disk(at, size // 2**20 + 24):
            own = at / "coffer.db"
            shutil.copy(tmp_path / "coffer.db", own)
            with closing(open_coffer(str(own))) as coffer:
                left = 4096 * (rig.dice.randrange(20, 120) if turn % 2 else 250)
                (at / "filler").write_bytes(b"\0" * (shutil.disk_usage(at).free - left))
                with pytest.raises(CofferError, match="full"):
                    coffer.executions.run(path, options)
                refused += 1
            (at / "filler").unlink()
            with closing(open_coffer(str(own))) as coffer:
                found = told(coffer.database)
                assert (len(found["fills"]), found["count"], found["positions"]) == (0, 0, [])
                assert coffer.verification.run().problems == ()
                assert coffer.executions.run(path, options).added == rows
                assert coffer.executions.run(path, options).added == 0
                assert coffer.verification.run().problems == ()
    rig.measured(turns=refused, executions=rows, half=0, twice=0)


def expired_books(at: Path) -> AccountId:
    """Make books with contracts whose time is over, long and short, on paper and not."""
    with closing(create_coffer(str(at))) as coffer:
        database = coffer.database
        with database.writing() as unit:
            registry = Registry(unit, "USD", allows_short=True)
            account = registry.account("Broker")
            unit.catalogue.update_account(replace(account, allows_short=True))
            made = [ensure_instrument(unit, registry, InstrumentSpec(one)) for one in EXPIRED]
            unit.commit()
        fills = [
            NewFill(account.id, one.id, f"o{number}", side, Decimal(3), Decimal(1), AT)
            for number, (one, side) in enumerate(zip(made, ("buy", "sell", "buy"), strict=True))
        ]
        record(database, fills)
        prices(coffer)
        coffer.options.accept_clock()
        return account.id


AT = 1_704_726_000_000_000  # 2024-01-08 15:00 UTC


def prices(coffer: Any) -> None:
    """Store closes of the underlying: all of its contracts end worthless."""
    from datetime import date

    from app.domain.ledger import NewBatch
    from app.domain.price_points import PricePoint
    from app.domain.times import start_us

    with coffer.database.writing() as unit:
        registry = Registry(unit, "USD")
        asset, quote = registry.priced_asset("AAPL", ""), registry.currency("USD")
        batch = unit.ledger.append(NewBatch("import", "prices"), ())
        points = [
            PricePoint(asset.id, quote.id, start_us(on), Decimal(100), "daily", "test")
            for on in (date(2024, 1, 19), date(2024, 2, 16))
        ]
        unit.prices.add(points, batch_id=batch.id, reason="import")
        unit.commit()


@fault("T6", "two programs look after orders and contracts of the same books at once",
       plants=[books_what_it_read_before])  # fmt: skip
def test_contracts_end_once(rig: Rig, tmp_path: Path) -> None:
    expired_books(tmp_path / "made.db")
    rounds = rig.count(1, 12)
    for number in range(rounds):
        own = tmp_path / f"both-{number}.db"
        shutil.copy(tmp_path / "made.db", own)
        children = [run(rig, "orders", own) for _ in range(2)]
        for child in children:
            _, wrong = child.communicate(timeout=120)
            assert child.returncode == 0, wrong.decode()[-800:]
        with closing(open_coffer(str(own))) as coffer:
            with coffer.database.reading() as unit:
                ends = Counter(one.instrument_id for one in unit.records(Fill).where(kind="expiry"))
                found = [
                    (one.status, one.opened, one.closed) for one in unit.records(Position).all()
                ]
            assert list(ends.values()) == [1] * len(EXPIRED)
            assert found == [("expired", 3, 3)] * len(EXPIRED)
            assert coffer.verification.run().problems == ()
            assert coffer.options.post_due().count == 0
    rig.measured(rounds=rounds, contracts=len(EXPIRED), twice=0)
