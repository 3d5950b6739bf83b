"""Faults planted into prices: each is held with its reason, and the last good one counts."""

from csv import DictReader
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.domain.activities import ActivityRow
from app.domain.errors import RefusedError
from app.domain.ids import AssetId
from app.domain.price_points import PricePoint
from app.domain.sync.records import HeldPrice, Question
from app.domain.times import start_us
from app.ports.providers import PriceBar
from app.services.pricing.gate import PriceGate
from app.services.pricing.service import PricingService
from tests.e2e.shared_data import shared_folder
from tests.price_parts import FakeSource, days, pricing, walk
from tests.unit.services.desk import Desk, Row
from tests.unit.services.pricing.conftest import BOUGHT, FIRST, LAST, hold

OPEN_DAYS = [one for one in days(FIRST, 230) if one <= LAST]
FAULTS = [
    ("100", "hundredfold"), ("0.01", "hundredth"), ("1000", "thousandfold"),
    ("0.001", "thousandth"), ("0", "zero"), ("-1", "negative"), ("0.25", "split"),
    ("2", "split"), ("1.7", "jump"), ("0.6", "jump"),
]  # fmt: skip


def real_or_made() -> dict[date, Decimal]:
    """Return a share's history at a level of about 100: a real one where it is at hand."""
    folder = shared_folder()
    path = Path(folder or "", "prices", "stocks_us_2010_2024.csv")
    if not path.is_file():
        return walk(OPEN_DAYS)
    with path.open(encoding="utf-8") as file:
        rows = [one for one in DictReader(file) if one["symbol"] == "WMT"]
    values = [Decimal(one["price"]) for one in rows[-len(OPEN_DAYS) :]]
    scale = Decimal(101) / values[5]
    return dict(zip(OPEN_DAYS, (round(one * scale, 4) for one in values), strict=True))


def worth(desk: Desk, symbol: str = "AAA", on: date = LAST) -> Decimal | None:
    lines = desk.coffer.portfolio.holdings(on).lines
    return next(one.value for one in lines if one.symbol == symbol)


def questions(desk: Desk) -> list[Question]:
    with desk.coffer.database.reading() as unit:
        return unit.records(Question).where(settled_us=None)


@pytest.mark.parametrize(("factor", "reason"), FAULTS)
def test_a_fault_is_held_back_and_the_last_good_price_counts(
    held: Desk, factor: str, reason: str
) -> None:
    good = real_or_made()
    wrong = {**good, LAST: good[LAST] * Decimal(factor)}
    service = pricing(held.coffer.database, FakeSource("stocks", prices={"AAA": wrong}))
    report = service.update()
    assert (report.held, report.questions, report.added) == (1, 1, len(OPEN_DAYS) - 1)
    (line,) = service.held()
    assert (line.reason, line.value, line.source) == (reason, wrong[LAST], "stocks")
    assert line.last_value == good[OPEN_DAYS[-2]]
    assert worth(held) == 10 * good[OPEN_DAYS[-2]]
    assert [one.kind for one in questions(held)] == ["held_price"]
    held.clock.time += timedelta(hours=5)
    assert service.update().held == 0  # the same is not asked twice
    assert len(service.held()) == len(questions(held)) == 1
    held.verified()


def test_a_fault_among_the_first_prices_and_in_the_middle_is_held_alone(held: Desk) -> None:
    good = real_or_made()
    wrong = dict(good)
    for place, factor in ((0, "100"), (60, "0.01"), (61, "0.01"), (140, "0")):
        wrong[OPEN_DAYS[place]] *= Decimal(factor)
    service = pricing(held.coffer.database, FakeSource("stocks", prices={"AAA": wrong}))
    assert service.update().held == 4
    assert sorted((one.reason, one.count) for one in service.held()) == [
        ("hundredfold", 1), ("hundredth", 2), ("zero", 1),
    ]  # fmt: skip
    assert worth(held, on=OPEN_DAYS[61]) == 10 * good[OPEN_DAYS[59]]


