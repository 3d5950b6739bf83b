"""Which lines the holdings table shows: filtered, grouped, and the bottom line over them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.domain.numbers import ONE, ZERO
from app.services.groups import GroupLine
from app.services.reports import HoldingLine
from ui.format import Formatter, one_line
from ui.format_words import type_word
from ui.holdings.columns import gain_ratio
from ui.widgets.table_columns import Cell, Section, Tone, share_tone, tone_of

GROUPS = ("", "account", "type", "currency", "group")


def _tr(text: str) -> str:
    return QCoreApplication.translate("holdings", text)


@dataclass(frozen=True, slots=True)
class LineFilter:
    """What a person asked to see; empty: everything."""

    text: str = ""
    accounts: frozenset[str] = field(default=frozenset())
    types: frozenset[str] = field(default=frozenset())
    groups: tuple[GroupLine, ...] = ()  # in any of these
    part: tuple[str, str] = ("", "")  # of a split: by what, and which

    def keep(self, lines: Iterable[HoldingLine]) -> list[HoldingLine]:
        """Return the lines that fit: each typed word is found in one of the names."""
        from app.services.dimensions import part_of

        words = self.text.casefold().split()
        return [
            line
            for line in lines
            if (not self.accounts or line.account in self.accounts)
            and (not self.types or line.asset_type in self.types)
            and (not self.part[0] or part_of(line, self.part[0]) == self.part[1])
            and (not self.groups or _in_any(line, self.groups))
            and (not words or _has(line, words))
        ]


def _in_any(line: HoldingLine, groups: Iterable[GroupLine]) -> bool:
    return any(one.has(line.account_id, line.holding_id) for one in groups)


def _has(line: HoldingLine, words: Sequence[str]) -> bool:
    names = (line.symbol, line.name, line.account, line.institution, line.asset_type)
    text = "\n".join((*names, type_word(line.asset_type))).casefold()
    return all(word in text for word in words)


@dataclass(frozen=True, slots=True)
class LineTotals:
    """Sums over the shown lines that count."""

    counted: int
    unknown: int  # counted, but of unknown value
    paper: int
    others: int  # left out for another reason
    value: Decimal | None
    cost: Decimal | None
    unrealized: Decimal | None
    realized: Decimal | None
    income: Decimal
    fees: Decimal
    day_change: Decimal | None


def totals_of(lines: Iterable[HoldingLine]) -> LineTotals:
    """Add up what counts and is known; what is not known is counted, never taken as zero."""
    shown = list(lines)
    counted = [line for line in shown if line.is_counted and not line.is_paper]
    paper = sum(line.is_paper for line in shown)
    before = now = ZERO
    for line in counted:
        if line.value is not None and line.day_change is not None and line.day_change > -1:
            before += line.value / (ONE + line.day_change)
            now += line.value
    return LineTotals(
        counted=len(counted),
        unknown=sum(line.value is None for line in counted),
        paper=paper,
        others=len(shown) - len(counted) - paper,
        value=_sum(line.value for line in counted),
        cost=_sum(line.cost_basis for line in counted),
        unrealized=_sum(line.unrealized for line in counted if not line.is_cash),
        realized=_sum(line.realized for line in counted),
        income=sum((line.income for line in counted), ZERO),
        fees=sum((line.fees for line in counted), ZERO),
        day_change=(now - before) / abs(before) if before else None,
    )


def _sum(values: Iterable[Decimal | None]) -> Decimal | None:
    known = [value for value in values if value is not None]
    return sum(known, ZERO) if known else None


def total_cells(totals: LineTotals, words: Formatter, base: str) -> dict[str, Cell]:
    """Return the bottom line by column."""
    left_out = []
    if totals.paper:
        left_out.append(_tr("paper left out"))
    if totals.others:
        left_out.append(_tr("{} left out").format(words.count(totals.others)))
    if totals.unknown:
        left_out.append(_tr("{} unknown").format(words.count(totals.unknown)))
    ratio = gain_ratio(totals.unrealized, totals.cost)
    label = _tr("Total of {} counted").format(words.count(totals.counted))

    def gain(value: Decimal | None) -> Cell:
        return Cell(words.amount(value, base, signed=True), tone=tone_of(value))

    return {
        "asset": Cell(label, is_strong=True),
        "account": Cell(", ".join(left_out), tone=Tone.FAINT, is_small=True),
        "value": Cell(words.amount(totals.value, base), is_strong=True),
        "cost": Cell(words.amount(totals.cost, base), tone=Tone.FAINT),
        "unrealized": gain(totals.unrealized),
        "unrealized_ratio": Cell(words.percent(ratio, signed=True), tone=share_tone(ratio)),
        "day": Cell(words.change(totals.day_change), tone=share_tone(totals.day_change)),
        "realized": gain(totals.realized),
        "income": gain(totals.income),
        "fees": Cell(words.amount(totals.fees, base), tone=Tone.FAINT),
    }


def grouped(
    lines: Sequence[HoldingLine],
    by: str,
    words: Formatter,
    base: str,
    groups: Sequence[GroupLine] = (),
) -> list[Section[HoldingLine]]:
    """Return the lines in sections, the most valuable first; one section without a group.

    What is in several groups stands under the first by their order, so that nothing counts twice.
    """
    if not by:
        return [Section(tuple(lines))]
    title = partial(_group, groups) if by == "group" else _TITLES[by]
    parts: dict[str, list[HoldingLine]] = {}
    for line in lines:
        parts.setdefault(title(line), []).append(line)
    found = []
    for name, members in parts.items():
        totals = totals_of(members)
        cells = total_cells(totals, words, base)
        kept = {key: cells[key] for key in ("value", "cost", "unrealized", "unrealized_ratio")}
        rank = totals.value if totals.value is not None else Decimal("-Infinity")
        found.append((rank, Section(tuple(members), title=name, cells=kept)))
    found.sort(key=lambda pair: pair[0], reverse=True)
    return [section for _, section in found]


def _group(groups: Sequence[GroupLine], line: HoldingLine) -> str:
    own = (one.name for one in groups if one.has(line.account_id, line.holding_id))
    name = next(own, "")
    return one_line(name, 80) if name else _tr("In no group")


def _currency(line: HoldingLine) -> str:
    if line.is_cash:
        return one_line(line.symbol, 20)
    return one_line(line.price.currency, 20) if line.price else _tr("No price")


_TITLES: dict[str, Callable[[HoldingLine], str]] = {
    "account": lambda line: one_line(line.account, 80),
    "type": lambda line: type_word(line.asset_type),
    "currency": _currency,
}
