"""What must hold of a connection before it is stored."""

import itertools
import json
from collections.abc import Mapping, Sequence

from app.domain.accounts import Account
from app.domain.errors import RefusedError
from app.domain.ids import AccountId
from app.domain.sync.records import ConnectedAccount, Connection, Status
from app.ports.providers import Checked, Facts, RemoteAccount
from app.ports.storage import UnitOfWork
from app.services.sync.accounts import free_name
from app.services.sync.answers import Proposal
from app.services.sync.reading import Reading

LEAST_MINUTES = 5
MOST_MINUTES = 31 * 24 * 60


def given_fields(facts: Facts, fields: Mapping[str, str]) -> dict[str, str]:
    """Return the fields with their defaults, without spaces around them.

    Raises:
        RefusedError: one is missing, or none of its choices.
    """
    found = {key: text.strip() for key, text in fields.items()}
    for one in facts.fields:
        text = found.get(one.key) or one.default
        found[one.key] = text
        if not text and not one.is_optional:
            raise RefusedError(f"{one.label} is missing")
        if text and one.choices and text not in {value for value, _ in one.choices}:
            raise RefusedError(f"{one.label} cannot be {text[:40]!r}")
    return found


def proposals_of(
    reading: Reading, facts: Facts, remote: Sequence[RemoteAccount]
) -> tuple[Proposal, ...]:
    """Return for each remote account which account of the books would follow it."""
    found: list[Proposal] = []
    taken: list[Account] = []
    names = {one.name for one in reading.unit.catalogue.accounts()}
    for one in remote:
        likely = reading.likely(one, facts.name, taken)
        if likely is not None:
            taken.append(likely)
        called = free_name(names, one, facts)
        if likely is None:
            names.add(called)
        found.append(
            Proposal(one, likely.id if likely else None, likely.name if likely else "", called)
        )
    return tuple(found)


def check_account(
    unit: UnitOfWork, connection: Connection, remote_id: str, account_id: AccountId | None
) -> None:
    """Make sure that an account of the books can follow a remote one.

    Two accounts of one provider in one account of the books could share external ids.
    """
    if account_id is None:
        return
    account = next((one for one in unit.catalogue.accounts() if one.id == account_id), None)
    if account is None:
        raise RefusedError(f"there is no account {account_id}")
    if account.closed_on is not None:
        raise RefusedError(f"{account.name} is closed", "reopen it first")
    others = {one.id: one for one in unit.records(Connection).where(provider=connection.provider)}
    for one in unit.records(ConnectedAccount).where(account_id=account_id):
        other = others.get(one.connection_id)
        is_same = (one.connection_id, one.remote_id) == (connection.id, remote_id)
        if is_same or other is None or not one.is_followed:
            continue
        if one.remote_id != remote_id and other.status != Status.DISCONNECTED:
            raise RefusedError(f"{account.name} follows {one.name} of {other.name} already")
        if other.id != connection.id and other.status == Status.ACTIVE:
            raise RefusedError(f"{account.name} is kept up by {other.name} already")


def checked_name(unit: UnitOfWork, name: str) -> str:
    """Return a name as it is stored.

    Raises:
        RefusedError: there is none, or it is taken.
    """
    own = name.strip()
    if not own:
        raise RefusedError("a connection needs a name")
    if unit.records(Connection).where(name=own):
        raise RefusedError(f"there is already a connection named {own!r}")
    return own


def free_connection_name(name: str, taken: set[str]) -> str:
    """Return a name that no connection has."""
    if name not in taken:
        return name
    return next(f"{name} {n}" for n in itertools.count(2) if f"{name} {n}" not in taken)


def checked_minutes(minutes: int) -> int:
    """Return how often a connection runs.

    Raises:
        RefusedError: too often, or too seldom.
    """
    if minutes and not LEAST_MINUTES <= minutes <= MOST_MINUTES:
        raise RefusedError(f"every {minutes} minutes cannot be chosen", "5 minutes to 31 days")
    return minutes


def permissions_of(checked: Checked) -> str:
    """Return what a key may do, as it is stored."""
    return " ".join(sorted(one.value for one in checked.permissions))


def json_of(options: Mapping[str, str]) -> str:
    """Return options as they are stored."""
    return json.dumps(dict(options), ensure_ascii=False, sort_keys=True)
