"""Turns what drivers raise into failures that Coffer can explain. No driver's error gets past here.

The words never repeat a value from a row: a driver's message may hold one.
"""

import re
from collections.abc import Callable

from sqlalchemy import Engine, event
from sqlalchemy.engine import ExceptionContext

from app.domain.errors import (
    CofferError,
    DatabaseDamagedError,
    DatabaseError,
    DatabaseMissingError,
    RefusedError,
)

FULL = "the disk is full; nothing was written"
_DAMAGED = ("malformed", "not a database", "could not decode", "file is encrypted")
# Fragments of SQLite's messages, which carry no code where SQLAlchemy has wrapped them.
_SQLITE = (
    ("database is locked", "another program is using it", "close that one, or try again"),
    ("database table is locked", "another program is using it", "close that one, or try again"),
    ("disk is full", FULL, "make room, then try again"),
    ("readonly database", "it is read-only here", "check its permissions and those of its folder"),
    ("unable to open database file", "it cannot be opened", "check the permissions of its folder"),
    ("disk i/o error", "the disk reported an error", "check the disk; a backup may be needed"),
)
_SERVER_STATES = {
    "53100": ("the server's disk is full; nothing was written", "make room, then try again"),
    "53200": ("the server is out of memory", "try again later"),
    "53300": ("the server takes no more connections", "try again later"),
    "55P03": ("another program is writing to it", "close that one, or try again"),
    "57014": ("the server took too long", "try again"),
    "57P01": ("the server was shut down", "try again when it is back"),
    "25P03": ("the server ended a pause in the middle of a write", "try again"),
    "25006": ("it is read-only here", "use an account that may write"),
    "28P01": ("the server refused the name or the password", "check both"),
    "28000": ("the server refused the sign-in", "check the name and the server's access rules"),
    "42501": ("this account may not do that there", "ask for the rights on the schema"),
}
_CONSTRAINT = re.compile(r'constraint(?: failed: |s? ")([A-Za-z0-9_., ]+)')
_WORDS = {
    "uq_institution_name": "there is an institution of that name",
    "institution.name": "there is an institution of that name",
    "uq_account_name": "there is an account of that name",
    "account.name": "there is an account of that name",
    "asset.symbol": "there is an asset of that symbol, type and market segment",
    "uq_asset_symbol": "there is an asset of that symbol, type and market segment",
    "holding.account_id": "the account holds that asset already",
    "uq_holding_account_id": "the account holds that asset already",
    "leg.holding_id": "the ledger has a row of that holding, source and external id",
    "uq_leg_holding_id": "the ledger has a row of that holding, source and external id",
    "vault.name": "there is a vault of that name",
    "uq_vault_name": "there is a vault of that name",
    "fk_account_type_subtype": "there is no such type of account",
    "fk_institution_type": "there is no such type of institution",
}


def explained(place: str, error: BaseException) -> CofferError | None:
    """Return the failure that a driver's error stands for; None if it is a bug of ours."""
    message = str(error)
    state = getattr(error, "sqlstate", None)
    if isinstance(error, UnicodeError):
        return RefusedError("a text has characters that no file can hold")
    name = type(error).__name__
    if "a second row of one key" in message:
        return RefusedError(_WORDS["leg.holding_id"] if ": leg " in message else "the id is taken")
    if "append-only:" in message:
        return RefusedError(
            "the ledger is append-only: " + message.partition("append-only: ")[2].split("\n")[0],
            "a correction is a new entry that voids the old one",
        )
    if name == "IntegrityError" or (isinstance(state, str) and state.startswith("23")):
        return _refused(message)
    if state is not None or type(error).__module__.startswith("psycopg"):
        return _of_server(place, name, str(state or ""), message)
    return _of_file(place, message)


def _refused(message: str) -> RefusedError:
    found = _CONSTRAINT.search(message)
    constraint = found[1] if found else ""
    for key, words in _WORDS.items():
        if constraint.startswith(key):
            return RefusedError(words)
    lowered = message.lower()
    if "foreign key" in lowered:
        return RefusedError("what it refers to does not exist, or something still refers to it")
    if "unique" in lowered:
        return RefusedError(f"there is one already ({constraint})" if constraint else "it exists")
    return RefusedError(f"the database refused it ({constraint or 'a rule of its tables'})")


def _of_file(place: str, message: str) -> CofferError | None:
    lowered = message.lower()
    if any(word in lowered for word in _DAMAGED):
        return DatabaseDamagedError(place, "the file is damaged", "restore a backup")
    for fragment, reason, remedy in _SQLITE:
        if fragment in lowered:
            return DatabaseError(place, reason, remedy)
    return None


def _of_server(place: str, name: str, state: str, message: str) -> CofferError | None:
    if state in _SERVER_STATES:
        return DatabaseError(place, *_SERVER_STATES[state])
    if state == "3D000" or ("database" in message and "does not exist" in message and not state):
        return DatabaseMissingError(place, "there is no such database on the server")
    if state.startswith("08") or name in {"OperationalError", "ConnectionTimeout"}:
        if "password authentication failed" in message:
            return DatabaseError(place, *_SERVER_STATES["28P01"])
        return DatabaseError(place, "the server cannot be reached", "check address and network")
    if state == "22021" or "NUL" in message:
        return RefusedError("a text has characters that the database cannot hold")
    if state.startswith("XX"):
        return DatabaseDamagedError(place, "the server reports damaged data", "restore a backup")
    return None


def guarded(engine: Engine, place: str, on_full: Callable[[], None] | None = None) -> Engine:
    """Let no driver's exception out of the engine; `on_full` may make room on a full disk."""

    @event.listens_for(engine, "handle_error", retval=True)
    def _explain(context: ExceptionContext) -> CofferError | None:
        found = explained(place, context.original_exception)
        if on_full is not None and isinstance(found, DatabaseError) and found.reason == FULL:
            on_full()
        return found

    return engine
