"""What is missing is asked for, once, in the right order; a kill loses nothing."""

import json
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from app.domain.errors import CancelledError, RefusedError
from app.domain.ids import AssetId
from app.domain.ledger import NewBatch
from app.domain.price_points import PricePoint
from app.domain.sync.records import (
    AssetKey,
    AssetSource,
    PriceAsked,
    Question,
    RunStatus,
    SyncRun,
)
from app.domain.sync.trouble import Trouble
from app.domain.times import start_us
from app.ports.providers import Candidate, PriceBar, RemoteAsset, RemoteSplit
from app.services.following import upkeep
from app.services.pricing.settling import answers_of
from tests.price_parts import FakeSource, days, pricing, walk
from tests.unit.services.desk import Desk, Row, open_desk
from tests.unit.services.pricing.conftest import BOUGHT, FIRST, LAST, hold

OPEN_DAYS = [one for one in days(FIRST, 230) if one <= LAST]
EVERY_DAY = [FIRST + timedelta(one) for one in range((LAST - FIRST).days + 1)]


def stored(desk: Desk, symbol: str = "AAA") -> dict[date, tuple[Decimal, str]]:
    with desk.coffer.database.reading() as unit:
        own = next(one.id for one in unit.catalogue.assets() if one.symbol == symbol)
        return {
            date.fromordinal(one.at_us // 86_400_000_000 + date(1970, 1, 1).toordinal()): (
                one.value, one.source,
            )
            for one in unit.prices.between(asset_ids=[own])
        }  # fmt: skip


def runs(desk: Desk) -> list[SyncRun]:
    with desk.coffer.database.reading() as unit:
        return unit.records(SyncRun).where(connection_id=0)


def questions(desk: Desk) -> list[Question]:
    with desk.coffer.database.reading() as unit:
        return unit.records(Question).where(settled_us=None)


def asked_rows(desk: Desk) -> list[PriceAsked]:
    with desk.coffer.database.reading() as unit:
        return unit.records(PriceAsked).all()


def source(name: str = "stocks", **more: object) -> FakeSource:
    return FakeSource(name, prices={"AAA": walk(OPEN_DAYS)}, **more)  # type: ignore[arg-type]  # each test names what it is about


def test_all_that_is_missing_is_asked_for_once_and_then_only_what_is_new(held: Desk) -> None:
    hold(held, "COIN", "50000", "1")
    stocks, coins = source(), FakeSource("coins", ("crypto",), window_days=90)
    coins.prices = {"COIN": walk(EVERY_DAY, "50000", "100")}
    rates = FakeSource("ecb", ("fiat",), prices={"USD": walk(OPEN_DAYS, "1.08", "0.001")})
    assert pricing(held.coffer.database, rates).update().asked == 0  # all is in one currency
    held.take_prices("2024-03-01,EUR,1.08,USD")
    service = pricing(held.coffer.database, stocks, coins, rates)
    report = service.update()
    assert report.run is not None
    assert (report.run.status, report.run.kind, report.run.connection_id) == ("done", "prices", 0)
    assert stocks.asked == [("AAA", FIRST, LAST)]
    assert rates.asked == [("USD", FIRST, LAST)]
    assert len(coins.asked) == 4
    assert coins.asked[0][2] == date(2025, 1, 1)  # yesterday, newest first
    held.clock.time += timedelta(hours=1)
    assert service.update().asked == 0
    later = date(2025, 1, 2)
    stocks.prices["AAA"][later] = Decimal(103)
    held.clock.time = datetime(2025, 1, 3, 9, tzinfo=UTC)
    service.update()
    assert stocks.asked[1:] == [("AAA", date(2024, 12, 29), later)]  # with some days' overlap
    assert stored(held)[later] == (103, "stocks")
    held.verified()


def test_prices_of_what_was_sold_are_wanted_up_to_the_day_it_was_held(held: Desk) -> None:
    sold = datetime(2024, 6, 14, 15, tzinfo=UTC)
    held.take(Row("sell", quantity=Decimal(10), price=Decimal(100), at=sold, id="sold"))
    stocks = source()
    pricing(held.coffer.database, stocks).update()
    assert stocks.asked == [("AAA", FIRST, date(2024, 6, 14))]


