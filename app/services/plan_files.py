"""A rebalancing plan as a file: Coffer's own activities, to be imported later, or JSON."""

import csv
import io
import json
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from app.domain.numbers import plain
from app.services.allocation_answers import AllocationLine, PlanReport, TradeLine

COLUMNS = (
    "date", "account", "kind", "symbol", "asset_type", "quantity", "price", "currency", "fee",
    "amount", "to_account", "external_id", "note",
)  # fmt: skip
NOTE = "rebalancing"


def plan_csv(report: PlanReport) -> str:
    """Return the trades as activities.csv: a row each, dated on the day of the plan.

    Prices are those of the plan, fees are empty: put in what was really paid before importing it.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(_row(report, one) for one in report.trades)
    return text.getvalue()


def _row(report: PlanReport, one: TradeLine) -> Sequence[str]:
    return (
        report.as_of.isoformat(), one.account, one.side, one.symbol, one.asset_type,
        plain(one.quantity), plain(one.price), one.currency, "", "", "", "", NOTE,
    )  # fmt: skip


def plan_json(report: PlanReport) -> str:
    """Return all of a plan as a JSON document: numbers as plain strings, days as ISO 8601."""
    return json.dumps(plan_document(report), default=_plain, ensure_ascii=False, indent=1) + "\n"


def plan_document(report: PlanReport) -> dict[str, object]:
    """Return a plan by the names of the contract."""
    return {
        "as_of": report.as_of,
        "base_currency": report.base_currency,
        "scope": report.scope,
        "by": report.wish.by,
        "new_money": report.wish.new_money,
        "trades": [_trade(one) for one in report.trades],
        "cash_moves": [
            {"from": one.source or None, "to": one.target, "amount": one.amount}
            for one in report.moves
        ],
        "cash": [
            {
                "account": one.account,
                "before": one.before,
                "change": one.change,
                "after": one.after,
            }
            for one in report.cash
        ],
        "before": [line_document(one) for one in report.before.lines],
        "after": [line_document(one) for one in report.after],
        "worst_drift": report.before.worst,
        "worst_drift_after": report.worst_after,
        "spent": report.spent,
        "proceeds": report.proceeds,
        "kept": report.kept,
        "problems": [{"key": key, "reason": code} for code, key in report.problems],
    }


def line_document(one: AllocationLine) -> dict[str, object]:
    """Return a part by the names of the contract."""
    return {
        "key": one.key,
        "value": one.value,
        "share": one.share,
        "weight": one.weight,
        "target": one.target,
        "drift": one.drift,
        "drift_relative": one.drift_relative,
        "outside_band": one.is_outside,
    }


def _trade(one: TradeLine) -> dict[str, object]:
    return {
        "account": one.account,
        "symbol": one.symbol,
        "asset_type": one.asset_type,
        "key": one.part,
        "side": one.side,
        "quantity": one.quantity,
        "price": one.price,
        "currency": one.currency,
        "amount": one.amount,
        "amount_base": one.amount_base,
    }


def _plain(value: object) -> str:
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)
