"""`coffer vaults`: savings goals, what feeds them and how they do."""

from argparse import Namespace
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.bootstrap import Coffer
from app.cli.output import Output, money, number, percent, table
from app.cli.vaults_json import detail_json, report_json
from app.domain.numbers import plain
from app.domain.vaults.pace import PaceCode
from app.services.vaults import SEED, require
from app.services.vaults_answers import (
    Outlook,
    OverClaim,
    Projection,
    VaultDetail,
    VaultDraft,
    VaultLine,
    VaultsReport,
)

DONE = 0
SHOWN_MONTHS = 24  # in words; JSON has them all
PACES = {
    PaceCode.REACHED: "reached",
    PaceCode.AHEAD: "ahead",
    PaceCode.ON_PACE: "on pace",
    PaceCode.BEHIND: "behind",
    PaceCode.OVERDUE: "date is over",
    PaceCode.NO_DATE: "no date",
    PaceCode.UNKNOWN: "unknown",
}
_WHY_NO_BAND = {
    "too_short": "the history is too short for a spread: twelve whole months are needed",
    "not_fed": "nothing feeds it yet",
    "cash_only": "money alone: saving goes on, and no price moves it",
    "not_positive": "there is nothing that could grow",
    "value_unknown": "what it holds is not known",
}


