"""Unlocks a profile, and changes how it is unlocked."""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.domain.errors import (
    DatabaseError,
    KeyringError,
    LockedError,
    RefusedError,
    TooSoonError,
    WrongSecretError,
)
from app.domain.passphrases import MOST_SIGNS, normal
from app.keys.attempts import Attempts
from app.keys.data_key import SIZE, OwnDataKey
from app.keys.header import Header, KeySet, Wrap, read_header, write_header
from app.keys.kdf import FLOOR, Cost, tuned
from app.keys.recovery import make_code, read_code
from app.keys.stores import FileHeaderStore, HeaderStore
from app.keys.wraps import unwrap, wrap_by_bytes, wrap_by_passphrase
from app.ports.clock import Clock
from app.ports.keys import DataKey, Keyring, Standing, UnlockEvent, Way, WayFacts

WRONG = {
    Way.PASSPHRASE: "the passphrase is wrong",
    Way.RECOVERY: "the recovery code is wrong, or mistyped",
    Way.KEYRING: "what the keyring holds does not open these books",
}
_PREFIX = "coffer1:"  # of what is kept in the keyring


@dataclass(frozen=True, slots=True)
class NewKeys:
    """Keys just made; the recovery code is shown once."""

    key: OwnDataKey
    recovery_code: str | None = field(default=None, repr=False)


class Gate:
    """The keys of one profile. It holds no secret itself."""

    def __init__(
        self,
        store: HeaderStore,
        attempts: Path,
        keyring: Keyring,
        clock: Clock,
        monotonic: Callable[[], float] = time.monotonic,
        *,
        policy: Cost = FLOOR,
        cost: Cost | None = None,
    ) -> None:
        self._store = store
        self._attempts = Attempts(attempts, clock, monotonic)
        self._keyring = keyring
        self._clock = clock
        self._policy = policy
        self._cost = cost  # of new wraps; None: tuned to this computer

    # What can be told without a key

    def standing(self) -> Standing:
        try:
            header = self._read()
        except DatabaseError as error:
            return Standing("", "", (), problem=error.reason)
        if header is None:
            return Standing("", "", ())
        return Standing(
            header.profile_id,
            header.name,
            tuple(wrap.way for wrap in header.key.wraps),
            self._attempts.wait_s(),
        )

    def facts(self) -> list[WayFacts]:
        return [
            WayFacts(wrap.way, wrap.made, str(wrap.cost) if wrap.cost else "")
            for wrap in self._header().key.wraps
        ]

    # Unlocking

    def unlock(self, way: Way, secret: str = "", *, by: str = "window") -> OwnDataKey:
        """Open the data key; see the port."""
        header = self._header()
        key = self._opened(header, header.key, way, secret, by)
        with suppress(
            DatabaseError
        ):  # read-only media, or no memory for more: it opens all the same
            self._refresh(key, header, way, secret)
        return key

    def _opened(self, header: Header, keys: KeySet, way: Way, secret: str, by: str) -> OwnDataKey:
        wrap = keys.of(way)
        if wrap is None:
            raise LockedError(self._store.place, f"these books have no {way.value} to unlock them")
        is_counted = way is Way.PASSPHRASE
        if is_counted and (wait_s := self._attempts.begin()) > 0:
            raise TooSoonError(
                self._store.place, "too many wrong tries", f"try again in {wait_s:.0f} s", wait_s
            )
        try:
            opener = self._opener(header, way, secret)
            key = None if opener is None else unwrap(wrap, opener, header.profile_id, keys.version)
        except DatabaseError:  # no memory: nothing was tried
            if is_counted:
                self._attempts.take_back()
            raise
        self._attempts.end(way.value, by, is_success=key is not None)
        if key is None:
            wait_s = self._attempts.wait_s() if is_counted else 0.0
            remedy = f"the next try waits {wait_s:.0f} s" if wait_s > 0 else ""
            raise WrongSecretError(
                self._store.place, f"{WRONG[way]}, or the key file is damaged", remedy, wait_s
            )
        return key

    def _opener(self, header: Header, way: Way, secret: str) -> str | bytes | None:
        """Return what unwraps; None where it cannot be right.

        Raises:
            KeyringError
        """
        if way is Way.PASSPHRASE:
            return normal(secret)
        if way is Way.RECOVERY:
            return read_code(secret)
        kept = self._keyring.get(header.profile_id)
        if kept is None:
            raise KeyringError("it has no key for these books")
        content = _kept_bytes(kept)
        if content is None:
            raise KeyringError("what it has for these books is no key")
        return content

    def _refresh(self, key: OwnDataKey, header: Header, way: Way, secret: str) -> None:
        """Raise the cost of an old wrap, and mend a copy that a kill left behind."""
        wrap = header.key.of(way)
        if wrap is not None and wrap.cost is not None and _is_weaker(wrap.cost, self._policy):
            new = wrap_by_passphrase(key, normal(secret), self._new_cost(), self._clock.now())
            self._write(replace(header, key=header.key.with_wrap(new)))
        elif isinstance(self._store, FileHeaderStore):
            self._store.mend_copy()

    # Changes

    def set_passphrase(self, key: DataKey, passphrase: str) -> None:
        own = _checked(passphrase)
        wrap = wrap_by_passphrase(_own(key), own, self._new_cost(), self._clock.now())
        self._put(key, wrap)

    def new_recovery_code(self, key: DataKey) -> str:
        code, content = make_code()
        self._put(key, wrap_by_bytes(_own(key), Way.RECOVERY, content, self._clock.now()))
        return code

    def remember_in_keyring(self, key: DataKey) -> None:
        wrap = keyring_wrap(_own(key), self._keyring, self._clock)
        self._put(key, wrap)

    def forget(self, way: Way) -> None:
        header = self._header()
        left = header.key.without(way)
        if not any(wrap.way is not Way.KEYRING for wrap in left.wraps):
            raise RefusedError(
                f"the {way.value} is the last that opens these books without this computer",
                "add another way first",
            )
        self._write(replace(header, key=left))
        if way is Way.KEYRING:
            self._keyring.delete(header.profile_id)

    def rename(self, name: str) -> None:
        self._write(replace(self._header(), name=name))

    def take_events(self) -> list[UnlockEvent]:
        return self._attempts.take_events()

    # A new data key

    def rotated(self, passphrase: str) -> tuple[str, NewKeys]:
        """Make another data key, wrapped by the ways there are; return its key file's text.

        Nothing is written: the text takes effect together with a database under the new key. Where
        there was a recovery code, there is a new one.

        Raises:
            WrongSecretError, TooSoonError: the passphrase is wrong.
            KeyringError: it is one of the ways, and cannot be used now.
        """
        header, now = self._header(), self._clock.now()
        if header.key.of(Way.PASSPHRASE) is not None:
            self._opened(header, header.key, Way.PASSPHRASE, passphrase, "rotation").wipe()
        new = OwnDataKey.make(header.profile_id, header.key.version + 1)
        keys, code = KeySet(new.version, ()), None
        for wrap in header.key.wraps:
            if wrap.way is Way.PASSPHRASE:
                cost = self._new_cost()
                keys = keys.with_wrap(wrap_by_passphrase(new, normal(passphrase), cost, now))
            elif wrap.way is Way.RECOVERY:
                code, content = make_code()
                keys = keys.with_wrap(wrap_by_bytes(new, Way.RECOVERY, content, now))
            else:
                kept = self._opener(header, Way.KEYRING, "")
                if isinstance(kept, bytes):
                    keys = keys.with_wrap(wrap_by_bytes(new, Way.KEYRING, kept, now))
        return write_header(replace(header, key=keys)), NewKeys(new, code)

    # Parts

    def _put(self, key: DataKey, wrap: Wrap) -> None:
        header = self._header()
        if key.profile_id != header.profile_id or key.version != header.key.version:
            raise LockedError(self._store.place, "the key is of other books")
        self._write(replace(header, key=header.key.with_wrap(wrap)))

    def _new_cost(self) -> Cost:
        return self._cost or tuned()

    def _read(self) -> Header | None:
        text = self._store.read()
        return None if text is None else read_header(text, self._store.place)

    def _header(self) -> Header:
        header = self._read()
        if header is None:
            raise LockedError(self._store.place, "there are no keys")
        return header

    def _write(self, header: Header) -> None:
        self._store.write(write_header(header))


