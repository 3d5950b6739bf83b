"""Net worth over a period: by month, and what it is made of at the end."""

from collections.abc import Sequence
from decimal import Decimal

from app.domain.coverage import Coverage, weakest
from app.domain.numbers import ZERO
from app.ports.sheets import Sheet, Value
from app.services.report_frame import Frame
from app.services.report_parts import (
    Fact,
    LineChart,
    Report,
    Section,
    day,
    drawn,
    money,
    money_fact,
    percent,
    percent_fact,
    text,
)
from app.services.reports import NetWorthPoint

MOST_DAYS = 800  # of a chart that is drawn by day; a longer one by week
MOST_GAPS = 20
_SHARE = Decimal("1e-12")


def networth_paper(
    frame: Frame, points: Sequence[NetWorthPoint], line: Sequence[NetWorthPoint]
) -> Report:
    """Put the report up: `points` are its rows, `line` what is drawn."""
    say, base = frame.say, frame.base
    subtitle = frame.span
    if frame.first is not None:
        first, last = frame.words.day(frame.first), frame.words.day(frame.last)
        subtitle = say("since_close", first=first, last=last, base=base)
    chart = LineChart(
        say("over_time"),
        base,
        tuple(one.on for one in line),
        tuple(drawn(one.net_worth) for one in line),
        tuple(one.coverage for one in line),
    )
    sections = [Section(say("summary"), _facts(frame, points), chart if len(line) > 1 else None)]
    table = _sheet(frame, points)
    parts = _parts_sheet(frame, points[-1]) if points else None
    if parts is not None and points[-1].breakdown:
        sections.append(Section(say("made_of"), sheet=parts))
    if points:
        sections.append(Section(say("each_step"), sheet=table))
    notes = _notes(frame, points)
    coverage = points[-1].coverage if points else Coverage.UNKNOWN
    if points:
        coverage = weakest(one.coverage for one in points)
    told = _sheet(frame, points, (subtitle, *notes))
    data = (told,) if parts is None else (told, parts)
    return frame.report(subtitle, coverage, sections, data, notes)


def _facts(frame: Frame, points: Sequence[NetWorthPoint]) -> tuple[Fact, ...]:
    if not points:
        return ()
    say, base = frame.say, frame.base
    first, last = points[0], points[-1]
    change, ratio = change_between(first, last)
    flows = sum((one.net_flow for one in points[1:]), ZERO)
    return (
        money_fact(say("networth"), last.net_worth, base, frame.words.day(last.on), is_main=True),
        money_fact(say("assets"), last.assets, base),
        money_fact(say("liabilities"), last.liabilities, base),
        money_fact(say("at_begin"), first.net_worth, base, frame.words.day(first.on)),
        money_fact(say("change"), change, base),
        percent_fact(f"{say('change')} %", ratio),
        money_fact(say("flow"), flows, base),
    )


def change_between(
    first: NetWorthPoint, last: NetWorthPoint
) -> tuple[Decimal | None, Decimal | None]:
    """Return by how much net worth changed, and by which part of what it was."""
    if first.net_worth is None or last.net_worth is None:
        return None, None
    change = last.net_worth - first.net_worth
    if not first.net_worth:
        return change, None
    return change, (change / abs(first.net_worth)).quantize(_SHARE)


def _sheet(frame: Frame, points: Sequence[NetWorthPoint], notes: tuple[str, ...] = ()) -> Sheet:
    say, base, code = frame.say, frame.base, frame.words.code
    columns = (
        day(say("date")),
        money(say("networth"), base),
        money(say("change"), base),
        money(say("flow"), base),
        money(say("assets"), base),
        money(say("liabilities"), base),
        text(say("coverage")),
    )
    rows: list[tuple[Value, ...]] = []
    before: NetWorthPoint | None = None
    for one in points:
        change = None if before is None else change_between(before, one)[0]
        flow = None if before is None else one.net_flow
        rows.append(
            (one.on, one.net_worth, change, flow, one.assets, one.liabilities,
             code("coverage", one.coverage.code))
        )  # fmt: skip
        before = one
    return Sheet(say("each_step"), columns, tuple(rows), notes=notes)


def _parts_sheet(frame: Frame, last: NetWorthPoint) -> Sheet:
    say = frame.say
    owned = sum((one for one in last.breakdown.values() if one > 0), ZERO)
    ordered = sorted(last.breakdown.items(), key=lambda item: (-item[1], item[0]))
    rows = tuple(
        (
            frame.words.code("category", name),
            value,
            (value / owned).quantize(_SHARE) if owned and value > 0 else None,
        )
        for name, value in ordered
        if value
    )
    columns = (text(say("category")), money(say("value"), frame.base), percent(say("share")))
    return Sheet(say("made_of"), columns, rows, (say("total"), last.net_worth, None))


def _notes(frame: Frame, points: Sequence[NetWorthPoint]) -> list[str]:
    """Say what lowers the coverage of the last day, and of the others where that one is whole."""
    say = frame.say
    notes = [say("note_stored")] if points else []
    if any(one.net_worth is None for one in points):
        notes.append(say("note_unknown"))
    gaps = list(dict.fromkeys(gap for one in reversed(points) for gap in one.gaps))
    notes += [
        say("note_gaps", asset=symbol, reason=frame.words.code("reason", reason))
        for symbol, reason in gaps[:MOST_GAPS]
    ]
    if len(gaps) > MOST_GAPS:
        notes.append(say("note_more_valued", count=len(gaps) - MOST_GAPS))
    return notes
