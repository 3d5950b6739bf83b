"""`coffer report gains`: what was disposed of, and the gains of each tax year."""

from argparse import Namespace
from datetime import date

from app.bootstrap import Coffer
from app.cli.output import Output, made_at, money, number, table
from app.cli.report_files import wish_of
from app.domain.what_if import TaxYear
from app.services.report_disposals import Disposal
from app.services.report_gains import Gains, YearSums


def gains(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    """Print what was disposed of, and the gains of each tax year."""
    wish = wish_of(coffer, arguments)
    found = coffer.reports.gains(wish)
    begins = wish.year_begins
    output.answer(
        {
            "from": wish.first,
            "to": wish.last,
            "tax_year": None if wish.tax_year is None else begins.name(wish.tax_year),
            "tax_year_begins": date(2001, begins.month, begins.day).isoformat()[5:],
            "scope": wish.scope,
            "base_currency": found.base_currency,
            "cost_basis_method": found.method,
            "coverage": found.coverage,
            "generated_at": made_at(),
            "disposals": [_disposal(one, begins) for one in found.disposals],
            "years": [{"tax_year": year, **_sums(one)} for year, one in found.years.items()],
            "totals": _sums(found.whole),
        },
        [] if output.as_json else _lines(found, begins),
    )


def _disposal(one: Disposal, begins: TaxYear) -> dict[str, object]:
    line = one.line
    return {
        "tax_year": begins.name(one.year),
        "account": line.account,
        "symbol": line.symbol,
        "name": one.name,
        "kind": one.kind,
        "quantity": line.quantity,
        "acquired": line.acquired,
        "sold": line.sold,
        "holding_days": line.holding_days,
        "term": line.term,
        "method": line.method,
        "rule": one.rule or None,
        "proceeds": line.proceeds,
        "cost": line.cost,
        "fee": one.fee,
        "gain": line.gain,
        "sold_for": one.sold_for,
        "currency": one.currency or None,
        "fee_paid": one.fee_paid,
        "fee_currency": one.fee_currency or None,
        "estimated": one.is_estimated,
    }


def _sums(one: YearSums) -> dict[str, object]:
    return {
        "disposals": one.count,
        "proceeds": one.proceeds,
        "cost": one.cost,
        "fee": one.fee,
        "short": one.short,
        "long": one.long,
        "gain": one.gain,
        "unknown": one.unknown,
        "estimated": one.estimated,
    }


def _lines(found: Gains, begins: TaxYear) -> list[str]:
    base = found.base_currency
    rows = [
        [
            begins.name(one.year),
            one.line.symbol,
            one.line.account,
            one.line.acquired.isoformat() if one.line.acquired else "estimated",
            one.line.sold.isoformat(),
            one.line.term,
            number(one.line.quantity),
            money(one.line.proceeds, base),
            money(one.line.cost, base),
            money(one.line.gain, base),
        ]
        for one in found.disposals
    ]
    years = [
        [year, str(one.count), money(one.proceeds, base), money(one.cost, base),
         money(one.short, base), money(one.long, base), money(one.gain, base)]
        for year, one in found.years.items()
    ]  # fmt: skip
    whole = found.whole
    if not rows:
        return [f"Nothing was disposed of; {found.method}, coverage {found.coverage.code}"]
    lines = [
        f"Realized gains in {base}, {found.method}, coverage {found.coverage.code}",
        "",
        *table(
            ["Tax year", "Asset", "Account", "Acquired", "Sold", "Term", "Quantity", "Proceeds",
             "Cost", "Gain"],
            rows,
            left=6,
        ),
        "",
        *table(["Tax year", "Disposals", "Proceeds", "Cost", "Short", "Long", "Gain"], years),
        "",
        f"Gain {money(whole.gain, base)} {base}: short term {money(whole.short, base)}, "
        f"long term {money(whole.long, base)}",
    ]  # fmt: skip
    if whole.unknown:
        lines.append(f"without a known gain, and so in no sum: {whole.unknown}")
    return lines
