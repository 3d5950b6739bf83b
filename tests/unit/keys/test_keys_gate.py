"""Unlocking a profile, and changing how it is unlocked."""

import json
import os
import stat
import subprocess
import sys
import traceback
from pathlib import Path

import pytest

from app.domain.errors import (
    DatabaseDamagedError,
    DatabaseError,
    KeyringError,
    LockedError,
    RefusedError,
    TooSoonError,
    WrongSecretError,
)
from app.keys.gate import make_keys
from app.keys.header import read_header
from app.keys.kdf import LEAST
from app.keys.recovery import make_code
from app.keys.stores import FileHeaderStore
from app.ports.keys import Way
from tests.key_parts import RIGHT, WRONG, MemoryKeyring, Profile, content


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path)


def test_each_way_opens_the_same_key(profile: Profile) -> None:
    made = profile.make(remembered=True)
    key, code = content(made.key), made.recovery_code or ""
    gate = profile.gate()
    assert content(gate.unlock(Way.PASSPHRASE, RIGHT)) == key
    assert content(gate.unlock(Way.RECOVERY, code.lower())) == key
    assert content(gate.unlock(Way.KEYRING)) == key
    standing = gate.standing()
    assert standing.name == "Family"
    assert set(standing.ways) == set(Way)
    assert {one.way: one.detail for one in gate.facts()}[Way.PASSPHRASE] == str(LEAST)


def test_nothing_secret_is_in_the_files(profile: Profile) -> None:
    made = profile.make(remembered=True)
    code = made.recovery_code or ""
    assert isinstance(profile.keyring, MemoryKeyring)
    kept = next(iter(profile.keyring.items.values()))
    secrets = [RIGHT, code, code.replace("-", ""), content(made.key).hex(), kept[-64:]]
    with pytest.raises(WrongSecretError):
        profile.gate().unlock(Way.PASSPHRASE, WRONG)
    for path in profile.folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert not any(one in path.read_text() for one in [*secrets, WRONG])
    assert code not in repr(made)


def test_no_error_carries_what_was_typed(profile: Profile) -> None:
    profile.make()
    for way in (Way.PASSPHRASE, Way.RECOVERY):
        with pytest.raises(WrongSecretError) as wrong:
            profile.gate().unlock(way, WRONG)
        error = wrong.value
        told = [str(error), repr(error), str(error.args), *traceback.format_exception(error)]
        assert WRONG not in "".join(told)
        assert error.__cause__ is None


def test_a_profile_needs_a_way_without_the_keyring(profile: Profile) -> None:
    with pytest.raises(RefusedError):
        profile.make(None, recovery=False, remembered=True)
    for bad in ("", "   ", "x" * 129):
        with pytest.raises(RefusedError):
            profile.make(bad)
    assert list(profile.folder.iterdir()) == []
    assert profile.keyring == MemoryKeyring()


def test_the_last_way_without_the_keyring_stays(profile: Profile) -> None:
    profile.make(remembered=True)
    profile.gate().forget(Way.PASSPHRASE)
    with pytest.raises(RefusedError):
        profile.gate().forget(Way.RECOVERY)
    profile.gate().forget(Way.KEYRING)
    assert profile.gate().standing().ways == (Way.RECOVERY,)
    assert isinstance(profile.keyring, MemoryKeyring)
    assert profile.keyring.items == {}
    with pytest.raises(LockedError):
        profile.gate().unlock(Way.PASSPHRASE, RIGHT)


def test_changed_ways_open_nothing_any_more(profile: Profile) -> None:
    made = profile.make()
    old_code, key = made.recovery_code or "", made.key
    gate = profile.gate()
    new_code = gate.new_recovery_code(key)
    gate.set_passphrase(key, "another one that is long")
    for way, secret in ((Way.PASSPHRASE, RIGHT), (Way.RECOVERY, old_code)):
        with pytest.raises(WrongSecretError):
            gate.unlock(way, secret)
    gate.unlock(Way.PASSPHRASE, "another one that is long").wipe()
    gate.unlock(Way.RECOVERY, new_code).wipe()
    gate.rename('"Ours" \\ \n')
    assert profile.gate().standing().name == '"Ours" \\ \n'
    assert profile.copy.read_bytes() == profile.path.read_bytes()