def test_days_without_a_price_are_known_and_not_asked_for_again(held: Desk) -> None:
    lacking = OPEN_DAYS[40:45]
    prices = {on: value for on, value in walk(OPEN_DAYS).items() if on not in lacking}
    first, second = FakeSource("one", prices={"AAA": prices}), FakeSource("two", last=True)
    second.prices = {"AAA": {lacking[0]: Decimal(101)}}
    service = pricing(held.coffer.database, first, second)
    service.update()
    assert second.asked == [("AAA", lacking[0], lacking[-1])]
    gaps = service.gaps("AAA")
    assert (gaps.days, gaps.there) == (len(OPEN_DAYS), len(OPEN_DAYS) - 4)
    assert [(one.span, one.days, one.asked) for one in gaps.lines] == [
        ((lacking[1], lacking[-1]), 4, ("one", "two"))
    ]
    held.clock.time += timedelta(days=1)
    calls = len(first.asked) + len(second.asked)
    service.update()
    assert len(first.asked) + len(second.asked) == calls + 1  # the newest day alone
    assert first.asked[-1][1] > lacking[-1]
    service.update(afresh=True)
    assert second.asked[-1][1] <= lacking[1]


def test_a_source_that_does_not_know_it_is_passed_over_and_one_that_fails_is_told(
    held: Desk,
) -> None:
    strange, down = FakeSource("a"), FakeSource("b", failure=Trouble.DOWN)
    report = pricing(held.coffer.database, strange, down, source("c")).update()
    assert {one.source: one.trouble for one in report.sources} == {"a": "", "b": "down", "c": ""}
    assert report.run is not None
    assert (report.run.status, report.run.cause) == (RunStatus.PARTIAL, "down")
    assert [(one.symbol, one.state, one.source) for one in report.noted] == [("AAA", "failed", "b")]
    assert {name for _, name in stored(held).values()} == {"c"}


def test_what_nobody_can_price_rests_and_is_asked_again_by_hand_or_once_it_is_over(
    held: Desk,
) -> None:
    nobody = FakeSource("stocks")
    service = pricing(held.coffer.database, nobody)
    assert service.update().noted[0].state == "unknown"
    assert service.gaps("AAA").cooldown_days == 1
    held.clock.time += timedelta(hours=20)
    assert service.update().noted[0].state == "resting"
    service.update(symbols=["AAA"])
    assert service.gaps("AAA").cooldown_days == 2
    nobody.prices = {"AAA": walk(OPEN_DAYS)}
    service.retry("AAA")
    service.update()
    assert (service.gaps("AAA").cooldown_days, len(stored(held))) == (0, len(OPEN_DAYS))


def test_a_source_that_is_down_is_no_reason_to_let_an_asset_rest(held: Desk) -> None:
    service = pricing(held.coffer.database, FakeSource("stocks", failure=Trouble.NO_NETWORK))
    report = service.update()
    assert report.run is not None
    assert report.run.status == RunStatus.FAILED
    assert service.gaps("AAA").cooldown_days == 0
    assert asked_rows(held) == []


def test_a_run_that_is_killed_anywhere_and_run_again_gives_what_one_clean_run_gives() -> None:
    def fill(stop_at: int) -> list[tuple[object, ...]]:
        with open_desk() as desk:
            desk.take(Row("deposit", symbol="", amount=Decimal(10**6), at=BOUGHT, id="cash"))
            hold(desk, "AAA", "101")
            hold(desk, "COIN", "50000", "1")
            stocks, coins = source(window_days=60), FakeSource("coins", ("crypto",))
            coins.prices = {"COIN": walk(EVERY_DAY, "50000", "100")}
            service = pricing(desk.coffer.database, stocks, coins)

            def stop() -> None:
                if len(stocks.asked) + len(coins.asked) == stop_at:
                    raise CancelledError

            stocks.before = coins.before = stop
            if stop_at:
                with pytest.raises(CancelledError):
                    service.update()
                assert runs(desk)[-1].status == RunStatus.CANCELLED
            service.update()
            desk.verified()
            with desk.coffer.database.reading() as unit:
                found = unit.prices.between()
                points = [(*one[:3], one.value, one.source) for one in found]
            return [*points, *((one.source, one.first_day) for one in asked_rows(desk))]

    clean = fill(0)
    assert all(fill(stop) == clean for stop in range(1, 7))


