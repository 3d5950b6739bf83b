"""`coffer what-if …`: answers about what is not booked. Nothing is written."""

from argparse import Namespace
from collections.abc import Iterable
from datetime import date

from app.bootstrap import Coffer
from app.cli.output import Output, made_at, money, number, table
from app.domain.what_if import POOL, SAME_DAY, WITHIN_30_DAYS, TaxYear
from app.services.what_if_answers import (
    LotUsed,
    MethodComparison,
    MethodFigures,
    Sale,
    SaleOption,
    SalePreview,
)

DONE = 0
_RULES = {SAME_DAY: "same day", WITHIN_30_DAYS: "within 30 days", POOL: "pool"}


def what_if(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Answer one question."""
    if arguments.question == "methods":
        _methods(coffer, arguments, output)
    else:
        _sell(coffer, arguments, output)
    return DONE


# -- methods side by side ----------------------------------------------------------------------


def _methods(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    month, day = arguments.tax_year
    found = coffer.what_if.methods(
        arguments.as_of,
        scope=arguments.scope,
        base=arguments.base,
        known_on=arguments.known_on,
        tax_year=TaxYear(month, day),
    )
    output.answer(
        {
            "as_of": found.as_of,
            "base_currency": found.base_currency,
            "scope": found.scope,
            "cost_basis_method": found.method,
            "tax_year_begins": f"{month:02d}-{day:02d}",
            "generated_at": made_at(),
            "methods": [_figures(one, found.method) for one in found.totals],
            "holdings": [
                {
                    "account": line.account,
                    "symbol": line.symbol,
                    "asset_type": line.asset_type,
                    "quantity": line.quantity,
                    "value": line.value,
                    "own_method": line.own_method or None,
                    "methods": [
                        _figures(one, line.own_method or found.method) for one in line.figures
                    ],
                }
                for line in found.holdings
            ],
        },
        [] if output.as_json else list(_method_lines(found)),
    )


def _figures(one: MethodFigures, in_force: str) -> dict[str, object]:
    return {
        "method": one.method,
        "in_force": one.method == in_force,
        "cost_basis": one.open_cost,
        "unrealized_pnl": one.unrealized,
        "realized_pnl": one.realized,
        "lots": one.lots,
        "coverage": one.coverage,
        "years": [
            {
                "year": year.year,
                "short": year.short,
                "long": year.long,
                "gain": year.gain,
                "coverage": year.coverage,
            }
            for year in one.years
        ],
    }


def _method_lines(found: MethodComparison) -> Iterable[str]:
    base = found.base_currency
    yield f"Cost-basis methods on {found.as_of}, {found.scope}, in {base}; * is in force"
    yield ""
    yield from table(
        ["Method", "Cost", "Unrealized", "Realized", "Lots", "Coverage"],
        [
            [
                _marked(one.method, one.method == found.method),
                money(one.open_cost, base),
                money(one.unrealized, base),
                money(one.realized, base),
                str(one.lots),
                one.coverage.code,
            ]
            for one in found.totals
        ],
    )
    if found.totals[0].years:
        yield ""
        yield from _year_lines(found)
    if found.holdings:
        yield ""
        yield "Cost of what is held"
        yield from table(
            ["Asset", "Account", "Quantity", *(one.method for one in found.totals)],
            [
                [
                    line.symbol,
                    line.account,
                    number(line.quantity),
                    *(money(one.open_cost, base) for one in line.figures),
                ]
                for line in found.holdings
            ],
            left=2,
        )
    for account, method in found.own_methods:
        yield f"{account} keeps its own method, {method}, whatever the profile's is."


def _year_lines(found: MethodComparison) -> Iterable[str]:
    base = found.base_currency
    yield f"Realized by tax year: short term (up to {found.long_after_days} days), long term"
    rows = [
        [
            years[0].year,
            *(f"{money(year.short, base)}  {money(year.long, base)}" for year in years),
        ]
        for years in zip(*(one.years for one in found.totals), strict=True)
    ]
    yield from table(["Year", *(one.method for one in found.totals)], rows)


# -- a sale ------------------------------------------------------------------------------------


def _sell(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    found = coffer.what_if.sell(
        Sale(
            symbol=arguments.symbol,
            quantity=arguments.quantity,
            account=arguments.account,
            price=arguments.price,
            fee=arguments.fee,
            on=arguments.on,
            currency=arguments.currency,
            days=tuple(arguments.pick),
        ),
        method=arguments.method,
        base=arguments.base,
    )
    used = found.price_used
    output.answer(
        {
            "date": found.on,
            "symbol": found.symbol,
            "accounts": found.accounts,
            "quantity": found.quantity,
            "held": found.held,
            "price": found.price,
            "price_currency": found.price_currency,
            "price_at": used.at if used else None,
            "is_price_stale": bool(used and used.is_stale),
            "fee": found.fee,
            "base_currency": found.base_currency,
            "generated_at": made_at(),
            "buy_back_until": found.buy_back_until,
            "options": [_option(one) for one in found.options],
        },
        [] if output.as_json else list(_sale_lines(found)),
    )


def _option(one: SaleOption) -> dict[str, object]:
    return {
        "method": one.method,
        "in_force": one.is_in_force,
        "proceeds": one.proceeds,
        "cost": one.cost,
        "gain": one.gain,
        "short": one.short,
        "long": one.long,
        "elsewhere": one.elsewhere,
        "lots": [
            {
                "account": lot.account,
                "acquired": lot.acquired,
                "quantity": lot.quantity,
                "cost": lot.cost,
                "proceeds": lot.proceeds,
                "gain": lot.gain,
                "holding_days": lot.holding_days,
                "term": lot.term,
                "rule": lot.rule or None,
            }
            for lot in one.lots
        ],
        "remaining": [
            {
                "account": left.account,
                "sold": left.sold,
                "quantity": left.quantity,
                "cost_basis": left.cost,
                "unrealized_pnl": left.unrealized,
                "lots": left.lots,
            }
            for left in one.remaining
        ],
    }


def _sale_lines(found: SalePreview) -> Iterable[str]:
    base = found.base_currency
    yield (
        f"Selling {number(found.quantity)} of {number(found.held)} {found.symbol} "
        f"({', '.join(found.accounts)}) on {found.on}{_price_words(found)}; in {base}"
    )
    yield "Nothing is written. * is what booking it would do."
    yield ""
    yield from table(
        ["Method", "Proceeds", "Cost", "Gain", "Short term", "Long term", "Lots"],
        [
            [
                _marked(one.method, one.is_in_force),
                money(one.proceeds, base),
                money(one.cost, base),
                money(one.gain, base),
                money(one.short, base),
                money(one.long, base),
                str(len(one.lots)),
            ]
            for one in found.options
        ],
    )
    for one in found.options:
        yield ""
        yield from _option_lines(one, found)


def _price_words(found: SalePreview) -> str:
    if found.price is None:
        return ", no price known: give one with --price"
    words = f" at {number(found.price)} {found.price_currency}"
    used = found.price_used
    if used is not None:
        words += f" (price of {used.at.date()}{', stale' if used.is_stale else ''})"
    return words + (f", fee {number(found.fee)} {found.price_currency}" if found.fee else "")


def _option_lines(one: SaleOption, found: SalePreview) -> Iterable[str]:
    base = found.base_currency
    yield one.method
    has_rule = any(lot.rule for lot in one.lots)
    yield from table(
        ["Account", "Acquired", "Quantity", "Cost", "Proceeds", "Gain", "Days", "Term",
         *(["Rule"] if has_rule else [])],
        [_lot_row(lot, base, has_rule=has_rule) for lot in one.lots],
        left=2,
    )  # fmt: skip
    for left in one.remaining:
        yield (
            f"{left.account} keeps {number(left.quantity)} {found.symbol} in {left.lots} lots: "
            f"cost {money(left.cost, base)}, unrealized {money(left.unrealized, base)}"
        )
    if one.elsewhere is None or one.elsewhere:
        change = "an unknown amount" if one.elsewhere is None else money(one.elsewhere, base)
        yield f"Gains of sales booked already would change by {change}."
    if has_rule:
        yield (
            "Section 104 matches purchases of the day first, then those of the 30 days after it, "
            f"then the pool: buying {found.symbol} back by {found.buy_back_until} changes this."
        )


def _lot_row(lot: LotUsed, base: str, *, has_rule: bool) -> list[str]:
    return [
        lot.account,
        _day(lot.acquired),
        number(lot.quantity),
        money(lot.cost, base),
        money(lot.proceeds, base),
        money(lot.gain, base),
        "–" if lot.holding_days is None else str(lot.holding_days),
        lot.term,
        *([_RULES.get(lot.rule, lot.rule)] if has_rule else []),
    ]


def _day(on: date | None) -> str:
    return "estimated" if on is None else on.isoformat()


def _marked(name: str, is_in_force: bool) -> str:
    return f"{name} *" if is_in_force else name
