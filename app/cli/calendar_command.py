"""`coffer report income --calendar`: what came in and what is expected, by month and by payer."""

from argparse import Namespace

from app.bootstrap import Coffer
from app.cli.output import Output, made_at, money, percent, table
from app.services.income_calendar import (
    CalendarPayer,
    CalendarPayment,
    CalendarSum,
    IncomeCalendar,
)


def income_calendar(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    """Print the calendar of twelve months back and ahead."""
    found = coffer.income.calendar(
        arguments.as_of or arguments.last,
        scope=arguments.scope,
        base=arguments.base,
        known_on=arguments.known_on,
    )
    output.answer(_json(found), [] if output.as_json else _lines(found))


def _json(found: IncomeCalendar) -> dict[str, object]:
    return {
        "as_of": found.as_of,
        "from": found.first,
        "to": found.last,
        "base_currency": found.base_currency,
        "generated_at": made_at(),
        "scope": found.scope,
        "months": [
            {"month": month, **_sum(one)}
            for month, one in zip(found.months, found.sums, strict=True)
        ],
        "assets": [_payer(one) for one in found.payers],
        "payments": [_payment(one) for one in found.payments],
        "totals": {
            **_sum(found.total),
            "yield_on_cost": found.yield_on_cost,
            "yield_on_value": found.yield_on_value,
            "expected_yield_on_cost": found.expected_on_cost,
            "expected_yield_on_value": found.expected_on_value,
        },
    }


def _sum(one: CalendarSum) -> dict[str, object]:
    return {"received": one.received, "expected": one.expected, "unknown": one.unknown}


def _payer(one: CalendarPayer) -> dict[str, object]:
    return {
        "symbol": one.symbol,
        "name": one.name,
        **_sum(one.total),
        "cadence": one.cadence or None,
        "reason": one.reason or None,
        "cost": one.cost,
        "value": one.value,
        "yield_on_cost": one.yield_on_cost,
        "yield_on_value": one.yield_on_value,
        "expected_yield_on_cost": one.expected_on_cost,
        "expected_yield_on_value": one.expected_on_value,
    }


def _payment(one: CalendarPayment) -> dict[str, object]:
    told: dict[str, object] = {
        "date": one.on,
        "month": one.month,
        "symbol": one.symbol,
        "account": one.account or None,
        "kind": one.kind,
        "amount": one.amount,
        "expected": one.is_expected,
    }
    if one.is_expected:
        told["because"] = {
            "cadence": one.cadence,
            "last_on": one.last_on,
            "per_unit": one.per_unit,
            "currency": one.unit,
            "quantity": one.quantity,
        }
    return told


def _lines(found: IncomeCalendar) -> list[str]:
    base = found.base_currency
    months = [
        [month, money(one.received, base), money(one.expected, base)]
        for month, one in zip(found.months, found.sums, strict=True)
    ]
    payers = [
        [
            one.symbol,
            one.cadence.replace("_", "-") or (one.reason.replace("_", " ") or "–"),
            money(one.total.received, base),
            money(one.total.expected, base),
            percent(one.yield_on_cost),
            percent(one.yield_on_value),
        ]
        for one in found.payers
    ]
    total = found.total
    return [
        f"Income received since {found.first}, expected up to {found.last}, in {base}",
        "",
        *table(["Month", "Received", "Expected"], months),
        "",
        *table(["Asset", "Paid", "Received", "Expected", "On cost", "On value"], payers, left=2),
        "",
        f"Received {money(total.received, base)}, expected {money(total.expected, base)}"
        + (f"; payments of unknown worth: {total.unknown}" if total.unknown else ""),
        "Expected is an estimate: the last amount for a unit, as often as it was paid before.",
    ]