def test_a_run_whose_program_ended_is_told_and_another_one_is_not_started_beside(
    held: Desk,
) -> None:
    service = pricing(held.coffer.database, source())
    service.update()
    with held.coffer.database.writing() as unit:
        run = unit.records(SyncRun).all()[0]
        unit.records(SyncRun).put(
            SyncRun(9, 0, "prices", RunStatus.RUNNING, run.started_us, unit.now_us())
        )
        unit.commit()
    with pytest.raises(RefusedError, match="already"):
        service.update()
    held.clock.time += timedelta(minutes=6)
    service.update()
    assert [one.status for one in runs(held)] == ["done", "broken_off", "done"]


def test_a_run_that_is_cancelled_keeps_what_was_complete_and_closing_waits_for_it(
    held: Desk,
) -> None:
    hold(held, "COIN", "50000", "1")
    coins = FakeSource("coins", ("crypto",), prices={"COIN": walk(EVERY_DAY, "50000", "100")})
    stocks = source()
    service = pricing(held.coffer.database, stocks, coins)
    stocks.before = service.cancel
    with pytest.raises(CancelledError):
        service.update()
    assert (len(stored(held)), stored(held, "COIN")) == (len(OPEN_DAYS), {})
    service.close()
    assert service.update().asked == 1


def test_prices_by_hand_stay_whatever_a_source_says(held: Desk) -> None:
    on = OPEN_DAYS[30]
    held.coffer.prices.set_price("AAA", on, Decimal(90), "USD")
    service = pricing(held.coffer.database, source())
    service.update()
    service.update(afresh=True)
    assert stored(held)[on] == (90, "manual")
    assert len(held.coffer.prices.history("AAA")) == 0


def test_a_source_corrects_itself_and_the_history_keeps_what_was(held: Desk) -> None:
    stocks = source()
    service = pricing(held.coffer.database, stocks)
    service.update()
    before = stocks.prices["AAA"][LAST]
    stocks.prices["AAA"] |= {LAST: before + 1, date(2025, 1, 2): Decimal(102)}
    held.clock.time = datetime(2025, 1, 3, 9, tzinfo=UTC)
    assert service.update().changed == 1
    assert stored(held)[LAST] == (before + 1, "stocks")
    (edit,) = held.coffer.prices.history("AAA")
    assert (edit.old, edit.new, edit.reason) == (before, before + 1, "corrected by its source")


def test_a_bad_price_that_was_stored_earlier_is_healed_by_a_better_source(held: Desk) -> None:
    bad = OPEN_DAYS[100]
    with held.coffer.database.writing() as unit:
        own = {one.symbol: one.id for one in unit.catalogue.assets()}
        batch = unit.ledger.append(NewBatch("prices", "older"), [])
        points = [
            PricePoint(own["AAA"], own["USD"], start_us(on), value * (100 if on == bad else 1),
                       "daily", "two")
            for on, value in walk(OPEN_DAYS).items()
        ]  # fmt: skip
        unit.prices.add(points, batch_id=batch.id, reason="")
        upkeep(unit).after_prices({own["AAA"]}, points[0].at_us)
        unit.commit()
    two = FakeSource("two", last=True)
    service = pricing(held.coffer.database, source("one"), two)
    assert service.update().changed == 1
    assert stored(held)[bad] == (walk(OPEN_DAYS)[bad], "one")
    assert held.coffer.prices.history("AAA")[0].reason == "a better source came"
    held.verified()