@pytest.mark.parametrize(("factor", "reason"), [("100", "hundredfold"), ("3.7", "jump")])
def test_a_history_that_does_not_fit_what_was_paid_is_held_as_one_matter(
    held: Desk, factor: str, reason: str
) -> None:
    good = real_or_made()
    wrong = {on: value * Decimal(factor) for on, value in good.items()}
    service = pricing(held.coffer.database, FakeSource("stocks", prices={"AAA": wrong}))
    report = service.update()
    assert (report.added, report.questions) == (0, 1)
    (line,) = service.held()
    assert (line.reason, line.count) == (reason, len(OPEN_DAYS))
    held_before = line.id
    service.settle_held(held_before, take=True)
    assert service.held() == []
    assert questions(held) == []
    assert worth(held) == 10 * wrong[LAST]
    held.verified()


def test_what_is_refused_is_not_asked_again_nor_what_is_like_it(held: Desk) -> None:
    good = walk(OPEN_DAYS)
    source = FakeSource("stocks", prices={"AAA": {**good, LAST: good[LAST] * 100}})
    service = pricing(held.coffer.database, source)
    service.update()
    service.settle(questions(held)[0].id, "keep")
    with pytest.raises(RefusedError):
        service.settle_held(1, take=True)
    later = date(2025, 1, 2)
    source.prices["AAA"][later] = good[LAST] * 101
    held.clock.time = datetime(2025, 1, 3, 9, tzinfo=UTC)
    assert service.update().held == 0
    assert service.held() == []
    assert worth(held) == 10 * good[OPEN_DAYS[-2]]


def test_a_price_of_zero_is_never_taken(held: Desk) -> None:
    source = FakeSource("stocks", prices={"AAA": {**walk(OPEN_DAYS), LAST: Decimal(0)}})
    service = pricing(held.coffer.database, source)
    service.update()
    with pytest.raises(RefusedError, match="above zero"):
        service.settle_held(service.held()[0].id, take=True)
    assert len(service.held()) == 1


def test_another_currency_than_before_is_held_and_pence_are_not(held: Desk) -> None:
    good = walk(OPEN_DAYS)
    source = FakeSource("stocks", prices={"AAA": {k: v for k, v in good.items() if k < LAST}})
    service = pricing(held.coffer.database, source)
    service.update()
    source.currency, source.prices = "EUR", {"AAA": good}
    held.clock.time += timedelta(hours=5)
    service.update()
    assert {one.reason for one in service.held()} == {"currency"}
    assert worth(held) == 10 * good[OPEN_DAYS[-2]]
    source.currency = "USX"
    source.prices = {"AAA": {on: value * 100 for on, value in good.items()}}
    held.clock.time += timedelta(hours=5)
    service.update()
    assert worth(held) == 10 * good[LAST]


def test_pence_under_the_name_of_pounds_are_held_by_what_was_paid(desk: Desk) -> None:
    desk.take(
        Row("buy", quantity=Decimal(10), price=Decimal(100), currency="GBP", at=BOUGHT, id="a")
    )
    pence = {on: value * 100 for on, value in walk(OPEN_DAYS).items()}
    source = FakeSource("stocks", prices={"AAA": pence}, currency="GBP")
    service = pricing(desk.coffer.database, source)
    assert service.update().added == 0
    (line,) = service.held()
    assert (line.reason, line.likely) == ("hundredfold", pence[LAST] / 100)
    source.currency = "GBp"
    service.settle_held(line.id, take=False)
    assert service.update(afresh=True).added == len(OPEN_DAYS)


def test_the_inverse_of_a_rate_is_held(held: Desk) -> None:
    held.take_prices("2024-03-01,EUR,1.08,USD")
    rates = walk(OPEN_DAYS, "1.08", "0.001")
    inverse = {**rates, LAST: round(1 / rates[LAST], 4)}
    service = pricing(held.coffer.database, FakeSource("ecb", ("fiat",), prices={"USD": inverse}))
    assert service.update().held == 1
    assert service.held()[0].reason == "inverse"


def test_todays_claim_under_yesterdays_date_is_held(held: Desk) -> None:
    source = FakeSource("stocks", prices={"AAA": walk(OPEN_DAYS)})
    service = pricing(held.coffer.database, source)
    service.update()
    moment = start_us(date(2025, 1, 2)) + 15 * 3_600_000_000
    held.clock.time = datetime(2025, 1, 2, 15, 1, tzinfo=UTC)
    source.now = {"AAA": PriceBar(date(2025, 1, 1), Decimal(102), moment)}
    assert service.latest().held == 1
    assert service.held()[0].reason == "old_day"
    source.now = {"AAA": PriceBar(date(2025, 1, 2), Decimal(102), moment)}
    assert (service.latest().added, service.held()) == (1, [])  # healed by the right one
    assert worth(held, on=date(2025, 1, 2)) == 1020


