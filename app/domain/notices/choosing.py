"""Which way is told of what, and how much goes out at a time."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.notices.digests import is_released
from app.domain.notices.quiet import may_interrupt
from app.domain.notices.records import (
    SENDABLE,
    Channel,
    Digest,
    Kind,
    Matter,
    Message,
    MessageState,
    Priority,
    Reach,
    Rhythm,
    Rules,
)

SECOND_US = 1_000_000
HOUR_US = 3600 * SECOND_US
LONGEST_WAIT_US = HOUR_US
KEPT_US = 3 * 24 * HOUR_US  # what could not be sent for so long is given up
UNSURE = 3  # attempts that may have arrived, before it is left at that
LINES = 20  # of a letter
SIGNS = 1800  # of a letter: every service takes as many
QUEUE = 200  # messages that wait
HISTORY = 100  # messages that are over


@dataclass(frozen=True, slots=True)
class Letter:
    """What goes over a channel in one call."""

    channel: str
    messages: tuple[Message, ...]
    is_digest: bool = False


def reaches(reach: Reach, kind: Kind, priority: Priority) -> bool:
    """Tell whether a way is told of a kind at a weight."""
    return kind in SENDABLE and kind in reach.kinds and priority >= reach.least


def is_shown(rules: Rules, kind: Kind, priority: Priority) -> bool:
    """Tell whether the window lists it: what weighs most is never muted."""
    return kind not in rules.muted or priority is Priority.HIGH


def messages_of(
    matter: Matter, channels: Iterable[Channel], rules: Rules, first_id: int, now_us: int
) -> list[Message]:
    """Return what a new matter puts on its way, numbered from `first_id`."""
    is_collected = rules.digest.rhythm is not Rhythm.OFF and matter.priority is not Priority.HIGH
    state = MessageState.COLLECTED if is_collected else MessageState.WAITING
    wanted = [
        one for one in channels if one.is_on and reaches(one.reach, matter.kind, matter.priority)
    ]
    return [
        Message(
            first_id + place, one.name, matter.key, matter.kind, matter.priority, matter.text,
            matter.brief, state, now_us,
        )
        for place, one in enumerate(wanted)
    ]  # fmt: skip


def released(
    messages: Iterable[Message], digest: Digest, now_us: int, wall_of: Callable[[int], datetime]
) -> list[Message]:
    """Return what was collected and is to go now: it waits like any other from here on.

    `wall_of`: the local time of a moment.
    """
    is_digest = digest.rhythm is not Rhythm.OFF
    return [
        replace(one, state=MessageState.WAITING, is_digest=is_digest)
        for one in messages
        if one.state is MessageState.COLLECTED
        and is_released(digest, wall_of(one.made_us), wall_of(now_us))
    ]


def letters_due(
    messages: Sequence[Message],
    channels: Iterable[Channel],
    rules: Rules,
    now_us: int,
    wall: datetime,
    paused: Mapping[str, int],
) -> list[Letter]:
    """Return what is to be sent now: for a channel one letter, and one with its digest.

    `messages`: all that are kept. `wall`: the local time. `paused`: until when a channel is left
    alone after a failure, microseconds.
    """
    found: list[Letter] = []
    for channel in channels:
        own = [one for one in messages if one.channel == channel.name]
        if not channel.is_on or is_waiting(paused.get(channel.name, 0), now_us):
            continue
        room = channel.reach.an_hour - _sent_lately(own, now_us)
        ready = [
            one
            for one in own
            if one.state in (MessageState.WAITING, MessageState.SENDING)
            and may_interrupt(rules.quiet, one.priority, wall)
        ]
        for is_digest in (False, True):
            some = [one for one in ready if one.is_digest is is_digest]
            if some and room > 0:
                found.append(Letter(channel.name, _some(some, rules), is_digest))
                room -= 1
    return found


def is_waiting(until_us: int, now_us: int) -> bool:
    """Tell whether a pause lasts. One that is longer than any can be is of a clock set back."""
    return 0 < until_us - now_us <= LONGEST_WAIT_US


def is_hopeless(message: Message, now_us: int) -> bool:
    """Tell whether a message is not tried again."""
    return message.unsure >= UNSURE or now_us - message.made_us > KEPT_US


def superfluous(messages: Sequence[Message]) -> tuple[list[Message], list[Message]]:
    """Return the open messages that are too many, and those that are over and not kept.

    Of the open ones the lightest go first, and of these the oldest.
    """
    waiting = [one for one in messages if one.is_open]
    light = sorted(waiting, key=lambda one: (one.priority, one.id))
    over = sorted(
        (one for one in messages if not one.is_open), key=lambda one: (one.ended_us or 0, one.id)
    )
    return light[: max(len(waiting) - QUEUE, 0)], over[: max(len(over) - HISTORY, 0)]


def lines_of(texts: Iterable[str]) -> list[str]:
    """Return the lines of a letter: the same text once, with how often."""
    counts: dict[str, int] = {}
    for text in texts:
        counts[text] = counts.get(text, 0) + 1
    return [f"{text} (×{count})" if count > 1 else text for text, count in counts.items()]


def _some(messages: Sequence[Message], rules: Rules) -> tuple[Message, ...]:
    """Return as many as one letter holds, the gravest and oldest first; at least one."""
    chosen: list[Message] = []
    signs = 0
    for one in sorted(messages, key=lambda one: (-one.priority, one.id)):
        signs += len(one.text if rules.tells_details else one.brief) + 1
        if chosen and (len(chosen) == LINES or signs > SIGNS):
            break
        chosen.append(one)
    return tuple(chosen)


def _sent_lately(messages: Iterable[Message], now_us: int) -> int:
    """Return how many letters went out within the hour; those of one letter ended together."""
    times = {one.ended_us for one in messages if one.state is MessageState.SENT and one.ended_us}
    return sum(abs(now_us - at_us) < HOUR_US for at_us in times)
