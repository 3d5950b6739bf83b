"""Canaries: secrets planted through every door, and looked for in everything that is left (J)."""

import base64
import os
import subprocess
import sys
import traceback
import urllib.parse
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.bootstrap import Coffer, KeyChoice, create_coffer, open_coffer, unlock
from app.domain.activities import ActivityRow
from app.domain.errors import CofferError
from app.domain.times import start_us
from app.machine import logs
from app.machine.redact import Redactor, redactor
from app.ports.keys import Way
from tests.e2e.command import ROOT
from tests.faults.keyed_books import hurry
from tests.faults.rig import IS_FULL, Rig, fault

PASSPHRASE = "canary-passphrase Zq7 umber tinsel"
SECRETS = {
    "api key": "cnry_live_9fK2mQx7VbTz41LpWs83",
    "api secret": "Hh7-cnry/Secret+0011223344556677889900==",
    "token": "eyJhbGciOiJub25lIn0.cnryTokenPayload.sig",
    "webhook": "whsec_cnry_5b1f0c9d8e7a6b5c4d3e",
    "seed": "cnry abandon ability able about above absent absorb",
    "card": "4929 1234 5678 9012 cnry",
}


def shapes(secret: str) -> Iterator[bytes]:
    """Give a secret in every form in which it might lie about."""
    raw = secret.encode()
    yield raw
    yield raw[::-1]
    yield raw.hex().encode()
    yield raw.hex().upper().encode()
    yield base64.b64encode(raw).rstrip(b"=")[:-1]
    yield base64.urlsafe_b64encode(raw).rstrip(b"=")[:-1]
    yield urllib.parse.quote(secret).encode()
    yield secret.encode("utf-16-le")
    yield secret.encode("utf-16-be")
    yield raw[:12]


def everything(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """Give every file under a folder."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            yield path, path.read_bytes()


def leaked(folder: Path, secrets: list[str]) -> list[str]:
    """Return where a secret was found."""
    return [
        f"{path.name}: {secret[:6]}…"
        for path, content in everything(folder)
        for secret in secrets
        if any(shape in content for shape in shapes(secret))
    ]


def lived_in(home: Path, *, encrypted: bool) -> tuple[list[str], Path]:
    """Use books as a person does, with secrets in them; return the secrets and the folder."""
    place = home / "books" / "coffer.db"
    coffer = create_coffer(str(place), keys=KeyChoice(PASSPHRASE, recovery=True))
    secrets = [PASSPHRASE, coffer.new_recovery_code, coffer.new_recovery_code.replace("-", "")]
    if not encrypted:
        from app.bootstrap import decrypt_place

        coffer.close()
        key = unlock(str(place), Way.PASSPHRASE, PASSPHRASE, by="test")
        decrypt_place(str(place), key)
        coffer = open_coffer(str(place), key=key)
    if IS_FULL:
        coffer.demo.fill()
    else:
        on = date(2024, 1, 2)
        amount = Decimal(5)
        coffer.ledger.record(
            ActivityRow(start_us(on), on, "Main", "deposit", currency="USD", amount=amount)
        )
    with coffer.database.writing() as unit:
        for name, secret in SECRETS.items():
            unit.secrets.put(name, secret.encode())
            secrets.append(secret)
        unit.commit()
    assert coffer.keys is not None
    setup = coffer.keys.begin_totp()
    secrets.append(setup.secret)
    confirm(coffer, setup.secret)
    secrets.append(coffer.keys.new_recovery_code())
    for wrong in ("wrong canary cnry-miss-1", "wrong canary cnry-miss-2"):
        with pytest.raises(CofferError) as raised:
            unlock(str(place), Way.PASSPHRASE, wrong, by="test")
        assert wrong not in "".join(traceback.format_exception(raised.value))
        secrets.append(wrong)
    logs.start(home / "logs")
    logs.log.info("unlocked with %s and %s", PASSPHRASE, SECRETS["token"])
    logs.log.error("failed: https://me:%s@example.com/", "cnry-url-password")
    secrets.append("cnry-url-password")
    coffer.backups.make("manual")
    coffer.archive.export(str(home / "archive"))
    coffer.diagnostics.save(home / "bundle.zip")
    (home / "bundle.txt").write_text("\n".join(coffer.diagnostics.parts().values()))
    coffer.verification.run()
    logs.stop()
    coffer.close()
    return secrets, home


def confirm(coffer: Coffer, secret: str) -> None:
    """Give the code that an authenticator would show."""
    import base64 as coding

    from cryptography.hazmat.primitives.hashes import SHA1
    from cryptography.hazmat.primitives.twofactor.totp import TOTP

    totp = TOTP(coding.b32decode(secret), 6, SHA1(), 30, enforce_key_length=False)
    now = int(coffer.clock.now().timestamp())
    assert coffer.keys is not None
    coffer.keys.confirm_totp(totp.generate(now).decode())


def seals_nothing(patch: pytest.MonkeyPatch) -> None:
    """Store secrets as they are."""
    from app.keys.seal import FieldSealer

    patch.setattr(FieldSealer, "seal", lambda self, content, *where: content)
    patch.setattr(FieldSealer, "open", lambda self, sealed, *where: sealed)
    patch.setattr("app.bootstrap.keyed.needs_key", lambda place: False)


def logs_all(patch: pytest.MonkeyPatch) -> None:
    """Write what comes into the log as it is."""
    patch.setattr(redactor, "clean", lambda text: text)


@fault("J1", "40 canaries looked for in all that is left", plants=[seals_nothing, logs_all])
def test_no_secret_is_left_anywhere(
    rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurry(monkeypatch)
    redactor.learn(PASSPHRASE)
    looked_at = found = 0
    for encrypted in (True, False):
        home = tmp_path / ("encrypted" if encrypted else "plain")
        secrets, folder = lived_in(home, encrypted=encrypted)
        names = leaked(folder, secrets)
        assert names == []
        found += len(names)
        looked_at += sum(1 for _ in everything(folder))
        # The other half of the proof: the same search finds what is there.
        (home / "planted.txt").write_text(base64.b64encode(secrets[3].encode()).decode())
        assert leaked(folder, secrets)
    rig.measured(secrets=len(secrets), shapes=10, files=looked_at, found=found)


def shows_parameters(patch: pytest.MonkeyPatch) -> None:
    """Let SQLAlchemy print what it was given."""
    import sqlalchemy

    from app.db import sqlite

    original = sqlalchemy.create_engine

    def engine(*words, **options):  # type: ignore[no-untyped-def]
        options["hide_parameters"] = False
        return original(*words, **options)

    patch.setattr(sqlite, "create_engine", engine)


@fault("J2", "a secret bound in a statement that fails", plants=[shows_parameters])
def test_no_error_shows_what_was_bound(
    rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sqlalchemy import text
    from sqlalchemy.exc import SQLAlchemyError

    hurry(monkeypatch)
    secret = SECRETS["api key"]
    coffer = create_coffer(str(tmp_path / "coffer.db"), keys=KeyChoice(PASSPHRASE))
    with coffer.database.engine.connect() as connection, pytest.raises(SQLAlchemyError) as raised:
        connection.execute(text("SELECT :secret FROM nowhere"), {"secret": secret})
    coffer.close()
    said = "".join(traceback.format_exception(raised.value))
    assert secret not in said
    key_hex = "0123456789abcdef" * 4
    assert key_hex not in Redactor().clean(f"PRAGMA key=\"x'{key_hex}'\"")
    rig.measured(errors=1)


PEER = """
import ctypes, os, sys, time
from app.machine.hardening import harden
from app.cli.unlocking import given_secret
found = given_secret("", "COFFER_PASSPHRASE")
assert found
assert "COFFER_PASSPHRASE" not in os.environ
child = os.popen(sys.executable + ' -c "import os; print(dict(os.environ))"').read()
assert found not in child, "a child inherits it"
if os.getuid() == 0:
    os.setuid(65534)
    ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)  # as any program of that account begins
