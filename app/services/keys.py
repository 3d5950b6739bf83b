"""How a profile is unlocked, and its second factor, as a person changes them. All is recorded."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar

from app.domain.errors import RefusedError, TooSoonError
from app.ports.clock import Clock
from app.ports.keys import DataKey, KeyGate, Keyring, UnlockEvent, Way, WayFacts
from app.ports.storage import Database, UnitOfWork
from app.services.changes import Changes, Topic

T = TypeVar("T")

SECOND_FACTOR = "second-factor"  # the name of its sealed secret
CODE_TRIES = 5
CODE_WAIT_S = 60.0
AUDIT_SUBJECT = "keys"
SETTINGS = Changes(frozenset({Topic.SETTINGS}))


class CodeMaker(Protocol):
    """Time-based one-time codes, RFC 6238: six digits, thirty seconds."""

    def new_secret(self) -> str:
        """Return a secret in base32."""
        ...

    def uri(self, secret: str, name: str) -> str:
        """Return the otpauth address for an authenticator."""
        ...

    def check(self, secret: str, code: str, at: datetime, last_step: int) -> int | None:
        """Return the step that the code is of, one step early or late allowed; None if of none.

        A step at or before `last_step` was used already, and counts no more.
        """
        ...


@dataclass(frozen=True, slots=True)
class CodeSetup:
    """What an authenticator needs, shown once."""

    secret: str
    uri: str

    def __repr__(self) -> str:
        return "CodeSetup(…)"


class KeyService:
    """The keys of open books."""

    def __init__(
        self,
        database: Database,
        gate: KeyGate,
        key: DataKey,
        keyring: Keyring,
        codes: CodeMaker,
        clock: Clock,
    ) -> None:
        self._database = database
        self._gate = gate
        self._key = key
        self._keyring = keyring
        self._codes = codes
        self._clock = clock
        self._setup: CodeSetup | None = None

    # Ways to unlock

    def facts(self) -> list[WayFacts]:
        """Return how the profile can be unlocked."""
        return self._gate.facts()

    def keyring_problem(self) -> str:
        """Return why the system's keyring cannot be used, "" if it can."""
        return self._keyring.problem()

    def change_passphrase(self, current: str, new: str) -> Changes:
        """Replace the passphrase; older backups still open with the older one.

        `current` is not asked for where there is no passphrase yet.

        Raises:
            WrongSecretError, TooSoonError: the current one is wrong.
            RefusedError: the new one is empty or too long.
        """
        if self._has_passphrase():
            self._gate.unlock(Way.PASSPHRASE, current, by="change").wipe()
        return self.set_passphrase(new)

    def set_passphrase(self, new: str) -> Changes:
        """Set or replace the passphrase of books that were just unlocked.

        Raises:
            RefusedError: it is empty or too long.
        """
        self._recorded(
            "passphrase changed" if self._has_passphrase() else "passphrase set",
            lambda: self._gate.set_passphrase(self._key, new),
        )
        return SETTINGS

    def new_recovery_code(self) -> str:
        """Return a new recovery code, shown once; the old one opens nothing any more."""
        return self._recorded("recovery code made", lambda: self._gate.new_recovery_code(self._key))

    def remember(self) -> Changes:
        """Let this computer's keyring open the books.

        Raises:
            KeyringError: there is none that can be trusted.
        """
        self._recorded("keyring on", lambda: self._gate.remember_in_keyring(self._key))
        return SETTINGS

    def forget(self, way: Way) -> Changes:
        """Take a way away.

        Raises:
            RefusedError: it is the last that works without this computer's keyring.
        """
        self._recorded(f"{way} removed", lambda: self._gate.forget(way))
        return SETTINGS

    def _has_passphrase(self) -> bool:
        return any(one.way is Way.PASSPHRASE for one in self._gate.facts())

    def rename(self, name: str) -> None:
        """Change the name that the unlock screen shows."""
        self._gate.rename(name)

    def _recorded(self, action: str, deed: Callable[[], T]) -> T:
        result = deed()
        with self._database.writing() as unit:
            unit.audit.record(action, AUDIT_SUBJECT, "", "")
            unit.commit()
        return result

    # Second factor

    def has_totp(self) -> bool:
        """Tell whether revealing, exporting and arming ask for a code."""
        with self._database.reading() as unit:
            return SECOND_FACTOR in unit.secrets.names()

    def begin_totp(self, name: str = "Coffer") -> CodeSetup:
        """Return what an authenticator needs; it counts from `confirm_totp` on.

        Raises:
            RefusedError: there is a second factor already.
        """
        if self.has_totp():
            raise RefusedError("there is a second factor already", "remove that one first")
        secret = self._codes.new_secret()
        self._setup = CodeSetup(secret, self._codes.uri(secret, name))
        return self._setup

    def confirm_totp(self, code: str) -> Changes:
        """Switch the second factor on, once the authenticator shows the right code.

        Raises:
            RefusedError: the code is wrong, or nothing was begun.
        """
        if self._setup is None:
            raise RefusedError("no second factor was begun")
        step = self._codes.check(self._setup.secret, code, self._clock.now(), 0)
        if step is None:
            raise RefusedError("the code is wrong", "check the clock of both devices")
        with self._database.writing() as unit:
            _store(unit, {"secret": self._setup.secret, "step": step, "wrong": 0, "wait_until": 0})
            unit.audit.record("second factor on", AUDIT_SUBJECT, "", "")
            unit.commit()
        self._setup = None
        return SETTINGS

    def remove_totp(self, code: str) -> Changes:
        """Switch the second factor off.

        Raises:
            RefusedError, TooSoonError: as `check_totp`.
        """
        self.check_totp(code)
        with self._database.writing() as unit:
            unit.secrets.remove(SECOND_FACTOR)
            unit.audit.record("second factor off", AUDIT_SUBJECT, "", "")
            unit.commit()
        return SETTINGS

    def check_totp(self, code: str) -> None:
        """Accept a code once; five wrong ones make the next wait.

        Raises:
            RefusedError: it is wrong, used already, or there is no second factor.
            TooSoonError: too many wrong ones.
        """
        now = self._clock.now()
        with self._database.writing() as unit:
            state = _load(unit)
            if state is None:
                raise RefusedError("there is no second factor")
            wait_s = min(float(state["wait_until"]) - now.timestamp(), CODE_WAIT_S)
            if wait_s > 0:
                raise TooSoonError(
                    self._database.place, "too many wrong codes", "wait a minute", wait_s
                )
            step = self._codes.check(str(state["secret"]), code, now, int(state["step"]))
            if step is not None:
                state.update(step=step, wrong=0, wait_until=0)
            else:
                wrong = int(state["wrong"]) + 1
                state["wrong"] = wrong
                if wrong % CODE_TRIES == 0:
                    state["wait_until"] = int(now.timestamp() + CODE_WAIT_S)
                unit.audit.record("second factor refused", AUDIT_SUBJECT, "", "")
            _store(unit, state)
            unit.commit()
        if step is None:
            raise RefusedError("the code is wrong, or was used already")

    # Unlock log

    def record_unlocks(self) -> None:
        """Move the unlock events noted since the last time into the audit trail."""
        events = self._gate.take_events()
        if not events:
            return
        with self._database.writing() as unit:
            for event in events:
                unit.audit.record(*_event_row(event))
            unit.commit()


def _event_row(event: UnlockEvent) -> tuple[str, str, str, str]:
    times = f" ({event.count} times)" if event.count > 1 else ""
    at = event.at.isoformat(timespec="seconds")
    action = "unlocked" if event.is_success else "unlock refused"
    return (action, AUDIT_SUBJECT, "", f"{event.way}, by {event.by}, {at}{times}")


def _load(unit: UnitOfWork) -> dict[str, str | int] | None:
    stored = unit.secrets.get(SECOND_FACTOR)
    if stored is None:
        return None
    found: dict[str, str | int] = json.loads(stored)
    return found


def _store(unit: UnitOfWork, state: dict[str, str | int]) -> None:
    unit.secrets.put(SECOND_FACTOR, json.dumps(state).encode())
