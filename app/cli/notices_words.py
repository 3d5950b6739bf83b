"""Notices in words: what there is to know, for the list and for what is sent by the command."""

from collections.abc import Sequence

from app.cli import connections_words
from app.domain.notices.records import Channel, Kind, Matter, Priority, Reach, Rules
from app.domain.numbers import plain
from app.domain.sync.records import Status
from app.services.notifying.answers import ChannelLine
from app.services.notifying.watching import Sighting
from app.services.reports import Need
from app.services.sync.answers import ConnectionLine, QuestionLine

NEEDS = {
    "ambiguous_transfers": "a transfer could pair in two ways",
    "stale_price": "a price is old",
    "missing_price": "a price is missing",
    "missing_rate": "an exchange rate is missing",
    "low_coverage": "a history is incomplete",
    "unreconciled": "a balance does not match",
    "option_ended": "a contract has ended",
    "option_expiring": "a contract ends soon",
}
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def of_needs(needs: Sequence[Need]) -> list[Matter]:
    """Return what only the person can settle; keyed as the window keys it."""
    found = []
    for one in needs:
        said = NEEDS.get(one.code, one.code.replace("_", " "))
        kind = Kind.OPTION if one.code.startswith("option_") else Kind.NEED
        key = f"{kind}:{one.code}:{one.holding_id or one.subject}"
        text = f"{one.subject}: {said}" if one.subject else said
        found.append(Matter(key, kind, Priority.NORMAL, _whole(text), _whole(said)))
    return found


def of_connections(lines: Sequence[ConnectionLine]) -> list[Matter]:
    """Return the connections that only the person can mend."""
    return [
        Matter(
            f"{Kind.PROVIDER}:trouble:{one.connection.id}:{one.trouble}",
            Kind.PROVIDER,
            Priority.NORMAL,
            f"{one.connection.name}: {connections_words.trouble(one.trouble or '', one.reason)}.",
            "A connection needs you.",
        )
        for one in lines
        if one.connection.status == Status.NEEDS_ATTENTION
    ]


def of_questions(questions: Sequence[QuestionLine]) -> list[Matter]:
    """Return what is asked: of prices that are held back, and of connections."""
    asked: dict[int, list[QuestionLine]] = {}
    for one in questions:
        asked.setdefault(one.question.connection_id, []).append(one)
    found = []
    for own, few in asked.items():
        kind = Kind.PROVIDER if own else Kind.PRICE  # of no connection: prices and assets
        brief = "A connection asks something." if own else "A price is held back for a look."
        ids = ",".join(str(one.question.id) for one in few)
        name = few[0].connection_name or "Prices and assets"
        text = f"{name}: {len(few)} questions wait for an answer."
        found.append(Matter(f"{kind}:questions:{own}:{ids}", kind, Priority.NORMAL, text, brief))
    return found


def of_sightings(sightings: Sequence[Sighting]) -> list[Matter]:
    """Return what happened."""
    found = []
    for one in sightings:
        if one.kind is Kind.VAULT:
            text, brief = (
                f"{one.subject} has reached its target.",
                "A vault has reached its target.",
            )
        elif one.drop is not None:
            percent = plain((one.drop.fraction * 100).quantize(1))
            brief = "Net worth has fallen unusually."
            amount = plain(one.amount.quantize(1)) if one.amount is not None else "–"
            text = (
                f"Net worth has fallen by {percent} % since {one.drop.since}: "
                f"{amount} {one.currency}."
            )
        else:
            continue
        found.append(Matter(one.key, one.kind, Priority.NORMAL, text, brief))
    return found


def clock(minute: int) -> str:
    """Return a minute of the day: "22:00"."""
    return f"{minute // 60:02d}:{minute % 60:02d}"


def reach(one: Reach) -> str:
    """Return what a way is told of."""
    from app.domain.notices.records import SENDABLE

    kinds = "everything" if one.kinds == SENDABLE else ", ".join(sorted(one.kinds)) or "nothing"
    least = "" if one.least is Priority.LOW else f" from {one.least.name.lower()} on"
    return f"{kinds}{least}, at most {one.an_hour} letters an hour"


def rules(one: Rules) -> list[str]:
    """Return what the person wants, a line each."""
    quiet, digest = one.quiet, one.digest
    days = (
        "every day" if len(quiet.days) == 7 else ", ".join(DAYS[day] for day in sorted(quiet.days))
    )
    high = "what weighs most passes" if quiet.lets_high else "everything waits"
    hours = f"{clock(quiet.first)} to {clock(quiet.last)}, {days}; {high}" if quiet.is_on else "off"
    on = f" on {DAYS[digest.day]}" if digest.rhythm == "weekly" else ""
    collected = "off" if digest.rhythm == "off" else f"{digest.rhythm}{on} at {clock(digest.at)}"
    drop = f"from {one.drop_percent} % in a week" if one.drop_percent else "not watched"
    return [
        f"quiet hours: {hours}",
        f"digest: {collected}",
        f"names and amounts: {'leave' if one.tells_details else 'stay on'} this computer",
        f"drop of net worth: {drop}",
    ]


def channel(one: ChannelLine) -> str:
    """Return how a channel does."""
    if not one.channel.is_on:
        return "off"
    if one.standing.trouble is not None:
        return connections_words.trouble(one.standing.trouble, one.standing.reason)
    return "works" if one.standing.ok_us else "not used yet"


def suggested(kind_name: str, known: Sequence[Channel]) -> str:
    """Return a name that is not taken."""
    taken = {one.name for one in known}
    names = [kind_name, *(f"{kind_name} {number}" for number in range(2, 20))]
    return next(one for one in names if one not in taken)


def _whole(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
