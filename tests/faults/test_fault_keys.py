"""Group A: the keys, what they are wrapped by, and how often they may be tried."""

import base64
import hashlib
import os
import random
import re
import shutil
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import app.domain.unlock_delay
import app.keys.attempts
import app.keys.gate
import app.keys.header
import app.keys.kdf
import app.keys.seal
import app.keys.stores
import app.keys.system_keyring
import app.keys.totp
import app.keys.wraps
import app.machine.atomic
from app.db.database import create_database
from app.domain.errors import (
    DatabaseDamagedError,
    KeyringError,
    LockedError,
    RefusedError,
    TooSoonError,
    WrongSecretError,
)
from app.keys import totp
from app.keys.attempts import Attempts
from app.keys.data_key import OwnDataKey
from app.keys.gate import Gate
from app.keys.header import Header, KeySet
from app.keys.kdf import Cost
from app.keys.seal import FieldSealer
from app.keys.stores import FileHeaderStore
from app.keys.system_keyring import SystemKeyring
from app.ports.keys import Way
from app.services.keys import KeyService
from tests.faults.key_child import numbered
from tests.faults.rig import Rig, fault, name_of
from tests.forked import start
from tests.key_parts import RIGHT, WRONG, MemoryKeyring, Profile, TwoClocks, content

Patch = pytest.MonkeyPatch


def tried(gate: Gate, secret: str = RIGHT, way: Way = Way.PASSPHRASE) -> tuple[str, float]:
    """Return how a try is refused, and how long that took."""
    began = time.perf_counter()
    try:
        gate.unlock(way, secret).wipe()
    except (DatabaseDamagedError, LockedError) as error:
        return f"{type(error).__name__}: {error}", time.perf_counter() - began
    pytest.fail("it was unlocked")


# A1: a changed key file


def digest_of_nothing(patch: Patch) -> None:
    same = SimpleNamespace(hexdigest=lambda: "0" * 64)
    patch.setattr(app.keys.header, "hashlib", SimpleNamespace(sha256=lambda _: same))


