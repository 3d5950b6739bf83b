"""Positions are a fold: the same whatever order fills come in, and nothing gets lost in them."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import AccountId, AssetId
from app.domain.numbers import to_ledger
from app.domain.trading.fold import Folded, FoldFill, available_to_close, fold, fold_fill
from app.domain.trading.records import Fill, Instrument

D = Decimal
DUST = D("0.01")
PAIR = Instrument(1, AssetId(1), AssetId(2), "crypto_pair", "BTC/USDT")


def a_fill(n: int, text: str, *, fee: str = "0", kind: str = "trade", **more: object) -> FoldFill:
    """Return the fold's fill of "buy 10 at 2.50", the n-th in time."""
    side, quantity, _, price = text.split()
    value = to_ledger(D(quantity) * D(price))
    made = FoldFill(n, n * 1000, f"f{n}", kind, side, D(quantity), value, D(fee))
    return replace(made, **more)  # type: ignore[arg-type]  # fields by name


def signed(fills: list[FoldFill]) -> Decimal:
    return sum((one.quantity if one.side == "buy" else -one.quantity for one in fills), D(0))


def net(positions: list[Folded]) -> Decimal:
    return sum(
        (one.open_quantity if one.direction == "long" else -one.open_quantity for one in positions),
        D(0),
    )


quantities = st.decimals("0.0001", "50", places=4)
prices = st.decimals("0", "900", places=3)
some_fills = st.lists(
    st.builds(
        lambda side, quantity, price, fee, at: (side, quantity, price, fee, at),
        st.sampled_from(["buy", "sell"]),
        quantities,
        prices,
        st.decimals("-1", "5", places=3),
        st.integers(0, 6),
    ),
    max_size=12,
).map(
    lambda rows: [
        FoldFill(n, at, f"x{n}", "trade", side, quantity, to_ledger(quantity * price), fee)
        for n, (side, quantity, price, fee, at) in enumerate(rows, start=1)
    ]
)


@given(fills=some_fills, data=st.data(), dust=st.sampled_from([D(0), DUST, D(5)]))
def test_any_permutation_makes_the_same_positions(
    fills: list[FoldFill], data: st.DataObject, dust: Decimal
) -> None:
    mixed = data.draw(st.permutations(fills))
    assert fold(mixed, dust) == fold(fills, dust)


@given(fills=some_fills, dust=st.sampled_from([D(0), DUST, D(5)]))
def test_quantity_and_money_are_conserved(fills: list[FoldFill], dust: Decimal) -> None:
    positions = fold(fills, dust)
    assert net(positions) == signed(fills)
    by_fill: dict[int, Decimal] = {}
    for one in positions:
        for part in one.parts:
            assert part.quantity > 0
            by_fill[part.fill_id] = by_fill.get(part.fill_id, D(0)) + part.quantity
    assert by_fill == {one.fill_id: one.quantity for one in fills}
    moved = sum((one.open_value + one.close_value for one in positions), D(0))
    assert moved == sum((one.value for one in fills), D(0))
    fees = sum((one.fees or D(0) for one in positions), D(0))
    assert fees == sum((one.fee or D(0) for one in fills), D(0))


@given(fills=some_fills, dust=st.sampled_from([D(0), DUST]))
def test_cash_is_what_was_realized_less_what_is_open(fills: list[FoldFill], dust: Decimal) -> None:
    """What trades paid and took in is realized or lies in what is open, by either method."""
    cash = sum(
        ((-one.value if one.side == "buy" else one.value) - (one.fee or D(0)) for one in fills),
        D(0),
    )
    positions = fold(fills, dust)
    for realized, cost in (("realized", "cost"), ("realized_average", "cost_average")):
        total = D(0)
        for one in positions:
            sign = 1 if one.direction == "long" else -1
            total += getattr(one, realized) - sign * getattr(one, cost)
        assert total == cash
    for one in positions:
        parts = [part.realized for part in one.parts if part.effect == "close"]
        assert sum((part for part in parts if part is not None), D(0)) == one.realized


