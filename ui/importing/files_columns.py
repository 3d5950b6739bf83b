"""The tables of what was imported, and of the profiles by which tables are read."""

from dataclasses import dataclass
from datetime import date

from app.domain.times import from_us
from app.services.files.answers import ImportedFile
from ui.format import Formatter, one_line
from ui.importing.document_tables import grade_cell
from ui.importing.document_words import format_word_of, names_text, reason_line, tr
from ui.widgets.table_columns import Cell, Column, Tone

_KIB = 1024


@dataclass(frozen=True, slots=True)
class ProfileLine:
    """A way to read tables: one of Coffer's own, or a mapping that the person keeps."""

    name: str
    institution: str = ""
    kind: str = ""  # broker, bank, exchange, program
    about: str = ""
    is_own: bool = False

    @property
    def key(self) -> tuple[bool, str]:
        return (self.is_own, self.name)


def file_columns(words: Formatter, today: date) -> tuple[Column[ImportedFile], ...]:
    """Return the columns; the files come newest first."""
    return (
        Column("file", tr("File"), lambda one: Cell(one_line(one.name, 120),
                                                    is_struck=one.is_undone),
               key=lambda one: one.name.casefold(), tip=lambda one: file_tip(one, words),
               width=190, least=110, stretch=2),
        Column("format", tr("Format"), lambda one: Cell(format_word_of(one.format, one.profile),
                                                        tone=Tone.SOFT),
               key=lambda one: format_word_of(one.format, one.profile),
               tip=lambda one: format_word_of(one.format, one.profile), width=120, least=80,
               gives_way=1, stretch=1),
        Column("grade", tr("Trust"), lambda one: grade_cell(one.grade), key=lambda one: one.grade,
               tip=lambda one: reason_line(one.reason, 0, words), width=166, least=146),
        Column("accounts", tr("Accounts"), lambda one: Cell(names_text(one.accounts, words)),
               key=lambda one: one.accounts, tip=lambda one: "\n".join(one.accounts[:60]),
               width=140, least=80, gives_way=3, stretch=1),
        Column("period", tr("Period"), lambda one: Cell(span_text(one, words), tone=Tone.SOFT),
               key=lambda one: one.first, width=224, least=190, gives_way=4),
        Column("rows", tr("Rows"), lambda one: Cell(words.count(one.rows)),
               key=lambda one: one.rows, is_number=True, width=72, gives_way=5),
        Column("added", tr("Added"), lambda one: Cell(words.count(one.added),
                                                      tone=Tone.TEXT if one.added else Tone.FAINT),
               key=lambda one: one.added, is_number=True, width=72),
        Column("when", tr("Imported"), lambda one: Cell(_day_of(one, words, today),
                                                        tone=Tone.SOFT),
               key=lambda one: one.at_us, tip=lambda one: words.moment(from_us(one.at_us)),
               width=110, least=100, gives_way=2),
        Column("kept", tr("File kept"), _kept_cell, key=lambda one: one.is_kept, width=126,
               least=112),
    )  # fmt: skip


def profile_columns() -> tuple[Column[ProfileLine], ...]:
    """Return name, institution, kind, and whose it is."""
    return (
        Column("name", tr("Profile"), lambda one: Cell(one_line(one.name, 120), is_strong=True),
               key=lambda one: one.name.casefold(), tip=lambda one: one.name, width=200, least=120,
               stretch=1),
        Column("institution", tr("Institution"), lambda one: Cell(one_line(one.institution, 80)),
               key=lambda one: one.institution.casefold(), width=160, least=90, gives_way=1),
        Column("kind", tr("Kind"), lambda one: Cell(institution_word(one.kind), tone=Tone.SOFT),
               key=lambda one: institution_word(one.kind), width=110, gives_way=2),
        Column("about", tr("What it reads"), lambda one: Cell(one_line(one.about, 300),
                                                              tone=Tone.SOFT),
               key=lambda one: one.about, tip=lambda one: one.about[:600], width=220, least=90,
               stretch=2, gives_way=3),
        Column("whose", tr("Comes from"),
               lambda one: Cell(tr("you") if one.is_own else "Coffer", is_badge=True,
                                tone=Tone.ACCENT if one.is_own else Tone.SOFT),
               key=lambda one: one.is_own, width=110),
    )  # fmt: skip


def institution_word(kind: str) -> str:
    """Return what kind of institution a profile is for."""
    return {
        "bank": tr("Bank"),
        "broker": tr("Broker"),
        "exchange": tr("Exchange"),
        "program": tr("Program"),
    }.get(kind, one_line(kind, 40))


def span_text(one: ImportedFile, words: Formatter) -> str:
    """Return the days of the rows of a file."""
    if one.first is None:
        return ""
    if one.last is None or one.first == one.last:
        return words.day(one.first)
    return f"{words.day(one.first)} – {words.day(one.last)}"


def size_text(size: int, words: Formatter) -> str:
    """Return how big a file is."""
    if size < _KIB:
        return tr("{} bytes").format(words.count(size))
    if size < _KIB * _KIB:
        return tr("{} KiB").format(words.count(round(size / _KIB)))
    return tr("{} MiB").format(words.count(round(size / _KIB / _KIB)))


def file_tip(one: ImportedFile, words: Formatter) -> str:
    """Return the whole name of a file, its size and digest."""
    return f"{one.name[:400]}\n{size_text(one.size, words)}\nSHA-256 {one.digest}"


def _day_of(one: ImportedFile, words: Formatter, today: date) -> str:
    return words.day(from_us(one.at_us).astimezone().date(), today)


def _kept_cell(one: ImportedFile) -> Cell:
    if one.is_undone:
        return Cell(tr("undone"), tone=Tone.WARN, icon="undo")
    if one.has_better_reader and one.is_kept:
        return Cell(tr("read again"), tone=Tone.ACCENT, icon="reload")
    if one.is_kept:
        return Cell(tr("kept"), tone=Tone.SOFT, icon="shield")
    return Cell(tr("not kept"), tone=Tone.FAINT)
