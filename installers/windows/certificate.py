"""`python -m installers.windows.certificate`: takes a certificate into the person's own store.

For a build server, whose store ends with it: CERTIFICATE is a PFX file in base64, PASSWORD its
password. Prints the line that names it for `python -m installers.windows`.
"""

import base64
import binascii
import hashlib
import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from installers.running import PackagingError, run
from installers.windows.signing import CERTIFICATE


def read_pfx(environment: Mapping[str, str]) -> tuple[bytes, str]:
    """Return the PFX file and its password.

    Raises:
        PackagingError: they are not given.
    """
    try:
        content = base64.b64decode(
            "".join(environment.get("CERTIFICATE", "").split()), validate=True
        )
    except (binascii.Error, ValueError) as error:
        raise PackagingError("CERTIFICATE is no base64") from error
    if not content:
        raise PackagingError("CERTIFICATE is empty: it is to be a PFX file in base64")
    return content, environment.get("PASSWORD", "")


def thumbprint(content: bytes, password: str) -> str:
    """Return the SHA-1 of the certificate that has the key.

    Raises:
        PackagingError: the password is wrong, or there is no certificate with a key.
    """
    from cryptography.hazmat.primitives.serialization import Encoding, pkcs12

    try:
        _, certificate, _ = pkcs12.load_key_and_certificates(content, password.encode())
    except ValueError as error:
        raise PackagingError("the PFX file cannot be read: is the password right?") from error
    if certificate is None:
        raise PackagingError("the PFX file has no certificate with a key")
    encoded = certificate.public_bytes(Encoding.DER)
    return hashlib.sha1(encoded, usedforsecurity=False).hexdigest().upper()


def main() -> int:
    """Take the certificate in; the file with it is gone again at the end."""
    try:
        content, password = read_pfx(os.environ)
        name = thumbprint(content, password)
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "certificate.pfx"
            file.write_bytes(content)
            _import(file, password)
    except PackagingError as error:
        print(f"installers: {error}", file=sys.stderr)
        return 1
    print(f"{CERTIFICATE}={name}")
    return 0


def _import(file: Path, password: str) -> None:
    """Have certutil take it in; what it says in a failure names no password."""
    try:
        run(["certutil", "-f", "-user", "-p", password, "-importpfx", file, "NoRoot"], timeout=120)
    except PackagingError as error:
        told = str(error).replace(password, "…") if password else str(error)
        raise PackagingError(told) from None


if __name__ == "__main__":
    raise SystemExit(main())
