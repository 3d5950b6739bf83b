"""Net worth over time out of the daily figures: exact by month, else to a millionth."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

import numpy as np

from app.domain.coverage import Coverage
from app.domain.rollup.columns import ScopeColumns
from app.domain.rollup.days import HELD, INCOMPLETE_BIT, PRICE_BITS
from app.domain.rollup.fixed import Units, to_money
from app.domain.rollup.names import AT
from app.domain.rollup.worth import PRICE_MISSING, RATE_MISSING, STALE
from app.services.daily import days_between
from app.services.reports import NetWorthPoint
from app.services.scopes import Position
from app.services.valuation.exact import exact_days
from app.services.valuation.reading import Valuation

GAPS = (
    (PRICE_MISSING, "price_missing"),
    (RATE_MISSING, "rate_missing"),
    (STALE, "price_stale"),
)
INCOMPLETE = "history_incomplete"
EXACT_STEPS = frozenset({"month", "quarter", "year"})
MOST_EXACT = 130  # ten years of months


def networth_points(
    valuation: Valuation,
    scope: str,
    first: date | None,
    last: date,
    every: str,
    *,
    with_parts: bool = True,
) -> tuple[NetWorthPoint, ...]:
    """Return net worth at the ends of the chosen days; from the first evidence without `first`.

    `with_parts`: what each is made of, and what lowers its coverage; to know that, the days of
    every holding have to be read.
    """
    inside = valuation.holdings(scope)
    start = first or valuation.first_evidence(inside)
    if start is None or start > last:
        return ()
    columns = valuation.scope(scope, start, last)
    days = days_between(start, last, every)
    places = np.array([(one - start).days for one in days], dtype=np.int64)
    parts: dict[str, Units] = {}
    gaps: list[tuple[tuple[str, str], ...]] = [()] * len(days)
    if with_parts:
        parts = valuation.categories(inside, start, last)
        gaps = _gaps(valuation, inside, start, last, places)
    flows = np.diff(np.concatenate([[0], np.cumsum(columns.net_flow)[places]]))
    points = tuple(
        _point(
            columns,
            on,
            int(place),
            {name: own[place] for name, own in parts.items()},
            int(flow),
            gaps[number],
        )
        for number, (on, place, flow) in enumerate(zip(days, places, flows, strict=True))
    )
    if every in EXACT_STEPS and len(points) <= MOST_EXACT:
        return _exactly(valuation, inside, points)
    return points


def _exactly(
    valuation: Valuation, inside: Sequence[Position], points: Sequence[NetWorthPoint]
) -> tuple[NetWorthPoint, ...]:
    """Return points with the very numbers that holdings reports of their days add up."""
    exact = exact_days(valuation, inside, [one.on for one in points])
    return tuple(
        point
        if point.net_worth is None
        else replace(
            point,
            net_worth=day.value,
            assets=day.assets,
            liabilities=day.liabilities,
            breakdown=day.breakdown,
        )
        for point, day in zip(points, exact, strict=True)
    )


def _point(
    columns: ScopeColumns,
    on: date,
    place: int,
    parts: dict[str, int],
    net_flow: int,
    gaps: tuple[tuple[str, str], ...],
) -> NetWorthPoint:
    counted = int(columns.block[AT["counted"], place])
    known = int(columns.known[place])
    is_known = bool(known) or not counted

    def money(name: str) -> Decimal | None:
        return columns.money(name, place) if is_known else None

    return NetWorthPoint(
        on=on,
        net_worth=money("value"),
        assets=money("assets"),
        liabilities=money("liabilities"),
        coverage=Coverage(int(columns.value_coverage[place])),
        breakdown={
            name: to_money(units, columns.places) for name, units in sorted(parts.items()) if units
        },
        known=known,
        counted=counted,
        net_flow=to_money(net_flow, columns.places),
        gaps=gaps,
    )


def _gaps(
    valuation: Valuation,
    inside: Sequence[Position],
    first: date,
    last: date,
    places: Units,
) -> list[tuple[tuple[str, str], ...]]:
    """Return by chosen day what lowers the coverage: symbol and reason."""
    found: list[set[tuple[int, str, str]]] = [set() for _ in places]
    days = valuation.states(inside, first, last)
    for one in inside:
        own = days.get(one.holding.id)
        if own is None:
            continue
        states = own.states[places]
        price = np.where(states & HELD, states & PRICE_BITS, 0)
        for code, reason in GAPS:
            for number in np.flatnonzero(price == code):
                found[number].add((int(one.asset.id), one.asset.symbol, reason))
        for number in np.flatnonzero(states & INCOMPLETE_BIT):
            found[number].add((int(one.asset.id), one.asset.symbol, INCOMPLETE))
    return [
        tuple((symbol, reason) for _, symbol, reason in sorted(own, key=_order)) for own in found
    ]


def _order(gap: tuple[int, str, str]) -> tuple[int, str]:
    return gap[0], gap[2]
