"""What is left of what a basket's fills bought, whatever their fees were taken in."""

from decimal import Decimal
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import AccountId, AssetId
from app.domain.trading.basket_held import kept_of
from app.domain.trading.records import Fill, Instrument
from tests.unit.domain.basket_builders import DOLLAR, an_instrument

D = Decimal
SHARE = an_instrument(1, step="0")
OTHER = AssetId(99)


def a_fill(
    number: int,
    side: str,
    quantity: str,
    price: str,
    fee: str = "0",
    fee_in: AssetId | None = None,
) -> Fill:
    return Fill(
        number, AccountId(1), SHARE.id, 1, f"f{number}", "trade", side, D(quantity), D(price),
        D(fee), fee_in, number, number,
    )  # fmt: skip


def test_cost_is_by_first_in_first_out_with_fees() -> None:
    kept = kept_of(
        SHARE,
        [
            a_fill(1, "buy", "10", "100", "1"),
            a_fill(2, "buy", "10", "110", "1", DOLLAR),
            a_fill(3, "sell", "15", "120", "3"),
        ],
    )
    assert kept.quantity == 5
    assert kept.cost == D("550.5")
    # 15 x 120 - 3, less 1001 and half of 1101.
    assert kept.realized == D("1797") - D("1001") - D("550.5")
    assert (kept.paid, kept.received) == (2102, 1797)


def test_a_fee_in_the_asset_leaves_less_at_the_same_cost() -> None:
    kept = kept_of(SHARE, [a_fill(1, "buy", "1", "100", "0.001", SHARE.asset_id)])
    assert (kept.quantity, kept.cost, kept.paid) == (D("0.999"), 100, 100)


def test_a_fee_in_something_else_leaves_the_cost_unknown() -> None:
    kept = kept_of(SHARE, [a_fill(1, "buy", "1", "100", "0.1", OTHER)])
    assert (kept.quantity, kept.cost, kept.realized) == (1, None, 0)
    sold = kept_of(
        SHARE, [a_fill(1, "buy", "1", "100", "0.1", OTHER), a_fill(2, "sell", "1", "101")]
    )
    assert (sold.quantity, sold.cost, sold.realized) == (0, 0, None)


def test_what_was_not_bought_through_the_basket_is_left_out() -> None:
    kept = kept_of(SHARE, [a_fill(1, "buy", "1", "100"), a_fill(2, "sell", "4", "110")])
    assert (kept.quantity, kept.realized) == (0, 10)


def test_nothing_is_nothing() -> None:
    kept = kept_of(SHARE, [])
    assert (kept.quantity, kept.cost, kept.realized, kept.paid) == (0, 0, 0, 0)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["buy", "sell"]),
            st.integers(1, 50),
            st.integers(1, 200),
            st.integers(0, 5),
        ),
        max_size=12,
    ),
    st.randoms(use_true_random=False),
)
def test_money_is_conserved_and_the_order_of_arrival_does_not_matter(
    trades: list[tuple[str, int, int, int]], shuffle: Random
) -> None:
    held, fills = 0, []
    for number, (side, wanted, price, fee) in enumerate(trades, 1):
        quantity = min(wanted, held) if side == "sell" else wanted
        if not quantity:
            continue
        held += quantity if side == "buy" else -quantity
        fills.append(a_fill(number, side, str(quantity), str(price), str(fee)))
    kept = kept_of(SHARE, fills)
    assert kept.quantity == held
    assert kept.cost is not None
    assert kept.realized is not None
    # What was paid is still there as cost, or came back as proceeds less the gain.
    assert abs(kept.paid - kept.cost - (kept.received - kept.realized)) < D("1e-25")
    mixed = list(fills)
    shuffle.shuffle(mixed)
    assert kept_of(SHARE, mixed) == kept


def test_an_instrument_with_a_multiplier_counts_it() -> None:
    contract: Instrument = an_instrument(1, multiplier="100")
    kept = kept_of(contract, [a_fill(1, "buy", "2", "2.50", "1.30")])
    assert kept.cost == D("501.30")
