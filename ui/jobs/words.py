"""Background work in words: its kinds, its states, what came of it."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app.domain.jobs.due import Cadence
from app.domain.jobs.records import Job, JobStatus
from app.domain.times import from_us
from app.services.jobs import KindLine
from ui.format import Formatter, one_line
from ui.format_errors import sentence

LONGEST = 400


def _tr(text: str) -> str:
    return QCoreApplication.translate("jobs", text)


def kind_word(kind: str) -> str:
    """Return what a kind of work is called."""
    words = {
        "yields": _tr("Interest by rule"),
        "loans": _tr("Loan schedules"),
        "values": _tr("Values by rule"),
        "options": _tr("Contracts that end"),
        "orders": _tr("Orders at work"),
        "vaults": _tr("Vaults"),
        "figures": _tr("Daily figures"),
        "prices": _tr("Price check"),
        "backup": _tr("Backup"),
        "drill": _tr("Proof of a restore"),
        "notices": _tr("Notices"),
        "updates": _tr("New versions"),
    }
    return words.get(kind, kind[:40])


def kind_tip(kind: str) -> str:
    """Return what a kind of work does, in one line."""
    words = {
        "yields": _tr("Posts interest and rewards that yield rules say are paid."),
        "loans": _tr("Posts interest and principal by the schedules of loans."),
        "values": _tr("Writes the values of belongings that follow a rule."),
        "options": _tr("Books options that have expired, by the exchange's clock."),
        "orders": _tr("Ends day orders with their session, and works paper orders."),
        "vaults": _tr("Notes which vaults have reached their target."),
        "figures": _tr("Adds the new day to the figures that are kept for every day."),
        "prices": _tr("Looks which of your assets have an old price, or none."),
        "backup": _tr("Backs the books up half an hour after a change."),
        "drill": _tr("Restores a backup into a scratch place each week, and compares it."),
        "notices": _tr("Sends notices over the channels that you set up."),
        "updates": _tr("Asks for new versions of Coffer, as often as you allowed."),
    }
    return words.get(kind, "")


def state_word(job: Job) -> str:
    """Return where a job stands."""
    if job.status == JobStatus.RUNNING and job.is_cancel_wanted:
        return _tr("Stopping…")
    words = {
        JobStatus.QUEUED: _tr("Waits") if not job.error else _tr("Tried again soon"),
        JobStatus.RUNNING: _tr("Running"),
        JobStatus.DONE: _tr("Done"),
        JobStatus.FAILED: _tr("Failed"),
        JobStatus.CANCELLED: _tr("Cancelled"),
    }
    return words[JobStatus(job.status)]


def result_words(job: Job, formatter: Formatter) -> str:
    """Return what came of a job: what it did, or why it failed."""
    if job.error:
        return sentence(one_line(job.error, LONGEST))
    code, _, rest = job.message.partition(" ")
    if code == "prices":
        stale, missing, names = [*rest.split(" ", 2), "", ""][:3]
        return _tr("{} old, {} missing: {}").format(stale, missing, one_line(names, LONGEST))
    if code == "notices":
        sent, waiting = [*rest.split(" ", 1), "", ""][:2]
        counts = _count(sent, formatter), _count(waiting, formatter)
        return _tr("{} sent, {} waiting").format(*counts)
    words = {
        "": "",
        "nothing": _tr("Nothing was due."),
        "reached": _tr("A target is reached."),
        "posted": _tr("Posted: {}").format(_count(rest, formatter)),
        "orders": _tr("Messages of orders: {}").format(_count(rest, formatter)),
        "days": _tr("Days added: {}").format(_count(rest, formatter)),
        "backup": _tr("Backed up, and verified."),
        "restored": _tr("Restored: equal to the last digit."),
        "newest": _tr("This is the newest version."),
        "version": _tr("Version {} is available.").format(one_line(rest, 40)),
        "unreached": _tr("The server could not be asked."),
    }
    return words.get(code, one_line(job.message, LONGEST))


def when_done(job: Job, today: date, formatter: Formatter) -> str:
    """Return when a job ended, else when it began, else when it is due."""
    if job.status == JobStatus.QUEUED:
        return formatter.moment(from_us(job.due_us), today)
    at_us = job.finished_us or job.started_us or job.created_us
    return formatter.moment(from_us(at_us), today)


def kind_detail(one: KindLine, now: datetime, formatter: Formatter) -> str:
    """Return how a kind stands: when it was done last, what came of it, when it is due again."""
    today = now.astimezone().date()
    parts = []
    if one.last is None:
        parts.append(_tr("Not done yet"))
    else:
        at = when_done(one.last, today, formatter)
        outcome = result_words(one.last, formatter) or state_word(one.last)
        parts.append(f"{at}: {outcome}".rstrip("."))
    parts.append(_next(one, now, formatter))
    return " · ".join(part for part in parts if part)


def _next(one: KindLine, now: datetime, formatter: Formatter) -> str:
    if one.active is not None and one.active.status == JobStatus.RUNNING:
        return _tr("running now")
    if one.active is None and not one.is_on:
        return _tr("switched off")
    if one.next_at is None:
        return _tr("next when it is needed")
    if one.next_at <= now:
        return _tr("next now")
    at = one.next_at.astimezone()
    if one.cadence is Cadence.DAILY and one.active is None:
        return _tr("next tomorrow")
    return _tr("next {}").format(formatter.moment(at, now.astimezone().date()))


def _count(text: str, formatter: Formatter) -> str:
    return formatter.count(int(text)) if text.isdecimal() else text
