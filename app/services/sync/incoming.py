"""What comes in with an archive and would call somebody: it rests until the person says so.

Anybody may have written an archive. Connections come in disconnected and channels of notices
switched off, so that nothing that it names is called before the person connected it here; and what
these books had sealed for a connection or a channel of the same name is not for those.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from app.domain.errors import RefusedError
from app.domain.sync.records import Connection, Status
from app.ports.archive import Value
from app.ports.storage import UnitOfWork
from app.services.notifying.channels import FAMILY as CHANNELS_SEALED
from app.services.notifying.keeping import CHANNELS
from app.services.sync import codec
from app.services.sync.credentials import FAMILY as CONNECTIONS_SEALED

Row = dict[str, Value]
_AT_REST: Mapping[str, Value] = {
    "status": Status.DISCONNECTED.value,
    "cause": "",
    "reason": "",
    "next_us": None,
    "wait_until_us": None,
    "failures": 0,
}


def at_rest(table: str, row: Row) -> Row:
    """Return a row of an archive as it comes in.

    Raises:
        RefusedError: it holds what cannot be read as what it should be.
    """
    change = _CHANGES.get(table)
    return row if change is None else change(row)


def drop_sealed(unit: UnitOfWork) -> None:
    """Take out what these books had sealed for connections and channels that are gone now."""
    for name in unit.secrets.names():
        if name.startswith((CONNECTIONS_SEALED, CHANNELS_SEALED)):
            unit.secrets.remove(name)


def pause_all(unit: UnitOfWork) -> int:
    """Pause what runs by itself, in books that may be a second copy; return how many that were."""
    active = unit.records(Connection).where(status=Status.ACTIVE.value)
    for one in active:
        unit.records(Connection).put(replace(one, status=Status.PAUSED.value, next_us=None))
        unit.audit.record("connection paused", one.name, "", "restored: it may run elsewhere")
    return len(active)


def _connection(row: Row) -> Row:
    options = _object(row["options"])
    if not all(isinstance(text, str) for text in options.values()):
        raise RefusedError("the options of a connection are no texts")
    return {**row, **_AT_REST}


def _setting(row: Row) -> Row:
    if row["key"] != CHANNELS:
        return row
    try:
        channels = [{**one, "is_on": False} for one in json.loads(str(row["value"]))]
    except (ValueError, TypeError, RecursionError):
        channels = []
    text = json.dumps(channels, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return {**row, "value": text}


def _question(row: Row) -> Row:
    _object(row["detail"])
    return row


def _pending(row: Row) -> Row:
    try:
        codec.from_json(str(row["content"]))
    except (ValueError, TypeError, KeyError, AttributeError, ArithmeticError, RecursionError):
        raise RefusedError("an announced row cannot be read") from None
    return row


def _object(text: Value) -> dict[str, Any]:
    try:
        found = json.loads(str(text) or "{}")
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise RefusedError("a row holds no object where one is expected")
    return found


_CHANGES: Mapping[str, Callable[[Row], Row]] = {
    "connection": _connection,
    "setting": _setting,
    "question": _question,
    "pending_row": _pending,
}
