"""`coffer jobs`: lists background work, does what is due in the foreground, changes what waits."""

from argparse import Namespace
from collections.abc import Callable, Sequence
from datetime import datetime

from app.bootstrap import Coffer
from app.cli.output import Output, table
from app.domain.errors import RefusedError
from app.domain.jobs.due import Cadence
from app.domain.jobs.records import Job, JobStatus
from app.domain.times import from_us, iso
from app.services.jobs import JobService, KindLine, WorkReport

DONE, FAILED, PARTLY = 0, 1, 5
Deed = Callable[[JobService, Namespace, Output], int]


def jobs(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """List, run, cancel, retry, show; switch a kind on or off."""
    deeds: dict[str, Deed] = {
        "list": _list,
        "run": _run,
        "cancel": _cancel,
        "retry": _retry,
        "show": _show,
        "on": _switch,
        "off": _switch,
    }
    return deeds[arguments.deed](coffer.jobs, arguments, output)


def _list(service: JobService, arguments: Namespace, output: Output) -> int:
    if arguments.limit < 1:
        raise RefusedError("--limit is a number above zero")
    found = service.report(arguments.limit)
    lines = [
        *table(
            ["kind", "when", "last", "result", "next"],
            [_kind_row(one) for one in found.kinds],
            left=5,
        ),
        "",
        *table(
            ["no.", "kind", "state", "since", "tries", "result"],
            [_job_row(one) for one in found.jobs],
            left=6,
        ),
    ]
    if found.runner:
        lines.append(f"being done now on {found.runner}")
    output.answer(
        {
            "kinds": [_kind_data(one) for one in found.kinds],
            "jobs": [_job_data(one) for one in found.jobs],
            "runner": found.runner or None,
        },
        lines,
    )
    return DONE


def _run(service: JobService, arguments: Namespace, output: Output) -> int:
    kind = arguments.what
    if kind:
        service.queue(kind)
    report = service.work(only=kind)
    if report.is_elsewhere:
        raise RefusedError(
            "another Coffer does the background work of these books now",
            "it does what is queued, too; coffer jobs tells how far it is",
        )
    bad = [one for one in report.ended if one.error]
    data = {"jobs": [_job_data(one) for one in report.ended]}
    if output.as_json or report.ended:
        output.answer(data, [_told(one) for one in report.ended])
    else:
        output.done(data, "Nothing is due.")
    for one in bad:
        output.problem(f"{one.kind}: {one.error}")
    if report.bugs:
        raise report.bugs[0]
    return _code(report, bad)


def _code(report: WorkReport, bad: Sequence[Job]) -> int:
    if not bad:
        return DONE
    return FAILED if len(bad) == len(report.ended) else PARTLY


def _cancel(service: JobService, arguments: Namespace, output: Output) -> int:
    job = service.cancel(_number(arguments.what))
    said = (
        f"Job {job.id} stops at its next step."
        if job.status == JobStatus.RUNNING
        else f"Job {job.id} is cancelled."
    )
    output.done(_job_data(job), said)
    return DONE


def _retry(service: JobService, arguments: Namespace, output: Output) -> int:
    job = service.retry(_number(arguments.what))
    output.done(_job_data(job), f"Job {job.id} waits; coffer jobs run does it now.")
    return DONE


def _show(service: JobService, arguments: Namespace, output: Output) -> int:
    job = service.find(_number(arguments.what))
    data = _job_data(job)
    lines = [
        f"{name.replace('_', ' ')}: {iso(value) if isinstance(value, datetime) else value}"
        for name, value in data.items()
        if value not in (None, "")
    ]
    output.answer(data, lines)
    return DONE


def _switch(service: JobService, arguments: Namespace, output: Output) -> int:
    if not arguments.what:
        raise RefusedError("name the kind", "coffer jobs lists them")
    is_on = arguments.deed == "on"
    service.switch(arguments.what, is_on=is_on)
    said = "is done by itself from now on" if is_on else "is not done by itself any more"
    output.done({"kind": arguments.what, "on": is_on}, f"{arguments.what} {said}.")
    return DONE


def _kind_row(one: KindLine) -> list[str]:
    when = "daily" if one.cadence is Cadence.DAILY else "when needed"
    return [
        one.name,
        when if one.is_on else "off",
        _minute(one.last.finished_us) if one.last else "–",
        _result(one.last) if one.last else "–",
        _next(one),
    ]


def _next(one: KindLine) -> str:
    if one.active is not None and one.active.status == JobStatus.RUNNING:
        return "now"
    return "–" if one.next_at is None else iso(one.next_at)[:16].replace("T", " ")


def _job_row(one: Job) -> list[str]:
    state = str(one.status)
    if one.status == JobStatus.RUNNING and one.total:
        state += f" {one.done}/{one.total}"
    since = one.finished_us or one.started_us or one.created_us
    return [str(one.id), one.kind, state, _minute(since), str(one.attempts), _result(one)]


def _result(one: Job) -> str:
    if one.error:
        return f"{one.status}: {one.error}" if one.status != JobStatus.QUEUED else one.error
    return said(one.message) or str(one.status)


def said(message: str) -> str:
    """Return what a job did, in words."""
    code, _, rest = message.partition(" ")
    if code == "prices":
        stale, missing, names = [*rest.split(" ", 2), "", ""][:3]
        return f"{stale} stale prices, {missing} missing: {names}"
    if code == "notices":
        sent, _, waiting = rest.partition(" ")
        return f"{sent} notices sent, {waiting} waiting"
    words = {
        "nothing": "nothing was due",
        "reached": "a target is reached",
        "posted": f"{rest} posted",
        "orders": f"{rest} messages of orders",
        "days": f"{rest} days added to the figures",
        "backup": f"made {rest}",
        "restored": f"restored {rest}, equal to the last digit",
        "newest": "this is the newest version",
        "version": f"there is version {rest}",
        "unreached": "the server could not be asked",
    }
    return words.get(code, message)


def _told(one: Job) -> str:
    if one.error:
        then = "; it is tried again later" if one.status == JobStatus.QUEUED else ""
        return f"{one.kind}: failed{then}"
    return f"{one.kind}: {said(one.message) or one.status}"


def _kind_data(one: KindLine) -> dict[str, object]:
    return {
        "kind": one.name,
        "cadence": one.cadence,
        "on": one.is_on,
        "last": _job_data(one.last) if one.last else None,
        "active": _job_data(one.active) if one.active else None,
        "next_at": one.next_at,
    }


def _job_data(one: Job) -> dict[str, object]:
    return {
        "id": one.id,
        "kind": one.kind,
        "key": one.key,
        "status": str(one.status),
        "due_at": _time(one.due_us),
        "created_at": _time(one.created_us),
        "started_at": _time(one.started_us),
        "beat_at": _time(one.beat_us),
        "finished_at": _time(one.finished_us),
        "attempts": one.attempts,
        "done": one.done,
        "total": one.total,
        "step": one.step,
        "message": one.message,
        "error": one.error,
        "cancel_wanted": one.is_cancel_wanted,
    }


def _time(value: int | None) -> datetime | None:
    return None if value is None else from_us(value)


def _minute(value: int | None) -> str:
    return "–" if value is None else iso(from_us(value))[:16].replace("T", " ")


def _number(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or len(text) > 18:
        raise RefusedError(f"{text!r} is no job's number", "coffer jobs lists them")
    return int(text)
