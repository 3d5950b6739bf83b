"""Pairs of an outflow and an inflow that are one transfer between own accounts.

Linked when the match is unique both ways; otherwise ambiguous, for the person to decide.
O(n log n): windows in time, and the quantities in each of them sorted.
"""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
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
        arriving = sorted(ins.get(asset_id, ()), key=_by_time)
        if arriving:
            _match_asset(sorted(leaving, key=_by_time), arriving, result)
    return result


def _match_asset(outs: list[LegRecord], arriving: list[LegRecord], result: Linking) -> None:
    near = _near_in_time(outs, arriving)
    wanted = _counts(near)
    settled: set[LegId] = set()
    for out in outs:
        found = near[out.leg_id]
        if len(found) == 1 and wanted[found[0].leg_id] == 1:
            result.linked.append((out, found[0]))
            settled |= {out.leg_id, found[0].leg_id}
        elif found:
            result.ambiguous.append((out, sorted(found, key=_by_time)))
            settled.add(out.leg_id)
    open_outs = [leg for leg in outs if leg.leg_id not in settled]
    likely = _near_by_day(open_outs, [leg for leg in arriving if leg.leg_id not in settled])
    hoped = _counts(likely)
    for out in open_outs:
        found = likely[out.leg_id]
        if len(found) == 1 and hoped[found[0].leg_id] == 1:
            result.suggested.append((out, found[0]))


def _near_in_time(outs: list[LegRecord], arriving: list[LegRecord]) -> dict[LegId, list[LegRecord]]:
    """Return the inflows within the window of each outflow; two dates alone are never near."""
    windows = _groups(arriving, lambda leg: leg.at_us // WINDOW_US)
    result: dict[LegId, list[LegRecord]] = {}
    for out in outs:
        window = out.at_us // WINDOW_US
        result[out.leg_id] = [
            leg
            for one in (window - 1, window, window + 1)
            for leg in _of_that_size(windows.get(one, []), out)
            if abs(leg.at_us - out.at_us) <= WINDOW_US and (_has_time(out) or _has_time(leg))
        ]
    return result


def _near_by_day(outs: list[LegRecord], arriving: list[LegRecord]) -> dict[LegId, list[LegRecord]]:
    """Return the inflows of each outflow's day or the next, where one of the two has no time."""
    days = _groups(arriving, lambda leg: leg.day)
    dates = _groups([leg for leg in arriving if not _has_time(leg)], lambda leg: leg.day)
    result: dict[LegId, list[LegRecord]] = {}
    for out in outs:
        groups = dates if _has_time(out) else days
        result[out.leg_id] = [
            leg for on in (out.day, out.day + 1) for leg in _of_that_size(groups.get(on, []), out)
        ]
    return result


def _groups(legs: list[LegRecord], key: Callable[[LegRecord], int]) -> dict[int, list[LegRecord]]:
    """Group inflows, each group in order of quantity."""
    result: dict[int, list[LegRecord]] = defaultdict(list)
    for leg in legs:
        result[key(leg)].append(leg)
    for group in result.values():
        group.sort(key=_quantity)
    return result


def _of_that_size(group: list[LegRecord], out: LegRecord) -> list[LegRecord]:
    """Return the inflows within the tolerance, in another account."""
    margin = -out.quantity * TOLERANCE
    first = bisect_left(group, -out.quantity - margin, key=_quantity)
    last = bisect_right(group, -out.quantity + margin, key=_quantity)
    return [leg for leg in group[first:last] if leg.account_id != out.account_id]


def _counts(found: Mapping[LegId, list[LegRecord]]) -> Counter[LegId]:
    """Return how many outflows want each inflow."""
    return Counter(leg.leg_id for legs in found.values() for leg in legs)


def _has_time(leg: LegRecord) -> bool:
    """Tell a time from a date alone, which counts from the beginning of its day."""
    return leg.at_us % DAY_US != 0


def _by_time(leg: LegRecord) -> tuple[int, LegId]:
    return leg.at_us, leg.leg_id


def _quantity(leg: LegRecord) -> Decimal:
    return leg.quantity
