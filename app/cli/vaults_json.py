"""Vaults in the form of the contract: docs/vaults.md has the shapes."""

from collections.abc import Iterable
from decimal import Decimal

from app.cli.output import made_at
from app.domain.vaults.pace import Pace
from app.domain.vaults.records import ALWAYS
from app.services.vaults_answers import (
    VaultDay,
    VaultDetail,
    VaultLine,
    VaultPartLine,
    VaultsReport,
)


def report_json(found: VaultsReport) -> dict[str, object]:
    """Return all vaults in the form of the contract."""
    return {
        "as_of": found.as_of,
        "generated_at": made_at(),
        "vaults": [line_json(one) for one in found.lines],
        "over_allocated": [
            {
                "account": one.account,
                "symbol": one.symbol,
                "percent": one.claimed,
                "over": one.over,
                "vaults": _shares(one.shares),
            }
            for one in found.over
        ],
    }


def line_json(one: VaultLine) -> dict[str, object]:
    """Return a vault in the form of the contract."""
    return {
        "name": one.name,
        "currency": one.currency,
        "target": one.target,
        "current": one.current,
        "progress": one.progress,
        "coverage": one.coverage,
        "reasons": one.reasons,
        "target_date": one.target_on,
        "monthly": one.monthly,
        "priority": one.priority,
        "colour": one.colour or None,
        "icon": one.icon or None,
        "note": one.note,
        "created": one.created_on,
        "reached": one.reached_on,
        "below_again": one.is_below_again,
        "archived": one.archived_on,
        "pace": _pace(one.pace),
        "parts": [_part(part) for part in one.parts],
    }


def _pace(one: Pace) -> dict[str, object]:
    return {
        "code": one.code,
        "gap": one.gap,
        "months_left": one.months_left,
        "needed": one.needed,
        "needed_with_growth": one.needed_with_growth,
        "expected_growth": one.growth,
        "average_saved": one.average_saved,
        "averaged_months": one.averaged_months,
        "rate": one.rate,
        "rate_source": one.rate_source or None,
        "reaches": one.reaches_on,
    }


def _part(one: VaultPartLine) -> dict[str, object]:
    return {
        "account": one.account,
        "symbol": one.symbol,
        "asset_type": one.asset_type,
        "percent": one.percent,
        "since": None if one.since == ALWAYS else one.since,
        "quantity": one.quantity,
        "value": one.value,
        "whole": one.whole,
        "coverage": one.coverage,
        "reasons": one.reasons,
        "not_counted": one.not_counted or None,
        "elsewhere": _shares(one.elsewhere),
        "free": one.free,
        "over": one.over,
    }


def _shares(shares: Iterable[tuple[str, Decimal]]) -> list[dict[str, object]]:
    return [{"vault": name, "percent": share} for name, share in shares]


def detail_json(found: VaultDetail, every: str) -> dict[str, object]:
    """Return one vault with everything that is known of it."""
    ahead = found.projection
    return {
        "as_of": found.line.as_of,
        "generated_at": made_at(),
        "vault": line_json(found.line),
        "contributions": [
            {
                "from": one.first,
                "to": one.last,
                "opening": one.opening,
                "saved": one.saved,
                "moved": one.moved,
                "growth": one.growth,
                "closing": one.closing,
                "coverage": one.coverage,
            }
            for one in found.months
        ],
        "totals": {
            "saved": found.totals.saved,
            "moved": found.totals.moved,
            "growth": found.totals.growth,
            "closing": found.totals.closing,
        },
        "projection": {
            "outlook": ahead.outlook,
            "reason": ahead.reason or None,
            "monthly": ahead.monthly,
            "seed": ahead.seed,
            "paths": ahead.paths,
            "block_months": ahead.block,
            "history_months": ahead.history_months,
            "probability": ahead.probability,
            "median_reaches": ahead.median_on,
            "points": [
                {"date": one.on, "p10": one.low, "p50": one.middle, "p90": one.high}
                for one in ahead.points
            ],
        },
        "history": [
            {"date": one.on, "value": one.value, "coverage": one.coverage}
            for one in _thinned(found.history, every)
        ],
    }


def _thinned(history: tuple[VaultDay, ...], every: str) -> Iterable[VaultDay]:
    """Return each day, or the last one of each month."""
    for place, one in enumerate(history):
        following = history[place + 1].on if place + 1 < len(history) else None
        if every == "day" or following is None or following.month != one.on.month:
            yield one