def test_composed_and_decomposed_signs_are_the_same_passphrase(profile: Profile) -> None:
    profile.make("cafe\u0301 au lait s'il vous plai\u0302t")
    profile.gate().unlock(Way.PASSPHRASE, "café au lait s'il vous plaît").wipe()


def test_a_key_of_other_books_changes_nothing(profile: Profile, tmp_path: Path) -> None:
    profile.make()
    (tmp_path / "other").mkdir()
    other = Profile(tmp_path / "other").make().key
    before = profile.path.read_bytes()
    with pytest.raises(LockedError):
        profile.gate().set_passphrase(other, "another one that is long")
    assert profile.path.read_bytes() == before


def test_a_keyring_that_fails_stops_the_making(profile: Profile) -> None:
    profile.keyring = MemoryKeyring(broken="it is locked")
    with pytest.raises(KeyringError):
        profile.make(remembered=True)
    assert list(profile.folder.iterdir()) == []


def test_a_rotation_makes_another_key_by_the_same_ways(profile: Profile) -> None:
    made = profile.make(remembered=True)
    old = content(made.key)
    with pytest.raises(WrongSecretError):
        profile.gate().rotated(WRONG)
    text, new = profile.gate().rotated(RIGHT)
    assert content(profile.gate().unlock(Way.PASSPHRASE, RIGHT)) == old  # not written yet
    FileHeaderStore(profile.path).write(text)
    key = content(new.key)
    assert key != old
    assert read_header(text, "x").key.version == 2
    assert new.recovery_code not in (None, made.recovery_code)
    for way, secret in (
        (Way.PASSPHRASE, RIGHT), (Way.RECOVERY, new.recovery_code or ""), (Way.KEYRING, ""),
    ):  # fmt: skip
        assert content(profile.gate().unlock(way, secret)) == key


# The key file and its copy


def test_a_missing_key_file_is_made_again_from_its_copy(profile: Profile) -> None:
    key, whole = content(profile.make().key), profile.path.read_bytes()
    profile.path.unlink()
    assert content(profile.gate().unlock(Way.PASSPHRASE, RIGHT)) == key
    assert profile.path.read_bytes() == whole


@pytest.mark.parametrize("damage", [b"", b"x", b"\xff" * 900])
def test_a_damaged_key_file_is_told_and_repaired_when_asked(
    profile: Profile, damage: bytes
) -> None:
    key, whole = content(profile.make().key), profile.path.read_bytes()
    profile.path.write_bytes(damage)
    with pytest.raises(DatabaseDamagedError):
        profile.gate().unlock(Way.PASSPHRASE, RIGHT)
    assert profile.path.read_bytes() == damage
    assert FileHeaderStore(profile.path).repair()
    assert content(profile.gate().unlock(Way.PASSPHRASE, RIGHT)) == key
    assert profile.path.read_bytes() == whole
    assert (profile.folder / "profile.toml.damaged").read_bytes() == damage


def test_a_damaged_copy_is_never_used_and_is_mended(profile: Profile) -> None:
    profile.make()
    whole = profile.path.read_bytes()
    profile.copy.write_bytes(whole[:-1])
    profile.gate().unlock(Way.PASSPHRASE, RIGHT).wipe()
    assert profile.copy.read_bytes() == whole
    profile.copy.write_bytes(whole[:-1])
    profile.path.write_bytes(whole[1:])
    with pytest.raises(DatabaseDamagedError):
        profile.gate().unlock(Way.PASSPHRASE, RIGHT)
    assert profile.path.read_bytes() == whole[1:]


