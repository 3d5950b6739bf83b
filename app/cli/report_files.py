"""Reports as files: XLSX and CSV. Pages are made in the window."""

from argparse import Namespace
from pathlib import Path

from app.bootstrap import Coffer
from app.cli.output import Output
from app.domain.errors import RefusedError
from app.domain.what_if import TaxYear
from app.ports.sheets import CSV, XLSX
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
    report = coffer.reports.make(wish_of(coffer, arguments))
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


def wish_of(coffer: Coffer, arguments: Namespace) -> ReportWish:
    """Return what a report is to be about.

    Raises:
        RefusedError: no tax year, or one beside other days.
    """
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
