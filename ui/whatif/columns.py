"""The columns of what-if tables: options of a sale, their lots, methods, tax years, holdings."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.services.what_if_answers import (
    METHODS,
    HoldingMethods,
    LotUsed,
    MethodComparison,
    MethodFigures,
    SaleOption,
)
from ui.format import UNKNOWN, Formatter
from ui.format_words import coverage_line, coverage_word, method_line, method_word, term_word
from ui.whatif.words import option_line, option_word, rule_word
from ui.widgets.table_columns import Cell, Column, Tone, tone_of

Money = Callable[[Any], Decimal | None]


def _tr(text: str) -> str:
    return QCoreApplication.translate("whatif", text)


def _money(
    words: Formatter,
    name: str,
    title: str,
    base: str,
    value: Money,
    *,
    is_gain: bool = False,
    hint: str = "",
    gives_way: int = 0,
) -> Column[Any]:
    return Column(
        name,
        title,
        lambda line: Cell(
            words.amount(value(line), base, signed=is_gain),
            tone=tone_of(value(line)) if is_gain else Tone.TEXT,
        ),
        key=value,
        copy=lambda line: words.copied(value(line)),
        tip=lambda line: words.exact(value(line), base),
        hint=hint,
        is_number=True,
        width=104,
        stretch=1,
        gives_way=gives_way,
    )


def _count(words: Formatter, name: str, title: str, value: Callable[[Any], int]) -> Column[Any]:
    """Return a column of small numbers, which goes first where there is little room."""
    return Column(
        name,
        title,
        lambda line: Cell(words.count(value(line)), tone=Tone.FAINT),
        key=value,
        is_number=True,
        width=60,
        gives_way=3,
    )


def option_columns(words: Formatter, base: str) -> tuple[Column[SaleOption], ...]:
    """Return the columns for the options of a sale."""

    def name(option: SaleOption) -> Cell:
        second = _tr("in force") if option.is_in_force else ""
        return Cell(option_word(option.method), second, is_strong=option.is_in_force)

    return (
        Column("method", _tr("Method"), name, tip=lambda option: option_line(option.method),
               width=158, least=120),
        _money(words, "proceeds", _tr("Proceeds"), base, lambda one: one.proceeds, gives_way=2),
        _money(words, "cost", _tr("Cost"), base, lambda one: one.cost),
        _money(words, "gain", _tr("Gain"), base, lambda one: one.gain, is_gain=True),
        _money(words, "short", _tr("Short term"), base, lambda one: one.short, is_gain=True),
        _money(words, "long", _tr("Long term"), base, lambda one: one.long, is_gain=True),
        _count(words, "lots", _tr("Lots"), lambda one: len(one.lots)),
    )  # fmt: skip


def lot_columns(
    words: Formatter, base: str, *, has_accounts: bool = False, has_rules: bool = False
) -> tuple[Column[LotUsed], ...]:
    """Return the columns for the lots that a sale would take, from several accounts or one.

    Where there is little room, what says nothing gives way first.
    """

    def bought(lot: LotUsed) -> Cell:
        if lot.acquired is None:
            return Cell(_tr("estimated"), tone=Tone.WARN)
        return Cell(words.day(lot.acquired))

    def days(lot: LotUsed) -> Cell:
        known = lot.holding_days
        return Cell(UNKNOWN if known is None else words.count(known), tone=Tone.FAINT)

    return (
        Column("account", _tr("Account"), lambda lot: Cell(lot.account),
               key=lambda lot: lot.account, width=140, least=80, stretch=1,
               gives_way=0 if has_accounts else 3),
        Column("acquired", _tr("Bought"), bought, key=lambda lot: lot.acquired, width=112,
               copy=lambda lot: lot.acquired.isoformat() if lot.acquired else ""),
        Column("quantity", _tr("Quantity"), lambda lot: Cell(words.quantity(lot.quantity)),
               key=lambda lot: lot.quantity, copy=lambda lot: words.copied(lot.quantity),
               is_number=True, by_point=True, width=96),
        _money(words, "cost", _tr("Cost"), base, lambda lot: lot.cost),
        _money(words, "proceeds", _tr("Proceeds"), base, lambda lot: lot.proceeds, gives_way=2),
        _money(words, "gain", _tr("Gain"), base, lambda lot: lot.gain, is_gain=True),
        Column("days", _tr("Days held"), days, key=lambda lot: lot.holding_days,
               is_number=True, width=84),
        Column("term", _tr("Term"), lambda lot: Cell(term_word(lot.term), tone=Tone.FAINT),
               key=lambda lot: lot.term, width=92),
        Column("rule", _tr("Matched"), lambda lot: Cell(rule_word(lot.rule), tone=Tone.FAINT),
               key=lambda lot: lot.rule or None, width=108, gives_way=1 if has_rules else 4,
               hint=_tr("By which rule of Section 104")),
    )  # fmt: skip


def method_columns(words: Formatter, found: MethodComparison | None) -> tuple[Column[Any], ...]:
    """Return the columns for the totals of every method."""
    base = found.base_currency if found else ""
    in_force = found.method if found else ""
    now = next((one for one in found.totals if one.method == in_force), None) if found else None

    def name(one: MethodFigures) -> Cell:
        is_now = one.method == in_force
        return Cell(method_word(one.method), _tr("in force") if is_now else "", is_strong=is_now)

    def difference(one: MethodFigures) -> Decimal | None:
        if now is None or one is now or one.realized is None or now.realized is None:
            return None
        return one.realized - now.realized

    def coverage(one: MethodFigures) -> Cell:
        return Cell(coverage_word(one.coverage), tone=Tone.FAINT)

    return (
        Column("method", _tr("Method"), name, tip=lambda one: method_line(one.method),
               width=158, least=120),
        _money(words, "cost", _tr("Cost"), base, lambda one: one.open_cost,
               hint=_tr("Of what is held")),
        _money(words, "unrealized", _tr("Unrealized"), base, lambda one: one.unrealized,
               is_gain=True),
        _money(words, "realized", _tr("Realized"), base, lambda one: one.realized, is_gain=True),
        _money(words, "difference", _tr("Difference"), base, difference, is_gain=True, gives_way=2,
               hint=_tr("Realized, compared with the method in force")),
        _count(words, "lots", _tr("Lots"), lambda one: one.lots),
        Column("coverage", _tr("Coverage"), coverage, key=lambda one: one.coverage,
               tip=lambda one: coverage_line(one.coverage), width=92, gives_way=1),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class TermLine:
    """A tax year, or one term of it, by method."""

    year: str
    term: str  # short, long; "": both
    gains: tuple[Decimal | None, ...]  # in the order of METHODS


def year_columns(words: Formatter, base: str) -> tuple[Column[TermLine], ...]:
    """Return the columns for what tax years realized."""

    def title(line: TermLine) -> Cell:
        if not line.term:
            return Cell(line.year, is_strong=True)
        return Cell(_capital(term_word(line.term)), tone=Tone.SOFT)

    def column(place: int, method: str) -> Column[TermLine]:
        return Column(
            method,
            method_word(method),
            lambda line: Cell(
                words.amount(line.gains[place], base, signed=True),
                tone=tone_of(line.gains[place]),
                is_strong=not line.term,
            ),
            key=lambda line: line.gains[place],
            copy=lambda line: words.copied(line.gains[place]),
            tip=lambda line: words.exact(line.gains[place], base),
            is_number=True,
            width=104,
            stretch=1,
        )

    return (
        Column("term", _tr("Tax year"), title, width=120),
        *(column(place, method) for place, method in enumerate(METHODS)),
    )


def year_lines(found: MethodComparison) -> list[TermLine]:
    """Return each tax year and its terms, the newest year first."""
    lines = []
    for years in reversed(list(zip(*(one.years for one in found.totals), strict=True))):
        name = years[0].year
        lines.append(TermLine(name, "", tuple(year.gain for year in years)))
        lines.append(TermLine(name, "short", tuple(year.short for year in years)))
        lines.append(TermLine(name, "long", tuple(year.long for year in years)))
    return lines


MEASURES = ("cost", "unrealized", "realized")


def measure_word(measure: str) -> str:
    """Return the name of what is compared by holding."""
    return {
        "cost": _tr("Cost"),
        "unrealized": _tr("Unrealized"),
        "realized": _tr("Realized"),
    }[measure]


def holding_columns(
    words: Formatter, base: str, measure: str
) -> tuple[Column[HoldingMethods], ...]:
    """Return the columns for one measure of every holding, a method a column."""

    def measured(place: int) -> Money:
        def value(line: HoldingMethods) -> Decimal | None:
            figures = line.figures[place]
            return {
                "cost": figures.open_cost,
                "unrealized": figures.unrealized,
                "realized": figures.realized,
            }[measure]

        return value

    return (
        Column("asset", _tr("Asset"), lambda line: Cell(line.symbol, line.account),
               key=lambda line: (line.symbol, line.account), width=190, least=120, stretch=1),
        Column("quantity", _tr("Quantity"), lambda line: Cell(words.quantity(line.quantity)),
               key=lambda line: line.quantity, copy=lambda line: words.copied(line.quantity),
               is_number=True, by_point=True, width=96, gives_way=1),
        *(
            _money(words, method, method_word(method), base, measured(place),
                   is_gain=measure != "cost")
            for place, method in enumerate(METHODS)
        ),
    )  # fmt: skip


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