if sys.argv[1] == "hard":
    harden()
print("ready", flush=True)
time.sleep(30)
"""


def stays_soft(patch: pytest.MonkeyPatch) -> None:
    """Let the process be looked into."""
    patch.setenv("COFFER_TEST_SOFT", "1")


@fault("J3", "/proc of a program that was given a passphrase", plants=[stays_soft])
def test_other_programs_of_a_person_see_nothing(rig: Rig) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("there is no /proc here")
    # Root's own files in /proc are root's in any case: then the program runs as nobody.
    own = 65534 if os.getuid() == 0 else os.getuid()
    kind = "soft" if os.environ.get("COFFER_TEST_SOFT") else "hard"
    process = subprocess.Popen(
        [sys.executable, "-c", PEER, kind],
        cwd=ROOT,
        env={**os.environ, "COFFER_PASSPHRASE": PASSPHRASE},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        about = Path(f"/proc/{process.pid}")
        assert PASSPHRASE.encode() not in (about / "cmdline").read_bytes()
        # The kernel gives what is not dumpable to root: so nobody else of this account sees it.
        status = (about / "status").read_text()
        assert status.split("Uid:")[1].split()[0] == str(own)
        for name in ("environ", "mem", "maps"):
            assert (about / name).stat().st_uid == 0, f"{name} can be read by the same account"
        limit = (about / "limits").read_text().split("Max core file size")[1].split()[0]
        assert limit == "0"
    finally:
        process.kill()
        process.communicate()
    rig.measured(core="0", argv="clean", children="clean")


def breaks_lines(patch: pytest.MonkeyPatch) -> None:
    """Write log lines as they come."""
    patch.setattr(logs, "one_line", lambda text: text)


@fault("J6", "line ends, escape codes and a megabyte in a log line", plants=[breaks_lines])
def test_a_log_line_is_one_line(rig: Rig, tmp_path: Path) -> None:
    logs.start(tmp_path)
    logs.log.info("payee %s", "A\r\n2026-01-01T00:00:00 error forged\x1b[31m\u202e" + "x" * 2**20)
    logs.log.info("second %s", "{} %s %d")
    logs.stop()
    raw = (tmp_path / "coffer.log").read_bytes()
    lines = raw.split(b"\n")
    assert len(lines) == 3
    assert all(len(line) <= 9000 for line in lines)
    assert b"\x1b" not in raw
    assert (tmp_path / "coffer.log").stat().st_mode & 0o077 == 0
    rig.measured(lines=2)
