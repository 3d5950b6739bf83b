"""`coffer notices`: lists what there is to know, sets channels up, and sends what is due."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace

from app.bootstrap import Coffer
from app.cli import connections_words
from app.cli import notices_words as words
from app.cli.notices_arguments import DAYS
from app.cli.output import Output, table
from app.cli.typed_fields import typed_fields
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.notices.records import (
    SENDABLE,
    Digest,
    Kind,
    Matter,
    Message,
    Priority,
    Quiet,
    Reach,
    Rhythm,
)
from app.domain.times import from_us
from app.ports.notices import ChannelFacts, Letter
from app.services.notifying.answers import ChannelLine

DONE, PARTLY = 0, 5
COMPLETE = (Kind.NEED, Kind.OPTION, Kind.VAULT, Kind.WORTH)  # of which the list is whole
PROOF = Letter("Coffer", "This is a test: notices of Coffer arrive here.")
Deed = Callable[[Coffer, Namespace, Output], int]


def notices(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """List unless another deed is named."""
    deeds: dict[str, Deed] = {
        "list": _list,
        "channels": _channels,
        "add": _add,
        "change": _change,
        "test": _test,
        "on": _switch,
        "off": _switch,
        "remove": _remove,
        "quiet": _quiet,
        "digest": _digest,
        "set": _set,
        "send": _send,
    }
    return deeds[arguments.deed or "list"](coffer, arguments, output)


def gather(coffer: Coffer) -> list[Matter]:
    """Return all that there is to know of the books now."""
    rules = coffer.notifying.rules()
    return [
        *words.of_needs(coffer.portfolio.overview().needs),
        *words.of_connections(coffer.connections.list()),
        *words.of_questions(coffer.connections.questions()),
        *words.of_sightings(coffer.watching.look(rules)),
    ]


def _list(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    limit = getattr(arguments, "limit", 20)
    if limit < 1:
        raise RefusedError("--limit is a number above zero")
    matters, waiting = gather(coffer), coffer.notifying.waiting()
    history = coffer.notifying.history(limit)
    lines = [f"{one.kind}: {one.text}" for one in matters] or ["There is nothing to know."]
    if waiting:
        lines += ["", f"{len(waiting)} wait to be sent"]
    rows = [
        [connections_words.minute(one.ended_us), one.channel, one.kind, one.state, one.brief]
        for one in history
    ]
    if rows:
        lines += ["", *table(["at (UTC)", "channel", "kind", "state", "text"], rows, left=5)]
    output.answer(
        {
            "notices": [_matter_data(one) for one in matters],
            "waiting": [_message_data(one) for one in waiting],
            "history": [_message_data(one) for one in history],
        },
        lines,
    )
    return DONE


def _channels(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    del arguments
    found, facts = coffer.notifying.channels(), coffer.notifying.facts()
    rules = coffer.notifying.rules()
    lines = [
        f"{one.channel.name} ({one.facts.name if one.facts else one.channel.kind}): "
        f"{words.channel(one)}; {words.reach(one.channel.reach)}; {one.waiting} waiting"
        for one in found
    ]
    lines = lines or ["There are no channels yet."]
    lines += ["", *words.rules(rules), "", "kinds of channels:"]
    for kind in facts:
        lines.append(f"{kind.id}: {kind.name}. {kind.about}")
        lines += [f"  {one.key}: {one.label} {one.help}".rstrip() for one in kind.fields]
    output.answer(
        {
            "channels": [_line_data(one) for one in found],
            "kinds": [_facts_data(one) for one in facts],
            "quiet": {
                "on": rules.quiet.is_on,
                "from": words.clock(rules.quiet.first),
                "to": words.clock(rules.quiet.last),
                "days": [DAYS[day] for day in sorted(rules.quiet.days)],
                "high_passes": rules.quiet.lets_high,
            },
            "digest": {
                "rhythm": rules.digest.rhythm,
                "at": words.clock(rules.digest.at),
                "day": DAYS[rules.digest.day],
            },
            "details": rules.tells_details,
            "drop_percent": rules.drop_percent,
        },
        lines,
    )
    return DONE


def _add(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    facts = _facts(coffer, arguments.kind)
    fields = typed_fields(facts.name, facts.fields, arguments, {})
    known = [one.channel for one in coffer.notifying.channels()]
    name = arguments.name or words.suggested(facts.name, known)
    proof = None if arguments.no_test else PROOF
    reach = _reach(arguments, Reach())
    # What is open already is no news: else a new channel would begin with all of it.
    coffer.notifying.take(gather(coffer), COMPLETE)
    coffer.notifying.add(name, facts.id, fields, reach, proof=proof)
    said = f"{name} is set up" + ("." if arguments.no_test else "; a test was sent.")
    output.done({"name": name, "kind": facts.id}, said)
    return DONE


def _change(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    line = _line(coffer, arguments.channel)
    reach = _reach(arguments, line.channel.reach)
    if arguments.field or arguments.secrets:
        facts = _facts(coffer, line.channel.kind)
        known = {
            **line.channel.options,
            **{one.key: "kept" for one in facts.fields if one.is_secret},
        }
        given = typed_fields(facts.name, facts.fields, arguments, known)
        fields = {
            key: "" if text == "kept" and known.get(key) == "kept" else text
            for key, text in given.items()
        }
        proof = None if arguments.no_test else PROOF
        coffer.notifying.refill(line.channel.name, fields, proof=proof)
    coffer.notifying.change(line.channel.name, reach=reach)
    output.done({"name": line.channel.name}, f"{line.channel.name}: {words.reach(reach)}.")
    return DONE


def _test(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    line = _line(coffer, arguments.channel)
    coffer.notifying.test(line.channel.name, PROOF)
    output.done({"name": line.channel.name}, f"A test was sent over {line.channel.name}.")
    return DONE


def _switch(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    line = _line(coffer, arguments.channel)
    coffer.notifying.change(line.channel.name, is_on=arguments.deed == "on")
    output.done({"name": line.channel.name}, f"{line.channel.name} is {arguments.deed}.")
    return DONE


def _remove(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    line = _line(coffer, arguments.channel)
    coffer.notifying.remove(line.channel.name)
    output.done({"name": line.channel.name}, f"{line.channel.name} and its secrets are forgotten.")
    return DONE


def _quiet(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    rules = coffer.notifying.rules()
    quiet: Quiet = rules.quiet
    if arguments.hours == "off":
        quiet = replace(quiet, is_on=False)
    elif arguments.hours:
        first, is_span, last = arguments.hours.partition("-")
        if not is_span:
            raise RefusedError("hours are FROM-TO, such as 22:00-07:00", "or off")
        quiet = replace(quiet, is_on=True, first=_minute(first), last=_minute(last))
    if arguments.days:
        quiet = replace(quiet, days=frozenset(_day(one) for one in arguments.days.split(",")))
    if arguments.high:
        quiet = replace(quiet, lets_high=arguments.high == "pass")
    rules = replace(rules, quiet=quiet)
    coffer.notifying.set_rules(rules)
    output.done({"quiet": quiet.is_on}, words.rules(rules)[0])
    return DONE


def _digest(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    rules = coffer.notifying.rules()
    digest: Digest = rules.digest
    if arguments.rhythm:
        digest = replace(digest, rhythm=Rhythm(arguments.rhythm))
    if arguments.at:
        digest = replace(digest, at=_minute(arguments.at))
    if arguments.day:
        digest = replace(digest, day=DAYS.index(arguments.day))
    rules = replace(rules, digest=digest)
    coffer.notifying.set_rules(rules)
    output.done({"digest": digest.rhythm}, words.rules(rules)[1])
    return DONE


def _set(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    rules = coffer.notifying.rules()
    if arguments.details:
        rules = replace(rules, tells_details=arguments.details == "yes")
    if arguments.drop is not None:
        rules = replace(rules, drop_percent=arguments.drop)
    coffer.notifying.set_rules(rules)
    data = {"details": rules.tells_details, "drop_percent": rules.drop_percent}
    output.answer(data, words.rules(rules)[2:])
    return DONE


def _send(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    del arguments
    coffer.notifying.take(gather(coffer), COMPLETE)
    before = {one.id for one in coffer.notifying.history()}
    if coffer.notifying.is_due():
        coffer.jobs.queue("notices")
        if coffer.jobs.work(only="notices").is_elsewhere:
            raise RefusedError(
                "another Coffer does the background work of these books now",
                "it sends what is due, too",
            )
    sent = [one for one in coffer.notifying.history() if one.id not in before]
    lines = coffer.notifying.channels()
    waiting = sum(one.waiting for one in lines)
    output.answer(
        {"sent": [_message_data(one) for one in sent], "waiting": waiting},
        [f"{len(sent)} sent, {waiting} waiting."],
    )
    bad = [one for one in lines if one.channel.is_on and one.standing.trouble is not None]
    for one in bad:
        output.problem(f"{one.channel.name}: {words.channel(one)}")
    return PARTLY if bad else DONE


# What is typed


def _facts(coffer: Coffer, kind: str) -> ChannelFacts:
    for one in coffer.notifying.facts():
        if one.id == kind:
            return one
    raise UnknownNameError("kind of channel", kind)


def _line(coffer: Coffer, name: str) -> ChannelLine:
    for one in coffer.notifying.channels():
        if one.channel.name == name:
            return one
    raise UnknownNameError("channel", name)


def _reach(arguments: Namespace, known: Reach) -> Reach:
    found = known
    if arguments.kinds is not None:
        names = [one.strip() for one in arguments.kinds.split(",") if one.strip()]
        for one in names:
            if one not in SENDABLE:
                raise RefusedError(f"no kind {one!r}", f"use {', '.join(sorted(SENDABLE))}")
        found = replace(found, kinds=frozenset(Kind(one) for one in names))
    if arguments.least:
        found = replace(found, least=Priority[arguments.least.upper()])
    if arguments.an_hour is not None:
        found = replace(found, an_hour=arguments.an_hour)
    return found


def _minute(text: str) -> int:
    hour, is_time, minute = text.strip().partition(":")
    if not is_time or not (hour.isdecimal() and minute.isdecimal()):
        raise RefusedError(f"{text!r} is no time of the day", "write it as 07:30")
    found = int(hour) * 60 + int(minute)
    if int(minute) > 59 or found >= 24 * 60:
        raise RefusedError(f"{text!r} is no time of the day", "write it as 07:30")
    return found


def _day(text: str) -> int:
    if text.strip() not in DAYS:
        raise RefusedError(f"no day {text!r}", f"use {', '.join(DAYS)}")
    return DAYS.index(text.strip())


# As data


def _matter_data(one: Matter) -> dict[str, object]:
    return {"kind": one.kind, "priority": one.priority.name.lower(), "text": one.text}


def _message_data(one: Message) -> dict[str, object]:
    return {
        "channel": one.channel,
        "kind": one.kind,
        "state": one.state,
        "text": one.brief,
        "made_at": from_us(one.made_us),
        "ended_at": None if one.ended_us is None else from_us(one.ended_us),
        "attempts": one.attempts,
        "error": one.error or None,
    }


def _line_data(one: ChannelLine) -> dict[str, object]:
    return {
        "name": one.channel.name,
        "kind": one.channel.kind,
        "on": one.channel.is_on,
        "kinds": sorted(one.channel.reach.kinds),
        "least": one.channel.reach.least.name.lower(),
        "an_hour": one.channel.reach.an_hour,
        "waiting": one.waiting,
        "trouble": one.standing.trouble,
        "reason": one.standing.reason or None,
        "last_ok_at": None if one.standing.ok_us is None else from_us(one.standing.ok_us),
    }


def _facts_data(one: ChannelFacts) -> dict[str, object]:
    return {
        "id": one.id,
        "name": one.name,
        "fields": [
            {"key": field.key, "label": field.label, "secret": field.is_secret}
            for field in one.fields
        ],
    }
