"""The fields of a connection: secrets sealed apart from what anybody may read.

With the secrets is sealed for what they were given: the provider and the fields that are no
secrets, such as the server's address. Who can write the tables and no more, as whoever runs a
database server, cannot have them sent elsewhere.
"""

import hashlib
import json
from collections.abc import Mapping

from app.domain.errors import RefusedError, SealBrokenError
from app.domain.sync.records import Connection
from app.domain.sync.trouble import ProviderError, Trouble
from app.machine.web_addresses import key_parts
from app.ports.providers import Facts
from app.ports.storage import UnitOfWork

FAMILY = "connection:"
GIVEN_FOR = "#given for"  # among the sealed fields; no field of a form is called so


def secret_name(connection_id: int) -> str:
    """Return the name under which the secrets of a connection are sealed."""
    return f"{FAMILY}{connection_id}"


def split(facts: Facts, fields: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """Return what may be read, and what is secret: also what the form does not name.

    A sign-in in the browser adds fields of its own, such as a token. The address of a person's own
    server is secret where it may hold a key.
    """
    plain = {
        one.key
        for one in facts.fields
        if not one.is_secret and not (one.is_server and key_parts(fields.get(one.key, "")))
    }
    options = {key: text for key, text in fields.items() if key in plain and text}
    secrets = {key: text for key, text in fields.items() if key not in plain and text}
    return options, secrets


def store(
    unit: UnitOfWork,
    facts: Facts,
    connection_id: int,
    secrets: Mapping[str, str],
    options: Mapping[str, str],
) -> None:
    """Seal the secrets of a connection, in place of those that there were.

    Raises:
        ProviderError: NO_SECRETS: the books have no keys.
    """
    if not secrets:
        unit.secrets.remove(secret_name(connection_id))
        return
    content = {**secrets, GIVEN_FOR: _purpose(facts.id, options)}
    try:
        unit.secrets.put(secret_name(connection_id), json.dumps(content).encode())
    except RefusedError as error:
        raise no_secrets(facts, str(error)) from error


def load(unit: UnitOfWork, facts: Facts, connection: Connection) -> dict[str, str]:
    """Return all fields of a connection.

    Raises:
        ProviderError: NO_SECRETS: they cannot be opened, or what is needed is not there; or they
            were given for another provider or server.
    """
    fields = options_of(connection)
    try:
        sealed = unit.secrets.get(secret_name(connection.id))
    except (RefusedError, SealBrokenError) as error:
        raise no_secrets(facts, str(error)) from error
    if sealed is not None:
        secrets: dict[str, str] = json.loads(sealed)
        if secrets.pop(GIVEN_FOR, "") != _purpose(connection.provider, fields):
            raise no_secrets(facts, "its credentials were given for something else")
        fields |= secrets
    elif any(one.is_secret and not one.is_optional for one in facts.fields):
        raise no_secrets(facts, "its credentials are not there any more")
    return fields


def require_room(unit: UnitOfWork, facts: Facts, secrets: Mapping[str, str]) -> None:
    """Make sure, in a writing unit that is rolled back, that secrets could be kept.

    Raises:
        ProviderError: NO_SECRETS
    """
    if secrets:
        store(unit, facts, 0, {"probe": "1"}, {})


def no_secrets(facts: Facts, reason: str) -> ProviderError:
    return ProviderError(Trouble.NO_SECRETS, facts.name, reason)


def options_of(connection: Connection) -> dict[str, str]:
    """Return the fields of a connection that are no secrets."""
    found: dict[str, str] = json.loads(connection.options or "{}")
    return found


def _purpose(provider_id: str, options: Mapping[str, str]) -> str:
    text = json.dumps([provider_id, dict(options)], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()
