"""The tables of a file whose format Coffer knows: statements, accounts, rows, changes, notes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from app.services.files.answers import ChangedRow, FileAccount, PartLook, RowLook
from ui.format import Formatter, one_line
from ui.format_words import kind_word
from ui.importing.document_words import (
    account_kind,
    account_tip,
    deed_word,
    field_word,
    grade_icon,
    grade_tone,
    grade_word,
    period_text,
    reason_line,
    tr,
)
from ui.widgets.table_columns import Cell, Column, Tone


@dataclass(frozen=True, slots=True)
class FieldLine:
    """A field of a row, as the file has it and as the books have it."""

    name: str
    told: str
    booked: str

    @property
    def differs(self) -> bool:
        return self.told != self.booked


@dataclass(frozen=True, slots=True)
class NoteLine:
    """Something that the file has and Coffer does not read."""

    text: str


def part_columns(words: Formatter) -> tuple[Column[PartLook], ...]:
    """Return account, period, opening, rows, closing, and how far it is trusted."""
    return (
        Column("account", tr("Account"), lambda one: Cell(one_line(one.account, 80),
                                                          one_line(one.number, 30)),
               key=lambda one: one.account, tip=lambda one: f"{one.account}\n{one.number}".strip(),
               width=150, least=110, stretch=1),
        Column("period", tr("Period"), lambda one: Cell(period_text(one, words), tone=Tone.SOFT),
               key=lambda one: one.first, width=190, least=150, gives_way=2),
        Column("opening", tr("Opening"), lambda one: Cell(_money(one.opening, one, words)),
               key=lambda one: one.opening, copy=lambda one: words.copied(one.opening),
               is_number=True, width=92),
        Column("in", tr("In"), lambda one: Cell(_money(one.came_in, one, words), tone=Tone.SOFT),
               key=lambda one: one.came_in, copy=lambda one: words.copied(one.came_in),
               is_number=True, width=84, gives_way=4),
        Column("out", tr("Out"), lambda one: Cell(_money(one.went_out, one, words),
                                                  tone=Tone.SOFT),
               key=lambda one: one.went_out, copy=lambda one: words.copied(one.went_out),
               is_number=True, width=84, gives_way=3),
        Column("rows", tr("Rows"), lambda one: Cell(words.count(one.rows)),
               key=lambda one: one.rows, is_number=True, width=60),
        Column("closing", tr("Closing"), lambda one: Cell(_money(one.closing, one, words)),
               key=lambda one: one.closing, copy=lambda one: words.copied(one.closing),
               is_number=True, width=92),
        Column("currency", tr("Currency"), lambda one: Cell(one_line(one.currency, 12),
                                                            tone=Tone.SOFT),
               key=lambda one: one.currency, width=78, gives_way=1),
        Column("grade", tr("Trust"), lambda one: grade_cell(one.grade),
               key=lambda one: one.grade,
               tip=lambda one: reason_line(one.reason, one.line, words), width=176, least=160),
    )  # fmt: skip


def grade_cell(grade: str) -> Cell:
    """Return a grade with its mark."""
    return Cell(grade_word(grade), tone=grade_tone(grade), icon=grade_icon(grade))


def row_look_columns(words: Formatter) -> tuple[Column[RowLook], ...]:
    """Return the first rows of a file, in words."""
    return (
        Column("line", tr("Line"), lambda one: Cell(words.count(one.line) if one.line else ""),
               key=lambda one: one.line, is_number=True, width=64, gives_way=1),
        Column("date", tr("Date"), lambda one: Cell(words.day(one.on)), key=lambda one: one.on,
               copy=lambda one: one.on.isoformat(), width=106),
        Column("account", tr("Account"), lambda one: Cell(one_line(one.account, 80),
                                                          tone=Tone.SOFT),
               key=lambda one: one.account, tip=lambda one: one.account, width=120, gives_way=2),
        Column("kind", tr("Kind"), lambda one: Cell(kind_word(one.kind)),
               key=lambda one: one.kind, width=110),
        Column("row", tr("Row"), lambda one: Cell(one_line(one.text)),
               key=lambda one: one.text, tip=lambda one: one_line(one.text, 400), width=160,
               least=110, stretch=1),
        Column("note", tr("Note"), lambda one: Cell(one_line(one.note, 200), tone=Tone.SOFT),
               key=lambda one: one.note, tip=lambda one: one.note[:1000], width=160, least=80,
               stretch=1),
    )  # fmt: skip


def account_columns(
    words: Formatter, book_of: Callable[[FileAccount], str], is_there: Callable[[str], bool]
) -> tuple[Column[FileAccount], ...]:
    """Return the accounts of a file, and what each is in the books."""

    def book(one: FileAccount) -> Cell:
        name = book_of(one)
        return Cell(one_line(name, 80), "" if is_there(name) else tr("new"))

    return (
        Column("account", tr("In the file"), lambda one: Cell(one_line(one.name, 120),
                                                              is_strong=True),
               key=lambda one: one.name, tip=lambda one: account_tip(one, words), width=170,
               least=100, stretch=1),
        Column("kind", tr("Kind"), lambda one: Cell(account_kind(one), tone=Tone.SOFT),
               key=account_kind, width=120, gives_way=2),
        Column("currency", tr("Currency"), lambda one: Cell(one_line(one.currency, 12),
                                                            tone=Tone.SOFT),
               key=lambda one: one.currency, width=84, gives_way=1),
        Column("rows", tr("Rows"), lambda one: Cell(words.count(one.rows)),
               key=lambda one: one.rows, is_number=True, width=64),
        Column("book", tr("In the books"), book, key=book_of, tip=book_of, width=180, least=110,
               stretch=1),
    )  # fmt: skip


def changed_columns(
    words: Formatter, answer_of: Callable[[ChangedRow], str]
) -> tuple[Column[ChangedRow], ...]:
    """Return the row, the entry beside it, and which of them stays."""
    return (
        Column("line", tr("Line"), lambda one: Cell(words.count(one.line) if one.line else ""),
               key=lambda one: one.line, is_number=True, width=64, gives_way=1),
        Column("row", tr("In the file"), lambda one: Cell(one_line(one.row)),
               key=lambda one: one.row, tip=lambda one: one_line(one.row, 600), width=190,
               least=110, stretch=1),
        Column("entry", tr("In the books"), lambda one: Cell(one_line(one.entry),
                                                             tone=Tone.SOFT),
               key=lambda one: one.entry, tip=lambda one: one_line(one.entry, 600), width=190,
               least=110, stretch=1),
        Column("deed", tr("Is to be"), lambda one: _deed_cell(answer_of(one)),
               key=answer_of, width=170, least=120),
    )  # fmt: skip


def field_columns() -> tuple[Column[FieldLine], ...]:
    """Return a field in both versions."""
    return (
        Column("field", tr("Field"), lambda one: Cell(field_word(one.name), tone=Tone.SOFT),
               width=120, least=90),
        Column("told", tr("In the file"),
               lambda one: Cell(one_line(one.told, 200), is_strong=one.differs),
               tip=lambda one: one.told[:1000], width=200, least=110, stretch=1),
        Column("booked", tr("In the books"),
               lambda one: Cell(one_line(one.booked, 200), is_strong=one.differs,
                                tone=Tone.TEXT if one.differs else Tone.SOFT),
               tip=lambda one: one.booked[:1000], width=200, least=110, stretch=1),
    )  # fmt: skip


def field_lines(told: Mapping[str, str], booked: Mapping[str, str]) -> list[FieldLine]:
    """Return the fields of two versions, those that differ first."""
    names = dict.fromkeys((*told, *booked))
    lines = [
        FieldLine(name, _field(name, told.get(name, "")), _field(name, booked.get(name, "")))
        for name in names
    ]
    return sorted((one for one in lines if one.told or one.booked), key=lambda one: not one.differs)


def _field(name: str, value: str) -> str:
    return kind_word(value) if name == "kind" and value else value


def note_line_columns() -> tuple[Column[NoteLine], ...]:
    """Return what the file has and Coffer does not read."""
    return (
        Column("note", tr("What the file has and Coffer does not read"),
               lambda one: Cell(one_line(one.text, 300)), key=lambda one: one.text,
               tip=lambda one: one.text[:1000], width=320, stretch=1),
    )  # fmt: skip


def _money(value: Decimal | None, one: PartLook, words: Formatter) -> str:
    return "" if value is None else words.amount(value, one.currency)


def _deed_cell(answer: str) -> Cell:
    tone = {"take": Tone.ACCENT, "keep": Tone.SOFT}.get(answer, Tone.WARN)
    icon = {"take": "import", "keep": "minus"}.get(answer, "help")
    return Cell(deed_word(answer), tone=tone, icon=icon)
