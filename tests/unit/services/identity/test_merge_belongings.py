"""What hangs on assets as they become one: lots, links, groups, vaults, sources, undo, refusals."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.errors import RefusedError, UnknownNameError
from app.domain.sync.records import AssetKey, AssetSource
from app.services.undo import UndoService
from tests.unit.services.desk import Desk, Row, at
from tests.unit.services.identity.test_merge_property import state


def buy(symbol: str, quantity: str, price: str, minutes: int, **more: str) -> Row:
    return Row(
        "buy", more.get("account", "Main"), symbol, Decimal(quantity), Decimal(price),
        at=at(minutes), id=f"{symbol}-{minutes}",
    )  # fmt: skip


@pytest.fixture
def two(desk: Desk) -> Desk:
    """Books in which Main holds both coins, and Side one of them."""
    desk.take(
        buy("COIN", "2", "10", 0), buy("COIN", "3", "30", 60), buy("ETH", "5", "20", 120),
        buy("COIN", "1", "15", 180, account="Side"),
    )  # fmt: skip
    return desk


def test_picked_lots_go_along_and_back(two: Desk) -> None:
    lot = two.entries()[1].legs[0].id
    sale = Row("sell", "Main", "COIN", Decimal(1), Decimal(50), at=at(240)).activity()
    two.coffer.ledger.record(replace(sale, lots=((lot, Decimal(1)),)))
    before, gain = state(two), _gain(two)
    merged = two.coffer.identity.merge("COIN", "ETH")
    assert _gain(two) == gain == 20
    two.verified()
    two.coffer.identity.unmerge(merged.id)
    assert state(two) == before
    two.verified()


def _gain(desk: Desk) -> Decimal:
    found = desk.coffer.portfolio.realized(None, date(2024, 12, 31))[0]
    nothing = Decimal(0)
    return sum(((one.proceeds or nothing) - (one.cost or nothing) for one in found), nothing)


def test_links_between_entries_are_made_again(two: Desk) -> None:
    two.take(
        Row("transfer_out", "Main", "COIN", Decimal(1), at=at(300), id="out"),
        Row("transfer_in", "Side", "COIN", Decimal(1), at=at(310), id="in"),
    )
    two.coffer.links.link_all()
    before = state(two)
    assert len(before["links"]) == 1
    merged = two.coffer.identity.merge("COIN", "ETH")
    assert merged.moved.links == 1
    assert state(two)["links"] == before["links"]
    two.verified()
    two.coffer.identity.unmerge(merged.id)
    assert state(two) == before


def test_groups_sources_and_questions_go_along_and_back(two: Desk) -> None:
    coffer = two.coffer
    coffer.groups.make("Coins", members=["Main/COIN", "Side/COIN"])
    with coffer.database.writing() as unit:
        coin = next(one.id for one in unit.catalogue.assets() if one.symbol == "COIN")
        unit.records(AssetSource).put(AssetSource(coin, "coingecko", "coin"))
        unit.commit()

    def hanging() -> object:
        with coffer.database.reading() as unit:
            symbols = {one.id: one.symbol for one in unit.catalogue.assets()}
            held = {one.id: symbols[one.asset_id] for one in unit.catalogue.holdings()}
            return (
                [sorted(held[one] for one in group.holdings) for group in unit.groups.all()],
                sorted(symbols[one.asset_id] for one in unit.records(AssetSource).all()),
            )

    before = hanging()
    merged = coffer.identity.merge("COIN", "ETH")
    assert hanging() == ([["ETH", "ETH"]], ["COIN", "ETH"])
    coffer.identity.unmerge(merged.id)
    assert hanging() == before == ([["COIN", "COIN"]], ["COIN"])


def test_taking_back_the_last_change_points_to_the_merge(two: Desk) -> None:
    coffer = two.coffer
    undo = UndoService(coffer.database, coffer.ledger)
    undo.begin()
    merged = coffer.identity.merge("COIN", "ETH")
    with pytest.raises(RefusedError, match="merging two assets"):
        undo.last()
    assert [one.is_undone for one in coffer.identity.merges()] == [False]
    coffer.identity.unmerge(merged.id)
    two.verified()


def test_undoing_the_import_after_a_merge_takes_all_of_it_out(two: Desk) -> None:
    coffer = two.coffer
    coffer.identity.merge("COIN", "ETH")
    batch = next(one.id for one in coffer.ledger.batches() if one.origin == "import")
    coffer.ledger.undo(batch)
    assert [one for one in two.entries() if one.legs] == []
    two.verified()
    assert two.take(buy("COIN", "2", "10", 0)).added == 1  # and it may come in again


def test_what_was_taken_out_by_hand_does_not_come_back(two: Desk) -> None:
    rows = [buy("COIN", "2", "10", 0), buy("ETH", "5", "20", 120)]
    two.coffer.ledger.void(two.entries()[0].id)
    two.coffer.identity.merge("COIN", "ETH")
    assert two.take(*rows).added == 0
    two.coffer.identity.unmerge(1)
    assert two.take(*rows).added == 0


def test_merges_are_taken_back_the_newest_first(two: Desk) -> None:
    two.take(Row("airdrop", "Main", "GEM", Decimal(1), Decimal(1), at=at(400), id="gem"))
    two.take(Row("deposit", "Main", "", amount=Decimal(5), at=at(1), id="cash"))
    identity = two.coffer.identity
    before = state(two)
    identity.merge("COIN", "ETH")
    with two.coffer.database.writing() as unit:
        asset = next(one for one in unit.catalogue.assets() if one.symbol == "GEM")
        unit.catalogue.update_asset(replace(asset, type="crypto"))
        unit.commit()
    identity.merge("ETH", "GEM")
    assert {one.symbol for one in two.coffer.accounts.assets()} == {"GEM", "USD"}
    two.verified()
    with pytest.raises(RefusedError, match="merge 2 came after"):
        identity.unmerge(1)
    identity.unmerge(2)
    identity.unmerge(1)
    assert state(two)["entries"] == before["entries"]
    two.verified()


def test_what_cannot_be_one_is_refused(two: Desk) -> None:
    identity = two.coffer.identity
    two.take(
        Row("swap_out", "Main", "COIN", Decimal(1), at=at(500), id="s"),
        Row("swap_in", "Main", "ETH", Decimal(2), at=at(500), id="s"),
    )
    before = state(two)
    for gone, into in (("COIN", "USD"), ("COIN", "COIN"), ("USD", "ETH"), ("COIN", "ETH")):
        with pytest.raises(RefusedError):
            identity.merge(gone, into)
    with pytest.raises(UnknownNameError):
        identity.merge("COIN", "NONE")
    assert state(two) == before
    with two.coffer.database.reading() as unit:
        assert unit.records(AssetKey).all() == []


def test_what_was_known_before_is_told_as_it_was_known(two: Desk) -> None:
    coffer = two.coffer
    before, moment = two.figures(), two.clock.now()
    identity = coffer.identity
    merged = identity.merge("COIN", "ETH")
    newest = coffer.restatement.newest()
    assert newest is not None
    assert not coffer.restatement.of_batch(newest).lines
    known = coffer.portfolio.holdings(date(2024, 12, 31), known_on=moment)
    held = {(one.account, one.symbol): one.quantity for one in known.lines}
    assert held[("Main", "COIN")] == held[("Main", "ETH")] == 5
    identity.unmerge(merged.id)
    assert two.figures() == before
    two.reopened()
    assert two.figures() == before
