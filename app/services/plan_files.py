"""A rebalancing plan as a file: Coffer's own activities, to be imported once it was carried out."""

import csv
import io
from collections.abc import Sequence

from app.domain.numbers import plain
from app.services.allocation import PlanReport, TradeLine

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
