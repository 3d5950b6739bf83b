"""The backup file: what goes in comes out, and nothing that was changed does."""

from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.backups import container
from app.backups.keying import key_of
from app.domain.errors import BackupError
from app.keys.data_key import OwnDataKey
from app.keys.sealed_file import SealedReader, SealedWriter
from app.ports.backups import COPY, BackupKind, Facts, Figures, Header, Manifest

STREAMS = SimpleNamespace(writer=SealedWriter, reader=SealedReader)
PROFILE = "ab" * 16
KEY = OwnDataKey(bytes(range(32)), PROFILE, 1)
AT = datetime(2026, 11, 21, 3, 15, tzinfo=UTC)
SECRET_FIGURE = "31415926.5358979"


def a_header(*, sealed: bool = True, keys: str = "key file\n") -> Header:
    if not sealed:
        return Header(AT, BackupKind.AUTO, "", 0, b"", "")
    return Header(AT, BackupKind.AUTO, PROFILE, 1, b"s" * 32, keys)


def a_manifest(content: bytes, folder: Path) -> Manifest:
    payload = folder / "payload"
    payload.write_bytes(content)
    size, digest = container.digest_of(payload)
    return Manifest(
        AT,
        BackupKind.AUTO,
        PROFILE,
        "0.1.0",
        Facts({"entry": 3, "leg": 6}, "ledger", "audit", 2, "0002"),
        Figures(
            3, {"1": "5", "2": SECRET_FIGURE}, "USD", date(2026, 11, 21), SECRET_FIGURE,
            "2024-01-01", "0", "f" * 64,
        ),
        COPY,
        size,
        digest,
    )  # fmt: skip


def written(content: bytes, folder: Path, header: Header) -> bytes:
    stream = BytesIO()
    manifest = a_manifest(content, folder)
    key = key_of(header, KEY)
    container.write(stream, header, manifest, folder / "payload", key=key, sealing=STREAMS)
    return stream.getvalue()


def read(path: Path, target: Path, key: OwnDataKey = KEY) -> tuple[Header, Manifest, bytes]:
    with container.opened(path, lambda one: key_of(one, key), STREAMS) as content:
        content.extract(target)
        result = content.header, content.manifest, target.read_bytes()
    target.unlink()
    return result


@pytest.mark.parametrize("sealed", [True, False])
@given(content=st.binary(max_size=3000) | st.integers(60_000, 140_000).map(bytes))
def test_what_goes_in_comes_out(
    sealed: bool, content: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("round")
    header = a_header(sealed=sealed)
    path = folder / "one"
    path.write_bytes(written(content, folder, header))
    assert container.read_header(path) == header
    assert read(path, folder / "out") == (header, a_manifest(content, folder), content)


@pytest.mark.parametrize("sealed", [True, False])
def test_any_changed_byte_is_found(sealed: bool, tmp_path: Path) -> None:
    whole = written(b"money" * 50, tmp_path, a_header(sealed=sealed))
    path = tmp_path / "one"
    for place in range(len(whole)):
        changed = bytearray(whole)
        changed[place] ^= 1 << (place % 8)
        path.write_bytes(changed)
        with pytest.raises(BackupError):
            read(path, tmp_path / "out")
        assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("sealed", [True, False])
def test_any_cut_is_found(sealed: bool, tmp_path: Path) -> None:
    whole = written(b"money" * 50, tmp_path, a_header(sealed=sealed))
    path = tmp_path / "one"
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        with pytest.raises(BackupError):
            read(path, tmp_path / "out")
    path.write_bytes(whole + b"x")
    with pytest.raises(BackupError):
        read(path, tmp_path / "out")


def test_another_profiles_key_opens_nothing(tmp_path: Path) -> None:
    path = tmp_path / "one"
    path.write_bytes(written(b"money", tmp_path, a_header()))
    for other in (
        OwnDataKey(bytes(range(32)), "cd" * 16, 1),
        OwnDataKey(bytes(range(1, 33)), PROFILE, 1),
        OwnDataKey(bytes(range(32)), PROFILE, 2),
    ):
        with pytest.raises(BackupError):
            read(path, tmp_path / "out", other)


def test_no_figure_can_be_read_without_the_key(tmp_path: Path) -> None:
    whole = written(b"the payload", tmp_path, a_header())
    assert SECRET_FIGURE.encode() not in whole
    assert b"the payload" not in whole
    assert b"key file" in whole  # it opens the backup on another computer


def test_a_payload_of_another_digest_is_refused(tmp_path: Path) -> None:
    header = a_header()
    manifest = replace(a_manifest(b"money", tmp_path), sha256="0" * 64)
    path = tmp_path / "one"
    with path.open("wb") as stream:
        container.write(
            stream,
            header,
            manifest,
            tmp_path / "payload",
            key=key_of(header, KEY),
            sealing=STREAMS,
        )
    with pytest.raises(BackupError, match="content was changed"):
        read(path, tmp_path / "out")


def test_a_backup_of_a_newer_coffer_says_so(tmp_path: Path) -> None:
    whole = bytearray(written(b"money", tmp_path, a_header()))
    whole[9] = 2
    (tmp_path / "one").write_bytes(whole)
    with pytest.raises(BackupError, match="newer Coffer"):
        container.read_header(tmp_path / "one")


@given(junk=st.binary(max_size=200))
def test_no_junk_gets_past_as_another_failure(
    junk: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("junk") / "one"
    for start in (b"", container.MAGIC, container.MAGIC + b"\0\1\0\0\0\x10"):
        path.write_bytes(start + junk)
        with pytest.raises(BackupError):
            container.read_header(path)
