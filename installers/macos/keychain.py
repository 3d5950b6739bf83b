"""`python -m installers.macos.keychain`: makes a keychain with certificate and notary key.

For a build server: the keychain is a new one, locked by a password that nobody learns, and is to be
deleted afterwards. Prints the lines that name it for `python -m installers.macos`.
"""

import base64
import binascii
import os
import secrets
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from installers.macos.signing import IDENTITY, KEYCHAIN, PROFILE
from installers.running import PackagingError, run

NAME = "coffer-signing.keychain-db"
NOTARY = "coffer-notary"
SECONDS = 3 * 3600  # the keychain stays open for so long


@dataclass(frozen=True, slots=True)
class Secrets:
    """What a build server gives; the notary key may be missing."""

    identity: str
    certificate: bytes  # a P12 file
    password: str
    notary_key: bytes = b""  # a P8 file of App Store Connect
    notary_key_id: str = ""
    notary_issuer: str = ""


def read_secrets(environment: Mapping[str, str]) -> Secrets:
    """Return what the environment holds.

    Raises:
        PackagingError: a part is missing or no base64.
    """
    given = Secrets(
        environment.get("IDENTITY", ""),
        _decoded(environment, "CERTIFICATE"),
        environment.get("PASSWORD", ""),
        _decoded(environment, "NOTARY_KEY"),
        environment.get("NOTARY_KEY_ID", ""),
        environment.get("NOTARY_ISSUER", ""),
    )
    if not given.identity or not given.certificate:
        raise PackagingError("IDENTITY and CERTIFICATE (a P12 file in base64) are both needed")
    if given.notary_key and not (given.notary_key_id and given.notary_issuer):
        raise PackagingError("NOTARY_KEY needs NOTARY_KEY_ID and NOTARY_ISSUER beside it")
    return given


def commands(given: Secrets, keychain: Path, own: str, folder: Path) -> list[list[str | Path]]:
    """Return what makes the keychain; `own` is its password, `folder` holds the two files."""
    found: list[list[str | Path]] = [
        ["security", "create-keychain", "-p", own, keychain],
        ["security", "set-keychain-settings", "-lut", str(SECONDS), keychain],
        ["security", "unlock-keychain", "-p", own, keychain],
        ["security", "import", folder / "certificate.p12", "-k", keychain, "-f", "pkcs12",
         "-P", given.password, "-T", "/usr/bin/codesign"],
        # Else codesign would ask a person who is not there.
        ["security", "set-key-partition-list", "-S", "apple-tool:,apple:", "-s", "-k", own,
         keychain],
        # Codesign looks for the chain of certificates in the keychains of this list.
        ["security", "list-keychains", "-d", "user", "-s", keychain, "login.keychain-db"],
    ]  # fmt: skip
    if given.notary_key:
        found.append(
            ["xcrun", "notarytool", "store-credentials", NOTARY, "--key", folder / "notary.p8",
             "--key-id", given.notary_key_id, "--issuer", given.notary_issuer,
             "--keychain", keychain]
        )  # fmt: skip
    return found


def lines(given: Secrets, keychain: Path) -> list[str]:
    """Return what `python -m installers.macos` is to find in its environment."""
    found = [f"{IDENTITY}={given.identity}", f"{KEYCHAIN}={keychain}"]
    return [*found, f"{PROFILE}={NOTARY}"] if given.notary_key else found


def main() -> int:
    """Make the keychain; the files with the secrets are gone again at the end."""
    keychain = Path(os.environ.get("RUNNER_TEMP", tempfile.gettempdir())) / NAME
    try:
        given = read_secrets(os.environ)
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "certificate.p12").write_bytes(given.certificate)
            (folder / "notary.p8").write_bytes(given.notary_key)
            own = secrets.token_urlsafe(32)
            for words in commands(given, keychain, own, folder):
                _run(words, (own, given.password))
    except PackagingError as error:
        print(f"installers: {error}", file=sys.stderr)
        return 1
    print("\n".join(lines(given, keychain)))
    return 0


def _run(words: Sequence[str | Path], hidden: Sequence[str]) -> None:
    """Run a tool; what it says in a failure names no secret."""
    try:
        run(words, timeout=300)
    except PackagingError as error:
        told = str(error)
        for secret in filter(None, hidden):
            told = told.replace(secret, "…")
        raise PackagingError(told) from None


def _decoded(environment: Mapping[str, str], name: str) -> bytes:
    try:
        return base64.b64decode("".join(environment.get(name, "").split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise PackagingError(f"{name} is no base64") from error


if __name__ == "__main__":
    raise SystemExit(main())
