"""Two assets made one: as if they had always been one; taken back: as if they never were."""

from dataclasses import replace
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.domain.errors import RefusedError
from app.domain.numbers import plain
from tests.depth import examples
from tests.unit.services.desk import Desk, Row, numbered, open_desk
from tests.unit.services.made_rows import price_lines, rows

some_rows = st.lists(rows(), min_size=1, max_size=14).map(numbered)
some_prices = st.lists(price_lines(), max_size=2)


def state(desk: Desk) -> dict[str, Any]:
    """Return what the books say and hold, without ids."""
    with desk.coffer.database.reading() as unit:
        assets = {one.id: one.symbol for one in unit.catalogue.assets()}
        holdings = {one.id: one for one in unit.catalogue.holdings()}
        entries = [
            (
                one.at, one.on, one.kind, one.source, one.external_id, one.note, one.payload,
                sorted(
                    (leg.account, leg.symbol, leg.kind, plain(leg.quantity), repr(leg.unit_price),
                     leg.quote, repr(leg.amount), repr(leg.fee), leg.fee_symbol,
                     leg.counter_symbol, leg.external_id)
                    for leg in one.legs
                ),
            )
            for one in desk.entries()
        ]  # fmt: skip
        return {
            "entries": sorted(map(repr, entries)),
            "links": sorted(
                (one.kind, one.out_external_id, one.in_external_id, one.made_by)
                for one in unit.ledger.links()
            ),
            "observed": sorted(
                (holdings[one.holding_id].account_id, assets[holdings[one.holding_id].asset_id],
                 one.at_us, plain(one.balance), one.source)
                for one in unit.ledger.observations()
            ),
            "prices": sorted(
                (assets[one.asset_id], assets[one.quote_id], one.at_us, plain(one.value))
                for one in unit.prices.between()
            ),
            "complete": sorted(
                (one.account_id, assets[one.asset_id], one.has_complete_history)
                for one in holdings.values()
            ),
            "figures": desk.figures(),
        }  # fmt: skip


def _fill(desk: Desk, made: list[Row], prices: list[list[str]]) -> None:
    for lines in prices:
        desk.take_prices(*lines)
    desk.take(*made)


def _both(desk: Desk) -> bool:
    known = {one.symbol for one in desk.coffer.accounts.assets()}
    return {"COIN", "ETH"} <= known


@settings(max_examples=examples(12))
@given(some_rows, some_prices)
def test_taking_a_merge_back_leaves_what_was(made: list[Row], prices: list[list[str]]) -> None:
    with open_desk() as desk:
        _fill(desk, made, prices)
        assume(_both(desk))
        before = state(desk)
        try:
            merged = desk.coffer.identity.merge("COIN", "ETH")
        except RefusedError:
            assert state(desk) == before
            return
        desk.verified()
        again = desk.take(*made)
        assert again.added == 0
        assert desk.cached_and_rebuilt()[0].keys() >= desk.cached_and_rebuilt()[1].keys()
        desk.coffer.identity.unmerge(merged.id)
        assert state(desk) == before
        desk.verified()
        assert desk.take(*made).added == 0


@settings(max_examples=examples(12))
@given(some_rows)
def test_a_merge_says_what_one_asset_would_have_said(made: list[Row]) -> None:
    assume({"COIN", "ETH"} <= {row.symbol for row in made})
    assume(not any(row.kind == "split" for row in made))
    as_one = [
        replace(
            row,
            symbol="ETH" if row.symbol == "COIN" else row.symbol,
            currency="ETH" if row.currency == "COIN" else row.currency,
        )
        for row in made
    ]
    with open_desk() as desk, open_desk() as other:
        taken = desk.take(*made)
        assume(not taken.rejected)
        try:
            desk.coffer.identity.merge("COIN", "ETH")
        except RefusedError:
            return
        expected = other.take(*as_one)
        assume(not expected.rejected)
        assert desk.figures() == other.figures()
        desk.verified()
        assert desk.take(*made).added == 0
