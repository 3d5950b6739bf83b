"""The tables of what an import would do: effects, known and rejected rows, what looks alike."""

from collections.abc import Callable

from app.services.imports_answers import HoldingEffect, LikeNote
from app.services.reports import RowNote
from ui.format import Formatter, one_line
from ui.importing.map_words import tr
from ui.widgets.table_columns import Cell, Column, Tone, tone_of


def note_columns(words: Formatter) -> tuple[Column[RowNote], ...]:
    """Return line and reason, for rows that are rejected or known."""
    return (
        Column("line", tr("Line"), lambda note: Cell(words.count(note.line)),
               key=lambda note: note.line, copy=lambda note: str(note.line), is_number=True,
               width=72),
        Column("reason", tr("Reason"), lambda note: Cell(one_line(note.reason, 300)),
               key=lambda note: note.reason, tip=lambda note: note.reason[:1000], width=320,
               stretch=1),
    )  # fmt: skip


def effect_columns(words: Formatter) -> tuple[Column[HoldingEffect], ...]:
    """Return account, asset, and its quantity before and after."""
    return (
        Column("account", tr("Account"), _account_cell, key=lambda one: one.account,
               width=112, least=72, stretch=1),
        Column("symbol", tr("Asset"), lambda one: Cell(one_line(one.symbol, 60)),
               key=lambda one: one.symbol, tip=lambda one: one.symbol, width=132,
               least=64),
        Column("before", tr("Before"),
               lambda one: Cell(_held(one, words, is_after=False), tone=Tone.SOFT),
               key=lambda one: one.before, is_number=True, width=92),
        Column("after", tr("After"), lambda one: Cell(_held(one, words, is_after=True)),
               key=lambda one: one.after, is_number=True, width=92),
        Column("change", tr("Change"),
               lambda one: Cell(words.amount(one.after - one.before, one.symbol, signed=True)
                                if one.is_cash
                                else words.quantity(one.after - one.before, signed=True),
                                tone=tone_of(one.after - one.before)),
               key=lambda one: one.after - one.before, is_number=True, width=96, gives_way=1),
    )  # fmt: skip


def like_columns(
    words: Formatter, is_left_out: Callable[[LikeNote], bool]
) -> tuple[Column[LikeNote], ...]:
    """Return the row, what it looks like, and what becomes of it."""
    return (
        Column("line", tr("Line"), lambda one: Cell(words.count(one.line)),
               key=lambda one: one.line, is_number=True, width=64),
        Column("row", tr("Row"), lambda one: Cell(one_line(one.text, 120)),
               key=lambda one: one.text, tip=lambda one: one.text, width=200, stretch=1),
        Column("entry", tr("Looks like"), lambda one: Cell(one_line(one.entry, 120),
                                                           tone=Tone.SOFT),
               key=lambda one: one.entry, tip=lambda one: one.entry, width=180, gives_way=1),
        Column("deed", tr("Is to be"), lambda one: _deed_cell(is_left_out(one)),
               key=is_left_out, width=110),
    )  # fmt: skip


def _account_cell(one: HoldingEffect) -> Cell:
    return Cell(one_line(one.account, 80), tr("new") if one.is_new else "")


def _held(one: HoldingEffect, words: Formatter, *, is_after: bool) -> str:
    value = one.after if is_after else one.before
    return words.amount(value, one.symbol) if one.is_cash else words.quantity(value)


def _deed_cell(is_left_out: bool) -> Cell:
    if is_left_out:
        return Cell(tr("left out"), tone=Tone.FAINT, icon="minus")
    return Cell(tr("imported"), icon="plus")
