"""`coffer report lots` and `coffer report realized`: what is held lot by lot, and what was sold."""

from argparse import Namespace

from app.bootstrap import Coffer
from app.cli.output import Output, made_at, money, number, table
from app.services.reports import LotLine, RealizedLine


def base_of(coffer: Coffer, arguments: Namespace) -> str:
    """Return the base currency of a report: as asked, or the profile's."""
    return str(arguments.base) or coffer.profile.base_currency()


def lots(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    """Print the lots that are held."""
    found = coffer.portfolio.lots(
        arguments.as_of,
        known_on=arguments.known_on,
        method=arguments.method,
        base=arguments.base,
        scope=arguments.scope,
    )
    base = base_of(coffer, arguments)
    output.answer(
        {
            "as_of": arguments.as_of or made_at().date(),
            "base_currency": base,
            "generated_at": made_at(),
            "lots": [_lot(one) for one in found],
        },
        table(
            ["Asset", "Account", "Acquired", "Quantity", "Unit cost", "Cost", "Value", "Gain"],
            [
                [
                    one.symbol,
                    one.account,
                    one.acquired.isoformat(),
                    number(one.quantity),
                    money(one.unit_cost, base),
                    money(one.cost, base),
                    money(one.value, base),
                    money(one.unrealized, base),
                ]
                for one in found
            ],
            left=3,
        ),
    )


def _lot(one: LotLine) -> dict[str, object]:
    return {
        "account": one.account,
        "symbol": one.symbol,
        "acquired": one.acquired,
        "quantity": one.quantity,
        "unit_cost": one.unit_cost,
        "cost": one.cost,
        "value": one.value,
        "unrealized_pnl": one.unrealized,
        "term": one.term,
        "origin": one.origin,
    }


def realized(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    """Print what was sold, with its lots and gains."""
    last = arguments.last or arguments.as_of
    lines, totals = coffer.portfolio.realized(
        arguments.first,
        last,
        method=arguments.method,
        base=arguments.base,
        scope=arguments.scope,
        known_on=arguments.known_on,
    )
    base = base_of(coffer, arguments)
    output.answer(
        {
            "from": arguments.first,
            "to": last or made_at().date(),
            "base_currency": base,
            "generated_at": made_at(),
            "realized": [_relieved(one) for one in lines],
            "totals": {
                "proceeds": totals.proceeds,
                "cost": totals.cost,
                "gain": totals.gain,
                "short": totals.short,
                "long": totals.long,
            },
        },
        [
            *table(
                ["Asset", "Account", "Sold", "Acquired", "Quantity", "Proceeds", "Cost", "Gain"],
                [
                    [
                        one.symbol,
                        one.account,
                        one.sold.isoformat(),
                        one.acquired.isoformat() if one.acquired else "estimated",
                        number(one.quantity),
                        money(one.proceeds, base),
                        money(one.cost, base),
                        money(one.gain, base),
                    ]
                    for one in lines
                ],
                left=4,
            ),
            f"Gain {money(totals.gain, base)} {base}: short term {money(totals.short, base)}, "
            f"long term {money(totals.long, base)}",
        ],
    )


def _relieved(one: RealizedLine) -> dict[str, object]:
    return {
        "account": one.account,
        "symbol": one.symbol,
        "sold": one.sold,
        "acquired": one.acquired,
        "quantity": one.quantity,
        "proceeds": one.proceeds,
        "cost": one.cost,
        "gain": one.gain,
        "holding_days": one.holding_days,
        "term": one.term,
        "method": one.method,
    }
