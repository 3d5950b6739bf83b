"""The table of backups."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.services.backups import BackupInfo
from ui.format import Formatter, one_line
from ui.settings.backup_words import kind_word, size_words
from ui.widgets.table_columns import Cell, Column, Tone


def _tr(text: str) -> str:
    return QCoreApplication.translate("settings", text)


def backup_columns(formatter: Formatter, today: date) -> tuple[Column[BackupInfo], ...]:
    """Return the columns, newest first as they come."""

    def state(one: BackupInfo) -> Cell:
        if one.problem:
            return Cell(_tr("Bad"), tone=Tone.LOSS, is_badge=True)
        if one.is_verified:
            return Cell(_tr("Verified"), tone=Tone.SOFT, is_badge=True)
        return Cell(_tr("Not verified"), tone=Tone.WARN, is_badge=True)

    def entries(one: BackupInfo) -> Cell:
        if one.entries is None:
            return Cell("—", tone=Tone.FAINT)
        return Cell(formatter.count(one.entries), tone=Tone.SOFT)

    def worth(one: BackupInfo) -> Cell:
        if one.net_worth is None:
            return Cell("—", tone=Tone.FAINT)
        return Cell(formatter.money(one.net_worth, one.base), is_strong=True)

    return (
        Column("made", _tr("Made"), lambda one: Cell(formatter.moment(one.made_at, today)),
               key=lambda one: one.made_at, copy=lambda one: one.made_at.isoformat(),
               tip=lambda one: str(one.path), width=170, least=150),
        Column("kind", _tr("Why"), lambda one: Cell(kind_word(one.kind), tone=Tone.SOFT),
               key=lambda one: str(one.kind), width=130, least=100, stretch=1, gives_way=2),
        Column("size", _tr("Size"), lambda one: Cell(size_words(one.size, formatter),
               tone=Tone.SOFT), key=lambda one: one.size, copy=lambda one: str(one.size),
               is_number=True, width=84, gives_way=3),
        Column("entries", _tr("Entries"), entries, key=lambda one: one.entries, is_number=True,
               width=84, gives_way=1),
        Column("worth", _tr("Net worth"), worth, key=lambda one: one.net_worth,
               copy=lambda one: formatter.copied(one.net_worth), is_number=True, width=118,
               tip=lambda one: formatter.exact(one.net_worth, one.base), gives_way=4),
        Column("state", _tr("Check"), state,
               tip=lambda one: one_line(one.problem, 400) or
               (_tr("Opened and re-totalled after it was made.") if one.is_verified else ""),
               width=112),
    )  # fmt: skip