def test_the_source_that_the_person_chose_takes_over(held: Desk) -> None:
    better = FakeSource("web", ())
    better.prices = {"own-name": {on: value + 1 for on, value in walk(OPEN_DAYS).items()}}
    service = pricing(held.coffer.database, source(), better)
    service.update()
    with pytest.raises(RefusedError):
        service.set_source("AAA", "nowhere")
    service.set_source("AAA", "web", "own-name", options={"path": "$.x"})
    assert [(one.source, one.made_by) for one in service.sources_of("AAA")] == [
        ("web", "person"), ("stocks", ""),
    ]  # fmt: skip
    assert service.update().changed == len(OPEN_DAYS)
    assert {name for _, name in stored(held).values()} == {"web"}
    service.remove_source("AAA", "web")
    assert [one.source for one in service.sources_of("AAA")] == ["stocks"]


def _candidate(symbol: str, *, is_sure: bool = False, currency: str = "USD") -> Candidate:
    asset = RemoteAsset("AAA", "public-stock", f"Name of {symbol}")
    return Candidate(symbol, asset, currency, is_sure)


def test_a_name_that_is_sure_or_fits_what_was_paid_is_kept_and_others_are_asked(
    held: Desk,
) -> None:
    unknown: dict[str, tuple[Candidate, ...]] = {"AAA": (_candidate("x1"), _candidate("x2"))}
    stocks = FakeSource("stocks", found=unknown)
    stocks.prices = {"x1": walk(OPEN_DAYS, "900"), "x2": walk(OPEN_DAYS)}
    service = pricing(held.coffer.database, stocks)
    service.update()
    assert [(one.symbol, one.made_by) for one in service.sources_of("AAA")] == [("x2", "guess")]
    assert [one.symbol for one in service.find("AAA")] == ["x1", "x2"]


def test_a_name_that_is_not_sure_is_asked_and_the_answer_is_followed(held: Desk) -> None:
    unknown = {"AAA": tuple(_candidate(f"x{place}") for place in range(5))}
    stocks = FakeSource("stocks", found=unknown, prices={"x3": walk(OPEN_DAYS)})
    service = pricing(held.coffer.database, stocks)
    assert service.update().noted[0].state == "asked"
    (question,) = questions(held)
    detail = json.loads(question.detail)
    assert (question.kind, detail["about"]) == ("same_asset", "price_source")
    assert [one["symbol"] for one in detail["candidates"]][3] == "x3"
    assert stored(held) == {}
    with pytest.raises(RefusedError):
        service.settle(question.id, "y")
    service.settle(question.id, "x3")
    service.update()
    assert len(stored(held)) == len(OPEN_DAYS)
    assert service.gaps("AAA").cooldown_days == 0


def test_identities_go_along_when_a_source_is_asked_who_it_is(held: Desk) -> None:
    with held.coffer.database.writing() as unit:
        own = next(one.id for one in unit.catalogue.assets() if one.symbol == "AAA")
        unit.records(AssetKey).put(AssetKey("isin", "US0000000001", AssetId(own)))
        unit.commit()
    seen: list[str] = []

    class Looking(FakeSource):
        def find(self, asset: RemoteAsset) -> tuple[Candidate, ...]:
            seen.append(asset.isin)
            return (_candidate("other"), _candidate("sure", is_sure=True))

    stocks = Looking("stocks", prices={"sure": walk(OPEN_DAYS)})
    pricing(held.coffer.database, stocks).update()
    assert seen == ["US0000000001"]
    with held.coffer.database.reading() as unit:
        assert [one.symbol for one in unit.records(AssetSource).all()] == ["sure"]