def vaults(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """List the vaults, show one, or change one."""
    deed = arguments.deed
    if deed is None:
        found = coffer.vaults.report(arguments.as_of, with_archived=arguments.archived)
        output.answer(report_json(found), list(_report_lines(found)))
        return DONE
    if deed == "show":
        seed = SEED if arguments.seed is None else arguments.seed
        shown = coffer.vaults.detail(arguments.name, arguments.as_of, seed=seed)
        output.answer(detail_json(shown, arguments.every), list(_detail_lines(shown)))
        return DONE
    name = _change(coffer, arguments)
    report = coffer.vaults.report(arguments.as_of, with_archived=True)
    output.done(report_json(report), _said(report, deed, name))
    return DONE


def _change(coffer: Coffer, arguments: Namespace) -> str:
    """Carry a deed out; return the name of the vault afterwards."""
    service, name = coffer.vaults, str(arguments.name)
    match arguments.deed:
        case "add":
            service.add(_draft(arguments))
        case "change":
            old = require(service.report(with_archived=True), name).draft
            draft = _changed(old, arguments)
            service.change(name, draft)
            return draft.name
        case "attach":
            service.attach(
                name, arguments.account, arguments.symbol, arguments.percent,
                since=arguments.since,
            )  # fmt: skip
        case "detach":
            service.detach(
                name, arguments.account, arguments.symbol,
                since=arguments.since, is_entirely=arguments.entirely,
            )  # fmt: skip
        case "archive":
            service.archive(name)
        case "unarchive":
            service.unarchive(name)
        case _:
            service.remove(name)
    return name


def _draft(arguments: Namespace) -> VaultDraft:
    return VaultDraft(
        arguments.name,
        arguments.currency,
        arguments.target,
        arguments.by,
        arguments.colour or "",
        arguments.icon or "",
        arguments.priority,
        arguments.monthly,
        arguments.note or "",
    )


def _changed(old: VaultDraft, arguments: Namespace) -> VaultDraft:
    given = {
        "name": arguments.new_name,
        "currency": arguments.currency,
        "target": arguments.target,
        "target_on": arguments.by,
        "colour": arguments.colour,
        "icon": arguments.icon,
        "priority": arguments.priority,
        "monthly": arguments.monthly,
        "note": arguments.note,
    }
    new = replace(old, **{key: value for key, value in given.items() if value is not None})
    if arguments.no_by:
        new = replace(new, target_on=None)
    return replace(new, monthly=None) if arguments.no_monthly else new


def _said(report: VaultsReport, deed: str, name: str) -> str:
    line = report.named(name.strip())
    if line is None:
        return f"Done: {deed} {name}."
    held = "an unknown amount" if line.current is None else _amount(line.current, line)
    text = f"Done: {deed} {line.name}; {held} of {_amount(line.target, line)}."
    for over in report.over:
        if any(vault == line.name for vault, _ in over.shares):
            text += f" {_over_words(over)}"
    return text


# -- words -------------------------------------------------------------------------------------


def _report_lines(found: VaultsReport) -> Iterable[str]:
    if not found.lines:
        yield "No vaults yet: coffer vaults add NAME --currency C --target X"
        return
    yield from table(
        ["Vault", "Current", "Target", "Progress", "By", "Pace", "Needed a month", "Coverage"],
        [
            [
                one.name + (" (archived)" if one.archived_on else ""),
                _amount(one.current, one),
                _amount(one.target, one),
                percent(one.progress),
                _day(one.target_on),
                PACES[one.pace.code],
                money(one.pace.needed, one.currency),
                one.coverage.code,
            ]
            for one in found.lines
        ],
    )
    for one in found.lines:
        yield ""
        yield from _parts_lines(one)
    for over in found.over:
        yield ""
        yield _over_words(over)


def _parts_lines(one: VaultLine) -> Iterable[str]:
    yield one.name
    if not one.parts:
        yield "  nothing feeds it: coffer vaults attach NAME ACCOUNT SYMBOL --percent P"
    for part in one.parts:
        text = f"  {plain(part.percent)} % of {part.account}/{part.symbol}: "
        text += f"{_amount(part.value, one)}"
        if part.not_counted:
            text += f" (not counted: {part.not_counted})"
        elif part.reasons:
            text += f" ({', '.join(part.reasons)})"
        yield text
    if one.is_below_again:
        yield f"  Reached on {one.reached_on}, below again now."
    elif one.reached_on:
        yield f"  Reached on {one.reached_on}."


def _over_words(over: OverClaim) -> str:
    shares = ", ".join(f"{plain(share)} % in {name}" for name, share in over.shares)
    return (
        f"{over.account}/{over.symbol} is allocated {plain(over.over)} % more than once: {shares}."
    )


def _detail_lines(found: VaultDetail) -> Iterable[str]:
    one = found.line
    yield (
        f"{one.name} on {one.as_of}: {_amount(one.current, one)} of {_amount(one.target, one)}, "
        f"{percent(one.progress)}, coverage {one.coverage.code}"
    )
    yield from list(_parts_lines(one))[1:]
    yield ""
    yield from _pace_lines(one)
    if found.months:
        yield ""
        first = f", the newest {SHOWN_MONTHS}" if len(found.months) > SHOWN_MONTHS else ""
        yield f"By month{first}: saved, moved by changed percentages, growth"
        yield from table(
            ["Month", "Opening", "Saved", "Moved", "Growth", "Closing"],
            [
                [
                    f"{month.first:%Y-%m}",
                    *(
                        money(value, one.currency)
                        for value in (
                            month.opening, month.saved, month.moved, month.growth, month.closing
                        )
                    ),
                ]
                for month in found.months[-SHOWN_MONTHS:]
            ],
        )  # fmt: skip
        sums = found.totals
        yield (
            f"In all: saved {money(sums.saved, one.currency)}, moved "
            f"{money(sums.moved, one.currency)}, growth {money(sums.growth, one.currency)}"
        )
    yield ""
    yield from _projection_lines(found.projection, one)


def _pace_lines(one: VaultLine) -> Iterable[str]:
    pace = one.pace
    if pace.needed is not None:
        yield (
            f"Needed a month until {one.target_on}: {money(pace.needed, one.currency)}; with the "
            f"growth of the past: {money(pace.needed_with_growth, one.currency)}"
        )
    yield (
        f"Saved a month, average of {number(round(pace.averaged_months, 1))} months: "
        f"{money(pace.average_saved, one.currency)}"
    )
    reaches = "never" if pace.reaches_on is None else f"on {pace.reaches_on}"
    yield f"Pace: {PACES[pace.code]}; if nothing changes the target is reached {reaches}"


def _projection_lines(ahead: Projection, one: VaultLine) -> Iterable[str]:
    if ahead.outlook is Outlook.NONE:
        yield f"No projection: {_WHY_NO_BAND[ahead.reason]}."
        return
    if ahead.outlook is Outlook.LINE:
        yield f"Saving {money(ahead.monthly, one.currency)} a month ({_WHY_NO_BAND[ahead.reason]})"
    else:
        yield (
            f"{ahead.paths:,} paths out of {ahead.history_months} months, saving "
            f"{money(ahead.monthly, one.currency)} a month, seed {ahead.seed}"
        )
        if ahead.probability is not None:
            yield f"Probability of reaching it by {one.target_on}: {percent(ahead.probability)}"
    last = len(ahead.points) - 1
    chosen = sorted({0, *range(0, last, max(last // 6, 1)), last})
    yield from table(
        ["Date", "10th", "Median", "90th"],
        [
            [
                point.on.isoformat(),
                money(point.low, one.currency),
                money(point.middle, one.currency),
                money(point.high, one.currency),
            ]
            for point in (ahead.points[place] for place in chosen)
        ],
    )


def _amount(value: Decimal | None, one: VaultLine) -> str:
    return f"{money(value, one.currency)} {one.currency}"


def _day(on: date | None) -> str:
    return "–" if on is None else on.isoformat()
