"""Sealed values and sealed files."""

from contextlib import suppress
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import LockedError, SealBrokenError
from app.keys.data_key import OwnDataKey
from app.keys.seal import FieldSealer
from app.keys.sealed_file import CHUNK, PREFIX, TAG, SealedReader, SealedWriter

KEY = bytes(range(32))
HEADER = b"what stands before"
PLACE = ("secret", "sealed", "bank", 3)


def sealed(content: bytes, header: bytes = HEADER) -> bytes:
    stream = BytesIO()
    with SealedWriter(stream, KEY, header) as writer:
        for at in range(0, len(content), 50_000):
            writer.write(content[at : at + 50_000])
    return stream.getvalue()


def opened(content: bytes, header: bytes = HEADER, key: bytes = KEY) -> bytes:
    return SealedReader(BytesIO(content), key, header).read()


@pytest.mark.parametrize(
    "size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 5, 10 * CHUNK]
)
def test_a_file_of_any_size_comes_back(size: int) -> None:
    content = bytes(at % 251 for at in range(size))
    whole = sealed(content)
    assert opened(whole) == content
    chunks = max(1, -(-size // CHUNK))
    assert len(whole) == PREFIX + size + chunks * TAG
    reader, parts = SealedReader(BytesIO(whole), KEY, HEADER), []
    while part := reader.read(70_001):
        parts.append(part)
    assert b"".join(parts) == content


@given(st.integers(0, 3 * CHUNK), st.integers(0, 7))
def test_any_flipped_bit_is_found(at: int, bit: int) -> None:
    whole = bytearray(WHOLE)
    whole[at % len(whole)] ^= 1 << bit
    with pytest.raises(SealBrokenError):
        opened(bytes(whole))


@given(st.integers(0, 3 * CHUNK))
def test_a_file_cut_anywhere_is_found(at: int) -> None:
    with pytest.raises(SealBrokenError):
        opened(WHOLE[: at % len(WHOLE)])


def test_chunks_dropped_moved_or_repeated_are_found() -> None:
    step = CHUNK + TAG
    prefix, chunks = (
        WHOLE[:PREFIX],
        [WHOLE[at : at + step] for at in range(PREFIX, len(WHOLE), step)],
    )
    first, second, last = chunks
    for other in (
        [second, first, last], [first, last], [second, last], [first, second, second, last],
        [first, second], [first, second, last, last], [],
    ):  # fmt: skip
        with pytest.raises(SealBrokenError):
            opened(prefix + b"".join(other))


def test_another_header_or_key_opens_nothing() -> None:
    with pytest.raises(SealBrokenError):
        opened(WHOLE, HEADER + b"x")
    with pytest.raises(SealBrokenError):
        opened(WHOLE, key=bytes(32))


def test_a_file_whose_writing_failed_has_no_end() -> None:
    stream = BytesIO()
    with suppress(RuntimeError), SealedWriter(stream, KEY, HEADER) as writer:
        writer.write(bytes(2 * CHUNK + 9))
        raise RuntimeError
    with pytest.raises(SealBrokenError):
        opened(stream.getvalue())


WHOLE = sealed(bytes(2 * CHUNK + 100))


@given(st.binary(max_size=300), st.data())
def test_a_value_opens_where_it_was_sealed_and_unchanged(
    content: bytes, data: st.DataObject
) -> None:
    sealer = FieldSealer(OwnDataKey(KEY, "0" * 32, 1))
    value = sealer.seal(content, *PLACE)
    assert sealer.open(value, *PLACE) == content
    at = data.draw(st.integers(0, len(value) - 1))
    bad = value[:at] + bytes([value[at] ^ 1]) + value[at + 1 :]
    with pytest.raises(SealBrokenError):
        sealer.open(bad, *PLACE)
    for wrong in (
        ("attachment", *PLACE[1:]), ("secret", "head", "bank", 3), ("secret", "sealed", "bank2", 3),
        ("secret", "sealed", "bank", 2), ("secretsealed", "", "bank", 3),
    ):  # fmt: skip
        with pytest.raises(SealBrokenError):
            sealer.open(value, *wrong)
    for key in (
        OwnDataKey(KEY, "1" * 32, 1),
        OwnDataKey(KEY, "0" * 32, 2),
        OwnDataKey(bytes(32), "0" * 32, 1),
    ):  # fmt: skip
        with pytest.raises(SealBrokenError):
            FieldSealer(key).open(value, *PLACE)


@given(st.binary(max_size=40))
def test_any_bytes_are_a_broken_seal(content: bytes) -> None:
    with pytest.raises(SealBrokenError):
        FieldSealer(OwnDataKey(KEY, "0" * 32, 1)).open(content, *PLACE)


def test_a_wiped_key_seals_and_opens_nothing() -> None:
    key = OwnDataKey(KEY, "0" * 32, 1)
    sealer = FieldSealer(key)
    value = sealer.seal(b"x", *PLACE)
    key.wipe()
    with pytest.raises(LockedError):
        sealer.open(value, *PLACE)
    with pytest.raises(LockedError):
        sealer.seal(b"x", *PLACE)
