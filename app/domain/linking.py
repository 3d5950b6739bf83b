"""Pairs of an outflow and an inflow that are one transfer between own accounts.

Linked when the match is unique both ways; otherwise ambiguous, for the person to decide.
O(n log n): one sorted window an asset.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from app.domain.ids import AssetId, LegId
from app.domain.kinds import INFLOW_KINDS, OUTFLOW_KINDS
from app.domain.ledger import LegRecord
from app.domain.times import DAY_US

WINDOW_US = 30 * 60 * 1_000_000
TOLERANCE = Decimal("0.01")


@dataclass
class Linking:
    """What was found among legs that no link joins yet."""

    linked: list[tuple[LegRecord, LegRecord]] = field(default_factory=list)
    ambiguous: list[tuple[LegRecord, list[LegRecord]]] = field(default_factory=list)
    suggested: list[tuple[LegRecord, LegRecord]] = field(default_factory=list)


def find_transfers(legs: Iterable[LegRecord], taken: set[LegId]) -> Linking:
    """Find the transfers among legs.

    Args:
        legs: in effect, in any order.
        taken: legs that are linked already, or that one entry joins by itself.
    """
    outs: dict[AssetId, list[LegRecord]] = defaultdict(list)
    ins: dict[AssetId, list[LegRecord]] = defaultdict(list)
    for leg in legs:
        if leg.leg_id in taken:
            continue
        if leg.kind in OUTFLOW_KINDS and leg.quantity < 0:
            outs[leg.asset_id].append(leg)
        elif leg.kind in INFLOW_KINDS and leg.quantity > 0:
            ins[leg.asset_id].append(leg)
    result = Linking()
    for asset_id, leaving in outs.items():
        arriving = sorted(ins.get(asset_id, ()), key=lambda leg: leg.at_us)
        if arriving:
            _match_asset(sorted(leaving, key=lambda leg: (leg.at_us, leg.leg_id)), arriving, result)
    return result


def _match_asset(outs: list[LegRecord], arriving: list[LegRecord], result: Linking) -> None:
    timed, dated = _candidates(outs, arriving)
    wanted: dict[LegId, int] = defaultdict(int)
    for found in timed.values():
        for leg in found:
            wanted[leg.leg_id] += 1
    settled: set[LegId] = set()
    for out in outs:
        found = timed.get(out.leg_id, [])
        if len(found) == 1 and wanted[found[0].leg_id] == 1:
            result.linked.append((out, found[0]))
            settled |= {out.leg_id, found[0].leg_id}
        elif found:
            result.ambiguous.append((out, found))
            settled.add(out.leg_id)
    hoped: dict[LegId, int] = defaultdict(int)
    for found in dated.values():
        for leg in found:
            hoped[leg.leg_id] += 1
    for out in outs:
        found = [leg for leg in dated.get(out.leg_id, []) if leg.leg_id not in settled]
        if out.leg_id in settled or not found:
            continue
        if len(found) == 1 and hoped[found[0].leg_id] == 1:
            result.suggested.append((out, found[0]))


def _candidates(
    outs: list[LegRecord], arriving: list[LegRecord]
) -> tuple[dict[LegId, list[LegRecord]], dict[LegId, list[LegRecord]]]:
    """Return the inflows near each outflow in time, and those that only share its day."""
    timed: dict[LegId, list[LegRecord]] = {}
    dated: dict[LegId, list[LegRecord]] = {}
    for out in outs:
        first = bisect_left(arriving, out.at_us - DAY_US, key=_time)
        last = bisect_right(arriving, out.at_us + 2 * DAY_US, key=_time)
        near: list[LegRecord] = []
        same_day: list[LegRecord] = []
        for leg in arriving[first:last]:
            if leg.account_id == out.account_id or not _is_near(-out.quantity, leg.quantity):
                continue
            both_dates = not _has_time(out) and not _has_time(leg)
            if not both_dates and abs(leg.at_us - out.at_us) <= WINDOW_US:
                near.append(leg)
            elif (not _has_time(out) or not _has_time(leg)) and 0 <= leg.day - out.day <= 1:
                same_day.append(leg)
        if near:
            timed[out.leg_id] = near
        if same_day:
            dated[out.leg_id] = same_day
    return timed, dated


def _is_near(out: Decimal, arrived: Decimal) -> bool:
    return abs(out - arrived) <= out * TOLERANCE


def _has_time(leg: LegRecord) -> bool:
    """Tell a time from a date alone, which counts from the beginning of its day."""
    return leg.at_us % DAY_US != 0


def _time(leg: LegRecord) -> int:
    return leg.at_us
