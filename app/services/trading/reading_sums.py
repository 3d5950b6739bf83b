"""The figures above a list of trades, in one currency at today's rates."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.ids import AssetId
from app.domain.numbers import ZERO, to_ledger
from app.domain.trading.records import PositionStatus
from app.ports.trading import ThinPosition
from app.services.preferences import read_preferences
from app.services.rates import Rates
from app.services.trading.answers import (
    FEE_UNKNOWN,
    PRICE_MISSING,
    RATE_MISSING,
    PositionQuery,
    TradeSummary,
)
from app.services.trading.reading_finding import ALL, Finding
from app.services.trading.zones import Zone

Sums = dict[AssetId, Decimal]


def summed(
    finding: Finding, query: PositionQuery, zone: Zone, today: date, base: str
) -> TradeSummary:
    """Return counts, what the year realized, and what is open.

    Real money and paper money are never added up: without a choice, the real accounts count where
    anything was ever traded in them, else the paper ones. Counts are of both.
    """
    found = finding.found(query, with_status=False)
    counts = Counter(one.status for one in found)
    counts[ALL] = sum(n for status, n in counts.items() if status != PositionStatus.CANCELLED)
    is_paper = _is_paper(finding, query)
    own = replace(query, paper=is_paper, since=None, until=None, status=ALL)
    counted = finding.found(own)
    code = base or read_preferences(finding.unit.settings).base_currency
    realized, realized_reason = _realized(finding, counted, zone, today)
    opened, open_reason, unknown = _open(finding, counted)
    rates = _Conversion(finding, code)
    total, rate_reason = rates.total(realized)
    open_total, open_rate_reason = rates.total(opened)
    return TradeSummary(
        base_currency=code,
        year=today.year,
        realized=None if realized_reason else total,
        open_pnl=None if open_reason else open_total,
        counts=dict(counts),
        realized_reason=realized_reason or rate_reason,
        open_reason=open_reason or open_rate_reason,
        unknown=unknown,
        has_any=bool(finding.positions),
        is_paper=is_paper,
    )


def _is_paper(finding: Finding, query: PositionQuery) -> bool:
    if query.paper is not None:
        return query.paper
    traded = {one.account_id for one in finding.positions}
    kept = [
        one
        for number, one in finding.accounts.items()
        if number in traded and (not query.accounts or one.name in query.accounts)
    ]
    return bool(kept) and all(one.is_paper for one in kept)


def _realized(
    finding: Finding, counted: list[ThinPosition], zone: Zone, today: date
) -> tuple[Sums, str]:
    positions = {one.id for one in counted}
    first, last = zone.start_us(date(today.year, 1, 1)), zone.start_us(date(today.year + 1, 1, 1))
    sums: Sums = {}
    reason = ""
    for part in finding.unit.trades.closing_parts(first, last):
        if part.position_id not in positions:
            continue
        if part.realized is None:
            reason = FEE_UNKNOWN
        else:
            sums[part.quote_id] = sums.get(part.quote_id, ZERO) + part.realized
    return sums, reason


def _open(finding: Finding, counted: list[ThinPosition]) -> tuple[Sums, str, int]:
    sums: Sums = {}
    reason, unknown = "", 0
    for one in counted:
        if not one.open_quantity:
            continue
        value = finding.open_pnl(one)
        if value is None:
            unknown += 1
            reason = FEE_UNKNOWN if one.cost is None else PRICE_MISSING
            continue
        quote = finding.instruments[one.instrument_id].quote_id
        sums[quote] = sums.get(quote, ZERO) + value
    return sums, reason, unknown


class _Conversion:
    """Adds up sums of several currencies, at the newest rates."""

    def __init__(self, finding: Finding, base: str) -> None:
        self._finding, self._base = finding, base

    def total(self, sums: Mapping[AssetId, Decimal]) -> tuple[Decimal | None, str]:
        """Return the total, or why there is none."""
        finding = self._finding
        base = finding.registry.currency(self._base)
        total, rates = ZERO, None
        for quote, amount in sums.items():
            if quote == base.id or not amount:
                total += amount
                continue
            if rates is None:
                preferences = read_preferences(finding.unit.settings)
                rates = Rates(finding.unit.prices, finding.assets, preferences, base,
                              latest_us=finding.now_us)  # fmt: skip
            worth = rates.to_base(amount, quote, finding.now_us)
            if worth is None:
                return None, RATE_MISSING
            total += worth
        return to_ledger(total), ""
