"""How well it did over a period: returns, months and years, what made the value change."""

from collections.abc import Sequence
from decimal import Decimal

from app.domain.attribution import PARTS
from app.ports.sheets import Sheet, SheetColumn, SheetKind, Value
from app.services.report_frame import Frame
from app.services.report_parts import (
    BarChart,
    Fact,
    Report,
    Section,
    day,
    drawn,
    money,
    money_fact,
    number_fact,
    percent,
    percent_fact,
    text,
)
from app.services.reports import Performance, PeriodReturn

MOST_BARS = 36
_MONEY = (
    "gain", "net_contributions", "start_value", "end_value", "price_effect", "currency_effect",
    "joint_effect",
)  # fmt: skip
_RATIOS = (
    "ttwror", "ttwror_annualized", "xirr", "modified_dietz", "max_drawdown", "volatility",
    "semi_deviation",
)  # fmt: skip
_NUMBERS = ("sharpe", "sortino", "calmar")
_AGAINST_MONEY = frozenset({"benchmark_end_value"})
_AGAINST_NUMBERS = frozenset({"beta", "correlation", "information_ratio"})


def performance_paper(frame: Frame, found: Performance) -> Report:
    """Put the report up, from what the service says of the same period."""
    say = frame.say
    sections = [Section(say("returns"), _facts(frame, found), _chart(frame, found.months))]
    if found.benchmark:
        title = say("beside", name=found.benchmark)
        sections.append(Section(title, _against(frame, found)))
    data = [_periods_sheet(frame, found.months, "monthly", length=7)]
    if found.years:
        years = _periods_sheet(frame, found.years, "yearly", length=4)
        data.append(years)
        sections.append(Section(years.title, sheet=years))
    if found.attribution is not None:
        parts = _parts_sheet(frame, found)
        data.append(parts)
        sections.append(Section(parts.title, sheet=parts))
    if found.months:
        sections.append(Section(data[0].title, sheet=data[0]))
    day = frame.words.day
    subtitle = say(
        "since_close", first=day(found.first), last=day(found.last), base=found.base_currency
    )
    return frame.report(subtitle, found.coverage, sections, data, [say("note_stored")])


def _facts(frame: Frame, found: Performance) -> tuple[Fact, ...]:
    word = frame.words.code

    def why(name: str) -> str:
        return _why(frame, found, name) if getattr(found, name) is None else ""

    facts = []
    for name in _RATIOS:
        value: Decimal | None = getattr(found, name)
        if name == "max_drawdown" and value:
            value = -abs(value)
        fact = percent_fact(word("figure", name), value, why(name), is_main=name == "ttwror")
        facts.append(fact)
    facts += [
        number_fact(word("figure", name), getattr(found, name), why(name)) for name in _NUMBERS
    ]
    facts += [
        money_fact(word("figure", name), getattr(found, name), found.base_currency, why(name))
        for name in _MONEY
    ]
    return tuple(facts)


def _why(frame: Frame, found: Performance, name: str) -> str:
    reason = found.reasons.get(name, "not_enough_history")
    return frame.say("unknown_because", reason=frame.words.code("reason", reason))


def _against(frame: Frame, found: Performance) -> tuple[Fact, ...]:
    facts = []
    for name, value in found.against.items():
        label = frame.words.code("figure", name)
        note = _why(frame, found, name) if value is None else ""
        if name in _AGAINST_MONEY:
            facts.append(money_fact(label, value, found.base_currency, note))
        elif name in _AGAINST_NUMBERS:
            facts.append(number_fact(label, value, note))
        else:
            facts.append(percent_fact(label, value, note))
    return tuple(facts)


def _chart(frame: Frame, months: Sequence[PeriodReturn]) -> BarChart | None:
    if not months:
        return None
    shown = months[-MOST_BARS:]
    return BarChart(
        frame.say("monthly"),
        "",
        tuple(one.first.isoformat()[:7] for one in shown),
        tuple(drawn(one.ttwror) for one in shown),
    )


def _periods_sheet(
    frame: Frame, periods: Sequence[PeriodReturn], title: str, *, length: int
) -> Sheet:
    say, base = frame.say, frame.base
    columns: tuple[SheetColumn, ...] = (
        text(say("year" if length == 4 else "month")),
        day(say("start")),
        day(say("end")),
        percent(say("return")),
        money(say("gain"), base),
        money(say("flow"), base),
        money(say("opening"), base),
        money(say("closing"), base),
    )
    rows: tuple[tuple[Value, ...], ...] = tuple(
        (
            one.first.isoformat()[:length],
            one.first,
            one.last,
            one.ttwror,
            one.gain,
            one.net_flow,
            one.start_value,
            one.end_value,
        )
        for one in periods
    )
    return Sheet(say(title), columns, rows)


def _parts_sheet(frame: Frame, found: Performance) -> Sheet:
    say, span = frame.say, found.attribution
    assert span is not None  # noqa: S101  # the caller looked
    columns = (text(say("part")), SheetColumn(say("value"), SheetKind.MONEY, 2, frame.base))
    rows: list[tuple[Value, ...]] = [(say("opening"), span.opening)]
    rows += [(frame.words.code("part", name), span.parts[name]) for name in PARTS]
    return Sheet(say("attribution"), columns, tuple(rows), (say("closing"), span.closing))
