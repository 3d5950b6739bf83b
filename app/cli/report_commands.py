"""`coffer report …`: one function a report; keys as the interface contract names them."""

from argparse import Namespace
from collections.abc import Callable
from decimal import Decimal

from app.bootstrap import Coffer
from app.cli.output import Output, made_at, money, number, percent, table
from app.cli.performance_commands import performance
from app.cli.report_lots import base_of, lots, realized
from app.cli.restated_commands import restated
from app.domain.coverage import Coverage, weakest
from app.domain.ledger import EntryFilter, StoredEntry
from app.domain.numbers import ZERO
from app.services.reports import HoldingLine, HoldingsReport

DONE = 0


def report(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Print one report."""
    if arguments.out:
        from app.cli.report_files import write_file

        write_file(coffer, arguments, output)
        return DONE
    _REPORTS[arguments.report](coffer, arguments, output)
    return DONE


def _holdings(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    found = coffer.portfolio.holdings(
        arguments.as_of,
        known_on=arguments.known_on,
        method=arguments.method,
        base=arguments.base,
        scope=arguments.scope,
        with_closed=arguments.closed,
    )
    totals = found.totals
    counted = [line for line in found.lines if line.is_counted]
    output.answer(
        {
            "as_of": found.as_of,
            "base_currency": found.base_currency,
            "cost_basis_method": found.method,
            "scope": found.scope,
            "generated_at": made_at(),
            "holdings": [_holding(line) for line in counted],
            "totals": {
                "value": totals.value,
                "cash": totals.cash,
                "assets": totals.assets,
                "liabilities": totals.liabilities,
                "net_worth": totals.net_worth,
                "cost_basis": totals.cost_basis,
                "unrealized_pnl": totals.unrealized,
                "realized_pnl": totals.realized,
                "income": totals.income,
                "fees": totals.fees,
                "coverage": totals.coverage,
            },
        },
        [] if output.as_json else _holdings_lines(found, counted),
    )


def _holding(line: HoldingLine) -> dict[str, object]:
    price = line.price
    return {
        "account": line.account,
        "institution": line.institution,
        "symbol": line.symbol,
        "name": line.name,
        "asset_type": line.asset_type,
        "quantity": line.quantity,
        "price": price.price if price else None,
        "price_currency": price.currency if price else None,
        "price_at": price.at if price else None,
        "price_path": price.path if price else None,
        "value": line.value,
        "market_value": line.value,
        "cost_basis": line.cost_basis,
        "unrealized_pnl": line.unrealized,
        "realized_pnl": line.realized,
        "income": line.income,
        "fees": line.fees,
        "weight": line.weight,
        "coverage": line.coverage,
        "reasons": line.reasons,
    }


def _holdings_lines(found: HoldingsReport, counted: list[HoldingLine]) -> list[str]:
    base = found.base_currency
    rows = [
        [
            line.symbol,
            line.account,
            number(line.quantity),
            f"{number(line.price.price)} {line.price.currency}" if line.price else "–",
            money(line.value, base),
            money(line.cost_basis, base),
            money(line.unrealized, base),
            percent(line.weight),
            line.coverage.code,
        ]
        for line in counted
    ]
    totals = found.totals
    return [
        f"Holdings on {found.as_of}, in {base}, {found.method}",
        "",
        *table(
            ["Asset", "Account", "Quantity", "Price", "Value", "Cost", "Unrealized", "Weight",
             "Coverage"],
            rows,
            left=2,
        ),
        "",
        f"Investments {money(totals.value, base)}  cash {money(totals.cash, base)}  "
        f"assets {money(totals.assets, base)}  debts {money(totals.liabilities, base)}",
        f"Net worth {money(totals.net_worth, base)} {base}, coverage {totals.coverage.code}, "
        f"{totals.known} of {totals.counted} holdings known",
    ]  # fmt: skip


def _income(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    if arguments.calendar:
        from app.cli.calendar_command import income_calendar

        income_calendar(coffer, arguments, output)
        return
    last = arguments.last or arguments.as_of
    found = coffer.portfolio.income(
        arguments.first, last, base=arguments.base, scope=arguments.scope,
        known_on=arguments.known_on,
    )  # fmt: skip
    base = base_of(coffer, arguments)
    known = [one.amount for one in found if one.amount is not None]
    total = sum(known, ZERO) if known or not found else None
    output.answer(
        {
            "from": arguments.first,
            "to": last or made_at().date(),
            "base_currency": base,
            "generated_at": made_at(),
            "income": [
                {
                    "month": one.month,
                    "symbol": one.symbol,
                    "account": one.account,
                    "kind": one.kind,
                    "amount": one.amount,
                    "coverage": _coverage(one.amount),
                }
                for one in found
            ],
            "totals": {
                "amount": total,
                "coverage": weakest(_coverage(one.amount) for one in found),
            },
        },
        table(
            ["Month", "Asset", "Account", "Kind", "Amount"],
            [
                [one.month, one.symbol, one.account, one.kind, money(one.amount, base)]
                for one in found
            ],
            left=4,
        ),
    )


def _coverage(amount: Decimal | None) -> Coverage:
    return Coverage.UNKNOWN if amount is None else Coverage.FULL


def _networth(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    every = arguments.every or "month"
    last = arguments.last or arguments.as_of
    found = coffer.portfolio.networth(
        arguments.first, last, every=every, base=arguments.base, scope=arguments.scope,
        known_on=arguments.known_on,
    )  # fmt: skip
    base = base_of(coffer, arguments)
    output.answer(
        {
            "from": found[0].on if found else arguments.first,
            "to": found[-1].on if found else last,
            "base_currency": base,
            "generated_at": made_at(),
            "points": [
                {
                    "date": one.on,
                    "net_worth": one.net_worth,
                    "assets": one.assets,
                    "liabilities": one.liabilities,
                    "coverage": one.coverage,
                    "breakdown": one.breakdown,
                    "net_flow": one.net_flow,
                    "gaps": [{"symbol": name, "reason": reason} for name, reason in one.gaps],
                }
                for one in found
            ],
        },
        table(
            ["Date", "Net worth", "Assets", "Debts", "Coverage", "Gaps"],
            [
                [
                    one.on.isoformat(),
                    money(one.net_worth, base),
                    money(one.assets, base),
                    money(one.liabilities, base),
                    one.coverage.code,
                    ", ".join(f"{name} {reason.replace('_', ' ')}" for name, reason in one.gaps),
                ]
                for one in found
            ],
        ),
    )


def _allocation(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    from app.cli.allocation_commands import allocation_json, allocation_lines

    found = coffer.allocation.report(
        arguments.by,
        arguments.as_of,
        scope=arguments.scope,
        base=arguments.base,
        known_on=arguments.known_on,
    )
    output.answer(allocation_json(found), allocation_lines(found))


def _activity(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    what = coffer.ledger.within(
        arguments.scope,
        EntryFilter(
            first_day=arguments.first,
            last_day=arguments.last or arguments.as_of,
            known_on=arguments.known_on,
            with_voided=arguments.voided,
        ),
    )
    entries = coffer.ledger.entries(what, limit=arguments.limit)
    output.answer(
        {
            "from": arguments.first,
            "to": arguments.last or arguments.as_of,
            "base_currency": base_of(coffer, arguments),
            "generated_at": made_at(),
            "total": coffer.ledger.count(what),
            "entries": [_entry(one) for one in entries],
        },
        table(
            ["Entry", "Day", "Kind", "Account", "Asset", "Quantity"],
            [
                [
                    str(one.id) + (" void" if one.voided_by else ""),
                    one.on.isoformat(),
                    leg.kind,
                    leg.account,
                    leg.symbol,
                    number(leg.quantity),
                ]
                for one in entries
                for leg in one.legs
            ],
            left=5,
        ),
    )


def _entry(one: StoredEntry) -> dict[str, object]:
    return {
        "id": one.id,
        "batch": one.batch_id,
        "recorded_at": one.recorded_at,
        "at": one.at,
        "date": one.on,
        "kind": one.kind,
        "source": one.source,
        "external_id": one.external_id,
        "note": one.note,
        "voids": one.voids,
        "voided_by": one.voided_by,
        "links": one.linked_entries,
        "legs": [
            {
                "account": leg.account,
                "symbol": leg.symbol,
                "kind": leg.kind,
                "quantity": leg.quantity,
                "unit_price": leg.unit_price,
                "currency": leg.quote or None,
                "amount": leg.amount,
                "fee": leg.fee,
                "fee_currency": leg.fee_symbol or None,
                "counter": leg.counter_symbol or None,
                "ratio": leg.counter_quantity,
            }
            for leg in one.legs
        ],
    }


def _statement(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    from app.cli.statement_commands import statement

    statement(coffer, arguments, output)


def _gains(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    from app.cli.report_gains import gains

    gains(coffer, arguments, output)


_REPORTS: dict[str, Callable[[Coffer, Namespace, Output], None]] = {
    "holdings": _holdings,
    "lots": lots,
    "realized": realized,
    "income": _income,
    "networth": _networth,
    "performance": performance,
    "allocation": _allocation,
    "activity": _activity,
    "restated": restated,
    "statement": _statement,
    "gains": _gains,
}
