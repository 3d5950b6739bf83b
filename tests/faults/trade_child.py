"""Trades in books that others trade in too, and is killed: python -m tests.faults.trade_child.

Arguments: a plant or -, a deed, the place, and what the deed takes. Says "began", then its result.
"""

import os
import random
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.bootstrap.books import SystemClock, open_coffer
from app.db.database import SqlDatabase, open_database
from app.domain.errors import NoAnswerError, RefusedError
from app.domain.ids import AccountId
from app.domain.trading.records import Instrument, Order, Side
from app.ports.brokers import BuyingPower, FillNews, News
from app.ports.progress import NoProgress
from app.services.registry import Registry
from app.services.trading.orders import NewOrder, OrderService
from app.services.trading.recording import NewFill, record_fills
from tests.faults.rig import plant_of
from tests.integration.trade_books import PAPER, REAL

GROUPS, GROUP = 10, 20  # fills of a group are recorded in one transaction
DAY_US = 86_400_000_000
FIRST_US = 1_704_067_200_000_000  # 2024-01-01


def fill_number(number: int, account: AccountId, instruments: Sequence[Instrument]) -> NewFill:
    """Return one of the 200: shares, a coin and a contract, over zero and back."""
    instrument = instruments[number % len(instruments)]
    coin = instrument.symbol == "BTC/USDT"
    side = Side.SELL if number % 5 in (1, 4) else Side.BUY
    size = Decimal(1 + number % 7) / (100 if coin else 1)
    return NewFill(
        account_id=account,
        instrument_id=instrument.id,
        external_id=f"f{number}",
        side=side,
        quantity=size,
        price=Decimal(100 + number % 13) / (1 if number % 2 else 4),
        at_us=FIRST_US + (number // 3) * DAY_US,  # some at the same moment
        fee=(size / 1000) if coin and side == Side.BUY else Decimal("0.35"),
        fee_symbol="BTC" if coin and side == Side.BUY else ("USD" if coin else ""),
    )


def group_number(
    group: int, accounts: Sequence[AccountId], instruments: Sequence[Instrument]
) -> list[NewFill]:
    """Return the fills of a group; every third is of the paper account."""
    return [
        fill_number(number, accounts[number % 3 == 2], instruments)
        for number in range(group * GROUP, (group + 1) * GROUP)
    ]


def record(database: SqlDatabase, fills: Sequence[NewFill]) -> int:
    with database.writing() as unit:
        registry = Registry(unit, "USD")
        done = record_fills(unit, registry, fills, source="test", label="fills")
        unit.commit()
        return done.added


@dataclass
class FileVenue:
    """A venue that keeps every order that reaches it as a line of a file; it fills at once.

    `moment`: when this program is killed: before an order arrives, at once after, or while the
    answer is on its way ("late"); "mute": there is no answer at all.
    """

    own: AccountId
    kept: Path
    moment: str = ""

    @property
    def account_id(self) -> AccountId:
        return self.own

    def submit(self, order: Order, instrument: Instrument) -> Sequence[News]:
        if self.moment == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        with self.kept.open("a") as lines:
            lines.write(f"{order.client_id} {order.side} {order.quantity}\n")
        if self.moment == "after":
            os.kill(os.getpid(), signal.SIGKILL)
        if self.moment == "late":
            later = random.random() * 0.03
            threading.Timer(later, os.kill, (os.getpid(), signal.SIGKILL)).start()
        if self.moment == "mute":
            raise NoAnswerError("the venue", "time-out")
        return self.find(order.client_id)

    def find(self, client_id: str) -> Sequence[News]:
        known = self.kept.read_text().split("\n") if self.kept.exists() else []
        for line in known:
            client, _, rest = line.partition(" ")
            if client == client_id:
                side, quantity = rest.split()
                fill = FillNews(f"v:{client}", side, Decimal(quantity), Decimal(100), FIRST_US)
                return [
                    News(client, "accepted", FIRST_US, f"a:{client}"),
                    News(client, "fill", FIRST_US, f"v:{client}", fill=fill),
                ]
        return []

    def cancel(self, order: Order) -> Sequence[News]:
        return []

    def replace(self, order: Order, instrument: Instrument) -> Sequence[News]:
        return []

    def poll(self) -> Sequence[News]:
        return []

    def buying_power(self) -> BuyingPower:
        return BuyingPower("USD", Decimal(0), Decimal(0), Decimal(0), None)


def say(what: object) -> None:
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


def known_of(database: SqlDatabase) -> tuple[list[AccountId], list[Instrument]]:
    with database.reading() as unit:
        named = {one.name: one.id for one in unit.catalogue.accounts()}
        return [named[REAL], named[PAPER]], unit.records(Instrument).all()


def deed_record(database: SqlDatabase, seed: str, first: str, passes: str) -> int:
    """Record ten groups in an order of its own, so often; a fill stands anywhere in its group."""
    accounts, instruments = known_of(database)
    dice = random.Random(int(seed))
    added = 0
    for _ in range(int(passes)):
        for group in dice.sample(range(int(first), int(first) + GROUPS), GROUPS):
            fills = group_number(group, accounts, instruments)
            dice.shuffle(fills)
            added += record(database, fills)
    return added


def deed_deliver(database: SqlDatabase, times: str) -> int:
    """Deliver one fill so often, in transactions of their own."""
    accounts, instruments = known_of(database)
    one = replace(fill_number(0, accounts[0], instruments), external_id="the-one")
    return sum(record(database, [one]) for _ in range(int(times)))


def deed_close(database: SqlDatabase, number: str) -> Decimal:
    """Close a position in parts until nothing of it can be closed; return how much it was."""
    orders = OrderService(database, SystemClock(), lambda _: None)
    done, turn = Decimal(0), 0
    for size in (7, 3, 1):
        while True:
            turn += 1
            new = NewOrder(
                REAL, "AAPL", "sell", "close", quantity=Decimal(size), client_id=f"{number}-{turn}"
            )
            try:
                orders.place(new)
            except RefusedError:
                break
            done += size
    return done


def deed_place(database: SqlDatabase, kept: str, moment: str, client: str) -> str:
    """Place an order at a venue, and be killed at some moment."""
    accounts, _ = known_of(database)
    venue = FileVenue(accounts[0], Path(kept), moment)
    orders = OrderService(
        database, SystemClock(), lambda one: venue if one == accounts[0] else None
    )
    new = NewOrder(REAL, "AAPL", "buy", "open", quantity=Decimal(2), client_id=client)
    placed = orders.place(new)
    time.sleep(0.05 if moment == "late" else 0)
    return placed.statuses[0]


DEEDS: dict[str, Callable[..., object]] = {
    "record": deed_record,
    "deliver": deed_deliver,
    "close": deed_close,
    "place": deed_place,
}


def main() -> None:
    """See above."""
    plant, deed, place, *words = sys.argv[1:]
    if plant != "-":
        plant_of(plant)(pytest.MonkeyPatch())
    if deed == "orders":
        coffer = open_coffer(place)
        say("began")
        say(coffer.due_orders.run(NoProgress()).message)
        coffer.close()
        return
    database = open_database(place, SystemClock())
    say("began")
    say(DEEDS[deed](database, *words))
    database.close()


if __name__ == "__main__":
    main()
