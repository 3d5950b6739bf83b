"""The key file, the wraps in it, the cost of a passphrase, the recovery code."""

import copy
import pickle
import time
import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import DatabaseDamagedError, DatabaseError, DatabaseNewerError, LockedError
from app.keys import recovery
from app.keys.data_key import OwnDataKey
from app.keys.header import Header, KeySet, read_header, write_header
from app.keys.kdf import DEFAULT, FLOOR, LEAST, AbsurdCostError, Cost, check, derive, tuned
from app.keys.wraps import unwrap, wrap_by_bytes, wrap_by_passphrase
from app.ports.keys import Purpose, Way
from tests.key_parts import RIGHT, Profile

NOW = datetime(2026, 11, 21, 3, 15, tzinfo=UTC)
PROFILE = "ab" * 16


def a_key(version: int = 1) -> OwnDataKey:
    return OwnDataKey(bytes(range(32)), PROFILE, version)


def a_header(name: str = "Family") -> Header:
    wrap = wrap_by_bytes(a_key(), Way.RECOVERY, bytes(16), NOW)
    return Header(PROFILE, name, NOW, KeySet(1, (wrap,)))


# The data key


def test_each_purpose_and_salt_has_a_key_of_its_own() -> None:
    key = a_key()
    keys = {key.derive(purpose, salt) for purpose in Purpose for salt in (b"", b"1", b"2")}
    assert len(keys) == 12
    assert key.content() not in keys
    assert a_key().derive(Purpose.DATABASE) == key.derive(Purpose.DATABASE)


def test_a_wiped_key_is_overwritten_and_derives_nothing() -> None:
    key = a_key()
    held = key._bytes
    key.wipe()
    key.wipe()
    assert key.is_wiped
    assert held == bytearray(32)
    with pytest.raises(LockedError):
        key.derive(Purpose.SEAL)


def test_a_data_key_is_not_printed_copied_or_written_down() -> None:
    key = a_key()
    assert key.content().hex() not in repr(key)
    for deed in (copy.copy, copy.deepcopy, pickle.dumps):
        with pytest.raises(TypeError):
            deed(key)


# The key file


@given(st.text(max_size=60))
def test_any_name_comes_back_from_the_key_file(name: str) -> None:
    header = a_header(name.encode("utf-8", "replace").decode())
    text = write_header(header)
    assert read_header(text, "x") == header
    tomllib.loads(text)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_damaged_key_file(content: bytes) -> None:
    with pytest.raises(DatabaseDamagedError):
        read_header(content.decode("utf-8", "replace"), "x")


def test_a_key_file_of_a_newer_coffer_is_told_apart(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    profile.make(None)
    profile.change("format = 1", "format = 2")
    with pytest.raises(DatabaseNewerError):
        profile.gate().facts()
    before = profile.path.read_bytes()
    assert profile.gate().standing().problem
    assert profile.path.read_bytes() == before


# The cost


@pytest.mark.parametrize(
    "cost",
    [
        Cost(18, 2, 1), Cost(19, 1, 1), Cost(19, 2, 0), Cost(2049, 3, 4), Cost(64, 65, 4),
        Cost(64, 3, 17), Cost(2**20, 3, 4), Cost(-1, 3, 4),
    ],
)  # fmt: skip
def test_absurd_costs_are_refused_at_once(cost: Cost) -> None:
    began = time.perf_counter()
    with pytest.raises(AbsurdCostError):
        derive("x", bytes(32), cost)
    assert time.perf_counter() - began < 0.05


def test_a_salt_of_another_length_is_refused() -> None:
    for length in (0, 8, 31, 33):
        with pytest.raises(AbsurdCostError):
            check(LEAST, bytes(length))


@pytest.mark.parametrize(
    ("of_a_round_and_mib", "expected"),
    [
        (1.0 / (3 * 256), DEFAULT),  # just right
        (2.0 / (3 * 256), Cost(128, 3, 4)),  # slower: less memory first
        (20.0 / (3 * 256), FLOOR),  # never below the floor
        (0.5 / (3 * 256), Cost(256, 5, 4)),  # faster: more rounds
    ],
)
def test_the_cost_is_tuned_by_memory_first(of_a_round_and_mib: float, expected: Cost) -> None:
    assert tuned(lambda cost: of_a_round_and_mib * cost.memory_mib * cost.rounds) == expected


def test_tuning_takes_less_memory_where_there_is_not_enough() -> None:
    def measure(cost: Cost) -> float:
        if cost.memory_mib > 64:
            raise DatabaseError("the key file", "no memory")
        return 0.9

    assert tuned(measure) == FLOOR


def test_a_passphrase_with_half_a_sign_is_no_crash() -> None:
    assert len(derive("\ud800", bytes(32), LEAST)) == 32


def test_a_wrap_opens_by_its_own_secret_profile_and_version_alone() -> None:
    wrap = wrap_by_passphrase(a_key(), RIGHT, LEAST, NOW)
    opened = unwrap(wrap, RIGHT, PROFILE, 1)
    assert opened is not None
    assert opened.content() == a_key().content()
    assert unwrap(wrap, RIGHT + "x", PROFILE, 1) is None
    assert unwrap(wrap, RIGHT, "cd" * 16, 1) is None
    assert unwrap(wrap, RIGHT, PROFILE, 2) is None
    assert RIGHT not in repr(wrap)


# The recovery code


@given(st.binary(min_size=16, max_size=16))
def test_a_code_is_read_back_as_people_write(content: bytes) -> None:
    code = recovery.code_of(content)
    assert len(code.replace("-", "")) == 28
    for written in (
        code, code.lower(), code.replace("-", ""), f"  {code.replace('-', ' ')}\n",
        code.replace("0", "O").replace("1", "l"), code.replace("1", "I").replace("-", "–"),
        "\n".join(code.split("-")),
    ):  # fmt: skip
        assert recovery.read_code(written) == content


@given(st.binary(min_size=16, max_size=16), st.data())
def test_a_mistyped_sign_is_noticed_nearly_always(content: bytes, data: st.DataObject) -> None:
    code = recovery.code_of(content)
    at = data.draw(st.sampled_from([at for at, sign in enumerate(code) if sign != "-"]))
    sign = data.draw(st.sampled_from([one for one in recovery.ALPHABET if one != code[at]]))
    assert recovery.read_code(code[:at] + sign + code[at + 1 :]) != content


@given(st.text())
def test_no_text_breaks_the_reading_of_codes(text: str) -> None:
    found = recovery.read_code(text)
    assert found is None or len(found) == 16


def test_codes_are_random() -> None:
    assert len({recovery.make_code()[0] for _ in range(1000)}) == 1000
