"""What is kept of notices: rules and channels as settings, messages as rows beside them."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from typing import Any

from app.domain.notices.records import (
    SENDABLE,
    Channel,
    Digest,
    Kind,
    Message,
    MessageState,
    Priority,
    Quiet,
    Reach,
    Rhythm,
    Rules,
)
from app.domain.sync.trouble import Trouble
from app.ports.storage import Settings, UnitOfWork
from app.services.notifying.answers import Standing

RULES, CHANNELS = "notices", "notice_channels"  # settings
MESSAGES, TOLD, STATE = "notice", "notice-told", "notice-state"  # kinds of derived rows
MOST_TOLD = 2000  # matters that are remembered as told


# Settings


def read_rules(settings: Settings) -> Rules:
    """Return what the person wants; what cannot be read is as delivered."""
    found = _object(settings.get(RULES))
    plain = Rules()
    quiet, digest = found.get("quiet", {}), found.get("digest", {})
    try:
        return Rules(
            frozenset(Kind(one) for one in found.get("muted", ())),
            _reach(found["desktop"]) if "desktop" in found else plain.desktop,
            Quiet(**{**quiet, "days": frozenset(quiet["days"])}) if quiet else plain.quiet,
            Digest(Rhythm(digest["rhythm"]), digest["at"], digest["day"]) if digest else Digest(),
            bool(found.get("tells_details", False)),
            int(found.get("drop_percent", 0)),
        )
    except (ValueError, TypeError, KeyError):
        return plain


def rules_text(rules: Rules) -> str:
    """Return rules as the setting holds them."""
    return _text(
        {
            "muted": sorted(rules.muted),
            "desktop": _reach_data(rules.desktop),
            "quiet": {**asdict(rules.quiet), "days": sorted(rules.quiet.days)},
            "digest": asdict(rules.digest),
            "tells_details": rules.tells_details,
            "drop_percent": rules.drop_percent,
        }
    )


def read_channels(settings: Settings) -> list[Channel]:
    """Return the channels in the order in which they were made."""
    try:
        rows = json.loads(settings.get(CHANNELS) or "[]")
        return [
            Channel(one["name"], one["kind"], one["options"], _reach(one["reach"]), one["is_on"])
            for one in rows
        ]
    except (ValueError, TypeError, KeyError):
        return []


def channels_text(channels: Iterable[Channel]) -> str:
    """Return channels as the setting holds them."""
    return _text(
        [
            {
                "name": one.name,
                "kind": one.kind,
                "options": dict(one.options),
                "reach": _reach_data(one.reach),
                "is_on": one.is_on,
            }
            for one in channels
        ]
    )


def _reach(data: Mapping[str, Any]) -> Reach:
    off = {Kind(one) for one in data.get("off", ()) if one in set(Kind)}
    return Reach(SENDABLE - off, Priority(data["least"]), int(data["an_hour"]))


def _reach_data(reach: Reach) -> dict[str, Any]:
    # What is off is kept: a kind that a later version adds is on.
    off = sorted(SENDABLE - reach.kinds)
    return {"off": off, "least": int(reach.least), "an_hour": reach.an_hour}


# Messages


def read_messages(unit: UnitOfWork) -> list[Message]:
    """Return all messages that are kept, in the order in which they were made."""
    rows = unit.derived.load(MESSAGES)
    return [_message(rows[key]) for key in sorted(rows)]


def store_messages(unit: UnitOfWork, messages: Iterable[Message]) -> None:
    """Keep messages, in place of what was kept of them."""
    rows = {_key(one): _text(asdict(one)) for one in messages}
    if rows:
        unit.derived.store(MESSAGES, rows)


def drop_messages(unit: UnitOfWork, messages: Iterable[Message]) -> None:
    """Let go of messages."""
    keys = [_key(one) for one in messages]
    if keys:
        unit.derived.drop(MESSAGES, keys)


def _key(message: Message) -> str:
    return f"{message.id:012d}"


def _message(text: str) -> Message:
    found = Message(**json.loads(text))
    return replace(
        found,
        kind=Kind(found.kind),
        priority=Priority(found.priority),
        state=MessageState(found.state),
    )


# What was told, and how channels do


def read_told(unit: UnitOfWork) -> dict[str, int]:
    """Return the matters that are open and were told, with when."""
    return {key: int(text) for key, text in unit.derived.load(TOLD).items()}


def store_told(unit: UnitOfWork, told: Mapping[str, int], gone: Iterable[str]) -> None:
    """Note what was told, and let go of what is settled."""
    keys = list(gone)
    if keys:
        unit.derived.drop(TOLD, keys)
    if told:
        unit.derived.store(TOLD, {key: str(at_us) for key, at_us in told.items()})


def read_standings(unit: UnitOfWork) -> dict[str, Standing]:
    """Return how channels do, by their names."""
    found: dict[str, Standing] = {}
    for name, text in unit.derived.load(STATE).items():
        one = Standing(**json.loads(text))
        found[name] = replace(one, trouble=Trouble(one.trouble) if one.trouble else None)
    return found


def store_standing(unit: UnitOfWork, name: str, standing: Standing) -> None:
    """Keep how a channel does."""
    unit.derived.store(STATE, {name: _text(asdict(standing))})


def drop_standing(unit: UnitOfWork, name: str) -> None:
    """Forget how a channel did."""
    unit.derived.drop(STATE, [name])


def _object(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
