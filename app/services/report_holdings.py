"""What is held on a day, and what it is worth."""

from collections.abc import Sequence
from datetime import datetime

from app.ports.sheets import Sheet, SheetColumn, SheetKind
from app.services.allocation_answers import AllocationReport
from app.services.report_frame import Frame
from app.services.report_parts import (
    BarChart,
    Report,
    Section,
    drawn,
    money,
    money_fact,
    number,
    percent,
    price,
    short_price,
    text,
)
from app.services.reports import HoldingLine, HoldingsReport

MOST_REASONS = 25
MOST_BARS = 10


def holdings_paper(frame: Frame, found: HoldingsReport, split: AllocationReport) -> Report:
    """Put the report up, from what the services say of the same day."""
    say, base, totals = frame.say, frame.base, found.totals
    lines = sorted(
        (one for one in found.lines if one.is_counted),
        key=lambda one: (one.account.casefold(), one.is_cash, one.symbol),
    )
    known = say("known_of", known=totals.known, counted=totals.counted)
    facts = (
        money_fact(say("networth"), totals.net_worth, base, known, is_main=True),
        money_fact(say("assets"), totals.assets, base),
        money_fact(say("liabilities"), totals.liabilities, base),
        money_fact(say("cost"), totals.cost_basis, base),
        money_fact(say("unrealized"), totals.unrealized, base),
        money_fact(say("realized"), totals.realized, base),
        money_fact(say("income"), totals.income, base),
        money_fact(say("fees"), totals.fees, base),
    )
    sections = [Section(say("summary"), facts, _chart(frame, split))]
    if lines:
        sections.append(Section(say("holdings"), sheet=_paper_sheet(frame, found, lines)))
    subtitle = say("at_close", last=frame.words.day(found.as_of), base=base)
    notes = _notes(frame, lines)
    data = _data_sheet(frame, found, lines, (subtitle, *notes))
    return frame.report(subtitle, totals.coverage, sections, (data,), notes, with_method=True)


def _chart(frame: Frame, split: AllocationReport) -> BarChart | None:
    lines = [one for one in split.lines if one.value > 0][:MOST_BARS]
    if not lines:
        return None
    return BarChart(
        frame.say("allocation"),
        "",
        tuple(frame.words.code("type", one.key) for one in lines),
        tuple(drawn(one.share) for one in lines),
        is_lying=True,
    )


def _notes(frame: Frame, lines: Sequence[HoldingLine]) -> list[str]:
    weak = [one for one in lines if one.reasons]
    notes = [frame.say("note_unknown")] if any(one.value is None for one in lines) else []
    notes += [
        frame.say(
            "note_valued",
            asset=one.symbol,
            account=one.account,
            reason=_why(frame, one),
        )
        for one in weak[:MOST_REASONS]
    ]
    if len(weak) > MOST_REASONS:
        notes.append(frame.say("note_more_valued", count=len(weak) - MOST_REASONS))
    return notes


def _paper_sheet(frame: Frame, found: HoldingsReport, lines: Sequence[HoldingLine]) -> Sheet:
    say, base, totals = frame.say, frame.base, found.totals
    columns = (
        text(say("asset")),
        text(say("account")),
        number(say("quantity")),
        price(say("price")),
        text(say("currency")),
        money(say("value"), base),
        percent(say("weight")),
        money(say("cost"), base),
        money(say("unrealized"), base),
        text(say("coverage")),
    )
    rows = tuple(
        (
            _named(one),
            one.account,
            one.quantity,
            short_price(one.price.price) if one.price and not one.is_cash else None,
            one.price.currency if one.price and not one.is_cash else None,
            one.value,
            one.weight,
            one.cost_basis,
            one.unrealized,
            frame.words.code("coverage", one.coverage.code),
        )
        for one in lines
    )
    sums = (
        say("total"), None, None, None, None, totals.net_worth, None, totals.cost_basis,
        totals.unrealized, frame.words.code("coverage", totals.coverage.code),
    )  # fmt: skip
    return Sheet(say("holdings"), columns, rows, sums)


def _why(frame: Frame, one: HoldingLine) -> str:
    """Return why a value is not fully known: sentences, or words with marks between."""
    words = [frame.words.code("reason", code) for code in one.reasons]
    return (" " if words and words[0].endswith(".") else "; ").join(words)


def _named(one: HoldingLine) -> str:
    return one.symbol if not one.name or one.name == one.symbol else f"{one.symbol}  {one.name}"


def _data_sheet(
    frame: Frame, found: HoldingsReport, lines: Sequence[HoldingLine], notes: tuple[str, ...]
) -> Sheet:
    say, base, totals, code = frame.say, frame.base, found.totals, frame.words.code
    columns = (
        text(say("asset")),
        text(say("name")),
        text(say("type")),
        text(say("category")),
        text(say("institution")),
        text(say("account")),
        number(say("quantity")),
        number(say("price")),
        text(say("currency")),
        SheetColumn(say("priced_at"), SheetKind.TIME),
        money(say("value"), base),
        percent(say("weight")),
        money(say("cost"), base),
        money(say("unrealized"), base),
        money(say("realized"), base),
        money(say("income"), base),
        money(say("fees"), base),
        text(say("coverage")),
        text(say("reasons"), width=30),
    )
    rows = tuple(
        (
            one.symbol,
            one.name,
            code("type", one.asset_type),
            code("category", one.category),
            one.institution,
            one.account,
            one.quantity,
            one.price.price if one.price else None,
            one.price.currency if one.price else None,
            _at(one),
            one.value,
            one.weight,
            one.cost_basis,
            one.unrealized,
            one.realized,
            one.income,
            one.fees,
            code("coverage", one.coverage.code),
            _why(frame, one) or None,
        )
        for one in lines
    )
    sums = (
        say("total"), *[None] * 9, totals.net_worth, None, totals.cost_basis, totals.unrealized,
        totals.realized, totals.income, totals.fees, code("coverage", totals.coverage.code), None,
    )  # fmt: skip
    return Sheet(say("holdings"), columns, rows, sums, notes)


def _at(one: HoldingLine) -> datetime | None:
    return one.price.at if one.price is not None and not one.is_cash else None
