"""`coffer report statement`: what is owned and owed on some days, like an accountant's."""

import sys
from argparse import Namespace
from itertools import pairwise
from pathlib import Path

from app.bootstrap import Coffer
from app.cli.output import Output, made_at
from app.domain.errors import FileRefusedError
from app.domain.statement import Amount, Line, change_of
from app.services.reports import PriceUsed
from app.services.statement import StatementReport, default_days
from app.services.statement_html import sheet_html
from app.services.statement_sheet import sheet_csv, sheet_lines, sheet_of


def statement(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    """Print the statement, or write it as a page or as CSV."""
    until = arguments.last or arguments.as_of
    days = arguments.on or (default_days(until) if until else ())
    report = coffer.statements.report(
        days, base=arguments.base, scope=arguments.scope, known_on=arguments.known_on
    )
    sheet = sheet_of(report, changes=arguments.changes, detail=arguments.detail)
    texts: dict[str, str] = {}
    if arguments.html:
        texts[arguments.html] = sheet_html(sheet, heading=coffer.profile.name())
    if arguments.csv:
        texts[arguments.csv] = sheet_csv(sheet)
    for name, text in texts.items():
        if name == "-":
            sys.stdout.write(text)
            return
        _write(name, text)
    if texts and not output.as_json:
        output.done({}, f"Written: {', '.join(texts)}")
        return
    output.answer(statement_json(report), [] if output.as_json else sheet_lines(sheet))


def _write(name: str, text: str) -> None:
    try:
        Path(name).expanduser().write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise FileRefusedError(name, error.strerror or "it cannot be written") from error


def statement_json(report: StatementReport) -> dict[str, object]:
    """Return a statement in the form of the contract; see docs/statement.md."""
    found = report.statement
    return {
        "from": report.days[0],
        "to": report.days[-1],
        "dates": report.days,
        "base_currency": report.base_currency,
        "scope": report.scope,
        "known_on": report.known_on,
        "generated_at": made_at(),
        "totals": [
            {
                "date": on,
                "assets": assets.value,
                "liabilities": liabilities.value,
                "net_worth": net.value,
                "coverage": net.coverage,
                "unknown": net.unknown,
            }
            for on, assets, liabilities, net in zip(
                report.days,
                found.assets.amounts,
                found.liabilities.amounts,
                found.net_worth,
                strict=True,
            )
        ],
        "assets": _line(found.assets),
        "liabilities": _line(found.liabilities),
        "net_worth": _sums(found.net_worth),
        "notes": [
            {
                "code": one.code,
                "account": one.account,
                "symbol": one.symbol,
                "dates": one.days,
                "priced_at": one.priced_at,
            }
            for one in report.notes
        ],
        "prices": [
            {
                "symbol": one.symbol,
                "name": one.name,
                "asset_type": one.asset_type,
                "used": [
                    None if used is None else {"date": on, **_price(used)}
                    for on, used in zip(report.days, one.uses, strict=True)
                ],
            }
            for one in report.prices
        ],
    }


def _line(line: Line) -> dict[str, object]:
    found: dict[str, object] = {"level": line.level.value, "key": line.key}
    if line.name:
        found |= {"name": line.name, "detail": line.detail}
    if line.quantities:
        found["quantities"] = line.quantities
    return {**found, **_sums(line.amounts), "lines": [_line(one) for one in line.lines]}


def _sums(amounts: tuple[Amount, ...]) -> dict[str, object]:
    return {
        "amounts": [
            {"value": one.value, "coverage": one.coverage, "unknown": one.unknown}
            for one in amounts
        ],
        "changes": [_change(before, after) for before, after in pairwise(amounts)],
        "change": _change(amounts[0], amounts[-1]),
    }


def _change(before: Amount, after: Amount) -> dict[str, object]:
    found = change_of(before, after)
    return {"value": found.value, "ratio": found.share, "is_partial": found.is_partial}


def _price(used: PriceUsed) -> dict[str, object]:
    return {
        "price": used.price,
        "price_currency": used.currency,
        "price_at": used.at,
        "source": used.source,
        "rate": used.rate,
        "path": used.path,
        "hops": used.hops,
        "oldest_at": used.oldest_at,
        "is_stale": used.is_stale,
    }
