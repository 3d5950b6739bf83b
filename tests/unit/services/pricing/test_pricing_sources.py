"""The sources of one asset: in the person's order, tried out, with what was wrong last."""

from datetime import timedelta
from decimal import Decimal

import pytest

from app.domain.errors import RefusedError
from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Candidate, RemoteAsset
from tests.price_parts import FakeSource, days, pricing, walk
from tests.unit.services.desk import Desk
from tests.unit.services.pricing.conftest import FIRST, LAST, hold

OPEN_DAYS = [one for one in days(FIRST, 230) if one <= LAST]


def source(name: str, prices: dict[str, str] | None = None) -> FakeSource:
    own = prices if prices is not None else {"AAA": "100"}
    return FakeSource(name, prices={one: walk(OPEN_DAYS, at) for one, at in own.items()})


def test_the_order_is_the_person_s_and_can_be_taken_back(held: Desk) -> None:
    service = pricing(held.coffer.database, source("a"), source("b"), source("c"))
    assert [one.source for one in service.sources_of("AAA")] == ["a", "b", "c"]
    assert service.order_sources("AAA", ["c", "a"]).topics
    assert [(one.source, one.made_by) for one in service.sources_of("AAA")] == [
        ("c", "person"), ("a", "person"), ("b", ""),
    ]  # fmt: skip
    assert not service.order_sources("AAA", ["c", "a"]).topics
    service.set_source("AAA", "b", "other")
    assert [one.source for one in service.sources_of("AAA")] == ["c", "a", "b"]
    service.set_source("AAA", "c", is_on=False)
    assert [(one.source, one.is_on) for one in service.sources_of("AAA")] == [
        ("a", True), ("b", True), ("c", False),
    ]  # fmt: skip
    service.set_source("AAA", "c")  # on again, where it was
    assert [one.source for one in service.sources_of("AAA")] == ["c", "a", "b"]
    for one in ("a", "b", "c"):
        service.remove_source("AAA", one)
    assert [one.source for one in service.sources_of("AAA")] == ["a", "b", "c"]
    with pytest.raises(RefusedError):
        service.order_sources("AAA", ["a", "nowhere"])


def test_a_source_put_first_without_a_name_is_still_looked_up_by_it(held: Desk) -> None:
    found: dict[str, tuple[Candidate, ...]] = {
        "AAA": (Candidate("own", RemoteAsset("AAA", "public-stock"), "USD", True),)
    }
    first = source("a", {"own": "100"})
    first.found = found
    service = pricing(held.coffer.database, first, source("b"))
    service.order_sources("AAA", ["b", "a"])
    service.order_sources("AAA", ["a", "b"])
    service.update()
    (line, _) = service.sources_of("AAA")
    assert (line.source, line.symbol, line.made_by) == ("a", "own", "person")
    assert line.prices == len(OPEN_DAYS)


def test_when_a_source_was_asked_and_what_was_wrong(held: Desk) -> None:
    bad, good = source("a"), source("b")
    bad.failure = Trouble.WRONG_KEY
    service = pricing(held.coffer.database, bad, good, source("c", {}))
    assert service.sources_of("AAA")[0].asked_us is None
    service.update()
    told = {one.source: one for one in service.sources_of("AAA")}
    assert (told["a"].trouble, told["a"].reason) == (Trouble.WRONG_KEY, "as told")
    assert told["a"].asked_us
    assert (told["b"].trouble, told["b"].has_none) == ("", False)
    bad.failure = Trouble.BAD_ANSWER  # of this asset alone
    held.clock.time += timedelta(days=1)
    good.prices.clear()
    service.update(afresh=True)
    told = {one.source: one for one in service.sources_of("AAA")}
    assert told["a"].trouble == ""
    assert "as told" in told["a"].reason
    assert told["c"].has_none


def test_trying_shows_what_would_be_read_and_stores_nothing(held: Desk) -> None:
    web = FakeSource("web", (), prices={"https://x": walk(OPEN_DAYS, "3")})
    service = pricing(held.coffer.database, web)
    found = service.try_source("AAA", "web", "https://x", currency="USD", options={"at": "$.p"})
    assert found.currency == "USD"
    assert found.prices[-1] == (OPEN_DAYS[-1], web.prices["https://x"][OPEN_DAYS[-1]])
    assert len(found.prices) == 12 < found.count
    with pytest.raises(ProviderError):
        service.try_source("AAA", "web", "https://y")
    with pytest.raises(RefusedError):
        service.try_source("AAA", "nowhere", "x")
    assert service.sources_of("AAA") == []


def test_several_held_prices_are_settled_together_or_not_at_all(held: Desk) -> None:
    hold(held, "COIN", "50")
    one = source("a", {"AAA": "100", "COIN": "50"})
    one.types = ("public-stock", "crypto")
    service = pricing(held.coffer.database, one)
    service.update()
    held.clock.time += timedelta(days=5)
    for symbol in ("AAA", "COIN"):
        one.prices[symbol] |= {
            LAST + timedelta(2): one.prices[symbol][OPEN_DAYS[-1]] * Decimal(100),
        }
    service.update()
    lines = service.held()
    assert {line.symbol for line in lines} == {"AAA", "COIN"}
    with pytest.raises(RefusedError):
        service.settle_several([lines[0].id, 9_999], take=True)
    assert len(service.held()) == 2
    assert service.settle_several([line.id for line in lines], take=False).topics
    assert service.held() == []