@fault("A1", "each byte of the key file flipped", plants=[digest_of_nothing])
def test_no_flipped_byte_unlocks(rig: Rig, tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    profile.make()
    whole = profile.path.read_bytes()
    places = list(range(len(whole)))
    rig.dice.shuffle(places)
    words, slowest = set(), 0.0
    for at in places:
        bad = bytearray(whole)
        bad[at] ^= 1 << rig.dice.randrange(8)
        profile.path.write_bytes(bad)
        said, took_s = tried(profile.gate())
        words.add(said)
        slowest = max(slowest, took_s)
    assert len(words) == 1
    assert "damaged" in words.pop()
    assert slowest < 0.5
    profile.path.write_bytes(whole)
    profile.gate().unlock(Way.PASSPHRASE, RIGHT).wipe()
    rig.measured(flips=len(places), unlocked=0)


def bound_to_nothing(patch: Patch) -> None:
    patch.setattr(app.keys.wraps, "_bound", lambda *_: b"")


def damage_told_apart(patch: Patch) -> None:
    unwrap, good = app.keys.wraps.unwrap, dict[str, bytes]()

    def told(wrap: Any, secret: Any, profile_id: str, version: int) -> OwnDataKey | None:
        parts = wrap.salt + wrap.nonce + wrap.sealed
        if parts != good.setdefault("parts", parts):
            return None  # at once
        return unwrap(wrap, secret, profile_id, version)

    patch.setattr(app.keys.gate, "unwrap", told)


@fault(
    "A1",
    "the key file changed on purpose, with its digest made right",
    plants=[bound_to_nothing, damage_told_apart],
)
def test_no_forged_key_file_unlocks(rig: Rig, tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    made = profile.make(recovery=False)
    key = content(made.key)
    whole = profile.path.read_text()
    unchanged = profile.gate().unlock(Way.PASSPHRASE, RIGHT)
    assert content(unchanged) == key
    usual = []
    for _ in range(5):
        wrong, took_s = tried(profile.gate(), WRONG)
        usual.append(took_s)
        profile.attempts.unlink(missing_ok=True)
    usual_s = sorted(usual)[2]
    profile_id = made.key.profile_id
    changes = [
        (profile_id, f"{int(profile_id, 16) ^ 1:032x}"),
        ("version = 1", "version = 2"),
        ("memory_mib = 19", "memory_mib = 20"),
        ("rounds = 2", "rounds = 3"),
        ("lanes = 1", "lanes = 2"),
    ]
    alike = []
    for name in ("salt", "nonce", "sealed"):
        found = re.search(rf'{name} = "(.+)"', whole)
        assert found
        old = base64.b64decode(found[1])
        for at in range(len(old)) if rig.count(0, 1) else rig.dice.sample(range(len(old)), 3):
            new = bytearray(old)
            new[at] ^= 1 << rig.dice.randrange(8)
            alike.append((found[1], base64.b64encode(new).decode()))
    took = []
    for old_text, new_text in changes + alike:
        profile.path.write_text(whole)
        profile.change(old_text, new_text)
        profile.attempts.unlink(missing_ok=True)
        said, took_s = tried(profile.gate())
        assert said == wrong
        if (old_text, new_text) in alike:
            took.append(took_s)
    took.sort()
    middle = took[len(took) // 2] / usual_s
    assert 0.5 < middle < 2, middle  # the machine is shared
    rig.measured(forged=len(changes + alike), unlocked=0, time=f"{middle:.2f} of a wrong one's")


# A2: absurd parameters


def no_limits(patch: Patch) -> None:
    patch.setattr(app.keys.header, "check", lambda *_: None)
    patch.setattr(app.keys.kdf, "check", lambda *_: None)


@fault("A2", "a key file that asks for absurd parameters", plants=[no_limits])
def test_absurd_parameters_are_refused_before_memory_is_taken(rig: Rig, tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    profile.make(recovery=False)
    whole = profile.path.read_text()
    salt = re.search(r'salt = "(.+)"', whole)
    assert salt
    slowest = 0.0
    before = peak_mib()
    changes = (
        ("memory_mib = 19\nrounds = 2", "memory_mib = 8\nrounds = 1"),
        ("memory_mib = 19", "memory_mib = 18"),
        ("rounds = 2", "rounds = 1"),
        ("memory_mib = 19", "memory_mib = 1048576"),
        ("memory_mib = 19", "memory_mib = 2049"),
        ("memory_mib = 19", f"memory_mib = {10**30}"),
        ("memory_mib = 19", "memory_mib = 19.5"),
        ("rounds = 2", f"rounds = {2**31}"),
        ("lanes = 1", f"lanes = {2**24}"),
        ("lanes = 1", "lanes = 0"),
        (salt[1], ""),
        (salt[1], base64.b64encode(bytes(2**14)).decode()),
    )
    for old, new in changes:
        profile.path.write_text(whole)
        profile.change(old, new)
        said, took_s = tried(profile.gate())
        assert said.startswith("DatabaseDamagedError")
        slowest = max(slowest, took_s)
    assert slowest < 0.05
    assert peak_mib() - before < 8
    rig.measured(refused=len(changes), slowest=f"{slowest * 1000:.0f} ms")


def peak_mib() -> float:
    """Return the most memory that this process ever held."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


# A3: raised policy


def never_raised(patch: Patch) -> None:
    patch.setattr(app.keys.gate, "_is_weaker", lambda *_: False)


def raised_but_not_written(patch: Patch) -> None:
    patch.setattr(app.keys.gate.Gate, "_write", lambda *_: None)


@fault(
    "A3",
    "the parameters are raised at unlock when the policy was",
    plants=[never_raised, raised_but_not_written],
)
def test_unlocking_raises_the_parameters(rig: Rig, tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    made = profile.make()
    key, code = content(made.key), made.recovery_code or ""
    policy = Cost(24, 3, 1)
    gate = Gate(
        FileHeaderStore(profile.path), profile.attempts, profile.keyring, profile.clock,
        policy=policy, cost=policy,
    )  # fmt: skip
    assert content(gate.unlock(Way.PASSPHRASE, RIGHT)) == key
    for path in (profile.path, profile.copy):
        text = path.read_text()
        assert "memory_mib = 24" in text
        assert "memory_mib = 19" not in text
    assert content(profile.gate().unlock(Way.PASSPHRASE, RIGHT)) == key
    assert content(profile.gate().unlock(Way.RECOVERY, code)) == key
    assert sorted(one.name for one in tmp_path.iterdir()) == [
        "attempts.json", "attempts.json.lock", "profile.toml", "profile.toml.copy",
    ]  # fmt: skip
    rig.measured(cost=str(policy))


# A4: wrong tries


def tries_forgotten(patch: Patch) -> None:
    patch.setattr(app.keys.attempts, "write_atomic", lambda *_: None)


def wall_clock_trusted(patch: Patch) -> None:
    patch.setattr(
        app.domain.unlock_delay, "_passed_s", lambda last, now: abs(now.wall_s - last.wall_s)
    )


def never_longer(patch: Patch) -> None:
    patch.setattr(app.domain.unlock_delay, "delay_s", lambda wrong: 5.0 if wrong >= 5 else 0.0)


@fault(
    "A4",
    "30 wrong passphrases, with restarts and the clock set back and forward",
    plants=[tries_forgotten, wall_clock_trusted, never_longer],
)
def test_wrong_tries_wait_longer_and_longer(rig: Rig, tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    profile.make(recovery=False)
    clock = profile.clock
    waited = 0.0
    for wrong in range(1, 31):
        expected = 0.0 if wrong <= 5 else min(5.0 * 2 ** (wrong - 6), 900.0)
        if expected:
            clock.set(days=rig.dice.choice((-1, 1)))
            clock.pass_s(expected - 0.5)
            with pytest.raises(TooSoonError) as soon:  # the right one is not looked at either
                profile.gate().unlock(Way.PASSPHRASE, RIGHT)
            assert soon.value.wait_s == pytest.approx(0.5)
            clock.pass_s(0.5)
            waited += expected
        assert profile.gate().standing().wait_s == 0
        with pytest.raises(WrongSecretError):
            profile.gate().unlock(Way.PASSPHRASE, WRONG, by="command")
    clock.pass_s(900)
    profile.gate().unlock(Way.PASSPHRASE, RIGHT).wipe()
    assert profile.gate().standing().wait_s == 0
    with pytest.raises(WrongSecretError):  # five are free again
        profile.gate().unlock(Way.PASSPHRASE, WRONG)
    events = profile.gate().take_events()
    assert sum(event.count for event in events if not event.is_success) == 31
    rig.measured(tries=30, waited=str(timedelta(seconds=round(waited))))


def started_anew(patch: Patch) -> None:
    patch.setattr(app.keys.attempts, "_boot", lambda: "another start")


def forward_is_enough(patch: Patch) -> None:
    patch.setattr(app.domain.unlock_delay, "_passed_s", lambda last, now: now.wall_s - last.wall_s)


@fault("A4", "a restart of the computer ends no wait", plants=[forward_is_enough])
def test_a_restart_of_the_computer_ends_no_wait(rig: Rig, tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    profile.make(recovery=False)
    for _ in range(5):
        tried(profile.gate(), WRONG)
    for moved in (timedelta(days=400), timedelta(days=-800)):
        with pytest.MonkeyPatch.context() as patch:
            started_anew(patch)
            profile.clock.time += moved
            profile.clock.ran_s = 1.0
            assert tried(profile.gate())[0].startswith("TooSoonError")
            assert profile.gate().standing().wait_s == pytest.approx(4.0)
            profile.clock.pass_s(4.1)  # and it ends, wherever the clock stands
            assert profile.gate().standing().wait_s == 0
    rig.measured(set_back="800 days")


def looked_first_counted_later(patch: Patch) -> None:
    def begin(self: Attempts) -> float:
        wait_s = self.wait_s()
        if wait_s <= 0:
            time.sleep(0.2)
            self._change(lambda log: type(log)(log.tries.missed(self._now()), log.events))
        return wait_s

    patch.setattr(Attempts, "begin", begin)


@fault("A4", "many programs try at once", plants=[looked_first_counted_later])
def test_many_programs_have_no_more_tries_than_one(rig: Rig, tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    profile.make(recovery=False)
    programs = rig.count(12, 40)
    start = threading.Barrier(programs)

    def one(_: int) -> str:
        gate = profile.gate()
        start.wait(30)
        return tried(gate, WRONG)[0].partition(":")[0]

    with ThreadPoolExecutor(programs) as pool:
        said = list(pool.map(one, range(programs)))
    assert said.count("WrongSecretError") == 5
    assert said.count("TooSoonError") == programs - 5
    rig.measured(programs=programs, looked_at=5)


# A6: what is drawn for seals


def few_nonces(patch: Patch) -> None:
    few = random.Random(1)
    patch.setattr(
        app.keys.seal, "os", SimpleNamespace(urandom=lambda n: few.randbytes(2) + bytes(n - 2))
    )


@fault("A6", "nonces of seals never repeat", plants=[few_nonces])
def test_no_nonce_repeats(rig: Rig) -> None:
    sealer = FieldSealer(OwnDataKey(bytes(32), "0" * 32, 1))
    drawn = rig.count(20_000, 500_000)
    seen = {sealer.seal(b"", "secret", "sealed", "one", 1)[:12] for _ in range(drawn)}
    assert len(seen) == drawn
    rig.measured(drawn=drawn, repeats=0)


# A7 and A8: the keyring


class Backend:
    """A backend of the keyring library that fails in a given way."""

    def __init__(self, failure: str, value: str | None = None) -> None:
        self.failure = failure
        self.value = value
        self.deeds: list[str] = []

    def get_password(self, service: str, account: str) -> str | None:
        assert service == "Coffer"
        if self.failure == "hangs":
            time.sleep(1.5)
        elif self.failure:
            raise type(self.failure, (Exception,), {})(f"quotes {RIGHT}")
        return self.value

    def set_password(self, service: str, account: str, value: str) -> None:
        self.get_password(service, account)
        self.deeds.append("set")

    def delete_password(self, service: str, account: str) -> None:
        self.deeds.append("delete")


def waits_for_ever(patch: Patch) -> None:
    def call(self: SystemKeyring, deed: Any) -> object:
        try:
            return deed(self._backend())
        except KeyringError:
            raise
        except Exception as error:  # noqa: BLE001  # backends raise what they like
            raise KeyringError(type(error).__name__) from None

    patch.setattr(SystemKeyring, "_call", call)


def overwrites(patch: Patch) -> None:
    wrap = app.keys.gate.keyring_wrap

    def careless(key: Any, keyring: Any, clock: Any) -> Any:
        if keyring.get(key.profile_id) is not None:
            keyring.set(key.profile_id, "mine now")
        return wrap(key, keyring, clock)

    patch.setattr(app.keys.gate, "keyring_wrap", careless)


@fault(
    "A7",
    "a keyring that is absent, locked, denied, hanging, holds garbage or another's key",
    plants=[waits_for_ever, overwrites],
)
def test_a_bad_keyring_is_told_and_left_alone(rig: Rig, tmp_path: Path) -> None:
    other = Profile(tmp_path / "other")
    other.folder.mkdir()
    other_key = other.make(remembered=True).key
    assert isinstance(other.keyring, MemoryKeyring)
    foreign = other.keyring.items[other_key.profile_id]
    own = MemoryKeyring()
    profile = Profile(tmp_path, own)
    profile.make(remembered=True)
    backends = {
        "absent": Backend("NoKeyringError"),
        "locked": Backend("InitError"),
        "denied": Backend("PermissionError"),
        "hanging": Backend("hangs"),
        "gone": Backend("", None),
        "garbage": Backend("", "garbage ☂"),
        "of another kind": Backend("", "coffer1:" + "00" * 5),
        "of another profile": Backend("", foreign),
    }
    reasons, slowest = set(), 0.0
    for name, backend in backends.items():
        keyring = SystemKeyring(timeout_s=0.5)
        keyring._found = backend
        profile.keyring = keyring
        gate = profile.gate()
        began = time.perf_counter()
        with pytest.raises((KeyringError, WrongSecretError)) as told:
            gate.unlock(Way.KEYRING)
        slowest = max(slowest, time.perf_counter() - began)
        reasons.add(str(told.value))
        assert RIGHT not in str(told.value)
        assert gate.standing().ways == (Way.PASSPHRASE, Way.RECOVERY, Way.KEYRING)
        key = gate.unlock(Way.PASSPHRASE, RIGHT)  # opens in all cases
        if name not in ("gone", "of another profile"):
            with pytest.raises(KeyringError):
                gate.remember_in_keyring(key)
        key.wipe()
        assert backend.deeds == []
    assert slowest < 1
    assert len(reasons) == 7  # two of them hold no key
    profile.keyring = own  # the right one again: nothing of it was changed meanwhile
    profile.gate().unlock(Way.KEYRING).wipe()
    assert own.deeds == ["set"]
    rig.measured(cases=len(backends), items_touched=0, slowest=f"{slowest:.1f} s")


def remembered_unasked(patch: Patch) -> None:
    refresh = Gate._refresh

    def eager(self: Gate, key: OwnDataKey, header: Header, way: Way, secret: str) -> None:
        self.remember_in_keyring(key)
        refresh(self, key, header, way, secret)

    patch.setattr(Gate, "_refresh", eager)


def others_dropped(patch: Patch) -> None:
    patch.setattr(KeySet, "with_wrap", lambda self, wrap: KeySet(self.version, (wrap,)))


@fault(
    "A8",
    "the keyring's item deleted; the recovery code on a second machine",
    plants=[remembered_unasked, others_dropped],
)
def test_other_ways_open_without_the_keyring(rig: Rig, tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    first = Profile(tmp_path, keyring)
    made = first.make(remembered=True)
    key, code = content(made.key), made.recovery_code or ""
    assert content(first.gate().unlock(Way.KEYRING)) == key
    keyring.items.clear()
    with pytest.raises(KeyringError):
        first.gate().unlock(Way.KEYRING)
    assert content(first.gate().unlock(Way.PASSPHRASE, RIGHT)) == key
    second = Profile(tmp_path / "second")
    second.folder.mkdir()
    shutil.copy(first.path, second.path)
    assert content(second.gate().unlock(Way.RECOVERY, code.lower().replace("-", " "))) == key
    assert keyring.items == {}
    opened = first.gate().unlock(Way.PASSPHRASE, RIGHT)
    first.gate().remember_in_keyring(opened)
    assert content(first.gate().unlock(Way.KEYRING)) == key
    rig.measured(ways=3)


# A9: kills while the passphrase changes


def written_in_place(patch: Patch) -> None:
    def careless(path: Path, text: bytes, mode: int = 0o600) -> None:
        with path.open("wb", buffering=0) as file:
            file.write(text[: len(text) // 2])
            time.sleep(0.05)
            file.write(text[len(text) // 2 :])

    patch.setattr(app.keys.stores, "write_atomic", careless)


def told_before_written(patch: Patch) -> None:
    pending: list[tuple[Path, bytes]] = []
    write = app.machine.atomic.write_atomic

    def late(path: Path, text: bytes, mode: int = 0o600) -> None:
        if not path.exists():
            write(path, text)
            return
        pending.append((path, text))
        if len(pending) > 8:
            write(*pending.pop(0))

    patch.setattr(app.keys.stores, "write_atomic", late)


@fault(
    "A9",
    "kill -9 while the passphrase is changed",
    plants=[written_in_place, told_before_written],
)
def test_a_kill_leaves_the_old_or_the_new_passphrase(rig: Rig, tmp_path: Path) -> None:
    # A plant is caught by a kill at the right moment: more tries make that sure.
    kills = 24 if rig.plant else rig.count(6, 200)
    olds = 0
    for number in range(kills):
        profile = Profile(tmp_path / str(number))
        profile.folder.mkdir()
        made = profile.make(numbered(0), recovery=False)
        key = content(made.key)
        told = changed_until_killed(rig, profile)
        profile.copy.unlink(missing_ok=True)  # the file has to be whole by itself
        opens = [one for one in (told, told + 1) if is_open(profile, numbered(one), key)]
        assert len(opens) == 1, (told, opens)
        olds += opens == [told]
        if told > 0:
            assert not is_open(profile, numbered(told - 1), key)
    rig.measured(kills=kills, old=olds, new=kills - olds, neither=0)


def changed_until_killed(rig: Rig, profile: Profile) -> int:
    """Run a program that changes the passphrase and kill it; return the last change it told."""
    plant = [name_of(rig.plant)] if rig.plant else []
    with start("tests.faults.key_child", profile.folder, *plant) as process:
        said = process.stdout.readline()
        time.sleep(rig.dice.uniform(0.05, 0.5))
        process.send_signal(signal.SIGKILL)
        said += process.stdout.read()
    return int(said.split()[-1])


def is_open(profile: Profile, passphrase: str, key: bytes) -> bool:
    profile.attempts.unlink(missing_ok=True)
    with suppress(WrongSecretError):
        return content(profile.gate().unlock(Way.PASSPHRASE, passphrase)) == key
    return False


# Wrong passphrases in number


def any_will_do(patch: Patch) -> None:
    unwrap = app.keys.wraps.unwrap
    patch.setattr(
        app.keys.gate, "unwrap",
        lambda wrap, secret, *more: unwrap(
            wrap, RIGHT if secret.casefold().strip() == RIGHT else secret, *more
        ),
    )  # fmt: skip


@fault("A4", "wrong passphrases: near misses and random ones", plants=[any_will_do])
def test_no_wrong_passphrase_opens(rig: Rig, tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    profile.make(recovery=False)
    wrongs = {
        "", " ", RIGHT.upper(), RIGHT + " ", " " + RIGHT, RIGHT + "\0", RIGHT[:-1], RIGHT + RIGHT,
        RIGHT.replace(" ", ""), RIGHT.replace(" ", "\u00a0\u00a0"), "\ud800", RIGHT[::-1],
        RIGHT.replace("o", "о"), WRONG,
    }  # fmt: skip
    wrongs |= {RIGHT[:at] + chr(ord(sign) + 1) + RIGHT[at + 1 :] for at, sign in enumerate(RIGHT)}
    while len(wrongs) < rig.count(40, 1000):
        wrongs.add(os.urandom(rig.dice.randrange(1, 60)).hex())
    words = set()
    for wrong in sorted(wrongs):
        profile.attempts.unlink(missing_ok=True)
        words.add(tried(profile.gate(), wrong)[0])
    assert len(words) == 1
    rig.measured(tries=len(wrongs), unlocked=0)


# A16: the second factor

RFC_6238 = (  # seconds since 1970, the last six digits (appendix B, SHA-1)
    (59, "287082"), (1111111109, "081804"), (1111111111, "050471"), (1234567890, "005924"),
    (2000000000, "279037"), (20000000000, "353130"),
)  # fmt: skip
RFC_SECRET = base64.b32encode(b"12345678901234567890").decode()


def used_again(patch: Patch) -> None:
    check = totp.check
    patch.setattr(totp, "check", lambda secret, code, at, _: check(secret, code, at, -1))


def two_steps(patch: Patch) -> None:
    check = totp.check

    def wide(secret: str, code: str, at: Any, last: int) -> int | None:
        for off in (0, -30, 30):
            found = check(secret, code, at + timedelta(seconds=off), last)
            if found is not None:
                return found
        return None

    patch.setattr(totp, "check", wide)


def never_waits(patch: Patch) -> None:
    import app.services.keys

    patch.setattr(app.services.keys, "CODE_WAIT_S", 0)


@fault(
    "A16",
    "codes of the second factor: vectors, used twice, early and late, too many",
    plants=[used_again, two_steps, never_waits],
)
def test_a_code_counts_once_and_near_its_time(rig: Rig, tmp_path: Path) -> None:
    clock = TwoClocks()
    zero = clock.time - timedelta(seconds=clock.time.timestamp())
    for seconds, code in RFC_6238:
        at = zero + timedelta(seconds=seconds)
        assert totp.check(RFC_SECRET, code, at, 0) == seconds // 30
        assert totp.check(RFC_SECRET, code, at + timedelta(seconds=30), 0) == seconds // 30
        assert totp.check(RFC_SECRET, code, at - timedelta(seconds=30), 0) == seconds // 30
        assert totp.check(RFC_SECRET, code, at + timedelta(seconds=60), 0) is None
        assert totp.check(RFC_SECRET, code, at - timedelta(seconds=60), 0) is None
        assert totp.check(RFC_SECRET, code, at, seconds // 30) is None
    profile = Profile(tmp_path, clock=clock)
    key = profile.make().key
    path = str(tmp_path / "coffer.db")
    database = create_database(path, clock, key, sealer=FieldSealer(key), device="desk")
    service = KeyService(database, profile.gate(), key, profile.keyring, totp, clock)
    try:
        secret = service.begin_totp().secret
        service.confirm_totp(code_at(secret, clock))
        with pytest.raises(RefusedError):  # it was used to switch it on
            service.check_totp(code_at(secret, clock))
        clock.pass_s(60)
        service.check_totp(code_at(secret, clock))
        with pytest.raises(RefusedError):
            service.check_totp(code_at(secret, clock))
        clock.pass_s(60)
        for _ in range(4):  # the one used twice was the first
            with pytest.raises(RefusedError):
                service.check_totp("000000" if code_at(secret, clock) != "000000" else "111111")
        with pytest.raises(TooSoonError):
            service.check_totp(code_at(secret, clock))
    finally:
        database.close()
    rig.measured(vectors=len(RFC_6238))


def code_at(secret: str, clock: TwoClocks) -> str:
    """Return the code that an authenticator shows, worked out from the RFC's text."""
    import hmac

    step = int(clock.time.timestamp()) // 30
    digest = hmac.new(base64.b32decode(secret), step.to_bytes(8, "big"), hashlib.sha1).digest()
    at = digest[-1] & 15
    number = int.from_bytes(digest[at : at + 4], "big") & 0x7FFFFFFF
    return f"{number % 10**6:06}"