def test_what_is_no_key_file_is_told_and_left(profile: Profile) -> None:
    with pytest.raises(LockedError, match="no keys"):
        profile.gate().unlock(Way.PASSPHRASE, RIGHT)
    said = set()
    for content_ in (b"", b"x"):
        profile.path.write_bytes(content_)
        with pytest.raises(DatabaseDamagedError) as damaged:
            profile.gate().unlock(Way.PASSPHRASE, RIGHT)
        said.add(str(damaged.value))
        assert profile.path.read_bytes() == content_
    profile.path.unlink()
    profile.path.mkdir()
    with pytest.raises(DatabaseError) as folder:
        profile.gate().unlock(Way.PASSPHRASE, RIGHT)
    said.add(str(folder.value))
    assert len(said) == 2
    assert profile.gate().standing().problem
    assert [one.name for one in profile.folder.iterdir()] == ["profile.toml"]


# Wrong tries


def test_a_file_of_tries_that_makes_no_sense_waits_and_then_lets_in(profile: Profile) -> None:
    profile.make()
    for nonsense in (b"{", b"[]", b'{"wrong": 1e999, "last": null, "events": []}', b"\xff"):
        profile.attempts.write_bytes(nonsense)
        gate = profile.gate()
        with pytest.raises(TooSoonError):
            gate.unlock(Way.PASSPHRASE, RIGHT)
        profile.clock.pass_s(5)
        profile.gate().unlock(Way.PASSPHRASE, RIGHT).wipe()
        json.loads(profile.attempts.read_text())


def test_the_recovery_code_opens_while_the_passphrase_waits(profile: Profile) -> None:
    code = profile.make().recovery_code or ""
    for _ in range(5):
        with pytest.raises(WrongSecretError):
            profile.gate().unlock(Way.PASSPHRASE, WRONG)
    with pytest.raises(TooSoonError):
        profile.gate().unlock(Way.PASSPHRASE, RIGHT)
    with pytest.raises(WrongSecretError):
        profile.gate().unlock(Way.RECOVERY, make_code()[0])
    profile.gate().unlock(Way.RECOVERY, code).wipe()


def test_a_try_without_memory_for_it_is_not_counted(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile.make()

    def no_memory(*_: object) -> None:
        raise DatabaseError("the key file", "no memory")

    with monkeypatch.context() as patch:
        patch.setattr("app.keys.gate.unwrap", no_memory)
        for _ in range(9):
            with pytest.raises(DatabaseError, match="no memory"):
                profile.gate().unlock(Way.PASSPHRASE, RIGHT)
    profile.gate().unlock(Way.PASSPHRASE, RIGHT).wipe()


def test_events_of_a_day_are_counted_together_and_taken_once(profile: Profile) -> None:
    profile.make()
    for _ in range(3):
        profile.gate().unlock(Way.PASSPHRASE, RIGHT, by="command").wipe()
    profile.clock.pass_s(86400)
    profile.gate().unlock(Way.PASSPHRASE, RIGHT, by="command").wipe()
    found = [(one.way, one.by, one.is_success, one.count) for one in profile.gate().take_events()]
    assert found == [("passphrase", "command", True, 3), ("passphrase", "command", True, 1)]
    assert profile.gate().take_events() == []


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_key_files_are_private_whatever_the_mask(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        make_keys(
            FileHeaderStore(tmp_path / "profile.toml"), name="x", passphrase=RIGHT, keyring=None,
            recovery=False, clock=Profile(tmp_path).clock, cost=LEAST,
        )  # fmt: skip
    finally:
        os.umask(old)
    assert {stat.S_IMODE(one.stat().st_mode) for one in tmp_path.iterdir()} == {0o600}


def test_a_try_that_was_killed_is_no_wrong_one(profile: Profile) -> None:
    profile.make()
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.keys.attempts.os.getpid", lambda: gone.pid)
        for _ in range(7):  # each is begun, and its program is gone before it ends
            profile.gate()._attempts.begin()
    assert profile.gate().standing().wait_s == 0
    profile.gate().unlock(Way.PASSPHRASE, RIGHT).wipe()


def test_a_try_that_is_under_way_counts(profile: Profile) -> None:
    profile.make()
    for _ in range(5):
        assert profile.gate()._attempts.begin() == 0
    assert profile.gate()._attempts.begin() > 0