def test_a_split_without_its_action_is_held_and_believed_once_it_is_booked(held: Desk) -> None:
    good = walk(OPEN_DAYS)
    cut = OPEN_DAYS[-3]
    after = {on: value / 4 if on >= cut else value for on, value in good.items()}
    source = FakeSource("stocks", prices={"AAA": after})
    service = pricing(held.coffer.database, source)
    assert service.update().held == 3
    (line,) = service.held()
    assert (line.reason, line.split, line.first, line.count) == ("split", 4, cut, 3)
    held.coffer.ledger.record(
        ActivityRow(start_us(cut), cut, "Main", "split", "AAA", quantity=Decimal(4))
    )
    held.clock.time += timedelta(hours=5)
    assert service.update().added == 3
    assert (service.held(), questions(held)) == ([], [])
    assert worth(held) == 40 * after[LAST]


def test_a_jump_of_a_coin_is_held_until_the_next_prices_confirm_it(held: Desk) -> None:
    hold(held, "COIN", "50000", "1")
    every = [one for one in days(FIRST, 313, every_day=True) if one <= LAST]
    coins = walk(every, "50000", "100")
    coins[LAST] = Decimal(30000)
    source = FakeSource("coins", ("crypto",), prices={"COIN": coins})
    service = pricing(held.coffer.database, source)
    service.update()
    assert [one.reason for one in service.held()] == ["jump"]
    assert worth(held, "COIN") == coins[every[-2]]
    for day in (1, 2, 3):
        coins[date(2025, 1, day)] = Decimal(30500)
    held.clock.time = datetime(2025, 1, 4, 9, tzinfo=UTC)
    service.update()
    assert (service.held(), questions(held)) == ([], [])
    assert worth(held, "COIN") == 30000


def test_a_second_source_heals_what_the_first_told_wrong(held: Desk) -> None:
    good = walk(OPEN_DAYS)
    first = FakeSource("one", prices={"AAA": {**good, LAST: good[LAST] * 100}})
    second = FakeSource("two", prices={"AAA": good}, last=True)
    service = pricing(held.coffer.database, first, second)
    service.update()
    assert worth(held) == 10 * good[LAST]
    assert [(one.source, one.prices) for one in service.sources_of("AAA")] == [
        ("one", len(OPEN_DAYS) - 1), ("two", 1),
    ]  # fmt: skip
    assert len(second.asked) == 1


def _points(service: PricingService, desk: Desk, *values: str) -> list[PricePoint]:
    with desk.coffer.database.writing() as unit:
        assets = {one.symbol: one.id for one in unit.catalogue.assets()}
        own: list[Any] = [
            PricePoint(
                assets["AAA"], assets["USD"], start_us(LAST) + place * 3_600_000_000,
                Decimal(value), "intraday", "broker",
            )
            for place, value in enumerate(values)
        ]  # fmt: skip
        through = PriceGate().let_through(unit, own)
        unit.commit()
    return through


def test_prices_that_come_with_balances_go_through_the_same_gate(held: Desk) -> None:
    service = pricing(held.coffer.database, FakeSource("stocks", prices={"AAA": walk(OPEN_DAYS)}))
    service.update()
    assert [one.value for one in _points(service, held, "103", "10300", "0")] == [103]
    assert [one.reason for one in service.held()] == ["zero", "hundredfold"]
    with held.coffer.database.reading() as unit:
        rows = unit.records(HeldPrice).all()
    assert {one.granularity for one in rows} == {"intraday"}
    assert isinstance(rows[0].asset_id, int)
    assert AssetId(rows[0].asset_id)
    held.verified()


def test_a_price_that_comes_with_a_first_balance_is_compared_with_what_was_paid(
    held: Desk,
) -> None:
    service = pricing(held.coffer.database)
    assert _points(service, held, "3.1") == []
    assert service.held()[0].last_value == 101
