"""Random histories of one asset in two accounts, and their legs as the ledger would hold them."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction

from hypothesis import strategies as st

from app.domain.ids import AccountId, LegId
from app.domain.ledger import LegRecord
from app.domain.position_engine import work_out
from app.domain.positions import AssetResult, LotRules
from tests.builders import STOCK, FixedRates, a_leg
from tests.unit.domain.lot_reference import Event

FIRST_DAY = 738_886  # 2024-01-01
RATIOS = ("2", "3", "0.5", "0.1", "1.25")
FINITE = ("2", "0.5", "0.1", "1.25")  # whose reciprocals are finite decimals too


def exact(value: Fraction) -> Decimal:
    """Return a fraction that is a finite decimal."""
    return Decimal(value.numerator) / Decimal(value.denominator)


@st.composite
def histories(
    draw: st.DrawFn,
    *,
    most: int = 14,
    shorts: bool = False,
    oversell: bool = False,
    loses: bool = False,
    rewards: bool = False,
    moves: bool = True,
    ratios: Sequence[str] = RATIOS,
) -> list[Event]:
    """Draw events in order of time.

    Args:
        draw: of hypothesis.
        most: events.
        shorts: sales may open short positions.
        oversell: sales may exceed what is there.
        loses: also charges in kind, unexplained outflows and network fees.
        rewards: also rewards in kind.
        moves: also transfers between the two accounts.
        ratios: of splits.
    """
    held = {1: Fraction(0), 2: Fraction(0)}
    events: list[Event] = []
    day = 0
    kinds = ["buy", "buy", "buy", "sell", "sell", "split"]
    kinds += ["move"] * moves + ["charge", "leave"] * loses + ["reward"] * rewards
    for _ in range(draw(st.integers(1, most))):
        day += draw(st.sampled_from([0, 0, 1, 3, 40]))
        what, account = draw(st.sampled_from(kinds)), draw(st.sampled_from([1, 1, 2]))
        there = held[account]
        quantity = Fraction(draw(st.integers(1, 12)), draw(st.sampled_from([1, 1, 2, 4])))
        price = Fraction(draw(st.integers(1, 9)))
        fee = Fraction(draw(st.sampled_from([0, 0, 1])), 2)
        if what == "split":
            ratio = Fraction(draw(st.sampled_from(ratios)))
            held[account] *= ratio
            events.append(Event("split", day, account, ratio))
            continue
        if what in {"buy", "reward"}:
            held[account] += quantity
            events.append(Event(what, day, account, quantity, price, fee))
            continue
        if not (what == "sell" and (shorts or oversell)):
            if there <= 0:
                continue
            quantity = there if draw(st.booleans()) else min(quantity, there)
        if what == "move":
            received = quantity * (Fraction(99, 100) if loses and draw(st.booleans()) else 1)
            held[account] -= quantity
            held[3 - account] += received
            events.append(Event("move", day, account, quantity, to=3 - account, received=received))
            continue
        held[account] -= quantity
        if held[account] < 0 and not shorts:
            held[account] = Fraction(0)
        events.append(Event(what, day, account, quantity, price, fee))
    return events


KINDS = {"charge": "fee", "leave": "transfer_out"}


def legs_of(events: Sequence[Event]) -> tuple[list[LegRecord], dict[LegId, LegId]]:
    """Return the legs of events in the ledger's order, and which transfers are linked."""
    legs: list[LegRecord] = []
    moves: dict[LegId, LegId] = {}
    for event in events:
        at = day_text(event.day)
        account = AccountId(event.account)
        quantity = exact(event.quantity)
        if event.what == "split":
            legs.append(a_leg("split", 0, at, ratio=quantity, account=account))
        elif event.what == "move":
            out = a_leg("transfer_out", quantity, at, account=account)
            into = a_leg("transfer_in", exact(event.received), at, account=AccountId(event.to))
            legs += [out, into]
            moves[out.leg_id] = into.leg_id
        elif event.what in KINDS:
            legs.append(a_leg(KINDS[event.what], quantity, at, account=account))
        else:
            legs.append(
                a_leg(
                    event.what,
                    quantity,
                    at,
                    price=exact(event.price),
                    fee=exact(event.fee) if event.fee else None,
                    account=account,
                )
            )
    return legs, moves


def day_text(day: int) -> str:
    return date.fromordinal(FIRST_DAY + day).isoformat()


def worked_out(events: Sequence[Event], method: str, *, shorts: bool = False) -> AssetResult:
    legs, moves = legs_of(events)
    allowed = frozenset({AccountId(1), AccountId(2)}) if shorts else frozenset()
    rules = LotRules(method=method, short_accounts=allowed)
    return work_out(STOCK, legs, moves, FixedRates({STOCK: 1}), rules)


def cost_of(events: Sequence[Event]) -> Decimal:
    """Return what all that came in cost, fees included."""
    came_in = [one for one in events if one.what in {"buy", "reward"}]
    return sum((exact(one.quantity * one.price + one.fee) for one in came_in), Decimal(0))


def proceeds_of(events: Sequence[Event]) -> Decimal:
    """Return what all sales brought, less their fees."""
    sales = [one for one in events if one.what == "sell"]
    return sum((exact(one.quantity * one.price - one.fee) for one in sales), Decimal(0))
