"""Builders and strategies for sizes and baskets."""

from decimal import Decimal

from hypothesis import strategies as st

from app.domain.ids import AssetId
from app.domain.trading.baskets import Part, whole_weights
from app.domain.trading.records import Instrument
from app.domain.trading.sizing import Fees

DOLLAR = AssetId(1)
ONE = Decimal(1)


def an_instrument(
    number: int = 1,
    *,
    step: str = "1",
    tick: str = "0.01",
    min_quantity: str = "0",
    min_value: str = "0",
    multiplier: str = "1",
) -> Instrument:
    """Return an instrument in dollars with the venue's rules that a test is about."""
    return Instrument(
        number,
        AssetId(100 + number),
        DOLLAR,
        "stock",
        f"SYM{number}",
        multiplier=Decimal(multiplier),
        tick=Decimal(tick),
        lot_step=Decimal(step),
        min_quantity=Decimal(min_quantity),
        min_value=Decimal(min_value),
    )


def a_part(weight: str, price: str | None, number: int = 1, held: str = "0", **rules: str) -> Part:
    return Part(
        an_instrument(number, **rules),
        Decimal(weight),
        None if price is None else Decimal(price),
        Decimal(held),
    )


STEPS = ("1", "0.1", "0.001", "0.00000001", "0", "10", "0.03")

instruments = st.builds(
    an_instrument,
    st.integers(1, 9),
    step=st.sampled_from(STEPS),
    min_quantity=st.sampled_from(("0", "0", "0.5", "2", "0.00001")),
    min_value=st.sampled_from(("0", "0", "1", "5", "10.01")),
    multiplier=st.sampled_from(("1", "1", "100", "0.1")),
)
prices = st.decimals("0.0001", "99999", places=8, allow_nan=False)
amounts = st.decimals("0.01", "1000000", places=2, allow_nan=False)
fees = st.builds(
    Fees,
    st.sampled_from([Decimal(0), Decimal("1"), Decimal("0.35")]),
    st.sampled_from([Decimal(0), Decimal("0.005")]),
    st.sampled_from([Decimal(0), Decimal("0.001"), Decimal("-0.0001"), Decimal("0.0123456789")]),
)


@st.composite
def basket_parts(draw: st.DrawFn, *, is_held: bool = False) -> list[Part]:
    """Return one to six parts with weights that sum to 1."""
    raw = draw(st.lists(st.integers(1, 300), min_size=1, max_size=6))
    weights = whole_weights([Decimal(one) for one in raw])
    held = st.decimals("0", "500", places=8, allow_nan=False) if is_held else st.just(Decimal(0))
    return [
        Part(
            an_instrument(
                at,
                step=draw(st.sampled_from(STEPS)),
                min_value=draw(st.sampled_from(("0", "1", "10"))),
                min_quantity=draw(st.sampled_from(("0", "0.01"))),
            ),
            weight,
            draw(prices),
            draw(held),
        )
        for at, weight in enumerate(weights, 1)
    ]
