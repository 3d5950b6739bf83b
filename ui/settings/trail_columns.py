"""The columns of the audit trail, and its words."""

import re
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.audit import AuditLine
from ui.format import HIDDEN, Formatter, one_line
from ui.format_words import spelled
from ui.widgets.table_columns import Cell, Column, Tone

ARROW = "→"
_FIGURE = re.compile(r"\d[\d.,'\u00a0\u202f ]*\d|\d")
_BAD = ("refused", "failed", "removed", "undone", "void", "off", "deleted")


def _tr(text: str) -> str:
    return QCoreApplication.translate("settings", text)


def veiled(text: str, formatter: Formatter) -> str:
    """Return a text without its figures where amounts are hidden: any could be one."""
    return _FIGURE.sub(HIDDEN, text) if formatter.is_private else text


def action_words(action: str) -> str:
    """Return what was done; the set is open, so it is shown as it was recorded."""
    line = one_line(action, 80)
    return line[:1].upper() + line[1:]


def subject_words(line: AuditLine, formatter: Formatter) -> str:
    """Return what it was done to; the name of a setting is spelled out."""
    text = spelled(line.subject) if line.action == "setting" else one_line(line.subject, 120)
    return veiled(text, formatter)


def change_words(line: AuditLine, formatter: Formatter, limit: int = 200) -> str:
    """Return what it was and what it became: "USD → EUR"."""
    before = veiled(one_line(line.before, limit), formatter)
    after = veiled(one_line(line.after, limit), formatter)
    if before and after:
        return f"{before} {ARROW} {after}"
    if before:
        return f"{before} {ARROW} {_tr('nothing')}"
    return after


def trail_columns(formatter: Formatter, today: date) -> tuple[Column[AuditLine], ...]:
    """Return the columns; the database has the order."""

    def at(line: AuditLine) -> Cell:
        day, _, clock = formatter.moment(line.at, today).rpartition(", ")
        return Cell(day, second=clock, is_second_whole=True)

    def what(line: AuditLine) -> Cell:
        is_bad = any(word in line.action for word in _BAD)
        tone = Tone.WARN if is_bad else Tone.TEXT
        return Cell(action_words(line.action), tone=tone)

    def subject(line: AuditLine) -> Cell:
        return Cell(subject_words(line, formatter), tone=Tone.SOFT)

    def change(line: AuditLine) -> Cell:
        return Cell(change_words(line, formatter), tone=Tone.SOFT)

    def device(line: AuditLine) -> Cell:
        return Cell(one_line(line.device, 64) or "—", tone=Tone.FAINT, is_small=True)

    return (
        Column("at", _tr("When"), at, copy=lambda line: line.at.isoformat(),
               tip=lambda line: formatter.moment(line.at), width=172, least=116),
        Column("what", _tr("What"), what, width=150, least=126, stretch=1),
        Column("subject", _tr("Of what"), subject, width=130, least=104, stretch=1),
        Column("change", _tr("Before → after"), change, width=220, least=168, stretch=3,
               tip=lambda line: change_words(line, formatter, 1000)),
        Column("device", _tr("Device"), device, width=104, least=80, gives_way=1,
               hint=_tr("The computer on which it was done.")),
    )  # fmt: skip
