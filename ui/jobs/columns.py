"""The columns of the table of jobs."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.jobs.records import Job, JobStatus
from ui.format import Formatter
from ui.jobs.words import kind_tip, kind_word, result_words, state_word, when_done
from ui.widgets.table_columns import Cell, Column, Tone

_TONES = {
    JobStatus.QUEUED: Tone.SOFT,
    JobStatus.RUNNING: Tone.SOFT,
    JobStatus.DONE: Tone.SOFT,
    JobStatus.FAILED: Tone.LOSS,
    JobStatus.CANCELLED: Tone.WARN,
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("jobs", text)


def job_columns(formatter: Formatter, today: date) -> tuple[Column[Job], ...]:
    """Return the columns; the jobs come newest first."""

    def state(one: Job) -> Cell:
        tone = Tone.WARN if one.error and one.status == JobStatus.QUEUED else _TONES[
            JobStatus(one.status)
        ]  # fmt: skip
        return Cell(state_word(one), tone=tone, is_badge=True)

    def result(one: Job) -> str:
        return result_words(one, formatter)

    return (
        Column("when", _tr("When"), lambda one: Cell(when_done(one, today, formatter)),
               key=lambda one: one.id, width=150, least=130),
        Column("kind", _tr("Work"), lambda one: Cell(kind_word(one.kind), is_strong=True),
               key=lambda one: kind_word(one.kind), tip=lambda one: kind_tip(one.kind),
               width=150, least=120),
        Column("result", _tr("What came of it"), lambda one: Cell(result(one), tone=Tone.SOFT),
               key=result, tip=result, copy=result, width=260, least=140, stretch=1),
        Column("tries", _tr("Tries"), lambda one: Cell(formatter.count(one.attempts),
               tone=Tone.SOFT), key=lambda one: one.attempts, is_number=True, width=64,
               gives_way=1),
        Column("state", _tr("State"), state, key=lambda one: str(one.status), width=130),
    )  # fmt: skip