def make_keys(
    store: HeaderStore,
    *,
    name: str,
    passphrase: str | None,
    keyring: Keyring | None,
    recovery: bool,
    clock: Clock,
    cost: Cost | None = None,
) -> NewKeys:
    """Make a data key and write its key file.

    Raises:
        RefusedError: neither passphrase nor recovery code, or one that is empty or too long.
        KeyringError: it cannot be used. Nothing was made.
        DatabaseError: the key file cannot be written.
    """
    if passphrase is None and not recovery:
        raise RefusedError(
            "the keyring alone would lose the books with this computer",
            "choose a passphrase or a recovery code as well",
        )
    now = clock.now()
    key = OwnDataKey.make(os.urandom(16).hex())
    keys, code = KeySet(key.version, ()), None
    if passphrase is not None:
        own = _checked(passphrase)
        keys = keys.with_wrap(wrap_by_passphrase(key, own, cost or tuned(), now))
    if recovery:
        code, content = make_code()
        keys = keys.with_wrap(wrap_by_bytes(key, Way.RECOVERY, content, now))
    if keyring is not None:
        keys = keys.with_wrap(keyring_wrap(key, keyring, clock))
    store.write(write_header(Header(key.profile_id, name, now, keys)))
    return NewKeys(key, code)


def keyring_wrap(key: OwnDataKey, keyring: Keyring, clock: Clock) -> Wrap:
    """Put a random key into the keyring, and wrap the data key by it.

    One that is there already is used again: it may wrap an older copy of these books, too.

    Raises:
        KeyringError: it cannot be used, or has something else under this name.
    """
    kept = keyring.get(key.profile_id)
    if kept is None:
        content = os.urandom(SIZE)
        keyring.set(key.profile_id, _PREFIX + content.hex())
        if keyring.get(key.profile_id) != _PREFIX + content.hex():
            raise KeyringError("it does not give back what it was given")
    else:
        found = _kept_bytes(kept)
        if found is None:
            raise KeyringError("it has something else under the name of these books")
        content = found
    return wrap_by_bytes(key, Way.KEYRING, content, clock.now())


def _kept_bytes(kept: str) -> bytes | None:
    try:
        content = bytes.fromhex(kept.removeprefix(_PREFIX))
    except ValueError:
        return None
    return content if kept.startswith(_PREFIX) and len(content) == SIZE else None


def _checked(passphrase: str) -> str:
    own = normal(passphrase)
    if not own.strip():
        raise RefusedError("the passphrase is empty")
    if len(own) > MOST_SIGNS:
        raise RefusedError(f"the passphrase is longer than {MOST_SIGNS} signs")
    return own


def _own(key: DataKey) -> OwnDataKey:
    if not isinstance(key, OwnDataKey):
        raise TypeError("no data key of Coffer's")
    return key


def _is_weaker(cost: Cost, policy: Cost) -> bool:
    return cost.memory_mib < policy.memory_mib or cost.rounds < policy.rounds
