"""The columns of sources, gaps, held prices and candidates."""

from collections.abc import Mapping
from datetime import datetime

from app.services.pricing.answers import CandidateLine, GapLine, HeldLine, SourceLine
from ui.connections.standing import since
from ui.format import Formatter, one_line
from ui.format_words import shown_symbol
from ui.pricing.words import (
    asked_words,
    doubt_line,
    doubt_word,
    held_count,
    held_day,
    set_by_word,
    source_name,
    state_line,
    state_of,
    tr,
    why_missing,
)
from ui.widgets.table_columns import Cell, Column, Tone

Names = Mapping[str, str]


def source_columns(now: datetime, formatter: Formatter, names: Names) -> list[Column[SourceLine]]:
    """Return the columns of an asset's sources; they stand in the order of asking."""

    def name(line: SourceLine) -> Cell:
        tone = Tone.TEXT if line.is_on else Tone.FAINT
        return Cell(source_name(line.source, names), tone=tone, is_strong=True)

    def state(line: SourceLine) -> Cell:
        words, tone, icon = state_of(line)
        return Cell(words, tone=tone, icon=icon, is_badge=True)

    return [
        Column("source", tr("Source"), name, tip=state_line, width=150, least=110, stretch=1),
        Column(
            "symbol",
            tr("Its own name"),
            lambda line: Cell(one_line(line.symbol, 80) or "—", second=line.currency,
                              tone=Tone.SOFT),
            tip=lambda line: one_line(line.symbol, 300) or tr("It is looked for when it is asked."),
            hint=tr("What the source itself calls the asset: a ticker, an id, an address"),
            width=140, least=90, stretch=1,
        ),
        Column("state", tr("Status"), state, tip=state_line, width=150),
        Column("by", tr("Set by"),
               lambda line: Cell(set_by_word(line.made_by), tone=Tone.SOFT), width=120,
               gives_way=2),
        Column("asked", tr("Last asked"),
               lambda line: Cell(since(line.asked_us, now, formatter), tone=Tone.SOFT),
               copy=lambda line: asked_words(line, now, formatter),
               tip=lambda line: asked_words(line, now, formatter), width=118, gives_way=1),
        Column("prices", tr("Prices"), lambda line: Cell(formatter.count(line.prices)),
               copy=lambda line: str(line.prices), is_number=True, width=76, gives_way=3,
               hint=tr("Prices of it that are stored")),
        Column("newest", tr("Newest"),
               lambda line: Cell(formatter.day(line.newest) if line.newest else "—",
                                 tone=Tone.SOFT),
               copy=lambda line: line.newest.isoformat() if line.newest else "", width=112,
               gives_way=4),
    ]  # fmt: skip


def gap_columns(formatter: Formatter, names: Names) -> list[Column[GapLine]]:
    """Return the columns of days without a price."""
    return [
        Column("first", tr("From"), lambda line: Cell(formatter.day(line.span.first)),
               key=lambda line: line.span.first,
               copy=lambda line: line.span.first.isoformat(), width=120),
        Column("last", tr("To"), lambda line: Cell(formatter.day(line.span.last)),
               key=lambda line: line.span.last,
               copy=lambda line: line.span.last.isoformat(), width=120),
        Column("days", tr("Days"), lambda line: Cell(formatter.count(line.days)),
               key=lambda line: line.days, copy=lambda line: str(line.days), is_number=True,
               width=72, hint=tr("Days on which markets were open, without a price")),
        Column("why", tr("Why"),
               lambda line: Cell(why_missing(line.asked, names), tone=Tone.SOFT),
               key=lambda line: line.asked, tip=lambda line: why_missing(line.asked, names),
               width=220, least=120, stretch=1),
    ]  # fmt: skip


def held_columns(
    formatter: Formatter, names: Names, *, with_asset: bool = True
) -> list[Column[HeldLine]]:
    """Return the columns of held prices."""
    asset = Column[HeldLine](
        "asset", tr("Asset"), lambda line: Cell(shown_symbol(line.symbol), is_strong=True),
        key=lambda line: line.symbol, width=100, least=80, stretch=1,
    )  # fmt: skip
    found = [
        Column[HeldLine](
            "day", tr("Day"), lambda line: Cell(formatter.day(held_day(line))),
            key=lambda line: line.at_us, copy=lambda line: held_day(line).isoformat(), width=122,
        ),
        Column[HeldLine](
            "value", tr("Told"), lambda line: Cell(formatter.price(line.value, line.currency)),
            key=lambda line: line.value, copy=lambda line: formatter.copied(line.value),
            tip=lambda line: formatter.exact(line.value, line.currency), is_number=True,
            width=112,
        ),
        Column[HeldLine](
            "last", tr("Last good"),
            lambda line: Cell(formatter.price(line.last_value, line.currency), tone=Tone.SOFT),
            key=lambda line: line.last_value, copy=lambda line: formatter.copied(line.last_value),
            tip=lambda line: formatter.exact(line.last_value, line.currency), is_number=True,
            width=112, gives_way=1,
        ),
        Column[HeldLine](
            "why", tr("Why"),
            lambda line: Cell(doubt_word(line.reason), tone=Tone.WARN, icon="warning",
                              is_badge=True),
            key=lambda line: doubt_word(line.reason), tip=lambda line: doubt_line(line.reason),
            width=136, least=120,
        ),
        Column[HeldLine](
            "source", tr("Source"),
            lambda line: Cell(source_name(line.source, names), tone=Tone.SOFT),
            key=lambda line: source_name(line.source, names).casefold(), width=120, least=80,
            stretch=1, gives_way=2,
        ),
        Column[HeldLine](
            "count", tr("Prices"), lambda line: Cell(formatter.count(line.count)),
            key=lambda line: line.count, copy=lambda line: str(line.count),
            tip=lambda line: held_count(line, formatter), is_number=True, width=72, gives_way=3,
            hint=tr("How many are held back alike: they are settled together"),
        ),
    ]  # fmt: skip
    return [asset, *found] if with_asset else found


def candidate_columns(names: Names) -> list[Column[CandidateLine]]:
    """Return the columns of what sources know under an asset's names."""

    def sure(line: CandidateLine) -> Cell:
        return Cell(tr("Sure"), tone=Tone.GAIN, icon="check") if line.is_sure else Cell()

    return [
        Column("symbol", tr("Its own name"),
               lambda line: Cell(one_line(line.symbol, 60), is_strong=True),
               key=lambda line: line.symbol.casefold(), width=120, least=100),
        Column("name", tr("Name"), lambda line: Cell(one_line(line.name, 80)),
               key=lambda line: line.name.casefold(), tip=lambda line: one_line(line.name, 200),
               width=160, least=90, stretch=1),
        Column("market", tr("Market"), lambda line: Cell(line.segment or "—", tone=Tone.SOFT),
               key=lambda line: line.segment, width=76, gives_way=3),
        Column("currency", tr("Currency"),
               lambda line: Cell(line.currency or "—", tone=Tone.SOFT),
               key=lambda line: line.currency, width=80, gives_way=2),
        Column("source", tr("Source"),
               lambda line: Cell(source_name(line.source, names), tone=Tone.SOFT),
               key=lambda line: source_name(line.source, names).casefold(), width=120, least=80),
        Column("sure", tr("Match"), sure, key=lambda line: not line.is_sure, width=84,
               gives_way=1, hint=tr("Sure: it was found by ISIN, FIGI or contract")),
    ]  # fmt: skip