@given(fills=some_fills)
def test_only_the_last_position_is_open(fills: list[FoldFill]) -> None:
    positions = fold(fills)
    assert all(one.status == "closed" for one in positions[:-1])
    assert all(one.opened >= one.closed > 0 for one in positions[:-1])
    directions = [one.opened_us for one in positions]
    assert directions == sorted(directions)


def test_first_in_first_out_and_the_average_differ() -> None:
    fills = [
        a_fill(1, "buy 10 at 10", fee="1"),
        a_fill(2, "buy 10 at 20", fee="3"),
        a_fill(3, "sell 5 at 30", fee="2"),
    ]
    (one,) = fold(fills)
    assert one.realized == D(150) - D(50) - D("0.5") - 2
    assert one.realized_average == D(150) - D(75) - 1 - 2
    assert (one.cost, one.cost_average) == (D("250") + D("3.5"), D(225) + 3)
    assert one.fees == 6


def test_crossing_zero_closes_one_and_opens_the_next() -> None:
    first, second = fold([a_fill(1, "buy 4 at 10"), a_fill(2, "sell 10 at 15", fee="5")])
    assert (first.status, first.realized, first.closed_us) == ("closed", D(20) - 2, 2000)
    assert (second.direction, second.opened, second.fees) == ("short", D(6), D(3))
    assert second.cost == D(90) - 3
    assert [(p.fill_id, p.quantity, p.effect) for p in (*first.parts, *second.parts)] == [
        (1, D(4), "open"), (2, D(4), "close"), (2, D(6), "open"),
    ]  # fmt: skip


def test_a_short_realizes_the_other_way_and_a_worthless_end_is_no_close() -> None:
    (one,) = fold([a_fill(1, "sell 2 at 300", fee="1"), a_fill(2, "buy 2 at 0", kind="expiry")])
    assert (one.status, one.realized) == ("expired", D(599))


def test_dust_goes_on_into_the_next_position() -> None:
    fills = [
        a_fill(1, "buy 1.005 at 100", fee="1.005"),
        a_fill(2, "sell 1 at 110"),
        a_fill(3, "buy 2 at 90"),
        a_fill(4, "sell 2.005 at 95"),
    ]
    (only,) = fold(fills[:2], DUST)
    assert (only.status, only.open_quantity) == ("closed", D("0.005"))
    first, second = fold(fills[:3], DUST)
    assert (first.opened, first.closed, first.cost) == (D(1), D(1), D(0))
    assert (second.opened, second.open_value, second.opened_us) == (D("2.005"), D("180.5"), 3000)
    assert [(part.fill_id, part.quantity) for part in second.parts] == [
        (1, D("0.005")), (3, D(2)),
    ]  # fmt: skip
    first, second = fold(fills, DUST)
    assert [one.open_quantity for one in (first, second)] == [D(0), D(0)]
    assert second.realized == D("2.005") * 95 - D("180.5") - D("0.005")


def test_an_unknown_fee_makes_what_rests_on_it_unknown() -> None:
    (one,) = fold([replace(a_fill(1, "buy 4 at 10"), fee=None), a_fill(2, "sell 1 at 12")])
    assert (one.fees, one.realized, one.cost) == (None, None, None)
    assert (one.opened, one.close_value) == (D(4), D(12))


@pytest.mark.parametrize(
    ("side", "quantity", "value"), [("buy", "0.999", "99.9"), ("sell", "1.001", "100.1")]
)
def test_a_fee_in_the_coin_itself_changes_the_quantity(
    side: str, quantity: str, value: str
) -> None:
    fill = Fill(
        1, AccountId(1), 1, None, "f1", "trade", side, D(1), D(100), D("0.001"), AssetId(1), 5, 5
    )
    taken = fold_fill(fill, PAIR, None)
    assert (taken.quantity, taken.value, taken.fee) == (D(quantity), D(value), D("0.1"))
    stated = fold_fill(replace(fill, amount=D(101)), PAIR, None)
    assert stated.value == D(101) + D(value) - 100


def test_what_can_be_closed_is_never_below_nothing() -> None:
    assert available_to_close(D(10), [D(4), D(3)]) == 3
    assert available_to_close(D(10), [D(14)]) == 0
