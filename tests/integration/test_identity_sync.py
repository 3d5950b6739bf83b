"""Which asset a provider means, and two that turn out to be one, on real databases."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.db.database import SqlDatabase
from app.domain.assets import Asset
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ids import BatchId
from app.domain.sync.records import AssetKey, AssetMerge
from app.domain.times import start_us
from app.ports.providers import RemoteAsset, RemoteBalance, RemoteEntry, Snapshot
from app.services.identity.service import IdentityService
from app.services.ledger import LedgerService
from app.services.undo import UndoService
from app.services.verify import VerifyService
from tests.integration.books import SetClock
from tests.sync_parts import USD, Bench, row

APPLE = "US0378331005"
ALPHA = "US02079K3059"


@pytest.fixture
def bench(database: SqlDatabase, clock: SetClock) -> Iterator[Bench]:
    made = Bench(database, clock)
    made.connect()
    yield made
    made.sync.close()


def share(symbol: str = "ACME", **more: Any) -> RemoteAsset:
    return RemoteAsset(symbol, "public-stock", **more)


def token(symbol: str, contract: str, **more: Any) -> RemoteAsset:
    return RemoteAsset(symbol, "crypto", contract=contract, **more)


def buy(number: int, asset: RemoteAsset, quantity: str = "1", price: str = "10", day: int = 0,
        payload: str = "") -> RemoteEntry:  # fmt: skip
    made = row(number, kind="buy", asset=asset, quantity=Decimal(quantity), price=Decimal(price),
               day=day)  # fmt: skip
    return replace(made, amount=None, payload=payload or made.payload)


def assets(bench: Bench) -> list[Asset]:
    with bench.database.reading() as unit:
        return [one for one in unit.catalogue.assets() if not one.is_fiat]


def held(bench: Bench) -> dict[str, str]:
    """Return what the accounts hold of each asset but money, by symbol and segment."""
    with bench.database.reading() as unit:
        names = {
            one.id: f"{one.symbol}@{one.market_segment}"
            for one in unit.catalogue.assets()
            if not one.is_fiat
        }
        sums: dict[str, Decimal] = {}
        for leg in unit.ledger.legs():
            if leg.asset_id in names:
                name = names[leg.asset_id]
                sums[name] = sums.get(name, Decimal(0)) + leg.quantity
    return {name: str(value) for name, value in sums.items() if value}


def sound(bench: Bench) -> bool:
    return VerifyService(bench.database).run().problems == ()


def holds(
    *stated: tuple[RemoteAsset, str], on: date = date(2024, 6, 1), is_whole: bool = False
) -> Snapshot:
    return Snapshot(
        "a1",
        tuple(RemoteBalance("a1", asset, Decimal(held), start_us(on)) for asset, held in stated),
        is_whole=is_whole,
    )


def test_what_nothing_contradicts_is_the_same_and_learns(bench: Bench) -> None:
    bench.script.tell(buy(1, share()))
    bench.script.tell(buy(2, share(isin=APPLE)), buy(3, share(segment="XNAS", figi="BBG000B9XRY4")))
    bench.script.tell(buy(4, share(symbol="ACMX", isin=APPLE)), buy(5, share(symbol="ACMX")))
    bench.run()
    assert [one.symbol for one in assets(bench)] == ["ACME"]
    line = IdentityService(bench.database).line("ACME")
    assert [(one.scheme, one.value) for one in line.identities] == [
        ("isin", APPLE), ("figi", "BBG000B9XRY4"),
    ]  # fmt: skip
    assert line.names == ("ACMX",)
    assert bench.questions() == []


def test_another_identity_is_another_asset(bench: Bench) -> None:
    bench.script.tell(buy(1, share(isin=APPLE)), buy(2, share(isin=ALPHA)))
    bench.script.tell(buy(3, share(isin="US0378331006")))  # its check digit is wrong
    bench.run()
    assert [(one.symbol, one.market_segment) for one in assets(bench)] == [
        ("ACME", ""), ("ACME", ALPHA), ("ACME", "2"),
    ]  # fmt: skip
    assert bench.kinds() == ["same_asset", "same_asset"]
    ignored = [one for one in bench.records(AssetKey) if one.scheme.startswith("bad:")]
    assert [one.value for one in ignored] == ["US0378331006"]
    bench.run()
    assert len(assets(bench)) == 3


def test_a_token_that_nobody_knows_is_hidden_and_never_another(bench: Bench) -> None:
    known = RemoteAsset("USDC", "crypto")
    bait = token("USDC", "ethereum:0x" + "AB" * 20, is_suspect=True)
    bench.script.tell(buy(1, bait), buy(2, known))
    bench.run()
    suspect = next(one for one in assets(bench) if one.market_segment)
    assert (suspect.scam_probability, suspect.market_segment) == (0.9, "ethereum:0x" + "ab" * 20)
    service = IdentityService(bench.database)
    service.allow(str(suspect.id))
    bench.script.tell(buy(3, bait))
    bench.run()
    assert {one.scam_probability for one in assets(bench)} == {0.0, None}
    service.hide(str(suspect.id))
    assert [one.is_hidden for one in service.lines()] == [True, False]
    assert sound(bench)


def test_a_doubtful_one_is_asked_and_merged(bench: Bench) -> None:
    first = share(isin=APPLE, name="Acme Works", own_id="one")
    second = share(name="Bolt Brothers", own_id="two")
    bench.script.tell(buy(1, first, "2"), buy(2, second, "3", day=1))
    bench.script.snapshots = [holds((first, "2"), (second, "3"))]
    bench.run()
    assert held(bench) == {"ACME@": "2", "ACME@two": "3"}
    (question,) = bench.connections.questions()
    assert question.answers == ("apart", "same")
    assert question.detail["found"] == {
        "symbol": "ACME", "name": "Bolt Brothers", "segment": "two"
    } | {"source": "made"}  # fmt: skip
    bench.answer("same")
    assert held(bench) == {"ACME@": "5"}
    assert sound(bench)
    bench.script.tell(
        buy(1, first, "2"),
        buy(2, second, "3", day=1),
        buy(3, second, "4", day=2, payload='{"security": "two"}'),
        buy(4, first, "1", day=3, payload='{"security": "one"}'),
    )
    bench.script.snapshots = [holds((first, "3"), (second, "7"), on=date(2024, 6, 2))]
    run = bench.run()
    assert (run.added, run.known) == (2, 2)
    assert held(bench) == {"ACME@": "10"}
    assert bench.questions() == []
    assert sound(bench)
    service = IdentityService(bench.database)
    done = service.unmerge(1)
    assert (done.entries, done.later) == (1, 1)
    assert held(bench) == {"ACME@": "3", "ACME@two": "7"}
    bench.script.tell(buy(2, second, "3", day=1), buy(3, second, "4", day=2))
    run = bench.run()
    assert (run.added, run.known, run.changed) == (0, 2, 0)
    assert bench.questions() == []
    assert held(bench) == {"ACME@": "3", "ACME@two": "7"}
    assert sound(bench)


def test_what_both_were_seen_to_hold_is_added_up(bench: Bench) -> None:
    first, second = share("ACME"), share("ACMX")
    bench.script.tell(buy(1, first, "2"), buy(2, second, "3"))
    bench.script.snapshots = [holds((first, "5"), (second, "4"), (USD, "100"), is_whole=True)]
    bench.run()
    before = bench.content()
    service = IdentityService(bench.database)
    preview = service.preview("ACMX", "ACME")
    assert (preview.moved.entries, preview.moved.observations) == (2, 1)
    assert [(one.symbol, one.quantity) for one in preview.before] == [("ACME", 5), ("ACMX", 4)]
    assert [(one.symbol, one.quantity) for one in preview.after] == [("ACME", 9)]
    assert bench.content() == before
    merged = service.merge("ACMX", "ACME")
    assert [pair for pair in bench.balances() if pair[0] != "USD"] == [("ACME", "9")]
    assert bench.run().observed == 0
    assert sound(bench)
    with pytest.raises(RefusedError):
        service.merge("ACMX", "ACME")
    service.unmerge(merged.id)
    assert sorted(bench.balances()) == [("ACME", "5"), ("ACMX", "4"), ("USD", "100")]
    assert sound(bench)
    with pytest.raises(RefusedError):
        service.unmerge(merged.id)
    with pytest.raises(UnknownNameError):
        service.unmerge(77)


def test_an_account_with_one_of_them_keeps_its_holding(bench: Bench) -> None:
    bench.script.tell(buy(1, share("ACME"), payload='{"ticker": "ACME"}'))
    bench.run()
    with bench.database.writing() as unit:
        unit.catalogue.add_asset(Asset(assets(bench)[0].id, "ACMX", "public-stock"))
        unit.commit()
    service = IdentityService(bench.database)
    merged = service.merge("ACME", "ACMX")
    assert (merged.moved.holdings, merged.moved.entries) == (1, 0)
    bench.script.tell(
        buy(2, share("ACME"), "2", payload='{"ticker": "ACME"}'),
        buy(3, share("ACMX"), "4", payload='{"ticker": "ACMX"}'),
    )
    bench.run()
    assert held(bench) == {"ACMX@": "7"}
    assert sound(bench)
    undo = UndoService(bench.database, LedgerService(bench.database, bench.clock, BatchId(0)))
    assert undo.last() is None
    assert service.unmerge(merged.id).later == 1
    assert held(bench) == {"ACME@": "3", "ACMX@": "4"}
    assert sound(bench)
    assert [one.undone_us is None for one in bench.records(AssetMerge)] == [False]


def test_undoing_an_import_takes_along_what_a_merge_booked_anew(bench: Bench) -> None:
    bench.script.tell(buy(1, share("ACME")), buy(2, share("ACMX"), "3"))
    bench.run()
    service = IdentityService(bench.database)
    service.merge("ACMX", "ACME")
    bench.connections.remove(bench.id, with_data=True)
    assert held(bench) == {}
    assert sound(bench)
    service.unmerge(1)
    assert held(bench) == {}


def test_identities_are_added_and_taken_by_hand(bench: Bench) -> None:
    bench.script.tell(buy(1, share("ACME")), buy(2, share("BOLT")))
    bench.run()
    service = IdentityService(bench.database)
    service.add_identity("ACME", "isin", "us 0378331005")
    with pytest.raises(RefusedError):
        service.add_identity("BOLT", "isin", APPLE)
    with pytest.raises(RefusedError):
        service.add_identity("BOLT", "isin", "US0378331006")
    with pytest.raises(RefusedError):
        service.add_identity("BOLT", "colour", "red")
    service.add_identity("BOLT", "cusip", "037833100")
    assert [one.reason for one in service.candidates()] == ["cusip"]
    service.remove_identity("ACME", "isin", APPLE)
    assert service.line("ACME").identities == ()
    with pytest.raises(UnknownNameError):
        service.remove_identity("ACME", "isin", APPLE)
