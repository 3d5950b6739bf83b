"""Prices from sources on both databases: stored, held, settled, corrected; and 200 histories."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from app.db.database import SqlDatabase
from app.domain.assets import Asset
from app.domain.ids import AssetId
from app.domain.ledger import NewBatch
from app.domain.sync.records import HeldPrice, PriceAsked, Question, SyncRun
from app.domain.times import start_us
from app.ports.providers import PriceBar
from app.services.following import append
from app.services.registry import Registry
from tests.integration.books import Books, SetClock, a_leg, an_entry, at
from tests.price_parts import FakeSource, days, pricing, walk

FIRST, LAST = date(2023, 12, 25), date(2024, 5, 31)
OPEN_DAYS = [one for one in days(FIRST, 120) if one <= LAST]


def _bought(books: Books, symbol: str = "ACME", price: str = "101") -> None:
    holding = books.holdings["Broker", symbol]
    leg = a_leg(
        holding, "10", "buy", kind="buy", unit_price=Decimal(price), quote_id=books.assets["EUR"]
    )
    with books.database.writing() as unit:
        registry = Registry(unit, "EUR")
        append(unit, registry, NewBatch("import", "x"), [an_entry(leg, day=0, kind="buy")])
        unit.commit()


def test_prices_are_stored_held_settled_and_corrected_on_either_database(
    books: Books, database: SqlDatabase, clock: SetClock
) -> None:
    _bought(books)
    good = walk(OPEN_DAYS)
    lacking = OPEN_DAYS[50:53]
    told = {on: value for on, value in good.items() if on not in lacking}
    source = FakeSource("stocks", currency="EUR", prices={"ACME": {**told, LAST: good[LAST] * 100}})
    service = pricing(database, source)
    report = service.update()
    assert (report.added, report.held, report.questions) == (len(told) - 1, 1, 1)
    with database.reading() as unit:
        assert len(unit.records(HeldPrice).where(settled_us=None)) == 1
        assert unit.records(PriceAsked).all()[0].first_day == lacking[0].isoformat()
        assert unit.records(SyncRun).all()[0].prices == len(told) - 1
    service.settle_held(service.held()[0].id, take=True)
    with database.reading() as unit:
        assert unit.records(Question).where(settled_us=None) == []
        assert unit.prices.latest(at(200))[0].value == good[LAST] * 100
        assert unit.prices.count() == len(told)

    def now(hour: int, value: str) -> None:
        moment = start_us(clock.time.date()) + hour * 3_600_000_000
        source.now = {"ACME": PriceBar(clock.time.date(), Decimal(value), moment)}

    clock.time = datetime(2024, 6, 3, 16, tzinfo=UTC)
    now(15, str(good[LAST] * 101))
    assert service.latest().added == 1
    source.prices["ACME"] = {**told, date(2024, 6, 3): good[LAST]}
    clock.time += timedelta(days=1)
    assert service.update().changed == 1  # the source corrects the day that was taken
    assert service.held() == []
    with database.reading() as unit:
        newest = unit.prices.latest(at(200))[0]
        assert (newest.value, newest.granularity) == (good[LAST], "daily")
        assert unit.ledger.verify_chain() == []


def test_intraday_prices_go_once_the_close_of_their_day_is_there(
    books: Books, database: SqlDatabase
) -> None:
    books.add_prices(
        books.price(1, "2", source="one"),
        books.price(1, "2.1", source="one").__class__(
            books.assets["BTC"], books.assets["EUR"], at(1, hours=3), Decimal("2.1"), "intraday",
            "one",
        ),
        books.price(1, "2.2", source="one").__class__(
            books.assets["BTC"], books.assets["EUR"], at(1, hours=4), Decimal("2.2"), "intraday",
            "person",
        ),
        books.price(2, "2.3", source="one").__class__(
            books.assets["BTC"], books.assets["EUR"], at(2, hours=4), Decimal("2.3"), "intraday",
            "one",
        ),
    )  # fmt: skip
    with database.writing() as unit:
        assert unit.prices.drop_passed([books.assets["BTC"]], ["one"]) == 1
        assert unit.prices.drop_passed([books.assets["BTC"]], []) == 0
        unit.commit()
    with database.reading() as unit:
        left = [one.value for one in unit.prices.between()]
    assert left == [Decimal(2), Decimal("2.2"), Decimal("2.3")]


def _many(books: Books, count: int) -> list[str]:
    """Buy some assets ten years ago."""
    names = [f"S{place:03}" for place in range(count)]
    with books.database.writing() as unit:
        entries = []
        for place, name in enumerate(names):
            asset = unit.catalogue.add_asset(Asset(AssetId(0), name, "public-stock"))
            holding = unit.catalogue.add_holding(books.accounts["Broker"], asset.id)
            leg = a_leg(
                holding.id,
                "10",
                f"b{place}",
                kind="buy",
                unit_price=Decimal(101),
                quote_id=books.assets["EUR"],
            )
            entries.append(
                an_entry(leg, at_us=start_us(date(2014, 6, 2)), kind="buy", external_id=f"e{place}")
            )
        append(unit, Registry(unit, "EUR"), NewBatch("import", "x"), entries)
        unit.commit()
    return names


def test_many_histories_are_written_some_assets_at_a_time(sqlite_books: Books) -> None:
    names = _many(sqlite_books, 25)
    trading = days(date(2014, 5, 26), 300)
    source = FakeSource("stocks", currency="EUR")
    source.prices = {name: walk(trading) for name in names}
    service = pricing(sqlite_books.database, source)
    assert service.update().added == 25 * len(trading)
    with sqlite_books.database.reading() as unit:
        batches = [one for one in unit.ledger.batches() if one.origin == "prices"]
    assert len(batches) == 2
