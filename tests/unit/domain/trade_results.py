"""Builders of results of trades."""

from decimal import Decimal

from app.domain.ids import AccountId, AssetId
from app.domain.times import DAY_US
from app.domain.trading.results import Gathered, Leg, Result, gather

D = Decimal
HOUR_US = DAY_US // 24
EUR = AssetId(7)


def a_leg(id: int, realized: str | None = "0", **more: object) -> Leg:
    """Return a position closed on day `id`, a day after it was opened."""
    plain: dict[str, object] = {
        "account_id": AccountId(1), "instrument_id": 1, "direction": "long", "fees": D(1),
        "opened_us": (id - 1) * DAY_US, "closed_us": id * DAY_US,
    }  # fmt: skip
    amount = None if realized is None else D(realized)
    return Leg(id=id, realized=amount, **{**plain, **more})  # type: ignore[arg-type]  # of the test's own


def no_rate(asset: AssetId, at_us: int) -> Decimal | None:
    del asset, at_us
    return None


def gathered(*legs: Leg, **more: object) -> Gathered:
    return gather(legs, {}, no_rate, **more)  # type: ignore[arg-type]  # of the test's own


def results(*amounts: str) -> list[Result]:
    """Return results, one a day."""
    return gathered(*(a_leg(n, one) for n, one in enumerate(amounts, 1))).results
