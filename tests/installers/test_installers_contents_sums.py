"""Sums and signatures: made, checked, and refused where a file or a key is not what it seems."""

import base64
import hashlib
import os
import shutil
import struct
import subprocess
from pathlib import Path

import pytest

from installers.contents.sums import KEY, PASSWORD, check_sums, finish, sign, write_sums
from installers.plan import ROOT, Plan
from installers.running import PackagingError

SECRET = "a long word of passing"


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Plan:
    monkeypatch.delenv(KEY, raising=False)
    monkeypatch.delenv(PASSWORD, raising=False)
    for name in ("work", "out"):
        (tmp_path / name).mkdir()
    for name in ("b.deb", "a.tar.xz", "coffer-1.2.3.tar.gz", "old.rpm"):
        (tmp_path / "out" / name).write_text(name)
    return Plan(
        root=ROOT, work=tmp_path / "work", out=tmp_path / "out", python=Path("python3"),
        version="1.2.3", epoch=1_700_000_000, machine="x86_64",
    )  # fmt: skip


def made(plan: Plan) -> dict[str, Path]:
    return {"deb": plan.out / "b.deb", "wheel": plan.out / "a.tar.xz"}


def a_key(folder: Path) -> Path:
    """Make a secret key without a password; the public one lies beside it."""
    if shutil.which("minisign") is None:
        if os.environ.get("CI"):
            pytest.fail("not installed: minisign")
        pytest.skip("not installed: minisign")
    folder.mkdir(exist_ok=True)
    secret, public = folder / "secret", folder / "public"
    words = ["minisign", "-G", "-f", "-W", "-s", str(secret), "-p", str(public)]
    subprocess.run(words, check=True, capture_output=True)
    return secret


def a_locked_key(folder: Path) -> Path:
    """Make a key with a password; its derivation is the weakest, as the usual takes seconds."""
    key = a_key(folder)
    comment, line = key.read_text(encoding="ascii").splitlines()
    raw = base64.b64decode(line)
    salt, limits = bytes(32), struct.pack("<QQ", 32_768, 1 << 24)
    inner = raw[54:126]  # its number and the key itself; then their checksum
    inner += hashlib.blake2b(raw[:2] + inner, digest_size=32).digest()
    stream = hashlib.scrypt(SECRET.encode(), salt=salt, n=1024, r=8, p=1, dklen=104)
    locked = bytes(mine ^ its for mine, its in zip(inner, stream, strict=True))
    whole = raw[:2] + b"Sc" + raw[4:6] + salt + limits + locked
    key.write_text(f"{comment}\n{base64.b64encode(whole).decode()}\n", encoding="ascii")
    return key


def verify(file: Path, folder: Path) -> int:
    words = ["minisign", "-V", "-q", "-p", str(folder / "public"), "-m", str(file)]
    return subprocess.run(words, capture_output=True, check=False).returncode


def test_sums_name_what_was_made_sorted_and_sha256sum_takes_them(plan: Plan) -> None:
    done = finish(plan, made(plan))
    lines = done["sums"].read_text(encoding="utf-8").splitlines()
    assert [line[66:] for line in lines] == ["a.tar.xz", "b.deb", "coffer-1.2.3.tar.gz"]
    said = subprocess.run(
        ["sha256sum", "--check", "--strict", "SHA256SUMS"],
        cwd=plan.out, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert said.returncode == 0
    assert check_sums(done["sums"]) == []
    (plan.out / "b.deb").write_text("another")
    (plan.out / "a.tar.xz").unlink()
    assert check_sums(done["sums"]) == ["a.tar.xz", "b.deb"]


def test_without_a_key_nothing_is_signed_and_old_signatures_go(
    plan: Plan, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("SHA256SUMS.minisig", "b.deb.minisig"):
        (plan.out / name).write_text("of another making")
    assert set(finish(plan, made(plan))) == {"sums"}
    assert list(plan.out.glob("*.minisig")) == []
    assert "not signed: COFFER_SIGNING_KEY names no key" in capsys.readouterr().out


def test_what_is_missing_or_lies_elsewhere_is_refused(plan: Plan, tmp_path: Path) -> None:
    with pytest.raises(PackagingError, match=r"made, and not there: .*none\.deb"):
        finish(plan, {"deb": plan.out / "none.deb"})
    (tmp_path / "far.deb").write_text("x")
    with pytest.raises(PackagingError, match=r"not in .*: far\.deb"):
        finish(plan, {"deb": tmp_path / "far.deb"})
    assert not (plan.out / "SHA256SUMS").exists()


def test_with_a_key_sums_and_files_are_signed(
    plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(KEY, str(a_key(tmp_path / "keys")))
    done = finish(plan, made(plan))
    assert done["signature"].name == "SHA256SUMS.minisig"
    for name in ("SHA256SUMS", "a.tar.xz", "b.deb", "coffer-1.2.3.tar.gz"):
        assert verify(plan.out / name, tmp_path / "keys") == 0
    public = (tmp_path / "keys" / "public").read_text().splitlines()[1]
    assert f"public key {public}" in capsys.readouterr().out
    first = done["signature"].read_bytes()
    assert finish(plan, made(plan))["signature"].read_bytes() == first  # the same every time
    (plan.out / "b.deb").write_text("another")
    assert verify(plan.out / "b.deb", tmp_path / "keys") != 0
    a_key(tmp_path / "others")
    assert verify(plan.out / "SHA256SUMS", tmp_path / "others") != 0
    assert [path.name for path in plan.out.iterdir() if path.name.startswith(".")] == []


def test_the_password_of_a_key_comes_from_a_file_and_shows_nowhere(
    plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:  # fmt: skip
    (tmp_path / "password").write_text(f"{SECRET}\n")
    key = a_locked_key(tmp_path / "keys")
    monkeypatch.setenv(KEY, str(key))
    monkeypatch.setenv(PASSWORD, str(tmp_path / "password"))
    done = finish(plan, made(plan))
    assert verify(done["sums"], key.parent) == 0
    said = capsys.readouterr()
    assert SECRET not in said.out + said.err
    assert SECRET.encode() not in done["signature"].read_bytes()


def test_a_wrong_password_is_said_and_leaves_nothing_signed(plan: Plan, tmp_path: Path) -> None:
    key = a_locked_key(tmp_path / "keys")
    (tmp_path / "password").write_text("not this\n")
    sums = write_sums(plan.out, [plan.out / "b.deb"])
    with pytest.raises(PackagingError, match="minisign could not use the key") as refused:
        sign([sums], key, tmp_path / "password", "x")
    assert "not this" not in str(refused.value)
    assert list(plan.out.glob("*minisig*")) == []


def test_a_key_or_password_that_is_not_there_is_said(
    plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(KEY, str(tmp_path / "none"))
    with pytest.raises(PackagingError, match="COFFER_SIGNING_KEY: there is no file"):
        finish(plan, made(plan))
    (tmp_path / "none").write_text("no key at all")
    monkeypatch.setenv(PASSWORD, str(tmp_path / "nothing"))
    with pytest.raises(PackagingError, match="COFFER_SIGNING_PASSWORD_FILE: no password in"):
        finish(plan, made(plan))
