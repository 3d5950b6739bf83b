"""The fields of a channel: secrets sealed apart from what anybody may read.

With the secrets is sealed to where they go: the kind and the other fields, as of connections.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace

from app.domain.errors import RefusedError, SealBrokenError, UnknownNameError
from app.domain.notices.records import Channel, Matter
from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.notices import ChannelFacts, ChannelKind, ChannelKinds
from app.ports.storage import UnitOfWork

FAMILY = "channel:"
GIVEN_FOR = "#given for"  # among the sealed fields; no field of a form is called so
LONGEST_NAME = 40
LONGEST_FIELD = 2000
LONGEST_TEXT = 300  # signs of one line of a letter


def secret_name(name: str) -> str:
    """Return the name under which the secrets of a channel are sealed."""
    return f"{FAMILY}{name}"


def checked_name(name: str) -> str:
    """Return a name on one line, without spaces around it.

    Raises:
        RefusedError
    """
    name = " ".join(name.split())
    if not 1 <= len(name) <= LONGEST_NAME or not name.isprintable():
        raise RefusedError(f"a channel has a name of 1 to {LONGEST_NAME} signs")
    return name


def kind_of(kinds: ChannelKinds, kind: str) -> ChannelKind:
    """Return a kind of channels.

    Raises:
        UnknownNameError: it is not installed.
    """
    found = kinds.find(kind)
    if found is None:
        raise UnknownNameError("kind of channel", kind)
    return found


def checked_fields(facts: ChannelFacts, fields: Mapping[str, str]) -> dict[str, str]:
    """Return the fields of a form with its defaults, none of them empty.

    Raises:
        RefusedError: one is missing, too long, not among its choices, or not of the form.
    """
    own = {one.key: one for one in facts.fields}
    for key in fields:
        if key not in own:
            raise RefusedError(f"{facts.name} has no field {key!r}", f"it has {', '.join(own)}")
    found: dict[str, str] = {}
    for one in facts.fields:
        text = fields.get(one.key, "").strip() or one.default
        if not text and not one.is_optional:
            raise RefusedError(f"{one.label} is missing")
        if len(text) > LONGEST_FIELD or not text.isprintable():
            raise RefusedError(f"{one.label} cannot be that")
        if text and one.choices and text not in {value for value, _ in one.choices}:
            values = ", ".join(value for value, _ in one.choices)
            raise RefusedError(f"{one.label} is one of {values}")
        if text:
            found[one.key] = text
    return found


def split(facts: ChannelFacts, fields: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """Return what may be read, and what is secret."""
    secret = {one.key for one in facts.fields if one.is_secret}
    options = {key: text for key, text in fields.items() if key not in secret}
    return options, {key: text for key, text in fields.items() if key in secret}


def store(
    unit: UnitOfWork,
    facts: ChannelFacts,
    name: str,
    secrets: Mapping[str, str],
    options: Mapping[str, str],
) -> None:
    """Seal the secrets of a channel, in place of those that there were.

    Raises:
        ProviderError: NO_SECRETS: the books have no keys.
    """
    if not secrets:
        unit.secrets.remove(secret_name(name))
        return
    content = {**secrets, GIVEN_FOR: _purpose(facts.id, options)}
    try:
        unit.secrets.put(secret_name(name), json.dumps(content).encode())
    except RefusedError as error:
        raise ProviderError(Trouble.NO_SECRETS, facts.name, str(error)) from error


def load(unit: UnitOfWork, facts: ChannelFacts, channel: Channel) -> dict[str, str]:
    """Return all fields of a channel.

    Raises:
        ProviderError: NO_SECRETS: they cannot be opened, or what is needed is not there; or they
            were given for another server.
    """
    fields = dict(channel.options)
    try:
        sealed = unit.secrets.get(secret_name(channel.name))
    except (RefusedError, SealBrokenError) as error:
        raise ProviderError(Trouble.NO_SECRETS, facts.name, str(error)) from error
    if sealed is not None:
        secrets: dict[str, str] = json.loads(sealed)
        if secrets.pop(GIVEN_FOR, "") != _purpose(channel.kind, fields):
            reason = "its secrets were given for something else"
            raise ProviderError(Trouble.NO_SECRETS, facts.name, reason)
        return fields | secrets
    if any(one.is_secret and not one.is_optional for one in facts.fields):
        raise ProviderError(Trouble.NO_SECRETS, facts.name, "its secrets are not there any more")
    return fields


def _purpose(kind: str, options: Mapping[str, str]) -> str:
    text = json.dumps([kind, dict(options)], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def cut(matter: Matter) -> Matter:
    """Return a matter with texts of one line, as long as a line of a letter may be."""
    return replace(matter, text=_line(matter.text), brief=_line(matter.brief))


def _line(text: str) -> str:
    kept = "".join(sign if sign.isprintable() else " " for sign in text)
    kept = " ".join(kept.split())
    return kept if len(kept) <= LONGEST_TEXT else kept[: LONGEST_TEXT - 1] + "…"
