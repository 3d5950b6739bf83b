"""`coffer report gains`, and reports as files: XLSX and CSV. Pages are made in the window."""

from argparse import Namespace
from datetime import UTC, date, datetime
from pathlib import Path

from app.bootstrap import Coffer
from app.cli.output import Output, money, number, table
from app.domain.errors import RefusedError
from app.domain.what_if import TaxYear
from app.ports.sheets import CSV, XLSX
from app.services.report_disposals import Disposal
from app.services.report_gains import Gains, YearSums
from app.services.report_parts import ReportKind, ReportWish

FORMATS = (XLSX, CSV)


def write_file(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    """Write a report into a file.

    Raises:
        RefusedError: this report is no file, or the file cannot be written.
    """
    kind, path = arguments.report, Path(arguments.out).expanduser()
    ending = path.suffix.lower().lstrip(".")
    if kind not in set(ReportKind):
        known = ", ".join(ReportKind)
        raise RefusedError(f"the report {kind} is not written with --out", f"only {known} are")
    if ending not in FORMATS:
        remedy = "name a file that ends in .xlsx or .csv"
        if ending == "pdf":
            remedy += "; pages (PDF) are made in the window, under Performance, Reports"
        raise RefusedError(f"{path} is of no format that is written here", remedy)
    report = coffer.reports.make(_wish(coffer, arguments))
    coffer.sheets.write(path, report.data, ending)
    sheets = report.data if ending == XLSX else report.data[:1]
    told = {
        "report": kind,
        "path": str(path),
        "format": ending,
        "coverage": report.coverage,
        "sheets": [one.title for one in sheets],
        "rows": sum(len(tuple(one.rows)) for one in report.data[:1]),
    }
    output.done(told, f"Written: {path}")


def _wish(coffer: Coffer, arguments: Namespace) -> ReportWish:
    if arguments.tax_year is not None and not 1900 <= arguments.tax_year <= 2199:
        raise RefusedError(f"no tax year {arguments.tax_year}", "give a year such as 2025")
    if arguments.tax_year is not None and (arguments.first or arguments.last):
        raise RefusedError("--tax-year says which days", "leave --from and --to out")
    begins = coffer.reports.tax_year_begins()
    if arguments.year_begins is not None:
        begins = TaxYear(*arguments.year_begins)
    return ReportWish(
        arguments.report,
        scope=arguments.scope,
        base=arguments.base,
        first=arguments.first,
        last=arguments.last or arguments.as_of,
        method=arguments.method,
        known_on=arguments.known_on,
        tax_year=arguments.tax_year,
        year_begins=begins,
        benchmark=arguments.benchmark,
    )


def gains(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    """Print what was disposed of, and the gains of each tax year."""
    wish = _wish(coffer, arguments)
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
            "generated_at": datetime.now(UTC).replace(microsecond=0),
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