def test_a_split_that_a_source_tells_is_asked_and_booked_for_all_accounts_at_once(
    held: Desk,
) -> None:
    held.take(Row("buy", "Other", quantity=Decimal(4), price=Decimal(101), at=BOUGHT, id="o"))
    cut = OPEN_DAYS[120]
    good = walk(OPEN_DAYS)
    stocks = source()
    stocks.prices = {"AAA": {on: good[on] / (4 if on >= cut else 1) for on in good}}
    stocks.splits = {"AAA": (RemoteSplit(cut, Decimal(4)), RemoteSplit(FIRST, Decimal(2)))}
    service = pricing(held.coffer.database, stocks)
    report = service.update()
    assert (report.held, report.questions) == (0, 1)
    (question,) = questions(held)
    detail = json.loads(question.detail)
    assert (detail["ratio"], detail["accounts"]) == ("4", ["Main", "Other"])
    service.settle(question.id, "take")
    lines = held.coffer.portfolio.holdings(LAST).lines
    assert {one.quantity for one in lines if one.symbol == "AAA"} == {16, 40}
    splits = [one for one in held.entries() if one.kind == "split"]
    assert [one.source for one in splits] == ["prices", "prices"]
    held.clock.time += timedelta(days=1)
    assert service.update(afresh=True).questions == 0
    held.verified()


def test_present_prices_come_by_one_call_a_source_and_give_way_to_the_close(held: Desk) -> None:
    hold(held, "COIN", "50000", "1")
    stocks, coins = source(), FakeSource("coins", ("crypto",))
    coins.prices = {"COIN": walk(EVERY_DAY, "50000", "100")}
    service = pricing(held.coffer.database, stocks, coins)
    service.update()
    today = date(2025, 1, 2)
    held.clock.time = datetime(2025, 1, 2, 16, tzinfo=UTC)

    def now(source: FakeSource, name: str, value: str, hour: int) -> None:
        at_us = start_us(today) + hour * 3_600_000_000
        source.now = {name: PriceBar(today, Decimal(value), at_us)}

    now(stocks, "AAA", "104", 15)
    now(coins, "COIN", "51000", 15)
    assert service.latest(with_coins=False).added == 1
    assert (stocks.at_once, coins.at_once) == ([1], [])
    assert service.due().coins
    assert not service.due().prices
    held.clock.time += timedelta(minutes=10)
    assert service.latest().added == 1  # the share's has not changed
    with held.coffer.database.reading() as unit:
        batches = [one for one in unit.ledger.batches() if one.label.startswith("present")]
    assert len(batches) == 1
    value = {one.symbol: one.value for one in held.coffer.portfolio.holdings(today).lines}
    assert (value["AAA"], value["COIN"]) == (1040, 51000)
    stocks.prices["AAA"][today] = Decimal(106)
    held.clock.time = datetime(2025, 1, 3, 9, tzinfo=UTC)
    service.update()
    lines = held.coffer.portfolio.holdings(today).lines
    assert next(one.value for one in lines if one.symbol == "AAA") == 1060
    held.verified()


def test_schedules_can_be_set_and_switched_off(held: Desk) -> None:
    assert not pricing(held.coffer.database).due()  # nobody could be asked
    service = pricing(held.coffer.database, source())
    assert service.due().history
    assert dict(service.every_minutes()) == {
        "prices_every_minutes": 15, "coins_every_minutes": 5, "price_history_every_minutes": 360,
    }  # fmt: skip
    service.set_every("price_history_every_minutes", 0)
    assert not service.due().history
    with pytest.raises(RefusedError):
        service.set_every("price_history_every_minutes", -1)


def test_nothing_is_asked_for_books_with_nothing_in_them(desk: Desk) -> None:
    service = pricing(desk.coffer.database, source())
    assert service.update().run is None
    assert service.latest().run is None
    assert not service.due()


def test_questions_of_prices_tell_what_may_be_answered(held: Desk) -> None:
    cut = OPEN_DAYS[120]
    wrong = {on: value / (4 if on >= cut else 1) for on, value in walk(OPEN_DAYS).items()}
    stocks = source()
    stocks.prices = {"AAA": {**wrong, OPEN_DAYS[60]: Decimal(0), OPEN_DAYS[70]: Decimal(9999)}}
    stocks.splits = {"AAA": (RemoteSplit(cut, Decimal(4)),)}
    pricing(held.coffer.database, stocks).update()
    told = {(one.kind, answers_of(one)) for one in questions(held)}
    assert told == {
        ("held_price", ("keep",)), ("held_price", ("keep", "take")), ("split", ("keep", "take")),
    }  # fmt: skip
