"""`coffer journal`: a person's words about positions, and what closed trades say."""

import sys
from argparse import Namespace
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from app.bootstrap import Coffer
from app.cli.journal_words import (
    DOUBTS,
    FORMULAS,
    REASONS,
    TITLES,
    basis_words,
    key_words,
    value_words,
)
from app.cli.output import JsonValue, Output, money, number, percent, table
from app.domain.errors import RefusedError
from app.domain.times import from_us, parse_date
from app.domain.trading.figures import Figure
from app.services.trading.analysis import AnalysisService
from app.services.trading.analysis_answers import (
    AnalysisQuery,
    AnalysisReport,
    DayResult,
    GroupLine,
    ResultCalendar,
    TradeLine,
)
from app.services.trading.journal import KEEP, JournalPage, Keep
from app.services.trading.zones import zone_of

DONE = 0


def journal(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Note something of a position, show it, or tell what closed trades say."""
    match arguments.deed:
        case "analysis":
            _analysis(coffer, arguments, output)
        case "calendar":
            _calendar(coffer, arguments, output)
        case "tags":
            known = coffer.journal.words()
            pairs = {"tags": known.tags, "strategies": known.strategies}
            lines = [
                f"{kind[:-1] if kind == 'tags' else 'strategy'} {name}: {count}"
                for kind, found in pairs.items() for name, count in found
            ]  # fmt: skip
            data = {
                kind: [{"name": name, "positions": count} for name, count in found]
                for kind, found in pairs.items()
            }
            output.answer(data, lines or ["No tags yet: coffer journal tag POSITION TAG"])
        case "show":
            _show(coffer, arguments.position, output, "")
        case _:
            _change(coffer, arguments)
            said = f"Done: {arguments.deed} of position {arguments.position}."
            _show(coffer, arguments.position, output, said)
    return DONE


def _change(coffer: Coffer, arguments: Namespace) -> None:
    service, position = coffer.journal, int(arguments.position)
    match arguments.deed:
        case "note":
            text = sys.stdin.read() if arguments.text == "-" else arguments.text
            service.note(position, text)
        case "tag":
            service.tag(position, *arguments.tags)
        case "untag":
            service.untag(position, *arguments.tags)
        case "rate":
            service.rate(position, None if arguments.rating == "none" else int(arguments.rating))
        case "strategy":
            service.strategy(position, arguments.name)
        case "plan":
            stop = _planned(arguments.stop, arguments.no_stop)
            target = _planned(arguments.target, arguments.no_target)
            if stop is KEEP and target is KEEP:
                raise RefusedError("nothing was planned", "give --stop PRICE or --target PRICE")
            service.plan(position, stop=stop, target=target, is_correction=arguments.correct)
        case "attach":
            for name in arguments.files:
                service.attach(position, Path(name))
        case _:
            service.detach(position, arguments.file)


def _planned(price: Decimal | None, is_taken_out: bool) -> Decimal | Keep | None:
    if is_taken_out:
        return None
    return KEEP if price is None else price


# -- a position --------------------------------------------------------------------------------


def _show(coffer: Coffer, position: int, output: Output, said: str) -> None:
    page = coffer.journal.show(position)
    files = [
        {"id": one.id, "name": one.name, "media_type": one.media_type, "size": one.size}
        for one in coffer.journal.files(position)
    ]
    data = {**asdict(page), "files": files}
    if said:
        output.done(data, said)
    else:
        output.answer(data, list(_page_lines(page, files)))


def _page_lines(page: JournalPage, files: list[dict[str, object]]) -> Iterable[str]:
    kind = "paper, " if page.is_paper else ""
    where = f"{page.symbol.strip()} in {page.account} ({kind}{page.status})"
    yield f"Position {page.position_id}: {where}"
    yield f"Strategy: {page.strategy or '–'}"
    yield f"Tags:     {', '.join(page.tags) or '–'}"
    yield f"Rating:   {page.rating or '–'}"
    stop, target = number(page.planned_stop), number(page.planned_target)
    yield f"Plan:     stop {stop}, target {target}"
    if page.first_stop is not None and page.first_stop != page.planned_stop:
        yield f"          R is measured by the first stop, {number(page.first_stop)}"
    if page.risk is not None:
        text = f"Risk:     {money(page.risk, page.currency)} {page.currency}"
        if page.planned_r is not None:
            text += f", to win {_r(page.planned_r)}"
        yield text
    if page.r is not None:
        yield f"Came to:  {_r(page.r)}"
    for one in files:
        yield f"File {one['id']}: {one['name']} ({one['size']} bytes)"
    if page.note:
        yield ""
        yield from page.note.splitlines()


# -- analysis ----------------------------------------------------------------------------------


def _service(coffer: Coffer, arguments: Namespace) -> AnalysisService:
    return replace(coffer.analysis, zone=zone_of(arguments.zone))


def _query(arguments: Namespace) -> AnalysisQuery:
    return AnalysisQuery(
        tuple(arguments.account),
        arguments.paper,
        getattr(arguments, "since", None),
        getattr(arguments, "until", None),
        arguments.tag,
        arguments.instrument,
        arguments.strategy,
        arguments.direction,
    )


def _analysis(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    service, query = _service(coffer, arguments), _query(arguments)
    wanted = tuple(dict.fromkeys(arguments.by or ()))
    report = service.report(query, wanted)
    trades = service.trades(query) if arguments.trades else ()
    data: dict[str, JsonValue] = {
        "basis": asdict(report.basis),
        "figures": {name: _figure_json(one) for name, one in report.figures.items()},
        "rating": report.rating or None,
        "enough_data": report.is_enough,
        "missing": {one.name: one.value for one in report.missing},
        "doubts": report.doubts,
        "streaks": None if report.streaks is None else report.streaks._asdict(),
        "curve": [asdict(one) for one in report.days],
        "distribution": [one._asdict() for one in report.bins],
        "tables": {name: [asdict(one) for one in rows] for name, rows in report.tables.items()},
        "best": [_trade_json(one) for one in report.best],
        "worst": [_trade_json(one) for one in report.worst],
    }
    if arguments.trades:
        data["trades"] = [_trade_json(one) for one in trades]
    output.answer(data, list(_report_lines(report, trades)))


def _report_lines(report: AnalysisReport, trades: tuple[TradeLine, ...]) -> Iterable[str]:
    currency = report.basis.base_currency
    yield from basis_words(report.basis)
    yield ""
    rows = []
    for name, one in report.figures.items():
        how = REASONS[one.reason] if one.reason else FORMULAS[one.formula]
        rows.append([TITLES[name], how, value_words(one, currency)])
    yield from table(["Figure", "How", "Value"], rows, left=2)
    yield ""
    if report.is_enough:
        yield f"Rating by SQN: {report.rating or 'none'}."
    else:
        has = {one.name: one.value for one in report.missing}
        yield (
            f"Not enough data to judge by: {has['trades']} of {has['fewest_trades']} trades, "
            f"{has['days']} of {has['fewest_days']} days."
        )
    yield from (f"Look again: {DOUBTS[one]}." for one in report.doubts)
    for name, lines in report.tables.items():
        yield ""
        yield from _table_lines(name, lines, report)
    if trades:
        yield ""
        yield from _trade_lines(trades, currency)


def _table_lines(name: str, lines: tuple[GroupLine, ...], report: AnalysisReport) -> Iterable[str]:
    if name in {"weekday", "hour"}:
        yield f"By {name} of opening, {report.basis.zone}"
    elif name == "tag":
        yield "By tag; a trade with several counts in each"
    elif name == "month":
        yield f"By month of closing, {report.basis.zone}"
    else:
        yield f"By {name}"
    currency = report.basis.base_currency
    yield from table(
        [name.capitalize(), "Trades", "Won", "Win rate", "Result", "Mean", "Factor", "R"],
        [
            [
                key_words(name, one.key), str(one.trades), str(one.won), percent(one.win_rate),
                money(one.net, currency), money(one.expectancy, currency),
                _short(one.profit_factor), _short(one.average_r),
            ]
            for one in lines
        ],
    )  # fmt: skip


def _trade_lines(trades: tuple[TradeLine, ...], currency: str) -> Iterable[str]:
    yield from table(
        ["Closed", "Position", "Trade", "Account", "Tags", "Result", "R"],
        [
            [
                one.closed_on.isoformat(), str(one.position_id), one.title, one.account,
                ", ".join(one.tags), money(one.pnl, currency), _short(one.r),
            ]
            for one in trades
        ],
        left=5,
    )  # fmt: skip


def _figure_json(one: Figure) -> Mapping[str, JsonValue]:
    found: dict[str, JsonValue] = {
        "value": one.value,
        "unit": {"time": "microseconds", "trade": "money"}.get(one.kind, one.kind),
        "formula": FORMULAS[one.formula],
        "inputs": {each.name: each.value for each in one.inputs},
        "reason": one.reason or None,
    }
    return found if one.position is None else {**found, "position": one.position}


def _trade_json(one: TradeLine) -> Mapping[str, JsonValue]:
    found = asdict(one)
    for name in ("opened", "closed"):
        found[f"{name}_at"] = from_us(found.pop(f"{name}_us"))
    return {**found, "reason": one.reason or None}


# -- calendar ----------------------------------------------------------------------------------


def _calendar(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    service = _service(coffer, arguments)
    year, month = _span(arguments, coffer.clock.today())
    found = service.calendar(year, month, _query(arguments))
    data = {
        "year": year,
        "month": month,
        "basis": asdict(found.basis),
        "days": [asdict(one) for one in found.days],
        "months": [{**asdict(one), "on": one.on.isoformat()[:7]} for one in found.months],
        "total": None if found.total is None else asdict(found.total),
        "years": found.years,
    }
    output.answer(data, list(_calendar_lines(found, by_month=month is None)))


def _span(arguments: Namespace, today: date) -> tuple[int, int | None]:
    if arguments.year is not None:
        on = parse_date(f"{arguments.year:04}-01-01")
        return on.year, None
    if arguments.month:
        on = parse_date(f"{arguments.month}-01")
        return on.year, on.month
    return today.year, today.month


def _calendar_lines(found: ResultCalendar, *, by_month: bool) -> Iterable[str]:
    yield from basis_words(found.basis)
    rows = found.months if by_month else found.days
    if not rows:
        yield "Nothing closed then."
        return
    yield ""
    currency = found.basis.base_currency
    lines = [_day_row(one, currency, by_month=by_month) for one in rows]
    if found.total is not None:
        lines.append(["Total", *_day_row(found.total, currency, by_month=by_month)[1:]])
    yield from table(["Month" if by_month else "Day", "Result", "Trades", "Won", "Lost"], lines)


def _day_row(one: DayResult, currency: str, *, by_month: bool) -> list[str]:
    when = one.on.isoformat()[:7] if by_month else f"{one.on.isoformat()} {one.on:%a}"
    return [when, money(one.net, currency), str(one.trades), str(one.won), str(one.lost)]


def _short(value: Decimal | None) -> str:
    return "–" if value is None else f"{value.quantize(Decimal('0.01')):,f}"


def _r(value: Decimal) -> str:
    return f"{_short(value)} R"
